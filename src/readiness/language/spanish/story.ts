/**
 * The forms of a story sentence in Spanish, of Spain and of America, read in small letters. "Para" says what something is for,
 * for whom it is and where it goes: before an infinitive or "que" it begins a reason, except after a thing that is named by
 * its use ("un botón para exportar"). Each pattern is used on windows of bounded length or stands at a fixed place.
 */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern, typed, whole } from './spelling';
import { INFINITIVE } from './verbs';

const BEGIN = `(?:^|[\\n.;:!?¡("“«*|–-])\\s{0,3}`;
const AS = `(?:(?:yo|nosotr[oa]s),?\\s+)?(?:como:?|en (?:mi |nuestra )?calidad de|en (?:mi |el )?(?:rol|papel) de|siendo(?=\\s+una?\\s))\\s+`;

/** Where a role may begin: "Como", at the beginning of a sentence or line. */
export const ROLE_START = new RegExp(`${BEGIN}${AS}(?=\\S)`, 'g');
/** The same, at the place itself. */
export const OPENING = new RegExp(`^${AS}`);
/** Before the name of a role, and no part of it. */
export const ARTICLE = /^(?:un(?:a|\/a|@)?(?:\(a\))?|el(?:\/la)?|la|l[oa]s)\s+/i;

/** The ending of the verb says who wants it; "yo" is mostly left out. */
const I_WANT =
  oneOf(`quiero queremos deseo deseamos necesito necesitamos quisiera quisiéramos querría querríamos requiero requerimos pretendo
  pretendemos preciso precisamos ocupo espero puedo podemos debo debemos podría podríamos debería deberíamos quería queríamos prefiero`);
const WOULD_LIKE = `(?:a\\s+mí\\s+)?(?:me|nos)\\s+(?:gustaría|encantaría|interesa(?:ría)?|vendría bien)`;
const I_WISH = `(?:(?:yo|nosotr[oa]s),?\\s+)?(?:(?:no|también|solo|sólo|realmente)\\s+){0,2}(?:${I_WANT}|${WOULD_LIKE}|teng?o que|tenemos que)`;
const OTHERS_WISH = `(?:yo|él|ella|ell[oa]s|usted(?:es)?)\\s+(?:quier[ea]|desea|necesita|puede|debe)n?|(?<=,\\s)(?:(?:quiere|desea|necesita|debe|puede)n?|le gustaría)`;
const ABILITY = `(?:posibilidad|opción|capacidad|oportunidad|facultad)\\s+(?:de|para)`;
const TO = `(?:\\s+(?:(?:tener|contar con|disponer de)\\s+)?(?:la\\s+|una\\s+)?${ABILITY})?(?:\\s+(?:poder|ser capaz de|ser capaces de)(?!\\s+(?:ver\\s+)?que))?`;
/** After these somebody's need is a condition or says more about a role: "cuando necesito cancelar, quiero …". */
const WITHIN = `(?<!${WORD_START}(?:cuando|siempre que|cada vez que|que|donde|si|mientras|lo que|como) (?:yo )?(?:no )?)`;
/** "quiero", "me gustaría poder", "necesitamos", "puedo", "quiero tener la opción de". */
export const WANT = pattern(`${WITHIN}${whole(I_WISH, OTHERS_WISH)}${TO}(?=\\s|$|[,:])`);

const MODAL_OF_I = typed(
  `(?:yo,? |nosotr[oa]s,? )?(?:no )?(?:quiero|queremos|deseo|deseamos|necesito|necesitamos|quisiera|querría|(?:me|nos) gustaría|requiero|preciso|puedo|podemos|debo|pretendo)`,
);
/** "Como alternativa", "como se acordó", "como funciona": phrases that begin so and name nobody. */
const NOBODY =
  oneOf(`resultado alternativa ejemplo consecuencia parte solución continuación mejora sugerencia regla recordatorio base referencia
  primer[oa]? segund[oa] próxim[oa] siguiente últim[oa] paso contexto nota complemento seguimiento apoyo requisito mínimo máximo condición idea propuesta
  acordad[oa] comentad[oa] hablad[oa] discutid[oa] mencionad[oa] descrit[oa] indicad[oa] definid[oa] dich[oa] vist[oa] ya fue está están es son era si esto eso ese esta este
  él ella ellos yo no todo siempre antes hoy ahora arriba abajo mucho much[oa]s también así de en a al por para funciona funcionan hacer hacemos queda quedaría sería vamos
  probar reproducir verificar demostrar validar saber medir cuando criterios? se lo le les me nos hay ha han he hemos podemos puede pueden podéis mejor tal
  consta ocurre pasa sucede actualmente hasta desde sabéis saben sabemos sabes pueda mejoras tod[oa]s en tarea bien mal era quiera cualquier`);
/** "Como el precio cambia, …" is a cause; with an article only what somebody then wants makes it a role. */
export const NO_ROLE = pattern(
  `^(?:(?:una?|el|l[ao]s?)\\s+)?${NOBODY}${WORD_END}|^${INFINITIVE}|^[a-zñáéíóú]{2,15}[aei]mos${WORD_END}|^(?:el|l[ao]s?)\\s+(?![^.\\n]{2,70}?[\\s,]${MODAL_OF_I}${WORD_END})`,
);

/** The wish is somebody's own, as in every job story; "el cliente quiere" is none. */
export const OWN_WISH = pattern(`^${I_WISH}`);
/** The wish with the one who speaks it, in a sentence: "quiero exportar la lista". */
export const SPOKEN_WISH = pattern(`${whole(I_WISH)}[^]*`, 'i');
/** Who wants it, told within the wish: "quiero, como encargada, exportar …". */
export const ROLE_WITHIN = pattern(
  `^[\\s,]{0,3}(?:yo )?como\\s+(?:una?\\s+|el\\s+|la\\s+)?([^,.\\n]{2,60}?)(?:,\\s+|\\s+(?=(?:poder )?${INFINITIVE}|que\\s))`,
  'i',
);

const ACTION_WANTED = pattern(
  `^[\\s,:]{0,3}(?:(?:no|también|solo|sólo|siempre|fácilmente|rápidamente|automáticamente|al [^,]{2,40},)\\s+){0,2}${INFINITIVE}`,
  'i',
);
/** Whether what is wanted is something to do, and no thing: it begins with an infinitive. */
export function wantsAction(_want: string, means: string): boolean {
  return ACTION_WANTED.test(means.slice(0, 80));
}

/** "Como gerente reviso informes", "Como cliente, accedo a mi cuenta": to where it is said what is done. */
export const DOES_WITHOUT_WISH = pattern(
  `[,\\s]\\s{0,3}(?:[Yy]o|[Nn]osotr[oa]s)\\s+(?=\\p{Ll})|[,\\s]\\s{0,3}(?=(?:no )?(?:accedo|veo|recibo|hago|abro|selecciono|reviso|entro|creo|edito|registro|consulto|envío|envio|subo|exporto|descargo|busco|elijo|introduzco|ingreso|imprimo|gestiono|apruebo|compro|reservo|preparo|tengo|pulso)\\s)`,
);

/** A wish without a role: "Quiero crear una cuenta". */
export const WISH_START = pattern(
  `(?:^|[\\n.;:!?¡)("“«*|–-])\\s{0,3}(?=(?:(?:yo|nosotr[oa]s),?\\s+)?(?:no\\s+)?(?:quiero|queremos|deseo|deseamos|necesito|necesitamos|quisiera|quisiéramos|querría|(?:me|nos) gustaría)${WORD_END})`,
  'g',
);

/** One of these is in every text with a reason that is told first. */
export const REASON_FIRST_CUES: readonly string[] = ['para ', 'a fin de', 'con el ', 'con la ', 'con objeto'];
const AIM = `(?:para(?: que)?|a fin de(?: que)?|con (?:el |la )?(?:fin|objetivo|propósito|objeto|ánimo|finalidad) de(?: que)?)`;
/** A reason that is told first: "Para perder menos tiempo, como recepcionista, quiero …". */
export const REASON_START = pattern(`(?:^|[\\n.!?*("“«])\\s{0,3}${AIM}\\s+(?=\\S)`, 'g');
/** That reason, up to where the role or the wish begins. */
export const REASON_FIRST = pattern(
  `^${AIM}\\s+([^\\n.]{3,160}?),\\s+(?=(?:yo,? )?como\\s|${MODAL_OF_I}${WORD_END})`,
);

/** A job story: "Cuando vuelvo otro día, quiero …". */
export const JOB_START = pattern(
  `(?:^|[\\n.!?*("“«])\\s{0,3}(?:cuando|cada vez que|siempre que|mientras|en cuanto|una vez que|después de|al(?=\\s+[a-zñáéíóú]{1,20}[aei]r(?:me|se|l[oa]s?)?\\s))\\s+(?=\\S)`,
  'g',
);

/** Every plain sentence of somebody who can or should do something has one of these. */
export const ABLE = pattern(
  `(?:^|\\s)(?:pued|deb|necesit|quier|dese|tien|podr|tendr|requier|son cap|es cap)|^(?:permit|posibilit|habilit|ayud|dej|que )`,
);

/** "Permitir a los clientes cancelar …", "Permitir que los editores oculten …", "Que el usuario pueda …". */
export const ALLOW = pattern(
  `^(?:(?:permitir(?:les?)?|posibilitar|habilitar|ayudar|dejar|permite)\\s+(?:que|al?)|que)\\s+(?!(?:al?|se|no|si|cuando|en)\\s)((?:(?:el|l[ao]s?|una?|cada|tod[oa]s? l[oa]s|cualquier)\\s+)?\\p{L}[\\p{L}/-]{1,30}(?:\\s+(?:de(?:l| l[ao]s?)?\\s+\\p{L}{2,20}|\\p{L}{2,20}(?:[aio]d[oa]s?|[ln]es|[ln]os|or(?:es)?)))?)\\s+(?:(?:pueda|consiga)n?\\s+)?(?=\\p{L})`,
  'i',
);
const ACTOR = `(?:una?|cada|cualquier|tod[oa]s?(?: l[oa]s)?|el|l[ao]s?|nuestr[oa]s?|solo|sólo|únicamente)?\\s?(?!(?:esto|eso|todo|nada|que|como|si|se|no)\\b)\\p{L}[\\p{L} /-]{1,50}?`;
const CAN = [
  `(?:debe|necesita|tiene que|tienen que|deberán?|deberían?|tendrán? que)n?\\s+(?:poder|ser capaz(?:es)? de)`,
  `(?:pueden?|podrán?|podrían?|deben?|deberán?|deberían?|(?:tienen?|tendrán?)\\s+que|(?:necesita|desea|quiere)n?(?=\\s+(?:que\\s|${INFINITIVE})))`,
  `(?:son|es) capaz(?:es)? de`,
].join('|');
export const ACTOR_CAN = pattern(
  `^(${ACTOR})(?<! (?:no|nunca|y|e|o|que|si))\\s+(?:${CAN})\\s+(?!no\\b)`,
  'i',
);

/** Things that are named by what they are for: "un botón para exportar". */
const TOOL =
  oneOf(`botón botones filtros? campos? pantallas? páginas? vistas? enlaces? links? endpoints? apis? formularios? herramientas? función funciones funcionalidad
  funcionalidades mecanismos? scripts? comandos? servicios? reglas? token código contraseña iconos? íconos? atajos? menús? pestañas? modal pop-?up casilla
  casillas? apartados? sección secciones app aplicación módulos? proceso procesos interfaz interfaces sistema plataforma lista buscador panel paneles`);
const USE =
  oneOf(`opción opciones posibilidad oportunidad capacidad forma formas manera maneras modo modos permisos? acceso autorización plazo tiempo instrucciones
  lugar espacio disponibles? list[oa]s? libres? necesari[oa]s? usad[oa]s? utilizad[oa]s? apt[oa]s? días horas minutos invitad[oa]s? habilitad[oa]s? suficientes?
`);
const NAMED_BY_USE = `(?:(?:una?|algún|alguna|un@|nuev[oa]|otr[oa]|de)\\s+(?:nuev[oa]\\s+)?${TOOL}|${USE})(?:\\s+[a-zñáéíóú]{3,20})?`;
const SOMEBODY = `(?:(?:yo|él|ella|ell[oa]s|nosotr[oa]s|nadie|tod[oa]s)\\s+)?`;
const BEFORE_VERB = `(?:(?:no|así|solo|sólo|mejor|también|siempre|luego|después|nunca)\\s+){0,2}`;
const DOING = `(?=${SOMEBODY}${BEFORE_VERB}${INFINITIVE})`;
/** "Como cliente, para no esperar, quiero …": the wish is still to come. */
const NO_WISH_AHEAD = `(?![^.;\\n]{3,100}?,\\s+${MODAL_OF_I}${WORD_END})`;
/** What begins a reason right after what is wanted. */
export const ENDS_START = pattern(
  [
    `[,;.]?\\s{0,4}${WORD_START}(?:para\\s+(?:así\\s+)?que(?!\\s+sirve)|a fin de(?:\\s+que)?|de (?:tal )?(?:modo|forma|manera)(?: tal)? que|con (?:el |la )?(?:fin|objetivo|propósito|objeto|ánimo|intención|finalidad) de(?:\\s+que)?|porque|ya que|puesto que|dado que|debido a(?:l| que)?|pues)${WORD_END}${NO_WISH_AHEAD}`,
    `[,;.]\\s{0,4}(?:y\\s+)?(?:(?:así|de (?:est[ea]|es[ea]) (?:modo|forma|manera)|con (?:esto|eso|ello)),?\\s+(?!como\\s)|(?=(?:evitando|garantizando|reduciendo|facilitando|agilizando|ahorrando)\\s))`,
    `\\s{1,4}y\\s+así\\s+(?=(?:no|nadie|poder|se|evit|[a-zñáéíóú]{2,18}[aei]r(?:l[oa]s?)?\\s))`,
    `^\\s{0,3}(?:así|de (?:est[ea]|es[ea]) (?:modo|forma|manera)),?\\s+(?!como\\s)`,
    `[,;.]\\s{0,4}(?:y\\s+)?para:?\\s+${DOING}${NO_WISH_AHEAD}`,
    `\\n\\s{0,3}(?:para:?|p\\/)\\s+(?!más\\s|ello|est[eoa]|es[oa]\\s|cada|tod[oa]|l?os\\s|l?as\\s|el\\s|la\\s)`,
    `\\s{0,4}${WORD_START}para:?\\s+(?=no\\s+${INFINITIVE})${NO_WISH_AHEAD}`,
    `\\s{0,4}${WORD_START}para:?(?<!${WORD_START}${NAMED_BY_USE}\\s{1,4}para:?)\\s+(?:${DOING}|(?=(?:(?:una?|tener una?)\\s+)?(?:mayor|mejor)\\s))${NO_WISH_AHEAD}`,
  ].join('|'),
);

/** A sentence of its own may be the reason of the one before: "… hasta el final. Así nadie tiene que llamar." */
export const LATE_REASON = pattern(
  `^[^a-zñáéíóú]{0,4}(?:para|a fin|con el (?:fin|objetivo)|porque|ya que|así|de est[ea]|de es[ea]|de (?:modo|forma|manera))\\s`,
);

/** Ends a sentence, unless an abbreviation or a small letter says that it goes on. */
export const SENTENCE_END = pattern(
  `[.!?](?=["”»’')\\]]{0,2}(?:\\s|$))|\\n(?=\\s*(?!(?:[Yy]o|YO|[Qq]uiero|QUIERO|[Qq]ueremos|[Qq]uisiera|[Mm]e gustar|[Nn]ecesit|NECESIT|[Dd]ese[ao]|DESEO|[Pp]uedo|[Pp]ara|PARA|A fin|a fin|Con el (?:fin|obj)\\p{L}+|Con la finalidad|[Pp]orque|De (?:modo|forma|manera)|Así|So that|I want|I)(?!\\p{L}))[\\p{Lu}\\d•*-])|\\n(?<=[.!?]\\s{0,2}\\n)|\\n\\n`,
  'g',
);
/** After a full stop a small letter goes on with the sentence, except where a reason of its own begins. */
export const NEW_AFTER_STOP = /^.\s+(?:para|así|asi|porque)\s/;
export const ABBREVIATION =
  /(?:(?:^|[\s(])(?:p\.\s?ej|ej|etc|n[ºo°]?|núm|art|p[áa]g|sr|sra|dr|dra|aprox|m[áa]x|m[íi]n|ref|tel|vs|incl|obs|e\.g|i\.e|EE|UU)|^)$/i;
