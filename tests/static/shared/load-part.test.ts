/** A part of the page that didn't come can be had later: it isn't asked for without a connection, which a browser would remember. */
import { loadPart } from '../../../static/shared/load-part';

function connected(onLine: boolean): void {
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
}

test('loads it', async () => {
  connected(true);
  expect(await loadPart(() => Promise.resolve('part'))).toBe('part');
});

test('without a connection nothing is asked for, and later it comes', async () => {
  const load = jest.fn(() => Promise.resolve('part'));
  connected(false);
  await expect(loadPart(load)).rejects.toThrow('no connection');
  expect(load).not.toHaveBeenCalled();
  connected(true);
  expect(await loadPart(load)).toBe('part');
});

test('a failure that names no address stays one', async () => {
  connected(true);
  await expect(
    loadPart(() => Promise.reject(new TypeError('Importing a module script failed.'))),
  ).rejects.toThrow('Importing');
});
