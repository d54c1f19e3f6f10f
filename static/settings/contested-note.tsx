/** How often a check was called "not right here", and the way to ask it more quietly. Of stories; never who said it. */
import type { ReactElement } from 'react';
import type { AskedCheck } from '../../src/readiness/definition';
import type { IssueKind } from '../../src/story/story';
import { Button } from '../shared/button';
import { say, sayCount } from '../shared/say';
import { askedAs, type Asked } from './asked';
import type { Desk } from './desk';

/** One step quieter than it is. */
const QUIETER: Readonly<Partial<Record<Asked, Asked>>> = { counts: 'hint', hint: 'off' };

export function ContestedNote({
  desk: { view, definition, change },
  kind,
  check,
}: {
  readonly desk: Desk;
  readonly kind: IssueKind;
  readonly check: AskedCheck;
}): ReactElement | null {
  const contested = view.contested.find((one) => one.check === check);
  const as = askedAs(definition.kinds[kind].weights[check]);
  if (contested === undefined || as === 'off') return null;
  const quieter = as === 'hint' && !contested.proposesToRetire ? undefined : QUIETER[as];
  return (
    <p className="rule-note small">
      {sayCount('settings.contested', contested.stories)}
      {contested.proposesToRetire && ` ${say('settings.contested.often')}`}{' '}
      {change !== null && quieter !== undefined && (
        <Button
          look="text"
          onClick={() => {
            change({ do: 'ask', kind, check, as: quieter });
          }}
        >
          {say(quieter === 'hint' ? 'settings.contested.hint' : 'settings.contested.off')}
        </Button>
      )}
    </p>
  );
}
