/** Epic "Pay in a minute": what is not finished. */
import { assigned, estimated, labelled, moved, planned, ranked, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-payments' } as const;

export const PAYMENTS_OPEN: readonly DemoItem[] = [
  {
    ...common,
    id: 'voucher-and-card',
    type: 'Story',
    summary: 'Voucher and card in one payment',
    by: 'Petra',
    created: '-5 Wed 17:20',
    priority: 'High',
    labels: ['checkout'],
    components: ['Checkout'],
    links: [{ type: 'Relates', to: 'voucher-basket' }],
    since: [
      said(
        '-3 Tue 10:05',
        'Amira',
        'Which of the two is charged first? And if the card is declined, is the voucher free again?',
      ),
      said('-1 Mon 09:35', 'Amira', 'Still open for me, it decides how we talk to the provider.'),
      wrote(
        '-1 Thu 10:25',
        'Petra',
        `As a customer I want to pay the rest by card when my voucher isn't enough.

- voucher first, then card
- total is shown before paying`,
      ),
      said(
        '-1 Thu 10:41',
        'Petra',
        'Voucher first. What happens when the card is declined I take with me and ask accounting.',
      ),
      estimated('-1 Thu 10:45', 'Sofie', 5),
      planned('0 Mon 10:25', 'Sofie', 7),
      assigned('0 Tue 09:15', 'Amira', 'Amira'),
      moved('0 Tue 09:15', 'Amira', 'In Progress'),
      wrote(
        '0 Thu 10:18',
        'Petra',
        `As a customer I want to pay the rest by card when my voucher isn't enough.

- voucher first, then card
- total is shown before paying
- if the card is declined, the voucher must not be lost`,
      ),
      said(
        '0 Thu 10:22',
        'Amira',
        'Good. Then I reserve the amount on the voucher and book it only when the card went through; that changes what I built on Tuesday, but not much.',
      ),
    ],
  },
  {
    ...common,
    id: 'instalments',
    type: 'Story',
    summary: 'Pay in instalments',
    by: 'Petra',
    created: '-16 Fri 16:10',
    priority: 'Low',
    labels: ['checkout'],
    components: ['Checkout'],
    text: `Marketing asks for it, the other shops have it.`,
    since: [
      said(
        '-15 Mon 10:20',
        'Sofie',
        'Parked until we know how many would use it. Petra has a look at the questions of the hotline.',
      ),
      ranked('-9 Thu 10:50', 'Sofie', 'lower'),
    ],
  },
  {
    ...common,
    id: 'app-crash',
    type: 'Bug',
    summary: 'App closes itself sometimes',
    by: 'Petra',
    created: '-3 Fri 18:20',
    priority: 'High',
    components: ['App'],
    text: `A customer called, it happened again. It was on the payment page I think. Please have a look.`,
    since: [
      said(
        '-2 Mon 09:25',
        'Tomás',
        'I tried for an hour and could not make it happen. Do we know which phone, and which version of the app? The time of day would do, then I find it in the reports.',
      ),
      said(
        '-1 Thu 10:56',
        'Petra',
        'I ask the hotline to note the phone and the time when the next one calls.',
      ),
      labelled('0 Mon 14:05', 'Tomás', 'needs-details'),
    ],
  },
  {
    ...common,
    id: 'order-link',
    type: 'Bug',
    summary: 'Order confirmation of somebody else can be opened by its number',
    by: 'Daniel',
    created: '-2 Tue 19:10',
    priority: 'Highest',
    labels: ['security'],
    components: ['Orders'],
    securityLevel: 'Only the team',
    text: `The confirmation page takes the order's number from the address and asks for nothing else. Numbers are counted up, so everybody can read the names and addresses of others.

**Steps to reproduce**

1. Order something without an account and open the link in the confirmation mail.
2. In the address, replace the last digit of the number.

**Expected:** a page that asks for the e-mail address of the order.

**Actual:** the confirmation of a stranger, with name, address and items.

Release 2.36.0, all browsers. In the access log of the last 30 days there is nobody who opened two orders of different people.`,
    since: [
      said('-2 Wed 08:50', 'Sofie', 'Thanks for keeping it among few. Data protection is informed.'),
      estimated('-2 Wed 09:30', 'Daniel', 3),
      said(
        '0 Tue 08:45',
        'Daniel',
        'A lock on the page is live since this morning; the clean way with a random link is what is left here.',
      ),
    ],
  },
];
