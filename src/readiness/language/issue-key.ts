/** What an issue's key looks like, as the source of a pattern. */

/**
 * UTF-8 and SHA-256 are no items. Where capitals make no difference small letters fit, too: look at the words found once more.
 */
export const ISSUE_KEY = `(?!(?:UTF|ISO|SHA|RFC|JSR|CVE|MD|HTTP|TLS|AES|RSA|IPV?|WCAG|PEP|IEEE|DIN|EN)-)[A-Z][A-Z0-9_]{1,9}-\\d{1,6}`;
