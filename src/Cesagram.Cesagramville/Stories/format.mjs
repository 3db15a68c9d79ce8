/** What the format of stories knows: its words, and how long things may be. Reading levels stand in Content/reading.json. */
export const stages = ['access', 'trust', 'risk-assessment', 'isolation', 'desensitisation', 'coercion', 'approach', 'maintenance', 'going-missing'];
export const kinds = ['manipulation', 'harmless', 'friend'];
export const districts = ['arcade', 'studio', 'park', 'station'];
export const outcomes = ['help', 'door'];
export const deeds = ['refuse', 'ask', 'tell', 'friend', 'keep', 'block', 'report', 'share', 'wait'];
export const apps = ['game', 'chat', 'private', 'photos', 'call', 'street'];
export const typings = ['long', 'stops'];
export const pictures = ['dog', 'skin', 'ticket', 'selfie', 'poster', 'cake', 'stage', 'map', 'room', 'bike'];
export const ages = ['child', 'teen', 'adult', 'elder'];
export const looks = {
  hair: ['short', 'long', 'curls', 'bun', 'braids', 'afro', 'bald', 'scarf', 'bob', 'cap'],
  wear: ['hoodie', 'tee', 'shirt', 'dress', 'jacket', 'sweater', 'coat', 'sport'],
  aids: ['glasses', 'hearing-aid', 'wheelchair', 'cane', 'prosthesis'],
};

/** Tags of a line: the values each may have; true where it has none, 'text' where it is free text. */
export const lineTags = { sign: stages, odd: true, why: 'text', when: true, app: apps, typing: typings, picture: pictures, end: 'text' };

/** Tags of a choice. */
export const choiceTags = { id: 'text', does: deeds, act: true };

/** Bounds, both ends included; a way is one play from start to end. */
export const pace = {
  messagesOnAWay: [25, 45], choicePointsOnAWay: [6, 9], choicesAtAPoint: [2, 3], ends: [2, 4], linesOfAnEnding: [2, 5],
  signsOfManipulation: 6, oddInHarmless: 4, sentencesOfNarrator: 3,
};

/** Children keep to 'a, b or c' better than to a JSON list. */
export const oneOf = (values) => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
