/** What a look at the prep page costs of Jira: requests, and rate points as Jira counts them. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../../local/clock';
import { Database } from '../../local/database';
import { readBacklog } from '../../local/import/read-backlog';
import { createJira } from '../../local/jira/jira';
import { PEOPLE } from '../../local/jira/people';
import { pointsOf } from '../../local/jira/rate-limits';
import { startPlatform } from '../../local/platform/platform';
import type { BacklogFile } from './backlog-file';

const SITE = 'http://localhost';
const project = z.object({ id: z.string(), key: z.string() });
const page = z.object({ ok: z.literal(true), value: z.object({ rows: z.array(z.unknown()) }) });

export interface Cost {
  readonly calls: number;
  readonly points: number;
  readonly rows: number;
}

/** @param folder for the data; made here */
export async function costOfTable(
  root: string,
  folder: string,
  file: BacklogFile,
): Promise<{ readonly cold: Cost; readonly warm: Cost }> {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'cost.sqlite'));
  try {
    const clock = systemClock;
    const accountId = PEOPLE[0]?.accountId ?? '';
    const jira = createJira({ database, clock, siteUrl: SITE });
    const { seed } = readBacklog(readFileSync(file.path), { fileName: file.path, skipBadRows: true });
    await jira.load(seed, { origin: 'import', replace: true });
    const read = new Request(`${SITE}/rest/api/3/project/${file.project}`);
    const answer = await jira.direct(read, { kind: 'user', accountId });
    const extension = { project: project.parse(await answer.json()) };
    let spent = { calls: 0, points: 0 };
    const platform = await startPlatform({
      root,
      outDir: join(folder, 'build'),
      database,
      clock,
      siteUrl: SITE,
      log: () => undefined,
      product: async (request, principal) => {
        const reply = await jira.fetch(request, principal);
        const body: unknown = await reply
          .clone()
          .json()
          .catch(() => null);
        const points = pointsOf(request.method, new URL(request.url).pathname, body);
        spent = { calls: spent.calls + 1, points: spent.points + points };
        return reply;
      },
    });
    const look = async (): Promise<Cost> => {
      spent = { calls: 0, points: 0 };
      const payload = { boardId: null, after: null };
      const asked = {
        moduleKey: 'refinement-prep',
        functionKey: 'readBacklog',
        payload,
        accountId,
        extension,
      };
      const outcome = await platform.invoke(asked);
      if (!outcome.ok) throw new Error(`The page got no answer: ${JSON.stringify(outcome)}`);
      return { ...spent, rows: page.parse(outcome.value).value.rows.length };
    };
    const cold = await look();
    const warm = await look();
    await platform.close();
    return { cold, warm };
  } finally {
    database.close();
  }
}
