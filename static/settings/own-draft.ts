/** A check of a team's own while somebody writes it: what is in the fields, and what is asked by that. Pure. */
import type { OwnCheck, OwnQuestion, PatternPlace } from '../../src/readiness/own-check';
import { parseTeamDefinition, type Mistake } from '../../src/readiness/parse-definition';
import { DEFAULT_TEAM_DEFINITION, type FieldChoice } from '../../src/readiness/team-definition';

export const OWN_KINDS = ['field', 'heading', 'label', 'link', 'attachment', 'pattern'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** All fields at once, so that nothing typed is lost when somebody looks at another kind. */
export interface OwnDraft {
  readonly title: string;
  readonly help: string;
  readonly kind: OwnKind;
  /** `null`: none is chosen yet. */
  readonly field: FieldChoice | null;
  readonly heading: string;
  /** As they are typed, with spaces or commas between them: a label of Jira holds neither. */
  readonly labels: string;
  readonly relation: string;
  readonly pattern: string;
  readonly place: PatternPlace;
}

export const EMPTY_OWN: OwnDraft = {
  title: '',
  help: '',
  kind: 'field',
  field: null,
  heading: '',
  labels: '',
  relation: '',
  pattern: '',
  place: 'anywhere',
};

export function draftOf({ title, help, asks }: OwnCheck): OwnDraft {
  const draft = { ...EMPTY_OWN, title, help, kind: asks.kind };
  switch (asks.kind) {
    case 'field':
      return { ...draft, field: { id: asks.fieldId, name: asks.fieldName } };
    case 'heading':
      return { ...draft, heading: asks.text };
    case 'label':
      return { ...draft, labels: asks.anyOf.join(', ') };
    case 'link':
      return { ...draft, relation: asks.relation };
    case 'attachment':
      return draft;
    case 'pattern':
      return { ...draft, pattern: asks.pattern, place: asks.in };
  }
}

export function questionOf({
  kind,
  field,
  heading,
  labels,
  relation,
  pattern,
  place,
}: OwnDraft): OwnQuestion {
  switch (kind) {
    case 'field':
      return { kind, fieldId: field?.id ?? '', fieldName: field?.name ?? '' };
    case 'heading':
      return { kind, text: heading.trim() };
    case 'label':
      return { kind, anyOf: [...new Set(labels.split(/[\s,;]+/).filter((label) => label !== ''))] };
    case 'link':
      return { kind, relation: relation.trim() };
    case 'attachment':
      return { kind };
    case 'pattern':
      return { kind, pattern, in: place };
  }
}

/** What can't be saved of a check by itself; paths begin with the check. */
export function ownMistakes(check: OwnCheck): readonly Mistake[] {
  const parsed = parseTeamDefinition({ ...DEFAULT_TEAM_DEFINITION, ownChecks: [check] });
  if ('definition' in parsed) return [];
  return parsed.mistakes.map((mistake) => ({ ...mistake, path: mistake.path.slice(2) }));
}
