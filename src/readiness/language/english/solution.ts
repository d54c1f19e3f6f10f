/**
 * Words by which an English story decides how something is done. Parts of a screen and gestures are always a how; a
 * technology is one where the product is to use it, and none where people connect to it, import from it or ask for it.
 */
import { anyOf, oneOf, setOf } from '../phrases';

/** Parts of a screen that nobody wants for their own sake. */
const WIDGET = `(?:(?:push|radio|toggle|submit|save|cancel|download|action)[ -])?(?:buttons?|drop-?downs?|drop down (?:lists?|menus?)|pop-?ups?|pop up (?:windows?|dialogs?)|modals?|modal (?:windows?|dialogs?)|dialog(?:ue)?(?: box(?:es)?)?|check-?boxes|check-?box|toggles?|sliders?|tool-?tips?|side-?bars?|nav-?bars?|navigation bar|carousels?|accordions?|spinners?|progress bars?|scroll-?bars?|text (?:box(?:es)?|fields?)|input fields?|search (?:box|bar|field)|hamburger menu|breadcrumbs?|hyperlinks?|pie charts?|bar charts?|splash screen)`;
const COLOUR = oneOf(
  `red green blue yellow orange purple pink black white grey gray bold italic underlined rounded greyed[-\\s]out grayed[-\\s]out flashing blinking`,
);
/** What can have a colour and a place. */
const PART = `(?:${WIDGET}|links?|menus?|lists?|fields?|forms?|text|labels?|headers?|footers?|background|letters|icons?|banners?|rows?|columns?|boxes|box|screens?|pages?|panels?|fonts?|images?|logo)`;

/** "a red button", "a dropdown", "an on-screen confirmation", "the top right corner". */
export const SCREEN = anyOf(
  WIDGET,
  `${COLOUR}(?: ["'‘“][^"'’”]{1,40}["'’”])? ${PART}`,
  `(?:in|at|on|to) (?:the )?(?:very )?(?:top|bottom|upper|lower|left|right)(?:[- ](?:left|right|hand|of the (?:page|screen|window|form|list)))`,
  `(?:left|right|top|bottom)[- ](?:hand )?(?:corner|side(?: of the (?:page|screen|window|form|list|header))(?![a-z]))`,
  `(?:at the|on the|in the) (?:top|bottom|header|footer|corner|margin) of`,
  `an? (?:[a-z-]+ )?(?:icon|widget|banner|wizard)`,
  `(?:an?|new|separate|static|extra) (?:[a-z-]+ ){0,3}tabs?(?! (?:completion|key|character|docs|delimited|separated))`,
  `on-screen`,
  `in (?:a|an) (?:new|separate) (?:tab|window)`,
  `drag[- ]and[- ]drop`,
  `(?:infinite|horizontal) scroll(?:ing)?`,
  `font(?: size)?`,
);

/** The wish is a movement of the hand. */
export const GESTURE =
  /^(?:(?:simply|just|easily|also)\s+)?(?:click|double-click|right-click|tap on|swipe|hover|scroll|pinch|press|drag|long-press)\b(?! through)/i;

/** Technologies and techniques that people who use a product do not ask for. */
const TECHNOLOGY = `(?:redis|memcached|kafka|rabbitmq|mysql|postgres(?:ql)?|mongo(?:db)?|oracle|cassandra|dynamodb|firebase|sqlite|elastic ?search|solr|lucene|sql|nosql|react(?:\\.?js)?|angular(?:js)?|vue(?:\\.?js)?|jquery|bootstrap|node(?:\\.?js)?|django|flask|rails|laravel|spring boot|hibernate|\\.net|java|javascript|typescript|python|php|c\\+\\+|kotlin|docker|kubernetes|k8s|aws|amazon s3|s3|lambdas?|azure|google (?:maps|cloud|analytics)|graphql|grpc|rest(?:ful)? (?:apis?|services?)|soap (?:apis?|services?)|websockets?|web ?hooks?|ajax|oauth2?|jwt|saml|ldap|ssl|tls|aes|sha-?\\d+|blockchain|machine[- ]learning|deep[- ]learning|neural networks?|ai|artificial intelligence|llms?|gpt(?:-\\d)?|chat ?bots?|chatgpt|nlp|bluetooth|nfc|rfid|gps|qr[- ]codes?|bar-?codes?|face ?id|facial recognition|face recognition|finger ?prints?(?: scan\\w*)?|biometrics?|cookies|cach(?:e|ing)|micro-?services?|server-?less|cron jobs?|message queues?|stored procedures?|virtual reality|augmented reality|vr|ar|alexa|twilio|stripe|paypal|selenium|jenkins)`;
const USES = `(?:us(?:e|es|ing)|utili[sz](?:e|es|ing)|leverag(?:e|es|ing)|via|with(?: the help of)?|by means of|through|powered by|built (?:with|in|on)|implemented (?:with|in|using)|written in|based on|running on|stored in|hosted on|backed by|scan(?:ning)?)`;
/** "to use Redis caching", "via a QR code", "built with React". */
export const USES_TECHNOLOGY = new RegExp(
  `\\b${USES}\\s+(?:(?:an?|the|my|our|in-memory|some)\\s+)*(?:[\\p{L}-]+[- ])?${TECHNOLOGY}(?![\\p{L}\\p{N}])`,
  'iu',
);
/** "a binary search algorithm", "stored in a relational database". */
export const TECHNIQUE = anyOf(
  `(?:using|use|with|by|via|through) (?:an? |the )?(?:[\\w-]+ ){0,3}algorithms?`,
  `(?:stor|sav|keep|persist)(?:e|es|ed|ing)? (?:[^.,]{0,60} )?in (?:a|an|the|our) (?:\\w+ )?(?:database|cache|spreadsheet|session|local storage|cloud|data warehouse)`,
  `(?:stor|sav|keep|persist)(?:e|es|ed|ing)? (?:[^.,]{0,60} )?in (?:(?:an?|the|our) )?${TECHNOLOGY}`,
  `(?:on|to|in) (?:the |a )?blockchain`,
  oneOf(`lru mvc tf-idf`),
);

/** Who builds or runs software speaks of it as of the subject. */
export const BUILDER =
  /\b(?:dev(?:eloper|ops)?s?|engineers?|programmers?|architects?|qa|testers?|maintainers?|contributors?|dba|sysadmins?|(?:system|database|platform) admin(?:istrator)?s?|integrators?|committers?|ops|data scientists?|api users?)\b/i;
/** What connects to a technology has it as its subject. */
export const CONNECTS =
  /\b(?:connectors?|plug-?ins?|sinks?|sources?|modules?|adapters?|drivers?|bindings?|sdks?|integrat\w+|compatib\w+|import\w*|export\w*|migrat\w+|formats?|cli|command[- ]line|scripts?|librar(?:y|ies)|support for|config\w*|samples?|clients?|document\w*|docs|builds?|tests?)\b/i;
/** But here it is the product that shall be made so. */
export const SYSTEM_USES =
  /\b(?:system|app|application|site|website|platform|software|product|back-?end|front-?end|database|it|pages?|service)\s+(?:to\s+(?:use|be\s+(?:built|written|implemented|based|hosted|powered|stored))|uses|built|should\s+use)\b/i;

/** A title whose order is about the code and not about what people get. */
export const CODE_WORK =
  /^(?:refactor|rename|rewrite|re-?implement|factor out|extract|restructure|reorgani[sz]e|rearrange|move|replace|switch|convert|copy|split|use|introduce)\b/i;
const CODE = [
  `::`,
  `\\w\\(\\)`,
  `\\b[a-z]+_[a-z_]+\\b`,
  `\\b[\\w-]+\\.(?:java|hpp|cpp|js|ts|py|xml|gradle|yml|yaml|jar|proto)\\b`,
  `\\b(?:class(?:es)?|methods?|helper functions?|helpers|protobufs?|structs?|interfaces?|enums?|abstraction|header files|scanners?|parsers?|code ?base|source code|repo(?:sitory)?|namespaces?|packages?)\\b`,
].join('|');
export const CODE_WORDS = new RegExp(CODE);

/** A title that orders a part of a screen: "Create a popup for …", "Add loading widget". */
export const ORDERS =
  /^(?:add|create|show|display|introduce|put|place|move|change|make|replace|use|implement|include|provide|have|remove|disable|hide)\b/i;

/** One of these is in every text that names a part of a screen */
export const SCREEN_CUES =
  setOf(`button buttons dropdown dropdowns drop down pop up popup popups modal modals dialog dialogs dialogue box boxes
  checkbox checkboxes toggle toggles slider sliders tooltip tooltips tip tips sidebar sidebars bar bars nav navbar carousel carousels accordion accordions
  wizard wizards spinner spinners scrollbar scrollbars scroll field fields menu hamburger tab tabs breadcrumb breadcrumbs hyperlink hyperlinks
  chart charts splash widget icon banner window windows
  red green blue yellow orange purple pink black white grey gray bold italic underlined rounded greyed grayed flashing blinking
  top bottom upper lower left right corner header footer margin screen drag infinite horizontal font`);
/** or a technology, */
export const TECHNOLOGY_CUES =
  setOf(`redis memcached kafka rabbitmq mysql postgres postgresql mongo mongodb oracle cassandra dynamodb firebase sqlite
  elastic elasticsearch solr lucene sql nosql react reactjs angular angularjs vue vuejs jquery bootstrap node nodejs django flask rails laravel
  spring hibernate net java javascript typescript python php c kotlin docker kubernetes k8s aws s3 lambda lambdas azure google graphql grpc
  rest restful soap websocket websockets web webhook webhooks ajax oauth oauth2 jwt saml ldap ssl tls aes sha blockchain machine deep neural ai
  artificial llm llms gpt chat chatbot chatbots chatgpt nlp bluetooth nfc rfid gps qr bar barcode barcodes face facial faceid finger fingerprint fingerprints
  biometric biometrics cookies cache caching micro microservice microservices serverless server cron message stored virtual augmented vr ar
  alexa twilio stripe paypal selenium jenkins
  algorithm algorithms database spreadsheet session storage cloud warehouse lru mvc tf`);
