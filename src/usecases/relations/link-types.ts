/** Which of a site's types of links says what is meant: by their words, since every site names its own. */
import type { LanguageCode } from '../../readiness/language/identify';
import { ONLY_ENGLISH } from '../../readiness/language/languages';
import { withLanguages } from '../../readiness/language/load-language';
import type { IssueLink, LinkType } from '../relations-port';

/** A type of links, and on which side of it a story stands. */
export interface Side {
  readonly type: LinkType;
  /** The story is the source of the link, and does what the outward words say. */
  readonly isOutward: boolean;
}

const LANGUAGES: readonly LanguageCode[] = ['en', 'de', 'fr', 'es', 'pt'];

/** Says whether words of a link hold a story back, in any of the languages that are known, since a site's words may be in another than its stories. */
export async function blockingWords(): Promise<(words: string) => boolean> {
  const languages = await withLanguages(ONLY_ENGLISH, LANGUAGES);
  const patterns = Object.values(languages).map(({ dependencies }) => dependencies.BLOCKING_RELATION);
  return (words) => patterns.some((pattern) => pattern.test(words));
}

/** All sides that hold a story back; Jira's own type before others, whatever the words of it are. */
export function blockingSides(
  types: readonly LinkType[],
  isBlocking: (words: string) => boolean,
): readonly Side[] {
  const sides = types.flatMap((type) => [
    ...(isBlocking(type.inward) ? [{ type, isOutward: false }] : []),
    ...(isBlocking(type.outward) ? [{ type, isOutward: true }] : []),
  ]);
  const isJirasOwn = ({ type }: Side): boolean => type.name.toLowerCase() === 'blocks';
  return [...sides.filter(isJirasOwn), ...sides.filter((side) => !isJirasOwn(side))];
}

/** "Duplicates", not "is duplicated by": what the one does that repeats. */
const DUPLICATES =
  /^(?:duplicates?|dupliziert|duplique|est (?:un |le )?doublon de|duplica(?: a)?|é duplicata de)\b/i;

/** The side of the story that repeats another; Jira's own type before others. Empty where the site has none. */
export function duplicateSide(types: readonly LinkType[]): readonly Side[] {
  const sides = types.flatMap((type) => [
    ...(DUPLICATES.test(type.outward) ? [{ type, isOutward: true }] : []),
    ...(DUPLICATES.test(type.inward) ? [{ type, isOutward: false }] : []),
  ]);
  const isJirasOwn = ({ type }: Side): boolean => type.name.toLowerCase() === 'duplicate';
  return [...sides.filter(isJirasOwn), ...sides.filter((side) => !isJirasOwn(side))];
}

const SPLIT_OFF = /\b(?:split (?:in)?to|aufgeteilt in|divisée? en|dividid[oa] en|dividid[oa] em)\b/i;
const RELATED =
  /^(?:relates to|is related to|bezieht sich auf|steht in (?:Beziehung|Verbindung) (?:zu|mit)|est liée? à|concerne|(?:se relaciona|está relacionad[oa]) (?:con|com)|relaciona-se com)\b/i;

/** The side of the story of which another was split off; `null` where the site has neither a type for that nor one that just relates. */
export function splitSide(types: readonly LinkType[]): Side | null {
  return sideOf(types, SPLIT_OFF) ?? sideOf(types, RELATED) ?? byName(types, 'relates');
}

function sideOf(types: readonly LinkType[], words: RegExp): Side | null {
  for (const type of types) {
    if (words.test(type.outward)) return { type, isOutward: true };
    if (words.test(type.inward)) return { type, isOutward: false };
  }
  return null;
}

function byName(types: readonly LinkType[], name: string): Side | null {
  const type = types.find((one) => one.name.toLowerCase() === name);
  return type === undefined ? null : { type, isOutward: true };
}

/** The link of an issue that stands on that side with that other one. */
export function linkOn(
  { type, isOutward }: Side,
  links: readonly IssueLink[],
  key: string,
): IssueLink | undefined {
  return links.find((link) => link.typeId === type.id && link.key === key && link.isOutward === isOutward);
}
