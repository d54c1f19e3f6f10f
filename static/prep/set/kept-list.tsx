/** Stories that the team keeps beside each other though they were named together, and the way back. */
import type { ReactElement } from 'react';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { setSentence } from '../../shared/set-sentence';
import { Told, type Ways } from '../../shared/told';
import { KeptActs } from './kept-acts';
import type { Deciding } from './pair-acts';

export function KeptList({
  findings,
  boardId,
  decided,
  ways,
  close,
}: Deciding & {
  readonly findings: readonly SetFinding[];
  readonly ways: Ways;
  readonly close: () => void;
}): ReactElement {
  return (
    <section className="set-list" aria-label={say('prep.pair.kept.title')}>
      <div>
        <h2>{say('prep.pair.kept.title')}</h2>
        <p className="sub">{say('prep.pair.kept.why')}</p>
      </div>
      <ul className="pairs">
        {findings.map((finding) => (
          <li key={`${finding.why.key} ${finding.story.id} ${finding.other.id}`}>
            <p className="sub">{setSentence(finding)}</p>
            <div className="sides">
              <Told story={finding.story} passage={finding.mine} ways={ways} />
              <Told story={finding.other} passage={finding.theirs} ways={ways} />
            </div>
            <KeptActs finding={finding} boardId={boardId} decided={decided} />
          </li>
        ))}
      </ul>
      <div className="set-ends">
        <Button look="text" onClick={close}>
          {say('prep.set.close')}
        </Button>
      </div>
    </section>
  );
}
