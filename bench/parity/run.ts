/** `npx tsx bench/parity/run.ts [--differences]`: the parity of the languages alone, while somebody works on one. */
import { report } from '../figure';
import { parity } from '../judgement/parity';

report(parity());
