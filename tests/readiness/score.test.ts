import { assess } from '../../src/readiness/assess';
import type { CheckId } from '../../src/readiness/check-id';
import { DEFAULT_DEFINITION, type KindDefinition } from '../../src/readiness/definition';
import { score, type WeighedFinding } from '../../src/readiness/score';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Story } from '../../src/story/story';
import { aReadyStory, aStory } from '../builders/story';

const message = { key: 'general.not-asked' };
function finding(
  check: CheckId,
  credit: number | null,
  traits: Partial<WeighedFinding> = {},
): WeighedFinding {
  return {
    check,
    answer: credit === null ? 'unknown' : credit >= 0.5 ? 'met' : 'unmet',
    credit,
    weight: 25,
    observed: message,
    expected: message,
    fix: message,
    gain: 0,
    minutes: 5,
    who: 'po',
    evidence: [],
    ...traits,
  };
}

/** Four checks of equal weight: each is worth 25 points. */
const QUARTERS: KindDefinition = {
  weights: { described: 25, benefit: 25, 'acceptance-criteria': 25, atomic: 25 },
  thresholds: { ready: 80, nearly: 50 },
  mustHaves: [],
};
function four(a: number | null, b: number | null, c: number | null, d: number | null): WeighedFinding[] {
  return [
    finding('described', a),
    finding('benefit', b),
    finding('acceptance-criteria', c),
    finding('atomic', d),
  ];
}

describe('the score', () => {
  it('is the weighted mean of the credits, in whole numbers', () => {
    expect(score(four(1, 1, 0.5, 0), QUARTERS).score).toBe(63);
  });

  it.each([
    [80, 'Ready', four(1, 1, 1, 0.2)],
    [79, 'Nearly', four(1, 1, 1, 0.16)],
    [50, 'Nearly', four(1, 1, 0, 0)],
    [49, 'Early', four(1, 0.96, 0, 0)],
  ] as const)('%d is %s', (points, band, findings) => {
    expect(score(findings, QUARTERS)).toMatchObject({ score: points, band });
  });

  it('counts only what is seen', () => {
    expect(score(four(1, 1, null, 0), QUARTERS).score).toBe(67);
  });

  it('is withheld when less than half of the weight is seen, and not when it is half', () => {
    expect(score(four(1, 1, null, null), QUARTERS)).toMatchObject({ score: 100, band: 'Ready' });
    expect(score(four(1, null, null, null), QUARTERS)).toMatchObject({
      score: null,
      band: null,
      stepsToReady: null,
    });
  });

  it('counts a check that does not exist yet as unseen', () => {
    const weights = { ...QUARTERS.weights, reproducible: 101 };
    expect(score(four(1, 1, 1, 1), { ...QUARTERS, weights }).score).toBeNull();
  });

  it('is not touched by hints', () => {
    const hint = finding('atomic', 0, { weight: 0 });
    const findings = [...four(1, 1, 1, 1).slice(0, 3), hint];
    expect(score(findings, { ...QUARTERS, weights: { ...QUARTERS.weights, atomic: 'hint' } })).toMatchObject({
      score: 100,
      steps: [],
    });
  });

  it('holds the band at Nearly while a must-have is unmet, and names it as a step', () => {
    const definition: KindDefinition = {
      ...QUARTERS,
      weights: { ...QUARTERS.weights, atomic: 1 },
      mustHaves: ['atomic'],
    };
    const findings = four(1, 1, 1, 0).map((one) => (one.check === 'atomic' ? { ...one, weight: 1 } : one));
    expect(score(findings, definition)).toMatchObject({
      score: 99,
      band: 'Nearly',
      steps: ['atomic'],
      stepsToReady: 1,
    });
  });

  it('is not held back by a must-have that can’t be seen', () => {
    expect(score(four(1, 1, 1, null), { ...QUARTERS, mustHaves: ['atomic'] }).band).toBe('Ready');
  });
});

describe('the next steps', () => {
  it('begin with the one that brings most points', () => {
    const findings = [
      finding('described', 0.1, { weight: 10 }),
      finding('benefit', 0, { weight: 30 }),
      finding('acceptance-criteria', 0.4, { weight: 60 }),
    ];
    const weights = { described: 10, benefit: 30, 'acceptance-criteria': 60 };
    const { steps, findings: found } = score(findings, { ...QUARTERS, weights });
    expect(steps).toEqual(['acceptance-criteria', 'benefit', 'described']);
    expect(found.map(({ gain }) => gain)).toEqual([9, 30, 36]);
  });

  it('begin with the description where there is only a title, however much more the criteria would bring', () => {
    const findings = [finding('benefit', 0), finding('acceptance-criteria', 0), finding('described', 0)];
    expect(score(findings, QUARTERS).steps[0]).toBe('described');
  });

  it('prefer the quicker of two, then the order of the Definition', () => {
    const quick = finding('benefit', 0, { minutes: 2 });
    const slower = [finding('acceptance-criteria', 0), quick, finding('atomic', 0)];
    expect(score(slower, QUARTERS).steps).toEqual(['benefit', 'acceptance-criteria', 'atomic']);
  });

  it('gather what waits for the same cause', () => {
    const grouped = [
      finding('described', 0),
      finding('atomic', 0, { causedBy: 'described' }),
      finding('benefit', 1),
    ];
    const { steps, findings, stepsToReady } = score(grouped, QUARTERS);
    expect(steps).toEqual(['described']);
    expect(findings[0]?.gain).toBe(67);
    expect(stepsToReady).toBe(1);
  });

  it('say what could still be said more, as long as the story is not Ready', () => {
    expect(score(four(0.6, 0.6, 0.6, 1), QUARTERS)).toMatchObject({ band: 'Nearly', stepsToReady: 1 });
    expect(score(four(0.9, 0.9, 0.9, 1), QUARTERS)).toMatchObject({
      band: 'Ready',
      steps: [],
      stepsToReady: 0,
    });
  });

  it('count how many bring the story to Ready', () => {
    expect(score(four(1, 0, 0, 1), QUARTERS).stepsToReady).toBe(2);
    expect(score(four(1, 0.1, 1, 0.9), QUARTERS).stepsToReady).toBe(1);
  });

  it('names no step that brings less than a point', () => {
    const nearly = four(0.99, 0, 1, 1);
    expect(score(nearly, QUARTERS).steps).toEqual(['benefit']);
    expect(score(four(0.9, 0, 1, 1), QUARTERS).steps).toEqual(['benefit', 'described']);
  });
});

/** The answers of the checks that weigh points for the story's kind. */
function answersWithPoints(story: Story): Readonly<Record<string, string>> {
  const { findings } = assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES);
  return Object.fromEntries(
    findings.filter(({ weight }) => weight > 0).map(({ check, answer }) => [check, answer]),
  );
}

describe('an assessment', () => {
  it('of a story that is ready leaves nothing to do', () => {
    expect(assess(aReadyStory(), DEFAULT_DEFINITION, ALL_LANGUAGES)).toMatchObject({
      score: 100,
      band: 'Ready',
      steps: [],
      stepsToReady: 0,
    });
  });

  it('of a bare title groups what has no subject under the cause', () => {
    const { score: points, band, steps, findings } = assess(aStory(), DEFAULT_DEFINITION, ALL_LANGUAGES);
    expect({ points, band }).toEqual({ points: 0, band: 'Early' });
    expect(steps).not.toContain('atomic');
    expect(findings.find(({ check }) => check === 'atomic')?.causedBy).toBe('described');
  });

  it('lets a remark stand alone where its cause is not asked', () => {
    const { story } = DEFAULT_DEFINITION;
    const { described, ...weights } = story.weights;
    expect(described).toBe(15);
    const definition = { ...DEFAULT_DEFINITION, story: { ...story, weights } };
    const { findings } = assess(aStory(), definition, ALL_LANGUAGES);
    expect(findings.find(({ check }) => check === 'described')?.answer).toBe('not-applicable');
    expect(findings.find(({ check }) => check === 'atomic')?.causedBy).toBeUndefined();
  });

  it('of a bug asks what happens, and how to see it, however well its text would do for a story', () => {
    const { band, steps } = assess(aReadyStory({ kind: 'bug' }), DEFAULT_DEFINITION, ALL_LANGUAGES);
    expect(band).toBe('Early');
    expect(steps.slice(0, 2)).toEqual(['expected-actual', 'reproducible']);
  });

  it('tells what it can’t see from what is not there', () => {
    const everything = {
      described: 'unknown',
      benefit: 'unknown',
      'acceptance-criteria': 'unknown',
      'testable-criteria': 'unknown',
      'small-enough': 'unknown',
      'dependencies-clear': 'unknown',
      'open-questions': 'unknown',
      atomic: 'unknown',
    };
    expect(answersWithPoints(aStory({ description: undefined }))).toEqual(everything);
    // The title names one thing; what is behind the link may hold all the rest.
    expect(answersWithPoints(aStory({ description: 'See https://wiki.example/vouchers' }))).toEqual({
      ...everything,
      atomic: 'met',
    });
    expect(answersWithPoints(aStory({ description: '!mock-up.png!' }))['described']).toBe('unknown');
    // Nothing but the estimate is unseen where the description is empty.
    expect(answersWithPoints(aStory({ description: '  \n ' }))).toEqual({
      described: 'unmet',
      benefit: 'unmet',
      'acceptance-criteria': 'unmet',
      'testable-criteria': 'unmet',
      'small-enough': 'unknown',
      'dependencies-clear': 'unmet',
      'open-questions': 'unmet',
      atomic: 'unmet',
    });
    const withoutFields = aStory({ description: 'Some words.', criteriaFields: undefined });
    expect(answersWithPoints(withoutFields)['acceptance-criteria']).toBe('unknown');
  });

  it.each([
    'Jako klient chcę podzielić płatność, żeby mój bon nie stracił ważności. Dzisiaj to nie jest możliwe.',
    'Als klant wil ik de betaling delen, zodat mijn bon niet verloren gaat. Dat kan vandaag nog niet.',
    'Как покупатель, я хочу разделить оплату, чтобы использовать подарок. Сегодня так сделать нельзя.',
    '作为顾客，我想分开付款，这样我可以用完礼品卡。今天在收银台不能这样做。',
  ])('says that it doesn’t know a language, and counts nothing against the story: %s', (description) => {
    const story = aStory({ summary: 'SHOP', description });
    // Words can be counted in any language; what they say can't be judged.
    expect(answersWithPoints(story)).toEqual({
      described: 'met',
      benefit: 'unknown',
      'acceptance-criteria': 'unknown',
      'testable-criteria': 'unknown',
      'small-enough': 'unknown',
      'dependencies-clear': 'unknown',
      'open-questions': 'unknown',
      atomic: 'unknown',
    });
    const { findings, score: points } = assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES);
    expect(findings.find(({ check }) => check === 'benefit')?.observed.key).toBe('general.language');
    expect(points).toBeNull();
  });

  it('takes a title that tells the story for words, and one that names it for none', () => {
    const told = assess(
      aStory({ summary: 'As a customer, I want to split the payment, so that I can use up my gift.' }),
      DEFAULT_DEFINITION,
      ALL_LANGUAGES,
    );
    expect(told.findings[0]).toMatchObject({ answer: 'met', observed: { key: 'described.in-title' } });
    expect(assess(aStory(), DEFAULT_DEFINITION, ALL_LANGUAGES).findings[0]).toMatchObject({ credit: 0 });
  });

  it('quotes exactly what it read, and where', () => {
    const story = aStory({ description: 'As a customer, I want to split the payment.' });
    const benefit = assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES).findings.find(
      ({ check }) => check === 'benefit',
    );
    expect(benefit?.evidence).toEqual([
      { source: 'description', text: 'As a customer, I want to split the payment.' },
    ]);
    expect(benefit?.observed).toEqual({
      key: 'benefit.stops',
      values: { words: 'I want to split the payment' },
    });
  });
});
