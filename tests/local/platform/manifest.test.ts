/** What the platform reads of manifest.yml, and what it refuses by name. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManifestUnusable, readManifest } from '../../../local/platform/manifest';
import { FIXTURE_APP } from './a-platform';

const PROJECT = join(__dirname, '..', '..', '..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-manifest-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The fixture's manifest with one piece of text changed. */
async function changed(from: string, to: string) {
  const text = await readFile(join(FIXTURE_APP, 'manifest.yml'), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, 'manifest.yml'), text.replace(from, to));
  return readManifest(folder);
}

test('reads the app’s own manifest', async () => {
  const manifest = await readManifest(PROJECT);
  expect(manifest.pages.map(({ type, resource }) => [type, resource])).toEqual([
    ['jira:issueContext', 'panel'],
    ['jira:projectPage', 'prep'],
  ]);
  expect(manifest.functions).toContainEqual({ key: 'resolver', file: 'index', exportName: 'resolver' });
  expect(manifest.scopes).toContain('read:jira-work');
});

test.each([
  [
    'a module type',
    '  function:\n',
    '  jira:dashboardGadget: []\n  function:\n',
    'modules of type "jira:dashboardGadget"',
  ],
  [
    'a property of a module',
    '      label: Fixture',
    '      label: Fixture\n      dynamicProperties: {}',
    'in modules.jira:issueContext.0 "dynamicProperties"',
  ],
  ['egress', '  scopes:', '  external: {}\n  scopes:', 'in permissions "external"'],
  ['a part of the file', 'resources:', 'remotes: []\nresources:', 'the part "remotes"'],
])('refuses %s that is not emulated, by name', async (_, from, to, words) => {
  const reading = changed(from, to);
  await expect(reading).rejects.toThrow(ManifestUnusable);
  await expect(reading).rejects.toThrow(words);
});

test.each([
  ['a key that is used twice', 'key: fixture-page', 'key: fixture-panel', '"fixture-panel" twice'],
  ['a resource that is not there', 'resource: whole', 'resource: hole', 'resource "hole"'],
  ['a function that is not there', 'function: fixture-resolver', 'function: nobody', 'function "nobody"'],
  ['a runtime that Forge blocks', 'nodejs22.x', 'nodejs20.x', 'app.runtime.name'],
  ['more memory than there is', 'memoryMB: 128', 'memoryMB: 4096', 'app.runtime.memoryMB'],
  ['a handler of another form', 'handler: index.resolver', 'handler: index', 'expected file.export'],
  ['broken YAML', 'modules:', 'modules: [', 'not valid YAML'],
])('says in one sentence what is wrong with %s', async (_, from, to, words) => {
  await expect(changed(from, to)).rejects.toThrow(words);
});

test('says that there is no manifest', async () => {
  await expect(readManifest(join(folder, 'nowhere'))).rejects.toThrow('There is no manifest.yml');
});
