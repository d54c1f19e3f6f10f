/** Which field of an issue a change is about, whatever it was called then, and how that field is set back. */
import { isNothing, type Change, type FieldChange } from './change-history';
import type { FieldMap } from './fields';
import { linkMembers, membersById, type Members } from './past-members';
import {
  labelsBefore,
  namedBefore,
  numberBefore,
  parentBefore,
  projectBefore,
  sprintsBefore,
  textBefore,
  wordsBefore,
  type ReadBefore,
} from './past-values';

/** `FieldMap`, and what only the past asks for. */
export interface PastFieldMap extends FieldMap {
  /** The site's field of sprints; `null` where it has none, `undefined` where nobody asked. */
  readonly sprintFieldId: string | null | undefined;
  /** The category (`new`, `indeterminate`, `done`) of each status of the site by the status's id. */
  readonly statusCategories: ReadonlyMap<string, string>;
}

type Way = { readonly before: ReadBefore } | { readonly members: (present: readonly unknown[]) => Members };

const SYSTEM_FIELDS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['key', { before: wordsBefore }],
  ['summary', { before: wordsBefore }],
  ['description', { before: textBefore }],
  ['issuetype', { before: namedBefore }],
  ['status', { before: namedBefore }],
  ['project', { before: projectBefore }],
  ['parent', { before: parentBefore }],
  ['labels', { before: labelsBefore }],
  ['components', { members: membersById }],
  ['attachment', { members: membersById }],
  ['issuelinks', { members: linkMembers }],
]);

/** What the history calls a field where that isn't the id of the field, in lower case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['issuekey', 'key'],
  ['component', 'components'],
  ['link', 'issuelinks'],
  ['issueparentassociation', 'parent'],
  ['parent issue', 'parent'],
]);

/** Jira's own fields for the parent that look like a site's: told by name, for their ids differ from site to site. */
const PARENT_FIELDS: ReadonlySet<string> = new Set(['epic link', 'parent link']);

/** The fields of an issue, to be set back change by change from the newest on. */
export class PastFields {
  private readonly ways = new Map(SYSTEM_FIELDS);
  private readonly idsByName = new Map<string, string>();
  private readonly fields: Map<string, unknown>;
  private readonly members = new Map<string, Members>();
  private readonly setBack = new Set<string>();

  /**
   * @param present the fields of the issue as Jira answers them today
   * @param key its key today, which is no field of Jira's answer and one of its history
   */
  constructor(
    private readonly present: Readonly<Record<string, unknown>>,
    key: string,
    private readonly map: PastFieldMap,
  ) {
    this.fields = new Map([...Object.entries(present), ['key', key]]);
    for (const { id, name } of map.criteriaFields ?? []) {
      this.ways.set(id, { before: textBefore });
      this.idsByName.set(name.toLowerCase(), id);
    }
    if (typeof map.estimateFieldId === 'string') this.ways.set(map.estimateFieldId, { before: numberBefore });
    if (typeof map.sprintFieldId === 'string') {
      this.ways.set(map.sprintFieldId, { before: sprintsBefore });
      this.idsByName.set('sprint', map.sprintFieldId);
    }
    for (const asked of map.askedFields ?? []) this.readAsked(asked);
  }

  /** Sets back all that was changed at once. */
  undo({ fields }: Change): void {
    const changes = fields.map((change) => ({ id: this.idOfField(change), change }));
    // A sub-task that becomes a story of an epic loses one parent and wins another, under two names of the field.
    const hadParent = changes.some(({ id, change }) => id === 'parent' && !isNothing(change.before));
    for (const { id, change } of changes.reverse()) {
      if (id === undefined) this.undoUnnamed(change);
      else if (id !== 'parent' || !hadParent || !isNothing(change.before)) this.undoOne(id, change);
    }
  }

  /** @returns every field as it is now; an unseen one is absent, as in Jira's answers */
  read(): ReadonlyMap<string, unknown> {
    const all = new Map(this.fields);
    for (const [id, members] of this.members) all.set(id, members.list());
    return new Map([...all].filter(([, value]) => value !== undefined));
  }

  /** Whether what the field holds comes from the history. */
  isSetBack(fieldId: string): boolean {
    return this.setBack.has(fieldId);
  }

  /**
   * A site's own field is told as a whole, and its words tell whether it was filled in. Jira's own fields are told each in
   * a way of its own: one that this file doesn't read is unseen in the past.
   */
  private readAsked({ id, name }: { readonly id: string; readonly name: string }): void {
    if (this.ways.has(id)) return;
    if (!id.startsWith('customfield_')) {
      this.fields.delete(id);
      return;
    }
    this.ways.set(id, { before: textBefore });
    const known = name.toLowerCase();
    if (!this.idsByName.has(known)) this.idsByName.set(known, id);
  }

  private idOfField({ field, fieldId, isCustom }: FieldChange): string | undefined {
    const name = field.toLowerCase();
    if (fieldId !== undefined && this.ways.has(fieldId)) return fieldId;
    if (PARENT_FIELDS.has(name)) return 'parent';
    if (!isCustom) {
      const id = fieldId?.toLowerCase() ?? name;
      return [id, name].map((one) => OTHER_NAMES.get(one) ?? one).find((one) => SYSTEM_FIELDS.has(one));
    }
    // Old entries tell a site's own field by its name alone.
    return fieldId === undefined ? this.idsByName.get(name) : undefined;
  }

  private undoOne(id: string, change: FieldChange): void {
    const way = this.ways.get(id);
    if (way === undefined) return;
    this.setBack.add(id);
    if ('before' in way) this.fields.set(id, way.before(change.before, this.present[id]));
    else this.membersOf(id, way.members)?.undo(change);
  }

  /** A number in a field without an id may have been the estimate, and may not: before, the estimate is unseen. */
  private undoUnnamed({ fieldId, isCustom, before, after }: FieldChange): void {
    const { estimateFieldId } = this.map;
    if (!isCustom || fieldId !== undefined || typeof estimateFieldId !== 'string') return;
    const isNumber = [before, after].every((side) => numberBefore(side, null) !== undefined);
    if (isNumber) this.fields.delete(estimateFieldId);
  }

  private membersOf(id: string, make: (present: readonly unknown[]) => Members): Members | undefined {
    const known = this.members.get(id);
    const present: unknown = this.present[id] === null ? [] : this.present[id];
    // Unseen today: nobody can tell what was there besides.
    if (known !== undefined || !Array.isArray(present)) return known;
    const made = make(present);
    this.members.set(id, made);
    return made;
  }
}
