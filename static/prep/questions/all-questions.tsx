/** The open questions of all stories in one place, by who can answer them. Nobody is named. */
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { Button } from '../../shared/button';
import { IssueLink } from '../../shared/issue-link';
import { inDigits, say } from '../../shared/say';
import type { OpenIssue } from '../../shared/issue-link';
import { questionsByRole } from './by-role';

export function AllQuestions({
  rows,
  hrefOf,
  open,
}: {
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  readonly hrefOf: (key: string) => string;
  readonly open: OpenIssue;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const roles = useMemo(() => questionsByRole(rows), [rows]);
  const count = roles.reduce((sum, { asked }) => sum + asked.length, 0);
  return (
    <section className="all-questions" aria-label={say('prep.questions')}>
      <h2>
        <Button
          expanded={isOpen}
          controls={list}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say('prep.questions.title', { count: inDigits(count) })}
        </Button>
      </h2>
      <div id={list} hidden={!isOpen}>
        {count === 0 && <p className="sub">{say('prep.questions.none')}</p>}
        {roles.map(({ who, asked }) => (
          <div key={who}>
            <h3>{say(`prep.questions.for.${who}`)}</h3>
            <ul>
              {asked.map(({ question, row }) => (
                <li key={question.id}>
                  <bdi>{question.text}</bdi>
                  <span className="below small">
                    <IssueLink issueKey={row.key} href={hrefOf(row.key)} open={open} />{' '}
                    <bdi>{row.summary}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
