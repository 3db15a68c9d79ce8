import { h, button } from '../dom.js';
import { t } from '../texts.js';

/** A screen that could not be fetched or drawn; nothing is lost. */
export function show(game, error, again) {
  console.warn(error);
  return h('section', { class: 'narrow' },
    h('h1', {}, t('Failed.Title')),
    h('p', {}, t(navigator.onLine ? 'Failed.Text' : 'Failed.Offline')),
    h('p', { class: 'actions' }, button(t('Failed.Again'), again, { iconName: 'arrow-counter-clockwise' }), h('a', { class: 'button quiet', href: '#/town' }, t('Nav.Town'))));
}
