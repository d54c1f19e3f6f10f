import type { Reply } from '../../../../src/contract';
import type { NewsTicket } from '../../../../src/contract/news';
import { follow, type Following, type Wire } from '../../../../static/panel/news/follow';

/** A channel that many pages may be on, which Forge takes down for a ticket that it doesn't know. */
interface Air {
  readonly pages: Map<string, ((message: unknown) => void)[]>;
  readonly said: { readonly token: string; readonly from: string }[];
}

interface TestPage {
  readonly following: Following;
  readonly changed: jest.Mock;
  readonly tickets: () => number;
  /** Whether somebody looks at the page. */
  readonly look: (isSeen: boolean) => void;
}

const MINUTES = 60_000;
const HOLDS: Reply<NewsTicket> = { ok: true, value: { token: 'of SHOP-1', seconds: 15 * 60 } };

function air(): Air {
  return { pages: new Map(), said: [] };
}

function aPage(
  { pages, said }: Air,
  ticket: (asked: number) => Reply<NewsTicket> = () => HOLDS,
  parts: Partial<Wire> = {},
): TestPage {
  let isSeen = true;
  let asked = 0;
  let seen: () => void = () => undefined;
  const changed = jest.fn();
  const following = follow(
    {
      ticket: () => Promise.resolve(ticket(++asked)),
      subscribe: (token, heard) => {
        const listener = (message: unknown): void => {
          heard(message);
        };
        pages.set(token, [...(pages.get(token) ?? []), listener]);
        return Promise.resolve(() => {
          pages.set(
            token,
            (pages.get(token) ?? []).filter((each) => each !== listener),
          );
        });
      },
      publish: (token, from) => {
        said.push({ token, from });
        for (const heard of pages.get(token) ?? []) heard({ from });
        return Promise.resolve();
      },
      isSeen: () => isSeen,
      onSeen: (call) => {
        seen = call;
        return () => (seen = () => undefined);
      },
      ...parts,
    },
    changed,
  );
  return {
    following,
    changed,
    tickets: () => asked,
    look: (look) => {
      isSeen = look;
      seen();
    },
  };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('what one page tells, the others hear, and not itself; three times at once is once', async () => {
  const sky = air();
  const [petra, mei] = [aPage(sky), aPage(sky)];
  await pass(0);
  petra.following.tell();
  petra.following.tell();
  petra.following.tell();
  await pass(1000);
  expect(mei.changed).toHaveBeenCalledTimes(1);
  expect(petra.changed).not.toHaveBeenCalled();
});

test('what the app itself tells, every page hears, whatever it looks like', async () => {
  const sky = air();
  const page = aPage(sky);
  await pass(0);
  for (const message of [{}, null, undefined, 'text', { from: 7 }]) {
    sky.pages.get('of SHOP-1')?.[0]?.(message);
    await pass(10_000);
  }
  expect(page.changed).toHaveBeenCalledTimes(5);
});

test('however much is told, a page reads every three seconds at most, and the last news too', async () => {
  const sky = air();
  const [teller, reader] = [aPage(sky), aPage(sky)];
  await pass(0);
  for (let told = 0; told < 100; told += 1) {
    teller.following.tell();
    await pass(100);
  }
  expect(reader.changed.mock.calls.length).toBeLessThanOrEqual(5);
  const before = reader.changed.mock.calls.length;
  await pass(10_000);
  expect(reader.changed.mock.calls.length).toBe(before + 1);
});

test('what a hidden page hears, it reads when somebody looks at it', async () => {
  const sky = air();
  const [teller, reader] = [aPage(sky), aPage(sky)];
  await pass(0);
  reader.look(false);
  teller.following.tell();
  await pass(10_000);
  expect(reader.changed).not.toHaveBeenCalled();
  reader.look(true);
  expect(reader.changed).toHaveBeenCalledTimes(1);
  reader.look(true);
  expect(reader.changed).toHaveBeenCalledTimes(1);
});

test('a ticket is renewed before it ends, while somebody looks; else when somebody looks again', async () => {
  const sky = air();
  const page = aPage(sky);
  await pass(13.9 * MINUTES);
  expect(page.tickets()).toBe(1);
  await pass(0.2 * MINUTES);
  expect(page.tickets()).toBe(2);
  expect(sky.pages.get('of SHOP-1')).toHaveLength(1);
  page.look(false);
  await pass(60 * MINUTES);
  expect(page.tickets()).toBe(2);
  expect(sky.pages.get('of SHOP-1')).toEqual([]);
  page.look(true);
  await pass(0);
  expect(page.tickets()).toBe(3);
  expect(sky.pages.get('of SHOP-1')).toHaveLength(1);
});

test('whoever gets no ticket any more hears nothing any more, and may ask again later', async () => {
  const sky = air();
  const reader = aPage(sky, (asked) => (asked === 2 ? { ok: false, error: 'not-found' } : HOLDS));
  const teller = aPage(sky);
  await pass(14.5 * MINUTES);
  teller.following.tell();
  await pass(10_000);
  expect(reader.changed).not.toHaveBeenCalled();
  reader.following.tell();
  expect(sky.said).toHaveLength(1);
  reader.look(true);
  await pass(0);
  teller.following.tell();
  await pass(10_000);
  expect(reader.changed).toHaveBeenCalledTimes(1);
});

test('where Forge takes no subscription, the page goes on without news', async () => {
  const refused = aPage(air(), undefined, {
    subscribe: () => Promise.reject(new Error('RATE_LIMIT_EXCEEDED')),
  });
  await pass(0);
  refused.following.tell();
  refused.following.stop();
  const mute = aPage(air(), undefined, { publish: () => Promise.reject(new Error('RATE_LIMIT_EXCEEDED')) });
  await pass(0);
  mute.following.tell();
  await pass(1000);
  expect(refused.changed).not.toHaveBeenCalled();
});

test('a page that is left hears nothing more, even where its ticket was still on its way', async () => {
  const sky = air();
  const [left, leaving, teller] = [aPage(sky), aPage(sky), aPage(sky)];
  left.following.stop();
  await pass(0);
  teller.following.tell();
  leaving.following.stop();
  await pass(60 * MINUTES);
  expect([left.changed, leaving.changed].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(left.tickets()).toBe(1);
  expect(sky.pages.get('of SHOP-1')).toHaveLength(1);
});
