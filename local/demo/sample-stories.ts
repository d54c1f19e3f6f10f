/** The texts of the sample backlog, in rank order; descriptions in Markdown. */

export interface SampleStory {
  readonly key: string;
  readonly issueType: 'Story' | 'Task' | 'Bug' | 'Spike';
  readonly summary: string;
  readonly description: string | null;
  readonly storyPoints: number | null;
  readonly priority: 'Highest' | 'High' | 'Medium' | 'Low';
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly links?: readonly { readonly type: string; readonly outward: string }[];
  readonly createdDaysAgo: number;
  readonly updatedDaysAgo: number;
}

export const SAMPLE_STORIES: readonly SampleStory[] = [
  {
    key: 'SHOP-1',
    issueType: 'Story',
    summary: 'Pay with a saved card',
    description: `As a returning customer I want to pay with a card I saved earlier, so that I can check out without looking for my wallet.

Today 38 % of returning customers leave the checkout on the payment page. In the interviews, most said they did not have the card at hand.

## Acceptance criteria

- The payment page lists the saved cards with brand and last four digits, the one used last on top.
- Choosing a card and pressing "Pay" asks for the security code only.
- An expired card is shown greyed out with "expired" and can't be chosen.
- If the bank declines, the customer stays on the payment page, reads "Your bank declined this card", and can choose another.
- Cards can be deleted from the account page; a deleted card is gone from the payment page at once.

Not part of this: saving a card for the first time (done in the spring), gift cards.`,
    storyPoints: 5,
    priority: 'High',
    labels: ['checkout', 'conversion'],
    components: ['Checkout'],
    createdDaysAgo: 34,
    updatedDaysAgo: 3,
  },
  {
    key: 'SHOP-2',
    issueType: 'Bug',
    summary: 'Delivery costs are added twice when the address is changed in the last step',
    description: `Reported by support, eleven customers since Monday.

**Steps to reproduce**

1. Put any item below 40 € into the basket and go to the summary.
2. Press "Change" next to the delivery address and choose another one.
3. Go back to the summary.

**Expected:** delivery is charged once, 4.90 €.

**Actual:** delivery is listed once, but the total is 4.90 € too high. A second change adds another 4.90 €.

Seen in Chrome 141 and Safari 18, release 2.31.0. In 2.30.4 the total was right. Log of one order:

\`\`\`
INFO  OrderTotals order=88213 items=23.50 delivery=4.90 delivery=4.90 total=33.30
\`\`\``,
    storyPoints: 2,
    priority: 'Highest',
    labels: ['checkout'],
    components: ['Checkout', 'Orders'],
    createdDaysAgo: 4,
    updatedDaysAgo: 1,
  },
  {
    key: 'SHOP-3',
    issueType: 'Story',
    summary: 'Tell me when an item is back in stock',
    description: `As a customer who finds an item sold out, I want to be told when it is back, so that I don't have to look again every day.

### Acceptance criteria

Given an item is sold out
When I leave my e-mail address on its page
Then I read "We'll write once, as soon as it is back"

Given ten people wait for an item
When five pieces come in
Then all ten get the mail within 15 minutes, and nobody gets a second one

Given an address without an @
When I press "Tell me"
Then I read "This doesn't look like an e-mail address" and nothing is stored

Open: does marketing want a tick box for the newsletter there? TBD`,
    storyPoints: 8,
    priority: 'High',
    labels: ['stock', 'mail'],
    components: ['Catalogue', 'Mail'],
    createdDaysAgo: 27,
    updatedDaysAgo: 9,
  },
  {
    key: 'SHOP-4',
    issueType: 'Story',
    summary: 'Gutschein im Warenkorb einlösen',
    description: `Als Stammkundin möchte ich meinen Gutschein schon im Warenkorb einlösen, damit ich vor der Kasse sehe, was ich wirklich bezahle.

Bisher geht das erst im letzten Schritt; die Hotline bekommt dazu rund 20 Anrufe in der Woche.

**Akzeptanzkriterien**

- Im Warenkorb gibt es ein Feld „Gutscheincode“ mit der Schaltfläche „Einlösen“.
- Ein gültiger Code erscheint als eigene Zeile mit dem abgezogenen Betrag, die Summe ändert sich sofort.
- Ist der Code abgelaufen oder schon eingelöst, steht unter dem Feld, warum er nicht gilt; die Summe bleibt gleich.
- Ein Restwert bleibt auf dem Gutschein und wird angezeigt.`,
    storyPoints: 3,
    priority: 'Medium',
    labels: ['gutschein', 'checkout'],
    components: ['Checkout'],
    createdDaysAgo: 21,
    updatedDaysAgo: 6,
  },
  {
    key: 'SHOP-5',
    issueType: 'Spike',
    summary: 'Can the search find items despite typing errors?',
    description: `One search in nine ends without a result, and most of those are typing errors ("sneekers"). Before we decide between switching on fuzzy matching in our own index and buying a search service we need to know:

1. How many of last month's 4,000 empty searches would fuzzy matching have answered well?
2. What does it cost in response time? More than 200 ms would hurt.
3. What would the service cost with our 90,000 searches a day?

Time box: two days, Mei and one more.

The decision is made in the architecture round on the week after; a page with figures and a recommendation is enough.`,
    storyPoints: null,
    priority: 'Medium',
    labels: ['search'],
    components: ['Search'],
    createdDaysAgo: 16,
    updatedDaysAgo: 2,
  },
  {
    key: 'SHOP-6',
    issueType: 'Story',
    summary:
      'As a customer I want to register and log in with Google and Apple and manage my addresses and see my orders and cancel them and download invoices',
    description: `Everything around the account, as discussed with Oliver. Registration should be easy and modern and the address book needs to support several countries and there should be a default for delivery and another one for invoices, and orders should be shown with their state and can be cancelled as long as they are not packed, and invoices should be available as PDF etc. Also think of the app.

Should be fast and look good on all devices.`,
    storyPoints: 40,
    priority: 'High',
    labels: ['account'],
    components: ['Account'],
    createdDaysAgo: 96,
    updatedDaysAgo: 58,
  },
  {
    key: 'SHOP-7',
    issueType: 'Task',
    summary: 'Renew the certificate of the payment gateway',
    description: `The client certificate for the payment gateway ends on the last day of next month; after that no card payment works. The new one has to be requested by somebody with access to the provider's portal (Daniel has it), and takes them up to five working days.

Done when:

- [ ] the new certificate is requested
- [ ] it is in the vault, on staging and on production
- [ ] a payment of 1 € went through on both, and was refunded
- [ ] the reminder for next year is in the calendar`,
    storyPoints: 1,
    priority: 'High',
    labels: ['operations'],
    components: ['Checkout'],
    createdDaysAgo: 12,
    updatedDaysAgo: 5,
  },
  {
    key: 'SHOP-8',
    issueType: 'Story',
    summary: 'Size guide on the product page',
    description: `Customers send back 31 % of shoes, two thirds of them because of the size. As someone who buys shoes online I want to see which size fits me, to order one pair and not two.

The table comes from purchasing:

| Length of foot | EU | UK |
| --- | --- | --- |
| 24.0 cm | 38 | 5 |
| 24.7 cm | 39 | 6 |
| 25.4 cm | 40 | 6.5 |

Design: see the draft that Sofie pinned in the team room.`,
    storyPoints: 5,
    priority: 'Medium',
    labels: ['returns'],
    components: ['Catalogue'],
    createdDaysAgo: 19,
    updatedDaysAgo: 8,
  },
  {
    key: 'SHOP-9',
    issueType: 'Story',
    summary: 'Wish list',
    description: null,
    storyPoints: null,
    priority: 'Low',
    labels: [],
    components: [],
    createdDaysAgo: 71,
    updatedDaysAgo: 71,
  },
  {
    key: 'SHOP-10',
    issueType: 'Bug',
    summary: 'App crashes sometimes',
    description: 'A customer called, it crashed again. Please fix asap!!',
    storyPoints: null,
    priority: 'High',
    labels: [],
    components: ['App'],
    createdDaysAgo: 8,
    updatedDaysAgo: 8,
  },
  {
    key: 'SHOP-11',
    issueType: 'Story',
    summary: 'Show other parcel shops when the chosen one is full',
    description: `As a customer I want another parcel shop offered when mine is full.

Needs the new interface of the carrier, who promised it for "some time this quarter". ??? Who talks to them?

- nearest three, with opening hours
- works on the phone`,
    storyPoints: null,
    priority: 'Medium',
    labels: ['delivery'],
    components: ['Checkout', 'Delivery'],
    links: [{ type: 'Relates', outward: 'SHOP-1' }],
    createdDaysAgo: 44,
    updatedDaysAgo: 30,
  },
  {
    key: 'SHOP-12',
    issueType: 'Task',
    summary: 'Clean up old feature flags',
    description: 'There are a lot of them by now.',
    storyPoints: 3,
    priority: 'Low',
    labels: ['tech-debt'],
    components: [],
    createdDaysAgo: 120,
    updatedDaysAgo: 90,
  },
];
