import { h } from '../dom.js';
import { t } from '../texts.js';

const shown = ['free', 'confidential', 'anonymous', 'always', 'hours', 'volunteers', 'professionals', 'busy', 'danger', 'you-decide', 'message-home', 'running', 'hang-up'];
/** What a caller would like to know of every line: where it is not known, that is said. */
const wanted = { free: ['free'], confidential: ['confidential', 'anonymous'], hours: ['always', 'hours'] };

/** What is known of a service, each with its source; from its country's facts where the game has no closer one. */
function factsOf(facts, service) {
  const own = facts.services[service.id] ?? [];
  const ofCountry = ['free', 'anonymous', 'always']
    .filter(about => service[about] === true && !own.some(fact => fact.about === about))
    .map(about => ({ about, source: service.source === 'own-notes' ? t('Help.OwnNotes') : service.source, source_address: service.sourceAddress, mark: service.mark }));
  return [...own, ...ofCountry];
}

/** The words with which a service really answers, in the page's language; undefined where none are known. */
export const openingOf = (facts, service, language) => (facts.services[service.id] ?? []).find(fact => fact.about === 'opening' && fact.language === language);

/** A list of what is known and what is not, and where from. */
export function factList(facts, service) {
  const known = factsOf(facts, service).filter(fact => shown.includes(fact.about)).sort((a, b) => shown.indexOf(a.about) - shown.indexOf(b.about));
  const unknown = Object.keys(wanted).filter(topic => !known.some(fact => wanted[topic].includes(fact.about)));
  return h('section', { class: 'call-before call-facts' },
    h('h3', {}, t('Call.Facts', service.name.includes(service.number) ? service.name : `${service.name} ${service.number}`)),
    h('ul', {},
      known.map(fact => h('li', {}, t(`Call.Fact.${fact.about}`, fact.from, fact.to))),
      unknown.map(topic => h('li', { class: 'not-known' }, t(`Call.Unknown.${topic}`)))),
    known.length > 0 && h('details', {}, h('summary', {}, t('Call.Sources')),
      h('ul', { class: 'fine' }, sourcesOf(known).map(fact => h('li', {},
        fact.source_address ? h('a', { href: fact.source_address, rel: 'noreferrer' }, fact.source) : fact.source, ` (${t(`Help.Mark.${fact.mark}`)})`)))));
}

const sourcesOf = known => [...new Map(known.map(fact => [fact.source, fact])).values()];
