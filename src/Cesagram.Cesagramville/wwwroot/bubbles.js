import { h, icon } from './dom.js';
import { t, file } from './texts.js';
import { drawPerson } from './person.js';
import { lookOf } from './progress.js';

/** What the player wrote. */
export const sentItem = ({ text }) => h('li', { class: 'bubble mine' }, h('span', { class: 'visually-hidden' }, t('Chat.You'), ' '), text);

/** A message of somebody, with face and name. */
export function messageOf(event, run, story) {
  const person = story.cast[event.speaker];
  const face = person?.shown === false
    ? h('span', { class: `face account account-${(event.speaker.charCodeAt(0) + event.speaker.length) % 4}`, 'aria-hidden': 'true' }, icon('game-controller'))
    : h('span', { class: 'face', 'aria-hidden': 'true' }, drawPerson(lookOf(person)));
  return h('li', { class: 'bubble theirs' }, face,
    h('div', {}, h('span', { class: 'speaker' }, run.nameOf(event.speaker)),
      event.picture && h('img', { class: 'sent-picture', src: file(`pictures/${event.picture}.svg`), alt: t(`Picture.${event.picture}`), width: 240, height: 180 }),
      h('p', {}, event.text)));
}
