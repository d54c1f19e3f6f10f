/** "“JIRA-\d+” is found in the description." */
import type { RichText } from '../../story/story';
import type { OwnCheck, PatternPlace } from '../own-check';
import { evidence, quote, type Passage } from '../passage';
import type { Reading } from '../reading';
import { met, unmet, unseen, type Asked, type OwnRule } from './own-judge';
import type { Search } from './search';

/** So many characters of each place are searched: what a team looks for stands within them. */
const SEARCHED = 5000;

/** @param search `null` where this version can't read the pattern: nobody is told that something isn't there */
export function patternRule(
  { title }: Pick<OwnCheck, 'title'>,
  { pattern, in: place }: Asked<'pattern'>,
  search: Search | null,
): OwnRule {
  const values = { name: quote(title) };
  return {
    minutes: 5,
    expected: { key: 'own.pattern.expected', values: { pattern: quote(pattern) } },
    fix: { key: 'own.pattern.fix', values },
    judge: (reading) => {
      if (search === null) return unseen('own.pattern.unread', values);
      for (const { source, text } of PLACES[place](reading)) {
        const words = search(text.slice(0, SEARCHED));
        if (words === null) continue;
        const read = words.trim() === '' ? [] : [evidence({ source, text: words })];
        return met('own.pattern.found', values, read);
      }
      if (place === 'summary') return unmet('own.pattern.none', values);
      const { story, elsewhere } = reading;
      if (story.description === undefined) return unseen('own.pattern.unseen', values);
      return elsewhere === null ? unmet('own.pattern.none', values) : unseen('own.pattern.elsewhere', values);
    },
  };
}

const PLACES: Readonly<Record<PatternPlace, (reading: Reading) => readonly Passage[]>> = {
  summary: ({ story }) => [{ source: 'summary', text: story.summary }],
  description: ({ story }) => [{ source: 'description', text: wholeText(story.description) }],
  criteria: ({ criteria }) => bounded(criteria.all),
  anywhere: ({ story }) => [
    { source: 'summary', text: story.summary },
    { source: 'description', text: wholeText(story.description) },
    ...(story.criteriaFields ?? []).map(({ name, text }): Passage => ({
      source: `field:${name}`,
      text: wholeText(text),
    })),
  ],
};

function wholeText(document: RichText | null | undefined): string {
  let whole = '';
  for (const { text } of document?.blocks ?? []) {
    whole += `${text}\n`;
    if (whole.length >= SEARCHED) break;
  }
  return whole;
}

/** The criteria together are as long as a description at most. */
function bounded(criteria: readonly Passage[]): readonly Passage[] {
  let length = 0;
  return criteria.filter(({ text }) => (length += text.length + 1) <= SEARCHED || length === text.length + 1);
}
