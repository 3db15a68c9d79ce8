import { cut, round, strip, pair } from './paper.js';

// About the neck's foot: shoulders at 5, waist at 27, hips at 43. `w` half the shoulders, `b` half the belly.
const torso = (w, b, hem, length) => `M-6-2Q${-w + 1} 0 ${-w} 8L${-b} 27 ${-hem} ${length}Q0 ${length + 2.5} ${hem} ${length}L${b} 27 ${w} 8Q${w - 1} 0 6-2 0 4-6-2Z`;
const side = (w, b, hem, length) => `M${w - 4} 1Q${w - 1} 2 ${w} 8L${b} 27 ${hem} ${length}Q${hem - 3} ${length + 1} ${hem - 6} ${length + 1.5} ${b - 2} 22 ${w - 4} 1Z`;
const neckline = (c, deep = 3.5) => cut(`M-6-2.5Q-5 ${deep} 0 ${deep}T6-2.5Z`, c.skin);

const wears = {
  hoodie: {
    behind: c => cut('M-11 2C-13-8-7-11 0-11S13-8 11 2Q0 8-11 2Z', c.clothShade),
    on: (c, w, b) => [cut('M-10.5-1C-9 7-4 10 0 10S9 7 10.5-1C8 3 5 5.5 0 5.5S-8 3-10.5-1Z', c.clothShade), strip('M-3.5 8V16M3.5 8V14.5', c.clothLight, 1.3), cut(`M${-b * .5} 31H${b * .5}L${b * .62} 42H${-b * .62}Z`, c.clothShade), cut(`M${-b - .5} 42.5Q0 45 ${b + .5} 42.5V46Q0 48.5 ${-b - .5} 46Z`, c.clothShade)],
    length: 45,
  },
  tee: { short: true, on: (c, w, b) => [neckline(c), strip('M-6-1.5Q-5 4.5 0 4.5T6-1.5', c.clothLight, 1.5), cut(`M${-b - .6} 19.5Q0 21.5 ${b + .6} 19.5V24Q0 26 ${-b - .6} 24Z`, c.clothLight)], length: 42 },
  shirt: { on: c => [cut('M-3-1L0 6 3-1Z', c.skin), cut('M0 6L-1 44H1Z', c.clothShade), [11, 18, 25, 32, 39].map(y => round(1.9, y, .9, c.clothLight)), pair(s => cut(`M${s * 6.5}-3L${s * 8} 3 ${s * 3.5} 7.5 0 4.5 ${s * 3.5}-1Z`, c.clothLight)), cut('M5 15H12V22Q8.5 24.5 5 22Z', c.clothShade, { opacity: .7 })], length: 44 },
  dress: { short: true, skirt: true, on: (c, w, b) => [neckline(c, 5), cut(`M${-b} 26Q0 28.5 ${b} 26V29.5Q0 32 ${-b} 29.5Z`, c.clothLight), [[-8, 41], [3, 38], [10, 46], [-3, 50], [-12, 55], [6, 57]].map(([x, y]) => round(x, y, 1.4, c.clothLight))], length: 64 },
  jacket: { on: (c, w, b) => [cut(`M-6-2Q0 4 6-2L5.5 20 6.5 44H-6.5L-5.5 20Z`, c.inner), neckline(c), pair(s => [cut(`M${s * 6.5}-3L${s * 10} 4 ${s * 7} 12 ${s * 4.5} 3Z`, c.clothShade), strip(`M${s * 5.6} 14L${s * 6.5} 43`, c.metal, .9), strip(`M${s * 10} 30L${s * 12.5} 35`, c.clothShade, 1.5)]), pair(s => cut(`M${s * 6.5} 41H${s * (b + .5)}V45.5H${s * 6.5}Z`, c.clothShade))], length: 44 },
  sweater: { on: (c, w, b) => [cut('M-7-4Q0-1 7-4L6.5 3Q0 6-6.5 3Z', c.clothShade), cut(`M${-b - .8} 14Q0 16 ${b + .8} 14L${b + .5} 21Q0 23 ${-b - .5} 21Z`, c.clothLight), strip(`M${-b + 2} 17.5${'l2.5 3 2.5-3'.repeat(Math.floor((b - 2) / 2.5))}`, c.cloth, 1.5), strip(`M${-b} 43.5Q0 46 ${b} 43.5`, c.clothShade, 3)], length: 44 },
  coat: { on: (c, w, b, h) => [cut('M-4-2L0 8 4-2Z', c.inner), cut(`M-.5 8H1L1.5 ${h}H-.5Z`, c.clothShade), pair(s => [cut(`M${s * 7}-4L${s * 12} 5 ${s * 6} 14 0 8 ${s * 4}-2Z`, c.clothShade), cut(`M${s * 7.5} 34H${s * 13}L${s * 13.5} 38H${s * 7.5}Z`, c.clothShade), [18, 27].map(y => round(s * 4.2, y, 1.1, c.clothLight))])], length: 66, wide: 3 },
  sport: { short: true, shorts: true, on: (c, w, b) => [neckline(c, 5), strip('M-6-1.5Q0 13.5 6-1.5', c.clothLight, 1.6), pair(s => cut(`M${s * (w - .3)} 11L${s * b} 27V42.5H${s * (b - 3)}L${s * (b - 2.5)} 27Z`, c.clothLight)), strip('M-3.5 19L.5 16.5V28', c.clothLight, 2.4)], length: 43 },
};

export const wearKinds = Object.keys(wears);

/** What the body needs to know of clothes: sleeves, length, whether the legs are bare. */
export const wearOf = ({ wear }) => wears[wear];

/** What hangs behind the neck. */
export const wearBehind = ({ wear }, c) => wears[wear].behind?.(c);

/** What is worn above the hips; shorter where somebody sits. */
export function drawWear({ wear }, c, { w, b, hip }, sits) {
  const kind = wears[wear];
  const length = sits ? Math.min(kind.length, 46) : kind.length;
  const hem = kind.skirt && !sits ? hip + 7 : hip + (length > 60 ? kind.wide : 0);
  return [cut(torso(w, b, hem, length), c.cloth), cut(side(w, b, hem, length), c.clothShade, { opacity: .5 }), kind.on(c, w, b, length)];
}
