/** What is kept of compared backlogs, by the real `@forge/kvs`, within the limits of Forge. */
import { setShelf } from '../../src/storage/set-index';
import { SHELF_BYTES } from '../../src/usecases/ports';
import { aStore, type TestStore } from './a-store';

const DAY = 24 * 3600;

let store: TestStore;
beforeEach(() => {
  store = aStore();
});
afterEach(() => {
  store.close();
});

const pass = (seconds: number) => {
  store.clock.moveTo(new Date(store.clock.now().getTime() + seconds * 1000));
};
const some = (count: number, value: unknown = { a: [1, null, 'ü'] }) =>
  Array.from({ length: count }, (_, at) => ({ name: `set-index:board:1:5.0:cards:${at}`, value }));
const names = (count: number) => some(count).map(({ name }) => name);

it('reads what was written, in the order that is asked for, and nothing where nothing is', async () => {
  await setShelf.write(some(3), DAY);
  await setShelf.write([{ name: 'set-index:board:1:head', value: { version: 1 } }], DAY);
  expect(await setShelf.readAll(['set-index:board:1:head', 'nowhere', ...names(1)])).toEqual([
    { version: 1 },
    undefined,
    { a: [1, null, 'ü'] },
  ]);
  expect(await setShelf.readAll([])).toEqual([]);
});

it('takes values away', async () => {
  await setShelf.write(some(3), DAY);
  const [first, second] = names(3);
  await setShelf.write(
    [
      { name: first ?? '', value: undefined },
      { name: 'nowhere', value: undefined },
    ],
    DAY,
  );
  expect(await setShelf.readAll([first ?? '', second ?? ''])).toEqual([undefined, { a: [1, null, 'ü'] }]);
});

it('writes what fits in one transaction at once, and the rest in as few as Forge allows', async () => {
  await setShelf.write(some(25), DAY);
  expect(store.requests.map(({ path }) => path)).toEqual(['/api/v1/transaction']);
  store.requests.length = 0;
  await setShelf.write(some(60), DAY);
  expect(store.requests).toHaveLength(3);
  expect((await setShelf.readAll(names(60))).every((value) => value !== undefined)).toBe(true);
});

it('keeps to four megabytes a transaction with the largest values that there may be', async () => {
  const largest = { text: 'x'.repeat(SHELF_BYTES - 20) };
  await setShelf.write(some(40, largest), DAY);
  expect(Math.max(...store.requests.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
  expect(await setShelf.readAll(names(1))).toEqual([largest]);
});

it('does nothing of a transaction that fails', async () => {
  await setShelf.write(some(2), DAY);
  const [first] = names(1);
  const tooLarge = { name: 'set-index:board:1:5.0:cards:1', value: 'x'.repeat(SHELF_BYTES + 1) };
  await expect(setShelf.write([{ name: first ?? '', value: 'new' }, tooLarge], DAY)).rejects.toThrow();
  expect(await setShelf.readAll([first ?? ''])).toEqual([{ a: [1, null, 'ü'] }]);
});

it('lets one of several claim a name', async () => {
  const tries = Array.from({ length: 5 }, (_, at) =>
    setShelf.claim('set-index:board:1:asked:7', { at }, DAY),
  );
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  expect(await setShelf.claim('set-index:board:1:asked:8', { at: 0 }, DAY)).toBe(true);
});

it('takes any 409 for a name that is taken, whatever Forge calls it', async () => {
  store.planned.push(Response.json({ code: 'KEY_CONFLICT', message: '' }, { status: 409 }));
  expect(await setShelf.claim('set-index:board:1:asked:7', {}, DAY)).toBe(false);
});

it('lists by the beginning of names, a hundred at most, and later than they are written', async () => {
  const marks = Array.from({ length: 120 }, (_, at) => ({
    name: `set-index:board:1:changed:${10_000 + at}`,
    value: { isGone: false },
  }));
  await setShelf.write(marks.slice(0, 2), DAY);
  await setShelf.write([{ name: 'set-index:board:11:changed:3', value: {} }], DAY);
  expect(await setShelf.list('set-index:board:1:changed:')).toEqual(marks.slice(0, 2));
  await setShelf.write(marks, DAY);
  expect(await setShelf.list('set-index:board:1:changed:')).toHaveLength(100);
  store.lag = 500;
  await setShelf.write([{ name: 'set-index-of:10000:board:1', value: {} }], DAY);
  expect(await setShelf.list('set-index-of:')).toEqual([]);
  expect(await setShelf.readAll(['set-index-of:10000:board:1'])).toEqual([{}]);
  pass(1);
  expect(await setShelf.list('set-index-of:')).toHaveLength(1);
});

it('lets Forge forget what is over, some time later', async () => {
  await setShelf.write(some(1), DAY);
  await setShelf.claim('set-index:board:1:asked:7', {}, 1200);
  pass(4 * DAY);
  expect(await setShelf.readAll([...names(1), 'set-index:board:1:asked:7'])).toEqual([undefined, undefined]);
});

it.each([
  ['reading', () => setShelf.readAll(['a'])],
  ['writing', () => setShelf.write(some(1), DAY)],
  ['claiming', () => setShelf.claim('a', {}, DAY)],
  ['listing', () => setShelf.list('a')],
])('says that the store is busy: %s', async (_, work) => {
  store.planned.push(Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 }));
  await expect(work()).rejects.toMatchObject({ name: 'Problem', code: 'busy' });
});

it('does not take another fault for a busy store', async () => {
  store.planned.push(Response.json({ code: 'INTERNAL', message: '' }, { status: 500 }));
  await expect(setShelf.readAll(['a'])).rejects.toMatchObject({
    name: expect.not.stringMatching('Problem') as string,
  });
});
