/**
 * Loads a backlog into the file, all of it or nothing.
 * It is one synchronous transaction on purpose: nobody ever sees half a backlog, and nothing else can write between.
 */
import type { Database } from '../../database';
import { customFieldId } from '../fields';
import type { BacklogSeed, IssueSeed } from '../seed';
import { byName, estimateFieldOf, readCatalogue, type Catalogue, type IssueType } from './catalogue';
import { SeedFields } from './load-fields';
import { insertHistory, seedLabels } from './load-history';
import { loadLists, type SeedParts } from './load-lists';
import { readMeta, writeMeta } from './meta';
import { findIssueId, type IssueRecord } from './issues';
import { rankAt } from './ranks';
import { RESOLUTIONS, resolutionByName } from './resolutions';
import { number } from './rows';
import { clearTables } from './schema';
import { SeedRefused } from './seed-refused';
import { insertComment } from './comments';
import { insertIssue } from './write-issue';

export interface LoadOptions {
  readonly origin: 'sample' | 'import';
  /** Whether what is there goes first; otherwise the seed is added below it. */
  readonly replace: boolean;
  /** Present instant, for items that don't say when they were made; milliseconds since 1970. */
  readonly now: number;
  /** Called now and then with the items written so far. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

const PROGRESS_STEP = 250;

/**
 * @returns how many issues were added, and the keys of the seed's projects
 * @throws SeedRefused when the seed contradicts itself or what is there; nothing was changed then
 */
export function loadSeed(
  database: Database,
  seed: BacklogSeed,
  options: LoadOptions,
): { readonly issues: number; readonly projects: string[] } {
  return database.transaction(() => {
    if (options.replace) clearTables(database);
    checkKeys(database, seed);
    const parts = loadLists(database, seed);
    const catalogue = readCatalogue(database);
    const ids = assignIds(database, seed);
    const build = new IssueBuilder(database, catalogue, parts, ids, options.now);
    const keys = new Map([...ids].map(([key, id]) => [id, key]));
    const past = { catalogue, parts, ids, keyOf: (id: number) => keys.get(id) };
    seed.issues.forEach((item, index) => {
      const issue = build.issue(item, index);
      insertIssue(database, catalogue, issue, keyNumber(item.key));
      insertHistory(database, item, issue, past);
      insertComments(database, build, item);
      if ((index + 1) % PROGRESS_STEP === 0) options.progress?.(index + 1, seed.issues.length);
    });
    insertLinks(database, catalogue, seed, ids);
    const used = !options.replace && readMeta(database, 'origin') === 'import';
    writeMeta(database, 'origin', used ? 'import' : options.origin);
    options.progress?.(seed.issues.length, seed.issues.length);
    return { issues: seed.issues.length, projects: seed.projects.map(({ key }) => key) };
  });
}

function checkKeys(database: Database, seed: BacklogSeed): void {
  const projects = new Set<string>();
  for (const { key } of seed.projects) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(key))
      throw new SeedRefused(
        `"${key}" is no project key: it must be capital letters and digits, letter first.`,
      );
    projects.add(key);
  }
  const seen = new Set<string>();
  for (const { key, summary } of seed.issues) {
    const project = /^(.+)-[1-9]\d*$/.exec(key)?.[1];
    if (project === undefined || !projects.has(project))
      throw new SeedRefused(
        `The item "${key}" belongs to no project of this backlog; a key looks like SHOP-12.`,
      );
    if (seen.has(key)) throw new SeedRefused(`Two items have the key ${key}; every key may occur once.`);
    if (summary.trim() === '') throw new SeedRefused(`The item ${key} has no summary; every item needs one.`);
    seen.add(key);
  }
  const taken = seed.issues.find(({ key }) => findIssueId(database, key) !== undefined);
  if (taken !== undefined)
    throw new SeedRefused(
      `There is an item ${taken.key} already; begin anew with --reset or choose another --data.`,
    );
}

function keyNumber(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}

/** Ids in the order of the seed, all known before the first issue is written: parents may come later in rank. */
function assignIds(database: Database, seed: BacklogSeed): ReadonlyMap<string, number> {
  const next = nextId(database, 'issue');
  return new Map(seed.issues.map(({ key }, index) => [key, next + index]));
}

function nextId(database: Database, table: 'issue' | 'link'): number {
  const row = database.get(`SELECT coalesce(max(id), 10000) + 1 AS next FROM jira_${table}`);
  return row === undefined ? 10001 : number(row, 'next');
}

class IssueBuilder {
  readonly #fields: SeedFields;
  readonly #firstRank: number;

  constructor(
    database: Database,
    readonly catalogue: Catalogue,
    readonly parts: SeedParts,
    readonly ids: ReadonlyMap<string, number>,
    readonly now: number,
  ) {
    this.#fields = new SeedFields(catalogue, parts.fieldKinds);
    this.#firstRank = [...ids.values()][0] ?? nextId(database, 'issue');
  }

  issue(item: IssueSeed, index: number): IssueRecord {
    const projectKey = item.key.slice(0, item.key.lastIndexOf('-'));
    const created = instant(item.created, item.key) ?? this.now;
    const updated = instant(item.updated, item.key) ?? created;
    const status = byName(this.catalogue.statuses, item.status?.name ?? 'To Do');
    const done = status?.category === 'done';
    const reporter = this.parts.account(item.reporter);
    return {
      id: this.ids.get(item.key) ?? this.#firstRank + index,
      key: item.key,
      projectId: this.parts.project(projectKey),
      rank: rankAt(this.#firstRank + index),
      summary: item.summary,
      typeId: type(this.catalogue, item).id,
      statusId: status?.id ?? 10000,
      priorityId: byName(this.catalogue.priorities, item.priority ?? 'Medium')?.id ?? null,
      assignee: item.assignee === undefined ? null : this.parts.account(item.assignee),
      reporter,
      creator: reporter,
      parentId: (item.parent === undefined ? undefined : this.ids.get(item.parent)) ?? null,
      securityId:
        item.securityLevel === undefined ? null : this.parts.securityLevel(projectKey, item.securityLevel),
      resolutionId: resolutionOf(item, done),
      created,
      updated,
      resolved: done ? (instant(item.resolved, item.key) ?? updated) : null,
      statusChanged: lastOfStatus(item) ?? (status?.category === 'new' ? created : updated),
      fields: {
        description: item.description,
        labels: seedLabels(item.labels ?? []),
        components: (item.components ?? []).map((name) => this.parts.component(projectKey, name)),
        fixVersions: (item.fixVersions ?? []).map((name) => this.parts.version(projectKey, name)),
        sprints: [...new Set((item.sprints ?? []).map((name) => this.parts.sprint(projectKey, name)))],
        custom: this.#custom(item, projectKey),
      },
    };
  }

  #custom(item: IssueSeed, projectKey: string): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(item.customFields ?? {})) {
      if (value !== null) Object.assign(values, this.#fields.value(name, value));
    }
    const project = this.catalogue.projects.get(this.parts.project(projectKey));
    if (typeof item.storyPoints === 'number' && project !== undefined)
      values[customFieldId(estimateFieldOf(project))] = item.storyPoints;
    return values;
  }
}

/** An item whose status is done is resolved, as Done unless it says otherwise; no other is. */
function resolutionOf(item: IssueSeed, done: boolean): number | null {
  const named = item.resolution === undefined ? undefined : resolutionByName(item.resolution);
  if (item.resolution !== undefined && named === undefined)
    throw new SeedRefused(`The item ${item.key} has a resolution that does not exist: "${item.resolution}".`);
  return done ? (named ?? RESOLUTIONS[0]).id : null;
}

/** When the item last went from one category of statuses into another, as far as its history tells. */
function lastOfStatus(item: IssueSeed): number | undefined {
  const moved = (item.history ?? []).filter(({ items }) =>
    items.some((one) => one.field === 'status' && one.from.category !== one.to.category),
  );
  return instant(moved.at(-1)?.at, item.key);
}

function type(catalogue: Catalogue, item: IssueSeed): IssueType {
  const found = byName(catalogue.issueTypes, item.issueType);
  if (found === undefined) throw new TypeError(`the type of ${item.key} was not made`);
  return found;
}

function instant(iso: string | undefined, key: string): number | undefined {
  if (iso === undefined) return undefined;
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) throw new SeedRefused(`The item ${key} has a date that is none: "${iso}".`);
  return milliseconds;
}

function insertComments(database: Database, build: IssueBuilder, item: IssueSeed): void {
  const issueId = build.ids.get(item.key);
  if (issueId === undefined) return;
  for (const comment of item.comments ?? []) {
    const author = build.parts.account(comment.author);
    const created = instant(comment.created, item.key) ?? build.now;
    insertComment(database, { issueId, author, created, body: comment.body });
  }
}

/** A link to an item that is not in the seed leads nowhere and is left out, as Jira's own import does. */
function insertLinks(
  database: Database,
  catalogue: Catalogue,
  seed: BacklogSeed,
  ids: ReadonlyMap<string, number>,
): void {
  let id = nextId(database, 'link');
  for (const item of seed.issues) {
    for (const link of item.links ?? []) {
      const [source, target] = [ids.get(item.key), ids.get(link.outward)];
      const linkType = byName(catalogue.linkTypes, link.type);
      if (source === undefined || target === undefined || linkType === undefined) continue;
      database.run('INSERT INTO jira_link (id, type_id, source_id, target_id) VALUES (?, ?, ?, ?)', [
        id,
        linkType.id,
        source,
        target,
      ]);
      id += 1;
    }
  }
}
