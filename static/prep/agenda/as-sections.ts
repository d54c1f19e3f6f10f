/** The agenda in the words in which it goes to the meeting: per part its stories, without scores and without people. */
import type { BacklogRow } from '../../../src/contract';
import type { Agenda, AgendaPart } from '../../../src/refinement/agenda';
import { inDigits, say } from '../../shared/say';

export interface AgendaText {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly stories: readonly SectionStory[];
}

interface SectionStory {
  readonly key: string;
  readonly summary: string;
  /** Empty where the site is unknown. */
  readonly href: string;
  readonly questions: readonly string[];
}

/** Nobody drafts more than this before one meeting; the others are there to unfold. */
export const MOST_DRAFTS = 5;

const IN_THE_MEETING: readonly AgendaPart[] = ['confirm', 'discuss', 'draft'];

/** @param rows those of the agenda @param hrefOf an issue's address on its site */
export function asSections(
  { items, draftFirst }: Agenda,
  minutes: number,
  rows: readonly BacklogRow[],
  hrefOf: (key: string) => string,
): AgendaText {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const storyOf = (id: string): readonly SectionStory[] => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { key, summary, openQuestions } = row;
    return [{ key, summary, href: hrefOf(key), questions: openQuestions.map(({ text }) => text) }];
  };
  const sections = [
    ...IN_THE_MEETING.map((part) => ({
      title: say(`prep.agenda.part.${part}`),
      stories: items.filter((item) => item.part === part).flatMap(({ id }) => storyOf(id)),
    })),
    { title: say('prep.agenda.draft-first'), stories: draftFirst.slice(0, MOST_DRAFTS).flatMap(storyOf) },
  ];
  return {
    title: say('prep.agenda.title', { minutes: inDigits(minutes) }),
    sections: sections.filter(({ stories }) => stories.length > 0),
  };
}
