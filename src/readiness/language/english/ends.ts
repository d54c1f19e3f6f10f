/**
 * How English tells a reason from a second feature. A reason is a state, a feeling, a quality, a saving, or the use of
 * what the wish brings. A feature is something a system lets somebody do or does itself, with a thing that the wish
 * has not named.
 */
import { oneOf, setOf } from '../phrases';

const ADVERBS = `(?:(?:easily|quickly|also|then|later|directly|automatically|simply|better|more|always|immediately|efficiently|properly|just)\\s+)*`;
/** "I can …", "we are able to …": the one who speaks. */
const SELF = `(?:that\\s+)?(?:i|we)(?:['’]m|\\s+am|['’]re|\\s+are)?\\s+(?:(?:can|could|may|will|am|are)\\s+)?(?:be\\s+)?(?:able\\s+to\\s+)?${ADVERBS}`;
/** Somebody or something else. */
const OTHERS = `(?:that\\s+)?(?:(?:my|our|the|an?|each|every|all|other|any)\\s+)?(?!i\\b|we\\b|it\\b)(?:[\\p{L}’'-]+\\s+){1,3}?(?:can|could|may|will|is able to|are able to)\\s+(?:be able to\\s+)?${ADVERBS}`;

/** What people do with a system, and hardly without one. */
const FEATURE =
  oneOf(`send run generate post upload download export import print schedule edit delete filter sort display install
  subscribe launch trigger execute broadcast search book reserve sync view see browse open preview play stream embed invite rate vote comment chat`);
/** What others do to it: a part of the product of its own. */
const FEATURE_OF_OTHERS = oneOf(
  `grade approve rate comment download edit sign tag vote annotate print order pay book subscribe`,
);

/** "I can send them marketing emails": the verb, and what it is done with. */
export const OWN_FEATURE = new RegExp(`^${SELF}(${FEATURE})\\s+([^.;\\n]{2,160})`, 'iu');
/** "my professor can grade it online". */
export const FEATURE_FOR_OTHERS = new RegExp(
  `^${OTHERS}(${FEATURE_OF_OTHERS})\\b\\s*([^.;\\n]{0,160})`,
  'iu',
);
/** "I receive a notification": what only a system sends. */
export const SYSTEM_MESSAGE = new RegExp(
  `^(?:that\\s+)?(?:i|we)\\s+(?:can\\s+|will\\s+|may\\s+)?(?:be able to\\s+)?(?:receive|get)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:notifications?|alerts?|confirmations?|reminders?|newsletters?|e-?mails?|messages?)\\b`,
  'iu',
);
/** "it takes me to a page", "the system sends a mail". */
export const SYSTEM_ACTS =
  /^(?:that\s+)?(?:it|the (?:system|app|application|site|website|page|platform|software|tool))\s+(?:can\s+|will\s+|should\s+)?(?:automatically\s+)?(?:takes? me|brings? me|redirects?|displays?|shows?|sends?|opens?|generates?|creates?|calculates?|notif(?:y|ies)|logs?|exports?|prints?|uploads?)\b/i;

/** "see how much I spent", "see that it worked", "view them at a glance": to know is a reason. */
export const KNOWING =
  /^(?:how|what|which|who|whom|when|where|whether|if|why|that)\b|\b(?:at a glance|first|together|in one place|all at once|side by side|without|instead)\b|[a-z]{3}est\b/i;

/** What comes after it in a reason is about something else. */
export const PHRASE_END = /[,(]|\b(?:when|because|if|so|and|or|based|after|before|while|to)\b/i;

/** States and results that people want to see: no part of a product. */
export const STATES: ReadonlySet<string> =
  setOf(`progress status trend trends difference differences impact result results change changes effect effects performance improvement
    improvements picture value values context way ways mistake mistakes error errors problem problems issue issues need needs decision
    decisions opinion time money plan plans day trip future past evidence truth quality benefit benefits development history
    correctness work job life sense risk risks cost costs opportunity opportunities`);
/** Words that name no thing. */
export const NO_THING: ReadonlySet<string> =
  setOf(`the a an my our your their his her its it them him us me this that these those all any every each some more other others another
    one ones to for of in on at by with from into about as and or so up out off over down back through when where which who what how if because
    while after before until again later online offline anytime easily quickly efficiently effectively accurately better faster directly
    immediately automatically regularly correctly properly successfully whenever wherever needed necessary i we you he she they is are
    was were be been being am can could will would should may might must have has had do does did not no new existing own right
    best good great same different additional relevant appropriate specific various certain based using only just also even still
    interested want need needs like people everyone anyone someone everybody somebody system app application site data information things
    items stuff something everything features functionality`);
