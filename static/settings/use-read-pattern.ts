/** A pattern that somebody types, read as they type: its engine is loaded with the first letter. */
import { useEffect, useState } from 'react';
import { loadSearch } from '../../src/readiness/own/load-search';
import type { Prepared } from '../../src/readiness/own/search';
import { sentence } from '../shared/sentence';

/** @returns `null` while there is nothing to read, or no engine to read it by */
export function useReadPattern(pattern: string): Prepared | null {
  const [prepare, setPrepare] = useState<((pattern: string) => Prepared) | null>(null);
  const isWanted = pattern !== '';
  useEffect(() => {
    if (!isWanted || prepare !== null) return;
    let left = false;
    loadSearch().then(
      (loaded) => {
        if (!left) setPrepare(() => loaded);
      },
      () => undefined, // without it nothing can be tried here; the app looks at the pattern once more when it is saved
    );
    return () => {
      left = true;
    };
  }, [isWanted, prepare]);
  return isWanted && prepare !== null ? prepare(pattern) : null;
}

/** @param name of the field, as the page calls it */
export function patternMistakes(read: Prepared | null, pattern: string, name: string): readonly string[] {
  if (read === null || !('refused' in read)) return [];
  return read.refused === 'large'
    ? [sentence({ key: 'mistake.pattern.large', values: { name } })]
    : [sentence({ key: 'mistake.pattern', values: { name, at: read.at ?? pattern } })];
}
