/** What can be done to the text of a story by a button of the app. Data, so that it travels and can be shown before it is done. */

export type DocumentEdit =
  /**
   * The list of acceptance criteria becomes `after`. What is in both lists is left as it stands in the document, form and all.
   * New ones follow the list where one is, else a heading at the end.
   */
  | {
      readonly kind: 'criteria';
      /** The texts of the criteria that were read, in order. */
      readonly before: readonly string[];
      readonly after: readonly string[];
      /** Of a list that is new: "Acceptance criteria" in the story's language. */
      readonly heading: string;
      /** They stand in a list that nothing calls criteria: new ones are put under the heading. */
      readonly areUntitled?: true | undefined;
    }
  /** The words that were read are replaced where they first stand. */
  | { readonly kind: 'replace'; readonly passage: string; readonly by: string }
  /** Words follow the passage in its own block: "I want to split the payment" + ", so that …". A new first paragraph where it doesn't stand. */
  | { readonly kind: 'continue'; readonly passage: string; readonly words: string }
  /** Paragraphs, under a heading if one is given, at the end; under the heading of these words where the document has it already. */
  | { readonly kind: 'append'; readonly heading: string | null; readonly paragraphs: readonly string[] };
