/** Where a navigation of a page leads (`router` of `@forge/bridge`): an address of the small Jira, or away. */
import * as z from 'zod/mini';
import type { SiteAnswer } from '../messages';

const targetShape = z.discriminatedUnion('target', [
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('module'), moduleKey: z.string(), projectKey: z.string() }),
]);

/**
 * @param location a `NavigationLocation` of the bridge
 * @returns path on this host
 * @throws Error naming a target that the small Jira does not have
 */
export function pathOf(location: unknown, { modules }: SiteAnswer): string {
  const parsed = targetShape.safeParse(location);
  if (!parsed.success) {
    throw new Error(`The local platform can't navigate to ${JSON.stringify(location)}; see local/PARITY.md.`);
  }
  const target = parsed.data;
  if (target.target === 'issue') return `/browse/${encodeURIComponent(target.issueKey)}`;
  const module = modules.find(({ key }) => key === target.moduleKey);
  if (module?.type !== 'jira:projectPage') {
    throw new Error(`manifest.yml has no page "${target.moduleKey}" to navigate to.`);
  }
  return projectPagePath(target.projectKey, module.resource);
}

/** Address of a project page in the small Jira. */
export function projectPagePath(projectKey: string, resource: string): string {
  return `/projects/${encodeURIComponent(projectKey)}/${resource}`;
}

/**
 * Path of an address on this site, or `null` where it leads away.
 * @param siteUrl the site's own address, which may differ from the one in the address bar (localhost, 127.0.0.1)
 */
export function pathOnSite(address: string, siteUrl: string): string | null {
  const url = new URL(address, window.location.origin);
  if (url.origin !== window.location.origin && url.origin !== new URL(siteUrl).origin) return null;
  return url.pathname + url.search + url.hash;
}
