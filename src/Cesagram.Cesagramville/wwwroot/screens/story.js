import { h, button, icon, announce } from '../dom.js';
import { t, compiledStory } from '../texts.js';
import { loadTown } from '../progress.js';
import { StoryRun } from '../story-run.js';
import { numbers } from './help.js';
import { Chat } from '../chat.js';
import { closingCard } from './closing.js';

/** A story: its content note where it has one, then the chat, then how it ended. */
export async function show(game, id) {
  const [town, compiled] = await Promise.all([loadTown(), compiledStory(id)]);
  const story = town.story(id);
  if (!story) throw new Error(`There is no story '${id}'.`);
  const newRun = () => new StoryRun(compiled, numbers(game.save.data.country));
  const place = h('div', { class: 'story' });
  const stage = { game, story, newRun, place, chat: null };
  const begun = game.save.data.stories[id]?.choices?.length > 0;
  if (story.heavy && !begun) showNote(stage);
  else play(stage);
  return { element: place, leave: () => stage.chat?.stop() };
}

function showNote(stage) {
  const { story, newRun, place } = stage;
  const run = newRun();
  place.replaceChildren(h('section', { class: 'narrow note-screen' },
    h('h1', {}, run.title),
    h('p', { class: 'say' }, run.note),
    h('p', {}, t('Story.NoteText')),
    h('p', { class: 'actions' },
      button(t('Story.Begin'), () => { play(stage); focusOn(stage, 'h1'); }, { iconName: 'play' }),
      h('a', { class: 'button quiet', href: `#/district/${story.district}` }, icon('skip-forward'), t('Story.Skip')))));
}

function play(stage) {
  const { game, story, newRun, place } = stage;
  const run = newRun();
  const kept = game.save.data.stories[story.id] ?? {};
  const chat = new Chat({ run, story, settings: game.save.data.settings });
  stage.chat = chat;
  chat.onChoice = made => keep(game, story.id, entry => { entry.choices = made; });
  chat.onEnd = (end, events) => finish(stage, run, end, events);
  const again = button(t('Story.Again'), () => { chat.stop(); keep(game, story.id, entry => { entry.choices = []; }); play(stage); focusOn(stage, 'h1'); }, { kind: 'quiet small', iconName: 'arrow-counter-clockwise' });
  const back = button(t('Story.Back'), () => {
    if (run.made.length === 0) return;
    chat.stop();
    keep(game, story.id, entry => { entry.choices = run.made.slice(0, -1); });
    play(stage);
    // So that one can go back further.
    focusOn(stage, '.take-back');
    announce(t('Story.BackDone'));
  }, { kind: 'quiet small take-back', iconName: 'arrow-u-up-left' });
  place.replaceChildren(h('section', { class: 'story-screen' },
    h('div', { class: 'story-head' },
      h('a', { class: 'back-link', href: `#/district/${story.district}` }, icon('arrow-left'), t(`District.${story.district}`)),
      h('h1', { tabindex: '-1' }, run.title),
      h('div', { class: 'story-tools' }, back, again)),
    chat.element));
  chat.start(kept.choices ?? []);
}

/** Changes what is kept of a story. */
export function keep(game, id, change) {
  game.save.update(data => { change(data.stories[id] ??= { choices: [], ends: [], marks: null }); });
}

function finish(stage, run, end, events) {
  const { game, story, place } = stage;
  const choices = [...run.made];
  keep(game, story.id, entry => {
    entry.choices = [];
    entry.last = choices;
    entry.ends = [...new Set([...(entry.ends ?? []), end.end])];
  });
  const does = events.filter(event => event.does).map(event => event.does);
  game.record({ kind: 'story', id: story.id, end: end.end, reached: story.ends[end.end], choices, does: [...new Set(does)] });
  place.querySelector('.story-screen').append(closingCard({ game, story, run, end, events, again: () => { play(stage); focusOn(stage, 'h1'); } }));
}

function focusOn({ place }, what) {
  place.querySelector(what).focus();
  scrollTo(0, 0);
}
