// Data as JSON that can stand inside of a script element.

/** JSON without "<": no text in it can end the element or begin a comment. '{"a":"</script>"}' → '{"a":"\u003c/script>"}' */
export function jsonForScripts(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
