import { connection, knock, reportLost } from '../../../../local/shell/client/host/connection';
import { ask } from '../../../../local/shell/client/host/request';

/** A host that answers with these statuses, by path; remembers what it was asked. */
function aHost(statuses: Readonly<Record<string, number>>): readonly string[] {
  const asked: string[] = [];
  globalThis.fetch = (path) => {
    asked.push(String(path));
    return Promise.resolve(new Response('{}', { status: statuses[String(path)] ?? 404 }));
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
    aHost({ '/local/health': 503 });
    await knock();
    expect(connection()).toEqual({ lost: true, returns: before });
  });

  it('fetches the secret of the new start before anything is loaded again', async () => {
    const before = connection().returns;
    const asked = aHost({ '/local/health': 200, '/': 200 });
    await knock();
    expect(asked).toEqual(['/local/health', '/']);
    expect(connection()).toEqual({ lost: false, returns: before + 1 });
  });

  it('takes a call that meets a starting host for one that met nobody', async () => {
    aHost({ '/local/session': 503 });
    await expect(ask('/local/session')).rejects.toMatchObject({ kind: 'offline' });
    expect(connection().lost).toBe(true);
  });
});
