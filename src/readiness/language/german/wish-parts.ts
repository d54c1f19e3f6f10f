/** Parts of patterns for German wishes: the thing stands before what is done with it. */
import { LETTERS, typed } from './letters';

/** Words before a noun that say nothing about which. */
export const EMPTY = typed(
  `(?:die|der|das|den|dem|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unsere?|unseren|seine?|ihre?n?|alle|allen|jede[nrs]?|einige|mehrere|mehr|weitere|neue[nrs]?|bestehende[nrs]?|vorhandene[nrs]?|externe[nrs]?|interne[nrs]?|andere|verschiedene[nr]?|zusätzliche|bestimmte|viele|wichtige|relevante|nötige|notwendige|benötigte|passende|nützliche|gesamte[nrs]?|sämtliche|eigene[nrs]?)`,
);
const ADVERBS = typed(
  `(?:einfach|einfacher|schnell|schneller|leicht|leichter|besser|effizient|effizienter|bequem|komfortabel|online|jederzeit|selbst|selbständig|zentral|im system|in der app|in der anwendung|auf einfache weise|von überall|überall|regelmäßig|direkt|digital)`,
);
export const ADVERB = ADVERBS;
/** What may stand between a thing and its verb, and says nothing of the thing. */
export const EASILY = `(?:${ADVERBS}\\s+){0,2}`;
/** After the verb: nothing that says more. */
export const END = typed(
  `(?=(?:\\s+(?:können|dürfen|lassen|haben))?\\s*(?:$|[.,;:!?)(])|\\s+(?:und|oder|damit|um|sodass|online)(?![${LETTERS}]))`,
);
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = `^(?:(?:auch|gern|gerne|${ADVERBS})\\s+){0,2}`;
export const WORD = `[${LETTERS}'’:*-]{2,30}`;
/** A noun that says little: long ones are compounds, which say as much as two words of English. */
export const SHORT_NOUN = `[${LETTERS}'’:*-]{2,13}`;
