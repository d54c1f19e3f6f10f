/** Epic "Click & collect in all eleven stores": the way of the customer, from choosing a store to the code on the phone. */
import { built, estimated, moved, ranked, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-pick-up' } as const;

export const CLICK_AND_COLLECT: readonly DemoItem[] = [
  {
    ...common,
    id: 'store-page',
    type: 'Story',
    summary: 'A page for each store, with opening hours',
    by: 'Sofie',
    created: '-26 Wed 13:50',
    labels: ['click-and-collect'],
    components: ['Stores'],
    text: `As a customer I want to see where the next store is and when it is open, so that I don't stand before a closed door.

### Acceptance criteria

- Each of the eleven stores has a page with address, map, opening hours and phone number.
- Hours on public holidays come from the list of the stores' office and are marked as special.
- A store that is closed today says so on top, with the next day on which it opens.`,
    since: [
      estimated('-25 Thu 10:40', 'Sofie', 3),
      moved('-23 Mon 10:05', 'Amira', 'In Progress'),
      moved('-22 Wed 14:50', 'Amira', 'In Review'),
      moved('-21 Tue 11:20', 'Tomás', 'Done'),
    ],
  },
  {
    ...common,
    id: 'choose-store',
    type: 'Story',
    summary: 'Choose a store for pick-up in the checkout',
    by: 'Sofie',
    created: '-25 Mon 10:30',
    priority: 'Highest',
    labels: ['click-and-collect'],
    components: ['Checkout', 'Stores'],
    text: `As a customer I want to choose the store in which I pick up my order.`,
    since: [
      said('-24 Tue 11:00', 'Daniel', 'All stores, or only those that have the items?'),
      said(
        '-24 Tue 15:20',
        'Sofie',
        'Only those that have all items of the basket; mixed orders come much later. I add it.',
      ),
      wrote(
        '-23 Wed 09:40',
        'Sofie',
        `As a customer who lives near a store I want to choose it for pick-up in the checkout, so that I have my order today and pay no delivery.

## Acceptance criteria

- "Pick up in a store" stands beside "Deliver to me", with "free, ready in two hours".
- Given my postcode, the stores that have all items are listed, the nearest first, with distance and today's opening hours.
- If no store has all items, the choice is greyed out and says "No store has all of these at the moment".
- After 18:00 the list says "ready tomorrow from 10:00".
- The chosen store is in the confirmation mail.

Not part of this: payment in the store, orders from two stores.`,
      ),
      estimated('-22 Thu 10:20', 'Sofie', 5),
      ranked('-13 Thu 10:45', 'Sofie', 'higher'),
      built('Amira', 1),
    ],
  },
  {
    ...common,
    id: 'stock-in-store',
    type: 'Story',
    summary: 'See on the product page which stores have my size',
    by: 'Sofie',
    created: '-25 Tue 14:00',
    priority: 'High',
    labels: ['click-and-collect', 'stock'],
    components: ['Catalogue', 'Stores'],
    text: `The stock of the stores should be shown on the product page. The tills report sales every ten minutes.`,
    since: [
      said(
        '-23 Wed 10:10',
        'Mei',
        'With a delay of ten minutes we will promise pairs that have just been sold. How careful do we want to be?',
      ),
      said('-23 Thu 09:10', 'Sofie', 'Spoke with the stores: a last single pair counts as "ask the store".'),
      wrote(
        '-22 Tue 13:20',
        'Sofie',
        `As a customer I want to see which stores have an item in my size, so that I don't go there in vain.

The tills report their sales every ten minutes, therefore a single last pair can be gone already.

## Acceptance criteria

- When a size is chosen, the product page shows the three nearest stores with "in stock", "last pair, please ask" or "not here".
- Two pairs or more are "in stock", exactly one is "last pair, please ask".
- If a store has not reported for an hour, its line says "unknown at the moment" and no number.
- Without a postcode the page asks for one and remembers it on this device only.`,
      ),
      estimated('-21 Thu 10:25', 'Sofie', 5),
      built('Mei', 2),
    ],
  },
  {
    ...common,
    id: 'ready-mail',
    type: 'Story',
    summary: 'Mail when my order is ready to be picked up',
    by: 'Petra',
    created: '-24 Mon 09:50',
    priority: 'High',
    labels: ['click-and-collect', 'mail'],
    components: ['Mail', 'Stores'],
    text: `Customers must know when they can come.`,
    since: [
      said(
        '-20 Wed 15:05',
        'Amira',
        'Who says that an order is ready: the till, or somebody in the store with a button?',
      ),
      said(
        '-20 Thu 08:55',
        'Petra',
        'Somebody in the store. I was in Kastanienallee yesterday, they have a tablet behind the desk.',
      ),
      wrote(
        '-19 Mon 11:30',
        'Sofie',
        `As a customer I want to get a mail as soon as my order lies ready, so that I come neither too early nor too late.

The people in the store press "Ready" on the tablet behind the desk; that already exists in the stores' system and sends us a message.

### Acceptance criteria

Given an order for pick-up
When the store presses "Ready"
Then within five minutes the customer gets a mail with the store, its opening hours today and the order's number

Given an order that was not picked up for five days
When the sixth day begins
Then the customer gets one reminder, and after ten days a mail that the order was cancelled and refunded

Given a mail that can't be delivered
When the mail server reports it
Then the store sees "please call" with the phone number beside the order`,
      ),
      estimated('-18 Thu 10:35', 'Sofie', 5),
      built('Amira', 3),
    ],
  },
  {
    ...common,
    id: 'pick-up-code',
    type: 'Story',
    summary: 'Show the pick-up code on the phone',
    by: 'Petra',
    created: '-20 Wed 16:00',
    priority: 'High',
    labels: ['click-and-collect'],
    components: ['App', 'Stores'],
    text: `Something to show at the desk, so that not every order has to be looked up by name.`,
    since: [
      said(
        '-13 Mon 09:45',
        'Tomás',
        'Does it have to work without network? The basement of the Kastanienallee store has none.',
      ),
      said('-13 Mon 16:10', 'Petra', 'Yes please, half of the pick-up desks are downstairs.'),
      wrote(
        '-12 Tue 10:50',
        'Sofie',
        `As a customer I want to show a code at the desk, so that I don't have to spell my name while others wait.

Half of the desks are in basements without network, therefore the code has to be there offline.

## Acceptance criteria

- The app shows the code of each order that is ready: six characters and the same as a bar code.
- It is shown without network too, if the app was opened once since the mail came.
- After the pick-up it is greyed out with date and time.
- A code of a cancelled order shows "This order was cancelled".`,
      ),
      estimated('-11 Thu 10:20', 'Sofie', 3),
      built('Mei', 4),
    ],
  },
];
