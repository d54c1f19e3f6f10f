/** Asks what lies between this story and others: after the panel is there, so that it never waits for it. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import { readSetHints } from '../shared/bridge';
import { say } from '../shared/say';
import { useAgainWith } from '../shared/use-again-with';
import { usePersonsTime } from '../shared/use-persons-time';
import { useReply } from '../shared/use-reply';
import { Beside } from './beside';
import type { Examples } from './good-one';

/** @param reading another one means that the story may have changed: then its neighbours are looked at again */
export function BesideOthers({
  reading,
  examples,
}: {
  readonly reading: StoryReading;
  readonly examples: Pick<Examples, 'hrefOf' | 'open'>;
}): ReactElement | null {
  const { shown, again } = useReply(readSetHints);
  const person = usePersonsTime();
  useAgainWith(reading, again);

  if (shown.state === 'failed') return <p className="small">{say('panel.beside.unread')}</p>;
  if (shown.state !== 'shown' || shown.value === null) return null;
  return <Beside hints={shown.value} person={person} examples={examples} />;
}
