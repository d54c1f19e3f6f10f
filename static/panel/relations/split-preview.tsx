/** Both stories as they would be, before one of them is made. */
import type { ReactElement } from 'react';
import { say } from '../../shared/say';

interface Half {
  /** Key of the first story, title of the second one. */
  readonly name: string;
  readonly criteria: readonly string[];
}

export function SplitPreview({
  first,
  second,
}: {
  readonly first: Half;
  readonly second: Half;
}): ReactElement {
  return (
    <div className="split-preview">
      <Preview title={say('panel.split.stays', { key: first.name })} criteria={first.criteria} />
      <Preview title={say('panel.split.second', { words: second.name })} criteria={second.criteria} />
    </div>
  );
}

function Preview({
  title,
  criteria,
}: {
  readonly title: string;
  readonly criteria: readonly string[];
}): ReactElement {
  return (
    <section>
      <h3 dir="auto">{title}</h3>
      {criteria.length === 0 ? (
        <p className="small">{say('panel.split.none-there')}</p>
      ) : (
        <ul>
          {criteria.map((text, at) => (
            <li key={`${at} ${text}`} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
