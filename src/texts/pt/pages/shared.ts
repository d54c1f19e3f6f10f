/**
 * What several pages say in Portuguese. Number words are feminine, as "história" and "ideia" are: what counts anything
 * else says digits.
 */
import type { sharedTexts as english } from '../../en/pages/shared';
import type { PageTexts } from '../../page-texts';

export const sharedTexts: PageTexts<typeof english> = {
  'number.1': 'uma',
  'number.2': 'duas',
  'number.3': 'três',
  'number.4': 'quatro',
  'number.5': 'cinco',
  'number.6': 'seis',
  'number.7': 'sete',
  'number.8': 'oito',
  'number.9': 'nove',
  'number.10': 'dez',
  'number.11': 'onze',
  'number.12': 'doze',
  'band.Ready': 'Preparada',
  'band.agreed': 'Preparada (acordado)',
  'band.Nearly': 'Quase lá',
  'band.Early': 'Inicial',
  'band.unseen': 'Pouco visível',
  score: 'Pontuação:',
  gain: '+{points}',
  'gain.points': '+{points} na pontuação',
  minutes: { by: 'count', one: '{digits} minuto', other: '{digits} minutos' },
  'minutes.short': '{count} min',
  'waiting.long': 'Isso está demorando mais que o normal; ainda está a caminho.',
  'who.po': 'quem mais sabe: PO',
  'who.developer': 'quem mais sabe: dev',
  'who.tester': 'quem mais sabe: QA',
  'who.anyone': 'qualquer pessoa pode fazer',
  'who.po.short': 'PO',
  'who.developer.short': 'dev',
  'who.tester.short': 'QA',
  'who.anyone.short': 'qualquer pessoa',
  'source.summary': 'No resumo',
  'source.description': 'Na descrição',
  'source.field': 'Em “{field}”',
  'source.place': '{place}:',
  'message.newer': 'Depois de recarregar a página, há mais para ver aqui.',
  'set.as-of': 'Última leitura: {day}, {time}.',
  'set.example': 'Para comparar:',
  board: 'Quadro',
};
