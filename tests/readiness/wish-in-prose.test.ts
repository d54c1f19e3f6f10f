/** Where no sentence tells the story in a form of its own, "we should …" at the beginning says who wants what. */
import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

const wellFormedOf = (description: string) =>
  findingOf('well-formed', { summary: 'Redis sink', description });

describe('somebody wants something', () => {
  it.each([
    'The parser is slow. We should switch it over to the new one.',
    'Five sinks are there already; users want this one most.',
    'For proper separation we need to split the two apart.',
    'The page is old. On it the user can pick a type.',
    'The list is long. I should be able to filter it.',
    'It is a start. In May we’d like to try another one.',
  ])('%s', (description) => {
    const finding = wellFormedOf(description);
    expect(finding).toMatchObject({ answer: 'met', credit: 0.7, observed: { key: 'well-formed.both' } });
    expect(description).toContain(finding.evidence[0]?.text);
    expect(finding.evidence).toHaveLength(1);
  });

  it('more than a passive that names nobody', () => {
    expect(wellFormedOf('All jobs should be posted to a queue.').answer).toBe('unmet');
    expect(wellFormedOf('All jobs should be posted to a queue. Then we need to name them.').answer).toBe(
      'met',
    );
  });
});

describe('nobody wants anything', () => {
  it.each([
    'We have five sinks already.',
    'As we can see, there are five of them.',
    'Open the list, then you can reproduce it with any sink.',
    'The page, if you want to know, is old.',
    'It is old, and we can’t tell from when.',
    'There are five of them. They exist so that users can keep their data.',
  ])('%s', (description) => {
    expect([description, wellFormedOf(description).answer]).toEqual([description, 'unmet']);
  });
});

it('looks at the beginning only: details follow', () => {
  const details = 'The sink writes one row for each message. '.repeat(20);
  expect(wellFormedOf(`${details}We should name it.`).answer).toBe('unmet');
});

it.each(['we ', 'the user ', 'so we can ', 'we should not '])('takes linear time for "%s"', (unit) => {
  expect(growthWithText(unit, wellFormedOf)).toBeLessThan(LINEAR);
});
