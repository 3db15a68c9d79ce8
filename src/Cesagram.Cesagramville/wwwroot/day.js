const length = 24 * 60 * 60 * 1000;

/** The calendar day where the player is, as 2026-11-26: what is "today" for a child in Athens is not always today in Greenwich. */
export function dayOf(now) {
  const two = number => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from one calendar day to another; NaN where one of them is none. A day of 23 or 25 hours counts as one. */
export const daysBetween = (from, to) => Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / length);

/** The calendar day so many days later. */
export const daysLater = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * length).toISOString().slice(0, 10);
