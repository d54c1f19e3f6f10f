/** The fixes of the panel on real stories: what was typed stands there, what stood there stays, and the check has nothing more to say. */
import { isDataHere, readIssues, readSentences, storyOf } from '../../../../bench/data/real-stories';
import { readAdf } from '../../../../src/story/adf';
import type { Story } from '../../../../src/story/story';
import { editInTurn } from '../../../../src/story/writing/edit-in-turn';
import { fixesFor } from '../../../../static/panel/fixes/edit-for';
import { assessed } from '../../../../static/panel/fixes/judge';
import { startOf, type Plan } from '../../../../static/panel/fixes/plan';
import { planOf } from '../../../../static/panel/fixes/plan-of';
import { A_JUDGE, aDesk, aDocument, aText } from './a-desk';

if (!isDataHere()) process.stdout.write('fixes of real stories: skipped, ../shared/data is not here\n');
const onData = isDataHere() ? describe : describe.skip;

/** As Jira's editor makes them of pasted text: a paragraph between two empty lines. */
const documentOf = (description: string): unknown =>
  description.trim() === ''
    ? null
    : aDocument(...description.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim()));
const textOf = (document: unknown): string =>
  (readAdf(document)?.blocks ?? []).map(({ text }) => text).join('\n');

/** What somebody writes, whatever the story is about. */
const TYPED: Readonly<Partial<Record<Plan['kind'], string>>> = {
  reason: 'people at the desk find their way in a minute',
  sections:
    'The desk has seven of them, each with a label that says for whom it is and until when it is kept',
};
const ANSWER = 'The desk has seven of them';

interface Tried {
  readonly key: string;
  readonly fix: string;
  readonly isWritten: boolean;
  readonly isMended: boolean;
  /** Words of the story that are gone, but for those that the answer takes the place of. */
  readonly lost: readonly string[];
}

function tryAll(story: Story, document: unknown): readonly Tried[] {
  const desk = aDesk([], {}, { story, texts: [aText({ document })] });
  const { findings } = assessed(story, A_JUDGE);
  return findings
    .filter(({ answer }) => answer === 'unmet')
    .flatMap((finding): Tried[] => {
      const plan = planOf({ kind: 'fix', check: finding.check }, findings, [], A_JUDGE)?.planFor(desk);
      if (plan === undefined || plan === null) return [];
      const words = plan.kind === 'passages' ? ANSWER : TYPED[plan.kind];
      if (words === undefined) return [];
      const typed = startOf(plan).map(({ id, text }) => ({
        id,
        text: plan.kind === 'passages' ? words : `${text}${words}`,
      }));
      const [fix] = fixesFor(plan, typed);
      const next = fix?.kind === 'text' ? editInTurn(document, fix) : null;
      const now = assessed({ ...story, description: readAdf(next ?? document) }, A_JUDGE);
      const places = plan.kind === 'passages' ? plan.places : [];
      const instead = places.map(({ passage }) => passage).join(' ');
      return [
        {
          key: story.key,
          fix: finding.fix.key,
          isWritten: next !== null && textOf(next).includes(words),
          isMended: now.findings.every(({ check, answer }) => check !== finding.check || answer !== 'unmet'),
          lost: lostWords(textOf(document), `${textOf(next)} ${instead}`),
        },
      ];
    });
}

/** Signs may change: a sentence that goes on has its full stop further behind. */
function lostWords(before: string, after: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(after)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

onData('the fixes of real stories', () => {
  const all = isDataHere()
    ? [
        ...readIssues().flatMap((issue) =>
          (['story', 'bug'] as const).flatMap((kind) => {
            const document = documentOf(issue.description);
            return tryAll({ ...storyOf(issue, kind), description: readAdf(document) }, document);
          }),
        ),
        ...readSentences().flatMap((one) => {
          const document = documentOf(one.summary);
          const description = readAdf(document);
          return tryAll({ ...storyOf(one, 'story'), summary: 'A title', description }, document);
        }),
      ]
    : [];
  const of = (fix: string): readonly Tried[] => all.filter((one) => one.fix === fix);

  it('write what was typed, and lose no word of the story', () => {
    expect(all.length).toBeGreaterThan(3000);
    expect(all.filter(({ isWritten }) => !isWritten)).toEqual([]);
    expect(all.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });

  it.each([
    ['benefit.fix', 0.99],
    ['expected-actual.fix', 0.99],
    ['expected-actual.fix.actual', 0.99],
    ['reproducible.fix', 0.99],
    // A story may leave more open than the panel lists at a time.
    ['open-questions.fix', 0.9],
    ['described.fix', 0.95],
    ['described.fix.more', 0.95],
  ])('%s does it', (fix, share) => {
    const tried = of(fix);
    const mended = tried.filter(({ isMended }) => isMended);
    process.stdout.write(`${fix}: of ${tried.length} real stories ${mended.length} mended\n`);
    expect(tried.length).toBeGreaterThan(20);
    expect(mended.length / tried.length).toBeGreaterThan(share);
  });
});
