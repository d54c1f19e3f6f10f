/**
 * Is there enough to talk about? A bare title makes a meeting of guesses: everybody brings another story, and the
 * first ten minutes go into finding out which one is meant. Two or three sentences of context are enough; nobody has
 * to write a specification. A spike is described by its question.
 */
import { titleSays } from '../bare-title';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { countWords, evidence } from '../passage';
import { unreadable, type Reading } from '../reading';
import type { StorySentence } from '../story-sentence';

type Key = KeysOf<
  'described',
  | 'fix.more'
  | 'fix.words'
  | 'fix.question'
  | 'empty'
  | 'unseen'
  | 'link'
  | 'picture'
  | 'other-app'
  | 'repeats'
  | 'short'
  | 'code'
  | 'in-title'
  | 'title-says'
  | 'title-seen'
  | 'enough'
  | 'no-question'
  | 'question-only'
  | 'question'
>;

/** A sentence of plain English has 15 to 20 words: from here on somebody has said something. */
const ONE_SENTENCE = 12;
/** Two or three sentences, about 200 characters, the minimum that open tools for story templates ask for. */
const ENOUGH = 35;
/** A log tells something, but nothing of what is wanted. */
const MOST_FOR_CODE = 8;
/** So many signs hold these words, and a log goes on for ever. */
const SOME_CODE = 200;

export const described: Check<Key> = {
  id: 'described',
  minutes: 5,
  who: 'anyone',
  expected: { key: 'described.expected' },
  fix: { key: 'described.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Show the delivery window in the basket',
      description:
        'Customers call us to ask when their order comes. The carrier tells us a window of two hours as soon as the order is packed. We want to show it in the basket and in the confirmation.',
    },
    {
      shows: 'met',
      summary: 'Make variables available as environment variables',
      description:
        'Scripts read the build number from a file today. As environment variables they could use all plan variables more easily.',
    },
    {
      shows: 'met',
      summary: 'Add `NvidiaGpuAllocator` component for cross-containerizer GPU allocation',
      description:
        'We need some way of allocating GPUs from a centralized location to allow both the mesos containerizer and the docker containerizer to pull from central pool.',
      source: 'MESOS-5557, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: can we read vouchers from the old shop?',
      description:
        'We need to know whether the nightly export holds the expiry dates, or whether we must ask for them.',
    },
    {
      shows: 'met',
      summary: 'Convert current REST servlet to Spring MVC',
      source: 'XD-262, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Update Source Syslog section to use Shell commands instead of curl',
      description: 'See https://docs.example/sources#syslog',
      source: 'after XD-408, deepse_dev (MIT)',
    },
    { shows: 'unmet', summary: 'Voucher import' },
    {
      shows: 'unmet',
      summary: 'Update checkout task definition',
      description: 'Update checkout task definition.',
    },
    { shows: 'unmet', summary: 'HipChat build notifications', source: 'BAM-11188, deepse_dev (MIT)' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: payment provider', description: 'Talk to Kim.' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story, elsewhere } = reading;
  if (story.description === undefined) return unseen('described.unseen');
  if (elsewhere !== null && story.kind !== 'spike' && titleSays(reading)) {
    return {
      answer: 'met',
      credit: 0.5,
      observed: { key: 'described.title-seen' },
      fix: { key: 'described.fix.words' },
      evidence: [evidence({ source: 'summary', text: story.summary })],
    };
  }
  if (elsewhere === 'link') {
    return unseen('described.link', [
      evidence({ source: 'description', text: story.description?.links[0] ?? '' }),
    ]);
  }
  if (elsewhere === 'picture') return unseen('described.picture');
  if (elsewhere === 'other-app') return unseen('described.other-app');
  const isRepeated = repeatsTitle(reading);
  const said = creditOfWords(reading, isRepeated);
  return story.kind === 'spike' ? judgeSpike(reading, said) : judgeText(reading, said, isRepeated);
}

function judgeText(reading: Reading, credit: number, isRepeated: boolean): Verdict<Key> {
  const { story, words } = reading;
  const answer = credit >= 0.5 ? 'met' : 'unmet';
  const text = reading.prose.find(({ source }) => source === 'description');
  const read = text === undefined ? [] : [evidence(text)];
  if (isEmpty(reading)) {
    const key = credit === 0 ? 'empty' : toldIn(reading) === undefined ? 'title-says' : 'in-title';
    const says = key !== 'empty';
    return {
      answer,
      credit,
      observed: { key: `described.${key}` },
      // What it is about has been said.
      ...(says && { fix: { key: 'described.fix.more' } }),
      evidence: [],
    };
  }
  if (isRepeated) return { answer, credit, observed: { key: 'described.repeats' }, evidence: read };
  if (words === 0) {
    const code = story.description?.blocks[0]?.text ?? '';
    return {
      answer,
      credit,
      observed: { key: 'described.code' },
      fix: { key: 'described.fix.words' },
      evidence: [evidence({ source: 'description', text: code })],
    };
  }
  const key = credit === 1 ? 'described.enough' : 'described.short';
  return {
    answer,
    credit,
    observed: { key, values: { words } },
    fix: { key: 'described.fix.more' },
    evidence: read,
  };
}

/** Half for the question, half for what is known around it. A word alone asks nothing, and nobody knows its language. */
function judgeSpike(reading: Reading, said: number): Verdict<Key> {
  const asked = reading.prose.find(
    ({ text, language }) => language.criteria.QUESTION.test(text.slice(0, 4000)) && countWords(text) > 1,
  );
  const credit =
    (asked === undefined ? 0 : 0.5) + 0.49 * said + (asked !== undefined && said === 1 ? 0.01 : 0);
  if (asked === undefined) {
    const foreign = unreadable(reading);
    if (foreign !== null) return foreign;
    return {
      answer: 'unmet',
      credit,
      observed: { key: isEmpty(reading) ? 'described.empty' : 'described.no-question' },
      fix: { key: 'described.fix.question' },
      evidence: reading.prose.slice(0, 1).map(evidence),
    };
  }
  const key = said === 1 ? 'described.question' : 'described.question-only';
  return {
    answer: 'met',
    credit,
    observed: { key },
    fix: { key: 'described.fix.more' },
    evidence: [evidence(asked)],
  };
}

/** 0 for nothing, .5 for a sentence, 1 for two or three: more words never earn less. */
function creditOfWords(reading: Reading, isRepeated: boolean): number {
  if (!isRepeated && reading.words >= ENOUGH) return 1;
  const code = reading.story.description?.blocks.filter(({ kind }) => kind === 'code') ?? [];
  const inCode = code.reduce((sum, { text }) => sum + countWords(text.slice(0, SOME_CODE)), 0);
  const inText = isRepeated ? 0 : reading.words + Math.min(MOST_FOR_CODE, inCode);
  const words = inText + (inText >= ENOUGH ? 0 : wordsOfTitle(reading));
  if (words >= ENOUGH) return 1;
  if (words < ONE_SENTENCE) return (0.5 * words) / (ONE_SENTENCE + 1);
  return 0.5 + (0.5 * (words - ONE_SENTENCE)) / (ENOUGH - ONE_SENTENCE);
}

/** A title that says what a sentence would counts as one, the story's own with all its words; a topic counts nothing. */
function wordsOfTitle(reading: Reading): number {
  const told = toldIn(reading);
  const said = told === undefined ? 0 : countWords(told.text);
  return said < ONE_SENTENCE && titleSays(reading) ? ONE_SENTENCE : said;
}

function toldIn({ sentences }: Reading): StorySentence | undefined {
  return sentences.find(
    ({ source, form, means }) => source === 'summary' && form !== 'statement' && means !== null,
  );
}

const FEW_MORE = 5;

/** The description says nothing that the title doesn't. */
function repeatsTitle({ story, words }: Reading): boolean {
  // Words that the title can't hold need no comparing; "re-run" and "it's" are one or two, so a few more may do.
  if (words === 0 || words > countWords(story.summary) + FEW_MORE) return false;
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const text = story.description?.blocks.map((block) => block.text).join(' ') ?? '';
  return plain(story.summary).includes(plain(text));
}

function isEmpty({ story }: Reading): boolean {
  return story.description === null || story.description?.blocks.length === 0;
}

function unseen(key: Key, read: Verdict['evidence'] = []): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: read, fix: { key: 'described.fix.words' } };
}
