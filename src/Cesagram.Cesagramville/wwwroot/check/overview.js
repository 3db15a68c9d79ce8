import { h, icon } from '../dom.js';
import { t, language } from '../texts.js';
import { checkIds, nextCheck, stateOf } from '../checks-due.js';

/** What the checks are for, and which one is next. */
export function overview(game, now) {
  const { data } = game.save;
  const next = suggested(data, now);
  return h('section', { class: 'narrow check-overview' },
    h('p', { class: 'back' }, h('a', { href: '#/town' }, icon('arrow-left'), t('Nav.Town'))),
    h('h1', {}, t('Check.Title')),
    h('p', { class: 'lead' }, t('Check.Lead')),
    h('ul', { class: 'promises' }, ['Check.NoGrade', 'Check.Stop', 'Check.Stays'].map(key => h('li', {}, t(key)))),
    !next && h('p', { class: 'notice' }, t(nextCheck(data, now) ? 'Check.PlayFirst' : 'Check.NothingNow')),
    h('ol', { class: 'check-list' }, checkIds.map(id => item(id, stateOf(data, id, now), id === next))));
}

const played = data => Object.values(data.stories).some(story => story.ends?.length);

/** The second check tells nothing before a story was played. */
function suggested(data, now) {
  const next = nextCheck(data, now);
  return next === 'after' && stateOf(data, next, now).state === 'open' && !played(data) ? null : next;
}

function item(id, { state, day }, isNext) {
  const open = ['open', 'due', 'begun', 'done'].includes(state);
  return h('li', { class: `check-item check-${state}${isNext ? ' next' : ''}` },
    h('span', { class: 'check-window', 'aria-hidden': 'true' }),
    h('div', {},
      h('h2', {}, t(`Check.${id}.Name`)),
      h('p', {}, state === 'later' ? t('Check.Later', onDay(day)) : state === 'done' || state === 'over' || state === 'locked' ? t(`Check.State.${state}`) : t(`Check.${id}.Blurb`)),
      open && h('p', { class: 'actions' }, h('a', { class: `button ${isNext ? '' : 'quiet'}`.trim(), href: `#/check/${id}`, 'aria-label': `${t(`Check.Go.${state}`)}: ${t(`Check.${id}.Name`)}` }, t(`Check.Go.${state}`)))));
}

const onDay = day => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
