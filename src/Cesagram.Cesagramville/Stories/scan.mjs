/**
 * Reads the source of a story line by line, for what the compiled story no longer shows: where a knot or choice stands
 * and how it is written. It relies on the plain ink that stories are held to (no gathers, no weaves).
 * @param {string} source
 * @returns {{knots: {name: string, line: number, end: string | null, exits: {to: string, choice: string | null}[]}[],
 *   choices: {line: number, mark: string, bracketed: boolean}[], texts: {line: number, text: string}[], lineOf: (pattern: RegExp) => number}}
 *   exits: where a knot leads, with the id of the choice that leads there or null where it goes by itself
 */
export function scan(source) {
  const lines = withoutBlockComments(source).split(/\r?\n/);
  const knots = [], choices = [], texts = [];
  let knot = { name: '', line: 1, end: null, exits: [] }, choice = null;
  const start = knot;
  lines.forEach((raw, index) => {
    const line = index + 1, text = raw.replace(/^\s*\/\/.*|\s\/\/.*/, '').trim();
    const head = /^={2,}\s*(\w+)/.exec(text);
    const option = /^([*+])[*+\s]*(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*(\[.*\])?/.exec(text);
    if (head) {
      knots.push(knot = { name: head[1], line, end: null, exits: [] });
      choice = null;
      return;
    }
    if (option) {
      choice = /#\s*id:\s*([^#\]]*)/.exec(text)?.[1].trim() ?? '?';
      choices.push({ line, mark: option[1], bracketed: Boolean(option[2]) && /^\s*(->.*)?$/.test(text.slice(option[0].length)) });
    }
    knot.end ??= /#\s*end:\s*([^#\s]+)/.exec(text)?.[1] ?? null;
    for (const [, to] of text.matchAll(/->\s*(\w+)/g)) {
      knot.exits.push({ to, choice });
    }
    if (text && !/^(VAR|CONST|~|->)/.test(text)) {
      texts.push({ line, text: raw });
    }
  });
  return { start, knots, choices, texts, lineOf: (pattern) => lines.findIndex((text) => pattern.test(text)) + 1 || 1 };
}

/** Names of the knots that lead back to themselves. */
export function knotsInCircles({ knots }) {
  const exits = new Map(knots.map((knot) => [knot.name, knot.exits.map((exit) => exit.to)]));
  return new Set(knots.map((knot) => knot.name).filter((name) => reached(exits, name).has(name)));
}

function reached(exits, from) {
  const seen = new Set(), open = [...(exits.get(from) ?? [])];
  while (open.length > 0) {
    const name = open.pop();
    if (!seen.has(name)) {
      seen.add(name);
      open.push(...(exits.get(name) ?? []));
    }
  }
  return seen;
}

/** Blanks comments between slash-star and star-slash, keeping their line ends so that line numbers stay right. */
const withoutBlockComments = (source) => source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));
