import { renderToStaticMarkup } from 'react-dom/server';
import type { NotesView } from '../../../../src/contract/notes';
import { MOST_QUESTIONS } from '../../../../src/contract/notes';
import { Notes } from '../../../../static/panel/notes/notes';
import { checkTitle } from '../../../../static/shared/sentence';
import { aFinding, anAssessment } from '../../a-finding';
import { aReading, someNotes } from '../../a-reading';
import { aQuestion } from './a-question';
import { someActs } from './some-acts';

const assessment = anAssessment([aFinding({ check: 'benefit', answer: 'not-applicable' })]);
const render = (notes: Partial<NotesView> = {}): string =>
  renderToStaticMarkup(
    <Notes reading={aReading({ assessment, notes: someNotes(notes) })} acts={someActs()} />,
  );
const text = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const buttons = (markup: string): readonly string[] =>
  [...markup.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, label]) => label ?? '');
const folded = (markup: string): string => /<details.*?<\/details>/.exec(markup)?.[0] ?? '';

describe('questions', () => {
  test('none is said in a few words, with the way to ask one', () => {
    const markup = render();
    expect(text(markup)).toContain('No questions yet.');
    expect(buttons(markup)).toEqual(['Ask', 'I understand this one', 'I’d call it ready']);
    expect(markup).not.toContain('<details');
  });

  test('an open one stands there with who can answer it, and can be answered by anybody', () => {
    const markup = render({ questions: [aQuestion({ for: 'tester' })] });
    expect(text(markup)).toContain('Two cards, or card and voucher too? For: tester');
    expect(buttons(markup)).toContain('Answer');
    expect(buttons(markup)).not.toContain('Take it back');
  });

  test('one’s own can be taken back as long as it has no answer', () => {
    expect(buttons(render({ questions: [aQuestion({ isYours: true })] }))).toContain('Take it back');
    const answered = aQuestion({ isYours: true, answer: 'Both.' });
    expect(buttons(render({ questions: [answered] }))).not.toContain('Take it back');
  });

  test('those with an answer are folded, and the answer can go into the story or be changed', () => {
    const markup = render({
      questions: [aQuestion(), aQuestion({ id: 'q2', text: 'By when?', answer: 'By May.' })],
    });
    expect(folded(markup)).toContain('<summary>One question is answered</summary>');
    expect(text(folded(markup))).toContain('By when? By May.');
    expect(buttons(folded(markup))).toEqual(['Take into the story', 'Change the answer']);
    expect(folded(markup)).not.toContain('Two cards');
    expect(markup).not.toContain('<details open');
  });

  test('an answer that stands in the story is not offered to it again', () => {
    const markup = render({ questions: [aQuestion({ answer: 'Both.', isTaken: true })] });
    expect(text(markup)).toContain('It stands in the story.');
    expect(buttons(markup)).not.toContain('Take into the story');
  });

  test('there is an end to asking, and it is said', () => {
    const many = Array.from({ length: MOST_QUESTIONS }, (_, at) => aQuestion({ id: `q${at}` }));
    const markup = render({ questions: many });
    expect(buttons(markup)).not.toContain('Ask');
    expect(text(markup)).toContain('as many questions as one item can hold');
  });

  test('what somebody typed stays text, and turns nothing around', () => {
    const markup = render({ questions: [aQuestion({ text: '<img src=x> تقسيم' })] });
    expect(markup).not.toContain('<img');
    expect(markup).toMatch(/<p[^>]* dir="auto">&lt;img/);
  });
});

describe('“I understand this one”', () => {
  test('is a switch, and how many understand it is said without a name', () => {
    const markup = render({ understood: { count: 2, byYou: true } });
    expect(text(markup)).toContain('Two understand this one');
    expect(markup).toMatch(/aria-pressed="true"[^>]*>I understand this one/);
    expect(render()).toMatch(/aria-pressed="false"[^>]*>I understand this one/);
  });
});

describe('“I’d call it ready”', () => {
  const agreement = (parts: Partial<NotesView['agreement']>): string =>
    render({ agreement: { state: 'begun', byProductOwner: false, byOthers: 1, byYou: true, ...parts } });

  test('says what it takes', () => {
    expect(text(render())).toContain('Ready (agreed) when the Product Owner and two of the team say so.');
  });

  test('is pressed where one has said so, and can be pressed again once the text has changed', () => {
    expect(agreement({})).toMatch(/aria-pressed="true"[^>]*>I’d call it ready/);
    expect(agreement({ state: 'outdated' })).toMatch(/aria-pressed="false"[^>]*>I’d call it ready/);
  });
});

describe('what is left out here', () => {
  test('is folded, with its title and the reason, and can be asked again', () => {
    const markup = render({ contested: [{ check: 'benefit', reason: 'A legal duty.' }] });
    expect(folded(markup)).toContain('<summary>One check is left out here</summary>');
    expect(text(folded(markup))).toContain(`${checkTitle('benefit')} A legal duty.`);
    expect(buttons(folded(markup))).toEqual(['Ask it again']);
  });

  test('a check that the team’s rules no longer hold is not listed', () => {
    expect(render({ contested: [{ check: 'own:gone', reason: '' }] })).not.toContain('<details');
  });
});

test('nothing is asked of an item with a security level, and why is said once', () => {
  const markup = render({ isKept: false });
  expect(text(markup)).toContain('the app keeps nothing about it');
  expect(buttons(markup)).toEqual([]);
});
