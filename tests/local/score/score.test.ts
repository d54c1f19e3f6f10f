import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFile } from '../import/shared-data';
import { linesOf, runScore } from './command';

jest.setTimeout(60_000);

const GOOD = {
  key: 'A-1',
  summary: 'As a customer I want to pay with a saved card, so that I check out faster',
  description:
    'Most returning customers leave on the payment page.\n\n## Acceptance criteria\n\n- saved cards are listed\n- an expired card can not be chosen',
};
const jsonLines = (...stories: readonly unknown[]): string =>
  stories.map((story) => (typeof story === 'string' ? story : JSON.stringify(story))).join('\n');

describe('npm run score', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('answers one line a story, in the order of the input', async () => {
    const outcome = await runScore(
      [],
      jsonLines(GOOD, { key: 'A-2', summary: 'Wish list', description: null }),
    );
    expect(outcome).toMatchObject({ status: 0, errors: '' });
    const [good, bare] = linesOf(outcome);
    expect(good).toMatchObject({ key: 'A-1', band: 'Ready' });
    expect(bare).toMatchObject({ key: 'A-2', score: 0, band: 'Early' });
    const findings = good?.['findings'] as Readonly<Record<string, unknown>>[];
    expect(Object.keys(good ?? {})).toEqual(['key', 'score', 'band', 'findings']);
    const parts = [
      'check',
      'answer',
      'credit',
      'weight',
      'observed',
      'expected',
      'fix',
      'gain',
      'minutes',
      'who',
      'evidence',
    ];
    for (const finding of findings) expect(Object.keys(finding)).toEqual(parts);
    expect(findings.find(({ check }) => check === 'acceptance-criteria')).toMatchObject({
      answer: 'met',
      evidence: expect.arrayContaining([
        { source: 'description', text: 'saved cards are listed' },
      ]) as unknown,
    });
    expect(typeof findings[0]?.['observed']).toBe('string');
  });

  it('names broken lines, scores the rest and ends with 1', async () => {
    const broken = jsonLines(
      'oops',
      GOOD,
      '{"key": "A-2"',
      { key: 'A-3' },
      '[1]',
      '',
      { ...GOOD, storyPoints: 'many' },
      { ...GOOD, key: 'A-9' },
    );
    const outcome = await runScore([], broken);
    expect(outcome.status).toBe(1);
    expect(linesOf(outcome).map(({ key }) => key)).toEqual(['A-1', 'A-9']);
    expect(outcome.errors.trim().split('\n')).toEqual([
      'Line 1 was not scored: it is not well-formed JSON.',
      'Line 3 was not scored: it is not well-formed JSON.',
      'Line 4 was not scored: it has neither a summary nor a description.',
      'Line 5 was not scored: it is no JSON object.',
      'Line 7 was not scored: its storyPoints is not a number from 0 on.',
    ]);
  });

  it('reads whatever the importer reads', async () => {
    const csv = file('a.csv', 'issuekey,title,description\nA-1,Pay,Why\nA-2,,x\n');
    const outcome = await runScore([csv]);
    expect(outcome.status).toBe(1);
    expect(linesOf(outcome).map(({ key }) => key)).toEqual(['A-1']);
    expect(outcome.errors).toBe('Line 3 was not scored: the summary is missing.\n');
    const result = JSON.stringify({ issues: [{ key: 'B-1', fields: { summary: 'Pay' } }] }, null, 2);
    expect(linesOf(await runScore([], result)).map(({ key }) => key)).toEqual(['B-1']);
  });

  it('prints a table or CSV for people', async () => {
    const input = jsonLines(
      { ...GOOD, summary: '=1+1 "quoted"\u001b[31m' },
      { key: 'A-2', summary: 'x', description: null },
    );
    const table = await runScore(['--format', 'table'], input);
    expect(table.output).toMatch(/^KEY +SCORE +BAND +SUMMARY +NEXT STEP\nA-1 .*\nA-2 +0 +Early +x +\S/);
    expect(table.output).not.toContain('\u001b');
    const csv = await runScore(['--format=csv'], input);
    expect(csv.output.split('\r\n')[1]).toMatch(/^A-1,"'=1\+1 ""quoted""/);
  });

  it.each([
    [['--colour'], /^Unknown option '--colour'; --help names the flags\.\n$/],
    [['--format', 'xml'], /^--format xml is not known: it takes json, table, csv\.\n$/],
    [['--now', 'soon'], /^--now soon is no instant: /],
    [['nowhere.csv'], /^There is no file nowhere\.csv\.\n$/],
    [['.'], /^\. is a folder; /],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const outcome = await runScore(args);
    expect(outcome).toMatchObject({ status: 2, output: '' });
    expect(outcome.errors).toMatch(sentence);
  });

  it.each(['', 'Dear team, nothing here.'])('says so when there is nothing to score in %j', async (input) => {
    const outcome = await runScore([], input);
    expect(outcome).toMatchObject({ status: 1, output: '' });
    expect(outcome.errors).toMatch(/^The input .*\.\n$/);
  });

  it.each([
    ['the instant that a flag names', ['--now', '2026-03-02T09:00:00Z'], 'met'],
    ['this machine’s clock', [], 'unmet'],
  ])('takes %s for now', async (_what, flags, answer) => {
    const updated = '2026-02-01T09:00:00Z';
    const past = '2020-02-01T09:00:00Z';
    const story = { ...GOOD, updated: answer === 'met' ? updated : past };
    const [line] = linesOf(await runScore(flags, jsonLines(story)));
    expect(line?.['findings']).toContainEqual(expect.objectContaining({ check: 'fresh', answer }));
  });

  it('explains itself', async () => {
    const outcome = await runScore(['--help', '--now', '2026-03-02T09:00:00Z']);
    expect(outcome.status).toBe(0);
    expect(outcome.output).toContain('--format json|table|csv');
  });

  it('stops quietly when nobody reads on', async () => {
    const outcome = await runScore([], jsonLines(...Array.from({ length: 20_000 }, () => GOOD)), 1_000);
    expect(outcome).toMatchObject({ status: 0, errors: '' });
    expect(outcome.output.length).toBeLessThan(1_000_000);
  });

  const frictionless = sharedFile('data/dalpiaz/g08_frictionless.txt');
  (frictionless === undefined ? it.skip : it)('scores all 66 stories of a real backlog', async () => {
    const summaries = String(frictionless)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const outcome = await runScore(
      [],
      jsonLines(...summaries.map((summary, at) => ({ key: `FD-${at + 1}`, summary, description: null }))),
    );
    expect(outcome).toMatchObject({ status: 0, errors: '' });
    const scored = linesOf(outcome);
    expect(scored.map(({ key }) => key)).toEqual(Array.from({ length: 66 }, (_, at) => `FD-${at + 1}`));
    expect(scored.every(({ score, band }) => typeof score === 'number' && typeof band === 'string')).toBe(
      true,
    );
  });
});
