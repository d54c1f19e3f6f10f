/**
 * A story with no more than the change history of any day can tell of it: its words. Points of the present and of the past are judged by the
 * same words, so that what moves a curve is the backlog and never the way in which it was read. Pure.
 */
import { withoutHints } from '../../readiness/without-hints';
import type { TeamDefinition } from '../../readiness/team-definition';
import { readPlainText } from '../../story/plain-text';
import type { RichText, Seen, Story } from '../../story/story';

/** Counts up when the same words would be judged otherwise than before: points of different forms are not compared. */
const FORM = 1;

/**
 * History keeps a document's words line by line without its form; sizes, links and sub-tasks of a past day it doesn't tell as they were.
 * Applied to what it gave, it changes nothing.
 */
export function asHistoryTells(story: Story): Story {
  const { id, key, kind, summary, description, criteriaFields } = story;
  return {
    id,
    key,
    kind,
    summary,
    description: wordsOf(description),
    criteriaFields: criteriaFields?.map(({ name, text }) => ({ name, text: wordsOf(text) ?? null })),
    estimate: undefined,
    labels: undefined,
    components: undefined,
    parent: undefined,
    links: undefined,
    subtasks: undefined,
    attachments: undefined,
    updated: undefined,
  };
}

/** The team's rules without those of its own and without hints: no history tells whether a label or a field was there. */
export function rulesToldByHistory({ kinds }: TeamDefinition): Pick<TeamDefinition, 'kinds' | 'ownChecks'> {
  return { kinds: withoutHints(kinds), ownChecks: [] };
}

/**
 * Tells by what a point was scored: points are compared only where it is the same.
 * @param number of the team's Definition @param fieldIds of the fields in which criteria were looked for
 */
export function scoredBy(number: number, fieldIds: readonly string[]): string {
  return [FORM, number, ...[...fieldIds].sort()].join('.');
}

function wordsOf(text: Seen<RichText>): Seen<RichText> {
  if (text === null || text === undefined) return text;
  return readPlainText(text.blocks.flatMap((block) => block.cells ?? [block.text]).join('\n'));
}
