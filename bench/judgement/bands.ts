/** How the bands spread over real issues: defaults that put nearly all into one band would help nobody. */
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { readIssues, storyOf } from '../data/real-stories';
import { largestFinished } from '../reading/largest-finished';
import type { Figure } from '../figure';
import { percent, row, title } from './print';

export function bands(): Figure[] {
  const byBacklog = new Map<string, Map<string, number>>();
  const issues = readIssues();
  const largest = largestFinished(issues);
  for (const issue of issues) {
    const around = { ...NOTHING_AROUND, largestFinished: largest.get(issue.backlog) };
    const band = assess(storyOf(issue, 'story'), DEFAULT_DEFINITION, ALL_LANGUAGES, around).band ?? 'unseen';
    for (const backlog of ['all', issue.backlog]) {
      const counts = byBacklog.get(backlog) ?? new Map<string, number>();
      byBacklog.set(backlog, counts.set(band, (counts.get(band) ?? 0) + 1));
    }
  }
  title('Bands of real issues, in %');
  for (const [backlog, counts] of byBacklog) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const share = (band: string): string => percent((counts.get(band) ?? 0) / total);
    row(
      backlog,
      `${total}`,
      `Ready ${share('Ready')}`,
      `Nearly ${share('Nearly')}`,
      `Early ${share('Early')}`,
    );
  }
  const most = Math.max(...(byBacklog.get('all')?.values() ?? []));
  return [
    { name: 'largest band', value: (100 * most) / issues.length, unit: '%', budget: 60, kind: 'at-most' },
  ];
}
