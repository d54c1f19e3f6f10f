/** Asked where somebody goes on and would leave changes behind. In the page, as what would be left is in the page. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../shared/button';
import { say } from '../shared/say';

export function LeaveQuestion({
  leave,
  stay,
}: {
  readonly leave: () => void;
  readonly stay: () => void;
}): ReactElement {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} className="notice" tabIndex={-1} aria-label={say('settings.leave')}>
      <p>{say('settings.leave')}</p>
      <div className="buttons">
        <Button onClick={stay}>{say('settings.leave.stay')}</Button>
        <Button look="link" onClick={leave}>
          {say('settings.leave.go')}
        </Button>
      </div>
    </section>
  );
}
