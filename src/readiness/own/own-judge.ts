/** The form of a team's own check once it is ready to judge stories. */
import type { Judge } from '../check';
import type { OwnCheck, OwnCheckId, OwnQuestion } from '../own-check';
import type { GeneralKey, Verdict } from '../verdict';

/** The keys of all sentences that own checks say. Titles and help are the team's own words. */
export type OwnKey =
  | `own.field.${'filled' | 'empty' | 'unseen' | 'gone'}`
  | `own.heading.${'there' | 'empty' | 'none' | 'unseen' | 'elsewhere'}`
  | 'own.heading.fix.fill'
  | `own.label.${'set' | 'none' | 'unseen'}`
  | `own.link.${'there' | 'none' | 'unseen'}`
  | `own.attachment.${'there' | 'none' | 'unseen'}`
  | `own.pattern.${'found' | 'none' | 'unseen' | 'elsewhere' | 'unread'}`
  | `own.${OwnQuestion['kind']}.${'expected' | 'fix'}`;

export interface OwnJudge extends Judge<OwnKey | GeneralKey> {
  readonly id: OwnCheckId;
  readonly own: Pick<OwnCheck, 'title' | 'help'>;
}

/** What the answer to one question needs: how it is judged, and what is said of every story. */
export type OwnRule = Pick<OwnJudge, 'minutes' | 'expected' | 'fix' | 'judge'>;

/** One kind of question, e.g. that for a label. */
export type Asked<Kind extends OwnQuestion['kind']> = Extract<OwnQuestion, { readonly kind: Kind }>;

type Values = Readonly<Record<string, string | number>>;

export function met(key: OwnKey, values: Values, evidence: Verdict['evidence'] = []): Verdict<OwnKey> {
  return { answer: 'met', credit: 1, observed: { key, values }, evidence };
}

export function unmet(key: OwnKey, values: Values): Verdict<OwnKey> {
  return { answer: 'unmet', credit: 0, observed: { key, values }, evidence: [] };
}

export function unseen(key: OwnKey, values: Values): Verdict<OwnKey> {
  return { answer: 'unknown', observed: { key, values }, evidence: [] };
}
