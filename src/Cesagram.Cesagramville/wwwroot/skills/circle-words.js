import { h, button } from '../dom.js';
import { t } from '../texts.js';
import { sentenceText } from './circle-card.js';
import { whereVoice, readAloud } from '../voice.js';

const most = 5;

/** When and where: one moment. */
export function momentStep({ words, circle, keep }) {
  const cards = words.moments.map(moment => h('label', { class: 'pick-row' },
    h('input', { type: 'radio', name: 'moment', value: moment.id, checked: moment.id === circle.moment, onchange: () => { circle.moment = moment.id; keep(); } }),
    h('span', {}, h('strong', {}, moment.text), h('span', { class: 'pick-why' }, moment.why))));
  return {
    title: t('Circle.MomentTitle'), lead: t('Circle.MomentLead'), next: t('Circle.Next'),
    body: [h('fieldset', { class: 'pick-rows' }, h('legend', { class: 'visually-hidden' }, t('Circle.MomentTitle')), cards)],
    missing: () => circle.moment ? null : t('Circle.MissingMoment'),
  };
}

/** The first sentence, out of pieces. */
export function sentenceStep({ words, circle, keep }) {
  const said = h('div', { class: 'sentence-stand' });
  const draw = () => said.replaceChildren(sentenceCard(words, circle.sentence));
  const order = words.groups.flatMap(group => group.pieces.map(piece => piece.id));
  const groups = words.groups.map(group => h('fieldset', { class: 'pick-rows' },
    h('legend', {}, group.name),
    group.pieces.map(piece => {
      const box = h('input', { type: 'checkbox', value: piece.id, checked: circle.sentence.includes(piece.id), onchange: () => {
        circle.sentence = order.filter(id => id === piece.id ? box.checked : circle.sentence.includes(id));
        keep();
        draw();
      } });
      return h('label', { class: 'pick-row' }, box, h('span', {}, piece.text));
    })));
  draw();
  return {
    title: t('Circle.SentenceTitle'), lead: t('Circle.SentenceLead'), next: t('Circle.Next'),
    body: [said, ...groups],
    missing: () => circle.sentence.length === 0 ? t('Circle.MissingSentence') : circle.sentence.length > most ? t('Circle.TooLong') : null,
  };
}

/** The sentence on its card, with the browser's voice where the device has one. */
export function sentenceCard(words, sentence) {
  const text = sentenceText(words, sentence);
  return h('div', { class: 'sentence-card' },
    h('p', { 'aria-live': 'polite' }, text || t('Circle.SentenceEmpty')),
    text && whereVoice(button(t('Circle.Aloud'), () => readAloud(text, { now: true }), { kind: 'secondary small', iconName: 'speaker-high' })));
}
