/** What the app gives the page to fix a story, with defaults, for tests. */
import type { FixDesk, FixText } from '../../../../src/contract/fixes';
import { USUAL } from '../../../../src/readiness/checks-for';
import { DEFAULT_TEAM_DEFINITION } from '../../../../src/readiness/team-definition';
import { ALL_LANGUAGES } from '../../../../src/readiness/language/all-languages';
import { NOTHING_AROUND } from '../../../../src/readiness/surroundings';
import { readAdf } from '../../../../src/story/adf';
import type { Judge } from '../../../../static/panel/fixes/judge';
import { aStory, type StoryTraits } from '../../../builders/story';

/** A document of paragraphs; a line that begins with `- ` is an item of a list, with `# ` a heading. */
export function aDocument(...lines: readonly string[]): unknown {
  const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const content = lines.map((line) => {
    if (line.startsWith('# ')) {
      return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(2) }] };
    }
    if (!line.startsWith('- ')) return words(line);
    return { type: 'bulletList', content: [{ type: 'listItem', content: [words(line.slice(2))] }] };
  });
  return { type: 'doc', version: 1, content };
}

export function aText(parts: Partial<FixText> = {}): FixText {
  return {
    fieldId: 'description',
    name: 'Description',
    document: null,
    base: 'base-0',
    mayChange: true,
    ...parts,
  };
}

/** @param lines of the description */
export function aDesk(
  lines: readonly string[] = [],
  traits: StoryTraits = {},
  parts: Partial<FixDesk> = {},
): FixDesk {
  const document = lines.length === 0 ? null : aDocument(...lines);
  return {
    story: aStory({ ...traits, description: readAdf(document) }),
    texts: [aText({ document })],
    estimate: { fieldId: 'customfield_9', value: null, base: 'size-0', mayChange: true },
    definition: DEFAULT_TEAM_DEFINITION,
    siteFields: null,
    surroundings: NOTHING_AROUND,
    ...parts,
  };
}

/** In all languages, by the rules that every team starts with. */
export const A_JUDGE: Judge = {
  rules: { definition: DEFAULT_TEAM_DEFINITION.kinds, checks: USUAL, ownJudges: [] },
  languages: ALL_LANGUAGES,
  surroundings: NOTHING_AROUND,
};
