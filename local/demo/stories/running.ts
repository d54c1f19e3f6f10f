/** Epic "Keep the shop running": mostly written by developers. */
import { built, estimated, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-running' } as const;

export const RUNNING: readonly DemoItem[] = [
  {
    ...common,
    id: 'feature-flags',
    type: 'Task',
    summary: 'Clean up old feature flags',
    by: 'Daniel',
    created: '-24 Wed 17:00',
    priority: 'Low',
    labels: ['tech-debt'],
    text: 'There are a lot of them by now.',
    since: [
      estimated('-20 Thu 10:55', 'Sofie', 3),
      said(
        '-13 Fri 15:20',
        'Mei',
        'I counted: 41, of which 29 are switched on for everybody since last year.',
      ),
    ],
  },
  {
    ...common,
    id: 'certificate',
    type: 'Task',
    summary: 'Renew the certificate of the payment gateway',
    by: 'Daniel',
    created: '-13 Fri 09:00',
    priority: 'High',
    labels: ['operations'],
    components: ['Checkout'],
    text: `The client certificate for the payment gateway ends on the last day of next month; after that no card payment works. The new one has to be requested by somebody with access to the provider's portal (Daniel has it), and takes them up to five working days.

Done when:

- [ ] the new certificate is requested
- [ ] it is in the vault, on staging and on production
- [ ] a payment of 1 € went through on both, and was refunded
- [ ] the reminder for next year is in the calendar`,
    since: [estimated('-12 Mon 10:15', 'Sofie', 1), built('Daniel', 1)],
  },
  {
    ...common,
    id: 'order-alarm',
    type: 'Task',
    summary: 'Raise an alarm when orders stop coming in',
    by: 'Tomás',
    created: '-13 Wed 10:25',
    priority: 'High',
    labels: ['operations'],
    components: ['Operations'],
    text: `Two weeks ago the payment page was broken for 50 minutes on a Saturday, and we heard of it from a customer.`,
    since: [
      said(
        '-12 Fri 10:10',
        'Daniel',
        'At night there are hours without any order. A fixed number would wake us up for nothing.',
      ),
      wrote(
        '-10 Tue 16:15',
        'Tomás',
        `Two weeks ago the payment page was broken for 50 minutes on a Saturday, and we heard of it from a customer. All technical checks were green: the page answered, only nobody could press "Pay".

We want to be called when orders stop coming in. At night there are hours without any, so the alarm compares with the same hour of the four weeks before.

Acceptance criteria:

- Less than a fifth of the usual orders within 30 minutes calls whoever is on duty.
- Between 1:00 and 6:00 it writes into the channel and calls nobody.
- On staging the alarm can be tried with a switch; a missing feed of numbers is an alarm too.`,
      ),
      estimated('-8 Thu 10:50', 'Sofie', 2),
      built('Daniel', 4),
    ],
  },
  {
    ...common,
    id: 'tax-in-mail',
    type: 'Bug',
    summary: 'Confirmation mail shows prices without tax',
    by: 'Tomás',
    created: '-12 Thu 09:15',
    priority: 'High',
    labels: ['mail'],
    components: ['Mail', 'Orders'],
    text: `The total in the mail is right, the prices of the items are net.

**Steps to reproduce**

1. Order two items with delivery to Germany.
2. Open the confirmation mail.

**Expected:** items with tax, as on the summary page: 59.90 € and 24.90 €.

**Actual:** 50.34 € and 20.92 €, total 84.80 €. People ask what the difference is for.

Since 2.31.2, only in the mail, the PDF invoice is right.`,
    since: [
      said(
        '-12 Thu 10:10',
        'Amira',
        'The template takes the wrong field since the move to the new mails. Small.',
      ),
      estimated('-11 Thu 10:50', 'Sofie', 1),
      built('Amira', 2),
    ],
  },
  {
    ...common,
    id: 'old-orders-spike',
    type: 'Spike',
    summary: 'What would it take to leave the old order database?',
    by: 'Daniel',
    created: '-11 Tue 10:00',
    labels: ['tech-debt'],
    components: ['Orders', 'Operations'],
    text: `Old orders.`,
    since: [
      said(
        '-9 Wed 09:30',
        'Sofie',
        'Can you write down what we would decide with the answer? Then it fits into a sprint better.',
      ),
      wrote(
        '-9 Wed 14:20',
        'Daniel',
        `Orders older than two years still live in the old database, and nine places in our code read from it. Its support ends next summer. Before we plan anything we need to know:

1. Which of the nine places are still used, and by whom?
2. Can the 1.4 million orders be moved in one night, or do we have to run both for a while?
3. What does accounting need for the ten years of keeping?

Time box: three days, Daniel with Amira.

With the answers we decide in the architecture round whether to move, to archive or to extend the support.`,
      ),
      estimated('-8 Thu 10:55', 'Sofie', 3),
    ],
  },
  {
    ...common,
    id: 'mail-queue',
    type: 'Task',
    summary: 'Mails wait too long on Mondays',
    by: 'Amira',
    created: '-2 Wed 15:05',
    labels: ['operations', 'mail'],
    components: ['Mail'],
    text: `On Mondays between 9 and 11 the newsletter fills the queue, and confirmations leave up to 25 minutes late. With the pick-up mails this hurts more than before: people stand at the desk before the mail is there.`,
    since: [
      said(
        '0 Tue 15:40',
        'Amira',
        'A second queue for mails to single customers would do. Happy to write down when it is done if somebody confirms that it matters to the stores.',
      ),
    ],
  },
];
