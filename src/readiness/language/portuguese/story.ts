/**
 * The forms of a story sentence in Portuguese, of Brazil and of Portugal, read in small letters. "Para" says what something is for,
 * for whom it is and where it goes: before an infinitive it begins a reason, except after a thing that is named by its use
 * ("um botão para exportar"). Each pattern is used on windows of bounded length or stands at a fixed place.
 */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { INFINITIVE } from './verbs';
import { lax } from './spelling';

const BEGIN = `(?:^|[\\n.;:!?("“*|–-])\\s{0,3}`;
/** "Enquanto aluno" names a role, "enquanto o pedido é pago" a time. */
const AS = `(?:(?:eu|nós),?\\s+)?(?:como:?|enquanto(?!\\s+(?:[oa]s?|uma?s?|eu|não|isso|est(?:ou|iver|á)|houver)\\b|\\s+[a-zà-ÿ]{3,20}o\\s+(?:[oa]s?|uma?|por|meus?|minhas?)\\s)|na qualidade de|na condição de|no papel de|sendo(?=\\s+uma?\\s))\\s+`;

/** Where a role may begin: "Como", at the beginning of a sentence or line. */
export const ROLE_START = lax(new RegExp(`${BEGIN}${AS}(?=\\S)`, 'g'));
/** The same, at the place itself. */
export const OPENING = lax(new RegExp(`^${AS}`));
/** Before the name of a role, and no part of it. */
export const ARTICLE = /^(?:uma?(?:\(a\))?|[oa])\s+/i;

/** Somebody speaks: the ending of the verb says who, "eu" may be left out. Forms of the other persons need their pronoun. */
const VERB_OF_I =
  oneOf(`quero queremos desejo desejamos preciso precisamos necessito necessitamos pretendo pretendemos posso podemos consigo
  conseguimos devo devemos gostaria gostaríamos queria queríamos adoraria`);
const I_WISH = `(?:(?:eu|nós|a gente),?\\s+)?(?:(?:não|também|só|realmente|apenas)\\s+){0,2}${VERB_OF_I}`;
const OTHERS_WISH = `(?:eu|el[ea]s?|a gente)\\s+(?:(?:quer|deseja|precisa|pode|deve|consegue)m?|poderia|deveria|tenho\\s+(?:que|de))|(?<=,\\s)(?:deseja|quer|precisa)`;
const ABILITY = `(?:possibilidade|opção|capacidade|op(?:or)?tunidade|habilidade)\\s+(?:de|para)`;
const TO = `(?:\\s+de)?(?:\\s+(?:poder|conseguir|ser capaz de|(?:ter )?(?:a |uma )?${ABILITY}))?`;
/** After these somebody's need is a condition or says more about a role: "quando preciso cancelar, quero …". */
const WITHIN = `(?<!${WORD_START}(?:quando|sempre que|que|onde|se|é|caso|enquanto) (?:eu )?(?:não )?)`;
/** "quero", "eu gostaria de poder", "precisamos de", "posso", "quero ter a opção de". */
export const WANT = lax(new RegExp(`${WITHIN}${WORD_START}(?:${I_WISH}|${OTHERS_WISH})${TO}(?=\\s|$|[,:])`));

const MODAL_OF_I = `(?:eu,? |nós,? )?(?:não )?(?:quero|queremos|gostaria|gostaríamos|desejo|preciso|precisamos|necessito|posso|pretendo|devo)`;
/** "Como combinado", "como alternativa", "como funciona": phrases that begin so and name nobody. */
const NOBODY =
  oneOf(`resultado alternativa exemplo consequência parte solução continuação melhoria sugestão padrão regra
  lembrete base referência contorno paliativo primeir[oa] segund[oa] próxim[oa] últim[oa] combinad[oa] discutid[oa] conversad[oa] acordad[oa]
  alinhad[oa] mencionad[oa] descrit[oa] esperad[oa] previst[oa] solicitad[oa] pedid[oa] vist[oa] mostrad[oa] dit[oa] definid[oa] já foi está estão é
  são se isso isto ele ela eles elas eu nós aí não tudo sempre antes hoje atualmente acima abaixo muitos também assim de em no na nos nas
  para por funciona funcionam fazer fazemos fica ficaria seria vamos vai testar reproduzir verificar demonstrar validar saber medir quando critério
  contexto consta`);
/** "Como o preço muda, …" is a cause; with an article only what somebody then wants makes it a role. */
export const NO_ROLE = lax(
  new RegExp(
    `^(?:(?:uma?|[oa]s?)\\s+)?${NOBODY}${WORD_END}|^${INFINITIVE}|^[a-zà-ÿ]{2,15}[aei]mos${WORD_END}|^[oa]s?\\s+(?![^.\\n]{2,70}?[\\s,]${MODAL_OF_I}${WORD_END})`,
  ),
);

/** The wish is somebody's own, as in every job story; "o cliente quer" is none. */
export const OWN_WISH = lax(new RegExp(`^${I_WISH}`));
/** The wish with the one who speaks it, in a sentence: "quero exportar a lista". */
export const SPOKEN_WISH = lax(new RegExp(`${WORD_START}${I_WISH}${WORD_END}[^]*`, 'i'));
/** Who wants it, told within the wish: "quero, como atendente, exportar …". */
export const ROLE_WITHIN = /^[\s,]{0,3}(?:como|enquanto)\s+(?:uma?\s+)?([^,.\n]{2,60}),\s+(?:de\s+)?/i;

const ACTION_WANTED = lax(
  new RegExp(
    `^[\\s,:]{0,3}(?:(?:não|também|só|sempre|apenas|facilmente|rapidamente|automaticamente|ao [^,]{2,40},)\\s+){0,2}${INFINITIVE}`,
    'i',
  ),
);
/** Whether what is wanted is something to do, and no thing: it begins with an infinitive. */
export function wantsAction(_want: string, means: string): boolean {
  return ACTION_WANTED.test(means.slice(0, 80));
}

/** "Como gerente eu reviso relatórios", "Como gerente, acesso a tela": to where it is said what is done. */
export const DOES_WITHOUT_WISH = lax(
  /[,\s]\s{0,3}(?:[Ee]u|[Nn]ós|a gente)\s+(?=\p{Ll})|,\s{1,3}(?=(?:não )?(?:acesso|vejo|recebo|faço|abro|seleciono|clico|entro|crio|edito|cadastro|consulto|envio|informo|tenho)\s)/u,
);

/** A wish without a role: "Quero criar uma conta". */
export const WISH_START = lax(
  new RegExp(
    `(?:^|[\\n.;:!?)("“*|–-])\\s{0,3}(?=(?:(?:eu|nós),?\\s+)?(?:não\\s+)?(?:quero|queremos|gostaria|gostaríamos|desejo|desejamos|preciso|precisamos|necessito|necessitamos|queria)${WORD_END})`,
    'g',
  ),
);

/** One of these is in every text with a reason that is told first. */
export const REASON_FIRST_CUES: readonly string[] = [
  'para ',
  'pra ',
  'a fim de',
  'com o ',
  'com a ',
  'visando',
];
const AIM = `(?:para(?:\\s+que)?|pra(?:\\s+que)?|a fim de(?:\\s+que)?|com (?:o objetivo|o intuito|o propósito|a finalidade) de|visando)`;
/** A reason that is told first: "Para perder menos tempo, como atendente, quero …". */
export const REASON_START = lax(new RegExp(`(?:^|[\\n.!?*("“])\\s{0,3}${AIM}\\s+(?=\\S)`, 'g'));
/** That reason, up to where the role or the wish begins. */
export const REASON_FIRST = lax(
  new RegExp(`^${AIM}\\s+([^\\n.]{3,160}?),\\s+(?=(?:eu,? )?(?:como|enquanto)\\s|${MODAL_OF_I}${WORD_END})`),
);

/** A job story: "Quando volto outro dia, quero …". */
export const JOB_START =
  /(?:^|[\n.!?*("“])\s{0,3}(?:quando|sempre que|toda vez que|todas as vezes que|enquanto|depois que|assim que|ao(?=\s+[a-zà-ÿ]{1,20}[aei]r\s))\s+(?=\S)/g;

/** Every plain sentence of somebody who can or should do something has one of these. */
export const ABLE = lax(
  /(?:^|\s)(?:pode|podem|poder[áã]o?|poderia|poderiam|deve|devem|dever[áã]o?|deveria|deveriam|consegue|conseguem|precisa|precisam|quer|querem|gostaria|gostariam|tem que|tem de|têm que|têm de|são capazes|é capaz)\s|^(?:permitir|possibilitar|habilitar|ajudar|deixar|permita)\s/,
);

/** "Permitir que editores ocultem …", "Permitir aos clientes cancelar …", "Permitir ao usuário o download de …". */
export const ALLOW = new RegExp(
  `^(?:permitir|possibilitar|habilitar|ajudar|deixar|permita)\\s+(?:que|aos?|às?)\\s+((?:(?:[oa]s?|uma?|tod[oa]s? [oa]s?|cada)\\s+)?\\p{L}[\\p{L}-]{1,30}(?:\\s+(?:d[eoa]s?\\s+\\p{L}{2,20}|\\p{L}{2,20}(?:[aio]d[oa]s?|ai?s|ores)))?)\\s+(?:(?:poss(?:a|am)|consig(?:a|am))\\s+)?(?=\\p{L})`,
  'iu',
);
const ACTOR = `(?:uma?|cada|qualquer|tod[oa]s?(?: [oa]s?)?|[oa]s?|noss[oa]s?|apenas|somente|só)?\\s?(?!(?:isso|isto|tudo|nada|que|como|se|hoje|atualmente|agora|quando|ainda|também)\\b)\\p{L}[\\p{L} -]{1,50}?`;
const CAN = [
  `(?:deve|devem|dever[áã]o?|deveriam?|precisam?|têm (?:que|de))\\s+(?:poder|conseguir|ser capaz(?:es)? de)`,
  `(?:podem?|poder[áã]o?|poderiam?|conseguem?|conseguir[áã]o?|devem?|dever[áã]o?|deveriam?|têm\\s+(?:que|de)|precisam?(?: de)?(?=\\s+\\p{L}+[aei]r(?!\\p{L}))|quer(?:em)?|gostariam? de)`,
  `(?:são|é) capaz(?:es)? de`,
].join('|');
export const ACTOR_CAN = lax(
  new RegExp(`^(${ACTOR})(?<!\\s(?:não|nunca|nem))\\s+(?:${CAN})\\s+(?!não\\b)`, 'iu'),
);

/** "Um botão para exportar": a tool is named by what it is for … */
const TOOL =
  oneOf(`botão filtro campo tela ecrã página link endpoint api formulário ferramenta função funcionalidade recurso mecanismo script
  comando rotina job serviço regra ícone atalho menu aba modal pop-?up token`);
/** … and these wait for the action that they are there for: "permissão para editar", "pronto para enviar". */
const MEANT =
  oneOf(`opção opções permissão permissões acesso prazo tempo lugar local espaço forma maneira jeito modo autorização instruções disponíve(?:l|is)
  prontos? prontas? livres? necessári[oa]s? usad[oa]s? utilizad[oa]s? apt[oa]s? habilitad[oa]s? possibilidade oportunidade capacidade
  dá der serve servem faltam?`);
const NAMED_BY_USE = `${WORD_START}(?:(?:uma?|nov[oa]|outr[oa]|algum[a]?) (?:[a-zà-ÿ]{3,20} )?${TOOL}|${MEANT})(?: [a-zà-ÿ]{3,20})?`;
const SOMEBODY = `(?:(?:eu|el[ea]s?|nós|a gente|ninguém|todos|todo mundo|toda a gente|cada um)|(?:[oa]s?|noss[oa]s?|meus?|minhas?|cada)\\s+[a-zà-ÿ-]{2,20}(?:\\s+d[eoa]s?\\s+[a-zà-ÿ-]{2,20})?)\\s+`;
const BEFORE_VERB = `(?:(?:se|me|nos|lhes?|não|assim|só|melhor|também|sempre|depois|então)\\s+){0,2}`;
const CLITIC_ALONE = `[a-zà-ÿ]{2,20}-l[oa]s?[\\s.!]{0,3}$`;
/** What begins a reason right after what is wanted. */
export const ENDS_START = lax(
  new RegExp(
    [
      // "… para imprimi-la.", "… de forma a guardá-lo": a reason in one word keeps the word before it, or it would say nothing.
      `[,;.]?\\s{0,4}${WORD_START}(?=(?:para|pra) ${CLITIC_ALONE})|[,;.]?\\s{0,4}${WORD_START}(?:a fim|(?:de|por) (?:modo|forma|maneira)) (?=(?:de|a) ${CLITIC_ALONE})`,
      `[,;.]?\\s{0,4}${WORD_START}(?:(?:para|pra|p\\/)\\s+que|a fim de(?:\\s+que)?|de (?:modo|forma|maneira) (?:a|que)|por forma a|com (?:o objetivo|o intuito|o propósito|o fim|a finalidade|a intenção) de(?:\\s+que)?|no intuito de|porque|pois|já que|visto que|uma vez que|dado que|senão)${WORD_END}`,
      `[,;.]\\s{0,4}(?:e\\s+)?(?:(?:assim|desta forma|dessa forma|deste modo|desse modo|com isso),?\\s+(?!como|que|mesmo|por diante)|(?=(?:evitando|garantindo|reduzindo|facilitando|agilizando|economizando|poupando)\\s)|visando\\s)`,
      `[,;.]?\\s{0,4}${WORD_START}(?:para|pra):?(?<!${NAMED_BY_USE} {1,4}(?:para|pra):?)\\s+(?=(?:${SOMEBODY})?${BEFORE_VERB}${INFINITIVE})`,
    ].join('|'),
  ),
);

/** A sentence of its own may be the reason of the one before: "… até o fim. Assim ninguém precisa ligar." */
export const LATE_REASON = /^\W{0,4}(?:para|pra|a fim|porque|pois|assim|dessa|desta|desse|deste|com isso)\s/;

/** Ends a sentence, unless an abbreviation or a small letter says that it goes on. */
export const SENTENCE_END = lax(
  /[.!?](?=["”»’')\]]{0,2}(?:\s|$))|\n(?=\s*(?!(?:[Ee]u|EU|[Nn]ós|[Qq]uero|QUERO|[Qq]ueremos|[Gg]ostaria|[Pp]reciso|[Dd]esejo|[Pp]osso|[Pp]ara|PARA|[Pp]ra|[Aa] fim|[Pp]orque|[Pp]ois|[Dd]e modo|[Dd]e forma|[Cc]om o objetivo|[Aa]ssim|[Ss]o that|[Ii] want|I)(?![\p{L}]))[\p{Lu}\d•*-])|\n\n/gu,
);
/** After a full stop a small letter goes on with the sentence, except where a reason of its own begins. */
export const NEW_AFTER_STOP = /^.\s+(?:para|assim|porque|pois)\s/;
export const ABBREVIATION = lax(
  /(?:(?:^|[\s(])(?:ex|p\.\s?ex|etc|obs|n|nº|núm|art|pág|sr|sra|dr|dra|aprox|máx|mín|qtd|tel|ref|vs|incl|e\.g|i\.e)|^)$/i,
);
