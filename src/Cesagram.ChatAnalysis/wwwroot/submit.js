// Hands in one file after the other by the API. What was chosen stays until it was taken.
const form = document.querySelector('[data-submit]');
const files = form.querySelector('#files');
const list = form.querySelector('[data-uploads]');
const drop = form.querySelector('[data-drop]');
const text = form.dataset;
const fill = (pattern, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, () => value), pattern);

const basis = form.elements.legalBasis;
const days = form.elements.retentionDays;
const daysHint = form.querySelector('[data-hint]');
const mostDays = () => Number(basis.selectedOptions[0]?.dataset.days || days.max);
basis.addEventListener('change', () => {
  days.max = mostDays();
  daysHint.textContent = fill(daysHint.dataset.hint, mostDays());
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
    showError('file', '');
  }
});
files.addEventListener('change', () => showError('file', ''));

form.addEventListener('submit', async event => {
  event.preventDefault();
  if (!check()) {
    form.querySelector('[aria-invalid=true]')?.focus();
    return;
  }
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  const left = new DataTransfer();
  for (const file of [...files.files]) {
    if (!await send(file, false)) left.items.add(file);
  }
  files.files = left.files;
  button.disabled = false;
});

function check() {
  const chosen = [...files.files];
  const most = Number(text.mostBytes);
  const fileError = chosen.length === 0 ? text.noFile
    : chosen.some(file => file.size > most) ? text.tooLarge
    : chosen.some(file => file.size === 0) ? text.empty : '';
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
  for (const name of ['legalBasis', 'purpose', 'retentionDays', 'format', 'language', 'dateOrder']) {
    if (form.elements[name].value) body.append(name, form.elements[name].value);
  }
  if (again) body.append('again', 'true');
  body.append('file', file);

  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'json';
    request.setRequestHeader('RequestVerificationToken', form.elements.__RequestVerificationToken.value);
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`);
    request.setRequestHeader('Accept-Language', text.lang);
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) bar.value = event.loaded / event.total; });
    request.addEventListener('error', () => { fail(row, file, { detail: text.noConnection }); resolve(false); });
    request.addEventListener('load', () => {
      const answer = request.response ?? {};
      if (request.status === 202) {
        row.replaceChildren(mark('done', fill(text.sent, file.name)), link(answer.id, text.open));
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

function fail(row, file, problem) {
  row.replaceChildren(mark('error', fill(text.notSent, file.name, problem.detail)));
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
