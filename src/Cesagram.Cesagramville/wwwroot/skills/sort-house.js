import { h, s } from '../dom.js';
import { t } from '../texts.js';

const order = { sign: ['sign', 'ask', 'fine'], harmless: ['fine', 'ask', 'sign'] };
const light = { sign: { sign: 'whole', ask: 'half', fine: 'dark' }, harmless: { fine: 'whole', ask: 'half', sign: 'shutter' } };

/** How ten cards were sorted: each a window of two houses, and the same in words. No number says how good it was. */
export function sortingHouse(answers) {
  return [
    h('p', {}, t('Skill.sort.EndLead')),
    h('div', { class: 'sort-houses' },
      house('sign', answers.filter(one => one.card.sign)),
      house('harmless', answers.filter(one => !one.card.sign))),
  ];
}

function house(kind, answers) {
  const sorted = order[kind].flatMap(pile => answers.filter(one => one.pile === pile));
  const line = pile => {
    const names = sorted.filter(one => one.pile === pile).map(one => one.card.who);
    return names.length > 0 && h('li', {}, key(light[kind][pile]), h('span', {}, t(`Skill.sort.End.${kind}.${pile}`), ' ', h('span', { class: 'names' }, names.join(' · '))));
  };
  return h('section', { class: 'sort-house' },
    h('h3', {}, t(`Skill.sort.End.${kind}`)),
    drawing(sorted.map(one => light[kind][one.pile])),
    h('ul', {}, order[kind].map(line)));
}

function drawing(lights) {
  const columns = Math.ceil(lights.length / 2);
  const width = columns * 40 + 20;
  return s('svg', { viewBox: `-8 0 ${width + 16} 152`, class: 'sort-drawing', 'aria-hidden': 'true', focusable: 'false' },
    s('path', { d: `M-6 42 ${width / 2} 4 ${width + 6} 42z`, class: 'house-roof' }),
    s('rect', { x: 0, y: 42, width, height: 110, class: 'house-wall' }),
    lights.map((one, index) => pane(one, 16 + (index % columns) * 40, 52 + Math.floor(index / columns) * 50)));
}

const key = one => s('svg', { viewBox: '-3 -3 34 46', class: 'sort-key', 'aria-hidden': 'true', focusable: 'false' }, pane(one, 0, 0));

// The kinds differ in shape, not in colour alone: whole light, a half-drawn blind, no light, closed shutters.
function pane(one, x, y) {
  return s('g', { transform: `translate(${x} ${y})`, class: `sort-pane sort-pane-${one}` },
    s('rect', { width: 28, height: 40, rx: 3, class: 'glass-ground' }),
    one === 'half' && s('rect', { width: 28, height: 20, rx: 3, class: 'glass-blind' }),
    one === 'shutter' && [8, 16, 24, 32].map(at => s('path', { d: `M4 ${at}h20`, class: 'glass-slat' })),
    (one === 'whole' || one === 'dark') && s('path', { d: 'M14 0v40M0 20h28', class: 'glass-bars' }));
}
