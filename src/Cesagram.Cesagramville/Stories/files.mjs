import fs from 'node:fs';
import path from 'node:path';

/** The languages of the platform, English first: the others are measured by it. */
export const languages = ['en', 'fr', 'nl', 'el', 'it', 'lt'];

/** Path of a story's ink file. */
export const inkPath = (content, language, id) => path.join(content, language, 'stories', `${id}.ink`);

/** Text of a file without byte order mark, or null where there is none. */
export function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : null;
}

/** Ids of the stories that have an ink file in a language, sorted. */
export function idsOf(content, language) {
  const folder = path.join(content, language, 'stories');
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.ink')).map((name) => name.slice(0, -4)).sort() : [];
}

/** Writes a file and the folders it needs. */
export function writeText(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** When a file was last written, in milliseconds; 0 where there is none. */
export const writtenAt = (file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0);
