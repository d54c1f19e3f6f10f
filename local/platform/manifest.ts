/**
 * Reads manifest.yml as far as the local platform can honour it. What it does not know is refused by name: an app
 * that says more than is emulated would otherwise behave here as it never would on Forge.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import type { EntityType } from './entity-types';
import { manifestShape, type DeclaredModules } from './manifest-shape';
import { readTranslations, TranslationsUnusable } from './read-translations';
import type { DeclaredText, DeclaredTranslations, Translations } from './translations';

/** Raised when manifest.yml is missing, malformed, or asks for what is not emulated; the message is one sentence. */
export class ManifestUnusable extends Error {
  override readonly name = 'ManifestUnusable';
}

export interface Manifest {
  /** The part of the app's ARI after `app/`. */
  readonly appId: string;
  readonly memoryMB: number;
  readonly scopes: readonly string[];
  readonly entities: readonly EntityType[];
  readonly resources: readonly Resource[];
  readonly pages: readonly PageModule[];
  readonly entityProperties: readonly EntityPropertyModule[];
  readonly triggers: readonly TriggerModule[];
  readonly schedules: readonly ScheduleModule[];
  readonly consumers: readonly ConsumerModule[];
  readonly preUninstalls: readonly PreUninstallModule[];
  readonly functions: readonly FunctionModule[];
  /** `null` where the app says the same to all. */
  readonly translations: Translations | null;
}

export interface Resource {
  readonly key: string;
  /** Folder of the built page, relative to the manifest. */
  readonly path: string;
}

/** A module that shows a page of ours inside Jira. */
export interface PageModule {
  readonly type: (typeof PAGE_MODULES)[number];
  readonly key: string;
  readonly resource: string;
  /** Key of the function that answers the page's calls; `null` where the page has none. */
  readonly resolver: string | null;
  /** Empty for a background script, which shows nothing. */
  readonly title: DeclaredText;
  /** On the button that opens an issue context. */
  readonly label: DeclaredText | null;
  /** Of an issue context: key of the function that says what stands beside its title; `null` where nothing does. */
  readonly dynamicProperties: string | null;
  /** Of a backlog, board or sprint action: whether it opens a modal or runs unseen. */
  readonly actionType: 'modal' | 'dynamic' | null;
  /** Of an action's modal. */
  readonly viewportSize: string | { readonly width: string; readonly height?: string | undefined } | null;
  /** Of a command: by which it is found, besides its title. */
  readonly keywords: readonly string[];
}

export type EntityPropertyModule = DeclaredModules['jira:entityProperty'][number];
export type TriggerModule = DeclaredModules['trigger'][number];
export type ScheduleModule = DeclaredModules['scheduledTrigger'][number];
export type ConsumerModule = DeclaredModules['consumer'][number];
export type PreUninstallModule = DeclaredModules['preUninstall'][number];

export interface FunctionModule {
  readonly key: string;
  /** Module path below src/, without extension, e.g. `index`. */
  readonly file: string;
  readonly exportName: string;
  /** As declared; only for functions of consumers and schedules. */
  readonly timeoutSeconds: number | null;
  readonly memoryMB: number;
}

const PAGE_MODULES = [
  'jira:issueContext',
  'jira:projectPage',
  'jira:projectSettingsPage',
  'jira:issueAction',
  'jira:backlogAction',
  'jira:boardAction',
  'jira:sprintAction',
  'jira:issueViewBackgroundScript',
  'jira:command',
] as const;

/**
 * Reads and checks `manifest.yml` in `root`.
 * @throws ManifestUnusable naming the first thing that is wrong or not emulated
 */
export async function readManifest(root: string): Promise<Manifest> {
  const file = join(root, 'manifest.yml');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ManifestUnusable(`There is no manifest.yml in ${root}.`);
  });
  const parsed = manifestShape.safeParse(yaml(text));
  if (!parsed.success) throw new ManifestUnusable(sentence(parsed.error));
  const { app, permissions, resources, modules, translations } = parsed.data;

  const manifest: Manifest = {
    appId: app.id.slice(app.id.indexOf('/') + 1),
    memoryMB: app.runtime.memoryMB,
    scopes: permissions.scopes,
    entities: app.storage?.entities ?? [],
    resources,
    pages: PAGE_MODULES.flatMap((type) => modules[type].map((module) => pageOf(type, module))),
    entityProperties: modules['jira:entityProperty'],
    triggers: modules.trigger,
    schedules: modules.scheduledTrigger,
    consumers: modules.consumer,
    preUninstalls: modules.preUninstall,
    functions: modules.function.map(({ key, handler, timeoutSeconds, runtime }) => {
      const dot = handler.lastIndexOf('.');
      return {
        key,
        file: handler.slice(0, dot),
        exportName: handler.slice(dot + 1),
        timeoutSeconds: timeoutSeconds ?? null,
        memoryMB: runtime?.memoryMB ?? app.runtime.memoryMB,
      };
    }),
    translations: await translationsOf(root, translations, modules),
  };
  checkReferences(manifest);
  checkTimeouts(manifest);
  return manifest;
}

type DeclaredPage = DeclaredModules[(typeof PAGE_MODULES)[number]][number];

function pageOf(type: PageModule['type'], module: DeclaredPage): PageModule {
  const shown = 'target' in module ? module.target : module;
  return {
    type,
    key: module.key,
    resource: shown.resource,
    resolver: module.resolver?.function ?? null,
    title: 'title' in module ? module.title : '',
    label: 'label' in module ? module.label : null,
    dynamicProperties: 'dynamicProperties' in module ? (module.dynamicProperties?.function ?? null) : null,
    actionType: 'actionType' in module ? module.actionType : null,
    keywords: 'keywords' in module ? (module.keywords ?? []) : [],
    viewportSize: 'viewportSize' in shown ? (shown.viewportSize ?? null) : null,
  };
}

async function translationsOf(
  root: string,
  declared: DeclaredTranslations | undefined,
  modules: DeclaredModules,
): Promise<Translations | null> {
  const keys = i18nKeys(modules);
  if (declared === undefined) {
    const [key] = keys;
    if (key === undefined) return null;
    throw new ManifestUnusable(`manifest.yml names the i18n key "${key}", but has no translations.`);
  }
  try {
    return await readTranslations(root, declared, keys);
  } catch (error) {
    if (!(error instanceof TranslationsUnusable)) throw error;
    throw new ManifestUnusable(`manifest.yml ${error.message}`);
  }
}

/** Wherever a module names one. */
function i18nKeys(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('i18n' in part && typeof part.i18n === 'string') return [part.i18n];
  return Object.values(part).flatMap(i18nKeys);
}

function yaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ManifestUnusable(`manifest.yml is not valid YAML: ${reason}`);
  }
}

/** Modules that run without a page, with the function that each names. */
function backgroundModules(
  manifest: Manifest,
): readonly { readonly key: string; readonly function: string }[] {
  return [...manifest.triggers, ...manifest.schedules, ...manifest.consumers, ...manifest.preUninstalls];
}

function checkReferences(manifest: Manifest): void {
  const background = backgroundModules(manifest);
  const seen = new Set<string>();
  for (const { key } of [
    ...manifest.pages,
    ...manifest.entityProperties,
    ...background,
    ...manifest.functions,
  ]) {
    if (seen.has(key)) {
      throw new ManifestUnusable(
        `manifest.yml uses the key "${key}" twice; keys are unique over all modules.`,
      );
    }
    seen.add(key);
  }
  for (const page of manifest.pages) {
    if (!manifest.resources.some((resource) => resource.key === page.resource)) {
      throw new ManifestUnusable(
        `Module "${page.key}" in manifest.yml names resource "${page.resource}", which is not declared.`,
      );
    }
    for (const named of [page.resolver, page.dynamicProperties])
      if (named !== null) checkFunction(manifest, page.key, named);
  }
  for (const module of background) checkFunction(manifest, module.key, module.function);
  const queues = manifest.consumers.map(({ queue }) => queue);
  const twice = queues.find((queue, at) => queues.indexOf(queue) !== at);
  if (twice !== undefined) {
    throw new ManifestUnusable(`manifest.yml has two consumers of the queue "${twice}".`);
  }
}

function checkFunction(manifest: Manifest, moduleKey: string, functionKey: string): void {
  if (manifest.functions.some((known) => known.key === functionKey)) return;
  throw new ManifestUnusable(
    `Module "${moduleKey}" in manifest.yml names function "${functionKey}", which is not declared.`,
  );
}

/** limits-invocation: a longer time is for functions "only referenced by consumer or scheduled trigger modules". */
function checkTimeouts(manifest: Manifest): void {
  const quick = new Set<string | null>([
    ...manifest.pages.flatMap((page) => [page.resolver, page.dynamicProperties]),
    ...manifest.triggers.map((trigger) => trigger.function),
    ...manifest.preUninstalls.map((module) => module.function),
  ]);
  const wrong = manifest.functions.find(
    ({ key, timeoutSeconds }) => timeoutSeconds !== null && quick.has(key),
  );
  if (wrong === undefined) return;
  throw new ManifestUnusable(
    `Function "${wrong.key}" in manifest.yml has timeoutSeconds, which is for functions of consumers and schedules only.`,
  );
}

function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((name) => `"${name}"`).join(', ');
    const what = where === 'modules' ? 'modules of type' : where === '' ? 'the part' : `in ${where}`;
    return `manifest.yml declares ${what} ${names}, which the local platform does not emulate; see local/PARITY.md.`;
  }
  return `manifest.yml is not as the local platform expects${where === '' ? '' : ` at ${where}`}: ${issue?.message ?? 'unreadable'}.`;
}
