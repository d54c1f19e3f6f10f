/** Stories that the team keeps beside each other though they were named together, and the way back. */
import { useState, type ReactElement } from 'react';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { Button } from '../../shared/button';
import { failureSentence } from '../../shared/failure';
import { say } from '../../shared/say';
import { lookAgain } from '../../shared/set-calls';
import { setSentence } from '../../shared/set-sentence';
import { Told, type Ways } from '../../shared/told';
import type { Deciding } from './pair-acts';
import { pairOf } from './pair-links';

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
  const [back, setBack] = useState<ReadonlySet<SetFinding>>(new Set());
  const [trouble, setTrouble] = useState('');
  const again = async (finding: SetFinding): Promise<void> => {
    const reply = await lookAgain(boardId, pairOf(finding, finding.story, finding.other));
    setTrouble(reply.ok ? '' : failureSentence(reply));
    if (!reply.ok) return;
    setBack((before) => new Set([...before, finding]));
    decided();
  };
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
            <div className="pair-acts">
              {back.has(finding) ? (
                <p role="status">{say('prep.pair.again.done')}</p>
              ) : (
                <Button onClick={() => void again(finding)}>
                  {say('prep.pair.again')}
                  <span className="visually-hidden">{` ${finding.story.key}, ${finding.other.key}`}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {trouble !== '' && (
        <p role="alert" className="small">
          {trouble}
        </p>
      )}
      <div className="set-ends">
        <Button look="text" onClick={close}>
          {say('prep.set.close')}
        </Button>
      </div>
    </section>
  );
}
