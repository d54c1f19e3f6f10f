/** What is asked of one kind of item: its checks in reading order, and where the bands begin. */
import type { ReactElement } from 'react';
import { DEFINED_CHECKS, type AskedCheck } from '../../src/readiness/definition';
import type { IssueKind } from '../../src/story/story';
import { inDigits, say, sayCount } from '../shared/say';
import { CheckRow } from './check-row';
import type { Desk } from './desk';
import { mistakesAt } from './mistakes';
import { MistakeList } from './mistake-list';
import { Thresholds } from './thresholds';

export function KindPanel({ desk, kind }: { readonly desk: Desk; readonly kind: IssueKind }): ReactElement {
  const { view, definition, mistakes, change } = desk;
  const { weights } = definition.kinds[kind];
  const all: readonly AskedCheck[] = [...DEFINED_CHECKS, ...definition.ownChecks.map(({ id }) => id)];
  // By what is saved, so that a row stays where it is while somebody decides about it; and what isn't saved yet is new here.
  const wasAsked = (check: AskedCheck): boolean =>
    view.definition.kinds[kind].weights[check] !== undefined ||
    !(DEFINED_CHECKS as readonly AskedCheck[]).includes(check);
  const shown = change === null ? all.filter((check) => weights[check] !== undefined) : all.filter(wasAsked);
  const folded = change === null ? [] : all.filter((check) => !wasAsked(check));
  const isOn = folded.some((check) => weights[check] !== undefined);
  return (
    <div className="kind">
      <p className="sub">{say('settings.kind.how')}</p>
      <MistakeList
        id={`weights-${kind}`}
        mistakes={mistakesAt(mistakes, ['kinds', kind, 'weights'], say(`settings.kind.${kind}`))}
      />
      <CheckList desk={desk} kind={kind} checks={shown} />
      {folded.length > 0 && (
        // By key: it opens by itself where something in it is asked now, e.g. by a file, and closes as somebody likes.
        <details className="fold" key={String(isOn)} open={isOn}>
          <summary>{sayCount('settings.kind.more', folded.length)}</summary>
          <CheckList desk={desk} kind={kind} checks={folded} />
        </details>
      )}
      <p className="sub small">{say('settings.kind.sum', { sum: inDigits(sumOf(weights)) })}</p>
      <Thresholds desk={desk} kind={kind} />
    </div>
  );
}

function CheckList({
  desk,
  kind,
  checks,
}: {
  readonly desk: Desk;
  readonly kind: IssueKind;
  readonly checks: readonly AskedCheck[];
}): ReactElement {
  return (
    <ul className="rules">
      {checks.map((check) => (
        <CheckRow key={check} desk={desk} kind={kind} check={check} />
      ))}
    </ul>
  );
}

function sumOf(weights: Readonly<Record<string, number | 'hint' | undefined>>): number {
  return Object.values(weights).reduce<number>(
    (sum, weight) => sum + (typeof weight === 'number' && !Number.isNaN(weight) ? weight : 0),
    0,
  );
}
