import { h, button, icon } from '../dom.js';
import { t } from '../texts.js';
import { newSeed } from './random.js';
import { beginCheck, finishCheck, keepStep } from './keep.js';
import { explainsAtOnce, parts, stepsOf } from './steps.js';
import { scoreCheck } from './score.js';
import { question } from './question.js';
import { verdictCard } from './verdict.js';
import { street } from './street.js';

/** A check, one thing a screen. Every answer is kept at once, so that a reload or another day goes on where it was. */
export function runCheck(game, id, questions, pool) {
  const check = beginCheck(game.save, id, pool, newSeed());
  const place = h('div', { class: 'check' });
  const run = {
    game, id, questions, pool, place,
    chats: check.chats.map(chat => pool.find(one => one.id === chat)),
    steps: stepsOf(questions, check.chats),
    // A copy: where the browser keeps nothing, or another tab forgot everything, the check still goes on here.
    answers: { ...check.answers },
    at: 0,
  };
  run.at = Math.min(Math.max(0, check.at), run.steps.length - 1);
  if (Object.keys(run.answers).length === 0) intro(run);
  else ask(run);
  return place;
}

function intro(run) {
  const { id, place, steps } = run;
  place.replaceChildren(h('section', { class: 'narrow check-intro' },
    h('h1', {}, t(`Check.${id}.Name`)),
    h('p', { class: 'lead' }, t(`Check.${id}.Intro`)),
    street(steps, {}, -1),
    h('p', {}, t('Check.IntroStop')),
    h('p', { class: 'actions' }, button(t('Check.Begin'), () => { ask(run); focusHeading(run); }, { iconName: 'play', kind: 'big' }), h('a', { class: 'button quiet', href: '#/check' }, t('Check.Leave')))));
}

function ask(run) {
  const { id, place, steps, answers, at } = run;
  const step = steps[at];
  const explained = explainsAtOnce(id) && step.part === 'spotting';
  const given = answers[step.key];
  const isDone = explained && (given === 'fine' || given === 'sign');
  const verdict = h('div', { class: 'check-verdict' });
  const answer = value => {
    run.answers[step.key] = value;
    if (!explained) { move(run, 1, value); return; }
    keepStep(run.game.save, id, { key: step.key, answer: value, at });
    ask(run);
    place.querySelector('.check-verdict h2').focus();
  };
  if (isDone) verdict.append(verdictCard(run.chats.find(chat => chat.id === step.item), given));
  place.replaceChildren(h('section', { class: `narrow check-step check-step-${step.part}` },
    h('p', { class: 'check-part' }, t('Check.PartOf', parts.indexOf(step.part) + 1, parts.length), ' · ', t(`Check.Part.${step.part}`)),
    street(steps, answers, at),
    question(run, step, given, answer, isDone),
    verdict,
    h('p', { class: 'actions check-moves' },
      at > 0 && button(t('Check.Back'), () => move(run, -1), { kind: 'quiet', iconName: 'arrow-left' }),
      given === undefined || given === null
        ? button(t('Check.Skip'), () => { run.answers[step.key] = null; move(run, 1, null); }, { kind: 'quiet', iconName: 'skip-forward' })
        : button(t('Check.Onward'), () => move(run, 1), { kind: isDone ? '' : 'quiet', iconName: 'arrow-right' }),
      h('a', { class: 'check-leave', href: '#/check' }, icon('door-open'), t('Check.Leave')))));
}

function move(run, by, answer) {
  const { game, id, steps } = run;
  const key = steps[run.at].key;
  const to = run.at + by;
  run.at = Math.min(to, steps.length - 1);
  keepStep(game.save, id, { key, answer, at: run.at });
  if (to >= steps.length) { finish(run); return; }
  ask(run);
  focusHeading(run);
}

function finish(run) {
  const { game, id, questions, chats, answers } = run;
  const result = scoreCheck(questions, chats, answers);
  const storiesPlayed = Object.values(game.save.data.stories).filter(story => story.ends?.length).length;
  if (finishCheck(game.save, id, result)) game.record({ kind: 'check', id, storiesPlayed, ...result });
  game.replace(`check/${id}`);
}

function focusHeading({ place }) {
  const heading = place.querySelector('h1');
  heading.tabIndex = -1;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}
