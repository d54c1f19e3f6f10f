import { askedEarly } from '../../../static/shared/asked-early';

test('the question is sent at once; who puts it first has that answer, everybody after that a new one', async () => {
  let asked = 0;
  const ask = askedEarly(() => Promise.resolve(++asked));
  expect(asked).toBe(1);
  expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 3]);
});
