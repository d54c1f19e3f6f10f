/** What a file tells of a story of the backlog, column by column, in the words of the page. */
import type { BacklogRow } from '../../../src/contract';
import type { JudgedCheck } from '../../../src/readiness/finding';
import { isOwnCheckId } from '../../../src/readiness/own-check';
import { partOf } from '../../../src/refinement/agenda';
import { say } from '../../shared/say';
import { checkTitle, sentence } from '../../shared/sentence';

export const COLUMNS = [
  'rank',
  'key',
  'summary',
  'type',
  'epic',
  'band',
  'score',
  'size',
  'agenda',
  'next',
  'minutes',
  'findings',
  'questions',
  'labels',
  'components',
  'link',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Numbers stay numbers, so that a spreadsheet can reckon with them; `null` is an empty cell. */
export type StoryRecord = Readonly<Record<Column, string | number | null>>;

/** @param at the story's place in the backlog, from 0 on @param href of the story on its site; may be empty */
export function recordOf(row: BacklogRow, at: number, href: string): StoryRecord {
  const { nextStep, wayToReady } = row;
  return {
    rank: at + 1,
    key: row.key,
    summary: row.summary,
    type: row.issueType,
    epic: row.epic,
    band: bandIn(row),
    score: row.score,
    size: row.estimate,
    agenda: say(`prep.export.part.${row.isAgreed ? 'confirm' : partOf(row.band)}`),
    next: nextStep === null ? null : sentence(nextStep.fix),
    minutes: wayToReady?.minutes ?? null,
    findings: joined(row.remarks.map(titleOf)),
    questions: joined(row.openQuestions.map(({ text }) => text)),
    labels: joined(row.labels),
    components: joined(row.components),
    link: href === '' ? null : href,
  };
}

function bandIn({ band, isAgreed }: BacklogRow): string {
  if (isAgreed) return say('band.agreed');
  return say(band === null ? 'band.unseen' : `band.${band}`);
}

function titleOf(check: JudgedCheck): string {
  return isOwnCheckId(check) ? say('prep.export.own-check') : checkTitle(check);
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ');
}
