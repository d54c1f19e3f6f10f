/** What one can do about two stories that are named together: link them, after a look at what will stand there, or keep both. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Reply } from '../../../src/contract';
import type { PairLinked } from '../../../src/contract/set-acts';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { Button } from '../../shared/button';
import { failureSentence } from '../../shared/failure';
import { say } from '../../shared/say';
import { keepPair, linkPair, lookAgain, unlinkPair } from '../../shared/set-calls';
import { canKeep, linkFor, pairOf, type PossibleLink } from './pair-links';
import { WhatCame } from './what-came';

/** Whose pairs these are, and what becomes of the list when something was decided. */
export interface Deciding {
  readonly boardId: number | null;
  readonly decided: () => void;
}

type Stage =
  | { readonly name: 'open' }
  | { readonly name: 'preview'; readonly link: PossibleLink }
  | { readonly name: 'linked'; readonly link: PossibleLink; readonly linkId: string | null }
  | { readonly name: 'kept' };

const OPEN: Stage = { name: 'open' };

export function PairActs({
  finding,
  boardId,
  decided,
}: Deciding & { readonly finding: SetFinding }): ReactElement | null {
  const [stage, setStage] = useState<Stage>(OPEN);
  const [trouble, setTrouble] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(stage);
  // Each step takes the button away that led to it: the keyboard goes on at the first of the new ones, or where it is said what came of it.
  useEffect(() => {
    if (shownBefore.current === stage) return;
    shownBefore.current = stage;
    const { current } = root;
    (current?.querySelector<HTMLElement>('.button') ?? current?.querySelector<HTMLElement>('p'))?.focus();
  }, [stage]);

  const possible = linkFor(finding);
  const pair = pairOf(finding, finding.story, finding.other);
  if (possible === null && !canKeep(finding)) return null;

  const ask = async <T,>(asked: Promise<Reply<T>>, then: (value: T) => void): Promise<void> => {
    setTrouble('');
    setWaiting(true);
    const reply = await asked;
    setWaiting(false);
    if (!reply.ok) {
      setTrouble(failureSentence(reply));
      return;
    }
    decided();
    then(reply.value);
  };
  const told = (result: PairLinked, then: (linkId: string | null) => void): void => {
    if (result.state === 'done') then(result.linkId);
    else setTrouble(say(`prep.pair.${result.state}`));
  };
  const keep = (): void => {
    void ask(keepPair(boardId, pair), () => {
      setStage({ name: 'kept' });
    });
  };
  const putLink = (link: PossibleLink): void => {
    void ask(linkPair(boardId, pairOf(finding, link.story, link.other), link.as), (result) => {
      told(result, (linkId) => {
        setStage({ name: 'linked', link, linkId });
      });
    });
  };
  const takeLinkBack = (link: PossibleLink, linkId: string): void => {
    void ask(unlinkPair(boardId, pairOf(finding, link.story, link.other), linkId), (result) => {
      told(result, () => {
        setStage(OPEN);
      });
    });
  };
  return (
    <div ref={root} className="pair-acts">
      <WhatCame words={wordsOf(stage)} />
      {stage.name === 'open' && (
        <>
          {possible !== null && (
            <Button
              onClick={() => {
                setStage({ name: 'preview', link: possible });
              }}
            >
              {say(`prep.pair.${possible.as}`)}
              <Keys of={possible} />
            </Button>
          )}
          {canKeep(finding) && (
            <Button look="link" waiting={isWaiting} onClick={keep}>
              {say(finding.check === 'independent' ? 'prep.pair.keep.independent' : 'prep.pair.keep')}
              <Keys of={finding} />
            </Button>
          )}
        </>
      )}
      {stage.name === 'preview' && (
        <>
          <Button
            look="primary"
            waiting={isWaiting}
            onClick={() => {
              putLink(stage.link);
            }}
          >
            {say('prep.pair.link')}
          </Button>
          {stage.link.canTurn && (
            <Button
              onClick={() => {
                const { story, other } = stage.link;
                setStage({ name: 'preview', link: { ...stage.link, story: other, other: story } });
              }}
            >
              {say('prep.pair.turn')}
            </Button>
          )}
          <Button
            look="link"
            onClick={() => {
              setStage(OPEN);
            }}
          >
            {say('prep.pair.cancel')}
          </Button>
        </>
      )}
      {stage.name === 'linked' && stage.linkId !== null && (
        <Button
          look="link"
          waiting={isWaiting}
          onClick={() => {
            takeLinkBack(stage.link, stage.linkId ?? '');
          }}
        >
          {say('prep.pair.undo')}
        </Button>
      )}
      {stage.name === 'kept' && (
        <Button
          look="link"
          waiting={isWaiting}
          onClick={() => {
            void ask(lookAgain(boardId, pair), () => {
              setStage(OPEN);
            });
          }}
        >
          {say('prep.pair.undo')}
        </Button>
      )}
      {trouble !== '' && (
        <p role="alert" className="small">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** Empty where nothing is decided yet. */
function wordsOf(stage: Stage): string {
  switch (stage.name) {
    case 'open':
      return '';
    case 'preview': {
      const { as, story, other } = stage.link;
      return say(`prep.pair.${as}.preview`, { key: story.key, other: other.key });
    }
    case 'linked':
      return say(stage.linkId === null ? 'prep.pair.was-linked' : 'prep.pair.linked');
    case 'kept':
      return say('prep.pair.kept');
  }
}

/** For whoever hears the button without the pair that it stands below. */
export function Keys({
  of: { story, other },
}: {
  readonly of: Pick<SetFinding, 'story' | 'other'>;
}): ReactElement {
  return <span className="visually-hidden">{` ${story.key}, ${other.key}`}</span>;
}
