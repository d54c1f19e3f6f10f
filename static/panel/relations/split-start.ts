/** What a split starts with: the criteria of the story as they stand in its list, and where. */
import type { Reply } from '../../../src/contract';
import type { FixDesk } from '../../../src/contract/fixes';
import { findCriteria } from '../../../src/readiness/criteria';
import { criteriaHome } from '../../../src/readiness/criteria-home';
import { languageOf } from '../../../src/readiness/language/identify';
import { ONLY_ENGLISH } from '../../../src/readiness/language/languages';
import { languagesFor } from '../../../src/readiness/language/load-language';
import { spokenIn } from '../../../src/readiness/spoken';
import type { Story } from '../../../src/story/story';
import { STORY_WORDS } from '../../../src/texts/story-words';
import { openFix } from '../../shared/fix-calls';

export interface SplitStart {
  readonly criteria: readonly string[];
  /** Above the criteria of the second story, in the language of the first. */
  readonly heading: string;
  /** Where they stand, for a fix that takes some out; `null` where this person may not, so that they would stand in both stories. */
  readonly place: { readonly fieldId: string; readonly desk: FixDesk } | null;
}

/** Never rejects: where a language can't be loaded, the story is read in English. */
export async function readSplitStart(): Promise<Reply<SplitStart>> {
  const reply = await openFix();
  if (!reply.ok) return reply;
  const { story, texts } = reply.value;
  const languages = await languagesFor([story]).catch(() => ONLY_ENGLISH);
  const { fieldId, listed } = criteriaHome(texts, findCriteria(story, spokenIn(story, languages)));
  const text = texts.find((one) => one.fieldId === fieldId);
  return {
    ok: true,
    value: {
      criteria: listed.map((criterion) => criterion.text),
      heading: STORY_WORDS[languageOf(wordsOf(story)) ?? 'en'].acceptanceCriteria,
      place: text?.mayChange === true ? { fieldId, desk: reply.value } : null,
    },
  };
}

function wordsOf({ summary, description }: Story): string {
  return [summary, ...(description?.blocks ?? []).map(({ text }) => text)].join('\n');
}
