import { Story } from './lib/ink.mjs';

/**
 * A story being played: turns ink's lines and tags into what a chat shows. Holds no element and reads no clock, so that Node plays it too.
 * What happens is an event:
 * `{ kind: 'message', speaker, text, sign, odd, why, app, typing, picture }`, `{ kind: 'note', text }`, `{ kind: 'when', text }`, `{ kind: 'sent', text, id }`, `{ kind: 'done', text, id }`,
 * `{ kind: 'choices', choices: [{ id, text, act, does }] }`, `{ kind: 'end', end, lines }`.
 */
export class StoryRun {
  #story;
  #header;

  /** @param {string} compiled ink's JSON @param {Object<string,string>} values variables that the game sets, where the story has them */
  constructor(compiled, values = {}) {
    this.#story = new Story(compiled);
    this.#header = readTags(this.#story.globalTags ?? []);
    for (const [name, value] of Object.entries(values)) {
      if (this.#story.variablesState.GlobalVariableExistsWithName(name)) this.#story.variablesState.$(name, value);
    }
    /** Ids of the choices made so far. */
    this.made = [];
  }

  get title() { return this.#header.title; }

  get blurb() { return this.#header.blurb; }

  /** Content note; undefined where there is none. */
  get note() { return this.#header.note; }

  /** Name of a speaker in this language. */
  nameOf(speaker) { return this.#header[`name.${speaker}`] ?? speaker; }

  /** Jumps to a knot; for editors. */
  jumpTo(knot) { this.#story.ChoosePathString(knot); }

  /** Events up to the next choices or the end. */
  advance() {
    const events = [];
    let end = null;
    let pending = {};
    while (this.#story.canContinue) {
      const text = this.#story.Continue().trim();
      const tags = { ...pending, ...readTags(this.#ownTags()) };
      pending = {};
      if (tags.end) end ??= { kind: 'end', end: tags.end, lines: [] };
      if (!text) { pending = tags.end ? {} : tags; continue; }
      if (end) end.lines.push(text);
      else events.push(toEvent(text, tags, this.#header));
    }
    if (end) events.push(end);
    else events.push({ kind: 'choices', choices: this.#story.currentChoices.map(toChoice) });
    return events;
  }

  /** Makes a choice by its id. @returns the event that shows it; null where there is no such choice now. */
  choose(id) {
    const choice = this.#story.currentChoices.map(toChoice).find(one => one.id === id);
    if (!choice) return null;
    this.#story.ChooseChoiceIndex(choice.index);
    this.made.push(id);
    return { kind: choice.act ? 'done' : 'sent', text: choice.text, id, does: choice.does };
  }

  // Ink puts the file's header before the tags of the first line.
  #ownTags() {
    const tags = this.#story.currentTags ?? [];
    const header = this.#story.globalTags ?? [];
    return header.length && tags.length >= header.length && header.every((tag, index) => tag === tags[index]) ? tags.slice(header.length) : tags;
  }
}

/** Plays a run up to where these choices led, as far as they still exist: a story may have been mended since. @returns all events */
export function replay(run, ids) {
  let events = run.advance();
  for (const id of ids) {
    const shown = run.choose(id);
    if (!shown) break;
    events = [...events.filter(event => event.kind !== 'choices'), shown, ...run.advance()];
  }
  return events;
}

function readTags(tags) {
  return Object.fromEntries(tags.map(tag => {
    const colon = tag.indexOf(':');
    return colon < 0 ? [tag.trim(), true] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()];
  }));
}

function toEvent(text, tags, header) {
  const shared = { app: tags.app };
  if (tags.when) return { kind: 'when', text, ...shared };
  const colon = text.indexOf(':');
  const speaker = colon > 0 ? text.slice(0, colon) : '';
  if (!(`name.${speaker}` in header)) return { kind: 'note', text, ...shared };
  return {
    kind: 'message', speaker, text: text.slice(colon + 1).trim(), ...shared,
    sign: tags.sign, odd: tags.odd === true, why: tags.why, typing: tags.typing, picture: tags.picture,
  };
}

function toChoice(choice) {
  const tags = readTags(choice.tags ?? []);
  return { id: tags.id, index: choice.index, text: choice.text.trim(), act: tags.act === true, does: tags.does };
}
