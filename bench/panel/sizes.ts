/** How much script the panel loads, compressed as it travels. */
import { buildPages } from '../../static/build';
import { sizeOfChecks } from '../checks-size';
import { initialKB } from '../initial-script';

/** KB. */
export interface PanelSizes {
  readonly initial: number;
  /** What comes with the first change, in English. */
  readonly checks: number;
}

/** @param out an empty folder that the pages are built to */
export async function sizesOfPanel(root: string, out: string): Promise<PanelSizes> {
  await buildPages(root, out);
  const { english } = await sizeOfChecks(root);
  return { initial: initialKB(out, 'panel'), checks: english };
}
