import { h, button } from '../dom.js';
import { t, file } from '../texts.js';
import { drawPerson } from '../person.js';
import { dueCheck } from '../checks-due.js';

/** The door of the town: a greeting, and one thing to do first. */
export function show(game) {
  const { avatar } = game.save.data;
  return avatar ? welcomeBack(game, avatar) : welcome(game);
}

function welcome(game) {
  return h('section', { class: 'start narrow' },
    h('div', { class: 'start-picture' }, h('img', { src: file('pictures/town.svg'), alt: '', width: 1200, height: 800 })),
    h('h1', {}, t('Town.Name')),
    h('p', { class: 'lead' }, t('Start.Lead')),
    h('ul', { class: 'promises' }, ['Start.Private', 'Start.NoPoints', 'Start.Stop'].map(key => h('li', {}, t(key)))),
    h('p', { class: 'actions' }, button(t('Start.Enter'), () => game.go('avatar'), { iconName: 'door-open', kind: 'big' })),
    notices(game));
}

function welcomeBack(game, avatar) {
  const due = dueCheck(game.save.data, new Date());
  return h('section', { class: 'start narrow' },
    h('div', { class: 'start-person' }, drawPerson(avatar.look)),
    h('h1', {}, t('Start.Again', avatar.nickname)),
    h('p', { class: 'lead' }, t('Start.AgainLead')),
    due && h('p', { class: 'notice' }, t('Start.Booster'), ' ', h('a', { href: `#/check/${due}` }, t('Start.BoosterGo'))),
    h('p', { class: 'actions' }, button(t('Start.ToTown'), () => game.go('town'), { iconName: 'map-trifold', kind: 'big' })),
    notices(game));
}

/** What a player should know of what is kept. */
export function notices(game) {
  return [
    game.save.damaged && h('p', { class: 'notice warn', role: 'status' }, t('Save.Damaged')),
    !game.save.kept && h('p', { class: 'notice warn', role: 'status' }, t('Save.NotKept')),
  ];
}
