import { h } from '../dom.js';
import { t } from '../texts.js';

/** A tiny chat to judge. It is still: nothing types, so that no rhythm tells what it is. */
export function chatView(chat) {
  const speakers = [...new Set(chat.messages.map(message => message.from))];
  // Somebody else's chat is read from the side of the one who is written to.
  const right = speakers.includes('you') ? 'you' : speakers.length === 2 ? speakers[1] : null;
  return h('figure', { class: 'check-chat' },
    h('figcaption', {}, chat.where),
    h('ol', { class: 'tiny-log' }, chat.messages.map(({ from, text }) => h('li', { class: `tiny${from === right ? ' own' : ''}` },
      h('span', { class: from === 'you' || from === 'them' ? 'visually-hidden' : 'speaker' }, from === 'you' ? t('Chat.You') : from === 'them' ? t('Check.Them') : from),
      h('p', {}, text)))));
}
