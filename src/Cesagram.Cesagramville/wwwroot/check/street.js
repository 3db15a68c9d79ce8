import { h } from '../dom.js';
import { t } from '../texts.js';
import { parts } from './steps.js';

/** How far a check is: a street with a house for each part, a window for each question. Answered ones are lit; skipped ones stay dark, and that is fine. */
export function street(steps, answers, at) {
  const lit = steps.filter(step => isAnswered(answers[step.key])).length;
  return h('div', { class: 'check-street', role: 'img', 'aria-label': t('Check.Windows', lit, steps.length) },
    parts.map(part => {
      const own = steps.filter(step => step.part === part);
      return h('div', { class: `check-house columns-${Math.ceil(own.length / 2)}` },
        own.map(step => h('span', { class: `pane${isAnswered(answers[step.key]) ? ' lit' : ''}${steps[at] === step ? ' here' : ''}` })));
    }));
}

const isAnswered = answer => answer !== undefined && answer !== null;
