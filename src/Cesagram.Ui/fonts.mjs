// Writes the letters of our six languages, in the weights that the pages use: half of what the fonts bring is never shown.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const [from, to] = process.argv.slice(2);
const letters = {
  latin: [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x2010, 0x2026], [0x2030, 0x2030], [0x2039, 0x203a], [0x2044, 0x2044], [0x202f, 0x202f], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]],
  'latin-ext': [[0x100, 0x17f], [0x218, 0x21b]],
  greek: [[0x370, 0x3ff]],
};
const wanted = [
  ['commissioner', 'normal', { min: 400, max: 720 }],
  ['literata', 'normal', { min: 400, max: 700 }],
  ['literata', 'italic', 400],
];

mkdirSync(to, { recursive: true });
for (const [family, style, wght] of wanted) {
  for (const [script, ranges] of Object.entries(letters)) {
    const name = `${family}-${script}-wght-${style}.woff2`;
    const text = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))).join('');
    const whole = readFileSync(join(from, family, 'files', name));
    writeFileSync(join(to, name), await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght } }));
  }
}
