/** What stands in a Portuguese story sentence besides who, what and why: notes, pointers, explanations, stray signs. */
import { anyWord, setOf } from '../phrases';
import { lax } from './spelling';

/** Announces a remark to the reader: "Obs: …", "Nota:", "CA:". */
const REMARK = `(?:notas?|obs|observaç(?:ão|ões)|n\\.?b\\.?|importante|atenção|lembrete|dica|todo|to do|p\\.?s\\.?|premissas?|restriç(?:ão|ões)|ca|ac|critérios? de aceit(?:e|ação)|prioridade|estimativa|prazo|ver(?: também)?|vide|notes?|hint|fyi|acceptance criteria)`;
export const NOTE = lax(new RegExp(`(?:^|[\\s([*_-])${REMARK}\\s{0,2}:`, 'iu'));

/** Sends the reader somewhere else: "ver protótipo", "conforme combinado". */
export const POINTER = lax(
  anyWord(
    `(?:ver|veja|vide|conferir|confira|conforme|consultar|cf\\.?) (?:(?:também|[oa]s?|noss[oa]|meu|n[oa]s?|este|esse|em) ){0,3}(?:mock-?ups?|protótipos?|wireframes?|anexos?|prints?|layouts?|telas?|esboço|design|spec|especificação|documento|documentação|wiki|tickets?|chamado|card|figma|confluence|e-?mail|acima|abaixo|aqui)(?=\\s*(?:$|[.,;:!?)(]|d[eoa]\\s|para\\s|n[oa]\\s|em\\s))`,
    `(?:como|conforme) (?:foi |já )?(?:discutid[oa]|combinad[oa]|conversad[oa]|alinhad[oa]|acordad[oa]|mencionad[oa]|falad[oa]|falamos|combinamos|conversamos)`,
    `https?://\\S`,
  ),
);

/** One of these is in every text that points elsewhere. */
export const POINTER_CUES =
  setOf(`ver veja vide conferir confira conforme consultar cf discutido discutida combinado combinada conversado conversada alinhado alinhada acordado
  acordada mencionado mencionada falado falamos combinamos conversamos http https`);

/** Instructions strung together with dashes: "… - Adicionar um botão - Depois validar". */
export const STRUNG = lax(/\s[-–—•*]\s+(?:\p{Lu}|depois(?!\p{L})|então(?!\p{L})|(?:\S+\s+){3})/u);
/** A tag behind the sentence: "[PRIORIDADE ALTA]". */
export const TAG = /\[[^\][]{2,40}\][\s.]{0,3}$/;

/** Leads to an example. */
export const SUCH_AS =
  /^(?:i\.?e\.?|e\.?g\.?|ex|exemplo|p\.?ex|por|tipo|como|ou|e|seja|ou seja|ie|eg|aka)[.:,]*$/i;

/** Between brackets: a remark rather than a word about the one before. */
export const REMARK_IN_BRACKETS = lax(
  /^\s*(?:ver|veja|vide|nota|obs|todo|tbd|dica|fyi|prioridade|alta prioridade|baixa prioridade|estimativa|prazo|bloquead[oa]|impedid[oa]|obrigatóri[oa]|must[- ]have|nice[- ]to[- ]have|desejável|opcional(?:mente)?|\d+ (?:pontos?|story points?|pts)|sprint \d|mvp|urgente|a (?:definir|confirmar)|se (?:possível|der))(?!\p{L})/iu,
);

/** Signs that no word of the sentence needs; not "#hashtag", "@nome", "usuári@s", "C#", "R$ 5", "nome@exemplo.com". */
export const STRAY_SIGNS =
  /(?<![\p{L}\p{N}@#$%^~*])[@#$%^~*]{3,}|!{2,}|(?:^|\s)(?!R\$)[@#$%^~*]+\p{L}+[#$%^~][\p{L}#$%^~]*|\p{L}{2,}[$^~](?=[\s.,;!?]|$)|\p{L}[@#$^~]{2,}(?=[\s.,;!?]|$)|\s[@#^~]{1,3}(?=\s)/u;
/** One of these is in every text with stray signs. */
export const ANY_SIGN = /[@#$%^~*!]/;
