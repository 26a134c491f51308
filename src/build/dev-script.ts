// What runs in every page that `nachlese dev` serves, and in no other.

/** JavaScript. Its styles are set by script, which the site's policy allows. */
export const devScript = `
const script = document.querySelector('script[data-version]');
const events = new EventSource('/__nachlese/events');
const lookAgain = async () => {
  const version = await (await fetch('/__nachlese/version' + location.pathname, { cache: 'no-store' })).text();
  // While an article has a mistake it has no page: what was there stays in sight, with the mistake below it.
  if (version !== 'gone' && version !== script.dataset.version) location.reload();
};
events.addEventListener('changed', lookAgain);
events.addEventListener('open', lookAgain);

const host = document.createElement('div');
const panel = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(\`
  section { position: fixed; inset: auto 0 0; max-block-size: 60vh; overflow: auto; padding: 1rem 1.25rem 1.25rem;
    font: 0.9375rem/1.5 ui-monospace, monospace; background: #1d1a16; color: #f4efe6; border-block-start: 4px solid #ff8d70; z-index: 9; }
  h2 { margin: 0 0 0.5rem; font: 600 1rem/1.5 system-ui, sans-serif; color: #ff8d70; }
  ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.75rem; }
  b { display: block; font-weight: 600; overflow-wrap: anywhere; }
  i { display: block; font-style: normal; color: #c9bfae; }
\`);
panel.adoptedStyleSheets = [sheet];
const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};
events.addEventListener('problems', ({ data }) => {
  const problems = JSON.parse(data);
  panel.replaceChildren();
  host.remove();
  if (problems.length === 0) return;
  const items = problems.slice(0, 20).map(({ place, what, hint }) =>
    element('li', '', element('b', place.file + ':' + place.line), element('span', what), element('i', hint)));
  const title = problems.length === 1 ? '1 problem' : problems.length + ' problems';
  const section = element('section', '', element('h2', title), element('ol', '', ...items));
  section.setAttribute('role', 'alert');
  panel.append(section);
  document.body.append(host);
});
`;
