import { oneOf, pace } from './format.mjs';
import { tagOf } from './line.mjs';
import { edgesOf, extremeWay, findCircle, statesLeadingTo } from './ways.mjs';

/** What is wrong with where the story leads. @returns {{line: number, text: string}[]} */
export function checkWays({ entry, walked }) {
  const faults = [...walked.problems];
  const say = (line, text) => faults.push({ line, text });
  const circle = findCircle(walked.start);
  if (circle) {
    say(circle.line, `the choice "${circle.id ?? circle.text}" leads back to where the player was; lead on, or remember in a variable that it was taken`);
  }
  for (const state of walked.states) {
    checkState(state);
  }
  const reached = checkEnds();
  checkHelp(reached);
  checkStages();
  if (!circle && walked.problems.length === 0) {
    checkPace();
  }
  return faults;

  function checkState({ choices, ended, line }) {
    if (choices.length === 0 && !ended) {
      say(line, 'the story stops here without an end; go on with a choice or with "-> END"');
    } else if (choices.length > 0 && (choices.length < pace.choicesAtAPoint[0] || choices.length > pace.choicesAtAPoint[1])) {
      say(choices[0].line, `${choices.length} ${choices.length === 1 ? 'choice stands' : 'choices stand'} open at once here; offer ${pace.choicesAtAPoint.join(' or ')}`);
    }
  }

  function checkEnds() {
    const byEnd = new Map();
    for (const { lines, to, choice } of edgesOf(walked)) {
      const first = lines.findIndex((line) => tagOf(line, 'end') !== undefined);
      const card = first < 0 ? [] : lines.slice(first), end = first < 0 ? undefined : tagOf(lines[first], 'end');
      if (first < 0) {
        to.ended && say(to.line, 'an end without a name; put "# end: ..." on the first line of its knot');
        continue;
      }
      byEnd.set(end, [...(byEnd.get(end) ?? []), to]);
      entry.ends[end] || say(card[0].line, `the end "${end}" is not in stories.json; use ${oneOf(Object.keys(entry.ends))}, or add it there`);
      to.choices.length === 0 || say(card[0].line, `the story goes on after the end "${end}"; put "-> END" after its last line`);
      card.slice(1).some((line) => tagOf(line, 'end') !== undefined) && say(card[0].line, 'two ends one after the other; keep one');
      card.filter((line) => line.speaker).forEach((line) => say(line.line, 'a message in an ending; only the narrator speaks there'));
      (card.length < pace.linesOfAnEnding[0] || card.length > pace.linesOfAnEnding[1]) &&
        say(card[0].line, `the ending has ${card.length} ${card.length === 1 ? 'line' : 'lines'}; write ${pace.linesOfAnEnding.join(' to ')}`);
    }
    Object.keys(entry.ends).filter((end) => !byEnd.has(end)).forEach((end) => say(1, `no way leads to the end "${end}" of stories.json; lead to it, or remove it there`));
    return byEnd;
  }

  function checkHelp(byEnd) {
    const help = [...byEnd].filter(([end]) => entry.ends[end] === 'help').flatMap(([, states]) => states);
    const leading = statesLeadingTo(walked.states, help);
    const lost = (edge) => edge.to.choices.length > 0 && !leading.has(edge.to);
    for (const state of walked.states.filter((one) => leading.has(one))) {
      state.choices.filter((choice) => lost(choice.edge)).forEach((choice) =>
        say(choice.line, `after the choice "${choice.id ?? choice.text}" no way leads to help any more; add a later choice that does`));
    }
  }

  function checkStages() {
    const lines = edgesOf(walked).flatMap((edge) => edge.lines).filter((line) => tagOf(line, 'sign'));
    if (entry.kind === 'harmless') {
      lines.forEach((line) => say(line.line, 'a sign in a harmless story; make it odd, or change the kind in stories.json'));
      return;
    }
    lines.filter((line) => !entry.stages.includes(tagOf(line, 'sign'))).forEach((line) => say(line.line, `the stage "${tagOf(line, 'sign')}" is not in "stages" of stories.json; add it there, or use another`));
    entry.stages.filter((stage) => !lines.some((line) => tagOf(line, 'sign') === stage)).forEach((stage) => say(1, `stories.json declares the stage "${stage}", and no message is a sign of it; add one, or remove it there`));
  }

  function checkPace() {
    const count = (test) => (edge) => edge.lines.filter(test).length;
    const isAct = (choice) => tagOf(choice, 'act') !== undefined;
    within('messages', pace.messagesOnAWay, (edge) => edge.lines.filter((line) => line.speaker).length + (edge.choice && !isAct(edge.choice) ? 1 : 0));
    within('choice points', pace.choicePointsOnAWay, (edge) => (edge.choice ? 1 : 0));
    const most = (name) => extremeWay(walked.start, count((line) => tagOf(line, name) !== undefined), 'most').sum;
    if (entry.kind === 'manipulation' && most('sign') < pace.signsOfManipulation) {
      say(1, `no way shows more than ${most('sign')} signs; a story of manipulation has at least ${pace.signsOfManipulation} on some way`);
    }
    if (entry.kind === 'harmless' && most('odd') < pace.oddInHarmless) {
      say(1, `no way shows more than ${most('odd')} odd messages; a harmless story has at least ${pace.oddInHarmless} on some way`);
    }
  }

  function within(what, [least, most], weigh) {
    const shortest = extremeWay(walked.start, weigh, 'least'), longest = extremeWay(walked.start, weigh, 'most');
    if (shortest.sum < least) {
      say(shortest.end.line, `a way has ${shortest.sum} ${what}, fewer than ${least} (${shortest.route.join(', ')}); lengthen it`);
    }
    if (longest.sum > most) {
      say(longest.end.line, `a way has ${longest.sum} ${what}, more than ${most} (${longest.route.join(', ')}); shorten it`);
    }
  }
}
