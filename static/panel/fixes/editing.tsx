/** What somebody edits, what would come of it, and the buttons that put it into the story or leave it. */
import { useId, type ReactElement } from 'react';
import type { Reply } from '../../../src/contract';
import type { Fix, FixDesk, FixResult } from '../../../src/contract/fixes';
import { Button } from '../../shared/button';
import { ErrorMessage } from '../../shared/error-message';
import { mayHelpAgain } from '../../shared/failure';
import { LongWait } from '../../shared/long-wait';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import type { Applied } from './apply-once';
import { fieldOf, textOf } from './edit-for';
import { Editor } from './editor';
import { Instead } from './instead';
import type { Judge } from './judge';
import { nameFor } from './kept-text';
import { Meanwhile } from './meanwhile';
import type { Plan } from './plan';
import { Preview } from './preview';
import { Standing } from './standing';
import { useFixing } from './use-fixing';
import { useOutcome } from './use-outcome';
import type { Way } from './way';

export interface Finished {
  readonly way: Way;
  readonly result: Extract<Applied, { state: 'done' }>;
}

export function Editing({
  task,
  way,
  first,
  newest,
  planAgain,
  judge,
  acts,
  apply,
  finished,
  leave,
}: {
  /** By which what is typed is kept. */
  readonly task: string;
  readonly way: Way;
  readonly first: { readonly desk: FixDesk; readonly plan: Plan };
  /** The story as it is by now. */
  readonly newest: FixDesk;
  readonly planAgain: (desk: FixDesk) => Plan | null;
  readonly judge: Judge;
  readonly acts: Pick<Acts, 'show' | 'again'>;
  /** Must never reject. */
  readonly apply: (fix: Fix, base: string) => Promise<Reply<FixResult>>;
  readonly finished: (finished: Finished) => void;
  readonly leave: () => void;
}): ReactElement {
  const title = useId();
  const keptAs = nameFor(first.desk.story.key, task);
  const tried: typeof apply = async (fix, base) => {
    const reply = await apply(fix, base);
    // Something is not as the panel shows it: then it is to be shown.
    if (reply.ok ? reply.value.state === 'changed' : !mayHelpAgain(reply)) acts.again();
    return reply;
  };
  const fixing = useFixing(first, newest, planAgain, keptAs, tried, (result) => {
    finished({ way, result });
  });
  const { desk, plan, lines, phase, fixes, type, save, forget } = fixing;
  const { before, after, lines: difference, isUnplaced } = useOutcome(desk, fixes, judge);
  // A list that can't be found line by line is not touched at all.
  const isOutOfReach = plan.kind === 'criteria' && isUnplaced;
  const isRefused = phase.state === 'refused' || isOutOfReach || !mayChange(desk, plan, fixes);
  const isSaving = phase.state === 'saving';
  return (
    <form
      className="fix-form"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRefused && !isUnplaced) save();
      }}
    >
      <h2 id={title}>{say(`panel.fixing.do.${way}`)}</h2>
      {fixing.theirs !== null && (
        <Meanwhile theirs={fixing.theirs} lost={fixing.lost} overwritten={fixing.overwritten} />
      )}
      <Editor plan={plan} lines={lines} languages={judge.languages} type={type} />
      {/* Where nothing can be written, nothing would change. */}
      {!isRefused && <Standing before={before} after={after} />}
      {!isRefused && (
        <Preview
          lines={difference}
          fixes={fixes}
          estimate={desk.estimate?.value ?? null}
          isUnplaced={isUnplaced}
        />
      )}
      {isSaving && <LongWait />}
      {phase.state === 'failed' && (
        <ErrorMessage lead={say('panel.fixing.kept')} failure={phase.failure} waiting={false} again={save} />
      )}
      {isRefused && (
        <Instead
          why={isOutOfReach ? 'out-of-reach' : 'refused'}
          text={textOf(plan, lines)}
          asked={acts.show}
        />
      )}
      <div className="fix-buttons">
        {!isRefused && (
          <Button look="primary" onClick={save} waiting={isSaving || fixes.length === 0 || isUnplaced}>
            {say(isSaving ? 'panel.fixing.saving' : 'panel.fixing.save')}
          </Button>
        )}
        <Button
          look="link"
          onClick={() => {
            forget();
            leave();
          }}
        >
          {say('panel.fixing.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Of a list and a reason the field is known before anybody types; of the others, by what is typed. */
function mayChange({ texts, estimate }: FixDesk, plan: Plan, fixes: readonly Fix[]): boolean {
  if (plan.kind === 'estimate') return estimate?.mayChange === true;
  const fields = new Set(fixes.map(fieldOf));
  if (plan.kind === 'criteria') fields.add(plan.fieldId);
  if (plan.kind === 'reason' || plan.kind === 'sections') fields.add('description');
  if (plan.kind === 'passages') for (const { fieldId } of plan.places) fields.add(fieldId);
  return texts.every(({ fieldId, mayChange: may }) => !fields.has(fieldId) || may);
}
