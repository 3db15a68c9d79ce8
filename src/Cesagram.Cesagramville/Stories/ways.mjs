/**
 * Counts over all ways from start to end without walking each: a story without circles is summed from its ends.
 * @param {import('./walk.mjs').Edge} start
 * @returns {import('./walk.mjs').Choice | null} a choice that leads back to where one has been, null where there is none
 */
export function findCircle(start) {
  const colour = new Map();
  return visit(start);

  function visit({ choice, to }) {
    if (colour.get(to) === 'open') {
      return choice;
    }
    if (colour.has(to)) {
      return null;
    }
    colour.set(to, 'open');
    for (const next of to.choices) {
      const back = visit(next.edge);
      if (back) {
        return back;
      }
    }
    colour.set(to, 'done');
    return null;
  }
}

/** Number of different ways; the story must have no circle. @returns {bigint} */
export function countWays(start) {
  return memoised(start, (state, after) => (state.choices.length === 0 ? 1n : state.choices.reduce((sum, choice) => sum + after(choice.edge), 0n)), (_, rest) => rest);
}

/**
 * The way with the least or most of something; the story must have no circle.
 * @param {(edge: import('./walk.mjs').Edge) => number} weigh
 * @param {'least' | 'most'} which
 * @returns {{sum: number, route: string[], end: import('./walk.mjs').State}} route: ids of the choices
 */
export function extremeWay(start, weigh, which) {
  const better = which === 'least' ? (a, b) => a.sum <= b.sum : (a, b) => a.sum >= b.sum;
  const best = (state, after) => (state.choices.length === 0
    ? { sum: 0, route: null, end: state }
    : state.choices.map((choice) => after(choice.edge)).reduce((one, other) => (better(one, other) ? one : other)));
  const add = (edge, rest) => ({ sum: weigh(edge) + rest.sum, route: { id: edge.choice?.id ?? edge.choice?.text, rest: rest.route }, end: rest.end });
  const { sum, route, end } = memoised(start, best, add);
  const ids = [];
  for (let at = route.rest; at; at = at.rest) {
    ids.push(at.id);
  }
  return { sum, route: ids, end };
}

function memoised(start, ofState, ofEdge) {
  const known = new Map();
  const state = (one) => {
    if (!known.has(one)) {
      known.set(one, ofState(one, edge));
    }
    return known.get(one);
  };
  const edge = (one) => ofEdge(one, state(one.to));
  return edge(start);
}

/** Every edge of a walk, the start first. */
export const edgesOf = ({ start, states }) => [start, ...states.flatMap((state) => state.choices.map((choice) => choice.edge))];

/** The states from which one of `targets` can still be reached, those included. */
export function statesLeadingTo(states, targets) {
  const leading = new Set(targets);
  for (let grown = true; grown;) {
    grown = false;
    for (const state of states.filter((one) => !leading.has(one) && one.choices.some((choice) => leading.has(choice.edge.to)))) {
      leading.add(state);
      grown = true;
    }
  }
  return leading;
}
