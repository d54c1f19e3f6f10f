/** A few words of a story, to see at once whether a pattern finds something in them. */
import { useState, type ReactElement } from 'react';
import type { Prepared } from '../../src/readiness/own/search';
import { Marked } from '../shared/marked';
import { say } from '../shared/say';
import { TextField } from './text-field';

export function PatternTrial({ pattern }: { readonly pattern: Prepared | null }): ReactElement {
  const [sample, setSample] = useState('');
  const search = pattern !== null && 'search' in pattern ? pattern.search : null;
  const found = search === null || sample === '' ? null : search(sample);
  return (
    <div className="pattern-trial">
      <TextField label={say('settings.own.sample')} lines={3} value={sample} set={setSample} />
      <p role="status" className="sub">
        {search !== null &&
          sample !== '' &&
          (found === null ? say('settings.own.sample.none') : say('settings.own.sample.found'))}{' '}
        {found !== null && found.trim() !== '' && <Marked text={found} words={[found]} />}
      </p>
    </div>
  );
}
