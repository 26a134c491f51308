// How the originals are sent: where nobody says their encoding, browsers take UTF-8 for an old German one.

/** Header → value, for every file below `originalsPath`. A byte order mark in a file counts for more. */
export const originalHeaders: Readonly<Record<string, string>> = { 'Content-Type': 'text/plain; charset=utf-8' };
