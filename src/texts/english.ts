/** English with all that the product says: for the terminal and the documentation, which speak nothing else. */
import { EN } from './en/catalogue';
import { wordsIn } from './words';

export const ENGLISH = wordsIn('en', EN);
