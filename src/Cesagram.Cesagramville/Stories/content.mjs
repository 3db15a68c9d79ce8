import path from 'node:path';
import { idsOf, inkPath, languages, readText, writeText } from './files.mjs';
import { readForbidden } from './forbidden.mjs';
import { districts } from './format.mjs';
import { drawGraph } from './graph.mjs';
import { readSheet } from './sheet.mjs';
import { checkStory, readStory } from './story.mjs';
import { compareWithEnglish } from './translation.mjs';

/**
 * Checks a folder of stories.
 * @param {string} content the folder
 * @param {string | null} graphs where to draw the stories, if at all
 * @param {string | null} only id of the one story to check
 * @returns {{lines: string[], faults: number}} what there is to say, the sum last
 */
export function checkContent(content, graphs, only) {
  const reading = JSON.parse(readText(path.join(content, 'reading.json')) ?? readText(new URL('../Content/reading.json', import.meta.url)));
  const sheet = readSheet(content);
  const faults = new Set(), notes = [];
  const report = (file, { line, text }) => faults.add(`${shown(file)}(${line}): ${text}`);
  const written = Object.fromEntries(languages.map((language) => [language, idsOf(content, language)]));
  const forbidden = Object.fromEntries(languages.map((language) => [language, readForbidden(content, language)]));
  const entries = sheet.entries.filter((entry) => !only || entry.id === only);

  sheet.faults.filter(({ text }) => !only || text.startsWith(`${only}: `)).forEach((fault) => report(sheet.file, fault));
  if (only && entries.length === 0) {
    report(sheet.file, { line: 1, text: `there is no story "${only}"; the ids are ${sheet.entries.map((entry) => entry.id).join(', ')}` });
  }
  reportMissing();
  const ways = entries.reduce((sum, entry) => sum + checkInAllLanguages(entry), 0n);
  const used = languages.filter((language) => entries.some((entry) => written[language].includes(entry.id)));
  const sorted = [...faults].sort(new Intl.Collator('en', { numeric: true }).compare);
  const sum = `${number(entries.length, 'story', 'stories')} x ${number(used.length, 'language', 'languages')}, ${ways} paths, ${number(faults.size, 'fault', 'faults')}`;
  return { lines: [...notes, ...sorted, sum], faults: faults.size };

  function checkInAllLanguages(entry) {
    let english = null, ways = 0n;
    for (const language of languages.filter((one) => written[one].includes(entry.id))) {
      const file = inkPath(content, language, entry.id);
      const story = readStory(readText(file), entry, language);
      checkStory(story, reading, forbidden[language]).forEach((fault) => report(file, fault));
      ways += story.ways;
      if (language === 'en' && story.walked) {
        english = story;
        graphs && writeText(path.join(graphs, `${entry.id}.svg`), drawGraph(story.scanned, entry));
      } else if (english && story.walked) {
        compareWithEnglish(english, story).forEach((fault) => report(file, fault));
      }
    }
    return ways;
  }

  /** A language may lack a whole district, which then is not yet in it; English lacks none. */
  function reportMissing() {
    for (const language of languages) {
      for (const district of districts) {
        const missing = entries.filter((entry) => entry.district === district && !written[language].includes(entry.id));
        const has = sheet.entries.some((entry) => entry.district === district && written[language].includes(entry.id));
        if (missing.length > 0 && language !== 'en' && !has) {
          notes.push(`not yet in ${language}: ${district}`);
        } else {
          missing.forEach((entry) => report(sheet.file, { line: sheet.lineOf(entry.id), text: `${entry.id} is missing in ${language}; write ${shown(inkPath(content, language, entry.id))}` }));
        }
      }
      written[language].filter((id) => !only && !sheet.entries.some((entry) => entry.id === id)).forEach((id) =>
        report(inkPath(content, language, id), { line: 1, text: 'the story is not in stories.json; add its entry there' }));
    }
  }
}

const number = (count, one, many) => `${count} ${count === 1 ? one : many}`;

function shown(file) {
  const near = path.relative(process.cwd(), file);
  return near.startsWith('..') ? path.resolve(file) : near;
}
