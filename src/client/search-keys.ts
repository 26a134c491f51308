// Keys on the search page: "/" to the field, arrows through the results, Escape back.

export function watchKeys(field: HTMLInputElement, container: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const target = keyTarget(event.key, field, container);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    if (target === field) field.select();
  });
}

/** Where a key leads, or undefined where it keeps its usual meaning. */
function keyTarget(key: string, field: HTMLInputElement, container: HTMLElement): HTMLElement | undefined {
  const results = [...container.querySelectorAll<HTMLElement>('.hits .headline')];
  const active = document.activeElement;
  const position = active instanceof HTMLElement ? results.indexOf(active) : -1;
  const isTyping = active instanceof HTMLInputElement && active.type === 'search';
  if (key === '/' && !isTyping) return field;
  if (key === 'ArrowDown' && (active === field || position >= 0)) return results[position + 1];
  if (key === 'ArrowUp' && position >= 0) return position === 0 ? field : results[position - 1];
  if (key === 'Escape' && position >= 0) return field;
  return undefined;
}
