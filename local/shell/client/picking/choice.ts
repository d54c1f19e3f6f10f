/** What can be picked from a list, and where lists come from. */
import type { ReactNode } from 'react';

export interface Choice {
  readonly id: string;
  readonly words: string;
  /** Shown instead of the words, e.g. with a sign before them. */
  readonly content?: ReactNode;
}

/** Answers what can be picked for what was typed so far. @throws Failure with a sentence to show */
export type ChoiceSource = (typed: string, signal: AbortSignal) => Promise<readonly Choice[]>;

/** A source of choices that are known already: those that hold every word that was typed. */
export function choicesAmong(all: readonly Choice[]): ChoiceSource {
  return (typed) => Promise.resolve(holding(all, typed));
}

/** The choices that hold every word that was typed. */
export function holding(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ words }) => wanted.every((word) => words.toLowerCase().includes(word)));
}
