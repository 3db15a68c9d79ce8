import { s } from '../dom.js';

/** What a window shows of a chat; shape and light both say it. */
const symbols = {
  // Somebody looks out.
  hits: () => [s('path', { class: 'ink', d: 'M6 20q14-15 28 0-14 15-28 0z' }), s('circle', { class: 'light', cx: 20, cy: 20, r: 5.5 }), s('circle', { class: 'ink', cx: 20, cy: 20, r: 2.6 })],
  // Nobody did, and the moon shone.
  misses: () => [s('path', { class: 'moon', d: 'M24 9a11.5 11.5 0 1 0 7 17A10 10 0 0 1 24 9z' })],
  // Curtains, and a quiet evening.
  rightlyLeft: () => [s('path', { class: 'curtain', d: 'M3 3h12q-1 20-12 26zM37 3H25q1 20 12 26z' })],
  // An umbrella on a dry evening.
  falseAlarms: () => [s('path', { class: 'ink', d: 'M6 21a14 13 0 0 1 28 0q-3.5-3-7 0-3.5-3-7 0-3.5-3-7 0-3.5-3-7 0z' }), s('path', { class: 'stick', d: 'M20 19v11a3 3 0 0 0 6 0' })],
  // Shutters.
  skipped: () => [s('path', { class: 'stick', d: 'M7 10h26M7 17h26M7 24h26M7 31h26' })],
};

/** A window as an SVG group, 40 by 40. */
export function paneParts(verdict) {
  return [s('rect', { class: 'glass', x: 2, y: 2, width: 36, height: 36, rx: 3 }), symbols[verdict]()];
}

/** A window that stands alone, for legends and lists. */
export function pane(verdict) {
  return s('svg', { viewBox: '0 0 40 40', class: `check-pane pane-${verdict}`, 'aria-hidden': 'true', focusable: 'false' }, paneParts(verdict));
}
