import { compileInk } from './ink.mjs';
import { parseLine, parseTag, tagOf } from './line.mjs';
import { knotsInCircles } from './scan.mjs';

const mostStates = 20_000, mostLines = 400, patienceMs = 5_000;

/**
 * @typedef {{text: string, tags: import('./line.mjs').Tag[], id: string | undefined, line: number, path: string, edge: Edge}} Choice
 * @typedef {{index: number, choices: Choice[], ended: boolean, line: number}} State where the story waits for a choice or has stopped;
 *   ended: by `-> END`
 * @typedef {{choice: Choice | null, lines: import('./line.mjs').Line[], to: State}} Edge what is played between two states
 */

/**
 * Visits every state that a player can reach, breadth first. Two states are one when the same choices stand open, with
 * the same variables and the same visits of what the story asks about; how the player came there is no part of it.
 * @param {string} source
 * @param {ReturnType<import('./scan.mjs').scan>} scanned
 * @param {import('inkjs').Story} compiled the story as it is delivered: it counts only the visits that it asks about
 * @returns {{start: Edge, states: State[], knots: Set<string>, problems: {line: number, text: string}[], globalTags: string[]}}
 */
export function walk(source, scanned, compiled) {
  const { story } = compileInk(source, true);
  const isAskedFor = visitsThatMatter(compiled, knotsInCircles(scanned));
  const found = { states: [], knots: new Set(), problems: [], globalTags: story.globalTags ?? [] };
  const byKey = new Map(), open = [];
  story.onError = (text) => found.problems.push({ line: Number(/line (\d+)/.exec(text)?.[1] ?? 1), text: text.replace(/^.*?line \d+: /s, '') });

  found.start = play(null);
  while (open.length > 0) {
    const { state, saved } = open.shift();
    for (const [index, choice] of state.choices.entries()) {
      story.state.LoadJson(saved);
      story.ChooseChoiceIndex(index);
      choice.edge = play(choice);
    }
  }
  return found;

  function play(choice) {
    const lines = [];
    while (story.canContinue) {
      story.ContinueAsync(patienceMs);
      const line = lineNumber(story.state.outputStream) ?? choice?.line ?? 1;
      if (!story.asyncContinueComplete || lines.length > mostLines) {
        found.problems.push({ line, text: 'the story goes round here without a choice; lead it on' });
        noteKnots(JSON.parse(story.state.toJson()));
        const once = lines.filter((one, index) => lines.findIndex((other) => other.line === one.line) === index);
        return { choice, lines: once, to: { index: -1, choices: [], ended: false, line } };
      }
      const tags = choice || lines.length > 0 ? story.currentTags : story.currentTags.slice(found.globalTags.length);
      if (story.currentText.trim() || tags.length > 0) {
        lines.push(parseLine(story.currentText, tags, line));
      }
    }
    return { choice, lines, to: arrive(lines, lines.at(-1)?.line ?? choice?.line ?? 1) };
  }

  function noteKnots({ visitCounts }) {
    Object.keys(visitCounts).filter((path) => path && !path.includes('.')).forEach((knot) => found.knots.add(knot));
  }

  function arrive(lines, line) {
    const saved = story.state.toJson(), json = JSON.parse(saved);
    noteKnots(json);
    const flow = json.flows[json.currentFlowName];
    // Where the story has stopped, nothing but what it said last tells one end from another.
    const said = flow.currentChoices.length > 0 ? '' : `${line} ${lines.map((one) => tagOf(one, 'end')).join('')}`;
    const key = said + keyOf(flow, json, isAskedFor);
    if (!byKey.has(key)) {
      const choices = story.currentChoices.map(describe);
      const state = { index: found.states.length, choices, line, ended: choices.length === 0 && flow.callstack.threads[0].previousContentObject === undefined };
      if (found.states.length >= mostStates) {
        throw new Error(`more than ${mostStates} states: use fewer variables`);
      }
      found.states.push(state);
      byKey.set(key, state);
      open.push({ state, saved });
    }
    return byKey.get(key);
  }

  function describe({ text, tags, targetPath }) {
    const content = story.ContentAtPath(targetPath).obj?.content ?? [];
    const parsed = (tags ?? []).map(parseTag);
    return { text: text.trim(), tags: parsed, id: tagOf({ tags: parsed }, 'id'), path: String(targetPath), line: content.find((part) => part.debugMetadata)?.debugMetadata.startLineNumber ?? 1 };
  }
}

const lineNumber = (output) => output.filter((part) => part.debugMetadata).at(-1)?.debugMetadata.startLineNumber;

function keyOf(flow, { variablesState, visitCounts }, isAskedFor) {
  const visits = Object.entries(visitCounts).filter(([path]) => isAskedFor(path)).map(([path, count]) => [path, Math.min(count, 2)]).sort();
  const temporary = Object.values(flow.choiceThreads ?? {}).map((thread) => thread.callstack.map((element) => element.temp));
  const choices = flow.currentChoices.map(({ text, tags, targetPath }) => [text, tags, targetPath]);
  return JSON.stringify([choices, Object.entries(variablesState).sort(), visits, temporary, flow.callstack.threads[0].previousContentObject === undefined]);
}

/** A choice counts its own visits so as not to come back; that matters only where the story can come back to it. */
function visitsThatMatter(story, circles) {
  const counted = new Set();
  const collect = (container) => {
    if (container.visitsShouldBeCounted) {
      counted.add(String(container.path));
    }
    [...(container.content ?? []), ...(container.namedContent?.values() ?? [])].filter((child) => child?.content).forEach(collect);
  };
  collect(story.mainContentContainer);
  return (path) => counted.has(path) && (!/(^|\.)c-\d+$/.test(path) || circles.has(path.split('.')[0]));
}
