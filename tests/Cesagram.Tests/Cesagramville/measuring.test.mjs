import test from 'node:test';
import assert from 'node:assert/strict';
import { content, module } from './game.mjs';

const { detection, inverseNormal } = await module('check/signal-detection.js');
const { scoreCheck, verdictOnChat } = await module('check/score.js');
const { growth } = await module('check/growth.js');
const { stepsOf } = await module('check/steps.js');

// Worked by hand with a table of the normal distribution: H = (hits + .5) / (signs + 1), F = (false alarms + .5) / (harmless + 1).
test('All told apart: H = 6.5/7, F = 0.5/7, z = 1.465 and -1.465', () => {
  assert.deepEqual(detection({ hits: 6, misses: 0, falseAlarms: 0, rightlyLeft: 6 }), { dPrime: 2.93, criterion: 0 });
});

test('Five of six seen, two of six worried about: H = 5.5/7, F = 2.5/7, z = 0.792 and -0.366', () => {
  assert.deepEqual(detection({ hits: 5, misses: 1, falseAlarms: 2, rightlyLeft: 4 }), { dPrime: 1.158, criterion: -0.213 });
});

test('Everything distrusted: all hits, and no power to tell apart', () => {
  assert.deepEqual(detection({ hits: 6, misses: 0, falseAlarms: 6, rightlyLeft: 0 }), { dPrime: 0, criterion: -1.465 });
});

test('A booster has three of each: H = 2.5/4, F = 1.5/4', () => {
  assert.deepEqual(detection({ hits: 2, misses: 1, falseAlarms: 1, rightlyLeft: 2 }), { dPrime: 0.637, criterion: 0 });
});

test('Without any sign, or without anything harmless, there is no figure', () => {
  assert.equal(detection({ hits: 0, misses: 0, falseAlarms: 1, rightlyLeft: 5 }), null);
  assert.equal(detection({ hits: 3, misses: 0, falseAlarms: 0, rightlyLeft: 0 }), null);
});

test('z agrees with tables, in the middle and in both tails', () => {
  for (const [probability, z] of [[0.5, 0], [0.975, 1.959963985], [0.025, -1.959963985], [0.001, -3.090232306], [0.0243, -1.972]]) {
    assert.ok(Math.abs(inverseNormal(probability) - z) < 1e-3, `z(${probability})`);
  }
  assert.ok(Math.abs(inverseNormal(0.975) - 1.959963985) < 1e-8);
});

const questions = content('en', 'check');
const pool = content('en', 'spotting');
const chats = pool.slice(0, 6);

test('A check of which everything was skipped has a result, and nothing to say', () => {
  const answers = Object.fromEntries(stepsOf(questions, chats.map(chat => chat.id)).map(step => [step.key, null]));
  const result = scoreCheck(questions, chats, answers);
  assert.deepEqual([result.hits, result.misses, result.falseAlarms, result.rightlyLeft, result.dPrime, result.criterion], [0, 0, 0, 0, null, null]);
  assert.equal(result.skipped.length, 6);
  assert.equal(result.knowledge.skipped.length, 6);
  assert.deepEqual(growth(result, result), []);
});

test('A chat is judged by its sign', () => {
  const sign = { sign: 'trust' };
  const harmless = { sign: null };
  assert.deepEqual([[sign, 'sign'], [sign, 'fine'], [harmless, 'sign'], [harmless, 'fine'], [sign, null], [harmless, undefined]].map(([chat, answer]) => verdictOnChat(chat, answer)),
    ['hits', 'misses', 'falseAlarms', 'rightlyLeft', 'skipped', 'skipped']);
});

test('"I don\'t know" is neither right nor wrong, and telling counts adults and the help line', () => {
  const [first, second] = questions.knowledge;
  const result = scoreCheck(questions, [], { [`knowledge.${first.id}`]: 'unsure', [`knowledge.${second.id}`]: second.true, 'tell.gifts.whom': 'helpline', 'tell.picture.whom': 'nobody', 'tell.friend.likely': 2 });
  assert.deepEqual([result.knowledge.unsure, result.knowledge.right], [[first.id], [second.id]]);
  assert.deepEqual([result.tell.helpers, result.tell.answered, result.tell.likely.friend, result.tell.whom.friend], [1, 2, 2, null]);
});

test('What grew is a share, so that six chats of a booster can stand beside twelve', () => {
  const result = (hits, misses) => ({ ...scoreCheck(questions, [], {}), hits, misses });
  const change = (then, now) => growth(then, now).find(row => row.part === 'signs').change;
  assert.deepEqual([change(result(4, 2), result(3, 0)), change(result(4, 2), result(2, 1)), change(result(4, 2), result(1, 2))], [1, 0, -1]);
});
