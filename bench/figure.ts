/** Prints what was measured beside what was promised. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number;
  readonly kind: 'at-most' | 'at-least';
}

/** One line a figure; the process ends with status 1 when a budget is missed. */
export function report(figures: readonly Figure[]): void {
  for (const { name, value, unit, budget, kind } of figures) {
    const kept = kind === 'at-most' ? value <= budget : value >= budget;
    const bound = `${kind === 'at-most' ? '≤' : '≥'} ${rounded(budget)} ${unit}`;
    process.stdout.write(`${name} | ${rounded(value)} ${unit} | ${bound} | ${kept ? 'ok' : 'missed'}\n`);
    if (!kept) process.exitCode = 1;
  }
}

function rounded(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100);
}
