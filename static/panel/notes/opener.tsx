/** A button that opens a form under itself. Closed again, the keyboard is back at the button; what was typed is kept. */
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { FormInTime } from './form-in-time';
import type { FormProps } from './form-props';

export function Opener({
  label,
  look,
  isOpen,
  setOpen,
  ...form
}: Omit<FormProps, 'close'> & {
  readonly label: string;
  readonly look: 'quiet' | 'text';
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}): ReactElement {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    root.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={root} className={isOpen ? 'opener opener-open' : 'opener'} onKeyDown={onKeyDown}>
      <Button
        look={look}
        expanded={isOpen}
        controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      <div id={id}>{isOpen && <FormInTime {...form} close={close} />}</div>
    </div>
  );
}
