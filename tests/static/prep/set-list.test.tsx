import { renderToStaticMarkup } from 'react-dom/server';
import { MOST_SET_FINDINGS, type SetCount } from '../../../src/contract';
import { checkWhy } from '../../../static/shared/sentence';
import { setHow } from '../../../static/shared/set-sentence';
import { SetList } from '../../../static/prep/set/set-list';
import { say } from '../../../static/shared/say';
import { aSetFinding, RESTART_AGAIN } from '../a-set-finding';

const render = (count: SetCount): string =>
  renderToStaticMarkup(
    <SetList
      part={{ count, words: '1 pair looks alike' }}
      ways={{ hrefOf: (key) => `https://shop.example/browse/${key}`, open: () => undefined }}
      close={() => undefined}
    />,
  );
const text = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const times = (markup: string, words: string): number => markup.split(words).length - 1;

const PAIR = aSetFinding();

test('a pair: both stories as links, the words of both, why they are named, and what would help', () => {
  const markup = render({ check: 'unique', count: 1, findings: [PAIR] });
  expect(markup).toMatch(/<a [^>]*href="https:\/\/shop\.example\/browse\/XD-3559"/);
  expect(markup).toMatch(/<a [^>]*href="https:\/\/shop\.example\/browse\/XD-3578"/);
  expect(markup).toContain(`<mark dir="auto">${PAIR.mine.text}</mark>`);
  expect(markup).toContain(`<mark dir="auto">${PAIR.theirs.text}</mark>`);
  const said = text(markup);
  for (const words of [
    checkWhy('unique'),
    setHow(PAIR),
    'The two seem to say the same thing.',
    'In the description',
  ]) {
    expect(said).toContain(words);
  }
  expect(markup).toContain('aria-label="1 pair looks alike"');
  expect(markup).not.toContain(' style=');
});

test('words that are the summary are marked there, and not said twice', () => {
  const other = { ...RESTART_AGAIN, summary: 'Restart a <composed> job' };
  const theirs = { source: 'summary', text: other.summary } as const;
  const markup = render({ check: 'unique', count: 1, findings: [aSetFinding({ other, theirs })] });
  expect(markup).toContain('<mark dir="auto">Restart a &lt;composed&gt; job</mark>');
  expect(times(markup, 'Restart a ')).toBe(1);
});

test('what helps is said once for all that it helps with', () => {
  const waits = (key: 'independent.waits' | 'independent.ring' | 'independent.linked', id: string) =>
    aSetFinding({
      check: 'independent',
      why: { key, ...(key === 'independent.ring' && { values: { keys: 'XD-1 → XD-2 → XD-1' } }) },
      story: { ...RESTART_AGAIN, id },
    });
  const findings = [
    waits('independent.ring', '1'),
    waits('independent.waits', '2'),
    waits('independent.linked', '3'),
  ];
  const markup = render({ check: 'independent', count: 3, findings });
  expect(markup.match(/<h3>/g)).toHaveLength(2);
  for (const finding of findings) expect(times(markup, setHow(finding))).toBe(1);
});

test('stories that are told differently stand beside one that is told as most are', () => {
  const why = { key: 'uniform.form', values: { form: 'plain', most: 'role', share: 90 } } as const;
  const findings = ['1', '2', '3'].map((id) =>
    aSetFinding({
      check: 'uniform',
      why,
      story: { id, key: `XD-${id}`, summary: `Title ${id}` },
      mine: { source: 'summary', text: `Title ${id}` },
    }),
  );
  const markup = render({ check: 'uniform', count: 3, findings });
  expect(times(markup, PAIR.theirs.text)).toBe(1);
  expect(times(text(markup), 'Most stories here (90%) are told from a role')).toBe(1);
  for (const id of ['1', '2', '3']) expect(markup).toContain(`<mark dir="auto">Title ${id}</mark>`);
});

describe('a long list', () => {
  const pairs = (length: number) =>
    Array.from({ length }, (_, index) =>
      aSetFinding({ story: { id: String(index), key: `XD-${index}`, summary: 'Restart' } }),
    );

  test('begins with a few, and offers the others', () => {
    const markup = render({ check: 'unique', count: 12, findings: pairs(12) });
    expect(times(markup, 'class="sides"')).toBe(5);
    expect(text(markup)).toContain('Show 7 more');
    expect(text(markup)).toContain(say('prep.set.close'));
  });

  test('offers nothing where all are there', () => {
    expect(text(render({ check: 'unique', count: 5, findings: pairs(5) }))).not.toContain('more');
  });
});

describe('where fewer are listed than were counted', () => {
  test('they are said to be the surest, once all of them are there', () => {
    expect(text(render({ check: 'unique', count: 3, findings: [PAIR] }))).toContain('This is the surest.');
    const findings = Array.from({ length: MOST_SET_FINDINGS }, () => PAIR);
    expect(text(render({ check: 'unique', count: 80, findings }))).not.toContain('surest');
    expect(text(render({ check: 'unique', count: 1, findings: [PAIR] }))).not.toContain('surest');
  });

  test('that none may be seen by this person is said without naming them', () => {
    expect(text(render({ check: 'unique', count: 3, findings: [] }))).toContain(say('prep.set.unseen'));
  });
});
