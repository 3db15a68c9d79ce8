import test from 'node:test';
import assert from 'node:assert/strict';
import { memory, module } from './game.mjs';

const { Save, read, version } = await module('save.js');

const first = { version: 1, avatar: { look: { skin: 3 }, nickname: 'Comet Fox' }, country: 'GR', settings: { letters: 'easy' }, stories: { 'golden-controller': { choices: ['thanks'], ends: ['told'], marks: null } }, skills: {}, checks: [] };

test('A save of the first version is read, and what has come since is added', () => {
  const kept = read(JSON.stringify(first));
  assert.equal(kept.version, version);
  assert.deepEqual(kept.stories, first.stories);
  assert.equal(kept.settings.letters, 'easy');
  assert.equal(kept.settings.typing, 'lively');
  assert.deepEqual(kept.outcomes, []);
});

test('An old save after an update takes each step to the newest version and keeps its progress', () => {
  const form = { version: 3, steps: { 1: save => ({ ...save, lamps: Object.keys(save.stories).length }), 2: ({ lamps, ...save }) => ({ ...save, lit: lamps }) } };
  const kept = read(JSON.stringify(first), form);
  assert.equal(kept.version, 3);
  assert.equal(kept.lit, 1);
  assert.equal('lamps' in kept, false);
  assert.deepEqual(kept.stories, first.stories);
});

for (const [what, text] of Object.entries({
  'text that breaks off': '{"version":1,',
  'a list': '[]',
  'nothing': 'null',
  'a version of tomorrow': '{"version":99}',
  'no version': '{"stories":{}}',
  'stories that are a list': '{"version":1,"stories":[]}',
  'a story without its choices': '{"version":1,"stories":{"a":{"ends":[]}}}',
  'a figure without a look': '{"version":1,"avatar":{"nickname":"x"}}',
})) {
  test(`A damaged save (${what}) is put aside, not lost, and the game begins anew`, () => {
    const store = memory();
    store.setItem('cesagramville', text);
    const save = new Save(store);
    assert.equal(save.damaged, true);
    assert.deepEqual(save.data.stories, {});
    assert.equal(store.getItem('cesagramville.damaged'), text);
  });
}

test('Two tabs do not undo each other', () => {
  const store = memory();
  const [one, other] = [new Save(store), new Save(store)];
  one.update(data => { data.country = 'LT'; });
  other.update(data => { data.skills.sort = { done: '2026-11-26' }; });
  one.reread();
  assert.equal(one.data.country, 'LT');
  assert.deepEqual(one.data.skills, { sort: { done: '2026-11-26' } });
});

test('A full store is said, and the game goes on', () => {
  const store = { ...memory(), setItem() { throw new Error('full'); } };
  const save = new Save(store);
  save.update(data => { data.country = 'BE'; });
  assert.equal(save.kept, false);
  save.update(data => { data.skills.sort = { done: '2026-11-26' }; });
  assert.equal(save.data.country, 'BE');
});

test('Forgetting leaves nothing of the game behind', () => {
  const store = memory();
  const save = new Save(store);
  save.update(data => { data.country = 'BE'; });
  store.setItem('cesagramville.damaged', 'x');
  save.forget();
  assert.equal(store.getItem('cesagramville'), null);
  assert.equal(store.getItem('cesagramville.damaged'), null);
  assert.equal(save.data.country, null);
});
