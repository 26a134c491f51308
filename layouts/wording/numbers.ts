// Numbers as they are written in German.

/** 4812 → "4.812" */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3}){1,7}$)/g, '.');
}

/** .125 → "12,5 %"; what is less than a tenth of a percent is not told apart. */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return 'unter 0,1\u{a0}%';
  const tenths = Math.round(share * 1000);
  return `${number(Math.floor(tenths / 10))}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}\u{a0}%`;
}

/** 1 → "1 Artikel", 4812 → "4.812 Artikel"; the space does not break. */
export function articles(count: number): string {
  return `${number(count)}\u{a0}${articleUnit(count)}`;
}

/** What stands behind a number of articles that has an element of its own; German has one word for all numbers. */
export function articleUnit(_count: number): string {
  return 'Artikel';
}
