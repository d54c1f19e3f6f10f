/** Both stories as they would be, before one of them is made. */
import type { ReactElement, ReactNode } from 'react';
import { say } from '../../shared/say';
import { SaidWith } from '../fixes/said-with';

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
      <Preview
        title={<SaidWith words={second.name} said={(words) => say('panel.split.second', { words })} />}
        criteria={second.criteria}
      />
    </div>
  );
}

function Preview({
  title,
  criteria,
}: {
  readonly title: ReactNode;
  readonly criteria: readonly string[];
}): ReactElement {
  return (
    <section>
      <h3>{title}</h3>
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
