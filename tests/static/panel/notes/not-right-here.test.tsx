import { renderToStaticMarkup } from 'react-dom/server';
import { NotRightHere } from '../../../../static/panel/notes/not-right-here';
import { aReading, someNotes } from '../../a-reading';
import { someActs } from './some-acts';

const render = (isKept: boolean): string =>
  renderToStaticMarkup(
    <NotRightHere check="benefit" reading={aReading({ notes: someNotes({ isKept }) })} acts={someActs()} />,
  );

test('is a quiet button, closed', () => {
  expect(render(true)).toMatch(/<button[^>]*button-text[^>]*aria-expanded="false"[^>]*>Not right here</);
  expect(render(true)).not.toContain('<textarea');
});

test('is not offered where nothing of it would be kept', () => {
  expect(render(false)).toBe('');
});
