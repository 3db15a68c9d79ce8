/** What can be done with the phone, in the order of its menu. */
export const actions = ['shot-chat', 'shot-profile', 'name', 'block', 'report', 'tell', 'delete', 'answer', 'forward'];

/** A phone on which nothing has been done yet. */
export const freshPhone = () => ({ kept: [], blocked: false, reported: false, told: false, deleted: false, answered: false, order: [], deletedEarly: false, blockedEarly: false });

/** Whether what could help is kept: the talk, and whose account it was. */
const isKept = phone => phone.kept.includes('shot-chat') && (phone.kept.includes('shot-profile') || phone.kept.includes('name'));

/** The three lamps: kept, told, stopped. */
export const lampsOf = phone => ({ kept: isKept(phone), told: phone.told, stopped: phone.blocked || phone.reported });

/** Whether all three lamps are lit. */
export const isDone = phone => Object.values(lampsOf(phone)).every(Boolean);

/**
 * Does something with the phone. Nothing is ever forbidden, and a deleted chat can be brought back.
 * @returns name of the explanation: the end of a key under the action's `says`
 */
export function act(phone, action) {
  const says = explanationOf(phone, action);
  if (says === 'gone' || says === 'hidden' || says === 'again') return says;
  if (!phone.order.includes(action)) phone.order.push(action);
  if (['shot-chat', 'shot-profile', 'name'].includes(action)) phone.kept.push(action);
  if (action === 'block') { phone.blocked = true; phone.blockedEarly = says === 'early'; }
  if (action === 'report') phone.reported = true;
  if (action === 'tell') phone.told = true;
  if (action === 'answer' && !phone.blocked) phone.answered = true;
  if (action === 'delete') { phone.deleted = true; phone.deletedEarly ||= says === 'early'; }
  return says;
}

function explanationOf(phone, action) {
  const again = { block: phone.blocked, report: phone.reported, tell: phone.told, delete: phone.deleted, answer: phone.answered }[action] ?? phone.kept.includes(action);
  if (again) return 'again';
  if (phone.deleted && ['shot-chat', 'shot-profile', 'name', 'answer', 'forward'].includes(action)) return 'gone';
  if (phone.blocked && (action === 'shot-profile' || action === 'answer')) return 'hidden';
  if (phone.deleted && action === 'report') return 'late';
  if ((action === 'block' || action === 'delete') && !isKept(phone)) return 'early';
  return 'done';
}
