/** What a reason sounds like in Spanish. All but titles are read in small letters. */
import { oneOf, WORD_START } from '../phrases';
import { anySpanishSmall, formsOf, pattern, plain, titleOf } from './spelling';
import { INFINITIVE } from './verbs';

const GOOD =
  oneOf(`permitir permite permitirá permitiría ayudar ayuda ayudará ayudaría evitar evita evitará evitaría garantizar garantiza asegura reducir reduce
  reducirá ahorrar ahorra ahorraría mejorar mejora facilitar facilita facilitaría agiliza agilizar simplificar simplifica impide posibilita`);
const LEADS_TO = oneOf(`hace hará causa provoca genera lleva supone implica significa da nos obliga`);
const PEOPLE = `(?:(?:l[oa]s? |el |nuestr[oa]s |much[oa]s |un )?(?:usuari[oa]s?|client[ea]s?|personas?|gente|desarrollador(?:[ae]s?)?|equipo|emplead[oa]s?|pacientes|comercial(?:es)?|compañer[oa]s|operador(?:[ae]s)?|administrador(?:[ae]s)?)|yo|nosotr[oa]s|él|ell[oa]s?|usted(?:es)?)`;
const HARD =
  oneOf(`difícil(?:es)? imposible confus[oa]s? molest[oa]s? pesad[oa]s? frustrantes? lent[oa]s? engorros[oa]s? tedios[oa]s? incómod[oa]s? costos[oa]s? cansad[oa]
  peligros[oa]s? inviable complicad[oa]s? complej[oa]s? burocrátic[oa]s? manual(?:es)? laborios[oa]s? ineficientes? caótic[oa]s? desesperante`);
const CAUSE = `(?:porque|ya que|puesto que|dado que|pues|debido a(?:l)?|a causa del?|por culpa del?|gracias a(?:l)?|visto que|como consecuencia)`;
const THUS = `(?:así|de (?:est[ea]|es[ea]) (?:modo|forma|manera)|con (?:esto|eso|ello))`;

/** Says outright what something is for. */
export const REASON = anySpanishSmall(
  `para que(?! sirve)`,
  `(?:a|con el) fin de`,
  `con (?:el |la )?(?:objetivo|propósito|objeto|ánimo|finalidad|intención) de`,
  `de (?:tal )?(?:modo|forma|manera) que`,
  CAUSE,
  `por (?:eso|ello|tanto|esto|lo que)`,
  `de lo contrario|si no,`,
  `${THUS},? (?:(?:el|l[ao]s?|nuestr[oa]s?) [a-zñáéíóú]{3,20}|yo|ell[oa]s|no|nadie|nosotr[oa]s|tod[oa]s|se|me|nos|podemos|podremos|pueden?|puedo|podrán?|sabemos|sé|evit[ao](?:mos)?|ahorr[ao](?:mos)?|garantizamos|queda|reducimos|tenemos)`,
  `(?:esto|eso|lo (?:que|cual)|que|ello) (?:nos |les |me |le )?(?:va a |puede |podría )?${GOOD}`,
  `(?:esto|eso|lo (?:que|cual)|ello) ${LEADS_TO}`,
  `(?:el|la|nuestr[oa]|su) (?:objetivo|propósito|motivo|problema|finalidad|beneficio|valor|meta|idea|intención|razón|motivación|ventaja|porqué|fin) (?:es|está|era|aquí|detrás|de est[aeo]|del?)`,
  `(?:útil|importante|necesari[oa]|imprescindible|esencial|fundamental|crític[oa]|valios[oa]|interesante) (?:para|porque|cuando|si|ya que)`,
  `como resultado`,
  `(?:será|sería|queda|resulta) (?:posible|más fácil|más rápido|más sencillo)`,
  `sirve para`,
  `por (?:ley|normativa|requisito legal)|(?:la ley|legal|la normativa|el RGPD) (?:nos |les )?(?:exige|obliga)|(?:nos|les) (?:exige|obliga)n?|(?:nos )?l[oa]s? (?:pide|exige|reclama)n?`,
);

const AVOID = `(?:evitar(?:nos|les|le|lo)?|prevenir|impedir|garantizar|asegurar(?:nos|me)?|reducir|disminuir|ahorrar(?:nos|me|les)?|facilitar(?:nos|les)?|simplificar|agilizar|acelerar|no (?:tener|perder|necesitar|depender|olvidar|volver|quedar)(?:nos|me|se)?|ganar (?:tiempo|agilidad)|minimizar|hacer (?:[^\\s.]{1,20} ){1,3}más)`;
/** Before these the purpose is what is wanted itself: "una forma de evitar", "quiero evitar". */
const NO_PURPOSE = oneOf(
  `forma manera modo opción posibilidad mecanismo solución capacidad usad[oa] utilizad[oa] sirve sirven sistema plazo tiempo`,
);
/** A purpose after something else was said: "… para evitar registros duplicados". */
export const PURPOSE = pattern(
  `(?<!${WORD_START}${NO_PURPOSE}) para (?:${AVOID}|ayudar(?:nos|les)?|mejorar|poder|aumentar|saber|tener (?:más|mayor|mejor))(?![a-zà-ÿ])`,
);

/** The same within a wish, where "para poder" only says what is wanted. */
export const PURPOSE_WITHIN = pattern(`\\S \\S+ (?:para|a fin de) ${AVOID}(?![a-zà-ÿ])`);

/** A cause told within the wish. */
export const CAUSE_WITHIN = anySpanishSmall(CAUSE);

/** What is not as people would have it today: the reason of many real stories. */
export const PROBLEM = anySpanishSmall(
  `(?:hoy(?: en día)?|actualmente|en la actualidad|ahora(?: mismo)?|por ahora|de momento|por el momento|en este momento|hasta ahora|a día de hoy)[ ,].{0,120}(?<![a-zà-ÿ])(?:no|solo|sólo|únicamente|necesita[n]?|tien(?:en?|es)|tenemos|hay que|ningun[oa]?|ningún|${HARD}|manualmente|a mano|cada vez|siempre|nunca|en vez|falta[n]?|sin|obligad[oa]s?|limitad[oa]s?|es|son|está[n]?|usa[n]?|usamos|hace[n]?|hacemos|se (?:hace|usa|tiene|guarda|pierde|queda|va)[n]?|existe[n]?|queda[n]?|llaman?)`,
  `(?<!(?:si|cuando|aunque) (?:el |l[ao]s? |una? )?)${PEOPLE} (?:(?:ya |aún |todavía )?no (?:se |lo |la |los |las )?(?:pued[eo]|podemos|sab|encuentr|ven?\\b|entiend|consig|logr|tien|dispon|record|llega)[a-zñáéíóú]{0,6}|(?:necesita|tiene)n?(?: que)? ${INFINITIVE}|tenemos que|(?:se )?(?:queja|pierde|olvida|equivoca|confunde|frustra|sufre|abandona|protesta)(?:n|mos)?|se (?:ve|ven) obligad[oa]s|están? (?:confus|perdid|limitad|obligad|hart)[oa]s?)`,
  `(?:es|está|están|son|queda|quedan|resulta|resultan|fue|se hace|ser|siendo) (?:muy |más |bastante |tan |demasiado |poco )?${HARD}`,
  `(?:tienen?|tengo|tenemos|hay|tienes) que .{0,60}(?:a mano|manualmente|cada vez|un[oa] (?:por|a) un[oa]|(?:dos|tres|varias|muchas) veces|por teléfono|otra vez|de nuevo)`,
  `(?:hace|arma|copia|carga|pasa|calcula|mete|introduce|escribe|apunta|registra|rellena)(?:n|mos)? (?:[^\\s.,]{1,15} ){0,4}(?:a mano|manualmente)`,
  `(?:código|lógica|información) (?:está |se encuentra )?(?:duplicad|repetid)[oa]`,
  oneOf(`retrabajo chapuza parche molestia confusión dificulta dificultan entorpece quejas reclamaciones`),
  `punto de dolor|un (?:lío|rollo|dolor de cabeza|engorro)`,
  `no (?:hay|existe|tenemos|tienen|contamos con|disponemos de) (?:como|cómo|forma|manera|modo|un modo|una forma|una manera|ningun[oa]?|ningún|nada|visibilidad|trazabilidad|control)`,
  `(?:falta|ausencia|carencia) de`,
  `(?:choca|colisiona|interfiere|entra en conflicto)n? con`,
  `no (?:nos |les |me |le )?(?:permite|soporta|deja|funciona|ayuda|tiene sentido|sirve|es posible)n?`,
  `falla(?:n)? (?:al|en|cuando|con|si|porque|siempre)`,
  `(?:sería|estaría|vendría) (?:bien|bueno|genial|útil|interesante|mejor|más fácil|ideal|muy|de gran ayuda)`,
  `(?:se )?(?:pierde|perdemos|pierden|gastamos|gastan|tarda|tardamos|tardan|llevan?) (?:[a-zñáéíóú0-9]{1,15} ){0,3}(?:tiempo|segundos|horas?|minutos|días?|semanas?|dinero|ventas|clientes)`,
);

/** Titles under which teams write the reason. */
export const REASON_TITLE = titleOf(
  `¿?por ?qué.{0,30}`,
  `¿?para (?:qué|quién y para qué)`,
  oneOf(`motivación motivos? razón razones justificación propósito objetivos? finalidad contexto oportunidad antecedentes porqué
    background motivation why rationale purpose context goal`),
  `(?:valor|beneficios?|ganancia|necesidad(?:es)?|impacto|dolor(?:es)?)(?: (?:de|del|para el?|para la|aportado)(?: (?:negocio|usuari[oa]s?|clientes?))?(?: (?:al|el|del) (?:negocio|cliente|usuario))?)?`,
  `(?:business |user )?(?:value|benefits?|goals?|needs?)`,
  `(?:planteamiento del |descripción del )?problemas?(?: (?:a resolver|actual|que resuelve).{0,20})?|problem(?: statement)?`,
  `situación actual`,
);

/** People for whom something can be. */
export const SOMEBODY = anySpanishSmall(
  oneOf(`usuari[oa]s? client[ea]s? personas? gente desarrollador(?:[ae]s?)? devs? admins? administrador(?:[ae]s?)? visitantes? huésped(?:es)? equipos? miembros?
    tod[oa]s alguien nadie nosotr[oa]s yo soporte emplead[oa]s? colaborador(?:[ae]s?)? testers? gerentes? gestor(?:[ae]s?)? editor(?:[ae]s?)? alumn[oa]s? pacientes?
    operador(?:[ae]s?)? profesor(?:[ae]s?)? vendedor(?:[ae]s?)? lector(?:[ae]s?)? compañer[oa]s? queremos necesitamos tenemos podemos nos users? comercial(?:es)?
    vecin[oa]s soci[oa]s? trabajador(?:[ae]s?)?`),
);

/** Words that carry no meaning of their own in "para que yo pueda tener", or that any reason may begin with. */
export const EMPTY_WORDS: ReadonlySet<string> = formsOf(
  `que par por con sin del l un como más per mi su nuestr ell est es aquel pued puedan podamos poder tener teng tengan ser sea sean estar esté son fu hacer hag hech cuand dond quien cual cuánt tod algún
  algun otr cad mism nuev usar usand us utilizar ver veo vea acceder acces encontrar encuentr necesit necesitar sab sep saber también sobr hasta aún así sol solament asegurar ayudar entr much después
  ant quier conform éxit desd hay han nos qué cómo según`,
);

/** The beginning of a word, without what grammar adds: "actualizado", "actualice" and "actualización" are one. */
export function stemOf(word: string): string {
  return plain(word)
    .replace(
      /(?:aciones|acion|iciones|icion|imientos?|amientos?|[ai]d[oa]s?|ador[ae]?s?|(?:a|ie)ndo|[aei]r(?:se|me)?(?:l[aeo]s?)?|[aei]mos|an|en|[aeo]s|[aeo]|s)$/,
      '',
    )
    .replace(/c$|qu$/, 'z')
    .replace(/gu$/, 'g');
}

/** Who wants to know something in order to do it has a reason, though its words are in the wish. */
export const TO_KNOW = pattern(
  `^[^\\p{L}]{0,3}(?:saber|conocer|entender|comprender|aprender|ver|descubrir|averiguar) (?:lo que|cómo|qué|cuál(?:es)?|si|por qué|cuánt[oa]s?|quién(?:es)?|dónde|cuándo)(?!\\p{L})`,
  'i',
);
export const KNOWS = pattern(
  `(?<!\\p{L})(?:sab(?:er|iendo|emos)|sepan?|sé|entend(?:er|amos)|entiendan?|comprend(?:er|an?)|aprend(?:er|an?)|ver|vean?|conocer|conozcan?)(?!\\p{L})`,
  'i',
);
