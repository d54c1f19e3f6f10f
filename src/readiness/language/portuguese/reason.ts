/** What a reason sounds like in Portuguese. All but titles are read in small letters. */
import { anyWordSmall, oneOf, titleOf, WORD_START } from '../phrases';
import { lax, typed } from './spelling';

const GOOD =
  oneOf(`permitir permite permitirá permitiria ajudar ajuda ajudará ajudaria evitar evita evitará evitaria garantir garante reduzir reduz reduzirá
  economizar economiza poupar poupa melhorar melhora facilitar facilita facilitaria agilizar agiliza simplificar simplifica impedir impede torna tornar
  possibilita possibilitar causa gera leva significa dá`);
const PEOPLE = `(?:(?:[oa]s? |noss[oa]s? |muit[oa]s )?(?:usuári[oa]s?|utilizador(?:es|as?)?|clientes?|pessoas?|desenvolvedor(?:es|as?)?|gente|equipe|equipa|time|funcionári[oa]s?|atendentes?)|eu|nós|el[ea]s?|vocês?)`;
const HARD =
  oneOf(`difí(?:cil|ceis) impossível confus[oa]s? chat[oa]s? irritantes? frustrantes? lent[oa]s? demorad[oa]s? trabalhos[oa]s? tedios[oa] cansativ[oa]s? ruim
  péssim[oa] inconvenientes? perigos[oa]s? inviável complicad[oa]s? burocrátic[oa]s? manual manuais`);
const CAUSE = `(?:porque|pois|já que|visto que|uma vez que|dado que|devido (?:a|ao|aos|à|às|as)|por causa d[eoa]s?|por conta d[eoa]s?|graças a[os]?)`;
const THUS = `(?:assim|d[ae]ss[ae] (?:forma|maneira|modo)|d[ae]st[ae] (?:forma|maneira|modo)|com isso)`;

/** Says outright what something is for. */
export const REASON = lax(
  anyWordSmall(
    `(?:para|pra|a fim de) que(?! serve)`,
    `a fim de`,
    `de (?:modo|forma|maneira) (?:a|que)`,
    CAUSE,
    `por isso`,
    `senão`,
    `(?:caso|do) contrário`,
    `${THUS},? (?:eu|[oa]s? [a-zà-ÿ]{3,20}|el[ea]s?|não|nós|a gente|todos|podemos|conseguimos|evita(?:mos)?|garant(?:e|imos)|economizamos|poupamos|fica|reduz(?:imos)?)`,
    `(?:isso|isto|o que|que|el[ea]) (?:vai |irá |poderia |pode )?(?:nos |lhes? )?${GOOD}`,
    `[oa] (?:objetivo|objectivo|propósito|motivo|problema|ponto|intuito|ganho|benefício|meta|ideia|intenção|finalidade|razão|motivação|vantagem|dor) (?:é|está|era|aqui|por trás|dist?so|d[eoa]s?)`,
    `(?:útil|importante|necessári[oa]|essencial|fundamental|crític[oa]|valios[oa]|interessante) (?:para|pra|porque|pois|quando|se|já que)`,
    `como resultado`,
    // "Por quê: …", in a line of its own: the usual template.
    `(?:objetivos?|motivos?|justificativa|motivação|por ?qu[êe]|para qu[êe]|benefícios?|ganhos?|dor|problema|razão)[:?](?:\\s{1,3}[a-zà-ÿ-]{1,20}){3}`,
    `(?:será|vai ser|fica|ficará) (?:possível|mais fácil|mais rápido)`,
  ),
);

const AVOID = `(?:evitar(?:mos)?|prevenir|impedir|garantir(?:mos)?|assegurar|reduzir(?:mos)?|diminuir|economizar|poupar|facilitar|simplificar|agilizar|acelerar|tornar|não (?:perder|precisar|ter|ficar|depender)(?:mos|em)?|ganhar (?:tempo|agilidade)|deixar (?:[^\\s.]{1,20} ){1,3}mais)`;
/** Before these the purpose is what is wanted itself: "uma forma de evitar", "quero evitar". */
const NO_PURPOSE = oneOf(
  `forma maneira jeito opção possibilidade mecanismo solução capacidade usad[oa] serve servem sistema`,
);
/** A purpose after something else was said: "… para evitar cadastros duplicados". */
export const PURPOSE = lax(
  new RegExp(
    `(?<!${WORD_START}${NO_PURPOSE}) (?:para|pra|visando|a fim de) (?:${AVOID}|ajudar(?:mos)?|melhorar(?:mos)?|poder(?:mos|em)?|conseguir(?:mos|em)?|aumentar)(?![a-zà-ÿ])`,
  ),
);

/** The same within a wish, where "para poder" only says what is wanted. */
export const PURPOSE_WITHIN = lax(new RegExp(`\\S \\S+ (?:para|pra|a fim de) ${AVOID}(?![a-zà-ÿ])`));

/** A cause told within the wish. */
export const CAUSE_WITHIN = anyWordSmall(CAUSE);

/** What is not as people would have it today: the reason of many real stories. */
export const PROBLEM = lax(
  anyWordSmall(
    `(?:hoje|atualmente|actualmente|no momento(?! (?:em|d[aeo]))|neste momento|de momento|presentemente|por enquanto|hoje em dia)[ ,].{0,120}(?<![a-zà-ÿ])(?:não|só|somente|apenas|precisa[m]?|têm (?:que|de)|nenhum[a]?|${HARD}|manualmente|à mão|tod[ao]s? (?:vez|vezes)|sempre|nunca|em vez|falta[m]?|sem|obrigad[oa]s?|limitad[oa]s?|é|são|está|estão|usa[m]?|faz|fazem|há|existe[m]?|feit[oa]s?|fica[m]?)`,
    `${PEOPLE} (?:não (?:consegue|pode|sabe|encontra|vêe?|entende|percebe|tem|têm)m?|precisa(?:m|mos)?(?: de)? [a-zà-ÿ]{2,20}[aei]r|têm (?:que|de)|temos (?:que|de)|(?:reclama|sofre|perde|esquece|desiste|se perde|se confunde|erra)(?:m|mos)?|fica(?:m|mos)? (?:sem|confus[oa]s?|perdid[oa]s?|esperando|à espera)|são obrigad[oa]s|est[áã]o? (?:confus|perdid|limitad)[oa]s?)`,
    `(?:é|está|são|fica[m]?|ficou|foi|torna-se|ser|sendo) (?:muito |bem |mais |tão |bastante )?${HARD}`,
    oneOf(`retrabalho gambiarra contorno chatice demora confusão dificulta dificultam atrapalha atrapalham`),
    `dor(?:es)? d[eoa]s?`,
    `não (?:há|existe|tem|temos) (?:como|forma|maneira|jeito|meio|um jeito|uma forma|uma maneira|nenhum[a]?)`,
    `falta de`,
    `perdemos|gastamos (?:muito )?(?:tempo|horas|dias)|recebemos (?:muit[oa]s |várias |vários )?(?:reclamações|ligações|chamados)`,
    `sofre[m]? (?:com|de)`,
    `(?:conflita|colide|interfere|bate)[m]? com`,
    `contradiz`,
    `não (?:permite|suporta|deixa|funciona|ajuda|faz sentido|dá para|dá pra)m?`,
    `falha[m]? (?:ao|em|quando|com|se|porque|sempre)`,
    `seria (?:bom|ótimo|legal|útil|interessante|melhor|mais fácil|ideal|bem melhor|muito|porreiro|fixe)`,
  ),
);

/** Titles under which teams write the reason. */
export const REASON_TITLE = lax(
  titleOf(
    `por ?quê.{0,30}`,
    `para (?:quê|quem e por quê)`,
    oneOf(`motivação motivos? razão razões justificativa justificação propósito objetivos? objectivos? finalidade contexto oportunidade
    background motivation why rationale purpose context goal`),
    `(?:valor|benefícios?|ganhos?|necessidades?|impacto|dor(?:es)?)(?: (?:de|d[oa]s?|para [oa]s?|ao?) (?:negócio|usuári[oa]s?|utilizador(?:es)?|clientes?))?`,
    `(?:business |user )?(?:value|benefits?|goals?|needs?)`,
    `(?:declaração d[oe] )?problemas?(?: (?:d[oa]|atual|a resolver).{0,20})?|problem(?: statement)?`,
    `situação atual`,
  ),
);

/** People for whom something can be. */
export const SOMEBODY = lax(
  anyWordSmall(
    oneOf(`usuári[oa]s? utilizador(?:es|as?)? clientes? pessoas? desenvolvedor(?:es|as?)? devs? admins? administrador(?:es|as?)? visitantes? hóspedes? equipes? equipas?
    times? membros? todos todas alguém ninguém nós eu suporte funcionári[oa]s? colaborador(?:es|as?)? testers? gerentes? gestor(?:es|as?)? editor(?:es|as?)?
    alun[oa]s? pacientes? atendentes? operador(?:es|as?)? professor(?:es|as?)? vendedor(?:es|as?)? leitor(?:es|as?)? queremos precisamos temos podemos users?`),
    `a gente`,
  ),
);

/** Words that carry no meaning of their own in "para que eu possa ter", or that any reason may begin with. */
export const EMPTY_WORDS: ReadonlySet<string> = typed(
  `que para pra por com sem dos das nos nas uma uns umas aos pelo pela como mais mas meu minha meus minhas nosso nossa nossos nossas
  seu sua seus suas ele ela eles elas isso isto este estes estas esse essa esses essas aquele aquela não possa possam possamos poder
  posso podem consiga conseguir consigam ter tenha tenham ser seja sejam estar esteja está são foi fui era fazer faça feito quando
  onde quem qual quais quanto quantos quantas todo toda todos todas algum alguma alguns algumas outro outra outros outras cada mesmo
  mesma novo nova novos novas usar usando uso utilizar ver vejo veja acessar acesso aceder encontrar encontre preciso precisar
  precise precisa saber saiba também sobre até já ainda então assim só apenas garantir ajudar entre muito muita depois antes los las
  lhe lhes quero dele dela deles delas conforme sucesso`,
);

/** The beginning of a word, without what grammar adds: "atualizado", "atualize" and "atualização" are one. */
export function stemOf(word: string): string {
  return word.replace(
    /(?:ação|ações|ição|amentos?|imentos?|[ai]d[oa]s?|ador[ae]?s?|[aei]ndo|[aei]r(?:mos|em)?|[aei]mos|[áêí]|[ao]u|ei|[aeo]s|[aeo]m?|is|s)$/,
    '',
  );
}

/** Who wants to know something in order to do it has a reason, though its words are in the wish. */
export const TO_KNOW =
  /^[^\p{L}]{0,3}(?:saber|entender|compreender|perceber|aprender|ver|descobrir) (?:o que|como|qual|quais|se|por que|quant[oa]s?|quem|onde|quando)(?!\p{L})/iu;
export const KNOWS =
  /(?<!\p{L})(?:sab(?:er|endo)|saiba|sei|entend(?:er|a)|compreend(?:er|a)|aprend(?:er|a)|ve(?:r|ja))(?!\p{L})/iu;
