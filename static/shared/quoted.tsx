/** Words that were read in a story, with their place in it. */
import type { ReactElement } from 'react';
import type { Evidence } from '../../src/readiness/finding';
import type { TextSource } from '../../src/story/story';
import { quotation } from './marking';
import { say } from './say';

/** Code points of a quotation: about three lines of a narrow panel. */
const LENGTH = 140;

export function Quoted({
  evidence,
  place = sourceName(evidence.source),
  most = LENGTH,
}: {
  readonly evidence: Evidence;
  /** What stands before the words; where they stand in their story, unless said otherwise. */
  readonly place?: string;
  /** Code points that are shown. */
  readonly most?: number;
}): ReactElement | null {
  const text = quotation(evidence.text, most);
  if (text === '') return null;
  return (
    <p className="quoted">
      <span className="small">{say('source.place', { place })} </span>
      <mark dir="auto">{text}</mark>
    </p>
  );
}

function sourceName(source: TextSource): string {
  if (source === 'summary' || source === 'description') return say(`source.${source}`);
  return say('source.field', { field: source.slice('field:'.length) });
}
