/** Task and decision lists. The boxes show a state; they are changed by editing the description. */
import { Icon } from '../parts/icons';
import { InlineContent } from './inline';
import type { DocumentNode } from './node';

export function Tasks({ list }: { readonly list: DocumentNode }) {
  return (
    <ul className="doc-tasks">
      {list.content.map((entry, index) =>
        entry.type === 'taskList' ? (
          <li key={index}>
            <Tasks list={entry} />
          </li>
        ) : (
          <li key={index} className="doc-task">
            <State entry={entry} />
            <span dir="auto">
              <InlineContent node={entry} />
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

function State({ entry }: { readonly entry: DocumentNode }) {
  if (entry.type === 'decisionItem')
    return (
      <span className="doc-decision">
        <Icon name="check" />
      </span>
    );
  const done = entry.attrs['state'] === 'DONE';
  return <input type="checkbox" checked={done} disabled aria-label={done ? 'done' : 'to do'} />;
}
