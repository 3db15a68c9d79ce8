import { cut, round, strip, pair } from './paper.js';
import { wearOf } from './wear.js';

/** Where the floor is below the neck's foot. */
export const floorOf = sits => sits ? 80 : 98;

const shoe = (x, y, s, c) => [cut(`M${x - s * 4} ${y - 6}H${x + s * 3}Q${x + s * 8.5} ${y - 4} ${x + s * 8} ${y}H${x - s * 4.5}Z`, c.shoe), cut(`M${x - s * 4.5} ${y - 1.8}H${x + s * 8.2}V${y}H${x - s * 4.5}Z`, c.sole)];

/** Legs that stand; one below the knee is a prosthesis where the look says so. */
export function drawLegs(look, c, { hip }) {
  const made = look.aids.includes('prosthesis');
  const { skirt, shorts } = wearOf(look);
  const bare = made || shorts || skirt;
  return [
    pair(s => [
      bare && !(made && s > 0) && [strip(`M${s * hip * .5} 56L${s * 6.5} 92`, s > 0 ? c.skinShade : c.skin, 7.2), strip(`M${s * 6.5} 88V91`, c.clothLight, 7.4)],
      made && s > 0 && artificial(hip * .5, c),
      shoe(s * 6.5, 98, s, c),
      !skirt && cut(`M0 40H${s * hip}L${s * (bare ? hip : 11)} ${bare ? 64 : 92.5}H${s * (bare ? 1.5 : 2)}L0 50Z`, s > 0 ? c.trousersShade : c.trousers),
    ]),
  ];
}

const artificial = (x, c) => [strip(`M6.5 76L6.5 92`, c.metal, 2.8), strip('M6.5 91.5H7', c.metalShade, 5), cut(`M${x - 4.5} 58H${x + 4.5}L9.5 75Q6.5 78 3.5 75Z`, c.clothLight), strip('M3.6 66H10', c.cloth, 2)];

/** Legs of somebody who sits, seen from the front: knees before the seat, feet on the rest. */
export function drawSeatedLegs(look, c, { hip }) {
  const made = look.aids.includes('prosthesis');
  const { skirt, shorts, length } = wearOf(look);
  const covered = skirt || length > 60;
  const bare = made || shorts || skirt;
  return [pair(s => [
    made && s > 0 ? [strip('M7 62V72', c.metal, 2.8), cut('M2.5 52H11.5L9.5 63Q7 65 4.5 63Z', c.clothLight)] : strip(`M${s * 7} 54L${s * 6.5} 70`, bare ? c.skinShade : c.trousersShade, bare ? 7.5 : 9.5),
    shoe(s * 6.5, 76, s, c),
    cut(`M0 42H${s * hip}Q${s * (hip + 2.5)} 48 ${s * (hip + .5)} 56 ${s * hip * .6} 60.5 ${s * .5} 56Z`, c.trousers),
    cut(`M${s * (hip + 1.3)} 50Q${s * (hip + 1)} 54 ${s * (hip + .5)} 56 ${s * hip * .6} 60.5 ${s * .5} 56 ${s * hip * .6} 58 ${s * (hip + 1.3)} 50Z`, c.trousersShade, { opacity: .4 }),
  ]), covered && cut(`M${-hip} 42H${hip}Q${hip + 3} 50 ${hip + 1} 60 0 64 ${-hip - 1} 60 ${-hip - 3} 50 ${-hip} 42Z`, c.clothShade)];
}

/** Both arms. `poses`: how each hangs: down, wave, wheel (a hand on the wheel's rim) or cane. */
export function drawArms(look, c, { w }, poses) {
  const { short } = wearOf(look);
  const x = w - 2.5;
  return [-1, 1].map((s, index) => {
    const pose = poses[index];
    const [upper, fore, handX, handY] = lines[pose](s, x);
    return [
      round(handX, handY, 4.1, c.skin, 4.5),
      pose === 'wave' && strip([[-4.6, -2.8], [-2.4, -6.6], [.4, -7.6], [3, -6.6]].map(([dx, dy]) => `M${handX} ${handY}l${s * dx} ${dy}`).join(''), c.skin, 2.3),
      strip(`M${s * (x - 3.4)} 12.5L${s * (x - 1.7)} 18${pose === 'wave' ? '' : `L${s * (x + .1)} 28`}`, c.clothShade, 1.4),
      strip(upper + fore, short ? c.skin : c.cloth, short ? 6.8 : 8.5),
      short && strip(upper, c.cloth, 9),
    ];
  });
}

// A short sleeve covers the first piece.
const lines = {
  down: (s, x) => [`M${s * x} 8.5L${s * (x + 2.5)} 18`, `L${s * (x + 4)} 26 ${s * (x + 3.5)} 39`, s * (x + 3.4), 43.5],
  wave: (s, x) => [`M${s * x} 8.5L${s * (x + 5)} 16.5`, `L${s * (x + 7.5)} 20.5 ${s * (x + 12)} 6`, s * (x + 13.2), 1],
  wheel: (s, x) => [`M${s * x} 8.5L${s * (x + 3.5)} 18`, `L${s * (x + 6.5)} 26 ${s * (x + 6)} 36`, s * (x + 6), 40],
  cane: (s, x) => [`M${s * x} 8.5L${s * (x + 3.5)} 18`, `L${s * (x + 5.5)} 25 ${s * (x + 8)} 36`, s * (x + 8.6), 40],
};
