/** What changes in the story, before it does. */
import type { ReactElement } from 'react';
import type { Fix } from '../../../src/contract/fixes';
import { inDigits, say } from '../../shared/say';
import { folded, type DifferenceLine, type FoldedLine } from './fold';

export function Preview({
  lines,
  fixes,
  estimate,
  isUnplaced,
}: {
  readonly lines: readonly DifferenceLine[];
  readonly fixes: readonly Fix[];
  /** As it is now. */
  readonly estimate: number | null;
  readonly isUnplaced: boolean;
}): ReactElement {
  const sizes = fixes.flatMap((fix) => (fix.kind === 'estimate' && fix.value !== null ? [fix.value] : []));
  return (
    <details className="fix-preview" open>
      <summary>{say('panel.fixing.preview')}</summary>
      {lines.length === 0 && sizes.length === 0 && (
        <p className="small">{say('panel.fixing.preview.none')}</p>
      )}
      {lines.length > 0 && <Difference lines={lines} />}
      {sizes.map((size) => (
        <Difference
          key={size}
          lines={[
            ...(estimate === null ? [] : [{ kind: 'removed' as const, text: inDigits(estimate) }]),
            { kind: 'added', text: inDigits(size) },
          ]}
        />
      ))}
      {isUnplaced && <p className="small">{say('panel.fixing.unplaced')}</p>}
    </details>
  );
}

/** Lines that come and go, told by a sign and a word beside the colour. */
export function Difference({ lines }: { readonly lines: readonly DifferenceLine[] }): ReactElement {
  return (
    <ul className="fix-difference">
      {folded(lines).map((line, index) => (
        <li key={index} className={`fix-${line.kind}`}>
          <One line={line} />
        </li>
      ))}
    </ul>
  );
}

function One({ line }: { readonly line: FoldedLine }): ReactElement {
  switch (line.kind) {
    case 'fold':
      return <span aria-hidden="true">…</span>;
    case 'same':
      return <span dir="auto">{line.text}</span>;
    case 'added':
      return (
        <>
          <span className="visually-hidden">{say('panel.fixing.added')} </span>
          <ins dir="auto">{line.text}</ins>
        </>
      );
    case 'removed':
      return (
        <>
          <span className="visually-hidden">{say('panel.fixing.removed')} </span>
          <del dir="auto">{line.text}</del>
        </>
      );
  }
}
