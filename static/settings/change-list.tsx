/** What changed, one change a line; a long list begins with its first lines. */
import { useState, type ReactElement } from 'react';
import type { DefinitionChange } from '../../src/readiness/compare-definitions';
import type { OwnCheck } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { inDigits, say } from '../shared/say';
import { allChangeWords } from './change-words';

const FIRST = 8;

export function ChangeList({
  changes,
  ownChecks,
}: {
  readonly changes: readonly DefinitionChange[];
  readonly ownChecks: readonly OwnCheck[];
}): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const words = allChangeWords(changes, ownChecks);
  const shown = isWhole ? words : words.slice(0, FIRST);
  return (
    <>
      <ul className="changes">
        {shown.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < words.length && (
        <Button
          look="text"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say('settings.more', { count: inDigits(words.length - shown.length) })}
        </Button>
      )}
    </>
  );
}
