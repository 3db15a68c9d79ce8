import { cut, round, strip, pair } from './paper.js';

// About the head's middle, as in face.js. What is long falls before the shoulders, what is wide stands behind the head.
const cap = 'M-20 3C-24-32 24-32 20 3 18.5-7 11-14.5 0-14.5S-18.5-7-20 3Z';
const ring = (count, from, to, rx, ry, y) => Array.from({ length: count }, (_, i) => {
  const angle = (from + (to - from) * i / (count - 1)) * Math.PI / 180;
  return [Math.cos(angle) * rx, y + Math.sin(angle) * ry];
});
const balls = (places, r, fill) => places.map(([x, y]) => round(+x.toFixed(1), +y.toFixed(1), r, fill));
const sheen = (d, c) => strip(d, c.hairLight, 1.7, { opacity: .8 });
const sides = c => pair(side => cut(`M${side * 20.4}-8L${side * 20.2} 4Q${side * 17.6} 4 ${side * 17.2}-6Z`, c.hairShade));

const styles = {
  short: {
    front: c => [cut('M-20 3C-24-12-16-27 0-27.5 17-28 24-13 20 3 19.3-2 18-6 15-9 7-7.5-3-9-8.5-14.5-12-9-18.5-6-20 3Z', c.hair), cut('M-8.5-14.5C-3-9 7-7.5 15-9 8-11-1-14-3-21-5-20-8-18-8.5-14.5Z', c.hairShade), sheen('M4-22.5Q11-20.5 14.5-15', c)],
  },
  long: {
    back: c => cut('M-20-6C-26-34 26-34 20-6 23 8 26 26 23 41 12 45-12 45-23 41-26 26-23 8-20-6Z', c.hairShade),
    front: c => [pair(side => cut(`M0-26C${side * 16}-30 ${side * 24}-16 ${side * 22.5} 4 ${side * 24.5} 16 ${side * 27} 28 ${side * 21} 41 ${side * 14} 38 ${side * 15.5} 26 ${side * 18.5} 14 ${side * 20}-2 ${side * 12}-9 0-16Z`, c.hair)), sheen('M-5-22.5Q-14-20-16.5-11M6-22.5Q12-21 15-16', c)],
  },
  curls: {
    back: c => balls(ring(13, 150, 390, 22, 23, -2), 7.6, c.hairShade),
    front: c => [cut(cap, c.hair), balls(ring(9, 182, 358, 19.5, 18.5, -5), 6.6, c.hair), balls([[-12, -13], [-4.5, -15.5], [4, -15.5], [12, -13]], 5.2, c.hair), balls([[-18.5, 5], [18.5, 5]], 4.4, c.hair), sheen('M-15-17.5q1.5-4 5-3.5M-3-23q3-3 6-.5M10-19.5q4-1 5 2.5M-7.5-14.5q2.5-3 5-.5', c)],
  },
  bun: {
    front: c => [round(0, -29, 8.5, c.hair, 7.8), strip('M-5-31.5Q0-35 4.5-31', c.hairLight, 1.6), cut('M-6.5-25.5Q0-21.5 6.5-25.5L6-22.5H-6Z', c.cloth), cut(cap, c.hair), sheen('M-3-21.5Q-12-20-15.5-11.5M5-21Q11-19.5 14-14', c)],
  },
  braids: {
    front: c => [
      pair(side => [[20.5, 9, 5], [21.5, 16.5, 4.7], [21.5, 23.5, 4.4], [21, 30, 4]].map(([x, y, r], i) => round(side * x, y, r, i % 2 ? c.hairShade : c.hair, r + .6))),
      pair(side => [cut(`M${side * 17.5} 38.5Q${side * 21} 45 ${side * 24} 38.5L${side * 22.5} 34H${side * 19}Z`, c.hair), strip(`M${side * 18.8} 34.5H${side * 22.8}`, c.clothLight, 2.6)]),
      pair(side => cut(`M0-26.5C${side * 17}-29 ${side * 24}-16 ${side * 20.5} 8 ${side * 17.5} 6 ${side * 17.5}-7 0-16.5Z`, c.hair)),
      strip('M0-25.5V-18', c.hairShade, 1.1), sheen('M-5-22.5Q-14-20-16.5-11M6-22.5Q12-21 15-16', c)],
  },
  afro: {
    back: c => [round(0, -9, 29, c.hairShade, 27), balls(ring(15, 125, 415, 26.5, 24.5, -9), 6, c.hairShade)],
    front: c => [cut('M-20.5 4C-27 2-30-10-26-20-21-33-9-36 0-36S21-33 26-20C30-10 27 2 20.5 4 20.5-5 17-13 10-15.5 4-14.5-4-14.5-10-15.5-17-13-20.5-5-20.5 4Z', c.hair), balls(ring(9, 190, 350, 23, 22.5, -10), 5.6, c.hair), sheen('M-17-22q2-4 6-6M-5-30q4-1.5 8-.8M11-27q4 2 6 6M-9-21q3-2.5 6-2.5', c)],
  },
  bald: {
    front: c => strip('M-12-13Q-9-17.5-4-18.5', c.skinLight, 2.2),
  },
  scarf: {
    back: c => cut('M-22 8C-24 22-28 34-24 42H24C28 34 24 22 22 8Z', c.hairShade),
    front: c => [
      cut('M0-27.5C-18-27.5-24-14-23 3-22.5 17-18 24-17 31-8 40 12 40 19 30 19 24 23 16 23 3 24-14 18-27.5 0-27.5ZM0-16.5C11-16.5 16-8 16 3 16 14 9 22.5 0 22.5S-16 14-16 3C-16-8-11-16.5 0-16.5Z', c.hair, { 'fill-rule': 'evenodd' }),
      cut('M-16 3C-16-8-11-16.5 0-16.5S16-8 16 3C14-6 10-13.5 0-13.5S-14-6-16 3Z', c.hairShade),
      cut('M-19 22C-10 33 8 32 20 19 21 27 24 34 15 42 2 46-14 44-22 38-20 32-20 28-19 22Z', c.hairLight), strip('M-16 31Q0 39 16 29', c.hair, 1.4)],
  },
  bob: {
    back: c => cut('M-22-2C-26-34 26-34 22-2 24 10 24 17 21 22H-21C-24 17-24 10-22-2Z', c.hairShade),
    front: c => [cut('M0-27.5C22-28 25-10 23 8 22.5 16 22 20 19 22.5 15.5 19 16.5 10 16.5 0 16.5-4 15.5-7 14.5-9 5-6.5-5-6.5-14.5-9-15.5-7-16.5-4-16.5 0-16.5 10-15.5 19-19 22.5-22 20-22.5 16-23 8-25-10-22-28 0-27.5Z', c.hair), sheen('M-8-22.5Q8-26 15-16', c)],
  },
  cap: {
    front: c => [sides(c), cut('M-21-6C-23-31 23-31 21-6Q0-12-21-6Z', c.cloth), cut('M-7-24.5Q0-26.5 7-24.5 8.5-16 9-9.5 0-10-9-9.5-8.5-16-7-24.5Z', c.clothLight), round(0, -26, 2.2, c.clothShade, 1.4), cut('M-22.5-5C-14-14 14-14 22.5-5 23.5-3 21-2.5 18-3.5 8-7-8-7-18-3.5-21-2.5-23.5-3-22.5-5Z', c.clothShade)],
  },
};

export const hairStyles = Object.keys(styles);
export const hidesEars = new Set(['long', 'curls', 'afro', 'bob', 'braids']);

/** What stands behind the head. */
export const hairBehind = ({ hair }, c) => styles[hair].back?.(c);
/** What lies on it. */
export const hairBefore = ({ hair }, c) => styles[hair].front(c);
