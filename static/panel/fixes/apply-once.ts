/** Makes changes once, however often somebody has to try: what an earlier try wrote, whose answer was lost on its way, counts as made. */
import type { Reply, StoryReading } from '../../../src/contract';
import type { Fix, FixDesk, FixResult, Undo } from '../../../src/contract/fixes';
import { documentLines } from '../../../src/story/writing/compare-documents';
import { editInTurn } from '../../../src/story/writing/edit-in-turn';
import { applyAll } from './apply-all';

/** As one try answers; where it is done, too, with the words of somebody else whose place it took. */
export type Applied =
  | (Extract<FixResult, { state: 'done' }> & { readonly overwritten?: string })
  | Exclude<FixResult, { state: 'done' }>;

/**
 * @param fixes at least one
 * @param desk what they were made for
 * @param apply makes one; must never reject
 * @param read reads the story as it is now; must never reject
 */
export async function applyOnce(
  fixes: readonly Fix[],
  desk: FixDesk,
  apply: (fix: Fix, base: string) => Promise<Reply<FixResult>>,
  read: () => Promise<Reply<StoryReading>>,
): Promise<Reply<Applied>> {
  const reply = await applyAll(fixes, desk, apply);
  if (!reply.ok || reply.value.state !== 'changed') return reply;
  const { desk: now, overwritten } = reply.value;
  if (!stand(fixes, desk, now)) return reply;
  const reading = await read();
  // Somebody else's words are told only once: no failure may take their place.
  if (!reading.ok) return overwritten === undefined ? reading : reply;
  const done = { state: 'done', reading: reading.value } as const;
  // Taken back, the field would hold neither their words nor these.
  if (overwritten !== undefined) return { ok: true, value: { ...done, undo: null, overwritten } };
  return { ok: true, value: { ...done, undo: undoOf(fixes, desk, now) } };
}

/** Whether the story holds already what the fixes would make of it: to a reader, since Jira may put a document into other words of the same. */
export function stand(fixes: readonly Fix[], before: FixDesk, now: FixDesk): boolean {
  const were = new Map(before.texts.map(({ fieldId, document }) => [fieldId, document]));
  const documents = new Map<string, unknown>();
  for (const fix of fixes) {
    if (fix.kind === 'estimate') {
      if (now.estimate?.value !== fix.value) return false;
      continue;
    }
    const after = editInTurn(documents.get(fix.fieldId) ?? were.get(fix.fieldId), fix);
    if (after === null) return false;
    documents.set(fix.fieldId, after);
  }
  return [...documents].every(([fieldId, document]) => {
    const text = now.texts.find((one) => one.fieldId === fieldId);
    return documentLines(document, text?.document ?? null).every(({ kind }) => kind === 'same');
  });
}

/** Only of one field: what is in two can't be taken back by one step. */
function undoOf(fixes: readonly Fix[], before: FixDesk, now: FixDesk): Undo | null {
  const [first] = fixes;
  if (first === undefined) return null;
  if (first.kind === 'estimate') {
    if (fixes.length > 1 || before.estimate === null || now.estimate === null) return null;
    return { fieldId: now.estimate.fieldId, before: before.estimate.value, base: now.estimate.base };
  }
  const { fieldId } = first;
  if (!fixes.every((fix) => fix.kind === 'text' && fix.fieldId === fieldId)) return null;
  const was = before.texts.find((one) => one.fieldId === fieldId);
  const is = now.texts.find((one) => one.fieldId === fieldId);
  return was === undefined || is === undefined ? null : { fieldId, before: was.document, base: is.base };
}
