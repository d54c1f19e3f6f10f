/** The rules of a place for many stories at once, of which only score, band and steps are shown. */
import { rulesOf, type Rules } from '../readiness/rules';
import { withoutHints } from '../readiness/without-hints';
import type { Basis } from './basis';

/** A row shows no hints: they are not asked. */
export function rulesForRows({ definition, siteFields }: Basis): Promise<Rules> {
  return rulesOf({ ...definition, kinds: withoutHints(definition.kinds) }, siteFields);
}
