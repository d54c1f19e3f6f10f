/** What begins a sentence: names and numbers in front of others come in small letters. */
import type { Words } from './words';

/** With a capital first letter; letters outside the first plane of Unicode stay whole. */
export function capital(text: string, { locale }: Pick<Words, 'locale'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
