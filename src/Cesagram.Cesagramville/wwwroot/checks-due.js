import { dayOf, daysBetween, daysLater } from './day.js';

/** Checks in their order. */
export const checkIds = ['before', 'after', 'after7', 'after14'];

const wait = { after7: 7, after14: 14 };

/** Whether a check was brought to its end; one that was only begun is kept too. */
export const finishedCheck = (data, id) => data.checks.find(check => check.id === id && check.result) ?? null;

/** The booster that is due on the player's calendar day: `after7` or `after14` days after the second check was finished; null when none is. */
export function dueCheck(data, now) {
  const state = id => stateOf(data, id, now).state;
  return ['after14', 'after7'].find(id => ['due', 'begun'].includes(state(id))) ?? null;
}

/** The check that is suggested now: the first that is neither finished nor over; null when all are done or the next one is not due yet. */
export function nextCheck(data, now) {
  return checkIds.find(id => ['open', 'due', 'begun'].includes(stateOf(data, id, now).state)) ?? null;
}

/**
 * Where a check stands: `done`, `begun`, `open` (before and after can be taken at any time), `due`, `later` with the `day` on which it becomes due,
 * `locked` (it needs the check "after" first) or `over` (the second booster has taken its place).
 */
export function stateOf(data, id, now) {
  if (finishedCheck(data, id)) return { state: 'done' };
  const begun = data.checks.some(check => check.id === id);
  if (!(id in wait)) return { state: begun ? 'begun' : 'open' };
  const after = finishedCheck(data, 'after');
  if (!after) return { state: 'locked' };
  const passed = daysBetween(after.day, dayOf(now));
  // Both at once would measure the same week twice.
  if (id === 'after7' && (passed >= wait.after14 || data.checks.some(check => check.id === 'after14'))) return { state: 'over' };
  if (begun) return { state: 'begun' };
  // A day that has not come yet was written by a clock that was wrong then or is wrong now: nothing is due, and nothing is locked for years.
  if (!(passed >= 0)) return { state: 'open' };
  return passed >= wait[id] ? { state: 'due' } : { state: 'later', day: daysLater(after.day, wait[id]) };
}
