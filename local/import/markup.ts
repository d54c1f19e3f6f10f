/**
 * Tells Markdown from Jira's wiki markup by the signs that only one of them has.
 * Every pattern is linear: none can begin anew at each blank or bracket and run on.
 */

export type Markup = 'wiki' | 'markdown';

/**
 * Signs of Jira's wiki markup that Markdown has no use for. Bullets are the same in both; a single line that begins
 * with `# ` is a heading there and a numbered item here, so only several of them below one another tell.
 */
const WIKI: readonly RegExp[] = [
  /^[^\S\n]*h[1-6]\. /m,
  /^[^\S\n]*bq\. /m,
  /\{(?:code|noformat|quote|panel|color)(?::[^}\n]*)?\}/,
  /\{\{[^}\n]+\}\}/,
  /^[^\S\n]*\|\|.*\|\|[^\S\n]*$/m,
  /\[[^[\]|\n]+\|[^[\]\n]+\]/,
  /^[^\S\n]*# .*\n[^\S\n]*#{1,6} /m,
  /^[^\S\n]*\*[^\s*][^*\n]*\*:?[^\S\n]*$/m, // a line in bold
];

/** Signs of Markdown that Jira's wiki markup has no use for. */
const MARKDOWN: readonly RegExp[] = [
  /^(?!.*\n[^\S\n]*#) {0,3}#{2,6} \S/m,
  /^[^\S\n]*(?:```|~~~)/m,
  /^[^\S\n]*(?:[-*+]|\d+[.)]) \[[ xX]\] /m,
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/,
  /\[[^[\]\n]+\]\([^()\s]+\)/,
  /^ {0,3}\|? *:?-{3,}:? *(?:\| *:?-{3,}:? *)+\|? *$/m,
];

/**
 * @param text with its line breaks
 * @param otherwise what it is taken for where there is no sign, or as many kinds of signs for the one as for the other
 */
export function tellMarkup(text: string, otherwise: Markup): Markup {
  const wiki = WIKI.filter((sign) => sign.test(text)).length;
  const markdown = MARKDOWN.filter((sign) => sign.test(text)).length;
  if (wiki === markdown) return otherwise;
  return wiki > markdown ? 'wiki' : 'markdown';
}
