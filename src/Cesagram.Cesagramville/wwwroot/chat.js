import { h, icon, calm } from './dom.js';
import { t } from './texts.js';
import { messageOf, sentItem } from './bubbles.js';
import { replay } from './story-run.js';
import { readAloud } from './voice.js';
import { chime } from './sound.js';

const pace = { lively: { letter: 28, least: 700, most: 2600 }, quick: { letter: 8, least: 250, most: 700 }, none: { letter: 0, least: 0, most: 0 } };

/** The phone: shows a run's events one after the other, as somebody would type them, and offers the choices. */
export class Chat {
  #run; #story; #settings;
  #log; #list; #more; #choices; #phone; #typing;
  #queue = [];
  #pending = null;
  #hadFocus = false;
  #hurried = false;
  #newest = null;
  #timer = null;
  #stopped = false;

  /** What happened so far. */
  events = [];
  /** Called with the ids of all choices made. */
  onChoice = () => {};
  /** Called with the end event and all events. */
  onEnd = () => {};

  constructor({ run, story, settings }) {
    this.#run = run;
    this.#story = story;
    this.#settings = settings;
    this.#list = h('ol');
    this.#log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': t('Chat.Log'), tabindex: '0' }, this.#list);
    // For eyes and fingers only: a screen reader has the whole talk.
    this.#more = h('button', { type: 'button', class: 'more-below', 'aria-hidden': 'true', tabindex: '-1', hidden: true, onclick: () => this.#log.scrollBy({ top: this.#log.clientHeight * 0.8, behavior: calm() ? 'auto' : 'smooth' }) }, icon('arrow-left'));
    this.#typing = h('p', { class: 'typing', 'aria-hidden': 'true', hidden: true }, h('span'), h('span'), h('span'));
    this.#choices = h('div', { class: 'chat-choices', role: 'group', 'aria-label': t('Chat.Choices') });
    this.#phone = h('div', { class: 'phone phone-chat' },
      h('div', { class: 'phone-bar', 'aria-hidden': 'true' }, h('span', { class: 'phone-app' })),
      this.#log, this.#more, this.#typing, this.#choices);
    this.element = this.#phone;
    // A tap on the talk shows what is still being typed.
    this.#log.addEventListener('click', () => this.#hurry());
    const look = () => { this.#more.hidden = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 24; };
    this.#log.addEventListener('scroll', look, { passive: true });
    new ResizeObserver(look).observe(this.#log);
    new ResizeObserver(look).observe(this.#list);
  }

  /** Begins, after choices that were made before. */
  start(made) {
    const events = replay(this.#run, made);
    if (this.#run.made.length > 0) {
      const last = events.findLastIndex(event => event.kind === 'sent' || event.kind === 'done');
      events.slice(0, last + 1).forEach(event => this.#put(event, false));
      this.#play(events.slice(last + 1));
    } else this.#play(events);
  }

  /** Ends what is under way; nothing is called any more. */
  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #play(events) {
    this.#queue = [...events];
    this.#hurried = false;
    this.#newest = this.#list.lastElementChild;
    this.#choices.replaceChildren();
    this.#next();
  }

  #next() {
    if (this.#stopped) return;
    const event = this.#queue.shift();
    if (!event) return;
    if (event.kind === 'choices') { this.#offer(event.choices); return; }
    if (event.kind === 'end') { this.#typing.hidden = true; this.#phone.classList.add('over'); this.#choices.remove(); this.#toTheEnd(false); this.onEnd(event, this.events); return; }
    const wait = this.#waitFor(event);
    this.#pending = event;
    this.#typing.hidden = !(event.kind === 'message' && wait > 0);
    this.#timer = setTimeout(() => {
      this.#pending = null;
      this.#typing.hidden = true;
      this.#put(event, true);
      this.#next();
    }, wait);
    if (wait > 0) this.#offerSkip();
  }

  #waitFor(event) {
    const { letter, least, most } = pace[this.#atOnce() ? 'none' : this.#settings.typing] ?? pace.lively;
    if (event.kind === 'when' || this.events.length === 0) return 0;
    const usual = Math.min(most, least + letter * event.text.length);
    return event.typing === 'long' ? usual * 1.6 : event.typing === 'stops' ? usual * 2 : usual;
  }

  #atOnce() { return this.#hurried || calm() || this.#settings.typing === 'none'; }

  #hurry() {
    if (!this.#pending) return;
    clearTimeout(this.#timer);
    this.#hurried = true;
    this.#hadFocus ||= this.#choices.contains(document.activeElement);
    const waiting = this.#pending;
    this.#pending = null;
    this.#typing.hidden = true;
    this.#put(waiting, true);
    this.#next();
  }

  #offerSkip() {
    if (this.#choices.querySelector('.skip-typing')) return;
    this.#choices.replaceChildren(h('button', { type: 'button', class: 'skip-typing', onclick: () => this.#hurry() }, icon('skip-forward'), t('Chat.Skip')));
  }

  #offer(choices) {
    this.#choices.replaceChildren(...choices.map(choice => h('button', { type: 'button', class: `choice${choice.act ? ' act' : ''}`, 'data-choice': choice.id, onclick: () => this.#choose(choice.id) }, choice.text)));
    // The choices take room from the talk.
    this.#toTheEnd(true);
    const first = this.#choices.querySelector('button');
    if (!this.#hadFocus || !first) return;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'nearest' });
  }

  #choose(id) {
    // A second tap finds the choice gone.
    const shown = this.#run.choose(id);
    if (!shown) return;
    this.#hadFocus = true;
    this.#put(shown, true);
    this.onChoice([...this.#run.made]);
    this.#play(this.#run.advance());
  }

  #put(event, live) {
    this.events.push(event);
    if (event.app) this.#phone.className = `phone phone-${event.app}`;
    const item = this.#itemOf(event);
    const before = this.events.at(-2);
    if (event.kind === 'message' && before?.kind === 'message' && before.speaker === event.speaker) item.classList.add('again');
    this.#list.append(item);
    if (live) {
      if (this.#settings.readAloud) readAloud(event.kind === 'message' ? `${this.#run.nameOf(event.speaker)}. ${event.text}` : event.text);
      if (event.kind === 'message') chime(this.#settings, 'message');
      if (event.kind === 'sent') chime(this.#settings, 'sent');
    }
    this.#toTheEnd(live);
  }

  #toTheEnd(smoothly) {
    // What comes all at once may be longer than the phone: it is read from its beginning.
    const begin = this.#atOnce() ? (this.#newest?.offsetTop ?? 0) - 8 : Infinity;
    this.#log.scrollTo({ top: Math.min(begin, this.#log.scrollHeight), behavior: smoothly && !calm() ? 'smooth' : 'auto' });
  }

  #itemOf(event) {
    if (event.kind === 'when') return h('li', { class: 'when' }, event.text);
    if (event.kind === 'note' || event.kind === 'done') return h('li', { class: event.kind }, event.text);
    if (event.kind === 'sent') return sentItem(event);
    return messageOf(event, this.#run, this.#story);
  }
}
