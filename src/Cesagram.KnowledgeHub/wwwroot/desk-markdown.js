const around = { bold: '**', italic: '*' };
const before = { heading: () => '## ', list: () => '- ', numbers: i => `${i + 1}. `, quote: () => '> ' };
const anyBefore = /^(#{1,6} |- |\d+\. |> )/;

/** Puts Markdown around what is selected, or takes it away again; undo of the browser works on it. */
export function applyTool(field, tool, words) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const selected = value.slice(start, end);
  field.focus();
  if (around[tool]) {
    const sign = around[tool];
    if (value.slice(start - sign.length, start) === sign && value.slice(end, end + sign.length) === sign && !(sign === '*' && value.slice(start - 2, start) === '**')) {
      replace(field, start - sign.length, end + sign.length, selected, 0, selected.length);
    } else {
      const text = selected || words;
      replace(field, start, end, sign + text + sign, sign.length, text.length);
    }
  } else if (tool === 'link') {
    const text = selected || words;
    const address = /^https?:\/\/\S+$/.test(selected) ? selected : 'https://';
    replace(field, start, end, `[${text}](${address})`, text.length + 3, address.length);
  } else {
    const from = value.lastIndexOf('\n', start - 1) + 1;
    const to = value.indexOf('\n', end) < 0 ? value.length : value.indexOf('\n', end);
    const lines = value.slice(from, to).split('\n');
    const has = lines.every((line, i) => line.startsWith(before[tool](i)));
    const text = lines.map((line, i) => has ? line.replace(anyBefore, '') : before[tool](i) + line.replace(anyBefore, '')).join('\n');
    replace(field, from, to, text, 0, text.length);
  }
}

function replace(field, from, to, text, select, length) {
  field.setSelectionRange(from, to);
  // The one way that the browser's own undo knows of.
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text, from, to);
  field.setSelectionRange(from + select, from + select + length);
}
