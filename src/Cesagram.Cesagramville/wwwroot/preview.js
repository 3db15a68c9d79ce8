import { Chat } from './chat.js';
import { h } from './dom.js';
import { StoryRun } from './story-run.js';
import { compiledStory, file, shared, t } from './texts.js';
import { numbers } from './screens/help.js';

const form = document.getElementById('what');
const place = document.getElementById('played');
const graph = document.getElementById('graph');
const settings = { sound: false, readAloud: false, typing: 'none' };
const stories = await shared('stories');
let chat = null;

form.story.replaceChildren(...stories.map(story => h('option', { value: story.id }, `${t(`District.${story.district}`)}: ${story.id}`)));
form.in.value = document.documentElement.lang;
const wanted = new URLSearchParams(location.search);
for (const name of ['story', 'in']) if (wanted.get(name)) form[name].value = wanted.get(name);
form.story.addEventListener('change', showStory);
form.addEventListener('submit', event => { event.preventDefault(); play(); });
await showStory();
if (wanted.get('knot')) { form.knot.value = wanted.get('knot'); }
await play();

/** Knots and drawing of the chosen story. */
async function showStory() {
  const [knots, drawing] = await Promise.all(['json', 'svg'].map(async kind => (await fetch(file(`play/graphs/${form.story.value}.${kind}`))).text()));
  form.knot.replaceChildren(h('option', { value: '' }, t('Preview.Beginning')), ...JSON.parse(knots).knots.map(knot => h('option', { value: knot }, knot)));
  graph.replaceChildren(document.importNode(new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement, true));
  graph.querySelectorAll('[data-knot]').forEach(node => node.addEventListener('click', () => { form.knot.value = node.dataset.knot; play(); }));
}

async function play() {
  chat?.stop();
  const { story: { value: id }, in: { value: from }, knot: { value: knot } } = form;
  history.replaceState(null, '', `?${new URLSearchParams({ story: id, in: from, knot })}`);
  const story = stories.find(one => one.id === id);
  let compiled;
  try { compiled = await compiledStory(id, from); } catch { place.replaceChildren(h('p', { class: 'notice warn' }, t('Preview.Missing'))); return; }
  const run = new StoryRun(compiled, numbers(null));
  if (knot) run.jumpTo(knot);
  chat = new Chat({ run, story, settings });
  chat.onEnd = end => place.append(h('section', { class: 'closing' }, h('h2', {}, `${end.end}: ${story.ends[end.end]}`), end.lines.map(line => h('p', {}, line))));
  place.replaceChildren(h('h2', { lang: from }, run.title), h('p', { lang: from, class: 'hint' }, run.blurb), chat.element);
  chat.element.lang = from;
  chat.start([]);
}
