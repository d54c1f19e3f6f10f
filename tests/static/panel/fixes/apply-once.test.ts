/** A change whose answer was lost is found when it is tried again, and not made twice. */
import type { Reply } from '../../../../src/contract';
import type { Fix, FixDesk, FixResult } from '../../../../src/contract/fixes';
import { applyOnce } from '../../../../static/panel/fixes/apply-once';
import { aDesk, aDocument, aText } from './a-desk';
import { aReading } from './a-reading';

const reading = aReading();
const read = () => Promise.resolve({ ok: true, value: reading } as const);
const withText = (lines: readonly string[], base: string): FixDesk =>
  aDesk(lines, {}, { texts: [aText({ document: aDocument(...lines), base })] });
const replacing = (passage: string, by: string): Fix => ({
  kind: 'text',
  fieldId: 'description',
  edit: { kind: 'replace', passage, by },
});
const says = (value: FixResult) => (): Promise<Reply<FixResult>> => Promise.resolve({ ok: true, value });

const DESK = withText(['Vouchers: TBD', 'Cards: TBC'], 'before');
const FIXES = [
  replacing('Vouchers: TBD', 'Vouchers are taken.'),
  replacing('Cards: TBC', 'Cards are taken.'),
];
const WRITTEN = withText(['Vouchers are taken.', 'Cards are taken.'], 'after');

test('all of it stands there: done, with the way back to what stood before', async () => {
  expect(await applyOnce(FIXES, DESK, says({ state: 'changed', desk: WRITTEN }), read)).toEqual({
    ok: true,
    value: {
      state: 'done',
      reading,
      undo: { fieldId: 'description', before: aDocument('Vouchers: TBD', 'Cards: TBC'), base: 'after' },
    },
  });
});

test.each([
  ['somebody else’s words', withText(['Vouchers are for members.', 'Cards: TBC'], 'theirs')],
  ['only a part of it', withText(['Vouchers are taken.', 'Cards: TBC'], 'half')],
])('%s: somebody has changed it, and that is told', async (_, desk) => {
  const reply = await applyOnce(FIXES, DESK, says({ state: 'changed', desk }), read);
  expect(reply).toEqual({ ok: true, value: { state: 'changed', desk } });
});

test('an estimate that stands there is made, and can be taken back', async () => {
  const now = aDesk(
    [],
    {},
    { estimate: { fieldId: 'customfield_9', value: 5, base: 'size-1', mayChange: true } },
  );
  const estimated = (value: number) =>
    applyOnce([{ kind: 'estimate', value }], aDesk(), says({ state: 'changed', desk: now }), read);
  expect(await estimated(5)).toMatchObject({
    value: { state: 'done', undo: { fieldId: 'customfield_9', before: null, base: 'size-1' } },
  });
  expect(await estimated(8)).toMatchObject({ value: { state: 'changed' } });
});

test('what was changed elsewhere in the story doesn’t hide it', async () => {
  const other = aText({ fieldId: 'customfield_1', name: 'Criteria', base: 'c' });
  const before = { ...DESK, texts: [...DESK.texts, other] };
  const now = { ...WRITTEN, texts: [...WRITTEN.texts, { ...other, document: aDocument('New'), base: 'd' }] };
  const reply = await applyOnce(FIXES, before, says({ state: 'changed', desk: now }), read);
  expect(reply).toMatchObject({ value: { state: 'done' } });
});

test('a failure of the look is told', async () => {
  const failed = () => Promise.resolve({ ok: false, error: 'busy' } as const);
  const reply = await applyOnce(FIXES, DESK, says({ state: 'changed', desk: WRITTEN }), failed);
  expect(reply).toEqual({ ok: false, error: 'busy' });
});

describe('Jira took it, but the look after it failed', () => {
  /** Fails once, after it was written; from then on the story holds it. */
  const failsAfterwards = (written: FixDesk) => {
    let tries = 0;
    return (): Promise<Reply<FixResult>> => {
      tries += 1;
      return Promise.resolve(
        tries === 1
          ? { ok: false, error: 'jira-unavailable' }
          : { ok: true, value: { state: 'changed', desk: written } },
      );
    };
  };

  test('the second try is done, with the way back, and nobody else is named', async () => {
    const apply = failsAfterwards(WRITTEN);
    expect(await applyOnce(FIXES, DESK, apply, read)).toEqual({ ok: false, error: 'jira-unavailable' });
    expect(await applyOnce(FIXES, DESK, apply, read)).toMatchObject({
      ok: true,
      value: { state: 'done', undo: { fieldId: 'description', base: 'after' } },
    });
  });

  test('even where Jira has put the document into another form', async () => {
    const reshaped = aText({
      document: {
        type: 'doc',
        version: 1,
        content: ['Vouchers are taken.', 'Cards are taken.'].map((text) => ({
          type: 'paragraph',
          attrs: { localId: text },
          content: [{ type: 'text', text, marks: [] }],
        })),
      },
      base: 'after',
    });
    const apply = failsAfterwards({ ...WRITTEN, texts: [reshaped] });
    await applyOnce(FIXES, DESK, apply, read);
    expect(await applyOnce(FIXES, DESK, apply, read)).toMatchObject({ value: { state: 'done' } });
  });
});

describe('it took the place of what somebody else wrote in the same moment', () => {
  const replaced = says({ state: 'changed', desk: WRITTEN, overwritten: 'Their words.' });

  test('done, with their words; not to be taken back, which would not bring them', async () => {
    expect(await applyOnce(FIXES, DESK, replaced, read)).toEqual({
      ok: true,
      value: { state: 'done', reading, undo: null, overwritten: 'Their words.' },
    });
  });

  test('their words are told where the story can’t be read after it', async () => {
    const failed = () => Promise.resolve({ ok: false, error: 'busy' } as const);
    expect(await applyOnce(FIXES, DESK, replaced, failed)).toMatchObject({
      ok: true,
      value: { state: 'changed', overwritten: 'Their words.' },
    });
  });

  test('their words are told where only a part was made', async () => {
    const half = withText(['Vouchers are taken.', 'Cards: TBC'], 'half');
    const apply = says({ state: 'changed', desk: half, overwritten: 'Their words.' });
    expect(await applyOnce(FIXES, DESK, apply, read)).toMatchObject({
      value: { state: 'changed', overwritten: 'Their words.' },
    });
  });
});
