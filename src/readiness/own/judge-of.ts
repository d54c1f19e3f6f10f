/** From a check as a team wrote it to one that judges stories. */
import type { OwnCheck } from '../own-check';
import { ATTACHMENT_RULE } from './attachment';
import { fieldRule } from './field';
import { headingRule } from './heading';
import { labelRule } from './label';
import { linkRule } from './link';
import type { OwnJudge, OwnRule } from './own-judge';
import { patternRule } from './pattern';
import type { Search } from './search';

export interface Around {
  /** Ids of the fields that the site has now; `undefined` where nobody looked. */
  readonly siteFields: ReadonlySet<string> | undefined;
  /** `null` for a pattern that can't be read. */
  readonly searchOf: (pattern: string) => Search | null;
}

export function judgeOf(check: OwnCheck, around: Around): OwnJudge {
  const { id, title, help } = check;
  return { id, own: { title, help }, who: 'anyone', ...ruleOf(check, around) };
}

function ruleOf(check: OwnCheck, { siteFields, searchOf }: Around): OwnRule {
  const { asks } = check;
  switch (asks.kind) {
    case 'field':
      return fieldRule(asks, siteFields !== undefined && !siteFields.has(asks.fieldId));
    case 'heading':
      return headingRule(asks);
    case 'label':
      return labelRule(asks);
    case 'link':
      return linkRule(asks);
    case 'attachment':
      return ATTACHMENT_RULE;
    case 'pattern':
      return patternRule(check, asks, searchOf(asks.pattern));
  }
}
