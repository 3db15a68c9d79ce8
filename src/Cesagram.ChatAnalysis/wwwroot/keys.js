// The letter of a key: by its place where the layout has other letters, as Greek has.
export const keyOf = event => /^[a-z]$/i.test(event.key) ? event.key : /^Key[A-Z]$/.test(event.code) ? event.code[3].toLowerCase() : event.key;
