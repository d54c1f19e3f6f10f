/** How Spanish texts give a spike its end. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';

const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|medio|media|medi[oa]|el|la)`;
const UNIT = `(?:horas?|hs?|hrs?|días?|d|semanas?|sprints?|iteraci(?:ón|ones)|minutos?|min|mañana|tarde|jornadas?|puntos?)(?: (?:de trabajo|hábiles|laborables|persona))?`;
const LENGTH = `${NUMBER}[\\s-]{0,2}${UNIT}`;
const AT_MOST = oneOf(`máx(?:imo)?\\.?`);
const BOX = `(?:time[- ]?box(?:ing|ed)?|caja de tiempo|límite de tiempo|tiempo (?:límite|máximo|asignado|acotado|limitado)|acotad[oa])`;

/** A length that somebody set: "límite de tiempo: dos días", "dos días como máximo", "no dedicar más de una tarde". */
export const TIME_BOX = pattern(
  [
    `${WORD_START}${BOX}(?![a-zñáéíóú])[^.\\n]{0,40}?${WORD_START}${LENGTH}${WORD_END}`,
    `${WORD_START}${LENGTH}\\s(?:de )?(?:time[- ]?box|como (?:máximo|mucho)|máx(?:imo)?|a lo sumo|de límite|o menos|de tope)`,
    `${WORD_START}(?:${AT_MOST}|como (?:máximo|mucho)|no (?:(?:dedicar(?:le|se)?|gastar|invertir|emplear|pasar) )?(?:mucho )?más de|hasta|en un máximo de|limitad[oa] a|limitar(?:lo|se)? a|dedicar(?:le)?|dedicamos|invertir|emplear|gastar|duración|tope|spike de)\\s{0,2}(?:[:=]\\s{0,2})?(?:(?:unos|unas|solo|de) )?${LENGTH}${WORD_END}`,
    `${WORD_START}(?:estimación|tiempo|plazo|duración|esfuerzo)\\s?:?\\s{1,2}${LENGTH}${WORD_END}`,
    `${WORD_START}(?:antes del |al |hasta el )?fin(?:al)? (?:del? )(?:(?:el|este|esta|la) )?(?:día|semana|sprint|iteración|jornada)${WORD_END}`,
    `${WORD_START}(?:time[- ]?box)${WORD_END}[^.\\n]{0,40}?${LENGTH}`,
  ].join('|'),
  'i',
);

/** A quick look before the long one. */
export const MAYBE_TIME_BOX =
  /box|m[áa]x|mucho|l[íi]mit|acotad|hasta|dedic|invert|emple|gast|sumo|menos|m[áa]s de|tope|spike|estimaci|tiempo|plazo|duraci|esfuerzo|fin/i;

/** A time box without its length. */
export const NAMED_BOX = pattern(`${WORD_START}(?:${BOX})`, 'i');
