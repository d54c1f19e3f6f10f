/** The log of the console holds the newest lines only, each of a bearable length. */
import { createLogBook, LOG_LINE_CHARACTERS, LOG_LINES_KEPT } from '../../local/log-book';

const NOW = new Date('2026-03-05T10:00:00Z');

function aBook() {
  const written: string[] = [];
  let now = NOW;
  const book = createLogBook(
    (line) => written.push(line),
    () => ({ now: () => now }),
  );
  return {
    ...book,
    written,
    set: (instant: Date) => {
      now = instant;
    },
  };
}

test('keeps what it writes, with the time of the laptop', () => {
  const { log, lines, written, set } = aBook();
  log('one');
  set(new Date('2027-01-01T00:00:00Z'));
  log('two\nlines');
  expect(written).toEqual(['one', 'two\nlines']);
  expect(lines()).toEqual([
    { at: '2026-03-05T10:00:00.000Z', text: 'one' },
    { at: '2027-01-01T00:00:00.000Z', text: 'two\nlines' },
  ]);
});

test('forgets the oldest lines, and the end of endless ones', () => {
  const { log, lines, written } = aBook();
  for (let at = 0; at <= LOG_LINES_KEPT; at += 1) log(String(at));
  expect(lines()).toHaveLength(LOG_LINES_KEPT);
  expect(lines()[0]?.text).toBe('1');
  const endless = 'x'.repeat(LOG_LINE_CHARACTERS * 3);
  log(endless);
  expect(lines().at(-1)?.text).toBe(`${'x'.repeat(LOG_LINE_CHARACTERS)} … (cut here)`);
  expect(written.at(-1)).toBe(endless);
});
