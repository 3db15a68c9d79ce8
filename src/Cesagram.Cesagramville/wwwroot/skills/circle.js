import { h, button } from '../dom.js';
import { t } from '../texts.js';
import { walk, backTo } from './walk.js';
import { peopleStep, orderStep } from './circle-people.js';
import { momentStep, sentenceStep } from './circle-words.js';
import { rehearseStep } from './circle-rehearse.js';
import { circleCard, circleWords, keptCircle } from './circle-card.js';
import { chime } from '../sound.js';

/**
 * My circle: whom to tell, when, and with which first sentence. Nothing is typed and nobody is named.
 * Kept as `data.skills.circle = { done, people: [role ids, first one first], moment, sentence: [piece ids] }`.
 */
export async function show(game) {
  const words = await circleWords();
  const place = h('div', { class: 'skill-circle' });
  const start = () => place.replaceChildren(practise(game, words, finish));
  const finish = (focus = true) => {
    place.replaceChildren(summary(game, words, start));
    if (focus) place.querySelector('h1').focus();
  };
  if (game.save.data.skills.circle?.done) finish(false);
  else start();
  return place;
}

function practise(game, words, finish) {
  const circle = keptCircle(game.save.data, words);
  const keep = () => game.save.update(data => { data.skills.circle = { ...circle }; });
  const stage = { game, words, circle, keep };
  return walk({ title: t('Circle.Title'), district: 'park' }, [peopleStep, orderStep, momentStep, sentenceStep, rehearseStep].map(step => () => step(stage)), () => {
    circle.done = true;
    keep();
    // How many, not who: a class that collects outcomes need not know who is at home.
    game.record({ kind: 'skill', id: 'circle', people: circle.people.length, helpline: circle.people.includes('helpline'), moment: circle.moment, sentence: circle.sentence });
    chime(game.save.data.settings, 'lamp');
    finish();
  });
}

function summary(game, words, again) {
  return h('section', { class: 'walk' },
    backTo('park'),
    h('h1', { tabindex: '-1' }, t('Circle.DoneTitle')),
    h('p', { class: 'lead' }, t('Circle.DoneLead')),
    circleCard(game, words, keptCircle(game.save.data, words)),
    h('p', {}, t('Circle.DoneHint')),
    h('p', { class: 'actions' },
      h('a', { class: 'button', href: '#/district/park' }, t('Circle.Onward')),
      h('a', { class: 'button secondary', href: '#/book' }, t('Nav.Book')),
      button(t('Circle.Change'), () => { again(); }, { kind: 'quiet', iconName: 'arrow-counter-clockwise' })));
}
