/**
 * How Portuguese tells a reason from a second feature. A reason is a state, a feeling, a quality, a saving, or the use of
 * what the wish brings. A feature is something a system lets somebody do or does itself, with a thing that the wish
 * has not named. Reasons come in the infinitive ("para pagar menos") and in the subjunctive ("para que eu pague menos").
 */
import { oneOf } from '../phrases';
import { lax, typed } from './spelling';

const ADVERBS = `(?:(?:facilmente|rapidamente|também|depois|diretamente|automaticamente|simplesmente|melhor|mais tarde|sempre|logo|assim|só)\\s+)*`;
/** "eu possa", "conseguir": the one who speaks. */
const SELF = `(?:que\\s+)?(?:(?:eu|nós|a gente)\\s+)?(?:(?:poss[ao]|possamos|poder(?:mos)?|consig[ao]|consigamos|conseguir(?:mos)?)\\s+)?${ADVERBS}`;
/** Somebody or something else. */
const OTHERS = `(?:que\\s+)?(?:[oa]s?|meus?|minhas?|noss[oa]s?|cada|tod[oa]s? [oa]s?|outr[oa]s)\\s+(?:[\\p{L}’'-]+\\s+){1,3}?(?:(?:possam?|poder(?:em)?|consigam?|conseguir(?:em)?)\\s+)?${ADVERBS}`;

const AR = oneOf(
  `envi mand rod ger post public baix carreg export import agend edit apag filtr orden instal assin inici dispar execut busqu busc reserv
  sincroniz visualiz naveg convid avali vot coment compartilh convers`,
);
/** What people do with a system, and hardly without one. */
const FEATURE = `${AR}(?:ar(?:mos)?|á-l[oa]s?|e|emos)|(?:imprim|exib|exclu|abr|assist)(?:ir(?:mos)?|i-l[oa]s?|í-l[oa]s?|a|amos)|transmitir|ver|veja|vejamos|vê-l[oa]s?|fazer (?:upload|download)`;
/** What others do to it: a part of the product of its own. */
const FEATURE_OF_OTHERS = `(?:avali|aprov|coment|baix|edit|assin|vot|anot|encomend|reserv|pag(?:u)?)(?:ar(?:em)?|á-l[oa]s?|em?)|(?:imprim|corri[gj])(?:ir(?:em)?|i-l[oa]s?|am?)|pe(?:dir|ça)(?:em|m)?`;

/** "eu possa enviar e-mails de marketing": the verb, and what it is done with. */
export const OWN_FEATURE = lax(new RegExp(`^${SELF}(${FEATURE})\\s+([^.;\\n]{2,160})`, 'iu'));
/** "meu professor possa corrigi-lo online". */
export const FEATURE_FOR_OTHERS = lax(
  new RegExp(`^${OTHERS}(${FEATURE_OF_OTHERS})(?!\\p{L})\\s*([^.;\\n]{0,160})`, 'iu'),
);
/** "receber uma notificação": what only a system sends. */
export const SYSTEM_MESSAGE = lax(
  /^(?:que\s+)?(?:eu\s+|nós\s+)?(?:(?:possa|poder|consiga)\s+)?receb(?:er|a|amos)\s+(?:[\p{L}-]+\s+){0,3}(?:notificaç(?:ão|ões)|notificac(?:ao|oes)|alertas?|confirmaç(?:ão|ões)|lembretes?|newsletters?|e-?mails?|mensage(?:m|ns)|avisos?|sms|push)(?!\p{L})/iu,
);
/** "ele me leve para uma página", "o sistema envie um e-mail". */
export const SYSTEM_ACTS = lax(
  /^(?:que\s+)?(?:el[ea]|isso|[oa] (?:sistema|app|aplicativo|aplicação|site|página|plataforma|software|ferramenta|tela|link))\s+(?:possa\s+|vá\s+)?(?:automaticamente\s+)?(?:me )?(?:lev|redirecion|exib|mostr|envi|abr|ger|cri|calcul|notifi[cq]u?|registr|regist|export|imprim|carreg)(?:a|e|ar|ir|ará|irá)(?!\p{L})/iu,
);

/** "ver quanto gastei", "ver que funcionou", "vê-los num relance": to know is a reason. */
export const KNOWING = lax(
  /^(?:como|o que|que|qual|quais|quem|quando|onde|se|por que|quant[oa]s?|em que)(?!\p{L})|(?<!\p{L})(?:n?um relance|de relance|primeiro|juntos|juntas|(?:em um|num) só lugar|de uma (?:só )?vez|lado a lado|sem|em vez|mais|menos)(?!\p{L})/iu,
);

/** What comes after it in a reason is about something else. */
export const PHRASE_END =
  /[,(]|(?<!\p{L})(?:quando|porque|se|e|ou|conforme|depois|antes|enquanto|para|pois|com base)(?![\p{L}-])/iu;

/** States and results that people want to see: no part of a product. */
export const STATES: ReadonlySet<string> =
  typed(`progresso status estado situação tendência tendências diferença diferenças impacto resultado resultados mudança mudanças efeito
  efeitos desempenho melhoria melhorias quadro valores valor contexto jeito erro erros problema problemas necessidade necessidades
  decisão decisões opinião tempo dinheiro plano planos dia viagem futuro passado verdade qualidade benefício benefícios evolução
  andamento histórico trabalho vida sentido risco riscos custo custos gastos oportunidade oportunidades`);
/** Words that name no thing. */
export const NO_THING: ReadonlySet<string> =
  typed(`o os um uma uns umas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas dele dela deles delas isso isto este esta
  estes estas esse essa esses essas aquele aquela me mim lhe lhes se todo toda todos todas cada algum alguma alguns algumas outro
  outra outros outras mais de do da dos das em no na nas por pelo pela com sem sobre como ou ao à aos às até quando onde que quem
  qual porque enquanto depois antes novamente tarde online offline facilmente rapidamente melhor imediatamente automaticamente
  regularmente corretamente sempre necessário preciso eu nós eles elas ele ela é são foi ser estar ter fazer não novo nova novos
  novas próprio própria bom boa mesmo mesma diferente diferentes adicionais relevantes específico várias vários certo certa usando
  só também ainda interessado pessoas gente alguém mundo sistema app aplicativo aplicação site dados informação informações coisas
  itens item algo tudo funcionalidades lo la los las`);
