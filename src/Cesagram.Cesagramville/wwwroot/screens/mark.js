import { h, button, icon, announce } from '../dom.js';
import { t } from '../texts.js';
import { messageOf, sentItem } from '../bubbles.js';
import { keep } from './story.js';
import { chime } from '../sound.js';

const mostInAPart = 8;

/** The chat once more, part by part: the player marks what was a warning sign. Hits and false alarms both count, and both are explained at once. */
export function markSigns({ game, story, run, events }) {
  const parts = partsOf(events);
  const counts = { hits: 0, misses: 0, falseAlarms: 0, rightlyLeft: 0 };
  const found = new Set();
  const section = h('section', { class: 'marking', 'aria-labelledby': 'mark-title' });
  const show = index => {
    if (index === parts.length) { finish({ game, story, counts, found, section }); return; }
    const last = index === parts.length - 1;
    section.replaceChildren(...partScreen({ part: parts[index], run, story, index, most: parts.length, counts, found, next: () => show(index + 1), last }));
    section.querySelector('h2').focus();
    section.scrollIntoView({ block: 'start' });
  };
  queueMicrotask(() => show(0));
  return section;
}

/** Talk by scene, and no more than a screen of messages at a time; what the player wrote stands between them. */
function partsOf(events) {
  const messages = part => part.filter(event => event.kind === 'message').length;
  const parts = [[]];
  for (const event of events) {
    if (event.kind === 'when' && messages(parts.at(-1)) > 2) parts.push([]);
    if (event.kind === 'message' && messages(parts.at(-1)) === mostInAPart) parts.push([]);
    if (event.kind === 'message' || event.kind === 'sent') parts.at(-1).push(event);
  }
  return parts.filter(part => messages(part) > 0);
}

function partScreen({ part, run, story, index, most, counts, found, next, last }) {
  const items = part.filter(event => event.kind === 'message').map(event => markable(event, run, story));
  const list = h('ol', { class: 'log still', tabindex: '-1' }, part.map(event => event.kind === 'sent' ? sentItem(event) : items.find(item => item.event === event).item));
  const actions = h('p', { class: 'actions' });
  const check = button(t('Mark.Done'), () => {
    explain(items, counts, found);
    const onward = button(t(last ? 'Mark.Result' : 'Mark.NextPart'), next, { iconName: 'arrow-right' });
    actions.replaceChildren(onward);
    // The button that had the focus is gone: it moves to the explained messages.
    list.focus({ preventScroll: true });
    items[0].item.scrollIntoView({ block: 'center' });
    announce(items.map(({ said }) => said).filter(Boolean).join(' '));
  }, { iconName: 'check' });
  actions.append(check);
  return [
    h('h2', { id: 'mark-title', tabindex: '-1' }, t('Mark.Title')),
    h('p', { class: 'steps' }, h('span', { class: 'visually-hidden' }, t('Mark.Part', index + 1, most)), Array.from({ length: most }, (_, step) => h('span', { class: step < index ? 'step lit' : step === index ? 'step now' : 'step', 'aria-hidden': 'true' }))),
    index === 0 && h('p', {}, t('Mark.Lead')),
    list,
    actions,
  ].filter(Boolean);
}

function markable(event, run, story) {
  const box = h('input', { type: 'checkbox', class: 'visually-hidden' });
  const item = messageOf(event, run, story);
  const words = item.querySelector('p');
  const label = h('label', { class: 'markable' }, box, h('span', {}, words.textContent), h('span', { class: 'flag' }, icon('flag'), h('span', { class: 'visually-hidden' }, t('Mark.This'))));
  words.replaceWith(label);
  return { event, item, box, said: '' };
}

function explain(items, counts, found) {
  for (const one of items) {
    const { event, item, box } = one;
    box.disabled = true;
    const verdict = event.sign ? box.checked ? 'hits' : 'misses' : box.checked ? 'falseAlarms' : 'rightlyLeft';
    counts[verdict] += 1;
    if (verdict === 'hits') found.add(event.sign);
    item.classList.add(`verdict-${verdict}`);
    if (verdict === 'rightlyLeft' && !event.odd) continue;
    const why = h('p', { class: `why why-${verdict}` }, h('strong', {}, t(`Mark.${verdict}`)), ' ', event.sign && [h('span', { class: 'stage' }, t(`Sign.${event.sign}`)), ' '], event.why ?? t('Mark.Ordinary'));
    item.append(why);
    one.said = why.textContent;
  }
}

function finish({ game, story, counts, found, section }) {
  keep(game, story.id, entry => {
    entry.marks = { ...counts };
    entry.found = [...new Set([...(entry.found ?? []), ...found])];
  });
  game.record({ kind: 'skill', id: 'mark', story: story.id, ...counts });
  chime(game.save.data.settings, 'lamp');
  const signs = counts.hits + counts.misses;
  section.replaceChildren(
    h('h2', { id: 'mark-title', tabindex: '-1' }, t('Mark.ResultTitle')),
    signs > 0 && h('div', { class: 'panes', 'aria-hidden': 'true' }, panes('pane lit', counts.hits), panes('pane half', counts.misses)),
    h('p', {}, signs > 0 ? t('Mark.ResultSigns', counts.hits, signs) : t('Mark.ResultNone')),
    h('p', {}, counts.falseAlarms > 0 ? t('Mark.ResultAlarms', counts.falseAlarms) : t('Mark.ResultNoAlarms')),
    h('p', { class: 'actions' }, h('a', { class: 'button', href: `#/district/${story.district}` }, t('Mark.Onward')), h('a', { class: 'button quiet', href: '#/town' }, t('Nav.Town'))));
  section.querySelector('h2').focus();
}

const panes = (kind, count) => Array.from({ length: count }, () => h('span', { class: kind }));
