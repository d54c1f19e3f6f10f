/** Epic "Delivery and returns without a phone call". */
import { built, builtSlowly, estimated, ranked, said, wrote, type DemoItem } from '../item';

const common = { parent: 'epic-returns' } as const;

export const RETURNS: readonly DemoItem[] = [
  {
    ...common,
    id: 'return-label',
    type: 'Story',
    summary: 'Rücksendeetikett selbst ausdrucken',
    by: 'Petra',
    created: '-25 Thu 14:20',
    priority: 'High',
    labels: ['returns'],
    components: ['Delivery', 'Account'],
    text: `Etikett im Konto statt per Post.`,
    since: [
      said('-24 Wed 10:35', 'Tomás', 'Und wer keinen Drucker hat?'),
      said(
        '-24 Wed 12:05',
        'Petra',
        'Der Paketdienst druckt auch im Paketshop, wenn man ihm einen Code zeigt.',
      ),
      wrote(
        '-22 Mon 13:40',
        'Petra',
        `Als Kundin möchte ich das Etikett für meine Rücksendung selbst ausdrucken, damit ich nicht anrufen und drei Tage auf die Post warten muss.

Heute rufen dafür rund 70 Leute in der Woche an.

**Akzeptanzkriterien**

- Bei jeder gelieferten Bestellung steht 30 Tage lang „Zurücksenden“.
- Nach Auswahl der Artikel gibt es das Etikett als PDF und als Code für den Paketshop.
- Nach 30 Tagen steht dort „Die Frist ist abgelaufen“ mit der Nummer der Hotline.
- Antwortet der Paketdienst nicht, kommt das Etikett innerhalb einer Stunde per Mail.`,
      ),
      estimated('-21 Thu 10:15', 'Sofie', 5),
      built('Mei', 1),
    ],
  },
  {
    ...common,
    id: 'full-parcel-shop',
    type: 'Story',
    summary: 'Show other parcel shops when the chosen one is full',
    by: 'Daniel',
    created: '-14 Fri 11:50',
    labels: ['delivery'],
    components: ['Checkout', 'Delivery'],
    text: `As a customer I want another parcel shop offered when mine is full.

Needs the new interface of the carrier, who promised it for "some time this quarter". ??? Who talks to them?

- nearest three, with opening hours
- works on the phone`,
    since: [
      said(
        '-12 Mon 09:15',
        'Sofie',
        'I asked the carrier, no date yet. I ask again at the end of the month.',
      ),
      ranked('-7 Thu 10:52', 'Sofie', 'lower'),
    ],
  },
  {
    ...common,
    id: 'double-refund',
    type: 'Bug',
    summary: 'Erstattung wird im Konto zweimal angezeigt',
    by: 'Petra',
    created: '-11 Wed 13:05',
    labels: ['returns', 'konto'],
    components: ['Account'],
    text: `Drei Anrufe seit Montag: Leute freuen sich über eine zweite Erstattung, die es nicht gibt.

**Schritte**

1. Eine Bestellung mit zwei Artikeln bezahlen, einen davon zurückschicken.
2. Warten, bis die Erstattung gebucht ist (auf Staging: „Buchen“ drücken).
3. Im Konto die Bestellung öffnen.

**Erwartet:** eine Zeile „Erstattung 29,90 €“.

**Tatsächlich:** zwei gleiche Zeilen. Gebucht wird nur einmal, das hat die Buchhaltung geprüft.

Seit Version 2.32.0, im Browser und in der App.`,
    since: [
      said(
        '-11 Thu 09:00',
        'Daniel',
        'Nachgestellt. Die Anzeige liest die Zeile aus zwei Quellen, einmal über die Rücksendung und einmal über die Zahlung.',
      ),
      estimated('-10 Thu 10:30', 'Sofie', 2),
      built('Amira', 3),
    ],
  },
  {
    ...common,
    id: 'refund-mail',
    type: 'Story',
    summary: 'Tell customers that the refund is on its way',
    by: 'Petra',
    created: '-6 Wed 18:05',
    priority: 'High',
    labels: ['returns', 'mail'],
    components: ['Mail'],
    since: [
      wrote(
        '-5 Thu 10:38',
        'Petra',
        `As a customer I want a mail when the refund was booked so that I don't have to call.

- amount
- how long the bank takes`,
      ),
      estimated('-5 Thu 10:44', 'Sofie', 2),
      said(
        '-4 Tue 14:50',
        'Amira',
        'Also for refunds in the store? They are booked by the till and we hear of it the next day.',
      ),
      said('-3 Thu 10:57', 'Petra', 'No, those people have their money already.'),
      builtSlowly('Amira', 5),
    ],
  },
  {
    ...common,
    id: 'return-slip',
    type: 'Bug',
    summary: 'Return label shows the old address of the warehouse',
    by: 'Petra',
    created: '-4 Thu 16:25',
    priority: 'Highest',
    labels: ['returns'],
    components: ['Delivery'],
    text: `The warehouse moved, but the label still shows the old street. The carrier forwards for three months, after that parcels come back to the customers.`,
    since: [
      said(
        '-3 Mon 09:50',
        'Tomás',
        'Seen: all labels printed in the account, those from the parcel shop are right.',
      ),
      estimated('-3 Thu 10:54', 'Sofie', 1),
      built('Mei', 6),
    ],
  },
  {
    ...common,
    id: 'exchange-in-store',
    type: 'Story',
    summary: 'Umtausch in der Filiale',
    by: 'Petra',
    created: '-3 Tue 18:30',
    priority: 'High',
    labels: ['returns', 'click-and-collect'],
    components: ['Stores'],
    since: [
      said(
        '-2 Tue 10:50',
        'Amira',
        'Umtausch gegen eine andere Größe, oder auch gegen einen anderen Artikel? Im zweiten Fall brauchen wir die Kasse.',
      ),
      said('1 Mon 10:05', 'Amira', 'Kurz nachgefragt, weil es für den übernächsten Sprint vorgemerkt ist.'),
    ],
  },
];
