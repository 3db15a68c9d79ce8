/** Letters, kept in the save, are a class of the page. */
export function applySettings(settings) {
  document.documentElement.classList.toggle('easy-letters', settings.letters === 'easy');
}
