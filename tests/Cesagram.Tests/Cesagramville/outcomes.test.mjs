import test from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { content, memory, module } from './game.mjs';

const { SCHEMA, LIBRARIES } = process.env;
const Ajv = createRequire(`${LIBRARIES}/`)('ajv/dist/2020.js');
const fits = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
const assertFits = outcome => assert.ok(fits(outcome), JSON.stringify(fits.errors, null, 1));

const { recordOutcome } = await module('outcome.js');
const { Save } = await module('save.js');
const { scoreCheck } = await module('check/score.js');
const { stepsOf, people, chatsIn } = await module('check/steps.js');
const { chooseChats } = await module('check/pool.js');
const { numbersFrom } = await module('check/random.js');

const folder = new URL('./Outcomes/', import.meta.url);
const fixtures = readdirSync(folder).map(name => ({ name, outcome: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));

for (const { name, outcome } of fixtures) test(`${name} fits the schema`, () => assertFits(outcome));

test('There is a fixture of each kind', () => {
  assert.deepEqual(new Set(fixtures.map(one => one.outcome.kind)), new Set(['story', 'skill', 'check']));
});

for (const [what, spoil] of [
  ['free text for an id', outcome => { outcome.id = 'My name is Ann'; }],
  ['another version', outcome => { outcome.version = 2; }],
  ['a time of day', outcome => { outcome.day = '2026-11-26T10:00:00Z'; }],
  ['a language that we do not have', outcome => { outcome.language = 'de'; }],
  ['no kind', outcome => { delete outcome.kind; }],
  ['a further object', outcome => { outcome.player = { name: 'ann' }; }],
]) {
  test(`What has ${what} does not fit`, () => {
    for (const { name, outcome } of fixtures) {
      const spoilt = structuredClone(outcome);
      spoil(spoilt);
      assert.equal(fits(spoilt), false, name);
    }
  });
}

test('What the game keeps of a story and of skills fits', () => {
  const save = new Save(memory());
  recordOutcome(save, { kind: 'story', id: 'golden-controller', end: 'told', reached: 'help', choices: ['a', 'b'], does: ['tell'] }, 'lt');
  recordOutcome(save, { kind: 'skill', id: 'mark', story: 'golden-controller', hits: 1, misses: 0, falseAlarms: 2, rightlyLeft: 3 }, 'el');
  recordOutcome(save, { kind: 'skill', id: 'say-no', situations: ['a-b'], sentences: 3, clear: 2, rebuilt: 0 }, 'en');
  assert.equal(save.data.outcomes.length, 3);
  save.data.outcomes.forEach(assertFits);
});

test('What checks score fits, whatever was answered or skipped', () => {
  const questions = content('en', 'check');
  const pool = content('en', 'spotting');
  const save = new Save(memory());
  for (let seed = 0; seed < 100; seed++) {
    const random = numbersFrom(seed);
    const pick = list => list[Math.floor(random() * list.length)];
    const id = pick(['before', 'after', 'after7', 'after14']);
    const { chats } = chooseChats({ pool, seen: [], count: chatsIn(id), seed });
    const options = step => step.part === 'knowledge' ? [true, false, 'unsure', null] : step.part === 'spotting' ? ['fine', 'sign', null] : step.asks === 'whom' ? [...people, null] : [1, 2, 3, 4, null];
    const answers = Object.fromEntries(stepsOf(questions, chats).map(step => [step.key, seed === 0 ? null : pick(options(step))]));
    assertFits(recordOutcome(save, { kind: 'check', id, storiesPlayed: seed, ...scoreCheck(questions, chats.map(chat => pool.find(one => one.id === chat)), answers) }, 'fr'));
  }
});

test('Only the last 200 outcomes are kept', () => {
  const save = new Save(memory());
  for (let turn = 0; turn < 205; turn++) recordOutcome(save, { kind: 'skill', id: 'call', turn }, 'en');
  assert.deepEqual([save.data.outcomes.length, save.data.outcomes[0].turn], [200, 5]);
});
