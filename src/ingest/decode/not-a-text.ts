// Tells what is no text at all.

export interface NotAText {
  readonly kind: 'not a text';
  readonly what: string;
  readonly hint: string;
}

/** What keeps characters from being a text, where something does. */
export function whyNoText(text: string): NotAText | undefined {
  if (!visible.test(text)) return noText;
  let controls = 0;
  for (const _ of text.matchAll(control)) controls++;
  return controls * 10 > text.length ? noCharacters : undefined;
}

export const noText: NotAText = {
  kind: 'not a text',
  what: 'holds no text',
  hint: 'write a text, or remove the file',
};

/** For bytes that are neither Unicode nor read as German in any old encoding. */
export const noCharacters: NotAText = {
  kind: 'not a text',
  what: 'is no text, but data that only a program can read',
  hint: 'open it in the program that made it, and save the text as a .txt file in UTF-8',
};

const visible = /[^\s\p{C}]/u;
const control = /(?![\t\n\r\f\v\u{85}])\p{Cc}|[\u{fffe}\u{ffff}]/gu;
