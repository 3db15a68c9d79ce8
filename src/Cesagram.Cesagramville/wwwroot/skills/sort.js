import { h, button, icon } from '../dom.js';
import { t, content, shared } from '../texts.js';
import { frame, introduce, conclude, shuffled, today, focusOn } from './frame.js';
import { sortingHouse } from './sort-house.js';

const cardsAGo = 10;
const piles = [['fine', 'smiley'], ['ask', 'users-three'], ['sign', 'warning']];

/** "Harmless or not?": one message after the other goes on one of three piles. */
export async function show(game) {
  const [place, kinds, cards] = await Promise.all([frame('sort'), shared('sort'), content('sort')]);
  const signs = new Map(kinds.map(kind => [kind.id, kind.sign]));
  const all = cards.map(card => ({ ...card, sign: signs.get(card.id) ?? null }));
  introduce(place, () => begin(game, place, all));
  return place.element;
}

function begin(game, place, all) {
  const cards = draw(all, game.save.data.skills.sort?.seen ?? []);
  const answers = [];
  const next = () => {
    if (answers.length === cards.length) finish(game, place, all, answers);
    else showCard({ place, card: cards[answers.length], number: answers.length + 1, of: cards.length, answered: pile => answers.push({ card: cards[answers.length], pile }), next });
  };
  next();
}

/** About half of the cards are harmless, never exactly known how many; those not seen yet come first. */
function draw(all, seen) {
  const harmless = 4 + Math.floor(Math.random() * 3);
  const pick = (cards, count) => shuffled(cards).sort((a, b) => seen.includes(a.id) - seen.includes(b.id)).slice(0, count);
  return shuffled([...pick(all.filter(card => !card.sign), harmless), ...pick(all.filter(card => card.sign), cardsAGo - harmless)]);
}

function showCard({ place, card, number, of, answered, next }) {
  const answer = h('div', { class: 'skill-answer', hidden: true });
  const choose = (pile, chosen) => {
    answered(pile);
    buttons.forEach(one => { one.setAttribute('aria-pressed', one === chosen); one.disabled = true; });
    answer.replaceChildren(...explanation(card, pile), h('p', { class: 'actions' }, button(t(number === of ? 'Skill.sort.Last' : 'Skill.sort.Next'), next, { iconName: 'arrow-right' })));
    answer.hidden = false;
    focusOn(answer.querySelector('h3'));
  };
  const buttons = piles.map(([pile, name]) => h('button', { type: 'button', class: `way pile-${pile}`, 'aria-pressed': 'false', onclick: event => choose(pile, event.currentTarget) }, icon(name), h('span', {}, t(`Skill.sort.Pile.${pile}`))));
  place.step(
    h('div', { class: 'sort-card' },
      h('p', { class: 'hint' }, t('Skill.Turn', number, of)),
      h('h2', {}, card.who),
      h('p', { class: 'hint' }, card.where),
      h('ul', { class: 'small-chat' }, card.messages.map(message => message.mine
        ? h('li', { class: 'mine' }, h('span', { class: 'visually-hidden' }, t('Chat.You'), ' '), message.mine)
        : h('li', {}, message)))),
    h('div', { class: 'ways', role: 'group', 'aria-label': t('Skill.sort.Piles') }, buttons),
    answer);
}

function explanation(card, pile) {
  return [
    h('h3', {}, icon(card.sign ? 'warning' : 'smiley'), t(`Skill.sort.${card.sign ? 'Sign' : 'Harmless'}.${pile}`)),
    card.sign && h('p', {}, h('span', { class: 'chip' }, t(`Sign.${card.sign}`))),
    h('p', {}, card.why),
    h('p', {}, h('strong', {}, t('Skill.sort.Do')), ' ', card.todo),
  ].filter(Boolean);
}

function finish(game, place, all, answers) {
  const count = (sign, pile) => answers.filter(one => Boolean(one.card.sign) === sign && one.pile === pile).length;
  const counts = { hits: count(true, 'sign'), misses: count(true, 'fine'), falseAlarms: count(false, 'sign'), rightlyLeft: count(false, 'fine'), askedSigns: count(true, 'ask'), askedHarmless: count(false, 'ask') };
  game.save.update(data => {
    const seen = [...new Set([...(data.skills.sort?.seen ?? []), ...answers.map(one => one.card.id)])];
    data.skills.sort = { done: today(), ...counts, seen: seen.length >= all.length ? answers.map(one => one.card.id) : seen };
  });
  game.record({ kind: 'skill', id: 'sort', cards: answers.map(one => one.card.id), ...counts });
  conclude(game, place, { words: sortingHouse(answers), again: () => begin(game, place, all) });
}
