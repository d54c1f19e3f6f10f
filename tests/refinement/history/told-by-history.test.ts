/** A document and the flat text that a history keeps of it are judged alike, so that a curve shows the backlog and not how it was read. */
import fc from 'fast-check';
import { demoBacklog } from '../../../local/demo/backlog';
import { flatText } from '../../../local/jira/adf/flat-text';
import { assessBy } from '../../../src/readiness/assess-by';
import { languagesFor } from '../../../src/readiness/language/load-language';
import { rulesOf } from '../../../src/readiness/rules';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import {
  asHistoryTells,
  rulesToldByHistory,
  scoredBy,
} from '../../../src/refinement/history/told-by-history';
import { storyFromJira } from '../../../src/story/from-jira';
import type { Story } from '../../../src/story/story';
import { aReadyStory, aStory, richText } from '../../builders/story';

const CRITERIA = 'customfield_1';

function told(summary: string, issueType: string, description: unknown, criteria: unknown = null): Story {
  const fields = { summary, issuetype: { name: issueType }, description, [CRITERIA]: criteria };
  const map = { criteriaFields: [{ id: CRITERIA, name: 'Criteria' }], estimateFieldId: undefined };
  return asHistoryTells(storyFromJira({ id: '1', key: 'SHOP-1', fields }, map));
}

const DEMO = demoBacklog(new Date('2026-03-02T09:00:00.000Z')).issues.filter(
  ({ description }) => typeof description === 'object',
);

it('every document of the demo gives the same findings as its flat text', async () => {
  const rules = await rulesOf(rulesToldByHistory(DEFAULT_TEAM_DEFINITION));
  let differ = 0;
  for (const { summary, issueType, description } of DEMO) {
    const document = told(summary, issueType, description, description);
    const flat = told(summary, issueType, flatText(description), flatText(description));
    const languages = await languagesFor([document]);
    expect(assessBy(flat, rules, languages)).toEqual(assessBy(document, rules, languages));
    if (assessBy(document, rules, languages).score !== 0) differ += 1;
  }
  // Of nothing but empty stories this would say nothing.
  expect(differ).toBeGreaterThan(20);
});

it('marks of a wiki text are no words of the story', () => {
  const typed = richText('Criteria\n\n- The list names it\n- It is sorted');
  const wiki = 'Criteria\n\n* The list names it\n* It is sorted';
  expect(told('Vouchers', 'Story', wiki).description).toEqual(
    asHistoryTells(aStory({ description: typed })).description,
  );
});

it('what it gave it gives again', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (lines) => {
      const once = asHistoryTells(aStory({ description: richText(lines.join('\n')) }));
      expect(asHistoryTells(once).description?.blocks.map(({ text }) => text)).toEqual(
        once.description?.blocks.map(({ text }) => text),
      );
    }),
  );
});

it('sizes, links and sub-tasks of today don’t count: nobody knows those of a past day', async () => {
  const rules = await rulesOf(rulesToldByHistory(DEFAULT_TEAM_DEFINITION));
  const story = aReadyStory();
  const languages = await languagesFor([story]);
  const scoreOf = (each: Story) => assessBy(asHistoryTells(each), rules, languages).score;
  const blocked = [{ relation: 'is blocked by', key: 'SHOP-9', summary: 'Stock', done: false }];
  expect(scoreOf({ ...story, estimate: 100, links: blocked })).toBe(
    scoreOf({ ...story, estimate: null, links: [] }),
  );
});

it('points are compared by the team’s rules and by where its criteria stand', () => {
  expect(scoredBy(3, ['b', 'a'])).toBe(scoredBy(3, ['a', 'b']));
  expect(new Set([scoredBy(3, []), scoredBy(4, []), scoredBy(3, ['a'])]).size).toBe(3);
});
