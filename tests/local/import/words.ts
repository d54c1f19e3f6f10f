/** The words of a document in reading order, without blanks: what no conversion may lose. */
export function lettersOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(lettersOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const text = 'text' in node && typeof node.text === 'string' ? node.text : '';
  return (text + ('content' in node ? lettersOf(node.content) : '')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The types of the top-level blocks. */
export function blocksOf(document: { readonly content: readonly unknown[] } | null): string[] {
  return (document?.content ?? []).map((node) =>
    typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : '?',
  );
}
