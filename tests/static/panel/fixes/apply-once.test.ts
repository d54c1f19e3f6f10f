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
