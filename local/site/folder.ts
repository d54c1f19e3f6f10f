/** Where the app's own data about a site is kept: apart from the laptop's Jira, and from every other site. */
import { join } from 'node:path';
import type { SiteAddress } from './address';

export const SITES_FOLDER = 'sites';

/** @param dataFolder the folder that keeps everything of the laptop */
export function siteFolder(dataFolder: string, { name }: SiteAddress): string {
  // A port and the brackets of an address in digits can't be in a file's name everywhere.
  return join(dataFolder, SITES_FOLDER, name.replaceAll(/[^a-z0-9.-]/g, '-'));
}
