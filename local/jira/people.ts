/**
 * The people of the laptop's Jira. One can look at it through the eyes of each of them; every one signs in to the
 * REST interface with the e-mail address and the token `local`.
 */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  /** What this person does in the team, for the chooser at the top of the page. */
  readonly role: 'Product Owner' | 'Developer' | 'Tester' | 'Scrum Master' | 'Another department';
  /** May create and edit issues; the person of another department may only look. */
  readonly mayEdit: boolean;
  readonly timeZone: string;
}

export const PEOPLE: readonly Person[] = [
  person('1f0a', 'Petra Lindqvist', 'petra@example.com', 'Product Owner'),
  person('2c7b', 'Daniel Okoye', 'daniel@example.com', 'Developer'),
  person('3d91', 'Mei Tanaka', 'mei@example.com', 'Developer'),
  person('7c18', 'Amira Haddad', 'amira@example.com', 'Developer'),
  person('4e22', 'Tomás Rivera', 'tomas@example.com', 'Tester'),
  person('5b64', 'Sofie Brandt', 'sofie@example.com', 'Scrum Master'),
  person('6a3f', 'Oliver Grant', 'oliver@example.com', 'Another department'),
];

function person(tail: string, displayName: string, emailAddress: string, role: Person['role']): Person {
  return {
    accountId: `712020:00000000-0000-4000-8000-00000000${tail}`,
    displayName,
    emailAddress,
    role,
    mayEdit: role !== 'Another department',
    timeZone: 'Europe/Berlin',
  };
}
