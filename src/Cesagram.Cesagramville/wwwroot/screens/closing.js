import { h, button, icon } from '../dom.js';
import { t } from '../texts.js';
import { markSigns } from './mark.js';
import { chime } from '../sound.js';

/** How a story ended, kindly, and what can be done next: look at the chat again for its signs. */
export function closingCard({ game, story, run, end, events, again }) {
  chime(game.save.data.settings, 'lamp');
  const reached = story.ends[end.end];
  const card = h('section', { class: `closing closing-${reached}`, 'aria-labelledby': 'closing-title' },
    h('h2', { id: 'closing-title', tabindex: '-1' }, icon(reached === 'help' ? 'lightbulb' : 'door-open'), t(`Ending.${reached}`)),
    end.lines.map(line => h('p', {}, line)),
    h('p', { class: 'actions' },
      button(t('Mark.Begin'), event => { event.currentTarget.closest('.closing').after(markSigns({ game, story, run, events })); event.currentTarget.disabled = true; }, { iconName: 'eye' }),
      button(t('Story.OtherWay'), again, { kind: 'secondary', iconName: 'arrow-counter-clockwise' }),
      h('a', { class: 'button quiet', href: `#/district/${story.district}` }, t(`District.${story.district}`))));
  queueMicrotask(() => card.querySelector('h2').focus());
  return card;
}
