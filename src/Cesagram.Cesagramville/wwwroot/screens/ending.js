import { h, icon } from '../dom.js';
import { t, picture } from '../texts.js';
import { drawPerson } from '../person.js';
import { loadTown, lookOf, towerIsLit } from '../progress.js';
import { numbers } from './help.js';

/** The tower is lit: what helped, and what goes with the player out of the town. */
export async function show(game) {
  const [town, drawing] = await Promise.all([loadTown(), picture('ending')]);
  const { data } = game.save;
  if (!towerIsLit(data, town)) return notYet();
  const { number, helpline } = numbers(data.country);
  return h('section', { class: 'ending' },
    h('div', { class: 'scene' }, drawing, h('div', { class: 'scene-people', 'aria-hidden': 'true' }, gathered(town, data).map(look => drawPerson(look, { standing: true })))),
    h('h1', {}, t('Ending.Title')),
    h('p', { class: 'lead' }, t('Ending.Home')),
    h('h2', {}, t('Ending.WhatHelped')),
    h('ul', { class: 'promises' }, ['Ending.Noticed', 'Ending.Stayed', 'Ending.Told', 'Ending.Called'].map(key => h('li', {}, t(key, number, helpline)))),
    h('p', { class: 'say' }, t('Ending.ForYou', helpline)),
    h('p', { class: 'actions' },
      h('a', { class: 'button', href: '#/check/after' }, icon('calendar-check'), t('Ending.Check')),
      h('a', { class: 'button secondary', href: '#/book' }, icon('book-bookmark'), t('Nav.Book')),
      h('a', { class: 'button quiet', href: '#/town' }, t('Nav.Town'))));
}

/** Everybody who had a part, the player in the middle. */
function gathered(town, data) {
  const looks = new Map(town.districts.flatMap(district => district.stories).flatMap(story => Object.entries(story.cast)).filter(([, person]) => person.shown !== false).map(([id, person]) => [id, lookOf(person)]));
  const people = ['mum', 'jo', 'milo', 'ada', 'gran', 'teacher'].map(id => looks.get(id)).filter(Boolean);
  const middle = Math.ceil(people.length / 2);
  return [...people.slice(0, middle), ...(data.avatar ? [data.avatar.look] : []), ...people.slice(middle)];
}

function notYet() {
  return h('section', { class: 'narrow' },
    h('h1', {}, t('Ending.DarkTitle')),
    h('p', {}, t('Ending.Dark')),
    h('p', { class: 'actions' }, h('a', { class: 'button', href: '#/town' }, t('Nav.Town'))));
}
