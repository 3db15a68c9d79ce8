import { s } from '../dom.js';
import { cut, round } from './paper.js';

const houses = [
  ['M0 190V92L26 72 52 92V190Z', '#2A3462'], ['M238 190V84L270 60 300 84V190Z', '#2A3462'],
  ['M40 190V112H62L76 98 90 112V190Z', '#323D70'], ['M196 190V108L218 90 240 108V190Z', '#323D70'],
];
const windows = [[14, 104, 1], [32, 104, 0], [14, 130, 0], [68, 122, 1], [52, 146, 0], [68, 146, 0], [208, 118, 0], [224, 118, 1], [208, 142, 1], [252, 98, 0], [272, 98, 1], [272, 126, 0]];

/** A street corner at dusk, 300 by 190: the lamp's light falls on whoever is put in by the answer's `place`. */
export function lamplight() {
  const person = s('g');
  const scene = s('svg', { viewBox: '0 0 300 190', preserveAspectRatio: 'xMidYMax slice', class: 'lamplight', focusable: 'false' },
    s('rect', { width: 300, height: 400, y: -210, fill: '#1F2850' }),
    cut('M0 120Q80 84 150 98T300 92V190H0Z', '#273061'),
    [[70, 18], [112, 40], [232, 22], [196, 52], [254, 48], [30, 42], [160, 12], [130, -20], [190, -34], [90, -46]].map(([x, y], i) => round(x, y, i % 3 ? .8 : 1.3, '#FFE9BD')),
    houses.map(([d, fill]) => cut(d, fill)),
    windows.map(([x, y, lit]) => cut(`M${x} ${y + 12}v-9q0-4 4-4t4 4v9Z`, lit ? '#F2B45A' : '#414C82')),
    cut('M0 168Q150 152 300 168V190H0Z', '#3A4376'),
    cut('M87 38L60 182Q150 198 240 182L103 38Z', '#F2A541', { opacity: .16, class: 'light' }),
    cut('M89 38L84 180Q150 192 214 180L101 38Z', '#F2A541', { opacity: .2, class: 'light' }),
    s('circle', { cx: 95, cy: 36, r: 34, fill: '#F2A541', opacity: .22, class: 'light' }), s('circle', { cx: 95, cy: 36, r: 20, fill: '#F2A541', opacity: .35, class: 'light' }),
    round(150, 176, 78, '#D9A767', 11), round(150, 176, 56, '#F0C98C', 7),
    cut('M93 176V50H97V176L101 182H89Z', '#151B38'), cut('M85 44L88 26H102L105 44 100 50H90Z', '#FFE3A3'), cut('M84 28Q95 14 106 28ZM87 44H103L99 51H91Z', '#151B38'),
    person);
  const place = drawing => {
    for (const [name, value] of Object.entries({ x: 95, y: -13, width: 110, height: 198 })) drawing.setAttribute(name, value);
    person.replaceChildren(drawing);
  };
  return { element: scene, place };
}
