/** What the site of these tests holds: a small backlog unlike the laptop's own, so that nobody can mix them up. */
import type { AdfDocument, BacklogSeed } from '../../../local/jira/seed';

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const document = (...content: readonly unknown[]): AdfDocument => ({ version: 1, type: 'doc', content });

const BOOK_A_COURT = document(
  text('As a member I want to book a court from my phone, so that I need not call during office hours.'),
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
  {
    type: 'bulletList',
    content: [
      'Free courts are shown for the next 14 days, one row a court.',
      'A court that somebody else has booked meanwhile is refused with the next free time.',
      'The booking can be cancelled until two hours before it begins.',
    ].map((words) => ({ type: 'listItem', content: [text(words)] })),
  },
);

export const CLUB_BACKLOG: BacklogSeed = {
  projects: [{ key: 'CLUB', name: 'Tennis club' }],
  issues: [
    {
      key: 'CLUB-1',
      summary: 'Book a court',
      description: BOOK_A_COURT,
      issueType: 'Story',
      storyPoints: 3,
      assignee: 'Mei Tanaka',
    },
    {
      key: 'CLUB-2',
      summary: 'Bring a guest',
      description: document(
        text('As a member I want to bring a guest, so that my friends can try the club before they join.'),
      ),
      issueType: 'Story',
    },
    { key: 'CLUB-3', summary: 'Winter season', description: null, issueType: 'Story' },
  ],
};
