import { h, button, announce } from './dom.js';
import { t } from './texts.js';

/** The name that the town made up, kept in `state.nickname`, and a button for another one. */
export function nickname(state, names) {
  const shown = h('strong', { class: 'nickname' }, state.nickname);
  const another = () => {
    state.nickname = anyName(names, state.nickname);
    shown.textContent = state.nickname;
    announce(t('Avatar.NewName', state.nickname));
  };
  return h('div', { class: 'avatar-name' },
    h('h2', {}, t('Avatar.Name')),
    h('p', { class: 'name-plate' }, shown, button(t('Avatar.OtherName'), another, { kind: 'quiet', iconName: 'arrow-counter-clockwise' })),
    h('p', { class: 'hint' }, t('Avatar.NameHint')));
}

/** A name of the language's two lists; never `but`. */
export function anyName({ pattern, first, second }, but = null) {
  const one = list => list[Math.floor(Math.random() * list.length)];
  let name;
  do { name = pattern.replace('{0}', one(first)).replace('{1}', one(second)); } while (name === but);
  return name;
}
