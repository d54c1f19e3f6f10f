import { renderToStaticMarkup } from 'react-dom/server';
import type { SetOverview } from '../../../src/contract';
import { SetLine } from '../../../static/prep/set-line';
import type { Shown } from '../../../static/shared/shown';
import { aSetFinding } from '../a-set-finding';

const FOUND: SetOverview = {
  state: 'ready',
  asOf: '2025-11-20T09:05:00Z',
  stories: 848,
  kept: [],
  counts: [
    { check: 'unique', count: 2, findings: [aSetFinding()] },
    { check: 'independent', count: 3, findings: [] },
    { check: 'conflict-free', count: 1, findings: [] },
  ],
};
const shownAs = (parts: Partial<SetOverview>): Shown<SetOverview> => ({
  state: 'shown',
  value: { ...FOUND, ...parts },
  asking: false,
  problem: null,
});

const render = (shown: Shown<SetOverview>, gaveUp = false): string =>
  renderToStaticMarkup(
    <SetLine
      shown={shown}
      gaveUp={gaveUp}
      again={() => undefined}
      person={{ locale: 'en-GB', timeZone: 'Europe/London' }}
      ways={{ hrefOf: (key) => key, open: () => undefined }}
    />,
  );
const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('is one line, dated, and each part of it a button that opens something', () => {
  const markup = render(shownAs({}));
  expect(text(markup)).toBe(
    'Across 848 stories: 2 pairs look alike, 1 contradicts, 3 wait for something. As of 20 Nov 2025, 09:05.',
  );
  expect(markup.match(/<button[^>]*aria-expanded="false"[^>]*aria-controls=/g)).toHaveLength(3);
  expect(markup).toContain('role="status"');
});

test('a calm sentence where nothing was found', () => {
  expect(text(render(shownAs({ counts: [] })))).toBe(
    'Across 848 stories, none seems to stand in another’s way. As of 20 Nov 2025, 09:05.',
  );
});

test.each([
  ['a story alone', shownAs({ stories: 1, counts: [] })],
  ['no answer yet', { state: 'loading' } as const],
  ['what is gone', { state: 'gone', asking: false } as const],
])('nothing of %s', (_what, shown) => {
  expect(text(render(shown))).toBe('');
});

test('while it is being looked at for the first time, that is said', () => {
  expect(text(render(shownAs({ state: 'building', asOf: null, stories: 0, counts: [] })))).toBe(
    'Looking across the whole backlog …',
  );
});

test('while it is being looked at anew, the older one stays', () => {
  const said = text(render(shownAs({ state: 'building' })));
  expect(said).toContain('2 pairs look alike');
  expect(said).toMatch(/As of 20 Nov 2025, 09:05\. Looking across it anew …$/);
});

test('when it takes too long, that is said, and people may ask again', () => {
  const markup = render(shownAs({ state: 'building', asOf: null, stories: 0, counts: [] }), true);
  expect(text(markup)).toBe('Looking across the whole backlog takes longer than usual. Look again');
  expect(markup).toContain('<button');
});

test('a failure is a quiet sentence; where it helps, with a second try', () => {
  const failed = (error: 'busy' | 'bad-request'): string =>
    render({ state: 'failed', failure: { ok: false, error }, asking: false });
  expect(text(failed('busy'))).toBe('How the stories go together can’t be shown right now. Try again');
  expect(text(failed('bad-request'))).toContain('Reload the page');
  expect(failed('bad-request')).not.toContain('<button');
  expect(failed('busy')).not.toContain('role="alert"');
});

test('after a failure what was read before stays, with its date', () => {
  const said = text(
    render({ state: 'shown', value: FOUND, asking: false, problem: { ok: false, error: 'busy' } }),
  );
  expect(said).toMatch(/^Across 848 stories: .* As of 20 Nov 2025, 09:05\.$/);
});

test('what a newer app may count is left out', () => {
  const counts = JSON.parse(
    '[{ "check": "beautiful", "count": 3, "findings": [] }]',
  ) as SetOverview['counts'];
  expect(text(render(shownAs({ counts })))).toContain('none seems to stand');
});
