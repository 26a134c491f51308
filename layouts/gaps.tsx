// A line of the editor's in which "[[Name]]" is a gap that is still to be filled in.

const gap = /\[\[(?<asked>[^[\]]+)\]\]/; // "Impressum von [[Name]]"

/** The text with its gaps marked, as they are in the text of a page. */
export function WithGaps({ text }: { readonly text: string }) {
  // What the expression captures stands at the odd places.
  const parts = text.split(gap).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <mark key={index} class="unfilled">
        {part}
      </mark>
    ),
  );
  return <>{parts}</>;
}
