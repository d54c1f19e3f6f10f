/**
 * Reads manifest.yml as far as the local platform can honour it. What it does not know is refused by name: an app
 * that says more than is emulated would otherwise behave here as it never would on Forge.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { DEFAULT_MEMORY_MB, LARGEST_MEMORY_MB, SMALLEST_MEMORY_MB } from './limits';

/** Raised when manifest.yml is missing, malformed, or asks for what is not emulated; the message is one sentence. */
export class ManifestUnusable extends Error {
  override readonly name = 'ManifestUnusable';
}

export interface Manifest {
  /** The part of the app's ARI after `app/`. */
  readonly appId: string;
  readonly memoryMB: number;
  readonly scopes: readonly string[];
  readonly resources: readonly Resource[];
  readonly pages: readonly PageModule[];
  readonly functions: readonly FunctionModule[];
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
  readonly title: string;
  /** On the button that opens an issue context. */
  readonly label: string | null;
}

export interface FunctionModule {
  readonly key: string;
  /** Module path below src/, without extension, e.g. `index`. */
  readonly file: string;
  readonly exportName: string;
}

const PAGE_MODULES = ['jira:issueContext', 'jira:projectPage'] as const;

const key = z.string().regex(/^[a-zA-Z0-9_-]+$/, 'a key holds letters, digits, "-" and "_"');

const pageModule = {
  key,
  resource: key,
  resolver: z.strictObject({ function: key }).optional(),
  title: z.string().min(1),
};

const manifestShape = z.strictObject({
  app: z.strictObject({
    id: z.string().regex(/^ari:cloud:ecosystem::app\/\S+$/, 'expected ari:cloud:ecosystem::app/…'),
    description: z.string().optional(),
    runtime: z.strictObject({
      name: z.enum(['nodejs22.x', 'nodejs24.x']),
      architecture: z.enum(['x86_64', 'arm64']).optional(),
      memoryMB: z.int().min(SMALLEST_MEMORY_MB).max(LARGEST_MEMORY_MB).default(DEFAULT_MEMORY_MB),
    }),
  }),
  permissions: z.strictObject({ scopes: z.array(z.string()) }),
  resources: z.array(z.strictObject({ key: key.max(23), path: z.string().min(1) })).default([]),
  modules: z.strictObject({
    'jira:issueContext': z.array(z.strictObject({ ...pageModule, label: z.string().min(1) })).default([]),
    'jira:projectPage': z
      .array(z.strictObject({ ...pageModule, layout: z.enum(['native', 'basic', 'blank']).optional() }))
      .default([]),
    function: z
      .array(
        z.strictObject({
          key,
          handler: z.string().regex(/^[\w/-]+\.[\w$]+$/, 'expected file.export, e.g. index.resolver'),
        }),
      )
      .default([]),
  }),
});

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
  const { app, permissions, resources, modules } = parsed.data;

  const manifest: Manifest = {
    appId: app.id.slice(app.id.indexOf('/') + 1),
    memoryMB: app.runtime.memoryMB,
    scopes: permissions.scopes,
    resources,
    pages: PAGE_MODULES.flatMap((type) =>
      modules[type].map((module) => ({
        type,
        key: module.key,
        resource: module.resource,
        resolver: module.resolver?.function ?? null,
        title: module.title,
        label: 'label' in module ? module.label : null,
      })),
    ),
    functions: modules.function.map(({ key, handler }) => {
      const dot = handler.lastIndexOf('.');
      return { key, file: handler.slice(0, dot), exportName: handler.slice(dot + 1) };
    }),
  };
  checkReferences(manifest);
  return manifest;
}

function yaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ManifestUnusable(`manifest.yml is not valid YAML: ${reason}`);
  }
}

function checkReferences(manifest: Manifest): void {
  const seen = new Set<string>();
  for (const { key } of [...manifest.pages, ...manifest.functions]) {
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
    if (page.resolver !== null && !manifest.functions.some((known) => known.key === page.resolver)) {
      throw new ManifestUnusable(
        `Module "${page.key}" in manifest.yml names function "${page.resolver}", which is not declared.`,
      );
    }
  }
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
