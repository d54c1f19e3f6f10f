/** Parts of a page that come at the same moment: each adds its words to those of the others. */
import { AGENDA_TEXTS } from '../../../static/prep/agenda/texts';
import { FILTER_TEXTS } from '../../../static/prep/filter/texts';
import { PREP_TEXTS } from '../../../static/prep/texts';
import { alsoSpeak } from '../../../static/shared/also-speak';
import { wordsFor } from '../../../static/shared/page-words';
import { say } from '../../../static/shared/say';
import { speak } from '../../../static/shared/words';

test.each(['en-US', 'de-DE'])(
  'two at once in %s lose no sentence of either, nor of the page',
  async (locale) => {
    speak(await wordsFor(locale, [PREP_TEXTS], 5000));
    await Promise.all([alsoSpeak([AGENDA_TEXTS]), alsoSpeak([FILTER_TEXTS])]);
    expect([say('prep.title'), say('prep.agenda.minutes'), say('prep.filter.search')]).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);
  },
);
