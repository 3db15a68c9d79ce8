import { h } from '../dom.js';
import { t } from '../texts.js';
import { verdictOnChat } from './score.js';
import { pane } from './panes.js';

/** What a chat was, and why. */
export function verdictCard(chat, answer) {
  const verdict = verdictOnChat(chat, answer);
  return h('div', { class: `verdict-card verdict-${verdict}` },
    pane(verdict),
    h('div', {},
      h('h2', { tabindex: '-1' }, t(`Check.Verdict.${verdict}`)),
      whyOf(chat)));
}

/** Why a chat is harmless or not, with the pattern's name. */
export function whyOf(chat) {
  return h('p', {}, chat.sign && [h('strong', {}, t(`Sign.${chat.sign}`)), ': '], chat.why);
}
