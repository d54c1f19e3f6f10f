/** Words as they are compared: nobody means another section by a capital or an accent. */

/** Small letters without accents, single spaces, no colon at the end. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .split(/\s+/)
    .join(' ')
    .trim()
    .replace(/ ?:$/, '');
}
