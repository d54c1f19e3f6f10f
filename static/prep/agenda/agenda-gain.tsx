/** What a few answers beforehand would free of the meeting, and the way to each of them. */
import { Fragment, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { Agenda } from '../../../src/refinement/agenda';
import { IssueLink } from '../../shared/issue-link';
import { capital, inDigits, sayCount } from '../../shared/say';
import type { Ways } from '../../shared/told';

export function AgendaGain({
  gain: { ids, minutes },
  rowOf,
  ways,
}: {
  readonly gain: NonNullable<Agenda['gain']>;
  readonly rowOf: (id: string) => BacklogRow | undefined;
  readonly ways: Ways;
}): ReactElement {
  const rows = ids.flatMap((id) => rowOf(id) ?? []);
  return (
    <p className="agenda-gain">
      {capital(sayCount('prep.agenda.gain', ids.length, { minutes: inDigits(minutes) }))}{' '}
      {rows.map(({ key, nextStep }, at) => (
        <Fragment key={key}>
          {at > 0 && ' · '}
          <IssueLink
            issueKey={key}
            href={ways.hrefOf(key)}
            open={(issue, where) => {
              ways.open(issue, where, nextStep?.check);
            }}
          />
        </Fragment>
      ))}
    </p>
  );
}
