/** Records by the real `@forge/kvs`, in the entities that manifest.yml declares: versions, all or nothing, formats, and a busy store. */
import { aPerson } from '../builders/records';
import { kvs } from '@forge/kvs';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';
import { NOTHING_SAID, type Team } from '../../src/refinement/team/team';
import { recordsIn } from '../../src/storage/records';
import { RECORD_FORMATS, type RecordFormats } from '../../src/usecases/record-formats';
import type { RecordChange, RecordKind, RecordKinds, Records } from '../../src/usecases/records';
import { aStore, type TestStore } from './a-store';

const PLACE = 'board:1';
const TEAM: Team = { ...NOTHING_SAID, members: ['712020:a', '712020:b'], firstLookDays: 2 };

let store: TestStore;
let records: Records;
beforeEach(() => {
  store = aStore();
  records = recordsIn(() => store.clock.now());
});
afterEach(() => {
  store.close();
});

const team = (value: Team | null, over: number | null, id = PLACE): RecordChange => ({
  kind: 'team',
  id,
  value,
  over,
});
const person = (
  accountId: string,
  over: number | null,
  places: readonly string[] = [PLACE],
): RecordChange => ({
  kind: 'person',
  id: accountId,
  value: aPerson(accountId, { boards: { '10000': 2 }, places }),
  over,
});

const ONE_OF_EACH: { readonly [Kind in RecordKind]: readonly [id: string, value: RecordKinds[Kind]] } = {
  team: [
    'project:10000',
    {
      ...TEAM,
      roles: [
        {
          role: 'product-owner',
          accountId: '712020:a',
          confirmedAt: '2026-03-05T10:00:00.000Z',
          from: '2026-03-06T10:00:00.000Z',
          until: null,
          awaitsYes: false,
        },
      ],
      handOvers: [
        { role: 'scrum-master', from: '712020:a', to: '712020:b', offeredAt: '2026-03-05T10:00:00.000Z' },
      ],
    },
  ],
  person: ['712020:a', aPerson('712020:a', { boards: { '10000': 2 }, places: [PLACE] })],
  definition: [
    PLACE,
    {
      number: 1,
      definition: DEFAULT_TEAM_DEFINITION,
      savedAt: '2026-03-05T10:00:00.000Z',
      restoredFrom: null,
    },
  ],
  'definition-version': [
    `${PLACE}:1`,
    { number: 1, definition: DEFAULT_TEAM_DEFINITION, savedAt: '2026-03-05T10:00:00.000Z', restoredFrom: 0 },
  ],
  'set-decisions': [
    PLACE,
    { pairs: [{ check: 'unique', ids: ['10001', '10002'], words: 'a digest', how: 'kept' }] },
  ],
  help: [
    '712020:a',
    {
      offers: [
        {
          id: 'gap:board:1:2026-03-19',
          cause: 'gap',
          place: PLACE,
          meeting: { startsAt: '2026-03-19T09:00:00.000Z', endsAt: '2026-03-19T10:00:00.000Z' },
          terms: { rung: 1, stories: ['10001'], helpers: ['712020:b'], until: null },
          opensAt: '2026-03-17T09:00:00.000Z',
          lapsesAt: '2026-03-19T09:00:00.000Z',
          answer: {
            kind: 'put-off',
            at: '2026-03-17T10:00:00.000Z',
            until: '2026-03-18T09:00:00.000Z',
          },
        },
      ],
      reopenedAt: '2026-03-05T10:00:00.000Z',
      experiment: {
        id: 'gap:board:1:2026-03-12',
        place: PLACE,
        rung: 2,
        stories: ['10001'],
        helpers: [
          { accountId: '712020:b', says: 'yes' },
          { accountId: '712020:c', says: 'asked' },
        ],
        meetingAt: null,
        until: '2026-03-12T09:00:00.000Z',
        endedAt: '2026-03-11T09:00:00.000Z',
      },
      falls: [{ place: PLACE, since: '2026-02-17T09:00:00.000Z' }],
    },
  ],
  meeting: [
    PLACE,
    {
      rhythm: {
        weekdays: [4],
        everyWeeks: 2,
        from: '2026-03-05',
        time: '10:00',
        minutes: 60,
        timeZone: 'Europe/Berlin',
        pauses: [{ from: '2026-12-24', to: '2027-01-06' }],
      },
    },
  ],
  contest: [`${PLACE}:own:our-check`, { issueIds: ['10001', '10002'], marks: ['a mark'] }],
  'story-note': [
    'issue:10001',
    {
      contested: [{ check: 'own:our-check', reason: '' }],
      agreement: {
        fingerprint: { criteria: ['a-b'], words: [[17, 2]] },
        voices: [{ mark: 'aB3_-', asProductOwner: true }],
      },
      understood: ['aB3_-'],
      questions: [
        { id: '1', text: 'Which?', for: 'tester', answer: null, isTaken: false, by: 'aB3_-' },
        { id: '2', text: 'How?', for: 'anyone', answer: 'So', isTaken: true, by: 'aB3_-' },
      ],
    },
  ],
};

it.each(Object.entries(ONE_OF_EACH))('keeps a %s and gives it back as it was', async (kind, [id, value]) => {
  const change = { kind, id, value, over: null } as RecordChange;
  expect(await records.write([change])).toBe(true);
  expect(await records.read(change.kind, id)).toEqual({ version: 1, value });
  expect(await records.write([{ ...change, value: null, over: 1 }])).toBe(true);
  expect(await records.read(change.kind, id)).toBeNull();
});

it('finds by its index what belongs to a place, whichever kind it is', async () => {
  await records.write(
    Object.entries(ONE_OF_EACH).map(
      ([kind, [id, value]]) => ({ kind, id, value, over: null }) as RecordChange,
    ),
  );
  for (const kind of ['definition', 'definition-version', 'contest']) {
    const query = kvs
      .entity(kind)
      .query()
      .index('by-place', { partition: [PLACE] });
    expect((await query.getMany()).results).toHaveLength(1);
  }
});

describe('two people at the same time', () => {
  it('one creates a record, the other is told', async () => {
    const outcomes = await Promise.all([
      records.write([team(TEAM, null)]),
      records.write([team(NOTHING_SAID, null)]),
    ]);
    expect([...outcomes].sort()).toEqual([false, true]);
    expect((await records.read('team', PLACE))?.version).toBe(1);
  });

  it('one changes it, the other is told and nothing of theirs is there', async () => {
    await records.write([team(TEAM, null)]);
    expect(await records.write([team({ ...TEAM, firstLookDays: 3 }, 1)])).toBe(true);
    expect(await records.write([team({ ...TEAM, firstLookDays: 0 }, 1), person('712020:c', null)])).toBe(
      false,
    );
    expect(await records.read('team', PLACE)).toEqual({ version: 2, value: { ...TEAM, firstLookDays: 3 } });
    expect(await records.read('person', '712020:c')).toBeNull();
  });

  it('one takes it away, the other is told', async () => {
    await records.write([team(TEAM, null)]);
    expect(await records.write([team(null, 1)])).toBe(true);
    expect(await records.write([team(TEAM, 1)])).toBe(false);
    expect(await records.write([team(null, 1)])).toBe(false);
    expect(await records.write([team(null, null)])).toBe(true);
  });

  it('where there is to be nothing, something is', async () => {
    await records.write([team(TEAM, null)]);
    expect(await records.write([person('712020:c', null), team(null, null)])).toBe(false);
    expect(await records.read('person', '712020:c')).toBeNull();
  });

  it('is told by what the records are, whatever Forge calls a condition that is not met', async () => {
    await records.write([team(TEAM, null)]);
    const refusal = () => Response.json({ code: 'CONDITIONAL_CHECK_FAILED', message: '' }, { status: 400 });
    store.planned.push(refusal());
    expect(await records.write([team(TEAM, null)])).toBe(false);
    store.planned.push(refusal());
    await expect(records.write([team(TEAM, 1)])).rejects.toThrow();
  });

  it('is told, too, where both were under way and neither is there yet', async () => {
    store.planned.push(Response.json({ code: 'TRANSACTION_CONFLICT', message: '' }, { status: 409 }));
    expect(await records.write([team(TEAM, null)])).toBe(false);
  });
});

it('writes 25 records in one transaction', async () => {
  const people = Array.from({ length: 24 }, (_, at) => person(`712020:${at}`, null));
  store.requests.length = 0;
  expect(await records.write([team(TEAM, null), ...people])).toBe(true);
  expect(store.requests.map(({ path }) => path)).toEqual(['/api/v1/transaction']);
  await expect(
    records.write([...people, person('712020:x', null), person('712020:y', null)]),
  ).rejects.toMatchObject({ code: 'unexpected' });
  expect(await records.write([])).toBe(true);
});

it('lists people a hundred at a time, each once, with the age of what is kept; and places', async () => {
  const ids = Array.from({ length: 130 }, (_, at) => `712020:${String(at).padStart(4, '0')}`);
  for (let at = 0; at < ids.length; at += 20)
    await records.write(ids.slice(at, at + 20).map((id) => person(id, null)));
  const first = await records.listPeople(null);
  expect(first.people).toHaveLength(100);
  expect(first.people[0]).toEqual({
    version: 1,
    writtenAt: '2026-03-05T10:00:00.000Z',
    value: aPerson('712020:0000', { boards: { '10000': 2 }, places: [PLACE] }),
  });
  const second = await records.listPeople(first.next);
  expect([...first.people, ...second.people].map(({ value }) => value.accountId)).toEqual(ids);
  expect(second.next).toBeNull();

  await records.write([team(TEAM, null), team(TEAM, null, 'project:10000')]);
  expect(await records.listIds('team', null)).toEqual({ ids: [PLACE, 'project:10000'], next: null });
});

describe('of another version of the app', () => {
  /** As if a team had once named its days in words, and before that its members in one text. */
  const FORMATS: RecordFormats = {
    ...RECORD_FORMATS,
    team: {
      ...RECORD_FORMATS.team,
      steps: [
        (older) => ({ ...(older as object), members: (older as { members: string }).members.split(' ') }),
        (older) => ({ ...(older as object), firstLookDays: 1 }),
      ],
    },
  };
  const put = (format: number, body: string) =>
    kvs
      .entity('team')
      .set(PLACE, { format, version: 4, writtenAt: '2026-03-05T10:00:00.000Z', body, place: PLACE });

  it.each([
    [
      1,
      {
        members: '712020:a 712020:b',
        roles: [],
        handOvers: [],
        firstLookDays: 'one',
        publishesBands: false,
        helping: [],
      },
    ],
    [
      2,
      {
        members: ['712020:a', '712020:b'],
        roles: [],
        handOvers: [],
        firstLookDays: 'one',
        publishesBands: false,
        helping: [],
      },
    ],
    [
      3,
      {
        members: ['712020:a', '712020:b'],
        roles: [],
        handOvers: [],
        firstLookDays: 1,
        publishesBands: false,
        helping: [],
      },
    ],
  ])('what is of format %d comes in today’s', async (format, value) => {
    await put(format, JSON.stringify(value));
    const led = recordsIn(() => store.clock.now(), FORMATS);
    const read = await led.read('team', PLACE);
    expect(read).toEqual({ version: 4, value: { ...TEAM, firstLookDays: 1 } });
    // The next change keeps it in today's format.
    await led.write([team({ ...TEAM, firstLookDays: 3 }, 4)]);
    expect(await kvs.entity('team').get(PLACE)).toMatchObject({ format: 3, version: 5 });
  });

  it('a person of before there were offers is named in none, and has said nothing of helping', async () => {
    const body = JSON.stringify({ accountId: '712020:a', boards: { '10000': 2 }, places: [PLACE] });
    const entity = { format: 1, version: 4, writtenAt: '2026-03-05T10:00:00.000Z', body };
    await kvs.entity('person').set('712020:a', entity);
    expect(await records.read('person', '712020:a')).toEqual({
      version: 4,
      value: aPerson('712020:a', { boards: { '10000': 2 }, places: [PLACE] }),
    });
  });

  it('a team of before there was anything to publish publishes nothing', async () => {
    await put(1, JSON.stringify({ members: null, roles: [], handOvers: [], firstLookDays: 2 }));
    expect(await records.read('team', PLACE)).toEqual({
      version: 4,
      value: { ...NOTHING_SAID, firstLookDays: 2 },
    });
  });

  it('a team of before somebody could say that they could help has nobody who did; a person said nothing', async () => {
    const before = { members: null, roles: [], handOvers: [], firstLookDays: 2, publishesBands: true };
    await put(2, JSON.stringify(before));
    expect((await records.read('team', PLACE))?.value).toEqual({ ...before, helping: [] });
    const body = JSON.stringify({ ...aPerson('712020:a', { places: [PLACE] }), helping: null });
    const kept = { version: 4, writtenAt: '2026-03-05T10:00:00.000Z' };
    await kvs.entity('person').set('712020:a', { ...kept, format: 2, body });
    expect((await records.read('person', '712020:a'))?.value).toEqual(
      aPerson('712020:a', { places: [PLACE] }),
    );
  });

  it.each([
    ['of a newer format', 4, JSON.stringify(TEAM)],
    ['of no format', 0, JSON.stringify(TEAM)],
    ['of another shape', 3, JSON.stringify({ members: 'all' })],
    ['with something more', 3, JSON.stringify({ ...TEAM, mood: 'good' })],
    ['no JSON', 3, '{"members":'],
  ])('what is %s is told, and left as it is', async (_, format, body) => {
    await put(format, body);
    await expect(records.read('team', PLACE)).rejects.toMatchObject({ code: 'unreadable' });
    expect(await records.write([team(TEAM, null)])).toBe(false);
    expect(await kvs.entity('team').get(PLACE)).toMatchObject({ format, body, version: 4 });
  });

  it('a step that can’t take what it gets is no fault of ours', async () => {
    await put(1, JSON.stringify({ members: null }));
    const led = recordsIn(() => store.clock.now(), FORMATS);
    await expect(led.read('team', PLACE)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('a damaged one of a person locks nobody out: it is begun anew, and told without what is in it', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const kept = { version: 4, writtenAt: '2026-03-05T10:00:00.000Z' };
    await kvs.entity('person').set('712020:a', { ...kept, format: 1, body: '{"boards":' });
    const read = await records.read('person', '712020:a');
    expect(read).toEqual({ version: 4, value: aPerson('712020:a', { boards: {}, places: [] }) });
    expect(await records.write([person('712020:a', 4)])).toBe(true);
    expect((await records.read('person', '712020:a'))?.value.places).toEqual([PLACE]);
    expect(JSON.stringify(told.mock.calls)).not.toMatch(/712020|boards/);
    told.mockRestore();
    // A newer version of the app may know more of it.
    await kvs.entity('person').set('712020:b', { ...kept, format: 4, body: '{}' });
    await expect(records.read('person', '712020:b')).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('one that can’t be read does not hide the others from a list', async () => {
    await records.write([person('712020:a', null), person('712020:c', null)]);
    await kvs.entity('person').set('712020:b', { format: 9, version: 1, writtenAt: 'then', body: '?' });
    const { people } = await records.listPeople(null);
    expect(people.map(({ value }) => value.accountId)).toEqual(['712020:a', '712020:c']);
  });
});

it.each([
  ['reading', () => records.read('team', PLACE)],
  ['writing', () => records.write([team(TEAM, null)])],
  ['listing people', () => records.listPeople(null)],
  ['listing ids', () => records.listIds('team', null)],
])('says that the store is busy: %s', async (_, work) => {
  store.planned.push(Response.json({ code: 'RATE_LIMIT_EXCEEDED', message: '' }, { status: 429 }));
  await expect(work()).rejects.toMatchObject({ name: 'Problem', code: 'busy' });
});

it('does not take a broken store for somebody who was faster', async () => {
  store.planned.push(Response.json({ code: 'INTERNAL', message: '' }, { status: 500 }));
  await expect(records.write([team(TEAM, 7)])).rejects.toMatchObject({
    name: expect.not.stringMatching('Problem') as string,
  });
});
