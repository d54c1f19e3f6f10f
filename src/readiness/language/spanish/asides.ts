/** What stands in a Spanish story sentence besides who, what and why: notes, pointers, explanations, stray signs. */
import { oneOf } from '../phrases';
import { anySpanish, pattern, wordsOf } from './spelling';

/** Announces a remark to the reader: "Nota: …", "OJO:", "CA:". */
const REMARK = `(?:nota|nb|n\\.b\\.|obs|observación|observacione|comentario|aclaración|ojo|importante|recordatorio|recordar|pd|p\\.d\\.|aviso|supuesto|asunción|ca|criterios? de aceptación|ac|prioridad|estimación|puntos|fecha límite|deadline|ver(?: también)?|véase|todo|to do|note|fyi)`;
export const NOTE = pattern(`(?:^|[\\s([*_-])${REMARK}s?\\s{0,2}:`, 'i');

/** Sends the reader somewhere else: "ver mockup", "como hablamos". */
export const POINTER = anySpanish(
  `(?:ver|véase|mirar|consultar|revisar) (?:también |el |la |los |las |nuestro |mi |este |esta )*(?:mock-?ups?|wireframes?|adjuntos?|adjuntas?|anexos?|capturas?|bocetos?|diseños?|maquetas?|prototipo|especificación|wiki|tickets?|figma|confluence|correos?|e-?mails?|arriba|abajo|aquí|imagen|excel)(?=\\s*(?:$|[.,;:!?)(]|para\\b|de\\b|del\\b|en\\b))`,
  `(?:como|según|tal (?:y )?como|conforme a) (?:lo )?(?:se |ya |ya se )?(?:hablado|hablamos|acordado|acordamos|acordó|habló|comentado|comentamos|comentó|discutido|discutimos|mencionado|visto)`,
  `según (?:el |la |los |nuestr[oa] |mi )?(?:mock-?ups?|wireframes?|correos?|e-?mails?|reunión|conversación|llamada|chat|figma|diseño)`,
  oneOf(`https?://\\S`),
);

/** One of these is in every text that points elsewhere. */
export const POINTER_CUES = wordsOf('ver véase mirar consultar revisar como según conforme tal http https');

/** Instructions strung together with dashes: "… - Añadir un botón - Luego las validaciones". */
export const STRUNG = pattern(`\\s[-–—•*]\\s+(?:\\p{Lu}|(?:luego|después|entonces)\\b|(?:\\S+\\s+){3})`);
/** A tag behind the sentence: "[PRIORIDAD ALTA]". */
export const TAG = /\[[^\][]{2,40}\][\s.]{0,3}$/;

/** Leads to an example. */
export const SUCH_AS = /^(?:p\.?|por|ej\.?|ejemplo|e\.?g\.?|eg|i\.?e\.?|ie|ex|es|decir|aka|y|o)[.:,]*$/i;

/** Between brackets: a remark rather than a word about the one before. */
export const REMARK_IN_BRACKETS = pattern(
  `^\\s*(?:ver|véase|nota|nb|obs|todo|tbd|ojo|por (?:definir|confirmar|decidir)|pendiente|prioridad|(?:alta|baja) prioridad|estimación|deadline|fecha límite|bloquead[oa]|must[- ]have|nice[- ]to[- ]have|opcional(?:mente)?|obligatorio|\\d+ puntos?|sprint \\d|mvp|urgente|importante)(?!\\p{L})`,
  'i',
);

/**
 * Signs that no word of the sentence needs: "@especial#signos$", "***", "!!!". Not those that people write on purpose:
 * "#hashtag", "@nombre", "usuari@s", "C#", "I+D", "$5", "nombre@example.com".
 */
export const STRAY_SIGNS = pattern(
  `(?<![\\p{L}\\p{N}@#$%^~*])[@#$%^~*]{3,}|!{2,}|(?:^|\\s)[@#$%^~*]+\\p{L}+[#$%^~][\\p{L}#$%^~]*|\\p{L}{2,}[$^~](?=[\\s.,;!?]|$)|\\p{L}[@#$^~]{2,}(?=[\\s.,;!?]|$)|\\s[@#^~]{1,3}(?=\\s)`,
);
/** One of these is in every text with stray signs. */
export const ANY_SIGN = /[@#$%^~*!]/;
