import { file, laterTexts, t } from './texts.js';
// Not fetched when it is needed: then the network may be gone.
import { show as showFailed } from './screens/failed.js';

const screens = {
  start: { load: () => import('./screens/start.js') },
  avatar: { load: () => import('./screens/avatar.js'), styles: ['avatar'] },
  town: { load: () => import('./screens/town.js') },
  district: { load: () => import('./screens/district.js'), wordy: true },
  story: { load: () => import('./screens/story.js'), styles: ['chat'] },
  skill: { load: () => import('./screens/skill.js'), styles: ['skills', 'circle', 'call'], wordy: true },
  check: { load: () => import('./screens/check.js'), styles: ['check'], wordy: true },
  book: { load: () => import('./screens/book.js'), styles: ['circle', 'book'], wordy: true },
  help: { load: () => import('./screens/help.js') },
  settings: { load: () => import('./screens/settings.js') },
  ending: { load: () => import('./screens/ending.js') },
};

let leave = null;
let turn = 0;

/** Goes to a screen by its address, such as `story/golden-controller`. */
export function go(address) { location.hash = `#/${address}`; }

/** Takes the place of the current screen in the history, so that Back does not lead into it again. */
export function replace(address) {
  history.replaceState(null, '', `#/${address}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/**
 * Shows the screen of the address at every change of it. A screen is a module with `show(game, ...parts)`, which returns an element or `{ element, leave }`;
 * `leave` is called when it goes away. Its first h1 names the page and gets the focus.
 */
export function listen(game, place) {
  const render = async () => {
    const mine = ++turn;
    const address = location.hash;
    const [name, ...parts] = address.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
    leave?.();
    leave = null;
    let view;
    try {
      const { load, styles = [], wordy = false } = screens[name] ?? screens.start;
      const [screen] = await Promise.all([load(), wordy && laterTexts(), ...styles.map(dress)]);
      view = await screen.show(game, ...parts);
    } catch (error) {
      view = showFailed(game, error, render);
    }
    // Somebody was quicker than the network.
    if (mine !== turn) { view.leave?.(); return; }
    leave = view.leave ?? null;
    place.replaceChildren(view.element ?? view);
    place.dataset.address = address;
    place.dataset.screen = screens[name] ? name : 'start';
    const heading = place.querySelector('h1');
    document.title = heading && name && name !== 'start' ? `${heading.textContent} · ${t('Town.Name')}` : t('Town.Name');
    document.querySelectorAll('.town-nav a').forEach(link => link.hash === `#/${name}` ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current'));
    scrollTo(0, 0);
    if (heading && mine > 1) { heading.tabIndex = -1; heading.focus({ preventScroll: true }); }
  };
  addEventListener('hashchange', render);
  return render();
}

const dressed = new Map();

/** A screen's style sheet, once. */
function dress(name) {
  if (!dressed.has(name)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = file(`${name}.css`);
    dressed.set(name, new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => { dressed.delete(name); link.remove(); reject(new Error(`${name}.css did not arrive`)); };
    }));
    document.head.append(link);
  }
  return dressed.get(name);
}
