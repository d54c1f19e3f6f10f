/** How Portuguese texts say that something is still open. */
import { oneOf, titleOf, WORD_END, WORD_START } from '../phrases';
import { lax } from './spelling';

const SETTLE = oneOf(
  `definir decidir confirmar combinar discutir esclarecer validar alinhar acordar detalhar especificar clarificar apurar`,
);
const SETTLED = oneOf(
  `definid decidid confirmad combinad discutid esclarecid validad alinhad acordad detalhad especificad clarificad fechad`,
);
const ASKING = oneOf(`se como o qual quais quem onde quando por quant[oa]s? ainda até`);
/** Finding the cause of a fault is the work itself. */
const THE_WORK = `[^.\\n]{0,60}(?:problema|causa|errad[oa]|motivo|raiz|bug|falh|acontec)`;
const START = `(?:^|[\\n.;:!?(–-])[^\\p{L}]{0,3}`;

const CUES = [
  `tb[dca](?![a-z])`,
  `to-?do(?:[:–-]| [:–-])`,
  `(?:^|[^a-zà-ÿ])(?:a|por) (?:ser )?(?:defini|decidi|confirma|combina|discuti|esclarece|valida|alinha|acorda|detalha|especifica|clarifica|apura)`,
  `não (?:[a-zà-ÿ]+ ){0,2}(?:claro|clara|certeza|sei|sabemos|defini|decidi|confirma|combina|alinha|acorda|fecha|cert[oa])`,
  `não (?:sei|sabemos)`,
  `indefinid|incert[oa]|em aberto`,
  `(?:precis|falt|tem[oa]s? que|tenho que|temos de|é preciso|necessário) ?(?:[a-zà-ÿ]+ ){0,2}(?:defini|decidi|confirma|combina|discuti|esclarece|valida|alinha|acorda|detalha|descobri|entende|verifica|saber|perguntar|ver com)`,
  `aguardando|à espera de|a aguardar`,
  `(?:definir|alinhar|decidir|combinar|discutir) com`,
  `(?:dúvida|questão|questões|pergunta|pendente|pendência)s?(?: em aberto)?:`,
  `pendente de`,
].join('|');
/** Where a text may hold a mark or a doubt: only around these places is looked closer. Read in small letters. */
export const CUE = new RegExp(CUES, 'g');
/** A quick look: a text with none of these and no question mark leaves nothing open. Read in small letters. */
export const MAYBE_OPEN = lax(
  new RegExp(`${CUES}|todo|dúvida|pergunta|questão|questões|pendênci|pendente|pontos? |questions?|open `),
);

/** Somebody left a mark to come back to. "Todo" is "every" in Portuguese: only with a colon or a dash is it a mark. */
export const MARK =
  /\b(?:TB[DCA]|tb[dca])\b|\bT(?:O-?DO|o-?do)\s?(?:[:–—]|- )|(?:^|[^\p{L}])A (?:DEFINIR|CONFIRMAR|DECIDIR|VALIDAR)(?!\p{L})/u;

/** "A definir", at the end of a clause: with an object behind it, it is what the product does. */
const LEFT = [
  `${WORD_START}(?:a|por) (?:ser(?:em)? )?(?:${SETTLE}|${SETTLED}[oa]s?)(?=\\s{0,2}(?:$|[.,;)\\n!]|(?:com|junto|pel[oa]|n[oa] (?:refinamento|planning|reuni))))`,
  `${START}(?:a|por) (?:ser )?(?:${SETTLE}|${SETTLED}[oa]s?)(?: (?:se|como|o que|qual|quais|quem|onde|quando)|:)`,
  `${WORD_START}ainda (?:não )?(?:est[áã]o? |é |foi |foram |ficou )?(?:indefinid[oa]s?|incert[oa]s?|em aberto|(?:a|por) ${SETTLE})`,
  `${WORD_START}(?:ainda não|não) (?:est[áã]o? |foi |foram |ficou |ficaram )?(?:bem )?${SETTLED}[oa]s?(?= (?:ainda|se|como|qual|quais|quem|o que|onde|quando)|\\s{0,2}(?:$|[.,;)\\n]))`,
  `${WORD_START}ainda não (?:est[áã]o? |foi |foram |ficou )?(?:bem )?${SETTLED}`,
  `${WORD_START}(?:fica|ficou|ficaram|continua|segue|deixamos|deixar) (?:isso )?em aberto`,
  `${WORD_START}(?:a |por )?(?:precisa[m]?|falta[m]?) (?:ser )?${SETTLED}[oa]s?`,
  `${WORD_START}falta[m]? (?:ainda )?(?:${SETTLE}|saber|fechar|decisão|definição)`,
  `${WORD_START}pendentes? de (?:definição|decisão|validação|alinhamento|confirmação|esclarecimento)`,
].join('|');

/** The writer doubts, in the first person or in nobody's; what users don't know is the problem to solve. */
const DOUBT = [
  `${WORD_START}não (?:sei|sabemos)(?: ainda| bem| ao certo)? ${ASKING}${WORD_END}`,
  `${WORD_START}não (?:tenho|temos|estou|estamos|há) (?:a )?(?:certeza|cert[oa]s?|segur[oa]s?)(?: absoluta)?(?: (?:de |sobre |quanto )?${ASKING})?`,
  `${WORD_START}não (?:está|ficou|é|me parece) (?:ainda |muito |bem |totalmente )?clar[oa] (?:para (?:mim|nós) |ainda )?${ASKING}${WORD_END}`,
  `${WORD_START}(?:precis(?:o|amos)|tem(?:os)? (?:que|de)|tenho (?:que|de)|(?:é|ainda é) (?:preciso|necessário)|falta)(?: ainda| antes| primeiro| também)?(?: de)? (?:decidir|esclarecer|alinhar (?:com|se|como)|discutir (?:se|como|com|qual)|descobrir|combinar (?:com|se|como)|acordar|perguntar|definir (?:se|como|qual|quais|quem|o que|onde|quando)|confirmar (?:se|com)|validar (?:se|com)|verificar (?:se|com)|ver com|entender (?:se|como|melhor))${WORD_END}(?!${THE_WORK})`,
  `${START}(?:definir|alinhar|decidir|combinar|discutir) com (?:[oa]s? )?(?:times?|squad|equip[ea]s?|po|pm|ux|negócio|produto|jurídico|financeiro|comercial|marketing|infra|suporte|design|arquitetura|gestor|gerente|fornecedor|banco|parceiro|ti|rh|segurança|stakeholders?|áreas?|operaç(?:ão|ões))${WORD_END}`,
  `${WORD_START}(?:aguardando|a aguardar|à espera de|esperando)(?: uma)? (?:decisão|definição|resposta|confirmação|retorno|alinhamento|esclarecimento)`,
].join('|');

/** Words that say that something is open. */
export const OPEN_WORDS = lax(new RegExp(`${LEFT}|${DOUBT}`, 'iu'));

/** Three are no slip of the finger. */
export const MANY_MARKS = '???';

const OPEN_POINTS = `(?:(?:pontos?|questões|questão|perguntas?|dúvidas?|itens|temas|decisões)(?: (?:em aberto|abert[oa]s?|pendentes?|por resolver|a (?:esclarecer|definir|decidir|discutir|resolver|validar|alinhar)))|dúvidas?|pendências?)`;
/** Titles under which teams keep what is open. */
export const OPEN_TITLE = lax(
  titleOf(
    OPEN_POINTS,
    `(?:perguntas?|questões)(?: (?:para|ao?|pro) .{1,40})?`,
    `em aberto|(?:a|por) (?:esclarecer|resolver)`,
    `(?:open|outstanding) (?:questions?|points?|issues)|questions?(?: (?:for|to) .{1,40})?`,
  ),
);
/** A quick look: one of these letters is in every such title. */
export const MAYBE_OPEN_TITLE = /[qpdt]|em aberto|por|a (?:c|v|al|es)/i;
/** "Dúvida: qual transportadora", in one line. */
export const OPEN_INLINE = lax(
  new RegExp(
    `^[^\\p{L}]{0,4}(?:${OPEN_POINTS}|pendentes?|em aberto|open (?:questions?|points?)|questões):\\s{1,3}(\\S.*)$`,
    'iu',
  ),
);

const LEADS = `(?:(?:e|mas|ou|então|ok|primeiro|segundo|dúvida|pergunta|questão|obs|nota|talvez|também|senão|se sim|se não|nesse caso|neste caso|tb[dc])${WORD_END}[\\s,:]{1,3}){0,3}`;
const ASKED =
  oneOf(`que qual quais quem quando onde como quant[oa]s? é são está estão será seria seriam tem têm há existe existem devemos deve devem deveria deveriam deveríamos
  podemos pode podem poderíamos poderia precisamos precisa precisam vamos vai vão fica ficam mantemos usamos fazemos mostramos exibimos permitimos queremos temos vale dá faz cabe
  queríamos consideramos incluímos tratamos ignoramos bloqueamos bastaria basta`);
/** "Deseja excluir?", "Tem certeza?": the product asks, on a screen. */
const ON_SCREEN = `(?!.{0,60}(?:deseja |desejas |tem (?:a )?certeza|confirma (?:a|o)))`;
/**
 * Begins like a question that wants an answer, or speaks of what is to be: in Portuguese a question may be put
 * like a statement ("Os cupons vencidos devem ser ignorados?").
 */
export const ASKS = lax(
  new RegExp(
    `^[^\\p{L}]{0,4}${ON_SCREEN}${LEADS}(?:(?:${ASKED}|o que|por ?que|em que|até quando|com que|a partir de|(?:por|de|em|com|para|a|até|desde) (?:quant[oa]s?|qual|quais|quem|onde|quando))${WORD_END}|(?:[oa]s?|isso|isto|el[ea]s?|nós|a gente|uma?|esse|essa|esses|essas|este|esta|cada|todos?)\\s[^?\\n]{0,120}?${WORD_START}(?:é|são|est[áã]o?|deve[m]?|devemos|deveria[m]?|pode[m]?|podemos|precisa[m]?|precisamos|vai|vão|vamos|fica[m]?|tem|têm|será|serão|continua[m]?|entra[m]?|conta[m]?|vale[m]?|aparece[m]?|existe[m]?|muda[m]?)${WORD_END})`,
    'iu',
  ),
);
/** "Talvez usar este gerador?", "…, talvez com o antigo?": a proposal that nobody has answered. */
export const PROPOSES = lax(
  /^[^\p{L}]{0,4}(?:e |ou |também |então )?(?:talvez|quem sabe|que tal|e se|porventura|será que|alternativamente)(?!\p{L})|[,;–-] (?:(?:e|ou|mas|também) ){0,2}(?:talvez|quem sabe|será)(?!\p{L})/iu,
);
/** "(8.1?)", "(por usuário?)": a doubt about the words before; "(todos mesmo?)" only wonders by the way. */
export const ASIDE = lax(
  /\((?!(?:tod[oa]s|mais|alguns|ambos|ainda|certo|correto|por que|porque|o que|sério|é|são|né)(?!\p{L}))([^()?\n]{0,40}[\d\s][^()?\n]{0,40})\?$/iu,
);
/** The same within a sentence that begins otherwise: "Depois de arquivado, abrimos um novo?" */
export const ASKS_LATER = lax(
  new RegExp(
    `^${ON_SCREEN}[^?]{0,200}[,;:(–-]\\s{0,2}(?:(?:e|ou|mas) )?(?:o que|qual|quais|quem|onde|por que|como|quando|quant[oa]s?|é|são|deve[m]?|devemos|pode[m]?|podemos|precisa[m]?|precisamos|fica[m]?|vai|vão|vamos|será|seria|tem|existe|há|[a-zà-ÿ]{2,12}[aei]mos)${WORD_END}|${WORD_START}(?:devemos|podemos|precisamos|vamos|deveríamos)${WORD_END}|,? (?:certo|correto|né|certo isso|ou não|ok)\\?$`,
    'iu',
  ),
);

/** What stands right after a question that is answered. */
export const ANSWER = lax(
  /^[^\p{L}]{0,6}(?:r(?:esp(?:osta)?)?\s?[:.)=]|a(?:nswer)?\s?[:)=]|(?:sim|ok|não(?! (?:sei|sabemos|temos|tenho|está|ficou|definid))|combinado|decidido|definido|decisão|resolvido|feito|acordado|conforme|de acordo com|ambos|ambas|nenhum|nenhuma|apenas|somente|só|sempre|nunca|decidimos|ficou (?:decidido|definido|combinado|acordado)|vamos (?:usar|manter|seguir|fazer|com)|(?:yes|no|decided)|é (?:o|a|sempre|só)|os dois|as duas)(?!\p{L}))/iu,
);
export const ARROW = /^\s{0,3}(?:→|⇒|->|=>|-->|==>|--\s)/;

/** Titles of a template that are put as questions: what is below them answers. */
export const TITLE_QUESTION = lax(
  /^[^\p{L}]{0,4}(?:o que|por ?que|por ?quê|como|quem|onde|quando|qual|quais|para quem|para que|what|why|how|who)(?!\p{L})(?!.*(?<!\p{L})(?:nós|devemos|podemos|precisamos|vamos|a gente|deveríamos|fazemos|temos|mantemos|usamos)(?!\p{L}))/iu,
);

/** Before a question that its writer goes on to answer. */
export const SO = lax(/^[^\p{L}]{0,4}(?:então|em particular|agora|mas),?\s/iu);

/** Nothing stands under the title. */
export const NOTHING = lax(
  /^[^\p{L}\p{N}]{0,4}(?:nenhum[a]?|n\/?a|não(?: há| tem| existem?)?|nada|sem (?:dúvidas|pendências|questões)|none|tod[oa]s (?:respondid[oa]s|resolvid[oa]s|fechad[oa]s))?(?: (?:até (?:o momento|agora)|por (?:enquanto|agora|ora)|no momento|em aberto|dúvidas?|pendências?|de momento))?[^\p{L}\p{N}]{0,4}$/iu,
);
