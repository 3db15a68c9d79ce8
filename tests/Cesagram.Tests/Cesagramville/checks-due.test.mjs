import test from 'node:test';
import assert from 'node:assert/strict';
import { module } from './game.mjs';

const { dueCheck, nextCheck, stateOf } = await module('checks-due.js');
const { dayOf, daysBetween, daysLater } = await module('day.js');

const done = (id, day) => ({ id, day, result: {} });
const begun = (id, day) => ({ id, day, result: null });
const at = (year, month, day, hour = 12) => new Date(year, month - 1, day, hour);
const due = (checks, now) => dueCheck({ checks }, now);
const after = done('after', '2026-11-01');

test('The boosters are due on the seventh and fourteenth calendar day, from midnight to midnight', () => {
  assert.equal(due([after], at(2026, 11, 7, 23)), null);
  assert.equal(due([after], at(2026, 11, 8, 0)), 'after7');
  assert.equal(due([after], at(2026, 11, 14, 23)), 'after7');
  assert.equal(due([after, done('after7', '2026-11-08')], at(2026, 11, 14, 23)), null);
  assert.equal(due([after, done('after7', '2026-11-08')], at(2026, 11, 15, 0)), 'after14');
});

test('Whoever comes only after fourteen days gets the second, and not the first after it', () => {
  assert.equal(due([after], at(2026, 11, 20)), 'after14');
  assert.equal(due([after, done('after14', '2026-11-20')], at(2026, 11, 21)), null);
  assert.equal(due([after, begun('after7', '2026-11-10')], at(2026, 11, 20)), 'after14');
});

test('A check that was only begun makes nothing due, and a booster that was begun stays due', () => {
  assert.equal(due([begun('after', '2026-11-01')], at(2026, 11, 20)), null);
  assert.equal(due([after, begun('after7', '2026-11-08')], at(2026, 11, 9)), 'after7');
});

test('A clock that was set back makes nothing due and locks nothing', () => {
  assert.equal(due([after], at(2026, 10, 20)), null);
  assert.equal(stateOf({ checks: [after] }, 'after7', at(2026, 10, 20)).state, 'open');
  assert.equal(due([done('after', 'no day')], at(2026, 11, 20)), null);
});

test('The day is that of the player: half past midnight is the new day in every time zone', () => {
  assert.equal(dayOf(new Date(2026, 10, 1, 0, 30)), '2026-11-01');
  assert.equal(dayOf(new Date(2026, 10, 1, 23, 30)), '2026-11-01');
});

test('Days are counted on the calendar, over the change of the clocks and the end of a year too', () => {
  assert.deepEqual([daysBetween('2026-10-20', '2026-10-27'), daysBetween('2026-12-28', '2027-01-04'), daysBetween('2026-03-25', '2026-04-01')], [7, 7, 7]);
  assert.equal(daysLater('2026-12-25', 14), '2027-01-08');
});

test('The next check is the first that is neither done nor waiting', () => {
  const next = (checks, now) => nextCheck({ checks }, now);
  assert.equal(next([], at(2026, 11, 1)), 'before');
  assert.equal(next([begun('before', '2026-11-01')], at(2026, 11, 1)), 'before');
  assert.equal(next([done('before', '2026-11-01')], at(2026, 11, 1)), 'after');
  assert.equal(next([done('before', '2026-11-01'), after], at(2026, 11, 2)), null);
  assert.deepEqual(stateOf({ checks: [after] }, 'after14', at(2026, 11, 2)), { state: 'later', day: '2026-11-15' });
});
