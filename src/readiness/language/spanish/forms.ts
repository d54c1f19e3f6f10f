/** Who does or wants something in Spanish, where no form of a story says it. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';
import { INFINITIVE, isThirdPerson } from './verbs';

/** A wish of somebody who is in a situation of their own, told by the verb: "quiero un aviso cuando no puedo ver la lista". */
export const SITUATION = pattern(
  `(?<!\\p{L})(?:cuando|siempre que|cada vez que|después de que|en cuanto|mientras|antes de que|si|una vez que)\\s+(?:(?:[Yy]o|nosotr[oa]s)\\s|(?:ya |aún |todavía |no |solo |me |nos |lo |la |los |las ){0,2}(?:estoy|voy|soy|doy|he|hemos|estamos|vamos|pueda|[\\p{Ll}ñ]{3,15}(?<!nd|tod|algun|nuestr|mism|cad|otr|dich|últim)o|[\\p{Ll}]{2,15}[aei]mos)(?!\\p{L}))|(?<!\\p{L})(?:al|antes de|después de|tras|sin)\\s+[\\p{Ll}]{1,18}[aei]r(?:me|l[oa]s?)?(?!\\p{L})`,
);

/** "Como encargada, la lista debe mostrar …", "Como cliente: cancelar online". */
export const ROLE_AND_MORE = pattern(
  `^como\\s+(?!(?:una?|el|la)?\\s*(?:resultado|parte|alternativa|ejemplo|solución|consecuencia|acordad|comentad|hablad|discutid|descrit|indicad|mencionad|mejora|sugerencia))(?:una?\\s+|el\\s+|la\\s+)?([^,:.;\\n]{2,60})[,:]\\s*(?!para\\b|a fin\\b|porque\\b|ya que\\b)((?:\\S+\\s+){2}\\S+)`,
  'i',
);

/** Before the role some say why: "Para ahorrar tiempo, como encargada, …". */
export const REASON_FIRST = /^(?:para|a fin de|con el (?:fin|objetivo) de)\s[^,\n]{2,100},\s*/i;
/** "Para que los usuarios lo encuentren": a reason, and no wish. */
export const REASON_ONLY = pattern(
  `^(?:para que|porque|ya que|de (?:modo|forma|manera) que)${WORD_END}(?!.*${WORD_START}(?:quiero|queremos|necesito|necesitamos|deseo|(?:me|nos) gustaría)${WORD_END})`,
  'i',
);

/** What is done to things, and hardly to people: "deben publicarse", but not "pueden registrarse". */
const DONE_TO_THINGS =
  oneOf(`envi mostr public guard elimin borr cre actualiz gener almacen proces export import visualiz valid calcul notific orden ocult marc cancel
  asign aplic cifr archiv inclu ejecut imprim ve migr repet deposit duplic añad agreg`);
/** What happens to something, with nobody who does it: "deben ser publicados", "deben publicarse". */
export const PASSIVE = pattern(
  `^(?:también\\s+|automáticamente\\s+|siempre\\s+)?(?:ser\\s+(?:también\\s+|automáticamente\\s+|siempre\\s+)?(?:\\p{L}+[aií]d[oa]s?|vist[oa]s?|abiert[oa]s?|escrit[oa]s?|hech[oa]s?|impres[oa]s?|puest[oa]s?)(?!\\p{L})|${DONE_TO_THINGS}[aei]?rse(?!\\p{L}))`,
  'i',
);

/** A title's beginning: "Los clientes reciben …", "Usuario logado no ve …": who, what is said of them, and the word that says what they do. */
export const SUBJECT = pattern(
  `^(?:(?:el|l[ao]s?|una?|cada|tod[oa]s?(?: l[oa]s)?|nuev[oa]s?)\\s+)?([\\p{L}/@-]{2,30})(?:\\s+(?:\\p{L}+[aio]d[oa]s?|nuev[oa]s|anónim[oa]s?|final(?:es)?|premium|(?:de|del|con|sin)\\s+(?:l[ao]s?\\s+|el\\s+)?\\p{L}+))?\\s+(?:(?:no|también|ya|solo|sólo|aún|se|les?|lo|la)\\s+){0,2}([\\p{L}'’-]{2,30})\\s+\\S`,
  'i',
);

/** The second of these words says what the first one does: "Los clientes reciben". */
export function isDoing(word: string): boolean {
  return isThirdPerson(word);
}

/** After these somebody's doing is a condition, a reason, or how things are. */
const NO_WISH_AFTER =
  oneOf(`si cuando siempre donde que como porque pues quien qué cuál mientras hasta antes hoy actualmente ya ahora así entonces
  cuanto dónde cómo no`);
/** "Podemos reproducirlo": tells how to look at something, and nobody who wants it. */
const NO_WISH = oneOf(
  `reproducir ver observar notar comprobar verificar imaginar decir creer pensar encontrar leer asumir concluir averiguar saber decidir aclarar investigar preguntar`,
);
const USERS = `(?:usuari[oa]s?|client[ea]s?|personas?|users?|alumn[oa]s?|admin|administrador(?:[ae]s?|as)?|gestor(?:[ae]s?)?|operador(?:[ae]s?)?|emplead[oa]s?|pacientes?)`;
/** Somebody who wants or shall do something, within prose: "deberíamos separar el plugin", "el usuario puede elegir". Read in small letters. */
export const SOMEBODY_WISHES = pattern(
  `${WORD_START}(?=[a-z])(?<!${WORD_START}${NO_WISH_AFTER} )(?:${[
    `(?:nosotr[oa]s )?(?:también )?(?:debemos|necesitamos|queremos|podemos|deberíamos|podríamos|querríamos|quisiéramos|nos gustaría|vamos a|tenemos que|hemos de|tendríamos que|requerimos)(?= ${INFINITIVE}| que | una?)`,
    `(?:el |l[ao]s? |cada |una? |todos los |todas las )?${USERS}(?: [a-zñáéíóú]{4,14}[aio]d[oa]s?| final(?:es)?)? (?:también |solo |sólo |aún )?(?:deb(?:en?|erán?|erían?)|(?:necesita|quiere|puede|desea)n?|podrán?|podrían?|tienen? que|tendrán? que)`,
    `yo debería|(?:yo )?(?:tengo que|necesito|debo)`,
    `usted(?:es)? (?:debe|puede)n?`,
  ].join('|')})${WORD_END}(?! (?:ser )?${NO_WISH}(?:l[oa]s?)?${WORD_END})`,
);
