/**
 * Which distinct things a French wish asks for: "exporter et imprimer" are two, "glisser et déposer" is one, and "la création et la
 * suppression de comptes" is no action at all. What is to be done stands in the infinitive, so that after "et" another
 * infinitive is another action, unless it belongs to what the first one is for.
 */
import { setOf } from '../phrases';
import { isAgent } from './people';
import { plain, wordsOf } from './spelling';
import { isInfinitive } from './verbs';

export { isAgent };

/** Longer wishes have said what they want by then. */
const MOST_WORDS = 120;
const CONJUNCTIONS = wordsOf('et ou puis & plus');
/** With their accents: without, "où" would be "ou", and "dès" an article. */
const SUBORDINATORS =
  setOf(`qui que qu dont où quand lorsque lorsqu si comme afin pour parce car puisque avant après sans pendant jusqu dès tant
  comment pourquoi combien quel quelle quels quelles chaque-fois selon`);
/** Words between a conjunction and the action that it adds. */
const FILLERS =
  wordsOf(`puis ensuite également aussi donc ainsi enfin éventuellement facilement rapidement automatiquement directement simplement
  immédiatement mieux plus tard même pouvoir à de d y en me m te se s nous vous le la les l lui leur ne pas n tout bien toujours ou et être`);
const CLITIC = wordsOf('le la les l y');
/** Before an infinitive that says what somebody can do. */
const BEFORE_ACTION = wordsOf(
  'de d à pour pouvoir puisse puissent puissions peut peuvent doit doivent peux dois devoir',
);
/** "Générer le guide et l'inclure dans le mail": only says where the thing goes that was made before. */
const PUTS = wordsOf(
  'inclure ajouter placer mettre enregistrer sauvegarder stocker publier déposer joindre intégrer',
);

/** Pairs that are one action, one switch or one decision; the same in both orders. */
const ONE_ACTION = `glisser déposer,copier coller,couper coller,pointer cliquer,activer désactiver,afficher masquer,ouvrir fermer,déplier replier,
accepter refuser,accepter rejeter,approuver rejeter,approuver refuser,valider refuser,valider rejeter,verrouiller déverrouiller,bloquer débloquer,
cocher décocher,sélectionner désélectionner,démarrer arrêter,aller venir,s'abonner désabonner,rechercher sélectionner,chercher choisir,
rechercher remplacer,chercher remplacer,annuler rétablir,enregistrer continuer,zoomer dézoomer`;
const oneAction = new Set(
  ONE_ACTION.split(',').flatMap((pair) => {
    const [first = '', second = ''] = plain(pair.trim()).split(' ');
    return [`${first} ${second}`, `${second} ${first}`];
  }),
);
/** Somebody does this, and gets that: cause and effect of one feature. */
const TRIGGERS = wordsOf(
  'saisir cliquer sélectionner choisir ouvrir scanner visiter aller venir appuyer survoler taper entrer rechercher',
);
const RESULTS = wordsOf('voir obtenir recevoir consulter trouver');

/**
 * The actions of a wish, as verbs in their order; none where the wish is a thing.
 * @param isAction the wish begins with a verb, as after "je veux"
 */
export function actionsOf(wish: string, isAction: boolean): readonly string[] {
  const words = tokensOf(wish);
  const lead = isAction
    ? skipFillers(words, 0)
    : words.findIndex(
        (word, at) => isInfinitive(word) && BEFORE_ACTION.has(words[skipBack(words, at)] ?? ''),
      );
  const first = words[lead];
  if (first === undefined) return [];
  // "Avoir la possibilité de" says nothing that is done.
  if (isAction && plain(first) === 'avoir' && /^possib|^capac/.test(words[lead + 2] ?? '')) {
    return actionsOf(words.slice(lead + 4).join(' '), true);
  }
  const actions = [first];
  for (let at = lead + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (SUBORDINATORS.has(word)) break;
    // "permettre de consulter et de modifier": what follows belongs to the inner action.
    if (
      (word === 'de' || word === 'd' || word === 'à') &&
      isInfinitive(words[skipFillers(words, at + 1)] ?? '')
    )
      break;
    if (!isBetween(word)) continue;
    const next = skipFillers(words, at + 1);
    const candidate = words[next] ?? '';
    const isSpoken = words[next] === 'je' || words[next] === 'j';
    // "… et j'imprime": somebody says again what is done.
    const added = isSpoken ? (words[next + 1] ?? '') : isInfinitive(candidate) ? candidate : '';
    if (added === '' || onlyPuts(words, next)) continue;
    if (!actions.includes(added) && !isOneAction(actions.at(-1) ?? '', added)) actions.push(added);
    at = next;
  }
  return actions;
}

/** The same of a title, which orders something: "Exporter et imprimer la liste". */
export function titleActionsOf(title: string): readonly string[] {
  const words = tokensOf(title.slice(0, 60));
  return isInfinitive(words[skipFillers(words, 0)] ?? '') ? actionsOf(title, true) : [];
}

/** Whether a word in small letters is an action and hardly ever anything else, in the form in which somebody orders it. */
export function isActionVerb(word: string): boolean {
  return isInfinitive(word) || /^(?!(?:assez|chez|nez)$)\p{L}{3,}ez$/u.test(word);
}

/** The people of a role: "acheteur ou vendeur" are two, "responsable santé et sécurité" and "client/cliente" are one. */
export function rolesOf(role: string): readonly string[] {
  const parts = role
    .replace(/\([^()]{0,300}\)/g, ' ')
    .split(/\s+(?:et|ou|et\/ou|&)\s+|\s*[/,]\s*(?:(?:et|ou)\s+)?/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = parts.map((part) => part.replace(/^(?:une?\s+|les?\s+|la\s+|des\s+|l['’]|qu['’])/i, ''));
  const all = names.every((name) => isAgent(name.split(/[\s-]+/)[0] ?? '')) ? names : [role.trim()];
  const different = all.filter((name, at) => !all.slice(0, at).some((other) => isSamePerson(name, other)));
  return different.length > 1 ? parts : [role.trim()];
}

/** "client/cliente", "acheteur ou acheteuse". */
function isSamePerson(one: string, other: string): boolean {
  return !one.includes(' ') && one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
}

function isOneAction(first: string, second: string): boolean {
  return oneAction.has(plain(`${first} ${second}`)) || (TRIGGERS.has(first) && RESULTS.has(second));
}

function onlyPuts(words: readonly string[], at: number): boolean {
  return PUTS.has(words[at] ?? '') && CLITIC.has(words[at - 1] ?? '');
}

function isBetween(word: string): boolean {
  return CONJUNCTIONS.has(word) || word === ',' || word === '/' || word === ';';
}

/** Where the next word stands that says something. */
function skipFillers(words: readonly string[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    (FILLERS.has(words[at] ?? '') || isBetween(words[at] ?? '') || isAdverb(words[at] ?? ''))
  )
    at += 1;
  return at;
}

function isAdverb(word: string): boolean {
  return word.length > 7 && word.endsWith('ement');
}

function skipBack(words: readonly string[], from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    (CLITIC.has(words[at] ?? '') || /^(?:me|m|se|s|nous|lui|leur|ne|pas)$/.test(words[at] ?? ''))
  )
    at -= 1;
  return at;
}

/** Words and the marks between them, in small letters, articles before an apostrophe apart; asides and quotations are not read. */
function tokensOf(text: string): readonly string[] {
  const read = text
    .slice(0, 1200)
    .replace(/\([^()]{0,300}\)/g, ' ')
    .replace(/["“”„][^"“”„]{0,200}["“”]|«[^«»]{0,200}»/g, ' x ');
  return (read.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]*|[,;/&]/gu) ?? [])
    .map((word) => word.replace(/[.-]{1,3}$/, ''))
    .slice(0, MOST_WORDS);
}
