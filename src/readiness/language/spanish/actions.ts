/**
 * Which distinct things a Spanish wish asks for. An infinitive shows by its ending, so grammar tells nearly all: "subir y
 * recortar imágenes" are two, "términos y condiciones" and "arrastrar y soltar" are one.
 */
import { setOf } from '../phrases';
import { plain, wordsOf as setOfWords } from './spelling';
import { isInfinitive, isSubjunctive, isThirdPerson } from './verbs';

export { isAgent, rolesOf } from './people';
export { isActionVerb } from './verbs';

/** Longer wishes have said what they want by then. */
const MOST_WORDS = 120;
/** A wish that names what is done names it in its first words. */
const LEAD_WITHIN = 12;

const CONJUNCTIONS = setOfWords('y e o u & , / ; además mas luego después');
/** After these another clause begins. */
const SUBORDINATORS =
  setOfWords(`cuando mientras si porque pues donde como cuyo cuya cual cuales cuanto según antes tras aunque
  así cuándo dónde cómo cuál cuáles cuánto cuántos cuántas quién quiénes qué`);
/** Words between a conjunction and the action that it adds. */
const FILLERS =
  setOfWords(`de también después luego entonces además aún todavía incluso solo sólo solamente únicamente no ya yo poder me se
  fácilmente rápidamente automáticamente directamente opcionalmente posteriormente finalmente así`);
const PREPOSITIONS = setOf('para de a sin por hasta tras con en al');
/** "Volver a enviar", "dejar de seguir": one action in two verbs. */
const HELPERS = setOf('volver dejar acabar empezar ayudar');

/** Without an object of its own it puts somewhere what was made before: "generar la guía e incluirla en el zip". */
const PUTS =
  /^(?:incluir|añadir|anadir|agregar|poner|colocar|guardar|almacenar|adjuntar|publicar|enviar|subir|desplegar|exportar)(?:l[ao]s?)?$/;
const WHERE = setOf('en a al con como');

/** Pairs that are one action, one switch or one decision; the same in both orders. */
const ONE_ACTION = `arrastrar soltar,copiar pegar,cortar pegar,apuntar clicar,buscar reemplazar,buscar sustituir,buscar elegir,buscar seleccionar,activar
  desactivar,habilitar deshabilitar,habilitar inhabilitar,mostrar ocultar,mostrar esconder,expandir contraer,desplegar plegar,aceptar rechazar,
  aceptar declinar,aprobar rechazar,aprobar denegar,bloquear desbloquear,silenciar activar,marcar desmarcar,seleccionar deseleccionar,abrir cerrar,
  encender apagar,iniciar detener,iniciar parar,iniciar pausar,arrancar parar,deshacer rehacer,ir volver,guardar continuar,guardar cerrar,guardar
  salir,guardar seguir,suscribir darse,seguir dejar,fijar desfijar,confirmar rechazar,confirmar cancelar,activar cancelar,entrar salir,iniciar cerrar,subir bajar`;
const oneAction = new Set(
  ONE_ACTION.split(',').flatMap((pair) => {
    const [first = '', second = ''] = pair.trim().split(/\s+/);
    return [`${first} ${second}`, `${second} ${first}`];
  }),
);
/** Somebody does this … */
const TRIGGERS = setOf(
  'introducir ingresar escribir teclear clicar hacer pulsar seleccionar elegir escoger abrir escanear acceder entrar visitar tocar ir venir pasar',
);
/** … and gets that: cause and effect of one feature. */
const RESULTS = setOf('ver recibir obtener visualizar encontrar conseguir');

function isOneAction(first: string, second: string): boolean {
  const [one, other] = [bare(first), bare(second)];
  return oneAction.has(`${one} ${other}`) || (TRIGGERS.has(one) && RESULTS.has(other));
}

/** Without what hangs on it: "enviármelo" is "enviar". */
function bare(infinitive: string): string {
  return plain(infinitive).replace(/(?<=[aei]r)(?:se|me|nos)?(?:l[aeo]s?)?$/, '');
}

/**
 * The actions of a wish, as verbs in their order; none where the wish is a thing.
 * @param isAction the wish begins with a verb, as after "quiero"
 */
export function actionsOf(wish: string, isAction: boolean): readonly string[] {
  const words = wordsOf(wish);
  const lead = leadOf(words, isAction);
  if (lead === -1) return [];
  const first = words[lead] ?? '';
  const isParallelTo = isInfinitive(first)
    ? isInfinitive
    : isSubjunctive(first)
      ? isSubjunctive
      : isThirdPerson;
  const actions = [first];
  let isNested = false;
  for (let i = lead + 1; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const isBeforeInfinitive = isInfinitive(words[i + 1] ?? '');
    if (SUBORDINATORS.has(word) || (word === 'al' && isBeforeInfinitive)) break;
    // "instrucciones para activar o cancelar": what follows belongs to the inner action.
    if (PREPOSITIONS.has(word) && isBeforeInfinitive && !HELPERS.has(words[i - 1] ?? '')) isNested = true;
    if (!CONJUNCTIONS.has(word) || isNested) continue;
    const at = skipFillers(words, i + 1);
    const candidate = words[at] ?? '';
    if (!isParallelTo(candidate) || (PUTS.test(candidate) && WHERE.has(words[at + 1] ?? ''))) continue;
    // "y exporta" may be the thing "la exporta…": only an infinitive shows without its neighbours that it is a verb.
    if (isParallelTo === isThirdPerson && !isInfinitive(candidate) && word !== 'y' && word !== 'e') continue;
    if (!actions.includes(candidate) && !isOneAction(actions.at(-1) ?? '', candidate))
      actions.push(candidate);
    i = at;
  }
  return actions;
}

/** The same of a title, which orders something: "Exportar e imprimir la lista". */
export function titleActionsOf(title: string): readonly string[] {
  return actionsOf(title, isInfinitive(wordsOf(title)[0] ?? ''));
}

/** Where the first action stands: the infinitive, the verb after "que los clientes", or what a thing is for. */
function leadOf(words: readonly string[], isAction: boolean): number {
  if (words[0] === 'que')
    return words.findIndex((word, i) => i > 0 && i < LEAD_WITHIN && isSubjunctive(word));
  if (!isAction) return words.findIndex((word, i) => words[i - 1] === 'para' && isInfinitive(word));
  const first = skipFillers(words, 0);
  if (first === -1 || isInfinitive(words[first] ?? '') || isSubjunctive(words[first] ?? '')) return first;
  const isFree = (i: number): boolean => !PREPOSITIONS.has(words[i - 1] ?? '');
  const infinitive = words.findIndex((word, i) => i < LEAD_WITHIN && isFree(i) && isInfinitive(word));
  return infinitive === -1 ? first : infinitive;
}

function skipFillers(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && (FILLERS.has(words[at] ?? '') || CONJUNCTIONS.has(words[at] ?? ''))) at += 1;
  return at < words.length ? at : -1;
}

/** Words and the marks between them, in small letters; asides and quotations are not read. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 1200)
      .replace(/\([^()]{0,300}\)/g, ' ')
      .replace(/["“”„«][^"“”„«»]{0,200}["“”»]/g, ' algo ')
      .replace(/ (?:así como|además de|junto con) /gi, ' y ')
      .replace(/ (?:y\/o|o\/y) /gi, ' o ')
      .toLowerCase()
      .match(/[0-9A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ'’.-]*|[,;/&]/g) ?? []
  )
    .map((word) => word.replace(/[.'’-]{1,3}$/, ''))
    .slice(0, MOST_WORDS);
}
