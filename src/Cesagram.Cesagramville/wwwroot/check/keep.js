import { chooseChats } from './pool.js';
import { chatsIn } from './steps.js';
import { dayOf } from '../day.js';

/** What is kept of a check: `{ id, day, seed, chats, at, answers, result }`; result is null until it is finished, then day is the day of that. */
const keptCheck = (data, id) => data.checks.find(check => check.id === id) ?? null;

const isWhole = check => typeof check.seed === 'number' && Array.isArray(check.chats) && typeof check.answers === 'object' && check.answers !== null;

/**
 * The check of that id as it was left, or a new one. Its chats are taken from the pool here, at once: another check that is begun before this one ends gets others.
 * @param {{id: string, sign: string|null}[]} pool
 */
export function beginCheck(save, id, pool, seed, now = new Date()) {
  const known = keptCheck(save.data, id);
  const inPool = check => check.chats.every(chat => pool.some(one => one.id === chat));
  if (known && isWhole(known) && (known.result || inPool(known))) return known;
  save.update(data => {
    const { chats, seen } = chooseChats({ pool, seen: data.seenChats, count: chatsIn(id), seed });
    data.seenChats = seen;
    data.checks = [...data.checks.filter(check => check.id !== id), { id, day: dayOf(now), seed, chats, at: 0, answers: {}, result: null }];
  });
  return keptCheck(save.data, id);
}

/** Keeps an answer (undefined: none was given, keep what there is) and where the player is. */
export function keepStep(save, id, { key, answer, at }) {
  save.update(data => {
    const check = keptCheck(data, id);
    // Another tab may have forgotten everything meanwhile.
    if (!check || check.result) return;
    if (answer !== undefined) check.answers[key] = answer;
    check.at = at;
  });
}

/** Keeps the result. @returns whether it was this call that finished the check, and not another tab */
export function finishCheck(save, id, result, now = new Date()) {
  let first = false;
  save.update(data => {
    const check = keptCheck(data, id);
    if (!check || check.result) return;
    first = true;
    check.result = result;
    check.day = dayOf(now);
  });
  return first;
}
