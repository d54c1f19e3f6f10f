/** Why somebody is suggested, in words: about the work. Pure. */
import type { SuggestedPerson } from '../../../src/contract/help';
import { say } from '../../shared/say';
import { currentWords } from '../../shared/words';

export function reasonInWords(reason: SuggestedPerson['reason']): string {
  switch (reason.because) {
    case 'worked-on':
      return say('prep.help.suggest.worked-on', { area: reason.area.name, month: monthOf(reason.month) });
    case 'would-learn':
      return say('prep.help.suggest.would-learn', { area: reason.area.name });
    case 'another-view':
      return say('prep.help.suggest.another-view');
  }
}

/** @param month `2026-03` */
function monthOf(month: string): string {
  const format = new Intl.DateTimeFormat(currentWords().locale, { month: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01T00:00:00.000Z`));
}
