/** What all lists of a board have in common. */
export interface Plan {
  readonly boardId: number;
  /** Field that the board estimates with. */
  readonly points: string | null;
  readonly words: string;
  /** Grows when the lists have to be read again. */
  readonly turn: number;
  readonly again: () => void;
}
