/** What is fine already: folded, so that the way ahead comes first; with the words, for whoever wants to know why. */
import type { ReactElement } from 'react';
import type { Finding } from '../../src/readiness/finding';
import { titleOf } from '../shared/sentence';
import { capital, say, sayCount } from '../shared/say';
import { Observed } from './observed';

export function Fine({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const weighing = findings.filter(({ weight }) => weight > 0);
  // A bare title is unambiguous, too: "six things are fine" of it would be no help.
  if (weighing.length === 0) return null;
  // Many of these read the same sentence of the story: to quote it each time would bury what counts.
  const others = findings.filter(({ weight }) => weight === 0);
  return (
    <details className="fold">
      <summary>{capital(sayCount('panel.fine', weighing.length))}</summary>
      <ul>
        {weighing.map((finding) => (
          <li key={finding.check}>
            <h3>{titleOf(finding)}</h3>
            <Observed finding={finding} />
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <h3>{say('panel.fine.hints')}</h3>
            <p>{others.map(titleOf).join(' · ')}</p>
          </li>
        )}
      </ul>
    </details>
  );
}
