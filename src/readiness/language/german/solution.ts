/**
 * Words by which a German story decides how something is done. Parts of a screen and gestures are always a how; a technology is
 * one where the product is to use it, and none where people connect to it, import from it or ask for it.
 */
import { LETTERS, typed, WordsLike } from './letters';

const END = `(?![${LETTERS}])`;
const START = `(?<![${LETTERS}])`;
/** Parts of a screen that nobody wants for their own sake, with all their compounds. */
const WIDGET = `(?:[${LETTERS}]{0,20}-?)(?:buttons?|knopf|knöpfe|schaltflächen?|drop-?down(?:s|-?listen?|-?menüs?|-?feld(?:er)?)?|auswahllisten?|pop-?ups?(?:-?fenster)?|modals?|modalfenster|dialog(?:fenster|box)?|dialoge|checkbox(?:en)?|kontrollkästchen|häkchen|toggles?|schieberegler|slider|tool-?tips?|sidebars?|seitenleisten?|nav-?bar|navigationsleiste|karussells?|akkordeons?|accordions?|fortschrittsbalken|ladebalken|scrollbars?|textfeld(?:er)?|eingabefeld(?:er)?|suchfeld|suchleiste|burger-?menü|hamburger-?menü|breadcrumbs?|hyperlinks?|tortendiagramme?|kreisdiagramme?|balkendiagramme?|radio-?buttons?)`;
const COLOUR = `(?:rot|grün|blau|gelb|orange|lila|schwarz|weiß|grau|pink|fett|kursiv|unterstrichen|abgerundet|ausgegraut|blinkend)(?:e[rsnm]?)`;
const PART = `[${LETTERS}]{0,20}(?:links?|menüs?|listen?|feld(?:er)?|formular|text|label|beschriftung|kopfzeile|fußzeile|hintergrund|schrift|buchstaben|icons?|symbole?|banner|zeilen?|spalten?|kästen|kasten|box|boxen|seite|leiste|balken|rahmen|punkte?|ampel|badge)`;

/** "ein roter Knopf", "ein Dropdown", "oben rechts", "am unteren Rand". */
export const SCREEN = new RegExp(
  typed(
    [
      `${START}${WIDGET}${END}`,
      `${START}${COLOUR}(?: ["'„“»][^"'“”«]{1,40}["'“”«])? ${PART}${END}`,
      `${START}(?:ganz )?(?:oben|unten|links|rechts) (?:oben|unten|links|rechts|auf der seite|im (?:fenster|bildschirm|formular|header|footer)|in der (?:liste|ecke|leiste|kopfzeile|fußzeile))`,
      `${START}(?:am|im|in der|auf der|an der) (?:(?:oberen|unteren|linken|rechten) (?:rand|bereich|seite|ecke|bildschirmrand|leiste)|fußbereich|kopfbereich|header|footer|kopfzeile|fußzeile)${END}`,
      `${START}ein(?:en?|em)? (?:[${LETTERS}]+ )?(?:icon|symbol|widget|banner|wizard|assistent|overlay)${END}`,
      `${START}(?:ein(?:en?|em|er)?|neuen|neuer|eigenen|separaten|extra) (?:[${LETTERS}]+ )?(?:tab|reiter|fenster)${END}`,
      `${START}drag[ -](?:and|&|n)[ -]drop|unendliche[sm]? scrollen|infinite scroll|schriftgröße|schriftart`,
    ].join('|'),
  ),
  'i',
);

/** The wish is a movement of the hand; its verb stands at the end. */
export const GESTURE = new RegExp(
  typed(
    `^(?:[^\\s.,;]{1,40}\\s+){0,8}?(?:klicken|draufklicken|doppelklicken|rechtsklicken|anklicken|antippen|tippen|wischen|hovern|scrollen|drücken|ziehen|draggen|swipen)(?:\\s+können)?\\s*(?:$|[.,;]|und${END})`,
  ),
  'i',
);

/** Technologies and techniques that people who use a product do not ask for. */
const TECHNOLOGY = `(?:redis|memcached|kafka|rabbitmq|mysql|postgres(?:ql)?|mongo(?:db)?|oracle|cassandra|dynamodb|firebase|sqlite|elastic ?search|solr|sql|nosql|react(?:\\.?js)?|angular(?:js)?|vue(?:\\.?js)?|jquery|bootstrap|node(?:\\.?js)?|django|laravel|spring boot|hibernate|\\.net|java|javascript|typescript|python|php|kotlin|docker|kubernetes|k8s|aws|s3|lambda|azure|google (?:maps|cloud|analytics)|graphql|grpc|rest(?:ful)?[- ](?:api|schnittstelle|service)s?|soap|websockets?|web ?hooks?|ajax|oauth2?|jwt|saml|ldap|ssl|tls|aes|blockchain|maschinelle[sm] lernen|machine[- ]learning|deep[- ]learning|neuronale[nrs]? netze?n?|ki|künstliche[nr]? intelligenz|llms?|gpt(?:-\\d)?|chat ?bots?|chatgpt|nlp|bluetooth|nfc|rfid|gps|qr-?codes?|bar-?codes?|strichcodes?|face ?id|gesichtserkennung|fingerabdruck[${LETTERS}]*|biometri[${LETTERS}]*|cookies|caching|caches?|micro-?services?|cron-?jobs?|message queue|stored procedures?|virtual reality|augmented reality|alexa|twilio|stripe|paypal|selenium|jenkins)`;
/** "mit Redis-Caching", "per QR-Code", "dass die Seite maschinelles Lernen nutzt". */
export const USES_TECHNOLOGY = new RegExp(
  typed(
    `${START}(?:mit(?:tels|hilfe von| hilfe von| hilfe)?|per|via|über|durch|auf basis von|basierend auf|anhand von)\\s+(?:(?:eine[rmns]?|einen?|dem|der|den|das|die|meine[rmn]?|unsere[rmn]?)\\s+){0,2}(?:[${LETTERS}-]{1,30}[- ])?${TECHNOLOGY}${END}|${START}${TECHNOLOGY}(?:-[${LETTERS}]{1,20})?\\s+(?:[${LETTERS}]+\\s+){0,2}?(?:nutz|verwend|benutz|einsetz|einzusetz|scann|einscann)(?:en|t|et)${END}|(?:geschrieben|gebaut|umgesetzt|implementiert|entwickelt) (?:in|mit) ${TECHNOLOGY}${END}`,
  ),
  'i',
);
/** "ein binärer Suchalgorithmus", "in einer Datenbank gespeichert". */
export const TECHNIQUE = new RegExp(
  typed(
    `${START}(?:mit|per|über|via|durch) (?:einem? |einer |dem )?(?:[${LETTERS}-]+ ){0,2}[${LETTERS}]{0,20}algorithm(?:us|en)|${START}in (?:(?:einer|einem|der|dem|unserer|unserem) (?:[${LETTERS}]+ )?(?:datenbank|cache|tabelle|session|local storage|cloud|data warehouse)|${TECHNOLOGY}) (?:ge|ab|zu)?(?:speicher|leg|gelegt|halten|sicher)|${START}(?:auf|in) (?:der |die |einer )?blockchain|${START}(?:lru|mvc|tf-idf)${END}`,
  ),
  'i',
);

/** Who builds or runs software speaks of it as of the subject. */
export const BUILDER =
  /(?:dev(?:eloper|ops)?s?|entwickler\S*|engineers?|ingenieur\S*|programmierer\S*|architekt\S*|qa|tester\S*|maintainers?|dba|sysadmins?|(?:system|datenbank|plattform)-?admin\S*|integrator\S*|committer|ops|data scientists?|api-?nutzer\S*)(?![\p{L}])/iu;
/** What connects to a technology has it as its subject. */
export const CONNECTS = new RegExp(
  typed(
    `connector|konnektor|plug-?in|${START}(?:senke|quelle|sinks?|sources?|modul|adapter|treiber|sdk|cli|kommandozeile|skript|script|bibliothek|library)|anbindung|anbinden|integration|integrier|kompatib|import|export|migration|migrier|schnittstelle|format|unterstützung für|konfigur|beispiel|client|dokument|doku${END}|${START}builds?${END}|${START}tests?${END}`,
  ),
  'i',
);
/** But here it is the product that shall be made so. */
export const SYSTEM_USES = new RegExp(
  typed(
    `${START}(?:system|app|anwendung|applikation|webseite|website|seite|plattform|software|produkt|backend|frontend|datenbank|dienst)(?:\\s+\\S+){1,6}?\\s+(?:nutzt|verwendet|benutzt|einsetzt|basiert|läuft)${END}|(?:gebaut|umgesetzt|implementiert|entwickelt|geschrieben) (?:wird|werden|ist)`,
  ),
  'i',
);

/** A title whose order is about the code and not about what people get. */
export const CODE_WORK = new RegExp(
  typed(
    `^(?:refactoring|refactor|umbenennung|auslagerung|extraktion|umbau|umstellung|ablösung)${END}|(?:refactoren|refaktorieren|refactorn|umbenennen|auslagern|extrahieren|umstellen|ersetzen|aufteilen|verschieben|umschreiben|kopieren|umziehen|einführen|neu schreiben|herausziehen|verwenden|nutzen|ablösen|umbauen)\\W{0,3}$`,
  ),
  'i',
);
const CODE = [
  `::`,
  `\\w\\(\\)`,
  `\\b[a-z]+_[a-z_]+\\b`,
  `\\b[\\w-]+\\.(?:java|hpp|cpp|js|ts|py|xml|gradle|yml|yaml|jar|proto)\\b`,
  `(?:\\b[Kk]lassen?|[Mm]ethoden?|Hilfsfunktion(?:en)?|Helper|Interfaces?|Enums?|Abstraktion|[Pp]arser|[Ss]canner|Code-?[Bb]asis|Quellcode|Source ?[Cc]ode|Repository|Repo|Namespaces?|Packages?|protobufs?|structs?)\\b`,
].join('|');
export const CODE_WORDS = new RegExp(CODE);

/** A title that orders a part of a screen: "Popup für … anzeigen", "Button einbauen". */
export const ORDERS = new RegExp(
  typed(
    `(?:hinzufügen|einbauen|anzeigen|erstellen|einführen|platzieren|verschieben|ändern|ersetzen|einblenden|entfernen|deaktivieren|ausblenden|ergänzen|anlegen|umbauen|einfügen|darstellen|bauen|implementieren|anbieten|umbenennen)(?:\\W{0,3}$|\\s+(?:im|in|auf|am|für|bei)${END})|^(?:füge|zeige|erstelle|baue|ersetze|entferne|ergänze|hinzufügen|anzeige|einbau|neuer?s?)${END}`,
  ),
  'i',
);

/** One of these is in every text that names a part of a screen */
export const SCREEN_CUES: ReadonlySet<string> = new WordsLike(
  `down up menü menüs tip tips bar box boxes oben unten links rechts rand bereich ecke icon symbol widget wizard assistent overlay tab reiter
  fenster drag scrollen scroll schriftgröße schriftart header footer modal modals modalfenster`,
  `(?:buttons?|knopf|knöpfe|schaltflächen?|dropdown\\S*|listen?|popups?|dialog\\S*|dialoge|checkbox(?:en)?|kästchen|häkchen|toggles?|regler|slider|tooltips?|sidebars?|leisten?|karussells?|akkordeons?|accordions?|balken|scrollbars?|feld(?:er)?|breadcrumbs?|hyperlinks?|diagramme?|banner|fußbereich|kopfbereich|zeile)$|^(?:rot|grün|blau|gelb|orange|lila|schwarz|weiß|grau|pink|fett|kursiv|unterstrichen|abgerundet|ausgegraut|blinkend)e`,
);
/** or a technology, */
export const TECHNOLOGY_CUES: ReadonlySet<string> = new WordsLike(
  `redis memcached kafka rabbitmq mysql postgres postgresql mongo mongodb oracle cassandra dynamodb firebase sqlite elastic elasticsearch solr sql nosql react reactjs
  angular angularjs vue vuejs jquery bootstrap node nodejs django laravel spring hibernate net java javascript typescript python php kotlin docker kubernetes k8s aws s3 lambda
  azure google graphql grpc rest restful soap websocket websockets web webhook webhooks ajax oauth oauth2 jwt saml ldap ssl tls aes blockchain machine deep ki intelligenz llm llms gpt
  chat chatbot chatbots chatgpt nlp bluetooth nfc rfid gps qr code codes face faceid cookies caching cache caches micro cron message stored virtual augmented alexa twilio
  stripe paypal selenium jenkins datenbank tabelle session local cloud data lru mvc tf`,
  `^(?:maschinell|neuronal|fingerabdr|biometri|microserv|barcode|strichcode|qrcode|gesichtserk|cronjob)|algorithm`,
);
