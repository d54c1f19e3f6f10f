/** French examples of every check, as teams in France and Canada write them. Run as tests; no page carries them. */
import type { Example } from '../../check';
import type { CheckId } from '../../check-id';

const NOW = '2026-07-01T09:00:00.000Z';
const seen = (updated: string): Pick<Example, 'story' | 'surroundings'> => ({
  story: { updated },
  surroundings: { now: NOW },
});
const EPIC = { key: 'BILLET-2', summary: 'Abonnements' };

export const examples: Readonly<Record<CheckId, readonly Example[]>> = {
  described: [
    {
      shows: 'met',
      summary: 'Afficher la voie du train dans l’application',
      description:
        'Les voyageurs courent d’un panneau à l’autre pour trouver leur voie. Nous la recevons du gestionnaire de gare vingt minutes avant le départ. Il s’agit de la montrer sur le billet dès qu’elle est connue.',
    },
    {
      shows: 'met',
      summary: 'Ne plus envoyer de relance aux clients qui ont payé par virement',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike : peut-on lire les cartes de transport sans matériel dédié ?',
      description:
        'On veut savoir si le NFC d’un téléphone du commerce suffit pour lire les cartes de la région, ou s’il faut des lecteurs.',
    },
    { shows: 'unmet', summary: 'Gestion des abonnements' },
    { shows: 'unmet', summary: 'Mise à jour du panier', description: 'Mise à jour du panier.' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike : prestataire SMS', description: 'Voir avec Nadia.' },
  ],
  benefit: [
    {
      shows: 'met',
      summary:
        'En tant que voyageuse, je veux échanger mon billet en ligne afin de ne pas faire la queue au guichet.',
    },
    {
      shows: 'met',
      summary: 'Remboursement en un clic',
      description:
        'Aujourd’hui les clients doivent appeler le support pour être remboursés, ce qui représente 60 appels par jour.',
    },
    {
      shows: 'met',
      summary: 'Rappel avant la fin de l’abonnement',
      description:
        'Quand mon abonnement arrive à échéance, j’aimerais être prévenu pour ne pas prendre d’amende.',
    },
    {
      shows: 'met',
      summary: 'Journal des connexions',
      description: '## Pourquoi\nL’audit de mars nous demande de savoir qui a consulté un dossier médical.',
    },
    { shows: 'unmet', summary: 'En tant que contrôleur, je veux voir la liste des billets du jour.' },
    {
      shows: 'unmet',
      summary: 'En tant que client, je souhaite recevoir ma facture afin de recevoir ma facture.',
    },
    {
      shows: 'unmet',
      summary: 'Partage de trajet',
      description: 'En tant que voyageur, je voudrais pouvoir partager mon trajet avec un proche.',
    },
  ],
  'acceptance-criteria': [
    {
      shows: 'met',
      summary: 'Payer avec un bon d’achat',
      description:
        '## Critères d’acceptation\n- Un bon valide réduit le total immédiatement\n- Un bon expiré est refusé, avec sa date d’expiration\n- Deux bons peuvent être cumulés',
    },
    {
      shows: 'met',
      summary: 'Réinitialiser le mot de passe',
      description:
        'Étant donné que j’ai un compte\nQuand je demande un nouveau mot de passe\nAlors je reçois un e-mail avec un lien valable une heure',
    },
    {
      shows: 'met',
      summary: 'Remise fidélité',
      description:
        'Règles de gestion\nRG1 : la remise est de 5 % à partir de 10 achats\nRG2 : elle n’est pas cumulable avec les soldes',
    },
    {
      shows: 'met',
      kind: 'task',
      summary: 'Déplacer l’import nocturne sur le nouveau serveur',
      description: 'Terminé quand l’import a tourné trois nuits de suite et que l’ancien serveur est éteint.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike : quel fournisseur de cartes ?',
      description: 'Comparer les trois offres afin que l’équipe puisse trancher au prochain sprint.',
    },
    {
      shows: 'met',
      summary: 'Annuler un rendez-vous en ligne',
      description:
        'Les patients appellent le secrétariat pour annuler. Un rendez-vous de moins de 24 h ne doit plus proposer l’annulation en ligne.',
    },
    { shows: 'unmet', summary: 'Import des contrats' },
    { shows: 'unmet', summary: 'Payer avec un bon', description: '## Critères d’acceptation\n\nÀ définir' },
    {
      shows: 'unmet',
      summary: 'Suivre un colis',
      description: 'En tant que client, je veux suivre mon colis afin d’être chez moi quand il arrive.',
    },
    { shows: 'unmet', kind: 'spike', summary: 'Spike : étude des solutions de paiement' },
  ],
  'testable-criteria': [
    {
      shows: 'met',
      summary: 'Payer avec un bon d’achat',
      description:
        'CA :\n- Un bon valide réduit le total affiché\n- Si le bon est expiré, le message « Bon expiré » s’affiche et le total ne change pas',
    },
    {
      shows: 'met',
      summary: 'Recherche d’un dossier',
      description:
        '## Critères d’acceptation\n- La recherche est rapide : la première page s’affiche en moins de deux secondes',
    },
    {
      shows: 'met',
      summary: 'Connexion',
      description:
        'Scénario : mot de passe erroné\nSoit un compte actif\nLorsque je saisis trois fois un mauvais mot de passe\nAlors le compte est bloqué pendant 15 minutes',
    },
    { shows: 'unmet', summary: 'Import des contrats' },
    {
      shows: 'unmet',
      summary: 'Recherche d’un dossier',
      description:
        '## Critères d’acceptation\n- La recherche est rapide\n- L’écran est simple et intuitif\n- Tout fonctionne correctement',
    },
    {
      shows: 'unmet',
      summary: 'Imprimer le reçu',
      description:
        'Étant donné une commande payée\nQuand j’imprime le reçu\nAlors tout fonctionne comme prévu',
    },
  ],
  'small-enough': [
    {
      shows: 'met',
      summary: 'Payer avec un bon d’achat',
      story: { estimate: 5 },
      surroundings: { velocity: 21 },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike : quel transporteur donne des créneaux ?',
      description: 'Timebox : 2 jours.',
      story: { estimate: null },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike : signature électronique',
      description: 'Ne pas y passer plus d’une demi-journée, maximum 4 heures.',
      story: { estimate: null },
    },
    {
      shows: 'unmet',
      summary: 'Nouvelle boutique',
      story: { estimate: 13 },
      surroundings: { velocity: 21 },
    },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike : quel transporteur donne des créneaux ?',
      description: 'Nous choisirons entre les deux transporteurs.',
      story: { estimate: null },
    },
  ],
  'dependencies-clear': [
    {
      shows: 'met',
      summary: 'Confirmation de commande',
      description:
        'Après le paiement, la page remercie le client. Une fois la commande validée, le stock est mis à jour.',
    },
    {
      shows: 'met',
      summary: 'Signature des devis',
      description: 'Cette story dépend de l’API de signature (BILLET-41).',
    },
    {
      shows: 'met',
      summary: 'Nouvel écran de paiement',
      description: 'Voir la maquette en pièce jointe.',
      story: { attachments: 1 },
    },
    {
      shows: 'unmet',
      summary: 'Signature des devis',
      description: 'On pourra brancher l’écran une fois que la nouvelle API sera disponible.',
    },
    {
      shows: 'unmet',
      summary: 'Signature des devis',
      description: 'Le bouton ouvre la page de signature. En attente des maquettes.',
    },
    {
      shows: 'unmet',
      summary: 'Nouvel écran de paiement',
      description: 'Cf. maquette ci-jointe.',
      story: { attachments: 0 },
    },
    {
      shows: 'unmet',
      summary: 'Nouvel écran de paiement',
      description: 'Le total passe en haut, comme convenu lors de l’atelier de mardi.',
    },
    {
      shows: 'unmet',
      summary: 'Payer avec un bon',
      description: 'Les bons viennent de l’ancienne boutique.',
      story: {
        links: [{ relation: 'est bloqué par', key: 'BILLET-7', summary: 'Liste des bons', done: false }],
      },
    },
  ],
  'open-questions': [
    {
      shows: 'met',
      summary: 'Vider le panier',
      description: 'Avant de vider le panier, la page demande « Êtes-vous sûr ? » et propose de le garder.',
    },
    {
      shows: 'met',
      summary: 'Importer les bons',
      description: 'Quel fichier lisons-nous ?\nRéponse : l’export nocturne de l’ancienne boutique.',
    },
    {
      shows: 'met',
      summary: 'Taille des étiquettes',
      description: 'L’utilisateur choisit la taille à définir dans ses réglages et l’aperçu change aussitôt.',
    },
    { shows: 'unmet', summary: 'Importer les bons', description: 'Format du fichier : à définir' },
    {
      shows: 'unmet',
      summary: 'Importer les bons',
      description: 'L’ancienne boutique les exporte chaque nuit. Faut-il ignorer ceux qui ont expiré ?',
    },
    {
      shows: 'unmet',
      summary: 'Importer les bons',
      description: '## Questions ouvertes\n- Qui est propriétaire de l’ancienne liste',
    },
    {
      shows: 'unmet',
      summary: 'Archiver les dossiers',
      description: 'On ne sait pas encore si les pièces doivent être gardées dix ans. Durée : TBD',
    },
  ],
  atomic: [
    {
      shows: 'met',
      summary: 'En tant que rédacteur, je veux glisser et déposer des images afin de les classer plus vite.',
    },
    {
      shows: 'met',
      summary:
        'En tant que responsable santé et sécurité, je veux la liste des contrôles en retard, pour n’en oublier aucun.',
    },
    {
      shows: 'met',
      summary: 'En tant que client·e, je souhaite consulter les conditions générales de vente.',
    },
    {
      shows: 'unmet',
      summary: 'En tant que client, je veux créer un compte, vérifier mon e-mail et configurer mon profil.',
    },
    {
      shows: 'unmet',
      summary: 'En tant qu’acheteur ou vendeur, je veux voir mes commandes en cours.',
    },
    { shows: 'unmet', summary: 'Diverses corrections dans l’éditeur', description: 'Voir la liste.' },
    { shows: 'unmet', summary: 'Bons d’achat' },
  ],
  'expected-actual': [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Coller un fichier n’ouvre pas la confirmation',
      description:
        'Résultat attendu : une confirmation est demandée.\nRésultat obtenu : le fichier est écrasé sans aucun avertissement.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Le panier affiche les prix HT au lieu des prix TTC pour les invités',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Page des bons',
      description: 'Quand j’enregistre un bon expiré, j’ai une erreur 500.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Connexion mobile',
      description: 'Le bouton « Se connecter » ne répond plus depuis la dernière version.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Liste des commandes',
      description: 'La liste des commandes devrait être triée par date.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Paiement sur mobile',
      description:
        '## Étapes pour reproduire\n- Ouvrir le panier\n- Appuyer sur Payer\n## Résultat actuel\nÀ compléter\n## Résultat attendu\nÀ compléter',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Prévenir le support lorsqu’un import échoue',
      description: 'Le support aimerait recevoir un e-mail.',
    },
  ],
  reproducible: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Le total est faux avec deux bons',
      description:
        'Étapes de reproduction :\n1. Ajouter un article à 24 €\n2. Saisir un bon de 5 €\n3. Saisir un second bon de 3 €\n\nObservé : 19 €\nAttendu : 16 €',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Photo de profil',
      description:
        'Lorsque je clique sur Enregistrer avec une photo de plus de 2 Mo, rien n’est conservé. Vu avec Firefox 128.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Le panier oublie les bons',
      description: 'Pour reproduire : mettre un bon dans le panier, se déconnecter, se reconnecter.',
    },
    { shows: 'unmet', kind: 'bug', summary: 'La recherche est cassée' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Affichage KO',
      description: 'Bonjour, l’affichage est cassé, j’ai mis une capture. Merci et bonne journée',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Totaux erronés',
      description: '## Étapes pour reproduire\nTBD\n## Résultat actuel\nLes totaux sont faux.',
    },
  ],
  'well-formed': [
    { shows: 'met', summary: 'En tant qu’administratrice, je veux bloquer un compte.' },
    { shows: 'met', summary: 'Les clients peuvent annuler une réservation en ligne' },
    { shows: 'met', summary: 'Permettre aux modérateurs de masquer un commentaire' },
    { shows: 'met', summary: 'Les abonnés reçoivent leur facture par courriel' },
    {
      shows: 'met',
      summary: 'Retrouver son panier',
      description: 'Quand je reviens un autre jour, je veux retrouver mon panier.',
    },
    { shows: 'unmet', summary: 'Je veux créer un compte afin d’accéder à la plateforme.' },
    { shows: 'unmet', summary: 'En tant qu’invité, afin de rester informé.' },
    {
      shows: 'unmet',
      summary: 'Ajouter un export pour l’entrepôt',
      description: 'Cinq autres existent déjà, et celui-ci est le plus demandé.',
    },
    { shows: 'unmet', summary: 'Import des contrats' },
  ],
  minimal: [
    {
      shows: 'met',
      summary: 'En tant que comptable, je veux exporter la liste (p. ex. en PDF) afin de la transmettre.',
    },
    {
      shows: 'met',
      summary: 'Exporter la liste',
      description:
        'En tant que comptable, je veux exporter la liste afin de la transmettre.\nNote : Nadia a un modèle (avec le nouvel en-tête).',
    },
    {
      shows: 'unmet',
      summary: 'En tant que comptable, je veux exporter la liste. NB : utiliser le nouvel en-tête.',
    },
    {
      shows: 'unmet',
      summary: 'En tant que comptable, je veux exporter la liste, voir maquette.',
    },
    {
      shows: 'unmet',
      summary:
        'En tant que comptable, je veux exporter la liste. - Ajouter un bouton - Puis ajouter l’en-tête',
    },
  ],
  'full-sentence': [
    {
      shows: 'met',
      summary: 'En tant que préparateur, quand je ferme un colis, je veux voir son étiquette.',
    },
    { shows: 'met', summary: 'Ajouter un export pour l’entrepôt' },
    { shows: 'met', summary: 'Ne plus afficher les articles épuisés' },
    { shows: 'met', summary: 'Mise à jour des mentions légales' },
    { shows: 'met', summary: 'La langue choisie est mémorisée' },
    { shows: 'unmet', summary: 'En tant qu’utilisateur. Veux exporter les données.' },
    { shows: 'unmet', summary: 'En tant que préparateur, j’emballe un colis, j’imprime son étiquette.' },
    { shows: 'unmet', summary: 'En tant que préparateur, je veux imprimer les étiquettes (même anciennes.' },
    { shows: 'unmet', summary: 'Sélection dynamique de la langue' },
  ],
  'problem-oriented': [
    {
      shows: 'met',
      summary: 'En tant que client, je veux être prévenu quand un colis est en retard, afin de m’organiser.',
    },
    {
      shows: 'met',
      summary: 'Connecteur Redis',
      description: 'En tant qu’intégratrice, je veux envoyer mes données vers Redis.',
    },
    { shows: 'met', summary: 'Le bouton Annuler ne fait rien sur les anciens téléphones' },
    {
      shows: 'unmet',
      summary:
        'En tant qu’utilisateur, je veux un bouton rouge « Exporter » en bas de la page, afin de récupérer mes données.',
    },
    { shows: 'unmet', summary: 'En tant qu’invitée, je veux cliquer sur l’adresse pour trouver le chemin.' },
    {
      shows: 'unmet',
      summary:
        'En tant que client, je veux que le site utilise l’intelligence artificielle, afin de voir des hôtels à mon goût.',
    },
    { shows: 'unmet', summary: 'Ajouter une popup de confirmation', description: 'Avant la suppression.' },
  ],
  unambiguous: [
    {
      shows: 'met',
      summary:
        'En tant que bibliothécaire, je veux chercher un livre par titre ou par auteur, afin de répondre vite au comptoir.',
    },
    {
      shows: 'met',
      summary: 'En tant que client, je veux gérer mes préférences de notification par e-mail.',
    },
    {
      shows: 'met',
      summary: 'En tant que gérante, je veux gérer les bons.',
      description:
        'La caisse vend des bons par téléphone. Nous voulons saisir un nouveau bon avec son montant et le nom de l’acheteur, et bloquer celui que quelqu’un a perdu ; rien d’autre pour le moment.',
    },
    {
      shows: 'unmet',
      summary: 'En tant que gérante, je veux gérer les bons d’achat, afin de n’en perdre aucun.',
    },
    { shows: 'unmet', summary: 'En tant que client, je veux une page de réservation plus conviviale.' },
    { shows: 'unmet', summary: 'En tant que client, je veux partager ma réservation par mail, chat, etc.' },
    {
      shows: 'unmet',
      summary: 'En tant que client, je veux garder mon trajet, pour que ce soit plus simple.',
    },
  ],
  'conceptually-sound': [
    {
      shows: 'met',
      summary: 'En tant que client, je veux recevoir ma facture par mail, afin de voir combien j’ai dépensé.',
    },
    {
      shows: 'met',
      summary: 'En tant qu’agente, je veux enregistrer un dossier, afin de l’imprimer plus tard.',
    },
    {
      shows: 'met',
      summary: 'Annuler une réservation en ligne',
      description:
        'Actuellement on ne peut annuler que par téléphone et l’accueil reçoit quarante appels par jour.',
    },
    {
      shows: 'unmet',
      summary:
        'En tant que commerciale, je veux exporter mes contacts, afin de leur envoyer des courriels publicitaires.',
    },
    {
      shows: 'unmet',
      summary:
        'En tant qu’apprentie, je veux rendre mon rapport, afin que mon tuteur puisse le noter en ligne.',
    },
    { shows: 'unmet', summary: 'En tant que préparateur, je veux imprimer l’étiquette.' },
  ],
  estimable: [
    {
      shows: 'met',
      summary:
        'En tant que comptable, je veux exporter mes commandes du mois dernier en CSV, afin de les facturer.',
    },
    { shows: 'met', summary: 'En tant que client, je veux changer mon adresse de livraison.' },
    {
      shows: 'met',
      summary: 'En tant que comptable, je veux exporter les données',
      description:
        '## Critères d’acceptation\n- Le fichier contient nom, montant et date\n- Il couvre le mois dernier',
    },
    {
      shows: 'unmet',
      summary: 'En tant qu’analyste, je veux exporter les données, afin de faire mes rapports.',
    },
    { shows: 'unmet', summary: 'En tant que gérante, je veux gérer les comptes clients.' },
    {
      shows: 'unmet',
      summary: 'En tant que client, je veux que la recherche soit rapide, afin de ne pas attendre.',
    },
    { shows: 'unmet', summary: 'En tant que directrice, je veux un tableau de bord.' },
    { shows: 'unmet', summary: 'Gestion des abonnements' },
  ],
  estimated: [
    { shows: 'met', summary: 'Payer avec un bon d’achat', story: { estimate: 3 } },
    { shows: 'met', kind: 'task', summary: 'Corriger un libellé', story: { estimate: 0 } },
    { shows: 'unmet', summary: 'Payer avec un bon d’achat', story: { estimate: null } },
    {
      shows: 'unmet',
      summary: 'Nouvel écran de paiement',
      description: 'L’équipe pense à 5 points, à revoir en affinage.',
      story: { estimate: null },
    },
  ],
  'parent-linked': [
    { shows: 'met', summary: 'Payer avec un bon d’achat', story: { parent: EPIC } },
    { shows: 'met', kind: 'bug', summary: 'Le panier oublie les bons', story: { parent: EPIC } },
    { shows: 'unmet', summary: 'Payer avec un bon d’achat', story: { parent: null } },
    {
      shows: 'unmet',
      summary: 'Import des contrats',
      description: 'Fait partie de l’epic sur les abonnements.',
      story: { parent: null },
    },
  ],
  fresh: [
    { shows: 'met', summary: 'Payer avec un bon d’achat', ...seen('2026-06-30T17:12:00.000+0200') },
    { shows: 'met', kind: 'bug', summary: 'Le panier oublie les bons', ...seen(NOW) },
    { shows: 'unmet', summary: 'Import des contrats', ...seen('2024-03-20T12:00:00.000+0000') },
    { shows: 'unmet', kind: 'task', summary: 'Nettoyer les journaux', ...seen('2026-01-15T08:00:00Z') },
  ],
  'design-linked': [
    {
      shows: 'met',
      summary: 'Afficher les bons sur la page de paiement',
      description: 'L’écran : https://www.figma.com/file/abc/Paiement',
    },
    {
      shows: 'met',
      summary: 'Fenêtre pour partager un paiement',
      description: 'Notre [maquette](https://wiki.example/partage) la montre.',
    },
    { shows: 'met', summary: 'En tant que comptable, je veux importer les relevés bancaires.' },
    {
      shows: 'unmet',
      summary: 'Nouvel écran de paiement',
      description: 'Le bouton Payer l’ouvre.',
    },
    { shows: 'unmet', summary: 'Boîte de dialogue de partage', story: { attachments: 0 } },
    {
      shows: 'unmet',
      summary: 'Bons d’achat',
      description: 'En tant que client, je veux un bouton à côté du total, afin d’ajouter un bon.',
    },
  ],
};
