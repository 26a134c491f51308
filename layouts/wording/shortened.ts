// Shortens texts for places with little room.

/** At most 160 characters, which search engines show of a description, cut between words where one ends in time. */
export function shortened(description: string): string {
  if (description.length <= 160) return description;
  const end = description.lastIndexOf(' ', 159);
  return `${description.slice(0, end > 100 ? end : 159)}…`;
}
