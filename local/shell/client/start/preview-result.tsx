/** A backlog that was looked at but not stored: what was found, every story with its score, and the decision. */
import { useState } from 'react';
import { bandCounts } from './band-counts';
import { BadRows } from './bad-rows';
import { BandLozenge } from '../parts/band';
import type { Preview } from '../host/import';
import type { ImportState } from './use-import';

interface PreviewResultProps {
  readonly shown: Extract<ImportState, { readonly step: 'shown' }>;
  readonly keep: () => void;
  readonly letGo: () => void;
}

export function PreviewResult({ shown, keep, letGo }: PreviewResultProps) {
  const { preview, fileName, keeping, failure } = shown;
  const refusal = failure?.message ?? preview.refusal;
  return (
    <section aria-labelledby="preview-title">
      <div className="preview-head">
        <div>
          <h1 id="preview-title">{fileName}</h1>
          <p className="subtle">Looked at, not stored yet.</p>
        </div>
        <span className="button-row">
          {preview.keepable && (
            <button type="button" className="button button-primary" onClick={keep} disabled={keeping}>
              {keeping ? 'Keeping …' : 'Keep this backlog'}
            </button>
          )}
          <button type="button" className="button" onClick={letGo} disabled={keeping}>
            Let it go
          </button>
        </span>
      </div>
      {refusal !== null && (
        <div className="message message-warning" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <Report preview={preview} />
      <Stories stories={preview.stories} />
    </section>
  );
}

const FORMATS: Readonly<Record<string, string>> = {
  'jira-csv': 'Jira’s CSV export',
  'plain-csv': 'a plain CSV table',
  'jira-json': 'a search result of Jira',
};

function Report({ preview }: { readonly preview: Preview }) {
  const { report, stories } = preview;
  const number = (value: number) => value.toLocaleString('en');
  return (
    <div className="report">
      <p className="report-bands">
        {bandCounts(stories).map(({ band, count }) => (
          <span key={band ?? 'none'}>
            <BandLozenge band={band} /> {number(count)}
          </span>
        ))}
      </p>
      <ul className="report-facts">
        <li>
          Read as {FORMATS[report.format] ?? report.format}: {number(report.imported)} of{' '}
          {number(report.rows)} rows
        </li>
        <li>{report.projects.map(({ key, issues }) => `${key} (${number(issues)})`).join(', ')}</li>
        {report.restoredBreaks > 0 && (
          <li>
            In {number(report.restoredBreaks)} of them line breaks that an export had flattened were restored
          </li>
        )}
        {report.leftOut.length > 0 && <li>Left out: {report.leftOut.join(', ')}</li>}
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {report.badRows.length > 0 && (
        <details className="message message-warning" open>
          <summary>
            {report.badRows.length === 1 ? '1 row' : `${number(report.badRows.length)} rows`} could not be
            read
          </summary>
          <BadRows rows={report.badRows} />
        </details>
      )}
    </div>
  );
}

/** Rows shown at first, and added by each press of the button. */
const STEP = 200;

function Stories({ stories }: { readonly stories: Preview['stories'] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <table className="preview-table">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Readiness</th>
            <th scope="col" className="numeric">
              Score
            </th>
            <th scope="col">Next step</th>
          </tr>
        </thead>
        <tbody>
          {stories.slice(0, shown).map((story) => (
            <tr key={story.key}>
              <td className="issue-key">{story.key}</td>
              <td dir="auto">{story.summary}</td>
              <td>
                <BandLozenge band={story.band} />
              </td>
              <td className="numeric">{story.score ?? '–'}</td>
              <td className={story.nextStep === null ? 'subtle' : undefined}>
                {story.nextStep ?? 'nothing'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {stories.length > shown && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          Show more ({(stories.length - shown).toLocaleString('en')} left)
        </button>
      )}
    </>
  );
}
