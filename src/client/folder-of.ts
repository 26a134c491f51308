// Where a page finds other files of the site.

/** The folder of a file that this page links to, as an absolute address with a slash at its end. */
export function folderOf(link: string): string {
  return new URL('.', new URL(link, document.baseURI)).href;
}
