import { h, icon } from '../dom.js';
import { t } from '../texts.js';
import { finishedCheck } from '../checks-due.js';
import { verdictOnChat } from './score.js';
import { spottingHouse } from './house.js';
import { chatView } from './chat-view.js';
import { growthList } from './growth-list.js';
import { whyOf } from './verdict.js';
import { pane } from './panes.js';

/** What a check showed, kindly: what was seen, what was left alone, what grew. No grade. */
export function resultOf(game, id, questions, pool) {
  const { data } = game.save;
  const check = finishedCheck(data, id);
  const chats = check.result.chats.map(chat => pool.find(one => one.id === chat)).filter(Boolean).map(chat => ({ chat, verdict: verdictOnChat(chat, check.answers[`spotting.${chat.id}`]) }));
  const first = id === 'before' ? null : finishedCheck(data, 'before');
  return h('section', { class: 'narrow check-result' },
    h('p', { class: 'back' }, h('a', { href: '#/check' }, icon('arrow-left'), t('Check.Title'))),
    h('h1', {}, t('Check.Thanks')),
    h('p', { class: 'lead' }, t(id === 'before' ? 'Check.ThanksBefore' : 'Check.ThanksAfter')),
    h('h2', {}, t('Check.ChatsTitle')),
    spottingHouse(chats.map(one => one.verdict)),
    chatWords(check.result).map(line => h('p', {}, line)),
    first && [h('h2', {}, t('Check.GrewTitle')), growthList(first.result, check.result)],
    h('p', { class: 'actions' }, h('a', { class: 'button', href: '#/town' }, icon('map-trifold'), t('Nav.Town'))),
    h('h2', {}, t('Check.AgainTitle')),
    h('p', {}, t('Check.AgainLead')),
    h('div', { class: 'chats-again' }, [...chats].sort((a, b) => order[a.verdict] - order[b.verdict]).map(chatAgain)),
    // Told after the first check, the answers would be measured the second time, not what was learnt.
    id !== 'before' && statements(questions.knowledge),
    h('aside', { class: 'say' }, h('p', {}, t('Check.Reminded')), h('p', {}, h('a', { href: '#/help' }, t('Check.ToHelp')))));
}

const order = { misses: 0, falseAlarms: 1, skipped: 2, hits: 3, rightlyLeft: 4 };

function chatWords({ hits, misses, falseAlarms, rightlyLeft }) {
  if (hits + misses + falseAlarms + rightlyLeft === 0) return [t('Check.NoChats')];
  return [
    hits + misses > 0 && t(misses === 0 ? 'Check.AllSigns' : 'Check.SomeSigns', hits, hits + misses),
    falseAlarms + rightlyLeft > 0 && t(falseAlarms === 0 ? 'Check.NoAlarms' : 'Check.SomeAlarms', rightlyLeft, falseAlarms + rightlyLeft),
    // Whoever distrusts everything hears it without reproach.
    misses === 0 && falseAlarms > rightlyLeft && t('Check.TooWary'),
    misses > hits && t('Check.StoriesHelp'),
  ].filter(Boolean);
}

function chatAgain({ chat, verdict }) {
  return h('details', { class: 'chat-again' },
    h('summary', {}, pane(verdict), h('span', {}, chat.where, h('small', {}, t(`Check.Label.${verdict}`)))),
    chatView(chat), whyOf(chat));
}

function statements(knowledge) {
  return [
    h('h2', {}, t('Check.StatementsTitle')),
    h('dl', { class: 'statements' }, knowledge.map(one => h('div', {},
      h('dt', {}, one.text),
      h('dd', {}, h('strong', {}, icon(one.true ? 'check' : 'x'), t(one.true ? 'Check.Right' : 'Check.Wrong'), '. '), one.why)))),
  ];
}
