/**
 * node check.mjs CONTENT_DIR... [--graphs DIR] [--story ID]
 * Walks every way through every story in every language; prints what is wrong as `file(line): what to do`, then a line
 * that sums up. Exit code 1 when something is wrong.
 */
import fs from 'node:fs';
import { checkContent } from './content.mjs';

const { contents, graphs, only } = readArguments(process.argv.slice(2));
for (const content of contents) {
  const { lines, faults } = checkContent(content, graphs, only);
  lines.forEach((line) => console.log(line));
  process.exitCode ||= faults > 0 ? 1 : 0;
}

function readArguments(given) {
  const found = { contents: [], graphs: null, only: null };
  while (given.length > 0) {
    const one = given.shift();
    const name = { '--graphs': 'graphs', '--story': 'only' }[one] ?? (one.startsWith('--') ? null : 'contents');
    const value = name === 'contents' ? one : given.shift();
    if (!name || !value) {
      usage(`cannot read the argument ${one}`);
    } else if (name === 'contents') {
      fs.existsSync(value) ? found.contents.push(value) : usage(`there is no folder ${value}`);
    } else {
      found[name] = value;
    }
  }
  if (found.contents.length === 0) {
    usage('name the folder of the stories');
  }
  return found;
}

function usage(what) {
  console.error(`check-stories: ${what}\nusage: node check.mjs CONTENT_DIR... [--graphs DIR] [--story ID]`);
  process.exit(2);
}
