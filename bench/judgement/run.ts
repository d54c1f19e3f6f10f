/**
 * `npm run bench:judgement`: how far the checks can be trusted, beside what was promised. `-- --differences` lists every
 * pair where the reader and the app differ.
 */
import { isDataHere } from '../data/real-stories';
import { report } from '../figure';
import { readings, reasons } from './agreement';
import { bands } from './bands';
import { labels } from './labels';
import { parity } from './parity';
import { print, title } from './print';
import { rules } from './rules';
import { sets } from './sets';

function main(): void {
  if (!isDataHere()) {
    print('judgement: skipped, ../shared/data is not here');
    return;
  }
  const figures = [...bands(), ...labels(), ...reasons(), ...readings(), ...parity(), ...sets()];
  rules();
  title('What was promised');
  report(figures);
}

main();
