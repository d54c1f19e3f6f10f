import { readAdf } from '../../../src/story/adf';
import { noteId, NOTHING_NOTED } from '../../../src/usecases/notes/story-note';
import { readStory } from '../asking';
import {
  aDocument,
  applied,
  APPENDED,
  aStoryToFix,
  BEFORE,
  opened,
  POINTS,
  QUESTION,
  say,
  THEIRS,
} from './a-story-to-fix';

const CRITERIA = 'customfield_7';

/** SHOP-1 on a site that keeps criteria in a field of their own. */
async function withCriteriaField(value: unknown) {
  const place = aStoryToFix();
  const site = { criteriaFields: [{ id: CRITERIA, name: 'Akzeptanzkriterien' }], pointsFieldId: null };
  await place.world.kept.fields.keep('10000', { at: place.world.now().toISOString(), value: site });
  if (value !== undefined) place.jira.fields[CRITERIA] = value;
  return place;
}

describe('the desk on which a story is fixed', () => {
  it('is read in one look, beside the permission', async () => {
    const place = aStoryToFix();
    await readStory(place.world, QUESTION);
    place.world.asked.splice(0);
    await opened(place);
    expect(place.world.asked.toSorted()).toEqual(['mayEdit', 'readForWriting']);
  });

  it('holds the story and its fields of one moment, whoever writes meanwhile', async () => {
    const place = aStoryToFix();
    const desks = [opened(place), opened(place)];
    place.jira.byHand('description', THEIRS);
    desks.push(opened(place));
    for (const { story, texts } of await Promise.all(desks))
      expect(story.description).toEqual(readAdf(texts[0]?.document));
  });

  it('holds the description, empty or not, and the board’s own estimate', async () => {
    const place = aStoryToFix();
    place.jira.byHand('description', null);
    expect(await opened(place)).toMatchObject({
      texts: [{ fieldId: 'description', name: 'Description', document: null, mayChange: true }],
      estimate: { fieldId: POINTS, value: null, mayChange: true },
    });
  });

  it('holds the field for criteria by the name that the site gave it', async () => {
    const document = aDocument(say('One is seen'));
    const { texts } = await opened(await withCriteriaField(document));
    expect(texts[1]).toMatchObject({ fieldId: CRITERIA, name: 'Akzeptanzkriterien', document });
  });

  it('leaves out a field for criteria that this type of item doesn’t have', async () => {
    const { texts } = await opened(await withCriteriaField(undefined));
    expect(texts.map(({ fieldId }) => fieldId)).toEqual(['description']);
  });

  it('lets a field of one line be, as it holds no document', async () => {
    const place = await withCriteriaField('One is seen');
    place.jira.changeable.set(CRITERIA, 'Akzeptanzkriterien');
    const desk = await opened(place);
    const texts = desk.texts.slice(1);
    expect(texts).toMatchObject([{ document: null, mayChange: false }]);
    const fix = { ...APPENDED, fieldId: CRITERIA };
    expect(await applied(place, fix, { ...desk, texts })).toEqual({ state: 'not-changeable' });
    expect(place.writes).toEqual([]);
  });

  it('judges without what is “not right here”', async () => {
    const place = aStoryToFix();
    const weighed = async () => (await opened(place)).definition.kinds.story.weights.benefit ?? 0;
    expect(await weighed()).toBeGreaterThan(0);
    const contested = [{ check: 'benefit', reason: '' }] as const;
    place.world.records.put('story-note', noteId('10001'), { ...NOTHING_NOTED, contested });
    expect(await weighed()).toBe(0);
  });

  it('is nobody’s outside the team', async () => {
    const place = aStoryToFix();
    place.jira.mayEdit = false;
    await expect(opened(place)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(place.jira.fields['description']).toEqual(BEFORE);
  });
});
