/** What would help: the next step as a card with all that is needed to do it, the others as a short list. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import type { Finding } from '../../src/readiness/finding';
import { howOf, sentence, titleOf } from '../shared/sentence';
import { say, sayCount } from '../shared/say';
import type { Acts } from './acts';
import type { Remark } from './arrange';
import { FixAction, type FixPlace } from './fixes/fix-action';
import { GoodOneFromTeam, type Examples } from './good-one';
import { NotRightHere } from './notes/not-right-here';
import { Observed } from './observed';
import { RelationAction } from './relations/relation-action';

interface Around {
  readonly reading: StoryReading;
  readonly acts: Acts;
  readonly examples: Examples;
}

export function NextStep({
  remark,
  reading,
  acts,
  examples,
}: Around & { readonly remark: Remark }): ReactElement {
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
      <StepActions finding={finding} reading={reading} acts={acts} isFirst />
      <p className="small">
        {joined(gainInPoints(finding), sayCount('minutes', finding.minutes), say(`who.${finding.who}`))}
      </p>
      <GoodOneFromTeam key={finding.check} check={finding.check} examples={examples} />
    </section>
  );
}

export function OtherSteps({
  remarks,
  reading,
  acts,
  examples,
}: Around & { readonly remarks: readonly Remark[] }): ReactElement {
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
            <StepActions finding={finding} reading={reading} acts={acts} isFirst={false} />
            <GoodOneFromTeam check={finding.check} examples={examples} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be done about a remark, here and now. */
function StepActions(place: FixPlace): ReactElement {
  return (
    <div className="step-actions">
      <FixAction {...place} />
      <RelationAction {...place} />
      <NotRightHere check={place.finding.check} reading={place.reading} acts={place.acts} />
    </div>
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
