/**
 * Which distinct things a Portuguese wish asks for. An infinitive shows by its ending, so grammar tells nearly all:
 * "carregar e redimensionar imagens" are two, "termos e condições" and "arrastar e soltar" are one.
 */
import { setOf } from '../phrases';
import { isInfinitive, isSubjunctive } from './verbs';
import { typed } from './spelling';

export { isAgent, rolesOf } from './people';
export { isActionVerb } from './verbs';

/** Longer wishes have said what they want by then. */
const MOST_WORDS = 120;
/** A wish that names what is done names it in its first words. */
const LEAD_WITHIN = 12;

const CONJUNCTIONS = typed('e ou & , / ; além mas então depois');
/** After these another clause begins. */
const SUBORDINATORS = typed(
  `quando enquanto se caso que porque pois onde como cujo cuja qual quais quanto conforme antes após embora assim ao aos`,
);
/** Words between a conjunction and the action that it adds. */
const FILLERS =
  typed(`de também depois então ainda até inclusive só apenas não eu poder conseguir possa possam consigam facilmente rapidamente automaticamente diretamente
  logo opcionalmente`);
/** A state beside the first action is no second one: "ser azul e ficar à direita". */
const STATES = setOf('ser estar ficar ter haver permanecer');
const PREPOSITIONS = typed('para pra de a ao sem por em até após apos com');

/** Without an object of its own it puts somewhere what was made before: "gerar o guia e incluir no zip". */
const PUTS = typed(
  'incluir adicionar colocar salvar gravar guardar anexar publicar enviar implantar exportar pôr',
);
const WHERE = setOf('em no na nos nas num numa ao à aos às para');

/** Pairs that are one action, one switch or one decision; the same in both orders. */
const ONE_ACTION = `arrastar soltar,copiar colar,cortar colar,recortar colar,apontar clicar,localizar substituir,buscar substituir,ativar
  desativar,habilitar desabilitar,mostrar ocultar,mostrar esconder,exibir ocultar,exibir esconder,expandir recolher,aceitar recusar,
  aceitar rejeitar,aprovar reprovar,aprovar rejeitar,aprovar recusar,bloquear desbloquear,curtir descurtir,marcar desmarcar,
  selecionar desmarcar,abrir fechar,ligar desligar,iniciar parar,iniciar pausar,desfazer refazer,ir voltar,salvar continuar,
  salvar fechar,salvar sair,inscrever cancelar,seguir deixar,fixar desafixar,guardar continuar,gravar continuar`;
const oneAction = new Set(
  ONE_ACTION.split(',').flatMap((pair) => {
    const [first = '', second = ''] = pair.trim().split(/\s+/);
    return [`${first} ${second}`, `${second} ${first}`];
  }),
);
/** Somebody does this … */
const TRIGGERS = setOf(
  'inserir informar digitar clicar selecionar escolher abrir escanear acessar aceder entrar visitar tocar ir apontar',
);
/** … and gets that: cause and effect of one feature. */
const RESULTS = setOf('ver receber obter visualizar encontrar');

function isOneAction(first: string, second: string): boolean {
  return oneAction.has(`${first} ${second}`) || (TRIGGERS.has(first) && RESULTS.has(second));
}

/**
 * The actions of a wish, as verbs in their order; none where the wish is a thing.
 * @param isAction the wish begins with a verb, as after "quero"
 */
export function actionsOf(wish: string, isAction: boolean): readonly string[] {
  const words = wordsOf(wish);
  const lead = leadOf(words, isAction);
  if (lead === -1) return [];
  const first = words[lead] ?? '';
  const isParallelTo = isInfinitive(first) ? isInfinitive : isSubjunctive;
  const actions = [first];
  let isNested = false;
  for (let i = lead + 1; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (SUBORDINATORS.has(word)) break;
    if (beginsInnerAction(words, i)) isNested = true;
    if (!CONJUNCTIONS.has(word) || isNested) continue;
    const at = skipFillers(words, i + 1);
    const candidate = words[at] ?? '';
    if (
      !isParallelTo(candidate) ||
      STATES.has(candidate) ||
      (PUTS.has(candidate) && WHERE.has(words[at + 1] ?? ''))
    )
      continue;
    if (!actions.includes(candidate) && !isOneAction(actions.at(-1) ?? '', candidate))
      actions.push(candidate);
    i = at;
  }
  return actions;
}

/** The same of a title, which orders something: "Exportar e imprimir a lista". */
export function titleActionsOf(title: string): readonly string[] {
  return actionsOf(title, isInfinitive(wordsOf(title)[0] ?? ''));
}

/** "Instruções para ativar ou cancelar", "para o cliente assinar e devolver": what follows belongs to the inner action. */
function beginsInnerAction(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!PREPOSITIONS.has(word)) return false;
  if (isInfinitive(words[at + 1] ?? '')) return true;
  if (word !== 'para' && word !== 'pra') return false;
  const next = words.slice(at + 1, at + 5);
  const end = next.findIndex((each) => CONJUNCTIONS.has(each));
  return next.slice(0, end === -1 ? undefined : end).some(isInfinitive);
}

/** Where the first action stands: the infinitive, the verb after "que os clientes", or what a thing is for. */
function leadOf(words: readonly string[], isAction: boolean): number {
  const isFree = (i: number): boolean => !PREPOSITIONS.has(words[i - 1] ?? '');
  if (words[0] === 'que')
    return words.findIndex((word, i) => i > 0 && i < LEAD_WITHIN && isSubjunctive(word));
  if (!isAction) return words.findIndex((word, i) => words[i - 1] === 'para' && isInfinitive(word));
  const infinitive = words.findIndex(
    (word, i) => i < LEAD_WITHIN && isFree(i) && isInfinitive(word) && !FILLERS.has(word),
  );
  return infinitive === -1 || isSubjunctive(words[0] ?? '') ? skipFillers(words, 0) : infinitive;
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
      .replace(/ (?:bem|assim) como /gi, ' e ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,;/&]/gu) ?? []
  )
    .map((word) => word.replace(/[.'’-]{1,3}$/, ''))
    .slice(0, MOST_WORDS);
}
