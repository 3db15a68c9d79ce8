const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. Properties whose name begins with "on" are listeners, `class` and all others attributes; null, undefined and false are left out, true is an empty attribute.
 * Children are elements, text, or arrays of both; null and false are left out.
 */
export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

/** The same for SVG. */
export function s(tag, properties = {}, ...children) {
  return fill(document.createElementNS(svgNamespace, tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A copy of one of the page's icons. */
export function icon(name) {
  return document.querySelector(`#icons [data-icon="${name}"]`).firstElementChild.cloneNode(true);
}

/** A button with an icon (or null) and a label. */
export function button(label, onclick, { kind = '', iconName = null, ...attributes } = {}) {
  return h('button', { type: 'button', class: `button ${kind}`.trim(), onclick, ...attributes }, iconName && icon(iconName), h('span', {}, label));
}

/** Tells screen readers what changed without moving the focus. */
export function announce(text) {
  const said = document.getElementById('said');
  said.textContent = '';
  requestAnimationFrame(() => { said.textContent = text; });
}

/** Whether the player wants things to hold still. */
export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
