/**
 * The French catalogue: every sentence that the product says, by its key.
 *
 * Its words, so that later sentences fit:
 * - Bands: "Prête" (Ready), "Presque" (Nearly), "Au début" (Early), "Trop peu visible"; feminine, as "la story" is.
 * - English, as teams say it: story (f.), sprint, spike (m.), epic (f.), backlog, refinement, review, timebox (f.), bug,
 *   log, PO, dev, QA. French where Jira and teams are: "ticket" (issue, item), "tableau" (board), "résumé" (the field),
 *   "titre" (its text), "critères d'acceptation", "dépendances", "périmètre" (scope), "maquette" (design), "rang" (rank).
 * - "Taille" is how big a story is, "estimation" the number for it; "piste" is a hint, "étape" a step, "hors score"
 *   without points; "souhait" what a story wants, "raison" or "pourquoi" what for; "en suspens" or "ouvert" is open.
 * - Seen: "Le texte dit …", "On sait …, pas encore …"; unseen: "n'est pas visible d'ici", of words "n'est pas lisible d'ici".
 * - Address: none where it can be helped. Fixes and advice are infinitives ("Dire pourquoi …"); "vous" only where
 *   somebody is to reload, try again or ask for a permission. No "il faut", no "devez".
 * - People: "quelqu'un", "tout le monde", "chaque personne", "côté dev": words that say no gender.
 * - Signs: ’ as apostrophe, « » as quotation marks, U+202F inside them and before ; : ? and %, an ellipsis right after its
 *   word.
 */
import type { Catalogue } from '../catalogue';
import { FR_CHECKS } from './checks';
import { mistakeTexts } from './mistakes';
import { ownCheckTexts } from './own-checks';
import { FR_PAGES } from './pages';
import { FR_SET } from './set';

export const FR: Catalogue = { ...FR_CHECKS, ...ownCheckTexts, ...FR_SET, ...mistakeTexts, ...FR_PAGES };
