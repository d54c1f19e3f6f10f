/** Agreement of the checks with a reader: on a hundred reasons, and on the pairs of each check. */
import type { CheckId } from '../../src/readiness/check-id';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import type { Figure } from '../figure';
import { withInterval } from './intervals';
import { groupedBy, print, row, title } from './print';
import { compareReading, compareReasons, type Compared } from './reading';

export /** A hundred sentences whose reason a person looked for. */
function reasons(): Figure[] {
  const compared = compareReasons();
  title('benefit on 100 sentences of ten backlogs');
  const items = compared.map(({ story, reader, app }) => ({
    backlog: story.slice(0, 3),
    isViolation: reader === 'unmet',
    isFlagged: app === 'unmet',
  }));
  row('a reason that isn’t there', withInterval(items));
  differences(compared);
  const agreed = compared.filter(agree).length;
  return [{ name: 'benefit, agreed of 100', value: agreed, unit: '', budget: 99, kind: 'at-least' }];
}

/** Hints that were written before the reading, and left as they were after it. */
const UNMENDED: ReadonlySet<CheckId> = new Set([
  'minimal',
  'full-sentence',
  'problem-oriented',
  'unambiguous',
  'conceptually-sound',
  'estimable',
  'design-linked',
]);
const DRAWS = ['last', 'again'] as const;

/**
 * Agreement with the reader, by check. What was promised is measured on pairs that were read after the check was mended on
 * others: the last ones, else those read again; on all where it never was mended on any.
 */
export function readings(): Figure[] {
  const compared = compareReading();
  title('Reading: agreement by check (by chance; by cue; again; last; of the reader’s rarer answer, all)');
  const figures: Figure[] = [];
  for (const [check, pairs] of groupedBy(compared, (pair) => pair.check)) {
    const of = (draw: Compared['draw']): Compared[] => pairs.filter((pair) => pair.draw === draw);
    const rarer = rarerAnswer(pairs);
    row(
      check,
      share(of('chance')),
      share(of('cue')),
      share(of('again')),
      share(of('last')),
      rarer === null
        ? 'one answer only'
        : `${rarer}: ${share(pairs.filter(({ reader }) => reader === rarer))}`,
    );
    const unseen = UNMENDED.has(check) ? pairs : (DRAWS.map(of).find((some) => some.length > 0) ?? pairs);
    const kinds = Object.values(DEFAULT_DEFINITION);
    const weighs = kinds.some(({ weights }) => typeof weights[check] === 'number');
    const isAsked = kinds.some(({ weights }) => weights[check] !== undefined);
    // What can't reach its bar is off by default: its figure stands in the row above.
    if (!isAsked) continue;
    figures.push({
      name: `reading, ${check}, ${unseen.length} pairs`,
      value: (100 * unseen.filter(agree).length) / unseen.length,
      unit: '%',
      budget: weighs ? 90 : 80,
      kind: 'at-least',
    });
  }
  differences(compared);
  return figures;
}

function share(some: readonly Compared[]): string {
  return some.length === 0 ? '–' : `${some.filter(agree).length} of ${some.length}`;
}

function rarerAnswer(pairs: readonly Compared[]): string | null {
  const counts = [...groupedBy(pairs, ({ reader }) => reader)].sort(([, a], [, b]) => a.length - b.length);
  return counts.length < 2 ? null : (counts[0]?.[0] ?? null);
}

const agree = ({ reader, app }: Compared): boolean => reader === app;

function differences(compared: readonly Compared[]): void {
  if (!process.argv.includes('--differences')) return;
  for (const { draw, check, story, summary, reader, app, why } of compared.filter((pair) => !agree(pair))) {
    print(`  ${draw} | ${check} | ${story} | reader ${reader}, app ${app} | ${why} | ${summary}`);
  }
}
