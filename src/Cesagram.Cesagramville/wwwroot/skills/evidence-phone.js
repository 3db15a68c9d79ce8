import { h, s, button, icon } from '../dom.js';
import { t } from '../texts.js';

/** The drawn phone: the chat as it stands now, and below it what has been kept. @param undo brings a deleted chat back */
export function phoneView(phone, words, undo) {
  const system = (name, text) => h('li', { class: 'system' }, icon(name), text);
  return h('div', { class: 'phone-body' },
    h('div', { class: 'phone-who' }, h('span', { class: 'account-face', 'aria-hidden': 'true' }, icon('game-controller')), h('span', {}, words.account)),
    phone.deleted
      ? h('div', { class: 'phone-empty' }, h('p', {}, t('Skill.evidence.Deleted')), button(t('Skill.evidence.Undo'), undo, { kind: 'secondary', iconName: 'arrow-counter-clockwise' }))
      : h('ol', { class: 'small-chat', 'aria-label': t('Chat.Log') },
        [...words.chat, ...(phone.answered ? words.quarrel : [])].map(message => bubble(message, words)),
        phone.blocked && system('prohibit', t('Skill.evidence.Blocked')),
        phone.reported && system('flag', t('Skill.evidence.Reported'))),
    h('div', { class: 'phone-folder' },
      h('span', { class: 'hint' }, t('Skill.evidence.Folder')),
      phone.kept.length === 0
        ? h('span', { class: 'hint' }, t('Skill.evidence.FolderEmpty'))
        : h('ul', {}, phone.kept.map(kept => h('li', {}, icon(kept === 'name' ? 'book-bookmark' : 'camera'), t(`Skill.evidence.Kept.${kept}`))))),
    phone.told && h('p', { class: 'phone-told' }, icon('users-three'), t('Skill.evidence.Told')));
}

function bubble(message, words) {
  const mine = message.mine !== undefined;
  return h('li', { class: mine ? 'mine' : null },
    h('span', { class: 'visually-hidden' }, mine ? t('Chat.You') : `${words.account}:`, ' '),
    message.picture && portrait(message.picture),
    mine ? message.mine : message.text);
}

// Turned away: nobody needs to see Lina.
function portrait(label) {
  return s('svg', { viewBox: '0 0 120 80', class: 'phone-portrait', role: 'img', 'aria-label': label },
    s('rect', { width: 120, height: 80, rx: 8, class: 'portrait-ground' }),
    s('path', { d: 'M30 80c0-24 14-32 30-32s30 8 30 32z', class: 'portrait-coat' }),
    s('circle', { cx: 60, cy: 32, r: 19, class: 'portrait-hair' }),
    s('path', { d: 'M58 44c-6 8-4 18-8 26h20c-4-8-2-18-8-26z', class: 'portrait-hair' }));
}
