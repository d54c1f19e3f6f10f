/** A list of criteria that is read, changed and read again says what was asked for, in whatever shape a team keeps it; all else stays. */
import fc from 'fast-check';
import { findCriteria } from '../../../src/readiness/criteria';
import { criteriaHome } from '../../../src/readiness/criteria-home';
import { ALL_LANGUAGES } from '../../../src/readiness/language/all-languages';
import { spokenIn } from '../../../src/readiness/spoken';
import { readAdf } from '../../../src/story/adf';
import { editDocument } from '../../../src/story/writing/edit-document';
import { aStory } from '../../builders/story';
import { doc, heading, paragraph, SCENARIO_SHAPES, SHAPES, titled } from './shapes';

/** The criteria of the description that stand there as a list. */
function read(document: unknown): readonly string[] {
  const story = aStory({ description: readAdf(document) });
  return criteriaHome(
    [{ fieldId: 'description', name: 'Description' }],
    findCriteria(story, spokenIn(story, ALL_LANGUAGES)),
  ).listed.map(({ text }) => text);
}
const flat = (texts: readonly string[]): readonly string[] =>
  texts.map((each) => each.replace(/\s+/g, ' ').trim());

const SENTENCES = [
  'When a valid code is typed, the total is lower',
  'When the code is unknown, a message says so',
  'The rest of the voucher stays on it',
  'An expired voucher is refused with its date',
  'The desk sees who used it 🎁',
  'A second voucher lowers the total further',
];
const SCENARIOS = [
  'Given a voucher of 10 euros\nWhen I pay 8 euros\nThen 2 euros are left on it',
  'Given an expired voucher\nWhen I type its code\nThen it is refused\nAnd its date is shown',
  'Given two vouchers\nWhen I pay\nThen both are used up',
  'Given no voucher\nWhen I pay\nThen I pay by card',
];

/** In the words of a language of its own, title and all. */
const LANGUAGES: readonly (readonly [title: string, ...criteria: readonly string[]])[] = [
  [
    'Akzeptanzkriterien',
    'Ein gültiger Gutschein senkt den Betrag sofort',
    'Wenn der Gutschein abgelaufen ist, wird er mit seinem Datum abgelehnt',
    'Der Rest bleibt auf dem Gutschein',
  ],
  [
    'Critères d’acceptation',
    'Un bon valable réduit le montant tout de suite',
    'Quand le bon est périmé, il est refusé avec sa date',
    'Le reste demeure sur le bon',
  ],
  [
    'Criterios de aceptación',
    'Un vale válido reduce el importe enseguida',
    'Cuando el vale ha caducado, se rechaza con su fecha',
    'El resto queda en el vale',
  ],
  [
    'Critérios de aceitação',
    'Um vale válido reduz o valor imediatamente',
    'Quando o vale está vencido, ele é recusado com a data',
    'O resto fica no vale',
  ],
];

it.each(LANGUAGES)('under “%s” says what was asked for', (title, ...criteria) => {
  fc.assert(
    fc.property(edits(criteria), ({ before, after }) => {
      const document = titled(title, before);
      const known = read(document);
      expect(flat(known)).toEqual(flat(before));
      const edited = editDocument(document, { kind: 'criteria', before: known, after, heading: title });
      expect(flat(read(edited ?? document))).toEqual(flat(after));
    }),
    { numRuns: 30 },
  );
});

/** The present list and what somebody makes of it. */
function edits(
  all: readonly string[],
): fc.Arbitrary<{ before: readonly string[]; after: readonly string[] }> {
  return fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: 1 }),
      fc.shuffledSubarray([...all], { minLength: 1 }),
      fc.boolean(),
    )
    .map(([before, other, isKept]) => ({
      before,
      // Half of them keep all that there is and say more.
      after: isKept ? [...before, ...other.filter((each) => !before.includes(each))] : other,
    }));
}

/** As tools of Gherkin write them. */
const NAMED = SCENARIOS.map((each, at) => `Scenario: voucher ${at + 1}\n${each}`);

const allOf = (shapes: typeof SHAPES, texts: readonly string[]) =>
  Object.entries(shapes).map(([name, shape]) => [name, shape, texts] as const);

describe.each([
  ...allOf(SHAPES, SENTENCES),
  ...allOf(SCENARIO_SHAPES, SCENARIOS),
  ...allOf(SCENARIO_SHAPES, NAMED).map(
    ([name, shape, texts]) => [`${name}, each with its name`, shape, texts] as const,
  ),
])('in %s', (_, shape, texts) => {
  it('is read as it was made', () => {
    expect(flat(read(shape(texts)))).toEqual(flat(texts));
  });

  it('says what was asked for', () => {
    fc.assert(
      fc.property(edits(texts), ({ before, after }) => {
        const document = shape(before);
        const known = read(document);
        const asRead = after.map((each) => known.find((one) => flat([one])[0] === flat([each])[0]) ?? each);
        const edited = editDocument(document, {
          kind: 'criteria',
          before: known,
          after: asRead,
          heading: 'Acceptance criteria',
        });
        expect(flat(read(edited ?? document))).toEqual(flat(after));
      }),
    );
  });

  it('says nothing more once all are gone, whatever stands below', () => {
    const { content } = shape(texts) as { readonly content: readonly Record<string, unknown>[] };
    const remark = paragraph('Kim knows more about the desk and what people ask for there.');
    const isNotes = (node: Record<string, unknown>): boolean =>
      JSON.stringify(node) === JSON.stringify(heading('Notes'));
    for (const kept of [content, content.map((node) => (isNotes(node) ? remark : node))]) {
      const document = doc(...kept);
      const before = read(document).slice(0, texts.length);
      const edited = editDocument(document, {
        kind: 'criteria',
        before,
        after: [],
        heading: 'Acceptance criteria',
      });
      expect(edited).not.toBeNull();
      expect(read(edited ?? document)).toEqual([]);
    }
  });

  it('leaves everything else as it is', () => {
    fc.assert(
      fc.property(edits(texts), ({ before, after }) => {
        const document = shape(before);
        const edited = editDocument(document, {
          kind: 'criteria',
          before: read(document),
          after,
          heading: 'Acceptance criteria',
        });
        const rest = JSON.stringify(shape([])['content']).slice(-200);
        expect(JSON.stringify(edited ?? document)).toContain(rest.slice(0, -1));
      }),
    );
  });
});
