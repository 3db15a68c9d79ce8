// Puts a picture into a text: <button type="button" data-image-picker="ID-OF-TEXTAREA" data-picker-address="/en/knowledge/desk/images?pick=true">.
let target = null;
let picker = null;

for (const button of document.querySelectorAll('[data-image-picker]')) {
  button.addEventListener('click', () => {
    target = document.getElementById(button.dataset.imagePicker);
    picker = window.open(button.dataset.pickerAddress, 'cesagram-images', 'width=1000,height=760');
  });
}

addEventListener('message', event => {
  const text = event.data?.cesagramImage;
  if (event.origin !== location.origin || event.source !== picker || !target || typeof text !== 'string') {
    return;
  }
  target.focus();
  target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end');
  target.dispatchEvent(new Event('input', { bubbles: true }));
});
