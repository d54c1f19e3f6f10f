/** How Portuguese says outright that an item gathers several. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { lax } from './spelling';

const WORK =
  oneOf(`ajustes? correções bugs? bugfixes melhorias alterações mudanças tarefas coisas pendências problemas refatorações refactorings itens débitos fixes to-?dos
  ajustezinhos limpezas`);
const VARIOUS = oneOf(
  `divers[oa]s vári[oa]s outr[oa]s demais restantes variad[oa]s gerais pontuais finais miscelâneas?`,
);
/** "Ajustes diversos no editor", "Várias correções", "Miscelânea": a title that names no one thing. */
export const CATCH_ALL = lax(
  new RegExp(
    `${WORD_START}(?:${WORK} (?:e ${WORK} )?${VARIOUS}|(?:divers[oa]s|vári[oa]s|outr[oa]s|demais|pequen[oa]s) (?:[a-zà-ÿ/-]{1,20} ){0,2}?${WORK})${WORD_END}|^\\W{0,3}(?:miscelânea|diversos|misc)${WORD_END}`,
    'i',
  ),
);
/** "São na verdade cinco bugs em um só." */
export const SEVERAL_IN_ONE = lax(
  /(?<!\p{L})(?:\d{1,2}|dois|duas|três|quatro|cinco|seis|vári[oa]s|divers[oa]s|muit[oa]s) (?:\p{L}{1,20} )?(?:bugs|erros|problemas|histórias|tarefas|coisas|tickets|chamados|features|funcionalidades) (?:em um|em uma|num|numa)(?: só| única?|a só)?(?!\p{L})/iu,
);
/** One of these is in every text that says so. */
export const IN_ONE = [' em um', ' num'] as const;
