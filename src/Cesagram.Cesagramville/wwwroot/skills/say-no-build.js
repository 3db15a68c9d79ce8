import { h, button, icon } from '../dom.js';
import { t } from '../texts.js';
import { readAloud, whereVoice } from '../voice.js';
import { focusOn, shuffled } from './frame.js';
import { sentenceOf, judge, isFirm } from './sentence.js';

const columns = ['opening', 'no', 'end'];

/** One situation: what somebody writes, three columns of pieces, and the bubble that they make. @param onward called with the ids of the pieces @param tried called at each sentence that is sent */
export function buildSentence({ place, words, situation, number, of, tried, onward }) {
  const picked = { opening: null, no: null, end: null };
  const preview = h('p', { class: 'bubble-said' });
  const missing = h('p', { class: 'notice', role: 'alert', hidden: true });
  const answer = h('div', { class: 'skill-answer', hidden: true });
  const pieces = () => columns.map(column => picked[column]);
  const showPreview = () => {
    preview.replaceChildren(...columns.map((column, index) => h('span', { class: `slot${picked[column] ? '' : ' unset'}` }, picked[column] ? textOf(words, situation, column, picked[column]) || h('span', { class: 'visually-hidden' }, t('Skill.say-no.Nothing')) : '…', index < 2 ? ' ' : '')));
    if (columns.every(column => picked[column])) preview.replaceChildren(sentenceOf(words, situation.id, pieces()));
    missing.hidden = true;
    answer.hidden = true;
  };
  const groups = columns.map(column => group(words, situation, column, id => { picked[column] = id; showPreview(); }));
  const send = () => {
    const gap = columns.findIndex(column => !picked[column]);
    if (gap >= 0) {
      missing.textContent = t('Skill.say-no.Missing');
      missing.hidden = false;
      groups[gap].querySelector('input').focus();
      return;
    }
    tried();
    explain({ words, situation, pieces: pieces(), answer, change: () => { answer.hidden = true; groups[1].querySelector('input:checked').focus(); groups[1].scrollIntoView({ block: 'center' }); }, onward: () => onward(pieces()) });
  };
  showPreview();
  place.step(
    h('h2', {}, t('Skill.say-no.Asks', situation.who)),
    h('p', { class: 'hint' }, t('Skill.Turn', number, of), ' · ', situation.where),
    h('ul', { class: 'small-chat' }, situation.messages.map(text => h('li', {}, text))),
    h('div', { class: 'columns' }, groups),
    h('div', { class: 'preview', role: 'status', 'aria-atomic': 'true' }, h('span', { class: 'hint' }, t('Skill.say-no.Preview')), preview),
    missing,
    h('p', { class: 'actions' },
      button(t('Skill.say-no.Send'), send, { iconName: 'paper-plane-tilt' }),
      whereVoice(button(t('Skill.say-no.Read'), () => readAloud(preview.textContent), { kind: 'quiet', iconName: 'speaker-high' }))),
    answer);
}

function textOf(words, situation, column, id) {
  if (column === 'no') return situation.nos[id];
  return words[`${column}s`].find(piece => piece.id === id).text;
}

function group(words, situation, column, onpick) {
  const options = column === 'no'
    ? shuffled(Object.entries(situation.nos)).map(([id, text]) => [id, text])
    : words[`${column}s`].map(piece => [piece.id, piece.text]);
  return h('fieldset', { class: 'pieces' },
    h('legend', {}, t(`Skill.say-no.${column}`)),
    options.map(([id, text]) => h('label', { class: 'piece' },
      h('input', { type: 'radio', name: column, value: id, onchange: () => onpick(id) }),
      h('span', { class: text ? null : 'soft' }, text || t('Skill.say-no.Nothing')))));
}

/** First the sentence as a whole, then each piece. */
function explain({ words, situation, pieces, answer, change, onward }) {
  const [opening, no, end] = pieces;
  const whole = judge(pieces);
  const ways = [
    button(t('Skill.say-no.Onward'), onward, { iconName: 'arrow-right', kind: isFirm(no) ? '' : 'secondary' }),
    button(t('Skill.say-no.Change'), change, { kind: isFirm(no) ? 'quiet' : '', iconName: 'arrow-counter-clockwise' }),
  ];
  const whys = [
    [textOf(words, situation, 'opening', opening), words.openings.find(piece => piece.id === opening).why, t('Skill.say-no.opening')],
    [situation.nos[no], no === 'excuse' ? situation.excuseWhy : words.nos[no]],
    [textOf(words, situation, 'end', end), words.ends.find(piece => piece.id === end).why, t('Skill.say-no.end')],
  ];
  answer.replaceChildren(
    h('h3', {}, icon(isFirm(no) ? 'check' : 'door-open'), t(`Skill.say-no.Whole.${whole}`)),
    h('p', {}, t(`Skill.say-no.Why.${whole}`)),
    h('dl', { class: 'whys' }, whys.map(([text, why, legend]) => [h('dt', {}, text || `${legend} ${t('Skill.say-no.Nothing')}`), h('dd', {}, why)])),
    h('p', { class: 'actions' }, isFirm(no) ? ways : ways.reverse()));
  answer.hidden = false;
  focusOn(answer.querySelector('h3'));
}
