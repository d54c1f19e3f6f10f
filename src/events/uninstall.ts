/** The platform's door when the app is being removed: what it left in Jira is taken away. Nothing stops a removal. */
import { kindAndPlace } from '../usecases/fault';
import { READINESS_PROPERTY, type IssueMarks } from '../usecases/marks';

/** Forge gives 55 seconds; some of them pass before the function begins. */
const WITHIN_SECONDS = 45;

/** The function of the manifest's preUninstall, over the given Jira. */
export function uninstallListener(marks: IssueMarks): () => Promise<void> {
  return async () => {
    try {
      await marks.removeEverywhere(READINESS_PROPERTY, WITHIN_SECONDS);
    } catch (error) {
      console.error('issue properties may be left', kindAndPlace(error));
    }
  };
}
