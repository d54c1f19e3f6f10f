/**
 * What French adds to the comparison of two stories: endings, words of one meaning, what makes and what uses a thing, how
 * people forbid, limit and wait. Words of software and office work in general; nothing here comes from one backlog.
 */
import type { SetLanguage, Unit } from '../../set/set-language';
import { WORD_END, WORD_START } from '../phrases';
import { anyLetters, pattern, plain, wordsOf } from './spelling';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are written in two ways or as several words; looked up as they are written. */
const PHRASES = new Map(
  `mot de passe:motdepasse,mots de passe:motdepasse,tableau de bord:dashboard,tableaux de bord:dashboard,mettre à jour:modifier,mise à jour:modifier,
  mettre a jour:modifier,mise a jour:modifier,mettre en place:créer,mise en place:créer,e mail:mail,e mails:mail,adresse mail:mail,adresse e mail:mail,
  courrier électronique:mail,bon d'achat:bonachat,bons d'achat:bonachat,bon de réduction:bonachat,bons de réduction:bonachat,se connecter:connexion,
  me connecter:connexion,se déconnecter:déconnexion,me déconnecter:déconnexion,numéro de téléphone:téléphone,base de données:bdd,
  nom d'utilisateur:identifiant,compte utilisateur:utilisateur,comptes utilisateurs:utilisateur,compte client:client,comptes clients:client,
  site web:site,mise en ligne:publier,mettre en ligne:publier,prise en charge:supporter,pop up:popup,double facteur:2fa,deux facteurs:2fa,
  à nouveau:encore,ainsi que:et,être notifié:notifier,être prévenu:notifier,être averti:notifier,être alerté:notifier,faire une recherche:rechercher,
  avoir accès:accéder,moyen de paiement:paiement,pièce jointe:fichier,pièces jointes:fichier,avis client:avis,pas à pas:guide`
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .map(([said = '', meant = '']) => [said, meant] as const),
);

/**
 * Words of one meaning, for a reader of a backlog: whoever says one could have said the other of the same feature. Each line
 * begins with the word that stands for all. Words that are alike only sometimes (trier et filtrer, envoyer et partager) are
 * kept apart: a pair that is wrongly called the same costs more trust than one that is missed.
 */
const SAME_MEANING = `
supprimer effacer suppression retirer enlever
modifier éditer changer édition corriger changement
ajouter créer ajout création insérer introduire implémenter saisir
voir consulter afficher visualiser affichage consultation visualisation
rechercher chercher trouver recherche retrouver
conserver garder conservation
sauvegarder enregistrer sauvegarde enregistrement mémoriser
exporter télécharger export téléchargement
importer import importation
notifier prévenir alerter avertir notification alerte informer
choisir sélectionner choix sélection
recevoir obtenir réception
acheter achat
connexion authentifier authentification login connecter identification
déconnexion logout
inscription inscrire
autoriser permettre autorisation
interdire empêcher interdiction
annuler annulation
envoyer envoi transmettre
payer régler paiement règlement
imprimer impression
archiver archivage
partager partage
trier tri
filtrer filtre
valider approuver validation approbation
refuser rejeter refus rejet
suivre suivi
vérifier contrôler vérification contrôle
paramétrer configurer configuration paramétrage
mail courriel email mél
client acheteur
collaborateur salarié employé collègue
administrateur admin
photo image
erreur échec
congé vacances
téléphone mobile portable smartphone
dépôt repo repository
documentation doc docs
application appli
dossier répertoire
commentaire remarque
note évaluation
magasin boutique
colis paquet
rappel relance
`;

const LIGHT = `facilement facile rapidement rapide directement simplement simple ligne actuel existant disponible spécifique certain
différent divers particulier plusieurs nouveau propre pertinent approprié nécessaire besoin possibilité fonctionnalité fonction capacité information
info détail application système logiciel produit outil façon manière chose élément encore toujours plus mieux bon tout entier complet
pouvoir avoir faire être utiliser via basé vouloir souhaiter gérer traiter autoriser supporter gestion prise accéder accès utilisateur gens
automatiquement automatique format correctement`;

const WORK = `documentation test tester benchmark spike étude étudier analyse analyser investiguer maquette prototype refactoring refonte
refactoriser revue démo migrer migration dépréciation exemple tutoriel formation bug corriger déterminer comprendre explorer`;

const FUNCTION_WORDS = `le la les l un une des de du d au aux à en et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces c ça cela
ceci mon ma mes notre nos votre vos leur leurs son sa ses je j tu il elle on nous vous ils elles me m te t se s lui y ne n est sont été suis soit soient
ai as a ont avons avait sera seront serait peut peuvent peux pourra pourront puisse puissent doit doivent dois devra par pour sur dans avec chez vers
depuis pendant entre sous après avant lors quand lorsque si comme afin ainsi puis ensuite aussi également très déjà alors donc etc d'un d'une d'autres
l'on qu'il qu'ils qu'elle qu'elles qu'on qu'un qu'une s'il s'ils j'ai c'est n'est lorsqu'il lorsqu'un lorsqu'une quel quelle quels quelles chaque tous toute toutes autre
autres même suivant quelque quelques aujourd'hui`;

/**
 * Without articles before an apostrophe, plurals, and what verbs add: `commandes`, `commander` and `commandé` meet. Nouns in "-ation"
 * meet their verb: `validation` and `valider`. Words of three letters stay.
 */
function stem(word: string): string {
  const bare = plain(word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu)['’]/, ''));
  if (bare.length <= 3 || /[\d+#_]/.test(bare) || /^livres?$/.test(bare))
    return bare.replace(/^livres$/, 'livre');
  if (/.{3}eaux$/.test(bare)) return bare.slice(0, -1);
  if (/.{3}aux$/.test(bare)) return `${bare.slice(0, -3)}al`;
  const one = bare.replace(/[sx]$/, '');
  if (/.{3}ication$/.test(one)) return one.slice(0, -6);
  return one
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/^(.{3,}?)(?:ation|er|ees?|es|ez|e)$/, '$1');
}

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map(stem));

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

const ACTIONS = `supprimer modifier ajouter voir rechercher conserver sauvegarder exporter importer notifier choisir recevoir acheter connexion
déconnexion inscription interdire annuler envoyer payer imprimer archiver partager trier filtrer valider refuser suivre vérifier paramétrer publier
activer désactiver bloquer débloquer verrouiller déverrouiller ouvrir fermer masquer générer calculer copier dupliquer déplacer renommer remplacer
réserver prolonger planifier assigner affecter attribuer signer scanner noter commenter inviter rattacher lier fusionner comparer traduire
réinitialiser restaurer rembourser facturer livrer retourner demander déclarer soumettre compléter remplir migrer intégrer synchroniser limiter
chiffrer déchiffrer crypter utiliser autoriser gérer augmenter réduire rendre préparer`;

const THING_ENDS = `à au aux par pour sur dans avec sans chez vers depuis pendant avant après entre sous via en selon lors qui que qu dont où quand
lorsque si parce car afin comme plus je nous il elle ils elles on est sont peut doit peuvent doivent puisse puissent qu'il qu'ils qu'elle qu'on
qu'un basé jusqu'à jusqu'au lorsqu'il lorsqu'un afin`;

const UNITS: readonly (readonly [string, string, number])[] = [
  ['seconde secondes sec s', 'time', 1],
  ['minute minutes min mn', 'time', 60],
  ['heure heures h', 'time', 3600],
  ['jour jours j', 'time', 86_400],
  ['semaine semaines', 'time', 7 * 86_400],
  ['mois', 'time', 30 * 86_400],
  ['an ans année années annee annees', 'time', 365 * 86_400],
  ['ko kb', 'size', 1],
  ['mo mb', 'size', 1000],
  ['go gb', 'size', 1_000_000],
  ['to tb', 'size', 1_000_000_000],
  ['% pourcent', 'share', 1],
  ['caractère caractères caractere caracteres', 'length', 1],
  ['tentative tentatives essai essais', 'attempts', 1],
  ['ligne lignes élément éléments résultat résultats enregistrements', 'rows', 1],
  ['€ eur euro euros', 'euros', 1],
  ['$ usd dollar dollars', 'dollars', 1],
];

const PEOPLE = `\\p{L}[\\p{L} -]{1,40}?`;
const THE = `(?:(?:les?|la|une?|des|chaque|tous les|toutes les|mes|nos|tout|seuls les|d'autres|aux?) |l')?`;
const STORY = `(?:story|stories|us|ticket|tâche|fonctionnalité|évolution|epic|sujet|chantier)`;
const IS_THERE = `(?:existe(?:ra)?|(?:est|sont|sera|seront|a été|ont été|soit) (?:là|prête?s?|disponibles?|terminée?s?|finie?s?|livrée?s?|faite?s?|en (?:place|prod|ligne)|développée?s?|implémentée?s?|déployée?s?|mergée?s?)|(?:prête?|disponible|terminée?|livrée?|développée?|déployée?|en place|implémentée?)s?)`;
const KEY_WAITS = [
  `(?:après|une fois|dès|suite à)`,
  `dépend(?:ra)? d(?:e|u|es|')|dépendante?s? d(?:e|u|es|')|(?:basée?|repose|s'appuie) sur|(?:en attente|attend) ?(?:d(?:e|u|es|'))?`,
  `bloquée?s? par|précédée?s? par|à la suite d(?:e|u)`,
  `(?:nécessite|requiert|pré-?requis)(?: est| sont)?`,
];

export const frenchSet: SetLanguage = {
  phrases: PHRASES,
  phraseStarts: new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
  functionWords: wordsOf(FUNCTION_WORDS),
  stem,
  meanings,
  lightWords: meant(LIGHT),
  workWords: meant(WORK),
  actions: meant(ACTIONS),
  thingEnds: new Set(words(THING_ENDS)),
  thingGoesOn: new Set(['de', 'du', 'des', "d'un", "d'une"]),
  negations: new Set(['non', 'pas', 'jamais', 'sans', 'aucun', 'aucune']),
  counted: new Set(['phase', 'partie', 'lot', 'étape', 'version', 'niveau']),
  directions: new Set(['vers', 'depuis', 'de', 'en', 'avant', 'après']),
  purpose:
    /(?<=\S \S{1,60}) pour (?:(?:la|le|les|mieux|plus tard|me|m['’]) ?)?\p{L}{2,20}(?:er|ir|re)(?!\p{L}).{0,60}$/iu,
  reasonLead: pattern(
    `^(?:(?:(?:je|nous|on|ils?|elles?|(?:les |l')?(?:utilisateurs?|clients?)) (?:puiss(?:e|ions|ent)|peu[xt]|peuvent|pourr\\p{L}+) |pouvoir )(?:(?:ensuite|facilement|rapidement|aussi|mieux|les?|la|y|m'|me) ?)?|(?=(?:(?:les?|la|me|y|mieux) |[lm]')?\\p{L}+(?:er|ir|re)(?!\\p{L}))(?:(?:les?|la|me|y|mieux) |[lm]')?)`,
    'iu',
  ),
  beforeAction: wordsOf(
    'pouvoir être capable mesure de en aussi également facilement rapidement directement automatiquement me se toujours ne pas plus jamais mieux les la le',
  ),
  leadIns: [
    [
      pattern(
        `^\\s*(?:(?:ajouter|ajout d(?:e|')|avoir|offrir|donner|fournir|implémenter) ?)?(?:la |une )?(?:possibilité|capacité|option)(?: (?:pour|aux?) (?:les? |l')?\\p{L}+)? (?:de |d'|pour )`,
        'iu',
      ),
      '',
    ],
    [pattern(`^\\s*(?:permettre|pouvoir) (?:de |d')?(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))`, 'iu'), ''],
    [pattern(`^\\s*(?:gestion|prise en charge|support) (?:de la |de l'|des |du |de |d')`, 'i'), 'ajouter '],
  ],

  makes: meant('ajouter inscription importer publier générer'),
  uses: meant('voir modifier supprimer partager exporter imprimer rechercher archiver valider'),
  changes: meant('modifier supprimer archiver déplacer renommer fermer annuler publier'),
  opposites: [
    { one: meant('supprimer'), other: meant('conserver'), isSwitch: false },
    { one: meant('autoriser'), other: meant('interdire bloquer'), isSwitch: false },
    { one: meant('chiffrer crypter'), other: meant('déchiffrer'), isSwitch: true },
    { one: meant('voir'), other: meant('masquer cacher'), isSwitch: true },
    { one: meant('archiver'), other: meant('supprimer'), isSwitch: true },
    { one: stems('activer'), other: stems('désactiver'), isSwitch: true },
    { one: stems('verrouiller bloquer'), other: stems('déverrouiller débloquer ouvrir'), isSwitch: true },
    { one: meant('valider accepter'), other: meant('refuser'), isSwitch: true },
    { one: stems('augmenter'), other: stems('diminuer réduire baisser'), isSwitch: true },
    { one: stems('exiger'), other: stems('ignorer passer'), isSwitch: true },
    { one: meant('publier'), other: stems('dépublier'), isSwitch: true },
    { one: stems('déplier développer'), other: stems('replier réduire'), isSwitch: true },
  ],

  everyThing: anyLetters(
    `tou(?:s|tes) (?:les|nos)|n'importe quel(?:le)?s?|chaque|de tous|de tout le monde|(?:des|d') ?autres (?:utilisateurs|clients|personnes)|l'ensemble des`,
  ),
  onlyOwn: anyLetters(
    `(?:uniquement|seulement|ne \\p{L}+ que|que) .{0,60}(?<!\\p{L})(?:mes|mon|ma|leurs?|ses|son|sa|nos|qu'(?:il|elle|ils) )`,
    `(?:mes|mon|ma|leurs?|ses|son|sa|nos|notre) propres?`,
  ),
  own: anyLetters(`mon|ma|mes|notre|nos|moi-même|(?:que )?j'ai (?:déjà )?\\p{L}+(?:é|i|u|is)e?s?`),
  forbidden: anyLetters(
    `(?:ne|n')\\s?(?:doi(?:t|s|vent)|peu(?:t|x|vent)|pourr(?:a|ont)|devr(?:a|ont|ait|aient)|puisse(?:nt)?) (?:pas|plus|jamais)`,
    `(?:ne|n')\\s?(?:est|sont|être) (?:pas|plus|jamais) (?:autorisée?s?|permis|possible)|interdite?s?|ne (?:pas|plus|jamais) (?:pouvoir|être)`,
  ),
  prevents: pattern(
    `^(?:pouvoir )?(?:empêcher|interdire|bloquer)(?: à| aux)? ${THE}(?<who>${PEOPLE}) (?:de |d')(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))`,
    'iu',
  ),
  lets: pattern(
    `^(?:pouvoir )?(?:(?:permettre|autoriser|donner (?:la possibilité|le droit))(?: à| aux?)? ${THE}(?<who>${PEOPLE}) (?:de |d'|à )(?:pouvoir )?|qu(?:e |')${THE}(?<who2>${PEOPLE}) puisse(?:nt)? )(?=\\p{L})`,
    'iu',
  ),
  rule: pattern(
    `^(?:(?:une?|le|la|les|tous les|toutes les|chaque|aucun|seuls? les?|nos) |l')?(?<who>\\p{L}[\\p{L} -]{1,40}?) (?<modal>ne (?:doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont|ait|aient)|pourr(?:a|ont)) (?:pas|plus|jamais)|doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont|ait|aient)|pourr(?:a|ont)|(?:n'est|ne sont) pas autorisée?s? à|(?:est|sont) autorisée?s? à)(?: pouvoir)?(?: (?:les?|la|se|y))? (?!être${WORD_END})(?=\\p{L})`,
    'iu',
  ),
  byDefault: anyLetters(`par défaut`, `valeur (?:initiale|par défaut)`),
  oppositeStates: [
    [
      stems('activé activée actif active activer on'),
      stems('désactivé désactivée inactif inactive désactiver off'),
    ],
    [stems('visible affiché affichée voir'), stems('masqué masquée caché cachée invisible')],
    [stems('public publique'), stems('privé privée')],
    [stems('déplié dépliée ouvert ouverte'), stems('replié repliée fermé fermée')],
    [stems('coché cochée sélectionné sélectionnée'), stems('décoché décochée désélectionné')],
    [stems('croissant ascendant ancien'), stems('décroissant descendant récent')],
  ],
  amount:
    /(?<![\p{L}\p{N}.])(?<number>\d{1,9}(?:[.,]\d{1,3})?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)[ \u00a0\u202f-]?(?<unit>secondes?|sec|minutes?|min|mn|heures?|h|jours?|j|semaines?|mois|ans?|ann[ée]es?|k[ob]|m[ob]|g[ob]|t[ob]|%|pourcent|caract[èe]res?|tentatives?|essais?|lignes?|[ée]l[ée]ments?|r[ée]sultats?|enregistrements|€|eur|euros?|usd|dollars?|\$)(?![\p{L}\p{N}])/giu,
  atLeast: anyLetters(`au moins|minimum|pas moins de|plus d(?:e|')|pas avant|à partir de`),
  numberWords: new Map(
    words('un une deux trois quatre cinq six sept huit neuf dix onze douze').map((word, index) => [
      word,
      Math.max(1, index),
    ]),
  ),
  units: new Map(
    UNITS.flatMap(([names, sort, factor]) =>
      words(names).map((name): readonly [string, Unit] => [name, { sort, factor }]),
    ),
  ),

  waitsForKey: pattern(
    `${WORD_START}(?:${KEY_WAITS.join('|')})(?![\\p{L}])[^.;\\n]{0,40}?(?=\\b[A-Z][A-Z0-9_]{1,20}-\\d)`,
    'giu',
  ),
  waitsForStory: pattern(
    [
      `${WORD_START}(?:une fois(?: qu(?:e |'))?|dès qu(?:e |')|après qu(?:e |')) ?(?:(?:les?|la|une?|notre) |l')?(?<what>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)(?: ${STORY})? ${IS_THERE}${WORD_END}`,
      `${WORD_START}(?:dépend d(?:e |')|nécessite |bloquée? par |en attente d(?:e |')|après )(?:la |l'|le )?(?:${STORY} )["“'«]? ?(?<what2>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”'»]?(?=\\s*[.,;)\\n]|$)`,
      `(?:(?:^|[\\n.;•*-])\\s{0,3}|${WORD_START}(?:elle|il|story|ticket|us|qui|cela) (?:est |encore ){0,2})(?:dépend(?:ance)? ?:? ?(?:d(?:e |u |es |'))|bloquée? par |en attente d(?:e |u |es |'))(?:la |les? |l'|une? )?["“'«]? ?(?<what3>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”'»]?(?=\\s*[.,;)\\n]|$)`,
    ].join('|'),
    'giu',
  ),
  linkWaits: pattern(
    `^(?:(?:is |are )?(?:blocked by|depends? on|waits? for|requires|preceded by|has to be done after)|(?:est |sont )?(?:bloquée?s? par|dépendante?s? d|précédée?s? par)|dépend d|nécessite|requiert|attend|doit être (?:fait|réalisé)e? après)`,
    'i',
  ),
  linkBlocks: pattern(
    `^(?:blocks|is (?:depended on|required) by|precedes|has to be done before|bloque|est (?:requise?|nécessaire) (?:par|pour|à)|précède|doit être (?:fait|réalisé)e? avant)`,
    'i',
  ),

  wishes: [
    ['je veux', /(?<!\p{L})(?:veu[xt]|voulons|veulent|jvx?)(?!\p{L})/iu],
    ['je souhaite', /(?<!\p{L})(?:souhait\p{L}+|d[ée]sir\p{L}+)/iu],
    ['je voudrais', /(?<!\p{L})(?:voudr\p{L}+|aimer(?:ais|ait|ions))/iu],
    ['j’ai besoin', /(?<!\p{L})(?:besoin|faut)(?!\p{L})/iu],
    [
      'je peux',
      /(?<!\p{L})(?:peu[xt]|pouvons|peuvent|pourr\p{L}+|doi[st]|devons|devr\p{L}+|pouvoir|capable)(?!\p{L})/iu,
    ],
  ],
  reasons: [
    ['afin de', /(?<!\p{L})(?:afin (?:de|d['’])|af[dq])/iu],
    ['afin que', /(?<!\p{L})afin qu/iu],
    ['pour que', /(?<!\p{L})pour qu/iu],
    ['pour', /(?<!\p{L})pour(?!\p{L})/iu],
    ['parce que', /(?<!\p{L})(?:parce qu|car|puisqu)/iu],
    ['de sorte que', /(?<!\p{L})de (?:sorte|fa[çc]on|mani[èe]re)/iu],
    ['dans le but de', /(?<!\p{L})but d/iu],
  ],
};
