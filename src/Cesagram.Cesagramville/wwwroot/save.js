const key = 'cesagramville';
const damagedKey = 'cesagramville.damaged';

/** Form of what is kept. A change of form raises it and adds the step to `steps`. */
export const version = 1;

/** Steps from each older version to the next: `steps[1]` makes version 2 of version 1. */
const steps = {};

const fresh = () => ({
  version,
  avatar: null,
  country: null,
  settings: { letters: 'usual', sound: false, readAloud: false, typing: 'lively' },
  stories: {},
  skills: {},
  checks: [],
  seenChats: [],
  outcomes: [],
});

const isRecord = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was kept, of any version so far; null where it is not of a form that we ever wrote. `form` is for tests of later versions. */
export function read(text, form = { version, steps }) {
  let kept;
  try { kept = JSON.parse(text); } catch { return null; }
  if (!isRecord(kept) || !Number.isInteger(kept.version) || kept.version < 1 || kept.version > form.version) return null;
  while (kept.version < form.version) kept = { ...form.steps[kept.version](kept), version: kept.version + 1 };
  const empty = fresh();
  for (const [name, value] of Object.entries(empty)) {
    if (!(name in kept)) kept[name] = value;
    else if (value !== null && (Array.isArray(value) !== Array.isArray(kept[name]) || typeof value !== typeof kept[name])) return null;
  }
  if (!isRecord(kept.stories) || !isRecord(kept.skills) || !isRecord(kept.settings) || !Object.values(kept.stories).every(isStory)) return null;
  if (kept.avatar !== null && !isRecord(kept.avatar?.look)) return null;
  return { ...kept, settings: { ...empty.settings, ...kept.settings } };
}

const isStory = entry => isRecord(entry) && Array.isArray(entry.choices) && Array.isArray(entry.ends);

/** A player's progress: in this browser, nowhere else. */
export class Save {
  #data = fresh();
  #store;

  /** @param {Storage|null} store null where the browser forbids it: then all works, and nothing is kept. */
  constructor(store) {
    this.#store = store;
    /** Whether progress outlives the page. */
    this.kept = store !== null;
    /** Whether what was kept could not be read; it lies aside under another name. */
    this.damaged = false;
    this.reread();
  }

  /** What is known of the player; change it only in `update`. */
  get data() { return this.#data; }

  /** Changes what is kept. Reads it again first, so that two tabs do not undo each other's work. */
  update(change) {
    this.reread();
    change(this.#data);
    this.#write();
  }

  /** Forgets everything, the game's own settings included. */
  forget() {
    this.#data = fresh();
    try { this.#store?.removeItem(key); this.#store?.removeItem(damagedKey); } catch { this.kept = false; }
  }

  /** Takes up what another tab kept. */
  reread() {
    if (!this.kept) return;
    let text = null;
    try { text = this.#store.getItem(key); } catch { this.kept = false; return; }
    if (text === null) return;
    const known = read(text);
    if (known) { this.#data = known; return; }
    this.damaged = true;
    try { this.#store.setItem(damagedKey, text); this.#store.removeItem(key); } catch { this.kept = false; }
  }

  #write() {
    if (!this.kept) return;
    // Full or forbidden: the game goes on, and says so.
    try { this.#store.setItem(key, JSON.stringify(this.#data)); } catch { this.kept = false; }
  }
}

/** The browser's storage; null where touching it throws. */
export function browserStore() {
  try {
    const store = window.localStorage;
    store.setItem('cesagramville.try', '1');
    store.removeItem('cesagramville.try');
    return store;
  } catch { return null; }
}
