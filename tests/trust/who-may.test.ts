/**
 * Each call, made by everybody: who gets in is what docs/security.md says, and a forged question gets nobody anywhere. Over the
 * real app, through the platform's own way to its resolver.
 */
import fc from 'fast-check';
import { describedCalls } from '../../docs/security/calls';
import type { Who } from '../../src/usecases/admission/who';
import { person } from '../local/jira/a-site';
import { aDemoApp, ELSEWHERE, HIDDEN, type DemoApp } from './a-demo-app';
import { BUGS, EVERY_CALL, everyQuestion, TEAM, type Question } from './every-call';

/** Nobody of them but Sofie administers the project in Jira; she is not on the team's list, and neither is Amira. */
const PEOPLE = {
  Mei: 'Product Owner',
  Tomás: 'Scrum Master',
  Daniel: 'developer',
  Sofie: 'administrator',
  Amira: 'not on the list',
  Oliver: 'outsider',
} as const;
type Name = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE).filter((name): name is Name => name in PEOPLE);

/** Whom a call lets in; what the others are told: those of the team that this is not theirs to do. */
const LET_IN: Readonly<Record<Who, readonly Name[]>> = {
  team: ['Mei', 'Tomás', 'Daniel'],
  reader: ['Mei', 'Tomás', 'Daniel', 'Sofie'],
  keeper: ['Mei', 'Tomás', 'Sofie'],
  'team-keeper': ['Mei', 'Tomás'],
  // A Scrum Master has no say over people.
  'list-keeper': ['Mei', 'Sofie'],
  // All that is asked here is about the role of a Scrum Master.
  'role-holder': ['Tomás'],
  'product-owner': ['Mei'],
};
const TEAM_MEMBERS = LET_IN.team;

const ROLE = { boardId: TEAM, timeZone: 'Europe/Berlin' } as const;
const STORY = 'SHOP-23';
const DAY = 24 * 3600;

let app: DemoApp;
beforeAll(async () => {
  app = await aDemoApp();
  await app.onPrepPage('confirmRole', { ...ROLE, role: 'product-owner' }, 'Mei');
  await app.onPrepPage('confirmRole', { ...ROLE, role: 'scrum-master' }, 'Tomás');
  await app.pass(5 * DAY);
  const named = { boardId: TEAM, members: [person('Daniel').accountId, person('Mei').accountId], over: null };
  expect(await app.onPrepPage('nameMembers', named, 'Mei')).toMatchObject({ ok: true });
});
afterAll(() => app.stop());

const ask = async ({ call, payload, key, isOfSprint }: Question, name: string): Promise<unknown> => {
  await app.pass(1);
  if (isOfSprint === true) return app.atSprint(call, payload, name);
  return key === undefined ? app.onPrepPage(call, payload, name) : app.inPanel(key, call, payload, name);
};
/** On the board whose team has a list. */
const QUESTIONS = everyQuestion([STORY]).filter(({ name }) => !/"boardId":(?:2|null)/.test(name));
const whoOf = new Map(describedCalls().map(({ name, who }) => [name, who]));

function errorOf(reply: unknown): string | null {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return 'no reply';
  return 'error' in reply && typeof reply.error === 'string' ? reply.error : null;
}

describe.each(QUESTIONS)('$name', (question) => {
  it.each(NAMES)('lets in whom the table names, and %s', async (name) => {
    const who = whoOf.get(question.call) ?? 'no row';
    if (who === 'no row') throw new Error('the table has no row for it');
    const error = errorOf(await ask(question, name));
    const isIn = LET_IN[who].includes(name);
    // What is let in may still be refused for what it asks: somebody's question that is not there any more.
    if (isIn) expect([name, error]).not.toEqual([name, expect.stringMatching(/^not-(in-team|allowed)$/)]);
    else expect([name, error]).toEqual([name, TEAM_MEMBERS.includes(name) ? 'not-allowed' : 'not-in-team']);
    expect(error).not.toBe('unexpected');
  });
});

it('tells an administrator who is not of the team the rules, and no story', async () => {
  expect(await app.onPrepPage('readDefinition', { boardId: TEAM }, 'Sofie')).toMatchObject({ ok: true });
  const told = await Promise.all(QUESTIONS.map((question) => ask(question, 'Sofie')));
  expect(JSON.stringify(told)).toContain('not-in-team');
  expect(JSON.stringify(told)).not.toMatch(/SHOP-\d/);
});

it('keeps a team’s stories from somebody whom its list leaves out, whichever other board they choose', async () => {
  expect(await app.onPrepPage('chooseBoard', { boardId: BUGS }, 'Amira')).toMatchObject({ ok: true });
  for (const call of ['readStory', 'readSetHints'])
    expect([call, errorOf(await app.inPanel(STORY, call, undefined, 'Amira'))]).toEqual([
      call,
      'not-in-team',
    ]);
  const check = { check: 'benefit', contested: true, reason: '' };
  expect(errorOf(await app.inPanel(STORY, 'contestCheck', check, 'Amira'))).toBe('not-in-team');
});

it('lets nobody do anything any more once Jira no longer lets them edit', async () => {
  const lost = () =>
    Response.json({
      permissions: {
        EDIT_ISSUES: { id: '12', key: 'EDIT_ISSUES', name: 'Edit', type: 'PROJECT', havePermission: false },
      },
    });
  for (const question of QUESTIONS) {
    app.answerNext(/\/mypermissions$/, lost);
    expect([question.name, errorOf(await ask(question, 'Mei'))]).toEqual([question.name, 'not-in-team']);
  }
});

const TYPED = new Set(['letters', 'text', 'reason', 'answer', 'over', 'id', 'base']);

describe('a forged question', () => {
  const kept = () => JSON.stringify(app.stored());
  const TEXT = 'x'.repeat(100_000);
  const JUNK = [{}, [], TEXT, -1, 1.5, true, { $ne: null }, [[]], '__proto__'];

  it.each(QUESTIONS)('with something else in place of any part is refused: $name', async (question) => {
    const { payload } = question;
    if (typeof payload !== 'object' || payload === null) return;
    const before = kept();
    for (const part of Object.keys(payload)) {
      for (const junk of JUNK) {
        // What people type may be any words, and an id that is none is found nowhere; all else is of a form.
        const isText = TYPED.has(part) && junk === '__proto__';
        if (isText || isOfSameForm(payload, part, junk)) continue;
        const forged = { ...question, payload: { ...payload, [part]: junk } };
        expect([part, junk, errorOf(await ask(forged, 'Mei'))]).toEqual([
          part,
          junk,
          expect.stringMatching(/^(bad-request|not-found)$/),
        ]);
      }
    }
    expect(kept()).toBe(before);
  });

  it('naming a board of nobody, or of another project, is of nothing', async () => {
    for (const question of QUESTIONS) {
      const { payload, key } = question;
      if (key !== undefined || typeof payload !== 'object' || payload === null) continue;
      const elsewhere = { ...question, payload: { ...payload, boardId: 999 } };
      expect([question.name, errorOf(await ask(elsewhere, 'Mei'))]).toEqual([question.name, 'not-found']);
    }
  });

  it('about an issue that one may not see, or of another project, is of nothing', async () => {
    for (const { call, payload } of everyQuestion([HIDDEN]).filter(({ key }) => key !== undefined))
      expect([call, errorOf(await app.inPanel(HIDDEN, call, payload, 'Amira'))]).toEqual([
        call,
        expect.stringMatching(/^not-(found|in-team)$/),
      ]);
    const reply = await app.inPanel(ELSEWHERE, 'readStory', undefined, 'Mei');
    expect(JSON.stringify(reply)).not.toContain(STORY);
  });

  it('can’t say for somebody else that a role is theirs', async () => {
    const claim = { ...ROLE, role: 'product-owner', accountId: person('Amira').accountId };
    await app.onPrepPage('confirmRole', claim, 'Daniel');
    expect(JSON.stringify(await app.onPrepPage('readTeam', { boardId: TEAM }, 'Mei'))).not.toContain('Amira');
    await app.onPrepPage('stepBack', claim, 'Daniel');
  });

  it('of any form gets a code, and leaves everything as it was', async () => {
    const before = kept();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...QUESTIONS.filter(({ key }) => key === undefined)),
        fc.json({ maxDepth: 3 }),
        async (question, text) => {
          const payload: unknown = JSON.parse(text);
          const error = errorOf(await ask({ ...question, payload }, 'Amira'));
          expect(['bad-request', 'not-in-team', 'not-found']).toContain(error);
        },
      ),
      { numRuns: 150 },
    );
    expect(kept()).toBe(before);
    expect('polluted' in {}).toBe(false);
  });

  it('with keys that would change every object changes none', async () => {
    const payload: unknown = JSON.parse(
      '{"boardId":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    await app.onPrepPage('readTeam', payload, 'Mei');
    await app.onPrepPage(
      'saveDefinition',
      { boardId: TEAM, definition: payload, over: 0, restoredFrom: null },
      'Mei',
    );
    expect('polluted' in {}).toBe(false);
  });
});

it('asks of every call that the contract has', () => {
  expect([...whoOf.keys()].sort()).toEqual(Object.keys(EVERY_CALL).sort());
});

/** Some junk is a number or a text where one is asked for: then it is a question like another. */
function isOfSameForm(payload: object, part: string, junk: unknown): boolean {
  // Nobody was passed over, nobody is on a list.
  if (Array.isArray(junk) && junk.length === 0 && ['over', 'passedOver'].includes(part)) return true;
  const value: unknown = Object.entries(payload).find(([name]) => name === part)?.[1];
  if (part === 'over' || part === 'restoredFrom' || part === 'number')
    return typeof junk === 'number' && junk >= 0;
  if (part === 'to' || part === 'accountId' || part === 'after') return junk === '__proto__' || junk === '';
  return typeof value === 'boolean' && typeof junk === 'boolean';
}
