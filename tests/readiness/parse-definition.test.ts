/** A Definition that nobody vouches for: what is accepted judges any story, and every mistake is told at its place. */
import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { checkPatterns } from '../../src/readiness/check-patterns';
import { DEFINED_CHECKS } from '../../src/readiness/definition';
import { MOST_MISTAKES } from '../../src/readiness/definition-parts/mistake';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { OwnQuestion } from '../../src/readiness/own-check';
import { parseTeamDefinition, type Mistake } from '../../src/readiness/parse-definition';
import { rulesOf } from '../../src/readiness/rules';
import { DEFAULT_TEAM_DEFINITION, type TeamDefinition } from '../../src/readiness/team-definition';
import { ISSUE_KINDS } from '../../src/story/story';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import { aStory } from '../builders/story';
import { anOwnCheck, aTeamDefinition, FIELD, OWN, QUESTIONS, withStory } from '../builders/team-definition';
import { anyDefinition, nearlyDefinition } from './any-definition';

function mistakesIn(value: unknown): readonly Mistake[] {
  const parsed = parseTeamDefinition(value);
  return 'mistakes' in parsed ? parsed.mistakes : [];
}

/** Each as `path: key`. */
const told = (value: unknown): readonly string[] =>
  mistakesIn(value).map(({ path, what }) => `${path.join('.')}: ${what}`);

const json = (text: string): unknown => JSON.parse(text);
const asked = (weights: unknown, others: object = {}): object => {
  const { kinds } = DEFAULT_TEAM_DEFINITION;
  return { ...DEFAULT_TEAM_DEFINITION, kinds: { ...kinds, story: { ...kinds.story, ...others, weights } } };
};
const ownChecks = (...checks: readonly unknown[]): unknown => ({ ...DEFAULT_TEAM_DEFINITION, ownChecks: checks }); // prettier-ignore
const asking = (asks: unknown): unknown => ownChecks({ ...anOwnCheck(FIELD), asks });

describe('what is accepted', () => {
  it('is the default, and one with each kind of own check', () => {
    expect(parseTeamDefinition(DEFAULT_TEAM_DEFINITION)).toEqual({ definition: DEFAULT_TEAM_DEFINITION });
    const own = QUESTIONS.map((asks) => anOwnCheck(asks, { id: `own:${asks.kind}` }));
    const definition = aTeamDefinition(own, 5, {
      criteriaFields: [{ id: 'customfield_1', name: 'Done when' }],
      estimateField: { id: 'customfield_2', name: 'Points' },
    });
    expect(parseTeamDefinition(definition)).toEqual({ definition });
  });

  it('may leave out what has a harmless default', () => {
    const { kinds } = DEFAULT_TEAM_DEFINITION;
    expect(parseTeamDefinition({ kinds })).toEqual({ definition: DEFAULT_TEAM_DEFINITION });
  });

  it('is written anew in one order, without spaces around words', () => {
    const weights = { [OWN]: 5, benefit: 10, described: 'hint' } as const;
    const definition = withStory(aTeamDefinition([anOwnCheck(FIELD, { title: ' Risk ' })]), { weights });
    const parsed = parseTeamDefinition(definition);
    if (!('definition' in parsed)) throw new Error('It was refused.');
    expect(Object.keys(parsed.definition.kinds.story.weights)).toEqual(['described', 'benefit', OWN]);
    expect(parsed.definition.ownChecks[0]?.title).toBe('Risk');
  });

  it('is whatever a team can save', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(parseTeamDefinition(definition)).toEqual({ definition });
      }),
      { numRuns: 60 },
    );
  });

  it('judges any story: no exception, a whole score from 0 to 100', async () => {
    const stories = ISSUE_KINDS.flatMap((kind) => [
      aStory({ kind, description: undefined }),
      aStory({ kind, description: '## Title !\nTotal: 3\n\naaa figma.com', labels: ['a'], links: null, attachments: 0 }), // prettier-ignore
    ]);
    const judge = (definition: TeamDefinition) => async (): Promise<void> => {
      const rules = await rulesOf(definition);
      for (const story of stories) {
        const { score } = assess(story, rules, ALL_LANGUAGES);
        expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
      }
    };
    const accepted = fc.oneof(anyDefinition, nearlyDefinition);
    await fc.assert(
      fc.asyncProperty(accepted, async (value) => {
        const parsed = parseTeamDefinition(value);
        if ('definition' in parsed) await judge(parsed.definition)();
      }),
      { numRuns: 40 },
    );
  });
});

describe('any JSON', () => {
  it('is read without an exception, and each mistake has a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyDefinition), (value) => {
        const parsed = parseTeamDefinition(value);
        if ('definition' in parsed) return;
        expect(parsed.mistakes.length).toBeGreaterThan(0);
        for (const { what, values } of parsed.mistakes) {
          expect(sentence({ key: what, ...(values !== undefined && { values }) }, ENGLISH)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told its first mistakes, however many there are', () => {
    const weights = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`check-${index}`, 'heavy']),
    );
    const mistakes = mistakesIn(asked(weights));
    expect(mistakes).toHaveLength(MOST_MISTAKES + 1);
    expect(mistakes.at(-1)?.what).toBe('mistake.many');
  });
});

describe('a mistake is told at its place', () => {
  const story = 'kinds.story';
  it.each<readonly [string, unknown, readonly string[]]>([
    ['no group at all', [], [': mistake.whole']],
    ['nothing in it', {}, ['kinds: mistake.needed']],
    ['an unknown setting', { ...DEFAULT_TEAM_DEFINITION, colour: 'red' }, ['colour: mistake.unknown']],
    ['kinds that are none', { kinds: 'all' }, ['kinds: mistake.group']],
    [
      'a kind too few and one too many',
      { kinds: { ...DEFAULT_TEAM_DEFINITION.kinds, bug: undefined, epic: {} } },
      ['kinds.epic: mistake.unknown', 'kinds.bug: mistake.group'],
    ],
    [
      'an empty kind',
      { kinds: { ...DEFAULT_TEAM_DEFINITION.kinds, story: {} } },
      [`${story}.weights: mistake.needed`, `${story}.thresholds: mistake.needed`],
    ],
    ['no weights', asked([]), [`${story}.weights: mistake.group`]],
    [
      'weights that weigh nothing',
      asked({ described: 'hint', benefit: 0 }),
      [`${story}.weights: mistake.weight.none`],
    ],
    [
      'weights of other forms',
      asked({ described: 10, benefit: 5.5, atomic: -1, fresh: 101, minimal: '5', estimable: null }),
      ['benefit', 'atomic', 'fresh', 'minimal', 'estimable'].map(
        (check) => `${story}.weights.${check}: mistake.weight`,
      ),
    ],
    ['an unknown check', asked({ described: 10, readable: 5 }), [`${story}.weights.readable: mistake.check`]],
    [
      'an own check that isn’t there',
      asked({ described: 10, 'own:gone': 5 }),
      [`${story}.weights.own:gone: mistake.own.unknown`],
    ],
    [
      'weight between stories',
      asked({ described: 10, unique: 5 }),
      [`${story}.weights.unique: mistake.weight.set`],
    ],
    [
      'keys of every object',
      asked(json('{"described":10,"__proto__":5,"constructor":5,"toString":5}')),
      ['__proto__', 'constructor', 'toString'].map((key) => `${story}.weights.${key}: mistake.check`),
    ],
    [
      'a key of every object beside the others',
      json(JSON.stringify(DEFAULT_TEAM_DEFINITION).replace('{', '{"__proto__":{},')),
      ['__proto__: mistake.unknown'],
    ],
    [
      'thresholds out of bounds',
      asked({ described: 1 }, { thresholds: { ready: 101, nearly: 0 } }),
      [`${story}.thresholds.ready: mistake.threshold`, `${story}.thresholds.nearly: mistake.threshold`],
    ],
    [
      'thresholds upside down',
      asked({ described: 1 }, { thresholds: { ready: 50, nearly: 50 } }),
      [`${story}.thresholds.nearly: mistake.threshold.order`],
    ],
    [
      'a threshold too few',
      asked({ described: 1 }, { thresholds: { ready: 80 } }),
      [`${story}.thresholds.nearly: mistake.needed`],
    ],
    [
      'must-haves that can’t be',
      asked(
        { described: 1, unique: 'hint' },
        { mustHaves: ['described', 'benefit', 'unique', 'described', 'nice', 7, 'own:gone'] },
      ),
      [
        `${story}.mustHaves.1: mistake.must-have`,
        `${story}.mustHaves.2: mistake.must-have.set`,
        `${story}.mustHaves.3: mistake.twice`,
        `${story}.mustHaves.4: mistake.check`,
        `${story}.mustHaves.5: mistake.check`,
        `${story}.mustHaves.6: mistake.must-have`,
      ],
    ],
    [
      'must-haves that are no list',
      asked({ described: 1 }, { mustHaves: {} }),
      [`${story}.mustHaves: mistake.list`],
    ],
    [
      'own checks that are no list',
      { ...DEFAULT_TEAM_DEFINITION, ownChecks: {} },
      ['ownChecks: mistake.list'],
    ],
    [
      'too many own checks',
      ownChecks(...Array.from({ length: 21 }, (_, index) => anOwnCheck(FIELD, { id: `own:${index}` }))),
      ['ownChecks: mistake.entries'],
    ],
    [
      'own checks of other forms',
      ownChecks(7, { id: 'own:A', title: '', help: 'x'.repeat(201), asks: [] }, { title: 'x'.repeat(81) }),
      [
        'ownChecks.0: mistake.group',
        'ownChecks.1.id: mistake.own.id',
        'ownChecks.1.title: mistake.text',
        'ownChecks.1.help: mistake.long',
        'ownChecks.1.asks: mistake.group',
        'ownChecks.2.id: mistake.needed',
        'ownChecks.2.asks: mistake.needed',
        'ownChecks.2.title: mistake.long',
      ],
    ],
    [
      'an id that stands twice',
      ownChecks(anOwnCheck(FIELD), anOwnCheck(FIELD)),
      ['ownChecks.1.id: mistake.twice'],
    ],
    [
      'an id without an end',
      ownChecks(anOwnCheck(FIELD, { id: `own:${'x'.repeat(41)}` })),
      ['ownChecks.0.id: mistake.own.id'],
    ],
    [
      'a mistake in an own check only there',
      { ...aTeamDefinition([anOwnCheck(FIELD)]), ownChecks: [{ ...anOwnCheck(FIELD), title: 5 }] },
      ['ownChecks.0.title: mistake.text'],
    ],
    [
      'an unknown question',
      asking({ kind: 'colour', text: 'red' }),
      ['ownChecks.0.asks.kind: mistake.choice'],
    ],
    [
      'no question',
      asking({ text: 'red', colour: 'red' }),
      ['colour: mistake.unknown', 'kind: mistake.needed'].map((one) => `ownChecks.0.asks.${one}`),
    ],
    [
      'a question with the settings of another',
      asking({ kind: 'attachment', text: 'x' }),
      ['ownChecks.0.asks.text: mistake.unknown'],
    ],
    [
      'a field that is none',
      asking({ kind: 'field', fieldId: '__proto__', fieldName: ' ' }),
      ['ownChecks.0.asks.fieldId: mistake.field.id', 'ownChecks.0.asks.fieldName: mistake.text'],
    ],
    [
      'a field named as every object’s',
      asking({ ...FIELD, fieldId: 'constructor' }),
      ['ownChecks.0.asks.fieldId: mistake.field.id'],
    ],
    ['a heading of marks', asking({ kind: 'heading', text: ':' }), ['ownChecks.0.asks.text: mistake.text']],
    ['no labels', asking({ kind: 'label', anyOf: [] }), ['ownChecks.0.asks.anyOf: mistake.entries']],
    [
      'labels of other forms',
      asking({ kind: 'label', anyOf: ['ux', 'ux', 7] }),
      ['ownChecks.0.asks.anyOf.1: mistake.twice', 'ownChecks.0.asks.anyOf.2: mistake.text'],
    ],
    [
      'a long pattern in no place',
      asking({ kind: 'pattern', pattern: 'x'.repeat(501), in: 'title' }),
      ['ownChecks.0.asks.pattern: mistake.long', 'ownChecks.0.asks.in: mistake.choice'],
    ],
    [
      'fields that are none',
      {
        ...DEFAULT_TEAM_DEFINITION,
        criteriaFields: ['x', { id: 'a', name: 'A' }, { id: 'a', name: 'B' }],
        estimateField: {},
      },
      [
        'criteriaFields.0: mistake.group',
        'criteriaFields.2: mistake.twice',
        'estimateField.id: mistake.needed',
        'estimateField.name: mistake.needed',
      ],
    ],
  ])('%s', (_what, value, mistakes) => {
    expect(told(value)).toEqual(mistakes);
  });

  it('and all of them at once', () => {
    const broken = { ...asked({ benefit: 500, nice: 1 }), colour: 'red', estimateField: 7 };
    expect(told(broken)).toEqual([
      'colour: mistake.unknown',
      `${story}.weights.benefit: mistake.weight`,
      `${story}.weights.nice: mistake.check`,
      'estimateField: mistake.group',
    ]);
  });

  it('in a kind sentence that names it', () => {
    const [mistake] = mistakesIn(asked({ benefit: 500 }));
    expect(mistake && sentence({ key: mistake.what, ...mistake }, ENGLISH)).toBe(
      '“benefit”: a weight is a whole number from 0 to 100, or “hint”.',
    );
    const [entry] = mistakesIn(asking({ kind: 'label', anyOf: [7] }));
    expect(entry && sentence({ key: entry.what, ...entry }, ENGLISH)).toBe(
      '“anyOf 1”: a few words belong here.',
    );
  });
});

it('every check of one story can hold it back', () => {
  const one = DEFINED_CHECKS.filter(
    (check) => !['unique', 'uniform', 'independent', 'conflict-free'].includes(check),
  );
  const weights = Object.fromEntries(one.map((check) => [check, 1]));
  expect(told(asked(weights, { mustHaves: one }))).toEqual([]);
});

describe('patterns', () => {
  const pattern = (words: string): OwnQuestion => ({ kind: 'pattern', pattern: words, in: 'anywhere' });
  const check = async (...patterns: readonly string[]): Promise<readonly Mistake[]> =>
    checkPatterns(
      aTeamDefinition(patterns.map((words, index) => anOwnCheck(pattern(words), { id: `own:${index}` }))),
    );

  it('that can be searched are none to speak of', async () => {
    expect(await check('figma\\.com', '(?i)total: \\d+', '^[A-Z]', '\\p{Lu}{1,50}')).toEqual([]);
    expect(await checkPatterns(DEFAULT_TEAM_DEFINITION)).toEqual([]);
  });

  it('that can’t are told with the part of them that is meant', async () => {
    expect(await check('fine', '(open', '(?=ahead)')).toEqual([
      {
        path: ['ownChecks', 1, 'asks', 'pattern'],
        what: 'mistake.pattern',
        values: { name: 'pattern', at: '(open' },
      },
      {
        path: ['ownChecks', 2, 'asks', 'pattern'],
        what: 'mistake.pattern',
        values: { name: 'pattern', at: '(?=' },
      },
    ]);
  });

  it('that would take too long on every story are told so', async () => {
    const [large] = await check('(\\pL?){400}(a?){400}');
    expect(large?.what).toBe('mistake.pattern.large');
  });

  it('that would take too long together are told so, from the one on that is too much', async () => {
    const words = '(alpha|beta|gamma|delta|epsilon|zeta)';
    expect(await check(words, words, words)).toEqual([]);
    const mistakes = await check(...Array.from({ length: 20 }, () => words));
    expect(mistakes.length).toBeGreaterThan(10);
    expect(new Set(mistakes.map(({ what }) => what))).toEqual(new Set(['mistake.pattern.large']));
  });

  it('are looked for in any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), nearlyDefinition), async (value) => {
        expect(Array.isArray(await checkPatterns(value))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
