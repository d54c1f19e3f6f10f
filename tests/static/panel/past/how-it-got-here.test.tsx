import { renderToStaticMarkup } from 'react-dom/server';
import type { PastPoint, StoryPast } from '../../../../src/contract/past';
import { HowItGotHere } from '../../../../static/panel/past/how-it-got-here';
import { PastList } from '../../../../static/panel/past/past-list';
import { PastShown } from '../../../../static/panel/past/past-on-request';
import { PastView } from '../../../../static/panel/past/past-view';
import { aReading, someNotes } from '../../a-reading';

const aPoint = (parts: Partial<PastPoint> = {}): PastPoint => ({
  at: '2025-11-03T09:05:00Z',
  score: 40,
  band: 'Early',
  isAgreed: false,
  changes: ['description'],
  isFlat: false,
  ...parts,
});
const WRITTEN = aPoint({ at: '2025-11-01T09:05:00Z', score: 10, changes: ['created'] });
const CHANGED = aPoint({ score: 85, band: 'Ready', changes: ['summary', 'criteria', 'estimate'] });
const NOW = aPoint({ at: '2025-11-20T09:05:00Z', score: 85, band: 'Ready', changes: [] });

const render = (points: readonly PastPoint[], isCut: StoryPast['isCut'] = false): string =>
  renderToStaticMarkup(<PastView past={{ points, isCut }} />);
const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('how it got here', () => {
  const folded = (youAreProductOwner: boolean): string =>
    renderToStaticMarkup(<HowItGotHere reading={aReading({ notes: someNotes({ youAreProductOwner }) })} />);

  test('is there for the Product Owner alone, folded', () => {
    expect(folded(false)).toBe('');
    expect(text(folded(true))).toBe('How it got here');
    expect(folded(true)).not.toContain('<details open');
  });

  test('says what changed, and how ready the story looked then', () => {
    const said = text(render([WRITTEN, CHANGED, NOW]));
    expect(said).toContain('Early Score: 10 Written');
    expect(said).toContain('Ready Score: 85 Changed: summary, acceptance criteria, estimate');
    expect(said).toMatch(/Now Ready Score: 85 Each moment is looked at by today’s rules\.$/);
  });

  test('says of a story that is agreed that it is so, not only that it is Ready', () => {
    const agreed = { ...NOW, score: 41, isAgreed: true };
    expect(text(render([WRITTEN, CHANGED, agreed]))).toContain('Now Ready (agreed) Score: 41');
    expect(text(render([WRITTEN, CHANGED, agreed]))).toContain(
      'From 10 to 41; now it is called Ready (agreed).',
    );
    expect(text(render([WRITTEN, CHANGED, { ...agreed, isAgreed: false }]))).not.toContain('agreed');
  });

  test('says when, as the person reads times', () => {
    const person = { locale: 'en-GB', timeZone: 'America/New_York' };
    const markup = renderToStaticMarkup(<PastList points={[WRITTEN, NOW]} person={person} />);
    expect(text(markup)).toContain('1 Nov 2025, 05:05 Early');
    expect(markup).toContain('dateTime="2025-11-01T09:05:00Z"');
    expect(markup.match(/<time/g)).toHaveLength(1);
  });

  test('says so where nothing has changed, and draws no line', () => {
    const markup = render([{ ...WRITTEN, score: 85, band: 'Ready' }, NOW]);
    expect(text(markup)).toContain('Nothing has changed since it was written.');
    expect(markup).not.toContain('role="img"');
    expect(text(render([NOW], true))).not.toContain('Nothing has changed');
  });

  test('says how far it can be told', () => {
    expect(text(render([CHANGED, NOW], true))).toContain('as far back as Jira’s history tells');
    expect(text(render([{ ...WRITTEN, isFlat: true }, NOW]))).toContain('without their lists and links');
    expect(text(render([WRITTEN, CHANGED, NOW]))).not.toContain('history');
  });

  test('has no style that the policy forbids, and no list without its marks', () => {
    expect(render([WRITTEN, CHANGED, NOW])).not.toMatch(/ style=/);
  });
});

describe('the line', () => {
  const line = (points: readonly PastPoint[]): string =>
    /<svg class="past-line".*?<\/svg>/.exec(render(points))?.[0] ?? '';

  test('is one picture with a name and what it says', () => {
    const [, name, said] = /aria-labelledby="(\S+) (\S+)"/.exec(line([WRITTEN, CHANGED, NOW])) ?? [];
    expect(line([WRITTEN, CHANGED, NOW])).toContain(`<title id="${name}">The score over its changes</title>`);
    expect(line([WRITTEN, CHANGED, NOW])).toContain(`<desc id="${said}">From 10 to 85.`);
  });

  test('tells the bands by the shapes of their signs', () => {
    const nearly = aPoint({ at: '2025-11-02T09:05:00Z', score: 60, band: 'Nearly' });
    const drawn = line([WRITTEN, nearly, CHANGED]);
    expect(drawn.match(/<circle/g)).toHaveLength(3);
    expect(drawn.match(/past-dot-full/g)).toHaveLength(1);
    expect(drawn.match(/a4 4 0 0 0 0 8z/g)).toHaveLength(1);
  });

  test('is left out where no two scores can be told', () => {
    const unseen = { score: null, band: null };
    expect(line([{ ...WRITTEN, ...unseen }, { ...CHANGED, ...unseen }, NOW])).toBe('');
    expect(text(render([{ ...CHANGED, ...unseen }, NOW]))).toContain('Not enough to see');
  });
});

describe('what stands in the fold', () => {
  const again = jest.fn();

  test('is a word while it is on its way', () => {
    const markup = renderToStaticMarkup(<PastShown shown={{ state: 'loading' }} again={again} />);
    expect(markup).toBe('<p role="status">Reading the story’s history …</p>');
  });

  test('is a sentence with a way to try again where it failed', () => {
    const failure = { ok: false, error: 'jira-unavailable' } as const;
    const shown = { state: 'failed', failure, asking: false } as const;
    expect(text(renderToStaticMarkup(<PastShown shown={shown} again={again} />))).toContain('Try again');
  });

  test('stays where a newer one can’t be read', () => {
    const value = { past: { points: [WRITTEN, CHANGED, NOW], isCut: false }, View: PastView };
    const problem = { ok: false, error: 'busy' } as const;
    const markup = renderToStaticMarkup(
      <PastShown shown={{ state: 'shown', value, asking: false, problem }} again={again} />,
    );
    expect(text(markup)).toMatch(/This is how it looked a moment ago\..*Written/);
  });
});
