import { h, s } from './dom.js';
import { t } from './texts.js';
import { drawPerson, looks } from './person.js';
import { hairs, cloths } from './people/paper.js';

const bust = look => drawPerson(look);
const crop = view => look => {
  const drawing = drawPerson(look, { standing: true });
  drawing.setAttribute('viewBox', view);
  return drawing;
};
const dot = colours => (look, value) => s('svg', { viewBox: '0 0 48 48', 'aria-hidden': 'true', focusable: 'false', class: 'paper-dot' }, s('path', { d: 'M24 4C36 4 44 12 44 24S36 44 24 44 4 36 4 24 12 4 24 4Z', fill: colours[value] }), s('path', { d: 'M32 6Q46 14 43 29 38 44 23 44 38 38 38 24 38 13 32 6Z', fill: '#1B2340', opacity: .14 }));

const views = { glasses: bust, 'hearing-aid': bust, wheelchair: crop('0 46 100 132'), cane: crop('0 32 100 146'), prosthesis: crop('14 94 72 84') };

/** Parts of the screen, each with its questions; an option's picture shows the player's own figure with it. */
export const parts = {
  you: [
    { field: 'skin', legend: 'Avatar.Skin', name: value => t('Avatar.SkinTone', value + 1), picture: bust },
    { field: 'face', legend: 'Avatar.Face', name: value => t(`Avatar.Face.${value}`), picture: bust },
    { field: 'body', legend: 'Avatar.Body', name: value => t('Avatar.BodyShape', value + 1), picture: crop('6 30 88 148'), tall: true },
  ],
  hair: [
    { field: 'hair', legend: 'Avatar.Hair', name: value => t(`Avatar.Hair.${value}`), picture: bust },
    { field: 'hairColour', legend: 'Avatar.HairColour', name: value => t(`Avatar.HairColour.${value}`), picture: dot(hairs) },
  ],
  wear: [
    { field: 'wear', legend: 'Avatar.Wear', name: value => t(`Avatar.Wear.${value}`), picture: look => crop('14 66 72 84')({ ...look, aids: [] }), tall: true },
    { field: 'colour', legend: 'Avatar.Colour', name: value => t(`Avatar.Colour.${value}`), picture: dot(cloths) },
  ],
  aids: [
    { field: 'aids', several: true, legend: 'Avatar.Aids', hint: 'Avatar.AidsHint', name: value => t(`Avatar.Aid.${value}`), picture: (look, value) => views[value]({ ...look, aids: [value] }), captions: true },
  ],
};

/**
 * A question as a set of radio buttons or check boxes drawn as pictures.
 * @param look the figure as it is, kept by the caller
 * @param onpick called with the new value: one of the options, or an array where several may be chosen
 * @returns `{ element, refresh }`; `refresh(look)` draws the pictures anew and leaves the focus alone
 */
export function ask(question, look, onpick) {
  const { field, several = false } = question;
  const options = looks[field].map(value => {
    const input = h('input', { type: several ? 'checkbox' : 'radio', name: `avatar-${field}`, value, checked: several ? look[field].includes(value) : look[field] === value });
    const picture = h('span', { class: 'option-picture', 'aria-hidden': 'true' });
    input.addEventListener('change', () => onpick(several ? options.filter(option => option.input.checked).map(option => option.value) : value));
    return { value, input, picture, element: h('label', { class: 'option' }, input, picture, h('span', { class: question.captions ? 'option-name' : 'visually-hidden' }, question.name(value))) };
  });
  const refresh = now => options.forEach(({ value, input, picture }) => {
    input.checked = several ? now[field].includes(value) : now[field] === value;
    picture.replaceChildren(question.picture(several ? now : { ...now, [field]: value }, value));
  });
  refresh(look);
  const hintId = question.hint && `avatar-${field}-hint`;
  const element = h('fieldset', { class: `question question-${field}${question.tall ? ' tall' : ''}`, 'aria-describedby': hintId },
    h('legend', {}, t(question.legend)), question.hint && h('p', { class: 'hint', id: hintId }, t(question.hint)), h('div', { class: 'options' }, options.map(option => option.element)));
  return { element, refresh };
}

/** A figure nobody chose; now and then with an aid, as people are. */
export function anyLook() {
  const one = list => list[Math.floor(Math.random() * list.length)];
  return {
    skin: one(looks.skin), face: one(looks.face), body: one(looks.body), hair: one(looks.hair), hairColour: one([0, 0, 1, 1, 2, 2, 3, 4, 6, 7]),
    wear: one(looks.wear), colour: one(looks.colour), aids: looks.aids.filter(aid => Math.random() < (aid === 'glasses' ? .25 : .08)), age: 'teen',
  };
}

/** A look in words. */
export const inWords = look => Object.values(parts).flat()
  .flatMap(question => [look[question.field]].flat().map(value => question.several ? question.name(value) : `${t(question.legend)}: ${question.name(value)}`)).join(', ');
