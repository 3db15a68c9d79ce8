import { h, icon } from '../dom.js';
import { t } from '../texts.js';
import { people } from './steps.js';
import { lamp } from './lamp.js';
import { chatView } from './chat-view.js';

/**
 * One question: a heading and what can be answered. A tap answers and goes on; coming back, what was answered is marked.
 * @param given the answer so far; undefined or null where there is none
 * @param {boolean} closed whether it was explained already, and so is answered for good
 */
export function question(run, step, given, answer, closed) {
  return h('div', { class: 'question' }, kinds[step.part](run, step, { given, answer, closed }));
}

const kinds = {
  knowledge: (run, step, way) => [
    h('p', { class: 'ask', id: 'ask' }, t('Check.Ask.knowledge')),
    h('h1', { class: 'statement' }, textOf(run, step)),
    answers('ask', [[true, t('Check.Right'), icon('check')], [false, t('Check.Wrong'), icon('x')], ['unsure', t('Check.Unsure'), null]], way)],
  confidence: (run, step, way) => [
    h('p', { class: 'ask', id: 'ask' }, t('Check.Ask.confidence')),
    h('h1', { class: 'statement' }, textOf(run, step)),
    answers('ask', lamps('Check.Sure'), way, 'lamps')],
  tell: (run, step, way) => [
    h('p', { class: 'say' }, textOf(run, step)),
    h('h1', { id: 'ask' }, t(`Check.Ask.${step.asks}`)),
    step.asks === 'whom' ? answers('ask', people.map(one => [one, t(`Check.Whom.${one}`), null]), way, 'people') : answers('ask', lamps('Check.Likely'), way, 'lamps')],
  spotting: (run, step, way) => [
    h('h1', { id: 'ask' }, t('Check.Ask.spotting')),
    chatView(run.pool.find(chat => chat.id === step.item)),
    answers('ask', [['fine', t('Check.Fine'), icon('smiley')], ['sign', t('Check.Sign'), icon('warning')]], way, 'pair')],
};

const textOf = (run, step) => run.questions[step.part].find(one => one.id === step.item).text;

const lamps = prefix => [1, 2, 3, 4].map(step => [step, t(`${prefix}.${step}`), lamp(step)]);

function answers(labelledBy, options, { given, answer, closed }, look = '') {
  return h('div', { class: `answers ${look}`.trim(), role: 'group', 'aria-labelledby': labelledBy },
    options.map(([value, label, picture]) => h('button', {
      type: 'button', class: 'answer', 'data-answer': String(value), 'aria-pressed': String(given === value), disabled: closed, onclick: () => answer(value),
    }, picture, h('span', {}, label))));
}
