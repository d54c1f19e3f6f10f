/** The forms are loaded later than the panel: what they say has to be there with it all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTE_TEXTS } from '../../../../static/panel/notes/texts';
import { codeIn } from '../../code';

const FOLDER = join(__dirname, '../../../../static/panel/notes');

test('the notes say their own sentences, and leave none unsaid', () => {
  const said = codeIn(FOLDER).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(panel\.[a-z.-]+)'/g)].map(([, key]) => key ?? ''),
  );
  const keys = Object.values(NOTE_TEXTS.en).flatMap((file) => Object.keys(file));
  expect([...new Set(said)].sort()).toEqual([...keys].sort());
});
