/** Criteria of real stories, changed as people change them: none is doubled or lost, and what can't be found is left alone. */
import { isDataHere, readIssues } from '../../../bench/data/real-stories';
import { findCriteria, type Criteria } from '../../../src/readiness/criteria';
import { criteriaHome } from '../../../src/readiness/criteria-home';
import { ALL_LANGUAGES } from '../../../src/readiness/language/all-languages';
import { spokenIn } from '../../../src/readiness/spoken';
import { readAdf } from '../../../src/story/adf';
import { editDocument } from '../../../src/story/writing/edit-document';
import { aStory } from '../../builders/story';
import { doc, paragraph } from './shapes';

if (!isDataHere()) process.stdout.write('criteria of real stories: skipped, ../shared/data is not here\n');
const onData = isDataHere() ? describe : describe.skip;

const NEW = 'A message says what happened and what to do';

/** As Jira's editor makes them of pasted text: a paragraph between two empty lines, its lines broken. */
const asDocument = (description: string) =>
  doc(...description.split(/\n\s*\n/).map((part) => paragraph(part.trim())));

function criteriaOf(document: unknown): Criteria {
  const story = aStory({ description: readAdf(document) });
  return findCriteria(story, spokenIn(story, ALL_LANGUAGES));
}

function read(document: unknown): readonly string[] {
  const criteria = criteriaOf(document);
  return criteriaHome([{ fieldId: 'description', name: 'Description' }], criteria).listed.map(({ text }) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}

function edited(document: unknown, after: readonly string[]): readonly string[] | null {
  const before = read(document);
  const heading = 'Acceptance criteria';
  const untitled = criteriaOf(document).title === null ? ({ areUntitled: true } as const) : {};
  const next = editDocument(document, { kind: 'criteria', before, after, heading, ...untitled });
  return next === null ? null : read(next);
}

onData('the criteria of real stories', () => {
  const documents = isDataHere()
    ? readIssues()
        .map(({ description }) => asDocument(description))
        .filter((document) => read(document).length > 0)
    : [];

  it('get one more, and the others stand there once, as before', () => {
    const answers = documents.map((document) => ({
      before: read(document),
      now: edited(document, [...read(document), NEW]),
    }));
    const placed = answers.filter(({ now }) => now !== null);
    const right = placed.filter(
      ({ before, now }) => JSON.stringify(now) === JSON.stringify([...before, NEW]),
    );
    process.stdout.write(
      `one more: of ${answers.length} real stories ${placed.length} placed, ${right.length} read as asked for\n`,
    );
    for (const { before, now } of placed)
      for (const text of new Set(before))
        expect([text, countOf(text, now ?? [])]).toEqual([text, countOf(text, before)]);
    expect(placed.length).toBeGreaterThan(0.95 * answers.length);
    expect(right.length).toBeGreaterThan(0.95 * answers.length);
  });

  it('lose the first, and only it', () => {
    const answers = documents.map((document) => ({
      before: read(document),
      now: edited(document, read(document).slice(1)),
    }));
    const placed = answers.filter(({ now }) => now !== null);
    const right = placed.filter(({ before, now }) => JSON.stringify(now) === JSON.stringify(before.slice(1)));
    process.stdout.write(
      `one less: of ${answers.length} real stories ${placed.length} placed, ${right.length} read as asked for\n`,
    );
    expect(right.length).toBeGreaterThan(0.9 * answers.length);
  });

  it('are left alone where nothing is asked for', () => {
    expect(documents.filter((document) => edited(document, read(document)) !== null)).toEqual([]);
  });
});

function countOf(text: string, all: readonly string[]): number {
  return all.filter((each) => each === text).length;
}
