/**
 * How Spanish tells a reason from a second feature. A reason is a state, a feeling, a quality, a saving, or the use of
 * what the wish brings. A feature is something a system lets somebody do or does itself, with a thing that the wish
 * has not named. Reasons come in the infinitive ("para pagar menos") and in the subjunctive ("para que yo pague menos").
 */
import { oneOf } from '../phrases';
import { formsOf, pattern } from './spelling';

const ADVERBS = `(?:(?:fácilmente|rápidamente|también|luego|después|directamente|automáticamente|simplemente|mejor|más tarde|siempre|así|solo)\\s+)*`;
/** "yo pueda", "poder": the one who speaks. */
const SELF = `(?:que\\s+)?(?:(?:yo|nosotr[oa]s)\\s+)?(?:(?:pueda|podamos|poder)\\s+)?${ADVERBS}(?:(?:le|les|me|nos)\\s+)?`;
/** Somebody or something else. */
const OTHERS = `(?:que\\s+)?(?:el|l[ao]s?|mis?|nuestr[oa]s?|cada|tod[oa]s? l[oa]s|otr[oa]s)\\s+(?:(?!se\\s)[\\p{L}’'-]+\\s+){1,3}?(?:(?:l[oae]s?|me|nos)\\s+)?(?:(?:puedan?)\\s+)?${ADVERBS}`;

const AR = oneOf(
  `envi mand ejecut gener public descarg baj export import program edit borr elimin filtr orden instal lanz busc reserv sincroniz visualiz naveg invit valor vot coment compart
  agend notific list`,
);
const CLITIC = `(?:l[aeo]s?)?`;
/** What people do with a system, and hardly without one. */
const FEATURE = `${AR}(?:ar${CLITIC}|e|emos)|busque(?:mos)?|descargue|publique|navegue|(?:imprimir|subir|transmitir|compartir|escribir)${CLITIC}|(?:imprim|sub|transmit|compart)a(?:mos)?|ver${CLITIC}|vea(?:mos)?|reproducir${CLITIC}`;
/** What others do to it: a part of the product of its own. */
const FEATURE_OF_OTHERS = `(?:calific|valor|aprob|coment|descarg|edit|firm|vot|anot|encarg|reserv)ar${CLITIC}|(?:califique|valore|apruebe|comente|descargue|edite|firme|vote|anote|encargue|reserve|pague|imprima|corrija|pida)n?|(?:imprimir|corregir|pedir|pagar)${CLITIC}`;

/** "yo pueda enviarles correos de marketing": the verb, and what it is done with. */
export const OWN_FEATURE = pattern(`^${SELF}(${FEATURE})\\s+([^.;\\n]{2,160})`, 'i');
/** "mi profesora pueda corregirlo online". */
export const FEATURE_FOR_OTHERS = pattern(
  `^${OTHERS}(${FEATURE_OF_OTHERS})(?!\\p{L})\\s*([^.;\\n]{0,160})`,
  'i',
);
/** "recibir una notificación": what only a system sends. */
export const SYSTEM_MESSAGE = pattern(
  `^(?:que\\s+)?(?:yo\\s+)?(?:me\\s+)?(?:(?:pueda|poder)\\s+)?(?:recib(?:ir|a|amos)|llegue)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:notificaci(?:ón|ones)|alertas?|confirmaci(?:ón|ones)|recordatorios?|newsletters?|boletín|correos?|e-?mails?|mensajes?|avisos?|sms|push)(?!\\p{L})`,
  'i',
);
/** "me lleve a una página", "el sistema envíe un correo". */
export const SYSTEM_ACTS = pattern(
  `^(?:que\\s+)?(?:est[eo]|eso|(?:el|la) (?:sistema|app|aplicación|sitio|web|página|plataforma|software|herramienta|pantalla|enlace|botón))\\s+(?:automáticamente\\s+)?(?:me |nos |le |les )?(?:pueda |vaya a )?(?:llev|redirig?j?|redirij|muestr|mostr|enví|abr|gener|cre|calcul|notifi(?:c|qu)|registr|export|imprim|carg|mand)(?:ue|e|a|ar|ir)(?!\\p{L})`,
  'i',
);

/** "ver cuánto gasté", "ver que funcionó", "verlas de un vistazo": to know is a reason. */
export const KNOWING = pattern(
  `^(?:cómo|lo que|qué|que|cuál(?:es)?|quién(?:es)?|cuándo|dónde|si|por qué|cuánt[oa]s?|en qué|a quién)(?!\\p{L})|(?<!\\p{L})(?:de un vistazo|primero|junt[oa]s|en un (?:solo|mismo) (?:sitio|lugar)|de una (?:sola )?vez|a la vez|sin|en vez|en lugar|más|menos|antes)(?!\\p{L})`,
  'i',
);

/** What comes after it in a reason is about something else. */
export const PHRASE_END = pattern(
  `[,(]|(?<!\\p{L})(?:cuando|porque|si|[ye]|[ou]|según|después|antes|mientras|para|pues|al|con base|en función)(?!\\p{L})`,
  'i',
);

/** States and results that people want to see: no part of a product. */
export const STATES: ReadonlySet<string> =
  formsOf(`progres estad situación tendenci diferenci impact resultad cambi efect desempeñ rendimient mejor valor context error problem necesidad decisión decision opinión tiemp diner
    plan dí viaj futur pasad verdad calidad benefici evolución avanc historial trabaj vid sentid riesg cost gast oportunidad consum`);
/** Words that name no thing. */
export const NO_THING: ReadonlySet<string> =
  formsOf(`el l un mi nuestr su est es aquel me nos se tod cada algún algun otr más de del en por con sin sobr com y u al hasta cuand dond que quien cual si porque mientras después antes lueg
    nuev tard onlin fácilment rápidament mejor inmediatament automáticament regularment correctament siempr necesari necesit yo nosotr ell él son fu ser estar tener hacer no propi buen mism diferent adicional
    relevant específic vari ciert usand sol también aún interesad person gent alguien sistem app aplicación siti web dat información cos element alg contenid funcionalidad desde cas móvil necesidad`);
