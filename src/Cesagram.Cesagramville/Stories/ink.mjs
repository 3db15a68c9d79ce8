import { Compiler, CompilerOptions } from 'inkjs/full';

const kinds = { ERROR: 'error', WARNING: 'warning', TODO: 'todo' };

/**
 * Compiles ink.
 * @param {string} source text of an .ink file
 * @param {boolean} countAllVisits whether every knot's visits are counted, also those no story asks for
 * @returns {{story: import('inkjs').Story | null, messages: {kind: 'error'|'warning'|'todo', line: number, text: string}[]}}
 *   story is null where there is an error
 */
export function compileInk(source, countAllVisits = false) {
  const messages = [];
  const onMessage = (message) => {
    const [, kind, line, text] = /^(ERROR|WARNING|TODO): (?:'[^']*' )?line (\d+): ([\s\S]*)$/.exec(message) ?? [null, 'ERROR', '1', message];
    messages.push({ kind: kinds[kind], line: Number(line), text: text.replaceAll(/\s+/g, ' ').trim() });
  };
  let story = null;
  try {
    story = new Compiler(source, new CompilerOptions(null, [], countAllVisits, onMessage, null)).Compile();
  } catch (error) {
    if (!messages.some((message) => message.kind === 'error')) {
      messages.push({ kind: 'error', line: 1, text: error.message });
    }
  }
  return { story: messages.some((message) => message.kind === 'error') ? null : story, messages };
}
