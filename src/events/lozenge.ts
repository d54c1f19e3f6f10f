/**
 * Jira asks what stands beside the panel's title, with no person and before the panel is opened.
 * developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context, "dynamic properties"
 */
import { z } from 'zod';
import { readBand } from '../usecases/bands/read-band';
import { kindAndPlace } from '../usecases/fault';
import type { Shelf } from '../usecases/ports';

const asked = z.object({
  extension: z.object({ issue: z.object({ id: z.coerce.string().regex(/^\d+$/) }) }),
});

export interface Lozenge {
  readonly status: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'success' | 'inprogress' | 'default' };
  };
}

/** Early is no alarm. Nobody is named by whom it is asked, so it is said in one language: the names of the bands are the product's own. */
const LOOKS = { Ready: 'success', Nearly: 'inprogress', Early: 'default' } as const;

/** The function of the manifest's `dynamicProperties`. Nothing is said where nothing sure is known. */
export function lozengeOver(shelf: Pick<Shelf, 'readAll'>): (request: unknown) => Promise<Lozenge | object> {
  return async (request) => {
    const parsed = asked.safeParse(request);
    if (!parsed.success) return {};
    try {
      const kept = await readBand(shelf, parsed.data.extension.issue.id);
      if (kept === null) return {};
      const { band, isAgreed } = kept;
      return {
        status: {
          type: 'lozenge',
          value: { label: isAgreed ? `${band} (agreed)` : band, type: LOOKS[band] },
        },
      };
    } catch (error) {
      console.error('no band beside the title', kindAndPlace(error));
      return {};
    }
  };
}
