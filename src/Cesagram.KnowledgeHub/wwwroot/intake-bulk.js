// "All that were found" and single ones exclude each other.
const form = document.querySelector('[data-bulk]');
const all = form?.querySelector('[data-all]');
const single = () => [...form.querySelectorAll('input[name=ids]')];

all?.addEventListener('change', () => single().forEach(box => { box.checked = false; box.disabled = all.checked; }));
if (all?.checked) {
  single().forEach(box => { box.disabled = true; });
}
