// axe-core, as the script tag that a test adds puts it into a page.
declare var axe: typeof import('axe-core');
