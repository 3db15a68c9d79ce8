/** How many chats a check shows; always even. */
export const chatsIn = id => id === 'before' || id === 'after' ? 12 : 6;

/** Whether each chat is explained at once: a booster is practice too. Before and after, it would change what is measured. */
export const explainsAtOnce = id => chatsIn(id) === 6;

/** Parts in the order in which they are asked. The chats come last: what a booster explains there must not colour the other answers. */
export const parts = ['knowledge', 'confidence', 'tell', 'spotting'];

/**
 * Every screen of a check, in order: `{ part, item, key }`, a situation of telling has two (`whom`, `likely`). Answers are kept by key; null is a question that was skipped.
 * @param content `{ knowledge, confidence, tell }`, lists of `{ id }`
 * @param {string[]} chats ids
 */
export function stepsOf(content, chats) {
  const simple = part => content[part].map(({ id }) => ({ part, item: id, key: `${part}.${id}` }));
  return [
    ...simple('knowledge'),
    ...simple('confidence'),
    ...content.tell.flatMap(({ id }) => ['whom', 'likely'].map(asks => ({ part: 'tell', item: id, asks, key: `tell.${id}.${asks}` }))),
    ...chats.map(id => ({ part: 'spotting', item: id, key: `spotting.${id}` })),
  ];
}

/** What can be answered: `true`, `false` or `unsure` to a statement, a step from 1 to 4, a person, `fine` or `sign` to a chat. */
export const people = ['family', 'grown-up', 'school', 'helpline', 'friend', 'nobody', 'unsure'];

/** Those who can help: adults and the help line. */
export const helpers = ['family', 'grown-up', 'school', 'helpline'];
