/** A check that a team adds by itself, without code. */

/** Tells a team's own check from those of the product: `own:` and 1–40 of a–z, 0–9, `-`. */
export type OwnCheckId = `own:${string}`;

const OWN_CHECK_ID = /^own:[a-z0-9-]{1,40}$/;

export function isOwnCheckId(id: string): id is OwnCheckId {
  return OWN_CHECK_ID.test(id);
}

export interface OwnCheck {
  readonly id: OwnCheckId;
  /** In the team's own words, as people read it: 1–80 characters. */
  readonly title: string;
  /** What to do about it, in the team's own words: up to 200 characters, may be empty. */
  readonly help: string;
  readonly asks: OwnQuestion;
}

export type OwnQuestion =
  /** A field of the site is filled in. */
  | { readonly kind: 'field'; readonly fieldId: string; readonly fieldName: string }
  /** The description has a heading of these words. */
  | { readonly kind: 'heading'; readonly text: string }
  /** One of these labels is set. */
  | { readonly kind: 'label'; readonly anyOf: readonly string[] }
  /** There is a link of this relation, in the link type's own words, e.g. `is tested by`. */
  | { readonly kind: 'link'; readonly relation: string }
  /** A file is attached. */
  | { readonly kind: 'attachment' }
  /** A pattern of the RE2 syntax is found, which is searched in time linear in the text. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly in: PatternPlace };

export const PATTERN_PLACES = ['summary', 'description', 'criteria', 'anywhere'] as const;
export type PatternPlace = (typeof PATTERN_PLACES)[number];
