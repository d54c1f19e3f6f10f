import { z } from 'zod';
import { door } from '../../src/resolvers/door';
import { Problem } from '../../src/usecases/problem';

const CONTEXT = {
  accountId: 'petra',
  extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: 10000 } },
};

describe('the door of the pages', () => {
  it('passes a parsed payload and the account of the context, not one of the payload', async () => {
    const enter = door(z.object({ boardId: z.number() }), (payload, visit) =>
      Promise.resolve([payload, visit.accountId]),
    );
    const payload = { boardId: 1, accountId: 'somebody else' };
    expect(await enter({ payload, context: CONTEXT })).toEqual({
      ok: true,
      value: [{ boardId: 1 }, 'petra'],
    });
  });

  it('reads ids as text, however the platform writes them', async () => {
    const enter = door(z.unknown(), (_, visit) => Promise.resolve([visit.issueId(), visit.projectId()]));
    expect(await enter({ payload: undefined, context: CONTEXT })).toEqual({
      ok: true,
      value: ['10001', '10000'],
    });
  });

  it.each([null, undefined, { boardId: 'one' }, 'text', []])('refuses the payload %j', async (payload) => {
    const enter = door(z.object({ boardId: z.number() }), () => Promise.resolve('reached'));
    expect(await enter({ payload, context: CONTEXT })).toEqual({ ok: false, error: 'bad-request' });
  });

  it.each([undefined, {}, { accountId: '' }, { accountId: 'petra', extension: { issue: 'SHOP-1' } }])(
    'refuses the context %j',
    async (context) => {
      const enter = door(z.unknown(), () => Promise.resolve('reached'));
      expect(await enter({ payload: undefined, context })).toEqual({ ok: false, error: 'no-context' });
    },
  );

  it('says that it is open on nothing', async () => {
    const enter = door(z.unknown(), (_, visit) => Promise.resolve(visit.issueId()));
    expect(await enter({ payload: undefined, context: { accountId: 'petra' } })).toEqual({
      ok: false,
      error: 'no-context',
    });
  });

  it('lets a problem out as its code, with the wait that Jira asked for', async () => {
    const enter = door(z.unknown(), () => Promise.reject(new Problem('busy', 'Jira answered 429', 30)));
    expect(await enter({ payload: undefined, context: CONTEXT })).toEqual({
      ok: false,
      error: 'busy',
      retryAfterSeconds: 30,
    });
  });

  it('lets a fault of ours out as one word, and its stack only into the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const enter = door(z.unknown(), () => Promise.reject(new TypeError('the title of a story')));
    expect(await enter({ payload: undefined, context: CONTEXT })).toEqual({ ok: false, error: 'unexpected' });
    const logged = log.mock.calls.flat().join(' ');
    expect(logged).toContain('TypeError');
    expect(logged).toContain('door.test.ts');
    expect(logged).not.toContain('the title of a story');
    log.mockRestore();
  });
});
