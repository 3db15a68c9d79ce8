import { h, button, icon } from '../dom.js';
import { t } from '../texts.js';
import { focusOn } from './frame.js';

const ways = [['again', 'chats'], ['silent', 'prohibit'], ['tell', 'users-three']];

/** How the other takes the no, and what can be done then: all three ways are right, in any order. */
export function showReaction({ place, situation, sentence, isLast, next }) {
  const { kind, text, why } = situation.reaction;
  const answer = h('div', { class: 'skill-answer', hidden: true });
  const onward = button(t(isLast ? 'Skill.say-no.Last' : 'Skill.say-no.Next'), next, { iconName: 'arrow-right' });
  const onwardLine = h('p', { class: 'actions', hidden: kind !== 'accepts' }, onward);
  const choose = (way, chosen) => {
    chosen.parentElement.querySelectorAll('button').forEach(one => one.setAttribute('aria-pressed', one === chosen));
    answer.replaceChildren(h('h3', {}, t(`Skill.say-no.Then.${way}`)), h('p', {}, t(`Skill.say-no.Then.${way}.Why`)), way === 'again' ? h('p', { class: 'bubble-said' }, sentence) : '');
    answer.hidden = false;
    onwardLine.hidden = false;
    focusOn(answer.querySelector('h3'));
  };
  place.step(
    h('h2', {}, t(`Skill.say-no.Reaction.${kind}`, situation.who)),
    h('ul', { class: 'small-chat' }, h('li', { class: 'mine' }, h('span', { class: 'visually-hidden' }, t('Chat.You'), ' '), sentence), h('li', {}, h('span', { class: 'visually-hidden' }, `${situation.who}: `), text)),
    h('p', { class: `notice${kind === 'accepts' ? ' done' : ''}` }, why),
    kind !== 'accepts' && [
      h('h3', {}, t('Skill.say-no.ThenTitle')),
      h('p', {}, t('Skill.say-no.ThenLead')),
      h('div', { class: 'ways' }, ways.map(([way, name]) => h('button', { type: 'button', class: 'way', 'aria-pressed': 'false', onclick: event => choose(way, event.currentTarget) }, icon(name), h('span', {}, t(`Skill.say-no.Then.${way}`))))),
    ],
    answer,
    onwardLine);
}
