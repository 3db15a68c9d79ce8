import { h, button, announce } from '../dom.js';
import { t, countries } from '../texts.js';
import { applySettings } from '../settings.js';
import { hasOwnVoice } from '../voice.js';
import { chime } from '../sound.js';

/** How the game looks and sounds, where the player is, and the way to forget everything. */
export function show(game) {
  const { data } = game.save;
  const set = (name, value) => {
    game.save.update(kept => { kept.settings[name] = value; });
    applySettings(game.save.data.settings);
    announce(t('Settings.Kept'));
  };
  const screen = h('section', { class: 'narrow settings' },
    h('h1', {}, t('Nav.Settings')),
    choice('country', t('Settings.Country'), [...Object.keys(countries)].map(code => [code, t(`Country.${code}`)]), data.country ?? '', value => {
      game.save.update(kept => { kept.country = value; });
      announce(t('Settings.Kept'));
    }, t('Settings.CountryHint')),
    choice('typing', t('Settings.Typing'), ['lively', 'quick', 'none'].map(value => [value, t(`Settings.Typing.${value}`)]), data.settings.typing, value => set('typing', value)),
    choice('letters', t('Settings.Letters'), ['usual', 'easy'].map(value => [value, t(`Settings.Letters.${value}`)]), data.settings.letters, value => set('letters', value), t('Settings.LettersHint')),
    toggle('sound', t('Settings.Sound'), data.settings.sound, value => { set('sound', value); chime(game.save.data.settings, 'lamp'); }),
    toggle('read', t('Settings.ReadAloud'), data.settings.readAloud, value => set('readAloud', value), t('Settings.NoVoice')),
    h('p', {}, h('a', { class: 'button secondary', href: '#/avatar' }, t('Settings.Avatar'))),
    h('h2', {}, t('Settings.Privacy')),
    h('p', {}, t('Settings.PrivacyText')),
    forget(game));
  const noVoice = screen.querySelector('#read-hint');
  noVoice.hidden = true;
  hasOwnVoice().then(has => { noVoice.hidden = has; });
  return screen;
}

function choice(id, label, options, value, onpick, hint = null) {
  const select = h('select', { id, 'aria-describedby': hint && `${id}-hint`, onchange: event => onpick(event.target.value) },
    value === '' && h('option', { value: '' }, '–'),
    options.map(([option, text]) => h('option', { value: option, selected: option === value }, text)));
  return h('div', { class: 'field' }, h('label', { for: id }, label), select, hint && h('p', { class: 'hint', id: `${id}-hint` }, hint));
}

function toggle(id, label, value, onpick, hint = null) {
  return h('div', { class: 'toggle' },
    h('input', { type: 'checkbox', id, checked: value, 'aria-describedby': hint && `${id}-hint`, onchange: event => onpick(event.target.checked) }),
    h('label', { for: id }, label),
    hint && h('p', { class: 'hint', id: `${id}-hint` }, hint));
}

function forget(game) {
  const place = h('div', { class: 'forget' });
  const ask = () => place.replaceChildren(button(t('Settings.Forget'), sure, { kind: 'quiet', iconName: 'trash' }));
  const sure = () => {
    place.replaceChildren(
      h('p', { role: 'alert' }, t('Settings.ForgetSure')),
      h('p', { class: 'actions' }, button(t('Settings.ForgetYes'), forgetAll, { kind: 'danger' }), button(t('Settings.ForgetNo'), () => { ask(); place.querySelector('button').focus(); }, { kind: 'quiet' })));
    // A second press of the same key must not forget all.
    place.querySelector('.quiet').focus();
  };
  const forgetAll = () => {
    game.save.forget();
    applySettings(game.save.data.settings);
    game.replace('start');
    announce(t('Settings.Forgotten'));
  };
  ask();
  return place;
}
