import { connection, knock, reportLost } from '../../../../local/shell/client/host/connection';
import { ask } from '../../../../local/shell/client/host/request';

/** A host that answers with these statuses, by path, the last one again and again; remembers what it was asked. */
function aHost(statuses: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    const path = typeof input === 'string' ? input : '';
    const all = statuses[path] ?? [404];
    const turn = asked.filter((earlier) => earlier === path).length;
    asked.push(path);
    return Promise.resolve(new Response('{}', { status: all[turn] ?? all.at(-1) ?? 404 }));
  };
  return asked;
}

const { fetch: realFetch } = globalThis;
afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('a page whose host was stopped', () => {
  beforeEach(() => {
    reportLost();
  });

  it('waits while the host is starting', async () => {
    const before = connection().returns;
    aHost({ '/local/health': [503] });
    await knock();
    expect(connection()).toEqual({ lost: true, returns: before });
  });

  it('is loaded again once the host is back', async () => {
    const before = connection().returns;
    aHost({ '/local/health': [200] });
    await knock();
    expect(connection()).toEqual({ lost: false, returns: before + 1 });
  });

  it('fetches the secret of the new start and asks once more, so that nothing typed is lost', async () => {
    const asked = aHost({ '/local/jira/issue': [401, 200], '/': [200] });
    await expect(ask('/local/jira/issue', { method: 'PUT', body: {} })).resolves.toEqual({});
    expect(asked).toEqual(['/local/jira/issue', '/', '/local/jira/issue']);
  });

  it('asks no third time', async () => {
    const asked = aHost({ '/local/session': [401], '/': [200] });
    await expect(ask('/local/session')).rejects.toMatchObject({ kind: 'signed-out' });
    expect(asked).toHaveLength(3);
  });

  it('takes a call that meets a starting host for one that met nobody', async () => {
    aHost({ '/local/session': [503] });
    await expect(ask('/local/session')).rejects.toMatchObject({ kind: 'offline' });
    expect(connection().lost).toBe(true);
  });
});
