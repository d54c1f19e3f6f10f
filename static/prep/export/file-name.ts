/** What a file is called: by what it is of and when, in letters that every system takes. */

/**
 * @param name of the board or the project, in any script
 * @param day `2026-03-05`
 */
export function fileName(name: string, day: string, ending: 'csv' | 'md'): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `backlog-${plain === '' ? 'stories' : plain}-${day}.${ending}`;
}
