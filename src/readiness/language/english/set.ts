/**
 * What English adds to the comparison of two stories: endings, words of one meaning, what makes and what uses a thing, how
 * people forbid, limit and wait. Words of software and office work in general; nothing here comes from one backlog.
 */
import type { SetLanguage, Unit } from '../../set/set-language';
import { actionWords } from './action-words';
import { oneOf } from '../phrases';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are written in two ways or as two words. */
const PHRASES = new Map(
  `log in:login,log into:login,log on:login,sign in:login,sign into:login,signin:login,logged in:login,log out:logout,
  sign out:logout,log off:logout,sign up:register,signup:register,search for:search,look for:search,look up:search,
  e mail:email,set up:configure,pick up:pickup,roll back:rollback,get rid of:delete,opt out:unsubscribe,
  look at:view,data set:dataset,user name:username,pass word:password,time out:timeout,web site:website,
  turn on:enable,switch on:enable,turn off:disable,switch off:disable,get notified:notify,be notified:notify,
  drop down:dropdown,auto complete:autocomplete,sub task:subtask,check out:checkout,two factor:2fa,make sure:ensure,
  as well as:and,email address:email,e mail address:email,phone number:phone,user account:user,user accounts:user`
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .map(([said = '', meant = '']) => [said, meant] as const),
);

/**
 * Words of one meaning, for a reader of a backlog: whoever says one could have said the other of the same feature. Each line
 * begins with the word that stands for all. Words that are alike only sometimes (sort and filter, send and share,
 * approve and review) are kept apart: a pair that is wrongly called the same costs more trust than one that is missed.
 */
const SAME_MEANING = `
save bookmark store favourite favorite
delete remove erase purge discard
edit change modify update amend revise alter
create add insert implement introduce provide build
view see display show preview visualise visualize
search find locate
retain keep preserve
export download
notify alert notification inform
select choose pick
receive get obtain retrieve
buy purchase
login authenticate
permit allow enable let
prevent forbid prohibit
cancel abort
configure customise customize configuration config
browse explore
track monitor follow
evaluate assess
verify validate
organise organize
photo picture image
customer client
error failure
colleague coworker teammate
vacation holiday
email mail
invoice bill
repository repo
documentation document docs doc
administrator admin
database db
application app
directory folder
organisation organization
kubernetes k8s
phone mobile smartphone
comment remark
rating rate
`;

const LIGHT = `easily easy quickly quick directly simply simple online current currently existing exist available specific
certain various different particular several new multiple own relevant appropriate necessary needed proper properly
able ability option possibility functionality feature capability function information info detail details app application
system software product support way thing item later again always please just more better good nice full whole entire
single format receive easy user people make have do use using via based want need like work
handle manage deal ensure permit`;

const WORK = `documentation test testing benchmark spike investigate research design mockup prototype refactor review demo
migrate deprecate upgrade example sample tutorial training bug determine analyse analyze explore understand`;

/** Grammar elsewhere; here they make another story of it: with and without, first and last. */
const TELLING = new Set(words('first last next old without no not never off'));

const EXTRA_FUNCTION_WORDS = `following that be being am get got become there's it's i'm i'd we'd i've etc e.g i.e
can't cannot don't doesn't won't isn't`;

/**
 * Plurals, -ing and -ed; a mute -e goes everywhere, so that `save`, `saving` and `saved` meet. Words of three letters stay.
 * Not Porter's whole algorithm: that also takes -er, -al, -ive, and `user` would be `use`.
 */
function stem(word: string): string {
  if (word.length <= 3 || /[\d+#_]|(?:ss|us|is)$|^news$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return withoutMuteE(word.slice(0, -1));
  const end = /[aeiouy].*?(ing|ed)$/.exec(word)?.[1];
  const rest = end === undefined ? '' : word.slice(0, -end.length);
  if (rest.length < 3) return withoutMuteE(word);
  if (end === 'ed' && rest.endsWith('i')) return `${rest.slice(0, -1)}y`;
  return /([bgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : withoutMuteE(rest);
}

function withoutMuteE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stem(word)));

const meanings = new Map(
  SAME_MEANING.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return [first, ...others].map((word) => [stem(word), stem(first)] as const);
    }),
);
const meant = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => meanings.get(stem(word)) ?? stem(word)));

const THING_ENDS = `in on at by for from to with without within into onto over under off out up down outside inside near above
below about across against along among around as between during per through throughout toward towards upon via until after
before since while when where who whom whose which that what why how if because so but than i we they he she it you
is are was were be been has have had can could may might shall should will would must only-if unless using based`;

const UNITS: readonly (readonly [string, string, number])[] = [
  ['second seconds sec secs s', 'time', 1],
  ['minute minutes min mins', 'time', 60],
  ['hour hours hr hrs h', 'time', 3600],
  ['day days', 'time', 86_400],
  ['week weeks', 'time', 7 * 86_400],
  ['month months', 'time', 30 * 86_400],
  ['year years', 'time', 365 * 86_400],
  ['kb', 'size', 1],
  ['mb', 'size', 1000],
  ['gb', 'size', 1_000_000],
  ['tb', 'size', 1_000_000_000],
  ['% percent', 'share', 1],
  ['characters chars', 'length', 1],
  ['attempts tries retries', 'attempts', 1],
  ['items rows entries results records', 'rows', 1],
  ['€ eur euro euros', 'euros', 1],
  ['$ usd dollar dollars', 'dollars', 1],
];

const KEY_WAITS = [
  `(?:only )?(?:after|once|until|following|when)`,
  `(?:depend(?:s|ent|ing)?|relies|rely|builds?|based|waits?|waiting) (?:on|upon|for)`,
  `(?:blocked|preceded) by`,
  `(?:requires?|needs?|prerequisites?|predecessors?)(?: is| are)?`,
];
const STORY = oneOf(`story stories feature ticket issue task item functionality capability epic work`);
const IS_THERE = [
  `exists?`,
  `(?:is|are|has been|have been) (?:there|available|done|implemented|in place|ready|finished|merged|built|completed?|delivered|live|deployed|released)`,
].join('|');

const DETERMINER = `(?:(?:all|every|each|any|the|our|my|other) )?`;
const PEOPLE = `\\p{L}[\\p{L} -]{1,40}?`;

export const englishSet: SetLanguage = {
  phrases: PHRASES,
  phraseStarts: new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
  functionWords: new Set(
    [...actionWords.functionWords, ...words(EXTRA_FUNCTION_WORDS)].filter((word) => !TELLING.has(word)),
  ),
  stem,
  meanings,
  lightWords: meant(LIGHT),
  workWords: meant(WORK),
  actions: new Set([
    ...[...actionWords.verbs, ...actionWords.verbsOrNouns, ...words('capture port retain')].map(
      (word) => meanings.get(stem(word)) ?? stem(word),
    ),
  ]),
  thingEnds: new Set(words(THING_ENDS)),
  thingGoesOn: new Set(['of']),
  negations: new Set(['no', 'non', 'not', 'never', 'without', 'off', 'un']),
  counted: new Set(['phase', 'part', 'round', 'step', 'version', 'stage']),
  directions: new Set(['to', 'from', 'into', 'onto', 'before', 'after']),
  purpose:
    /(?<=\S \S{1,60}) for (?:(?:later|future|further|easier|easy|quick|faster) )?[a-z]{2,20}ing\b(?! (?:orders?|items?|users?|reports?|records?|data)\b).{0,60}$/i,
  reasonLead:
    /^(?:(?:I|we|they|he|she|you|users?|people|customers?) (?:can|could|will|may|might|would|am|are|is)?\s?(?:be )?(?:able to )?(?:later |then |also |easily |quickly )?)/i,
  beforeAction: new Set(
    words(
      'to be being able also just only easily quickly automatically auto permanently soft directly always not never',
    ),
  ),
  leadIns: [
    [
      /^\s*(?:add|provide|implement|introduce|create) (?:the |a )?(?:support|ability|option|possibility|functionality) (?:to|of)\s/i,
      '',
    ],
    [/^\s*(?:add |provide |implement |introduce )?(?:support|ability|option) for\s/i, 'add '],
    [/^\s*(?:have|get) (?:the |an )?(?:ability|option|possibility) to\s/i, ''],
  ],

  makes: meant('create register upload import publish generate'),
  uses: meant('view edit delete share export print search archive approve'),
  changes: meant('edit delete archive move rename close cancel publish'),
  opposites: [
    { one: meant('delete'), other: meant('retain'), isSwitch: false },
    { one: meant('permit'), other: meant('prevent block'), isSwitch: false },
    { one: meant('encrypt'), other: meant('decrypt'), isSwitch: true },
    { one: meant('view'), other: meant('hide mask'), isSwitch: true },
    { one: meant('archive'), other: meant('delete'), isSwitch: true },
    { one: stems('enable activate'), other: stems('disable deactivate'), isSwitch: true },
    { one: stems('lock'), other: stems('unlock open'), isSwitch: true },
    { one: stems('approve accept'), other: stems('reject decline deny'), isSwitch: true },
    { one: stems('increase raise'), other: stems('decrease reduce lower'), isSwitch: true },
    { one: stems('require'), other: stems('skip'), isSwitch: true },
    { one: stems('publish'), other: stems('unpublish withdraw'), isSwitch: true },
    { one: stems('expand'), other: stems('collapse'), isSwitch: true },
  ],

  everyThing:
    /\b(?:any|all|every|each|anyone['’]s|everyone['’]s|everybody['’]s|other (?:users|people)['’]s?)\b/i,
  onlyOwn:
    /\bonly\b.{0,60}\b(?:(?:that )?(?:I|they|we|he|she)\b|my|their own|my own|own)\b|\b(?:my|their|your) own\b/i,
  own: /\b(?:my|mine|our|own|myself)\b|\bI(?:['’]ve| have)?(?: already| previously| just)? (?:\p{L}+ed|am|own|made|built|wrote)\b/iu,
  forbidden:
    /\b(?:must|may|should|shall|can|could|will)\s?(?:not|n['’]t)\b|\b(?:cannot|can['’]t|mustn['’]t|shouldn['’]t|won['’]t)\b|\b(?:not|never) (?:be )?(?:allowed|able|permitted)\b|\bforbidden\b/i,
  prevents:
    /^(?:to )?(?:prevent|stop|prohibit|forbid|block|disallow|keep) (?<who>[\p{L}][\p{L} -]{1,50}?) (?:from )(?=[\p{L}-]+ing\b)/iu,
  lets: new RegExp(
    `^(?:to )?(?:(?:allow|enable|permit) ${DETERMINER}(?<who>${PEOPLE}) to (?:be able to )?|${DETERMINER}(?<who2>${PEOPLE}) to be (?:able|allowed|permitted) to )(?=\\p{L})`,
    'iu',
  ),
  rule: /^(?:(?:an?|the|all|any|each|every|only) )?(?<who>\p{L}[\p{L} -]{1,40}?) (?<modal>(?:must|may|should|shall|can)(?: not| never)?|cannot|can['’]t|mustn['’]t|(?:is|are) (?:not )?(?:allowed|permitted|able) to)(?: be able to)? (?!be\b)(?=\p{L})/iu,
  byDefault: /\bby default\b|\bdefaults? to\b|\bdefault (?:is|should be|value)\b/i,
  oppositeStates: [
    [stems('on enabled enable active activate'), stems('off disabled disable inactive deactivate')],
    [stems('visible show shown view'), stems('hidden hide invisible')],
    [stems('public'), stems('private')],
    [stems('expanded expand open'), stems('collapsed collapse closed')],
    [stems('checked selected'), stems('unchecked unselected deselected')],
    [stems('ascending oldest'), stems('descending newest')],
    [stems('opt-in'), stems('opt-out')],
  ],
  amount:
    /(?<![\p{L}\p{N}.])(?<number>\d{1,9}(?:[.,]\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?)[ -]?(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|kb|mb|gb|tb|%|percent|characters|chars|attempts|tries|retries|items|rows|entries|results|records|€|eur|euros?|usd|dollars?)(?![\p{L}\p{N}])/giu,
  atLeast: /\b(?:at least|minimum|no (?:less|fewer) than|more than|not before)\b/i,
  numberWords: new Map(
    words('a an one two three four five six seven eight nine ten eleven twelve').map((word, index) => [
      word,
      Math.max(1, index - 1),
    ]),
  ),
  units: new Map(
    UNITS.flatMap(([names, sort, factor]) =>
      words(names).map((name): readonly [string, Unit] => [name, { sort, factor }]),
    ),
  ),

  waitsForKey: new RegExp(
    `\\b(?:${KEY_WAITS.join('|')})\\b[^.;\\n]{0,40}?(?=\\b[A-Z][A-Z0-9_]{1,20}-\\d)`,
    'gi',
  ),
  waitsForStory: new RegExp(
    [
      `\\b(?:once|after|as soon as|until) (?:the |a |an |our )?(?<what>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)(?: ${STORY})? (?:${IS_THERE})\\b`,
      `\\b(?:depend(?:s|ent|ing)? (?:on|upon)|requires|needs|builds (?:on|upon)|blocked by|waits? for|waiting for|after) (?:the )?["“']?(?<what2>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”']? ${STORY}\\b`,
      `(?:(?:^|[\\n.;•*-])\\s{0,3}|\\b(?:this|story|ticket|it|which|that) (?:is |currently |also ){0,2})(?:depend(?:s|ent|ing|encies|ency)?:? (?:on|upon)|blocked by|waits? for|waiting for) (?:the |a |an )?["“']?(?<what3>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”']?(?=[.,;)\\n]|$)`,
    ].join('|'),
    'giu',
  ),
  linkWaits: /^(?:is |are )?(?:blocked by|depends? on|waits? for|requires|preceded by|has to be done after)/i,
  linkBlocks: /^(?:blocks|is (?:depended on|required) by|precedes|has to be done before)/i,

  wishes: [
    ['want', /\b(?:want|wants|wanted|wish|wishes)\b/i],
    ['would like', /\b(?:would|['’]d|should)\b.{0,10}\b(?:like|love|prefer|want|need)\b|['’]d like/i],
    ['need', /\b(?:need|needs|needed)\b/i],
    ['can', /\b(?:can|could|able|should|must|shall|will|may|would)\b/i],
  ],
  reasons: [
    ['so that', /\bso\s+that\b/i],
    ['in order to', /\bin\s+order\b/i],
    ['because', /\bbecause\b/i],
    ['such that', /\bsuch\s+that\b/i],
    ['so', /\bso\b/i],
  ],
};
