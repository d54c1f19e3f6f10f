/** Project roles and groups, derived from what people do: every project of the laptop has the same. */
import { APP_ACCOUNT, type Account } from './accounts';
import type { JsonObject } from './json';
import { PEOPLE, type Person } from './people';
import type { Project } from './store/catalogue';

interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly holds: (person: Person) => boolean;
  /** Whether the installed app is in it. */
  readonly app: boolean;
}

/** Ids as on a fresh site, as far as known. */
export const ROLES: readonly Role[] = [
  {
    id: 10002,
    name: 'Administrators',
    description: 'A project role that represents administrators in a project',
    holds: ({ role }) => role === 'Product Owner' || role === 'Scrum Master',
    app: false,
  },
  {
    id: 10003,
    name: 'atlassian-addons-project-access',
    description: 'A project role that represents Connect add-ons declaring a scope that requires more than read issue permissions',
    holds: () => false,
    app: true,
  },
  {
    id: 10004,
    name: 'Developers',
    description: 'A project role that represents developers in a project',
    holds: ({ mayEdit }) => mayEdit,
    app: false,
  },
]; // prettier-ignore

/** What groups somebody is in: everybody who works here, and those who may change things. */
export function groupsOf(siteUrl: string, { person }: Account): readonly JsonObject[] {
  const names = person === null ? [] : ['jira-software-users', ...(person.mayEdit ? ['product-team'] : [])];
  return names.map((name) => {
    const groupId = `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').slice(0, 12)}`;
    return { name, groupId, self: `${siteUrl}/rest/api/3/group?groupId=${groupId}` };
  });
}

export function roleSelf(siteUrl: string, project: Project, role: Role): string {
  return `${siteUrl}/rest/api/3/project/${project.id}/role/${role.id}`;
}

/** ProjectRole with its actors. */
export function roleShape(siteUrl: string, project: Project, role: Role): JsonObject {
  const members = [
    ...PEOPLE.filter(role.holds).map(({ accountId, displayName }) => ({ accountId, displayName })),
    ...(role.app ? [APP_ACCOUNT] : []),
  ];
  return {
    self: roleSelf(siteUrl, project, role),
    name: role.name,
    id: role.id,
    description: role.description,
    actors: members.map(({ accountId, displayName }, index) => ({
      id: role.id * 100 + index,
      displayName,
      type: 'atlassian-user-role-actor',
      actorUser: { accountId },
    })),
  };
}

/** ProjectRoleDetails: the same without actors. */
export function roleDetails(siteUrl: string, project: Project, role: Role): JsonObject {
  const { id, name, description } = role;
  return {
    self: roleSelf(siteUrl, project, role),
    name,
    id,
    description,
    admin: name === 'Administrators',
    default: name === 'Administrators',
    roleConfigurable: true,
    translatedName: name,
  };
}

export function holdsRole({ person, active }: Account, role: Role): boolean {
  if (!active) return false;
  return person === null ? role.app : role.holds(person);
}
