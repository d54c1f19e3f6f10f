/**
 * How well short texts are told apart, on texts that the identifier has not seen, and what it costs.
 * English that is taken for another language would be judged by the wrong words, so real English must (nearly) never be.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { languageOf, languagesOf, type LanguageCode } from '../../src/readiness/language/identify';
import { isDataHere, readIssues, readSentences } from '../data/real-stories';
import { report, type Figure } from '../figure';
import { PARITY_STORIES } from '../parity/stories';
import { OTHER_LANGUAGES, OTHER_SCRIPTS, SHORT_TEXTS, STORIES_IN_PARTS } from './short-texts';

/** What says which language a text is in, `null` for another or unsure; anything else counts as wrong. */
export type Identify = (text: string) => string | null;

export interface Counted {
  readonly right: number;
  /** Said nothing. */
  readonly unsure: number;
  readonly wrong: number;
  readonly total: number;
  /** `expected: text > answer`, for whoever looks into it. */
  readonly misses: readonly string[];
}

const CODES = ['en', 'de', 'fr', 'es', 'pt'] as const satisfies readonly LanguageCode[];

/** Counts texts that are known to be in a language (`null`: in none of the five). */
export function count(
  identify: Identify,
  texts: Iterable<readonly [text: string, expected: LanguageCode | null]>,
): Counted {
  let [right, unsure, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const [text, expected] of texts) {
    const answer = identify(text);
    if (answer === expected) {
      right += 1;
      continue;
    }
    if (answer === null) unsure += 1;
    else wrong += 1;
    misses.push(`${expected ?? 'other'}: ${text} > ${answer ?? '-'}`);
  }
  return { right, unsure, wrong, total: right + unsure + wrong, misses };
}

export function shortTexts(half: 'development' | 'heldOut'): (readonly [string, LanguageCode])[] {
  return CODES.flatMap((code) => SHORT_TEXTS[code][half].map((text) => [text, code] as const));
}

/** Titles of the stories that are told in all five languages. */
export function titles(): (readonly [string, LanguageCode])[] {
  return PARITY_STORIES.flatMap((story) => CODES.map((code) => [story.in[code].summary, code] as const));
}

export function otherTexts(): (readonly [string, null])[] {
  return [...Object.values(OTHER_LANGUAGES).flat(), ...OTHER_SCRIPTS].map((text) => [text, null] as const);
}

/** Every real title and sentence; none if the data is not here. */
export function realEnglish(): (readonly [string, LanguageCode])[] {
  if (!isDataHere()) return [];
  return [...readIssues(), ...readSentences()].map(({ summary }) => [summary, 'en'] as const);
}

const FOLDERS: Readonly<Record<string, LanguageCode | null>> = {
  de: 'de',
  fr: 'fr',
  es: 'es',
  'pt-br': 'pt',
  it: null,
  pl: null,
  tr: null,
  cs: null,
};

/** Sentences that others translated: what the TypeScript compiler says, up to twelve words, in nine languages. */
export function compilerMessages(): (readonly [string, LanguageCode | null])[] {
  const folder = dirname(require.resolve('typescript'));
  return Object.entries(FOLDERS).flatMap(([name, code]) => {
    const file = join(folder, name, 'diagnosticMessages.generated.json');
    const messages = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.values(messages)
      .filter((text) => text.split(/\s+/).length <= 12)
      .map((text) => [text, code] as const);
  });
}

/** How many parts of mixed stories get their language, 0–1. */
export function shareOfParts(): number {
  const all = STORIES_IN_PARTS.flatMap(({ parts, expected }) => {
    const found = languagesOf(parts);
    return expected.map((language, index) => found[index] === language);
  });
  return all.filter(Boolean).length / all.length;
}

/** µs a text, by the processor's clock. */
export function microsecondsEach(identify: Identify, texts: readonly string[]): number {
  const rounds = Math.ceil(100_000 / texts.length);
  for (const text of texts) identify(text);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const text of texts) identify(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (rounds * texts.length);
}

/** KB, as it travels, of the identifier alone. */
export function gzipKB(): number {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../src/readiness/language/identify.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1024;
}

const percent = (part: number, total: number): number => (100 * part) / total;

function main(): void {
  const held = count(languageOf, shortTexts('heldOut'));
  const developed = count(languageOf, shortTexts('development'));
  const titled = count(languageOf, titles());
  const others = count(languageOf, otherTexts());
  const messages = count(languageOf, compilerMessages());
  const english = count(languageOf, realEnglish());
  const show = (name: string, { right, unsure, wrong, total }: Counted): void => {
    process.stdout.write(`${name}: ${right} of ${total} right, ${unsure} unsure, ${wrong} wrong\n`);
  };
  show('short texts, developed with', developed);
  show('short texts, held out', held);
  show('titles of parity stories', titled);
  show('other languages and scripts', others);
  show('messages of a compiler', messages);
  show('real English', english);
  if (process.argv.includes('--misses')) {
    const said = {
      developed,
      titled,
      others,
      messages,
      english,
      ...(process.argv.includes('--held-out') && { held }),
    };
    for (const [name, { misses }] of Object.entries(said))
      process.stdout.write(`\n${name}\n${misses.slice(0, 150).join('\n')}\n`);
  }
  const figures: Figure[] = [
    {
      name: 'held-out short texts',
      value: percent(held.right, held.total),
      unit: '% right',
      budget: 90,
      kind: 'at-least',
    },
    {
      name: 'held-out short texts',
      value: percent(held.wrong, held.total),
      unit: '% wrong',
      budget: 2,
      kind: 'at-most',
    },
    {
      name: 'other languages',
      value: percent(others.wrong, others.total),
      unit: '% wrong',
      budget: 5,
      kind: 'at-most',
    },
    {
      name: 'compiler messages',
      value: percent(messages.wrong, messages.total),
      unit: '% wrong',
      budget: 2,
      kind: 'at-most',
    },
    {
      name: 'parts of mixed stories',
      value: 100 * shareOfParts(),
      unit: '% right',
      budget: 95,
      kind: 'at-least',
    },
    { name: 'identifier', value: gzipKB(), unit: 'KB gzip', budget: 6, kind: 'at-most' },
    {
      name: 'one short text',
      value: microsecondsEach(
        languageOf,
        shortTexts('heldOut').map(([text]) => text),
      ),
      unit: 'µs',
      budget: 5,
      kind: 'at-most',
    },
  ];
  if (english.total > 0)
    figures.push({
      name: 'real English',
      value: percent(english.wrong, english.total),
      unit: '% wrong',
      budget: 0.5,
      kind: 'at-most',
    });
  report(figures);
}

if (require.main === module) main();
