/** The forms of a text in a catalogue. */

/** One sentence, or one for each plural form of the number named in `by`. */
export type Text = string | PluralText;

export interface PluralText {
  /** Name of the value that decides. */
  readonly by: string;
  readonly one: string;
  readonly other: string;
}
