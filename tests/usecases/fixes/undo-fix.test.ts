import { Problem } from '../../../src/usecases/problem';
import {
  aDocument,
  AFTER,
  applied,
  aStoryToFix,
  BEFORE,
  opened,
  POINTS,
  say,
  takenBack,
  THEIRS,
  undoOf,
  unreached,
} from './a-story-to-fix';

describe('taking a fix back', () => {
  it('puts back what stood there, byte for byte, and is the last step', async () => {
    const place = aStoryToFix();
    const undo = undoOf(await applied(place));
    expect(await takenBack(place, undo)).toMatchObject({ state: 'done', undo: null });
    expect(JSON.stringify(place.jira.fields['description'])).toBe(JSON.stringify(BEFORE));
  });

  it('leaves a field empty that was empty', async () => {
    const place = aStoryToFix();
    place.jira.byHand('description', null);
    const undo = undoOf(await applied(place));
    expect(await takenBack(place, undo)).toMatchObject({ state: 'done' });
    expect(place.jira.fields['description']).toBeNull();
  });

  it('writes nothing where nobody would see a difference', async () => {
    const place = aStoryToFix();
    const base = (await opened(place)).texts[0]?.base ?? '';
    const before = aDocument({ ...say('Customers get vouchers.'), attrs: { localId: 'a1' } });
    const result = await takenBack(place, { fieldId: 'description', before, base });
    expect(result).toMatchObject({ state: 'done', undo: null });
    expect(place.writes).toEqual([]);
  });

  it.each([
    ['words', THEIRS],
    [
      'formatting',
      aDocument(say('Customers get vouchers.', [{ type: 'strong' }]), say('The desk takes them.')),
    ],
  ])('writes nothing over somebody else’s %s', async (_, theirs) => {
    const place = aStoryToFix();
    const undo = undoOf(await applied(place));
    place.jira.byHand('description', theirs);
    expect(await takenBack(place, undo)).toMatchObject({
      state: 'changed',
      desk: { texts: [{ document: theirs }] },
    });
    expect(place.writes).toEqual([AFTER]);
  });

  it('is done where Jira didn’t answer and it stands', async () => {
    const place = aStoryToFix();
    const undo = undoOf(await applied(place, { kind: 'estimate', value: 5 }));
    place.jira.onWrite = (put) => {
      put();
      throw unreached();
    };
    expect(await takenBack(place, undo)).toMatchObject({ state: 'done', undo: null });
    expect(place.jira.fields[POINTS]).toBeNull();
  });

  it.each([
    ['who may not any more', 'not-allowed'],
    ['where the old value is taken no longer', 'bad-request'],
  ] as const)('is refused to somebody %s', async (_, code) => {
    const place = aStoryToFix();
    const undo = undoOf(await applied(place));
    place.jira.onWrite = () => {
      throw new Problem(code, 'no');
    };
    expect(await takenBack(place, undo)).toEqual({ state: 'not-changeable' });
    expect(place.jira.fields['description']).toEqual(AFTER);
  });

  it.each([
    ['a field that no fix changes', { fieldId: 'summary', before: BEFORE }],
    ['a text that is to become a number', { fieldId: 'description', before: 3 }],
    ['an estimate that is to become a text', { fieldId: POINTS, before: BEFORE }],
  ])('takes nothing for %s', async (_, made) => {
    const place = aStoryToFix();
    const { base } = undoOf(await applied(place));
    await expect(takenBack(place, { ...made, base })).rejects.toMatchObject({ code: 'bad-request' });
    expect(place.writes).toHaveLength(1);
  });
});
