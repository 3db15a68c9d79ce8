import { parseTag, tagOf } from './line.mjs';

const banned = [
  [/^\s*(INCLUDE|EXTERNAL|LIST)\b/, (word) => `${word} is not for stories; remove it`],
  [/\b(RANDOM|SEED_RANDOM|TURNS_SINCE)\s*\(/, (word) => `${word} is not for stories: every play must be the same; use a variable`],
  [/^\s*(<-)|(->->)/, () => 'threads and tunnels are not for stories; lead on with "-> knot"'],
];

/** What shows in the source and head of a story only. @returns {{line: number, text: string}[]} */
export function checkSource({ entry, source, scanned, walked, messages }) {
  const faults = [];
  const say = (line, text) => faults.push({ line, text });
  for (const { kind, line, text } of messages) {
    say(line, kind === 'todo' ? `a TODO is left: ${text}; do it, then remove the line` : `${text}`);
  }
  source.split(/\r?\n/).forEach((text, index) => banned.forEach(([pattern, message]) => {
    const found = pattern.exec(text);
    if (found) {
      say(index + 1, message(found[1]));
    }
  }));
  for (const { line, text } of scanned.texts) {
    if (/\S.*\/\//.test(text) && !/^\s*(\/\/|=)/.test(text)) {
      say(line, '// cuts the rest of the line off; put a comment on a line of its own');
    }
    if (/\b116[\s.-]?\d{3}\b/.test(text)) {
      say(line, 'a number is written out; write {number} or {helpline}, so that it is that of the country chosen');
    }
  }
  for (const { name, line } of scanned.knots.filter((knot) => !walked.knots.has(knot.name))) {
    say(line, `no way leads to the knot "${name}"; lead to it with "-> ${name}", or remove it`);
  }
  checkHead();
  return faults;

  function checkHead() {
    const head = { tags: walked.globalTags.map(parseTag) };
    const lineOfTag = (name) => scanned.lineOf(new RegExp(`^\\s*#\\s*${name.replace('.', '\\.')}\\b`));
    for (const name of ['title', 'blurb']) {
      if (!tagOf(head, name)) {
        say(1, `the ${name} is missing; begin the file with "# ${name}: ..."`);
      }
    }
    if (entry.heavy && !tagOf(head, 'note')) {
      say(1, 'the story is heavy and has no note; add "# note: ..." that says what comes and that one can skip it');
    }
    if (!entry.heavy && tagOf(head, 'note')) {
      say(lineOfTag('note'), 'a note, but stories.json does not say "heavy": true; remove one or set the other');
    }
    for (const id of Object.keys(entry.cast).filter((one) => !tagOf(head, `name.${one}`))) {
      say(1, `the name of ${id} is missing; add "# name.${id}: ..."`);
    }
    for (const { name } of head.tags) {
      const known = ['title', 'blurb', 'note'].includes(name) || (name.startsWith('name.') && entry.cast[name.slice(5)]);
      if (!known) {
        say(lineOfTag(name), `unknown tag "${name}" at the head of the story; use title, blurb, note and name.X of the cast`);
      }
    }
  }
}
