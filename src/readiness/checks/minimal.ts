/**
 * Nothing but who, what and why? A note in the sentence is read by nobody who looks for it, a pointer leads away from
 * it, and steps strung to it decide how before anybody agreed on what. Below the sentence there is room for all of it.
 * After Lucassen et al., the Quality User Story framework (2016): a story holds a role, a means and ends, and no more.
 */
import type { Language } from '../language/language';
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { countWords, evidence, quote, type Passage } from '../passage';
import type { Reading } from '../reading';
import { hasAny, isUnseen, type Told } from '../told';

type Key = KeysOf<
  'minimal',
  'fix.signs' | 'only' | 'note' | 'brackets' | 'steps' | 'sentence' | 'signs' | 'unseen'
>;

export const minimal: Check<Key> = {
  id: 'minimal',
  minutes: 1,
  who: 'anyone',
  expected: { key: 'minimal.expected' },
  fix: { key: 'minimal.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'As a Digital Production User (DPU), I want to create components.',
      source: 'Trident, aqusa_trident48_gold (MIT), shortened',
    },
    {
      shows: 'met',
      summary: 'As a writer, I want bold & italic letters, so that my readers see what matters.',
    },
    {
      shows: 'met',
      summary: 'As a clerk, I want to export the list (e.g. PDF), so that I can hand it out.',
    },
    {
      shows: 'met',
      summary: 'Export the list',
      description:
        'As a clerk, I want to export the list, so that I can hand it out.\nNote: Kim has a template (with the new letterhead).',
    },
    {
      shows: 'unmet',
      summary:
        'As a End User I want to be able to see the physical context of an Item in a digital collection (i.e. See inside this folder; EAD)',
      source: 'Trident, aqusa_trident48_gold (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'As a clerk, I want to export the list, so that I can hand it out. NOTE: use the letterhead.',
    },
    {
      shows: 'unmet',
      summary: 'As a clerk, I want to export the list. - Add a button - Then add the letterhead',
    },
    { shows: 'unmet', summary: 'As a clerk, I want to export ##the list$, so that I can hand it out.' },
    { shows: 'unmet', summary: 'As a clerk, I want to export the list. It will be on a page of its own.' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const told = reading.told();
  const { sentence, whole } = told;
  if (sentence === null && isUnseen(reading)) {
    return { answer: 'unknown', observed: { key: 'minimal.unseen' }, evidence: [] };
  }
  const { asides } = told.language;
  const text = whole.text.slice(0, MOST);
  const note =
    (text.includes(':') ? asides.NOTE.exec(text) : null) ??
    (hasAny(told.words(), asides.POINTER_CUES) ? asides.POINTER.exec(text) : null);
  if (note !== null) return unmet('minimal.note', { source: whole.source, text: text.slice(note.index) });
  const aside = longAside(text, asides);
  if (aside !== null) return unmet('minimal.brackets', { source: whole.source, text: aside });
  return (sentence === null ? null : beside(told, text)) ?? only(told);
}

/** What a team would not miss in a title may still be too much in a sentence that tells a story. */
function beside({ sentence, whole, rest, language }: Told, text: string): Verdict<Key> | null {
  const { asides } = language;
  const { source } = whole;
  const steps = asides.STRUNG.exec(text);
  if (steps !== null) return unmet('minimal.steps', { source, text: text.slice(steps.index) });
  const tag = text.includes(']') ? asides.TAG.exec(text) : null;
  if (tag !== null) return unmet('minimal.brackets', { source, text: tag[0].trim() });
  if (countWords(rest) > 1) return unmet('minimal.sentence', { source, text: rest });
  const signs =
    sentence?.form !== 'statement' && asides.ANY_SIGN.test(text) ? asides.STRAY_SIGNS.exec(text) : null;
  if (signs === null) return null;
  return {
    ...unmet('minimal.signs', { source, text: signs[0] }),
    fix: { key: 'minimal.fix.signs' },
  };
}

/** Beyond this a sentence has said what it wants. */
const MOST = 1200;
/** "(DPU)", "(e.g. PDF)" and "(products, activities)" are quicker to read than their place in a list. */
const FEW_WORDS = 3;

type Asides = Language['asides'];

/** An explanation in brackets: more words than an example needs, or a remark of any length. */
function longAside(text: string, asides: Asides): string | null {
  if (!text.includes('(')) return null;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])\(([^()]{2,400})\)?/gu)) {
    const inside = match[1] ?? '';
    const isLong = wordsIn(inside, asides) > FEW_WORDS && !spellsOut(inside, text.slice(0, match.index));
    if (isLong || asides.REMARK_IN_BRACKETS.test(inside)) return match[0];
  }
  return null;
}

/** Words as they are spoken: "i.e." and "e.g." are none, a path is one. */
function wordsIn(text: string, asides: Asides): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !asides.SUCH_AS.test(word)).length;
}

/** "the DPU (Digital Production Unit Users)": the short form's own words. */
function spellsOut(inside: string, before: string): boolean {
  const short = /(\p{Lu}{3,8})\s*$/u.exec(before.slice(-12))?.[1];
  const initials = (inside.match(/\p{L}[\p{L}’'-]*/gu) ?? []).map((word) => word[0]?.toUpperCase()).join('');
  return short !== undefined && initials === short;
}

function only({ shown }: Told): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key: 'minimal.only' }, evidence: shown };
}

function unmet(
  key: 'minimal.note' | 'minimal.brackets' | 'minimal.steps' | 'minimal.sentence' | 'minimal.signs',
  read: Passage,
): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: 0.3,
    observed: { key, values: { words: quote(read.text) } },
    evidence: [evidence(read)],
  };
}
