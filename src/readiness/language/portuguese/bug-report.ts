/**
 * What a bug report looks like in Portuguese: the titles that templates give its parts (English ones are as usual), what it
 * sounds like when something goes wrong, and when something ought to be otherwise.
 */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { lax } from './spelling';

const OUTCOME = oneOf(`resultados? comportamentos? saídas? valor(?:es)? respostas? retornos?`);
const REPRODUCE = oneOf(`reproduzir reprodução simular simulação replicar recriar repetir`);

const LABELS = {
  expected: [
    `${OUTCOME} (?:esperad[oa]s?|desejad[oa]s?|corret[oa]s?|previst[oa]s?)`,
    `esperad[oa]s?|expectativas?|o esperado`,
    `o que (?:deveria|devia|era (?:para|pra|suposto|esperado))(?: ter)? ?(?:acontecer|acontecido|ocorrer|aparecer)?`,
    `(?:era|é) esperado|esperava-se|(?:eu )?esperava|deveria|deverá`,
    `expected(?: (?:results?|behaviou?rs?|outcomes?))?`,
  ],
  actual: [
    `${OUTCOME} (?:atua(?:l|is)|obtid[oa]s?|observad[oa]s?|apresentad[oa]s?|encontrad[oa]s?|incorret[oa]s?|recebid[oa]s?|rea(?:l|is)|verificad[oa]s?)`,
    `(?:atual|obtido|observado|o atual|o obtido)`,
    `o que (?:(?:está |realmente |de facto |de fato )?(?:acontece|aconteceu|acontecendo|a acontecer|ocorre|ocorreu|ocorrendo)|vejo|aparece)`,
    `(?:[oa] )?(?:problema|erro|falha|bug|defeito|sintoma|resultado|incidente)s?(?: (?:encontrad[oa]|apresentad[oa]|relatad[oa]))?(?: é)?`,
    `descrição d[oa] (?:problema|erro|bug|falha)`,
    `actual(?: (?:results?|behaviou?rs?|outcomes?))?|what happens|observed`,
  ],
  steps: [
    `(?:os )?passos(?: (?:para|pra|p\\/|de|da) (?:a |o )?${REPRODUCE}(?: d?[oe] (?:erro|problema|bug))?)?(?: do (?:erro|problema|bug))?`,
    `passo a passo(?: (?:para|pra|de) ${REPRODUCE})?`,
    `(?:como|para|pra) ${REPRODUCE}(?: (?:isso|o (?:erro|problema|bug)|a falha))?`,
    `${REPRODUCE}|roteiro(?: de testes?| de reprodução)?|(?:caminho|fluxo|cenário)(?: (?:do|de) (?:erro|teste|reprodução))?`,
    `o que (?:eu )?(?:fiz|fizemos|foi feito)`,
    `steps?(?: (?:to|for) (?:repro(?:duce)?|replicate))?|(?:how )?to reproduce|repro(?: steps?)?|str`,
  ],
  environment: [
    `ambientes?(?: (?:de testes?|testado|afetado))?|plataformas?|onde (?:ocorre|acontece|foi visto)`,
    `versão(?: (?:afetada|d[oa] (?:app|aplicativo|sistema|aplicação|navegador|browser)))?|versões|builds?`,
    `navegador(?:es)?|browsers?|so|sistemas? operaciona(?:l|is)|sistemas? operativos?|dispositivos?|aparelhos?|testado (?:em|no|na|com)|visto (?:em|no|na|com)`,
    `environments?|versions?|os|devices?`,
  ],
  given: [
    `pré-?\\s?(?:condiç(?:ão|ões|ao|oes)|requisitos?)|massa(?: de (?:dados|testes?))?|dados (?:de teste|utilizados|usados)|(?:estado|situação) inicial|dado`,
    `pre-?conditions?|pre-?requisites?|test data`,
  ],
  other: [
    `(?:observaç(?:ão|ões)|obs|notas?|informações|detalhes|comentários?|contexto)(?: (?:adiciona(?:l|is)|complementares|extras?))?`,
    `(?:contorno|solução de contorno|workarounds?|alternativa)|causas?(?:[ -]raiz)?|impactos?|severidade|gravidade|prioridade|frequência|análise|criticidade`,
    `(?:possível |sugestão de |proposta de )?(?:correção|solução|soluções)|sugest(?:ão|ões)`,
    `evidências?|anexos?|prints?|capturas?(?: de (?:tela|ecrã))?|logs?|stack ?trace|referências?|links?|vídeos?|imagens?`,
    `critérios? de aceit(?:e|ação)|ca|tarefas?|notes?|additional (?:info|information)|attachments?|acceptance criteria`,
  ],
} as const;
export type BugPart = keyof typeof LABELS;

const named = (...parts: readonly BugPart[]): string =>
  `(?:${parts.map((part) => `(?<${part}>${LABELS[part].join('|')})`).join('|')})`;
const TOLD = named('expected', 'actual');
const GATHERED = named('steps', 'environment', 'given', 'other');
const ASIDE = `\\s{0,2}(?:\\([^)]{0,40}\\)\\s{0,2})?`;
const MARK = `[:=–—]|-{1,2}\\s|[^\\p{L}\\p{N}]{0,6}$`;
const NO_WORD = `[^\\p{L}\\p{N}]`;
/** `Resultado obtido: …`, `O esperado é que …`, or the title alone in its line; names the part by its group. */
export const LABEL = lax(
  new RegExp(
    `^${NO_WORD}{0,6}(?:${TOLD}${ASIDE}(?:${MARK}|(?:é|era|foi|seria)(?: que)?\\s)|${GATHERED}${ASIDE}(?:${MARK}))`,
    'iu',
  ),
);
/** Without one of these near its beginning a long line has no title in front. */
export const MAYBE_LABEL = lax(/[:=–—-]| (?:é|era|foi|seria) /);
/** A heading needs no mark after its name: line breaks get lost on the way. */
export const HEADING_LABEL = lax(
  new RegExp(`^${NO_WORD}{0,6}(?:${TOLD}|${GATHERED})(?=${NO_WORD}|$)[\\s:–—-]{0,4}`, 'iu'),
);

/** A quick look before the long one. */
export const MAYBE_STEPS = /reprod|replic|simul|repro/i;
/** "Para reproduzir o erro, basta …:" begins the steps as a label does. */
export const STEPS_SENTENCE = lax(
  /(?<!\p{L})(?:reprodu[zç]\p{L}{0,9}|replica(?:r|do|mos)?|simular|reproduce|repro)(?!\p{L})[^:.\n]{0,80}[:.,]?/iu,
);
export const NOT_REPRODUCED = lax(
  /(?<!\p{L})(?:não|nao|nunca|difícil|sem)(?!\p{L})[^.:\n]{0,40}(?<!\p{L})(?:reprodu|replic|simul)|tent\p{L}+ (?:reproduz|simul|replic)|como reproduzir[^.:\n]{0,20}(?:desconhecid|não se sabe|incerto)/iu,
);

const WHERE = oneOf(`ao a no na nos nas em se quando com para enquanto durante após depois por`);
/** After "não" these tell of no failure: "não precisa", "não obstante". */
const NO_MATTER = `(?!(?:ter|precisa[r]?|quero|sei|é necess|é preciso|importa|obstante|só|somente|apenas|será necess|bloqueante|obrigat|funciona(?:l|is)${WORD_END}))`;
/** "Pedidos não entregues", "para não perder", "campo não obrigatório" name things and purposes. */
const NO_FACT = `(?!(?:[a-zà-ÿ]+(?:[aií]d[oa]s?|[aei]r|íve(?:l|is)|entes?|[aá]ri[oa]s?)|entregues?|pag[oa]s?|feit[oa]s?|vist[oa]s?|salv[oa]s|aceit[oa]s?|abert[oa]s?|inclus[oa]s?)${WORD_END})`;
const AUXILIARY = `(?:está (?:a )?|estão (?:a )?|é|são|foi|foram|vem|vêm|vai|vão|mais|pode|podem|consegu[a-zà-ÿ]+|é possível)`;
/** "não" belongs to a verb, or says that something isn't done. */
const NOT = `não ${NO_MATTER}(?:(?:se|me|lhe) )?(?:${AUXILIARY} ?[a-zà-ÿ-]{2,18}|(?:salv[oa]|exibid[oa]|mostrad[oa]|atualizad[oa]|carregad[oa]|encontrad[oa]|reconhecid[oa]|respeitad[oa]|consigo|conseguimos)|${NO_FACT}[a-zà-ÿ-]{2,18})`;

/** Something goes otherwise than anybody would want: the contrary is what should happen. Read in small letters. */
export const FAILURE = lax(
  new RegExp(
    `${WORD_START}(?:${[
      NOT,
      `impossível|deix(?:a|am|ou|aram) de [a-zà-ÿ]{2,18}|(?:parou|pararam|para|param) de [a-zà-ÿ]{2,18}|nada (?:acontece|aconteceu|ocorre|aparece|muda)|nenhum[a]? [a-zà-ÿ]{3,18} (?:aparece|é (?:exibid|mostrad|enviad|salv|criad)[oa]|ocorre)`,
      `falh(?:a|am|ou|aram|ando)|(?:a )?falhar|falhas? ${WHERE}`,
      `trav(?:a|am|ou|ando|ad[oa]s?)|crash(?:a|am|ou|es|ando)?|congel(?:a|am|ou|ad[oa]s?)|cai(?:u|r|em)?(?= (?:ao|quando|no|na|com|se|em|do|sozinh|toda|sempre|a cada))|caindo|quebr(?:a|am|ou|ad[oa]s?|ando|aram)|deadlock|segfault|loop infinito|vazamento de memória|out of memory|fora do ar|(?:tela|ecrã) (?:preta|preto|branca|branco|azul)|fica(?:m)? (?:pret[oa]|branc[oa]|cinza|em branco|girando|carregando|travad[oa])|(?:fecha|reinicia|desliga|encerra|sai|abre|atualiza)(?:m|ndo)? sozinh[oa]s?|(?:dia|hora|item|real|centavos?|linhas?|itens|dias|horas|reais|dígitos?) a menos(?! que)`,
      `lanç(?:a|ou|ando)(?: uma?)? (?:exce|exception|erro)[a-zà-ÿ]*|exception|exceção ${WHERE}|(?:uma|a seguinte|essa|esta) exceção|npe|stack ?trace|nullpointer[a-z]*|estour(?:a|ou|ando)`,
      `(?:dá|deu|dando|dar|gera|gerou|gerando|mostra|mostrou|exibe|exibiu|exibindo|aparece|apareceu|retorna|retornou|retornando|apresenta|apresentou|apresentando|recebo|recebi|recebe|causa|causou|com|um|o seguinte|ocorre|ocorreu|ocorrendo|acontece|vê) (?:\\S{1,30} ){0,3}erros?`,
      `erros? (?:ao|quando|[a-z]{0,2}[45]\\d\\d|ocorre|ocorreu|aparece|apareceu|durante|n[oa]s?|em|se|após|de (?:cálculo|digitação|timeout|javascript|conexão|servidor)|interno|inesperado|genérico|desconhecido)|erro ?:|erro [a-zà-ÿ]{3,20}$`,
      `(?:retorna|retornou|retornando|dá|deu|recebo|status|http|código|devolve|devolveu|responde) (?:\\S{1,20} ){0,2}[45]\\d\\d|(?:404|500|502|503|403)(?= (?:no|na|ao|em|quando|internal|bad|not))`,
      `errad[oa]s?|incorret[oa]s?|incorretamente|corrompid[oa]s?|desalinhad[oa]s?|bugad[oa]s?|inesperad[oa]s?|indevid[oa]s?|indevidamente|inconsistentes?|inválid[oa]s?|ilegíve(?:l|is)|truncad[oa]s?|cortad[oa]s?|em branco|desatualizad[oa]s?|zerad[oa]s?|duplicad[oa]s?|desformatad[oa]s?|sobrepost[oa]s?|invertid[oa]s?|trocad[oa]s?|vazi[oa]s? (?:ao|quando|mesmo|depois|após)|desconfigurad[oa]s?|intermitentes?|instáve(?:l|is)|inacessíve(?:l|is)`,
      `(?:sai|saem|saiu|vem|vêm|veio|fica|ficam|ficou|abre|aparece|aparecem|está|estão) (?:tudo |sempre |toda )?(?:em branco|vazi[oa]s?|cortad[oa]s?|zerad[oa]s?|errad[oa]s?|duplicad[oa]s?|desalinhad[oa]s?|incomplet[oa]s?|truncad[oa]s?|invertid[oa]s?|tort[oa]s?)`,
      `erros? de (?:ortografia|português|digitação)|mesmo (?:que|quando|se|após|depois|com|sem|estando|tendo)|ainda que`,
      `sum(?:iu|iram|indo|em)|some(?= (?:ao|quando|da|do|depois|após|sem|da tela|do nada))|desaparec(?:e|em|eu|eram|endo)|ignor(?:a|am|ou|ando|ad[oa]s?)|perd(?:e|em|eu|eram|endo|id[oa]s?)|sobrescrit[oa]s?|sobrescreve|apagad[oa]s? (?:sem|ao|quando|indevid)|duplic(?:a|am|ou|ando)|pres[oa]s?(?= (?:em|no|na|ao|a))|silenciosamente|sem (?:nenhum |qualquer )?(?:aviso|mensagem|resposta|retorno|motivo)`,
      `lent[oa]s?|lentidão|demor(?:a|am|ou|ando)|time-?outs?|pisc(?:a|am|ando)|(?:muito|demasiado|demais) (?:lent[oa]s?|tempo|grandes?|pequen[oa]s?|long[oa]s?|tarde|cedo)|(?:cedo|tarde|tempo|grandes?|pequen[oa]s?) demais`,
      `(?:ainda|continua(?:m|ndo)?|segue(?:m)?|permanece(?:m)?) (?:a )?(?:aparece(?:r|ndo|m)?|mostra(?:r|ndo|m)?|exib(?:e|indo|em|ir)|visíve(?:l|is)|constar|ativ[oa]s?|com|sem|conta(?:ndo|m)?|lá|em|vendo|habilitad[oa]s?|desabilitad[oa]s?|acontec\\w+)|só (?:mostra|funciona|aparece|retorna|exibe|conta|considera|salva)[m]?|apesar d[eoa]s?|embora|duas vezes|em dobro|em duplicidade|regressão|redireciona(?:d[oa])? (?:para )?(?:[oa] )?(?:tela|página|login)? ?(?:errad[oa]|incorret[oa])`,
      `(?:bug|problemas?|falha|defeito) (?:n[oa]s?|em|com|ao|quando|onde|d[eoa]s?)|em vez d[eoa]s?|ao invés d[eoa]s?|em lugar d[eoa]s?|quando (?:deveria|devia)[m]?|desabilitad[oa]s? (?:mesmo|indevid|sem|quando)|desabilitad[oa]|bloquead[oa] indevid[a-z]*`,
    ].join('|')})${WORD_END}`,
    'g',
  ),
);

/** Read in small letters, as all below. A condition or a part of a name, no report: "se o envio falhar", "mensagens que não podem ser lidas". */
export const CONDITION_BEFORE = lax(
  /(?:(?<![a-zà-ÿ])(?:se|quando|sempre que|enquanto|caso|onde|até|para|pra|para que|em caso de|casos? de|tratar|evita(?:r|ndo)?|impede|impedir|garantir|ou|prevenir)\s+(?:[^\s.,;:]{1,30}\s+){0,3}|(?<![a-zà-ÿ])(?:que|cuj[oa]s?)\s+)$/,
);
/** After these a fact is told, whatever came before. */
export const FACT_BEFORE = lax(
  /(?<![a-zà-ÿ])(?:not(?:ei|amos|ado|a-se)|v(?:i|imos|ejo)|perceb(?:i|emos|eu)|verific(?:uei|amos|ado|ou-se)|observ(?:ei|amos|ado|ou-se)|encontr(?:ei|amos)|constat(?:ei|amos|ado|ou-se)|é|foi|significa|mas|problema|bug|porque|já|atualmente|agora|e|acontece|ocorre|parece|sendo|fato|facto|informou|relatou|reclamam|dizem|aconteceu)\s+(?:é\s+)?que\s+$|[,:]\s*(?:[^\s.,;:]{1,30}\s+){0,5}$/,
);

/** "Se a inicialização falhar, o agente deve …": what to do in a case, and no word of it having happened. Read in small letters. */
export const RULE_FOR_CASE = lax(
  /^[^\p{L}]{0,4}(?:se|quando|sempre que|caso|em caso de)\s[^,]{5,160},[^,]{0,80}(?<!\p{L})(?:deve[m]?|deverá|deveria|precisa[m]?|tem que)(?!\p{L})(?! não)/u,
);
/** The case is a failure itself. */
export const CASE_OF_FAILURE = lax(/^[^,]{0,160}(?:falh|erro|exceção|indisponível|time-?out|problema)/);
/** Somebody asks for it in a story's own form: what goes wrong in it is what the wish is about. Read in small letters. */
export const STORY_WISH = lax(
  /^[^\p{L}]{0,4}(?:como|enquanto) [^.\n]{2,80}?(?<!\p{L})(?:quero|queremos|gostaria|preciso|desejo|posso)(?!\p{L})|(?<!\p{L})(?:quero|gostaria de|queremos|gostaríamos de) (?:poder )?ser (?:notificad|avisad|informad|alertad)[oa]s?/u,
);

const ORDER =
  oneOf(`adicionar permitir habilitar suportar melhorar implementar criar considerar mostrar exibir notificar avisar deixar fazer investigar não usar utilizar
  substituir trocar alterar mudar mover atualizar documentar detectar tratar garantir incluir ocultar bloquear evitar impedir validar remover ajustar adicione permita
  crie implemente mostre exiba garanta evite trate`);
/** "Alterar o tipo não limpa os campos": the infinitive is what somebody does, and what goes wrong is told of it. */
const DONE_AND_FAILS = `(?! ?(?:(?!(?:que|quando|se|caso|para|pra|onde|porque|pois|sem|enquanto|sobre|de|em)\\s)[^\\s.,;:]{1,30} ){1,8}(?:não|trava|falha|quebra|some|dá|gera|retorna|lança|apaga|perde|ignora|duplica)(?:\\s|$))`;
/** A sentence that asks for something: what goes wrong in it is what it speaks of, not what it tells. */
export const WISH = lax(
  new RegExp(
    `^[^a-zà-ÿ]{0,4}(?:\\[[^\\]]{0,40}\\]\\s*)?${ORDER}${WORD_END}${DONE_AND_FAILS}|${WORD_START}(?:quero|queremos|gostaria|gostaríamos|desejo|precisamos|seria (?:bom|ótimo|legal|melhor|útil|interessante)|(?:dev(?:e|em|erá|eria|eriam)|precisa[m]?|têm que)(?! não))${WORD_END}`,
  ),
);
export const BECAUSE = lax(
  /(?<!\p{L})(?:porque|pois|já que|mas|porém|atualmente|hoje|no momento|no entanto|entretanto|contudo|só que|em vez|ao invés|embora)(?!\p{L})/u,
);
/** `Tarefa de atualização falha`: before a verb like these the first word names a thing. */
export const TELLING_VERB = lax(
  /^(?:falh|trav|quebr|lanç|congel|perd|ignor|desaparec|sum|some|par(?:ou|aram)|cai|não |dá |deu |gera |retorna |duplic|deix)/,
);

/** Of what `FAILURE` finds, what tells by itself that something happened, and names no mere topic. */
export const TOLD_FAILURE = lax(
  /^(?:não |nada |imposs|sai|saem |ve[mi]|vêm |fica |ficam |abre |está |estão |fecha|reinicia|desliga|encerra|sai |falh(?:a|am|ou|aram|ando)$|trav(?:a|am|ou|ando)$|crash(?:a|am|ou)|quebr(?:a|am|ou|ando|aram)$|cai|congel(?:a|am|ou)$|lanç|estour|dá |deu |dando |gera|mostra |exib|aparec|retorn|apresent|receb|devolve|perde|perdeu|ignora|ignorou|desaparece|desapareceu|sum|some$|par(?:ou|aram|a|am) de|deix(?:a|am|ou|aram) de|demor|duplic(?:a|am|ou|ando)$|só |continua|ainda |permanece|segue|sobrescreve|pisc|vê )/,
);
/** Of the rest, what is as often a subject or an alternative as a failure. */
export const NO_SYMPTOM = lax(
  /^(?:stack ?trace|time-?outs?$|em vez|ao invés|em lugar|duas vezes$|mesmo |ainda que|sem |embora|apesar|exception$|inválid|duplicad|vazi|em branco|intermitente|perdid|desatualizad|trocad|lentid)/,
);
/** A feature for the case that something goes wrong. */
export const DEALS_WITH = lax(
  /(?<!\p{L})(?:tratamento|tratativa|detecção|prevenção|proteção|recuperação|retentativa|retry|relatório|lista|listagem|visão|notificaç(?:ão|ões)|alertas?|avisos?|monitor(?:amento|ização)?|verificação|validaç(?:ão|ões)|testes? de|busca|suporte|política|filtro|widget|estatísticas|tela de|página de|ecrã de|mensage(?:m|ns)|análise|painel|log)(?!\p{L})/u,
);
/** "Erros no checkout devem parar o build": a rule, and no word of it having happened. */
export const RULE_AFTER = lax(
  /^[^.;]{0,160}(?<!(?:mas|ele|ela|isso|que|como|quando|onde) )(?<![a-zà-ÿ])(?:deve[m]?|deverá|precisa[m]?|tem que)(?![a-zà-ÿ])(?! não)/,
);
/** An order about a fact tells of it: "Verificar que … falha". Read in small letters. */
export const FACT_IN_ORDER = /(?<!\p{L})(?:que|quando|se|caso)(?!\p{L})/u;
/** Who mends something tells what is broken. */
export const MENDS = /^(?:corrigir|corrija|resolver|consertar|arrumar|solucionar|reparar|fix|ajustar)$/;

/** What ought to be. Read in small letters. */
export const EXPECTATION = lax(
  /(?<![a-zà-ÿ])(?:deverá|deveria[m]?|devia[m]?|deve[m]?|não pode(?:m|ria|riam)?|(?:era|é|seria) (?:esperad[oa]|suposto|correto|para|pra)|esper(?:o|ava|ávamos|amos|ava-se|a-se)|o (?:esperado|correto|certo|ideal)|precisa(?:va)? (?:ser|ficar|estar)|tinha que|tem que|antes (?:era|funcionava|aparecia|mostrava))(?![a-zà-ÿ])(?! (?:ser )?(?:corrigi|investiga|discuti|analisa))/,
);
/** What it is and what it should be in one breath. */
export const PAIR = lax(
  /(?<![a-zà-ÿ])(?:em vez d[eoa]s?|ao invés d[eoa]s?|em lugar d[eoa]s?|quando (?:deveria|devia)[m]?|e não (?:[oa]s?|em|para|por) )/,
);
