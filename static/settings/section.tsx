/** A part of the page of rules, with its heading. */
import { useId, type ReactElement, type ReactNode, type Ref } from 'react';

export function Section({
  title,
  intro,
  heading,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  /** For those who lead the keyboard here. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {intro !== undefined && <p className="sub">{intro}</p>}
      {children}
    </section>
  );
}
