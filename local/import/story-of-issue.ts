/** An item of a seed → the story that the checks see, so that a file and Jira are judged alike. */
import type { BacklogSeed, IssueSeed } from '../jira/seed';
import { readAdf } from '../../src/story/adf';
import { findCriteriaFields } from '../../src/story/fields';
import { kindOfIssueType } from '../../src/story/kind';
import type { NamedText, Story, StoryLink } from '../../src/story/story';
import type { Known } from './columns';
import { textToAdf } from './text-to-adf';

/** What Jira calls a link from either end, for the types that every site has. */
const RELATIONS: Readonly<Record<string, { readonly outward: string; readonly inward: string }>> = {
  Blocks: { outward: 'blocks', inward: 'is blocked by' },
  Cloners: { outward: 'clones', inward: 'is cloned by' },
  Duplicate: { outward: 'duplicates', inward: 'is duplicated by' },
  Relates: { outward: 'relates to', inward: 'relates to' },
};

/**
 * All stories of a seed, one at a time and in its order.
 * @param seen what the file had columns for; without it all is seen, as it will be once the seed is in Jira
 */
export function* storiesOf(seed: BacklogSeed, seen?: ReadonlySet<Known>): Generator<Story> {
  const surroundings = surroundingsOf(seed);
  for (const issue of seed.issues) yield storyOf(issue, surroundings, seen);
}

interface Surroundings {
  readonly issues: ReadonlyMap<string, IssueSeed>;
  readonly subtasks: ReadonlyMap<string, readonly IssueSeed[]>;
  readonly links: ReadonlyMap<string, readonly StoryLink[]>;
  /** Fields in which this backlog keeps acceptance criteria. */
  readonly criteriaFields: readonly string[];
}

function surroundingsOf(seed: BacklogSeed): Surroundings {
  const issues = new Map(seed.issues.map((issue) => [issue.key, issue]));
  const subtasks = new Map<string, IssueSeed[]>();
  const links = new Map<string, StoryLink[]>();
  const add = <T>(map: Map<string, T[]>, key: string, one: T): void => {
    const found = map.get(key);
    if (found === undefined) map.set(key, [one]);
    else found.push(one);
  };
  for (const issue of seed.issues) {
    if (issue.parent !== undefined && isSubtask(issue)) add(subtasks, issue.parent, issue);
    for (const { type, outward } of issue.links ?? []) {
      const other = issues.get(outward);
      if (other === undefined) continue;
      const relation = RELATIONS[type] ?? {
        outward: type.toLowerCase(),
        inward: `${type.toLowerCase()} (inward)`,
      };
      add(links, issue.key, linkTo(other, relation.outward));
      add(links, outward, linkTo(issue, relation.inward));
    }
  }
  return { issues, subtasks, links, criteriaFields: criteriaFieldsOf(seed) };
}

function storyOf(issue: IssueSeed, around: Surroundings, seen: ReadonlySet<Known> | undefined): Story {
  const sees = (...columns: readonly Known[]): boolean =>
    seen === undefined || columns.some((column) => seen.has(column));
  const parent = issue.parent === undefined ? undefined : around.issues.get(issue.parent);
  return {
    id: issue.key,
    key: issue.key,
    kind: kindOfIssueType(issue.issueType),
    summary: issue.summary,
    description: sees('description')
      ? issue.description === null
        ? null
        : readAdf(issue.description)
      : undefined,
    criteriaFields: criteriaOf(issue, around.criteriaFields, seen),
    estimate: issue.storyPoints ?? (sees('storyPoints') ? null : undefined),
    labels: issue.labels ?? (sees('labels') ? [] : undefined),
    components: issue.components ?? (sees('components') ? [] : undefined),
    parent:
      parent === undefined
        ? sees('parent', 'parentKey')
          ? null
          : undefined
        : { key: parent.key, summary: parent.summary },
    links: around.links.get(issue.key) ?? (sees('linkedIssues') ? [] : undefined),
    subtasks:
      around.subtasks.get(issue.key)?.map(({ key, summary }) => ({ key, summary })) ??
      (sees('parent', 'parentKey') ? [] : undefined),
    attachments: undefined,
    updated: issue.updated,
  };
}

function criteriaOf(
  issue: IssueSeed,
  names: readonly string[],
  seen: ReadonlySet<Known> | undefined,
): readonly NamedText[] | undefined {
  // A backlog without such a field keeps its criteria in the description; if that is unseen too, they may be anywhere.
  if (names.length === 0) return seen === undefined || seen.has('description') ? [] : undefined;
  return names.flatMap((name): NamedText[] => {
    const value = issue.customFields?.[name];
    if (value === undefined) return [];
    if (typeof value === 'string') {
      const { document } = textToAdf(value);
      return [{ name, text: document === null ? null : readAdf(document) }];
    }
    return [
      { name, text: typeof value === 'object' && value !== null && 'type' in value ? readAdf(value) : null },
    ];
  });
}

/** The same guess by name that the app makes of a site's text fields. */
function criteriaFieldsOf(seed: BacklogSeed): string[] {
  const names = new Set(seed.issues.flatMap(({ customFields = {} }) => Object.keys(customFields)));
  const schema = { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' };
  return findCriteriaFields([...names].map((name) => ({ id: name, name, schema }))).map(({ name }) => name);
}

function linkTo(issue: IssueSeed, relation: string): StoryLink {
  const done = issue.status === undefined ? undefined : issue.status.category === 'done';
  return { relation, key: issue.key, summary: issue.summary, done };
}

function isSubtask({ issueType }: IssueSeed): boolean {
  return /^(?:sub-?task|unteraufgabe|teilaufgabe|sous-tâche)/i.test(issueType);
}
