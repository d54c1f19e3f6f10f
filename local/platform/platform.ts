/**
 * The Forge runtime of the laptop: reads the manifest, bundles the handlers and runs them in workers, with
 * `@forge/api`, `@forge/resolver` and `@forge/kvs` as they are.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Database } from '../database';
import type { ProductFetch } from '../principal';
import { buildHandlers } from './handlers';
import { localIdOf, siteIdentity, type SiteIdentity } from './identity';
import { kvsService } from './kvs/service';
import { KvsStore } from './kvs/store';
import { FUNCTION_RESPONSE_BYTES, INVOCATION_MILLISECONDS, PAGE_REQUEST_BYTES } from './limits';
import { readManifest, type Manifest } from './manifest';
import type { AppContext, FailureReason } from './messages';
import { startPool } from './pool';
import { remotes } from './remotes';

export interface PlatformOptions {
  /** Folder of manifest.yml. */
  readonly root: string;
  /** Where bundles go, e.g. `<root>/dist`. */
  readonly outDir: string;
  readonly database: Database;
  /** Jira, on behalf of a principal. */
  readonly product: ProductFetch;
  readonly clock: Clock;
  readonly cloudId?: string;
  readonly siteUrl: string;
  /** Takes what handlers write to the console, and what the platform refuses; one line or more at a time. */
  readonly log: (line: string) => void;
  /** How long a handler may run; for tests. */
  readonly timeoutMilliseconds?: number;
  /** How many handlers run at the same time. */
  readonly workers?: number;
}

/** A call from a page: on behalf of a person, from a place that is a claim of the page's host. */
export interface Invocation {
  readonly moduleKey: string;
  /** Key under which the resolver defines the function. */
  readonly functionKey: string;
  /** JSON-safe; `undefined` where the page sent nothing. */
  readonly payload: unknown;
  readonly accountId: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export type InvokeOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

export interface Platform {
  readonly manifest: Manifest;
  readonly site: SiteIdentity;
  /** Never rejects: whatever a handler does, there is an outcome. */
  invoke(invocation: Invocation): Promise<InvokeOutcome>;
  close(): Promise<void>;
}

/** Enough for a page whose calls overlap; each worker costs some 15 MB. */
const WORKERS = 2;

/**
 * Builds the handlers and starts the first worker.
 * @throws ManifestUnusable, or Error with a sentence, when something can't be read, built or loaded
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { root, outDir, database, product, clock, siteUrl, log } = options;
  const manifest = await readManifest(root);
  const site = siteIdentity(manifest.appId, siteUrl, options.cloudId);
  const { workerScript, bundles } = await buildHandlers(root, outDir, manifest);
  const installation = installationOf(site);
  const appContext: AppContext = {
    appId: site.appId,
    appVersion: '0.0.0-local',
    environmentId: site.environmentId,
    environmentType: site.environmentType,
    installationId: site.installationId,
    installation,
    permissions: { scopes: manifest.scopes, external: {} },
  };
  const pool = await startPool({
    script: workerScript,
    start: {
      appContext,
      handlers: manifest.functions.map(({ key, file, exportName }) => ({
        key,
        exportName,
        bundle: bundles.get(file) ?? '',
      })),
    },
    size: options.workers ?? WORKERS,
    memoryMB: manifest.memoryMB,
    timeoutMilliseconds: options.timeoutMilliseconds ?? INVOCATION_MILLISECONDS,
    onCall: remotes({ product, siteUrl: site.siteUrl, kvs: kvsService(new KvsStore(database, clock)) }),
    log,
  });

  return {
    manifest,
    site,
    invoke: async ({ moduleKey, functionKey, payload, accountId, extension }) => {
      const module = manifest.pages.find((page) => page.key === moduleKey);
      if (module === undefined || module.resolver === null) {
        const message = `manifest.yml has no module "${moduleKey}" with a resolver.`;
        return { ok: false, reason: 'unknown-function', message };
      }
      const request = JSON.stringify({
        call: { functionKey, payload },
        context: {
          accountType: 'licensed',
          cloudId: site.cloudId,
          localId: localIdOf(site, moduleKey),
          moduleKey,
          environmentId: site.environmentId,
          environmentType: site.environmentType,
          extension: { ...extension, type: module.type },
        },
      });
      const asked = Buffer.byteLength(JSON.stringify({ functionKey, payload }));
      if (asked > PAGE_REQUEST_BYTES) return tooLarge('request of the page', asked, PAGE_REQUEST_BYTES);

      const outcome = await pool.run({
        invocationId: randomUUID(),
        functionKey: module.resolver,
        callKey: functionKey,
        moduleKey,
        accountId,
        request,
        backendPayload: JSON.stringify({
          installContext: `ari:cloud:jira::site/${site.cloudId}`,
          principal: { accountId },
          installation,
        }),
      });
      if (!outcome.ok) return outcome;
      const answered = Buffer.byteLength(outcome.json ?? '');
      if (answered > FUNCTION_RESPONSE_BYTES) {
        return tooLarge(`answer of "${functionKey}"`, answered, FUNCTION_RESPONSE_BYTES);
      }
      return { ok: true, value: outcome.json === null ? undefined : JSON.parse(outcome.json) };
    },
    close: () => pool.close(),
  };
}

function installationOf(site: SiteIdentity): unknown {
  return { ari: { installationId: site.installationId }, contexts: [{ cloudId: site.cloudId }] };
}

function tooLarge(what: string, bytes: number, allowed: number): InvokeOutcome {
  const message = `The ${what} has ${bytes} bytes; Forge allows ${allowed}.`;
  return { ok: false, reason: 'too-large', message };
}
