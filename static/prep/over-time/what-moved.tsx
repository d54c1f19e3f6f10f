/** One point of a history in words: how many stories were how ready, and what has moved since the point before. */
import type { ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { ChangedStories, HistoryPoint } from '../../../src/contract/history';
import { IssueLink } from '../../shared/issue-link';
import { capital, say, sayCount } from '../../shared/say';
import type { Ways } from '../../shared/told';
import { pointInWords, type TellDay } from './point-words';

const KINDS = [
  ['readier', 'prep.over-time.readier'],
  ['lessReady', 'prep.over-time.less'],
  ['came', 'prep.over-time.came'],
  ['went', 'prep.over-time.went'],
] as const;

export function WhatMoved({
  point,
  rows,
  ways,
  tell,
  isFirst,
}: {
  readonly point: HistoryPoint;
  /** Those that can be named. */
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
  readonly tell: TellDay;
  readonly isFirst: boolean;
}): ReactElement {
  const { changes } = point;
  const moved = changes === null ? [] : KINDS.filter(([kind]) => changes[kind].count > 0);
  return (
    <div className="what-moved">
      <p role="status">
        <strong>{pointInWords(point, tell)}</strong> {point.isRebuilt && say('prep.over-time.rebuilt')}
      </p>
      {changes === null && !isFirst && <p className="sub">{say('prep.over-time.new-rules')}</p>}
      {changes !== null && moved.length === 0 && <p className="sub">{say('prep.over-time.same')}</p>}
      {changes !== null && moved.length > 0 && (
        <ul>
          {moved.map(([kind, words]) => (
            <li key={kind}>
              {capital(sayCount(words, changes[kind].count))}
              <Named changed={changes[kind]} rows={rows} ways={ways} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Named({
  changed: { ids },
  rows,
  ways,
}: {
  readonly changed: ChangedStories;
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
}): ReactElement | null {
  const named = rows.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return null;
  return (
    <ul className="moved-stories small">
      {named.map(({ id, key, summary }) => (
        <li key={id}>
          <IssueLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} /> <bdi>{summary}</bdi>
        </li>
      ))}
    </ul>
  );
}
