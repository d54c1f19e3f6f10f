/** The criteria in a text from elsewhere, as it is pasted: one a line without the line's sign; the steps of a scenario are one. Pure. */
import type { Languages } from '../../../src/readiness/language/languages';
import type { Step } from '../../../src/readiness/language/step';
import { blockOfLine } from '../../../src/story/line';

/** So long is the beginning of a line in which its step is named. */
const STEP_WORDS = 32;

/** @param languages in which steps are known */
export function criteriaIn(pasted: string, languages: Languages): readonly string[] {
  const found: string[][] = [];
  let open: Scenario | null = null;
  for (const line of pasted.split(/\r\n?|\n/)) {
    const text = blockOfLine(line)?.text;
    // A blank line may stand between the steps of one scenario.
    if (text === undefined) continue;
    const step = stepOf(text, languages);
    const goesOn: boolean = open !== null && step !== null && !isNew(step, open);
    const scenario: Scenario | null = goesOn
      ? open
      : step === 'given' || step === 'when' || isTitle(text, languages)
        ? { has: new Set() }
        : null;
    if (goesOn) found.at(-1)?.push(text);
    else found.push([text]);
    if (step !== null) scenario?.has.add(step);
    open = scenario;
  }
  return found.map((lines) => lines.join('\n'));
}

interface Scenario {
  readonly has: Set<Step>;
}

/** Two in a row that begin with "when" are two rules and no scenario. */
function isNew(step: Step, { has }: Scenario): boolean {
  if (step === 'given') return has.size > 0;
  return step === 'when' && (has.has('when') || has.has('then'));
}

function stepOf(text: string, languages: Languages): Step | null {
  for (const { criteria } of Object.values(languages)) {
    const step = criteria.stepOf(text.slice(0, STEP_WORDS));
    if (step !== null) return step;
  }
  return null;
}

function isTitle(text: string, languages: Languages): boolean {
  return Object.values(languages).some(({ criteria }) => criteria.SCENARIO.test(text));
}
