/** Stories that would have their turn and are better written before: the first of them, the others to unfold. */
import type { ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { USUAL_MINUTES } from '../../../src/refinement/agenda';
import { inDigits, say } from '../../shared/say';
import type { Ways } from '../../shared/told';
import { AgendaRest } from './agenda-rest';
import { MOST_DRAFTS } from './as-sections';

export function DraftFirst({
  rows,
  ways,
  bring,
}: {
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
  readonly bring: (row: BacklogRow) => void;
}): ReactElement {
  const others = rows.slice(MOST_DRAFTS);
  const each = { ways, label: say('prep.agenda.bring'), bring };
  return (
    <section aria-label={say('prep.agenda.draft-first')}>
      <h3>{say('prep.agenda.draft-first')}</h3>
      <p className="sub small">
        {say('prep.agenda.draft-first.why', { minutes: inDigits(USUAL_MINUTES.draft) })}
      </p>
      <AgendaRest rows={rows.slice(0, MOST_DRAFTS)} {...each} />
      {others.length > 0 && (
        <details className="agenda-fold">
          <summary>{say('prep.agenda.draft-first.more', { count: inDigits(others.length) })}</summary>
          <AgendaRest rows={others} {...each} />
        </details>
      )}
    </section>
  );
}
