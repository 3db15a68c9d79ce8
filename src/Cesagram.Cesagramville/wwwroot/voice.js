import { language } from './texts.js';

const voices = () => speechSynthesis.getVoices().filter(voice => voice.lang.toLowerCase().startsWith(language));

/** Reads a text with the browser's own voice, after what is being read unless `now`. Only voices on the device: nothing leaves it. */
export function readAloud(text, { now = false } = {}) {
  if (!('speechSynthesis' in window)) return;
  const voice = voices().find(one => one.localService);
  if (!voice) return;
  if (now) stopReading();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.95;
  speechSynthesis.speak(words);
}

const patience = 1000;

/** Whether a voice on the device speaks the page's language; browsers learn of their voices some time after the page. */
export async function hasOwnVoice() {
  if (!('speechSynthesis' in window)) return false;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise(resolve => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, patience);
    });
  }
  return voices().some(voice => voice.localService);
}

/** An element that only shows where a voice can read. */
export function whereVoice(element) {
  element.hidden = true;
  hasOwnVoice().then(has => { element.hidden = !has; });
  return element;
}

/** Ends what is being read. */
export function stopReading() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
