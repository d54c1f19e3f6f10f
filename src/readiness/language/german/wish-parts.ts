/** Parts of patterns for German wishes: the thing stands before what is done with it. */
import { LETTERS, typed } from './letters';

/** Words before a noun that say nothing about which. */
export const EMPTY = typed(
  `(?:die|der|das|den|dem|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unsere?|unseren|seine?|ihre?n?|alle|allen|jede[nrs]?|einige|mehrere|mehr|weitere|neue[nrs]?|bestehende[nrs]?|vorhandene[nrs]?|externe[nrs]?|interne[nrs]?|andere|verschiedene[nr]?|zusätzliche|bestimmte|viele|wichtige|relevante|nötige|notwendige|benötigte|passende|nützliche|gesamte[nrs]?|sämtliche|eigene[nrs]?)`,
);
/** Says how it shall go, and nothing of what. */
export const ADVERB = typed(
  `(?:einfach|einfacher|schnell|schneller|leicht|leichter|besser|effizient|effizienter|bequem|komfortabel|online|jederzeit|selbst|selbständig|zentral|im system|in der app|in der anwendung|auf einfache weise|von überall|überall|regelmäßig|direkt|digital)`,
);
/** What may stand between a thing and its verb, and says nothing of the thing. */
export const EASILY = `(?:${ADVERB}\\s+){0,2}`;
/** After the verb: nothing that says more. */
export const END = typed(
  `(?=(?:\\s+(?:können|dürfen|lassen|haben))?\\s*(?:$|[.,;:!?)(])|\\s+(?:und|oder|damit|um|sodass|online)(?![${LETTERS}]))`,
);
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = `^(?:(?:auch|gern|gerne|${ADVERB})\\s+){0,2}`;
export const WORD = `[${LETTERS}'’:*-]{2,30}`;
/** A noun that says little: long ones are compounds, which say as much as two words of English. */
export const SHORT_NOUN = `[${LETTERS}'’:*-]{2,13}`;

/** Actions that stand for several. */
export const UMBRELLA = typed(
  `(?:verwalten|managen|administrieren|handhaben|handeln|pflegen|organisieren|bearbeiten|verarbeiten|betreuen|steuern)`,
);
/** What people manage with a few switches: no great thing. */
export const SMALL = typed(
  `[${LETTERS}]{0,20}(?:einstellung(?:en)?|passwort|passwörter|kennwort|abo|abos|abonnements?|benachrichtigung(?:en)?|adressen?|cookies|einwilligung(?:en)?|präferenzen|profil)`,
);
