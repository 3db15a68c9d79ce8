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

/** Whether a voice on the device speaks the page's language. */
export const hasOwnVoice = () => 'speechSynthesis' in window && voices().some(voice => voice.localService);

/** Ends what is being read. */
export function stopReading() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
