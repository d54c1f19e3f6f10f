/** The six large things the team works on. */
import { moved, said, wrote, type DemoItem } from '../item';

export const EPICS: readonly DemoItem[] = [
  {
    id: 'epic-payments',
    type: 'Epic',
    summary: 'Pay in a minute',
    by: 'Sofie',
    created: '-26 Mon 09:10',
    priority: 'High',
    labels: ['checkout'],
    components: ['Checkout'],
    text: `Of a hundred customers who reach the payment page, 38 leave it. In the interviews most of them said that they had to look for something: the card, the voucher, the code from the bank.

We want returning customers to get from the basket to the confirmation within a minute, and nobody to lose the basket on the way.`,
    since: [moved('-24 Tue 09:40', 'Sofie', 'In Progress')],
  },
  {
    id: 'epic-pick-up',
    type: 'Epic',
    summary: 'Click & collect in all eleven stores',
    by: 'Sofie',
    created: '-26 Mon 09:25',
    priority: 'Highest',
    labels: ['click-and-collect'],
    components: ['Stores'],
    text: `Order online, pick up in the store two hours later. For two orders in three a store near the customer has everything on the shelf; today people call and ask whether an item is there.

First the Kastanienallee store alone, then all eleven. Payment stays online for the beginning.`,
    since: [
      moved('-23 Mon 10:10', 'Sofie', 'In Progress'),
      said(
        '-6 Mon 09:40',
        'Sofie',
        'From this week on Petra is our Product Owner, congratulations! Questions about what we build go to her; I stay your Scrum Master.',
      ),
      said(
        '-6 Mon 11:15',
        'Daniel',
        'Congratulations, Petra! Good to have somebody who knows the hotline by heart.',
      ),
      said(
        '-6 Tue 17:50',
        'Petra',
        'Thank you all. I am in the stores until Friday to get the hand-over desks going, so please bear with me.',
      ),
    ],
  },
  {
    id: 'epic-search',
    type: 'Epic',
    summary: 'Find what we have',
    by: 'Sofie',
    created: '-26 Mon 09:40',
    labels: ['search'],
    components: ['Search', 'Catalogue'],
    text: `One search in nine ends without a result, though in two of three such cases we sell the item. People type it differently from how purchasing names it.`,
    since: [moved('-10 Mon 10:50', 'Sofie', 'In Progress')],
  },
  {
    id: 'epic-account',
    type: 'Epic',
    summary: 'Konto und Gutscheine',
    by: 'Petra',
    created: '-26 Mon 15:20',
    labels: ['konto'],
    components: ['Account'],
    text: `Rund ein Drittel der Anrufe bei der Hotline dreht sich um zwei Fragen: Wo ist meine Bestellung, und was ist mit meinem Gutschein? Beides sollen Kundinnen und Kunden selbst sehen können.`,
    since: [
      moved('-10 Mon 10:51', 'Sofie', 'In Progress'),
      wrote(
        '-22 Tue 13:30',
        'Petra',
        `Rund ein Drittel der Anrufe bei der Hotline dreht sich um zwei Fragen: Wo ist meine Bestellung, und was ist mit meinem Gutschein? Beides sollen Kundinnen und Kunden selbst sehen können.

Woran wir es merken: weniger als 60 solche Anrufe in der Woche, heute sind es rund 190.`,
      ),
    ],
  },
  {
    id: 'epic-returns',
    type: 'Epic',
    summary: 'Delivery and returns without a phone call',
    by: 'Petra',
    created: '-26 Tue 10:05',
    labels: ['returns'],
    components: ['Delivery'],
    text: `Sending something back takes a phone call today, because the label comes by mail on request only. And who waits for a refund calls again after five days.`,
    since: [moved('-12 Mon 10:50', 'Sofie', 'In Progress')],
  },
  {
    id: 'epic-running',
    type: 'Epic',
    summary: 'Keep the shop running',
    by: 'Daniel',
    created: '-26 Tue 14:30',
    labels: ['operations'],
    components: ['Operations'],
    text: `Everything nobody sees as long as it works: certificates, alarms, the nightly import, the old order database.`,
  },
];
