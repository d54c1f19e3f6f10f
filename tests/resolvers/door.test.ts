import { z } from 'zod';
import { door } from '../../src/resolvers/door';
import { inProject, onStoryInPart, type Call } from '../../src/resolvers/call';
import { Problem } from '../../src/usecases/problem';
import { aWorld } from '../builders/world';

const CONTEXT = {
  accountId: 'petra',
  extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: 10000 } },
};

/** A call that says what reached it. */
const call = onStoryInPart(z.object({ boardId: z.number() }), (_, question, payload) =>
  Promise.resolve({ ...question, payload }),
);
const failing = (error: Error): Call<never> => onStoryInPart(z.unknown(), () => Promise.reject(error));

describe('the door of the pages', () => {
  it('passes a parsed payload and the account of the context, not one of the payload', async () => {
    const payload = { boardId: 1, accountId: 'somebody else' };
    expect(await door(aWorld(), call)({ payload, context: CONTEXT })).toEqual({
      ok: true,
      value: {
        accountId: 'petra',
        // Ids come as text, however the platform writes them.
        issueId: '10001',
        claimedProjectId: '10000',
        payload: { boardId: 1 },
      },
    });
  });

  it.each([null, undefined, { boardId: 'one' }, 'text', []])('refuses the payload %j', async (payload) => {
    expect(await door(aWorld(), call)({ payload, context: CONTEXT })).toEqual({
      ok: false,
      error: 'bad-request',
    });
  });

  it.each([undefined, {}, { accountId: '' }, { accountId: 'petra', extension: { issue: 'SHOP-1' } }])(
    'refuses the context %j',
    async (context) => {
      expect(await door(aWorld(), call)({ payload: { boardId: 1 }, context })).toEqual({
        ok: false,
        error: 'no-context',
      });
    },
  );

  it('says that it is open on nothing', async () => {
    const nowhere = { payload: { boardId: 1 }, context: { accountId: 'petra' } };
    const ofProject = inProject('team', z.object({ boardId: z.number() }), () => Promise.resolve(1));
    for (const each of [call, ofProject])
      expect(await door<unknown>(aWorld(), each)(nowhere)).toEqual({ ok: false, error: 'no-context' });
  });

  it('lets nobody in for whom Jira knows no right, whatever the call would answer', async () => {
    const answered = jest.fn(() => Promise.resolve('something'));
    const ofProject = inProject('team', z.object({ boardId: z.number() }), answered);
    const world = aWorld({ jira: { mayEdit: () => Promise.resolve(false) } });
    expect(await door(world, ofProject)({ payload: { boardId: 1 }, context: CONTEXT })).toEqual({
      ok: false,
      error: 'not-in-team',
    });
    expect(answered).not.toHaveBeenCalled();
  });

  it('lets a problem out as its code, with the wait that Jira asked for', async () => {
    const enter = door(aWorld(), failing(new Problem('busy', 'Jira answered 429', 30)));
    expect(await enter({ payload: undefined, context: CONTEXT })).toEqual({
      ok: false,
      error: 'busy',
      retryAfterSeconds: 30,
    });
  });

  it('lets a fault of ours out as one word, and its stack only into the log', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const enter = door(aWorld(), failing(new TypeError('the title of a story')));
    expect(await enter({ payload: undefined, context: CONTEXT })).toEqual({ ok: false, error: 'unexpected' });
    const logged = log.mock.calls.flat().join(' ');
    expect(logged).toContain('TypeError');
    expect(logged).toContain('door.test.ts');
    expect(logged).not.toContain('the title of a story');
    log.mockRestore();
  });
});
