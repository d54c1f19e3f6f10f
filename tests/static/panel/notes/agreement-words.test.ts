import type { AgreementView } from '../../../../src/contract/notes';
import { ENGLISH } from '../../../../src/texts/english';
import { agreementWords } from '../../../../static/panel/notes/agreement-words';
import { speak } from '../../../../static/shared/words';
import { ALL_WORDS } from '../../../texts/all-catalogues';

const NONE: AgreementView = { state: 'none', byProductOwner: false, byOthers: 0, byYou: false };
const TAKES = 'Ready (agreed) when the Product Owner and two of the team say so.';

afterAll(() => {
  speak(ENGLISH);
});

test.each([
  [{}, TAKES],
  [{ state: 'begun', byProductOwner: true }, `So far the Product Owner says so. ${TAKES}`],
  [{ state: 'begun', byOthers: 1 }, `So far one of the team says so. ${TAKES}`],
  // Without a Product Owner it stays so, whoever else says it.
  [{ state: 'begun', byOthers: 2 }, `So far two of the team say so. ${TAKES}`],
  [
    { state: 'begun', byProductOwner: true, byOthers: 1 },
    `So far the Product Owner and one of the team say so. ${TAKES}`,
  ],
  [
    { state: 'agreed', byProductOwner: true, byOthers: 2 },
    'The Product Owner and two of the team call it ready.',
  ],
  [
    { state: 'outdated' },
    `It was agreed; since then a criterion or a good part of the text has changed. ${TAKES}`,
  ],
] as const)('of %j it says how far it is and what it takes', (parts, words) => {
  expect(agreementWords({ ...NONE, ...parts })).toBe(words);
});

test.each(ALL_WORDS)('in $language each state has words of its own, without figures', (words) => {
  speak(words);
  const states: readonly Partial<AgreementView>[] = [
    {},
    { state: 'begun', byProductOwner: true },
    { state: 'begun', byOthers: 1 },
    { state: 'begun', byOthers: 2 },
    { state: 'begun', byProductOwner: true, byOthers: 1 },
    { state: 'agreed', byProductOwner: true, byOthers: 2 },
    { state: 'outdated' },
  ];
  const said = states.map((parts) => agreementWords({ ...NONE, ...parts }));
  expect(new Set(said).size).toBe(states.length);
  for (const each of said) expect(each).toMatch(/^[^0-9{}]+\.$/);
});
