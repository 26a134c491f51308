// STUB
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
export function tagTimexes(_text: string, _documentDate?: string): readonly Timex[] {
  return [];
}
