/** Stories as they were judged when their sprint began: each check that a test doesn't name was met. */
import type { AskedCheck } from '../../../src/readiness/definition';
import { score, type WeighedFinding } from '../../../src/readiness/score';
import type { TeamDefinition } from '../../../src/readiness/team-definition';
import { askedChecks } from '../../../src/usecases/definition/asked-checks';
import type { BegunStory } from '../../../src/usecases/definition/fit';
import { aTeamDefinition } from '../../builders/team-definition';

interface Begun {
  readonly unmet?: readonly AskedCheck[];
  readonly unseen?: readonly AskedCheck[];
  readonly sprintId?: number;
  readonly kind?: BegunStory['kind'];
  readonly definition?: TeamDefinition;
}

export function begun(traits: Begun = {}): BegunStory {
  const { unmet = [], unseen = [], sprintId = 1, kind = 'story', definition = aTeamDefinition() } = traits;
  const ofKind = definition.kinds[kind];
  const findings = askedChecks(definition).map((check): WeighedFinding => {
    const weight = ofKind.weights[check];
    const isAsked = typeof weight === 'number' && weight > 0;
    const credit = !isAsked || unseen.includes(check) ? null : Number(!unmet.includes(check));
    return { ...FINDING, check: check as WeighedFinding['check'], weight: isAsked ? weight : 0, credit, answer: answerTo(isAsked, credit) };
  }); // prettier-ignore
  return { kind, sprintId, assessment: score(findings, ofKind) };
}

export function times(count: number, traits: Begun = {}): BegunStory[] {
  return Array.from({ length: count }, () => begun(traits));
}

function answerTo(isAsked: boolean, credit: number | null): WeighedFinding['answer'] {
  if (!isAsked) return 'not-applicable';
  return credit === null ? 'unknown' : credit === 1 ? 'met' : 'unmet';
}

const SAID = { key: 'general.not-asked' };
const FINDING = { observed: SAID, expected: SAID, fix: SAID, gain: 0, minutes: 1, who: 'anyone', evidence: [] } as const; // prettier-ignore
