let context = null;

/** A short soft tone, made here; silent unless the player switched sound on. */
export function chime(settings, kind) {
  if (!settings.sound) return;
  context ??= new AudioContext();
  const notes = { message: [587], sent: [494], lamp: [523, 659, 784] }[kind];
  notes.forEach((hertz, index) => {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const begin = context.currentTime + index * 0.12;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, begin);
    loudness.gain.exponentialRampToValueAtTime(0.08, begin + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, begin + 0.25);
    tone.connect(loudness).connect(context.destination);
    tone.start(begin);
    tone.stop(begin + 0.3);
  });
}
