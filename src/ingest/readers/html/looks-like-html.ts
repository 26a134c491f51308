// Tells a page from a text.

/** Whether a text is a whole page, whatever its file is called; a text with some tags left in it is none. */
export function looksLikeHtml(text: string): boolean {
  const head = text
    .slice(0, farthest)
    .replace(/^\u{FEFF}/u, '')
    .trimStart();
  if (doctype.test(head)) return true;
  if (!head.startsWith('<')) return false;
  return frame.test(head) && new Set(head.match(skeleton)?.map((tag) => tag.toLowerCase())).size >= 2;
}

const farthest = 20_000; // characters
const doctype = /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100}){0,5}<!doctype\s{1,20}html/i; // <!DOCTYPE html>
const frame =
  /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}-->\s{0,100}){0,5}<(?:html|head|body|meta|title)[\s>]/i; // <html lang="de">
const skeleton = /<(?:html|head|body|meta|title|div|link|script)(?=[\s>])/gi; // <body class="a">
