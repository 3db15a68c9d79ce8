import { meanStep } from './score.js';

/**
 * What changed between two results, part by part: `{ part, then, now, of, thenOf }` in the part's own unit. A part of which one result has nothing is left out.
 * Chats are two parts: signs that were seen, and harmless ones that were left alone.
 */
export function growth(then, now) {
  const statements = result => result.knowledge.right.length + result.knowledge.wrong.length + result.knowledge.unsure.length;
  const rows = [
    row('knowledge', then.knowledge.right.length, statements(then), now.knowledge.right.length, statements(now)),
    row('signs', then.hits, then.hits + then.misses, now.hits, now.hits + now.misses),
    row('calm', then.rightlyLeft, then.rightlyLeft + then.falseAlarms, now.rightlyLeft, now.rightlyLeft + now.falseAlarms),
    steps('confidence', then.confidence, now.confidence),
    row('tell', then.tell.helpers, then.tell.answered, now.tell.helpers, now.tell.answered),
    steps('likely', then.tell.likely, now.tell.likely),
  ];
  return rows.filter(Boolean).map(one => ({ ...one, change: Math.sign(Math.round((one.now / one.of - one.then / one.thenOf) * 100)) }));
}

const row = (part, then, thenOf, now, of) => thenOf > 0 && of > 0 ? { part, then, thenOf, now, of } : null;

function steps(part, then, now) {
  const [before, after] = [meanStep(then), meanStep(now)];
  return before === null || after === null ? null : { part, then: before, thenOf: 4, now: after, of: 4 };
}
