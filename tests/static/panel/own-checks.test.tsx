import { renderToStaticMarkup } from 'react-dom/server';
import type { Assessment, Finding } from '../../../src/readiness/finding';
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

const values = { name: 'Risk' };
const own = (traits: Partial<Finding> = {}): Finding =>
  aFinding({
    check: 'own:risk',
    own: { title: 'Risk is known', help: 'Ask Kim.' },
    observed: { key: 'own.field.empty', values },
    expected: { key: 'own.field.expected', values },
    fix: { key: 'own.field.fix', values },
    evidence: [],
    ...traits,
  });

test('a check that the team added is the next step, with the team’s own help and without an example', () => {
  const markup = render(anAssessment([own({ gain: 15 })]));
  for (const words of ['Fill in “Risk”', '“Risk” is still empty.', 'Ask Kim.', '+15 points']) {
    expect(markup.replaceAll(/<[^>]+>/g, '')).toContain(words);
  }
  expect(markup).not.toContain('A good one from this team');
});

test('is called by the team’s title where it is fine', () => {
  expect(render(anAssessment([own({ answer: 'met', credit: 1, weight: 10 })]))).toContain('Risk is known');
});

test('asks for nothing where it can’t be seen', () => {
  const observed = { key: 'own.field.gone', values };
  const markup = render(anAssessment([own({ answer: 'unknown', credit: null, weight: 10, observed })]));
  expect(markup).toContain('isn’t there any more');
  expect(markup).not.toContain('Fill in');
});
