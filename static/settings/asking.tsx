/** What is asked of each kind of item. */
import type { ReactElement } from 'react';
import type { IssueKind } from '../../src/story/story';
import { say } from '../shared/say';
import type { Desk } from './desk';
import { KindPanel } from './kind-panel';
import { KindTabs } from './kind-tabs';
import { countBelow } from './mistakes';
import { Section } from './section';

export function Asking({
  desk,
  kind,
  chooseKind,
}: {
  readonly desk: Desk;
  readonly kind: IssueKind;
  readonly chooseKind: (kind: IssueKind) => void;
}): ReactElement {
  return (
    <Section title={say('settings.asked')}>
      <KindTabs
        label={say('settings.kinds')}
        chosen={kind}
        choose={chooseKind}
        mistakesOf={(one) => countBelow(desk.mistakes, ['kinds', one])}
      >
        <KindPanel key={kind} desk={desk} kind={kind} />
      </KindTabs>
    </Section>
  );
}
