// Writes the letters of our six languages, in the weights that the pages use: half of what the font brings is never shown.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const [from, to] = process.argv.slice(2);
const wanted = {
  'commissioner-latin-wght-normal.woff2': [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x2010, 0x2026], [0x2030, 0x2030], [0x2039, 0x203a], [0x2044, 0x2044], [0x202f, 0x202f], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]],
  'commissioner-latin-ext-wght-normal.woff2': [[0x100, 0x17f], [0x218, 0x21b]],
  'commissioner-greek-wght-normal.woff2': [[0x370, 0x3ff]],
};
const weights = { wght: { min: 400, max: 720 } };

mkdirSync(to, { recursive: true });
for (const [name, ranges] of Object.entries(wanted)) {
  const letters = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))).join('');
  writeFileSync(join(to, name), await subsetFont(readFileSync(join(from, name)), letters, { targetFormat: 'woff2', variationAxes: weights }));
}
