/** Writes comments. They are read with the issue. */
import type { DocumentJson } from '../document/from-markdown';
import { askJira } from './ask-jira';

function pathOf(key: string, id?: string): string {
  const all = `/rest/api/3/issue/${encodeURIComponent(key)}/comment`;
  return id === undefined ? all : `${all}/${encodeURIComponent(id)}`;
}

export async function addComment(accountId: string, key: string, body: DocumentJson): Promise<void> {
  await askJira(accountId, pathOf(key), { method: 'POST', body: { body } });
}

export async function changeComment(
  accountId: string,
  key: string,
  id: string,
  body: DocumentJson,
): Promise<void> {
  await askJira(accountId, pathOf(key, id), { method: 'PUT', body: { body } });
}

export async function deleteComment(accountId: string, key: string, id: string): Promise<void> {
  await askJira(accountId, pathOf(key, id), { method: 'DELETE' });
}
