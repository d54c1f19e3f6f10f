import { ERROR_CODES } from '../../../src/contract';
import { failureSentence, isReply, mayHelpAgain } from '../../../static/shared/failure';

test('every code of the contract has a sentence of its own', () => {
  const sentences = ERROR_CODES.map((error) => failureSentence({ ok: false, error }));
  expect(new Set(sentences).size).toBe(ERROR_CODES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test('tells how long Jira wants to be left alone, where it said so', () => {
  expect(failureSentence({ ok: false, error: 'busy', retryAfterSeconds: 11.2 })).toContain('12 seconds');
  expect(failureSentence({ ok: false, error: 'busy', retryAfterSeconds: 1790 })).toContain('30 minutes');
  expect(failureSentence({ ok: false, error: 'busy' })).not.toMatch(/\d/);
});

test('offers to try again only where that can help', () => {
  expect(ERROR_CODES.filter((error) => mayHelpAgain({ ok: false, error }))).toEqual([
    'signed-out',
    'unreadable',
    'busy',
    'jira-unavailable',
    'no-answer',
    'unexpected',
  ]);
});

test.each([
  [{ ok: true, value: null }, true],
  [{ ok: false, error: 'busy', retryAfterSeconds: 3 }, true],
  [{ ok: true }, false],
  [{ ok: 'yes', value: 1 }, false],
  [{ ok: false, error: 'toString' }, false],
  [{ ok: false, error: 'made-up' }, false],
  [{ ok: false }, false],
  [undefined, false],
  [null, false],
  ['ok', false],
])('knows whether %j has the form of a reply', (answer, expected) => {
  expect(isReply(answer)).toBe(expected);
});
