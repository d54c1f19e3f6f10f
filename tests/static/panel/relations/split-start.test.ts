/** A split starts with the criteria as the story tells them, where they stand, and whether they can leave it. */
import type { FixDesk } from '../../../../src/contract/fixes';
import { aDesk, aDocument, aText } from '../fixes/a-desk';
import { appThatAnswers } from './app-that-answers';

const app = appThatAnswers();
const loading = import('../../../../static/panel/relations/split-start');

const LIST = ['# Acceptance criteria', '- Cards are taken.', '- Vouchers are taken.'];

async function startOf(desk: FixDesk): Promise<unknown> {
  const { readSplitStart } = await loading;
  app.answer('openFix', { ok: true, value: desk });
  const reply = await readSplitStart();
  return reply.ok ? reply.value : reply;
}

test('criteria in the description, in their order, with the place they leave', async () => {
  const desk = aDesk(['As a buyer I want to pay with what I have at hand.', ...LIST]);
  expect(await startOf(desk)).toEqual({
    criteria: ['Cards are taken.', 'Vouchers are taken.'],
    heading: 'Acceptance criteria',
    place: { fieldId: 'description', desk },
  });
});

test('criteria in a field of their own', async () => {
  const document = aDocument('- Cards are taken.', '- Vouchers are taken.');
  const field = aText({ fieldId: 'customfield_1', name: 'Acceptance criteria', document, base: 'base-1' });
  const bare = aDesk(['As a buyer I want to pay with what I have at hand.']);
  const { readAdf } = await import('../../../../src/story/adf');
  const story = { ...bare.story, criteriaFields: [{ name: field.name, text: readAdf(document) }] };
  const desk = { ...bare, story, texts: [...bare.texts, field] };
  expect(await startOf(desk)).toMatchObject({
    criteria: ['Cards are taken.', 'Vouchers are taken.'],
    place: { fieldId: 'customfield_1' },
  });
});

test('the second story’s heading is in the language of the first', async () => {
  const desk = aDesk(
    [
      'Als Käuferin möchte ich mit einem Gutschein bezahlen, damit er nicht verfällt und ich weniger ausgebe.',
      '# Akzeptanzkriterien',
      '- Der Gutschein wird angenommen und vom Betrag abgezogen.',
    ],
    { summary: 'Mit einem Gutschein bezahlen' },
  );
  expect(await startOf(desk)).toMatchObject({ heading: 'Akzeptanzkriterien' });
});

test('no place to leave where this person may not change it, and none without criteria is needed', async () => {
  const locked = aDesk(LIST, {}, { texts: [aText({ document: aDocument(...LIST), mayChange: false })] });
  expect(await startOf(locked)).toMatchObject({
    criteria: ['Cards are taken.', 'Vouchers are taken.'],
    place: null,
  });
  expect(await startOf(aDesk())).toMatchObject({ criteria: [] });
});

test('a failure stays one', async () => {
  const { readSplitStart } = await loading;
  app.answer('openFix', { ok: false, error: 'busy' });
  expect(await readSplitStart()).toEqual({ ok: false, error: 'busy' });
});
