/** The two files that one can take along, and what became of the last one. */
import { useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { fileName } from './file-name';
import { inCsv } from './in-csv';
import { markdownOf } from './in-markdown';
import { saveFile } from './save-file';

export interface Exported {
  /** Of the board, or of the project where there is none. */
  readonly name: string;
  /** By rank. */
  readonly rows: readonly BacklogRow[];
  readonly hrefOf: (key: string) => string;
}

/** @param today by the person's own calendar, `2026-03-05` */
export function ExportMenu({
  name,
  rows,
  hrefOf,
  today = localDay(new Date()),
}: Exported & { readonly today?: string }): ReactElement {
  const [said, setSaid] = useState('');
  const save = (ending: 'csv' | 'md'): void => {
    const file = fileName(name, today, ending);
    try {
      if (ending === 'csv') saveFile(file, inCsv(rows, hrefOf), 'text/csv;charset=utf-8');
      else
        saveFile(
          file,
          markdownOf(say('prep.export.title', { name }), rows, hrefOf),
          'text/markdown;charset=utf-8',
        );
      setSaid(say('prep.export.saved', { file }));
    } catch {
      setSaid(say('prep.export.lost'));
    }
  };
  return (
    <div className="export">
      <p className="sub small">{say('prep.export.hint')}</p>
      <Button
        onClick={() => {
          save('csv');
        }}
      >
        {say('prep.export.csv')}
      </Button>{' '}
      <Button
        onClick={() => {
          save('md');
        }}
      >
        {say('prep.export.markdown')}
      </Button>
      <p className="sub small" role="status">
        {said}
      </p>
    </div>
  );
}

function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
