/** One of two stories that are named together: the way to it, and its words that were read, marked. */
import type { ReactElement } from 'react';
import type { Passage } from '../../src/readiness/passage';
import type { OtherStory } from '../../src/readiness/set/finding';
import { IssueLink, type OpenIssue } from './issue-link';
import { Marked } from './marked';
import { holds } from './marking';
import { Quoted } from './quoted';

/** How to get to an issue. */
export interface Ways {
  readonly hrefOf: (key: string) => string;
  readonly open: OpenIssue;
}

/** Code points: two stories often differ at their ends only, so their words are shown as they are kept. */
export const WHOLE = 400;

/**
 * @param passage `null` where its words stand elsewhere already
 * @param place what stands before the words; where they stand in their story, unless said otherwise
 */
export function Told({
  story,
  passage,
  place,
  ways,
}: {
  readonly story: OtherStory;
  readonly passage: Passage | null;
  readonly place?: string;
  readonly ways: Ways;
}): ReactElement {
  const { key, summary } = story;
  const isInSummary = passage?.source === 'summary' && holds(summary, passage.text);
  return (
    <div className="told">
      <p>
        <IssueLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} />{' '}
        <bdi>{isInSummary ? <Marked text={summary} words={[passage.text]} /> : summary}</bdi>
      </p>
      {passage !== null && !isInSummary && (
        <Quoted evidence={passage} most={WHOLE} {...(place !== undefined && { place })} />
      )}
    </div>
  );
}
