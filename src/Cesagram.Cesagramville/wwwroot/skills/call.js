import { h, button } from '../dom.js';
import { t, content, shared, countries } from '../texts.js';
import { services } from '../screens/help.js';
import { walk } from './walk.js';
import { factList } from './call-facts.js';
import { phoneCall } from './call-talk.js';
import { chime } from '../sound.js';

const lines = { 'child-helpline': 'talk', 'missing-child': 'missing' };

/**
 * A rehearsed call to the help line. No real service is given invented words: the voice is "a counsellor".
 * Kept as `data.skills.call = { done, service, line: purpose, did: ['say'|'silent'|'ask'|'hang-up'|'call-again'] }`.
 */
export async function show(game) {
  const [words, facts] = await Promise.all([content('call'), shared('helpline-facts')]);
  const place = h('div', { class: 'skill-call' });
  const stage = { game, words, facts, service: null };
  const begin = () => place.replaceChildren(walk({ title: t('Call.Title'), district: 'station' }, [() => lineStep(stage), () => beforeStep(stage)], talk));
  const talk = () => {
    place.replaceChildren(phoneCall({ ...stage, start: lines[stage.service.purpose], ondone: done }));
    place.querySelector('h1').focus();
  };
  const done = did => {
    const { service } = stage;
    game.save.update(data => { data.skills.call = { done: true, service: service.id, line: service.purpose, did }; });
    game.record({ kind: 'skill', id: 'call', line: service.purpose, did });
    chime(game.save.data.settings, 'lamp');
    place.replaceChildren(after(stage, begin));
    place.querySelector('h1').focus();
  };
  begin();
  return place;
}

/** Country and line: those that speak the player's language stand first. */
function lineStep(stage) {
  const { game } = stage;
  const list = h('div', { class: 'pick-rows' });
  const draw = () => {
    const known = services(game.save.data.country).filter(service => lines[service.purpose] && service.number);
    stage.service = known.find(service => service.id === stage.service?.id) ?? known[0];
    list.replaceChildren(...known.map(service => h('label', { class: 'pick-row' },
      h('input', { type: 'radio', name: 'line', value: service.id, checked: service === stage.service, onchange: () => { stage.service = service; } }),
      h('span', {}, h('strong', { class: 'line-number' }, service.number), h('span', {}, service.name !== service.number && `${service.name}. `, h('span', { class: 'pick-why' }, t(`Help.Purpose.${service.purpose}`)))))));
  };
  draw();
  return {
    title: t('Call.LineTitle'), lead: t('Call.LineLead'), next: t('Circle.Next'),
    body: [
      h('fieldset', { class: 'countries-of-help' }, h('legend', {}, t('Settings.Country')),
        Object.keys(countries).map(code => h('label', { class: 'pick' },
          h('input', { type: 'radio', name: 'country', value: code, checked: code === (game.save.data.country ?? 'EU'), onchange: () => { game.save.update(data => { data.country = code; }); draw(); } }),
          h('span', {}, t(`Country.${code}`))))),
      h('fieldset', {}, h('legend', { class: 'visually-hidden' }, t('Call.LineTitle')), list)],
  };
}

/** What they ask and never ask, what the caller may do, and what is known of this line. */
function beforeStep({ words, facts, service }) {
  const list = (title, items) => h('section', { class: 'call-before' }, h('h3', {}, title), h('ul', {}, items.map(item => h('li', {}, item))));
  return {
    title: t('Call.BeforeTitle'), lead: t('Call.BeforeLead'), next: t('Call.Dial', service.number),
    body: [h('div', { class: 'call-befores' }, list(t('Call.May'), words.may), list(t('Call.Asks'), words.asks), list(t('Call.Never'), words.never), factList(facts, service))],
  };
}

function after({ service }, again) {
  return h('section', { class: 'walk call-after' },
    h('h1', { tabindex: '-1' }, t('Call.DoneTitle')),
    h('p', { class: 'lead' }, t('Call.DoneLead')),
    h('p', { class: 'call-number' }, h('strong', {}, service.number), service.name !== service.number && h('span', {}, service.name)),
    h('p', {}, t('Call.DoneHint')),
    h('p', { class: 'actions' },
      h('a', { class: 'button', href: '#/district/station' }, t('Circle.Onward')),
      h('a', { class: 'button secondary', href: '#/book' }, t('Nav.Book')),
      button(t('Call.Again'), again, { kind: 'quiet', iconName: 'phone' })));
}
