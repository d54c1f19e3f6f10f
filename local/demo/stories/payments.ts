/** Epic "Pay in a minute". */
import {
  assigned,
  built,
  builtSlowly,
  estimated,
  labelled,
  moved,
  planned,
  ranked,
  said,
  wrote,
  type DemoItem,
} from '../item';

const common = { parent: 'epic-payments' } as const;

export const PAYMENTS: readonly DemoItem[] = [
  {
    ...common,
    id: 'first-card',
    type: 'Story',
    summary: 'Save my card while paying',
    by: 'Sofie',
    created: '-26 Wed 10:10',
    priority: 'High',
    labels: ['checkout'],
    components: ['Checkout'],
    text: `As a customer who will come back I want to save my card while I pay, so that I don't have to type sixteen digits again next time.

## Acceptance criteria

- Below the card number there is a tick box "Save this card for next time", not ticked.
- When it is ticked and the payment goes through, the card is listed in the account with brand and last four digits.
- When the payment is declined, nothing is saved.
- We keep the provider's token only; the number never reaches our servers or logs.`,
    since: [
      estimated('-25 Thu 10:20', 'Sofie', 5),
      assigned('-24 Tue 09:30', 'Sofie', 'Daniel'),
      moved('-24 Tue 09:35', 'Daniel', 'In Progress'),
      moved('-23 Thu 15:10', 'Daniel', 'In Review'),
      moved('-22 Mon 11:45', 'Tomás', 'Done'),
    ],
  },
  {
    ...common,
    id: 'saved-card',
    type: 'Story',
    summary: 'Pay with a saved card',
    by: 'Sofie',
    created: '-23 Tue 11:05',
    priority: 'High',
    labels: ['checkout', 'conversion'],
    components: ['Checkout'],
    links: [{ type: 'Relates', to: 'first-card' }],
    text: `Returning customers should be able to use the card they saved.`,
    since: [
      said('-16 Mon 14:20', 'Mei', 'Do we still ask for the security code? The bank wants it from 30 € on.'),
      said('-16 Tue 09:05', 'Sofie', 'Yes, always. It is one field, and we need no exception then.'),
      said(
        '-12 Wed 16:40',
        'Tomás',
        'What should people see when a card has expired? In the account we hide it, which confused me in the test.',
      ),
      said(
        '-11 Mon 10:30',
        'Sofie',
        'Shown but greyed out, with the word "expired". I write it into the story.',
      ),
      wrote(
        '-10 Mon 15:25',
        'Sofie',
        `As a returning customer I want to pay with a card I saved earlier, so that I can check out without looking for my wallet.

Today 38 % of returning customers leave the checkout on the payment page. In the interviews, most said they did not have the card at hand.

## Acceptance criteria

- The payment page lists the saved cards with brand and last four digits, the one used last on top.
- Choosing a card and pressing "Pay" asks for the security code only.
- An expired card is shown greyed out with "expired" and can't be chosen.
- If the bank declines, the customer stays on the payment page, reads "Your bank declined this card", and can choose another.
- Cards can be deleted from the account page; a deleted card is gone from the payment page at once.

Not part of this: saving a card for the first time (done, {{first-card}}), gift vouchers.`,
      ),
      estimated('-10 Thu 10:15', 'Sofie', 5),
      built('Daniel', 3),
    ],
  },
  {
    ...common,
    id: 'address-twice',
    type: 'Bug',
    summary: 'Delivery costs are added twice when the address is changed in the last step',
    by: 'Petra',
    created: '-14 Mon 12:15',
    priority: 'Highest',
    labels: ['checkout'],
    components: ['Checkout', 'Orders'],
    text: `Reported by the hotline, eleven customers since Friday.

**Steps to reproduce**

1. Put any item below 40 € into the basket and go to the summary.
2. Press "Change" next to the delivery address and choose another one.
3. Go back to the summary.

**Expected:** delivery is charged once, 4.90 €.

**Actual:** delivery is listed once, but the total is 4.90 € too high. A second change adds another 4.90 €.

On the phone and on the desktop, release 2.31.0. In 2.30.4 the total was right. Log of one order:

\`\`\`
INFO  OrderTotals order=88213 items=23.50 delivery=4.90 delivery=4.90 total=33.30
\`\`\``,
    since: [
      said(
        '-14 Mon 13:40',
        'Daniel',
        'Confirmed on staging. The old line is not taken out when the address changes.',
      ),
      said(
        '-14 Tue 09:20',
        'Petra',
        'The hotline pays the difference back by hand until it is mended, four a day. Fine for two weeks.',
      ),
      estimated('-13 Thu 10:10', 'Sofie', 2),
      built('Daniel', 1),
    ],
  },
  {
    ...common,
    id: 'declined',
    type: 'Story',
    summary: 'Keep the basket when a payment is declined',
    by: 'Sofie',
    created: '-19 Mon 10:45',
    priority: 'High',
    labels: ['checkout', 'conversion'],
    components: ['Checkout'],
    text: `When the bank says no, the basket is empty afterwards. That can't be right.`,
    since: [
      said(
        '-13 Tue 11:10',
        'Amira',
        'The order is created before the payment, that is why. How long do we have to keep it?',
      ),
      said('-13 Tue 16:30', 'Sofie', 'An hour, said Oliver; after that the stock is needed by others.'),
      wrote(
        '-8 Mon 14:10',
        'Sofie',
        `As a customer whose bank declined the payment I want to find my basket as it was, so that I can pay in another way without collecting everything again.

Today the basket is emptied as soon as the order is created, before the bank has answered. Of 240 declined payments a week, 170 end there.

## Acceptance criteria

- After a declined payment the basket holds the same items, sizes and voucher as before.
- The items stay reserved for 60 minutes from the first attempt; after that they are in the basket, but not reserved.
- If one was sold out meanwhile, the basket says which, and the rest can be ordered.
- Three declined attempts in a row: the page offers to pay on invoice or to call us.`,
      ),
      estimated('-8 Thu 10:30', 'Sofie', 3),
      built('Amira', 4),
    ],
  },
  {
    ...common,
    id: 'invoice',
    type: 'Story',
    summary: 'Kauf auf Rechnung für Stammkunden',
    by: 'Petra',
    created: '-7 Wed 16:55',
    priority: 'High',
    labels: ['checkout', 'rechnung'],
    components: ['Checkout'],
    since: [
      said(
        '-5 Mon 10:15',
        'Mei',
        'Wer zählt als Stammkunde? Und wer trägt das Risiko, wir oder der Zahlungsdienst?',
      ),
      said(
        '-4 Tue 09:50',
        'Daniel',
        'Ich müsste das wissen, bevor ich beim Zahlungsdienst den Testzugang beantrage; das dauert eine Woche.',
      ),
      wrote(
        '-3 Thu 10:35',
        'Petra',
        `Wer schon öfter bestellt hat, soll auf Rechnung kaufen können.

Stammkunde = mindestens drei Bestellungen. Details mit der Buchhaltung klären.`,
      ),
      said(
        '-3 Thu 10:52',
        'Petra',
        'Das Risiko trägt der Zahlungsdienst. Die Grenze frage ich bei der Buchhaltung nach.',
      ),
      estimated('-3 Thu 10:55', 'Sofie', 5),
      wrote(
        '-2 Wed 17:40',
        'Petra',
        `Als Stammkundin möchte ich auf Rechnung kaufen, damit ich erst bezahle, wenn ich die Schuhe anprobiert habe.

Stammkunde ist, wer mindestens drei bezahlte Bestellungen in zwölf Monaten hat.

**Akzeptanzkriterien**

- Stammkunden sehen auf der Bezahlseite „Rechnung, 14 Tage“; alle anderen sehen es nicht.
- Bis 200 € offener Betrag; darüber steht „Bitte erst die offene Rechnung bezahlen“.
- Lehnt der Zahlungsdienst ab, bleibt der Warenkorb erhalten, und die anderen Zahlungsarten stehen zur Wahl.`,
      ),
      said(
        '-2 Thu 09:15',
        'Mei',
        'Danke! Die Grenze von 200 € ist neu für mich, das braucht die Abfrage der offenen Posten. Ich schaue, ob es noch passt.',
      ),
      wrote(
        '-1 Tue 18:05',
        'Petra',
        `Als Stammkundin möchte ich auf Rechnung kaufen, damit ich erst bezahle, wenn ich die Schuhe anprobiert habe.

Stammkunde ist, wer mindestens drei bezahlte Bestellungen in zwölf Monaten hat.

**Akzeptanzkriterien**

- Stammkunden sehen auf der Bezahlseite „Rechnung, 14 Tage“; alle anderen sehen es nicht.
- Vorerst ohne Obergrenze; der Zahlungsdienst prüft selbst.
- Lehnt der Zahlungsdienst ab, bleibt der Warenkorb erhalten, und die anderen Zahlungsarten stehen zur Wahl.

Später: Grenze von 200 € für offene Beträge, eigene Story.`,
      ),
      builtSlowly('Mei', 6),
    ],
  },
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
