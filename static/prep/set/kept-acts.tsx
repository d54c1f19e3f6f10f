/** The way back for two stories that the team keeps beside each other, and the way back from that. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { Button } from '../../shared/button';
import { failureSentence } from '../../shared/failure';
import { say } from '../../shared/say';
import { keepPair, lookAgain } from '../../shared/set-calls';
import { Keys, type Deciding } from './pair-acts';
import { pairOf } from './pair-links';
import { WhatCame } from './what-came';

export function KeptActs({
  finding,
  boardId,
  decided,
}: Deciding & { readonly finding: SetFinding }): ReactElement {
  const [isKept, setKept] = useState(true);
  const [isWaiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const keptBefore = useRef(isKept);
  // The button that was pressed is gone: the keyboard goes on at the one that takes it back.
  useEffect(() => {
    if (keptBefore.current === isKept) return;
    keptBefore.current = isKept;
    root.current?.querySelector<HTMLElement>('.button')?.focus();
  }, [isKept]);

  const turn = async (): Promise<void> => {
    setTrouble('');
    setWaiting(true);
    const ask = isKept ? lookAgain : keepPair;
    const reply = await ask(boardId, pairOf(finding, finding.story, finding.other));
    setWaiting(false);
    if (!reply.ok) {
      setTrouble(failureSentence(reply));
      return;
    }
    decided();
    setKept(!isKept);
  };
  return (
    <div ref={root} className="pair-acts">
      <WhatCame words={isKept ? '' : say('prep.pair.again.done')} />
      {/* Two buttons, not one with other words: each is said as the keyboard comes to it. */}
      <Button
        key={String(isKept)}
        look={isKept ? 'quiet' : 'link'}
        waiting={isWaiting}
        onClick={() => void turn()}
      >
        {say(isKept ? 'prep.pair.again' : 'prep.pair.undo')}
        <Keys of={finding} />
      </Button>
      {trouble !== '' && (
        <p role="alert" className="small">
          {trouble}
        </p>
      )}
    </div>
  );
}
