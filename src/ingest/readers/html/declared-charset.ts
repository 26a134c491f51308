// The encoding that a page says it is in.

/** What <meta charset>, http-equiv or an XML declaration name in the first 4 KB: "windows-1252". */
export function htmlDeclaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, farthest).replaceAll('\0', '');
  const groups = (xmlDeclaration.exec(head) ?? metaTag.exec(head))?.groups;
  return groups?.charset?.toLowerCase();
}

const farthest = 4096; // bytes
const xmlDeclaration = /^\s{0,9}<\?xml[^>]{1,200}\bencoding\s{0,5}=\s{0,5}["'](?<charset>[\w.:-]{2,40})/; // <?xml version="1.0" encoding="utf-8"?>
const metaTag = /<meta\s[^>]{0,500}\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}(?<charset>[\w.:-]{2,40})/i; // <meta charset="utf-8">
