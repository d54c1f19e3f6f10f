/** The checks that a team adds: what each answers, how it weighs, and that its sentences can be said. */
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import type { Finding, Message } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { OwnCheck, OwnQuestion } from '../../src/readiness/own-check';
import { rulesOf } from '../../src/readiness/rules';
import { withoutHints } from '../../src/readiness/without-hints';
import type { StoryLink } from '../../src/story/story';
import { ENGLISH } from '../../src/texts/english';
import { howOf, titleOf } from '../../src/texts/finding-words';
import { ownCheckTexts } from '../../src/texts/en/own-checks';
import { sentence } from '../../src/texts/sentence';
import { growthWithText, LINEAR } from '../builders/growth';
import { aReadyStory, aStory, type StoryTraits } from '../builders/story';
import { ALL_WORDS } from '../texts/all-catalogues';
import { anOwnCheck, aTeamDefinition, FIELD, OWN, QUESTIONS, withStory } from '../builders/team-definition';

async function found(asks: OwnQuestion, story: StoryTraits, site?: readonly string[]): Promise<Finding> {
  const rules = await rulesOf(aTeamDefinition([anOwnCheck(asks)]), site && new Set(site));
  const finding = assess(aStory(story), rules, ALL_LANGUAGES).findings.find(({ check }) => check === OWN);
  if (finding === undefined) throw new Error('The check was not asked.');
  return finding;
}

async function says(asks: OwnQuestion, story: StoryTraits, site?: readonly string[]): Promise<string> {
  const { answer, observed } = await found(asks, story, site);
  return `${answer}: ${sentence(observed, ENGLISH)}`;
}

describe('a field', () => {
  const filled = (value: true | null | undefined): StoryTraits => ({
    askedFields: [{ id: 'customfield_10042', filled: value }],
  });

  it('is filled in, empty or unseen', async () => {
    expect(await says(FIELD, filled(true))).toBe('met: “Risk” is filled in.');
    expect(await says(FIELD, filled(null))).toBe('unmet: “Risk” is still empty.');
    expect(await says(FIELD, filled(undefined))).toBe(
      'unknown: The field “Risk” can’t be seen on this item.',
    );
    expect(await says(FIELD, {})).toMatch(/^unknown/);
  });

  it('that the site no longer has is told as such', async () => {
    const gone = 'unknown: The field “Risk” isn’t there any more.';
    expect(await says(FIELD, filled(undefined), ['summary'])).toBe(gone);
    expect(await says(FIELD, filled(true), ['customfield_10042'])).toMatch(/^met/);
  });
});

describe('a heading', () => {
  const asks: OwnQuestion = { kind: 'heading', text: 'Sécurité' };
  const answers = async (description: StoryTraits['description']): Promise<string> =>
    says(asks, { description });

  it.each([
    ['a heading', '## Sécurité\nWe keep no card numbers.'],
    ['capitals and no accent', '## SECURITE\nWe keep no card numbers.'],
    ['a line with a colon', 'Sécurité:\nWe keep no card numbers.'],
    ['words in the same line', 'Sécurité: we keep no card numbers.'],
    ['a heading with a colon', '## Sécurité :\n- We keep no card numbers.'],
    ['a list beneath', '## Sécurité\n- no card numbers'],
    ['a part of it beneath', '## Sécurité\n\n### Cards\n\nWe keep no numbers.'],
    ['a second one with words', '## Sécurité\n\n## Later\n\nWords.\n\n## Sécurité\n\nWe keep no numbers.'],
    [
      'words in bold',
      {
        blocks: [
          { kind: 'paragraph', text: 'Sécurité', level: 0, strong: true },
          { kind: 'paragraph', text: 'We keep no card numbers.', level: 0 },
        ],
        links: [],
        media: 0,
        unknownNodes: [],
      },
    ],
  ] as const)('is found as %s', async (_how, description) => {
    expect(await answers(description)).toBe('met: It has a section “Sécurité”.');
  });

  it.each([
    ['at the end', '## Sécurité'],
    ['before the next one', '## Sécurité\n\n## Later\n\nWords.'],
    ['before the next line with a colon', 'Sécurité:\nLater:\nWords.'],
    ['with empty parts', '## Sécurité\n\n### Cards\n\n### Names'],
  ])('has nothing beneath: %s', async (_where, description) => {
    expect(await answers(description)).toBe(
      'unmet: The section “Sécurité” is there, with nothing in it yet.',
    );
    expect((await found(asks, { description })).credit).toBe(0.25);
  });

  it.each([
    ['no text', null],
    ['another one', '## Securities\nWords.'],
    ['a sentence', 'We talk about sécurité.'],
    ['code', '```\nSécurité:\n```'],
  ])('is not there: %s', async (_what, description) => {
    expect(await answers(description)).toBe('unmet: There is no section “Sécurité” yet.');
  });

  it('is unseen where the text, or what may be beneath, can’t be read', async () => {
    expect(await answers(undefined)).toBe('unknown: The description can’t be seen from here.');
    const elsewhere =
      'unknown: “Sécurité” may be behind the link or in the picture, where it can’t be read from here.';
    expect(await answers('See https://wiki.example/x')).toBe(elsewhere);
    const heading = { kind: 'heading', text: 'Sécurité', level: 2 } as const;
    expect(await answers({ blocks: [heading], links: [], media: 1, unknownNodes: [] })).toBe(elsewhere);
  });
});

describe('a label', () => {
  const asks: OwnQuestion = { kind: 'label', anyOf: ['ux', 'legal'] };

  it('is one of those that are asked for', async () => {
    expect(await says(asks, { labels: ['shop', 'UX'] })).toBe('met: It has the label “UX”.');
    expect(await says(asks, { labels: ['shop'] })).toBe('unmet: None of these labels is set yet: ux, legal.');
    expect(await says({ ...asks, anyOf: ['ux'] }, { labels: null })).toBe(
      'unmet: The label “ux” isn’t set yet.',
    );
    expect(await says(asks, { labels: undefined })).toBe('unknown: Labels can’t be seen from here.');
  });
});

const TESTED: StoryLink = {
  relation: 'is tested by',
  key: 'SHOP-7',
  summary: 'Voucher tests',
  done: undefined,
};

describe('a link', () => {
  const asks: OwnQuestion = { kind: 'link', relation: 'Is tested by' };
  const link = (relation: string): StoryLink => ({ ...TESTED, relation });

  it('is one of that relation, seen from the story', async () => {
    expect(await says(asks, { links: [link('blocks'), link('is tested by')] })).toBe(
      'met: It has a link “Is tested by”: SHOP-7.',
    );
    expect(await says(asks, { links: [link('tests')] })).toBe('unmet: There is no link “Is tested by” yet.');
    expect(await says(asks, { links: null })).toMatch(/^unmet/);
    expect(await says(asks, { links: undefined })).toBe('unknown: Links can’t be seen from here.');
  });
});

describe('an attachment', () => {
  it('is counted', async () => {
    expect(await says({ kind: 'attachment' }, { attachments: 1 })).toBe('met: A file is attached.');
    expect(await says({ kind: 'attachment' }, { attachments: 3 })).toBe('met: 3 files are attached.');
    expect(await says({ kind: 'attachment' }, { attachments: 0 })).toBe('unmet: No file is attached yet.');
    expect(await says({ kind: 'attachment' }, {})).toMatch(/^unknown/);
  });
});

describe('a pattern', () => {
  const asks = { kind: 'pattern', pattern: '(?i)figma\\.com/\\w+', in: 'description' } as const;

  it('is found, with the words that fit it', async () => {
    const story = { description: 'The design: https://www.Figma.com/abc123?x' };
    expect(await says(asks, story)).toBe('met: What “Our own” looks for is there.');
    expect((await found(asks, story)).evidence).toEqual([
      { source: 'description', text: 'Figma.com/abc123' },
    ]);
    expect(await says(asks, { description: 'Some words.' })).toBe(
      'unmet: What “Our own” looks for isn’t there yet.',
    );
  });

  it.each([
    ['summary', 'met'],
    ['description', 'unmet'],
    ['criteria', 'unmet'],
    ['anywhere', 'met'],
  ] as const)('is looked for in its place: %s', async (place, answer) => {
    const story = { summary: 'figma.com/a', description: '## Acceptance criteria\n- The total is lower' };
    expect((await found({ ...asks, in: place }, story)).answer).toBe(answer);
  });

  it('is looked for in criteria wherever they are, and in lines', async () => {
    const field = { name: 'Done when', text: { blocks: [{ kind: 'paragraph', text: 'Total: 3', level: 0 }], links: [], media: 0, unknownNodes: [] } } as const; // prettier-ignore
    const story = { description: 'Words.\nTotal: 2', criteriaFields: [field] };
    const finding = await found({ kind: 'pattern', pattern: '^Total: \\d$', in: 'criteria' }, story);
    expect(finding.evidence).toEqual([{ source: 'field:Done when', text: 'Total: 3' }]);
    const line = await found({ kind: 'pattern', pattern: '^Total: \\d$', in: 'description' }, story);
    expect(line.evidence).toEqual([{ source: 'description', text: 'Total: 2' }]);
    const anywhere = await found({ kind: 'pattern', pattern: 'Total: 3', in: 'anywhere' }, story);
    expect(anywhere.answer).toBe('met');
  });

  it('is unseen where the text can’t be read, or the pattern can’t', async () => {
    expect(await says(asks, { description: undefined })).toBe(
      'unknown: The description can’t be seen from here.',
    );
    expect(await says(asks, { description: 'See https://wiki.example/x' })).toMatch(
      /^unknown: What “Our own”/,
    );
    expect(await says({ ...asks, pattern: '(' }, {})).toBe(
      'unknown: This version of the app can’t look for “Our own” yet.',
    );
    expect((await found({ ...asks, in: 'summary' }, { description: undefined })).answer).toBe('unmet');
  });

  it.each(['(a+)+$', '(a|a)*b', '(.*a.*){10}b', '(?i)(\\pL\\pN?){90}x'])(
    '%s is searched in linear time',
    async (pattern) => {
      const rules = await rulesOf(aTeamDefinition([anOwnCheck({ ...asks, pattern })]));
      const growth = growthWithText('a', (text) =>
        assess(aStory({ description: text }), rules, ALL_LANGUAGES),
      );
      expect(growth).toBeLessThan(LINEAR);
    },
  );
});

describe('what own checks say', () => {
  const field = (filled: true | null): StoryTraits => ({
    askedFields: [{ id: 'customfield_10042', filled }],
  });
  const stories: readonly StoryTraits[] = [
    field(true),
    field(null),
    { description: '## Security\n\nSHOP-7', labels: ['ux'], links: [TESTED], attachments: 2 },
    { description: '## Security', labels: [], links: [], attachments: 0 },
    { description: undefined },
    { description: 'See https://wiki.example/x' },
  ];
  const asked: readonly OwnQuestion[] = [
    ...QUESTIONS,
    { kind: 'label', anyOf: ['one'] },
    { kind: 'pattern', pattern: '(', in: 'anywhere' },
  ];

  it('is all in each catalogue, and all that they hold', async () => {
    const said: Message[] = [];
    for (const site of [undefined, []]) {
      for (const asks of asked) {
        for (const story of stories) {
          const { observed, expected, fix } = await found(asks, story, site);
          said.push(observed, expected, fix);
        }
      }
    }
    for (const words of ALL_WORDS)
      for (const message of said) expect(sentence(message, words)).not.toMatch(/[{}]/);
    const keys = new Set(said.map(({ key }) => key));
    expect(Object.keys(ownCheckTexts).filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('a team’s rules', () => {
  const risk = (filled: true | null) => ({ askedFields: [{ id: 'customfield_10042', filled }] });

  it('weigh own checks as they weigh the product’s', async () => {
    const definition = withStory(aTeamDefinition([anOwnCheck(FIELD)]), {
      weights: { described: 50, [OWN]: 50 },
    });
    const rules = await rulesOf(definition);
    const judged = (filled: true | null) => assess(aReadyStory(risk(filled)), rules, ALL_LANGUAGES);
    const [before, after] = [judged(null), judged(true)];
    expect([before.score, after.score]).toEqual([50, 100]);
    expect(before.steps).toEqual([OWN]);
    expect(before.findings.at(-1)).toMatchObject({
      check: OWN,
      own: { title: 'Our own', help: 'Ask Kim.' },
      gain: 50,
      weight: 50,
      who: 'anyone',
      minutes: 2,
    });
  });

  it('hold the band at Nearly by an own check that the team won’t do without', async () => {
    const definition = aTeamDefinition([anOwnCheck(FIELD)], 'hint');
    const rules = await rulesOf(withStory(definition, { mustHaves: [OWN] }));
    expect(assess(aReadyStory(risk(null)), rules, ALL_LANGUAGES).band).toBe('Nearly');
    expect(assess(aReadyStory(risk(true)), rules, ALL_LANGUAGES).band).toBe('Ready');
    const rows = { ...rules, definition: withoutHints(rules.definition) };
    expect(assess(aReadyStory(risk(null)), rows, ALL_LANGUAGES).band).toBe('Nearly');
  });

  it('ask an own check only of the kinds that name it', async () => {
    const rules = await rulesOf(
      withStory(aTeamDefinition([anOwnCheck(FIELD)]), { weights: { described: 100 } }),
    );
    const answers = (['story', 'bug'] as const).map(
      (kind) => assess(aStory({ kind }), rules, ALL_LANGUAGES).findings.at(-1)?.answer,
    );
    expect(answers).toEqual(['not-applicable', 'unknown']);
  });

  it('without own checks give what the Definition itself gives', async () => {
    const story = aReadyStory();
    expect(assess(story, await rulesOf(aTeamDefinition()), ALL_LANGUAGES)).toEqual(
      assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES),
    );
  });

  it('keep the score of a story when its hints are left out', async () => {
    const own: readonly OwnCheck[] = QUESTIONS.map((asks) => anOwnCheck(asks, { id: `own:${asks.kind}` }));
    const rules = await rulesOf(aTeamDefinition(own, 10));
    const rows = { ...rules, definition: withoutHints(rules.definition) };
    const story = aReadyStory({ labels: ['ux'], attachments: 0, links: [] });
    expect(assess(story, rows, ALL_LANGUAGES).score).toBe(assess(story, rules, ALL_LANGUAGES).score);
  });
});

describe('the words of an own check', () => {
  it('are the team’s', async () => {
    const finding = await found(FIELD, {});
    expect(titleOf(finding, ENGLISH)).toBe('Our own');
    expect(howOf(finding, ENGLISH)).toBe('Ask Kim.');
  });

  it('say what would be there, where the team left no help', async () => {
    const rules = await rulesOf(aTeamDefinition([anOwnCheck(FIELD, { help: '' })]));
    const finding = assess(aStory(), rules, ALL_LANGUAGES).findings.at(-1);
    expect(finding && howOf(finding, ENGLISH)).toBe('Something in the field “Risk”.');
  });

  it('are the catalogue’s for a check of the product', () => {
    const [finding] = assess(aStory(), DEFAULT_DEFINITION, ALL_LANGUAGES).findings;
    expect(finding && titleOf(finding, ENGLISH)).toBe(sentence({ key: 'described.title' }, ENGLISH));
    expect(finding && howOf(finding, ENGLISH)).toBe(sentence({ key: 'described.how' }, ENGLISH));
  });
});
