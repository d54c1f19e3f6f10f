/** Epic "Find what we have". */
import { assigned, built, estimated, labelled, moved, planned, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-search' } as const;

export const SEARCH: readonly DemoItem[] = [
  {
    ...common,
    id: 'wish-list',
    type: 'Story',
    summary: 'Wish list',
    by: 'Petra',
    created: '-22 Fri 14:00',
    priority: 'Low',
    since: [
      said(
        '-20 Mon 11:25',
        'Mei',
        'For oneself, or to share with others? Those are two quite different things to build.',
      ),
    ],
  },
  {
    ...common,
    id: 'typos-spike',
    type: 'Spike',
    summary: 'Can the search find items despite typing errors?',
    by: 'Mei',
    created: '-22 Wed 10:15',
    labels: ['search'],
    components: ['Search'],
    text: `One search in nine ends without a result, and most of those are typing errors ("sneekers"). Before we decide between switching on fuzzy matching in our own index and buying a search service we need to know:

1. How many of last month's 4,000 empty searches would fuzzy matching have answered well?
2. What does it cost in response time? More than 200 ms would hurt.
3. What would the service cost with our 90,000 searches a day?

Time box: two days, Mei and one more.

The decision is made in the architecture round of the week after; a page with figures and a recommendation is enough.`,
    since: [
      estimated('-21 Thu 10:40', 'Sofie', 2),
      built('Mei', 2),
      said(
        '-9 Thu 11:20',
        'Mei',
        'Figures are on the page: our own index answers 71 % of the empty searches well, at 35 ms more. Recommendation: own index, no service. {{typos}} is the story.',
      ),
    ],
  },
  {
    ...common,
    id: 'back-in-stock',
    type: 'Story',
    summary: 'Tell me when an item is back in stock',
    by: 'Petra',
    created: '-21 Tue 09:30',
    priority: 'Medium',
    labels: ['stock', 'mail'],
    components: ['Catalogue', 'Mail'],
    text: `As a customer who finds an item sold out, I want to be told when it is back.`,
    since: [
      said('-12 Tue 14:35', 'Daniel', 'Five pairs come in and ten people wait: who gets the mail?'),
      said(
        '-12 Wed 09:20',
        'Petra',
        'Everybody at the same time, first come, first served. We tested it by phone, people find that fair.',
      ),
      wrote(
        '-10 Mon 16:45',
        'Sofie',
        `As a customer who finds an item sold out, I want to be told when it is back, so that I don't have to look again every day.

### Acceptance criteria

Given an item is sold out
When I leave my e-mail address on its page
Then I read "We'll write once, as soon as it is back"

Given ten people wait for an item
When five pieces come in
Then all ten get the mail within 15 minutes, and nobody gets a second one

Given an address without an @
When I press "Tell me"
Then I read "This doesn't look like an e-mail address" and nothing is stored`,
      ),
      estimated('-8 Thu 10:45', 'Sofie', 5),
    ],
  },
  {
    ...common,
    id: 'size-guide',
    type: 'Story',
    summary: 'Size guide on the product page',
    by: 'Sofie',
    created: '-18 Tue 10:05',
    labels: ['returns'],
    components: ['Catalogue'],
    text: `Customers send back 31 % of shoes, two thirds of them because of the size. As someone who buys shoes online I want to see which size fits me, to order one pair and not two.

The table comes from purchasing:

| Length of foot | EU | UK |
| --- | --- | --- |
| 24.0 cm | 38 | 5 |
| 24.7 cm | 39 | 6 |
| 25.4 cm | 40 | 6.5 |

Design: see the draft that Sofie pinned in the team room.`,
    since: [
      said('-10 Wed 11:30', 'Tomás', 'Is it the same table for children? Theirs has half sizes.'),
      said(
        '-10 Wed 15:00',
        'Sofie',
        'Good point, I ask purchasing. Until I know I would leave children out.',
      ),
      estimated('-9 Thu 10:40', 'Sofie', 5),
    ],
  },
  {
    ...common,
    id: 'facets',
    type: 'Story',
    summary: 'Filter by size and colour',
    by: 'Sofie',
    created: '-17 Mon 13:15',
    priority: 'High',
    labels: ['search'],
    components: ['Search', 'Catalogue'],
    text: `In a list of 600 shoes people scroll. They should be able to filter.`,
    since: [
      said(
        '-10 Mon 16:20',
        'Mei',
        'Colours are free text with purchasing: "navy", "dunkelblau", "blue/white". Do we map them?',
      ),
      said('-10 Tue 09:35', 'Sofie', 'Yes, to twelve colours; Oliver sends the list this week.'),
      labelled('-10 Tue 09:36', 'Sofie', 'search', 'catalogue-data'),
      wrote(
        '-7 Fri 11:00',
        'Sofie',
        `As a customer I want to see only the shoes in my size and colour, so that I don't fall for something that isn't there.

Purchasing writes colours as free text; Oliver's list maps all 214 of them to twelve colours.

## Acceptance criteria

- Lists and search results can be filtered by size and by the twelve colours, several of each.
- Each choice shows how many items it leaves; a choice that would leave none is greyed out.
- The filter is part of the address, so that it survives "back" and can be shared.
- An item without a mapped colour appears under "other", and is reported to purchasing once a week.`,
      ),
      estimated('-6 Thu 10:25', 'Sofie', 5),
      built('Mei', 5),
    ],
  },
  {
    ...common,
    id: 'typos',
    type: 'Story',
    summary: 'Find items despite small typing errors',
    by: 'Mei',
    created: '-9 Fri 09:40',
    priority: 'High',
    labels: ['search'],
    components: ['Search'],
    links: [{ type: 'Relates', to: 'typos-spike' }],
    text: `As a customer who types on a phone I want to find "sneakers" with "sneekers" too, so that I don't think you have none.

The spike {{typos-spike}} showed that our own index can do it: 71 % of the empty searches get a good answer, 35 ms slower.

## Acceptance criteria

- One wrong, missing or swapped letter in words of five letters and more finds the same items, below exact hits.
- If only similar words were found, the page says "Nothing for sneekers, here is sneakers" with a way back.
- Article numbers are never matched loosely.
- If there is still nothing, the page shows the three departments that are nearest.`,
    since: [estimated('-9 Fri 11:10', 'Sofie', 5), built('Mei', 3)],
  },
  {
    ...common,
    id: 'empty-after-import',
    type: 'Bug',
    summary: 'Search is empty after the nightly import',
    by: 'Tomás',
    created: '-5 Wed 08:20',
    priority: 'Highest',
    labels: ['search', 'operations'],
    components: ['Search'],
    text: `Between 3:10 and 3:40 every search answers "nothing found". Twice since Sunday, seen in the monitoring; 43 customers searched in that time.

**Steps to reproduce**

1. On staging, start the import by hand.
2. Search for anything while it says "switching".

**Expected:** the old index answers until the new one is complete.

**Actual:** an empty index answers for about half an hour.

Since release 2.35.1, both on staging and in production.`,
    since: [
      said(
        '-5 Wed 09:40',
        'Mei',
        'The switch comes before the last check now, I changed that myself in 2.35.1. I take it.',
      ),
      estimated('-5 Thu 10:50', 'Sofie', 1),
      built('Mei', 5),
    ],
  },
  {
    ...common,
    id: 'synonyms',
    type: 'Task',
    summary: 'Maintain synonyms for the search',
    by: 'Mei',
    created: '-4 Mon 14:30',
    labels: ['search'],
    components: ['Search'],
    text: `Purchasing says "Halbschuh", customers type "loafer". A list of synonyms in the index would answer most of what is left of the empty searches, about 900 a month. Oliver's people would look after the list once it can be edited without us.

Done when:

- [ ] the 60 most frequent pairs of last month are in the list
- [ ] purchasing can edit the list in the back office and sees the effect the next morning
- [ ] a wrong line (an empty word, a circle) is refused with a sentence and the old list stays`,
    since: [
      estimated('-3 Thu 10:58', 'Sofie', 3),
      planned('0 Mon 10:25', 'Sofie', 7),
      assigned('0 Mon 11:40', 'Daniel', 'Daniel'),
      moved('0 Wed 09:20', 'Daniel', 'In Progress'),
    ],
  },
];
