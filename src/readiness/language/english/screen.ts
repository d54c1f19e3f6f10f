/** What English calls things that people see on a screen, and drawings of them. */
import { anyOf, oneOf } from '../phrases';

/** Things on a screen. Words that mean something else as often ("field", "table", "to view", "window") need company. */
export const ON_SCREEN = anyOf(
  oneOf(`screens? buttons? dialogs? dialogues? layouts? menus? submenus? icons? dashboards? panels? sidebars? side-bars? tooltips?
    pop-?ups? modals? wizards? banners? widgets? navigation nav-?bars? tool-?bars? footers? logos? fonts? colou?rs? carousels? sliders?
    spinners? badges? avatars? thumbnails? drop-?downs? radio-?buttons? home-?pages?
    breadcrumbs? accordions? scroll-?bars? ui gui charts? heatmaps? tabs`),
  `(?<!wiki |man |confluence |code |docs? |documentation |memory |reference |readme )pages?(?! (?:size|fault|cache|through))`,
  `(?<!in )(?<!in the )forms?(?! of)`,
  `(?:an?|the|this|that|each|every|new|my|our|list|details?|tree|grid|card|map|calendar|outline|summary|explorer|project|board|week|day|month) views?(?! of the)`,
  `(?:browser|dialog|editor|main|new|application|preferences?|modal) windows?`,
  `(?:input|text|search|date|password|entry|form) fields?`,
  `(?:combo|check|text|list|select)[ -]?box(?:es)?`,
  `(?:user|graphical|web) interfaces?|on an? (?:\\w{1,20} )?map|visuali[sz](?:e|es|ed|ation)|graphical|look and feel|progress bar|search (?:bar|box)|(?:an?|the|new|this|each) (?:\\w{2,20} )?tab(?! complet)`,
  `(?:drag and drop|drag-and-drop|responsive|dark mode|highlighted in)`,
);
/** Words like these stand beside one that sounds like a screen and is none. */
export const NOT_ON_SCREEN =
  /\b(?:helm|gantt as code|database|sql|materiali[sz]ed|call|dependency|object|knowledge) (?:charts?|views?|graphs?)\b/i;

/** Addresses of tools to design with, and of pictures. */
export const DESIGN_ADDRESS =
  /\b(?:figma|sketch|zeplin|invisionapp|invis\.io|miro|balsamiq|xd\.adobe|adobexd|axure|axshare|marvelapp|framer|canva|lucidchart|lucid\.app|whimsical|mural\.co|uxpin|proto\.io|protopie|penpot|diagrams\.net|draw\.io|excalidraw|moqups|overflow\.io)\b|\.(?:png|jpe?g|gif|svg|webp)(?:$|[?#])|mock-?ups?|wireframes?|prototypes?|\bdesigns?\b/i;
/** Words that say what is behind a link. */
export const DESIGN_WORD = anyOf(
  oneOf(
    `mock-?ups? mocks? wireframes? wire-frames? prototypes? designs? sketch sketches screen-?shots? storyboards? comps?`,
  ),
  `mocked up|click dummy|style ?guide|visual spec`,
);
