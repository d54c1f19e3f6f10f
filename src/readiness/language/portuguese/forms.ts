/** Who does or wants something in Portuguese, where no form of a story says it. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { INFINITIVE, isThirdPerson } from './verbs';
import { lax } from './spelling';

/** A wish of somebody who is in a situation of their own, told by the verb: "quero um aviso quando não consigo ver a lista". */
export const SITUATION = lax(
  /(?<!\p{L})(?:quando|sempre que|toda vez que|depois que|assim que|enquanto|antes que|se)\s+(?:(?:[Ee]u|nós|a gente)\s|(?:já |ainda |não |só )?(?:estou|vou|sou|dou|[\p{Ll}ç]{3,15}(?<!nd|çã)o|[\p{Ll}]{2,15}[aei]mos)(?!\p{L}))|(?<!\p{L})(?:ao|antes de|depois de|após|sem)\s+[\p{Ll}]{1,18}[aei]r(?!\p{L})/u,
);

/** "Como atendente, a lista deve mostrar …", "Como cliente: cancelar online". */
export const ROLE_AND_MORE = lax(
  /^(?:como|enquanto)\s+(?!(?:uma?|o|a)?\s*(?:resultado|parte|alternativa|exemplo|solução|consequência|combinad|acordad|discutid|descrit|alinhad|conversad|mencionad|melhoria|sugestão))(?:uma?\s+|[oa]\s+)?([^,:.;\n]{2,60})[,:]\s*(?!para\b|pra\b|a fim\b|porque\b|pois\b)((?:\S+\s+){2}\S+)/i,
);

/** Before the role some say why: "Para economizar tempo, como atendente, …". */
export const REASON_FIRST = /^(?:para|pra|a fim de|com o objetivo de)\s[^,\n]{2,100},\s*/i;
/** "Para que os usuários encontrem": a reason, and no wish. */
export const REASON_ONLY = lax(
  new RegExp(
    `^(?:para que|pra que|porque|pois|de (?:modo|forma) que)${WORD_END}(?!.*${WORD_START}(?:quero|queremos|gostaria|preciso|precisamos)${WORD_END})`,
    'i',
  ),
);

/** What happens to something, with nobody who does it: "devem ser publicados". */
export const PASSIVE = lax(
  /^(?:também\s+|automaticamente\s+|sempre\s+)?ser\s+(?:também\s+|automaticamente\s+|sempre\s+)?(?:\p{L}+[aií]d[oa]s?|feit[oa]s?|vist[oa]s?|abert[oa]s?|escrit[oa]s?|entregues?|aceit[oa]s?|pag[oa]s?|impress[oa]s?|inclus[oa]s?|post[oa]s?)(?!\p{L})/iu,
);

/** A title's beginning: "Os clientes recebem …", "Usuário logado não vê …": who, what is said of them, and the word that says what they do. */
export const SUBJECT = lax(
  /^(?:[oa]s?\s+|tod[oa]s?\s+(?:[oa]s\s+)?|cada\s+|uma?\s+|nov[oa]s?\s+)?([\p{L}-]{2,30})(?:\s+(?:\p{L}+[aio]d[oa]s?|nov[oa]s|anônim[oa]s?|finai?s?|d[eoa]s?\s+\p{L}+|com\s+\p{L}+|sem\s+\p{L}+))?\s+(?:(?:não|também|já|só|ainda)\s+)?([\p{L}'’-]{2,30})\s+\S/iu,
);

/** The second of these words says what the first one does: "Os clientes recebem". */
export function isDoing(word: string): boolean {
  return isThirdPerson(word);
}

/** After these somebody's doing is a condition, a reason, or how things are. */
const NO_WISH_AFTER =
  oneOf(`se quando sempre onde que como porque pois quem qual quais enquanto até antes hoje atualmente já agora caso então
  quanto`);
/** "Podemos reproduzir": tells how to look at something, and nobody who wants it. */
const NO_WISH = oneOf(
  `reproduzir ver observar notar perceber conferir verificar imaginar dizer achar pensar encontrar ler assumir concluir`,
);
const USERS = `(?:usuári[oa]s?|utilizador(?:es|as?)?|clientes?|pessoas?|users?|alun[oa]s|admin|administradores|administrador[a]?|atendentes?|gestor(?:es|as?)?)`;
/** Somebody who wants or shall do something, within prose: "precisamos separar o plugin", "o usuário pode escolher". Read in small letters. */
export const SOMEBODY_WISHES = lax(
  new RegExp(
    `${WORD_START}(?=[avnpdqoctueg])(?<!${WORD_START}${NO_WISH_AFTER} )(?<!não )(?:${[
      `(?:nós |a gente )?(?:também )?(?:devemos|precisamos|queremos|podemos|podíamos|deveríamos|poderíamos|gostaríamos|vamos|temos (?:que|de)|necessitamos)(?: de)?(?= ${INFINITIVE}| que | um)`,
      `(?:[oa]s? |cada |um |uma |todo |toda )?${USERS}(?: [a-zà-ÿ]{4,14}[aio]d[oa]s?)? (?:também |só |ainda )?(?:deve|precisa|quer|pode|poder[áã]|poderia|deveria|consegue|gostaria|dever[áã])(?:m|o)?`,
      `(?:[oa]s? )?${USERS} têm (?:que|de)`,
      `a gente (?:precisa|quer|pode|deve|tem que|devia)`,
      `você (?:deve|pode)`,
      `eu (?:deveria|devo|poderia|posso|preciso)`,
    ].join('|')})${WORD_END}(?! (?:de )?(?:ser )?${NO_WISH}${WORD_END})`,
  ),
);
