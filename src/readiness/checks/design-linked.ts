/**
 * Where people will see it, is there a picture? A sketch on paper, photographed, ends discussions that ten sentences
 * begin: everybody sees the same screen. Asked only of what is on a screen; a hint, for many teams draw in the meeting.
 */
import { DESIGN_LINKED } from '../about-on-request';
import type { Check, KeysOf } from '../check';
import { onRequest } from '../language/on-request';
import type { Verdict } from '../verdict';
import type { Language } from '../language/language';
import { evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<
  'design-linked',
  'not-a-screen' | 'link' | 'picture' | 'attached' | 'none' | 'unseen' | 'elsewhere'
>;

export const designLinked: Check<Key> = {
  ...DESIGN_LINKED,
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Show vouchers on the payment page',
      description: 'The screen: https://www.figma.com/file/abc/Payment',
    },
    { shows: 'met', summary: 'New icon for vouchers', description: 'Like this: ![icon](voucher.png)' },
    {
      shows: 'met',
      summary: 'As a Publisher, I want to import data into the platform.',
      source: 'after dalpiaz g08 (CC BY 4.0)',
    },
    {
      shows: 'met',
      summary: 'Dialog to split a payment',
      description: 'The pay button opens it.',
      story: { attachments: 1 },
    },
    {
      shows: 'met',
      summary: 'Dialog to split a payment',
      description: 'Our [wireframe](https://wiki.example/split) shows it.',
    },
    { shows: 'unmet', summary: 'Dialog to split a payment', description: 'The pay button opens it.' },
    { shows: 'unmet', summary: 'Dialog to split a payment', story: { attachments: 0 } },
    {
      shows: 'unmet',
      summary: 'Vouchers',
      description: 'As a customer, I want a button beside the total, so that I can add a voucher.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'When logging into JIRA, severity combo box is not disabled',
      description: 'The severity combo is enabled.',
      source: 'APSTUD-4841, deepse_dev (MIT)',
    },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story, elsewhere } = reading;
  const screen = screenIn(reading);
  const isUnseen = story.description === undefined;
  if (screen === null) {
    // What can't be seen may be about a screen.
    if (isUnseen) return unseen('design-linked.unseen');
    return unreadable(reading) ?? met('design-linked.not-a-screen');
  }
  if ((story.attachments ?? 0) > 0) return met('design-linked.attached');
  if (isUnseen) return unseen('design-linked.unseen');
  if ((story.description?.media ?? 0) > 0) return met('design-linked.picture');
  const link = designLink(reading);
  if (link !== null) return met('design-linked.link', [evidence({ source: 'description', text: link })]);
  if (elsewhere !== null) return unseen('design-linked.elsewhere');
  return {
    answer: 'unmet',
    credit: 0,
    observed: { key: 'design-linked.none', values: { words: quote(screen.word) } },
    evidence: [evidence(screen)],
  };
}

function met(key: Key, read: Verdict['evidence'] = []): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key }, evidence: read };
}

function unseen(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}

/** A title or a story is told in so much; what comes after explains. */
const TOLD_IN = 400;

/**
 * What people see, in the title or in what a story wants: who wants it ("as a UI designer") says nothing of it, and
 * elsewhere a page may only be the place.
 */
function screenIn({ story, sentences, spoken }: Reading): Thing | null {
  const told = sentences.some(({ source, form }) => source === 'summary' && form !== 'statement');
  const title = told ? null : thingIn({ source: 'summary', text: story.summary }, spoken.summary);
  if (title !== null) return title;
  for (const { source, text, means, language } of sentences) {
    const thing = thingIn({ source, text: means ?? text }, language);
    if (thing !== null) return thing;
  }
  return null;
}

interface Thing extends Passage {
  readonly word: string;
}

function thingIn({ source, text }: Passage, language: Language): Thing | null {
  const { screen } = onRequest(language);
  const told = text.slice(0, TOLD_IN);
  const word = screen.ON_SCREEN.exec(told)?.[0];
  if (word === undefined || screen.NOT_ON_SCREEN.test(told)) return null;
  return { source, text: told, word };
}

/** A link to a design: by its address, or by words such as "mock-up" in a description that links somewhere. */
function designLink({ story, spoken }: Reading): string | null {
  const { links = [], blocks = [] } = story.description ?? {};
  const [first] = links;
  if (first === undefined) return null;
  const design = links.find((address) =>
    onRequest(spoken.main).screen.DESIGN_ADDRESS.test(address.slice(0, 500)),
  );
  if (design !== undefined) return design;
  const isNamed = blocks.some(
    ({ kind, text }, index) =>
      kind !== 'code' && onRequest(spoken.at(index)).screen.DESIGN_WORD.test(text.slice(0, 1000)),
  );
  return isNamed ? first : null;
}
