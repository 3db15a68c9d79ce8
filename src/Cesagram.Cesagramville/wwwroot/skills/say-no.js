import { h, button } from '../dom.js';
import { t, content } from '../texts.js';
import { frame, introduce, conclude, shuffled, today } from './frame.js';
import { sentenceOf, isFirm } from './sentence.js';
import { buildSentence } from './say-no-build.js';
import { showReaction } from './say-no-reaction.js';

const situationsAGo = 3;

/** "Say no in your own words": a sentence of three pieces for each of a few situations, then what comes after it. */
export async function show(game) {
  const [place, words] = await Promise.all([frame('say-no'), content('say-no')]);
  introduce(place, () => begin(game, place, words));
  return place.element;
}

function begin(game, place, words) {
  const practised = game.save.data.skills['say-no']?.practised ?? [];
  const isNew = situation => !practised.includes(situation.id);
  const situations = shuffled(words.situations).sort((a, b) => isNew(b) - isNew(a)).slice(0, situationsAGo);
  const built = [];
  const next = () => {
    const situation = situations[built.length];
    if (!situation) { keepOne(game, place, words, built, () => begin(game, place, words)); return; }
    let tries = 0;
    const build = pieces => buildSentence({ game, place, words, situation, pieces, number: built.length + 1, of: situations.length, tried, onward });
    const tried = () => { tries += 1; };
    const onward = pieces => showReaction({ place, situation, sentence: sentenceOf(words, situation.id, pieces), isLast: built.length + 1 === situations.length, next: () => { built.push({ situation: situation.id, pieces, tries }); next(); } });
    build(null);
  };
  next();
}

function keepOne(game, place, words, built, again) {
  const before = game.save.data.skills['say-no'];
  const last = built.at(-1);
  const choices = built.some(one => isFirm(one.pieces[1])) ? built : [...built, { ...last, pieces: [last.pieces[0], 'clear', last.pieces[2]] }];
  const best = choices.find(one => isFirm(one.pieces[1]));
  const options = choices.map((one, index) => h('label', { class: 'piece' },
    h('input', { type: 'radio', name: 'keep', value: index, checked: one === best }),
    h('span', {}, sentenceOf(words, one.situation, one.pieces))));
  const group = h('fieldset', { class: 'pieces' }, h('legend', {}, t('Skill.say-no.KeepWhich')), options);
  const done = kept => {
    game.save.update(data => {
      const old = data.skills['say-no'];
      data.skills['say-no'] = {
        done: today(),
        sentence: kept?.pieces ?? old?.sentence ?? null,
        situation: kept?.situation ?? old?.situation ?? null,
        practised: practisedNow(old?.practised ?? [], built, words),
      };
    });
    const clear = built.filter(one => isFirm(one.pieces[1])).length;
    game.record({ kind: 'skill', id: 'say-no', situations: built.map(one => one.situation), sentences: built.length, clear, rebuilt: built.filter(one => one.tries > 1).length });
    conclude(game, place, {
      words: [
        kept && h('p', { class: 'bubble-said' }, sentenceOf(words, kept.situation, kept.pieces)),
        h('p', {}, t(kept ? 'Skill.say-no.Kept' : 'Skill.say-no.NoneKept')),
      ],
      again,
    });
  };
  place.step(
    h('h2', {}, t('Skill.say-no.KeepTitle')),
    h('p', {}, t('Skill.say-no.KeepLead')),
    group,
    h('p', { class: 'actions' },
      button(t('Skill.say-no.Keep'), () => done(choices[Number(group.querySelector('input:checked')?.value ?? 0)]), { iconName: 'book-bookmark' }),
      button(t(before?.sentence ? 'Skill.say-no.KeepOld' : 'Skill.say-no.KeepNone'), () => done(null), { kind: 'quiet' })));
}

/** Once all have had their turn, all may come again. */
function practisedNow(before, built, words) {
  const all = [...new Set([...before, ...built.map(one => one.situation)])];
  return all.length >= words.situations.length ? built.map(one => one.situation) : all;
}
