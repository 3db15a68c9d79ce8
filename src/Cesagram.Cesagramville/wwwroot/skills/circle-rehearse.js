import { h, button } from '../dom.js';
import { t } from '../texts.js';
import { windowOf, nameOf } from './circle-card.js';
import { sentenceCard } from './circle-words.js';

/** Saying it, and three ways in which an adult may take it: calm, busy, upset. */
export function rehearseStep({ game, words, circle }) {
  const adults = circle.people.filter(id => id !== 'helpline');
  const seen = new Set();
  const scene = h('div', { class: 'reaction', hidden: true });
  const doors = words.reactions.map(reaction => button(reaction.title, event => {
    seen.add(reaction.id);
    doors.forEach(door => door.setAttribute('aria-pressed', String(door === event.currentTarget)));
    event.currentTarget.classList.add('seen');
    play(reaction);
  }, { kind: 'quiet reaction-door', 'aria-pressed': 'false' }));
  const play = reaction => {
    const answer = h('div', { class: 'reaction-answer' });
    scene.hidden = false;
    scene.replaceChildren(
      speech(game, words, adults[0], reaction.says, reaction.id),
      h('p', {}, reaction.note),
      h('p', { class: 'reaction-ask' }, h('strong', {}, t('Circle.WhatThen'))),
      h('div', { class: 'pick-rows' }, reaction.replies.map(reply => button(reply.text, event => {
        scene.querySelectorAll('.reply').forEach(one => one.setAttribute('aria-pressed', String(one === event.currentTarget)));
        answer.replaceChildren(...replied(reply));
        answer.firstElementChild.focus();
      }, { kind: 'secondary reply', 'aria-pressed': 'false' }))),
      answer);
    scene.firstElementChild.focus();
  };
  const replied = reply => {
    const next = adults[1] ?? 'helpline';
    return [reply.says ? speech(game, words, adults[0], reply.says, 'calm') : speech(game, words, next, t('Circle.NextSays'), 'calm'), h('p', { class: 'notice reply-note' }, reply.note)];
  };
  return {
    title: t('Circle.RehearseTitle'), lead: t('Circle.RehearseLead'), next: t('Circle.Done'),
    body: [sentenceCard(words, circle.sentence), h('h3', {}, t('Circle.ReactionTitle')), h('p', {}, t('Circle.ReactionLead')), h('div', { class: 'reaction-doors' }, doors), scene],
    missing: () => seen.size > 0 ? null : t('Circle.MissingReaction'),
  };
}

function speech(game, words, id, text, mood) {
  const role = words.roles.find(one => one.id === id);
  return h('div', { class: `speech mood-${mood}`, tabindex: '-1' },
    role ? windowOf(role, game, true) : '',
    h('blockquote', {}, h('cite', {}, role ? nameOf(game, words, id) : t('Circle.SomeAdult')), h('p', {}, text)));
}
