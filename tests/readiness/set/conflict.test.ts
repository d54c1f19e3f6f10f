/** What can't both come true, and what can. */
import { found } from './cards';

describe('two stories contradict each other', () => {
  it.each([
    ['forbidden', 'Users can delete comments', 'Users must not delete comments'],
    [
      'forbidden',
      'As an editor, I want to delete published articles',
      'Editors must not be able to delete published articles',
    ],
    [
      'forbidden',
      'As an employee, I want to edit submitted timesheets',
      'As a manager, I want to prevent employees from editing submitted timesheets',
    ],
    [
      'forbidden',
      'As an admin, I want users to be able to export data',
      'As an officer, I want to prevent users from exporting data',
    ],
    [
      'limit',
      'As a user, I want to upload files up to 10 MB',
      'As a user, I want to upload files up to 0.5 GB',
    ],
    [
      'limit',
      'As a clerk, I want to keep receipts for 30 days',
      'As a clerk, I want to keep receipts for one year',
    ],
    [
      'opposite',
      'As an officer, I want to auto-delete inactive accounts after 30 days',
      'As an officer, I want to retain inactive accounts for 1 year',
    ],
    [
      'reasons',
      'As a clerk, I want to delete old orders so that we comply with the law',
      'As a clerk, I want to delete old orders so that we preserve history',
    ],
    [
      'scope',
      'As a user, I can edit any landmark',
      'As a user, I can delete only the landmarks that I added',
    ],
    ['default', 'Notifications are on by default', 'Notifications are off by default'],
  ])('%s: %s / %s', (kind, one, other) => {
    expect(found(one, other)).toEqual([`SHOP-1 conflict-free.${kind} SHOP-2`]);
  });

  it('in a rule below the title', () => {
    const description = 'Acceptance criteria\n- Editors must not delete published articles';
    expect(
      found(
        { summary: 'Protect articles', description },
        'As an editor, I want to delete published articles',
      ),
    ).toEqual(['SHOP-1 conflict-free.forbidden SHOP-2']);
  });
});

describe('two stories get along', () => {
  it.each([
    [
      'drafts and what is approved',
      'As an agent, I want to delete draft records',
      'As an officer, I want to prevent agents from deleting approved records',
    ],
    ['other people, other rights', 'Admins can delete comments', 'Guests must not delete comments'],
    [
      'before a day and after it',
      'Users can delete comments',
      'Users must not delete comments after 24 hours',
    ],
    [
      'other people, other limits',
      'As a guest, I want to upload files up to 10 MB',
      'As a member, I want to upload files up to 25 MB',
    ],
    [
      'the same amount in another unit',
      'As a user, I want to upload files up to 1000 MB',
      'As a user, I want to upload files up to 1 GB',
    ],
    [
      'a least and a most',
      'As a user, I want to keep receipts for at least 30 days',
      'As a user, I want to keep receipts for 90 days',
    ],
    [
      'a switch',
      'As a user, I want to show the menu so that I find my way',
      'As a user, I want to hide the menu so that I see more of the page',
    ],
    [
      'a bin and what becomes of it',
      'As an officer, I want to soft-delete records to a bin so that they can be restored within 30 days',
      'As an officer, I want to permanently delete records that have been in the bin for 30 days so that we save space',
    ],
  ])('%s', (_why, one, other) => {
    expect(found(one, other).filter((line) => line.includes('conflict-free'))).toEqual([]);
  });
});
