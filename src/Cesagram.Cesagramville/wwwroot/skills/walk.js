import { h, icon, button, announce } from '../dom.js';
import { t } from '../texts.js';

/**
 * Leads through steps, one idea a screen.
 * @param {{ title: string, district: string }} skill its name, and where it is at home
 * @param {Array<() => Step>} steps each made anew when it is shown
 * @typedef {{ title: string, lead?: string, body: Node[], next: string, missing?: () => string|null, leave?: () => void }} Step
 * `missing` says what is still to be done before one can go on, null when nothing is.
 */
export function walk({ title, district }, steps, ondone) {
  const place = h('div', { class: 'walk-step' });
  const element = h('section', { class: 'walk' }, backTo(district), h('h1', {}, title), place);
  const show = (index, focus = true) => {
    const step = steps[index]();
    const hint = h('p', { class: 'notice walk-missing', hidden: true });
    const onward = () => {
      const missing = step.missing?.() ?? null;
      hint.hidden = missing === null;
      if (missing !== null) { hint.textContent = missing; announce(missing); return; }
      step.leave?.();
      if (index + 1 < steps.length) show(index + 1);
      else ondone();
    };
    // What was missing is there: the hint goes.
    const look = () => { if (!hint.hidden && (step.missing?.() ?? null) === null) hint.hidden = true; };
    place.onchange = look;
    place.onclick = look;
    place.replaceChildren(
      h('ol', { class: 'walk-lamps', 'aria-hidden': 'true' }, steps.map((_, one) => h('li', { class: one < index ? 'lit' : one === index ? 'here' : null }))),
      h('h2', { tabindex: '-1' }, h('span', { class: 'visually-hidden' }, t('Circle.Step', index + 1, steps.length), ' '), step.title),
      step.lead ? h('p', { class: 'lead' }, step.lead) : '',
      ...step.body,
      hint,
      h('p', { class: 'actions' },
        button(step.next, onward, { iconName: 'arrow-right' }),
        index > 0 && button(t('Circle.Back'), () => { step.leave?.(); show(index - 1); }, { kind: 'quiet', iconName: 'arrow-left' })));
    if (focus) {
      place.querySelector('h2').focus({ preventScroll: true });
      element.scrollIntoView({ block: 'start' });
    }
  };
  show(0, false);
  return element;
}

/** The way back into the town. */
export const backTo = district => h('p', { class: 'back' }, h('a', { href: `#/district/${district}` }, icon('arrow-left'), t(`District.${district}`)));
