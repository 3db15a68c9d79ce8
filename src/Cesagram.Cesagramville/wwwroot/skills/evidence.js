import { h, button, icon, announce } from '../dom.js';
import { t, content } from '../texts.js';
import { frame, introduce, conclude, focusOn, today } from './frame.js';
import { actions, freshPhone, act, lampsOf, isDone } from './evidence-state.js';
import { phoneView } from './evidence-phone.js';

const icons = { 'shot-chat': 'camera', 'shot-profile': 'eye', name: 'book-bookmark', block: 'prohibit', report: 'flag', tell: 'users-three', delete: 'trash', answer: 'chats', forward: 'paper-plane-tilt' };

/** "Block, keep, report": a practice phone with a chat that has gone wrong, and all that one can do with it, in any order. */
export async function show(game) {
  const [place, words] = await Promise.all([frame('evidence'), content('evidence')]);
  introduce(place, () => begin(game, place, words));
  return place.element;
}

function begin(game, place, words) {
  const phone = freshPhone();
  const lamps = h('ul', { class: 'lamps', 'aria-label': t('Skill.evidence.Lamps') });
  const screen = h('div', { class: 'evidence-phone' });
  const answer = h('div', { class: 'skill-answer', hidden: true });
  const buttons = actions.map(action => h('button', { type: 'button', class: 'way', onclick: () => choose(action) }, icon(icons[action]), h('span', {}, words.actions[action].label)));
  const draw = () => {
    lamps.replaceChildren(...Object.entries(lampsOf(phone)).map(([name, lit]) => h('li', { class: lit ? 'lit' : null }, h('span', { class: 'lamp-dot', 'aria-hidden': 'true' }), t(`Skill.evidence.Lamp.${name}`), h('span', { class: 'visually-hidden' }, ` (${t(lit ? 'Skill.evidence.Lit' : 'Skill.evidence.Unlit')})`))));
    screen.replaceChildren(phoneView(phone, words, undo));
    buttons.forEach((one, index) => one.classList.toggle('used', phone.order.includes(actions[index])));
  };
  const explain = (title, text) => {
    answer.replaceChildren(h('h3', {}, title), h('p', {}, text), isDone(phone) ? h('p', { class: 'notice done' }, t('Skill.evidence.Enough')) : '', isDone(phone) ? h('p', { class: 'actions' }, button(t('Skill.evidence.Finish'), () => finish(game, place, words, phone), { iconName: 'arrow-right' })) : '');
    answer.hidden = false;
    focusOn(answer.querySelector('h3'));
  };
  const choose = action => {
    const before = Object.values(lampsOf(phone)).filter(Boolean).length;
    const says = act(phone, action);
    draw();
    const { label, says: texts } = words.actions[action];
    explain(label, says === 'gone' ? words.gone : texts[says]);
    if (Object.values(lampsOf(phone)).filter(Boolean).length > before) announce(t('Skill.LampLit'));
  };
  const undo = () => { phone.deleted = false; draw(); explain(t('Skill.evidence.Undo'), words.undone); };
  draw();
  place.step(
    h('div', { class: 'evidence' },
      h('div', { class: 'evidence-side' }, h('h2', {}, t('Skill.evidence.Phone')), h('p', {}, words.lead), screen),
      h('div', { class: 'evidence-side' },
        lamps,
        answer,
        h('h3', {}, t('Chat.Choices')),
        h('div', { class: 'ways evidence-menu' }, buttons))));
}

function finish(game, place, words, phone) {
  game.save.update(data => { data.skills.evidence = { done: today(), order: phone.order }; });
  game.record({ kind: 'skill', id: 'evidence', order: phone.order, kept: phone.kept.length, told: phone.told, blocked: phone.blocked, reported: phone.reported, deletedEarly: phone.deletedEarly, blockedEarly: phone.blockedEarly, answered: phone.answered });
  conclude(game, place, {
    words: [
      h('p', {}, t('Skill.evidence.End')),
      h('section', { class: 'skill-card' },
        h('h3', {}, t('Skill.evidence.Card')),
        h('ol', {}, words.card.map(line => h('li', {}, line)))),
      h('p', { class: 'hint' }, t('Skill.evidence.InBook')),
    ],
    again: () => begin(game, place, words),
  });
}
