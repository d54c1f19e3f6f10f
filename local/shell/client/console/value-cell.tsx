/** A value in a table: in a line where it fits, else to unfold. */
import { valueText } from './value-text';

export function ValueCell({ value }: { readonly value: unknown }) {
  const { line, all } = valueText(value);
  if (all === null) return <code dir="auto">{line}</code>;
  return (
    <details className="console-value">
      <summary>
        <code dir="auto">{line}</code>
      </summary>
      <pre tabIndex={0} dir="auto">
        {all}
      </pre>
    </details>
  );
}
