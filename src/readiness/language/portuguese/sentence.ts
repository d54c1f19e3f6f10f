/** What makes a Portuguese sentence whole, and what leaves one broken off, run together or without a verb. */
import { anyWord, oneOf, setOf, WORD_START } from '../phrases';
import { INFINITIVE, isActionVerb, isThirdPerson } from './verbs';
import { lax } from './spelling';

/** "Como usuário. Quero …": the sentence stops after the role. "Como usuário querendo …": it never begins. */
export const ROLE_ALONE =
  /^(?:como|enquanto)\s+(?:(?:uma?|[oa])\s+)?(?:(?!(?:eu|quero|preciso|gostaria|posso|desejo)(?!\p{L}))[\p{L}-]+\s){0,3}[\p{L}-]+\.(?:\s|$)|^(?:como|enquanto)\s+(?:uma?\s+)?(?:[\p{L}-]+\s+){1,4}(?:querendo|precisando|tentando|desejando|buscando)(?!\p{L})/iu;
/** Begins in the middle: a reason without a wish. A wish without "eu" is whole, for its verb says who. */
export const BEGINS_WITHIN =
  /^(?:para que|pra que|a fim de|porque|pois|cuj[oa]s?|querendo|precisando)(?!\p{L})[^,]*$/iu;
/** Ends in the middle. */
export const STOPS_WITHIN =
  /(?<!\p{L})(?:e|ou|os?|as?|de|d[oa]s?|em|n[oa]s?|com|meus?|minhas?|seus?|suas?|noss[oa]s?|porque|pois|que|para|pra|a fim de|por)[\s,]*[.!?…]?\s*$/u;
/** "Quero exportar": an action begins with its verb, so a thing never stands for one here. */
export const NO_VERB = /(?!)/;
/** "Quero" says who speaks: no subject can be missing. */
export const WISH_WITHOUT_SUBJECT = /(?!)/;

const JOINS =
  oneOf(`e ou mas que quando sempre se enquanto depois antes até até porque pois como onde qual quais quem quanto de para por em ao com sobre
  caso conforme segundo embora já já ver saber garantir verificar conferir confirmar assim desde cada se`);
/** "relatórios eles são aprovados pelo financeiro": a second sentence begins without anything between. */
export const RUN_ON = lax(
  new RegExp(
    `\\s(?=el[ea]s? |isso )(?<!(?:${WORD_START}${JOINS}|[,;.:–-])\\s)(?:el[ea]s?|isso)\\s+(?:já\\s+|não\\s+)?(?:é|são|est[áã]o?|foi|foram|ser[áã]o?|fica|ficam|deve|devem|pode|podem|tem|têm)(?!\\p{L})`,
    'iu',
  ),
);
/** "quero entrar quero ver minha lista": the wish is spoken again. */
export const WISH_AGAIN = lax(
  new RegExp(
    `\\s(?=quero |eu |gostaria )(?<!(?:${WORD_START}${JOINS}|[,;.:–-])\\s)(?:eu\\s+)?(?:quero|gostaria de)\\s+${INFINITIVE}`,
  ),
);
/** One of these is in every text that runs on. */
export const RUN_ON_CUES = setOf('ele ela eles elas isso quero gostaria');
/** ", eu aviso os médicos": a second sentence behind a comma. */
export const SECOND_CLAUSE = lax(
  /,\s+(?:então\s+)?(?:(?:eu|nós|a gente)\s+(?!acho|penso|imagino|espero)|(?:el[ea]s?|isso|(?:[oa]s?)\s+\p{L}+(?:\s+\p{L}+)?)\s+(?:é|são|está|estão|foi|será|deve|devem|pode|podem|precisa|tem|têm|faz|mostra|ajuda)(?!\p{L})|(?:imprimo|envio|clico|abro|aviso|salvo|vejo|recebo|acesso|seleciono)\s)/giu,
);
/** Begins a story and waits for nothing: "Como enfermeira". */
export const ROLE_WORD = /^(?:como|enquanto)(?!\p{L})/iu;
/** A clause of this kind waits for another one: "quando pago, quero …". */
export const WAITS = lax(
  anyWord(
    oneOf(
      `quando sempre se depois antes ao após enquanto porque pois como embora caso até onde assim dado já já por`,
    ),
    `por exemplo`,
    `para`,
  ),
);

/** A sentence says that something is, does or should be. */
const FINITE = lax(
  anyWord(
    oneOf(`possa possam seja sejam fique fiquem é são está estão foi foram era eram será serão tem têm tinha há existe existem pode podem poderia deve devem deverá deveria
    deveriam precisa precisam vai vão faz fazem fica ficam quer querem permite permitem falha falham trava travam quebra quebram some somem aparece
    aparecem retorna retornam exibe exibem mostra mostram recebe recebem contém continua continuam funciona funcionam lança dá dão gera geram
    perde perdem ignora ignoram abre abrem fecha fecham salva salvam envia enviam demora demoram consegue conseguem deixa deixam usa usam causa causam
    apresenta apresentam ocorre ocorrem acontece sai saem vem chega chegam sumiu travou caiu parou quebrou falhou deixou ficou`),
    `não (?:se )?[a-zà-ÿ]{2,14}(?:a|e|am|em|ou|eu|iu|ava|á)`,
  ),
);
/** "Lista de …" and "busca por …" are things, though a verb sounds the same. */
const NO_THIRD_AFTER = setOf('de do da dos das por para com em no na e ou a à ao aos');

/** Whether a title reads as a sentence: an order ("Adicionar um filtro"), or somebody or something that is or does. */
export function readsAsSentence(title: string): boolean {
  const colon = title.indexOf(':');
  if (isOrder(title) || FINITE.test(title)) return true;
  if (colon !== -1 && isOrder(title.slice(colon + 1))) return true;
  const words = wordsOfTitle(title);
  return words.some(
    (word, i) => i > 0 && i < words.length - 1 && isThirdPerson(word) && !namesThing(word, words, i),
  );
}

/** "Nova busca por nome", "Tela lista pedidos": before a preposition or after one it is no verb. */
function namesThing(word: string, words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return (
    NO_THIRD_AFTER.has(words[at + 1] ?? '') ||
    /^(?:d[eoa]s?|em|n[oa]s?|uma?|[oa]|nova?|por|com|para|sem|à|ao|e|ou)$/.test(before) ||
    word.length < 3
  );
}

function wordsOfTitle(title: string): readonly string[] {
  return title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** "Se o cliente não comprar nada, enviar um e-mail": an order after its condition. */
const CONDITION = lax(/^(?:se|quando|caso|ao|após|depois|sempre que)\s[^,]{3,160},\s*/i);
/** "Adicionar um filtro", "Não permitir CPF duplicado", "Automaticamente ajustar a versão". */
export function isOrder(title: string): boolean {
  const condition = CONDITION.exec(title)?.[0].length ?? 0;
  const words = wordsOfTitle(title.slice(condition));
  const from = /^(?:não|nao|só|também|re|[a-zç]{3,}mente)$/.test(words[0] ?? '') ? 1 : 0;
  if (words.length < from + 2) return false;
  const first = words[from] ?? '';
  return isActionVerb(first);
}

/** Says in a sentence what should be, wherever in the text: then a title need not. */
export const SAYS_WHAT_SHOULD_BE = lax(
  anyWord(
    oneOf(
      `deve devem deverá deverão deveria deveriam devemos seria seriam precisa precisam precisamos queremos podemos`,
    ),
    `(?:têm|temos) (?:que|de)`,
    `(?:[oa]s? )?(?:usuári[oa]s?|clientes?|sistema|el[ea]s?|gente|isso|utilizador(?:es)?) (?:não )?(?:é|são|pode|podem|quer|querem|poder[áã]o?|consegue|conseguem|vai|vão|tem|têm|recebe|recebem|vê|veem)`,
    `é (?:preciso|necessário|para)`,
    `não (?:é|há|funciona|pode|podem|consegue|conseguem|deve|permite|existe)`,
  ),
);
