// Linked data in the head of a page: JSON-LD, in a script element that runs nothing.

/** No text in it can end the element or begin a comment: "<" is written as "\\u003c". */
export function linkedData(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
