/** The steps of a scenario; `and` goes on with the one before, "but" included. */
export type Step = 'given' | 'when' | 'then' | 'and';
