/** One story told in five languages, as somebody of each would tell it: what is found in one must be found in all. */
import type { LanguageCode } from '../../src/readiness/language/identify';
import type { IssueKind } from '../../src/story/story';

export interface Telling {
  readonly summary: string;
  /** Markdown as people paste it; empty where there is only a title. */
  readonly description: string;
}

export interface ParityStory {
  readonly id: string;
  readonly kind: IssueKind;
  readonly in: Readonly<Record<LanguageCode, Telling>>;
}

/** @param texts for each language the summary in the first line, the description in those after it */
export function told(
  id: string,
  kind: IssueKind,
  texts: Readonly<Record<LanguageCode, string>>,
): ParityStory {
  return {
    id,
    kind,
    in: {
      en: tellingOf(texts.en),
      de: tellingOf(texts.de),
      fr: tellingOf(texts.fr),
      es: tellingOf(texts.es),
      pt: tellingOf(texts.pt),
    },
  };
}

function tellingOf(text: string): Telling {
  const [summary = '', ...description] = text.trim().split('\n');
  return { summary, description: description.join('\n').trim() };
}
