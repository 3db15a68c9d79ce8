import test from 'node:test';
import assert from 'node:assert/strict';
import { content, languages, module } from './game.mjs';

const { sentenceOf, judge } = await module('skills/sentence.js');
const { freshPhone, act, isDone } = await module('skills/evidence-state.js');

// Everything but the words themselves.
const shapeOf = value => Array.isArray(value) ? value.map(shapeOf)
  : typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ['id', 'kind'].includes(name) ? part : shapeOf(part)]))
  : typeof value;

for (const name of ['say-no', 'sort', 'evidence']) {
  test(`${name} has the same pieces in every language`, () => {
    for (const language of languages) assert.deepEqual(shapeOf(content(language, name)), shapeOf(content('en', name)), language);
  });
}

for (const language of languages) {
  test(`Any pieces make whole sentences in ${language}`, () => {
    const words = content(language, 'say-no');
    for (const { id, nos } of words.situations) for (const opening of words.openings) for (const no of Object.keys(nos)) for (const end of words.ends) {
      const sentence = sentenceOf(words, id, [opening.id, no, end.id]);
      assert.match(sentence, /^\p{Lu}.*[.!]$/u);
      assert.doesNotMatch(sentence, / {2}|\.\.|,\./);
    }
  });
}

test('A piece that is not known makes no sentence', () => {
  assert.equal(sentenceOf(content('en', 'say-no'), 'picture', ['hey', 'gone', 'nothing']), '');
});

test('A no is judged by its middle first', () => {
  assert.equal(judge(['sorry', 'later', 'stop']), 'later');
  assert.equal(judge(['straight', 'plain', 'cross']), 'soft');
  assert.equal(judge(['hey', 'clear', 'tell']), 'firm');
});

const doAll = (phone, ...actions) => actions.map(action => act(phone, action));

test('Kept, told and blocked is enough in any order', () => {
  for (const order of [['shot-chat', 'name', 'tell', 'block'], ['block', 'tell', 'name', 'shot-chat'], ['report', 'shot-profile', 'shot-chat', 'tell']]) {
    const phone = freshPhone();
    doAll(phone, ...order);
    assert.equal(isDone(phone), true, order.join());
  }
});

test('A chat deleted first can be brought back', () => {
  const phone = freshPhone();
  assert.deepEqual(doAll(phone, 'delete', 'shot-chat'), ['early', 'gone']);
  phone.deleted = false;
  assert.deepEqual(doAll(phone, 'shot-chat', 'name', 'delete'), ['done', 'done', 'done']);
  assert.equal(phone.deletedEarly, true);
});

test('After blocking first the name still makes up for the profile', () => {
  const phone = freshPhone();
  assert.deepEqual(doAll(phone, 'block', 'shot-profile', 'shot-chat', 'name', 'tell'), ['early', 'hidden', 'done', 'done', 'done']);
  assert.equal(isDone(phone), true);
});

test('Everything that can be done has its explanation in every language', () => {
  for (const language of languages) {
    const { actions } = content(language, 'evidence');
    for (const first of Object.keys(actions)) for (const then of Object.keys(actions)) {
      const phone = freshPhone();
      for (const action of [first, then]) {
        const says = act(phone, action);
        assert.ok(says === 'gone' || actions[action].says[says], `${language}: ${action} ${says} after ${first}`);
      }
    }
  }
});
