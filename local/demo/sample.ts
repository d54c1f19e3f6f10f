/**
 * The backlog that a laptop starts with: twelve items of an online shop, written as real teams write them, some ready
 * and some not. Texts stand in sample-stories.ts; what is common to all of them here.
 */
import { textToAdf } from '../import/text-to-adf';
import type { BacklogSeed, IssueSeed } from '../jira/seed';
import { SAMPLE_STORIES, type SampleStory } from './sample-stories';

const DAY = 24 * 60 * 60 * 1000;

/** @param now when the sample is made: its items were written in the weeks before */
export function sampleBacklog(now: Date): BacklogSeed {
  return {
    projects: [
      {
        key: 'SHOP',
        name: 'Shop',
        boards: [
          { name: 'Shop team', type: 'scrum', jql: 'project = SHOP ORDER BY Rank' },
          { name: 'Shop bugs', type: 'kanban', jql: 'project = SHOP AND issuetype = Bug ORDER BY Rank' },
        ],
      },
    ],
    issues: SAMPLE_STORIES.map((story) => issueOf(story, now)),
  };
}

function issueOf(
  { description, createdDaysAgo, updatedDaysAgo, ...rest }: SampleStory,
  now: Date,
): IssueSeed {
  return {
    ...rest,
    description: description === null ? null : textToAdf(description, 'markdown').document,
    status: { name: 'To Do', category: 'new' },
    reporter: 'Petra Lindqvist',
    created: daysBefore(now, createdDaysAgo),
    updated: daysBefore(now, updatedDaysAgo),
  };
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY).toISOString();
}
