import { renderToStaticMarkup } from 'react-dom/server';
import { NoteForm } from '../../../../static/panel/notes/form';
import type { NoteKind } from '../../../../static/panel/notes/form-props';
import { aReading } from '../../a-reading';
import { aQuestion } from './a-question';
import { someActs } from './some-acts';

const render = (note: NoteKind): string =>
  renderToStaticMarkup(
    <NoteForm note={note} reading={aReading()} acts={someActs()} told={null} close={() => undefined} />,
  );
const label = (markup: string): string | undefined => /<label[^>]*>([^<]*)</.exec(markup)?.[1];

test('a check is left out with a reason of two hundred characters at most', () => {
  const markup = render({ kind: 'contest', check: 'benefit' });
  expect(label(markup)).toBe('Why it doesn’t fit here (if you like)');
  expect(markup).toMatch(/<textarea[^>]*maxLength="200"/);
  expect(markup).toContain('Leave it out here');
  expect(markup).toContain('The team sees the reason, without a name.');
});

test('a question says who can answer it: the Product Owner unless said otherwise', () => {
  const markup = render({ kind: 'ask' });
  expect(markup).toContain('<option value="po" selected="">PO</option>');
  expect([...markup.matchAll(/<option/g)]).toHaveLength(4);
  expect(markup).toMatch(/<textarea[^>]*maxLength="500"/);
});

test('a first answer begins empty, another one over what stands there', () => {
  const first = render({ kind: 'answer', question: aQuestion() });
  expect(first).toMatch(/<textarea[^>]*maxLength="2000"[^>]*><\/textarea>/);
  expect(first).not.toContain('open again');
  const other = render({ kind: 'answer', question: aQuestion({ answer: 'Both.' }) });
  expect(other).toContain('>Both.</textarea>');
  expect(other).toContain('Left empty, the question is open again.');
});
