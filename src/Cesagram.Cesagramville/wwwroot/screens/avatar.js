import { h, button, announce } from '../dom.js';
import { t, content, countries } from '../texts.js';
import { drawPerson } from '../person.js';
import { lamplight } from '../people/lamplight.js';
import { nickname, anyName } from '../nickname.js';
import { parts, ask, anyLook, inWords } from '../avatar-options.js';

/** The player's figure; on the first visit then the country, and the offer of the first check. */
export async function show(game, step) {
  if (step === 'country') return askCountry(game);
  if (step === 'check') return offerCheck(game);
  return makeFigure(game, await content('names'));
}

function makeFigure(game, names) {
  const { avatar } = game.save.data;
  const state = { look: { ...anyLook(), ...avatar?.look }, nickname: avatar?.nickname ?? anyName(names) };
  const scene = lamplight();
  scene.element.setAttribute('role', 'img');
  const sections = partsOf(state, () => draw());
  const draw = () => {
    const drawing = drawPerson(state.look, { standing: true });
    scene.place(drawing);
    scene.element.setAttribute('aria-label', t('Avatar.Preview', inWords(state.look)));
  };
  const surprise = () => {
    state.look = { ...anyLook(), age: state.look.age };
    sections.refresh();
    draw();
    announce(`${t('Avatar.Surprised')} ${inWords(state.look)}`);
  };
  const keep = () => {
    game.save.update(data => { data.avatar = { look: state.look, nickname: state.nickname }; });
    game.go(avatar ? 'town' : 'avatar/country');
  };
  draw();
  return h('section', { class: 'avatar' },
    h('div', { class: 'avatar-look' },
      h('h1', {}, t('Avatar.Title')),
      h('p', { class: 'lead' }, t('Avatar.Lead')),
      h('div', { class: 'avatar-stage' }, scene.element),
      button(t('Avatar.Surprise'), surprise, { kind: 'quiet surprise', iconName: 'dice-five' })),
    h('div', { class: 'avatar-choose' },
      sections.element,
      nickname(state, names),
      h('p', { class: 'actions avatar-next' }, button(t(avatar ? 'Avatar.Done' : 'Avatar.Next'), keep, { kind: 'big', iconName: avatar ? 'check' : 'arrow-right' }))));
}

/** One part at a time: a list of tabs, worked by arrow keys, and the questions of the tab. */
function partsOf(state, onchange) {
  const names = Object.keys(parts);
  const asked = [];
  const panels = names.map(name => h('div', { role: 'tabpanel', id: `part-${name}`, class: 'part', 'aria-labelledby': `tab-${name}` }));
  const tabs = names.map(name => h('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `part-${name}`, onclick: () => open(name) }, t(`Avatar.Part.${name}`)));
  const open = name => {
    names.forEach((other, i) => {
      tabs[i].setAttribute('aria-selected', other === name);
      tabs[i].tabIndex = other === name ? 0 : -1;
      panels[i].hidden = other !== name;
      panels[i].replaceChildren();
    });
    const pick = field => value => { state.look = { ...state.look, [field]: value }; refresh(); onchange(); };
    asked.splice(0, asked.length, ...parts[name].map(question => ask(question, state.look, pick(question.field))));
    panels[names.indexOf(name)].append(...asked.map(one => one.element));
  };
  const refresh = () => asked.forEach(one => one.refresh(state.look));
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const onkeydown = event => {
    const at = tabs.indexOf(document.activeElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : steps[event.key] ? (at + steps[event.key] + tabs.length) % tabs.length : -1;
    if (at < 0 || to < 0) return;
    event.preventDefault();
    open(names[to]);
    tabs[to].focus();
  };
  open(names[0]);
  return { element: h('div', { class: 'avatar-parts' }, h('div', { role: 'tablist', class: 'tabs', 'aria-label': t('Avatar.Sections'), onkeydown }, tabs), panels), refresh };
}

function askCountry(game) {
  let { country } = game.save.data;
  const onward = () => {
    if (country) game.save.update(data => { data.country = country; });
    game.go(game.save.data.checks.some(check => check.id === 'before') ? 'town' : 'avatar/check');
  };
  const next = button(t(country ? 'Avatar.Next' : 'Avatar.Skip'), onward, { kind: country ? 'big' : 'quiet', iconName: 'arrow-right' });
  const pick = code => {
    country = code;
    next.className = 'button big';
    next.querySelector('span').textContent = t('Avatar.Next');
  };
  return h('section', { class: 'narrow avatar-country' }, faceOf(game),
    h('h1', {}, t('Avatar.CountryTitle')),
    h('p', { class: 'lead', id: 'country-hint' }, t('Avatar.CountryHint')),
    h('fieldset', { class: 'country-choice', 'aria-describedby': 'country-hint' }, h('legend', { class: 'visually-hidden' }, t('Avatar.CountryTitle')),
      Object.keys(countries).map(code => h('label', { class: 'pick' },
        h('input', { type: 'radio', name: 'country', value: code, checked: code === country, onchange: () => pick(code) }), h('span', {}, t(`Country.${code}`))))),
    h('p', { class: 'actions' }, next));
}

function offerCheck(game) {
  return h('section', { class: 'narrow avatar-check' }, faceOf(game),
    h('h1', {}, t('Avatar.CheckTitle')),
    h('p', { class: 'lead' }, t('Avatar.CheckText')),
    h('p', {}, t('Avatar.CheckPrivate')),
    h('p', { class: 'actions' },
      button(t('Avatar.CheckGo'), () => game.go('check/before'), { kind: 'big', iconName: 'calendar-check' }),
      button(t('Avatar.CheckSkip'), () => game.go('town'), { kind: 'quiet', iconName: 'skip-forward' })));
}

const faceOf = game => game.save.data.avatar && h('div', { class: 'start-person', 'aria-hidden': 'true' }, drawPerson(game.save.data.avatar.look));
