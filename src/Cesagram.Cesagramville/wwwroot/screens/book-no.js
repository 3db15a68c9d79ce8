import { content } from '../texts.js';

/** The player's own sentence for saying no; null where there is none, or where that skill is not at hand. */
export async function keptNo(data) {
  const kept = data.skills['say-no'];
  if (!kept?.sentence) return null;
  try {
    const [{ sentenceOf }, words] = await Promise.all([import('../skills/sentence.js'), content('say-no')]);
    return sentenceOf(words, kept.situation, kept.sentence) || null;
  } catch { return null; }
}
