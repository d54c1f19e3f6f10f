/** Tests of the pages' parts speak English with all that any page says, unless one of them chooses other words. */
import { ENGLISH } from '../../src/texts/english';
import { speak } from '../../static/shared/words';

speak(ENGLISH);
