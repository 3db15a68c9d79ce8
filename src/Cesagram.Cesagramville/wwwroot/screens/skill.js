const skills = {
  'say-no': () => import('../skills/say-no.js'),
  sort: () => import('../skills/sort.js'),
  evidence: () => import('../skills/evidence.js'),
  circle: () => import('../skills/circle.js'),
  call: () => import('../skills/call.js'),
};

/** Something to practise. Each skill is a module with `show(game)`, which returns an element (or a promise of one). */
export async function show(game, id) {
  if (!Object.hasOwn(skills, id)) {
    game.replace('town');
    return document.createElement('section');
  }
  return (await skills[id]()).show(game);
}
