/** What would help: the next step as a card with all that is needed to do it, the others as a short list. */
import type { ReactElement } from 'react';
import type { Finding } from '../../src/readiness/finding';
import { howOf, sentence, titleOf } from '../shared/sentence';
import { say, sayCount } from '../shared/say';
import type { Remark } from './arrange';
import { GoodOneFromTeam, type Examples } from './good-one';
import { Observed } from './observed';

export function NextStep({
  remark,
  examples,
}: {
  readonly remark: Remark;
  readonly examples: Examples;
}): ReactElement {
  const { finding } = remark;
  return (
    <section className="card">
      <h2>
        <span className="visually-hidden">{say('panel.next')} </span>
        {sentence(finding.fix)}
      </h2>
      <Observed finding={finding} />
      <p>{howOf(finding)}</p>
      <Grouped findings={remark.grouped} />
      <p className="small">
        {joined(gainInPoints(finding), sayCount('minutes', finding.minutes), say(`who.${finding.who}`))}
      </p>
      <GoodOneFromTeam key={finding.check} check={finding.check} examples={examples} />
    </section>
  );
}

export function OtherSteps({
  remarks,
  examples,
}: {
  readonly remarks: readonly Remark[];
  readonly examples: Examples;
}): ReactElement {
  return (
    <section>
      <h2 className="visually-hidden">{say('panel.others')}</h2>
      <ul className="others">
        {remarks.map(({ finding, grouped }) => (
          <li key={finding.check}>
            <div className="other-head">
              <h3>{sentence(finding.fix)}</h3>
              <span className="small">
                {joined(
                  gainOf(finding),
                  say('minutes.short', { count: finding.minutes }),
                  say(`who.${finding.who}.short`),
                )}
              </span>
            </div>
            <Observed finding={finding} />
            <Grouped findings={grouped} />
            <GoodOneFromTeam check={finding.check} examples={examples} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would be mended along with a remark; it is no remark of its own. */
function Grouped({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  if (findings.length === 0) return null;
  return (
    <div className="grouped">
      <p className="small">{say('panel.grouped')}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.check}>{titleOf(finding)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing where no gain can be told: a story of which too little is seen has no score that could grow. */
function gainOf({ gain }: Finding): string | null {
  return gain > 0 ? say('gain', { points: gain }) : null;
}

function gainInPoints({ gain }: Finding): string | null {
  return gain > 0 ? say('gain.points', { points: gain }) : null;
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
