/** Cohen's kappa (1960): how far two readers agree beyond what their habits alone would bring about. */

export interface Agreement {
  readonly agreed: number;
  readonly all: number;
  /** 1 for full agreement, 0 for what chance would give; NaN where both always say the same one thing. */
  readonly kappa: number;
}

/** @param answers of the two readers to each question */
export function agreementOf(answers: readonly (readonly [first: string, second: string])[]): Agreement {
  const all = answers.length;
  const agreed = answers.filter(([first, second]) => first === second).length;
  const shareOf = (reader: 0 | 1, answer: string): number =>
    answers.filter((pair) => pair[reader] === answer).length / all;
  const byChance = [...new Set(answers.flat())].reduce(
    (sum, answer) => sum + shareOf(0, answer) * shareOf(1, answer),
    0,
  );
  return { agreed, all, kappa: (agreed / all - byChance) / (1 - byChance) };
}
