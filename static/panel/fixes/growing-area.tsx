/** A field for words that is as tall as what is typed in it, so that no line of it is hidden. */
import { forwardRef, type ComponentPropsWithoutRef } from 'react';

type Props = Omit<ComponentPropsWithoutRef<'textarea'>, 'className' | 'dir' | 'value'> & {
  readonly value: string;
};

/** The same words stand unseen behind the field, and their height is its own: fixes.css. */
export const GrowingArea = forwardRef<HTMLTextAreaElement, Props>(function GrowingArea(props, ref) {
  return (
    <div className="fix-growing" data-words={props.value}>
      <textarea {...props} ref={ref} className="input" dir="auto" />
    </div>
  );
});
