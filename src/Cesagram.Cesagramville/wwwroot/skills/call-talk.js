import { h, button, icon, calm } from '../dom.js';
import { t, language } from '../texts.js';
import { openingOf } from './call-facts.js';
import { whereVoice, readAloud, stopReading } from '../voice.js';

/**
 * The call itself, on a phone's call screen: one sentence at a time, then what the player says. Hanging up is always possible.
 * @param start id of the node with which the counsellor answers
 * @param ondone called with what the player did
 */
export function phoneCall({ game, words, facts, service, start, ondone }) {
  const nodes = new Map(words.nodes.map(node => [node.id, node]));
  const did = new Set();
  const opening = openingOf(facts, service, language);
  let aloud = game.save.data.settings.readAloud;
  const said = h('div', { class: 'call-said', 'aria-live': 'polite' });
  const choices = h('div', { class: 'call-choices', role: 'group', 'aria-label': t('Chat.Choices') });
  const state = h('p', { class: 'call-state' });
  const hangUp = button(t('Call.HangUp'), () => { did.add('hang-up'); go('hang-up'); }, { kind: 'hang-up', iconName: 'phone' });
  const voice = whereVoice(button(t('Call.Aloud'), event => {
    aloud = !aloud;
    event.currentTarget.setAttribute('aria-pressed', String(aloud));
    if (aloud) readAloud(said.querySelector('.call-voice')?.textContent ?? '', { now: true });
    else stopReading();
  }, { kind: 'call-aloud', iconName: 'speaker-high', 'aria-pressed': String(aloud) }));
  const screen = h('div', { class: 'call-phone' },
    h('div', { class: 'call-head' },
      h('div', {}, state, h('p', { class: 'call-to' }, service.number), service.name !== service.number && h('p', { class: 'call-name' }, service.name)),
      h('span', { class: 'call-lamp', 'aria-hidden': 'true' }, icon('phone'))),
    said, choices, h('div', { class: 'call-keys' }, voice, hangUp));

  const go = (id, mine = null) => {
    stopReading();
    if (id === 'end') { ondone([...did]); return; }
    if (id === 'start') { ring(); return; }
    const node = nodes.get(id);
    const ended = id === 'hang-up';
    screen.classList.toggle('ended', ended);
    state.textContent = t(ended ? 'Call.Ended' : 'Call.Connected');
    hangUp.hidden = ended;
    const real = id === start && opening;
    const words = real ? opening.words : node.says;
    said.replaceChildren(
      mine ? h('p', { class: 'call-mine' }, h('span', {}, t('Chat.You'), ' '), mine) : '',
      words ? h('blockquote', { class: 'call-voice' }, h('cite', {}, t('Call.Counsellor')), h('p', {}, words)) : '',
      real ? h('p', { class: 'call-note' }, t('Call.RealWords', opening.source)) : '',
      node.note ? h('p', { class: 'call-note' }, node.note) : '');
    choices.replaceChildren(...node.choices.map(choice => button(choice.text, () => {
      did.add(choice.does ?? 'say');
      go(choice.goto, choice.does === 'hang-up' || choice.does === 'call-again' ? null : choice.text);
    }, { kind: 'call-choice', 'data-choice': choice.id })));
    if (aloud && words) readAloud(words, { now: true });
    choices.querySelector('button').focus({ preventScroll: true });
    screen.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
  };
  const ring = () => {
    screen.classList.remove('ended');
    hangUp.hidden = false;
    state.textContent = t('Call.Ringing');
    said.replaceChildren(h('p', { class: 'call-note' }, t('Call.RingingNote')));
    choices.replaceChildren(button(t('Call.Wait'), () => go(start), { kind: 'call-choice' }));
    if (screen.isConnected) choices.querySelector('button').focus({ preventScroll: true });
  };
  ring();
  return h('section', { class: 'call-scene' }, h('h1', { tabindex: '-1' }, t('Call.Title')), h('p', { class: 'hint' }, t('Call.Imagined')), screen);
}
