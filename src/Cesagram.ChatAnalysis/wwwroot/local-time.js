// Times stand in UTC, as the evidence does; who points at one sees what his own clock showed. A title moves nothing on the page.
const write = new Intl.DateTimeFormat(document.documentElement.lang, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });

function add(time) {
  const at = new Date(time.dateTime);
  if (time.dataset.local || Number.isNaN(at.getTime()) || at.getTimezoneOffset() === 0) return;
  time.dataset.local = 'true';
  time.title = [time.title, write.format(at)].filter(Boolean).join(' · ');
}

const all = root => root.querySelectorAll('time[datetime]').forEach(add);
const content = document.querySelector('main');
all(content);
// The work list draws itself anew.
new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => node.nodeType === Node.ELEMENT_NODE && all(node)))).observe(content, { childList: true, subtree: true });
