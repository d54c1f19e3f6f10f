/** What a fix costs of Jira, and what becomes of it where Jira fails: the app as it is built, over the local Jira. */
import type { Reply } from '../../src/contract';
import type { Fix, FixDesk, FixResult } from '../../src/contract/fixes';
import { aDocument, anIssue, aProject, asPerson, SITE } from '../local/jira/a-site';
import { anApp, type StartedApp } from './an-app';

const BEFORE = aDocument('Customers get vouchers.');
const AFTER = aDocument('Customers get vouchers.', 'The desk takes them.');
const FIX: Fix = {
  kind: 'text',
  fieldId: 'description',
  edit: { kind: 'append', heading: null, paragraphs: ['The desk takes them.'] },
};

let app: StartedApp;
/** What happens to the next write; nothing where it is `null`. */
let atWrite: ((pass: () => Promise<Response>) => Promise<Response>) | null;

async function start(project: Parameters<typeof aProject>[0] = {}): Promise<void> {
  atWrite = null;
  app = await anApp(
    {
      projects: [aProject(project)],
      issues: [anIssue({ key: 'SHOP-1', summary: 'Vouchers', description: BEFORE })],
    },
    {
      between: (request, pass) => {
        if (request.method !== 'PUT' || atWrite === null) return pass();
        return atWrite(pass);
      },
    },
  );
}
const stop = () => app.stop();

const call = (name: string, payload?: unknown) => app.inPanel('SHOP-1', name, payload, 'Daniel');

async function opened(): Promise<FixDesk> {
  const reply = (await call('openFix')) as Reply<FixDesk>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function apply(fix = FIX): Promise<Reply<FixResult>> {
  const base = (await opened()).texts[0]?.base;
  return (await call('applyFix', { fix, base })) as Reply<FixResult>;
}

async function descriptionInJira(): Promise<unknown> {
  const request = new Request(`${SITE}/rest/api/3/issue/SHOP-1?fields=description`);
  const answer = (await (await app.jira.fetch(request, asPerson('Petra'))).json()) as {
    readonly fields: { readonly description: unknown };
  };
  return answer.fields.description;
}

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (): Promise<Response> =>
    Promise.resolve(Response.json({ errorMessages: [], errors: {} }, { status, headers }));

describe('what Jira answers a write', () => {
  beforeAll(() => start());
  afterAll(stop);

  it.each([
    ['401', answering(401), { ok: false, error: 'signed-out' }],
    ['403', answering(403), { ok: true, value: { state: 'not-changeable' } }],
    ['400', answering(400), { ok: true, value: { state: 'not-changeable' } }],
    ['404', answering(404), { ok: false, error: 'not-found' }],
    ['429', answering(429, { 'Retry-After': '9' }), { ok: false, error: 'busy', retryAfterSeconds: 9 }],
    ['500', answering(500), { ok: false, error: 'jira-unavailable' }],
    ['503', answering(503), { ok: false, error: 'jira-unavailable' }],
  ])('%s: nothing is written, and it is told as what it is', async (_, answer, reply) => {
    atWrite = answer;
    expect(await apply()).toEqual(reply);
    expect(await descriptionInJira()).toEqual(BEFORE);
  });

  it('400, as the text became longer than Jira takes: the text is left to be copied', async () => {
    atWrite = null;
    const paragraphs = Array.from({ length: 9 }, () => 'x'.repeat(4000));
    const reply = await apply({ ...FIX, edit: { kind: 'append', heading: null, paragraphs } });
    expect(reply).toEqual({ ok: true, value: { state: 'not-changeable' } });
    expect(await descriptionInJira()).toEqual(BEFORE);
  });

  it('500 although it was written: it is done, once', async () => {
    app.asked.splice(0);
    atWrite = async (pass) => {
      await pass();
      return answering(500)();
    };
    expect(await apply()).toMatchObject({ ok: true, value: { state: 'done' } });
    expect(await descriptionInJira()).toEqual(AFTER);
    expect(app.asked.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });
});

describe('a fix', () => {
  afterEach(stop);

  it('that took the place of somebody else’s words tells them, as Jira’s history has them', async () => {
    await start();
    atWrite = async (pass) => {
      app.passDays(1);
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ fields: { description: aDocument('Somebody else was here.') } });
      const theirs = new Request(`${SITE}/rest/api/3/issue/SHOP-1`, { method: 'PUT', headers, body });
      await app.jira.fetch(theirs, asPerson('Mei'));
      app.passDays(1);
      return pass();
    };
    expect(await apply()).toMatchObject({
      ok: true,
      value: {
        state: 'changed',
        overwritten: 'Somebody else was here.',
        desk: { texts: [{ document: AFTER }] },
      },
    });
  });

  it('of a field that is on no screen of the project is not offered, nor written', async () => {
    await start({ offScreen: ['description'] });
    expect((await opened()).texts).toMatchObject([{ fieldId: 'description', mayChange: false }]);
    expect(await apply()).toEqual({ ok: true, value: { state: 'not-changeable' } });
    expect(app.asked.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });
});

describe('a fix costs of Jira', () => {
  const LOOK = ['GET /rest/api/3/issue/10001', 'GET /rest/api/3/mypermissions'];
  const WRITE = ['PUT /rest/api/3/issue/10001', 'GET /rest/api/3/issue/10001'];

  /** Printed, so that a run shows what it costs. */
  async function cost(name: string, payload?: unknown): Promise<readonly string[]> {
    app.asked.splice(0);
    expect(await call(name, payload)).toMatchObject({ ok: true });
    process.stdout.write(`${name}: ${app.asked.length} requests of Jira\n`);
    const [one = '', other = '', ...further] = app.asked;
    // The first two are under way at the same time.
    return [...[one, other].sort(), ...further];
  }

  afterEach(stop);

  it('the story and the permission once, the write, and one look afterwards', async () => {
    await start();
    await call('readStory');
    expect(await cost('openFix')).toEqual(LOOK);
    const base = (await opened()).texts[0]?.base;
    expect(await cost('applyFix', { fix: FIX, base })).toEqual([...LOOK, ...WRITE]);
    const undo = { fieldId: 'description', before: BEFORE, base: (await opened()).texts[0]?.base };
    expect(await cost('undoFix', { undo })).toEqual([...LOOK, ...WRITE]);
    expect(await cost('applyFix', { fix: FIX, base: 'of an older one' })).toEqual(LOOK);
  });
});
