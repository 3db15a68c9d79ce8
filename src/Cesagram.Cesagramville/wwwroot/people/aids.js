import { cut, round, strip, pair } from './paper.js';

/** Glasses, about the head's middle. */
export function drawGlasses(c, eyeY) {
  return [pair(s => [round(s * 7.8, eyeY + .5, 6, '#FFFFFF')].map(glass => { glass.setAttribute('opacity', .1); return glass; })),
    pair(s => strip(`M${s * 1.8} ${eyeY + .5}a6 6 0 1 ${s > 0 ? 1 : 0} ${s * 12} 0 6 6 0 1 ${s > 0 ? 1 : 0} ${-s * 12} 0M${s * 13.8} ${eyeY - .5}L${s * 18.5} ${eyeY - 1.5}`, c.frame, 1.5)), strip(`M-1.8 ${eyeY}Q0 ${eyeY - 1.5} 1.8 ${eyeY}`, c.frame, 1.5)];
}

/** A hearing aid behind one ear; where hair would hide it, that is tucked behind the ear. */
export function drawHearingAid(c, tucked, covered) {
  return [
    tucked && [round(19.5, 4, 4, c.skinShade, 5.2), round(19.8, 4.4, 1.7, c.skin, 2.7)],
    strip(covered ? 'M19.5-3Q23.5 0 22 8' : 'M20.5-2.5Q25 0 23 8.5', '#F7F1E4', 3.6), strip(covered ? 'M19.5-3Q23.5 0 22 8' : 'M20.5-2.5Q25 0 23 8.5', '#3FB2C4', 2.6),
    strip('M20.5-2.5Q18.5-3 18.5 .5V3.5', '#3FB2C4', 1),
  ];
}

/** The cane in the right hand, at `x`; the floor is at 98. */
export const drawCane = x => [strip(`M${x - 5} 39Q${x - 3} 35.5 ${x + 1} 37.5L${x + 4} 96`, '#8A5A3A', 2.6), strip(`M${x + 4} 95.5V97`, '#3A2E3A', 3.2)];

/** Back and handles of a wheelchair. */
export const chairBehind = (c, w) => [pair(s => strip(`M${s * (w - 2)} 50V13Q${s * (w - 1)} 10 ${s * (w + 3)} 10`, c.metalShade, 2.6)), cut(`M${-w + 1} 16H${w - 1}V46H${-w + 1}Z`, '#3D4776')];

/** Wheels, seat and footrest from the front; the wheels lean in at the top as on a chair for every day. The floor is at 80. */
export const chairBefore = (c, hip) => [
  pair(s => [strip(`M${s * 5} 62L${s * 9} 74`, c.metalShade, 2), round(s * 12.5, 76.5, 1.9, '#3A3550', 3.5)]),
  cut(`M${-hip - 3} 47H${hip + 3}Q${hip + 5} 51 ${hip + 2} 53H${-hip - 2}Q${-hip - 5} 51 ${-hip - 3} 47Z`, '#3D4776'),
  strip('M-12 76H12', c.metalShade, 2.2),
];
export const chairWheels = (c, hip) => pair(s => {
  const x = s * (hip + 8.5);
  const turn = { transform: `rotate(${s * -5} ${x} 56)` };
  const wheel = [round(x, 56, 6, '#3A3550', 24.5), round(x, 56, 4.3, c.metal, 21.5), round(x, 56, 3.7, '#59618F', 20.5), round(x + s * 1.5, 56, 1.8, c.metal, 3)];
  wheel.push(strip(`M${x} 38V74M${x - 2.3} 42L${x + 2.3} 70M${x + 2.3} 42L${x - 2.3} 70`, c.metal, .7));
  wheel.forEach(part => part.setAttribute('transform', turn.transform));
  return wheel;
});
