/** The walls stand (see rules.cjs for the reasons), and each of them would notice a breach. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const ROOT = join(__dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
const ruleFile = z.object({
  forbidden: z.array(z.object({ name: z.string(), comment: z.string().min(20) })),
});

function cruise(folder: string) {
  const args = [
    CRUISER,
    '--config',
    'tests/walls/rules.cjs',
    '--output-type',
    'json',
    'src',
    'static',
    'local',
  ];
  const json = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return report.parse(JSON.parse(json)).summary;
}

/** For each wall a file that breaks it. */
const BREACHES: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'story-knows-no-other-room': ['src/story/a.ts', '../readiness/target'],
  'readiness-knows-only-stories': ['src/readiness/a.ts', '../usecases/target'],
  'refinement-knows-stories-and-readiness': ['src/refinement/a.ts', '../usecases/target'],
  'pure-rooms-run-anywhere': ['src/readiness/b.ts', 'zod'],
  'only-refinement-knows-the-calendar': ['src/readiness/c.ts', 'luxon'],
  'only-readiness-knows-patterns': ['src/refinement/b.ts', 're2js'],
  'texts-know-only-what-they-name': ['src/texts/a.ts', '../usecases/target'],
  'use-cases-know-ports-not-adapters': ['src/usecases/a.ts', '../jira/target'],
  'adapters-implement-ports': ['src/jira/a.ts', '../readiness/target'],
  'jira-knows-no-records': ['src/jira/b.ts', '../usecases/records'],
  'jira-and-storage-do-not-meet': ['src/storage/a.ts', '../jira/target'],
  'doors-call-use-cases': ['src/resolvers/a.ts', '../jira/target'],
  'only-adapters-and-doors-know-forge': ['src/usecases/b.ts', '@forge/api'],
  'only-one-room-knows-the-bridge': ['static/panel/a.ts', '@forge/bridge'],
  'index-is-the-top': ['src/resolvers/b.ts', '../index'],
  'pages-take-types-and-pure-rooms': ['static/panel/b.ts', '../../src/usecases/target'],
  'local-reaches-the-app-as-the-platform-does': ['local/a.ts', '../src/story/target'],
  'score-and-import-take-pure-rooms': ['local/import/a.ts', '../../src/usecases/target'],
  'nothing-ships-local': ['static/panel/c.ts', '../../local/target'],
  'no-circles': ['src/story/circle-back.ts', './circle'],
};

describe('the walls', () => {
  it('stand', () => {
    const { violations, totalCruised } = cruise(ROOT);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(30);
  });

  describe('each notices a breach', () => {
    let folder: string;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'walls-'));
      cpSync(join(ROOT, 'tests/walls/rules.cjs'), join(folder, 'tests/walls/rules.cjs'));
      cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
      cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      const write = (file: string, text: string) => {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      };
      for (const room of ['src/readiness', 'src/story', 'src/usecases', 'src/jira', 'local']) {
        write(`${room}/target.ts`, 'export const target = 1;\n');
      }
      write('src/usecases/records.ts', 'export const target = 1;\n');
      write('src/index.ts', 'export const target = 1;\n');
      write('src/story/circle.ts', "export * from './circle-back';\n");
      for (const [file, imported] of Object.values(BREACHES)) {
        write(file, `export * as breach from '${imported}';\n`);
      }
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('all of them, each by its own breach', () => {
      const found = new Set(cruise(folder).violations.map(({ rule, from }) => `${rule.name} in ${from}`));
      const expected = Object.entries(BREACHES).map(([name, [file]]) => `${name} in ${file}`);
      expect(expected.filter((breach) => !found.has(breach))).toEqual([]);
    });

    it('none is without a breach and a reason', () => {
      const rules = ruleFile.parse(createRequire(__filename)('./rules.cjs'));
      expect(rules.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(BREACHES).sort());
    });
  });
});
