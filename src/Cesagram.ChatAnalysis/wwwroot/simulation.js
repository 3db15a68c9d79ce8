// Tries limits without saving: what is typed, or pointed at in the chart, is said at once.
const box = document.querySelector('[data-simulation]');
const chart = box?.querySelector('[data-chart]');
const field = document.querySelector('[data-limit]');
if (chart && field) {
  const said = box.querySelector('[data-sentence]');
  const line = chart.querySelector('[data-line]');
  const limits = [...box.querySelectorAll('[data-limits] li')].map(one => one.dataset.values.split(' ').map(Number));
  const [left, right] = [Number(chart.dataset.left), Number(chart.dataset.right)];
  const language = document.documentElement.lang;
  const show = limit => {
    const texts = [(limit / 100).toLocaleString(language, { minimumFractionDigits: 2 }), ...limits[limit - 1].map(number => number.toLocaleString(language))];
    said.textContent = texts.reduce((text, value, i) => text.replace(`{${i}}`, value), said.dataset.sentence);
    const x = left + (right - left) * (limit - 1) / 98;
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
  };
  field.addEventListener('input', () => {
    const limit = Math.round(Number(field.value.replace(',', '.')) * 100);
    if (limit >= 1 && limit <= 99) show(limit);
  });
  chart.addEventListener('click', event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
    const limit = Math.round(1 + (point.x - left) / (right - left) * 98);
    if (limit < 1 || limit > 99 || field.matches(':disabled')) return;
    field.value = (limit / 100).toLocaleString(language, { minimumFractionDigits: 2 });
    show(limit);
  });
}
