/** What a reason sounds like in German. All but titles are read in small letters. */
import { anyGermanSmall, germanTitle, germanWords, typed } from './letters';
import { PEOPLE } from './people';

/** "um … zu", in one sentence; "es geht um" and "um 10 Uhr" have no infinitive, or name a topic. */
const UM_ZU = `(?<!(?:geht|gehe|handelt sich|dreht sich) )um (?:[^\\s.;\\n]{1,40} ){0,16}?(?:zu [a-z\\u00df-\\u00fc]{2,20}n|[a-z\\u00df-\\u00fc]{2,12}zu[a-z\\u00df-\\u00fc]{3,20}n)(?= (?:können|müssen|lassen)|\\s|[.,;:!?)]|$)`;
const DA = `(?<=, |^|[.\\n] ?)da (?:ich|wir|er|sie|es|man|die|der|das|dies\\S*|viele|kein\\S*|unser\\S*|mein\\S*|ein\\S*|sonst|aktuell|derzeit|nur|alle|beim?|sich)(?= )`;
const DOES_GOOD = `(?:hilft|helfen|erleichter(?:t|n)|ermöglich(?:t|en)|spar(?:t|en)|vermeide(?:t|n)|verhinder(?:t|n)|reduzier(?:t|en)|verbesser(?:t|n)|vereinfach(?:t|en)|beschleunig(?:t|en)|erlaub(?:t|en)|verringer(?:t|n)|entlaste(?:t|n)|sorg(?:t|en) dafür)`;
const THEN = `(?:kann|können|könnte|könnten|muss|müssen|müsste|spar(?:t|en)|sieht|sehen|wissen|weiß|vermeiden|verhindern|haben|hat|bleib(?:t|en)|erkenn(?:t|en)|finde(?:t|n)|geht|gehen|entsteh(?:t|en)|verlier(?:t|en))`;

/** Says outright what something is for. */
export const REASON = anyGermanSmall(
  `damit(?= (?!(?:ist|sind|gemeint|arbeiten|umgehen|umzugehen|verbunden|einverstanden|fertig)(?:\\W|$)))`,
  `so ?dass`,
  UM_ZU,
  `weil`,
  `denn(?= \\S+ \\S)(?<=[,.\\n] ?denn)`,
  DA,
  `(?:deshalb|daher|deswegen|darum|somit|dadurch|folglich)`,
  `(?:sonst|ansonsten|andernfalls)`,
  `(?:wegen|aufgrund|auf grund|mangels|dank|zwecks|zur vermeidung|zum schutz|zur sicherheit|zur entlastung)`,
  `aus \\S+ gründen|aus \\S+gründen|gesetzlich\\S*|vorgeschrieben`,
  `so ${THEN}(?= )`,
  `(?:das|dies|es|was|sie|er) (?:würde |soll |sollte |könnte |auch )?${DOES_GOOD}`,
  `(?:würde|soll|sollte|könnte) (?:\\S+ ){1,6}(?:erleichtern|vereinfachen|verbessern|ersparen|vermeiden|verhindern|beschleunigen|reduzieren|entlasten)`,
  `(?:das |der |unser )?(?:ziel|zweck|grund|sinn|nutzen|mehrwert|vorteil|hintergrund|motivation|anlass|warum|wozu|begründung|benefit|goal|why|problem) ?(?::|ist(?=[ ,])|dabei|dahinter|davon|war(?= ))`,
  `(?:hilfreich|nützlich|wichtig|notwendig|nötig|sinnvoll|erforderlich|praktisch) (?:für|weil|da|wenn|um)`,
  `(?:spart|sparen) (?:uns|mir|ihnen|zeit|geld|arbeit|viel)`,
);

/** A purpose after something else was said: "…, um doppelte Einträge zu vermeiden". */
export const PURPOSE = new RegExp(typed(`(?<![a-z\\u00df-\\u00fc])${UM_ZU}`));
/** The same within a wish. */
export const PURPOSE_WITHIN = new RegExp(
  typed(`\\S \\S+,? (?:${UM_ZU}|zur vermeidung |zwecks |zum schutz )`),
);
/** A cause told within the wish. */
export const CAUSE_WITHIN = anyGermanSmall(`weil`, DA, `(?:wegen|aufgrund)`);

const HARD = `(?:schwer|schwierig|mühsam|umständlich|unmöglich|verwirrend|nervig|ärgerlich|frustrierend|aufwändig|aufwendig|langsam|unklar|unübersichtlich|irreführend|gefährlich|fehleranfällig|fehlerträchtig|zeitraubend|zeitaufwändig|zeitintensiv|lästig|kompliziert|unpraktisch|langwierig|mühselig|veraltet|unvollständig|fehlerhaft)(?:e[rsnm]?)?`;
const TODAY = `(?:aktuell|derzeit|momentan|zurzeit|zur zeit|heute|bisher|bislang|im moment|gegenwärtig|bis jetzt|jetzt|heutzutage|noch)`;
const SOMEONE = `(?:${PEOPLE}|ich|wir|man|sie|viele)`;
/** What is not as people would have it today: the reason of many real stories. */
export const PROBLEM = anyGermanSmall(
  `(?:aktuell|derzeit|momentan|zurzeit|zur zeit|heute|bisher|bislang|im moment|gegenwärtig|bis jetzt|jetzt|bis heute)(?!-) .{0,120}?(?:nicht|nur|kein\\S*|muss|müssen|manuell|händisch|von hand|per hand|jedes mal|immer|nie|fehlt|fehlen|ist|sind|wird|werden|gibt|hat|haben|nutzt|nutzen|verwende(?:t|n)|geht|gehen|liegt|liegen|ruft|rufen|läuft|laufen|kommt|kommen|dauert|braucht|brauchen|schick\\S*|frag\\S*|verlier\\S*|suchen|sucht)`,
  `(?:${PEOPLE}|ich|man|sie) (?:muss|müssen|musste|mussten)`,
  `(?:muss|müssen) (?:${PEOPLE}|ich|man|sie)`,
  // "Heute blättern sie durch dreißig Seiten": who tells of today means that it is no good.
  `(?:(?<=^|[.!?\\n] ?)(?:heute|aktuell|derzeit|momentan|bisher|bislang|zurzeit|zur zeit|im moment)) [a-z\\u00df-\\u00fc]+(?:t|en) \\S+`,
  `(?:läuft|laufen) (?:[^\\s.;]+ ){0,6}?(?:aus|ab)(?=\\W|$)`,
  `${SOMEONE} (?:kann|können|weiß|wissen|seh(?:e|en)|sieht|finde(?:t|n)) (?:[^\\s.;]+ ){0,8}?(?:nicht|kein\\S*|nur)`,
  `(?:kann|können|weiß|wissen|sehen|sieht|finden) ${SOMEONE} (?:[^\\s.;]+ ){0,8}?(?:nicht|kein\\S*|nur)`,
  `${SOMEONE} (?:[^\\s.;]+ ){0,2}?(?:beschwer\\S*|klagen|fragen ständig|fragen immer|fragen oft|vergessen|verlieren)`,
  `(?:ist|sind|war|wird|bleibt|macht) (?:\\S+ ){0,3}?${HARD}`,
  `zu (?:langsam|umständlich|aufwändig|aufwendig|kompliziert|unübersichtlich|teuer|spät)`,
  `(?:workarounds?|umgehungslösung|notlösung|schmerzpunkt|pain ?point|medienbruch)`,
  `es gibt (?:\\S+ )?(?:kein\\S*|nur)`,
  `(?:fehlt|fehlen|mangelt)`,
  `(?:leidet|leiden) unter|kollidier\\S* mit|widersprech\\S*|widerspricht`,
  `(?:funktionier(?:t|en)|geht|gehen|klapp(?:t|en)|reich(?:t|en)|passt|passen|unterstützt|unterstützen|stimmt|stimmen) (?:[^\\s.;]+ ){0,4}?nicht`,
  `(?:nervt|nerven|stört|stören|verwirrt|verwirren|kostet uns|kostet (?:viel )?zeit|kosten uns)`,
  `wäre (?:\\S+ ){0,2}?(?:schön|gut|hilfreich|toll|super|nützlich|besser|einfacher|praktisch|sinnvoll|wünschenswert)`,
  `${TODAY} (?:${HARD}|manuell|händisch)`,
);

/** Titles under which teams write the reason. */
export const REASON_TITLE = germanTitle(
  `(?:warum|wozu|wieso|weshalb|why).{0,30}`,
  `(?:motivation|grund|gründe|begründung|zweck|hintergrund|hintergründe|kontext|ausgangslage|ausgangssituation|anlass|problem|problemstellung|problembeschreibung|ist-?zustand|ist-?situation|reason|rationale|purpose|background|context)`,
  `(?:business|geschäfts|kunden|user|fachlicher|erwarteter|fachliches?)?[- ]?(?:nutzen|mehrwert|wert|ziele?|value|benefits?|goals?|needs?|problem|zielsetzung|vorteile?|bedarf|impact)`,
);

/** People for whom something can be. */
export const SOMEBODY = new RegExp(
  `${PEOPLE}(?![a-z\\u00df-\\u00fc])|(?<![a-z\\u00df-\\u00fc])(?:wir|uns|unser[a-z]{0,2}|ich|jeder|jede|alle|niemand|jemand|man|${typed(`händler|ärzte|vertrieb|lehrer|schüler`)})(?![a-z\\u00df-\\u00fc])`,
);

/** Words that carry no meaning of their own in "damit ich sie habe", or that any reason may begin with. */
export const EMPTY_WORDS: ReadonlySet<string> =
  germanWords(`der die das den dem des ein eine einen einem einer eines und oder ich wir sie ihr mir mich uns ihn ihm ihnen man sich es mein
  meine meinen meiner meinem unser unsere ihre ihren sein seine seinen kann können könnte könnten will wollen möchte möchten soll sollen sollte muss müssen
  darf dürfen werde wird werden wurde haben habe hat hatte bin ist sind war waren sein gewesen damit dass weil wenn wie was wer wann wo welche welcher
  welches welchen für mit von vom zum zur bei beim auf aus nach über unter vor durch gegen ohne alle allen alles jede jeden jeder jedes mehr
  dann auch nur noch schon immer wieder hier dort diese dieser dieses diesen nicht kein keine keinen neue neuen neues bekommen bekomme erhalten erhalte
  sehen sehe sieht weiß wissen finden finde brauche brauchen nutzen nutze verwenden machen mache tun tue helfen hilft sicher einfach schnell erfolgreich
  anzeigen lassen so als am im in an um zu`);

/** The beginning of a word, without what grammar adds: "angemeldet", "anzumelden" and "anmelden" are one. */
export function stemOf(word: string): string {
  return word
    .replace(
      /^(ab|an|auf|aus|ein|hoch|herunter|hinzu|mit|nach|runter|um|vor|weiter|zurück|zurueck)(?:zu|ge)(?=[^aeiou]?\p{L}{4})/u,
      '$1',
    )
    .replace(/^ge(?=\p{L}{3,}t$)/u, '')
    .replace(/(?:ungen|ung|ierte?n?|iere?n?|test|tes|ten|te|ern|est|en|er|es|em|et|st|e|n|s|t)$/, '');
}

/** Who wants to know something in order to do it has a reason, though its words are in the wish. */
export const TO_KNOW = new RegExp(
  typed(
    `^\\W{0,3}(?:wissen|verstehen|erfahren|sehen|herausfinden|lernen|erkennen),? (?:was|wie|ob|welche[rsnm]?|warum|wer|wann|wo)(?!\\p{L})`,
  ),
  'iu',
);
export const KNOWS = new RegExp(typed(`weiß|wissen|versteh|erfahr|seh|sieht|erkenn|lern`), 'i');
