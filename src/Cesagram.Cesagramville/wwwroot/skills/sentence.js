/**
 * A sentence put together from pieces. Any opening, any no and any end go together, in every language.
 * @param words content `say-no` @param situation id @param pieces ids of opening, no and end @returns the sentence; '' where a piece is not known
 */
export function sentenceOf(words, situation, [opening, no, end]) {
  const begin = words.openings.find(piece => piece.id === opening);
  const middle = words.situations.find(one => one.id === situation)?.nos[no];
  const last = words.ends.find(piece => piece.id === end);
  if (!begin || !middle || !last) return '';
  const text = [begin.text, middle, last.text].filter(Boolean).join(' ');
  // Not by locale: Greek would lose its accent.
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a no is a no: it leaves no door open. */
export const isFirm = no => no === 'plain' || no === 'clear';

/** What to say of the sentence as a whole: the end of a text's key. */
export function judge([opening, no, end]) {
  if (no === 'excuse') return 'excuse';
  if (no === 'later') return 'later';
  return opening === 'sorry' || end === 'cross' ? 'soft' : 'firm';
}
