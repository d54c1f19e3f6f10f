/** Parts of patterns for Portuguese wishes: how one begins, what says nothing, where a thing ends that nothing describes. */
import { oneOf } from '../phrases';

/** Words before a noun that say nothing about which. */
export const EMPTY =
  oneOf(`[oa]s? às? aos? uma? uns umas meus? minhas? noss[oa]s? seus? suas? tod[oa]s? qualquer quaisquer cada algum alguns algumas mais nov[oa]s? outr[oa]s?
  diferentes vári[oa]s divers[oa]s cert[oa]s múltipl[oa]s muit[oa]s importantes demais`);
/** The same after it. */
const EMPTY_AFTER =
  oneOf(`existentes? extern[oa]s? intern[oa]s? relevantes? importantes? necessári[oa]s? adequad[oa]s? úte?i?s? específic[oa]s? adicionais adicional
  diferentes disponíve(?:l|is) divers[oa]s nov[oa]s?`);
/** After a noun: nothing that says which. */
export const END = `(?=(?:\\s+${EMPTY_AFTER}){0,2}(?:\\s*(?:$|[.,;:!?)(])|\\s+(?:e|ou|para|facilmente|rapidamente|melhor|corretamente|online|depois|de (?:forma|maneira|modo) \\p{L}+|com (?:facilidade|eficiência|rapidez)|(?:a qualquer|em qualquer) (?:momento|lugar|hora)|de qualquer lugar|(?:n[oa]|pel[oa]) (?:sistema|app|aplicativo|aplicação|plataforma|site|portal))(?!\\p{L})))`;
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = `^(?:(?:poder|conseguir|facilmente|rapidamente|melhor|sempre)\\s+){0,2}`;
export const WORD = `[\\p{L}'’-]{2,30}`;
