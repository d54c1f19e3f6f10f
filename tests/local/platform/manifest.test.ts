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

/** The modules without a page: each test here brings its own. */
const BACKGROUND = / {2}trigger:\n[\s\S]*?(?= {2}function:\n)/;

/** The fixture's manifest with one piece of text changed. */
async function changed(from: string, to: string) {
  const whole = await readFile(join(FIXTURE_APP, 'manifest.yml'), 'utf8');
  const text = whole.replace(BACKGROUND, '');
  expect(text).toContain(from);
  await writeFile(join(folder, 'manifest.yml'), text.replace(from, to));
  return readManifest(folder);
}

test('reads the app’s own manifest', async () => {
  const manifest = await readManifest(PROJECT);
  expect(manifest.pages.map(({ type, resource }) => [type, resource])).toEqual([
    ['jira:issueContext', 'panel'],
    ['jira:projectPage', 'prep'],
    ['jira:projectSettingsPage', 'settings'],
    ['jira:backlogAction', 'prep'],
    ['jira:boardAction', 'prep'],
    ['jira:sprintAction', 'sprint'],
    ['jira:command', 'command'],
  ]);
  expect(manifest.functions).toContainEqual({
    key: 'resolver',
    file: 'index',
    exportName: 'resolver',
    timeoutSeconds: null,
    memoryMB: 512,
  });
  expect(manifest.scopes).toContain('read:jira-work');
});

test('reads every module type that the design needs', async () => {
  const manifest = await changed(
    '  function:\n',
    `  jira:projectSettingsPage: [{ key: settings, resource: whole, title: Rules }]
  jira:issueAction: [{ key: act, resource: panel, title: Act, viewportSize: { width: 600px } }]
  jira:backlogAction: [{ key: top, resource: whole, title: Prepare, actionType: dynamic }]
  jira:boardAction: [{ key: board, resource: whole, title: Prepare }]
  jira:sprintAction: [{ key: sprint, resource: whole, title: Prepare, viewportSize: large }]
  jira:command: [{ key: open, title: Open, keywords: [ready], target: { resource: whole, viewportSize: large } }]
  jira:issueViewBackgroundScript: [{ key: script, resource: panel, resolver: { function: fixture-resolver } }]
  jira:entityProperty:
    - key: band
      propertyKey: fixture-band
      entityType: issue
      values: [{ path: band, type: string, searchAlias: fixtureBand }]
  trigger:
    - key: on-issue
      function: fixture-resolver
      events: ['avi:jira:updated:issue']
      filter: { ignoreSelf: true, expression: event.issue != null, onError: IGNORE }
  scheduledTrigger: [{ key: daily, function: slow, interval: day }]
  consumer: [{ key: diner, queue: meals, function: slow }]
  preUninstall: [{ key: bye, function: fixture-resolver }]
  function:
    - { key: slow, handler: index.resolver, timeoutSeconds: 900, runtime: { memoryMB: 1024 } }
`,
  );
  expect(manifest.pages.map(({ key, actionType, viewportSize }) => [key, actionType, viewportSize])).toEqual([
    ['fixture-panel', null, null],
    ['fixture-page', null, null],
    ['settings', null, null],
    ['act', null, { width: '600px' }],
    ['top', 'dynamic', null],
    ['board', 'modal', null],
    ['sprint', 'modal', 'large'],
    ['script', null, null],
    ['open', null, 'large'],
  ]);
  expect(manifest.functions[0]).toMatchObject({ key: 'slow', timeoutSeconds: 900, memoryMB: 1024 });
  expect(manifest.triggers[0]?.filter).toMatchObject({ ignoreSelf: true, onError: 'IGNORE' });
  expect([manifest.schedules[0]?.interval, manifest.consumers[0]?.queue]).toEqual(['day', 'meals']);
  expect(manifest.entityProperties[0]?.propertyKey).toBe('fixture-band');
});

const ENTITY = '      - name: draft\n';

test.each([
  [
    '21 entities',
    ENTITY,
    Array.from(
      { length: 20 },
      (_, at) => `      - { name: e${String(at).padStart(2, '0')}, attributes: {} }\n`,
    ).join('') + ENTITY,
    '20 entities',
  ],
  [
    '8 indexes',
    '          - title\n',
    Array.from({ length: 6 }, (_, at) => `          - { name: i${at}i, range: [title] }\n`).join(''),
    '7 indexes',
  ],
  [
    '51 attributes',
    '          board:',
    Array.from({ length: 50 }, (_, at) => `          a${at}: { type: any }\n`).join('') + '          board:',
    '50 attributes',
  ],
  ['an index of any', '          - title\n', '          - body\n', 'type any'],
  ['an index of nothing', '          - title\n', '          - nothing\n', 'no attribute "nothing"'],
  ['two ranges', 'range: [score]', 'range: [score, version]', 'range takes one attribute'],
  [
    'the same index twice',
    '          - title\n',
    '          - title\n          - title\n',
    'index "title" twice',
  ],
  ['the same entity twice', ENTITY, `      - { name: draft, attributes: {} }\n${ENTITY}`, 'declared twice'],
  ['a short name', 'name: draft', 'name: dr', 'entities.0.name'],
  ['an upper-case name', 'name: draft', 'name: Draft', 'entities.0.name'],
  ['a type that is none', 'type: float', 'type: decimal', 'score.type'],
])('refuses entities with %s', async (_, from, to, words) => {
  await expect(changed(from, to)).rejects.toThrow(words);
});

test.each([
  [
    'timeoutSeconds for a function behind a page',
    'handler: index.resolver',
    'handler: index.resolver\n      timeoutSeconds: 60',
    'timeoutSeconds',
  ],
  [
    'six schedules',
    '  function:\n',
    `  scheduledTrigger: [${Array.from({ length: 6 }, (_, at) => `{ key: s${at}, function: fixture-resolver, interval: day }`).join(', ')}]\n  function:\n`,
    '5 scheduled triggers',
  ],
  [
    'two consumers of a queue',
    '  function:\n',
    '  consumer: [{ key: a, queue: q, function: fixture-resolver }, { key: b, queue: q, function: fixture-resolver }]\n  function:\n',
    'two consumers',
  ],
  [
    'a trigger without its function',
    '  function:\n',
    "  trigger: [{ key: a, function: nobody, events: ['avi:jira:updated:issue'] }]\n  function:\n",
    'function "nobody"',
  ],
  [
    'an empty filter',
    '  function:\n',
    "  trigger: [{ key: a, function: fixture-resolver, events: ['avi:jira:updated:issue'], filter: {} }]\n  function:\n",
    'ignoreSelf or expression',
  ],
])('refuses %s', async (_, from, to, words) => {
  await expect(changed(from, to)).rejects.toThrow(words);
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
    '      label: Fixture\n      status: {}',
    'in modules.jira:issueContext.0 "status"',
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
  [
    'nobody to say what stands beside a title',
    'function: beside-title',
    'function: nobody',
    'function "nobody"',
  ],
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
