/** A small Jira of one story, SHOP-1, whose fields people and fixes write; each change takes a minute and stands in the history. */
import type { Fix, FixDesk, FixResult, Undo } from '../../../src/contract/fixes';
import { readAdf } from '../../../src/story/adf';
import { readChangeHistory } from '../../../src/story/change-history';
import type { FieldMap } from '../../../src/story/fields';
import { storyFromJira } from '../../../src/story/from-jira';
import { applyFix, undoFix } from '../../../src/usecases/fixes/apply-fix';
import { openFix } from '../../../src/usecases/fixes/open-fix';
import { Problem } from '../../../src/usecases/problem';
import type { ItemForWriting, JiraWriter } from '../../../src/usecases/writing-port';
import { anItem, aWorld, type TestWorld } from '../../builders/world';

export const QUESTION = { accountId: 'daniel', issueId: '10001', claimedProjectId: '10000' };
/** In which the board of `aWorld` estimates. */
export const POINTS = 'customfield_1';

export const say = (text: string, marks?: readonly unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
export const aDocument = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
export const BEFORE = aDocument(say('Customers get vouchers.'));
/** What `APPENDED` makes of it. */
export const AFTER = aDocument(say('Customers get vouchers.'), say('The desk takes them.'));
export const APPENDED: Fix = {
  kind: 'text',
  fieldId: 'description',
  edit: { kind: 'append', heading: null, paragraphs: ['The desk takes them.'] },
};
export const THEIRS = aDocument(say('Somebody else was here.'));

export interface SmallJira {
  fields: Record<string, unknown>;
  changeable: Map<string, string>;
  /** What this Jira does with a write; it must call `put` for the write to be made. */
  onWrite: (put: () => void) => void;
  /** Somebody writes by hand. */
  readonly byHand: (fieldId: string, value: unknown) => void;
  isGone: boolean;
  mayEdit: boolean;
  /** Refuses the look after a write. */
  afterWrite: Problem | null;
}

export interface StoryToFix {
  readonly world: TestWorld;
  readonly jira: SmallJira;
  /** Values that were sent to Jira, in order. */
  readonly writes: unknown[];
}

export const unreached = () => new Problem('jira-unavailable', 'no answer');

export function aStoryToFix(): StoryToFix {
  const writes: unknown[] = [];
  const histories: unknown[] = [];
  let minutes = 0;
  const put = (fieldId: string, value: unknown): void => {
    minutes += 1;
    const created = new Date(Date.UTC(2026, 2, 4, 9, minutes)).toISOString();
    const item = {
      fieldId,
      field: fieldId,
      fromString: wordsOf(jira.fields[fieldId]),
      toString: wordsOf(value),
    };
    histories.unshift({ created, items: [item] });
    jira.fields = { ...jira.fields, [fieldId]: value, updated: created };
  };
  const jira: SmallJira = {
    fields: { summary: 'Vouchers', description: BEFORE, [POINTS]: null, updated: '2026-03-04T09:00:00.000Z' },
    changeable: new Map([
      ['description', 'Description'],
      [POINTS, 'Points'],
    ]),
    onWrite: (write) => {
      write();
    },
    byHand: put,
    isGone: false,
    mayEdit: true,
    afterWrite: null,
  };
  const read = (map: FieldMap): ItemForWriting => {
    if (jira.isGone) throw new Problem('not-found', 'not there');
    const story = storyFromJira({ id: '10001', key: 'SHOP-1', fields: jira.fields }, map);
    return { ...anItem(), story, fields: jira.fields, changeable: jira.changeable };
  };
  const writer: JiraWriter = {
    readForWriting: async (_, map) => Promise.resolve(map).then(read),
    readWritten: async (_, map) => {
      if (jira.afterWrite !== null) throw jira.afterWrite;
      const history = readChangeHistory([{ startAt: 0, total: histories.length, histories }]);
      return Promise.resolve({ ...read(map), history });
    },
    writeField: async (_, fieldId, value) => {
      writes.push(value);
      await Promise.resolve();
      jira.onWrite(() => {
        put(fieldId, value);
      });
    },
  };
  const world = aWorld({
    writer,
    jira: {
      readItem: async (_, map) => Promise.resolve(map).then(read),
      mayEdit: () => Promise.resolve(jira.mayEdit),
    },
  });
  return { world, jira, writes };
}

/** The description as the desk has it. */
export const documentOf = ({ texts }: FixDesk) => texts[0]?.document;
export const opened = ({ world }: StoryToFix): Promise<FixDesk> => openFix(world, QUESTION);

/** Applies a fix over the story as it is on the desk or, without one, as it is now. */
export async function applied(place: StoryToFix, fix: Fix = APPENDED, desk?: FixDesk): Promise<FixResult> {
  const { texts, estimate } = desk ?? (await opened(place));
  const base = (fix.kind === 'text' ? texts[0]?.base : estimate?.base) ?? '';
  return applyFix(place.world, QUESTION, { fix, base });
}

export function takenBack({ world }: StoryToFix, undo: Undo): Promise<FixResult> {
  return undoFix(world, QUESTION, { undo });
}

export function undoOf(result: FixResult): Undo {
  if (result.state !== 'done' || result.undo === null) throw new Error('there is nothing to take back');
  return result.undo;
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return (
    readAdf(value)
      ?.blocks.map(({ text }) => text)
      .join('\n') ?? null
  );
}
