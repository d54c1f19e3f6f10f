/** What the way to a bug sounds like in English: what somebody does, in which situation, with which version. */
import { anyOfSmall, oneOf } from '../phrases';

const ACTIONS = `open reopen close click double-?click right-?click tap press push type enter write paste copy drag drop move hover scroll select
  choose pick check uncheck tick untick toggle switch go navigate visit browse log sign launch start stop restart reload refresh run rerun execute
  invoke call send post submit save store upload download import export install uninstall upgrade update configure set setup create make add edit
  change modify rename delete remove clear replace insert put place search filter sort expand collapse resize clone checkout commit pull merge
  deploy redeploy build rebuild compile connect disconnect enable disable wait repeat try use attach take define specify have ensure
  given log-?in login hit drill observe verify notice note see view look generate format fill register book order pay cancel apply assign turn
  unplug kill wipe undo redo`;
/** A line that says what to do. */
export const ACTION_LINE = new RegExp(
  `^\\W{0,6}(?:\\d{1,2}\\s?[.)-]+\\s{0,3})?(?:(?:then|now|next|first|second|third|finally|please|again|and|also)[,:]?\\s+)?(?:(?:(?:as|on|in|from) (?:[^,]{2,60}),\\s*)?(?:i|we|you|user|users|the user|a user)\\s+(?:should\\s+|then\\s+)?(?:\\w{2,20})|${oneOf(ACTIONS)}(?:s|ed|d|ing)?)\\b`,
  'i',
);

const SOMEBODY = oneOf(`i we you one user users somebody someone people admin admins`);
const DOING = `[a-z]{2,18}ing\\b`;
/** What was going on, or what was done: up to the end of the clause. Read in small letters. */
export const SITUATION = new RegExp(
  `\\b(?:${[
    `(?:when(?:ever)?|while|after|before|once|as soon as|every time|each time|upon|during)\\s+(?:(?:an?|the|this|that|any|multiple|both|no|some|${SOMEBODY}|there|it|my|your|its?|first)\\s|${DOING})`,
    `(?:if|when|after|while|once|as soon as)\\s+(?!(?:possible|needed|necessary|required|not|so|we could|you could|it could|we can)\\b)[\\w$'"“*_.-]{2,40}\\s[\\w$'"“]`,
    `(?:on|by)\\s+${DOING}`,
    `(?:try|tries|tried|trying|attempt|attempts|attempted|attempting) to`,
    `(?:i|you)(?:['’]ve|['’]m| have| am| just| had| then)? (?:just )?(?!add|attach|note|see|have\\b|look|view|verify|given|ensure)(?:${oneOf(ACTIONS)}(?:ed|d|ing|s)?|did|made|ran|went|wrote|put|took|built|chose|took|selected|got)`,
    // What "we take over" is a plan; what we did is a situation.
    `we(?:['’]ve| have| had| just| then)? (?:just )?(?:(?!need|add|attach|look|agree|decide|discuss)(?:${oneOf(ACTIONS)})(?:ed|d)|did|made|ran|went|wrote|put|took|built|chose|selected|got|tried)\\b`,
    `(?:with|using|in|for) (?:the )?following|for example|for instance|e\\.g|consider|assume|suppose|imagine|given (?:a|an|the|that)`,
    `in (?:the )?case (?:of|when|where|that)|in cases where|without (?:an?|the|any|${DOING})`,
  ].join('|')})`,
  'g',
);
const SHOWS = oneOf(
  `gives gave throws threw fails failed leads led causes caused produces produced shows crashes`,
);
/** "Building and running with the script gave this error": what was done is the subject. Read in small letters. */
export const DOING_SHOWS = new RegExp(
  `(?:^|[.!?\\n]\\s{0,3})(?!(?:every|any|some|no)?thing |during |missing |failing |according |regarding |following )[a-z]{3,18}ing (?:[^\\s.,;:]{1,40} ){1,10}?(?:${SHOWS}\\b|results in|ends up)`,
);
/** Names what it was seen with, by its version. Read in small letters. */
export const VERSION_NAMED =
  /\b(?:in|on|with|since|from|under|using|after upgrading to) (?:[a-z][\w-]{1,20} ){0,2}(?:version )?v?\d{1,4}\.\d{1,4}\b|\bversion \d/;

/** Steps in a sentence: "open the basket, click Pay". Read in small letters. */
export const ACTION_IN_PROSE = new RegExp(
  `(?:^|[.:;,\\n]\\s{0,3}|\\b(?:then|and|by)\\s)(?:go to|navigate to|click(?:ing)?(?: on)?|double-?click|right-?click|open|select|press|type|hit|tap)\\s+[\\w"“'<*]|\\w\\s{0,2}(?:->|→|»|>)\\s{0,2}[a-z]\\w`,
);
/** Lines that tell what somebody does at a screen or a prompt, without numbers in front. */
export const INTERACTION_LINE =
  /^\W{0,4}(?:(?:then|now|next|again|and|also),? )?(?:open|reopen|click|double-?click|right-?click|go to|navigate to|press|tap|type|enter|paste|copy|drag|select|choose|log ?in|log ?out|sign in|run|launch|start|restart|reload|refresh|save|undo|close|scroll|hover|expand|switch to)\b[^\n]{3,200}$/gim;
/** The name of an automatic test is a way to run it. */
export const NAMED_TEST =
  /\b\w{2,60}Tests?\b(?:[./:#]{1,2}\w|\b)|\b[Tt]ests? `?[\w.:]{3,80}`? (?:is|fails|failed|hangs)/;

const SYSTEMS =
  oneOf(`chrome firefox safari edge opera chromium windows win(?:7|8|10|11|xp|32|64) vista xp macos mac os\\s?x lion
  yosemite sierra linux ubuntu debian centos fedora redhat rhel android ios iphone ipad solaris jdk jre jboss tomcat websphere postgres(?:ql)? mysql
  oracle mssql docker kubernetes`);
/** On what it was seen. Read in small letters. */
export const ENVIRONMENT = anyOfSmall(
  SYSTEMS,
  `ie ?\\d{1,2}`,
  `internet explorer`,
  `sql server`,
  `(?:version|release|build|java|python|node|php|ruby|v)[:\\s]{0,2}\\d{1,5}(?:\\.\\w{1,12})*`,
  `\\d{1,3}\\.\\d{1,4}\\.\\w{1,12}`,
  `(?:in|on|to|from|with|using|of) (?:[a-z]\\w{1,20} )?v?\\d{1,3}\\.\\d{1,3}`,
  `(?:staging|production|test|dev) (?:server|system|environment|instance|site)`,
  `on (?:staging|production|master|prod)`,
);
