import { h, icon } from '../dom.js';
import { t, picture } from '../texts.js';
import { loadTown, lightsOf, lightWindows, towerIsLit } from '../progress.js';
import { notices } from './start.js';

/** The map: a picture whose windows show what has been learnt, and a list of its places. */
export async function show(game) {
  const [town, drawing] = await Promise.all([loadTown(), picture('town')]);
  const { data } = game.save;
  const bright = towerIsLit(data, town);
  if (bright) drawing.querySelectorAll('.tower, [data-window=tower]').forEach(part => part.classList.add('lit'));
  const all = town.districts.map(district => lightsOf(data, district));
  lightWindows(drawing, all.reduce((sum, lights) => sum + lights.lit, 0), all.reduce((sum, lights) => sum + lights.most, 0), 'town-');
  const places = town.districts.map(district => place(data, district, drawing));
  const next = town.districts.find(district => lightsOf(data, district).finished < district.stories.length);
  return h('section', { class: 'town-screen' },
    h('h1', {}, t('Town.Name')),
    h('p', { class: 'lead' }, bright ? t('Town.Bright') : next && next.stories.length ? t('Town.Next', t(`District.${next.id}`)) : t('Town.Choose')),
    notices(game),
    h('div', { class: 'map' }, drawing, h('ul', { class: 'places', 'aria-label': t('Town.Places') }, places)),
    bright && h('p', { class: 'actions' }, h('a', { class: 'button', href: '#/ending' }, t('Town.ToEnding'))),
    h('p', { class: 'actions' }, h('a', { class: 'button quiet', href: '#/check' }, icon('calendar-check'), t('Town.ToCheck'))));
}

function place(data, district, drawing) {
  const lights = lightsOf(data, district);
  lightWindows(drawing, lights.lit, lights.most, `${district.id}-`);
  const spot = drawing.querySelector(`[data-district="${district.id}"]`);
  const item = h('li', { class: 'place' },
    h('a', { href: `#/district/${district.id}`, class: `sign sign-${district.id}` },
      h('strong', {}, t(`District.${district.id}`)),
      h('span', { class: 'lights' }, lights.most === 0 ? t('District.Soon') : t('District.Lights', lights.lit, lights.most))));
  if (spot) {
    item.style.setProperty('--x', `${spot.dataset.x}%`);
    item.style.setProperty('--y', `${spot.dataset.y}%`);
  }
  return item;
}
