import { Save, browserStore } from './save.js';
import { go, listen, replace } from './router.js';
import { applySettings } from './settings.js';
import { keepOffline } from './offline.js';
import { recordOutcome } from './outcome.js';
import { stopReading } from './voice.js';
import { language } from './texts.js';

const save = new Save(browserStore());

/** What every screen is given. */
const game = { save, go, replace, record: outcome => recordOutcome(save, outcome, language) };

applySettings(save.data.settings);
document.querySelector('.town-nav').hidden = false;
// The game's own help works offline and leads back.
document.querySelector('.lamp .help').addEventListener('click', event => { event.preventDefault(); go('help'); });
addEventListener('hashchange', stopReading);
addEventListener('storage', event => { if (event.key === 'cesagramville') save.reread(); });
await listen(game, document.getElementById('screen'));
keepOffline();
