/** What acceptance criteria look like in Portuguese, with the English titles and Gherkin words that teams use as well. */
import { anyWord, oneOf, titleOf } from '../phrases';
import type { Step } from '../step';
import { lax } from './spelling';

const NAMES = [
  `critérios?(?: d[eo])? (?:aceit(?:e|ação|es)|sucesso|conclusão|saída|pronto|validação|satisfação)`,
  `condiç(?:ões|ão) de (?:aceit(?:e|ação)|satisfação)`,
  `(?:testes?|cenários?) de aceit(?:e|ação)`,
  `aceit(?:e|ação)`,
  `c\\.?a\\.?s?`,
  `definição de (?:pronto|feito|concluído|done)`,
  `(?:resultados?|comportamentos?) esperad[oa]s?`,
  `(?:entregáveis|entregas?)`,
  `regras?(?: de negócio)?`,
  `acceptance(?: (?:criteri(?:a|on|as)|tests?))?`,
  `ac['’]?s?`,
  `definition of done`,
  `dod`,
];

/** Titles under which teams write acceptance criteria. */
export const CRITERIA_TITLE = lax(
  titleOf(
    `(?:(?:principais|os|meus|nossos|seguintes) )?(?:${NAMES.join('|')})(?: (?:da (?:história|tarefa|us|story)|principais|técnicos?|funcionais|sugeridos?|propostos?|do negócio))?`,
    `(?:está |estará |considera-se |(?:a )?(?:história|tarefa) (?:está )?)?(?:pront[oa]|feit[oa]|concluíd[oa]|aceit[oa]) (?:quando|se)`,
    `done when`,
    `critérios`,
    `como (?:testar|validar|verificar|demonstrar|sabemos|saber|homologar).{0,30}`,
    `requisitos(?: funcionais)?`,
    `(?:casos|cenários) de testes?`,
    `cenários?`,
    `scenarios?`,
  ),
);

/** "Critérios de aceite: uma linha por cupom": title and first criterion in one line. */
export const CRITERIA_INLINE = lax(
  new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:${NAMES.join('|')})\\s{0,2}(?:\\d{1,2}\\s{0,2})?[:–—-]{1,2}\\s+(\\S.*)$`,
    'isu',
  ),
);

/** "Mesmos critérios de aceite da SHOP-7". */
export const CRITERIA_ELSEWHERE = lax(
  /(?:(?:ver|veja|vide|mesmos|conferir|consultar|conforme) (?:também )?(?:os )?)?(?:critérios? de aceit(?:e|ação|acao)|CAs?|ACs?)[: ]{1,2}(?:(?:são|estão|é|os|mesmos|como|em|n[oa]|d[oa]|de|ver|veja|história|tarefa|issue|ticket|card) ){0,4}\b[A-Z][A-Z0-9_]{1,9}-\d{1,6}\b/,
);

/** "Pronto quando o import antigo for desligado", in prose; read in small letters. */
export const DONE_WHEN = lax(
  /(?<![a-zà-ÿ])(?:pront[oa]|feit[oa]|concluíd[oa]|finalizad[oa]|terminad[oa]|aceit[oa]|atendid[oa]|cumprid[oa]|encerrad[oa]|resolvid[oa]|done)\s+(?:quando|se|assim que|when)\s+(\S[^.\n]{6,200})/,
);

const STEP = lax(
  /^[^\p{L}\p{N}]{0,4}(?:(dad[oa]s?|given)|(quando|when)|(então|then)|(e|mas|and|but))(?=\s|,|$)/iu,
);
/** "Dados do cliente" are data, and nothing that is given. */
const DATA = lax(/^[^\p{L}]{0,4}dados (?!que\b|[oa]s\b|um|dois|duas|três)/iu);
/** Which step of a scenario a line begins with, by its first letters; `null`: none. */
export function stepOf(line: string): Step | null {
  const found = STEP.exec(line);
  if (found === null || DATA.test(line)) return null;
  if (found[1] !== undefined) return 'given';
  if (found[2] !== undefined) return 'when';
  return found[3] === undefined ? 'and' : 'then';
}
export const SCENARIO = lax(
  /^[^\p{L}\p{N}]{0,4}(?:cenário(?: de fundo)?|esquema do cenário|delineação do cenário|exemplos?|caso \d{1,2}|c\.?a\.? ?\d+|ac ?\d+|regra|rn ?\d+|funcionalidade|característica|scenario(?: outline)?|example|feature)(?!\p{L})/iu,
);
/** A whole scenario in one block. */
export const WHEN_THEN = lax(/(?:quando|when)\s[^]{3,400}?[,;\n]?\s(?:então|then)(?![a-zà-ÿ])\s*\S/i);
/** Sub-tasks that hold a criterion and no work. */
export const CRITERION_START = lax(
  /^(?:c\.?a\.?s?|acs?|critérios?|aceit(?:e|ação)|dad[oa] (?:que|um)|given)(?!\p{L})/iu,
);

/** A line that states what will be so, as a list of expectations does. */
export const EXPECTATION = lax(
  anyWord(
    oneOf(
      `deve devem deverá deverão deveria deveriam pode podem poderá poderão precisa precisam consegue conseguem`,
    ),
    `(?:têm|terá|terão) (?:que|de)`,
    `(?:é|são|será|serão|está|estão|fica|ficam) (?:capaz|capazes|exibid|mostrad|apresentad|visíve|ocult|salv|gravad|guardad|armazenad|enviad|criad|excluíd|removid|apagad|atualizad|retornad|disponíve|possíve|obrigatóri|permitid|redirecionad|bloquead|desabilitad|habilitad|sempre|nunca|apenas|somente|só)[a-zà-ÿ]{0,4}`,
    oneOf(
      `mostra mostram exibe exibem aparece aparecem apresenta apresentam retorna retornam suporta suportam recebe`,
    ),
    `por padrão`,
    `não (?:é possível|pode|podem|aparece|deve|é (?:permitid|exibid|enviad)[oa])`,
  ),
);

/** Titles under which a list is something else than expectations. */
export const OTHER_TITLE = lax(
  anyWord(
    oneOf(`passos reproduzir reprodução atual atualmente hoje contexto porquê motivação motivo justificativa objetivos? problemas? notas? obs observaç(?:ão|ões)
    dúvidas? perguntas? questões links? referências? recursos? riscos? premissas? suposições ambiente contorno logs? histórico relacionad[oa]s anexos? evidências?
    dependências? técnic[oa]s? implementação tarefas? subtarefas? próximos seguintes pendências? pendente background questions? notes? tasks? steps`),
    `fora (?:de|do) escopo|fora do âmbito|não[- ]escopo|out of scope`,
    `to-?dos?`,
    `stack ?trace`,
  ),
);

/** "Alguns problemas nos impedem de …:", however long: what is below is the case today. */
export const PROBLEMS_BELOW = lax(
  /(?<![a-zà-ÿ])(?:problemas?|bugs|falhas|erros|dificuldades|limitações|desvantagens|sintomas|motivos|razões|dores)(?![a-zà-ÿ])[^.!?]{0,160}:\s*$/i,
);

/** Stands where words will come one day. */
export const PLACEHOLDER = lax(
  /^[^\p{L}\p{N}]{0,6}(?:tbd|tba|tbc|todo|to do|n\/?a|nenhum[a]?|nada(?: ainda)?|não (?:se aplica|há|tem)|sem|desconhecid[oa]|xxx+|(?:a|por) (?:ser )?(?:definir|definid[oa]s?|fazer|confirmar|confirmad[oa]s?|decidir|detalhar|detalhad[oa]s?|preencher|escrever|combinar|esclarecer|validar)|pendentes?|em (?:breve|aberto|definição|construção)|depois|preencher|_+)?[^\p{L}\p{N}]{0,6}$/iu,
);

/** What a spike asks. */
export const QUESTION = lax(
  new RegExp(
    `\\?|${
      anyWord(
        oneOf(`se qual quais porquê investigar avaliar explorar comparar analisar entender compreender determinar pesquisar levantar viabilidade
        viáve(?:l|is) protótipo prototipar definir descobrir estudar mapear verificar validar`),
        `(?<!assim |tal |bem )como(?! (?:uma? |[oa] )?(?:usu|client|admin|desenv|analist|gerent|time|equip))`,
        `o que`,
        `por que`,
        `prova de conceito|proof of concept|poc`,
      ).source
    }`,
    'i',
  ),
);

/** What a spike is for: something will be decided, or somebody will get something to act on. */
export const DECISION = lax(
  anyWord(
    oneOf(`decidir decide decidimos decidiremos decidido decisão decisões escolher escolha escolhemos escolheremos go/no-?go recomendar recomendação recomendações
    proposta propor concluir conclusão conclusões`),
    `go or no-?go|seguir ou não|vale (?:ou não )?a pena|fazer ou não`,
    `definir (?:se|qual|quais|como|o|a|que|quem)`,
    `determinar (?:se|qual|quais|como|o que)`,
    `(?:entrar|chegar)(?:mos)? (?:em|a um) (?:acordo|consenso)`,
    `para que (?:possamos|a gente|o time|a equipa?e?)|para (?:podermos|decidirmos|estimarmos)`,
    `próximos passos`,
    `estimativa (?:para|de|d[oa])`,
    `(?:histórias|tarefas|cards|itens) (?:de acompanhamento|seguintes|derivad[oa]s|criad[oa]s)|(?:cri|abr|escrev)[a-zà-ÿ]{1,5} as (?:histórias|tarefas)`,
    `plano de ação`,
  ),
);
