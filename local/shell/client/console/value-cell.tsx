/** A value in a table: in a line where it fits, else to unfold. */
import { valueText } from './value-text';

interface ValueCellProps {
  readonly value: unknown;
  /** Says what the value is about, in the place of how it begins. */
  readonly words?: string;
}

export function ValueCell({ value, words = '' }: ValueCellProps) {
  const { line, all } = valueText(value);
  const summary = words === '' ? <code dir="auto">{line}</code> : <span dir="auto">{words}</span>;
  if (all === null && words === '') return summary;
  return (
    <details className="console-value">
      <summary>{summary}</summary>
      <pre tabIndex={0} dir="auto">
        {all ?? line}
      </pre>
    </details>
  );
}
