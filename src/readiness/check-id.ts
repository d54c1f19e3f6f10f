/** The names of the checks, by which everything else speaks of them. */

/** Ids are an interface: they are stored, exported and shown in the documentation. */
export const CHECK_IDS = ['described', 'benefit', 'acceptance-criteria', 'atomic'] as const;
export type CheckId = (typeof CHECK_IDS)[number];
