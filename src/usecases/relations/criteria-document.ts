/** The description that a split-off story begins with: its criteria as a list under their heading. */

/** @returns an Atlassian document; `null` without criteria */
export function criteriaDocument(heading: string, criteria: readonly string[]): unknown {
  const items = criteria.map(inlines).filter((content) => content.length > 0);
  if (items.length === 0) return null;
  return {
    type: 'doc',
    version: 1,
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: heading }] },
      {
        type: 'bulletList',
        content: items.map((content) => ({ type: 'listItem', content: [{ type: 'paragraph', content }] })),
      },
    ],
  };
}

/** Words are words: no markup is read in them. A document knows no empty text. */
function inlines(criterion: string): readonly unknown[] {
  const lines = criterion.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.flatMap((text, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), { type: 'text', text }]);
}
