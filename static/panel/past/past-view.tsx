/** A story's past as its Product Owner sees it: a small line of its score, and below it what changed when. */
import type { ReactElement } from 'react';
import type { StoryPast } from '../../../src/contract/past';
import { say } from '../../shared/say';
import { usePersonsTime } from '../../shared/use-persons-time';
import { PastLine } from './past-line';
import { PastList } from './past-list';

export function PastView({ past }: { readonly past: StoryPast }): ReactElement {
  const person = usePersonsTime();
  const { points, isCut } = past;
  const isUntouched =
    !isCut && points.every(({ changes }) => changes.every((change) => change === 'created'));
  return (
    <>
      {isUntouched ? <p>{say('panel.past.untouched')}</p> : <PastLine points={points} />}
      <PastList points={points} person={person} />
      {isCut && <p className="small">{say('panel.past.cut')}</p>}
      {points.some(({ isFlat }) => isFlat) && <p className="small">{say('panel.past.flat')}</p>}
      <p className="small">{say('panel.past.by-todays-rules')}</p>
    </>
  );
}
