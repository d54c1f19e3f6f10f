/** What the parts of the issue view need to change the issue. */
export interface Editing {
  readonly mayEdit: boolean;
  /** Saves fields by their ids. Answers whether it worked; what went wrong has been said already. */
  readonly save: (fields: Readonly<Record<string, unknown>>) => Promise<boolean>;
}
