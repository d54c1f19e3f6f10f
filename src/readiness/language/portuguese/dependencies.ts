/** How Portuguese texts say that something waits for other work, or send the reader to something outside the text. */
import { ISSUE_KEY } from '../issue-key';
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { lax } from './spelling';

/** Link types that hold an item back, in Jira's words (English and Portuguese) and those of common plans. */
export const BLOCKING_RELATION = lax(
  /^\s*(?:(?:is |are |being )?(?:blocked|gated|held up|preceded) by|(?:is )?depend(?:s|ent|ing)? (?:up)?on|requires|needs|waits (?:for|on)|is waiting (?:for|on)|has to be (?:done|finished|started) after|(?:is )?(?:a )?successor of|follows|(?:é|está|foi|fica|são)? ?(?:bloquead[oa]s?|impedid[oa]s?|precedid[oa]s?) (?:por|pel[oa])|depende(?:m|nte)? d[eoa]s?|requer|necessita d[eoa]|precisa d[eoa]|aguarda|espera (?:por|pel[oa])|deve ser (?:feit[oa]|concluíd[oa]|iniciad[oa]) (?:depois|após)|(?:é )?sucessor[a]? d[eoa]|sucede)/i,
);

/**
 * Where a text may wait for something or send the reader somewhere: only around these places is looked closer. The
 * groups: a time, a word of waiting, a file, a talk, a page. Read in small letters.
 */
export const CUE = lax(
  /(?<![a-zà-ÿ])(?:(quando|após|depois (?:que|d[eoa]s?)|assim que|logo que|até que|uma vez que|tão logo|enquanto) |(depend|bloquead|bloqueio|impedi|aguard|à espera|esperando|esperar|espera |esperamos |pendente)|(anex|print|captura|screenshot|mock-?up|wireframe|protótipo|layout|rascunho|esboço|imagem|evidência)|(conversa|discuti|combinad|alinhad|alinhamento|acordad|falad|falamos|falámos|reunião|e-?mail|slack|whatsapp|teams|daily|refinamento)|(wiki|confluence|notion|figma|miro|documento|documentação|especificação|spec|intranet|share ?point|google doc|drive|google drive))/g,
);

/** What is built and hardly ever the subject of a product: also behind "quando", which mostly tells what a product does. */
const BUILT =
  oneOf(`apis? endpoints? back-?end backends? front-?end sdk biblioteca lib framework migração refatoração refactoring redesign reescrita upgrade mock-?ups?
    wireframes? layouts? designs? protótipo specs? especificação arquitetura infraestrutura infra implementação deploy rollout implantação integração épicos? spike
    microsserviço schema branch merge pr`);
/** Work of a team: what somebody builds, decides or hands over, and what no user of a product waits for. */
const WORK = `(?:${BUILT}|${oneOf(`time times equipes? equipas? releases? marco entregáveis fornecedor(?:es)? aprovação decisão definição feedback esclarecimento
    alinhamento liberação dependências? jurídico contratos? homologação`)})`;
const ITEM = oneOf(
  `histórias? tarefas? tickets? cards? chamados? issues? itens bugs? correção features? funcionalidades? demandas? atividades? us`,
);
const THIS = `(?:est[ae]|ess[ae]|[oa]) ${ITEM}`;
const OTHER = `(?:outr[oa]s?|anterior|relacionad[oa]|d[oe] (?:back-?end|api|infra|time|equip[ea])|nov[oa]|daquel[ea]|dess[ea]s?|primeir[oa])`;
const WORK_OF_OTHERS = `(?:${WORK}|(?:outr[oa]s?|primeir[oa]s?) ${ITEM}|${ITEM} (?:[a-zà-ÿ]+ )?${OTHER})`;
/** Up to eight words between, none of which ends a clause. */
const WORDS = `(?:[\\wà-ÿ'’/.&-]+ ){0,8}?`;
const START = `(?:^|[\\n.;:!?(–-])[^\\p{L}]{0,3}`;
const READY = `(?:pront[oa]s?|disponíve(?:l|is)|concluíd[oa]s?|finalizad[oa]s?|terminad[oa]s?|entregues?|liberad[oa]s?|publicad[oa]s?|implantad[oa]s?|em produção|no ar|corrigid[oa]s?|resolvid[oa]s?|fechad[oa]s?|aprovad[oa]s?|assinad[oa]s?|definid[oa]s?|decidid[oa]s?|mergead[oa]s?|estáve(?:l|is)|estabilizad[oa]s?|fornecid[oa]s?|atualizad[oa]s?|integrad[oa]s?|disponibilizad[oa]s?)`;
const IS = `(?:estiver(?:em)?|est[áã]o?|esteja[m]?|for(?:em)?|ficar(?:em)?|fique[m]?|tiver(?:em)? sido|seja[m]?|foi|forem|ser) (?:finalmente |totalmente |também |todas? |todos )?`;
const ONCE = `(?:após|depois (?:que|d[eoa]s?)|assim que|logo que|até que|uma vez que|tão logo|enquanto não)`;
const WHEN = `(?:quando|${ONCE})`;

/** Begins at a time: "quando a nova API estiver pronta", "depois que a migração for concluída". */
export const AFTER_WORK = lax(
  new RegExp(
    [
      `(?:quando ${WORDS}${BUILT}|${ONCE} ${WORDS}${WORK_OF_OTHERS}) (?:[\\wà-ÿ]+ ){0,4}?${IS}${READY}${WORD_END}`,
      `${WHEN} ${WORDS}${IS}(?:implementad[oa]s?|desenvolvid[oa]s?|refatorad[oa]s?|mergead[oa]s?|implantad[oa]s?)${WORD_END}`,
      `${WHEN} (?:[oa]|nosso|nossa) (?:outr[oa] )?(?:time|squad|equipe|equipa|infra|back-?end|jurídico|marketing)(?: d[eoa] [\\wà-ÿ-]+)? (?:entregar|finalizar|terminar|concluir|liberar|disponibilizar|fornecer|publicar|tiver|definir|aprovar|subir|fizer)${WORD_END}`,
      `(?:após|depois d[eoa]s?) (?:[oa]s? )?(?:conclusão|finalização|entrega|liberação|publicação|aprovação|merge|término|deploy) (?:d[eoa]s?) ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
    ].join('|'),
    'iy',
  ),
);
/** Begins at a time that stands after "só pode começar": any work will do. */
export const BEFORE_WORK = lax(new RegExp(`${WHEN} ${WORDS}${WORK_OF_OTHERS}${WORD_END}`, 'iy'));
export const NOT_STARTED = lax(
  /(?<!\p{L})(?:não (?:pode(?:mos)?|podem|dá para|dá pra|conseguimos|poderá|será)|só (?:pode(?:mos)?|podem|dá para|conseguimos|poderá|será)|apenas (?:pode|poderá)) (?:ser )?(?:começar|começad[oa]|iniciar|iniciad[oa]|implementar|implementad[oa]|fazer|feit[oa]|concluir|concluíd[oa]|desenvolver|desenvolvid[oa]|trabalhar|possível)(?: [\p{Ll}]+){0,3} $/iu,
);

const HELD = [
  `${START}(?:atualmente |ainda )?(?:bloquead[oa]|impedid[oa]|parad[oa]) (?:por|pel[oa]s?|até)(?! \\d)${WORD_END}`,
  `${WORD_START}(?:${THIS}|isso|estamos|desenvolvimento|implementação) (?:é |está |foi )?(?:atualmente |ainda |agora )?(?:bloquead[oa]s?|impedid[oa]s?|parad[oa]s?) (?:por|pel[oa]s?|até)${WORD_END}`,
  `${WORD_START}(?:${THIS}|isso|estamos|está|ainda|atualmente) (?:estamos |está )?(?:ainda |atualmente )?(?:aguardando|esperando|a aguardar|à espera d[eoa]s?) ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:aguardando|aguardar|esperando|à espera d[eoa]s?|aguarda) ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:${THIS}) (?:ainda )?(?:tem que|precisa|terá que|deve) esperar${WORD_END}`,
  `${WORD_START}(?:temos que|precisamos|teremos que|vamos) (?:esperar|aguardar) ${WORDS}(?:${WORK_OF_OTHERS}${WORD_END}|(?:liberar|entregar|ficar|suportar|fornecer|terminar)${WORD_END})`,
  `${START}pendente(?: d[eoa])? (?:[oa] |uma? )?(?:[\\wà-ÿ]+ )?(?:aprovação|liberação|feedback|mock-?ups?|designs?|layouts?|wireframes?|revisão|release|merge)(?= (?:d[eoa]|por|pel[oa]|para)${WORD_END}|\\s{0,2}(?:[.,;)!]|$|\\n))`,
].join('|');

const ASKED = `(?!(?:[oa]s? )?(?:qual|quais|como|se|o que|onde|quando|quem|quant[oa]s?)${WORD_END})`;
const DEPENDS = [
  `${WORD_START}${THIS} (?:também )?(?:depende|dependem|dependerá|é dependente) d[eoa]s?${WORD_END}`,
  `${START}(?:depende|dependendo|dependente|dependência) (?:d[eoa]s?|com) ${ASKED}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:isso|isto|el[ea]|que|implementação|mas|nós|também) (?:também |atualmente |ainda )?(?:depende|dependemos|dependerá) d[eoa]s? ${ASKED}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:depende d[eoa]|bloquead[oa] por|bloqueadores?|bloqueios?|impedimentos?|aguardando|dependências?|depends on|blocked by):\\s{1,3}(?!(?:nenhum[a]?|não|n/?a|nada|sem|none|-)${WORD_END})${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
].join('|');

/** Waits for work that somebody else has to do first. */
export const WAITS = lax(new RegExp(`${HELD}|${DEPENDS}`, 'iu'));

const STILL = `(?:(?:também|ainda|atualmente|agora) )?`;
const IT = `(?<!se )${WORD_START}(?:${THIS}|isso|isto|el[ea]|nós|implementação|desenvolvimento) ${STILL}`;
const BEGINNING = `(?:${START}${STILL}|${IT})`;
const STUCK = `(?:bloquead[oa]s?|impedid[oa]s?|parad[oa]s?) (?:por|pel[oa]|até(?: que)?)`;
/** Waits for what it names by its key, whatever that is; nothing stands between that could deny it. In either letters. */
export const WAITS_FOR_KEY = lax(
  new RegExp(
    `(?:${[
      `${BEGINNING}(?:depende|dependemos|dependerá|dependente) ${STILL}d[eoa]`,
      `${BEGINNING}(?:aguarda|aguardamos|(?:espera|esperamos)(?: por| pel[oa])?)`,
      `${BEGINNING}(?:(?:está|fica|estamos) ${STILL})?(?:${STUCK}|aguardando|esperando(?: por| pel[oa])?|à espera d[eoa])`,
      `${START}(?:dependências?|bloqueadores?|bloqueios?|impedimentos?|depende d[eoa]|bloquead[oa] por):`,
    ].join('|')}) (?:[oa] )?(?:${ITEM} )?${ISSUE_KEY}${WORD_END}`,
    'iu',
  ),
);

const PICTURE = oneOf(
  `prints? capturas? screen-?shots? mock-?ups? wireframes? protótipos? layouts? esboços? rascunhos? telas?`,
);
const FILE =
  oneOf(`imagem imagens fotos? prints? screen-?shots? capturas? mock-?ups? wireframes? protótipos? layouts? esboços? diagramas? designs? documentos? docs? pdfs? logs? planilhas? folhas?
    excel exemplos? modelos? amostras? arquivos? ficheiros? vídeos? gifs? evidências? especificação`);
const LOOK = `(?:${START}|${WORD_START}(?:favor|também|e) )(?:ver|veja|vejam|vide|conferir|confira|consultar|consulte|verificar|conforme|segue|seguem|de acordo com|tal como|como (?:mostra(?:do)?|visto|descrito) n[oa])`;

/** Sends the reader to a file or a picture with the item. */
export const PROMISED_FILE = lax(
  new RegExp(
    [
      `${LOOK} (?:(?:[oa]s?|n[oa]s?|meus?|minha|esse|este|em|ao) )?(?:anexos?|${PICTURE})(?= ?(?:$|[.,;:)\\n]|anexad|em anexo|abaixo|acima|d[eoa]|que|com|para))`,
      `${LOOK} (?:(?:[oa]s?|n[oa]s?|esse|este) )?${FILE} (?:anexad[oa]s?|em anexo|anexos?|abaixo|acima)${WORD_END}`,
      `${WORD_START}(?:segue|seguem|vai|vão|está|estão) (?:em )?anex[oa]s?${WORD_END}`,
      `${WORD_START}(?:em|no|nos|do|ao|conforme|como) anexos?${WORD_END}`,
      `${START}(?:anexei|anexamos|anexad[oa]s?|anexo (?:[oa]|um|uma|está))${WORD_END}`,
      `${START}(?:[oa]s? )?(?:${FILE}) (?:está |estão |foi |foram )?(?:anexad[oa]s?|em anexo)${WORD_END}(?! (?:pel[oa]|por|ao|à))`,
      `${WORD_START}(?:anexei|anexamos)${WORD_END}`,
      `${WORD_START}(?:${FILE}) (?:anexad[oa]s?|em anexo|anexos?)${WORD_END}(?=\\s{0,2}(?:$|[.,;:)\\n]|n[oa] |com |mostra))`,
      `${START}see (?:the )?attach`,
    ].join('|'),
    'iu',
  ),
);

/** Says that the file is in the item itself. */
export const ATTACHED = /anex|attach/i;

const TALK = oneOf(
  `reunião call chamada refinamento planning retro retrospectiva conversa chat slack teams whatsapp e-?mail daily workshop grooming sessão alinhamento review telefone`,
);
/** Sends the reader to what some people said to each other. */
export const PROMISED_TALK = lax(
  new RegExp(
    [
      `${WORD_START}(?:como|conforme|tal como|segundo) (?:já |foi |fora |havia sido |havíamos |tínhamos |nós |o ){0,2}(?:conversad[oa]|discutid[oa]|combinad[oa]|falad[oa]|alinhad[oa]|acordad[oa]|discutimos|conversamos|conversámos|combinamos|combinámos|falamos|falámos|alinhamos|debatid[oa])${WORD_END}`,
      `${WORD_START}(?:conforme|segundo|de acordo com|com base n[oa]|após|ver|vide|baseado n[oa]) (?:[oa] |noss[oa] |minha )?(?:${TALK})(?: d[eoa] [\\wà-ÿ]+)?${WORD_END}(?! (?:d[eoa] (?:usu|client)))`,
      `${WORD_START}(?:ver|veja|vide|consultar) (?:[oa] |noss[oa] |meu )?(?:e-?mail|slack|teams|ata|notas da reunião|conversa)${WORD_END}`,
      `${WORD_START}(?:discutid|combinad|alinhad|acordad|definid|decidid)[oa]s? (?:n[oa]|em|por|com [oa]) (?:últim[oa] |noss[oa] )?(?:${TALK})${WORD_END}`,
    ].join('|'),
    'i',
  ),
);

/** Sends the reader to a page without saying where it is. */
export const PROMISED_PAGE = lax(
  new RegExp(
    [
      `${WORD_START}(?:ver|veja|vide|conferir|confira|consultar|consulte|conforme|segundo|seguindo|de acordo com|(?:descrit[oa]s?|especificad[oa]s?|definid[oa]s?|detalhad[oa]s?|documentad[oa]s?) (?:n[oa]s?|em)) (?:[oa] |noss[oa] |est[ae] |n[oa] )?(?:página d[oa] )?(?:wiki|confluence|notion|documento (?:de|do|técnico|funcional)[\\wà-ÿ ]{0,20}|google docs?|spec|especificação|documentação|figma|miro|intranet|share ?point|drive)${WORD_END}`,
      `${WORD_START}(?:falar com|perguntar (?:a|para|ao|à)|pedir (?:a|ao|à|para)|ver com) (?:[oa] )?[\\wà-ÿ]+ (?:para|pra|por|sobre) (?:[oa]s? |mais )?(?:mock-?ups?|designs?|layouts?|wireframes?|specs?|especificação|requisitos|detalhes)${WORD_END}`,
    ].join('|'),
    'i',
  ),
);
