/** Builders of stories for tests: everything has a harmless default, a test names only what it is about. */
import { readPlainText } from '../../src/story/plain-text';
import type { RichText, Story } from '../../src/story/story';

/** What a test says of a story; texts as lines with Markdown's headings, lists and check boxes. */
export type StoryTraits = Partial<Omit<Story, 'description'>> & {
  readonly description?: string | RichText | null | undefined;
};

/** A story with an empty description, no fields for criteria, and nothing else seen. */
export function aStory(traits: StoryTraits = {}): Story {
  const { description = null, ...others } = traits;
  const isUnseen = 'description' in traits && traits.description === undefined;
  return {
    id: '10001',
    key: 'SHOP-1',
    kind: 'story',
    summary: 'Voucher import',
    criteriaFields: [],
    estimate: undefined,
    labels: undefined,
    components: undefined,
    parent: undefined,
    links: undefined,
    subtasks: undefined,
    attachments: undefined,
    updated: undefined,
    ...others,
    description: isUnseen ? undefined : typeof description === 'string' ? richText(description) : description,
  };
}

/** A document from lines like `## Acceptance criteria` and `- a row for each voucher`; `null` when empty. */
export function richText(lines: string): RichText | null {
  return readPlainText(lines);
}

/** A story that every check is content with. */
export function aReadyStory(traits: StoryTraits = {}): Story {
  return aStory({
    summary: 'Pay with a voucher',
    description: [
      'As a customer, I want to pay with a voucher, so that I can use the gift that somebody gave me.',
      'Vouchers are sold at the desk today, and the desk types them into the old shop by hand. We take over its list once.',
      '## Acceptance criteria',
      '- A valid voucher lowers the total at once',
      '- An expired voucher is refused, and the page says since when',
      '- Two vouchers can be used together',
    ].join('\n'),
    ...traits,
  });
}
