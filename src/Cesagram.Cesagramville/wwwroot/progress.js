import { shared, storyHeads } from './texts.js';

/** Districts in the order in which they are suggested, each with its skills and those of its stories that the page's language has, under their titles. */
export async function loadTown() {
  const [town, all, heads] = await Promise.all([shared('town'), shared('stories'), storyHeads()]);
  const stories = all.filter(story => heads[story.id]).map(story => ({ ...story, ...heads[story.id] }));
  const known = new Map(stories.map(story => [story.id, story]));
  const districts = town.districts.map(district => ({ ...district, stories: stories.filter(story => story.district === district.id) }));
  return { districts, story: id => known.get(id) ?? null, district: id => districts.find(one => one.id === id) ?? null };
}

/** How a member of a story's cast is drawn. */
export const lookOf = person => ({ ...person?.look, age: person?.age });

/** What a player has done in a district: stories finished, signs marked, skills practised. Each lights a window. */
export function lightsOf(data, district) {
  const finished = district.stories.filter(story => data.stories[story.id]?.ends?.length).length;
  const marked = district.stories.filter(story => data.stories[story.id]?.marks).length;
  const practised = district.skills.filter(skill => data.skills[skill]?.done).length;
  return { finished, marked, practised, lit: finished + marked + practised, most: district.stories.length * 2 + district.skills.length };
}

/** Whether all four stories of the arc have been played: then the tower is lit. */
export const towerIsLit = (data, town) =>
  town.districts.every(district => district.stories.some(story => story.kind === 'friend') && district.stories.filter(story => story.kind === 'friend').every(story => data.stories[story.id]?.ends?.length));

/** Lights the first windows of a picture, in its own order. @param most how many things could be lit: all windows are lit when all are done */
export function lightWindows(picture, lit, most, prefix = '') {
  const wanted = new RegExp(`^${prefix}(\\d+)$`);
  const parts = [...picture.querySelectorAll('[data-window]')].map(part => ({ part, number: Number(wanted.exec(part.dataset.window)?.[1] ?? 0) })).filter(({ number }) => number > 0);
  const windows = Math.max(0, ...parts.map(({ number }) => number));
  const count = most === 0 ? 0 : Math.ceil(windows * lit / most);
  parts.filter(({ number }) => number <= count).forEach(({ part }) => part.classList.add('lit'));
}
