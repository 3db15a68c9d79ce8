import { content } from '../texts.js';
import { checkIds, finishedCheck, stateOf } from '../checks-due.js';
import { overview } from '../check/overview.js';
import { runCheck } from '../check/run.js';
import { resultOf } from '../check/result.js';

/** The game's measuring: without an id what it is for and which check is next, with one that check, or its result once it is finished. */
export async function show(game, id) {
  const now = new Date();
  if (!checkIds.includes(id) || ['locked', 'later', 'over'].includes(stateOf(game.save.data, id, now).state)) return overview(game, now);
  const [questions, pool] = await Promise.all([content('check'), content('spotting')]);
  return finishedCheck(game.save.data, id) ? resultOf(game, id, questions, pool) : runCheck(game, id, questions, pool);
}
