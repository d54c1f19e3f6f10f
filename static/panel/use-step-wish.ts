/** Opens the step that somebody chose on the prep page, once the story is read. */
import { useEffect, useRef } from 'react';
import type { StoryReading } from '../../src/contract';
import { onStepWished } from '../shared/step-wish';
import type { Acts, Task } from './acts';
import { wayOf } from './fixes/way';
import { relationOf } from './relations/relation-of';

/** @param reading `null` until the story is read */
export function useStepWish(reading: StoryReading | null, open: Acts['open']): void {
  const latest = useRef({ reading, open });
  useEffect(() => {
    latest.current = { reading, open };
  });
  const key = reading?.key ?? null;
  useEffect(
    () =>
      key === null
        ? undefined
        : onStepWished(key, (check) => {
            const task = taskFor(check, latest.current.reading);
            if (task !== null) latest.current.open(task);
          }),
    [key],
  );
}

/** `null` for what the story no longer needs, or what isn't done in the panel. */
function taskFor(check: string, reading: StoryReading | null): Task | null {
  const finding = reading?.assessment.findings.find((each) => each.check === check);
  if (finding === undefined) return null;
  if (wayOf(finding) !== null) return { kind: 'fix', check: finding.check };
  const which = relationOf(finding);
  return which === null ? null : { kind: 'relation', which };
}
