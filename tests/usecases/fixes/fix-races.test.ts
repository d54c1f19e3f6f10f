import {
  aDocument,
  AFTER,
  applied,
  APPENDED,
  aStoryToFix,
  BEFORE,
  documentOf,
  opened,
  POINTS,
  say,
  THEIRS,
} from './a-story-to-fix';

describe('between opening the desk and pressing the button', () => {
  it('a lost permission is noticed, and nothing of the story is told', async () => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.mayEdit = false;
    await expect(applied(place, APPENDED, desk)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(place.writes).toEqual([]);
  });

  it('an item that was deleted is noticed', async () => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.isGone = true;
    await expect(applied(place, APPENDED, desk)).rejects.toMatchObject({ code: 'not-found' });
    expect(place.writes).toEqual([]);
  });

  it.each([
    ['words', THEIRS],
    ['formatting alone', aDocument(say('Customers get vouchers.', [{ type: 'strong' }]))],
    ['a form alone', aDocument({ ...say('Customers get vouchers.'), type: 'heading', attrs: { level: 2 } })],
  ])('somebody else’s change of %s is shown, and not written over', async (_, theirs) => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.byHand('description', theirs);
    const result = await applied(place, APPENDED, desk);
    expect(result).toMatchObject({ state: 'changed' });
    expect(result.state === 'changed' && documentOf(result.desk)).toEqual(theirs);
    expect(place.writes).toEqual([]);
  });

  it('a change of another field is no hindrance, and stays', async () => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.byHand(POINTS, 8);
    expect(await applied(place, APPENDED, desk)).toMatchObject({ state: 'done' });
    expect(place.jira.fields).toMatchObject({ description: AFTER, [POINTS]: 8 });
  });
});

describe('a race', () => {
  it('lost just before the write is shown with the words of both', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = (put) => {
      place.jira.byHand('description', THEIRS);
      put();
    };
    expect(await applied(place)).toMatchObject({
      state: 'changed',
      overwritten: 'Somebody else was here.',
      desk: { texts: [{ document: AFTER }] },
    });
  });

  it('lost for the estimate is shown, too', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = (put) => {
      place.jira.byHand(POINTS, 13);
      put();
    };
    expect(await applied(place, { kind: 'estimate', value: 5 })).toMatchObject({
      state: 'changed',
      overwritten: '13',
      desk: { estimate: { value: 5 } },
    });
  });

  it.each([
    ['words', THEIRS],
    ['formatting', aDocument(say('Customers get vouchers.', [{ type: 'em' }]), say('The desk takes them.'))],
  ])('lost just after the write is shown: their %s stay', async (_, theirs) => {
    const place = aStoryToFix();
    place.jira.onWrite = (put) => {
      put();
      place.jira.byHand('description', theirs);
    };
    const result = await applied(place);
    expect(result).toMatchObject({ state: 'changed', desk: { texts: [{ document: theirs }] } });
    expect(result).not.toHaveProperty('overwritten');
  });

  it('with a change of another field, or one of long ago, is none', async () => {
    const place = aStoryToFix();
    place.jira.byHand('description', aDocument(say('Long ago.')));
    place.jira.byHand('description', BEFORE);
    place.jira.onWrite = (put) => {
      place.jira.byHand(POINTS, 8);
      put();
    };
    expect(await applied(place)).toMatchObject({ state: 'done' });
  });

  it('is none with a change that was seen, though Jira dates it a moment after the item', async () => {
    const place = aStoryToFix();
    place.jira.byHand('description', BEFORE);
    const dated = Date.parse(String(place.jira.fields['updated']));
    place.jira.fields['updated'] = new Date(dated - 20).toISOString();
    expect(await applied(place)).toMatchObject({ state: 'done' });
  });
});

describe('a document that Jira gives back in another form', () => {
  it.each([
    [
      'with ids of its own',
      aDocument(
        { ...say('Customers get vouchers.'), attrs: { localId: 'a1' } },
        { ...say('The desk takes them.'), attrs: { localId: 'a2' } },
      ),
    ],
    [
      'with a look that Jira adds',
      aDocument(say('Customers get vouchers.'), say('The desk takes them.', [{ type: 'textColor' }])),
    ],
  ])('%s is done', async (_, reshaped) => {
    const place = aStoryToFix();
    place.jira.onWrite = (put) => {
      put();
      place.jira.fields = { ...place.jira.fields, description: reshaped };
    };
    expect(await applied(place)).toMatchObject({ state: 'done', undo: { before: BEFORE } });
  });
});
