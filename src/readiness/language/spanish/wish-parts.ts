/** Parts of patterns for Spanish wishes: how one begins, what says nothing, where a thing ends that nothing describes. */
import { oneOf } from '../phrases';
import { typed } from './spelling';

/** Words before a noun that say nothing about which. */
export const EMPTY = typed(
  oneOf(`el la los las un una unos unas mi mis nuestr[oa]s? sus? tod[oa]s? cualquier cada algún alguna algunos algunas más nuev[oa]s? otr[oa]s? l[oa]s/l[oa]s
    diferentes vari[oa]s divers[oa]s distint[oa]s ciert[oa]s múltiples much[oa]s al? de(?:l)? importantes`),
);
/** The same after it. */
const EMPTY_AFTER = typed(
  oneOf(`existentes? extern[oa]s? intern[oa]s? relevantes? importantes? necesari[oa]s? adecuad[oa]s? útil(?:es)? específic[oa]s? adicional(?:es)? diferentes
    disponibles? divers[oa]s nuev[oa]s? correspondientes? general(?:es)? pertinentes?`),
);
/** After a noun: nothing that says which. */
export const END = typed(
  `(?=(?:\\s+${EMPTY_AFTER}){0,2}(?:\\s*(?:$|[.,;:!?)(])|\\s+(?:[yo]|para|fácilmente|rápidamente|mejor|correctamente|online|después|de (?:forma|manera|modo) \\p{L}+|con (?:facilidad|eficiencia|rapidez|agilidad)|en (?:cualquier|todo) (?:momento|lugar)|desde cualquier (?:sitio|lugar|parte|dispositivo)|(?:en|desde|dentro de)(?:l| el| la| mi| nuestra?) (?:sistema|app|aplicación|plataforma|sitio|web|portal))(?!\\p{L})))`,
);
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = typed(`^(?:(?:poder|fácilmente|rápidamente|mejor|siempre)\\s+){0,2}`);
export const WORD = `[\\p{L}'’-]{2,30}`;
/** One who or what: "de clientes", "del cliente", "sobre la tienda". */
export const OF = `(?:\\s+(?:de|del|sobre|para)\\s+(?:l[ao]s?\\s+|el\\s+|mis?\\s+|sus?\\s+|nuestr[oa]s?\\s+|mi\\s+)?${WORD})`;
