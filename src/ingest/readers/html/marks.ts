// What the classes and roles of elements say about them.
import { attribute, type Element } from '../markup.ts';

/** All that an element is called, in small words: class="articleTeaser-List" → "article-teaser-list". */
export function marksOf(element: Element): string {
  const marks = named.map((name) => attribute(element, name) ?? '').join(' ');
  return marks
    .slice(0, longest)
    .replace(camelCase, (small) => `${small}-`)
    .replace(/[_-]+/g, '-')
    .toLowerCase();
}

/** Whether an element is about the page, other pages or its readers, by its name or by what it is called. */
export function isBeside(element: Element): boolean {
  if (besideTags.has(element.name)) return true;
  return !frames.has(element.name) && besideMarks.test(marksOf(element));
}

const named = ['class', 'id', 'role', 'itemprop', 'data-testid'];
const longest = 600; // characters
const camelCase = /[a-z](?=[A-Z])/g; // "articleTeaser"

const besideTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

// In either language: "article-comments", "teaser-list", "newsletter-box".
const besideWords = [
  'comments?|kommentare?|commentlist|disqus|respond|replies|trackbacks?|pingbacks?',
  'nav|navi|navigation|navbar|menu|breadcrumbs?|pagination|pager|toc|inhaltsverzeichnis|post-nav',
  'sidebar|footer|masthead|topbar',
  'teasers?|teaserlist|related\\w*|recommend\\w*|recirc\\w*|empfehlung\\w*|empfohlen\\w*|zum-thema|mehr-zum|more-on|more-articles|more-from|mehr-von|weitere|read-?more|readmore|weiterlesen|lesen-sie\\w*|similar|popular|trending|most-read|meistgelesen\\w*|beliebt\\w*|outbrain|taboola|plista|crosslinks?|linkbox|latest|next-article|jp-relatedposts|yarpp\\w*',
  'share|sharing|share\\w*|sharedaddy|social\\w*|sociable|addthis\\w*|addtoany|shariff|follow|bookmark|merkliste|feedback|rating|ratings|vote|poll|survey|umfrage',
  'newsletter\\w*|subscri\\w*|abo|abonnieren|paywall\\w*|piano|login|register|signup|signin|cookie\\w*|consent|cmp|gdpr|dsgvo|modal|popup|tooltip',
  'ad|ads|advert\\w*|anzeige|anzeigen|werbung|sponsor\\w*|promo\\w*|adslot|ad-slot|adsense|affiliate|shopping|produktbox',
  'tags|tag-list|taglist|tagcloud|tag-cloud|keywords|schlagworte|schlagwoerter|cat-links|tags-links|entry-tags|post-tags',
  'author-?box|author-?bio|author-?info|author-?description|author-?card|author-?profile|about-author|about-the-author|autorenbox|autoren-?box|autorinfo|saboxplugin\\w*',
  'caption\\w*|bildunterschrift|bildunterschriften|image-info|image-source|image-credits?|bildnachweis|wp-caption|photo-credits?|gallery|bildergalerie|slideshow|slider|carousel|lightbox',
  'widget|widgets|sr-only|visually-hidden|visuallyhidden|screen-reader\\w*|noprint|no-print|d-none|u-hidden',
].join('|');
const besideMarks = new RegExp(`(?:^|[\\s-])(?:${besideWords})(?=$|[\\s-])`);
