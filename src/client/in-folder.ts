// Where the site is opened from.

/** Whether from a folder of the reader's, without a server. */
export function isInFolder(): boolean {
  return location.protocol === 'file:';
}
