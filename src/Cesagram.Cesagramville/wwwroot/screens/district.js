import { h, icon } from '../dom.js';
import { t, picture } from '../texts.js';
import { loadTown, lightsOf, lightWindows, lookOf } from '../progress.js';
import { drawPerson } from '../person.js';

const districts = ['arcade', 'studio', 'park', 'station'];

/** A district: its people, its stories, its skills. */
export async function show(game, id) {
  const known = districts.includes(id) ? id : districts[0];
  const [town, drawing] = await Promise.all([loadTown(), picture(known)]);
  const district = town.district(known);
  const { data } = game.save;
  const lights = lightsOf(data, district);
  lightWindows(drawing, lights.lit, lights.most);
  // The pavement stays, the sky may go.
  drawing.setAttribute('preserveAspectRatio', 'xMidYMax slice');
  return h('section', { class: `district district-${district.id}` },
    h('p', { class: 'back' }, h('a', { href: '#/town' }, icon('arrow-left'), t('Nav.Town'))),
    h('div', { class: 'scene' }, drawing, h('div', { class: 'scene-people', 'aria-hidden': 'true' }, people(district, data))),
    h('h1', {}, t(`District.${district.id}`)),
    h('p', { class: 'lead' }, t(`District.${district.id}.Lead`)),
    h('h2', {}, t('District.Stories')),
    district.stories.length === 0
      ? h('p', {}, t('District.Building'))
      : h('ul', { class: 'stories' }, district.stories.map(story => h('li', {}, storyCard(story, data.stories[story.id])))),
    h('h2', {}, t('District.Skills')),
    h('ul', { class: 'stories skills' }, district.skills.map(skill => h('li', {}, skillCard(skill, data.skills[skill])))));
}

const mostPeople = 6;

/** The player and people of the stories stand on the pavement. */
function people(district, data) {
  const cast = new Map(district.stories.flatMap(story => Object.entries(story.cast)).filter(([id, person]) => person.shown !== false && id !== 'voice'));
  return [...(data.avatar ? [data.avatar.look] : []), ...[...cast.values()].map(lookOf)].slice(0, mostPeople).map(look => drawPerson(look, { standing: true }));
}

function storyCard({ id, title, blurb, note }, done) {
  const state = done?.marks ? 'whole' : done?.ends?.length ? 'played' : done?.choices?.length ? 'begun' : 'new';
  return h('a', { class: `card card-${state}`, href: `#/story/${id}` },
    h('span', { class: 'card-lamp', 'aria-hidden': 'true' }),
    h('strong', {}, title),
    h('span', {}, blurb),
    note && h('span', { class: 'card-note' }, icon('warning'), t('Story.Heavy')),
    h('span', { class: 'card-state' }, t(`Story.State.${state}`)));
}

const skillIcons = { 'say-no': 'hand-palm', sort: 'eye', circle: 'users-three', call: 'phone', evidence: 'camera' };

function skillCard(skill, done) {
  return h('a', { class: `card card-${done?.done ? 'whole' : 'new'}`, href: `#/skill/${skill}` },
    h('span', { class: 'card-icon', 'aria-hidden': 'true' }, icon(skillIcons[skill])),
    h('strong', {}, t(`Skill.${skill}.Name`)),
    h('span', {}, t(`Skill.${skill}.Blurb`)),
    h('span', { class: 'card-state' }, t(done?.done ? 'Skill.Done' : 'Skill.New')));
}
