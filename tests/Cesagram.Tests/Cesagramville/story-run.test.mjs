import test from 'node:test';
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { module } from './game.mjs';

const { GAME, LIBRARIES } = process.env;
mkdirSync(`${GAME}/lib`, { recursive: true });
copyFileSync(`${LIBRARIES}/node_modules/inkjs/dist/ink.mjs`, `${GAME}/lib/ink.mjs`);
const { Compiler } = createRequire(`${LIBRARIES}/package.json`)('inkjs/full');
const { StoryRun, replay } = await module('story-run.js');

const story = second => new Compiler(`# title: A story
# name.ada: Ada
VAR helpline = "116 111"
-> one
=== one
Monday. # when # app: game
ada: hello: you? # sign: trust # why: A reason.
* [hi # id: hi # does: ask]
  -> two
* [Go away # id: leave # act]
  -> two
=== two
ada: call {helpline} # odd # why: Another.
* [${second} # id: ${second}]
  -> three
=== three
The card. # end: told
Its second line.
-> END
`).Compile().ToJson();

test('Lines and tags become what a chat shows', () => {
  const run = new StoryRun(story('ok'), { helpline: '1056', unknown: 'x' });
  assert.equal(run.title, 'A story');
  assert.equal(run.nameOf('ada'), 'Ada');
  const [when, message, { choices }] = run.advance();
  assert.deepEqual([when.kind, when.text, when.app], ['when', 'Monday.', 'game']);
  assert.deepEqual([message.speaker, message.text, message.sign, message.why], ['ada', 'hello: you?', 'trust', 'A reason.']);
  assert.deepEqual(choices.map(({ id, act, does }) => [id, act, does]), [['hi', false, 'ask'], ['leave', true, undefined]]);
  assert.deepEqual(run.choose('leave'), { kind: 'done', text: 'Go away', id: 'leave', does: undefined });
  const [call] = run.advance();
  assert.deepEqual([call.text, call.odd], ['call 1056', true]);
  assert.equal(run.choose('ok').kind, 'sent');
  assert.deepEqual(run.advance(), [{ kind: 'end', end: 'told', lines: ['The card.', 'Its second line.'] }]);
});

test('A choice that is not there changes nothing', () => {
  const run = new StoryRun(story('ok'));
  run.advance();
  assert.equal(run.choose('ok'), null);
  assert.deepEqual(run.made, []);
});

test('Choices made before are played again', () => {
  const run = new StoryRun(story('ok'));
  const events = replay(run, ['hi', 'ok']);
  assert.deepEqual(events.map(({ kind }) => kind), ['when', 'message', 'sent', 'message', 'sent', 'end']);
});

test('After an update that took a choice away, the story goes on from the last choice that still exists', () => {
  const run = new StoryRun(story('better'));
  const events = replay(run, ['hi', 'ok']);
  assert.deepEqual(run.made, ['hi']);
  assert.deepEqual(events.at(-1).choices.map(({ id }) => id), ['better']);
});
