import type { Fix } from '../../../src/contract/fixes';
import { Problem } from '../../../src/usecases/problem';
import {
  AFTER,
  applied,
  APPENDED,
  aDocument,
  aStoryToFix,
  BEFORE,
  opened,
  POINTS,
  say,
  takenBack,
  THEIRS,
  undoOf,
  unreached,
} from './a-story-to-fix';

const refusing = (problem: Problem) => () => {
  throw problem;
};

describe('a fix', () => {
  it('is written once, and is done once it is seen to stand', async () => {
    const place = aStoryToFix();
    expect(await applied(place)).toMatchObject({
      state: 'done',
      reading: { key: 'SHOP-1' },
      undo: { before: BEFORE },
    });
    expect(place.jira.fields['description']).toEqual(AFTER);
    expect(place.writes).toEqual([AFTER]);
  });

  const TWICE: Fix = {
    kind: 'text',
    fieldId: 'description',
    edit: { kind: 'replace', passage: 'Customers get vouchers.', by: 'Customers get points.' },
    then: [{ kind: 'append', heading: null, paragraphs: ['The desk takes them.'] }],
  };

  it('of two places of a field is one write, and is taken back as one', async () => {
    const place = aStoryToFix();
    const undo = undoOf(await applied(place, TWICE));
    expect(place.writes).toEqual([aDocument(say('Customers get points.'), say('The desk takes them.'))]);
    expect(await takenBack(place, undo)).toMatchObject({ state: 'done' });
    expect(place.jira.fields['description']).toEqual(BEFORE);
  });

  it('of two places, one of which is gone, is not made by half', async () => {
    const place = aStoryToFix();
    place.jira.byHand('description', THEIRS);
    expect(await applied(place, TWICE)).toEqual({ state: 'not-changeable' });
    expect(place.writes).toEqual([]);
  });

  it('of what stands there already is done without a write', async () => {
    const place = aStoryToFix();
    place.jira.byHand(POINTS, 5);
    const fix: Fix = { kind: 'estimate', value: 5 };
    expect(await applied(place, fix)).toMatchObject({ state: 'done', undo: null });
    expect(place.writes).toEqual([]);
  });
});

it.each<[string, Fix]>([
  [
    'criteria that stand nowhere',
    {
      kind: 'text',
      fieldId: 'description',
      edit: {
        kind: 'criteria',
        before: ['Nobody wrote this'],
        after: ['Or this'],
        heading: 'Acceptance criteria',
      },
    },
  ],
  [
    'words that stand nowhere',
    {
      kind: 'text',
      fieldId: 'description',
      edit: { kind: 'replace', passage: 'Nobody wrote this', by: 'Or this' },
    },
  ],
])('a change of %s is not said to be done', async (_, fix) => {
  const place = aStoryToFix();
  expect(await applied(place, fix)).toEqual({ state: 'not-changeable' });
  expect(place.writes).toEqual([]);
});

describe('where Jira doesn’t answer', () => {
  it('it is done if it stands there nevertheless', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = (put) => {
      put();
      throw unreached();
    };
    expect(await applied(place)).toMatchObject({ state: 'done', undo: { before: BEFORE } });
    expect(place.writes).toHaveLength(1);
  });

  it('and it doesn’t stand there, that is said, and the same can be tried again', async () => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.onWrite = refusing(unreached());
    await expect(applied(place, APPENDED, desk)).rejects.toMatchObject({ code: 'jira-unavailable' });
    expect(place.jira.fields['description']).toEqual(BEFORE);
    place.jira.onWrite = (put) => {
      put();
    };
    expect(await applied(place, APPENDED, desk)).toMatchObject({ state: 'done' });
    expect(place.jira.fields['description']).toEqual(AFTER);
  });

  it('what somebody else wrote at that time is shown', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = () => {
      place.jira.byHand('description', THEIRS);
      throw unreached();
    };
    expect(await applied(place)).toMatchObject({ state: 'changed', desk: { texts: [{ document: THEIRS }] } });
  });

  it('also to the look afterwards, nothing is called done, and a second try writes nothing twice', async () => {
    const place = aStoryToFix();
    const desk = await opened(place);
    place.jira.afterWrite = unreached();
    await expect(applied(place, APPENDED, desk)).rejects.toMatchObject({ code: 'jira-unavailable' });
    place.jira.afterWrite = null;
    const again = await applied(place, APPENDED, desk);
    expect(again).toMatchObject({ state: 'changed', desk: { texts: [{ document: AFTER }] } });
    expect(place.writes).toHaveLength(1);
  });

  it('as it should, a change that it took and that isn’t there is not called done', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = () => undefined;
    await expect(applied(place)).rejects.toMatchObject({ code: 'jira-unavailable' });
  });
});

describe('where Jira refuses', () => {
  it.each(['bad-request', 'not-allowed'] as const)(
    'the field or its value (%s), the text is left to be copied',
    async (code) => {
      const place = aStoryToFix();
      place.jira.onWrite = refusing(new Problem(code, 'no'));
      expect(await applied(place)).toEqual({ state: 'not-changeable' });
      expect(place.jira.fields['description']).toEqual(BEFORE);
    },
  );

  it('a write because of another one, that one is shown', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = () => {
      place.jira.byHand('description', THEIRS);
      throw new Problem('bad-request', 'Jira answered 409');
    };
    expect(await applied(place)).toMatchObject({ state: 'changed', desk: { texts: [{ document: THEIRS }] } });
  });

  it('for now, it is said how long to wait, and nothing is looked at once more', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = refusing(new Problem('busy', 'Jira answered 429', 7));
    await expect(applied(place)).rejects.toMatchObject({ code: 'busy', retryAfterSeconds: 7 });
    expect(place.world.asked).not.toContain('readWritten');
  });

  it('somebody whose login has ended, that is said: it is no lack of permission', async () => {
    const place = aStoryToFix();
    place.jira.onWrite = refusing(new Problem('signed-out', 'Jira answered 401'));
    await expect(applied(place)).rejects.toMatchObject({ code: 'signed-out' });
    expect(place.world.asked).not.toContain('readWritten');
  });

  it('to show the field on the item’s screen, the desk says so and nothing is sent', async () => {
    const place = aStoryToFix();
    place.jira.changeable.delete('description');
    const desk = await opened(place);
    expect(desk.texts).toMatchObject([{ fieldId: 'description', mayChange: false }]);
    expect(await applied(place, APPENDED, desk)).toEqual({ state: 'not-changeable' });
    expect(place.writes).toEqual([]);
  });
});
