// Makes the sizes of a picture in the browser: drawing it anew leaves out what the camera wrote about place, time and device.
const form = document.querySelector('[data-image-form]');
const picture = form.elements.picture;
const sizes = form.querySelector('[data-sizes]');
const label = form.querySelector('[data-label]');
const status = form.querySelector('[data-status]');
const widths = [480, 960, 1600];

form.addEventListener('submit', async event => {
  const [file] = picture.files;
  if (!file || sizes.files.length > 0) {
    return;
  }

  event.preventDefault();
  status.textContent = form.dataset.working;
  try {
    const made = await make(file);
    const transfer = new DataTransfer();
    made.forEach(size => transfer.items.add(size));
    sizes.files = transfer.files;
    label.value = file.name;
    picture.disabled = true;
  } catch {
    // What cannot be drawn goes as it is: the server says what is wrong with it.
  }
  form.submit();
});

async function make(file) {
  if (!['image/png', 'image/jpeg', 'image/webp'].includes(file.type)) {
    throw new TypeError(file.type);
  }
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const wanted = widths.filter(width => width < bitmap.width);
  if (wanted.length < widths.length) {
    wanted.push(bitmap.width);
  }
  return Promise.all(wanted.map(width => draw(bitmap, width)));
}

async function draw(bitmap, width) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.max(1, Math.round(bitmap.height * width / bitmap.width));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  let blob = await toBlob(canvas, 'image/webp', 0.82);
  if (blob.type !== 'image/webp') {
    // JPEG knows no transparency: what was transparent becomes white, not black.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    blob = await toBlob(canvas, 'image/jpeg', 0.85);
  }
  return new File([blob], `${width}`, { type: blob.type });
}

const toBlob = (canvas, type, quality) =>
  new Promise((done, failed) => canvas.toBlob(blob => (blob ? done(blob) : failed(new Error(type))), type, quality));

// In the window that the editor's toolbar opened: what is taken goes back to it.
for (const button of document.querySelectorAll('[data-pick]')) {
  button.hidden = !window.opener;
  button.addEventListener('click', () => {
    window.opener?.postMessage({ cesagramImage: button.dataset.pick }, location.origin);
    window.close();
  });
}
