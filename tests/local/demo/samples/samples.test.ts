import { sampleBacklog, SAMPLES, type SampleLanguage } from '../../../../local/demo/samples/samples';
import { seedOfSample } from '../../../../local/demo/samples/sample';
import { fillDataFolder, ImportFailed } from '../../../../local/fill-data-folder';
import { flatText } from '../../../../local/jira/adf/flat-text';
import { parseOptions, type StartOptions } from '../../../../local/options';
import { PEOPLE } from '../../../../local/jira/people';
import { languagesOf } from '../../../../src/readiness/language/identify';
import { kindOfIssueType } from '../../../../src/story/kind';
import { violationsOf } from '../../import/adf-validity';
import { asPerson, aSite } from '../../jira/a-site';

const NOW = new Date('2026-11-18T09:00:00Z');
const LANGUAGES = ['de', 'es'] as const satisfies readonly SampleLanguage[];

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const seed = sampleBacklog(language, NOW);
  const { issues, projects } = seed;
  const [project] = projects;
  const types = new Set(issues.map(({ issueType }) => issueType));

  it('is fifteen items of every kind by rank, below two epics', () => {
    const items = issues.filter(({ issueType }) => issueType !== 'Epic');
    expect(items).toHaveLength(15);
    expect(issues.slice(15).map(({ issueType }) => issueType)).toEqual(['Epic', 'Epic']);
    expect(new Set(items.map(({ issueType }) => kindOfIssueType(issueType)))).toEqual(
      new Set(['story', 'bug', 'task', 'spike']),
    );
  });

  it('calls its types as a Jira in this language does', () => {
    const expected = {
      de: ['Story', 'Fehler', 'Aufgabe', 'Spike', 'Epic'],
      es: ['Historia', 'Error', 'Tarea', 'Spike', 'Epic'],
    };
    expect(types).toEqual(new Set(expected[language]));
  });

  it('is in this language, every item of it', () => {
    const elsewhere = issues.filter(({ summary, description }) => {
      const parts = [...flatText(description).split('\n').filter(Boolean), summary];
      // A title of one or two words alone may be unsure, but nothing is another language.
      return languagesOf(parts).some((found) => found !== language && (found !== null || parts.length > 1));
    });
    expect(elsewhere.map(({ summary }) => summary)).toEqual([]);
  });

  it('holds documents that Jira takes, and finds every item that it names', () => {
    const documents = issues.flatMap(({ description, comments = [] }) => [
      description,
      ...comments.map(({ body }) => body),
    ]);
    expect(documents.filter((one) => one !== null).flatMap(violationsOf)).toEqual([]);
    const keys = new Set(issues.map(({ key }) => key));
    const words = documents.map((one) => flatText(one)).join('\n');
    const named = words.match(new RegExp(`\\b${project?.key ?? ''}-\\d+`, 'g')) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    expect(words).not.toContain('{{');
  });

  it('is by people of its own', () => {
    const known = new Set(PEOPLE.map(({ displayName }) => displayName));
    const names = issues.flatMap(({ reporter, assignee }) => [reporter, assignee]);
    expect(names.filter((name) => name !== undefined && known.has(name))).toEqual([]);
    expect(new Set(names.filter((name) => name !== undefined)).size).toBe(4);
  });

  it('tells the same at the same instant, and nothing of the time to come', () => {
    expect(sampleBacklog(language, NOW)).toEqual(seed);
    expect(issues.filter(({ updated = '' }) => updated > NOW.toISOString())).toEqual([]);
    const byNumber = [...issues].sort((one, other) => numberOf(one.key) - numberOf(other.key));
    const created = byNumber.map((issue) => issue.created ?? '');
    expect(created).toEqual([...created].sort());
  });

  it('goes into the stand-in of Jira, in its order', async () => {
    const site = await aSite(seed);
    const found = await site.keys(`project = ${project?.key ?? ''} ORDER BY Rank`, asPerson('Petra'));
    expect(found).toEqual(issues.map(({ key }) => key));
    expect(await site.keys('sprint in openSprints()', asPerson('Petra'))).toHaveLength(2);
  });
});

describe('a sample', () => {
  it('that names an item it does not have is a slip that is told', () => {
    const item = { id: 'one', type: 'Story', summary: 'One', by: 'Somebody', daysAgo: 1 };
    expect(() => seedOfSample({ ...SAMPLES.de, items: [{ ...item, epic: 'none' }] }, NOW)).toThrow(
      'no item "none"',
    );
  });

  it('fills a fresh folder, takes the place of what is untouched, and never mixes with edits', async () => {
    const around = { folder: 'here', now: NOW, say: () => undefined, complain: () => undefined };
    const { jira, keys } = await aSite({ projects: [], issues: [] });
    await fillDataFolder(jira, withSample('de'), around);
    expect(jira.profiles.localeOf(PEOPLE[0]?.accountId ?? '')).toBe('de_DE');
    expect(await keys('project = BUCH', asPerson('Petra'))).toHaveLength(17);
    await fillDataFolder(jira, withSample('es'), around);
    expect(jira.profiles.localeOf(PEOPLE[0]?.accountId ?? '')).toBe('es_ES');
    expect(await keys('project = PAN', asPerson('Petra'))).toHaveLength(17);
    expect(jira.countIssues()).toBe(17);

    await jira.load(sampleBacklog('de', NOW), { origin: 'import', replace: true });
    await expect(fillDataFolder(jira, withSample('es'), around)).rejects.toThrow(ImportFailed);
    expect(await keys('project = BUCH', asPerson('Petra'))).toHaveLength(17);
  });
});

function withSample(language: SampleLanguage): StartOptions {
  const options = parseOptions(['--sample', language]);
  if (options === 'help') throw new TypeError('no options');
  return options;
}

function numberOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}
