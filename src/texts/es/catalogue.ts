/**
 * The Spanish catalogue: every sentence that the product says, by its key.
 *
 * Words that stay the same everywhere:
 * - Bands: Ready is "Preparada" ("lista" is read as "done" in half of America, and as a list), Nearly "Ya casi", Early
 *   "Inicial"; in sentences "estar preparada". Readiness is "preparación".
 * - Kept in English, in small letters, as teams write them: sprint, backlog, spike, log, bug, review, app; Product Owner
 *   as PO, those who test as QA. In Spanish: historia, refinamiento, tablero, épica, criterios de aceptación,
 *   estimación, equipo.
 * - An issue is an "incidencia", its key a "clave". All of them and "historia" are feminine: "la", "preparada".
 * - Nobody is addressed, neither as tú nor as usted nor as vos: infinitives for what helps, "se puede …", "desde aquí no
 *   se ve …". People are named by what they do ("quien lo arregle"), never by a masculine noun.
 * - Of Spain and of America alike: "no se pudo", no "ha podido"; no "vosotros", no "ordenador", no "coger".
 * - "Puntos" alone would be story points: the score is the "puntuación", and hints are "fuera de la puntuación".
 * - «…» without spaces inside, "…" right after the word, a space before %.
 */
import type { Catalogue } from '../catalogue';
import { ES_CHECKS } from './checks';
import { mistakeTexts } from './mistakes';
import { ownCheckTexts } from './own-checks';
import { ES_PAGES } from './pages';
import { ES_SET } from './set';

export const ES: Catalogue = { ...ES_CHECKS, ...ownCheckTexts, ...ES_SET, ...mistakeTexts, ...ES_PAGES };
