/** Where the set's checks stand on labelled stories. They are few and public: this guards against slips, it proves nothing. */
import { labelledSetFigures } from '../../../bench/set/labelled';
import { uniqueFigures } from '../../../bench/set/unique';
import { isDataHere } from '../../../bench/data/real-stories';

if (!isDataHere()) process.stdout.write('labelled sets: skipped, ../shared/data is not here\n');
const onData = isDataHere() ? describe : describe.skip;

onData('the set’s checks keep what is promised', () => {
  it.each(['sets', 'pairs'] as const)('on labelled %s', (which) => {
    const figures = which === 'sets' ? labelledSetFigures() : uniqueFigures();
    const missed = figures.filter(({ value, budget, kind }) =>
      kind === 'at-most' ? value > budget : value < budget,
    );
    expect(missed).toEqual([]);
  });
});
