/** A handler that can't be built or loaded stops the start, with a sentence that names it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aPlatform, FIXTURE_APP } from './a-platform';

let root: string;
beforeEach(async () => {
  // Below the project, so that the packages are found.
  root = await mkdtemp(join(FIXTURE_APP, '..', '.copy-'));
  await cp(join(FIXTURE_APP, 'manifest.yml'), join(root, 'manifest.yml'));
  await cp(join(FIXTURE_APP, 'src'), join(root, 'src'), { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function manifestWith(from: string, to: string): Promise<void> {
  const file = join(root, 'manifest.yml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

test('a file that is not there', async () => {
  await manifestWith('index.resolver', 'door.resolver');
  await expect(aPlatform({ root })).rejects.toThrow('no src/door.ts');
});

test('an export that is not there', async () => {
  await manifestWith('index.resolver', 'index.nothing');
  await expect(aPlatform({ root })).rejects.toThrow('"fixture-resolver" names the export "nothing"');
});

test('a source that does not build', async () => {
  await writeFile(join(root, 'src', 'index.ts'), 'export const resolver = (');
  await expect(aPlatform({ root })).rejects.toThrow('Unexpected end of file');
});

test('a module that throws while it is loaded', async () => {
  await writeFile(
    join(root, 'src', 'index.ts'),
    'throw new Error("not today"); export const resolver = () => 1;',
  );
  await expect(aPlatform({ root })).rejects.toThrow('"fixture-resolver" could not be loaded: not today');
});

test('a module that asks Jira while it is loaded is answered by nobody', async () => {
  await writeFile(
    join(root, 'src', 'index.ts'),
    `import api, { route } from '@forge/api';
     const early = api.asApp().requestJira(route\`/rest/api/3/myself\`).catch((error) => error.message);
     export const resolver = async () => ({ early: await early });`,
  );
  const started = await aPlatform({ root });
  expect(await started.call('any')).toMatchObject({
    ok: true,
    value: { early: expect.stringContaining('outside of an invocation') as string },
  });
  expect(started.asked).toEqual([]);
  await started.stop();
});

test('a stack trace names the source, not the bundle', async () => {
  const started = await aPlatform();
  await started.call('throw');
  expect(started.logged.join('\n')).toMatch(/fixture-app\/src\/index\.ts:\d+/);
  await started.stop();
});
