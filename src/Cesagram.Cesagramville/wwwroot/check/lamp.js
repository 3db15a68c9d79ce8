import { s } from '../dom.js';

/** A street lamp that shines dimly (1) to brightly (4). */
export function lamp(step) {
  return s('svg', { viewBox: '0 0 48 60', class: `lamp-step lamp-step-${step}`, 'aria-hidden': 'true', focusable: 'false' },
    step > 1 && s('circle', { class: 'halo', cx: 24, cy: 22, r: 10 + step * 2.8 }),
    s('path', { class: 'post', d: 'M22 38h4v18h-4zM16 56h16v4H16zM17 10l7-7 7 7zM19 34h10v4H19z' }),
    s('path', { class: 'glass', d: 'M15 11h18l-3 23H18z' }),
    s('ellipse', { class: 'flame', cx: 24, cy: 25, rx: 1 + step, ry: 2 + step * 1.6 }));
}
