// What the tests of the game's scripts share. Folders are set by GameScriptTests.
import { readFileSync } from 'node:fs';

const { GAME, CONTENT } = process.env;

/** A module of the game; it must touch no document. */
export const module = path => import(`file://${GAME}/${path}`);

/** Content of a language. */
export const content = (language, name) => JSON.parse(readFileSync(`${CONTENT}/${language}/${name}.json`, 'utf8'));

export const languages = ['en', 'fr', 'nl', 'el', 'it', 'lt'];

/** A store like the browser's. */
export function memory() {
  const kept = new Map();
  return { getItem: key => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: key => kept.delete(key) };
}
