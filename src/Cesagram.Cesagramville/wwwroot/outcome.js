import { dayOf } from './day.js';

/** Form of an outcome; docs/outcome.schema.json describes it. */
const outcomeVersion = 1;

const most = 200;

/**
 * Keeps the outcome of a story, a skill or a check. It names no player: kind, id, language, day and what was done.
 * @param outcome `{ kind: 'story'|'skill'|'check', id, ... }`
 * @param {string} language ISO 639-1 of the page
 */
export function recordOutcome(save, outcome, language, now = new Date()) {
  const whole = { version: outcomeVersion, ...outcome, language, day: dayOf(now) };
  save.update(data => { data.outcomes = [...data.outcomes, whole].slice(-most); });
  return whole;
}
