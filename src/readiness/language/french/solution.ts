/**
 * Words by which a French story decides how something is done. Parts of a screen and gestures are always a how; a
 * technology is one where the product is to use it, and none where people connect to it, import from it or ask for it.
 */
import * as english from '../english/solution';
import { anyFrench, anyLetters, beginningsOf, pattern, wordsOf } from './spelling';

/** Parts of a screen that nobody wants for their own sake. */
const WIDGET = `(?:boutons?(?: radio)?|listes? déroulantes?|menus? (?:déroulants?|hamburger|burger|contextuels?|latéral)|drop-?downs?|pop-?(?:up|in)s?|(?:fenêtres? )?(?:modales?|surgissantes?)|boîtes? de dialogue|cases? à cocher|check-?box(?:es)?|toggles?|interrupteurs?|sliders?|curseurs?|infobulles?|tool-?tips?|(?:barre|panneau)x? latéra(?:le|l|ux)|sidebar|barres? de (?:navigation|progression|défilement|recherche)|carrousels?|accordéons?|spinners?|champs? (?:de )?(?:texte|saisie|recherche)|fil d'ariane|liens? hypertextes?|camemberts?|histogrammes?|diagrammes? (?:circulaires?|en barres)|splash screen|snackbars?|toasts?)`;
const COLOUR = `(?:rouge|vert|bleu|jaune|orange|violet|rose|noir|blanc|gris|gras|italique|souligné|grisé|clignotant|arrondi)e?s?`;
/** What can have a colour and a place. */
const PART = `(?:liens?|menus?|listes?|champs?|formulaires?|textes?|libellés?|titres?|en-têtes?|fonds?|lettres|icônes?|bannières?|bandeaux?|lignes?|colonnes?|cadres?|encadrés?|encarts?|écrans?|pages?|panneaux?|polices?|images?|logos?|onglets?|pastilles?)`;

/** "un bouton rouge", "une liste déroulante", "en haut à droite". */
export const SCREEN = anyLetters(
  WIDGET,
  `${PART} (?:(?:« ?)?\\p{L}+(?: ?»)? )?(?:en )?${COLOUR}`,
  `(?:tout )?en (?:haut|bas)(?: à (?:droite|gauche)| d(?:e |u |')(?:la |l')?(?:page|écran|formulaire|liste|fenêtre))`,
  `(?:en haut|en bas|à droite|à gauche) d(?:e |u |')(?:la |l')?(?:page|écran|formulaire|liste|fenêtre|total|logo|menu)`,
  `(?:coin|angle) (?:supérieur|inférieur|en haut|en bas|haut|bas)|dans (?:l'en-tête|le pied de page|le header|le footer|la marge)`,
  `une? (?:\\p{L}+ )?(?:icône|widget|bannière|bandeau|wizard)`,
  `(?:un|un autre|un nouvel|dans l') ?onglets?`,
  `dans une (?:nouvelle|autre) (?:fenêtre|page)|à l'écran`,
  `glisser[- ]déposer|drag[- ](?:and|&|n)[- ]drop|(?:scroll|défilement) (?:infini|horizontal)|(?:taille de )?police`,
);

/** The wish is a movement of the hand. */
export const GESTURE =
  /^(?:(?:pouvoir|simplement|juste|facilement|aussi)\s+){0,2}(?:(?:double-)?cliquer|appuyer sur|taper sur|swiper|survoler|scroller|faire (?:défiler|glisser)|pincer|glisser)(?!\p{L})/iu;

/** Technologies and techniques that people who use a product do not ask for. */
const TECHNOLOGY = `(?:redis|memcached|kafka|rabbitmq|mysql|postgres(?:ql)?|mongo(?:db)?|oracle|cassandra|dynamodb|firebase|sqlite|elastic ?search|solr|nosql|sql|react(?:\\.?js)?|angular(?:js)?|vue\\.?js|jquery|bootstrap|node(?:\\.?js)?|django|flask|rails|laravel|symfony|spring boot|hibernate|\\.net|javascript|java|typescript|python|php|kotlin|docker|kubernetes|k8s|aws|s3|lambdas?|azure|google (?:maps|cloud|analytics)|graphql|grpc|(?:apis? |services? )?rest|soap|web-?sockets?|web-?hooks?|ajax|oauth2?|jwt|saml|ldap|ssl|tls|aes|sha-?\\d+|blockchain|machine[- ]learning|deep[- ]learning|réseaux? de neurones|apprentissage (?:automatique|profond)|(?:l')?(?:ia|intelligence artificielle)|ai|llms?|chat-?gpt|gpt(?:-\\d)?|chat-?bots?|nlp|bluetooth|nfc|rfid|gps|qr[- ]?codes?|codes? qr|codes?[- ]barres?|face id|reconnaissance faciale|empreintes? digitales?|biométrie|cookies|caches?|micro-?services?|serverless|cron|files? de messages|procédures? stockées?|réalité (?:virtuelle|augmentée)|alexa|twilio|stripe|paypal|selenium|jenkins)`;
const USES = `(?:utilis(?:e|er|ent|ant)|exploit(?:e|er|ant)|via|avec(?: l'aide de)?|grâce (?:à|au)|au moyen d[eu]|par(?: le biais d[eu'])?|à l'aide d(?:e |')(?:l')?|basée?s? sur|développée?s? (?:en|avec)|écrite?s? en|codée?s? en|implémentée?s? (?:en|avec)|stockée?s? dans|hébergée?s? (?:sur|chez)|s'appu(?:ie|yer) sur|repose(?:r)? sur|scann(?:er|ant))`;
/** "utiliser un cache Redis", "via un QR code", "développé en React". */
export const USES_TECHNOLOGY = pattern(
  `(?<!\\p{L})${USES}\\s*(?:(?:une?|le|la|les|du|des|de|notre) |[ld]')*(?:[\\p{L}-]+ )?(?<![\\p{L}\\p{N}])${TECHNOLOGY}(?![\\p{L}\\p{N}])`,
  'iu',
);
/** "un algorithme de recherche binaire", "stocké dans une base de données". */
export const TECHNIQUE = anyFrench(
  `(?:avec|via|par|utiliser|utilise|grâce à|à l'aide d')\\s*(?:une? |l'|le )?(?:[\\w-]+ ){0,2}algorithmes?`,
  `(?:stock|sauvegard|enregistr|conserv|persist)(?:er|e|ée?s?|ées?|ent)? (?:[^.,]{0,60} )?(?:dans|en) (?:une? |la |le |notre )?(?:base(?: de données)?|bdd|cache|feuille excel|tableur|session|local storage|cloud|data ?warehouse)`,
  `(?:stock|sauvegard|enregistr|conserv|persist)(?:er|e|ée?s?|ées?|ent)? (?:[^.,]{0,60} )?(?:dans|sur|en) (?:une? |la |le )?${TECHNOLOGY}`,
  `(?:sur|dans) la blockchain`,
);

/** Who builds or runs software speaks of it as of the subject. */
export const BUILDER = anyLetters(
  `développeu(?:r|se)s?|devs?|devops|ingénieure?s?|programmeu(?:r|se)s?|architectes?|qa|testeu(?:r|se)s?|intégrat(?:eur|rice)s?|contribut(?:eur|rice)s?|mainteneurs?|dba|ops|sre|tech lead|lead tech|admin(?:istrateur)?s? (?:système|réseau|base|plateforme)s?|sysadmins?|exploitants?|data (?:scientist|engineer|analyst)s?`,
);
/** What connects to a technology has it as its subject. */
export const CONNECTS = anyLetters(
  `connecteurs?|plug-?ins?|extensions?|modules?|adapt(?:ateur|er)s?|pilotes?|drivers?|sdks?|intégr\\p{L}+|compatib\\p{L}+|import\\p{L}*|export\\p{L}*|migr\\p{L}+|formats?|cli|ligne de commande|scripts?|librairies?|bibliothèques?|prise en charge|support (?:de|d')|config\\p{L}*|document\\p{L}*|docs|builds?|tests?`,
);
/** But here it is the product that shall be made so. */
export const SYSTEM_USES = anyLetters(
  `(?:système|application|appli|site|plateforme|logiciel|produit|back-?end|front-?end|base de données|pages?|services?|il|elle|ça) (?:(?:doit |doive )?(?:utilise(?:r)?|repose(?:r)?|s'appuie(?:r)?)|soit (?:développé|écrit|basé|hébergé|construit)e?|(?:à|pour) utiliser)`,
);

/** A title whose order is about the code and not about what people get. */
export const CODE_WORK = pattern(
  `^(?:refactor(?:er|iser|ing|isation)?|refacto|factoris(?:er|ation)|renomm(?:er|age)|réécri(?:re|ture)|extraire|extraction|restructur(?:er|ation)|réorganis(?:er|ation)|déplac(?:er|ement)|remplac(?:er|ement)|bascul(?:er|e)|convertir|conversion|copier|découp(?:er|age)|utiliser|utilisation|introduire|passer|passage|migrer)(?!\\p{L})`,
  'iu',
);
/** Names of code, and what code is made of. */
export const CODE_WORDS = pattern(
  `::|\\w\\(\\)|\\b[a-z]+_[a-z_]+\\b|\\b[\\w-]+\\.(?:java|hpp|cpp|js|ts|py|xml|gradle|yml|yaml|jar|proto|php)\\b|(?<!\\p{L})(?:classes?|méthodes?|helpers?|fonctions? (?:utilitaires?|helpers?|communes?)|structs?|énumérations?|enums?|abstractions?|parseurs?|parsers?|scanners?|base de code|code source|dépôts? git|repos?|namespaces?|packages?|protobufs?)(?!\\p{L})`,
  'u',
);

/** A title that orders a part of a screen: "Ajouter une popup pour …", "Ajout d'un bouton …". */
export const ORDERS = pattern(
  `^(?:ajout(?:er|ez|e)?|cré(?:er|ation)|affich(?:er|age)|montrer|introduire|mettre|mise|placer|déplac(?:er|ement)|chang(?:er|ement)|rendre|remplac(?:er|ement)|utiliser|implément(?:er|ation)|inclure|fournir|avoir|supprim(?:er|ez)|suppression|retir(?:er|ez)|retrait|désactiver|masquer|cacher|insérer|intégrer|faire)(?!\\p{L})`,
  'iu',
);

/** One of these is in every text that names a part of a screen */
export const SCREEN_CUES = beginningsOf(
  `bouto dérou hambu burge conte latér dropd drop popup popin pop modal fenêt surgi boîte case cases check toggl inter slide curse infob toolt tool sideb barre carro accor spinn champ arian hyper camem histo diagr splas snack toast rouge vert verte verts bleu bleue bleus jaune orang viole rose noir noire blanc gris grise gras grass itali souli grisé clign arron haut bas droit gauch coin angle tête pied heade foote marge icône widge banni bande wizar ongle écran gliss drag scrol défil polic cliqu appuy taper swipe survo pince`,
);
/** or a technology, */
export const TECHNOLOGY_CUES: ReadonlySet<string> = new Set([
  ...english.TECHNOLOGY_CUES,
  ...wordsOf(`symfony ia intelligence réseau réseaux apprentissage code codes barres reconnaissance empreinte empreintes biométrie file files
  procédure procédures réalité algorithme algorithmes base bdd tableur feuille chatbots webhooks`),
]);
