/** The little language inside `~ "…"`: words, "phrases" and words cut short by `*`. All of them must be found. */
import { badRequest } from '../jira-error';

/**
 * Says the same in the language of SQLite's full-text index.
 * @throws JiraError for what is not built here, so that no part of a search is silently left out
 */
export function wordsQuery(search: string, field: string): string {
  const terms: string[] = [];
  for (const [, phrase, word] of search.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    if (phrase !== undefined) terms.push(...quoted(phrase));
    else if (word !== undefined && word !== 'AND' && word !== '&&')
      terms.push(...wordTerm(word, search, field));
  }
  if (terms.length === 0)
    throw badRequest(
      `The field '${field}' cannot be searched for '${search}': it holds no word to look for.`,
    );
  return terms.join(' AND ');
}

function wordTerm(word: string, search: string, field: string): readonly string[] {
  if (/^[*?]/.test(word))
    throw badRequest(
      `The text query '${search}' for field '${field}' is not valid: '*' or '?' is not allowed as first character in a wildcard query.`,
    );
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  if (/^(OR|NOT|\|\|)$|^[-!+]\p{L}|[*?]|[~^]\d*(\.\d+)?$/u.test(stem))
    throw badRequest(
      `The text query '${search}' for field '${field}' is not supported here: '${word}' is more than words, "phrases" and a '*' at the end of a word.`,
    );
  return stem === word ? quoted(word) : quoted(stem).map((term) => `${term}*`);
}

/** Quotes keep the index from reading anything into the words; without letter or digit there is nothing to find. */
function quoted(words: string): readonly string[] {
  return /[\p{L}\p{N}]/u.test(words) ? [`"${words.replaceAll('"', ' ')}"`] : [];
}
