import { renderToStaticMarkup } from 'react-dom/server';
import { CHECKS } from '../../../src/readiness/check-list';
import type { Assessment, Finding } from '../../../src/readiness/finding';
import { checkHow, checkTitle } from '../../../static/shared/sentence';
import { Reading } from '../../../static/panel/reading';
import { aFinding, anAssessment } from '../a-finding';
import { aReading } from '../a-reading';
import { someActs } from './notes/some-acts';

const render = (assessment: Assessment): string =>
  renderToStaticMarkup(
    <Reading
      reading={aReading({ assessment })}
      acts={someActs()}
      examples={{
        find: () => Promise.resolve({ ok: true, value: null }),
        hrefOf: (key) => `/browse/${key}`,
        open: () => Promise.resolve(),
      }}
    />,
  );
const text = (markup: string): string =>
  markup
    .replaceAll(/<(?!\/?(?:mark|span|strong)\b)[^>]+>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');

test('says where the story stands and the one next step, with how to do it', () => {
  const said = text(render(anAssessment([aFinding({ check: 'benefit', gain: 15, minutes: 2 })])));
  expect(said).toContain('Nearly');
  expect(said).toContain('one step to Ready');
  expect(said).toContain(checkHow('benefit'));
  expect(said).toContain('+15 points · 2 minutes · the PO knows it best');
});

test('promises no gain where none can be told', () => {
  expect(text(render(anAssessment([aFinding({ gain: 0 })])))).not.toContain('+0');
});

test('marks the words that it read, wherever they stand', () => {
  const source = { source: 'summary', text: checkTitle('benefit') } as const;
  expect(render(anAssessment([aFinding({ evidence: [source] })]))).toContain(
    `<mark dir="auto">${checkTitle('benefit')}</mark>`,
  );
});

test('quotes words that its sentence doesn’t hold, with their place', () => {
  const evidence = [{ source: 'field:Done when', text: 'it <b>works</b>' }] as const;
  const markup = render(anAssessment([aFinding({ evidence })]));
  expect(text(markup)).toContain('In “Done when”');
  expect(markup).toContain('<mark dir="auto">it &lt;b&gt;works&lt;/b&gt;</mark>');
});

test('a finding under its cause is named there only', () => {
  const said = text(
    render(
      anAssessment([
        aFinding({ check: 'described' }),
        aFinding({ check: 'atomic', causedBy: 'described', gain: 7 }),
      ]),
    ),
  );
  expect(said).toContain(`It also helps with: ${checkTitle('atomic')}`);
  expect(said).not.toContain('+7');
});

test('folds what is fine', () => {
  const fine = CHECKS.map(({ id: check }) => aFinding({ check, answer: 'met' }));
  const markup = render(anAssessment(fine, { score: 100, band: 'Ready' }));
  expect(markup).toMatch(/<details[^>]*><summary>\w+ things are fine<\/summary>/);
  expect(markup).not.toContain('<details open');
});

test('of what is fine quotes the words of what weighs, and only names the rest', () => {
  const met = (check: Finding['check'], weight: number): Finding =>
    aFinding({ check, answer: 'met', weight, evidence: [{ source: 'summary', text: `Words for ${check}` }] });
  const markup = render(anAssessment([met('benefit', 15), met('atomic', 0)], { score: 100, band: 'Ready' }));
  expect(markup).toContain('Words for benefit');
  expect(markup).not.toContain('Words for atomic');
  expect(text(markup)).toContain(checkTitle('atomic'));
  expect(markup).toContain('One thing is fine');
});

test('doesn’t call a bare title fine for what weighs nothing', () => {
  const hint = aFinding({ check: 'atomic', answer: 'met', weight: 0 });
  expect(text(render(anAssessment([aFinding(), hint])))).not.toContain('fine');
});

test('has a warm word when nothing is left', () => {
  expect(text(render(anAssessment([aFinding({ answer: 'met' })], { score: 100, band: 'Ready' })))).toContain(
    'Nothing left to prepare.',
  );
});

test('gives no score where it sees too little, and says that this counts against nobody', () => {
  const said = text(
    render(
      anAssessment([aFinding({ answer: 'unknown' })], {
        score: null,
        band: null,
        stepsToReady: null,
      }),
    ),
  );
  expect(said).toContain('Not enough to see');
  expect(said).toContain('What the app can’t see');
  expect(said).not.toContain('Score:');
  expect(said).not.toContain('Nothing left to prepare');
});

describe('hints', () => {
  const hint = (check: Finding['check'], parts: Partial<Finding> = {}): Finding =>
    aFinding({ check, weight: 0, gain: 0, ...parts });

  test('are apart and say that they don’t touch the score', () => {
    const said = text(render(anAssessment([hint('atomic'), hint('benefit')])));
    expect(said).toContain('Worth a thought');
    expect(said).toContain('Hints only: they don’t touch the score.');
  });

  test('offer what can be done about them here', () => {
    const alone = hint('parent-linked', { fix: { key: 'parent-linked.fix' } });
    expect(render(anAssessment([alone]))).toContain('>Choose a parent<');
    expect(render(anAssessment([hint('benefit')]))).toContain('>Say why it matters<');
  });

  test('are folded when there are more than two', () => {
    const markup = render(anAssessment([hint('atomic'), hint('benefit'), hint('described')]));
    expect(markup).toContain('<summary>Three thoughts, without points</summary>');
    expect(markup).not.toContain('<details open');
    expect(markup).not.toContain('Worth a thought');
  });

  test('in the same words are said once', () => {
    const observed = { key: 'general.not-asked' };
    const markup = render(
      anAssessment([
        hint('atomic', { observed }),
        hint('benefit', { observed }),
        hint('described', { observed }),
      ]),
    );
    expect(markup.match(/isn’t asked of this type/g)).toHaveLength(1);
    expect(markup).toContain('Worth a thought');
  });
});

describe('a good one from this team', () => {
  const offers = (assessment: Assessment): number =>
    render(assessment).match(/>A good one from this team</g)?.length ?? 0;

  test('is offered beside every remark and hint, closed', () => {
    const findings = [
      aFinding({ check: 'described', gain: 15 }),
      aFinding({ check: 'benefit', gain: 5, answer: 'met', credit: 0.6 }),
      aFinding({ check: 'atomic', weight: 0, gain: 0 }),
    ];
    const assessment = anAssessment(findings, { steps: ['described', 'benefit'] });
    expect(offers(assessment)).toBe(3);
    expect(render(assessment)).not.toContain('aria-expanded="true"');
  });

  test('is not offered for what is fine or can’t be seen', () => {
    expect(offers(anAssessment([aFinding({ answer: 'met' })], { score: 100, band: 'Ready' }))).toBe(0);
    expect(offers(anAssessment([aFinding({ answer: 'unknown' })]))).toBe(0);
  });
});

test('has no style that the policy forbids', () => {
  const markup = render(anAssessment(CHECKS.map(({ id: check }) => aFinding({ check }))));
  expect(markup).not.toMatch(/ style=/);
});
