import crypto from 'node:crypto';
import path from 'node:path';
import { readText } from './files.mjs';

const shortestStem = 3;

/** Words of a text as they are compared: small, without accents, a final sigma like any other. */
export const foldedWords = (text) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ').match(/[\p{L}\p{N}]+/gu) ?? [];

export const hash = (word) => crypto.createHash('sha256').update(word).digest('hex');

/**
 * Reads what may not stand in a story: <lang>/forbidden.txt has a word or phrase a line, with * at the end for a stem;
 * <lang>/forbidden.sha256 has the SHA-256 of a folded word a line, with * behind it for a stem, for words that the
 * repository should not show either. Lines that begin with # are comments.
 * @returns {(text: string) => string | null} what is forbidden in a text
 */
export function readForbidden(content, language) {
  const linesOf = (name) => (readText(path.join(content, language, name)) ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  const phrases = linesOf('forbidden.txt').map((line) => ({ words: foldedWords(line), isStem: line.endsWith('*') }));
  const hashes = new Set(linesOf('forbidden.sha256'));
  const isHashed = (word) => hashes.has(hash(word)) || [...word].some((_, end) => end >= shortestStem - 1 && hashes.has(`${hash(word.slice(0, end + 1))}*`));

  return (text) => {
    const words = foldedWords(text);
    const phrase = phrases.find(({ words: sought, isStem }) => words.some((_, at) => sought.every((word, index) =>
      (isStem && index === sought.length - 1 ? words[at + index]?.startsWith(word) : words[at + index] === word))));
    return phrase ? phrase.words.join(' ') : hashes.size > 0 ? words.find(isHashed) ?? null : null;
  };
}
