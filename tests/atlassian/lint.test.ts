/**
 * Atlassian's own linter finds nothing in the app, permissions included, and would find a scope that is missing.
 * It wants to know which call needs which scope: the official documents say it for Jira; the app calls nothing else.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { appCopy, type AppCopy } from './app-copy';
import { ROOT, runTool } from './run-tool';
import { SPELLED_OUT, spellOutCalls } from './spelled-out-calls';

const CONTRACT = join(ROOT, '../shared/contract');
const JIRA = join(CONTRACT, 'jira-platform-v3.json');
const SOFTWARE = join(CONTRACT, 'jira-software.json');
const hasContract = existsSync(JIRA) && existsSync(SOFTWARE);
if (!hasContract) {
  process.stderr.write('skipped: the linter of Forge (../shared/contract is absent)\n');
}
// Half a minute alone, longer beside other stages.
jest.setTimeout(300_000);

const withContract = hasContract ? it : it.skip;

const found = z.object({
  files: z.number(),
  problems: z.array(z.object({ level: z.string(), file: z.string(), message: z.string() })),
});

let folder: string;
let documents: Readonly<Record<string, string>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-lint-'));
  const nothing = join(folder, 'nothing.json');
  writeFileSync(nothing, '{"paths":{}}');
  documents = {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: JIRA,
    LOCAL_JSW_SWAGGER: SOFTWARE,
    LOCAL_JSM_SWAGGER: nothing,
    LOCAL_CONF_SWAGGER: nothing,
    LOCAL_CONF_V2_SWAGGER: nothing,
    LOCAL_BB_SWAGGER: nothing,
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const lint = async (cwd: string, sources: string) =>
  found.parse(await runTool('lint', { cwd, args: [sources], env: documents }));

describe('a copy of the app with its calls spelled out', () => {
  let copy: AppCopy;
  let calls: readonly string[];
  beforeEach(() => {
    copy = appCopy();
    calls = spellOutCalls(copy.path);
  });
  afterEach(() => {
    copy.remove();
  });

  it('holds every path that the app asks Jira for', () => {
    expect(calls).toEqual(
      expect.arrayContaining([
        'GET /rest/api/3/field',
        expect.stringMatching(/^GET \/rest\/api\/3\/issue\/…/),
      ]),
    );
  });

  withContract('is clean', async () => {
    const { files, problems } = await lint(copy.path, './src');
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(30);
  });

  withContract('has an error at the call that needs a scope, when the scope is missing', async () => {
    copy.replace('manifest.yml', '- read:jira-work', '#');
    copy.replace('manifest.yml', '- read:board-scope:jira-software', '#');
    const { problems } = await lint(copy.path, `./src/${SPELLED_OUT}`);
    expect(problems.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/GET.*\/rest\/api\/3\/issue\/\{issueIdOrKey\}.*read:jira-work/),
        expect.stringMatching(/GET.*\/board.*read:board-scope:jira-software/),
      ]),
    );
  });
});
