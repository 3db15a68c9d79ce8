import { h, icon } from '../dom.js';
import { t, content, shared } from '../texts.js';
import { drawPerson } from '../person.js';
import { numbers } from '../screens/help.js';

/** Texts and looks of the circle: roles with name and look, moments, groups of pieces, reactions. */
export async function circleWords() {
  const [texts, looks] = await Promise.all([content('circle'), shared('circle')]);
  const look = new Map(looks.roles.map(role => [role.id, role]));
  return { ...texts, roles: texts.roles.map(role => ({ ...look.get(role.id), ...role })) };
}

/** What is kept, without what a later version of the game no longer knows. */
export function keptCircle(data, words) {
  const kept = data.skills.circle ?? {};
  const pieces = words.groups.flatMap(group => group.pieces);
  return {
    done: kept.done === true,
    people: (kept.people ?? []).filter(id => words.roles.some(role => role.id === id)),
    moment: words.moments.some(moment => moment.id === kept.moment) ? kept.moment : null,
    sentence: pieces.map(piece => piece.id).filter(id => kept.sentence?.includes(id)),
  };
}

/** A role in its window: lit when it belongs to the circle. */
export function windowOf(role, game, lit) {
  return h('span', { class: `lit-window${lit ? ' lit' : ''}`, 'aria-hidden': 'true' }, role.look ? drawPerson(lookOf(role, game)) : icon('phone'));
}

/** Families resemble the player a little. */
function lookOf(role, game) {
  const own = game.save.data.avatar?.look?.skin;
  return role.family && Number.isInteger(own) ? { ...role.look, skin: own } : role.look;
}

/** The player's figure among the lit windows of the circle, the first one on top. A picture only: a list beside it says the same. */
export function ring(game, words, people) {
  const around = people.map((id, index) => {
    const spot = windowOf(words.roles.find(role => role.id === id), game, true);
    const angle = (index / people.length) * 2 * Math.PI - Math.PI / 2;
    spot.style.left = `${50 + 40 * Math.cos(angle)}%`;
    spot.style.top = `${50 + 40 * Math.sin(angle)}%`;
    return spot;
  });
  const look = game.save.data.avatar?.look;
  const crowd = people.length > 9 ? ' many' : '';
  return h('div', { class: `circle-ring${crowd}`, 'aria-hidden': 'true' }, h('span', { class: 'circle-me' }, look ? drawPerson(look) : icon('smiley')), around);
}

/** The names of the circle in their order; the help line with its number. */
function peopleList(game, words, people) {
  return h('ol', { class: 'circle-list' }, people.map(id => h('li', {}, nameOf(game, words, id))));
}

/** Name of a role; the help line with the number of the player's country. */
export function nameOf(game, words, id) {
  const { name } = words.roles.find(role => role.id === id);
  return id === 'helpline' ? `${name} (${numbers(game.save.data.country).helpline.replaceAll(' ', '\u00a0')})` : name;
}

/** The first sentence, as it would be said. */
export function sentenceText(words, sentence) {
  return words.groups.flatMap(group => group.pieces).filter(piece => sentence.includes(piece.id)).map(piece => piece.text).join(' ');
}

/** Circle, moment and first sentence on one card; used here and in the skills book. */
export function circleCard(game, words, circle) {
  const moment = words.moments.find(one => one.id === circle.moment);
  return h('div', { class: 'circle-card' },
    ring(game, words, circle.people),
    h('div', { class: 'circle-said' },
      h('h3', {}, t('Circle.Who')), peopleList(game, words, circle.people),
      moment && [h('h3', {}, t('Circle.When')), h('p', {}, moment.text)],
      circle.sentence.length > 0 && [h('h3', {}, t('Circle.Sentence')), h('p', { class: 'say' }, sentenceText(words, circle.sentence))]));
}
