/**
 * What only the checks that are off by default must know of a language. It comes with them and in all languages at once: so
 * nobody else carries it, and there is none of these checks without its words.
 */
import * as englishScope from './english/scope';
import * as englishScreen from './english/screen';
import * as englishSolution from './english/solution';
import * as frenchScope from './french/scope';
import * as frenchScreen from './french/screen';
import * as frenchSolution from './french/solution';
import * as germanScope from './german/scope';
import * as germanScreen from './german/screen';
import * as germanSolution from './german/solution';
import * as portugueseScope from './portuguese/scope';
import * as portugueseScreen from './portuguese/screen';
import * as portugueseSolution from './portuguese/solution';
import * as spanishScope from './spanish/scope';
import * as spanishScreen from './spanish/screen';
import * as spanishSolution from './spanish/solution';
import type { LanguageCode } from './identify';
import type { Language, Like } from './language';

interface OnRequest {
  readonly scope: Like<typeof englishScope>;
  readonly screen: Like<typeof englishScreen>;
  readonly solution: Like<typeof englishSolution>;
}

const TOPICS: Readonly<Record<LanguageCode, OnRequest>> = {
  en: { scope: { ...englishScope }, screen: { ...englishScreen }, solution: { ...englishSolution } },
  de: { scope: { ...germanScope }, screen: { ...germanScreen }, solution: { ...germanSolution } },
  fr: { scope: { ...frenchScope }, screen: { ...frenchScreen }, solution: { ...frenchSolution } },
  es: { scope: { ...spanishScope }, screen: { ...spanishScreen }, solution: { ...spanishSolution } },
  pt: { scope: { ...portugueseScope }, screen: { ...portugueseScreen }, solution: { ...portugueseSolution } },
};

/** The topics of a language that the checks on request read. */
export function onRequest({ code }: Pick<Language, 'code'>): OnRequest {
  return TOPICS[code];
}
