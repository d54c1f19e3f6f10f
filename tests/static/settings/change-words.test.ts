import { compareDefinitions } from '../../../src/readiness/compare-definitions';
import type { OwnCheck } from '../../../src/readiness/own-check';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import { allChangeWords } from '../../../static/settings/change-words';
import { begun, changed, type Edit } from '../../../static/settings/draft';

const FIGMA: OwnCheck = {
  id: 'own:figma',
  title: 'Design is linked',
  help: '',
  asks: { kind: 'attachment' },
};

/** What is said of a few edits. */
function said(...edits: readonly Edit[]): readonly string[] {
  const saved = { definition: DEFAULT_TEAM_DEFINITION, number: 0 };
  const { definition } = edits.reduce(changed, begun(saved));
  return allChangeWords(compareDefinitions(saved.definition, definition), []);
}

test.each<[Edit, string]>([
  [{ do: 'ask', kind: 'story', check: 'benefit', as: 'hint' }, 'Story: “Why it matters” is a hint now'],
  [{ do: 'ask', kind: 'story', check: 'benefit', as: 'off' }, 'Story: “Why it matters” isn’t asked any more'],
  [
    { do: 'weigh', kind: 'story', check: 'benefit', points: 20 },
    'Story: “Why it matters” counts 20 instead of 15',
  ],
  [
    { do: 'ask', kind: 'task', check: 'benefit', as: 'counts' },
    'Task: “Why it matters” counts 5 points now, and was a hint',
  ],
  [
    { do: 'ask', kind: 'bug', check: 'benefit', as: 'counts' },
    'Bug: “Why it matters” is asked now, with 5 points',
  ],
  [
    { do: 'insist', kind: 'spike', check: 'described', on: true },
    'Spike: “Enough to talk about” is needed for Ready now',
  ],
  [{ do: 'begin-band', kind: 'bug', band: 'ready', from: 70 }, 'Bug: Ready begins at 70 instead of 80'],
  [{ do: 'read-criteria', from: [] }, 'Criteria are read in the description only'],
  [
    { do: 'read-criteria', from: [{ id: 'customfield_1', name: 'Done when' }] },
    'Criteria are read in “Done when”, too',
  ],
  [{ do: 'read-estimates', from: { id: 'customfield_2', name: 'Points' } }, 'Estimates are read in “Points”'],
])('%j', (edit, words) => {
  expect(said(edit)).toEqual([words]);
});

test('a new check of the team’s own is said once, and what it counts beside', () => {
  const put: Edit = { do: 'put-own', check: FIGMA };
  expect(said(put)).toEqual(['New check of our own: “Design is linked”']);
  expect(said(put, { do: 'ask', kind: 'bug', check: FIGMA.id, as: 'counts' })).toEqual([
    'New check of our own: “Design is linked”',
    'Bug: “Design is linked” is asked now, with 5 points',
  ]);
});

test('a number that isn’t one yet is a gap', () => {
  const [words] = said({ do: 'weigh', kind: 'story', check: 'benefit', points: Number.NaN });
  expect(words).toBe('Story: “Why it matters” counts … instead of 15');
});
