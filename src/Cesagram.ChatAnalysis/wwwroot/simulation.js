// Tries limits without saving: what is typed, or pointed at in the chart, is said at once.
const box = document.querySelector('[data-simulation]');
const chart = box?.querySelector('[data-chart]');
const field = document.querySelector('[data-limit]');
if (chart && field) {
  const said = box.querySelector('[data-sentence]');
  const line = chart.querySelector('[data-line]');
  const rows = box.querySelector('[data-rows]');
  const limits = [...box.querySelectorAll('[data-limits] li')].map(one => one.dataset.values.split(' ').map(Number));
  const [left, right] = [Number(chart.dataset.left), Number(chart.dataset.right)];
  const language = document.documentElement.lang;
  const clear = () => {
    said.textContent = '';
    line.setAttribute('visibility', 'hidden');
    for (const row of [...rows.rows]) {
      row.classList.remove('current');
      if (row.dataset.typed === 'true') row.remove();
    }
  };
  // As the server says it after saving.
  const complain = problem => {
    const id = `${field.id}-problem`;
    let shown = document.getElementById(id);
    if (problem && !shown) {
      shown = Object.assign(document.createElement('p'), { className: 'error', id });
      shown.setAttribute('role', 'alert');
      field.after(shown);
    }
    if (problem) {
      if (shown.textContent !== problem) shown.textContent = problem;
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', id);
    } else if (shown) {
      shown.remove();
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
  };
  const mark = (limit, texts) => {
    let row = rows.querySelector(`[data-row="${limit}"]`);
    if (!row) {
      row = rows.rows[0].cloneNode(true);
      row.dataset.row = limit;
      row.dataset.typed = 'true';
      [...row.cells].forEach((cell, i) => { cell.textContent = texts[i]; });
      rows.insertBefore(row, [...rows.rows].find(other => Number(other.dataset.row) > limit) ?? null);
    }
    row.classList.add('current');
  };
  const show = limit => {
    clear();
    complain(null);
    const texts = [(limit / 100).toLocaleString(language, { minimumFractionDigits: 2 }), ...limits[limit - 1].map(number => number.toLocaleString(language))];
    said.textContent = texts.reduce((text, value, i) => text.replace(`{${i}}`, value), said.dataset.sentence);
    const x = left + (right - left) * (limit - 1) / 98;
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
    line.setAttribute('visibility', 'visible');
    mark(limit, texts);
  };
  const read = event => {
    const typed = field.value.trim().replace(',', '.');
    const limit = /^\d*\.?\d*$/.test(typed) ? Number(typed) : NaN;
    if (limit >= 0.01 && limit <= 0.99) {
      show(Math.round(limit * 100));
      return;
    }
    clear();
    // Who has got as far as "0." is not wrong yet.
    complain(event.type === 'input' && /^(0|0?\.0?)$/.test(typed) ? null : box.dataset.problem);
  };
  field.addEventListener('input', read);
  field.addEventListener('change', read);
  chart.addEventListener('click', event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
    const limit = Math.round(1 + (point.x - left) / (right - left) * 98);
    if (limit < 1 || limit > 99 || field.matches(':disabled')) return;
    field.value = (limit / 100).toLocaleString(language, { minimumFractionDigits: 2 });
    show(limit);
  });
}
