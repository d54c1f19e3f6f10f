/** Who changed what and when; read when somebody looks, and again after each change. */
import { useCallback } from 'react';
import { loadHistory } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import type { Change } from '../jira/history';
import type { IssueView } from '../jira/issue';
import { Avatar } from '../parts/avatar';
import { Instant } from '../parts/instant';
import { Loading } from '../parts/loading';
import { PersonName } from '../parts/person-name';
import { useSession } from '../session/session';
import { excerpt } from './excerpt';

export function History({ issue }: { readonly issue: IssueView }) {
  const { person } = useSession();
  const load = useCallback(
    async (signal: AbortSignal) => ({
      // The instant makes it a new question after every change.
      asOf: issue.updated,
      entries: await loadHistory(person.accountId, issue.key, signal),
    }),
    [person.accountId, issue.key, issue.updated],
  );
  const { value, failure } = useLoaded(load);
  if (failure !== null) return <p className="subtle">{failure.message}</p>;
  if (value === null) return <Loading what="Reading the history" />;
  if (value.entries.length === 0) return <p className="subtle">Nothing was changed yet.</p>;
  return (
    <ul className="entries">
      {value.entries.map((entry) => (
        <li key={entry.id} className="entry">
          <Avatar person={entry.author} large />
          <div className="entry-words">
            {entry.changes.map((change, index) => (
              <div key={index} className="change">
                <p className="entry-head">
                  <strong>{entry.author === null ? 'Somebody' : <PersonName user={entry.author} />}</strong>{' '}
                  changed <strong>{change.field}</strong>{' '}
                  <span className="subtle">
                    <Instant at={entry.created} />
                  </span>
                </p>
                <FromTo change={change} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Longer texts stand beside each other, short ones in a line. */
const SHORT = 60;

function FromTo({ change }: { readonly change: Change }) {
  const long = change.from.length > SHORT || change.to.length > SHORT;
  return (
    <p className={long ? 'change-texts' : 'change-values'}>
      <Value text={change.from} />
      <span className="change-arrow" role="img" aria-label="became" />
      <Value text={change.to} />
    </p>
  );
}

const MOST = 600;

function Value({ text }: { readonly text: string }) {
  return text === '' ? (
    <span className="change-value subtle">None</span>
  ) : (
    <span className="change-value" dir="auto">
      {excerpt(text, MOST)}
    </span>
  );
}
