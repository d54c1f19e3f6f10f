import Ajv from 'ajv-draft-04';
import { scoreSeed } from '../../../local/import/score-preview';
import type { BacklogRead } from '../../../local/import/read-backlog';
import { read } from './reading';
import { sharedFile } from './shared-data';

const csv = sharedFile('data/deepse_dev.csv');
const schema = sharedFile('contract/adf-full.json');

(csv === undefined || schema === undefined ? describe.skip : describe)(
  '1,753 real issues of five projects',
  () => {
    let seed: BacklogRead['seed'];
    let report: BacklogRead['report'];
    // Not while the tests are collected: that happens for skipped ones, too.
    beforeAll(() => {
      ({ seed, report } = read(csv ?? '', { fileName: 'deepse_dev.csv' }));
    });

    it('are all imported', () => {
      expect(report).toMatchObject({ format: 'plain-csv', rows: 1753, imported: 1753, badRows: [] });
      expect(report.projects.map(({ key }) => key).sort()).toEqual([
        'APSTUD',
        'BAM',
        'MESOS',
        'STUDIO',
        'XD',
      ]);
    });

    it('have valid documents', () => {
      const validate = new Ajv({ strict: false }).compile(JSON.parse(String(schema)) as object);
      const invalid = seed.issues.filter(({ description }) => description !== null && !validate(description));
      expect(invalid.map(({ key }) => key)).toEqual([]);
    });

    it('show the 208 lists that flattening had hidden', () => {
      const withLists = seed.issues.filter(({ description }) =>
        /"(?:bullet|ordered)List"/.test(JSON.stringify(description)),
      );
      expect(withLists).toHaveLength(208);
      expect(report.restoredBreaks).toBeGreaterThan(208 - 38);
    });

    it('can all be scored', () => {
      const scored = scoreSeed(seed);
      expect(scored).toHaveLength(1753);
      expect(
        scored.every(
          ({ score }) => score === null || (Number.isInteger(score) && score >= 0 && score <= 100),
        ),
      ).toBe(true);
    });
  },
);
