/** English sentences that state a rule of the product: "Previous runtimes should still behave as before." */
import { oneOf, setOf } from '../phrases';

/** Where a rule may be spoken; read in small letters. */
export const CUE = /\b(?:should|must|shall|needs to)\b/g;

const PEOPLE =
  oneOf(`i we you one somebody someone people everyone anyone team teams dev devs developer developers tester testers po reader
  ticket story task issue bug pr fix change patch work goal idea approach discussion here there`);
/** Of the cues: what speaks of a need, which may be somebody's. */
export const NEED = /^needs/;

/** Right before the cue: who speaks of work, or a question within the sentence, is no rule of a product. */
export const NO_SUBJECT = new RegExp(
  `(?:^|[\\s(/"'’])${PEOPLE}(?: (?:also|probably|really|then|still|just|first|now|only|all|both))?$|\\b(?:that|which|who|whether|what|how|why|where|when|if|it is|there|and|or|but|,|may|might|will|would|could|can|to|not|n['’]t)$|\\b(?:whether|what|how|why|which|where)\\b[^,;]{0,60}$`,
);
/** A need of people is what is hard for them. */
export const PEOPLE_BEFORE =
  /\b(?:users?|customers?|admins?|administrators?|they|clients?|operators?|he|she|frameworks?)(?: \w{1,12})?$/;

const WORK =
  oneOf(`fixed implemented refactored rewritten investigated documented discussed reviewed considered updated added extended improved
  addressed resolved ported migrated revisited reworked created defined decided determined clarified tested written done completed finished cleaned handled
  introduced developed upgraded supported prevented address prioriti[sz]ed looked merged backported split renamed moved changed replaced modified converted
  adapted adjusted enhanced made built cherry-picked committed released deprecated`);
/** Right after the cue: what a team will do or hopes, and no rule. */
export const NO_RULE = new RegExp(
  `^(?:n['’]t)?(?: (?:not|also|probably|really|then|still|just|first|now|only|all|both|ideally|perhaps|eventually|therefore|at least)){0,3} (?:have\\b|be (?:\\w+ly )?(?:${WORK}|(?:an?|another) (?:\\w+ ){0,2}(?:easy|simple|good|separate|new|bug|problem|issue|way|matter|task|story|ticket|item)|enough|easy|easier|simple|trivial|fine|ok|okay|good|nice|better|straight-?forward|possible now|something|some way|a way|that|part of this|based on|worth|interesting|useful|helpful|safe to|careful|aware|similar|noted|clear|obvious)\\b|consider|look|investigate|discuss|decide|think|figure|find out|help|try|work(?:\\s|$)(?! (?:with|without|on|for|in|as))|suffice|probably|do\\b(?: (?:this|that|it|so|the trick))?|allow us|let us|make (?:it|this|sure)|give us|get\\b|take (?:care|into)|wait|come|become|add|update|document|refactor|implement|fix|write|port|create|move|rename|define|test|review|upgrade|provide (?:a|an) (?:way|mechanism|solution)|include (?:this|the following|documentation|details)|know|understand|mention|note|agree|go (?:in|into|to)\\b|cover|the\\b|an?\\b|any\\b|i\\b|we\\b|you\\b|it\\b|they\\b|this\\b|there\\b)`,
);

/** The story's own wish, in its own form. */
export const WISHING =
  /\b(?:i|we)(?:['’]d| would)? (?:want|like|love|need|wish|should|expect)\b|^\W{0,4}as an? |^\W{0,4}(?:would be|it would|ideally)\b|\bso (?:that )?(?:i|we|they|users?|you|he|she)\b/;
/** Told as somebody's or a log's words. */
export const REPORTED =
  /\b(?:say(?:s|ing)?|said|claim(?:s|ing)|complain(?:s|ing|ed)?|states?|stating|implies|according|documentation|docs|error|exception)\b[^,;]{0,80}$/;
/** Told as background, or as what is the case today or was tried. */
export const BACKGROUND =
  /^\W{0,4}(?:note that|currently|today|right now|at the moment|for example|e\.g|i\.e|fyi|ps\b|p\.s|see |steps|in (?:my|our) opinion|not sure|maybe|perhaps|i (?:think|guess|believe|suspect|assume)|we (?:think|assume))/;

/** What the list below it lays down: "The service must support:", "Consider the following cases:". */
export const INTRODUCTION = /\b(?:should|must|shall|supports|needs to|handles|covers)\b[^.!?]{0,80}:\s*$/i;
export const CASES =
  /\b(?:following|these|other|special|edge) (?:\w{1,20} )?(?:cases?|scenarios|situations|conditions|rules|combinations)\b[^.!?]{0,40}[:.]\s*$/i;
/** With this a paragraph may end that introduces cases; others that introduce end with a colon. */
export const CASES_END = 'cases.';
/** "We need to do the following:" lists work. */
export const WORK_LIST =
  /\b(?:we|i|you|steps?|tasks?|sub-?tasks?|to-?dos?|work|following (?:steps|tasks|changes|work|items|things))\b/i;

/** Say nothing of what a rule is about. */
export const EMPTY = setOf(
  `should must shall need needs have with that this when from will able they them then than there their also only been being into such what which`,
);
