import { agendaOf, NO_WISHES } from '../../../../src/refinement/agenda';
import { asSections } from '../../../../static/prep/agenda/as-sections';
import { agendaInHtml, agendaInMarkdown } from '../../../../static/prep/agenda/in-text';
import { aRow } from '../a-row';

const rows = [
  aRow({ id: '1', key: 'SHOP-1', summary: 'Reset *it* <now>', band: 'Ready' }),
  aRow({
    id: '2',
    key: 'SHOP-2',
    summary: 'Pay [twice]',
    openQuestions: [{ id: 'q', text: 'Card & voucher?', for: 'developer' }],
  }),
  aRow({ id: '3', key: 'SHOP-3', summary: 'Import', band: 'Early' }),
];
const text = asSections(
  agendaOf(
    rows.map(({ id, band }) => ({ id, band, oneStepMinutes: null })),
    60,
    NO_WISHES,
  ),
  60,
  rows,
  (key) => `https://shop.example/browse/${key}`,
);

test('the agenda as Markdown: parts, links, questions; signs of people stay signs', () => {
  expect(agendaInMarkdown(text)).toBe(
    [
      '## Agenda for 60 minutes',
      '',
      '### Confirm',
      '',
      '- [SHOP-1](https://shop.example/browse/SHOP-1) Reset \\*it\\* \\<now\\>',
      '',
      '### Discuss',
      '',
      '- [SHOP-2](https://shop.example/browse/SHOP-2) Pay \\[twice\\]',
      '  - Card \\& voucher?',
      '',
      '### Draft first',
      '',
      '- [SHOP-3](https://shop.example/browse/SHOP-3) Import',
      '',
    ].join('\n'),
  );
});

test('the same as rich text, in which nothing that people wrote is markup', () => {
  const html = agendaInHtml(text);
  expect(html).toContain('<a href="https://shop.example/browse/SHOP-1">SHOP-1</a> Reset *it* &lt;now&gt;');
  expect(html).toContain('<ul><li>Card &amp; voucher?</li></ul>');
  expect(html).not.toContain('<now>');
});

test('neither tells a score or a band', () => {
  for (const told of [agendaInMarkdown(text), agendaInHtml(text)])
    expect(told).not.toMatch(/68|Nearly|Early/);
});
