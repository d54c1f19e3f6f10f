/**
 * Who wrote a comment of Jira's CSV export. It names account ids there, and names beside ids in other columns
 * (`Reporter`, `Reporter Id`): what these tell of one another gives many comments their author's name back.
 */
import type { BacklogItem } from './backlog-item';

/** Ids of accounts as Atlassian gives them: the older form, and the present one. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d+:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * @param names people's names by their account ids, as far as the file tells them
 * @returns the item; an author of whom only the id is known is left out, since it says nothing to people
 */
export function withAuthorsNamed(item: BacklogItem, names: ReadonlyMap<string, string>): BacklogItem {
  if (item.comments.length === 0) return item;
  const comments = item.comments.map(({ author, ...comment }) => {
    const name = author === undefined ? undefined : nameOf(author, names);
    return { ...comment, ...(name !== undefined && { author: name }) };
  });
  return { ...item, comments };
}

function nameOf(author: string, names: ReadonlyMap<string, string>): string | undefined {
  return names.get(author) ?? (ACCOUNT_ID.test(author) ? undefined : author);
}
