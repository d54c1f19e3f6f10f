/** "The description has a section “Security”", with something in it. */
import type { TextBlock } from '../../story/story';
import { evidence, quote } from '../passage';
import type { Verdict } from '../verdict';
import { met, unmet, unseen, type Asked, type OwnKey, type OwnRule } from './own-judge';
import { plainWords } from './plain-words';

/** A title without anything beneath is a good beginning, and answers nothing yet. */
const ONLY_THE_TITLE = 0.25;

export function headingRule({ text }: Asked<'heading'>): OwnRule {
  const wanted = plainWords(text);
  const values = { name: quote(text) };
  return {
    minutes: 5,
    expected: { key: 'own.heading.expected', values },
    fix: { key: 'own.heading.fix', values },
    judge: ({ story: { description }, elsewhere }) => {
      if (description === undefined) return unseen('own.heading.unseen', values);
      const { isThere, first } = sectionOf(description?.blocks ?? [], wanted);
      if (first !== null) {
        return met('own.heading.there', values, [evidence({ source: 'description', text: first })]);
      }
      // Where a picture or another app's part stands in the text isn't known: it may be beneath the title.
      const hidesMore =
        elsewhere !== null ||
        (isThere && description !== null && description.media + description.unknownNodes.length > 0);
      if (hidesMore) return unseen('own.heading.elsewhere', values);
      return isThere ? onlyTheTitle(values) : unmet('own.heading.none', values);
    },
  };
}

function onlyTheTitle(values: { readonly name: string }): Verdict<OwnKey> {
  return {
    answer: 'unmet',
    credit: ONLY_THE_TITLE,
    observed: { key: 'own.heading.empty', values },
    evidence: [],
    fix: { key: 'own.heading.fix.fill', values },
  };
}

interface Section {
  readonly isThere: boolean;
  /** What stands first beneath its title, or after it in the same line; `null` where nothing does. */
  readonly first: string | null;
}

/** Of several sections of the same title one with something in it is enough. */
function sectionOf(blocks: readonly TextBlock[], wanted: string): Section {
  let isThere = false;
  let open: TextBlock | null = null;
  for (const block of blocks) {
    if (open !== null && !endsSection(block, open)) {
      if (open.kind === 'heading' && block.kind === 'heading') continue;
      return { isThere, first: block.text };
    }
    open = null;
    const [title, rest] = titleAndRest(block);
    if (title === '' || plainWords(title) !== wanted) continue;
    isThere = true;
    if (rest !== '') return { isThere, first: rest };
    open = block;
  }
  return { isThere, first: null };
}

/** A heading's section holds those of lower rank; one under a line in bold or with a colon ends at the next such line. */
function endsSection(block: TextBlock, title: TextBlock): boolean {
  if (title.kind === 'heading') return block.kind === 'heading' && block.level <= title.level;
  if (block.kind !== 'paragraph') return block.kind === 'heading';
  const [words, rest] = titleAndRest(block);
  return words !== '' && rest === '';
}

/** Longer lines are sentences. */
const LONGEST_TITLE = 120;

/** The words of a title, and what follows in the same line; both empty where the block holds no title. */
function titleAndRest({ kind, text, strong }: TextBlock): readonly [title: string, rest: string] {
  if (kind === 'code' || kind === 'row') return NO_TITLE;
  const begin = text.slice(0, LONGEST_TITLE);
  if ((kind === 'heading' || strong === true) && text.length <= LONGEST_TITLE) return [text, ''];
  const colon = begin.indexOf(':');
  return colon === -1 ? NO_TITLE : [begin.slice(0, colon), text.slice(colon + 1).trim()];
}

const NO_TITLE = ['', ''] as const;
