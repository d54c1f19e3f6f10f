/** Thoughts without points: apart from the steps, and folded where there are more than a glance takes in. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import type { Finding } from '../../src/readiness/finding';
import { capital, say, sayCount } from '../shared/say';
import type { Acts } from './acts';
import { FixAction } from './fixes/fix-action';
import { GoodOneFromTeam, type Examples } from './good-one';
import { NotRightHere } from './notes/not-right-here';
import { Observed } from './observed';
import { RelationAction } from './relations/relation-action';

/** More of them at once would look like a list of faults. */
const AT_A_GLANCE = 2;

export function Hints({
  findings,
  reading,
  acts,
  examples,
}: {
  readonly findings: readonly Finding[];
  readonly reading: StoryReading;
  readonly acts: Acts;
  readonly examples: Examples;
}): ReactElement | null {
  if (findings.length === 0) return null;
  const list = (
    <ul>
      {findings.map((finding) => (
        <li key={finding.check}>
          <Observed finding={finding} />
          <div className="step-actions">
            <FixAction finding={finding} reading={reading} acts={acts} isFirst={false} />
            <RelationAction finding={finding} reading={reading} acts={acts} isFirst={false} />
            <NotRightHere check={finding.check} reading={reading} acts={acts} />
          </div>
          <GoodOneFromTeam check={finding.check} examples={examples} />
        </li>
      ))}
    </ul>
  );
  if (findings.length > AT_A_GLANCE) {
    return (
      <details className="fold">
        <summary>{capital(sayCount('panel.hints.count', findings.length))}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="aside">
      <h2>{say('panel.hints')}</h2>
      {list}
      <p className="small">{say('panel.hints.note')}</p>
    </section>
  );
}
