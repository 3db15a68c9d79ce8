import { s } from '../dom.js';

/** Tones of skin, light to dark. */
const skins = ['#F7DDC9', '#EFC7A4', '#E0AE85', '#CC9367', '#B0764D', '#925E3C', '#77482D', '#5E3825'];
/** Black, dark brown, brown, red, blond, grey, blue, pink. */
export const hairs = ['#2E2A38', '#4A3129', '#7C5034', '#B4532F', '#E2B765', '#B3B2B6', '#4F7FC4', '#DB7FA6'];
/** Cloth: red, yellow, green, teal, blue, violet, rose, cream. */
export const cloths = ['#D4604C', '#EBAE4B', '#5F9C75', '#3E94A0', '#648FCF', '#8875BF', '#D884A4', '#EDE2CE'];
const trousers = ['#45528A', '#5A5480', '#4B4A72', '#8A6A55', '#8C7156', '#4A4F84', '#586A9E', '#5B7A86'];

/** Two colours of paper laid over each other; share of the second, 0 to 1. */
function mix(one, other, share) {
  const part = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map(at => Math.round(part(one, at) * (1 - share) + part(other, at) * share).toString(16).padStart(2, '0')).join('')}`;
}
const shade = (colour, share = .2) => mix(colour, '#3A2350', share);
export const light = (colour, share = .3) => mix(colour, '#FFF3DC', share);

/** Colours of a whole look. */
export function coloursOf({ skin, hair, hairColour, colour }) {
  const base = skins[skin];
  return {
    skin: base, skinShade: shade(base, skin > 5 ? .24 : .17), skinLight: light(base, .22),
    blush: mix(base, '#E0533F', .42), lip: mix(base, skin > 4 ? '#2A0F14' : '#8C2F2B', .6), dark: skin > 4 ? '#1D131B' : '#33263A',
    nose: shade(base, .34), eye: mix(base, '#FFF8EE', skin > 4 ? .78 : .9), brow: mix(hairs[hair === 'scarf' ? skin > 2 ? 0 : 2 : hairColour], skin > 4 ? '#140C14' : '#2A1A20', hairColour > 3 ? .38 : .2), frame: skin > 4 ? '#F0C873' : '#39457C', inner: colour === 7 ? '#C9D6E8' : '#F4EAD8',
    hair: hairs[hairColour], hairShade: mix(hairs[hairColour], '#14101F', .26), hairLight: light(hairs[hairColour], .2),
    cloth: cloths[colour], clothShade: shade(cloths[colour]), clothLight: light(cloths[colour], .5),
    trousers: trousers[colour], trousersShade: shade(trousers[colour], .22), shoe: '#39406E', sole: '#F1E6D2', metal: '#C4CAD8', metalShade: '#868EA8',
  };
}

/** A cut piece. */
export const cut = (d, fill, more = {}) => s('path', { d, fill, ...more });
/** A strip with round ends. */
export const strip = (d, stroke, width, more = {}) => s('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more });
export const round = (cx, cy, r, fill, ry = r) => s('ellipse', { cx, cy, rx: r, ry, fill });
export const group = (transform, ...parts) => s('g', { transform }, parts);
/** The same piece left and right. */
export const pair = draw => [draw(-1), draw(1)];
