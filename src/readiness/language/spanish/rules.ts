/** Spanish sentences that state a rule of the product: "Los tiempos antiguos deben seguir comportándose como antes." */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern, wordsOf } from './spelling';
import { INFINITIVE } from './verbs';

/** Where a rule may be spoken; read in small letters. */
export const CUE = pattern(
  `${WORD_START}(?:deben?|deberán?|deberían?|tienen? que|tendrán? que|no pueden?|solo pueden?|sólo pueden?|no podrán?|solo podrán?|sólo podrán?|necesitan?(?= ${INFINITIVE}))${WORD_END}`,
  'g',
);

const PEOPLE =
  oneOf(`yo nosotros nosotras un uno alguien gente equipo equipos dev devs desarrollador desarrolladores tester testers po lector ticket historia tarea bug pr
  cambio parche trabajo objetivo idea enfoque esto eso`);
/** Of the cues: what speaks of a need, which may be somebody's. */
export const NEED = /^necesita/;

/** Right before the cue: who speaks of work, or a question within the sentence, is no rule of a product. */
export const NO_SUBJECT = pattern(
  `(?:^|[\\s(/"'’«])${PEOPLE}(?: (?:también|probablemente|realmente|luego|aún|ahora|solo|sólo|todos))?$|(?:^|[^a-zà-ÿ])(?:que|quien|qué|cómo|cuál|por qué|dónde|cuándo|si|hay|y|o|pero|,|puede|podría|para)$|(?:^|[^a-zà-ÿ])(?:si|qué|cómo|por qué|cuál|cuáles|dónde|cuánto)(?![a-zà-ÿ])[^,;]{0,60}$`,
);
/** A need of people is what is hard for them. */
export const PEOPLE_BEFORE = pattern(
  `(?<![a-zà-ÿ])(?:usuari[oa]s?|client[ea]s?|admins?|administrador(?:[ae]s?)?|ell[oa]s?|él|operador(?:[ae]s?)?|compañer[oa]s|comerciales|personas?)(?: [a-zñáéíóú]{1,12})?$`,
);

const WORK =
  oneOf(`corregid[oa]s? implementad[oa]s? refactorizad[oa]s? reescrit[oa]s? investigad[oa]s? documentad[oa]s? discutid[oa]s? revisad[oa]s? considerad[oa]s? actualizad[oa]s? añadid[oa]s?
  ampliad[oa]s? mejorad[oa]s? resuelt[oa]s? migrad[oa]s? definid[oa]s? decidid[oa]s? aclarad[oa]s? probad[oa]s? escrit[oa]s? hech[oa]s? terminad[oa]s? acabad[oa]s? priorizad[oa]s? modificad[oa]s?
  adaptad[oa]s? ajustad[oa]s? desplegad[oa]s? entregad[oa]s? tratad[oa]s? desarrollad[oa]s?`);
/** Right after the cue: what a team will do or hopes, and no rule. */
export const NO_RULE = pattern(
  `^(?: (?:también|probablemente|además|luego|aún|ahora|primero|solo|sólo|idealmente|quizás?|entonces|al menos)){0,3} (?:haber${WORD_END}|ser (?:${WORK}${WORD_END}|(?:una?|otr[oa]) (?:tarea|historia|bug|problema|cosa|cambio)|suficiente|fácil|más fácil|sencill[oa]|trivial|mejor|buen[oa]|posible|útil|consciente|clar[oa])|(?:corregir|implementar|refactorizar|reescribir|investigar|documentar|discutir|revisar|actualizar|migrar|definir|decidir|aclarar|probar|desarrollar|priorizar)se|(?:tener|tenerse) en cuenta|considerar|mirar|investigar|discutir|decidir|pensar|averiguar|ayudar|intentar|permitirnos|dar(?:nos|se)${WORD_END}|hacer(?:se|lo)? (?:esto|algo|un|una|en|antes|más)|esperar|añadir|agregar|actualizar|documentar|refactorizar|implementar|corregir|arreglar|migrar|crear|mover|renombrar|definir|probar|revisar|saber|entender|mencionar|acordar|tratarse|estar (?:clar|list|complet|terminad|hech)[oa]|(?:el|la|los|las|una?)${WORD_END}|que ver)`,
);

/** The story's own wish, in its own form. */
export const WISHING = pattern(
  `${WORD_START}(?:quiero|queremos|deseo|necesito|necesitamos|quisiera|querría|debería poder|(?:me|nos) gustaría)${WORD_END}|^[^a-zñáéíóú]{0,4}(?:como (?:una? )?[a-zñáéíóú]|lo ideal|sería|idealmente)|para que (?:yo|l[oa]s|el) `,
);
/** Told as somebody's or a log's words. */
export const REPORTED = pattern(
  `${WORD_START}(?:dicen?|dijo|dijeron|afirma|se quejan?|según|indica que|documentación|docs|error|excepción|piden?)${WORD_END}[^,;]{0,80}$`,
);
/** Told as background, or as what is the case today or was tried. */
export const BACKGROUND = pattern(
  `^[^a-zñáéíóú]{0,4}(?:nota|así|de (?:est|es)[ea] (?:modo|forma|manera)|actualmente|hoy|ahora(?: mismo)?|de momento|por el momento|en la actualidad|por ejemplo|p\\.? ?ej|es decir|pd|ver |pasos|en mi opinión|no (?:estoy|estamos) seguro|quizás?|tal vez|a lo mejor|(?:yo )?(?:creo|pienso|supongo|imagino)|(?:creemos|pensamos|suponemos)|cuando hay que|para ello)`,
);

/** What the list below it lays down: "El servicio debe soportar:", "Contemplar los siguientes casos:". */
export const INTRODUCTION = pattern(
  `${WORD_START}(?:deben?|deberán?|debería|soporta|tienen? que|contempla|cubre|gestiona|permitirá|permite)${WORD_END}[^.!?]{0,80}:\\s*$`,
  'i',
);
export const CASES = pattern(
  `${WORD_START}(?:siguientes?|est[ao]s|estos|otros|especiales|límite)${WORD_END}[^.!?:]{0,20}(?:casos?|escenarios|situaciones|condiciones|reglas|combinaciones)${WORD_END}[^.!?]{0,40}[:.]\\s*$|${WORD_START}(?:casos?|escenarios|situaciones|condiciones|reglas|combinaciones) (?:siguientes|especiales|límite)[^.!?]{0,40}[:.]\\s*$`,
  'i',
);
/** With this a paragraph may end that introduces cases; others that introduce end with a colon. */
export const CASES_END = 'casos.';
/** "Tenemos que hacer lo siguiente:" lists work. */
export const WORK_LIST = pattern(
  `${WORD_START}(?:nosotr[oa]s|yo|tenemos|hay que|debemos|deberíamos|hacer|pasos?|tareas?|subtareas?|to-?dos?|trabajo|(?:siguientes|estos) (?:pasos|tareas|cambios|puntos)|tareas siguientes)${WORD_END}`,
  'i',
);

/** Say nothing of what a rule is about. */
export const EMPTY = wordsOf(
  `debe deben deberá deberán debería deberían tiene tienen tendrá tendrán puede pueden necesita necesitan con esta este estos estas cuando desde para entonces
  ellos ellas también solo solamente siendo como cual cuales donde sobre cada todo toda todos todas pero según`,
);
