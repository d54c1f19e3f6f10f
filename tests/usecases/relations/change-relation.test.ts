import { Problem } from '../../../src/usecases/problem';
import { changeRelation } from '../../../src/usecases/relations/change-relation';
import { undoRelation } from '../../../src/usecases/relations/undo-relation';
import type { RelationChange } from '../../../src/contract/relations';
import { anIssue, aRelatedStory, BLOCKS, QUESTION, RELATES, type RelatedStory } from './a-related-story';

const EPIC = anIssue('SHOP-5', { level: 1 });
const OTHER_EPIC = anIssue('SHOP-6', { level: 1 });
const OTHER = anIssue('SHOP-7');
const change = ({ world }: RelatedStory, wanted: RelationChange) =>
  changeRelation(world, QUESTION, { change: wanted });
const unreached = () => Promise.reject(new Problem('jira-unavailable', 'no answer'));

describe('a parent', () => {
  it('is set, and can be taken back', async () => {
    const place = aRelatedStory([EPIC, OTHER_EPIC]);
    place.jira.parent = 'SHOP-6';
    const undo = { kind: 'parent', before: 'SHOP-6', now: 'SHOP-5' } as const;
    expect(await change(place, { kind: 'parent', key: 'SHOP-5' })).toMatchObject({ state: 'done', undo });
    expect(place.jira.parent).toBe('SHOP-5');
    expect(await undoRelation(place.world, QUESTION, { undo })).toMatchObject({ state: 'done', undo: null });
    expect(place.jira.parent).toBe('SHOP-6');
  });

  it('that is there already is not written again', async () => {
    const place = aRelatedStory([EPIC]);
    place.jira.parent = 'SHOP-5';
    expect(await change(place, { kind: 'parent', key: 'SHOP-5' })).toMatchObject({
      state: 'done',
      undo: null,
    });
    expect(place.writes).toEqual([]);
  });

  it('is not taken back over what somebody else has set since', async () => {
    const place = aRelatedStory([EPIC, OTHER_EPIC]);
    place.jira.parent = 'SHOP-6';
    const undo = { kind: 'parent', before: null, now: 'SHOP-5' } as const;
    expect(await undoRelation(place.world, QUESTION, { undo })).toMatchObject({ state: 'changed' });
    expect(place.jira.parent).toBe('SHOP-6');
  });

  it.each([
    ['is gone or hidden', 'SHOP-404'],
    ['is no epic', 'SHOP-7'],
    ['is of another project', 'BANK-5'],
  ])('that %s can’t be set', async (_, key) => {
    const elsewhere = anIssue('BANK-5', { level: 1, projectId: '20000' });
    const place = aRelatedStory([OTHER, elsewhere]);
    await expect(change(place, { kind: 'parent', key })).rejects.toMatchObject({ code: 'not-found' });
    expect(place.writes).toEqual([]);
  });

  it.each(['bad-request', 'not-allowed'] as const)(
    'that Jira refuses (%s) is not changeable',
    async (code) => {
      const refused = { setParent: () => Promise.reject(new Problem(code, 'no')) };
      const place = aRelatedStory([EPIC], { over: refused });
      expect(await change(place, { kind: 'parent', key: 'SHOP-5' })).toEqual({ state: 'not-changeable' });
    },
  );

  it('of which Jira said nothing is done where it stands, and else is said not to be', async () => {
    const lost = aRelatedStory([EPIC], { over: { setParent: unreached } });
    const wanted = { kind: 'parent', key: 'SHOP-5' } as const;
    await expect(change(lost, wanted)).rejects.toMatchObject({ code: 'jira-unavailable' });
    const written = aRelatedStory([EPIC], {
      over: {
        setParent: () => {
          written.jira.parent = 'SHOP-5';
          return unreached();
        },
      },
    });
    expect(await change(written, wanted)).toMatchObject({ state: 'done' });
  });

  it('that somebody else replaced at once is shown, not fought', async () => {
    const place = aRelatedStory([EPIC], {
      over: {
        setParent: () => {
          place.jira.parent = 'SHOP-6';
          return Promise.resolve();
        },
      },
    });
    expect(await change(place, { kind: 'parent', key: 'SHOP-5' })).toMatchObject({ state: 'changed' });
  });

  it('is for those of the team', async () => {
    const place = aRelatedStory([EPIC]);
    const outside = { ...place.world, jira: { ...place.world.jira, mayEdit: () => Promise.resolve(false) } };
    await expect(
      changeRelation(outside, QUESTION, { change: { kind: 'parent', key: 'SHOP-5' } }),
    ).rejects.toMatchObject({ code: 'not-in-team' });
  });
});

describe('a blocker', () => {
  const wanted = { kind: 'blocker', key: 'SHOP-7' } as const;

  it('stands on the side whose words hold the story back, and can be taken back', async () => {
    const place = aRelatedStory([OTHER]);
    const undo = { kind: 'link', linkId: '900' } as const;
    expect(await change(place, wanted)).toMatchObject({ state: 'done', undo });
    expect(place.jira.links).toEqual([
      { id: '900', typeId: '1', key: 'SHOP-7', summary: OTHER.summary, isOutward: false },
    ]);
    expect(await undoRelation(place.world, QUESTION, { undo })).toMatchObject({ state: 'done' });
    expect(place.jira.links).toEqual([]);
  });

  it.each([
    ['hängt ab von', 'wird gebraucht von', true],
    ['sperrt', 'wird blockiert von', false],
    ['bloque', 'est bloqué par', false],
    ['bloquea', 'está bloqueada por', false],
    ['depende de', 'é pré-requisito de', true],
  ])('is found by the words of a type: %s / %s', async (outward, inward, isOutward) => {
    const place = aRelatedStory([OTHER], { types: [{ id: '8', name: 'Ours', inward, outward }] });
    await change(place, wanted);
    expect(place.jira.links).toMatchObject([{ typeId: '8', key: 'SHOP-7', isOutward }]);
  });

  it('is not linked twice, whatever type says it already', async () => {
    const needs = { id: '8', name: 'Needs', inward: 'is needed by', outward: 'depends on' };
    const place = aRelatedStory([OTHER], {
      types: [{ id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, needs],
    });
    place.jira.links.push({ id: '5', typeId: '8', key: 'SHOP-7', summary: null, isOutward: true });
    expect(await change(place, wanted)).toMatchObject({ state: 'done', undo: null });
    expect(place.writes).toEqual([]);
  });

  it('can’t be the story itself, or one of its kind of sub-task', async () => {
    const place = aRelatedStory([anIssue('SHOP-1', { id: '10001' }), anIssue('SHOP-2', { level: -1 })]);
    for (const key of ['SHOP-1', 'SHOP-2'])
      await expect(change(place, { kind: 'blocker', key })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can’t be linked on a site without such a type', async () => {
    const place = aRelatedStory([OTHER], { types: [] });
    expect(await change(place, wanted)).toEqual({ state: 'not-changeable' });
  });

  it('is taken back only from this story', async () => {
    const place = aRelatedStory([OTHER]);
    const undo = { kind: 'link', linkId: '4711' } as const;
    expect(await undoRelation(place.world, QUESTION, { undo })).toMatchObject({ state: 'changed' });
    expect(place.writes).toEqual([]);
  });
});

describe('a split', () => {
  const wanted = {
    kind: 'split',
    summary: 'Pay by voucher',
    criteria: ['Vouchers are taken.', 'One\nof two lines'],
    heading: 'Acceptance criteria',
  } as const;
  const parent = { key: 'SHOP-5', summary: 'Vouchers' };

  it('makes a sibling with the criteria under their heading, and links the two', async () => {
    const place = aRelatedStory([], { traits: { parent } });
    const made = { key: 'SHOP-99', summary: 'Pay by voucher' };
    const result = await change(place, wanted);
    expect(result).toMatchObject({ state: 'done', made, undo: null });
    expect(result).not.toHaveProperty('isUnlinked');
    expect(place.jira.made).toMatchObject([
      { projectId: '10000', issueTypeId: '10001', summary: 'Pay by voucher', parent: 'SHOP-5' },
    ]);
    const text = JSON.stringify(place.jira.made);
    for (const words of ['Acceptance criteria', 'Vouchers are taken.', 'hardBreak'])
      expect(text).toContain(words);
    expect(place.jira.links).toMatchObject([{ typeId: RELATES.id, key: 'SHOP-99' }]);
  });

  it('begins without a description where no criteria go with it', async () => {
    const place = aRelatedStory([]);
    await change(place, { ...wanted, criteria: [] });
    expect(place.jira.made).toMatchObject([{ parent: null, description: null }]);
  });

  it('says so in the site’s own words for a split where there are any', async () => {
    const own = { id: '9', name: 'Issue split', inward: 'split from', outward: 'split to' };
    const place = aRelatedStory([], { types: [RELATES, BLOCKS, own] });
    await change(place, wanted);
    expect(place.jira.links).toMatchObject([{ typeId: '9', isOutward: true }]);
  });

  it.each([
    ['there is no such type', { types: [BLOCKS] }],
    ['Jira refuses the link', { over: { link: () => Promise.reject(new Problem('not-allowed', 'no')) } }],
    ['Jira says nothing', { over: { link: unreached } }],
  ])('tells that the two are not linked where %s', async (_, otherwise) => {
    const place = aRelatedStory([], otherwise);
    expect(await change(place, wanted)).toMatchObject({ state: 'done', isUnlinked: true });
  });

  it('is made once, however often it is tried: a linked story of that title is the second one', async () => {
    const place = aRelatedStory([]);
    expect(await change(place, wanted)).not.toHaveProperty('wasThere');
    expect(await change(place, wanted)).toMatchObject({
      state: 'done',
      made: { key: 'SHOP-99', summary: 'Pay by voucher' },
      wasThere: true,
    });
    expect(place.writes).toEqual(['create', 'link']);
    await change(place, { ...wanted, summary: 'Pay by points' });
    expect(place.jira.made).toHaveLength(2);
  });

  it('is not changeable where Jira lets this person make no story, and not made twice where it says nothing', async () => {
    const refused = aRelatedStory([], {
      over: { create: () => Promise.reject(new Problem('bad-request', 'no')) },
    });
    expect(await change(refused, wanted)).toEqual({ state: 'not-changeable' });
    const lost = aRelatedStory([], { over: { create: unreached } });
    await expect(change(lost, wanted)).rejects.toMatchObject({ code: 'jira-unavailable' });
    expect(lost.world.asked.filter((name) => name === 'create')).toHaveLength(1);
  });
});
