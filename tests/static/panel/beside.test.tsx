import { renderToStaticMarkup } from 'react-dom/server';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { setHow } from '../../../static/shared/set-sentence';
import { Beside } from '../../../static/panel/beside';
import { aSetFinding, RESTART_AGAIN } from '../a-set-finding';

const render = (...findings: readonly SetFinding[]): string =>
  renderToStaticMarkup(
    <Beside
      hints={{ asOf: '2025-11-20T09:05:00Z', findings }}
      person={{ locale: 'en-GB', timeZone: 'Europe/London' }}
      examples={{ hrefOf: (key) => `https://shop.example/browse/${key}`, open: () => Promise.resolve() }}
    />,
  );
const text = (markup: string): string =>
  markup
    .replaceAll(/<(?!\/?(?:mark|span|bdi)\b)[^>]+>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');
const PAIR = aSetFinding();

test('names the other story, with the words of both, the reason, what would help and the date', () => {
  const markup = render(PAIR);
  expect(markup).toMatch(/<a [^>]*href="https:\/\/shop\.example\/browse\/XD-3578"/);
  expect(markup).not.toContain('XD-3559');
  const said = text(markup);
  expect(said).toContain('Beside other stories');
  expect(said).toContain('XD-3578 Add support to restart job composition');
  expect(said).toContain(`There: ${PAIR.theirs.text}`);
  expect(said).toContain(`Here: ${PAIR.mine.text}`);
  expect(said).toContain('The two seem to say the same thing.');
  expect(said).toContain(setHow(PAIR));
  expect(said).toContain('As of 20 Nov 2025, 09:05. Hints only: they don’t touch the score.');
  expect(markup.match(/<mark dir="auto">/g)).toHaveLength(2);
  expect(markup).not.toMatch(/ style=/);
});

test('nothing where nothing was found', () => {
  expect(render()).toBe('');
});

test('speaks of the story that somebody looks at as this one', () => {
  const said = text(render(aSetFinding({ check: 'independent', why: { key: 'independent.waits' } })));
  expect(said).toContain('This story waits for XD-3578: its text says so.');
});

test('the same words in both are quoted once', () => {
  const words = { source: 'description', text: 'Restart a composed job.' } as const;
  const why = { key: 'unique.same', values: { count: 1 } } as const;
  const said = text(render(aSetFinding({ mine: words, theirs: words, why })));
  expect(said.split(words.text)).toHaveLength(2);
  expect(said).toContain(`In both: ${words.text}`);
  expect(said).toContain('One more story says it, too.');
});

test('words that are the other’s summary are marked in it', () => {
  const theirs = { source: 'summary', text: RESTART_AGAIN.summary } as const;
  const markup = render(aSetFinding({ theirs }));
  expect(markup).toContain(`<mark dir="auto">${RESTART_AGAIN.summary}</mark>`);
  expect(text(markup)).not.toContain('There:');
});

test('a story that is told as most are stands there to compare with', () => {
  const why = { key: 'uniform.reason', values: { wording: 'so', most: 'so that', share: 98 } } as const;
  expect(text(render(aSetFinding({ check: 'uniform', why })))).toContain('To compare: XD-3578');
});

test('more than two are folded', () => {
  const finding = (id: string): SetFinding => aSetFinding({ other: { ...RESTART_AGAIN, id } });
  const markup = render(finding('1'), finding('2'), finding('3'));
  expect(markup).toContain('<summary>Three thoughts beside other stories</summary>');
  expect(markup).not.toContain('<details open');
  expect(render(finding('1'), finding('2'))).not.toContain('<details');
});

test('what came from Jira stays text, and turns nothing around', () => {
  const other = { ...RESTART_AGAIN, summary: '<img src=x onerror=alert(1)> تقسيم' };
  const markup = render(aSetFinding({ other }));
  expect(markup).not.toContain('<img');
  expect(markup).toContain('<bdi>&lt;img');
});
