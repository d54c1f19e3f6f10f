/** What a team's own check looks for, in words. */
import type { OwnQuestion } from '../../src/readiness/own-check';
import { say, sayCount } from '../shared/say';

export function questionWords(asks: OwnQuestion): string {
  switch (asks.kind) {
    case 'field':
      return say('settings.own.asks.field', { name: asks.fieldName });
    case 'heading':
      return say('settings.own.asks.heading', { name: asks.text });
    case 'label':
      return sayCount('settings.own.asks.label', asks.anyOf.length, { names: asks.anyOf.join(', ') });
    case 'link':
      return say('settings.own.asks.link', { name: asks.relation });
    case 'attachment':
      return say('settings.own.asks.attachment');
    case 'pattern':
      return say('settings.own.asks.pattern', {
        pattern: asks.pattern,
        place: say(`settings.own.in.${asks.in}`),
      });
  }
}
