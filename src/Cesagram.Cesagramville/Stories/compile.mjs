/**
 * node compile.mjs CONTENT_DIR OUT_DIR
 * Compiles every CONTENT_DIR/<lang>/stories/<id>.ink to OUT_DIR/<lang>/<id>.json, those unchanged since left as they are, lists them in OUT_DIR/<lang>/index.json,
 * and draws the English ones to OUT_DIR/graphs/<id>.svg, with the names of their knots in <id>.json beside it.
 * Errors are printed as MSBuild reads them, `file(line): error INK001: message`; exit code 1 when there is one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { idsOf, inkPath, languages, readText, writeText, writtenAt } from './files.mjs';
import { drawGraph, knotsOf } from './graph.mjs';
import { compileInk } from './ink.mjs';
import { scan } from './scan.mjs';
import { readSheet } from './sheet.mjs';

const [content, out] = process.argv.slice(2);
if (!content || !out) {
  console.error('usage: node compile.mjs CONTENT_DIR OUT_DIR');
  process.exit(2);
}

const here = path.dirname(fileURLToPath(import.meta.url));
const toolsWritten = Math.max(...fs.readdirSync(here).map((name) => writtenAt(path.join(here, name))));
let failed = false;

for (const language of languages) {
  const ids = idsOf(content, language);
  removeOthers(path.join(out, language), [...ids.map((id) => `${id}.json`), 'index.json']);
  for (const id of ids) {
    compileStory(inkPath(content, language, id), path.join(out, language, `${id}.json`));
  }
  writeChanged(path.join(out, language, 'index.json'), JSON.stringify(Object.fromEntries(ids.map((id) => [id, headOf(readText(inkPath(content, language, id)))]))));
}
drawGraphs();
process.exitCode = failed ? 1 : 0;

function compileStory(source, target) {
  if (writtenAt(target) > Math.max(writtenAt(source), toolsWritten)) {
    return;
  }
  const { story, messages } = compileInk(readText(source));
  for (const { kind, line, text } of messages.filter((message) => message.kind !== 'todo')) {
    console.error(`${path.resolve(source)}(${line}): ${kind} ${kind === 'error' ? 'INK001' : 'INK002'}: ${text}`);
  }
  if (story) {
    writeText(target, story.ToJson());
  } else {
    failed = true;
    fs.rmSync(target, { force: true });
  }
}

/** Title, blurb and, where there is one, content note: what a list of stories shows before any is fetched. */
function headOf(text) {
  return Object.fromEntries(['title', 'blurb', 'note'].map((name) => [name, new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1].trim()]));
}

function drawGraphs() {
  const ids = idsOf(content, 'en'), folder = path.join(out, 'graphs');
  const { entries } = readSheet(content);
  removeOthers(folder, ids.flatMap((id) => [`${id}.svg`, `${id}.json`]));
  for (const id of ids) {
    const scanned = scan(readText(inkPath(content, 'en', id)));
    writeChanged(path.join(folder, `${id}.svg`), drawGraph(scanned, entries.find((entry) => entry.id === id) ?? { id, ends: {} }));
    writeChanged(path.join(folder, `${id}.json`), JSON.stringify({ knots: knotsOf(scanned) }));
  }
}

/** What is the same is left alone, so that the build does not compress it again. */
function writeChanged(file, text) {
  if (readText(file) !== text) {
    writeText(file, text);
  }
}

function removeOthers(folder, keep) {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!keep.includes(name)) {
      fs.rmSync(path.join(folder, name));
    }
  }
}
