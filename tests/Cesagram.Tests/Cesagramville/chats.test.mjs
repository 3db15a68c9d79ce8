import test from 'node:test';
import assert from 'node:assert/strict';
import { content, languages, memory, module } from './game.mjs';

const { chooseChats } = await module('check/pool.js');
const { numbersFrom, shuffled } = await module('check/random.js');
const { beginCheck, keepStep, finishCheck } = await module('check/keep.js');
const { Save } = await module('save.js');

const pool = content('en', 'spotting');
const signOf = id => pool.find(chat => chat.id === id).sign;
const isHalf = chats => chats.filter(signOf).length * 2 === chats.length;

test('The same seed gives the same chats in the same order, another seed others', () => {
  const choose = seed => chooseChats({ pool, seen: [], count: 12, seed }).chats;
  assert.deepEqual(choose(7), choose(7));
  assert.notDeepEqual(choose(7), choose(8));
  assert.deepEqual(shuffled([1, 2, 3, 4, 5], numbersFrom(1)), shuffled([1, 2, 3, 4, 5], numbersFrom(1)));
});

test('Half of the chats are harmless, whatever the seed, and the order does not tell which', () => {
  const first = [];
  for (let seed = 0; seed < 200; seed++) {
    const { chats } = chooseChats({ pool, seen: [], count: seed % 2 ? 6 : 12, seed });
    assert.ok(isHalf(chats));
    assert.equal(new Set(chats).size, chats.length);
    first.push(Boolean(signOf(chats[0])));
  }
  const signs = first.filter(Boolean).length;
  assert.ok(signs > 70 && signs < 130, `${signs} of 200 begin with a sign`);
});

test('No chat comes again before the pool is used up, and then it goes on', () => {
  for (let seed = 0; seed < 50; seed++) {
    let seen = [];
    const shown = [];
    // Before, after and both boosters, 36 chats, then four more, which use up the pool of 40.
    for (const count of [12, 12, 6, 6, 4]) {
      const chosen = chooseChats({ pool, seen, count, seed });
      assert.ok(isHalf(chosen.chats));
      shown.push(...chosen.chats);
      seen = chosen.seen;
    }
    assert.equal(new Set(shown).size, 40);
    const again = chooseChats({ pool, seen, count: 12, seed });
    assert.ok(isHalf(again.chats));
    assert.equal(new Set(again.chats).size, 12);
    assert.deepEqual(again.seen, again.chats);
  }
});

test('A pool that is nearly used up gives what is left first, then what was seen longest ago', () => {
  const harmless = pool.filter(chat => !chat.sign).map(chat => chat.id);
  const { chats, seen } = chooseChats({ pool, seen: harmless.slice(0, 19), count: 6, seed: 3 });
  const chosen = chats.filter(id => !signOf(id));
  assert.deepEqual(new Set(chosen), new Set([harmless[19], harmless[0], harmless[1]]));
  assert.deepEqual(new Set(seen), new Set(chats));
});

test('The patterns of the signs are as different as can be', () => {
  for (let seed = 0; seed < 50; seed++) {
    const signs = chooseChats({ pool, seen: [], count: 12, seed }).chats.map(signOf).filter(Boolean);
    assert.equal(new Set(signs).size, 6);
  }
});

test('A check that was left goes on where it was, with its chats, in a new tab too', () => {
  const store = memory();
  const before = beginCheck(new Save(store), 'before', pool, 42);
  const save = new Save(store);
  keepStep(save, 'before', { key: 'knowledge.x', answer: null, at: 1 });
  keepStep(save, 'before', { key: 'knowledge.y', answer: true, at: 2 });
  const later = beginCheck(new Save(store), 'before', pool, 43);
  assert.deepEqual({ seed: later.seed, chats: later.chats, at: later.at, answers: later.answers }, { seed: 42, chats: before.chats, at: 2, answers: { 'knowledge.x': null, 'knowledge.y': true } });
});

test('A check that is begun while another is under way gets other chats', () => {
  const save = new Save(memory());
  const shown = ['before', 'after', 'after7', 'after14'].flatMap(id => beginCheck(save, id, pool, 5).chats);
  assert.equal(new Set(shown).size, 36);
});

test('A check is finished once, by whoever comes first', () => {
  const save = new Save(memory());
  beginCheck(save, 'after', pool, 5, new Date(2026, 10, 20));
  assert.equal(finishCheck(save, 'after', { hits: 1 }, new Date(2026, 10, 22)), true);
  assert.equal(finishCheck(save, 'after', { hits: 2 }, new Date(2026, 10, 23)), false);
  assert.deepEqual([save.data.checks[0].result, save.data.checks[0].day], [{ hits: 1 }, '2026-11-22']);
});

test('A damaged check, or one whose chats are gone from the pool, begins anew', () => {
  const save = new Save(memory());
  save.update(data => { data.checks = [{ id: 'before', answers: null }]; });
  assert.equal(beginCheck(save, 'before', pool, 9).chats.length, 12);
  save.update(data => { data.checks[0].chats[0] = 'gone'; });
  assert.ok(!beginCheck(save, 'before', pool, 10).chats.includes('gone'));
});

for (const language of languages) {
  test(`Chats in ${language}: the same in number, order and kind, and length does not give them away`, () => {
    const chats = content(language, 'spotting');
    const form = list => list.map(chat => [chat.id, chat.sign, chat.messages.length]);
    assert.deepEqual(form(chats), form(pool));
    assert.equal(chats.filter(chat => chat.sign).length, 20);
    for (const chat of chats) {
      assert.ok(chat.messages.length >= 3 && chat.messages.length <= 5 && chat.where && chat.why && chat.why.length < 150, chat.id);
      assert.ok(chat.messages.every(one => one.from && one.text.length <= 130), chat.id);
    }
    const mean = (isSign, of) => { const own = chats.filter(chat => Boolean(chat.sign) === isSign).map(of); return own.reduce((sum, one) => sum + one, 0) / own.length; };
    for (const of of [chat => chat.messages.reduce((sum, one) => sum + one.text.length, 0), chat => chat.messages.length, chat => chat.why.length]) {
      assert.ok(Math.abs(mean(true, of) / mean(false, of) - 1) < 0.12, `${mean(true, of)} and ${mean(false, of)}`);
    }
  });
  test(`Statements and situations in ${language} have the same ids, and the same answers are right`, () => {
    const form = ({ knowledge, confidence, tell }) => [knowledge.map(one => [one.id, one.true]), confidence.map(one => one.id), tell.map(one => one.id)];
    assert.deepEqual(form(content(language, 'check')), form(content('en', 'check')));
  });
}
