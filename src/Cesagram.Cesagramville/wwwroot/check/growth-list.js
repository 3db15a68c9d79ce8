import { h } from '../dom.js';
import { t } from '../texts.js';
import { growth } from './growth.js';
import { lamp } from './lamp.js';

/** What grew since the first check: lamps then and now, and a sentence for each part. */
export function growthList(then, now) {
  const rows = growth(then, now);
  if (rows.length === 0) return h('p', {}, t('Check.GrewNothingToCompare'));
  return [
    h('ul', { class: 'growth' }, rows.map(row => h('li', { class: `growth-${row.change > 0 ? 'more' : row.change < 0 ? 'less' : 'same'}` },
      h('span', { class: 'growth-lamps', 'aria-hidden': 'true' }, lamp(brightness(row.part, row.then, row.thenOf)), h('span', { class: 'growth-arrow' }, row.change > 0 ? '↗' : row.change < 0 ? '↘' : '→'), lamp(brightness(row.part, row.now, row.of))),
      h('div', {}, h('h3', {}, t(`Check.Grew.${row.part}`)), h('p', {}, wordsOf(row)))))),
    rows.some(row => row.change < 0) && h('p', { class: 'hint' }, t('Check.LessIsFine')),
  ];
}

const inSteps = ['confidence', 'likely'];

/** A part's figure as the step of a lamp: steps have lamps already. */
const brightness = (part, value, of) => inSteps.includes(part) ? Math.round(value) : 1 + Math.round(value / of * 3);

function wordsOf({ part, then, thenOf, now, of, change }) {
  const word = change > 0 ? 'more' : change < 0 ? 'less' : 'same';
  // Two of three and three of six are not compared at a glance, so a word says it.
  return inSteps.includes(part) ? t(`Check.GrewSteps.${part}.${word}`) : `${t(`Check.GrewCount.${part}`, then, thenOf, now, of)} ${t(`Check.GrewChange.${word}`)}`;
}
