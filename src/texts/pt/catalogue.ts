/**
 * The Portuguese catalogue: every sentence that the product says, by its key. Of Brazil, and readable in Portugal.
 *
 * Words that stay the same everywhere:
 * - Bands: Ready is "Preparada" ("pronta" is what Brazilian teams call done: Definition of Done is "Definição de
 *   Pronto"), Nearly "Quase lá", Early "Inicial"; in sentences "estar preparada". Readiness is "preparação".
 * - Kept in English, in small letters, as teams write them: sprint (a sprint), backlog, spike, log, bug, review, app,
 *   time-box, link; Product Owner as PO, who develops as dev, who tests as QA. In Portuguese: história, refinamento,
 *   quadro, épico, critérios de aceite, estimativa; the team is "o time".
 * - An issue is an "item", its key a "chave"; a story is a "história" and feminine: "preparada", "ela".
 * - Address is "você" where there has to be one; mostly its imperative ("Escreva …") for what helps, infinitives on
 *   buttons and between two stories, "daqui não dá para ver …". People are named by what they do ("quem for corrigir"),
 *   never by a masculine noun.
 * - "de", "em" and "a" melt with the article that follows: none of them stands before {whole}, {story} or {other}.
 * - One and nought take the same form: it says the digits wherever nought can come.
 * - "Pontos" alone would be story points: the score is the "pontuação", and hints are "fora da pontuação".
 * - “…” as quotation marks, "…" right after the word, no space before %.
 */
import type { Catalogue } from '../catalogue';
import { PT_CHECKS } from './checks';
import { mistakeTexts } from './mistakes';
import { ownCheckTexts } from './own-checks';
import { PT_PAGES } from './pages';
import { PT_SET } from './set';

export const PT: Catalogue = { ...PT_CHECKS, ...ownCheckTexts, ...PT_SET, ...mistakeTexts, ...PT_PAGES };
