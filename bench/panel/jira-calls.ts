/** How often Jira is asked for the panel's first picture. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../../local/clock';
import { Database } from '../../local/database';
import { demoBacklog } from '../../local/demo/backlog';
import { createJira } from '../../local/jira/jira';
import { PEOPLE } from '../../local/jira/people';
import { startPlatform } from '../../local/platform/platform';

const SITE = 'http://localhost';
const ISSUE = 'SHOP-28';
const named = { id: z.string(), key: z.string() };
const issueShape = z.object({ ...named, fields: z.object({ project: z.object(named) }) });

export interface JiraCalls {
  /** By the very first call of an app that keeps nothing yet. */
  readonly cold: number;
  readonly warm: number;
}

/** @param folder for the data; made here */
export async function jiraCalls(root: string, folder: string): Promise<JiraCalls> {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'calls.sqlite'));
  try {
    const clock = systemClock;
    const accountId = PEOPLE[0]?.accountId ?? '';
    const jira = createJira({ database, clock, siteUrl: SITE });
    await jira.load(demoBacklog(clock.now()), { origin: 'sample', replace: true });
    const read = new Request(`${SITE}/rest/api/3/issue/${ISSUE}?fields=project`);
    const answer = await jira.direct(read, { kind: 'user', accountId });
    const { id, key, fields } = issueShape.parse(await answer.json());
    // As Forge tells the panel where it is.
    const extension = { issue: { id, key }, project: fields.project };
    let calls = 0;
    const platform = await startPlatform({
      root,
      outDir: join(folder, 'build'),
      database,
      clock,
      siteUrl: SITE,
      log: () => undefined,
      product: (request, principal) => {
        calls += 1;
        return jira.fetch(request, principal);
      },
    });
    const look = async (): Promise<number> => {
      calls = 0;
      const place = { moduleKey: 'readiness-panel', functionKey: 'readStory', payload: null };
      const outcome = await platform.invoke({ ...place, accountId, extension });
      if (!outcome.ok) throw new Error(`The panel got no answer: ${JSON.stringify(outcome)}`);
      return calls;
    };
    const cold = await look();
    await look();
    const warm = await look();
    await platform.close();
    return { cold, warm };
  } finally {
    database.close();
  }
}
