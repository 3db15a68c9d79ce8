// Hands in one file after the other by the API. What was chosen stays until it was taken.
const form = document.querySelector('[data-submit]');
const files = form.querySelector('#files');
const list = form.querySelector('[data-uploads]');
const drop = form.querySelector('[data-drop]');
const chosen = form.querySelector('[data-chosen]');
const text = form.dataset;
const fill = (pattern, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, () => value), pattern);

const basis = form.elements.legalBasis;
const days = form.elements.retentionDays;
const daysHint = form.querySelector('[data-most]');
const mostDays = () => Number(basis.selectedOptions[0]?.dataset.days || days.max);
basis.addEventListener('change', () => {
  days.max = mostDays();
  daysHint.querySelector('[data-most-days]').textContent = basis.value ? fill(daysHint.dataset.most, mostDays()) : '';
});

for (const kind of ['dragenter', 'dragover']) {
  drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); });
}
for (const kind of ['dragleave', 'drop']) {
  drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.remove('over'); });
}
drop.addEventListener('drop', event => {
  if (event.dataTransfer.files.length > 0) {
    files.files = event.dataTransfer.files;
    showChosen();
  }
});
files.addEventListener('change', showChosen);
showChosen();

/** What will be sent, each with a button that takes it back; a file without content is left out. */
function showChosen() {
  showError('file', '');
  chosen.replaceChildren(...[...files.files].map(file => {
    const row = document.createElement('li');
    const name = document.createElement('bdi');
    const size = document.createElement('span');
    const remove = document.createElement('button');
    name.textContent = file.name;
    size.className = file.size === 0 ? 'error-text' : 'hint';
    size.textContent = file.size === 0 ? text.isEmpty : sizeOf(file.size);
    remove.type = 'button';
    remove.className = 'button quiet';
    remove.textContent = '×';
    remove.setAttribute('aria-label', fill(text.remove, file.name));
    remove.addEventListener('click', () => { keep([...files.files].filter(other => other !== file)); files.focus(); });
    row.append(name, size, remove);
    return row;
  }));
}

function sizeOf(bytes) {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const number = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return new Intl.NumberFormat(text.lang, { style: 'unit', unit, maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
}

function keep(some) {
  const left = new DataTransfer();
  for (const file of some) left.items.add(file);
  files.files = left.files;
  showChosen();
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  if (!check()) {
    form.querySelector('[aria-invalid=true]')?.focus();
    return;
  }
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  const left = [];
  for (const file of [...files.files].filter(one => one.size > 0)) {
    if (!await send(file, false)) left.push(file);
  }
  keep(left);
  button.disabled = false;
});

function check() {
  const wanted = [...files.files];
  const most = Number(text.mostBytes);
  const fileError = wanted.length === 0 ? text.noFile
    : wanted.some(file => file.size > most) ? text.tooLarge
    : wanted.every(file => file.size === 0) ? text.empty : '';
  const number = Number(days.value);
  const errors = {
    file: fileError,
    legalBasis: basis.value ? '' : text.legalBasis,
    purpose: form.elements.purpose.value ? '' : text.purpose,
    retentionDays: Number.isInteger(number) && number >= 1 && number <= mostDays() ? '' : fill(text.retention, mostDays()),
  };
  for (const [field, error] of Object.entries(errors)) showError(field, error);
  return Object.values(errors).every(error => error === '');
}

function showError(field, error) {
  const place = form.querySelector(`[data-error=${field}]`);
  if (place) place.textContent = error;
  const input = field === 'file' ? files : form.elements[field];
  if (error) input?.setAttribute('aria-invalid', 'true'); else input?.removeAttribute('aria-invalid');
}

function send(file, again) {
  const row = document.createElement('li');
  const label = document.createElement('span');
  const bar = document.createElement('progress');
  label.textContent = fill(text.sending, file.name);
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', label.textContent);
  row.append(label, bar);
  list.append(row);

  const body = new FormData();
  for (const name of ['legalBasis', 'purpose', 'retentionDays', 'format', 'language', 'dateOrder', 'case']) {
    if (form.elements[name].value) body.append(name, form.elements[name].value);
  }
  if (form.elements.choose.checked) body.append('choose', 'true');
  if (again) body.append('again', 'true');
  body.append('file', file);

  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', text.to);
    request.responseType = 'json';
    request.setRequestHeader('RequestVerificationToken', document.querySelector('[name=__RequestVerificationToken]').value);
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`);
    request.setRequestHeader('Accept-Language', text.lang);
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) bar.value = event.loaded / event.total; });
    request.addEventListener('error', () => { fail(row, file, { detail: text.noConnection }); resolve(false); });
    request.addEventListener('load', () => {
      const answer = request.response ?? {};
      if (request.status === 202) {
        const state = mark('done', fill(text.sent, file.name));
        const how = document.createElement('span');
        how.className = 'chip';
        how.textContent = text.waiting;
        row.replaceChildren(state, how, link(answer.id, text.open));
        follow(answer.id, how, state);
        resolve(true);
        return;
      }
      for (const [field, error] of Object.entries(answer.errors ?? {})) showError(field, error);
      fail(row, file, { ...answer, detail: request.status === 401 ? text.signedOut : request.status === 413 ? text.tooLarge : answer.detail ?? `${request.status}` });
      resolve(false);
    });
    request.send(body);
  });
}

/** Asks until the file is read, and says how that ended. */
async function follow(id, how, state) {
  for (let pause = 500; ; pause = Math.min(5000, pause * 1.3)) {
    await new Promise(resolve => setTimeout(resolve, pause));
    try {
      const answer = await fetch(`/api/transcripts/${id}`, { headers: { accept: 'application/json' } });
      const { status } = answer.ok ? await answer.json() : {};
      if (status === 'scored' || status === 'failed') {
        how.textContent = status === 'scored' ? text.read : text.unreadable;
        how.classList.add(`status-${status}`);
        if (status === 'failed') state.className = 'notice warn';
      }
      if (status === 'asks') {
        how.textContent = text.asks;
        how.classList.add('status-asks');
      }
      if (status && !['queued', 'receiving'].includes(status)) return;
    } catch { /* the host is away for a moment: ask again */ }
  }
}

function fail(row, file, problem) {
  row.replaceChildren(mark(problem.existing ? 'warn' : 'error', fill(text.notSent, file.name, problem.existing ? `${text.duplicate}${problem.inCase ? ` ${form.elements.case.dataset.inCase}` : ''}` : problem.detail)));
  if (problem.existing) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = text.again;
    button.addEventListener('click', async () => { row.remove(); await send(file, true); });
    row.append(link(problem.id, text.open), button);
  }
}

function mark(kind, words) {
  const span = document.createElement('span');
  span.className = `notice ${kind}`;
  span.textContent = words;
  return span;
}

function link(id, words) {
  const a = document.createElement('a');
  a.className = 'button secondary';
  a.href = `/${text.lang}/analysis/transcripts/${id}`;
  a.textContent = words;
  return a;
}
