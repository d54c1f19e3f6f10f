/** The parts of the bench, as they look. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ONLY_ENGLISH } from '../../../../src/readiness/language/languages';
import { Editor } from '../../../../static/panel/fixes/editor';
import { folded } from '../../../../static/panel/fixes/fold';
import { Instead } from '../../../../static/panel/fixes/instead';
import { linesOf } from '../../../../static/panel/fixes/lines';
import { Meanwhile } from '../../../../static/panel/fixes/meanwhile';
import { Overwritten } from '../../../../static/panel/fixes/overwritten';
import { PasteNote } from '../../../../static/panel/fixes/paste-note';
import type { Plan } from '../../../../static/panel/fixes/plan';
import { Preview } from '../../../../static/panel/fixes/preview';
import { Standing } from '../../../../static/panel/fixes/standing';
import { aFinding, anAssessment } from '../../a-finding';

const markup = (element: ReactElement): string => renderToStaticMarkup(element);
const ignored = (): void => undefined;
const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;

describe('a difference', () => {
  test('shows the lines beside a change and folds the others', () => {
    expect(folded([same('1'), same('2'), same('3'), added('new'), same('4'), same('5')])).toEqual([
      { kind: 'fold' },
      same('3'),
      added('new'),
      same('4'),
      { kind: 'fold' },
    ]);
  });

  test('tells what comes and goes by a word, not by colour alone', () => {
    const lines = [{ kind: 'removed', text: 'Format: TBD' } as const, added('Format: CSV')];
    const said = markup(<Preview lines={lines} fixes={[]} estimate={null} isUnplaced={false} />);
    expect(said).toContain('Gone: </span><del dir="auto">Format: TBD</del>');
    expect(said).toContain('New: </span><ins dir="auto">Format: CSV</ins>');
  });

  test('shows the size as it was and would be', () => {
    const said = markup(
      <Preview lines={[]} fixes={[{ kind: 'estimate', value: 5 }]} estimate={8} isUnplaced={false} />,
    );
    expect(said).toContain('<del dir="auto">8</del>');
    expect(said).toContain('<ins dir="auto">5</ins>');
  });

  test('of nothing says where it will show', () => {
    expect(markup(<Preview lines={[]} fixes={[]} estimate={null} isUnplaced={false} />)).toContain(
      'Nothing yet.',
    );
  });
});

describe('the editor', () => {
  const CRITERIA: Plan = {
    kind: 'criteria',
    fieldId: 'description',
    before: ['One', 'Two'],
    start: ['One', 'Two'],
    first: 1,
    heading: 'Acceptance criteria',
    areUntitled: false,
  };

  test('of criteria names each line and each of its buttons', () => {
    const said = markup(
      <Editor languages={ONLY_ENGLISH} plan={CRITERIA} lines={linesOf(CRITERIA.start)} type={ignored} />,
    );
    for (const name of ['Criterion 1', 'Criterion 2', 'Move criterion 2 up', 'Remove criterion 1']) {
      expect(said).toContain(`aria-label="${name}"`);
    }
    expect(said).toMatch(/aria-label="Move criterion 1 up"[^>]* aria-disabled="true"/);
  });

  test('of a reason shows what it goes on from', () => {
    const plan: Plan = {
      kind: 'reason',
      passage: 'I want to split it',
      stands: true,
      isStopped: true,
      lead: 'so that ',
    };
    const said = markup(
      <Editor
        languages={ONLY_ENGLISH}
        plan={plan}
        lines={[{ id: 'reason', text: 'so that ' }]}
        type={ignored}
      />,
    );
    expect(said).toContain('<bdi>I want to split it</bdi>, …');
    expect(said).toContain('>so that </textarea>');
  });

  test('of an open point keeps the direction of the story’s words to these words', () => {
    const passage = 'Which \u202Efile?';
    const plan: Plan = { kind: 'passages', places: [{ fieldId: 'description', passage }] };
    const said = markup(
      <Editor languages={ONLY_ENGLISH} plan={plan} lines={[{ id: passage, text: passage }]} type={ignored} />,
    );
    expect(said).toContain(`In place of “<bdi>${passage}</bdi>”</label>`);
  });

  test('of a size says what a size is', () => {
    const plan: Plan = { kind: 'estimate', value: null };
    const said = (text: string) =>
      markup(
        <Editor languages={ONLY_ENGLISH} plan={plan} lines={[{ id: 'estimate', text }]} type={ignored} />,
      );
    expect(said('five')).toContain('aria-invalid="true"');
    expect(said('five')).toContain('A number, as 3 or 0.5.');
    expect(said('5')).toContain('aria-invalid="false"');
  });
});

describe('a paste', () => {
  const PASTED = { count: 5, leftOut: [], takeBack: ignored };

  test('says how many criteria it brought, and offers the way back', () => {
    const said = markup(<PasteNote pasted={PASTED} />);
    expect(said).toMatch(/role="status">5 criteria added\..*<button.*Undo the paste/);
  });

  test('has no way back once something was typed', () => {
    expect(markup(<PasteNote pasted={{ ...PASTED, takeBack: null }} />)).not.toContain('<button');
  });

  test('keeps what found no room, to be copied', () => {
    const said = markup(<PasteNote pasted={{ ...PASTED, leftOut: ['One', 'Two'] }} />);
    expect(said).toContain('2 more found no room in the list.');
    expect(said).toContain('One\nTwo</textarea>');
    expect(said).toContain('Copy the text');
  });

  test('that has not been says nothing', () => {
    expect(markup(<PasteNote pasted={null} />)).not.toMatch(/\w+\./);
  });
});

describe('how ready it would be', () => {
  const now = anAssessment([aFinding()]);

  test('stands beside how ready it is', () => {
    const said = markup(<Standing before={now} after={anAssessment([], { score: 83, band: 'Ready' })} />);
    expect(said).toMatch(/Nearly.*68.*fix-arrow.*Ready.*83/);
  });

  test('is not said while it stays the same', () => {
    expect(markup(<Standing before={now} after={now} />)).not.toContain('fix-arrow');
  });
});

test('a story that changed meanwhile shows what is new, and the words without a place', () => {
  const said = markup(
    <Meanwhile theirs={[added('Theirs')]} lost={['Those that have expired are skipped.']} />,
  );
  expect(said).toContain('role="alert"');
  expect(said).toContain('Theirs');
  expect(said).toContain('Those that have expired are skipped.');
});

describe('words that a change took the place of', () => {
  test('can be read and copied, and what to do stands with them', () => {
    const said = markup(<Overwritten words={'Their first line.\nTheir second.'} />);
    expect(said).toContain('Somebody else wrote here at the same moment');
    expect(said).toContain('Their first line.\nTheir second.</textarea>');
    expect(said).toContain('aria-label="What the other person wrote"');
    expect(said).toContain('readonly=""');
    expect(said).toContain('Copy the text');
    expect(said).toContain('put in again in Jira’s editor');
  });

  test('are none where somebody had emptied the field', () => {
    const said = markup(<Overwritten words="" />);
    expect(said).toContain('Somebody else emptied this field at the same moment');
    expect(said).not.toContain('textarea');
    expect(said).not.toContain('<button');
  });

  test('stand in the open editor, too, each of them', () => {
    const said = markup(<Meanwhile theirs={[]} lost={[]} overwritten={['One.', 'Two.']} />);
    expect(said).toContain('One.</textarea>');
    expect(said).toContain('Two.</textarea>');
    expect(markup(<Meanwhile theirs={[]} lost={[]} />)).not.toContain('textarea');
  });
});

test('who may not write can copy or ask, once there are words', () => {
  expect(markup(<Instead text="so that two can share" asked={ignored} />)).toContain('aria-disabled="false"');
  expect(markup(<Instead text="" asked={ignored} />)).not.toContain('aria-disabled="false"');
});

test('no part has a style that the policy forbids', () => {
  const said =
    markup(<Meanwhile theirs={[added('Theirs')]} lost={['a']} />) +
    markup(<Instead text="a" asked={ignored} />);
  expect(said).not.toMatch(/ style=/);
});
