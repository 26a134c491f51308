// Who comes back to a page whose content is made by a script finds it where it was left.

/** Keeps with the entry in the browser's history how far the page is scrolled, and goes there when its content is ready. */
export async function keepPlace(content: Promise<void>): Promise<void> {
  const place: unknown = history.state;
  history.scrollRestoration = 'manual'; // the browser would look before the content is there
  window.addEventListener('pagehide', () => {
    history.replaceState({ scrolled: window.scrollY }, '');
  });
  await content;
  if (typeof place === 'object' && place !== null && 'scrolled' in place && typeof place.scrolled === 'number')
    window.scrollTo({ top: place.scrolled, behavior: 'instant' });
}
