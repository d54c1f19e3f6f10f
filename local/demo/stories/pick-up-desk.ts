/** Epic "Click & collect in all eleven stores": the desk in the store, and what people wish for since it runs. */
import {
  assigned,
  built,
  builtSlowly,
  estimated,
  moved,
  planned,
  prioritised,
  renamed,
  said,
  wrote,
  type DemoItem,
} from '../item';

const common = { parent: 'epic-pick-up' } as const;

export const PICK_UP_DESK: readonly DemoItem[] = [
  {
    ...common,
    id: 'hand-over',
    type: 'Story',
    summary: 'Hand over an order in the store',
    by: 'Petra',
    created: '-7 Tue 17:30',
    priority: 'Highest',
    labels: ['click-and-collect'],
    components: ['Stores'],
    since: [
      said(
        '-6 Wed 10:05',
        'Daniel',
        'What does the desk have to do: scan, sign, both? And who is allowed to?',
      ),
      wrote(
        '-5 Thu 10:20',
        'Petra',
        `The people in the store scan the code and hand the bag over. Then the order is done.

- scan
- check name
- done`,
      ),
      estimated('-5 Thu 10:30', 'Sofie', 5),
      said(
        '-5 Thu 10:48',
        'Tomás',
        'Can they hand over without a code, when the phone is empty? It will happen on the first day.',
      ),
      wrote(
        '-4 Wed 17:15',
        'Petra',
        `As somebody at the pick-up desk I want to close an order by scanning its code, so that nobody gets a bag twice.

**Acceptance criteria**

- Scanning the code on the tablet opens the order with name and items; "Handed over" closes it.
- Without a code the order can be found by its number and an ID with the same name.
- An order that was handed over already shows when and by which desk.`,
      ),
      said(
        '-4 Thu 09:20',
        'Daniel',
        'The way without a code needs a search on the tablet that we did not plan. I would rather take it as a second step into the next sprint.',
      ),
      said('-3 Mon 12:10', 'Petra', 'Then let us carry it over, the stores need both from the first day.'),
      built('Daniel', 5, 6),
    ],
  },
  {
    id: 'hand-over-scan',
    type: 'Sub-task',
    parent: 'hand-over',
    summary: 'Read the bar code with the camera of the tablet',
    by: 'Daniel',
    created: '-4 Tue 11:40',
    components: ['Stores'],
    since: [
      assigned('-4 Tue 11:41', 'Daniel', 'Daniel'),
      moved('-4 Tue 11:42', 'Daniel', 'In Progress'),
      moved('-3 Tue 16:20', 'Daniel', 'Done'),
    ],
  },
  {
    id: 'hand-over-search',
    type: 'Sub-task',
    parent: 'hand-over',
    summary: 'Find an order by number on the tablet',
    by: 'Daniel',
    created: '-3 Mon 14:15',
    components: ['Stores'],
    since: [
      assigned('-2 Mon 11:15', 'Sofie', 'Mei'),
      moved('-2 Mon 13:30', 'Mei', 'In Progress'),
      moved('-2 Wed 15:45', 'Mei', 'Done'),
    ],
  },
  {
    id: 'hand-over-desk-test',
    type: 'Sub-task',
    parent: 'hand-over',
    summary: 'Try it at the desk in Kastanienallee, in the basement',
    by: 'Tomás',
    created: '-3 Tue 09:30',
    components: ['Stores'],
    since: [
      assigned('-3 Tue 09:31', 'Tomás', 'Tomás'),
      moved('-2 Thu 13:10', 'Tomás', 'In Progress'),
      moved('-2 Thu 16:40', 'Tomás', 'Done'),
    ],
  },
  {
    ...common,
    id: 'change-store',
    type: 'Story',
    summary: 'Change the pick-up store after ordering',
    by: 'Petra',
    created: '-6 Thu 10:40',
    priority: 'High',
    labels: ['click-and-collect'],
    components: ['Orders', 'Stores'],
    since: [
      said(
        '-5 Tue 10:30',
        'Amira',
        'Until when can it be changed? Once the store has packed the bag, somebody has to unpack it.',
      ),
      said('-3 Wed 09:10', 'Amira', 'I would plan with "until it is packed" if nobody objects.'),
      wrote(
        '-3 Thu 10:12',
        'Petra',
        `As a customer I want to change the store, because my plans changed.

- until the order is packed
- only stores that have the items`,
      ),
      estimated('-3 Thu 10:17', 'Sofie', 3),
      wrote(
        '-2 Thu 10:08',
        'Petra',
        `As a customer I want to change the store, because my plans changed.

- until the order is packed
- also after it is packed, then the store gets a message and it takes a day longer
- only stores that have the items`,
      ),
      said(
        '-2 Thu 10:15',
        'Amira',
        'The message to the store is new, and it is the larger half. I can do it if the mail to the customer waits.',
      ),
      estimated('-2 Thu 10:16', 'Sofie', 5),
      builtSlowly('Amira', 6),
    ],
  },
  {
    ...common,
    id: 'someone-else',
    type: 'Story',
    summary: 'Abholung durch andere',
    by: 'Petra',
    created: '-4 Fri 17:45',
    priority: 'High',
    labels: ['click-and-collect'],
    components: ['Stores', 'App'],
    since: [
      renamed('-2 Thu 10:30', 'Sofie', 'Somebody else picks up my order'),
      said('-2 Thu 10:33', 'Mei', 'Does the other person need an account, or is the code enough?'),
      said(
        '-1 Tue 11:50',
        'Tomás',
        'And does the desk check an ID then? It is in the story of the hand-over that names have to match.',
      ),
      wrote(
        '-1 Thu 10:10',
        'Petra',
        `My partner should be able to pick up my parcel. I can forward the code.`,
      ),
      estimated('-1 Thu 10:16', 'Sofie', 3),
      planned('0 Mon 10:25', 'Sofie', 7),
      assigned('0 Mon 13:20', 'Mei', 'Mei'),
      moved('0 Mon 13:20', 'Mei', 'In Progress'),
      wrote(
        '0 Thu 10:05',
        'Petra',
        `My partner should be able to pick up my parcel. I can forward the code.

- code is enough, no account
- name of the other person has to be entered before
- desk checks the ID against that name`,
      ),
      said(
        '0 Thu 10:09',
        'Mei',
        'Entering a name means a form in the app; I had built the forwarding only. I move the form to the front.',
      ),
    ],
  },
  {
    id: 'someone-else-link',
    type: 'Sub-task',
    parent: 'someone-else',
    summary: 'Link that forwards the code',
    by: 'Mei',
    created: '0 Mon 13:25',
    components: ['App'],
    since: [moved('0 Mon 13:30', 'Mei', 'In Progress'), moved('0 Wed 16:10', 'Mei', 'Done')],
  },
  {
    id: 'someone-else-form',
    type: 'Sub-task',
    parent: 'someone-else',
    summary: 'Form for the name of the other person',
    by: 'Mei',
    created: '0 Thu 10:12',
    components: ['App'],
  },
  {
    ...common,
    id: 'desk-list',
    type: 'Story',
    summary: 'The desk sees the pick-ups of today',
    by: 'Petra',
    created: '-3 Mon 18:10',
    priority: 'High',
    labels: ['click-and-collect'],
    components: ['Stores'],
    since: [
      said('-1 Wed 13:45', 'Amira', 'Sorted by time or by name? And what about bags from yesterday?'),
      wrote(
        '0 Thu 10:40',
        'Petra',
        `List of the orders of the day on the tablet, with name and number of bags. To be detailed with the store in Kastanienallee.`,
      ),
      planned('0 Thu 10:52', 'Petra', 8),
    ],
  },
  {
    ...common,
    id: 'lockers',
    type: 'Story',
    summary: 'Lockers outside opening hours',
    by: 'Petra',
    created: '-2 Mon 08:05',
    priority: 'High',
    labels: ['click-and-collect'],
    components: ['Stores'],
    since: [
      planned('0 Thu 10:54', 'Petra', 8),
      said(
        '0 Thu 10:57',
        'Daniel',
        'Who makes the lockers, and is there an interface? Without that I can only guess a size.',
      ),
      said('1 Mon 09:30', 'Daniel', 'Is there somebody at the manufacturer I could call?'),
    ],
  },
  {
    ...common,
    id: 'reserve',
    type: 'Story',
    summary: 'Reserve without paying',
    by: 'Petra',
    created: '-5 Fri 12:30',
    labels: ['click-and-collect'],
    components: ['Stores', 'Checkout'],
    text: `Some people want to try first and pay in the store.`,
    since: [
      said(
        '-4 Mon 10:40',
        'Sofie',
        'The epic says that payment stays online for the beginning. Do we want to change that?',
      ),
      said(
        '-1 Thu 10:50',
        'Petra',
        'The stores ask for it again and again. I clarify it with Oliver before we talk about it.',
      ),
      prioritised('-1 Thu 10:51', 'Petra', 'High'),
    ],
  },
  {
    ...common,
    id: 'store-rating',
    type: 'Story',
    summary: 'Ask how the pick-up was',
    by: 'Petra',
    created: '-1 Mon 19:15',
    labels: ['click-and-collect'],
    components: ['Mail'],
  },
];
