/** Several changes are made one over the other, and taken back as one. */
import type { Reply } from '../../../../src/contract';
import type { Fix, FixResult } from '../../../../src/contract/fixes';
import { applyAll } from '../../../../static/panel/fixes/apply-all';
import { aReading } from './a-reading';
import { aDesk } from './a-desk';

const answer = (passage: string): Fix => ({
  kind: 'text',
  fieldId: 'description',
  edit: { kind: 'replace', passage, by: 'settled' },
});
const SIZE: Fix = { kind: 'estimate', value: 3 };

/** Writes down over which state each change is made. */
function aJira(refuses: (count: number) => Reply<FixResult> | null = () => null) {
  const bases: string[] = [];
  const apply = (fix: Fix, base: string): Promise<Reply<FixResult>> => {
    bases.push(base);
    const refused = refuses(bases.length);
    if (refused !== null) return Promise.resolve(refused);
    const fieldId = fix.kind === 'text' ? fix.fieldId : 'customfield_9';
    const undo = { fieldId, before: `before-${bases.length}`, base: `base-${bases.length}` };
    return Promise.resolve({ ok: true, value: { state: 'done', reading: aReading(), undo } });
  };
  return { bases, apply };
}

test('each is made over what the one before has left', async () => {
  const { bases, apply } = aJira();
  const reply = await applyAll([answer('one'), answer('two')], aDesk(), apply);
  expect(bases).toEqual(['base-0', 'base-1']);
  expect(reply).toMatchObject({
    value: { undo: { fieldId: 'description', before: 'before-1', base: 'base-2' } },
  });
});

test('the size has a state of its own', async () => {
  const { bases, apply } = aJira();
  await applyAll([SIZE], aDesk(), apply);
  expect(bases).toEqual(['size-0']);
});

test('what stands in two fields is not taken back by half', async () => {
  const reply = await applyAll([answer('one'), SIZE], aDesk(), aJira().apply);
  expect(reply).toMatchObject({ value: { state: 'done', undo: null } });
});

test('stops where one can’t be made', async () => {
  const { bases, apply } = aJira((count) => (count === 2 ? { ok: false, error: 'busy' } : null));
  const reply = await applyAll([answer('one'), answer('two'), answer('three')], aDesk(), apply);
  expect(reply).toEqual({ ok: false, error: 'busy' });
  expect(bases).toHaveLength(2);
});
