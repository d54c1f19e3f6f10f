import { demoBacklog } from '../../../local/demo/backlog';
import { timelineTo } from '../../../local/demo/timeline';
import type { ChangeItemSeed, IssueSeed, SprintSeed } from '../../../local/jira/seed';

/** A Wednesday, a Friday, the hour of a meeting, a Sunday in another season; and another seed. */
const TOLD = [
  demoBacklog(new Date('2026-11-18T09:00:00Z')),
  demoBacklog(new Date('2026-11-20T17:00:00Z')),
  demoBacklog(new Date('2026-11-26T09:30:00Z')),
  demoBacklog(new Date('2027-04-04T06:00:00Z'), 42),
];
const SEED = demoBacklog(new Date('2026-11-18T09:00:00Z'));
const { at } = timelineTo(new Date('2026-11-18T09:00:00Z'));
const SPRINTS: readonly SprintSeed[] = SEED.projects[0]?.sprints ?? [];

function changesOf({ history = [] }: IssueSeed): readonly (ChangeItemSeed & { readonly at: string })[] {
  return history.flatMap((change) => change.items.map((item) => ({ ...item, at: change.at })));
}

describe.each(TOLD.map((told, which) => ({ which, ...told })))(
  'history of the demo, telling $which',
  ({ issues, projects }) => {
    const sprints = new Map((projects[0]?.sprints ?? []).map((sprint) => [sprint.name, sprint]));

    it('leads from change to change to what is there now', () => {
      const broken: string[] = [];
      for (const issue of issues) {
        const last = new Map<string, unknown>();
        for (const change of changesOf(issue)) {
          if (change.field === 'rank') continue;
          if (last.has(change.field) && !same(last.get(change.field), change.from))
            broken.push(`${issue.key} ${change.field} at ${change.at} does not begin where it was left`);
          if (same(change.from, change.to)) broken.push(`${issue.key} ${change.field} does not change`);
          last.set(change.field, change.to);
        }
        for (const [field, value] of last) {
          const present = Object.entries(issue).find(([name]) => name === field)?.[1] as unknown;
          if (!same(present ?? null, value)) broken.push(`${issue.key} ${field} is not what was set last`);
        }
      }
      expect(broken).toEqual([]);
    });

    it('goes forward: after the creation, up to the last update, each save once', () => {
      for (const { key, created = '', updated = '', history = [], comments = [] } of issues) {
        const instants = history.map((change) => change.at);
        expect([key, instants]).toEqual([key, [...instants].sort()]);
        const all = [...instants, ...comments.map((comment) => comment.created ?? '')].sort();
        expect((all[0] ?? updated) > created || all.length === 0).toBe(true);
        expect([key, all.at(-1) ?? created]).toEqual([key, updated]);
        for (const { items } of history) {
          expect(items.length).toBeGreaterThan(0);
          expect(new Set(items.map(({ field }) => field)).size).toBe(items.length);
        }
      }
    });

    it('answers after it was asked', () => {
      for (const { comments = [] } of issues) {
        const instants = comments.map(({ created = '' }) => created);
        expect(instants).toEqual([...instants].sort());
      }
    });

    it('has a resolution exactly when done, since the status says so', () => {
      for (const issue of issues) {
        const isDone = issue.status?.category === 'done';
        expect([issue.key, issue.resolution !== undefined, issue.resolved !== undefined]).toEqual([
          issue.key,
          isDone,
          isDone,
        ]);
        const closed = changesOf(issue).findLast(({ field }) => field === 'status');
        if (isDone) expect([issue.key, issue.resolved]).toEqual([issue.key, closed?.at]);
      }
    });

    it('plans into a sprint no later than at its start, and finishes within the last one', () => {
      for (const issue of issues) {
        const last = sprints.get(issue.sprints?.at(-1) ?? '');
        if (issue.sprints?.length === 0) continue;
        if (last === undefined) throw new Error(`${issue.key} is in a sprint that is none`);
        for (const change of changesOf(issue)) {
          if (change.field !== 'sprints') continue;
          expect(change.to.slice(0, -1)).toEqual(change.from);
          const entered = sprints.get(change.to.at(-1) ?? '');
          if (entered?.startDate !== undefined) expect(change.at <= entered.startDate).toBe(true);
        }
        if (last.state === 'closed') {
          expect([issue.key, issue.status?.name]).toEqual([issue.key, 'Done']);
          expect((issue.resolved ?? '') > (last.startDate ?? '')).toBe(true);
          expect((issue.resolved ?? '') < (last.completeDate ?? '')).toBe(true);
        }
        if (last.state === 'future') expect(issue.status?.name).toBe('To Do');
      }
    });

    it('writes nothing into what is done, and finishes sub-tasks before their story', () => {
      const byKey = new Map(issues.map((issue) => [issue.key, issue]));
      for (const issue of issues) {
        const written = changesOf(issue).findLast(({ field }) => field === 'description');
        if (issue.resolved !== undefined && written !== undefined)
          expect([issue.key, written.at < issue.resolved]).toEqual([issue.key, true]);
        const parent = byKey.get(issue.parent ?? '');
        if (issue.issueType === 'Sub-task' && parent?.resolved !== undefined)
          expect([issue.key, (issue.resolved ?? '9') < parent.resolved]).toEqual([issue.key, true]);
      }
    });

    it('has six closed sprints of two weeks, one that runs and two to come', () => {
      const all = projects[0]?.sprints ?? [];
      expect(all.map(({ state }) => state)).toEqual([
        ...Array.from({ length: 6 }, () => 'closed'),
        'active',
        'future',
        'future',
      ]);
      const ends = all.map(({ endDate = '9' }) => endDate);
      expect(all.slice(1, 7).every(({ startDate = '' }, index) => startDate > (ends[index] ?? ''))).toBe(
        true,
      );
      for (const { name } of all.slice(0, 6)) {
        const size = issues.filter((issue) => issue.sprints?.includes(name)).length;
        expect(size).toBeGreaterThanOrEqual(4);
      }
    });
  },
);

describe('the rhythm of the demo', () => {
  const texts = SEED.issues.flatMap((issue) =>
    changesOf(issue).filter((change) => change.field === 'description'),
  );
  const change = at('-6 Mon 00:00').toISOString();
  const isInMeeting = (instant: string): boolean => {
    const weekly = Array.from({ length: 28 }, (_, week) => at(`${week - 26} Thu 10:00`).getTime());
    const time = Date.parse(instant);
    return weekly.some((start) => time >= start && time < start + 60 * 60 * 1000);
  };

  it('wrote texts days before the meeting for months, and in the meeting in the last weeks', () => {
    const earlier = texts.filter((text) => text.at < change);
    const lately = texts.filter((text) => text.at >= change);
    expect(earlier.length).toBeGreaterThanOrEqual(12);
    expect(earlier.filter((text) => isInMeeting(text.at))).toEqual([]);
    expect(lately.length).toBeGreaterThanOrEqual(8);
    expect(lately.filter((text) => isInMeeting(text.at)).length / lately.length).toBeGreaterThan(0.7);
  });

  it('let some stories come back: their text changed after the sprint had begun, lately only', () => {
    const cameBack = SEED.issues.flatMap((issue) => {
      const starts = (issue.sprints ?? []).flatMap(
        (name) => SPRINTS.find((sprint) => sprint.name === name)?.startDate ?? [],
      );
      const start = starts.sort()[0];
      const late = changesOf(issue).filter(
        ({ field, at: when }) => field === 'description' && when > (start ?? '9'),
      );
      return late.length > 0 ? [{ key: issue.key, start: start ?? '' }] : [];
    });
    expect(cameBack.length).toBeGreaterThanOrEqual(4);
    expect(cameBack.every(({ start }) => start > change)).toBe(true);
  });
});

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
