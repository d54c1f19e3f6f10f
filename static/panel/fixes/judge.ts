/** Judges the story in the page, as somebody types: the same checks by the same rules as in the app. */
import type { Reply } from '../../../src/contract';
import type { FixDesk } from '../../../src/contract/fixes';
import { assessBy } from '../../../src/readiness/assess-by';
import type { Assessment } from '../../../src/readiness/finding';
import { languagesFor, withLanguages } from '../../../src/readiness/language/load-language';
import type { Languages } from '../../../src/readiness/language/languages';
import { readingOf, type Reading } from '../../../src/readiness/reading';
import { rulesOf, type Rules } from '../../../src/readiness/rules';
import { languagesNeeded } from '../../../src/readiness/spoken';
import type { Surroundings } from '../../../src/readiness/surroundings';
import type { Story } from '../../../src/story/story';

export interface Judge {
  readonly rules: Rules;
  readonly languages: Languages;
  readonly surroundings: Surroundings;
}

export interface OpenDesk {
  readonly desk: FixDesk;
  readonly judge: Judge;
}

/**
 * Everything that it takes to edit; never rejects.
 * @param open must never reject
 */
export async function openDesk(open: () => Promise<Reply<FixDesk>>): Promise<Reply<OpenDesk>> {
  const reply = await open();
  if (!reply.ok) return reply;
  const desk = reply.value;
  try {
    const fields = desk.siteFields === null ? undefined : new Set(desk.siteFields);
    const [languages, rules] = await Promise.all([
      languagesFor([desk.story]),
      rulesOf(desk.definition, fields),
    ]);
    return { ok: true, value: { desk, judge: { rules, languages, surroundings: desk.surroundings } } };
  } catch {
    // A script that didn't come may come the next time.
    return { ok: false, error: 'no-answer' };
  }
}

export function assessed(story: Story, { rules, languages, surroundings }: Judge): Assessment {
  return assessBy(story, rules, languages, surroundings);
}

export function read(story: Story, { languages, surroundings }: Judge): Reading {
  return readingOf(story, languages, surroundings);
}

/** With the languages that the story is told in by now; the same judge where none is missing. Never rejects. */
export async function speaking(judge: Judge, story: Story): Promise<Judge> {
  try {
    const languages = await withLanguages(judge.languages, languagesNeeded(story));
    return languages === judge.languages ? judge : { ...judge, languages };
  } catch {
    // Until the script comes, words in that language count as foreign: nothing is held against them.
    return judge;
  }
}
