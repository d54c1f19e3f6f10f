/** Atlassian's own validator has nothing to say about manifest.yml, and would say it. */
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { appCopy, type AppCopy } from './app-copy';
import { ROOT, runTool } from './run-tool';

jest.setTimeout(120_000);

const found = z.object({
  problems: z.array(z.object({ level: z.string(), message: z.string() })),
});
const problemsIn = async (cwd: string) => found.parse(await runTool('manifest', { cwd })).problems;

it('manifest.yml is valid, without a warning, once the pages are built where it says', async () => {
  const loader = pathToFileURL(require.resolve('tsx')).href;
  await promisify(execFile)(process.execPath, ['--import', loader, 'static/build-pages.ts'], { cwd: ROOT });
  expect(await problemsIn(ROOT)).toEqual([]);
});

describe('a manifest that Forge would refuse', () => {
  let copy: AppCopy;
  beforeEach(() => {
    copy = appCopy();
  });
  afterEach(() => {
    copy.remove();
  });

  it.each([
    ['an unknown scope', '- read:jira-user', '- read:jira-everything', /read:jira-everything/],
    ['a page without its resource', 'resource: prep', 'resource: prepp', /prepp/],
    ['a page that was not built', 'path: dist/pages/prep', 'path: dist/pages/elsewhere', /elsewhere/],
    ['a resolver without its function', 'handler: index.resolver', 'handler: index', /handler/],
    ['a title without its words', 'i18n: prep.title', 'i18n: prep.titel', /prep\.titel/],
    ['a language without its file', 'path: locales/de-DE.json', 'path: locales/de.json', /locales\/de\.json/],
    ['a runtime of the past', 'name: nodejs22.x', 'name: nodejs18.x', /nodejs18\.x|runtime/],
  ])('is named: %s', async (_, from, to, words) => {
    copy.replace('manifest.yml', from, to);
    const problems = await problemsIn(copy.path);
    expect(problems.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(words)]),
    );
  });
});
