const start = JSON.parse(document.getElementById('start').textContent);

/** ISO 639-1 of the page. */
export const language = start.language;

/** Help by country code, EU among them; see Help in GameStart.cs. */
export const countries = start.countries;

/** The text of a key with {0}, {1}, ... filled in. A key without text throws. */
export function t(key, ...values) {
  const text = start.texts[key];
  if (text === undefined) throw new Error(`There is no text '${key}'.`);
  return values.reduce((filled, value, index) => filled.replaceAll(`{${index}}`, value), text);
}

let later = null;

/** Fetches the texts of skills, book and checks, which the first story does not need. */
export function laterTexts() {
  later ??= fetch(`/${language}/cesagramville/texts.json`).then(async response => {
    if (!response.ok) throw new Error(`texts: ${response.status}`);
    Object.assign(start.texts, await response.json());
  });
  later.catch(() => { later = null; });
  return later;
}

/** Address of a file of the game. */
export const file = path => `${start.files}/${path}`;

const loaded = new Map();

function load(path, read) {
  if (!loaded.has(path)) {
    const answer = fetch(file(path)).then(response => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return read(response);
    });
    // What failed may be asked for again.
    answer.catch(() => loaded.delete(path));
    loaded.set(path, answer);
  }
  return loaded.get(path);
}

/** JSON that is the same in all languages, `content/NAME.json`. */
export const shared = name => load(`content/${name}.json`, response => response.json());

/** JSON of the page's language, `content/LANGUAGE/NAME.json`. */
export const content = name => load(`content/${language}/${name}.json`, response => response.json());

/** A compiled story, as text. */
export const compiledStory = (id, from = language) => load(`play/${from}/${id}.json`, response => response.text());

/** Stories of the page's language by id: `{ title, blurb, note }`, note only where there is one. */
export const storyHeads = () => load(`play/${language}/index.json`, response => response.json());

/** A picture as an SVG element of its own, so that its parts can be lit. */
export async function picture(name) {
  const text = await load(`pictures/${name}.svg`, response => response.text());
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('focusable', 'false');
  return document.importNode(drawing, true);
}
