/** Rules that somebody looks at without changing them. */
import { useState, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import type { IssueKind } from '../../src/story/story';
import { say } from '../shared/say';
import { KindPanel } from './kind-panel';
import { KindTabs } from './kind-tabs';

export function LookAt({
  view,
  definition,
}: {
  readonly view: DefinitionView;
  readonly definition: TeamDefinition;
}): ReactElement {
  const [kind, setKind] = useState<IssueKind>('story');
  return (
    <div className="look-at">
      <KindTabs label={say('settings.kinds')} chosen={kind} choose={setKind} mistakesOf={none}>
        <KindPanel
          desk={{ view: { ...view, contested: [] }, definition, mistakes: [], change: null }}
          kind={kind}
        />
      </KindTabs>
    </div>
  );
}

function none(): number {
  return 0;
}
