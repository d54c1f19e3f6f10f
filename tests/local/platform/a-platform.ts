/** Starts the local platform on the fixture app, with what a test wants to be different. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../local/database';
import { KIND_BEHAVIOUR } from '../../../local/platform/behaviour';
import {
  startPlatform,
  type Invocation,
  type InvokeOutcome,
  type Platform,
  type PlatformOptions,
} from '../../../local/platform/platform';
import type { Principal } from '../../../local/principal';

export const FIXTURE_APP = join(__dirname, 'fixture-app');
export const PETRA = '712020:00000000-0000-4000-8000-000000001f0a';

export interface StartedPlatform {
  readonly platform: Platform;
  readonly logged: string[];
  /** What reached Jira, oldest first. */
  readonly asked: { readonly request: Request; readonly principal: Principal }[];
  /** Calls a function of the fixture app's panel as Petra. */
  call(functionKey: string, payload?: unknown, more?: Partial<Invocation>): Promise<InvokeOutcome>;
  stop(): Promise<void>;
}

export async function aPlatform(options: Partial<PlatformOptions> = {}): Promise<StartedPlatform> {
  const outDir = await mkdtemp(join(tmpdir(), 'groundwork-platform-'));
  const database = options.database ?? new Database(':memory:');
  const logged: string[] = [];
  const asked: StartedPlatform['asked'] = [];
  const platform = await startPlatform({
    root: FIXTURE_APP,
    outDir,
    database,
    clock: { now: () => new Date('2026-01-05T09:00:00Z') },
    siteUrl: 'http://localhost:2990',
    behaviour: KIND_BEHAVIOUR,
    log: (line) => logged.push(line),
    product: (request, principal) => {
      asked.push({ request, principal });
      return Promise.resolve(Response.json({ path: new URL(request.url).pathname }));
    },
    ...options,
  }).catch(async (error: unknown) => {
    await rm(outDir, { recursive: true });
    throw error;
  });
  return {
    platform,
    logged,
    asked,
    call: (functionKey, payload, more) =>
      platform.invoke({
        moduleKey: 'fixture-panel',
        functionKey,
        payload,
        accountId: PETRA,
        extension: { issue: { id: '10001', key: 'SHOP-1' } },
        ...more,
      }),
    stop: async () => {
      await platform.close();
      if (options.database === undefined) database.close();
      await rm(outDir, { recursive: true });
    },
  };
}
