/** A German backlog: four people build the online catalogue and the loans of a town library with five branches. */
import type { Sample } from './sample';

const PO = 'Katrin Vogel';
const JENS = 'Jens Albrecht';
const AYLIN = 'Aylin Demir';
const MATTHIAS = 'Matthias Roth';

export const LIBRARY: Sample = {
  locale: 'de_DE',
  projectKey: 'BUCH',
  projectName: 'Stadtbücherei Online',
  boardName: 'Team Ausleihe',
  sprint: { name: 'BUCH Sprint 9', goal: 'Leserinnen und Leser verlängern ohne Anruf' },
  statuses: { open: 'Zu erledigen', started: 'In Arbeit' },
  items: [
    {
      id: 'verlaengern',
      type: 'Story',
      summary: 'Ausleihe im Konto verlängern',
      epic: 'epic-ausleihe',
      points: 5,
      labels: ['ausleihe'],
      by: PO,
      assignee: AYLIN,
      daysAgo: 40,
      isStarted: true,
      text: `Als Leserin möchte ich meine Ausleihe im Konto verlängern, damit ich dafür nicht anrufen oder vorbeikommen muss.

Heute rufen dafür rund vierzig Leute am Tag an, montags bis zu siebzig.

**Akzeptanzkriterien**

- Neben jedem ausgeliehenen Buch steht „Verlängern“ und das Datum, bis zu dem es dann ausgeliehen ist.
- Jede Ausleihe kann zweimal um vier Wochen verlängert werden.
- Ist das Buch vorgemerkt, steht dort statt des Knopfes „Vorgemerkt, bitte bis 12. März zurückbringen“.
- Antwortet das Ausleihsystem nicht, erscheint eine Meldung, und das Datum bleibt, wie es war.`,
      comments: [
        {
          by: MATTHIAS,
          daysAgo: 12,
          text: 'Die Schnittstelle meldet Vormerkungen schon mit, das ist bequem.',
        },
      ],
    },
    {
      id: 'mahnung-doppelt',
      type: 'Fehler',
      summary: 'Erinnerung kommt nach dem Verlängern doppelt',
      epic: 'epic-ausleihe',
      points: 2,
      labels: ['ausleihe', 'mail'],
      by: JENS,
      assignee: JENS,
      daysAgo: 9,
      isStarted: true,
      text: `**Schritte**

1. Ein Buch am letzten Tag der Frist verlängern.
2. Bis zum nächsten Morgen warten (auf dem Testsystem: „Nachtlauf“ starten).
3. Postfach öffnen.

**Erwartet:** keine Erinnerung, die neue Frist endet erst in vier Wochen.

**Tatsächlich:** zwei gleiche Erinnerungen mit der alten Frist.

Seit Version 3.8, bei allen fünf Zweigstellen.`,
    },
    {
      id: 'vormerken',
      type: 'Story',
      summary: 'Ausgeliehenes Buch vormerken',
      epic: 'epic-ausleihe',
      points: 5,
      labels: ['ausleihe'],
      by: PO,
      daysAgo: 38,
      text: `Als Leser möchte ich ein ausgeliehenes Buch vormerken, damit ich es als Nächster bekomme und nicht jede Woche nachsehen muss.

**Akzeptanzkriterien**

- Bei ausgeliehenen Büchern steht im Katalog „Vormerken“.
- Nach dem Vormerken sehe ich, als Wievielter ich an der Reihe bin.
- Sobald das Buch zurück ist, bekomme ich innerhalb einer Stunde eine Mail; es liegt sieben Tage bereit.
- Wer schon fünf Bücher vorgemerkt hat, sieht statt des Knopfes „Mehr als fünf Vormerkungen sind nicht möglich“.`,
    },
    {
      id: 'ausweis-handy',
      type: 'Story',
      summary: 'Bibliotheksausweis auf dem Handy',
      epic: 'epic-konto',
      points: 3,
      by: PO,
      daysAgo: 33,
      text: `Als Leserin möchte ich meinen Ausweis auf dem Handy zeigen, um die Karte zu Hause lassen zu können.

Fertig, wenn:

- der Ausweis mit Name, Nummer und Strichcode im Konto angezeigt wird
- die Lesegeräte aller fünf Zweigstellen den Strichcode vom Bildschirm lesen
- der Ausweis ohne Netz angezeigt wird, wenn er einmal geöffnet war
- ein abgelaufener Ausweis grau ist und sagt, wo er verlängert wird`,
    },
    {
      id: 'familienkonto',
      type: 'Story',
      summary: 'Familienkonto',
      epic: 'epic-konto',
      by: PO,
      points: 8,
      daysAgo: 30,
      text: `Als Mutter möchte ich die Ausleihen meiner Kinder in einem Konto sehen, damit nichts liegen bleibt und Gebühren kostet.

- alle Ausleihen der Familie auf einer Seite, nach Datum
- verlängern geht für jedes Kind

Offene Fragen:

- Ab welchem Alter darf ein Kind das ablehnen?
- Wer bekommt die Erinnerungen?`,
      comments: [{ by: AYLIN, daysAgo: 6, text: 'Zum Alter müsste der Datenschutz etwas sagen.' }],
    },
    {
      id: 'gebuehren-zahlen',
      type: 'Story',
      summary: 'Gebühren online bezahlen',
      epic: 'epic-konto',
      by: PO,
      points: 8,
      daysAgo: 28,
      text: `Als Leser möchte ich meine Gebühren online bezahlen, damit ich nicht wegen 1,40 € an die Kasse muss.

Kann erst beginnen, wenn {{zahlungsanbieter}} entschieden ist.

**Akzeptanzkriterien**

- Im Konto steht der offene Betrag mit „Jetzt bezahlen“.
- Nach dem Bezahlen ist der Betrag sofort 0,00 € und es kommt eine Quittung per Mail.
- Bricht die Zahlung ab, bleibt der Betrag offen, und es steht da, dass nichts abgebucht wurde.`,
    },
    {
      id: 'zahlungsanbieter',
      type: 'Spike',
      summary: 'Welcher Zahlungsanbieter für Gebühren?',
      epic: 'epic-konto',
      by: MATTHIAS,
      daysAgo: 27,
      blocks: ['gebuehren-zahlen'],
      text: `**Frage:** Welcher Anbieter nimmt Beträge unter zwei Euro an, ohne mehr als 10 Cent je Zahlung zu verlangen, und hat einen Vertrag mit der Stadt?

**Timebox:** zwei Tage.

**Entscheidung:** mit wem wir die Online-Zahlung bauen, oder ob wir sie lassen.`,
    },
    {
      id: 'kinder-sperren',
      type: 'Story',
      summary: 'Filme nur für Erwachsene',
      epic: 'epic-ausleihe',
      by: PO,
      daysAgo: 25,
      points: 3,
      text: `Kinder dürfen Filme ab 16 nicht ausleihen. Im Katalog sehen sie diese Filme ohne Knopf „Vormerken“.

So müssen die Kolleginnen an der Theke niemandem mehr einen Film wieder abnehmen.`,
    },
    {
      id: 'kinder-filme',
      type: 'Story',
      summary: 'Kinder leihen alle Filme aus',
      epic: 'epic-ausleihe',
      by: JENS,
      daysAgo: 20,
      text: `Kinder dürfen alle Filme ausleihen, wenn die Eltern einmal zugestimmt haben.`,
    },
    {
      id: 'oeffnungszeiten',
      type: 'Story',
      summary: 'Öffnungszeiten der Zweigstellen anzeigen',
      by: PO,
      points: 2,
      daysAgo: 19,
      text: `Als Besucher möchte ich zu jeder Zweigstelle die Öffnungszeiten sehen, damit ich nicht vor verschlossener Tür stehe.

- auch Feiertage und Ferien
- „jetzt geöffnet“ oder „öffnet morgen um 10 Uhr“`,
    },
    {
      id: 'wann-offen',
      type: 'Story',
      summary: 'Sehen, wann eine Zweigstelle geöffnet hat',
      by: AYLIN,
      daysAgo: 11,
      text: `Besucher sehen auf der Seite jeder Zweigstelle, wann sie geöffnet hat, auch an Feiertagen.`,
    },
    {
      id: 'suche-umlaute',
      type: 'Fehler',
      summary: 'Suche findet „Müller“ nicht, wenn man „Mueller“ eingibt',
      by: JENS,
      daysAgo: 15,
      text: `Wer „Mueller“ eingibt, bekommt 0 Treffer statt 214. Betrifft alle Umlaute.`,
    },
    {
      id: 'zertifikat',
      type: 'Aufgabe',
      summary: 'Zertifikat des Katalogs erneuern',
      by: MATTHIAS,
      points: 1,
      daysAgo: 8,
      text: `Das Zertifikat läuft am Monatsende ab.

Erledigt, wenn das neue auf beiden Servern installiert ist und die Überwachung es anzeigt.`,
    },
    {
      id: 'empfehlungen',
      type: 'Story',
      summary: 'Empfehlungen wie im Buchladen',
      by: PO,
      daysAgo: 7,
      text: `Das Ganze soll modern und benutzerfreundlich sein. Details folgen, siehe Präsentation.`,
    },
    { id: 'lesekreis', type: 'Story', summary: 'Lesekreise', by: PO, daysAgo: 3 },
    {
      id: 'epic-ausleihe',
      type: 'Epic',
      summary: 'Ausleihen ohne Anruf',
      by: PO,
      daysAgo: 45,
      text: `Zwei von drei Anrufen drehen sich um Fristen, Verlängern und Vormerken. Das soll jeder selbst im Konto erledigen können, am Handy wie am Rechner.`,
    },
    {
      id: 'epic-konto',
      type: 'Epic',
      summary: 'Ein Konto, das die Karte ersetzt',
      by: PO,
      daysAgo: 44,
      text: `Ausweis, Gebühren und Familie an einer Stelle. Die Plastikkarte bleibt für alle, die sie behalten möchten.`,
    },
  ],
};
