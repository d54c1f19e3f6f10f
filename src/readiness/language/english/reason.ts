/** What a reason sounds like in English. All but titles are read in small letters. */
import { anyOfSmall, oneOf, setOf, titleOf } from '../phrases';

const GOOD = oneOf(`allow enable help let make ensure prevent avoid reduce save improve simplify`);
const DOES_GOOD = oneOf(
  `allows enables helps lets makes ensures prevents avoids reduces saves improves simplifies means gives`,
);
const PEOPLE = oneOf(`users? people customers? developers? i we you they he she it`);
const SOMEBODY_BY_ROLE =
  oneOf(`users? customers? clients? people developers? admins? administrators? visitors? guests? teams? members? operators?
  testers? managers? editors? colleagues?`);
const HARD =
  oneOf(`hard harder difficult impossible confusing annoying painful frustrating tedious cumbersome slow slower unclear
  misleading inconvenient dangerous error[-\\s]prone time[-\\s]consuming`);

/** "Since I have short-term memory problems", but not "since I last came". */
const SINCE = `since (?:i|we|they|you|users?|people|customers?|it|there|this|the \\w+) (?:\\w+ly )?(?:have|has|am|are|is|do|does|don['’]t|doesn['’]t|can|can['’]t|cannot|need|needs|want|wants|use|uses|know|knows|will|would|isn['’]t|aren['’]t)`;

/** Says outright what something is for. */
export const REASON = anyOfSmall(
  `so that`,
  `so ${PEOPLE} (?:can|could|may|will|would|don['’]?t|do not|does not|doesn['’]?t|am|are|is|know|get)`,
  // "So a bamboo user can …": people by their role.
  `so (?:[a-z-]+ ){1,3}${SOMEBODY_BY_ROLE} (?:can|could|may|will|would|don['’]?t|do not|does not|doesn['’]?t|know|get)`,
  `in order (?:to|that)`,
  `because`,
  SINCE,
  `so as to`,
  `otherwise`,
  `this way`,
  `(?:this|which|that|it) (?:will |would |could )${GOOD}`,
  `(?:this|which) ${DOES_GOOD}`,
  `(?:that|it) (?:allows|enables|helps|lets|makes|saves|reduces|avoids|prevents|improves|simplifies|causes|leads)`,
  `the (?:goal|purpose|aim|reason|motivation|benefit|value|idea|point|problem|issue|intent(?:ion)?) (?:is|was|here|of|behind|for|being)`,
  `(?:useful|helpful|important|necessary|needed|valuable|essential|critical|required|nice) (?:for|to|because|when|if|as|since)`,
  `stems? from`,
  `as a result`,
  `will be (?:possible|easier|able)`,
);

const BETTER = `make (?:\\S+ ){1,4}(?:more|easier|easy|simpler|possible|faster|better)`;
/** Before these the purpose is what is wanted itself, or no purpose: "I want to avoid …", "how to avoid …". */
const NO_PURPOSE =
  oneOf(`needs? wants? wanted like love prefer have has had able how used trying try tries going supposed is are
  was ability option way wish where what when as not order it system forget`);
/** A purpose after something else was said: "… to avoid double entries". */
export const PURPOSE = new RegExp(
  `(?<!\\b${NO_PURPOSE}) to (?:avoid|prevent|ensure|make sure|reduce|save|help|improve|simplify|speed up|be able to|${BETTER})\\b`,
);

/** The same within a wish, where "to be able to" only says what is wanted. */
export const PURPOSE_WITHIN = new RegExp(
  `\\S \\S+ to (?:avoid|prevent|ensure|make sure|reduce|save (?:time|money|space|effort)|${BETTER})\\b`,
);

/** A cause told within the wish. */
export const CAUSE_WITHIN = anyOfSmall(SINCE);

/** What is not as people would have it today: the reason of many real stories. */
export const PROBLEM = anyOfSmall(
  `(?:currently|today|right now|at the moment|at present|presently|as of now|at this point) .{0,120}\\b(?:can['’]?t|cannot|not|only|ha(?:s|ve) to|needs? to|no|${HARD}|manual(?:ly)?|every time|always|never|instead|lacks?|missing|must|forced|limited|hard-?coded|is|are|uses?|does|do|there)`,
  `${PEOPLE} (?:can(?:['’]t|not| not)|(?:are|is|am) (?:not able|unable|forced|limited|currently|confused)|struggles?|complains?)`,
  `(?:users?|people|customers?|developers?|i|you|they) ha(?:ve|s) to`,
  `makes? (?:it|this|that|them|things) (?:\\w+ )?(?:${HARD}|easy|easier|simpler|possible)`,
  `(?:is|are|was|being|be|gets?) (?:\\w+ )?(?:${HARD}|confused|lost|bombarded)`,
  oneOf(`workaround annoying frustrating confusing tedious cumbersome misleading`),
  `pain point`,
  `no (?:easy |good |simple )?way (?:to|of)`,
  `lack of`,
  `suffers? from`,
  `(?:conflicts?|clash(?:es)?|interferes?|collides?) with`,
  `contradicts`,
  `(?:doesn['’]t|does not) (?:allow|support|work|let|help|make sense)`,
  `fails? (?:to|when|with|if|because)`,
  `would be (?:nice|great|good|helpful|useful|better|easier|much)`,
);

/** Titles under which teams write the reason. */
export const REASON_TITLE = titleOf(
  `why.{0,30}`,
  oneOf(`motivation reason reasoning rationale purpose background context opportunity`),
  `(?:business |user |customer )?(?:value|benefits?|goals?|needs?|case|impact)`,
  `objectives?`,
  `(?:user )?problem(?: statement)?`,
  `job to be done`,
);

/** People for whom something can be. */
export const SOMEBODY = anyOfSmall(
  oneOf(`users? customers? clients? people developers? admins? administrators? visitors? guests? teams? members? operators?
    everyone everybody somebody we us our i support staff employees? testers? managers? editors?`),
);

/** Words that carry no meaning of their own in "so that I can have it", or that any reason may begin with. */
export const EMPTY_WORDS: ReadonlySet<string> = setOf(
  `the and can able that they will have has had them this with for want could would should you our its are get know see be been being was
  were when what which who how where there any some all more my your his her their not don't does it's one but out about over such than
  then also just only other another each every same new make made use using used view access find need needs help ensure sure from into
  successfully`,
);

/** The beginning of a word, without what grammar adds: "updated" and "updates" are one. */
export function stemOf(word: string): string {
  return word.replace(/(?:ations?|ings?|ies|ied|ers?|ors?|ed|es|s|ly|e|y)$/, '');
}

/** Who wants to know something in order to do it has a reason, though its words are in the wish. */
export const TO_KNOW =
  /^\W{0,3}(?:to )?(?:know|understand|learn|see|find out) (?:what|how|which|whether|if|why)\b/i;
export const KNOWS = /\b(?:know|understand|learn|see)s?\b/i;
