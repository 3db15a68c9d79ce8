import { h, icon, announce } from '../dom.js';
import { t } from '../texts.js';
import { windowOf, ring, nameOf } from './circle-card.js';

const enough = 3;

/** Who belongs to my circle: each choice lights a window. */
export function peopleStep({ game, words, circle, keep }) {
  const picture = h('div', {}, ring(game, words, circle.people));
  // Whoever has nobody to choose is not held up here.
  let few = false;
  const count = h('p', { class: 'hint' });
  const light = () => {
    picture.replaceChildren(ring(game, words, circle.people));
    count.textContent = t('Circle.Count', circle.people.length);
  };
  const boxes = words.roles.map(role => {
    const drawn = windowOf(role, game, circle.people.includes(role.id));
    const box = h('input', { type: 'checkbox', checked: circle.people.includes(role.id), 'data-role': role.id, onchange: () => {
      circle.people = box.checked ? [...circle.people, role.id] : circle.people.filter(id => id !== role.id);
      drawn.classList.toggle('lit', box.checked);
      light();
      keep();
    } });
    return h('label', { class: 'window-pick' }, box, drawn, h('span', { class: 'window-name' }, nameOf(game, words, role.id)));
  });
  const alone = h('details', { class: 'circle-alone' },
    h('summary', {}, t('Circle.Alone')),
    h('p', {}, t('Circle.AloneText')),
    h('p', {}, t('Circle.AloneLine')));
  alone.addEventListener('toggle', () => { few ||= alone.open; });
  light();
  return {
    title: t('Circle.PeopleTitle'), lead: t('Circle.PeopleLead'), next: t('Circle.Next'),
    body: [h('div', { class: 'circle-choose' }, picture, h('fieldset', { class: 'house' }, h('legend', { class: 'visually-hidden' }, t('Circle.PeopleTitle')), boxes)), count, alone],
    missing: () => circle.people.length >= enough || (few && circle.people.includes('helpline')) ? null : t(few ? 'Circle.MissingLine' : 'Circle.MissingPeople'),
  };
}

/** Who first? Buttons move a person towards the front. */
export function orderStep({ game, words, circle, keep }) {
  const list = h('ol', { class: 'circle-order' });
  const picture = h('div', {});
  const draw = (focusOn = null, direction = 'up') => {
    picture.replaceChildren(ring(game, words, circle.people));
    list.replaceChildren(...circle.people.map((id, index) => row(id, index)));
    const mine = focusOn && list.querySelector(`[data-role="${focusOn}"]`);
    (mine?.querySelector(`.${direction}:not(:disabled)`) ?? mine?.querySelector('button:not(:disabled)'))?.focus();
  };
  const move = (id, by) => {
    const from = circle.people.indexOf(id);
    const others = circle.people.filter(one => one !== id);
    circle.people = [...others.slice(0, from + by), id, ...others.slice(from + by)];
    keep();
    draw(id, by < 0 ? 'up' : 'down');
    announce(t('Circle.Moved', nameOf(game, words, id), from + by + 1));
  };
  const row = (id, index) => h('li', { 'data-role': id },
    windowOf(words.roles.find(role => role.id === id), game, true),
    h('span', { class: 'order-name' }, nameOf(game, words, id)),
    arrow('up', t('Circle.Earlier', nameOf(game, words, id)), index === 0, () => move(id, -1)),
    arrow('down', t('Circle.Later', nameOf(game, words, id)), index === circle.people.length - 1, () => move(id, 1)));
  draw();
  return { title: t('Circle.OrderTitle'), lead: t('Circle.OrderLead'), next: t('Circle.Next'), body: [h('div', { class: 'circle-choose' }, picture, list)] };
}

const arrow = (kind, label, disabled, onclick) => h('button', { type: 'button', class: `order-move ${kind}`, 'aria-label': label, disabled, onclick }, icon('arrow-left'));
