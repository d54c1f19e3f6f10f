/**
 * The German catalogue: every sentence that the product says, by its key. What was chosen, so that later sentences agree:
 *
 * - Bands: „Bereit“, „Fast bereit“, „Am Anfang“; within sentences „wirkt bereit“.
 * - Kept in English, as teams say them: Story (plural Stories), Epic, Bug, Spike, Sprint, Backlog (das), Board,
 *   Refinement, Meeting, Review, Timebox, Feature, Score, PO, „Definition of Ready“, and „Readiness“ for the panel:
 *   „Bereitschaft“ is being on call.
 * - An issue or item of any kind is a „Ticket“, only its type is „Vorgangstyp“ as in Jira. It is „es“: story, bug and
 *   spike differ in gender. Its summary is the „Titel“, a size is a „Größe“, a check's criteria are „Kriterien“.
 * - Points are the score's only („+5 im Score“): „Punkte“ alone would be story points. Without points: „ohne Wertung“.
 * - What the app can't see „ist von hier aus nicht zu sehen“, what it can't read „nicht zu lesen“.
 * - What was found begins with „Hier steht, …“; what isn't there yet says „noch“ or „bisher“.
 * - Address: buttons and advice stand in the infinitive and address nobody; elsewhere „du“, and „euer Team“ for the
 *   team's own customs. Of people by what they do („Entwicklung“, „Test“, „wer entwickelt“), never by nouns with a gender.
 * - Quotation marks „…“; a no-break space before %; after a colon a whole sentence begins with a capital.
 */
import type { Catalogue } from '../catalogue';
import { DE_CHECKS } from './checks';
import { mistakeTexts } from './mistakes';
import { ownCheckTexts } from './own-checks';
import { DE_PAGES } from './pages';
import { DE_SET } from './set';

export const DE: Catalogue = { ...DE_CHECKS, ...ownCheckTexts, ...DE_SET, ...mistakeTexts, ...DE_PAGES };
