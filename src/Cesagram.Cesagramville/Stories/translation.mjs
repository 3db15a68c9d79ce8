import { lineTags } from './format.mjs';

const mostDifferences = 5;

/**
 * Compares a story with its English original: the same knots, and from the start on in step the same choices, tags, speakers and ends.
 * @returns {{line: number, text: string}[]} the first differences
 */
export function compareWithEnglish(english, translated) {
  const faults = new Map();
  const say = (line, text) => faults.size < mostDifferences && faults.set(`${line} ${text}`, { line, text });
  compareKnots();
  const seen = new Set(), open = [[english.walked.start, translated.walked.start]];
  while (open.length > 0) {
    const [ours, theirs] = open.shift();
    const pair = `${ours.to.index} ${theirs.to.index}`;
    const isSame = compareLines(ours, theirs) && compareChoices(ours.to, theirs.to, theirs);
    if (isSame && !seen.has(pair)) {
      open.push(...ours.to.choices.map((choice, index) => [choice.edge, theirs.to.choices[index].edge]));
    }
    seen.add(pair);
  }
  return [...faults.values()];

  function compareKnots() {
    const [ours, theirs] = [english, translated].map(({ scanned }) => new Map(scanned.knots.map(({ name, line }) => [name, line])));
    [...theirs].filter(([name]) => !ours.has(name)).forEach(([name, line]) => say(line, `the knot "${name}" is not in the English story; name it as there`));
    [...ours].filter(([name]) => !theirs.has(name)).forEach(([name, line]) => say(1, `the knot "${name}" of the English story (line ${line}) is missing; add it`));
  }

  function compareLines(ours, theirs) {
    const [mine, yours] = [traceOf(ours.lines), traceOf(theirs.lines)];
    const at = Array.from({ length: Math.max(mine.length, yours.length) }, (_, index) => index).find((index) => mine[index]?.mark !== yours[index]?.mark);
    if (at === undefined) {
      return true;
    }
    const line = yours[at]?.line ?? theirs.to.line;
    say(line, `here the English story has ${mine[at] ? `"${mine[at].mark}" (line ${mine[at].line})` : 'no more'}, this one ${yours[at] ? `"${yours[at].mark}"` : 'no more'}; make speakers and tags the same`);
    return false;
  }

  function compareChoices(ours, theirs, edge) {
    const [mine, yours] = [ours, theirs].map((state) => state.choices.map(marksOf).join(', ') || (state.ended ? 'END' : 'nothing'));
    if (mine !== yours) {
      say(theirs.choices[0]?.line ?? edge.to.line, `here the English story offers ${mine}, this one ${yours}; make them the same`);
    }
    return mine === yours;
  }
}

const marksOf = ({ id, tags }) => [id, ...tags.filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value].filter(Boolean).join(': ')).sort()].join(' ');

/** Speakers and tags without their text; tags that are none are found elsewhere. A speaker may use two messages where the English one uses one, unless they carry tags. */
function traceOf(lines) {
  const trace = [];
  for (const { speaker, tags, line } of lines) {
    const marks = tags.filter(({ name }) => lineTags[name] && name !== 'why').map(({ name, value }) => [name, value].filter(Boolean).join(': ')).sort();
    if (marks.length > 0 || (speaker && trace.at(-1)?.speaker !== speaker)) {
      trace.push({ speaker, mark: [speaker ?? 'narrator', ...marks].join(' # '), line });
    }
  }
  return trace;
}
