/** A scored story as one line of output: JSON for programs, a table or CSV for people. */
import type { Assessment, Finding } from '../../src/readiness/finding';
import type { Story } from '../../src/story/story';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import type { Format } from './options';

export interface Rendering {
  /** Written before the first story. */
  readonly opening: string;
  readonly story: (story: Story, assessment: Assessment) => string;
}

/** A table breaks where a letter is counted as two: emoji and accents are one each. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const RENDERINGS: Readonly<Record<Format, Rendering>> = {
  json: { opening: '', story: jsonLine },
  table: { opening: tableRow('KEY', 'SCORE', 'BAND', 'SUMMARY', 'NEXT STEP'), story: tableLine },
  csv: {
    opening: csvRow(['key', 'summary', 'score', 'band', 'next step', 'gain', 'minutes', 'who']),
    story: csvLine,
  },
};

function jsonLine({ key }: Story, { score, band, findings }: Assessment): string {
  const rendered = findings.map((finding) => ({
    check: finding.check,
    answer: finding.answer,
    credit: finding.credit,
    weight: finding.weight,
    observed: sentence(finding.observed, ENGLISH),
    expected: sentence(finding.expected, ENGLISH),
    fix: sentence(finding.fix, ENGLISH),
    gain: finding.gain,
    minutes: finding.minutes,
    who: finding.who,
    evidence: finding.evidence.map(({ source, text }) => ({ source, text })),
  }));
  return `${JSON.stringify({ key, score, band, findings: rendered })}\n`;
}

function tableLine({ key, summary }: Story, assessment: Assessment): string {
  const step = nextStep(assessment);
  return tableRow(
    key,
    assessment.score === null ? '–' : String(assessment.score),
    assessment.band ?? 'unseen',
    summary,
    step === undefined ? '' : sentence(step.fix, ENGLISH),
  );
}

/** Columns of fixed width, so that rows can be written as they come. */
function tableRow(key: string, score: string, band: string, summary: string, step: string): string {
  const cells = [fit(key, 14), shown(score).padStart(5), fit(band, 7), fit(summary, 44), shown(step)];
  return `${cells.join('  ').trimEnd()}\n`;
}

function fit(text: string, width: number): string {
  const letters = Array.from(LETTERS.segment(shown(text)), ({ segment }) => segment);
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : letters.join('') + ' '.repeat(width - letters.length);
}

/** Without control characters: a summary from elsewhere must not steer the terminal. */
function shown(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

function csvLine({ key, summary }: Story, assessment: Assessment): string {
  const step = nextStep(assessment);
  return csvRow([
    key,
    summary,
    assessment.score === null ? '' : String(assessment.score),
    assessment.band ?? '',
    ...(step === undefined
      ? ['', '', '', '']
      : [sentence(step.fix, ENGLISH), String(step.gain), String(step.minutes), step.who]),
  ]);
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A spreadsheet would run a cell that begins like a formula; a quote mark before it makes it text. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

function nextStep({ steps, findings }: Assessment): Finding | undefined {
  return findings.find(({ check }) => check === steps[0]);
}
