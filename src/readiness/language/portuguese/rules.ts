/** Portuguese sentences that state a rule of the product: "Os runtimes antigos devem continuar como antes." */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { lax, typed } from './spelling';

/** Where a rule may be spoken; read in small letters. */
export const CUE = lax(
  /(?<![a-zà-ÿ])(?:dever(?:á|ão|ia|iam)|devia[m]?|deve[m]?|precisa[m]?|têm que|têm de|terá (?:que|de)|não pode[m]?)(?![a-zà-ÿ])/g,
);

const PEOPLE =
  oneOf(`eu nós gente vocês? alguém ninguém todos mundo time times equipe equipa devs? desenvolvedor(?:es)? testers? qa po leitor história tarefa ticket card chamado issue bug pr correção ajuste
  mudança alteração trabalho objetivo ideia abordagem discussão aqui spike`);
/** Of the cues: what speaks of a need, which may be somebody's. */
export const NEED = lax(/^(?:precis|têm)/);

/** Right before the cue: who speaks of work, or a question within the sentence, is no rule of a product. */
export const NO_SUBJECT = lax(
  new RegExp(
    `(?:^|[\\s(/"'’])${PEOPLE}(?: (?:também|provavelmente|realmente|ainda|só|primeiro|agora|todos))?$|${WORD_START}(?:que|quem|se|o que|qual|como|por que|onde|quando|e|ou|mas|,|para|talvez|isso|isto)$|,$|${WORD_START}(?:se|o que|como|por que|qual|onde)${WORD_END}[^,;]{0,60}$`,
  ),
);
/** A need of people is what is hard for them. */
export const PEOPLE_BEFORE = lax(
  /(?<![a-zà-ÿ])(?:usuári[oa]s?|utilizador(?:es|as?)?|clientes?|admins?|administrador(?:es|as?)?|el[ea]s?|atendentes?|operador(?:es|as?)?|pessoas?|vendedor(?:es|as?)?)(?: (?:não|também|ainda|sempre|hoje|só|[a-zà-ÿ]{1,12}))?$/,
);

const WORK =
  oneOf(`corrigid implementad refatorad reescrit investigad documentad discutid revisad considerad atualizad adicionad incluíd estendid melhorad tratad resolvid portad migrad revisitad
  refeit definid decidid esclarecid testad finalizad concluíd desenvolvid suportad priorizad dividid renomead movid alterad modificad substituíd convertid adaptad ajustad feit
  construíd removid levantad analisad mapead validad alinhad`);
/** Right after the cue: what a team will do or hopes, and no rule. */
export const NO_RULE = lax(
  new RegExp(
    `^(?: (?:não|também|provavelmente|realmente|então|ainda|só|primeiro|agora|idealmente|talvez|portanto|ao menos)){0,3} (?:de |que )?(?:haver|ser (?:[a-zà-ÿ]+mente )?(?:${WORK}[oa]s?|(?:uma? )?(?:[a-zà-ÿ]+ )?(?:fácil|simples|bom|boa|melhor|nov[oa]|problema|suficiente|útil|interessante|claro|óbvio|trivial|parecid[oa]|parte))|bastar|considerar|olhar|investigar|discutir|decidir|pensar|descobrir|ajudar|tentar|trabalhar|fazer (?:isso|isto|parte)|nos permitir|permitir-nos|garantir que|esperar|vir|virar|adicionar|atualizar|documentar|refatorar|implementar|corrigir|escrever|criar|mover|renomear|definir|testar|revisar|fornecer (?:uma? )(?:forma|mecanismo|solução)|saber|entender|mencionar|concordar|cobrir|[oa]s?\\s|uma?\\s|disso|mais|ajustes?)${WORD_END}`,
  ),
);

/** The story's own wish, in its own form. */
export const WISHING = lax(
  /(?<![a-zà-ÿ])(?:quero|queremos|gostaria|gostaríamos|desejo|preciso|precisamos|desejamos)(?![a-zà-ÿ])|^[^a-zà-ÿ]{0,4}(?:como|enquanto) (?:uma? )?[a-zà-ÿ ]{2,40},|^[^a-zà-ÿ]{0,4}(?:seria|idealmente)(?![a-zà-ÿ])|(?<![a-zà-ÿ])para que (?:eu|nós|el[ea]s?|[oa]s? (?:usu|client))/,
);
/** Told as somebody's or a log's words. */
export const REPORTED = lax(
  /(?<![a-zà-ÿ])(?:diz(?:em|endo)?|disse(?:ram)?|afirma[m]?|reclama[m]?|segundo|conforme|documentação|erro|exceção|exception|informa[m]? que)(?![a-zà-ÿ])[^,;]{0,80}$/,
);
/** Told as background, or as what is the case today or was tried. */
export const BACKGROUND = lax(
  /^[^a-zà-ÿ]{0,4}(?:not(?:e|ar) que|obs|observação|atualmente|hoje|no momento|por exemplo|ex[.:]|ou seja|ps|p\.s|ver |veja |passos|na minha opinião|não (?:tenho|sei)|talvez|acho|achamos|acredito|imagino|penso|creio)(?![a-zà-ÿ])/,
);

/** What the list below it lays down: "O serviço deve suportar:", "Considerar os seguintes casos:". */
export const INTRODUCTION = lax(
  /(?<![a-zà-ÿ])(?:deve[m]?|deverá|deverão|precisa[m]?|tem que|têm que|suporta[m]?|trata[m]?|cobre[m]?|deve-se)(?![a-zà-ÿ])[^.!?]{0,80}:\s*$/i,
);
export const CASES = lax(
  /(?<![a-zà-ÿ])(?:seguintes|estes|esses|outros|outras|estas|abaixo|demais) (?:[a-zà-ÿ]{1,20} )?(?:casos?|cenários|situações|condições|regras|combinações)(?![a-zà-ÿ])[^.!?]{0,40}[:.]\s*$|(?<![a-zà-ÿ])(?:casos|cenários|situações|condições|regras) (?:seguintes|abaixo|especiais)[:.]\s*$/i,
);
/** With this a paragraph may end that introduces cases; others that introduce end with a colon. */
export const CASES_END = 'casos.';
/** "Precisamos fazer o seguinte:" lists work. */
export const WORK_LIST = lax(
  /(?<![a-zà-ÿ])(?:nós|eu|você|precisamos|devemos|temos|passos?|tarefas?|sub-?tarefas?|to-?dos?|trabalho|seguintes (?:passos|tarefas|mudanças|alterações|itens))(?![a-zà-ÿ])/i,
);

/** Say nothing of what a rule is about. */
export const EMPTY = typed(
  `deve devem deverá deverão precisa precisam pode podem para como esta este isso quando pelo pela eles elas também apenas sendo
  dentro sobre qual quais seja sejam sempre cada`,
);
