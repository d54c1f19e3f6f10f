/**
 * Is it one thing? A story that does two things is estimated as the sum of two guesses, waits for the slower half,
 * and can't be half accepted. Two small stories can be ranked, and often one of them turns out not to be needed.
 * After Lucassen et al., the Quality User Story framework (2016): a story expresses one feature, for one role.
 */
import type { Language } from '../language/language';
import { isBareTitle } from '../bare-title';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import type { StorySentence } from '../story-sentence';

type Key = KeysOf<
  'atomic',
  'fix.role' | 'fix.story' | 'one' | 'actions' | 'roles' | 'stories' | 'bundle' | 'no-story' | 'unseen'
>;

export const atomic: Check<Key> = {
  id: 'atomic',
  minutes: 5,
  who: 'anyone',
  expected: { key: 'atomic.expected' },
  fix: { key: 'atomic.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary:
        'As a moderator, I want to enter the agreed-upon estimate, so that we can move on to the next item.',
      source: 'dalpiaz g13 (CC BY 4.0), shortened',
    },
    {
      shows: 'met',
      summary: 'As a customer, I want to read the terms and conditions, so that I know my rights.',
    },
    {
      shows: 'met',
      summary: 'As an editor, I want to drag and drop pictures, so that ordering them is quick.',
    },
    {
      shows: 'met',
      summary:
        'As a safety and health officer, I want a list of open inspections, so that none is forgotten.',
    },
    {
      shows: 'met',
      summary: 'Script to generate reference documentation from wiki and include in .zip distribution',
      source: 'XD-167, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'As a User, I want to upload and resize images so that they fit the layout requirements.',
      source: 'qus_contrastive_dev (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'As a guest, I want to create an account, verify my email, and set up my profile.',
    },
    {
      shows: 'unmet',
      summary:
        'As a Developer, I want to do exploratory data analysis in R and operationalize that analysis in Python.',
      source: 'dalpiaz g08 (CC BY 4.0), shortened',
    },
    {
      shows: 'unmet',
      summary: 'As a buyer or a seller, I want to see my open orders, so that I know what comes next.',
    },
    {
      shows: 'unmet',
      summary: 'Studio doesn’t support complex type nor lists',
      description: 'These are actually 5 bugs in one, so brace yourself.',
      source: 'STUDIO-2487, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'Vouchers' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story, sentences } = reading;
  const told = sentences.filter(({ form }) => form === 'role' || form === 'job');
  if (countDifferent(told) > 1) {
    const first = told.slice(0, 3).map(evidence);
    return unmet(0.1, { key: 'atomic.stories', values: { count: countDifferent(told) } }, first);
  }
  const bundle = bundleOf(reading);
  if (bundle !== null) {
    return unmet(0.2, { key: 'atomic.bundle', values: { words: quote(bundle.text) } }, [evidence(bundle)]);
  }
  const sentence = sentences.find(({ means }) => means !== null);
  if (sentence !== undefined) return judgeSentence(sentence);
  if (story.description === undefined)
    return { answer: 'unknown', observed: { key: 'atomic.unseen' }, evidence: [] };
  if (isBareTitle(reading)) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'atomic.no-story' },
      fix: { key: 'atomic.fix.story' },
      evidence: [],
      causedBy: 'described',
    };
  }
  return unreadable(reading) ?? judgeTitle(story.summary, reading.spoken.summary);
}

/** More is not read: who gathers several things says so at the beginning. */
const BEGINNING = 1000;

/** The writer's own words for it. */
function bundleOf({ story, prose, spoken }: Reading): Passage | null {
  const titled = spoken.summary.bundle.CATCH_ALL.exec(story.summary);
  if (titled !== null) return { source: 'summary', text: titled[0] };
  for (const { source, text, language } of prose.slice(0, 3)) {
    const { IN_ONE, SEVERAL_IN_ONE } = language.bundle;
    const beginning = text.slice(0, BEGINNING);
    if (!IN_ONE.some((cue) => beginning.includes(cue))) continue;
    const told = SEVERAL_IN_ONE.exec(beginning);
    if (told !== null) return { source, text: told[0] };
  }
  return null;
}

function judgeSentence(sentence: StorySentence): Verdict<Key> {
  const { role, means, source, text, isAction, form, language } = sentence;
  const actions = language.actions.actionsOf(means ?? '', isAction || form === 'statement');
  if (actions.length > 1) return severalActions(actions, { source, text: means ?? text });
  const roles = role === null ? [] : language.actions.rolesOf(role);
  if (roles.length > 1) {
    return {
      ...unmet(0.4, { key: 'atomic.roles', values: { words: quote(role ?? '') } }, [
        evidence({ source, text: role ?? '' }),
      ]),
      fix: { key: 'atomic.fix.role' },
    };
  }
  return one({ source, text: means ?? text });
}

/** Without a sentence that tells the story, its title says what is to be done. */
function judgeTitle(summary: string, language: Language): Verdict<Key> {
  const title = summary.replace(/^(?:\[[^\]]{0,60}\]|[\p{L}\p{N} -]{1,40}:)\s*/u, '');
  const actions = language.actions.titleActionsOf(title);
  const passage = { source: 'summary', text: summary } as const;
  return actions.length > 1 ? severalActions(actions, passage) : one(passage);
}

function severalActions(actions: readonly string[], passage: Parameters<typeof evidence>[0]): Verdict<Key> {
  const values = { count: actions.length, words: actions.join(', ') };
  return unmet(actions.length > 2 ? 0.1 : 0.3, { key: 'atomic.actions', values }, [evidence(passage)]);
}

function one(passage: Parameters<typeof evidence>[0]): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key: 'atomic.one' }, evidence: [evidence(passage)] };
}

function unmet(
  credit: number,
  observed: { key: Key; values: Record<string, string | number> },
  read: Verdict['evidence'],
): Verdict<Key> {
  return { answer: 'unmet', credit, observed, evidence: read };
}

/** The same sentence in summary and description is one story. */
function countDifferent(sentences: readonly StorySentence[]): number {
  return new Set(
    sentences.map(({ means }) =>
      (means ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
  ).size;
}
