/** German sentences that state a rule of the product: "Ältere Versionen sollen sich wie bisher verhalten." */
import { germanWords, typed } from './letters';
import { PEOPLE } from './people';

const SMALL = `a-z\\u00df-\\u00fc`;
const END = `(?![${SMALL}])`;
const START = `(?<![${SMALL}])`;

/** Where a rule may be spoken; read in small letters. */
export const CUE = new RegExp(
  typed(`${START}(?:soll|sollen|sollte|sollten|muss|müssen|darf|dürfen)${END}`),
  'g',
);
/** No form of the German words is a need alone: "müssen" is "must", and what tells of today is `BACKGROUND`. */
export const NEED = /(?!)/;

const SPEAKERS = `(?:ich|wir|man|du|sie|ihr|jemand|das team|die entwickler|entwickler|tester|po|dev|die story|dieses ticket|diese story|dieser task|story|ticket|task|bug|fix|hier|das)`;
/** Right before the cue: who speaks of work, a question or a clause that hangs on another one is no rule of a product. */
export const NO_SUBJECT = new RegExp(
  typed(
    `(?:^|[\\s(/"„])${SPEAKERS}(?: (?:auch|dann|noch|erst|nur|jetzt|eigentlich|wohl))?$|${START}(?:dass|ob|wie|was|warum|welche\\S*|wer|wo|wann|wenn|falls|weil|damit|sodass|da|obwohl|während|bevor|bis)${END}[^,;.]{0,120}$|,\\s(?:die|der|das|den|dem|denen|und|oder|aber)(?:\\s[^,;]{0,60})?$|(?:und|oder|aber|nicht)$`,
  ),
);
/** Without a need of its own. */
export const PEOPLE_BEFORE = new RegExp(`${PEOPLE}(?: \\S{1,12})?$`);

const WORK = `(?:behoben|gefixt|umgesetzt|implementiert|refactored|refaktoriert|refactort|untersucht|dokumentiert|besprochen|diskutiert|gereviewt|berücksichtigt|hinzugefügt|ergänzt|erweitert|verbessert|optimiert|gelöst|portiert|migriert|überarbeitet|erstellt|entwickelt|definiert|entschieden|geklärt|getestet|geschrieben|erledigt|abgeschlossen|aufgeräumt|eingeführt|unterstützt|priorisiert|aufgeteilt|umbenannt|verschoben|geändert|ersetzt|angepasst|konvertiert|gebaut|ausgebaut|eingebaut|umgebaut|umgestellt|bereitgestellt|abgelöst|ausgelagert|evaluiert|analysiert|vorbereitet|angebunden|modernisiert|aktualisiert|neu gemacht|möglich|machbar|schaffbar|einfach(?:er)?|leicht(?:er)?)`;
/** Right after the cue: what a team will do or hopes, and no rule. */
export const NO_RULE = new RegExp(
  typed(
    `^\\s(?:(?:auch|dann|also|hier|noch|erst|nur|eigentlich|idealerweise|vielleicht|daher|deshalb)\\s)?(?:wir|ich|man|du|ihr|es|das team|diese story|dieses ticket|das ticket|uns|geprüft werden,? ob)${END}|^[^.;,:]{0,120}\\s${WORK} (?:werden|sein)${END}|^[^.;,]{0,60}\\s(?:erreicht|ermöglicht|helfen|dienen|ermöglichen|reichen|genügen|überlegen|klären|entscheiden|kümmern|schauen)${END}`,
  ),
);

/** The story's own wish, in its own form. */
export const WISHING = new RegExp(
  typed(
    `${START}(?:(?:möchten?|will|wollen|wünschen?|brauchen?|hätten?|würden?|benötigen?) (?:ich|wir)|(?:ich|wir) (?:möchten?|will|wollen|wünschen?|brauchen?|hätten?|würden?|benötigen?))${END}|^\\W{0,4}(?:ich |wir )?als [^,]{2,60}|^\\W{0,4}(?:es )?wäre |idealerweise|${START}(?:damit|sodass) (?:ich|wir|sie|er|man|${PEOPLE})${END}`,
  ),
);
/** Told as somebody's or a log's words. */
export const REPORTED = new RegExp(
  typed(
    `${START}(?:sagt|sagen|sagte|behauptet|beschwert|beschweren|meint|meinte|laut|gemäß|angeblich|doku|dokumentation|meldung|fehlermeldung)${END}[^,;]{0,80}$`,
  ),
);
/** Told as background, or as what is the case today or was tried. */
export const BACKGROUND = new RegExp(
  typed(
    `^\\W{0,4}(?:so (?:muss|müssen|soll|sollen|darf) |aktuell|derzeit|heute|momentan|bisher|bislang|zurzeit|im moment|jetzt|z\\.\\s?b|zum beispiel|d\\.\\s?h|hinweis|anm|ps${END}|siehe |schritte|vielleicht|evtl|eventuell|meiner meinung|ich (?:denke|glaube|vermute|nehme)|wir (?:denken|glauben|vermuten))|${START}(?:müssen|muss) (?:\\S+ ){0,3}?(?:aktuell|derzeit|heute|momentan|jedes mal|jedesmal|erst|manuell|händisch|von hand|immer|ständig|lange|umständlich|anrufen)${END}`,
  ),
);

/** What the list below it lays down: "Der Dienst muss unterstützen:", "Folgende Fälle beachten:". */
export const INTRODUCTION = new RegExp(
  typed(
    `${START}(?:soll|sollen|sollte|sollten|muss|müssen|unterstützt|gilt|gelten|behandelt|erfüllt|darf|dürfen)(?![a-z\\u00df-\\u00fc])[^.!?]{0,80}:\\s*$`,
  ),
  'i',
);
export const CASES = new RegExp(
  typed(
    `(?:folgende[nr]?|diese[nr]?|weitere|andere|besondere|spezielle) (?:[a-z\\u00df-\\u00fc]{1,20} )?(?:fälle|sonderfälle|randfälle|szenarien|situationen|bedingungen|regeln|kombinationen)(?![a-z])[^.!?]{0,40}[:.]\\s*$`,
  ),
  'i',
);
/** With this a paragraph may end that introduces cases; others that introduce end with a colon. */
export const CASES_END = 'Fälle.';
/** "Folgendes ist zu tun:", "Wir müssen:" lists work. */
export const WORK_LIST = new RegExp(
  typed(
    `${START}(?:wir|ich|man|schritte|aufgaben|teilaufgaben|tasks?|to-?dos?|arbeiten|gemacht|erledigt|umgesetzt|angepasst|zu tun|getan|folgende[ns]? (?:schritte|aufgaben|änderungen|anpassungen|arbeiten|punkte))(?![a-z\\u00df-\\u00fc])`,
  ),
  'i',
);

/** Say nothing of what a rule is about. */
export const EMPTY = germanWords(
  `soll sollen sollte sollten muss müssen darf dürfen kann können wird werden wurde nicht eine einen einer einem dies diese dieser dieses wenn dann auch noch oder aber sein sind haben
  über unter durch nach beim mehr sich alle allen jede jeder jedes ohne damit dass dabei dafür immer`,
);
