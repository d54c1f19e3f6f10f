import { renderToStaticMarkup } from 'react-dom/server';
import type { Finding } from '../../../../src/readiness/finding';
import { OutcomeNote } from '../../../../static/panel/relations/outcome-note';
import { RelationAction } from '../../../../static/panel/relations/relation-action';
import { RelationBench } from '../../../../static/panel/relations/relation-bench';
import { RelationDesk } from '../../../../static/panel/relations/relation-desk';
import { blockerNamed, relationOf } from '../../../../static/panel/relations/relation-of';
import { SplitForm } from '../../../../static/panel/relations/split-form';
import { SplitMade, type Made } from '../../../../static/panel/relations/split-made';
import { SplitPreview } from '../../../../static/panel/relations/split-preview';
import type { SplitStart } from '../../../../static/panel/relations/split-start';
import type { Stage } from '../../../../static/panel/relations/use-change';
import { aFinding, anAssessment } from '../../a-finding';
import { aReading } from '../../a-reading';
import { aDesk } from '../fixes/a-desk';
import { someActs } from '../notes/some-acts';

const text = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const reading = aReading();
const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);
const place = { reading, acts: someActs(), leave: nothing };

const withFix = (
  check: Finding['check'],
  key: Finding['fix']['key'],
  parts: Partial<Finding> = {},
): Finding => aFinding({ check, fix: { key }, ...parts });

describe('the button', () => {
  const render = (finding: Finding): string =>
    text(renderToStaticMarkup(<RelationAction finding={finding} isFirst {...place} />)).trim();

  test.each([
    ['parent-linked', 'parent-linked.fix', 'Choose a parent'],
    ['dependencies-clear', 'dependencies-clear.fix', 'Link what it waits for'],
    ['atomic', 'atomic.fix', 'Split it'],
    ['small-enough', 'small-enough.fix', 'Split it'],
  ] as const)('of %s says what it does', (check, fix, said) => {
    expect(render(withFix(check, fix))).toBe(said);
  });

  test('is not there where no relation helps: another fix, an unknown size, a remark that goes with its cause', () => {
    expect(render(withFix('dependencies-clear', 'dependencies-clear.fix.blocker'))).toBe('');
    expect(render(withFix('dependencies-clear', 'dependencies-clear.fix.file'))).toBe('');
    expect(render(withFix('small-enough', 'small-enough.fix', { answer: 'unknown' }))).toBe('');
    expect(render(withFix('atomic', 'atomic.fix', { causedBy: 'described' }))).toBe('');
  });

  test('offers a link also for a blocker that the text names, which costs few points only', () => {
    const named = aFinding({
      check: 'dependencies-clear',
      answer: 'met',
      fix: { key: 'dependencies-clear.fix.link', values: { key: 'SHOP-7' } },
    });
    expect(relationOf(named)).toBe('blocker');
    expect(blockerNamed(aReading({ assessment: anAssessment([named]) }))).toBe('SHOP-7');
    expect(blockerNamed(reading)).toBe('');
  });
});

test('the bench has its title at once, and says that the rest is on its way', () => {
  const markup = renderToStaticMarkup(
    <RelationBench task={{ kind: 'relation', which: 'blocker' }} reading={reading} acts={someActs()} />,
  );
  expect(markup).toMatch(/<h2[^>]*tabindex="-1"[^>]*>Link what SHOP-\d+ waits for<\/h2>/);
  expect(markup).toMatch(/role="status">Opening …/);
});

test.each(['parent', 'blocker'] as const)(
  'a %s is looked for in a labelled field, and made only once it is chosen',
  (which) => {
    const markup = renderToStaticMarkup(<RelationDesk which={which} {...place} />);
    expect(markup).toMatch(/<label[^>]*>[^<]+by key or title<\/label>.*role="combobox"/);
    expect(markup).toMatch(/button-primary" aria-disabled="true"/);
    expect(text(markup)).toContain('Not now');
  },
);

describe('what came of it', () => {
  const render = (stage: Stage, lead?: string): string =>
    renderToStaticMarkup(
      <OutcomeNote stage={stage} text="Pay with points" lead={lead} acts={someActs()} again={nothing} />,
    );

  test('is said where somebody else was faster', () => {
    expect(render('changed')).toMatch(/role="status">Somebody has changed this in Jira meanwhile/);
  });

  test('offers the words to hand on where Jira takes no change', () => {
    expect(render('not-changeable')).toContain('<button');
  });

  test('says what went wrong, what may be there already, and offers to try again', () => {
    const said = text(render({ ok: false, error: 'jira-unavailable' }, 'It may be there.'));
    expect(said).toContain('It may be there.');
    expect(said).toContain('Try again');
  });
});

describe('a split', () => {
  const start: SplitStart = {
    criteria: ['Cards are taken.', 'Vouchers are taken.', 'Cards are taken.'],
    heading: 'Acceptance criteria',
    place: { fieldId: 'description', desk: aDesk() },
  };
  const render = (parts: Partial<SplitStart> = {}): string =>
    renderToStaticMarkup(<SplitForm {...place} start={{ ...start, ...parts }} made={nothing} />);

  test('asks for a title first, and which criteria go with it', () => {
    const markup = render();
    expect(markup).toMatch(/<legend>What goes with it<\/legend>/);
    expect([...markup.matchAll(/type="checkbox"/g)]).toHaveLength(3);
    expect(markup).toMatch(/button-primary" aria-disabled="true"[^>]*>Make the second story/);
    expect(text(markup)).toContain('Once it is made it stays; it can be deleted in Jira.');
  });

  test('keeps the direction of the second story’s title to the title', () => {
    const half = { name: 'Pay \u202Eby voucher', criteria: [] };
    expect(renderToStaticMarkup(<SplitPreview first={half} second={half} />)).toContain(
      'Goes to “<bdi>Pay \u202Eby voucher</bdi>”',
    );
  });

  test('says so where there are no criteria', () => {
    expect(text(render({ criteria: [] }))).toContain('No list of criteria stands here yet');
  });

  test('shows both stories before', () => {
    const said = text(
      renderToStaticMarkup(
        <SplitPreview
          first={{ name: 'SHOP-1', criteria: [] }}
          second={{ name: 'Pay by voucher', criteria: ['Vouchers are taken.'] }}
        />,
      ),
    );
    expect(said).toContain('Stays in SHOP-1 No criteria');
    expect(said).toContain('Goes to “ Pay by voucher ” Vouchers are taken.');
  });

  const ISSUE = { key: 'SHOP-99', summary: 'Pay by voucher' };
  const render99 = (made: Partial<Made>, acts = someActs()): string =>
    renderToStaticMarkup(
      <SplitMade
        made={{ issue: ISSUE, isUnlinked: false, moved: { state: 'none' }, again: never, ...made }}
        of="SHOP-1"
        acts={acts}
        leave={nothing}
      />,
    );

  test('names the second story, leads to it, and says what is left to do', () => {
    const markup = render99({ isUnlinked: true, moved: { state: 'in-both' } });
    expect(markup).toContain('href="/browse/SHOP-99"');
    expect(text(markup)).toContain('The two are not linked yet');
    expect(text(markup)).toContain('still stand in SHOP-1');
  });

  test('says where the criteria are now, and offers to take that back', () => {
    const said = 'What moved stands in SHOP-99 now, and no longer in SHOP-1.';
    const acts = someActs({ undoable: { said, takeBack: never } });
    expect(text(render99({ moved: { state: 'taken' } }, acts))).toContain(`${said} Undo`);
    const named = someActs({ undoable: { said, takeBack: never, undo: 'Put the criteria back' } });
    expect(text(render99({ moved: { state: 'taken' } }, named))).toContain(`${said} Put the criteria back`);
  });

  test('offers to try again where the criteria may stand in both', () => {
    const said = text(render99({ moved: { state: 'failed', failure: { ok: false, error: 'no-answer' } } }));
    expect(said).toContain('What moved may still stand in SHOP-1, too.');
    expect(said).toContain('Try again');
  });

  test('a story of another time is told as such', () => {
    expect(text(render99({ moved: { state: 'was-there' } }))).toContain(
      'linked already, so no other was made. SHOP-1 is as it was.',
    );
  });
});
