import { compileInk } from './ink.mjs';
import { checkReading, textsOf } from './reading.mjs';
import { scan } from './scan.mjs';
import { checkSource } from './source-rules.mjs';
import { checkTags } from './tag-rules.mjs';
import { walk } from './walk.mjs';
import { checkWays } from './way-rules.mjs';
import { countWays, findCircle } from './ways.mjs';

/**
 * A story in one language, read, compiled and walked.
 * @returns {{entry: object, language: string, source: string, scanned: object, messages: object[], walked: object | null, ways: bigint}}
 *   walked is null where the story does not compile or is too large; messages then says why
 */
export function readStory(source, entry, language) {
  const scanned = scan(source), { story, messages } = compileInk(source);
  let walked = null;
  if (story) {
    try {
      walked = walk(source, scanned, story);
    } catch (error) {
      messages.push({ kind: 'error', line: 1, text: `the story cannot be played: ${error.message}` });
    }
  }
  return { entry, language, source, scanned, messages, walked, ways: walked && !findCircle(walked.start) ? countWays(walked.start) : 0n };
}

/**
 * Everything that is wrong with a story in itself.
 * @param {(text: string) => string | null} forbidden what is forbidden in a text
 * @returns {{line: number, text: string}[]}
 */
export function checkStory(story, reading, forbidden) {
  if (!story.walked) {
    return story.messages.filter(({ kind }) => kind === 'error').map(({ line, text }) => ({ line, text: `does not compile: ${text}` }));
  }
  const texts = textsOf(story);
  const found = texts.map(({ text, line }) => ({ line, word: forbidden(text) })).filter(({ word }) => word);
  return [
    ...checkSource(story), ...checkTags(story), ...checkWays(story), ...checkReading({ ...story, texts, reading }),
    ...found.map(({ line, word }) => ({ line, text: `"${word}" is on the list of forbidden words; say it in another way` })),
  ];
}
