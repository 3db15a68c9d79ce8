import { h, icon } from '../dom.js';
import { t, countries, language } from '../texts.js';

const order = { 'child-helpline': 0, 'missing-child': 1, emergency: 2, reporting: 3 };

/** Numbers of the country chosen, at hand without a network too. */
export function show(game) {
  const place = h('div', { class: 'lines' });
  const list = () => place.replaceChildren(...services(game.save.data.country).map(card));
  list();
  return h('section', { class: 'help-screen' },
    h('h1', {}, t('Help.Title')),
    h('p', { class: 'lead' }, t('Help.Lead')),
    h('p', { class: 'danger-line' }, h('a', { href: 'tel:112' }, t('Help.Danger'))),
    h('fieldset', { class: 'countries-of-help' },
      h('legend', {}, t('Settings.Country')),
      Object.keys(countries).map(code => h('label', { class: 'pick' },
        h('input', { type: 'radio', name: 'country', value: code, checked: code === (game.save.data.country ?? 'EU'), onchange: () => { game.save.update(data => { data.country = code; }); list(); } }),
        h('span', {}, t(`Country.${code}`))))),
    place,
    h('h2', {}, t('Help.FirstTitle')),
    h('p', { class: 'say' }, t('Help.First')),
    h('p', { class: 'actions' }, h('a', { class: 'button secondary', href: '#/skill/call' }, t('Help.Rehearse')), h('a', { class: 'button quiet', href: '#/town' }, t('Nav.Town'))));
}

/** Services of a country, those that speak the player's language first; what it lacks is filled in from the Union's. */
export function services(country) {
  const own = countries[country ?? 'EU'] ?? [];
  const general = countries.EU.filter(service => service.purpose === 'emergency' || !own.some(one => one.purpose === service.purpose));
  const speaks = service => service.languages.includes(language) ? 0 : service.languages.length === 0 ? 1 : 2;
  return [...new Set([...own, ...general])].sort((a, b) => order[a.purpose] - order[b.purpose] || speaks(a) - speaks(b));
}

/** Numbers that stories print: of the line for missing children and of the child helpline. */
export function numbers(country) {
  const all = services(country);
  // A number must not break over two lines.
  const number = purpose => all.find(service => service.purpose === purpose && service.number)?.number.replaceAll(' ', '\u00a0');
  return { number: number('missing-child') ?? '116\u00a0000', helpline: number('child-helpline') ?? '116\u00a0111' };
}

function card(service) {
  const known = [service.always === true && t('Help.Always'), service.free === true && t('Help.Free'), service.anonymous === true && t('Help.Anonymous')].filter(Boolean);
  return h('section', { class: 'service' },
    // Where a service has no other name than its number, its purpose names it.
    service.name === service.number ? h('h2', {}, t(`Help.Purpose.${service.purpose}`)) : [h('h2', {}, service.name), h('p', { class: 'purpose' }, t(`Help.Purpose.${service.purpose}`))],
    service.number && h('a', { class: 'number-link', href: `tel:${service.dial}` }, icon('phone'), service.number),
    service.address && h('a', { class: 'site', href: service.address, rel: 'noreferrer' }, new URL(service.address).host),
    known.length > 0 && h('p', { class: 'known' }, known.join(' · ')),
    h('p', { class: 'fine' }, t('Help.Source', service.source === 'own-notes' ? t('Help.OwnNotes') : service.source, t(`Help.Mark.${service.mark}`))));
}
