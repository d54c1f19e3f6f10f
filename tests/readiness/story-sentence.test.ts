import { findStorySentences, type StorySentence } from '../../src/readiness/story-sentence';
import { english } from '../../src/readiness/language/english/english';

function read(text: string): Partial<StorySentence> | undefined {
  const [first] = findStorySentences({ source: 'summary', text, language: english });
  if (first === undefined) return undefined;
  const { form, role, means, ends } = first;
  return { form, role, means, ends };
}

describe('the sentence that tells the story', () => {
  it.each([
    [
      'As a customer, I want to split the payment, so that I can use up a voucher.',
      { form: 'role', role: 'customer', means: 'split the payment', ends: 'I can use up a voucher.' },
    ],
    [
      'As admins, we need to review flagged posts.',
      { form: 'role', role: 'admins', means: 'review flagged posts.', ends: null },
    ],
    [
      "As a developer, I'd like to move it so I can update XD via maven.",
      { form: 'role', role: 'developer', means: 'move it', ends: 'I can update XD via maven.' },
    ],
    [
      'As a user, I would like the ability to undeploy a module in order to save memory',
      { form: 'role', role: 'user', means: 'undeploy a module', ends: 'save memory' },
    ],
    [
      'In order to save time, as a clerk, I want to print labels.',
      { form: 'role', role: 'clerk', means: 'print labels.', ends: 'save time' },
    ],
    [
      'In order to save time, we want to print labels.',
      { form: 'wish', role: null, means: 'print labels.', ends: 'save time' },
    ],
    [
      'As a staff member, I want to deny an application. So that I can finish it.',
      { form: 'role', role: 'staff member', means: 'deny an application.', ends: 'I can finish it.' },
    ],
    [
      'As a Publisher, I want to see my data, e.g. the latest. It is slow.',
      { form: 'role', role: 'Publisher', means: 'see my data, e.g. the latest.', ends: null },
    ],
    [
      'As a user\nI want to upload a picture\nSo that my friends see it',
      { form: 'role', role: 'user', means: 'upload a picture', ends: 'my friends see it' },
    ],
    [
      'As a User, so that I can stay updated.',
      { form: 'role', role: 'User', means: null, ends: 'I can stay updated.' },
    ],
    [
      'When I come back, I want to find my basket, so I can go on.',
      { form: 'job', role: null, means: 'find my basket', ends: 'I can go on.' },
    ],
    ['I want to create an account.', { form: 'wish', role: null, means: 'create an account.', ends: null }],
    [
      'Customers should be able to cancel online because the desk is busy.',
      { form: 'statement', role: 'Customers', means: 'cancel online', ends: 'the desk is busy.' },
    ],
    [
      'Allow editors to hide a comment',
      { form: 'statement', role: 'editors', means: 'hide a comment', ends: null },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'As a workaround, restart the server.',
    'As discussed, we want to wait.',
    'As part of the release, I want peace.',
    'Voucher import',
    'When the page loads, it is slow.',
    'It works as a charm.',
  ])('finds no role in: %s', (text) => {
    expect(read(text)?.role ?? null).toBeNull();
  });

  it('finds the sentence in the middle of a text, and says where it ends', () => {
    const text = 'Some words before.\n\nAs a user, I want a map, so that I find it. Some words after.';
    const [found] = findStorySentences({ source: 'description', text, language: english });
    expect(found?.text).toBe('As a user, I want a map, so that I find it.');
  });

  it('finds each of several stories', () => {
    const text = 'As a buyer, I want to pay.\nAs a seller, I want to be paid.';
    expect(
      findStorySentences({ source: 'description', text, language: english }).map(({ role }) => role),
    ).toEqual(['buyer', 'seller']);
  });
});
