/**
 * A line of a story as it is played.
 * @typedef {{speaker: string | null, text: string, tags: Tag[], line: number}} Line speaker is null for the narrator
 * @typedef {{name: string, value: string | null}} Tag value is null for a tag without colon
 */

/** @returns {Tag} */
export function parseTag(tag) {
  const colon = tag.indexOf(':');
  return colon < 0 ? { name: tag.trim(), value: null } : { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
}

/** @returns {Line} a word and a colon at the beginning are taken for a speaker, whether or not there is one of that name */
export function parseLine(text, tags, line) {
  const said = /^(\p{L}[\p{L}\p{N}_-]*)\s?:(?!\/\/|[)(DPp](?:\s|$))\s*([\s\S]*)$/u.exec(text.trim());
  return { speaker: said ? said[1] : null, text: said ? said[2] : text.trim(), tags: tags.map(parseTag), line };
}

/** Value of a tag: its text, '' for one without colon, undefined where it is missing. */
export function tagOf({ tags }, name) {
  const tag = tags.find((one) => one.name === name);
  return tag && (tag.value ?? '');
}
