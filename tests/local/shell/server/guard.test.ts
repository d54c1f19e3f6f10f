/** What another website, another host name or a stale page can and can't reach. */
import { Hono } from 'hono';
import { createGuard } from '../../../../local/shell/server/guard';

const PORT = 8040;

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function host() {
  const guard = createGuard(PORT);
  const app = new Hono();
  app.use('*', guard.ownHostOnly);
  app.use('/local/*', guard.ownPagesOnly);
  app.get('/', guard.forPages, (context) => context.html('<p>page</p>'));
  app.all('/local/secret', (context) => context.text('stories'));
  return (path: string, { headers = {}, ...init }: Ask = {}) =>
    app.request(`http://localhost:${PORT}${path}`, {
      ...init,
      headers: { host: `localhost:${PORT}`, ...headers },
    });
}

async function cookieOf(ask: ReturnType<typeof host>): Promise<string> {
  return (await ask('/')).headers.get('set-cookie') ?? '';
}

describe('the guard of the laptop host', () => {
  it('gives its own pages a cookie that other sites can neither send nor read', async () => {
    expect(await cookieOf(host())).toMatch(/^groundwork-8040=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('lets a page with the cookie in', async () => {
    const ask = host();
    const cookie = (await cookieOf(ask)).split(';')[0] ?? '';
    expect((await ask('/local/secret', { headers: { cookie } })).status).toBe(200);
  });

  it.each(['', 'groundwork-8040=guess', `groundwork-8040=${'A'.repeat(43)}`])(
    'keeps a request with the cookie "%s" out and says what to do',
    async (cookie) => {
      const answer = await host()('/local/secret', { headers: { cookie } });
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('Reload');
    },
  );

  it('does not accept the cookie of an earlier start', async () => {
    const cookie = (await cookieOf(host())).split(';')[0] ?? '';
    expect((await host()('/local/secret', { headers: { cookie } })).status).toBe(401);
  });

  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    'localhost',
    'localhost:80',
    `localhost.evil.example:${PORT}`,
  ])('answers to no other name: %s', async (name) => {
    const answer = await host()('/', { headers: { host: name } });
    expect(answer.status).toBe(421);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each(['https://evil.example', 'null', 'http://localhost:9999', `https://localhost:${PORT}`])(
    'refuses the origin %s even with the cookie',
    async (origin) => {
      const ask = host();
      const cookie = (await cookieOf(ask)).split(';')[0] ?? '';
      const answer = await ask('/local/secret', { method: 'POST', headers: { cookie, origin } });
      expect(answer.status).toBe(403);
    },
  );

  it('lets its pages load nothing inline and be framed by nobody', async () => {
    const policy = (await host()('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('shares nothing across origins', async () => {
    const answer = await host()('/');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
