/** The bench with everything on it: the story as it is, the editor that fits the task, and the way into the story. */
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { applyFix, markTaken, openFix, undoFix } from '../../shared/fix-calls';
import { ErrorMessage } from '../../shared/error-message';
import { say } from '../../shared/say';
import { Button } from '../../shared/button';
import { Skeleton } from '../../shared/skeleton';
import { useAgainWith } from '../../shared/use-again-with';
import { useReply } from '../../shared/use-reply';
import type { Undoable } from '../acts';
import { Editing, type Finished } from './editing';
import type { FixBenchPlace, FixTask } from './task';
import { openDesk, type OpenDesk } from './judge';
import { planOf } from './plan-of';
import './fixes.css';

export function Workshop(place: FixBenchPlace & { readonly leave: () => void }): ReactElement {
  const { shown, again } = useReply(openAsked);
  // Whatever makes the panel look again may have changed what is being edited, too.
  useAgainWith(place.reading, again);
  switch (shown.state) {
    case 'loading':
      return <Skeleton label={say('panel.fixing.reading')} lines={[60, 100, 100]} />;
    case 'failed':
      return <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />;
    case 'gone':
      return <p role="alert">{say('panel.gone')}</p>;
    case 'shown':
      return <Opened {...place} open={shown.value} />;
  }
}

function Opened({
  task,
  reading,
  acts,
  leave,
  open,
}: FixBenchPlace & {
  readonly leave: () => void;
  /** The newest; what somebody began with stays what they edit. */
  readonly open: OpenDesk;
}): ReactElement {
  // What the button promised stays the task, whatever becomes of the story around it meanwhile.
  const [{ assessment, notes }] = useState(reading);
  const [{ desk, judge }] = useState(open);
  const begun = useMemo(() => {
    const planned = planOf(task, assessment.findings, notes.questions, judge);
    const plan = planned?.planFor(desk) ?? null;
    return planned === null || plan === null ? null : { planned, plan };
  }, [desk, judge, task, assessment, notes]);
  const finished = useCallback(
    ({ result, way }: Finished) => {
      const { undo, overwritten } = result;
      acts.done(result.reading, {
        said: say(`panel.fixing.said.${way}`),
        takeBack: undo === null ? null : () => takenBack(task, () => undoFix(undo)),
        ...(overwritten !== undefined && { overwritten }),
      });
      if (task.kind !== 'answer') return;
      // The answer stands in the story, whether this is noted or not.
      void markTaken(task.questionId, true).then((reply) => {
        if (reply.ok) acts.show(reply.value);
      });
    },
    [acts, task],
  );
  if (begun === null) return <NothingToDo leave={leave} />;
  const { planned, plan } = begun;
  return (
    <Editing
      task={taskName(task)}
      way={planned.way}
      first={{ desk, plan }}
      newest={open.desk}
      planAgain={planned.planFor}
      judge={judge}
      acts={acts}
      apply={applyFix}
      finished={finished}
      leave={leave}
    />
  );
}

const openAsked = (): ReturnType<typeof openDesk> => openDesk(openFix);

function NothingToDo({ leave }: { readonly leave: () => void }): ReactElement {
  return (
    <div className="notice" role="status">
      <p>{say('panel.fixing.nothing')}</p>
      <Button onClick={leave}>{say('panel.fixing.cancel')}</Button>
    </div>
  );
}

function taskName(task: FixTask): string {
  return task.kind === 'fix' ? task.check : `answer.${task.questionId}`;
}

/** With the text the answer leaves the story again. */
async function takenBack(
  task: FixTask,
  undo: NonNullable<Undoable['takeBack']>,
): ReturnType<NonNullable<Undoable['takeBack']>> {
  const reply = await undo();
  if (task.kind === 'answer' && reply.ok && reply.value.state === 'done') {
    const noted = await markTaken(task.questionId, false);
    if (noted.ok) return { ok: true, value: { ...reply.value, reading: noted.value } };
  }
  return reply;
}
