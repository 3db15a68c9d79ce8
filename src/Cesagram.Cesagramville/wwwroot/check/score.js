import { detection } from './signal-detection.js';
import { helpers } from './steps.js';

/**
 * The result of a check, as its outcome carries it; docs/outcome.schema.json gives its form. Skipped questions count neither way.
 * @param {{knowledge: {id: string, true: boolean}[], confidence: {id: string}[], tell: {id: string}[]}} content
 * @param {{id: string, sign: string|null}[]} chats those shown, in their order
 * @param {Object<string, *>} answers by key, see steps.js
 */
export function scoreCheck(content, chats, answers) {
  return {
    knowledge: scoreKnowledge(content.knowledge, answers),
    confidence: stepsBy(content.confidence, item => answers[`confidence.${item.id}`]),
    tell: scoreTelling(content.tell, answers),
    ...scoreSpotting(chats, answers),
  };
}

function scoreKnowledge(statements, answers) {
  const verdicts = statements.map(one => ({ id: one.id, verdict: verdictOn(one, answers[`knowledge.${one.id}`]) }));
  const ids = verdict => verdicts.filter(one => one.verdict === verdict).map(one => one.id);
  return { right: ids('right'), wrong: ids('wrong'), unsure: ids('unsure'), skipped: ids('skipped') };
}

const verdictOn = (statement, answer) => answer === undefined || answer === null ? 'skipped' : answer === 'unsure' ? 'unsure' : answer === statement.true ? 'right' : 'wrong';

function scoreTelling(situations, answers) {
  const whom = Object.fromEntries(situations.map(one => [one.id, answers[`tell.${one.id}.whom`] ?? null]));
  const said = Object.values(whom).filter(person => person !== null);
  return { whom, likely: stepsBy(situations, one => answers[`tell.${one.id}.likely`]), helpers: said.filter(person => helpers.includes(person)).length, answered: said.length };
}

const stepsBy = (items, answer) => Object.fromEntries(items.map(item => [item.id, answer(item) ?? null]));

function scoreSpotting(chats, answers) {
  const verdicts = chats.map(chat => ({ id: chat.id, verdict: verdictOnChat(chat, answers[`spotting.${chat.id}`]) }));
  const count = verdict => verdicts.filter(one => one.verdict === verdict).length;
  const ids = verdict => verdicts.filter(one => one.verdict === verdict).map(one => one.id);
  const counts = { hits: count('hits'), misses: count('misses'), falseAlarms: count('falseAlarms'), rightlyLeft: count('rightlyLeft') };
  return {
    ...counts, ...(detection(counts) ?? { dPrime: null, criterion: null }),
    chats: chats.map(chat => chat.id), missed: ids('misses'), alarmed: ids('falseAlarms'), skipped: ids('skipped'),
  };
}

/** `hits`, `misses`, `falseAlarms`, `rightlyLeft` or `skipped`. */
export function verdictOnChat(chat, answer) {
  if (answer !== 'sign' && answer !== 'fine') return 'skipped';
  if (chat.sign) return answer === 'sign' ? 'hits' : 'misses';
  return answer === 'sign' ? 'falseAlarms' : 'rightlyLeft';
}

/** The middle of the steps that were chosen; null where none was. */
export function meanStep(steps) {
  const chosen = Object.values(steps).filter(step => step !== null);
  return chosen.length === 0 ? null : chosen.reduce((sum, step) => sum + step, 0) / chosen.length;
}
