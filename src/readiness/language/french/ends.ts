/**
 * How French tells a reason from a second feature. A reason is a state, a feeling, a quality, a saving, or the use of
 * what the wish brings. A feature is something a system lets somebody do or does itself, with a thing that the wish
 * has not named.
 */
import { pattern, wordsOf } from './spelling';

const ADVERBS = `(?:(?:facilement|rapidement|aussi|également|ensuite|plus tard|directement|automatiquement|simplement|mieux|toujours|immédiatement|efficacement|correctement|juste|enfin)\\s+)*`;
/** "Afin de …", "que je puisse …", "pouvoir …": the one who speaks. */
const SELF = `(?:que )?(?:(?:je|nous|on) (?:puiss(?:e|ions)|peu[xt]|pourr(?:ai|ons|a)|pouvons)\\s+)?(?:pouvoir )?${ADVERBS}(?:(?:me|nous|leur|lui|en|y) |m')?${ADVERBS}`;
/** Somebody or something else. */
const OTHERS = `(?:que |qu')?(?:(?:mon|ma|mes|notre|nos|les?|la|une?|chaque|tou(?:te)?s (?:les )?|d'autres) |l')?(?!je |nous |ils? |elles? )(?:[\\p{L}’'-]+ ){1,3}?(?:puisse(?:nt)?|peu(?:t|vent)|pourr(?:a|ont))\\s+${ADVERBS}(?:(?:me|nous|les?|la|y) |[lm]')?${ADVERBS}`;

/** What people do with a system, and hardly without one. */
const FEATURE = `(?:envoyer|lancer|exécuter|générer|publier|poster|télécharger|exporter|importer|imprimer|planifier|programmer|modifier|supprimer|filtrer|trier|afficher|installer|abonner|déclencher|diffuser|rechercher|réserver|synchroniser|voir|consulter|visualiser|parcourir|ouvrir|prévisualiser|inviter|noter|voter|commenter|chatter)`;
/** What others do to it: a part of the product of its own. */
const FEATURE_OF_OTHERS = `(?:noter|approuver|valider|évaluer|commenter|télécharger|modifier|signer|voter|annoter|imprimer|commander|payer|réserver|abonner|corriger)`;

/** "leur envoyer des mails marketing": the verb, and what it is done with; "les envoyer" is the use of what the wish brings. */
export const OWN_FEATURE = pattern(`^${SELF}(${FEATURE})\\s+(?:l'|d')?([^.;\\n]{2,160})`, 'iu');
/** "que mon formateur puisse le noter en ligne". */
export const FEATURE_FOR_OTHERS = pattern(
  `^${OTHERS}(${FEATURE_OF_OTHERS})(?!\\p{L})\\s*([^.;\\n]{0,160})`,
  'iu',
);
const MESSAGE = `(?:notifications?|alertes?|confirmations?|rappels?|newsletters?|e-?mails?|courriels?|messages?|sms)`;
/** "recevoir une notification": what only a system sends. */
export const SYSTEM_MESSAGE = pattern(
  `^(?:que )?(?:(?:je|nous) (?:puiss(?:e|ions) )?)?(?:recev(?:oir|ions)|reçoive|obten(?:ir|ions)|obtienne)\\s+(?:[\\p{L}’'-]+ ){0,3}${MESSAGE}(?!\\p{L})`,
  'iu',
);
/** "qu'il m'amène sur une page", "que le système envoie un mail". */
export const SYSTEM_ACTS = pattern(
  `^(?:que |qu')?(?:ils?|elles?|ça|cela|(?:le|la) (?:système|site|page|plateforme|logiciel)|l'(?:application|appli|outil))\\s+(?:puisse |doive )?(?:automatiquement )?(?:(?:me|nous|lui|leur) |m')?(?:amène(?:r)?|emmène(?:r)?|redirige(?:r)?|affiche(?:r)?|montre(?:r)?|envoie|envoyer|ouvre|ouvrir|génère|générer|crée(?:r)?|calcule(?:r)?|notifie(?:r)?|exporte(?:r)?|imprime(?:r)?)(?!\\p{L})`,
  'iu',
);

/** "voir combien j'ai dépensé", "voir d'un coup d'œil": to know is a reason. */
export const KNOWING = pattern(
  `^(?:comment|ce qu|quel|qui|quand|où|si |s'|pourquoi|qu[e'’]|combien|lesquel|à qu)|(?:(?:d'un|en un) (?:seul )?coup d'œil|en premier|d'abord|ensemble|au même endroit|en un (?:seul )?endroit|côte à côte|sans |au lieu|l[ea]s? (?:plus|moins|mieux|meilleur)|plutôt que)`,
  'i',
);

/** What comes after it in a reason is about something else. */
export const PHRASE_END =
  /[,(]|(?<!\p{L})(?:quand|lorsque|parce|si|et|ou|selon|après|avant|pendant|pour|afin|[àa]|aux?|par|sur|dans|avec|en|chez|depuis)(?!\p{L})/iu;

/** States and results that people want to see: no part of a product. */
export const STATES: ReadonlySet<string> =
  wordsOf(`progression progrès avancement état statut tendance tendances évolution évolutions différence différences écart écarts impact
    résultat résultats changement changements effet effets performance performances amélioration améliorations valeur valeurs contexte façon
    manière faute fautes erreur erreurs problème problèmes anomalie anomalies besoin besoins décision décisions avis temps argent plan plans journée voyage
    avenir passé preuve vérité qualité bénéfice bénéfices développement historique travail vie sens risque risques coût coûts
    opportunité opportunités budget dépense dépenses retard retards`);
/** Words that name no thing. */
export const NO_THING: ReadonlySet<string> =
  wordsOf(`le la les un une des de du mon ma mes notre nos votre vos leur leurs son sa ses ce cet cette ces cela ça tout toute tous toutes
    chaque quelques plusieurs autre autres même mêmes à au aux en par sur dans avec vers chez ou et donc plus moins très mieux tard tôt vite
    bien quand lorsque qui que dont où comment combien si parce avant après pendant depuis ensuite puis encore toujours jamais ne pas hors ligne
    facilement rapidement efficacement correctement directement immédiatement automatiquement régulièrement simplement temps-réel je tu il elle on nous
    vous ils elles lui y se est sont être été ai as a ont avoir peux peut nouveau nouveaux nouvelle nouvelles existant existante propre bon bonne bons bonnes
    meilleur meilleure différent différents différente différentes supplémentaire supplémentaires pertinent pertinents pertinente pertinentes
    besoin gens personnes système application site données donnée informations information éléments élément chose choses trucs fonctionnalités
    d'un d'une d'autres qu'ils qu'il qu'elle l'application`);
