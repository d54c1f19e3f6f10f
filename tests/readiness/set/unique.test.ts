/** The same thing twice, however it is put; and what only looks so. */
import { found } from './cards';

const SAME = 'SHOP-1 unique.same SHOP-2';
const ALIKE = 'SHOP-1 unique.alike SHOP-2';

describe('stories that tell the same', () => {
  it.each([
    ['in other letters and marks', SAME, 'Restart the import.', 'restart the import'],
    [
      'with words of one meaning',
      ALIKE,
      'As a reader, I want to bookmark an article',
      'As a reader, I want to save articles for later reading',
    ],
    [
      'signing in',
      ALIKE,
      'As a user, I want to log in with my email',
      'As a user, I want to sign in using my e-mail address',
    ],
    [
      'deleting',
      ALIKE,
      'As an admin, I want to remove inactive users',
      'As an administrator, I want to delete inactive user accounts',
    ],
    [
      'as a file',
      ALIKE,
      'As a manager, I want to export reports as PDF',
      'As a manager, I want to download reports in PDF format',
    ],
  ])('%s', (_how, expected, one, other) => {
    expect(found(one, other)).toEqual([expected]);
  });

  it('under the same title, unless a short title stands above texts that share nothing', () => {
    const one = {
      summary: 'Better tests',
      description: 'The importer needs integration tests for vouchers and refunds.',
    };
    const other = {
      summary: 'Better tests',
      description: 'Snapshot comparison of printed labels fails randomly on Windows machines.',
    };
    expect(found(one, one)).toEqual([SAME]);
    expect(found(one, other)).toEqual([]);
    expect(
      found(
        { ...one, summary: 'Better tests for the shop' },
        { ...other, summary: 'Better tests for the shop' },
      ),
    ).toEqual([SAME]);
  });
});

describe('two titles above nearly the same sentence', () => {
  const asSink =
    'As a developer, I want to move the queue module to the new shop, so that I can use it as a sink of KafkaStore.';

  it('tell the same where each says what the other’s sentence says', () => {
    expect(
      found(
        { summary: 'Move the queue as a module', description: asSink },
        { summary: 'Move the queue as a sink', description: asSink.replace('developer', 'clerk developer') },
      ),
    ).toEqual([ALIKE]);
  });

  it.each([
    ['what no sentence says', 'Move the queue as a module', 'Move the queue as a source'],
    ['another name', 'Move the queue as a KafkaStore', 'Move the queue as a sink'],
    ['other work', 'Test the queue as a module', 'Move the queue as a sink'],
  ])('but differ by %s', (_what, one, other) => {
    expect(found({ summary: one, description: asSink }, { summary: other, description: asSink })).toEqual([]);
  });
});

describe('stories that are written alike', () => {
  it.each([
    ['two products', 'Add Redis sink', 'Add Kafka sink'],
    [
      'two actions',
      'As a buyer, I want to filter products by price',
      'As a buyer, I want to sort products by price',
    ],
    ['two directions', 'Convert JSON to tuple', 'Convert tuple to JSON'],
    ['two versions', 'Upgrade the driver to 4.2.1', 'Upgrade the driver to 4.2.2'],
    ['a version and none', 'Upgrade the search engine', 'Upgrade the search engine to 2.1'],
    ['a phase and the next', 'Build the new launcher (phase 2)', 'Build the new launcher (phase III)'],
    ['a thing and a part of it', 'Port the gauge to the new shop', 'Port the rich gauge to the new shop'],
    [
      'a contrary',
      'Accept blanks for loan records in imports',
      'Accept blanks for non-loan records in imports',
    ],
    [
      'its documentation',
      'Support several topics in the queue',
      'Document support of several topics in the queue',
    ],
    [
      'one’s own and everybody’s',
      'As a trainer, I want to delete one of my courses from the list',
      'As a site admin, I want to delete any course from the list',
    ],
    [
      'reasons that differ in one word',
      'As a dev, I want to port the file module, so that I can use it as a source to build a fast pipeline',
      'As a dev, I want to port the file module, so that I can use it as a sink to build a fast pipeline',
    ],
    [
      'two languages that are programmed in',
      'As a Python developer, I want to read the leader',
      'As a Java developer, I want to read the leader',
    ],
  ])('but differ: %s', (_how, one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('only in the text of a template', () => {
    const description =
      'As a developer, I want to move the module to the new repository, so that it is built with the others.\nPlease follow the style guide and add tests.';
    expect(found({ summary: 'Move Redis', description }, { summary: 'Move Kafka', description })).toEqual([]);
  });
});
