/** A list of criteria to edit: by the keyboard alone, or by its buttons. */
import type { ReactElement } from 'react';
import { MOST_CRITERIA } from '../../../src/contract/fixes';
import type { Languages } from '../../../src/readiness/language/languages';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { CriterionLine } from './criterion-line';
import type { Line } from './lines';
import { PasteNote } from './paste-note';
import { useCriteria } from './use-criteria';

export function CriteriaEditor({
  lines,
  first,
  languages,
  type,
}: {
  readonly lines: readonly Line[];
  /** The line that takes the keyboard when the editor opens, by its place. */
  readonly first: number;
  /** Those that the story is told in. */
  readonly languages: Languages;
  readonly type: (lines: readonly Line[]) => void;
}): ReactElement {
  const acts = useCriteria(lines, first, type);
  return (
    <>
      <ol className="fix-criteria" aria-label={say('panel.fixing.criteria')}>
        {lines.map(({ id }, at) => (
          <CriterionLine key={id} lines={lines} at={at} languages={languages} acts={acts} />
        ))}
      </ol>
      <PasteNote pasted={acts.pasted} />
      <div className="fix-buttons">
        <Button
          waiting={lines.length >= MOST_CRITERIA}
          onClick={() => {
            acts.add(lines.at(-1)?.id ?? '');
          }}
        >
          {say('panel.fixing.add')}
        </Button>
      </div>
      <p className="small">{say('panel.fixing.keys')}</p>
      <p className="visually-hidden" role="status">
        {acts.moved}
      </p>
    </>
  );
}
