import { choiceTags, lineTags, oneOf } from './format.mjs';
import { tagOf } from './line.mjs';
import { edgesOf } from './ways.mjs';

/** What is wrong with the lines, choices and tags of a story in one language. @returns {{line: number, text: string}[]} */
export function checkTags({ entry, scanned, walked }) {
  const faults = [];
  const say = (line, text) => faults.push({ line, text });
  edgesOf(walked).flatMap((edge) => edge.lines).forEach(checkLine);
  const choices = walked.states.flatMap((state) => state.choices);
  choices.forEach(checkChoice);
  checkIds();
  for (const { line, mark, bracketed } of scanned.choices) {
    if (mark === '+') {
      say(line, 'a choice with + comes back for ever; begin it with *');
    }
    if (!bracketed) {
      say(line, 'put the whole choice, its tags too, between [ and ]');
    }
  }
  return faults;

  function checkLine(line) {
    checkValues(line, lineTags, 'a line');
    const has = (name) => tagOf(line, name) !== undefined;
    if (!line.text) {
      say(line.line, 'tags stand alone here; put them on the line of a message');
    }
    if (line.speaker && !entry.cast[line.speaker]) {
      say(line.line, `"${line.speaker}" is not in the cast of stories.json; add them, or do not begin a narrator's line with a word and a colon`);
    }
    for (const name of ['sign', 'odd']) {
      if (has(name) && !tagOf(line, 'why')) {
        say(line.line, `${name} without why; add "# why: ..." with one sentence to a child`);
      }
      if (has(name) && !line.speaker) {
        say(line.line, `${name} stands on a narrator's line; put it on a message`);
      }
    }
    if (has('why') && !has('sign') && !has('odd')) {
      say(line.line, 'why without sign or odd; add what it explains, or remove it');
    }
    if (has('sign') && has('odd')) {
      say(line.line, 'a message is a sign or odd, not both; remove one');
    }
    if (has('when') && line.speaker) {
      say(line.line, 'when stands on a message; put it on a line without a speaker');
    }
  }

  function checkChoice(choice) {
    checkValues(choice, choiceTags, 'a choice');
    if (!choice.text) {
      say(choice.line, 'the choice has no text; write what the player sends or does between [ and ]');
    }
    if (!choice.id) {
      say(choice.line, 'choice without id; add "# id: ..." before the ]');
    } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(choice.id)) {
      say(choice.line, `id "${choice.id}": write ids in small letters with hyphens`);
    }
  }

  function checkIds() {
    const first = new Map();
    for (const { id, path, line } of choices.filter((choice) => choice.id)) {
      const known = first.get(id);
      if (known && known.path !== path) {
        say(line, `id "${id}" is already that of the choice in line ${known.line}; give each choice its own`);
      } else {
        first.set(id, { path, line });
      }
    }
  }

  function checkValues({ tags, line }, known, where) {
    for (const [index, { name, value }] of tags.entries()) {
      const values = known[name];
      if (values === undefined) {
        say(line, `unknown tag "${name}" on ${where}; use ${oneOf(Object.keys(known))}, and no # in a text`);
      } else if (values === true && value !== null) {
        say(line, `tag "${name}" takes no value; write "# ${name}"`);
      } else if (values === 'text' && !value) {
        say(line, `tag "${name}" is empty; write something after "${name}:"`);
      } else if (Array.isArray(values) && !values.includes(value)) {
        say(line, `"${name}: ${value ?? ''}" is unknown; use ${oneOf(values)}`);
      }
      if (tags.findIndex((other) => other.name === name) < index) {
        say(line, `tag "${name}" stands twice; keep one`);
      }
    }
  }
}
