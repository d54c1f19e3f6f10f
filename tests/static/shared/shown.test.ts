import { answered, asking, type Shown } from '../../../static/shared/shown';

const shown: Shown<string> = { state: 'shown', value: 'old', asking: true, problem: null };
const busy = { ok: false, error: 'busy' } as const;
const notFound = { ok: false, error: 'not-found' } as const;

test('the first answer is shown', () => {
  expect(answered<string>({ state: 'loading' }, { ok: true, value: 'new' })).toEqual({
    state: 'shown',
    value: 'new',
    asking: false,
    problem: null,
  });
});

test('what was read stays visible while asking again', () => {
  expect(asking({ ...shown, asking: false })).toEqual(shown);
  expect(asking<string>({ state: 'loading' })).toEqual({ state: 'loading' });
});

test('what was read stays visible when asking again fails, and the problem is said', () => {
  expect(answered(shown, busy)).toEqual({ ...shown, asking: false, problem: busy });
});

test('a problem goes away with the next good answer', () => {
  const problem = answered(shown, busy);
  expect(answered(problem, { ok: true, value: 'new' })).toMatchObject({ value: 'new', problem: null });
});

test('what is gone is no longer shown', () => {
  expect(answered(shown, notFound)).toEqual({ state: 'gone', asking: false });
  expect(answered(answered(shown, notFound), notFound)).toEqual({ state: 'gone', asking: false });
});

test('what was never there is a failure, not gone', () => {
  expect(answered<string>({ state: 'loading' }, notFound)).toEqual({
    state: 'failed',
    failure: notFound,
    asking: false,
  });
});
