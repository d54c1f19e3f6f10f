/** Of an item that nobody calls a bug, a title that tells what doesn't work is the reason; one that deals with failures is none. */
import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

const benefitOf = (summary: string, description = 'See the list.') =>
  findingOf('benefit', { summary, description });

describe('a title tells what doesn’t work today', () => {
  it.each([
    "The basket doesn't keep its vouchers after a change of currency",
    'Error trying to parse the number 0x3',
    'Voucher import: the second page is missing',
    '[Import] Unable to read large files',
    'Upgrade task fails on the second start',
    'Payment test is flaky',
    'Fix flaky payment tests',
    'Wrong total in the basket',
    "Refresh can't be turned off",
  ])('%s', (summary) => {
    expect(benefitOf(summary)).toMatchObject({
      answer: 'met',
      credit: 0.8,
      observed: { key: 'benefit.failure' },
      evidence: [{ source: 'summary', text: summary }],
    });
  });
});

describe('a title tells of no failure', () => {
  it.each([
    'Validate that plugins do not make the import unusable',
    'Remove examples marked as archive',
    'Errors while checking out should stop the import',
    'Add a message when the import fails',
    'Show errors in the import dialog',
    'Handling of broken links',
    'Report about missing pictures',
    'Stack trace in the log view',
    'Update the page inline rather than reload it',
    'Time-outs for connectors',
    'If a label is wrong, the clerk should see it',
    'As a clerk, I can open broken labels',
  ])('%s', (summary) => {
    expect([summary, benefitOf(summary).answer]).toEqual([summary, 'unmet']);
  });
});

it('is looked for last: a reason that is written is quoted', () => {
  const { observed } = benefitOf('The import fails', 'Clerks need it so that vouchers reach the shop.');
  expect(observed.key).toBe('benefit.reason');
});

it('is a reason for every check that asks for one', () => {
  const finding = findingOf('conceptually-sound', { summary: 'The import fails', description: 'Since May.' });
  expect(finding).toMatchObject({ answer: 'met', observed: { key: 'conceptually-sound.beside' } });
});

it.each(['is not ', 'broken ', 'error while ', 'must ', 'that '])('takes linear time for "%s"', (unit) => {
  expect(growthWithText(unit, benefitOf)).toBeLessThan(LINEAR);
});
