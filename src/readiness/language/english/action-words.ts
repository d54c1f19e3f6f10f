/**
 * What English knows of actions: which words can be one, which words surround them, and which pairs of them are one
 * action after all. Verbs of software and office work in general; nothing here comes from one backlog.
 */

/** Verbs that are hardly ever anything else. */
const VERBS = `accept achieve activate adapt add adjust administer allocate allow analyse analyze announce append apply approve arrange ask
assign associate attach authenticate authorise authorize avoid be become begin bring browse build buy calculate cancel categorise
categorize choose clarify classify clone collaborate collect compare compute configure confirm connect consider consult consume
continue contribute convert coordinate create customise customize deactivate decide declare decline decommission decrease define
delete deliver deny deploy derive describe deselect detect determine develop disable discard disconnect discover dismiss
distribute divide do edit eliminate enable encrypt enforce enhance enrol enroll ensure enter erase establish estimate evaluate
examine exclude execute expand explain explore extend find finish fix forward gather generate get give go have hide identify
ignore implement improve include increase inform initiate insert inspect install integrate invite join keep know learn let log-in
log-out login maintain make manage maximise maximize merge migrate modify navigate notify obtain optimise optimize organise
organize overwrite participate pay perform permit persist pick populate prepare prevent print prioritise prioritize proceed prompt
propose protect prove provide publish put reassign receive recognise recognize recommend reconcile recover redirect redo reduce
refactor refresh refuse register reject relate relocate remember remind remove rename render renew reopen reorder reorganise
replace reply represent reproduce require reschedule reserve resize resolve respond restart restore restrict resubmit resume
retain retrieve reuse revert revise revoke rewrite rotate save say scan see select send simplify skip solve specify submit
subscribe suggest suspend synchronise synchronize take tell terminate transcode transfer transform translate transmit understand
undo unlock unpublish unsubscribe validate verify visualise visualize write`;

/** Words that are an action or a thing: `export data`, but `the export format`. */
const VERBS_OR_NOUNS = `access address alert answer archive audit benchmark block book bookmark call change charge chat check click comment contact copy
cover debug delay delegate demo design display document download draft drop embed escalate exchange exit export extract file fill
filter flag format fund grant group handle help hold host import index input interact label launch leave like limit link list load
lock log look map mark match measure message monitor move name need note offer order package pause plan play post preview process
produce purchase query quote range rank rate read rebuild record reference repeat replay report request research reset respond
return review run save-as schedule search set share ship show sign sort split stage start step stop store stream study subscribe-
to summarise summarize support suspend switch sync tag talk test text toggle trace track train transition trigger turn update
upgrade upload upvote use verify view visit vote wait watch work zip`;

/** Words that are an action or a quality: `complete the form`, but `complete data`. */
const VERBS_OR_ADJECTIVES = `clean clear close complete correct direct empty free live lower narrow open own secure separate`;

/** What such a word needs after it to be an action where no object follows at once: `search for`. */
const PARTICLES = `search for,look for,look at,look up,filter by,sort by,respond to,reply to,contribute to,vote for,vote on,ask for,
comment on,subscribe to,log in,log out,sign in,sign up,sign out,switch to,switch between,check in,check out,check for,report on,
listen to,wait for,interact with,work with,work on,link to,return to,move to,connect to,set up,turn on,turn off,fill in,fill out,start with,talk to`;

const EVERY_DAY_NOUN_HEADS = `access activity addresses area box count criteria data-set details dialog email feed functionality groups guide history info
information management manager menu parameters policy policies process queue quality rights statistics stats status statuses style
system window`;

/** Those that stand there in both numbers. */
const EVERY_DAY_NOUN_HEADS_AND_PLURALS = `bar button card code column date feature field form format function icon id item key level limit line link list log message method
mode name number option page path plan point preference price rate request result role rule screen service setting size state
table tag template time title tool type value version view`;

const POINTING = `the a an my our your their its his her it them him us me this these those that all each every any some other another both several
many more`;

const DETERMINERS = `${POINTING} one two three multiple`;

const FUNCTION_WORDS = `${POINTING} most less few no not also in on at by for from of to with without within into onto over under off out up down outside inside near
above below away back together about across against along among around as between during per through throughout toward towards
upon via until i we you they he she there here where when who whom whose which what why how if because since while than so but nor
yet is are was were been being am do does did has had can could may might shall should will would must only just even still
already again too very quite such same own new old next last first second and or etc e.g i.e`;

const SUBORDINATORS = `when whenever if while after before until unless because since who whom whose which where
whether what how why once as than for-example`;

/** Words between a conjunction and the action that it adds. */
const FILLERS = `then also further fully better to thereby therefore thus subsequently afterwards finally possibly optionally even either
easily quickly automatically directly immediately later able i want`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const actionWords = {
  verbs: words(VERBS),
  verbsOrNouns: words(VERBS_OR_NOUNS),
  verbsOrAdjectives: words(VERBS_OR_ADJECTIVES),
  particles: new Set(PARTICLES.split(',').map((pair) => pair.trim())),
  nounHeads: words(
    `${EVERY_DAY_NOUN_HEADS} ${EVERY_DAY_NOUN_HEADS_AND_PLURALS.replace(/\w\b/g, '$&s')} ${EVERY_DAY_NOUN_HEADS_AND_PLURALS}`,
  ),
  determiners: words(DETERMINERS),
  functionWords: words(FUNCTION_WORDS),
  subordinators: words(SUBORDINATORS),
  fillers: words(FILLERS),
  conjunctions: words('and or & plus then'),
} as const;

/** "Generate the guide and include in the download": without an object of its own it puts the first one's somewhere. */
const PUTS = words(
  'include add put place save store keep ship bundle attach embed publish send upload deploy write export',
);
const WHERE = words('in into to on onto with within as');

/** Whether a verb only says where the thing goes that was made before. */
export function onlyPuts(verb: string, next: string): boolean {
  return PUTS.has(verb) && WHERE.has(next);
}

/** Pairs that are one action, one switch or one decision; the same in both orders. */
const ONE_ACTION = `drag drop,copy paste,cut paste,point click,find replace,search replace,try see,pick choose,go see,
mix match,plug play,enable disable,show hide,expand collapse,activate deactivate,accept reject,accept decline,
approve reject,approve deny,lock unlock,mute unmute,undo redo,open close,save continue,save close,go back,
start stop,turn on,wait see,come go,like dislike,subscribe unsubscribe,check uncheck,select deselect`;
const oneAction = new Set(
  ONE_ACTION.split(',').flatMap((pair) => {
    const [first = '', second = ''] = pair.trim().split(/\s+/);
    return [`${first} ${second}`, `${second} ${first}`];
  }),
);

/** Somebody does this … */
const TRIGGERS = words(
  'enter input type click select choose pick provide browse open scan visit go come tap press hover',
);
/** … and gets that: cause and effect of one feature. */
const RESULTS = words('get see receive view find');

/** Whether two verbs together name one thing to do. */
export function isOneAction(first: string, second: string): boolean {
  return oneAction.has(`${first} ${second}`) || (TRIGGERS.has(first) && RESULTS.has(second));
}

/** Whether a word could be a verb in its base form: no plural, no participle, no noun by its ending. */
export function looksLikeBaseVerb(word: string): boolean {
  if (actionWords.functionWords.has(word) || !/^[a-z][a-z-]{2,}$/.test(word)) return false;
  if (/(?:[^s]s|ing|ed|tion|sion|ment|ity|ness|ly|ance|ence|ism|ist|ous|ful|able|ible)$/.test(word))
    return false;
  return true;
}

const AGENT_ENDING = /(?:[^aeiou]er|[aeiou][^aeiou]er|[st]or|ian|[^l]ist|yst|ee|man|woman|person|people)s?$/;
const AGENTS =
  words(`user admin administrator agent student parent president client resident patient recipient respondent
guest host lead dev qa po pm tester owner member staff nurse chef cook pilot coach hr analyst architect clerk expert
applicant accountant assistant consultant participant tenant merchant attendant mother father sponsor vendor author
editor visitor doctor child adult colleague scientist researcher ops`);
const NO_AGENTS =
  words(`order server number paper computer folder header footer buffer printer container newsletter
filter layer letter center centre center matter weather power water paper render master cluster parameter register
error factor vector sector monitor sensor checklist list wishlist committee fee`);

/** Whether a word names somebody who does something: `cataloger`, `analyst`, `customers`. */
export function isAgent(word: string): boolean {
  const plain = word.toLowerCase();
  const singular = plain.replace(/s$/, '');
  if (NO_AGENTS.has(plain) || NO_AGENTS.has(singular)) return false;
  return AGENTS.has(plain) || AGENTS.has(singular) || AGENT_ENDING.test(plain);
}
