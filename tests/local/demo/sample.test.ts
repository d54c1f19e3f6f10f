import { sampleBacklog } from '../../../local/demo/sample';
import { scoreSeed } from '../../../local/import/score-preview';
import { violationsOf } from '../import/adf-validity';

describe('the sample backlog', () => {
  const now = new Date('2026-03-02T09:00:00Z');
  const { projects, issues } = sampleBacklog(now);

  it('is twelve items of one shop with two boards', () => {
    expect(issues.map(({ key }) => key)).toEqual(Array.from({ length: 12 }, (_, at) => `SHOP-${at + 1}`));
    expect(projects.map(({ key, boards }) => [key, boards?.map(({ type }) => type)])).toEqual([
      ['SHOP', ['scrum', 'kanban']],
    ]);
    expect(new Set(issues.map(({ issueType }) => issueType))).toEqual(
      new Set(['Story', 'Task', 'Bug', 'Spike']),
    );
  });

  it('holds valid documents, the same each time', () => {
    expect(
      issues.flatMap(({ description }) => (description === null ? [] : violationsOf(description))),
    ).toEqual([]);
    expect(sampleBacklog(now).issues).toEqual(issues);
  });

  it('was written before now', () => {
    expect(
      issues.every(
        ({ created, updated }) => (created ?? '') <= (updated ?? '') && (updated ?? '') < now.toISOString(),
      ),
    ).toBe(true);
  });

  it('shows good and bad', () => {
    const bands = new Map(scoreSeed({ projects, issues }).map(({ key, band }) => [key, band]));
    expect(bands.get('SHOP-1')).toBe('Ready');
    expect(bands.get('SHOP-9')).toBe('Early');
  });

  it('names nothing that it links to in vain', () => {
    const keys = new Set(issues.map(({ key }) => key));
    expect(issues.flatMap(({ links = [] }) => links).every(({ outward }) => keys.has(outward))).toBe(true);
  });
});
