/** The permission scheme of every project on the laptop: who may do what. */
import type { Account } from './accounts';

interface Permission {
  readonly id: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly holders: 'everyone' | 'editors' | 'leads' | 'nobody';
}

/** Ids, names and keys as in Jira; a key that is not here is refused, never answered with a guess. */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  BROWSE_PROJECTS: { id: '10', name: 'Browse Projects', type: 'PROJECT', holders: 'everyone' },
  CREATE_ISSUES: { id: '11', name: 'Create Issues', type: 'PROJECT', holders: 'editors' },
  EDIT_ISSUES: { id: '12', name: 'Edit Issues', type: 'PROJECT', holders: 'editors' },
  ASSIGN_ISSUES: { id: '13', name: 'Assign Issues', type: 'PROJECT', holders: 'editors' },
  RESOLVE_ISSUES: { id: '14', name: 'Resolve Issues', type: 'PROJECT', holders: 'editors' },
  ADD_COMMENTS: { id: '15', name: 'Add Comments', type: 'PROJECT', holders: 'editors' },
  DELETE_ISSUES: { id: '16', name: 'Delete Issues', type: 'PROJECT', holders: 'leads' },
  ASSIGNABLE_USER: { id: '17', name: 'Assignable User', type: 'PROJECT', holders: 'editors' },
  LINK_ISSUES: { id: '21', name: 'Link Issues', type: 'PROJECT', holders: 'editors' },
  ADMINISTER_PROJECTS: { id: '23', name: 'Administer Projects', type: 'PROJECT', holders: 'leads' },
  SCHEDULE_ISSUES: { id: '28', name: 'Schedule Issues', type: 'PROJECT', holders: 'editors' },
  SET_ISSUE_SECURITY: { id: '26', name: 'Set Issue Security', type: 'PROJECT', holders: 'leads' },
  MODIFY_REPORTER: { id: '30', name: 'Modify Reporter', type: 'PROJECT', holders: 'leads' },
  EDIT_ALL_COMMENTS: { id: '34', name: 'Edit All Comments', type: 'PROJECT', holders: 'leads' },
  EDIT_OWN_COMMENTS: { id: '35', name: 'Edit Own Comments', type: 'PROJECT', holders: 'editors' },
  DELETE_ALL_COMMENTS: { id: '36', name: 'Delete All Comments', type: 'PROJECT', holders: 'leads' },
  DELETE_OWN_COMMENTS: { id: '37', name: 'Delete Own Comments', type: 'PROJECT', holders: 'editors' },
  MANAGE_SPRINTS_PERMISSION: { id: '-1', name: 'Manage Sprints', type: 'PROJECT', holders: 'leads' },
  TRANSITION_ISSUES: { id: '46', name: 'Transition Issues', type: 'PROJECT', holders: 'editors' },
  ADMINISTER: { id: '0', name: 'Administer Jira', type: 'GLOBAL', holders: 'nobody' },
  SYSTEM_ADMIN: { id: '44', name: 'Jira System Administrators', type: 'GLOBAL', holders: 'nobody' },
  USER_PICKER: { id: '27', name: 'Browse users and groups', type: 'GLOBAL', holders: 'everyone' },
};

/** What an installed app may do: see, make and change issues; never administer, never be assigned work. */
const APP_MAY = new Set([
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'USER_PICKER',
]);

/** @param key a key of PERMISSIONS; any other is not granted */
export function mayDo(account: Account, key: string): boolean {
  const { person } = account;
  if (!account.active) return false;
  if (person === null) return APP_MAY.has(key);
  switch (PERMISSIONS[key]?.holders) {
    case 'everyone':
      return true;
    case 'editors':
      return person.mayEdit;
    case 'leads':
      return person.role === 'Product Owner' || person.role === 'Scrum Master';
    case 'nobody':
    case undefined:
      return false;
  }
}
