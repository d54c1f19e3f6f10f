/** The way from elsewhere in Jira to the prep page of a project. */
import { NavigationTarget, router } from '@forge/bridge';

/** The key of the page in manifest.yml. */
const PREP_PAGE = 'refinement-prep';

/** Rejects where Jira doesn't open it. */
export async function openPrep(projectKey: string): Promise<void> {
  await router.navigate({ target: NavigationTarget.Module, moduleKey: PREP_PAGE, projectKey });
}
