// Renders elements to HTML, once where many pages show the same. The only user of preact-render-to-string.
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { rawHtml } from './raw-html.ts';
import type { Site } from './site.ts';

/** Elements → HTML or XML. */
export function rendered(element: VNode): string {
  return render(element);
}

const kept = new WeakMap<Site, Map<string, string>>();

/** What looks the same wherever its name is the same; it is made for the first page of a site that shows it. */
export function renderedOnce(site: Site, name: string, make: () => VNode): VNode {
  const parts = kept.get(site) ?? new Map<string, string>();
  kept.set(site, parts);
  const html = parts.get(name) ?? rendered(make());
  parts.set(name, html);
  return rawHtml(html);
}
