import { renderToStaticMarkup } from 'react-dom/server';
import { CHECK_IDS } from '../../../src/readiness/check-id';
import type { Assessment } from '../../../src/readiness/finding';
import { checkHow, checkTitle } from '../../../src/texts/sentence';
import { Reading } from '../../../static/panel/reading';
import { aFinding, anAssessment } from '../a-finding';

const render = (assessment: Assessment): string =>
  renderToStaticMarkup(
    <Reading reading={{ key: 'SHOP-1', summary: 'Pay with two cards', kind: 'story', assessment }} />,
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
  const fine = CHECK_IDS.map((check) => aFinding({ check, answer: 'met' }));
  const markup = render(anAssessment(fine, { score: 100, band: 'Ready' }));
  expect(markup).toMatch(/<details[^>]*><summary>Four things are fine<\/summary>/);
  expect(markup).not.toContain('<details open');
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

test('has no button that does nothing yet, and no style that the policy forbids', () => {
  const markup = render(anAssessment(CHECK_IDS.map((check) => aFinding({ check }))));
  expect(markup).not.toMatch(/<button| style=/);
});
