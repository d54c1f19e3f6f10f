/** What French calls things that people see on a screen, and drawings of them. */
import * as english from '../english/screen';
import { anyLetters, pattern } from './spelling';

/** Things on a screen. Words that mean something else as often ("carte", "champ", "vue") need company. */
export const ON_SCREEN = anyLetters(
  `écrans?|boutons?|boîtes? de dialogue|mises? en page|layouts?|(?:sous-)?menus?|icônes?|tableaux? de bord|dashboards?|panneaux?|sidebar|infobulles?|tooltips?|pop-?(?:up|in)s?|modales?|bannières?|bandeaux?|encarts?|widgets?|navigation|navbar|pieds? de page|logos?|polices? de caractères|couleurs?|carrousels?|sliders?|spinners?|avatars?|vignettes?|tuiles?|drop-?downs?|listes? déroulantes?|boutons? radio|fil d'ariane|accordéons?|ui|ihm|gui|maquettes?|graphiques?|camemberts?|histogrammes?|onglets?|formulaires?|affichage|landing page|header|footer`,
  `(?<!(?:wiki|confluence|man|code|doc|documentation) )pages?(?! (?:wiki|confluence|de (?:code|doc|wiki)|blanches? de))`,
  `vues? (?:en )?(?:liste|détail|détaillée|calendrier|kanban|carte|arborescente|mensuelle|hebdomadaire|hebdo|semaine|mois|jour|tableau|grille|projet)`,
  `(?:une|la|cette|nouvelle|chaque) vue(?! de la)`,
  `(?:la|une|cette|nouvelle|autre) fenêtre|fenêtres? (?:modale|principale|de dialogue|pop-?up)`,
  `champs? (?:de )?(?:saisie|texte|recherche|date|libre|mot de passe|obligatoires?|« ?\\p{L}+)`,
  `cases? à cocher`,
  `interfaces?(?: (?:utilisateur|graphique|web))?(?! (?:api|rest|avec|entre|de programmation))`,
  `barres? (?:de (?:progression|recherche|navigation|menu|défilement)|d'outils|latérale)`,
  `glisser[- ]déposer|drag[- ](?:and|&|n)[- ]drop|responsive|mode sombre|dark mode|surlign\\p{L}+|en surbrillance|mise?s? en évidence|look and feel|sur (?:une|la) carte(?! (?:bancaire|bleue|de (?:crédit|fidélité)|cadeau|vitale))|page d'accueil|en (?:rouge|vert|orange|gras|bleu|gris)`,
);
/** Words like these stand beside one that sounds like a screen and is none. */
export const NOT_ON_SCREEN = pattern(
  `(?:diagramme de gantt|vues? (?:sql|matérialisées?)|interfaces? (?:api|rest|comptables?|entre)|helm chart|menus? du (?:jour|restaurant|chef))(?!\\p{L})`,
  'iu',
);

/** Addresses of tools to design with, and of pictures. */
export const DESIGN_ADDRESS = new RegExp(`${english.DESIGN_ADDRESS.source}|maquettes?`, 'i');
/** Words that say what is behind a link. */
export const DESIGN_WORD = anyLetters(
  `maquettes?|wireframes?|mock-?ups?|prototypes?|designs?|croquis|zonings?|captures? d'écran|screenshots?|storyboards?|charte graphique|visuels?|style ?guide|design system`,
);
