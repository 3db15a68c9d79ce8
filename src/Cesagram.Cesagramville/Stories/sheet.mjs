import path from 'node:path';
import { readText } from './files.mjs';
import { ages, districts, kinds, looks, oneOf, outcomes, pace, stages } from './format.mjs';

/**
 * Reads stories.json: what is the same in all languages.
 * @returns {{entries: object[], lineOf: (id: string) => number, file: string, faults: {line: number, text: string}[]}}
 */
export function readSheet(content) {
  const file = path.join(content, 'stories.json');
  const text = readText(file);
  const lines = (text ?? '').split('\n');
  const lineOf = (id) => lines.findIndex((line) => line.includes(`"id": "${id}"`) || line.includes(`"id":"${id}"`)) + 1 || 1;
  if (text === null) {
    return { entries: [], lineOf, file, faults: [{ line: 1, text: 'is missing; every story needs an entry there' }] };
  }
  try {
    const entries = JSON.parse(text);
    const goals = JSON.parse(readText(path.join(content, 'goals.json')) ?? '[]');
    return { entries, lineOf, file, faults: entries.flatMap((entry) => faultsOf(entry, goals).map((fault) => ({ line: lineOf(entry.id), text: `${entry.id}: ${fault}` }))) };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    return { entries: [], lineOf, file, faults: [{ line: text.slice(0, at).split('\n').length, text: `is no JSON: ${error.message}; look for a missing comma or quote` }] };
  }
}

function faultsOf(entry, goals) {
  const faults = [];
  const expect = (holds, text) => holds || faults.push(text);
  const isIn = (what, value, values) => expect(values.includes(value), `${what} "${value}" is unknown; use ${oneOf(values)}`);
  expect(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id ?? ''), 'write the id in small letters with hyphens');
  isIn('district', entry.district, districts);
  isIn('kind', entry.kind, kinds);
  expect(typeof entry.heavy === 'boolean', 'say "heavy": true or false');
  (entry.stages ?? []).forEach((stage) => isIn('stage', stage, stages));
  expect(entry.kind !== 'harmless' || (entry.stages ?? []).length === 0, 'a harmless story has no stages; leave "stages" empty');
  expect((entry.goals ?? []).length > 0, 'name at least one goal');
  for (const goal of entry.goals ?? []) {
    expect(goals.includes(goal), `goal "${goal}" is not in goals.json; use one that is, or add it there`);
  }
  const ends = Object.entries(entry.ends ?? {});
  expect(ends.length >= pace.ends[0] && ends.length <= pace.ends[1], `it has ${ends.length} ends; a story has ${pace.ends.join(' to ')}`);
  ends.forEach(([end, outcome]) => isIn(`end ${end} is "help" or "door", not that:`, outcome, outcomes));
  expect(ends.some(([, outcome]) => outcome === 'help'), 'no end is "help"; at least one must be');
  const cast = Object.entries(entry.cast ?? {});
  expect(cast.length > 0, 'the cast is empty; list who writes');
  for (const [id, { age, shown, look = {} }] of cast) {
    isIn(`age of ${id}`, age, ages);
    expect(shown === false || ['hair', 'wear'].every((part) => looks[part].includes(look[part])),
      `look of ${id}: hair is ${oneOf(looks.hair)}, wear is ${oneOf(looks.wear)}; or say "shown": false`);
    expect([look.skin, look.hairColour, look.colour].every((value) => value === undefined || (Number.isInteger(value) && value >= 0 && value <= 7)), `look of ${id}: skin, hairColour and colour are 0 to 7`);
    (look.aids ?? []).forEach((aid) => isIn(`aid of ${id}`, aid, looks.aids));
  }
  return faults;
}
