// STUB
export function findKeywords(_text: string, _title: string): readonly string[] {
  return [];
}
