/** A small Jira of relations: SHOP-1 with its parent and links, which the use cases change. */
import type {
  IssueLink,
  JiraRelations,
  LinkType,
  NamedIssue,
  NewIssue,
} from '../../../src/usecases/relations-port';
import { Problem } from '../../../src/usecases/problem';
import type { StoryTraits } from '../../builders/story';
import { anItem, aWorld, type TestWorld } from '../../builders/world';

export const QUESTION = { accountId: 'petra', issueId: '10001', claimedProjectId: '10000' };

export const BLOCKS: LinkType = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
export const RELATES: LinkType = { id: '3', name: 'Relates', inward: 'relates to', outward: 'relates to' };

/** What this Jira calls what it makes. */
const MADE = 'SHOP-99';

export interface RelatedStory {
  readonly world: TestWorld;
  /** What stands in Jira. */
  readonly jira: { parent: string | null; links: IssueLink[]; made: NewIssue[] };
  /** Names of the writes, in order. */
  readonly writes: string[];
}

export function anIssue(key: string, traits: Partial<NamedIssue> = {}): NamedIssue {
  const id = `1${key.replaceAll(/\D/g, '').padStart(4, '0')}`;
  return { id, key, summary: `Summary of ${key}`, projectId: '10000', level: 0, ...traits };
}

/** @param over what this Jira does otherwise */
export function aRelatedStory(
  issues: readonly NamedIssue[],
  {
    types = [BLOCKS, RELATES],
    traits = {},
    over = {},
  }: {
    readonly types?: readonly LinkType[];
    readonly traits?: StoryTraits;
    readonly over?: Partial<JiraRelations>;
  } = {},
): RelatedStory {
  const jira: RelatedStory['jira'] = { parent: null, links: [], made: [] };
  const writes: string[] = [];
  const titleOf = (key: string): string | null =>
    (key === MADE ? jira.made.at(-1) : issues.find((issue) => issue.key === key))?.summary ?? null;
  const relations: Partial<JiraRelations> = {
    readNamed: (key) => {
      const found = issues.find((issue) => issue.key === key);
      return found === undefined
        ? Promise.reject(new Problem('not-found', 'not there'))
        : Promise.resolve(found);
    },
    search: () => Promise.resolve(issues),
    typesAbove: () => Promise.resolve(['10000']),
    readRelations: () => Promise.resolve({ parent: jira.parent, links: [...jira.links] }),
    listLinkTypes: () => Promise.resolve(types),
    setParent: (_, key) => {
      writes.push('setParent');
      jira.parent = key;
      return Promise.resolve();
    },
    link: ({ typeId, source, target }) => {
      writes.push('link');
      const isOutward = source === 'SHOP-1';
      const id = String(900 + jira.links.length);
      const key = isOutward ? target : source;
      jira.links.push({ id, typeId, key, summary: titleOf(key), isOutward });
      return Promise.resolve();
    },
    unlink: (id) => {
      writes.push('unlink');
      jira.links = jira.links.filter((link) => link.id !== id);
      return Promise.resolve();
    },
    create: (issue) => {
      writes.push('create');
      jira.made.push(issue);
      return Promise.resolve(MADE);
    },
    ...over,
  };
  const world = aWorld({
    jira: {
      readItem: (id) =>
        id === '10001'
          ? Promise.resolve(anItem({ description: 'Vouchers come from the old shop.', ...traits }))
          : Promise.reject(new Problem('not-found', id)),
    },
    relations,
  });
  return { world, jira, writes };
}
