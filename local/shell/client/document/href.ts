/** Which addresses a description may link to. An imported file could hold anything, `javascript:` included. */

const ALLOWED = ['http:', 'https:', 'mailto:'];

/** @returns the address as the browser understands it, or `null` when a link to it must not be made */
export function safeHref(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return ALLOWED.includes(url.protocol) ? url.href : null;
}
