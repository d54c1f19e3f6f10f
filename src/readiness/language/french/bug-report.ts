/**
 * What a bug report looks like in French: the titles that templates of bug reports give its parts, what it sounds like
 * when something goes wrong, and when something ought to be otherwise. Templates are as often English.
 */
import { WORD_END, WORD_START } from '../phrases';
import { pattern, whole } from './spelling';

const OUTCOME = `(?:résultats?|comportements?|sorties?|valeurs?|états?|affichages?|réponses?|rendus?)`;
const BUG = `(?: (?:le (?:bug|bogue|problème)|l'(?:anomalie|erreur)|la panne|it|the (?:bug|issue|problem)))?`;

const LABELS = {
  expected: [
    `${OUTCOME} (?:attendu|souhaité|désiré|correct|voulu|escompté|théorique|normal)(?:e|s|es)?`,
    `attendue?s?|attentes?|on (?:s'attend|attend)|je m'attends? à`,
    `ce (?:qui devrait (?:se passer|arriver)|que (?:j'attends|j'attendais|l'on attend|nous attendons)|à quoi (?:je m'attendais|on s'attend)|qui est attendu)`,
    `expected(?: (?:results?|behaviou?rs?|outcomes?))?|expectations?`,
  ],
  actual: [
    `${OUTCOME} (?:actuel|observé|constaté|obtenu|réel|incorrect|erroné|effectif)(?:le|e|s|es|les)?`,
    `observée?s?|observations?|obtenue?s?|constaté|constats?|actuel(?:lement)?|situation actuelle`,
    `ce qui (?:se passe|se produit|arrive|s'est passé)(?: (?:réellement|actuellement|à la place|en réalité))?|ce que (?:je vois|j'obtiens|nous voyons)`,
    `(?:le |la |l'|les )?(?:problèmes?|bugs?|bogues?|anomalies?|soucis?|erreurs?|défauts?|symptômes?|résultats?|description du (?:bug|problème))`,
    `actual(?: (?:results?|behaviou?rs?))?|observed|current (?:behaviou?r|result)|issue|problem`,
  ],
  steps: [
    `(?:les )?(?:étapes?|scénario|procédure|marche à suivre|mode opératoire|manipulations?|manip)(?: (?:de|pour|à suivre pour|afin de) (?:la )?(?:reproduction|reproduire|repro|suivre|tester)${BUG}| à suivre| de test)?`,
    `(?:pour|comment) (?:le |la )?reproduire${BUG}|reproduction|cas de (?:reproduction|test)|actions? (?:effectuées?|réalisées?|menées?)|ce que j'ai fait`,
    `steps?(?: (?:to|for) (?:reproduce|reproducing|replicate|follow))?${BUG}|(?:how )?to reproduce${BUG}|repro(?:duction|duce)?(?: steps?)?|str`,
  ],
  environment: [
    `environnements?(?: (?:de test|techniques?|concernés?))?|plateformes?|contexte technique|configuration(?: (?:de test|technique))?`,
    `(?:versions?|builds?)(?: (?:concernée|affectée|impactée|testée|utilisée|de l'appli(?:cation)?|du navigateur|logiciel(?:le)?)s?)?(?: number)?`,
    `navigateurs?|os|systèmes? d'exploitation|appareils?|terminal|téléphone|matériel|devices?|browsers?|environments?|platform`,
    `(?:constaté|testé|vu|reproduit|observé)e? (?:sur|avec|dans|en)`,
  ],
  given: [
    `pré-?requis|pré-?conditions?|préalables?|jeux? de (?:données|test)s?|données (?:de test|utilisées)|état initial|étant donné|conditions? initiales?|setup|preconditions?|test data`,
  ],
  other: [
    `(?:notes?|remarques?|commentaires?|informations?|infos?|compléments?|détails?|contexte|précisions?)(?: (?:complémentaires?|supplémentaires?|additionnelles?|utiles?|techniques?|d'informations?))?`,
    `(?:solutions? de )?contournements?|workarounds?|causes?(?: (?:racine|probable|identifiée|possible)s?)?|root cause|impacts?(?: (?:utilisateur|métier|client))?|criticité|sévérité|gravité|priorité|fréquence|régression|analyses?(?: technique)?`,
    `(?:correctif|correction|solution|proposition|suggestion|piste)s?(?: (?:proposée?|possible|envisagée?|de correction|technique)s?)?|fix`,
    `pièces? jointes?|captures?(?: d'écran)?|screen ?shots?|logs?|traces?|journaux|références?|liens?|voir aussi|attachments?|links?|notes?`,
    `critères? d'acceptation|acceptance criteria|ca|acs?|tâches?|severity|priority|impact`,
  ],
} as const;
type BugPart = keyof typeof LABELS;

const named = (...parts: readonly BugPart[]): string =>
  `(?:${parts.map((part) => `(?<${part}>${LABELS[part].join('|')})`).join('|')})`;
const TOLD = named('expected', 'actual');
const GATHERED = named('steps', 'environment', 'given', 'other');
const ASIDE = `\\s{0,2}(?:\\([^)]{0,40}\\)\\s{0,2})?`;
const MARK = `[:=–—]|-{1,2}\\s|\\W{0,6}$`;
/** `Résultat obtenu : …`, `Le problème est que …`, or the title alone in its line; names the part by its group. */
export const LABEL = pattern(
  `^\\W{0,6}(?:${TOLD}${ASIDE}(?:${MARK}|(?:est|était)(?: que)?\\s|c'est que\\s)|${GATHERED}${ASIDE}(?:${MARK}))`,
  'i',
);
/** Without one of these near its beginning a long line has no title in front. */
export const MAYBE_LABEL = /[:=–—-]| (?:est|était|c['’]est) /;
/** A heading needs no mark after its name: line breaks get lost on the way. */
export const HEADING_LABEL = pattern(`^\\W{0,6}(?:${TOLD}|${GATHERED})${WORD_END}[\\s:–—-]{0,4}`, 'i');

/** A quick look before the long one. */
export const MAYBE_STEPS = /repro/i;
/** "Pour reproduire le problème : …" begins the steps as a label does. */
export const STEPS_SENTENCE = pattern(
  `${WORD_START}(?:reproduire|reproduis\\p{L}*|reproduite?|reproductible|repro)${WORD_END}[^:.\\n]{0,80}[:.,]?`,
  'iu',
);
export const NOT_REPRODUCED = pattern(
  `${WORD_START}(?:pas|impossible|jamais|difficile|aléatoire\\S*|incapable)${WORD_END}[^.:\\n]{0,40}reprod|reprod\\S*[^.:\\n]{0,20}(?:inconnu|impossible|difficile|aléatoire)`,
  'i',
);

/** "Je n'ai pas besoin de l'ouvrir" tells of no failure; "ne pas afficher" only says what to do. */
const NO_MATTER = `(?! (?:besoin|envie|d'avis|non plus|encore été|seulement|forcément|toujours|à \\p{L}+r))`;
const NO_MIND = `(?:veu|sai|savon|souhait|pens|croi|comprend|doi|devr|conna)`;
const NOT = `(?:ne (?:(?:s'|se |me |l'|la |le |les |m'|lui |leur |y |en ){1,2})?|n'(?:y |en )?)(?!(?:pas|plus|jamais|rien|que) |${NO_MIND})\\p{L}{1,20}(?: \\p{L}{2,10})? (?:pas|plus|rien|jamais|aucune?)${WORD_END}${NO_MATTER}`;

/** Something goes otherwise than anybody would want: the contrary is what should happen. Read in small letters. */
export const FAILURE = pattern(
  `${WORD_START}(?:${[
    NOT,
    `(?:marche|fonctionne|affiche|charge|répond|passe|ouvre|enregistre|apparaît|arrive|trouve|peut|peux|est|sont|sauvegarde)(?:nt)? (?:pas|plus)`,
    `impossible|impossibilité|(?:plus )?personne ne|plus (?:aucune?|rien)|aucune? (?:\\p{L}+ ){1,2}(?:n'|ne )|rien ne|n'arrive(?:nt)? pas|sans (?:effet|réaction|message|aucun)`,
    `échoue(?:nt)?|(?:a|ont) échoué|échecs? (?:de|d'|du|des|lors|à|au|quand|en|sur|systématique)|en (?:échec|erreur)|tombe(?:nt)? en|ko`,
    `plant(?:e|ent|é|ée|age|ages)|crash(?:e|es|ent|é|ée|s)?|se (?:bloque|fige|ferme|vide|perd|duplique)(?:nt)?|(?:reste(?:nt)?|est|sont) (?:\\p{L}+ )?(?:bloquée?s?|figée?s?|coincée?s?|blanche?|inaccessibles?|indisponibles?|affichée?s? (?:alors|même))|freeze|gèle|boucle infinie|tourne (?:dans le vide|en boucle|indéfiniment)|fuites? (?:de )?mémoire|deadlock|segfault`,
    `(?:lève|lance|jette|provoque|génère|avec|une|des|cette|l'|par une?|suivante|reçoi[st]|obtien[st]) ?exceptions?|exceptions? (?:est|non|levée|lors|dans|quand|au|à)|npe|stack ?trace`,
    `(?:une|en|l'|des|les|cette|retourne|renvoie|affiche|provoque|génère|cause|donne|obtien[st]|reçoi[st]|message d'|code d'|page d'|avec)(?: \\p{L}+){0,2} ?erreurs?(?! (?:possible|éventuelle|est corrigée))`,
    `erreurs? (?:\\d{3}|lors|quand|si|au|à la|à l'|dans|sur|du|de (?:calcul|chargement|connexion|syntaxe|validation|serveur|traduction|droits?|format|type|timeout|saisie)|d'(?:affichage|arrondi|import|export|envoi|accès)|interne|inattendue|technique|serveur|fatale|js|sql|http|500|404|survenue|est (?:affichée|renvoyée|levée)|s'affiche|apparaît|en)`,
    `erreur ?:`,
    `(?:renvoie|retourne|donne|statut|http|code|erreur|affiche|obtien[st]) (?:\\p{L}{1,20} ){0,2}[45]\\d\\d|(?:une?|en|la) (?:erreur )?(?:404|403|500|502|503)`,
    `cassée?s?|casse(?:nt)?|fau(?:x|sse|sses)|erronée?s?|incorrecte?(?:s|ment)?|mauvais(?:e|es)?|mal (?!à )\\p{L}+|corrompue?s?|illisibles?|inutilisables?|inaccessibles?|tronquée?s?|coupée?s?|décalée?s?|(?:page|écran|liste|champ|résultat|fichier|tableau|pdf|corps)s? (?:\\p{L}+ )?(?:blanche?s?|vides?)|incohéren(?:t|te|ts|tes|ce|ces)|inattendue?s?|bugg?u?(?:e|ent|é|ée)|anormale?(?:s|ment)?|instables?|obsolètes?|aberrante?s?|bizarres?|étranges?|invalides?|périmée?s?`,
    `fautes? (?:de frappe|d'orthographe)|coquilles?|typos?|même (?:si|quand|lorsqu)|non (?:affichée?|prise? en compte|respectée?|mise? à jour|sauvegardée?|enregistrée?|envoyée?|traduite?|calculée?|trouvée?|reçue?|livrée?|appliquée?|remontée?|générée?|cliquable|fonctionnel(?:le)?|conforme|visible)s?`,
    `dispara(?:ît|it|issent|issait)|disparue?s?|disparition|manquante?s?|manque(?:nt)?|(?:est|sont|a été|ont été|était) (?:\\p{L}+ment )?(?:perdue?s?|écrasée?s?|ignorée?s?|dupliquée?s?|supprimée?s? (?:alors|sans)|vides?|nulle?s?|invisibles?)|perd(?:ent|us?|ue)?|écrase(?:nt)?|ignore(?:nt)?|oublie(?:nt)?|doublons?|en double|en trop|perte d(?:e|')`,
    `lente?s?|lentement|lenteurs?|rame|trop (?:longs?|longtemps|longue|lente?|court|courte|grande?|gros|petite?|tôt|tard|peu|de|large|haut|bas)|time-?outs?|expire trop|met (?:plus|trop|très|\\d|une?)|dépasse|déborde(?:nt)?|chevauche(?:nt)?|clignote|déconnecte\\p{L}*|déconnexion`,
    `(?:encore|toujours) (?:affichée?s?|présente?s?|visibles?|actif|active|possible|là|le même|la même|l'ancien|en)|cesse(?:nt)? de|s'arrête(?:nt)?|alors qu(?:e|'\\p{L}+)|au lieu d(?:e|u|es|'\\p{L}+)|à la place|malgré|bien qu|deux fois|en boucle|régressions?`,
    `(?:problèmes?|soucis?|bugs?|bogues?|anomalies?) (?:de|d'|du|avec|sur|quand|lors|dans|au|à|est|:)|dysfonctionnements?|défaillances?|plutôt que`,
    `je (?:suis|me retrouve|vois|reçois|obtiens|tombe|arrive)|on (?:est redirigé|se retrouve|voit|obtient|reçoit|arrive|tombe|lit)|(?:l'utilisateur|le client) (?:est redirigé|voit|reçoit|se retrouve)`,
  ].join('|')})${WORD_END}`,
  'gu',
);

/** Read in small letters, as all below. A condition or a part of a name, no report: "s'il échoue", "les messages que …". */
export const CONDITION_BEFORE = pattern(
  `(?:${WORD_START}(?:si|s'il|quand|lorsque|lorsqu'|dès que|dès qu'|tant que|jusqu'à ce que|en cas d(?:e|')|au cas où|afin (?:que|qu'|de|d')|pour (?:que|qu'|ne)|éviter|évite|empêcher|empêche|gérer|garantir|s'assurer|vérifier si|sauf si|à moins)\\s?(?:[^\\s.,;:]{1,30}\\s+){0,3}|${WORD_START}(?:qui|que|dont|où|pour|sans|contre)\\s+|${WORD_START}(?:qu|d)')$`,
);
/** After these a fact is told, whatever came before; and a title may be a thing "qui ne répond pas". */
export const FACT_BEFORE = pattern(
  `(?:(?:vois|voit|voyons|constat\\p{L}*|remarqu\\p{L}*|trouve|est|était|mais|problème|souci|bug|parce|puis|car|signale\\p{L}*|actuellement|maintenant|alors|et|lors|sorte|dire) qu(?:e\\s+|')(?:[^\\s.,;:]{1,30}\\s+){0,4}|[,:]\\s*(?:[^\\s.,;:]{1,30}\\s+){0,5}|^(?!\\p{L}+(?:er|ir|re) |si |quand |lorsqu|dès |en cas|tant )(?:[^\\s.,;:]{1,30}\\s+){1,6}(?:qui|dont|où)\\s+)$`,
  'u',
);

const MUST = `(?<!ne )(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|faut|faudra(?:it)?)(?! pas| plus)`;
/** "Si le démarrage échoue, l'agent doit …": what to do in a case, and no word of it having happened. Read in small letters. */
export const RULE_FOR_CASE = pattern(
  `^\\W{0,4}(?:si\\s|s'il|quand\\s|lorsque\\s|lorsqu'|en cas d)[^,]{5,160},[^,]{0,80}${MUST}${WORD_END}`,
);
/** The case is a failure itself. */
export const CASE_OF_FAILURE = pattern(
  `^[^,]{0,160}(?:échou|échec|erreur|exception|plant|crash|indisponible|time-?out|problème)`,
);
/** Somebody asks for it in a story's own form: what goes wrong in it is what the wish is about. Read in small letters. */
export const STORY_WISH = pattern(
  `^\\W{0,4}en t(?:ant|emps) qu[^.\\n]{2,80}?(?:veu[xt]|souhait|voudr|aimer|besoin|dois|désir)|(?:veux|voudrais|souhaite|aimerais|souhaitons|voulons|aimerions|souhaiterais) (?:être |qu'on me )?(?:notifié|prévenu|averti|alerté|informé|recevoir)`,
);

/** A sentence that asks for something: what goes wrong in it is what it speaks of, not what it tells. */
export const WISH = pattern(
  `^\\W{0,4}(?:ajouter|permettre|autoriser|activer|supporter|fournir|améliorer|implémenter|créer|introduire|envisager|afficher|montrer|notifier|prévenir|alerter|laisser|rendre|faire|donner|écrire|investiguer|analyser|étudier|ne (?:pas|plus)|utiliser|remplacer|changer|déplacer|mettre|documenter|détecter|gérer|ajout|création|mise en place)${WORD_END}|${WORD_START}(?:veux|voulons|voudr\\p{L}+|souhait\\p{L}+|aimer(?:ais|ait|ions)|(?:serait|est) (?:bien|utile|bon|pratique|souhaitable|mieux)|${MUST})${WORD_END}`,
  'u',
);
export const BECAUSE = pattern(
  whole(
    `car|parce qu(?:e|'\\p{L}+)|puisqu(?:e|'\\p{L}+)|mais|or|actuellement|aujourd'hui|en ce moment|pour (?:l'instant|le moment)|pourquoi|au lieu|cependant|pourtant|toutefois|alors qu(?:e|'\\p{L}+)`,
  ),
  'u',
);
/** `La mise à jour échoue`: before a verb like these the first word names a thing. */
export const TELLING_VERB = pattern(
  `^(?:échoue|plante|crashe|se (?:bloque|fige|ferme|vide)|perd|ignore|oublie|dispara|s'arrête|casse|écrase|ne |n'|tourne|rame|reste)`,
);

/** Of what `FAILURE` finds, what tells by itself that something happened, and names no mere topic. */
export const TOLD_FAILURE = pattern(
  `^(?:ne |n'|rien ne|(?:plus )?(?:personne ne|aucun|rien)|impossib|(?:a |ont )?échou|échec|plant|crash|se (?:bloque|fige|ferme|vide|perd|duplique)|tombe|reste|perd(?:ent)?${WORD_END}|ignore|oublie|écrase|disparaî?t|disparaiss|s'arrête|cesse|casse(?:nt)?$|rame|déborde|chevauche|\\p{L}+ (?:pas|plus)$)`,
  'u',
);
/** Of the rest, what is as often a subject or an alternative as a failure: "stack trace", "recharger au lieu de mettre à jour". */
export const NO_SYMPTOM = pattern(
  `^(?:stack ?trace|time-?outs?$|au lieu|à la place|plutôt|deux fois$|doublons?$|en double$|obsolète|périmée?|les? erreurs?$|en trop$|même |dépasse$|met |je |on |l'utilisateur |le client )`,
);
/** A feature for the case that something goes wrong. */
export const DEALS_WITH = pattern(
  whole(
    `gestion|traitement|détection|détecter|prévention|protection|reprise|relances?|rapports?|liste des|historique|notifications?|alertes?|alerter|surveillance|monitoring|supervision|contrôle des|tests? d[eu]|politique|filtres?|widget|statistiques|page pour|analyse|journalisation|suivi|nettoyage|fusion|messages? pour|récupération`,
  ),
);
/** "Les erreurs de paiement doivent bloquer la commande": a rule, and no word of it having happened. */
export const RULE_AFTER = pattern(
  `^[^.;]{0,160}(?<!${WORD_START}(?:mais|ils?|elles?|on|que|quand|alors|qui|ça|cela) )(?<!${WORD_START}ne )(?:doi(?:t|vent)|devr(?:a|ont|ait|aient))${WORD_END}(?! pas)`,
);
/** An order about a fact tells of it: "Vérifier que … échoue". Read in small letters. */
export const FACT_IN_ORDER = /(?<!\p{L})que?(?!\p{L})/u;
/** Who mends something tells what is broken. */
export const MENDS = pattern(
  `^(?:corriger|corrigez|correction|résoudre|réparer|fixer|fix|débugger|débuguer|éviter)$`,
);

/** What ought to be. Read in small letters. */
export const EXPECTATION = pattern(
  whole(
    `(?:devr(?:a|ont|ait|aient|ions)|doi(?:t|vent))(?! (?:être )?(?:corrig|analys|investigu|étudi|regard|traité))|(?:aurait|auraient) dû|(?:est|sont|était|étaient) (?:censée?s?|supposée?s?)|attendue?s?|(?:s'attend|m'attend|nous attendons|on attend)\\p{L}*|il (?:faut|faudrait) (?:que|qu'\\p{L}+)|auparavant|avant,? (?:ça|cela|on|il|elle|la|le)|normalement|serait correct`,
  ),
  'u',
);
/** What it is and what it should be in one breath. */
export const PAIR = pattern(
  `${WORD_START}(?:au lieu d(?:e|u|es|')|plutôt qu|à la place d(?:e|u|es|')|et non (?:pas )?(?:le|la|les|en|par|dans|sur|une?|de|\\d))`,
);
