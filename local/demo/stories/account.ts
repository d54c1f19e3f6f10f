/** Epic "Konto und Gutscheine"; much of it is written in German, as the hotline speaks. */
import { built, estimated, prioritised, ranked, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-account' } as const;

export const ACCOUNT: readonly DemoItem[] = [
  {
    ...common,
    id: 'whole-account',
    type: 'Story',
    summary:
      'As a customer I want to register and manage my addresses and see my orders and cancel them and download invoices',
    by: 'Petra',
    created: '-25 Wed 16:40',
    priority: 'Medium',
    labels: ['konto'],
    components: ['Account'],
    text: `Everything around the account, as discussed with Oliver. Registration should be easy and modern and the address book needs to support several countries and there should be a default for delivery and another one for invoices, and orders should be shown with their state and can be cancelled as long as they are not packed, and invoices should be available as PDF etc. Also think of the app.

Should be fast and look good on all devices.`,
    since: [
      estimated('-24 Thu 10:50', 'Sofie', 40),
      said(
        '-18 Mon 10:40',
        'Sofie',
        'I took the orders out as a story of their own, {{my-orders}}. The rest stays here until we cut it.',
      ),
      ranked('-12 Thu 10:48', 'Sofie', 'lower'),
    ],
  },
  {
    ...common,
    id: 'voucher-basket',
    type: 'Story',
    summary: 'Gutschein im Warenkorb einlösen',
    by: 'Petra',
    created: '-24 Tue 10:20',
    labels: ['gutschein', 'checkout'],
    components: ['Checkout'],
    text: `Gutscheine schon im Warenkorb einlösen, nicht erst am Ende.`,
    since: [
      said(
        '-21 Wed 11:15',
        'Daniel',
        'Was passiert mit dem Rest, wenn der Gutschein mehr wert ist als der Einkauf?',
      ),
      said('-21 Wed 13:50', 'Petra', 'Der bleibt auf dem Gutschein, so sagen wir es auch am Telefon.'),
      wrote(
        '-20 Tue 11:35',
        'Petra',
        `Als Stammkundin möchte ich meinen Gutschein schon im Warenkorb einlösen, damit ich vor der Kasse sehe, was ich wirklich bezahle.

Bisher geht das erst im letzten Schritt; die Hotline bekommt dazu rund 20 Anrufe in der Woche.

**Akzeptanzkriterien**

- Im Warenkorb gibt es ein Feld „Gutscheincode“ mit der Schaltfläche „Einlösen“.
- Ein gültiger Code erscheint als eigene Zeile mit dem abgezogenen Betrag, die Summe ändert sich sofort.
- Ist der Code abgelaufen oder schon eingelöst, steht unter dem Feld, warum er nicht gilt; die Summe bleibt gleich.
- Ein Restwert bleibt auf dem Gutschein und wird angezeigt.`,
      ),
      estimated('-19 Thu 10:30', 'Sofie', 3),
      built('Daniel', 2),
    ],
  },
  {
    ...common,
    id: 'my-orders',
    type: 'Story',
    summary: 'See my orders and where they are',
    by: 'Sofie',
    created: '-18 Mon 10:30',
    priority: 'High',
    labels: ['konto'],
    components: ['Account', 'Orders'],
    links: [{ type: 'Relates', to: 'whole-account' }],
    text: `Taken out of the large story about the account. Orders with their state, at first without cancelling.`,
    since: [
      said('-10 Thu 11:30', 'Amira', 'The carrier knows eleven states. Do we show all of them?'),
      said(
        '-9 Tue 10:10',
        'Petra',
        'Please not! Ordered, packed, on its way, delivered. And ready, for pick-up.',
      ),
      wrote(
        '-7 Tue 10:15',
        'Sofie',
        `As a customer I want to see where my order is, so that I don't have to call the hotline.

About 110 calls a week are about this. The carrier's eleven states are mapped to our five: ordered, packed, on its way, delivered, ready for pick-up.

## Acceptance criteria

- The account lists the orders of the last twelve months, the newest first, with date, items, total and state.
- "On its way" links to the carrier's page of that parcel.
- If the carrier doesn't answer within two seconds, the last known state is shown with its time.
- Without any order the page says so and leads to the shop.`,
      ),
      estimated('-7 Thu 10:35', 'Sofie', 5),
      built('Daniel', 4),
    ],
  },
  {
    ...common,
    id: 'gift-voucher',
    type: 'Story',
    summary: 'Gutschein verschenken',
    by: 'Petra',
    created: '-15 Tue 15:10',
    labels: ['gutschein'],
    components: ['Account', 'Mail'],
    text: `Als Kundin möchte ich einen Gutschein als schöne PDF-Datei verschicken, damit ich auch am Heiligabend noch ein Geschenk habe.

Beträge 10, 25, 50 und 100 €. Das Motiv kann man aus vier Bildern wählen, die das Marketing liefert. ??? Wer schreibt den Grußtext vor, und wie lang darf ein eigener sein?`,
    since: [
      said(
        '-14 Wed 09:55',
        'Amira',
        'Wird sofort verschickt, oder auch zu einem Datum, zum Beispiel am Geburtstag?',
      ),
    ],
  },
  {
    ...common,
    id: 'remaining-credit',
    type: 'Story',
    summary: 'Restguthaben von Gutscheinen im Konto',
    by: 'Petra',
    created: '-6 Fri 17:10',
    labels: ['gutschein', 'konto'],
    components: ['Account'],
    since: [
      said(
        '-4 Wed 13:10',
        'Daniel',
        'Gutscheine gehören heute zu keinem Konto. Woran erkennen wir, wem einer gehört?',
      ),
      wrote(
        '-3 Thu 10:45',
        'Petra',
        `Im Konto soll stehen, was auf meinen Gutscheinen noch drauf ist.

Es zählen alle, die mit diesem Konto schon einmal eingelöst wurden.`,
      ),
      said('-3 Thu 10:47', 'Petra', 'Daniels Frage ist damit beantwortet, glaube ich.'),
      estimated('-3 Thu 10:49', 'Sofie', 2),
      built('Daniel', 6),
    ],
  },
  {
    ...common,
    id: 'newsletter',
    type: 'Story',
    summary: 'Newsletter an- und abbestellen',
    by: 'Petra',
    created: '-2 Fri 15:30',
    labels: ['konto', 'mail'],
    components: ['Account', 'Mail'],
    text: `Im Konto, nicht nur unten in der Mail.`,
    since: [prioritised('-1 Thu 10:53', 'Petra', 'High')],
  },
];
