/** The keys among the stories, for whoever asks by "?". */
import type { ReactElement } from 'react';
import { say } from '../../shared/say';

const KEYS = [
  ['next', ['j', '↓']],
  ['previous', ['k', '↑']],
  ['ends', ['Home', 'End']],
  ['open', ['Enter']],
  ['search', ['/']],
  ['help', ['?']],
] as const;

/** There from the start, so that what appears in it is said. */
export function KeysHelp({ isOpen }: { readonly isOpen: boolean }): ReactElement {
  return (
    <div role="status" aria-label={say('prep.keys')}>
      {isOpen && (
        <ul className="keys-help small">
          {KEYS.map(([what, keys]) => (
            <li key={what}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {say(`prep.keys.${what}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
