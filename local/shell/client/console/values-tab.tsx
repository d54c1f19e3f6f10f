/** What the app has stored, by key; only to read. */
import { useCallback, useState } from 'react';
import { readStoredValues } from '../host/console';
import type { StoredValue } from '../host/console';
import { useLoaded } from '../host/use-loaded';
import { Icon } from '../parts/icons';
import { instantInUtc } from './instants';
import { Unanswered } from './unanswered';
import { ValueCell } from './value-cell';

export function ValuesTab() {
  const [prefix, setPrefix] = useState('');
  /** How many pages are shown of it. */
  const [pages, setPages] = useState(1);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const entries: StoredValue[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < pages; page += 1) {
        const next = await readStoredValues(prefix, cursor, signal);
        entries.push(...next.entries);
        cursor = next.cursor;
        if (cursor === null) break;
      }
      return { entries, more: cursor !== null };
    },
    [prefix, pages],
  );
  const { value, failure, reload } = useLoaded(load);
  return (
    <>
      <div className="toolbar">
        <label className="search">
          <Icon name="search" />
          <input
            type="search"
            className="input"
            placeholder="Keys that begin with …"
            aria-label="Keys that begin with"
            value={prefix}
            onChange={(event) => {
              setPrefix(event.target.value);
              setPages(1);
            }}
          />
        </label>
        <button type="button" className="button" onClick={reload}>
          Read again
        </button>
      </div>
      {value === null ? (
        <Unanswered failure={failure} retry={reload} what="What is stored" />
      ) : value.entries.length === 0 ? (
        <p className="console-none">
          {prefix === '' ? 'The app has stored nothing yet.' : 'No key begins with that.'}
        </p>
      ) : (
        <div className="console-table" tabIndex={0} role="region" aria-label="Stored values">
          <table>
            <thead>
              <tr>
                <th scope="col">Key</th>
                <th scope="col">Value</th>
                <th scope="col">Changed (UTC)</th>
              </tr>
            </thead>
            <tbody>
              {value.entries.map((entry) => (
                <tr key={entry.key}>
                  <td>
                    <code>{entry.key}</code>
                  </td>
                  <td className="console-any">
                    <ValueCell value={entry.value} />
                  </td>
                  <td className="console-at">{instantInUtc(entry.updatedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {value?.more === true && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          Show more
        </button>
      )}
    </>
  );
}
