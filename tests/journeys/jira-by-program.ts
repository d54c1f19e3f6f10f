/** The laptop's Jira as a program asks it: what became of an issue, and changes made past the panel. */
import { z } from 'zod';
import type { Laptop } from './laptop';

const historyShape = z.object({
  values: z.array(
    z.object({
      author: z.object({ displayName: z.string() }),
      items: z.array(
        z.object({ field: z.string(), fromString: z.string().nullable(), toString: z.string().nullable() }),
      ),
    }),
  ),
});

/** One edit of an issue: who made it, of what, and what stood there before and after. */
export interface Edit {
  readonly by: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Jira's change history of an issue, the oldest first. */
export async function editsOf(laptop: Laptop, key: string): Promise<readonly Edit[]> {
  const answer = await askJira(laptop, 'GET', `issue/${key}/changelog?maxResults=100`);
  return historyShape.parse(await answer.json()).values.flatMap(({ author, items }) =>
    items.map((item) => ({
      by: author.displayName,
      field: item.field,
      from: item.fromString,
      to: item.toString,
    })),
  );
}

const issueShape = z.object({ fields: z.object({ description: z.unknown() }) });

/** The Atlassian document of an issue as it is now. */
export async function descriptionOf(laptop: Laptop, key: string): Promise<unknown> {
  const answer = await askJira(laptop, 'GET', `issue/${key}?fields=description`);
  return issueShape.parse(await answer.json()).fields.description;
}

/** Changes an issue past the panel, as a colleague with another tool would. */
export async function changeByHand(laptop: Laptop, key: string, fields: unknown): Promise<void> {
  const answer = await askJira(laptop, 'PUT', `issue/${key}`, { fields }, 'mei@example.com');
  expect(answer.status).toBe(204);
}

const waysShape = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })),
});

/** Moves an issue to Done past the panel. */
export async function finish(laptop: Laptop, key: string): Promise<void> {
  const ways = waysShape.parse(await (await askJira(laptop, 'GET', `issue/${key}/transitions`)).json());
  const transition = ways.transitions.find(({ to }) => to.name === 'Done');
  const answer = await askJira(laptop, 'POST', `issue/${key}/transitions`, { transition });
  expect(answer.status).toBe(204);
}

const madeShape = z.object({ key: z.string() });

/** A new issue of the demo's project. @returns its key */
export async function makeIssue(laptop: Laptop, fields: object): Promise<string> {
  const all = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, ...fields };
  const answer = await askJira(laptop, 'POST', 'issue', { fields: all });
  return madeShape.parse(await answer.json()).key;
}

/** A board goes, as somebody who administers its project takes it away. */
export async function deleteBoard(laptop: Laptop, boardId: number): Promise<void> {
  const answer = await askJira(laptop, 'DELETE', `../../agile/1.0/board/${boardId}`);
  expect(answer.status).toBe(204);
}

/** An Atlassian document of these paragraphs. */
export function documentOf(...paragraphs: readonly string[]): object {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', version: 1, content };
}

export function askJira(
  { url }: Laptop,
  method: string,
  path: string,
  body?: unknown,
  as = 'petra@example.com',
): Promise<Response> {
  return fetch(`${url}/rest/api/3/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${as}:local`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
