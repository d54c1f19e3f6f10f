/**
 * The Forge runtime of the laptop: reads the manifest, bundles the handlers and runs them in workers, with
 * `@forge/api`, `@forge/resolver`, `@forge/kvs` and `@forge/events` as they are.
 */
import { aheadOfMachine, type Clock, type MovableClock } from '../clock';
import type { Database } from '../database';
import type { ProductFetch } from '../principal';
import { startBackground, type ProductEvent } from './background/background';
import type { Watch } from './background/watch';
import type { Delivery } from './background/deliveries';
import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour';
import { buildHandlers } from './handlers';
import { startFunctions } from './functions';
import { localIdOf, siteIdentity, type SiteIdentity } from './identity';
import { InvocationRate } from './invocation-rate';
import { QueryLag } from './kvs/query-lag';
import { KvsRate } from './kvs/rate';
import { kvsService } from './kvs/service';
import { KvsStore } from './kvs/store';
import { storedValues, type StoredPage } from './kvs/stored-values';
import { FUNCTION_RESPONSE_BYTES, INVOCATION_MILLISECONDS, PAGE_REQUEST_BYTES } from './limits';
import { readManifest, type Manifest } from './manifest';
import type { FailureReason } from './messages';
import { PersonalData } from './personal-data';
import { RealtimeChannels } from './realtime/channels';
import { answerRealtime } from './realtime/graphql';
import { remotes } from './remotes';
import { withinScopes } from './scopes';

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
  /** Folder of handlers that are built already, e.g. by Forge's own bundler; absent: they are built from src/. */
  readonly bundles?: string | undefined;
  /** How long a handler may run; for tests. */
  readonly timeoutMilliseconds?: number;
  /** How many handlers run at the same time. */
  readonly workers?: number;
  /** Of what comes late, twice and in no order: the same seed, the same chances. */
  readonly seed?: number;
  /** What is to be other than usual. */
  readonly behaviour?: Partial<Behaviour>;
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

export type ScheduleOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

export interface Platform {
  readonly manifest: Manifest;
  readonly site: SiteIdentity;
  /** Channels on which pages and functions meet. */
  readonly realtime: RealtimeChannels;
  /** Which accounts were closed or changed: what a report of the app is answered. */
  readonly personalData: Pick<PersonalData, 'set'>;
  /** Never rejects: whatever a handler does, there is an outcome. */
  invoke(invocation: Invocation): Promise<InvokeOutcome>;
  /**
   * What stands beside the title of an issue context, before its page is opened: asked with no person, as on Forge. Never rejects.
   * @param extension the place, as the module's page would get it
   * @returns what the function answers, unchecked; `undefined` where the module has no such function
   */
  dynamicProperties(
    moduleKey: string,
    extension: Readonly<Record<string, unknown>>,
  ): Promise<InvokeOutcome | undefined>;
  /** Tells the app what happened in Jira; its triggers hear of it later. */
  emit(event: ProductEvent): void;
  /** Waits until nothing is due and nothing runs in the background. */
  settle(): Promise<void>;
  /**
   * Moves the clock. On its way forward all that falls due (schedules, delayed events of queues) runs in order, each
   * at its own time.
   * @param clock the one that the platform was started with
   */
  passTime(clock: MovableClock, to: Date): Promise<void>;
  /** Runs `preUninstall` and forgets what was to come; stored values stay, as on Forge for 21 days. */
  uninstall(): Promise<void>;
  /** Milliseconds by which the platform's clock is ahead of this machine's. */
  clockAhead(): number;
  /** What is still to be delivered in the background. */
  waiting(): readonly Delivery[];
  /** What became of events and jobs, and when schedules run. */
  readonly watch: Watch;
  /**
   * A page of what the app has stored, as it is now; secrets without their values.
   * @param prefix how a shown key begins, e.g. `settings` or, of an entity, `draft/`
   * @param after the shown key after which the page begins; empty for the first
   */
  stored(prefix: string, after: string): StoredPage;
  /** Runs a schedule at once, besides its rhythm; `undefined` where manifest.yml has no such schedule. */
  runSchedule(key: string): Promise<ScheduleOutcome | undefined>;
  behaviour(): Behaviour;
  /** Changes how late, doubled and unordered things are, from now on. */
  behave(change: Partial<Behaviour>): void;
  close(): Promise<void>;
}

/** Enough for a page whose calls overlap; each worker costs some 15 MB. */
const WORKERS = 2;

const APP_VERSION = '0.0.0-local';

/**
 * Builds the handlers and starts the first worker.
 * @throws ManifestUnusable, or Error with a sentence, when something can't be read, built or loaded
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { root, outDir, database, product, clock, siteUrl, log } = options;
  const manifest = await readManifest(root);
  const site = siteIdentity(manifest.appId, siteUrl, options.cloudId);
  const built = await buildHandlers(root, outDir, manifest, options.bundles);
  const installation = installationOf(site);
  let behaviour: Behaviour = { ...USUAL_BEHAVIOUR, ...options.behaviour };
  const lag = new QueryLag(clock, () => behaviour.queryDelayMilliseconds);
  const rate = new InvocationRate(clock);
  const realtime = new RealtimeChannels(clock);
  const personalData = new PersonalData(database, clock);
  const functions = await startFunctions({
    manifest,
    built,
    clock,
    appContext: {
      appId: site.appId,
      appVersion: APP_VERSION,
      environmentId: site.environmentId,
      environmentType: site.environmentType,
      installationId: site.installationId,
      installation,
      permissions: { scopes: manifest.scopes, external: {} },
    },
    workers: options.workers ?? WORKERS,
    onCall: (call, invocation) => answerCall(call, invocation),
    log,
  });
  const installContext = `ari:cloud:jira::site/${site.cloudId}`;
  const background = startBackground({
    manifest,
    site,
    database,
    clock,
    behaviour: () => behaviour,
    appVersion: APP_VERSION,
    seed: options.seed ?? 1,
    atOnce: options.workers ?? WORKERS,
    run: async ({ moduleKey, functionKey, request, timeoutMilliseconds, origin }) => {
      const refusal = rate.take(null);
      if (refusal !== null) return { ok: false, reason: 'rate-limited', message: refusal };
      return functions.run({
        moduleKey,
        functionKey,
        callKey: moduleKey,
        accountId: null,
        request,
        context: { installContext, installation },
        timeoutMilliseconds: options.timeoutMilliseconds ?? timeoutMilliseconds,
        place: 'background',
        origin,
      });
    },
    log,
  });
  const answerCall = remotes({
    product: withinScopes(product, manifest.scopes, log),
    siteUrl: site.siteUrl,
    kvs: kvsService(new KvsStore(database, clock, lag), manifest.entities, new KvsRate(clock)),
    queue: background.queue,
    personalData,
    realtime: (body, place) => answerRealtime(realtime, clock, body, place),
    scopes: manifest.scopes,
    log,
  });
  background.begin();

  return {
    manifest,
    site,
    realtime,
    personalData,
    invoke: async ({ moduleKey, functionKey, payload, accountId, extension }) => {
      const module = manifest.pages.find((page) => page.key === moduleKey);
      if (module === undefined || module.resolver === null) {
        const message = `manifest.yml has no module "${moduleKey}" with a resolver.`;
        return { ok: false, reason: 'unknown-function', message };
      }
      const refusal = rate.take(accountId);
      if (refusal !== null) return { ok: false, reason: 'rate-limited', message: refusal };
      const request = {
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
      };
      const asked = Buffer.byteLength(JSON.stringify({ functionKey, payload }));
      if (asked > PAGE_REQUEST_BYTES) return tooLarge('request of the page', asked, PAGE_REQUEST_BYTES);

      const outcome = await functions.run({
        functionKey: module.resolver,
        callKey: functionKey,
        moduleKey,
        accountId,
        request,
        context: { installContext, principal: { accountId }, installation },
        timeoutMilliseconds: options.timeoutMilliseconds ?? INVOCATION_MILLISECONDS,
        place: 'page',
      });
      if (!outcome.ok) return outcome;
      const answered = Buffer.byteLength(outcome.json ?? '');
      if (answered > FUNCTION_RESPONSE_BYTES) {
        return tooLarge(`answer of "${functionKey}"`, answered, FUNCTION_RESPONSE_BYTES);
      }
      return { ok: true, value: outcome.json === null ? undefined : JSON.parse(outcome.json) };
    },
    dynamicProperties: async (moduleKey, extension) => {
      const module = manifest.pages.find((page) => page.key === moduleKey);
      const functionKey = module?.dynamicProperties ?? null;
      if (functionKey === null) return undefined;
      const refusal = rate.take(null);
      if (refusal !== null) return { ok: false, reason: 'rate-limited', message: refusal };
      const outcome = await functions.run({
        functionKey,
        callKey: functionKey,
        moduleKey,
        accountId: null,
        request: { cloudId: site.cloudId, extension },
        context: { installContext, installation },
        timeoutMilliseconds: options.timeoutMilliseconds ?? INVOCATION_MILLISECONDS,
        place: 'page',
      });
      if (!outcome.ok) return outcome;
      return { ok: true, value: outcome.json === null ? undefined : JSON.parse(outcome.json) };
    },
    behaviour: () => behaviour,
    behave: (change) => {
      behaviour = { ...behaviour, ...change };
    },
    emit: (event) => {
      background.emit(event);
    },
    settle: () => background.settle(),
    passTime: (movable, to) => background.passTime(movable, to),
    uninstall: () => background.uninstall(),
    clockAhead: () => aheadOfMachine(clock),
    waiting: () => background.waiting(),
    watch: background.watch,
    stored: (prefix, after) => storedValues(database, clock, prefix, after),
    runSchedule: (key) => background.runSchedule(key),
    close: async () => {
      const ended = background.close(); // first: what is cut off now comes again with the next start
      await functions.close();
      await ended;
    },
  };
}

function installationOf(site: SiteIdentity): unknown {
  return { ari: { installationId: site.installationId }, contexts: [{ cloudId: site.cloudId }] };
}

function tooLarge(what: string, bytes: number, allowed: number): InvokeOutcome {
  const message = `The ${what} has ${bytes} bytes; Forge allows ${allowed}.`;
  return { ok: false, reason: 'too-large', message };
}
