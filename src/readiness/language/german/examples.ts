/** Stories as German, Austrian and Swiss teams write them: what each check must say of them. Run as tests; no page carries them. */
import type { Example } from '../../check';
import type { CheckId } from '../../check-id';

const EPIC = { key: 'SHOP-2', summary: 'Gutscheine' };
const NOW = '2026-07-01T08:00:00.000Z';
const seen = (updated: string): Pick<Example, 'story' | 'surroundings'> => ({
  story: { updated },
  surroundings: { now: NOW },
});

export const examples: Readonly<Record<CheckId, readonly Example[]>> = {
  described: [
    {
      shows: 'met',
      summary: 'Lieferzeitfenster im Warenkorb anzeigen',
      description:
        'Kunden rufen bei uns an, weil sie wissen wollen, wann ihre Bestellung kommt. Der Paketdienst meldet uns ein Fenster von zwei Stunden, sobald das Paket gepackt ist. Das wollen wir im Warenkorb und in der Bestätigung zeigen.',
    },
    { shows: 'met', summary: 'Alte REST-Schnittstelle der Rechnungen auf Spring MVC umstellen' },
    {
      shows: 'met',
      summary:
        'Als Pflegekraft möchte ich die Medikamentenliste einer Bewohnerin drucken, damit ich sie dem Notarzt mitgeben kann.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: Können wir die Gutscheine aus dem alten Shop auslesen?',
      description:
        'Wir müssen wissen, ob der nächtliche Export das Ablaufdatum enthält oder ob wir es extra abfragen müssen.',
    },
    { shows: 'unmet', summary: 'Gutscheinimport' },
    { shows: 'unmet', summary: 'Checkout überarbeiten', description: 'Checkout überarbeiten.' },
    { shows: 'unmet', summary: 'Benachrichtigungen Teams' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: Zahlungsanbieter', description: 'Mit Karin reden.' },
  ],
  benefit: [
    {
      shows: 'met',
      summary: 'Als Besucherin will ich die FAQ lesen, damit ich schnell eine Antwort bekomme.',
    },
    {
      shows: 'met',
      summary: 'Warenkorb merken',
      description:
        'Wenn ich an einem anderen Tag wiederkomme, möchte ich meinen Warenkorb wiederfinden, um dort weiterzumachen, wo ich aufgehört habe.',
    },
    {
      shows: 'met',
      summary: 'Buchung online stornieren',
      description:
        'Aktuell können Gäste nur telefonisch stornieren, der Empfang nimmt dafür vierzig Anrufe am Tag entgegen.',
    },
    {
      shows: 'met',
      summary: 'Sammelrechnung für Filialen',
      description:
        'Die Buchhaltung druckt jede Rechnung einzeln. Das ist mühsam und kostet uns am Monatsende zwei Tage.',
    },
    {
      shows: 'met',
      summary: 'Öffnungszeiten in der App',
      description: '## Mehrwert\nEin Drittel der Anrufe bei der Hotline dreht sich nur darum.',
    },
    {
      shows: 'met',
      summary: 'Um weniger Retouren zu haben, möchte ich als Händlerin Maße am Artikel pflegen.',
    },
    { shows: 'met', summary: 'Adressänderung wird beim zweiten Speichern nicht übernommen' },
    {
      shows: 'met',
      summary: 'Serienbrief an Mitglieder',
      description:
        'Ich als Vorstand brauche einen Serienbrief an alle Mitglieder. Ziel: niemand verpasst mehr die Generalversammlung.',
    },
    { shows: 'unmet', summary: 'Als Trainer möchte ich meinen Einsatzplan sehen.' },
    { shows: 'unmet', summary: 'Geteilte Zahlung', description: 'Als Kunde will ich die Zahlung aufteilen.' },
    { shows: 'unmet', summary: 'Als Nutzer möchte ich mich anmelden, damit ich mich anmelden kann.' },
    {
      shows: 'unmet',
      summary: 'Excel-Export',
      description:
        'Als Sachbearbeiter:in hätte ich gern die Möglichkeit, die Liste nach Excel zu exportieren.',
    },
  ],
  'acceptance-criteria': [
    {
      shows: 'met',
      summary: 'Mit Gutschein zahlen',
      description:
        '## Akzeptanzkriterien\n- Ein gültiger Gutschein senkt den Betrag sofort\n- Ein abgelaufener wird abgelehnt, mit dem Datum, seit wann\n- Zwei Gutscheine gehen zusammen',
    },
    {
      shows: 'met',
      summary: 'Passwort vergessen',
      description:
        'Angenommen ich habe ein Konto\nWenn ich ein neues Passwort anfordere\nDann bekomme ich eine Mail mit einem Link, der eine Stunde gilt',
    },
    {
      shows: 'met',
      summary: 'Passwort vergessen',
      description:
        'Gegeben sei ein gesperrtes Konto\nWenn die Nutzerin ein neues Passwort anfordert\nDann sieht sie, an wen sie sich wenden kann',
    },
    {
      shows: 'met',
      summary: 'Belege scannen',
      description: 'AK:\n* PDF und JPG bis 10 MB werden angenommen',
    },
    {
      shows: 'met',
      summary: 'Urlaubsantrag am Handy',
      description: 'Abnahmekriterien: Der Antrag lässt sich auf einem Gerät mit 320 px Breite absenden',
    },
    {
      shows: 'met',
      kind: 'task',
      summary: 'Nachtlauf auf den neuen Server umziehen',
      description: 'Fertig, wenn der Lauf drei Nächte hintereinander durch ist und der alte Server aus ist.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: Welcher Paketdienst meldet Zeitfenster?',
      description: 'Danach entscheiden wir uns zwischen den beiden Anbietern.',
    },
    {
      shows: 'met',
      summary: 'Gutscheine ohne Mindestbestellwert',
      description:
        'Es geht um die alten Geschenkgutscheine. Der Betrag eines Warenkorbs darf nie unter null fallen.',
    },
    {
      shows: 'met',
      summary: 'Import von Stammkunden',
      description: 'Der Import muss folgende Formate annehmen:\n- CSV\n- Excel\n- DATEV',
    },
    { shows: 'unmet', summary: 'Gutscheinimport' },
    {
      shows: 'unmet',
      summary: 'Mit Gutschein zahlen',
      description: 'Als Kundin möchte ich mit einem Gutschein zahlen, damit ich mein Geschenk nutzen kann.',
    },
    { shows: 'unmet', summary: 'Mit Gutschein zahlen', description: '## Akzeptanzkriterien\n\nfolgen noch' },
    { shows: 'unmet', summary: 'Mit Gutschein zahlen', description: 'AC: tbd' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: Zahlungsanbieter recherchieren' },
  ],
  'testable-criteria': [
    {
      shows: 'met',
      summary: 'Mit Gutschein zahlen',
      description:
        '## Akzeptanzkriterien\n- Ein gültiger Gutschein senkt den Betrag sofort\n- Ein abgelaufener Gutschein wird abgelehnt, die Seite nennt das Datum',
    },
    {
      shows: 'met',
      summary: 'Bestellung suchen',
      description:
        '## Abnahmekriterien\n- Die Suche ist schnell: die erste Seite ist nach spätestens zwei Sekunden da',
    },
    {
      shows: 'met',
      summary: 'Passwort vergessen',
      description:
        'Angenommen ich habe ein Konto\nWenn ich ein neues Passwort anfordere\nDann bekomme ich eine Mail mit einem Link',
    },
    {
      shows: 'met',
      summary: 'Trefferliste sortieren',
      description:
        'Akzeptanzkriterien:\n* Ich kann nach Datum auf- und absteigend sortieren\n* Ohne Treffer ist der Knopf ausgegraut',
    },
    { shows: 'unmet', summary: 'Gutscheinimport' },
    {
      shows: 'unmet',
      summary: 'Bestellung suchen',
      description: '## Akzeptanzkriterien\n- Die Suche ist schnell\n- Sie ist einfach zu bedienen',
    },
    {
      shows: 'unmet',
      summary: 'Neues Design der Startseite',
      description: 'Akzeptanzkriterien:\n- Die Seite sieht modern und ansprechend aus\n- Gute Performance',
    },
    {
      shows: 'unmet',
      summary: 'Rechnung drucken',
      description:
        'Angenommen eine bezahlte Bestellung\nWenn ich die Rechnung drucke\nDann funktioniert alles wie erwartet',
    },
    {
      shows: 'unmet',
      summary: 'Neuer Launcher neben dem alten',
      description:
        'Akzeptanzkriterien:\n- Definieren, wie Nutzer umsteigen\n- Festlegen, was mit den alten Konfigurationen passiert',
    },
  ],
  'small-enough': [
    { shows: 'met', summary: 'Mit Gutschein zahlen', story: { estimate: 8 }, surroundings: { velocity: 20 } },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: Welcher Paketdienst meldet Zeitfenster?',
      description: 'Timebox: 2 Tage.',
      story: { estimate: null },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: SMS-Anbieter',
      description: 'Wir stecken höchstens einen halben Tag hinein.',
      story: { estimate: null },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: Barrierefreiheit der Kasse',
      description: 'Nicht länger als bis Ende des Sprints.',
      story: { estimate: null },
    },
    { shows: 'unmet', summary: 'Neuer Shop', story: { estimate: 13 }, surroundings: { velocity: 20 } },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: Welcher Paketdienst meldet Zeitfenster?',
      description: 'Wir entscheiden danach zwischen den beiden Anbietern.',
      story: { estimate: null },
    },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: SMS-Anbieter',
      description: 'Zeitbudget legen wir im Planning fest.',
      story: { estimate: null },
    },
  ],
  'dependencies-clear': [
    {
      shows: 'met',
      summary: 'Mit Gutschein zahlen',
      description:
        'Nach dem Bezahlen bedankt sich die Seite. Was sie zeigt, hängt von der Bildschirmgröße ab.',
    },
    {
      shows: 'met',
      summary: 'Gebühren online bezahlen',
      description: 'Kann erst beginnen, wenn BUCH-7 entschieden ist. Beträge unter zwei Euro gehen auch.',
    },
    {
      shows: 'met',
      summary: 'Neues Layout des Warenkorbs',
      description: 'Siehe Mockup im Anhang.',
      story: { attachments: 1 },
    },
    {
      shows: 'met',
      summary: 'Mit Gutschein zahlen',
      description: 'Die Gutscheine kommen aus dem alten Shop.',
      story: {
        links: [{ relation: 'wird blockiert von', key: 'SHOP-7', summary: 'Gutscheinliste', done: true }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Mit Gutschein zahlen',
      description: 'Die Gutscheine kommen aus dem alten Shop.',
      story: {
        links: [{ relation: 'wird blockiert von', key: 'SHOP-7', summary: 'Gutscheinliste', done: false }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Lieferstatus in der App',
      description:
        'Sobald die neue Schnittstelle des Paketdienstes verfügbar ist, zeigen wir den Status in der App.',
    },
    {
      shows: 'unmet',
      summary: 'Neues Layout des Warenkorbs',
      description: 'Siehe Mockup im Anhang.',
      story: { attachments: 0 },
    },
    {
      shows: 'unmet',
      summary: 'Neues Layout des Warenkorbs',
      description: 'Die Summe wandert nach oben, wie mit Petra besprochen.',
    },
    {
      shows: 'unmet',
      summary: 'Rabattstaffel für Händler',
      description:
        'Die Staffeln stehen im Fachkonzept. Wir warten noch auf die Freigabe durch den Fachbereich.',
    },
    { shows: 'unmet', summary: 'Gutscheinimport' },
  ],
  'open-questions': [
    {
      shows: 'met',
      summary: 'Warenkorb löschen',
      description: 'Bevor er weg ist, fragt die Seite „Sind Sie sicher?“ und bietet an, ihn zu behalten.',
    },
    {
      shows: 'met',
      summary: 'Gutscheine importieren',
      description: 'Welche Datei lesen wir?\nA: den nächtlichen Export des alten Shops.',
    },
    {
      shows: 'met',
      summary: 'Offene Posten anzeigen',
      description: 'Die Liste zeigt alle Rechnungen, die noch offen sind, und deren Fälligkeit.',
    },
    {
      shows: 'met',
      summary: 'Absturz beim Nachtlauf',
      description: 'Wir müssen herausfinden, was die Ursache ist, und sie beheben.',
    },
    { shows: 'unmet', summary: 'Gutscheine importieren', description: 'Dateiformat: TBD' },
    {
      shows: 'unmet',
      summary: 'Gutscheine importieren',
      description: 'Der alte Shop exportiert sie jede Nacht. Sollen wir abgelaufene überspringen?',
    },
    {
      shows: 'unmet',
      summary: 'Mahnungen verschicken',
      description: 'Drei Mahnstufen wie bisher. Die Gebühren müssen noch mit der Buchhaltung geklärt werden.',
    },
    {
      shows: 'unmet',
      summary: 'Doku exportieren',
      description: 'Es ist noch unklar, ob der Export automatisch läuft oder auf Knopfdruck.',
    },
    {
      shows: 'unmet',
      summary: 'Gutscheine importieren',
      description: '## Offene Punkte\n- Wem gehört die alte Liste',
    },
    { shows: 'unmet', summary: 'Rechnungen nach zehn Jahren löschen (je Mandant?)' },
    { shows: 'unmet', summary: 'Gutscheinimport' },
  ],
  atomic: [
    {
      shows: 'met',
      summary: 'Als Moderatorin möchte ich die Schätzung eintragen, damit wir weitermachen können.',
    },
    {
      shows: 'met',
      summary: 'Als Kunde will ich die Allgemeinen Geschäftsbedingungen lesen, um meine Rechte zu kennen.',
    },
    {
      shows: 'met',
      summary: 'Als Redakteur möchte ich Bilder kopieren und einfügen können, damit es schneller geht.',
    },
    { shows: 'met', summary: 'Als Nutzer:in möchte ich Spalten ein- und ausblenden.' },
    { shows: 'met', summary: 'Als Leserin oder Leser möchte ich die neuen und alten Hefte sehen.' },
    {
      shows: 'met',
      summary: 'Als Sicherheits- und Gesundheitsbeauftragte möchte ich offene Prüfungen sehen.',
    },
    {
      shows: 'unmet',
      summary: 'Als Nutzer möchte ich Bilder hochladen und zuschneiden, damit sie ins Layout passen.',
    },
    {
      shows: 'unmet',
      summary: 'Als Gast möchte ich ein Konto anlegen, meine E-Mail bestätigen und mein Profil einrichten.',
    },
    {
      shows: 'unmet',
      summary:
        'Als Käufer oder Verkäufer möchte ich meine offenen Aufträge sehen, damit ich weiß, was ansteht.',
    },
    { shows: 'unmet', summary: 'Diverse Fehler im Editor beheben' },
    { shows: 'unmet', summary: 'Listen im Formular', description: 'Das sind eigentlich drei Bugs in einem.' },
    { shows: 'unmet', summary: 'Gutscheine' },
  ],
  'expected-actual': [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Erinnerung nach dem Verlängern',
      description:
        '**Erwartet:** keine Erinnerung, die Frist endet erst in vier Wochen.\n\n**Tatsächlich:** zwei gleiche Erinnerungen mit der alten Frist.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Rundung',
      description: 'Ist: 10,004 € auf der Rechnung\nSoll: 10,00 €',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Suche findet „Müller“ nicht, wenn man „Mueller“ eingibt',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Gutscheinseite',
      description: 'Beim Speichern eines abgelaufenen Gutscheins liefert die Seite einen 500er.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Warenkorb zeigt für Gäste Nettopreise statt Bruttopreise',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Gutscheinimport' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Auftragsliste',
      description: 'Die Liste der Aufträge sollte nach Datum sortiert sein.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Kasse am Handy',
      description:
        '## Schritte\n- Warenkorb öffnen\n- Auf Bezahlen tippen\n## Tatsächliches Ergebnis\nTBD\n## Erwartetes Ergebnis\nTBD',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Theke benachrichtigen, wenn ein Import fehlschlägt',
      description: 'Die Theke hätte gern eine Mail.',
    },
  ],
  reproducible: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Erinnerung kommt doppelt',
      description:
        'Schritte:\n1. Ein Buch am letzten Tag der Frist verlängern\n2. Bis zum nächsten Morgen warten\n3. Postfach öffnen\nErwartet: keine Erinnerung\nTatsächlich: zwei',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Profilbild',
      description:
        'Wenn ich im Profil ein Bild mit mehr als 2 MB speichere, bleibt das alte. Gesehen mit Firefox 128.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Warenkorb vergisst Gutscheine',
      description: 'Lässt sich so nachstellen: Gutschein in den Warenkorb legen, abmelden, wieder anmelden.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'PDF ist leer, wenn die Rechnung mehr als 50 Positionen hat und in CHF ausgestellt ist',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Filter',
      description: 'Auf „Kunden“ klicken\nFilter „inaktiv“ auswählen\nSeite neu laden\nDer Filter ist weg.',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Suche geht nicht' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Übersicht wirkt kaputt',
      description:
        'Hallo zusammen, die Übersicht ist kaputt. Screenshot hab ich euch drangehängt. Danke und LG',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Falsche Summen',
      description: '## Schritte zum Reproduzieren\nTBD\n## Tatsächliches Ergebnis\nDie Summen sind falsch.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Nachtlauf',
      description: '```\njava.lang.NullPointerException\n at shop.Import.run(Import.java:42)\n```',
    },
  ],
  'well-formed': [
    { shows: 'met', summary: 'Wir als Redaktion müssen gemeldete Beiträge prüfen können.' },
    { shows: 'met', summary: 'Gäste können eine Buchung online stornieren' },
    { shows: 'met', summary: 'Kundinnen bekommen nach dem Bezahlen eine Quittung' },
    { shows: 'met', summary: 'Redakteuren ermöglichen, Kommentare auszublenden' },
    {
      shows: 'met',
      summary: 'Warenkorb merken',
      description: 'Wenn ich an einem anderen Tag wiederkomme, möchte ich meinen Warenkorb wiederfinden.',
    },
    { shows: 'met', summary: 'Ich möchte als Kunde meine Rechnungen herunterladen' },
    {
      shows: 'met',
      summary: 'HTML-Parser auf Beaver umstellen',
      description: 'Wir sollten den HTML-Parser auf Beaver umstellen, dann ist er so schnell wie der andere.',
    },
    { shows: 'unmet', summary: 'Ich möchte ein Konto anlegen, damit ich die Plattform nutzen kann.' },
    { shows: 'unmet', summary: 'Als Gast, damit ich auf dem Laufenden bleibe.' },
    {
      shows: 'unmet',
      summary: 'Senke für das Lager ergänzen',
      description: 'Fünf andere Senken gibt es schon, nach dieser wird am häufigsten gefragt.',
    },
    { shows: 'unmet', summary: 'Gutscheinimport' },
  ],
  minimal: [
    {
      shows: 'met',
      summary: 'Als Sachbearbeiterin der Digitalen Poststelle (DPS) möchte ich Briefe zuordnen.',
    },
    {
      shows: 'met',
      summary: 'Als Nutzer*in möchte ich fette & kursive Schrift, damit man sieht, was wichtig ist.',
    },
    {
      shows: 'met',
      summary: 'Als Kassier möchte ich die Liste exportieren (z. B. als PDF), um sie aufzulegen.',
    },
    {
      shows: 'met',
      summary: 'Liste exportieren',
      description:
        'Als Kassier möchte ich die Liste exportieren, um sie aufzulegen.\nHinweis: Karin hat eine Vorlage (mit dem neuen Briefkopf).',
    },
    {
      shows: 'unmet',
      summary:
        'Als Kassier möchte ich die Liste exportieren, um sie aufzulegen. HINWEIS: Briefkopf verwenden.',
    },
    {
      shows: 'unmet',
      summary: 'Als Kassier möchte ich die Liste exportieren (siehe Mockup), um sie aufzulegen.',
    },
    {
      shows: 'unmet',
      summary: 'Als Kassier möchte ich die Liste exportieren. - Knopf einbauen - Dann den Briefkopf ergänzen',
    },
    { shows: 'unmet', summary: 'Als Kassier möchte ich ##die Liste$ exportieren, um sie aufzulegen.' },
    { shows: 'unmet', summary: 'Als Kassier möchte ich die Liste exportieren, wie besprochen.' },
  ],
  'full-sentence': [
    {
      shows: 'met',
      summary: 'Als Team möchten wir jede Charge vor dem Versand prüfen, damit weniger zurückkommt.',
    },
    {
      shows: 'met',
      summary: 'Ich als Packerin will, wenn ich einen Karton packe, gleich sein Etikett sehen.',
    },
    { shows: 'met', summary: 'Senke für das Lager ergänzen' },
    { shows: 'met', summary: 'Entfernen der alten Vorschaubilder' },
    { shows: 'met', summary: 'Die Liste zeigt offene Bestellungen zuerst' },
    { shows: 'met', summary: 'Sachbearbeiter legt Stammkunden mit UID-Nummer an' },
    {
      shows: 'met',
      summary: 'DataSense für Nachrichten',
      description: 'Das Modell soll auch die Metadaten von Nachrichten unterstützen.',
    },
    { shows: 'unmet', summary: 'Als Benutzer. Will Daten exportieren.' },
    { shows: 'unmet', summary: 'Als Packer möchte Etiketten drucken.' },
    { shows: 'unmet', summary: 'Als Packer packe ich einen Karton, ich drucke das Etikett dafür.' },
    { shows: 'unmet', summary: 'Als Packer möchte ich Etiketten drucken sie werden vom Fahrer geprüft' },
    {
      shows: 'unmet',
      summary: 'Als Packer möchte ich Etiketten drucken (auch alte, damit keines verloren geht.',
    },
    { shows: 'unmet', summary: 'Dynamische Sprachauswahl' },
  ],
  'problem-oriented': [
    {
      shows: 'met',
      summary: 'Als Kundin möchte ich meine Daten außerhalb des Systems nutzen, um sie weiter auszuwerten.',
    },
    {
      shows: 'met',
      summary: 'Redis-Senke ergänzen',
      description: 'Als Nutzer möchte ich Daten in eine Redis-Senke schreiben können.',
    },
    {
      shows: 'met',
      summary:
        'Als Disponentin möchte ich erfahren, wenn ein Paket zu spät kommt, damit ich vorher anrufen kann.',
    },
    { shows: 'met', summary: 'Der Abbrechen-Knopf tut auf alten Handys nichts' },
    {
      shows: 'unmet',
      summary:
        'Als Nutzer möchte ich unten auf der Seite einen roten Button „CSV herunterladen“, damit ich meine Daten exportieren kann.',
    },
    { shows: 'unmet', summary: 'Als Gast möchte ich auf die Adresse klicken, damit ich hinfinde.' },
    {
      shows: 'unmet',
      summary:
        'Als Gast möchte ich, dass die Seite maschinelles Lernen nutzt, damit ich Hotels sehe, die mir gefallen.',
    },
    {
      shows: 'unmet',
      summary: 'Als Mitglied möchte ich mich per QR-Code anmelden, um nichts tippen zu müssen.',
    },
    {
      shows: 'unmet',
      summary: 'Hilfsfunktionen der V1-API in gemeinsame Klasse auslagern',
      description: 'Sie sind an drei Stellen kopiert.',
    },
  ],
  unambiguous: [
    {
      shows: 'met',
      summary:
        'Als Bibliothekarin möchte ich Bücher nach Titel oder Autor suchen, damit ich am Schalter Auskunft geben kann.',
    },
    { shows: 'met', summary: 'Als Gast möchte ich meine E-Mail-Benachrichtigungen verwalten.' },
    {
      shows: 'met',
      summary: 'Als Leser möchte ich eine Seite markieren, damit ich sie später leichter wiederfinde.',
    },
    {
      shows: 'met',
      summary: 'Als Sachbearbeiter möchte ich Gutscheine verwalten.',
      description:
        'Karin und die Theke verkaufen Gutscheine am Telefon. Wir wollen einen neuen mit Wert und Namen der Käuferin eintragen und einen sperren, den jemand verloren hat; mehr nicht, den Rest behält der alte Shop.',
    },
    { shows: 'unmet', summary: 'Als Pflegerin möchte ich Akten prüfen, damit ich besser versorgen kann.' },
    {
      shows: 'unmet',
      summary: 'Als Sachbearbeiter möchte ich Gutscheine verwalten, damit keiner verloren geht.',
    },
    { shows: 'unmet', summary: 'Als Gast hätte ich gern eine benutzerfreundliche Buchungsseite.' },
    { shows: 'unmet', summary: 'Als Gast möchte ich meine Buchung per Mail, Chat usw. teilen.' },
    { shows: 'unmet', summary: 'Als Gast möchte ich meine Route speichern, damit es einfacher ist.' },
  ],
  'conceptually-sound': [
    {
      shows: 'met',
      summary: 'Als Kundin möchte ich mein Passwort zurücksetzen, damit ich wieder an mein Konto komme.',
    },
    {
      shows: 'met',
      summary: 'Als Gast möchte ich die Rechnung per Mail, um zu sehen, wie viel ich ausgegeben habe.',
    },
    {
      shows: 'met',
      summary: 'Als Sachbearbeiter möchte ich einen Auftrag speichern, damit ich ihn später drucken kann.',
    },
    {
      shows: 'met',
      summary: 'Buchung online stornieren',
      description: 'Bisher geht das nur am Telefon, der Empfang nimmt dafür vierzig Anrufe am Tag entgegen.',
    },
    {
      shows: 'unmet',
      summary: 'Als Nutzer möchte ich meine Kontakte exportieren, damit ich ihnen Werbemails schicken kann.',
    },
    { shows: 'unmet', summary: 'Als Gast möchte ich die Karte öffnen, um freie Parkplätze zu sehen.' },
    {
      shows: 'unmet',
      summary: 'Als Azubi möchte ich meinen Bericht abgeben, damit mein Ausbilder ihn online bewerten kann.',
    },
    {
      shows: 'unmet',
      summary: 'Als Gast möchte ich die Nummer antippen, damit sie mich zu einer Karte führt.',
    },
    { shows: 'unmet', summary: 'Als Sachbearbeiter möchte ich das Etikett drucken.' },
  ],
  estimable: [
    {
      shows: 'met',
      summary:
        'Als Sachbearbeiterin möchte ich meine Aufträge des letzten Monats als CSV exportieren, damit ich sie abrechnen kann.',
    },
    { shows: 'met', summary: 'Als Gast möchte ich meine E-Mail-Benachrichtigungen ändern.' },
    {
      shows: 'met',
      summary: 'Als Sachbearbeiter möchte ich Daten exportieren',
      description:
        '## Akzeptanzkriterien\n- Die Datei enthält Name, Wert und Datum\n- Sie umfasst den letzten Monat',
    },
    { shows: 'met', summary: 'Warnungen des Builds entfernen' },
    {
      shows: 'unmet',
      summary: 'Als Analystin möchte ich Daten exportieren, damit ich Auswertungen machen kann.',
    },
    {
      shows: 'unmet',
      summary: 'Als Sachbearbeiter will ich Gutscheine verwalten, damit keiner verloren geht.',
    },
    {
      shows: 'unmet',
      summary: 'Als Gast möchte ich, dass die Suche schnell ist, damit ich nicht warten muss.',
    },
    {
      shows: 'unmet',
      summary: 'Als Gast möchte ich Empfehlungen bekommen, damit ich schneller ein Zimmer finde.',
    },
    { shows: 'unmet', summary: 'Als Leiterin möchte ich ein Dashboard, damit ich den Stand kenne.' },
    { shows: 'unmet', summary: 'Gutscheinimport' },
  ],
  estimated: [
    { shows: 'met', summary: 'Mit Gutschein zahlen', story: { estimate: 5 } },
    { shows: 'met', summary: 'Tippfehler auf der Gutscheinseite korrigieren', story: { estimate: 0 } },
    { shows: 'unmet', summary: 'Gutscheinimport', story: { estimate: null } },
    { shows: 'unmet', kind: 'bug', summary: 'Warenkorb vergisst Gutscheine', story: { estimate: null } },
  ],
  'parent-linked': [
    { shows: 'met', summary: 'Mit Gutschein zahlen', story: { parent: EPIC } },
    { shows: 'met', kind: 'spike', summary: 'Spike: Zahlungsanbieter', story: { parent: EPIC } },
    {
      shows: 'unmet',
      summary: 'Gutscheinimport',
      description: 'Gehört zum Epic Gutscheine.',
      story: { parent: null },
    },
    { shows: 'unmet', kind: 'task', summary: 'Nachtlauf umziehen', story: { parent: null } },
  ],
  fresh: [
    { shows: 'met', summary: 'Mit Gutschein zahlen', ...seen('2026-06-30T17:12:00.000+0200') },
    { shows: 'met', kind: 'bug', summary: 'Warenkorb vergisst Gutscheine', ...seen(NOW) },
    { shows: 'unmet', summary: 'Gutscheinimport', ...seen('2024-03-20T12:00:00.000+0000') },
    { shows: 'unmet', kind: 'task', summary: 'Nachtlauf umziehen', ...seen('2025-12-31T23:00:00Z') },
  ],
  'design-linked': [
    {
      shows: 'met',
      summary: 'Gutscheine auf der Bezahlseite zeigen',
      description: 'So sieht es aus: https://www.figma.com/file/abc/Bezahlen',
    },
    {
      shows: 'met',
      summary: 'Dialog zum Aufteilen einer Zahlung',
      description: 'Unser [Entwurf](https://wiki.example/aufteilen) zeigt ihn.',
    },
    { shows: 'met', summary: 'Als Verlag möchte ich Daten in die Plattform importieren.' },
    {
      shows: 'met',
      summary: 'Dialog zum Aufteilen einer Zahlung',
      description: 'Der Bezahlknopf öffnet ihn.',
      story: { attachments: 1 },
    },
    {
      shows: 'unmet',
      summary: 'Dialog zum Aufteilen einer Zahlung',
      description: 'Der Bezahlknopf öffnet ihn.',
    },
    {
      shows: 'unmet',
      summary: 'Gutscheine',
      description:
        'Als Kundin möchte ich neben der Summe einen Button, damit ich einen Gutschein eingeben kann.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Suchmaske bleibt nach dem Anmelden gesperrt',
      description: 'Sie sollte frei sein.',
    },
  ],
};
