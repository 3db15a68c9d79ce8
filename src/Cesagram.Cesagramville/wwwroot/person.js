import { s } from './dom.js';
import { coloursOf, cut, group } from './people/paper.js';
import { drawFace, ages } from './people/face.js';
import { hairBehind, hairBefore, hairStyles, hidesEars } from './people/hair.js';
import { drawWear, wearBehind, wearKinds } from './people/wear.js';
import { drawLegs, drawSeatedLegs, drawArms, floorOf } from './people/body.js';
import { chairBehind, chairBefore, chairWheels, drawCane, drawGlasses, drawHearingAid } from './people/aids.js';

/** What a look may hold; a missing or unknown value falls back to the first, or to what `usual` says. */
export const looks = {
  skin: [0, 1, 2, 3, 4, 5, 6, 7], hair: hairStyles, hairColour: [0, 1, 2, 3, 4, 5, 6, 7], wear: wearKinds, colour: [0, 1, 2, 3, 4, 5, 6, 7],
  face: [0, 1, 2, 3], body: [0, 1, 2], age: ['child', 'teen', 'adult', 'elder'], aids: ['glasses', 'hearing-aid', 'wheelchair', 'cane', 'prosthesis'],
};
const usual = { skin: 3, hair: 'short', hairColour: 1, wear: 'hoodie', colour: 3, face: 0, body: 1, age: 'teen' };

// Size of the whole body and of the head on it.
const sizes = { child: [.86, .74], teen: [1.03, .64], adult: [1.2, .56], elder: [1.15, .57] };
const builds = [{ w: 13.5, b: 11, hip: 11 }, { w: 15.5, b: 13, hip: 13 }, { w: 17.5, b: 17, hip: 17 }];

function whole(look) {
  const known = { beard: look?.beard === true, aids: looks.aids.filter(aid => look?.aids?.includes?.(aid)) };
  for (const [name, value] of Object.entries(usual)) known[name] = looks[name].includes(look?.[name]) ? look[name] : value;
  return known;
}

/**
 * A person as a cut-paper figure. A bust (100 by 100) for faces and portraits, or the whole person (100 by 180) on its feet or wheels.
 * @param look `{ skin, hair, hairColour, wear, colour, aids, age, face, body, beard }`, each optional; see `looks`
 */
export function drawPerson(look, { standing = false } = {}) {
  const known = whole(look);
  const colours = coloursOf(known);
  const sits = known.aids.includes('wheelchair');
  const [size, headSize] = sizes[known.age];
  const scale = standing ? size : 1.1 / headSize;
  const top = standing ? 174 - floorOf(sits) * size : 43 + 17.5 * scale;
  return s('svg', { viewBox: standing ? '0 0 100 180' : '0 0 100 100', class: standing ? 'townsperson standing' : 'townsperson', 'aria-hidden': 'true', focusable: 'false' },
    group(`translate(50 ${top}) scale(${scale})`, figure(known, colours, { standing, sits, headSize })));
}

function figure(look, c, { standing, sits, headSize }) {
  const build = builds[look.body];
  const head = group(`translate(0 -17.5) scale(${headSize})`, drawFace(look, c), hairBefore(look, c),
    look.aids.includes('glasses') && drawGlasses(c, ages[look.age].eyeY),
    look.aids.includes('hearing-aid') && drawHearingAid(c, hidesEars.has(look.hair), look.hair === 'scarf'));
  const cane = standing && look.aids.includes('cane') && !sits;
  const lively = look.age === 'child' || look.age === 'teen';
  const poses = !standing ? ['down', 'down'] : sits ? ['wheel', lively ? 'wave' : 'wheel'] : [lively && cane ? 'wave' : 'down', cane ? 'cane' : lively ? 'wave' : 'down'];
  return [
    sits && chairBehind(c, build.w),
    group(`translate(0 -17.5) scale(${headSize})`, hairBehind(look, c)),
    wearBehind(look, c),
    standing && !sits && drawLegs(look, c, build),
    standing && sits && [chairBefore(c, build.hip), drawSeatedLegs(look, c, build)],
    cut('M-5-10H5V-1Q0 6-5-1Z', c.skinShade),
    drawWear(look, c, build, sits),
    cane && drawCane(build.w + 6.5),
    standing && sits && chairWheels(c, build.hip),
    drawArms(look, c, build, poses),
    head,
  ];
}
