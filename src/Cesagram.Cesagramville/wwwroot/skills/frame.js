import { h, s, icon, button } from '../dom.js';
import { t, shared } from '../texts.js';
import { dayOf } from '../day.js';
import { chime } from '../sound.js';

/** The player's own calendar day, YYYY-MM-DD. */
export const today = () => dayOf(new Date());

/** A copy in another order. */
export function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** A place for a skill's steps, with the skill's name above: `step(...children)` shows the next one and moves the focus to its heading. */
export async function frame(id) {
  const district = (await shared('town')).districts.find(one => one.skills.includes(id))?.id;
  const stage = h('div', { class: 'skill-stage' });
  const element = h('section', { class: `skill skill-${id}` },
    h('p', { class: 'back' }, h('a', { href: district ? `#/district/${district}` : '#/town' }, icon('arrow-left'), t(district ? `District.${district}` : 'Nav.Town'))),
    h('h1', {}, t(`Skill.${id}.Name`)),
    stage);
  const step = (...children) => {
    stage.replaceChildren(...children.flat(Infinity).filter(Boolean));
    if (!element.isConnected) return;
    element.scrollIntoView({ block: 'start' });
    focusOn(stage.querySelector('h2'));
  };
  return { id, district, element, step };
}

/** Moves the focus to something that is new. */
export function focusOn(target) {
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  // The whole answer, not its heading alone, and above the bar at a phone's foot.
  (target.closest('.skill-answer') ?? target).scrollIntoView({ block: 'nearest' });
}

/** The first step: in two sentences, what the skill is for. */
export function introduce({ id, step }, begin) {
  step(h('div', { class: 'skill-intro narrow' },
    h('p', { class: 'lead' }, t(`Skill.${id}.Intro`)),
    h('p', { class: 'actions' }, button(t('Skill.Begin'), begin, { iconName: 'play', kind: 'big' }))));
}

/** The last step: a lamp is lit, and two ways lead on. What was done is kept before. @param again begins anew */
export function conclude(game, { id, district, step }, { words, again }) {
  chime(game.save.data.settings, 'lamp');
  step(h('div', { class: 'skill-end' },
    lamp(),
    h('div', {},
      h('h2', {}, t('Skill.LampLit')),
      words,
      h('p', { class: 'actions' },
        h('a', { class: 'button', href: district ? `#/district/${district}` : '#/town' }, t(district ? `District.${district}` : 'Nav.Town')),
        district && h('a', { class: 'button secondary', href: '#/town' }, icon('map-trifold'), t('Nav.Town')),
        button(t('Skill.Again'), again, { kind: 'quiet', iconName: 'arrow-counter-clockwise' })))));
}

function lamp() {
  return s('svg', { viewBox: '0 0 120 160', class: 'skill-lamp', 'aria-hidden': 'true', focusable: 'false' },
    s('circle', { cx: 60, cy: 58, r: 56, class: 'lamp-glow' }),
    s('circle', { cx: 60, cy: 58, r: 38, class: 'lamp-glow' }),
    s('rect', { x: 56, y: 84, width: 8, height: 66, rx: 3, class: 'lamp-post' }),
    s('path', { d: 'M42 152h36l-6-10H48z', class: 'lamp-post' }),
    s('path', { d: 'M42 40h36l-7 46H49z', class: 'lamp-light' }),
    s('path', { d: 'M36 40 60 20l24 20z', class: 'lamp-post' }));
}
