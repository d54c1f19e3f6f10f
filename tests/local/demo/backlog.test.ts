import fc from 'fast-check';
import { demoBacklog } from '../../../local/demo/backlog';
import { flatText } from '../../../local/jira/adf/flat-text';
import { PEOPLE } from '../../../local/jira/people';
import type { IssueSeed } from '../../../local/jira/seed';
import { violationsOf } from '../import/adf-validity';
import { asPerson, aSite } from '../jira/a-site';

const NOW = new Date('2026-11-18T09:00:00Z');
const SEED = demoBacklog(NOW);
const { projects, issues } = SEED;

/** Every document of an item: descriptions of all times, and comments. */
function documentsOf({ description, comments = [], history = [] }: IssueSeed): readonly unknown[] {
  const earlier = history.flatMap(({ items }) =>
    items.flatMap((item) => (item.field === 'description' ? [item.from, item.to] : [])),
  );
  return [description, ...earlier, ...comments.map(({ body }) => body)].filter((one) => one !== null);
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('the demo backlog', () => {
  it('is some sixty items of one shop, of every type, below six epics', () => {
    const types = count(issues.map(({ issueType }) => issueType));
    expect(Object.fromEntries(types)).toEqual({
      Epic: 6,
      Story: 45,
      Bug: 7,
      Task: 5,
      Spike: 2,
      'Sub-task': 5,
    });
    expect(projects.map(({ key }) => key)).toEqual(['SHOP']);
    const epics = new Set(issues.filter(({ issueType }) => issueType === 'Epic').map(({ key }) => key));
    const below = issues.filter(({ parent }) => parent !== undefined && epics.has(parent));
    expect(new Set(below.map(({ parent }) => parent))).toEqual(epics);
  });

  it('is the same for the same instant and seed, and not for another seed', () => {
    expect(demoBacklog(NOW)).toEqual(SEED);
    expect(demoBacklog(NOW, 2)).not.toEqual(SEED);
    expect(
      demoBacklog(NOW, 2)
        .issues.map(({ summary }) => summary)
        .sort(),
    ).toEqual(issues.map(({ summary }) => summary).sort());
  });

  it('tells the same a year later, from there', () => {
    const later = demoBacklog(new Date('2027-11-17T09:00:00Z'));
    expect(later.issues.map(({ key, summary }) => `${key} ${summary}`)).toEqual(
      issues.map(({ key, summary }) => `${key} ${summary}`),
    );
    expect(later.issues[0]?.created).not.toBe(issues[0]?.created);
  });

  it('holds documents that Jira takes', () => {
    expect(issues.flatMap((issue) => documentsOf(issue).flatMap(violationsOf))).toEqual([]);
  });

  it('is in two languages, mostly English', () => {
    const german = issues.filter(
      ({ summary, description }) =>
        (
          `${summary} ${flatText(description)}`.match(/\b(?:der|die|das|und|im|für|von|wird|ist|mit)\b/gi) ??
          []
        ).length >= 2,
    );
    expect(german.length).toBeGreaterThanOrEqual(6);
    expect(german.length).toBeLessThan(issues.length / 3);
  });

  it('names no company and nobody but the people of the laptop', () => {
    const words = issues.flatMap((issue) => [issue.summary, ...documentsOf(issue).map(flatText)]).join('\n');
    const brands =
      /(?<![-\w])(?:google|apple|amazon|microsoft|paypal|klarna|stripe|visa|mastercard|dhl|hermes|ups|dpd|zalando|nike|adidas|atlassian|jira|chrome|safari|firefox|android|iphone|ipad)\b/gi;
    expect(words.match(brands)).toBeNull();
    const writers = issues.flatMap(({ reporter, assignee, comments = [], history = [] }) => [
      reporter,
      assignee,
      ...[...comments, ...history].map(({ author }) => author),
    ]);
    const editors = PEOPLE.filter(({ mayEdit }) => mayEdit).map(({ displayName }) => displayName);
    expect([...new Set(writers)].filter((name) => name !== undefined).sort()).toEqual([...editors].sort());
    expect(PEOPLE).toHaveLength(7);
    expect(words.match(/\{\{|lorem ipsum/gi)).toBeNull();
  });

  it('finds everything that it names', () => {
    const keys = new Set(issues.map(({ key }) => key));
    const named = issues.flatMap(({ parent, links = [] }) => [
      parent,
      ...links.map(({ outward }) => outward),
    ]);
    expect(named.filter((key) => key !== undefined && !keys.has(key))).toEqual([]);
    const inTexts = issues.flatMap((issue) =>
      documentsOf(issue).flatMap((document) => flatText(document).match(/\bSHOP-\d+/g) ?? []),
    );
    expect(inTexts.length).toBeGreaterThan(2);
    expect(inTexts.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('counts its keys in the order in which items were made', () => {
    const number = ({ key }: IssueSeed): number => Number(key.slice('SHOP-'.length));
    const inOrder = [...issues].sort((one, other) => number(one) - number(other));
    expect(inOrder.map(number)).toEqual(Array.from({ length: issues.length }, (_, at) => at + 1));
    const created = inOrder.map((issue) => issue.created ?? '');
    expect(created).toEqual([...created].sort());
  });

  it('hides one item from most', () => {
    const hidden = issues.filter(({ securityLevel }) => securityLevel !== undefined);
    expect(hidden).toHaveLength(1);
    const level = projects[0]?.securityLevels?.find(({ name }) => name === hidden[0]?.securityLevel);
    expect(level?.members).toContain('Daniel Okoye');
    expect(level?.members).not.toContain('Oliver Grant');
  });

  it('took in twelve raw ideas on one afternoon', () => {
    const ideas = issues.filter(({ labels = [] }) => labels.includes('ideenwand'));
    expect(ideas).toHaveLength(12);
    expect(new Set(ideas.map(({ created = '' }) => created.slice(0, 13))).size).toBe(1);
  });

  it('ranks every open item, the running sprint on top, epics and sub-tasks below', () => {
    const open = issues.filter(({ resolution }) => resolution === undefined);
    expect(open.slice(0, 5).map(({ sprints = [] }) => sprints.at(-1))).toEqual([
      ...Array.from({ length: 3 }, () => 'SHOP Sprint 7'),
      ...Array.from({ length: 2 }, () => 'SHOP Sprint 8'),
    ]);
    expect(open.slice(5).every(({ sprints = [] }) => sprints.length === 0)).toBe(true);
    const firstEpic = open.findIndex(({ issueType }) => issueType === 'Epic');
    expect(open.slice(firstEpic).every(({ issueType }) => /Epic|Sub-task/.test(issueType))).toBe(true);
  });

  it('can be told at any time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer(),
        (now, seed) => {
          const told = demoBacklog(now, seed);
          expect(told.issues).toHaveLength(issues.length);
          const late = told.issues.filter(({ updated = '' }) => updated > now.toISOString());
          expect(late.map(({ key }) => key)).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('goes into the stand-in of Jira', async () => {
    const site = await aSite(SEED);
    expect(await site.keys('project = SHOP', asPerson('Petra'))).not.toHaveLength(0);
    expect(await site.keys('sprint = "SHOP Sprint 7" ORDER BY Rank', asPerson('Petra'))).toHaveLength(3);
  });
});
