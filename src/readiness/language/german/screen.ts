/** What German calls things that people see on a screen, and drawings of them. */
import { LETTERS, typed } from './letters';

const START = `(?<![${LETTERS}])`;
const END = `(?![${LETTERS}])`;
/** Of these all compounds are on a screen, too: "Bestellbutton", "Suchmaske". */
const PARTS = `(?:buttons?|knopf|knöpfe|schaltflächen?|dialoge?|dialogfenster|menüs?|menüpunkte?|icons?|dashboards?|cockpit|panels?|sidebars?|seitenleisten?|tooltips?|pop-?ups?|modals?|wizards?|banner|widgets?|toolbars?|symbolleisten?|footer|fußzeilen?|kopfzeilen?|logos?|schriftart(?:en)?|schriftgröße|karussells?|slider|schieberegler|badges?|avatare?|thumbnails?|vorschaubild(?:er)?|drop-?downs?|auswahllisten?|auswahlfeld(?:er)?|radio-?buttons?|breadcrumbs?|scrollbars?|scrollbalken|heatmap|reiter|eingabemasken?|masken?|formulare?|eingabefeld(?:er)?|suchfeld(?:er)?|textfeld(?:er)?|datumsfeld(?:er)?|pflichtfeld(?:er)?|checkbox(?:en)?|kontrollkästchen|ansicht(?:en)?|layouts?|suchleisten?|fortschrittsbalken|ladeanzeigen?|overlays?|kacheln?|startseiten?|landing-?pages?|webseiten?|websites?|homepage|produktseiten?|detailseiten?|übersichtsseiten?|bezahlseiten?|kassenseiten?|loginseiten?|oberflächen?|benutzeroberflächen?|bildschirme?s?|screens?|tabs?|diagramme?|hinweisfenster|fenster)`;
/** Things on a screen. Words that mean something else as often ("Feld", "Tabelle", "Karte") need company. */
export const ON_SCREEN = new RegExp(
  typed(
    [
      `${START}[${LETTERS}-]{0,24}?${PARTS}${END}`,
      `${START}(?:navigation|navi|ui|gui|farben?|farblich[${LETTERS}]*|hervorgehoben|hervorheben|responsive?|dark ?mode|drag[ -]and[ -]drop|drag ?& ?drop|visualisier[${LETTERS}]*|grafisch[${LETTERS}]*|look and feel|ladebalken)${END}`,
      `${START}(?:der|die|eine[rn]?|auf|jede[rn]?|neue[rn]?|dieser?|unserer?) (?:[${LETTERS}]+ )?seiten?(?! (?:des|der|im) (?:buch|dokument|pdf|datei))${END}`,
      `${START}(?:im|das|ein|neues|jedes) feld${END}|${START}(?:auf (?:einer|der) )karte${END}`,
    ].join('|'),
  ),
  'i',
);
/** Words like these stand beside one that sounds like a screen and is none. */
export const NOT_ON_SCREEN = new RegExp(
  typed(
    `(?:auf|von) der anderen seite|(?:kunden|anwender|nutzer|server|lieferanten|hersteller)seit|zeitfenster|lieferfenster|wartungsfenster|datenbank-?ansicht|database view|helm[- ]?chart|gantt als code|(?:abhängigkeits|klassen|sequenz)diagramm|schnittstellen?oberfl|gesichtsmaske|brems`,
  ),
  'i',
);

/** Addresses of tools to design with, and of pictures. */
export const DESIGN_ADDRESS =
  /\b(?:figma|sketch|zeplin|invisionapp|invis\.io|miro|balsamiq|xd\.adobe|adobexd|axure|axshare|marvelapp|framer|canva|lucidchart|lucid\.app|whimsical|mural\.co|uxpin|proto\.io|protopie|penpot|diagrams\.net|draw\.io|excalidraw|moqups|overflow\.io)\b|\.(?:png|jpe?g|gif|svg|webp)(?:$|[?#])|mock-?ups?|wireframes?|prototyp|entwurf|entwuerfe|\bdesigns?\b/i;
/** Words that say what is behind a link. */
export const DESIGN_WORD = new RegExp(
  typed(
    `(?:mock-?ups?|mocks?|wireframes?|prototype?n?|designs?|entwurf|entwürfe|skizzen?|screen-?shots?|bildschirmfotos?|storyboards?|click-?dummy|klick-?dummy|style ?guide|scribbles?|layout(?:vorschlag|entwurf)?)${END}`,
  ),
  'i',
);
