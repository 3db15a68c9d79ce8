// The button is of use only where the browser can print from a script.
const button = document.querySelector('[data-print]');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => window.print());
