// Finds how a text begins, to describe its page where nobody wrote a lead.

const enough = 2000; // characters of HTML: more than a description can hold
const paragraph = /<p>(?<content>.*?)(?:<\/p>|$)/gs; // "<p>Der <em>Rat</em> tagt.</p>"
const gap = /<mark class="unfilled">.*?<\/mark>/gs; // an editor has still to say what stands there
const tag = /<[^>]*(?:>|$)/g; // the last may be cut
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The first paragraphs of rendered markdown on one line: "<h2>Rat</h2><p>Er <em>tagt</em>.</p>" → "Er tagt." */
export function beginningOf(html: string): string {
  const paragraphs = [...html.slice(0, enough).matchAll(paragraph)].map(({ groups }) => groups?.content ?? '');
  const text = paragraphs.join(' ').replace(gap, '').replace(tag, '');
  const characters = text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
  return characters.replace(/\s+/g, ' ').trim();
}
