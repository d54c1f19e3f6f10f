/** One project: itself, its statuses, its roles and who is in them, and its end. */
import { Hono } from 'hono';
import type { Account } from '../accounts';
import { occasionOf } from '../edit/save-issue';
import { projectDeletedEvent } from '../events';
import { badRequest, notFound } from '../jira-error';
import { mayDo } from '../permissions';
import { holdsRole, roleDetails, ROLES, roleSelf, roleShape } from '../roles';
import { issueTypeShape, projectShape, statusShape } from '../shapes/lists';
import type { Site } from '../site';
import { findProject, type Project } from '../store/catalogue';
import { deleteProject } from '../store/delete-project';
import { writeMeta } from '../store/meta';
import { type JiraContext, type JiraEnv } from './request';

export function projectRoutes(site: Site) {
  const routes = new Hono<JiraEnv>();
  routes.get('/project/:projectIdOrKey', (context) =>
    context.json(projectShape(site.url, site.catalogue(), projectOf(site, context))),
  );
  routes.delete('/project/:projectIdOrKey', (context) => {
    const account = context.get('account');
    const project = projectOf(site, context);
    // Who may not delete it is told that it is not there, as the document says.
    if (!mayDo(account, 'ADMINISTER')) throw noSuchProject(context);
    removeProject(site, account, project);
    return context.body(null, 204);
  });
  routes.get('/project/:projectIdOrKey/statuses', (context) => {
    projectOf(site, context);
    const { issueTypes, statuses } = site.catalogue();
    const all = [...statuses.values()].map((status) => statusShape(site.url, status));
    const types = [...issueTypes.values()].map((type) => issueTypeShape(site.url, type));
    return context.json(
      types.map(({ self, id, name, subtask }) => ({ self, id, name, subtask, statuses: all })),
    );
  });
  routes.get('/project/:projectIdOrKey/role', (context) => {
    const project = administered(site, context);
    return context.json(
      Object.fromEntries(ROLES.map((role) => [role.name, roleSelf(site.url, project, role)])),
    );
  });
  routes.get('/project/:projectIdOrKey/role/:id', (context) => {
    const project = administered(site, context);
    const wanted = context.req.param('id');
    if (!/^\d{1,15}$/.test(wanted)) throw badRequest(`The project role id '${wanted}' is not a number.`);
    const role = ROLES.find(({ id }) => String(id) === wanted);
    if (role === undefined) throw notFound(`Can not retrieve project role with id '${wanted}'.`);
    return context.json(roleShape(site.url, project, role));
  });
  routes.get('/project/:projectIdOrKey/roledetails', (context) => {
    const project = administered(site, context);
    const own = context.req.query('currentMember') === 'true';
    const roles = ROLES.filter((role) => !own || holdsRole(context.get('account'), role));
    return context.json(roles.map((role) => roleDetails(site.url, project, role)));
  });
  return routes;
}

/** Takes a project away with all that is in it. Jira tells of the project only, not of each of its issues. */
export function removeProject(site: Site, account: Account, project: Project): void {
  const event = projectDeletedEvent(project, occasionOf(site, account));
  site.write(() => {
    deleteProject(site.database, project.id);
    writeMeta(site.database, 'edited', 'yes');
  });
  site.lag.forget();
  site.reload();
  site.onEvent(event);
}

function projectOf(site: Site, context: JiraContext): Project {
  const project = findProject(site.catalogue(), context.req.param('projectIdOrKey') ?? '');
  if (project === undefined) throw noSuchProject(context);
  return project;
}

/** Roles are for those who administer the project. */
function administered(site: Site, context: JiraContext): Project {
  const project = projectOf(site, context);
  const account = context.get('account');
  if (!mayDo(account, 'ADMINISTER_PROJECTS') && !mayDo(account, 'ADMINISTER')) throw noSuchProject(context);
  return project;
}

function noSuchProject(context: JiraContext) {
  return notFound(`No project could be found with key '${context.req.param('projectIdOrKey') ?? ''}'.`);
}
