import { pace } from './format.mjs';
import { parseTag, tagOf } from './line.mjs';
import { edgesOf } from './ways.mjs';

/** Sentences of a text; a message without a full stop is one. In Greek a semicolon asks a question. */
export const sentencesOf = (text, language) =>
  text.split(language === 'el' ? /[.!?…;\u037E]+(?=\s|$|["'”»)])/u : /[.!?…]+(?=\s|$|["'”»)])/u).filter((sentence) => wordsOf(sentence).length > 0);

/** Words of a text: runs with a letter in them; "don't" and "half-time" are one each. */
export const wordsOf = (text) => (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => /\p{L}/u.test(word));

/**
 * How hard texts are to read, by LIX (Björnsson 1968): words per sentence plus percentage of words of more than six letters.
 * @returns {{lix: number, meanSentence: number}}
 */
export function measure(texts, language) {
  const sentences = texts.flatMap((text) => sentencesOf(text, language)), words = sentences.flatMap(wordsOf);
  const meanSentence = words.length / Math.max(sentences.length, 1);
  return { meanSentence, lix: meanSentence + (100 * words.filter((word) => word.length > 6).length) / Math.max(words.length, 1) };
}

/** What children read of a story, each text once. @returns {{kind: 'message'|'narrator'|'ending'|'choice'|'head'|'why', text: string, line: number}[]} */
export function textsOf({ walked, scanned }) {
  const found = new Map();
  const add = (kind, text, line) => text && found.set(`${kind} ${text}`, { kind, text, line });
  for (const tag of walked.globalTags.map(parseTag).filter((one) => one.value)) {
    add('head', tag.value, scanned.lineOf(new RegExp(`^\\s*#\\s*${tag.name.replaceAll(/\W/g, '.')}\\s*:`)));
  }
  for (const { lines, choice } of edgesOf(walked)) {
    add('choice', choice?.text, choice?.line);
    let isEnding = false;
    for (const line of lines) {
      isEnding ||= tagOf(line, 'end') !== undefined;
      add(isEnding ? 'ending' : line.speaker ? 'message' : 'narrator', line.text, line.line);
      add('why', tagOf(line, 'why'), line.line);
    }
  }
  return [...found.values()];
}

/** What is too long or too hard in a story. @returns {{line: number, text: string}[]} */
export function checkReading({ language, texts, reading }) {
  const faults = [];
  const bounds = reading.bounds[language];
  const say = (line, text) => faults.push({ line, text });
  for (const { kind, text, line } of texts) {
    const letters = [...text].length, most = kind === 'choice' ? bounds.choice : bounds.message;
    if (letters > most) {
      say(line, `${kind === 'choice' ? 'a choice' : 'a text'} of ${letters} characters, more than ${most}; shorten or split it`);
    }
    const sentences = sentencesOf(text, language);
    const longest = Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length));
    if (longest > bounds.longestSentence) {
      say(line, `a sentence of ${longest} words, more than ${bounds.longestSentence}; make two of it`);
    }
    if (kind === 'narrator' && sentences.length > pace.sentencesOfNarrator) {
      say(line, `the narrator says ${sentences.length} sentences at once, more than ${pace.sentencesOfNarrator}; split the line`);
    }
  }
  const played = texts.filter(({ kind }) => kind !== 'head' && kind !== 'why');
  const { lix, meanSentence } = measure(played.map(({ text }) => text), language);
  if (lix > bounds.lix) {
    say(1, `reading level LIX ${lix.toFixed(1)}, above ${bounds.lix} for ${language}; use shorter words and sentences`);
  }
  if (meanSentence > bounds.meanSentence) {
    say(1, `sentences have ${meanSentence.toFixed(1)} words on average, more than ${bounds.meanSentence}; make them shorter`);
  }
  const messages = played.filter(({ kind }) => kind === 'message');
  const long = messages.filter(({ text }) => [...text].length > bounds.usualMessage);
  if (long.length * 2 > messages.length) {
    say(long[0].line, `${long.length} of ${messages.length} messages are longer than ${bounds.usualMessage} characters; most should be shorter`);
  }
  return faults;
}
