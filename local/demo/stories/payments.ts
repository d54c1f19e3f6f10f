/** Epic "Pay in a minute": what is finished. */
import { assigned, built, builtSlowly, estimated, moved, said, wrote, type DemoItem } from '../item';

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
];
