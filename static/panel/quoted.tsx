/** Words that were read in a story, with their place in it. */
import type { ReactElement } from 'react';
import type { Evidence } from '../../src/readiness/finding';
import type { TextSource } from '../../src/story/story';
import { quotation } from '../shared/marking';
import { say } from '../shared/say';

/** Code points of a quotation: about three lines of a narrow panel. */
const LENGTH = 140;

export function Quoted({ evidence }: { readonly evidence: Evidence }): ReactElement | null {
  const text = quotation(evidence.text, LENGTH);
  if (text === '') return null;
  return (
    <p className="quoted">
      <span className="small">{sourceName(evidence.source)}: </span>
      <mark dir="auto">{text}</mark>
    </p>
  );
}

function sourceName(source: TextSource): string {
  if (source === 'summary' || source === 'description') return say(`source.${source}`);
  return say('source.field', { field: source.slice('field:'.length) });
}
