// Takes the shortcodes of WordPress out of a text.

/** "[caption id="1"]<img> Foto: dpa[/caption]Der Rat [sic] tagt." → "Der Rat [sic] tagt." */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  const text = html.replace(media, '');
  const closed = new Set([...text.matchAll(closing)].map(({ groups }) => groups?.name));
  return text.replace(shortcode, (whole, name: string, rest: string) =>
    closed.has(name) || attribute.test(rest) ? '' : whole,
  );
}

// Pictures and films with all that stands below them.
const names = 'caption|wp_caption|gallery|embed|audio|video|playlist|youtube';
const media = new RegExp(
  String.raw`\[(?<name>${names})(?:\s[^[\]]{0,2000})?\](?:(?:[^[]|\[(?!\/|(?:${names})[\s\]])){0,3000}\[\/\k<name>\])?`,
  'g',
); // "[gallery ids="1,2"]", "[caption]<img> Foto: dpa[/caption]"
const closing = /\[\/(?<name>[a-z][\w-]{1,40})\]/g; // "[/dropcap]"
const shortcode = /\[\/?(?<name>[a-z][\w-]{1,40})(?<rest>(?:\s[^[\]]{0,2000})?)\/?\]/g; // "[vc_row width="1"]"
const attribute = /[\w-]{1,40}=["'”„″]/u; // "width="1""
