import { numbersFrom, shuffled } from './random.js';

/**
 * Chats for a check: half of them harmless, half with a warning pattern, in mixed order, the patterns as different as can be.
 * None comes again before its half of the pool is used up; then that half begins anew with those seen longest ago.
 * @param {{id: string, sign: string|null}[]} pool
 * @param {string[]} seen ids in the order in which they were seen
 * @param {number} count even
 * @param {number} seed the same seed, pool and seen chats give the same choice
 * @returns {{chats: string[], seen: string[]}} ids in the order in which they are shown, and what is seen from now on
 */
export function chooseChats({ pool, seen, count, seed }) {
  const random = numbersFrom(seed);
  const halves = [pool.filter(chat => !chat.sign), pool.filter(chat => chat.sign)].map(half => chooseHalf(half, seen, count / 2, random));
  const chats = shuffled(halves.flatMap(half => half.chosen), random);
  const again = new Set(halves.flatMap(half => half.forgotten));
  return { chats, seen: [...seen.filter(id => !again.has(id)), ...chats] };
}

function chooseHalf(half, seen, count, random) {
  const fresh = shuffled(half.filter(chat => !seen.includes(chat.id)), random);
  if (fresh.length >= count) return { chosen: spread(fresh, count).map(chat => chat.id), forgotten: [] };
  const oldest = half.filter(chat => seen.includes(chat.id)).sort((a, b) => seen.indexOf(a.id) - seen.indexOf(b.id));
  const again = oldest.slice(0, count - fresh.length);
  // The half is used up: what was seen before counts as new again.
  return { chosen: [...fresh, ...again].map(chat => chat.id), forgotten: oldest.map(chat => chat.id) };
}

/** The first of each pattern, then the first of what is left. */
function spread(chats, count) {
  const patterns = new Set();
  const first = chats.filter(chat => !patterns.has(chat.sign) && patterns.add(chat.sign));
  return [...(chats[0]?.sign ? first : []), ...chats.filter(chat => !chats[0]?.sign || !first.includes(chat))].slice(0, count);
}
