import { h, s } from '../dom.js';
import { t } from '../texts.js';
import { pane, paneParts } from './panes.js';

/** A house with a window for each chat, and in words what the windows show. @param {string[]} verdicts one a chat, in their order */
export function spottingHouse(verdicts) {
  const columns = verdicts.length > 6 ? 4 : 3;
  const rows = Math.ceil(verdicts.length / columns);
  const width = columns * 52 + 24;
  const height = rows * 54 + 96;
  const house = s('svg', { viewBox: `0 0 ${width + 40} ${height}`, class: 'spotting-house', 'aria-hidden': 'true', focusable: 'false' },
    s('path', { class: 'roof', d: `M8 50 ${width / 2 + 20} 4 ${width + 32} 50z` }),
    s('rect', { class: 'wall', x: 20, y: 48, width, height: height - 54 }),
    verdicts.map((verdict, index) => s('g', { class: `pane-${verdict}`, transform: `translate(${38 + (index % columns) * 52} ${60 + Math.floor(index / columns) * 54})` }, paneParts(verdict))),
    s('path', { class: 'door', d: `M${width / 2 + 8} ${height - 6}v-22a12 12 0 0 1 24 0v22z` }),
    s('rect', { class: 'ground', x: 0, y: height - 6, width: width + 40, height: 6, rx: 3 }));
  return h('div', { class: 'spotting-picture' }, house, legend(verdicts));
}

function legend(verdicts) {
  const count = verdict => verdicts.filter(one => one === verdict).length;
  return h('ul', { class: 'pane-legend' }, ['hits', 'misses', 'rightlyLeft', 'falseAlarms', 'skipped'].filter(verdict => verdict !== 'skipped' || count(verdict) > 0).map(verdict =>
    h('li', {}, pane(verdict), h('span', {}, t(`Check.Legend.${verdict}`), ': ', h('strong', {}, count(verdict))))));
}
