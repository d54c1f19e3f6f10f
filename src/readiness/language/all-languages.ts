/** All languages at once: for the function and the terminal, which load everything. A page loads what its stories are in. */
import { english } from './english/english';
import type { Languages } from './languages';

export const ALL_LANGUAGES: Languages = { en: english };
