/** The place under the first line: what somebody is at work on, and what was done last. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import type { Acts } from './acts';
import { FixBench } from './fixes/fix-bench';
import { UndoNote } from './fixes/undo-note';
import { RelationBench } from './relations/relation-bench';

export function Bench({
  reading,
  acts,
}: {
  readonly reading: StoryReading;
  readonly acts: Acts;
}): ReactElement | null {
  const { task } = acts;
  if (task === null) return <UndoNote acts={acts} />;
  if (task.kind === 'relation')
    return <RelationBench key={task.which} task={task} reading={reading} acts={acts} />;
  const key = task.kind === 'fix' ? task.check : task.questionId;
  return <FixBench key={key} task={task} reading={reading} acts={acts} />;
}
