import { renderToStaticMarkup } from 'react-dom/server';
import type { BacklogRow } from '../../../src/contract';
import { StoryTable } from '../../../static/prep/story-table';
import { say } from '../../../static/shared/say';
import { aRow } from './a-row';

const render = (...rows: readonly BacklogRow[]): string =>
  renderToStaticMarkup(
    <StoryTable
      name={say('prep.table')}
      rows={rows}
      busy={false}
      hrefOf={(key) => `https://shop.example/browse/${key}`}
      open={() => undefined}
    />,
  );

test('the key is a real link to the issue', () => {
  expect(render(aRow({ key: 'SHOP-7' }))).toMatch(
    /<a [^>]*href="https:\/\/shop\.example\/browse\/SHOP-7"[^>]*>SHOP-7<\/a>/,
  );
});

test('what came from Jira stays text', () => {
  const markup = render(aRow({ summary: '<img src=x onerror=alert(1)>', epic: '<b>Epic</b>' }));
  expect(markup).not.toMatch(/<img|<b>/);
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a right-to-left summary does not turn its neighbours around', () => {
  expect(render(aRow({ summary: 'تقسيم الدفع' }))).toContain('<bdi>تقسيم الدفع</bdi>');
});

test('says what is left, what cannot be seen, and that 0 is a size', () => {
  expect(render(aRow({ band: 'Ready', nextStep: null }))).toContain('nothing left');
  expect(render(aRow({ band: null, score: null, nextStep: null }))).toContain('open it to see more');
  expect(render(aRow({ estimate: null }))).toContain('no size yet');
  expect(render(aRow({ estimate: 0 }))).not.toContain('no size yet');
});

test('says what is asked about it, and that it is understood', () => {
  const question = { id: 'q', text: 'Which cards?', for: 'tester' } as const;
  const asked = render(aRow({ epic: 'Payments', openQuestions: [question], understood: 2 }));
  expect(asked).toContain('<bdi>Payments</bdi> · 1 question · Two understand it');
  expect(render(aRow({}))).not.toMatch(/question|understand/);
});

test('names the type of what is no story', () => {
  expect(render(aRow({ kind: 'bug', issueType: 'Fehler', epic: 'Payments' }))).toContain('<bdi>Fehler</bdi>');
  expect(render(aRow())).not.toContain('<bdi>Story</bdi>');
});

test('is a table for those who listen, and needs no style that the policy forbids', () => {
  const step = aRow().nextStep;
  const markup = render(
    aRow(),
    aRow({ id: '2', key: 'SHOP-2', nextStep: step && { ...step, who: 'tester' } }),
  );
  expect(markup.match(/role="row"/g)).toHaveLength(3);
  expect(markup.match(/role="columnheader"/g)).toHaveLength(5);
  expect(markup.match(/role="rowheader"/g)).toHaveLength(2);
  expect(markup).not.toContain(' style=');
});

test('names nobody where the same one could answer everything', () => {
  const markup = render(aRow(), aRow({ id: '2', key: 'SHOP-2' }), aRow({ id: '3', nextStep: null }));
  expect(markup).not.toContain(say('prep.column.who'));
  expect(markup.match(/role="columnheader"/g)).toHaveLength(4);
});
