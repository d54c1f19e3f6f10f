/** Rows of a file that could not be taken, each with its line and the reason. */
import type { BadRow } from '../host/import';

/** Enough to see what is wrong with a file. */
const MOST = 20;

export function BadRows({ rows }: { readonly rows: readonly BadRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="bad-rows">
      {rows.slice(0, MOST).map((row, index) => (
        <li key={index}>
          <span className="subtle">Line {row.line}:</span> {row.reason}
        </li>
      ))}
      {rows.length > MOST && <li className="subtle">and {(rows.length - MOST).toLocaleString('en')} more</li>}
    </ul>
  );
}
