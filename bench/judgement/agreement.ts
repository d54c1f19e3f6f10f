/** Agreement of the checks with a reader: on a hundred reasons, and on the pairs of each check. */
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

export /** Agreement with the reader, by check: on pairs drawn by chance, and on those where a hasty reader would stop. */
function readings(): Figure[] {
  const compared = compareReading();
  title('Reading: agreement by check (chance; by cue; of the reader’s rarer answer)');
  const figures: Figure[] = [];
  for (const [check, pairs] of groupedBy(compared, (pair) => pair.check)) {
    const share = (some: readonly Compared[]): string =>
      some.length === 0 ? '–' : `${some.filter(agree).length} of ${some.length}`;
    const rarer = rarerAnswer(pairs);
    row(
      check,
      share(pairs.filter(({ draw }) => draw === 'chance')),
      share(pairs.filter(({ draw }) => draw === 'cue')),
      rarer === null
        ? 'one answer only'
        : `${rarer}: ${share(pairs.filter(({ reader }) => reader === rarer))}`,
    );
    const weighs = Object.values(DEFAULT_DEFINITION).some(
      ({ weights }) => typeof weights[check] === 'number',
    );
    const value = (100 * pairs.filter(agree).length) / pairs.length;
    figures.push({
      name: `reading, ${check}`,
      value,
      unit: '%',
      budget: weighs ? 90 : 80,
      kind: 'at-least',
    });
  }
  differences(compared);
  return figures;
}

function rarerAnswer(pairs: readonly Compared[]): string | null {
  const counts = [...groupedBy(pairs, ({ reader }) => reader)].sort(([, a], [, b]) => a.length - b.length);
  return counts.length < 2 ? null : (counts[0]?.[0] ?? null);
}

const agree = ({ reader, app }: Compared): boolean => reader === app;

function differences(compared: readonly Compared[]): void {
  if (!process.argv.includes('--differences')) return;
  for (const { check, story, summary, reader, app, why } of compared.filter((pair) => !agree(pair))) {
    print(`  ${check} | ${story} | reader ${reader}, app ${app} | ${why} | ${summary}`);
  }
}
