/**
 * Who the app is on this laptop: the ids that Forge gives an app, its environment and its installation.
 * Runs in the host and in the browser; no Node here.
 */

/** What page and handler are told about the site and the installation; the same on every start. */
export interface SiteIdentity {
  /** The part of the app's ARI after `app/`. */
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly cloudId: string;
  /** Without a trailing slash, e.g. `http://localhost:2990`. */
  readonly siteUrl: string;
}

const ENVIRONMENT_ID = '11111111-0000-4000-8000-000000000000';
const INSTALLATION_ID = '22222222-0000-4000-8000-000000000000';
const CLOUD_ID = '33333333-0000-4000-8000-000000000000';

export function siteIdentity(appId: string, siteUrl: string, cloudId: string = CLOUD_ID): SiteIdentity {
  return {
    appId,
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    installationId: INSTALLATION_ID,
    cloudId,
    siteUrl: siteUrl.replace(/\/+$/, ''),
  };
}

/** The id of a module's place on the site, as Forge writes it for modules that exist once. */
export function localIdOf(site: SiteIdentity, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${site.appId}/${site.environmentId}/static/${moduleKey}`;
}
