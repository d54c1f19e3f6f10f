/**
 * What lies between stories, as people meet it: the line on the prep page and what it opens, the quiet group in the panel,
 * and what both do while the backlog is still being looked at, or when that can't be said.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page, Route } from 'playwright-core';
import { z } from 'zod';
import type { SetHints, SetOverview } from '../../src/contract';
import type { SetFinding } from '../../src/readiness/set/finding';
import { aRow } from '../static/prep/a-row';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';
import { eventually } from './eventually';
import { askJira } from './jira-by-program';
import { freshFolder, startLaptop, type Laptop } from './laptop';
import { watchedPage, type Look, type WatchedPage } from './watched-page';

/** The first two pairs are quoted from the public tracker of Spring XD. */
const BACKLOG = [
  [
    'XD-3559',
    'Add support to restart job composition',
    "As a XD user, I'd like to restart the composed job workflow from Shell/UI.",
  ],
  [
    'XD-3578',
    'Add support to restart job composition',
    "As an XD user, I'd like have support restart an existing composed job, so I could re-launch it at will.",
  ],
  [
    'XD-2448',
    'Acceptance test for hdfs-dataset',
    "As a QA, I'd like to include acceptance test coverage for hdfs-dataset sink module so that I can validate the functionality as part of every CI build.",
  ],
  [
    'XD-2526',
    'Create Acceptance Test for hdfs-dataset',
    "As a QA, I'd like to include acceptance test coverage for hdfs-dataset module so that I can validate the functionality as part of every CI build.",
  ],
  ['XD-1', 'As an officer, I want to auto-delete inactive accounts after 30 days', ''],
  ['XD-2', 'As an officer, I want to retain inactive accounts for 1 year', ''],
  ['XD-3', 'Print the labels', 'Can be tested after XD-4.'],
  ['XD-4', 'Import vouchers from the old shop', ''],
] as const;
const LINE =
  'Across 8 stories: 2 pairs look alike, 1 contradicts, 1 waits for something, 2 stories are told differently.';

let browser: Browser;
let folder: ReturnType<typeof freshFolder>;
let laptop: Laptop;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = freshFolder();
  const csv = join(folder.path, 'backlog.csv');
  const lines = BACKLOG.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  writeFileSync(csv, ['issuekey,title,description', ...lines].join('\n'));
  laptop = await startLaptop(['--data', join(folder.path, 'data'), '--import', csv]);
  // The panel shows what the prep page has had compared.
  const { page, close } = await visit('/projects/XD/prep');
  await app(page).getByText(LINE).waitFor();
  await close();
});
afterAll(async () => {
  await browser.close();
  await laptop.stop();
  folder.remove();
});

const app = (page: Page): FrameLocator => page.frameLocator('iframe');
const part = (page: Page, words: string): Locator => app(page).getByRole('button', { name: words });
const pairsAlike = (page: Page): Locator => app(page).getByRole('region', { name: '2 pairs look alike' });
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => each === document.activeElement);

async function visit(
  path: string,
  look?: Look,
  before?: (page: Page) => Promise<void>,
): Promise<WatchedPage> {
  const watched = await watchedPage(browser, look);
  await before?.(watched.page);
  await watched.page.goto(`${laptop.url}${path}`);
  return watched;
}

const call = z.object({ functionKey: z.string(), payload: z.unknown().optional() });
const linksShape = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        type: z.object({ inward: z.string(), outward: z.string() }),
        inwardIssue: z.object({ key: z.string() }).optional(),
        outwardIssue: z.object({ key: z.string() }).optional(),
      }),
    ),
  }),
});
const boardQuestion = z.object({ boardId: z.number().nullable() });

/** Answers one of the app's functions in its place; every other call goes its way. */
async function answerFor(page: Page, name: string, answer: (payload: unknown) => unknown): Promise<void> {
  await page.route('**/local/bridge/invoke', async (route: Route) => {
    const question = call.parse(route.request().postDataJSON());
    if (question.functionKey !== name) await route.fallback();
    else await route.fulfill({ json: { ok: true, value: await answer(question.payload) } });
  });
}

const overview = (parts: Partial<SetOverview>): SetOverview => ({
  state: 'ready',
  asOf: new Date().toISOString(),
  stories: 8,
  counts: [],
  kept: [],
  ...parts,
});
const BUILDING = { ok: true, value: overview({ state: 'building', asOf: null, stories: 0 }) };
const CALM = 'none seems to stand in another’s way';

async function sideways(page: Page): Promise<number> {
  return app(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
}

describe.each([
  ['light', 1280],
  ['dark', 360],
] as const)('on the prep page, in %s at %i px', (colorScheme, width) => {
  it('the line is said once the backlog has been compared, and each part opens what it means, by keyboard', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep', { colorScheme, width });
    await app(page).getByText(LINE).waitFor();
    expect(
      await app(page)
        .getByText(/^As of today, \d/)
        .count(),
    ).toBe(1);

    const alike = part(page, '2 pairs look alike');
    await alike.focus();
    await page.keyboard.press('Enter');
    const list = pairsAlike(page);
    await list.waitFor();
    expect(await alike.getAttribute('aria-expanded')).toBe('true');
    expect((await list.getByRole('link').allTextContents()).sort()).toEqual([
      'XD-2448',
      'XD-2526',
      'XD-3559',
      'XD-3578',
    ]);
    const marked = await list.locator('mark').allTextContents();
    for (const [, , words] of BACKLOG.slice(0, 4)) expect(marked).toContain(words);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);

    for (let later = 0; later < 4; later += 1) await page.keyboard.press('Tab'); // over the three other parts
    expect(await hasFocus(list.getByRole('link').first())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
    expect(await hasFocus(alike)).toBe(true);
    expect(await alike.getAttribute('aria-expanded')).toBe('false');
    expect(faults()).toEqual([]);
    await close();
  });

  it('another part takes its place, with both stories side by side or one below the other', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep', { colorScheme, width });
    await part(page, '1 contradicts').click();
    const contradicts = app(page).getByRole('region', { name: '1 contradicts' });
    await contradicts.getByText('What one of the two does, the other makes impossible.').waitFor();
    const [left, right] = await Promise.all(
      ['XD-1', 'XD-2'].map((name) => contradicts.getByRole('link', { name, exact: true }).boundingBox()),
    );
    if (width < 700) expect(left?.x).toBe(right?.x);
    else expect(left?.y).toBe(right?.y);

    await part(page, '1 waits for something').click();
    expect(await contradicts.count()).toBe(0);
    const waits = app(page).getByRole('region', { name: '1 waits for something' });
    await waits.getByText('XD-3 waits for XD-4: its text says so.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await waits.getByRole('button', { name: 'Close the list' }).click();
    expect(await hasFocus(part(page, '1 waits for something'))).toBe(true);
    expect(faults()).toEqual([]);
    await close();
  });

  it('the panel tells of the other story, in its quietest voice and in a tab of its own', async () => {
    const { page, faults, close } = await visit('/browse/XD-3559', {
      colorScheme,
      width: Math.max(width, 442),
    });
    const group = app(page).locator('section', {
      has: app(page).getByRole('heading', { name: 'Beside other stories' }),
    });
    await group.getByText('The two seem to say the same thing.').waitFor();
    await group.getByText('restart an existing composed job').waitFor();
    await group.getByText(/^As of today, \d/).waitFor();
    expect(await group.locator('mark').allTextContents()).toEqual([BACKLOG[1][2], BACKLOG[0][2]]);
    expect(await accessibilityFaults(page)).toEqual([]);
    const opened = page.waitForEvent('popup');
    await group.getByRole('link', { name: 'XD-3578' }).click();
    await (await opened).waitForURL('**/browse/XD-3578');
    expect(faults()).toEqual([]);
    await close();
  });
});

it('a link of the list leads to the story', async () => {
  const { page, close } = await visit('/projects/XD/prep');
  await part(page, '2 pairs look alike').click();
  await pairsAlike(page).getByRole('link', { name: 'XD-2526' }).click();
  await page.locator('dialog.issue-dialog').getByRole('link', { name: 'Open XD-2526' }).waitFor();
  await close();
});

it('a long list begins with a few; whoever asks for more goes on at the first of them', async () => {
  const pair = (at: number): SetFinding => ({
    check: 'unique',
    answer: 'unmet',
    story: { id: `1${at}`, key: `XD-1${at}`, summary: `Restart ${at}` },
    other: { id: `2${at}`, key: `XD-2${at}`, summary: `Restart ${at} again` },
    mine: { source: 'summary', text: `Restart ${at}` },
    theirs: { source: 'summary', text: `Restart ${at} again` },
    why: { key: 'unique.alike', values: { count: 0 } },
    strength: 1,
  });
  const findings = Array.from({ length: 7 }, (_, at) => pair(at));
  const { page, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
    answerFor(fresh, 'readSetOverview', () => ({
      ok: true,
      value: overview({ counts: [{ check: 'unique', count: 9, findings }] }),
    })),
  );
  await part(page, '9 pairs look alike').click();
  const list = app(page).getByRole('region', { name: '9 pairs look alike' });
  await list.getByRole('link').nth(9).waitFor();
  expect(await list.getByRole('link').count()).toBe(10);
  await list.getByRole('button', { name: 'Show 2 more' }).click();
  await list.getByText('These are the 7 surest.').waitFor();
  expect(await list.getByRole('link').count()).toBe(14);
  expect(await hasFocus(list.getByRole('link', { name: 'XD-15' }))).toBe(true);
  await close();
});

describe('while the backlog is being looked at', () => {
  it('that is said, and the line comes by itself', async () => {
    let asked = 0;
    const { page, faults, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
      answerFor(fresh, 'readSetOverview', () => {
        asked += 1;
        return asked < 3 ? BUILDING : { ok: true, value: overview({}) };
      }),
    );
    await app(page).getByRole('status').getByText('Looking across the whole backlog …').waitFor();
    await app(page).getByText(CALM).waitFor();
    expect(asked).toBe(3);
    expect(faults()).toEqual([]);
    await close();
  });

  it('the page asks less and less, stops after two minutes, and asks again when somebody wants it', async () => {
    let asked = 0;
    const { page, close } = await visit('/projects/XD/prep', undefined, async (fresh) => {
      await fresh.clock.install();
      await answerFor(fresh, 'readSetOverview', () => {
        asked += 1;
        return BUILDING;
      });
    });
    await app(page).getByText('Looking across the whole backlog …').waitFor();
    const slow = app(page).getByText('Looking across the whole backlog takes longer than usual.');
    for (let minutes = 0; minutes < 20 && (await slow.count()) === 0; minutes += 1) {
      const before = asked;
      await page.clock.fastForward(60_000);
      await eventually(
        async () => asked > before || (await slow.count()) > 0,
        (moved) => {
          expect(moved).toBe(true);
        },
      );
    }
    await slow.waitFor();
    const asFarAsItGoes = asked;
    expect(asFarAsItGoes).toBeGreaterThan(3);
    expect(asFarAsItGoes).toBeLessThan(12);
    await page.clock.fastForward(600_000);
    await page.waitForTimeout(300);
    expect(asked).toBe(asFarAsItGoes);
    await app(page).getByRole('status').getByRole('button', { name: 'Look again' }).click();
    await app(page).getByText('Looking across the whole backlog …').waitFor();
    expect(asked).toBe(asFarAsItGoes + 1);
    await close();
  });
});

it('whoever looks again at the backlog looks again across it', async () => {
  const boards: (number | null)[] = [];
  const { page, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
    answerFor(fresh, 'readSetOverview', (payload) => {
      boards.push(boardQuestion.parse(payload).boardId);
      return { ok: true, value: overview({ stories: 7 + boards.length }) };
    }),
  );
  await app(page).getByText('Across 8 stories').waitFor();
  await app(page).getByRole('button', { name: 'Look again' }).click();
  await app(page).getByText('Across 9 stories').waitFor();
  expect(boards).toHaveLength(2);
  expect(boards[0]).not.toBeNull();
  expect(boards[1]).toBe(boards[0]);
  await close();
});

it('another board is looked across anew, and what was open of the one before is gone', async () => {
  const boards = [
    { id: 1, name: 'Team one' },
    { id: 2, name: 'Team two' },
  ];
  const row = aRow({ id: '1', key: 'XD-1', summary: 'Restart' });
  const boardOf = (payload: unknown): number => boardQuestion.parse(payload).boardId ?? 1;
  const { page, faults, close } = await visit('/projects/XD/prep', undefined, async (fresh) => {
    await answerFor(fresh, 'chooseBoard', () => ({ ok: true, value: null }));
    await answerFor(fresh, 'readBacklog', (payload) => {
      const board = boards.find(({ id }) => id === boardOf(payload));
      return {
        ok: true,
        value: {
          project: { key: 'XD', name: 'XD' },
          boards,
          board,
          rows: [row],
          horizon: null,
          youAreProductOwner: false,
          yourHelping: null,
          meeting: null,
          help: null,
          asked: [],
          next: null,
        },
      };
    });
    await answerFor(fresh, 'readSetOverview', (payload) => {
      const count = boardOf(payload) + 1;
      return { ok: true, value: overview({ counts: [{ check: 'unique', count, findings: [] }] }) };
    });
  });
  await part(page, '2 pairs look alike').click();
  await pairsAlike(page).waitFor();
  await app(page).getByRole('combobox', { name: 'Board' }).selectOption({ label: 'Team two' });
  await part(page, '3 pairs look alike').waitFor();
  expect(await pairsAlike(page).count()).toBe(0);
  expect(await part(page, '2 pairs look alike').count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});

describe('when it can’t be said', () => {
  it('the prep page says so quietly, and a second try helps', async () => {
    let asked = 0;
    const { page, faults, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
      answerFor(fresh, 'readSetOverview', () => {
        asked += 1;
        return asked === 1 ? { ok: false, error: 'busy' } : { ok: true, value: overview({}) };
      }),
    );
    await app(page).getByText('How the stories go together can’t be shown right now.').waitFor();
    expect(await app(page).getByRole('alert').count()).toBe(0);
    expect(await app(page).getByRole('table').count()).toBe(1);
    await app(page).getByRole('button', { name: 'Try again' }).click();
    await app(page).getByText(CALM).waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  it('the panel says so in one line, and nothing else is other than before', async () => {
    const { page, faults, close } = await visit('/browse/XD-3559', undefined, (fresh) =>
      answerFor(fresh, 'readSetHints', () => ({ ok: false, error: 'unexpected' })),
    );
    await app(page).getByText('How it stands beside other stories can’t be shown right now.').waitFor();
    await app(page)
      .getByRole('heading', { name: /^Next step: / })
      .waitFor();
    expect(await app(page).getByRole('alert').count()).toBe(0);
    expect(faults()).toEqual([]);
    await close();
  });

  it.each<[string, SetHints | null]>([
    ['has not been compared yet', null],
    ['stands by itself', { asOf: '2025-11-20T09:05:00Z', findings: [] }],
  ])('the panel of a story that %s says nothing of it', async (_why, value) => {
    const { page, close } = await visit('/browse/XD-3559', undefined, (fresh) =>
      answerFor(fresh, 'readSetHints', () => ({ ok: true, value })),
    );
    await page.waitForResponse(
      (response) => response.request().postData()?.includes('readSetHints') === true,
    );
    await app(page)
      .getByRole('heading', { name: /^Next step: / })
      .waitFor();
    expect(
      await app(page)
        .getByText(/beside other stories/i)
        .count(),
    ).toBe(0);
    await close();
  });
});

it('the panel never waits for its neighbours', async () => {
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  const { page, close } = await visit('/browse/XD-3559', undefined, (fresh) =>
    answerFor(fresh, 'readSetHints', async () => {
      await late;
      return { ok: true, value: null };
    }),
  );
  await app(page)
    .getByRole('heading', { name: /^Next step: / })
    .waitFor();
  expect(await app(page).getByRole('main').getAttribute('aria-busy')).toBe('false');
  answer();
  await close();
});

describe('what the team decides about two stories', () => {
  const linksOf = async (key: string): Promise<readonly string[]> => {
    const issue: unknown = await (await askJira(laptop, 'GET', `issue/${key}?fields=issuelinks`)).json();
    return linksShape
      .parse(issue)
      .fields.issuelinks.map(({ type, inwardIssue, outwardIssue }) =>
        outwardIssue === undefined
          ? `${type.inward} ${inwardIssue?.key ?? ''}`
          : `${type.outward} ${outwardIssue.key}`,
      );
  };
  const pairOf = (page: Page, key: string): Locator =>
    app(page).locator('.pairs > li').filter({ hasText: key });

  it.each(['light', 'dark'] as const)(
    'a duplicate is linked after a look at what will stand there, and taken back, by keyboard, in %s',
    async (colorScheme) => {
      const { page, faults, close } = await visit('/projects/XD/prep', { colorScheme });
      await part(page, '2 pairs look alike').press('Enter');
      const pair = pairOf(page, 'XD-3559');
      await pair.getByRole('button', { name: /^Link as duplicate/ }).press('Enter');
      const said = await pair.getByText(/will be linked as a duplicate of/).innerText();
      await pair.getByRole('button', { name: 'Link them' }).and(app(page).locator(':focus')).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await pair.getByRole('button', { name: 'The other way round' }).press('Enter');
      const [key = '', other = ''] = [...said.matchAll(/XD-\d+/g)].map(([each]) => each);
      await pair.getByText(`${other} will be linked as a duplicate of ${key}.`).waitFor();
      await pair.getByRole('button', { name: 'Link them' }).press('Enter');
      await pair.getByText('They are linked now.').waitFor();
      expect(await linksOf(other)).toEqual([`duplicates ${key}`]);
      await pair.getByRole('button', { name: 'Undo' }).and(app(page).locator(':focus')).press('Enter');
      await pair.getByRole('button', { name: /^Link as duplicate/ }).waitFor();
      expect(await linksOf(other)).toEqual([]);
      expect(faults()).toEqual([]);
      await close();
    },
  );

  it('one that waits is linked with its blocker, and that is taken back', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep');
    await part(page, '1 waits for something').click();
    const pair = pairOf(page, 'XD-3');
    await pair.getByRole('button', { name: /^Link as blocker/ }).click();
    await pair.getByText('XD-3 will be linked as blocked by XD-4.').waitFor();
    await pair.getByRole('button', { name: 'Link them' }).click();
    await pair.getByText('They are linked now.').waitFor();
    expect(await linksOf('XD-3')).toEqual(['is blocked by XD-4']);
    await pair.getByRole('button', { name: 'Undo' }).click();
    await pair.getByRole('button', { name: /^Link as blocker/ }).waitFor();
    expect(await linksOf('XD-3')).toEqual([]);
    expect(faults()).toEqual([]);
    await close();
  });

  it('both are kept: remembered for the whole team, until somebody looks again', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep');
    await part(page, '1 contradicts').click();
    await pairOf(page, 'XD-1')
      .getByRole('button', { name: /^Keep both/ })
      .click();
    await app(page)
      .getByText(/^Both stay\./)
      .waitFor();
    await app(page).getByRole('button', { name: 'Close the list' }).click();
    await part(page, '1 contradicts').waitFor({ state: 'detached' });

    const daniel = await visit('/projects/XD/prep', { colorScheme: 'dark' });
    await daniel.page.getByRole('button', { name: /Choose who you are/ }).click();
    await daniel.page.getByRole('menuitemradio', { name: /Daniel/ }).click();
    await part(daniel.page, '1 kept').click();
    const kept = app(daniel.page).getByRole('region', { name: 'Kept beside each other' });
    await kept.getByRole('link', { name: 'XD-1', exact: true }).waitFor();
    expect(await accessibilityFaults(daniel.page)).toEqual([]);
    await kept.getByRole('button', { name: /^Look again/ }).click();
    await kept.getByText('They are named together again.').waitFor();
    await kept.getByRole('button', { name: 'Close the list' }).click();
    await part(daniel.page, '1 contradicts').waitFor();
    await part(daniel.page, '1 kept').waitFor({ state: 'detached' });
    expect(daniel.faults()).toEqual([]);
    await daniel.close();
    expect(faults()).toEqual([]);
    await close();
  });

  it('where Jira doesn’t take the link, a sentence says so and nothing is lost', async () => {
    const { page, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
      answerFor(fresh, 'linkPair', () => ({ ok: true, value: { state: 'not-changeable' } })),
    );
    await part(page, '2 pairs look alike').click();
    const pair = pairOf(page, 'XD-2448');
    await pair.getByRole('button', { name: /^Link as duplicate/ }).click();
    await pair.getByRole('button', { name: 'Link them' }).click();
    await pair
      .getByRole('alert')
      .getByText(/^Jira doesn’t take this link from you/)
      .waitFor();
    await pair.getByRole('button', { name: 'Cancel' }).click();
    await pair.getByRole('button', { name: /^Keep both/ }).waitFor();
    await close();
  });

  it('by keyboard alone nobody loses their place: after a decision, in another list, and when the line is told anew', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep');
    await part(page, '1 contradicts').press('Enter');
    await pairOf(page, 'XD-1')
      .getByRole('button', { name: /^Keep both/ })
      .press('Enter');
    await pairOf(page, 'XD-1')
      .getByRole('button', { name: 'Undo' })
      .and(app(page).locator(':focus'))
      .waitFor();

    // Another list: what was decided in the one before is no longer offered there.
    await part(page, '1 waits for something').press('Enter');
    await part(page, '1 contradicts').waitFor({ state: 'detached' });
    await app(page).getByRole('region', { name: '1 waits for something' }).waitFor();
    await page.keyboard.press('Escape');

    await part(page, '1 kept').press('Enter');
    const kept = app(page).getByRole('region', { name: 'Kept beside each other' });
    await kept.getByRole('button', { name: /^Look again/ }).press('Enter');
    await kept.getByRole('button', { name: 'Undo' }).and(app(page).locator(':focus')).press('Enter');
    await kept
      .getByRole('button', { name: /^Look again/ })
      .and(app(page).locator(':focus'))
      .press('Enter');
    await kept.getByText('They are named together again.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    // The part that had opened the list is gone with what was decided: the keyboard goes on in the line.
    await page.keyboard.press('Escape');
    await part(page, '1 kept').waitFor({ state: 'detached' });
    await part(page, '1 contradicts').waitFor();
    await app(page).locator('.set-line :focus, .set-line:focus').waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  it('two that somebody else has linked meanwhile: that is said, and the keyboard goes on there', async () => {
    const { page, faults, close } = await visit('/projects/XD/prep', undefined, (fresh) =>
      answerFor(fresh, 'linkPair', () => ({ ok: true, value: { state: 'done', linkId: null } })),
    );
    await part(page, '2 pairs look alike').press('Enter');
    const pair = pairOf(page, 'XD-2448');
    await pair.getByRole('button', { name: /^Link as duplicate/ }).press('Enter');
    await pair.getByRole('button', { name: 'Link them' }).press('Enter');
    await pair.getByRole('status').getByText('They were linked already.').waitFor();
    expect(await pair.locator(':focus').count()).toBe(1);
    expect(faults()).toEqual([]);
    await close();
  });
});
