/** Makes changes of several fields one after the other: each field's are one write, and one entry of Jira's history. */
import type { Reply } from '../../../src/contract';
import type { Fix, FixDesk, FixResult, Undo } from '../../../src/contract/fixes';
import { fieldOf } from './edit-for';

/**
 * Stops at the first that can't be made; those before it stand.
 * @param fixes at least one
 * @param apply makes one; must never reject
 */
export async function applyAll(
  fixes: readonly Fix[],
  desk: FixDesk,
  apply: (fix: Fix, base: string) => Promise<Reply<FixResult>>,
): Promise<Reply<FixResult>> {
  const bases = new Map<string, string>(desk.texts.map(({ fieldId, base }) => [fieldId, base]));
  if (desk.estimate !== null) bases.set('estimate', desk.estimate.base);
  const undos: Undo[] = [];
  let reply: Reply<FixResult> = { ok: false, error: 'unexpected' };
  for (const fix of fixes) {
    reply = await apply(fix, bases.get(fieldOf(fix)) ?? '');
    if (!reply.ok || reply.value.state !== 'done') return reply;
    const { undo } = reply.value;
    if (undo === null) continue;
    undos.push(undo);
    bases.set(fieldOf(fix), undo.base);
  }
  if (!reply.ok || reply.value.state !== 'done') return reply;
  return { ok: true, value: { ...reply.value, undo: asOne(undos) } };
}

/** What stood in the field before the first, over what the last has left. What is in two fields can't be taken back by one step. */
function asOne(undos: readonly Undo[]): Undo | null {
  const [first] = undos;
  const last = undos.at(-1);
  if (first === undefined || last === undefined) return null;
  return undos.every(({ fieldId }) => fieldId === first.fieldId) ? { ...last, before: first.before } : null;
}
