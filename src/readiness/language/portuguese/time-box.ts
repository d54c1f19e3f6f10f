/** How Portuguese texts give a spike its end. */
import { lax } from './spelling';
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|dez|meio|meia|[oa])`;
const UNIT = `(?:horas?|hrs?|h|dias?(?: úteis| útil)?|d|semanas?|sprints?|iteraç(?:ão|ões)|minutos?|mins?|tarde|manhã|pontos?|turnos?|diárias?)`;
const LENGTH = `${NUMBER}[\\s-]{0,2}${UNIT}`;

/** A length that somebody set: "time-box: 2 dias", "no máximo dois dias", "limite de tempo: 4 h". */
export const TIME_BOX = lax(
  new RegExp(
    [
      `(?<!\\p{L})(?:time[- ]?box(?:ed)?|limites? de tempo|tempo limite|limite|tempo máximo|duração(?: máxima)?|prazo(?: máximo)?|esforço máximo|caixa de tempo)(?!\\p{L})[^.\\n]{0,40}?(?<!\\p{L})${LENGTH}(?!\\p{L})`,
      `(?<!\\p{L})${LENGTH}\\s(?:de )?(?:time[- ]?box|no máximo|máx(?:imo)?|ou menos|no limite|de limite)(?!\\p{L})`,
      `(?<!\\p{L})(?:máx(?:imo)?(?: de)?|no máximo(?: de)?|não mais (?:do )?(?:que|de)|até|limitad[oa] a|limitar(?:mos)?(?:-se)?(?: isso| o spike)? a|dentro de|em até|gastar(?:mos)?(?: só| apenas| no máximo)?|dedicar(?:mos)?|reservar(?:mos)?)\\s{0,2}[:=]?\\s{0,2}${LENGTH}(?!\\p{L})`,
      `(?<!\\p{L})(?:estimativa(?: de tempo| original)?|estimate):?\\s{1,2}${LENGTH}(?!\\p{L})`,
      `(?<!\\p{L})até o (?:fim|final) d[oae] (?:dia|semana|sprint|iteração|mês)`,
      `(?<!\\p{L})(?:max|at most|up to) ${LENGTH}(?!\\p{L})`,
    ].join('|'),
    'iu',
  ),
);

/** A quick look before the long one. */
export const MAYBE_TIME_BOX = lax(
  /box|limit|máx|até |mais d|dentro|gastar|dedicar|reserv|estimat|menos|prazo|duraç|tempo|up to|most/i,
);

/** A time box without its length. */
export const NAMED_BOX =
  /(?<!\p{L})(?:time[- ]?box(?:ed|ing)?|com limite de tempo|limite de tempo)(?!\p{L})/iu;
