import { h, button, icon } from '../dom.js';
import { t, content, shared } from '../texts.js';
import { drawPerson } from '../person.js';
import { circleCard, circleWords, keptCircle } from '../skills/circle-card.js';
import { services, numbers } from './help.js';
import { keptNo } from './book-no.js';

const stages = ['access', 'trust', 'risk-assessment', 'isolation', 'desensitisation', 'coercion', 'approach', 'maintenance', 'going-missing'];

/** What the player has learnt, to read again and to print on two pages. What is not practised yet is an unlit window with the way to it. */
export async function show(game) {
  const { data } = game.save;
  const [stories, words, no, { card }] = await Promise.all([shared('stories'), circleWords(), keptNo(data), content('evidence')]);
  const circle = keptCircle(data, words);
  return h('section', { class: 'book' },
    h('header', { class: 'book-head' },
      data.avatar && h('span', { class: 'book-me', 'aria-hidden': 'true' }, drawPerson(data.avatar.look)),
      h('div', {},
        h('h1', {}, t('Nav.Book')),
        data.avatar && h('p', { class: 'book-nickname' }, data.avatar.nickname),
        h('p', { class: 'no-print' }, t('Book.Lead'))),
      h('p', { class: 'actions no-print' }, button(t('Book.Print'), () => print(), { iconName: 'printer' }))),
    h('p', { class: 'hint no-print' }, t('Book.PrintHint')),
    part('Signs', signsFound(data, stories).size > 0, signs(data, stories)),
    h('div', { class: 'book-pair' },
      part('No', no !== null, no !== null ? h('p', { class: 'say' }, no) : unlit('say-no')),
      part('Keep', Boolean(data.skills.evidence?.done), data.skills.evidence?.done ? h('ol', { class: 'book-keep' }, card.map(line => h('li', {}, line))) : unlit('evidence'))),
    part('Circle', circle.done, circle.done ? circleCard(game, words, circle) : unlit('circle')),
    part('Numbers', Boolean(data.skills.call?.done), [numbersOf(data.country), !data.skills.call?.done && unlit('call')]));
}

function part(id, lit, body) {
  return h('section', { class: `book-part book-${id.toLowerCase()}${lit ? ' lit' : ''}`, 'aria-labelledby': `book-${id}` },
    h('h2', { id: `book-${id}` }, pane(lit), t(`Book.${id}`)), body);
}

const pane = lit => h('span', { class: `book-pane${lit ? ' lit' : ''}`, 'aria-hidden': 'true' });

const unlit = skill => h('p', { class: 'book-unlit' }, h('a', { class: 'button secondary', href: `#/skill/${skill}` }, t(`Book.Unlit.${skill}`)), h('span', { class: 'print-only' }, t('Book.NotYet')));

/** Stages whose signs the player found. */
function signsFound(data, stories) {
  return new Set(stories.flatMap(story => data.stories[story.id]?.found ?? []));
}

function signs(data, stories) {
  const found = signsFound(data, stories);
  return [
    h('p', { class: 'no-print' }, t('Book.SignsLead')),
    h('ul', { class: 'sign-list' }, stages.map(stage => {
      const lit = found.has(stage);
      const story = lit ? null : stories.find(one => one.stages.includes(stage));
      return h('li', { class: lit ? 'lit' : null }, pane(lit),
        h('div', {},
          h('strong', { class: `stage-${stage}` }, t(`Sign.${stage}`)),
          lit ? h('p', {}, t(`Book.Stage.${stage}`, numbers(data.country).number)) : h('p', { class: 'not-found' }, t('Book.NotFound'), ' ', story && h('a', { class: 'no-print', href: `#/story/${story.id}`, 'aria-label': `${t('Book.ToStory')}: ${t(`Sign.${stage}`)}` }, t('Book.ToStory')))));
    }))];
}

/** The lines of the player's country to talk to, and 112; where to report stands on the help page. */
function numbersOf(country) {
  const lines = services(country).filter(service => service.number && service.purpose !== 'reporting');
  return h('div', {},
    h('p', { class: 'book-country' }, t(`Country.${country ?? 'EU'}`), h('a', { class: 'no-print', href: '#/help' }, icon('globe'), t('Book.OtherCountry'))),
    h('ul', { class: 'book-lines' }, lines.map(service => h('li', {},
      h('a', { href: `tel:${service.dial}` }, service.number.replaceAll(' ', '\u00a0')),
      h('span', {}, service.name !== service.number && h('strong', {}, service.name), ' ', t(`Help.Purpose.${service.purpose}`))))));
}
