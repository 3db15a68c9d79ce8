import { cut, strip, round, pair } from './paper.js';

/** What differs in a face by age. */
export const ages = {
  child: { chin: 20, eye: 1.14, eyeY: 5, brow: -4 },
  teen: { chin: 21.5, eye: 1, eyeY: 3.5, brow: -5 },
  adult: { chin: 24, eye: .88, eyeY: 2, brow: -5.5 },
  elder: { chin: 23, eye: .84, eyeY: 2.5, brow: -5 },
};

/** The head without hair, about its own middle: 38 wide, from -22 to the chin. */
export function drawFace({ age, face, beard }, c) {
  const { chin, eye, eyeY, brow } = ages[age];
  const jaw = `C19 13 12 ${chin} 0 ${chin}`;
  return [
    pair(side => [round(side * 19, 4, 3.8, side < 0 ? c.skin : c.skinShade, 5), round(side * 19.3, 4.4, 1.6, side < 0 ? c.skinShade : c.skin, 2.6)]),
    cut(`M-19 0C-19-14-11-22 0-22S19-14 19 0${jaw}C-12 ${chin}-19 13-19 0Z`, c.skin),
    cut(`M8-20C15-16 19-9 19 0${jaw}C9 ${chin - 3} 14 12 14.5 0 14.5-8 12-15 8-20Z`, c.skinShade, { opacity: .55 }),
    pair(side => round(side * 11.5, eyeY + 7.5, 3.6, c.blush, 2.5)).map(cheek => { cheek.setAttribute('opacity', .5); return cheek; }),
    beard && cut(`M-18.8 4C-18 9-15 13-9 12.5-5 10-2 9.5 0 10.5 2 9.5 5 10 9 12.5 15 13 18 9 18.8 4 19.5 17 12 ${chin + 1.5} 0 ${chin + 1.5}S-19.5 17-18.8 4Z`, c.hair),
    beard && cut(`M-5 ${eyeY + 11}Q0 ${eyeY + 9} 5 ${eyeY + 11} 4 ${eyeY + 15} 0 ${eyeY + 15}-4 ${eyeY + 15}-5 ${eyeY + 11}Z`, c.skin),
    face === 2 && [[-13, 6], [-10.5, 8.5], [-8.5, 6.5], [13, 6], [10.5, 8.5], [8.5, 6.5]].map(([x, y]) => round(x, y + eyeY - 1.5, .75, c.lip)),
    age === 'elder' && pair(side => strip(`M${side * 13.5} ${eyeY - 2}l${side * 2.6}-1.2M${side * 13.5} ${eyeY + 1}l${side * 2.8} .4M${side * 5.5} ${eyeY + 7}Q${side * 8.5} ${eyeY + 9} ${side * 8.5} ${eyeY + 12.5}`, c.skinShade, .9)),
    pair(side => eyeOf(side * 7.6, eyeY, eye, c)),
    pair(side => strip(`M${side * 4.6} ${brow + (face === 3 ? -.4 : .3)}Q${side * 8} ${brow - 2.2} ${side * 11.2} ${brow + .8}`, c.brow, age === 'child' ? 1.3 : 1.6)),
    strip(`M-1.2 ${eyeY + 5.6}Q.4 ${eyeY + 7.2} 1.9 ${eyeY + 5.5}`, c.nose, 1.4),
    mouth(face, eyeY + 11.6, c),
  ];
}

function eyeOf(x, y, size, c) {
  return [round(x, y, 2.8 * size, c.eye, 2.9 * size), round(x, y, 2.4 * size, c.dark, 2.8 * size), round(x - .8 * size, y - size, .8 * size, '#FFF8EE')];
}

function mouth(face, y, c) {
  if (face === 1) return [cut(`M-5.2 ${y - 1.4}Q0 ${y} 5.2 ${y - 1.4}Q4.4 ${y + 4} 0 ${y + 4}T-5.2 ${y - 1.4}Z`, '#5A1F2A'), cut(`M-4.6 ${y - 1}Q0 ${y + .3} 4.6 ${y - 1}L4.2 ${y + .5}Q0 ${y + 1.6}-4.2 ${y + .5}Z`, '#FFF8EE')];
  const [half, deep] = face === 3 ? [3.2, 1.1] : face === 2 ? [4.8, 3.6] : [4.4, 2.8];
  return strip(`M${-half} ${y - .6}Q0 ${y + deep} ${half} ${y - .6}`, c.lip, 1.5);
}
