/** The small backlogs of `npm start -- --sample LANGUAGE`. */
import type { BacklogSeed } from '../../jira/seed';
import { BAKERY } from './es';
import { LIBRARY } from './de';
import { seedOfSample, type Sample } from './sample';

export const SAMPLES = { de: LIBRARY, es: BAKERY } as const satisfies Readonly<Record<string, Sample>>;

export type SampleLanguage = keyof typeof SAMPLES;

/** @param now what the sample calls now */
export function sampleBacklog(language: SampleLanguage, now: Date): BacklogSeed {
  return seedOfSample(SAMPLES[language], now);
}

export function isSampleLanguage(text: string): text is SampleLanguage {
  return Object.hasOwn(SAMPLES, text);
}
