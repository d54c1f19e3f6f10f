/** People in French stories: by the ending of what they are called, and by short lists of those that have none, and of things that have it. */
import { plain, wordsOf } from './spelling';

const AGENT_ENDING = /(?:eur|euse|trice|ier|iere|iste|ien|ienne|[^m]ante?|logue|[cnt]aire)s?$/;
const AGENTS =
  wordsOf(`client cliente utilisateur usager usagère internaute abonné abonnée admin membre responsable comptable chef cheffe manager dev lead
  devs ops agent agente invité invitée adhérent adhérente patient élève parent professeur prof médecin salarié salariée employé employée candidat
  candidate po pm rh qa équipe support hôte hôtesse avocat juriste citoyen citoyenne assuré assurée personne gens quelqu'un coach tuteur
  tutrice analyste architecte expert experte collègue livreur commercial commerciale commerciaux interne externe délégué hôtelier docteur directrice
  pilote président présidente référent référente maître mère père enfant adulte scrum product apprenti associé associée inscrit porteur métier partenaire prestataire tiers chercheuse`);
const NO_AGENTS =
  wordsOf(`serveur ordinateur moteur erreur valeur couleur largeur longueur hauteur secteur compteur indicateur navigateur connecteur capteur
  facteur curseur conteneur processeur séparateur sélecteur générateur vecteur intérieur extérieur supérieur inférieur antérieur
  ultérieur majeur mineur meilleur plusieurs ailleurs faveur rigueur profondeur identificateur horreur compilateur validateur simulateur
  panier fichier dossier courrier clavier papier cahier calendrier premier dernier particulier atelier métier chantier quartier escalier
  premiere derniere matiere maniere carriere barriere entier montant courant instant suivant restaurant
  avant durant pendant maintenant devant existant important constant urgent document événement moment élément paiement abonnement
  versement document client-serveur environnement changement statement argent content récent différent précédent accident talent absent
  formulaire commentaire horaire salaire questionnaire utilitaire itinéraire inventaire anniversaire exemplaire circulaire annuaire affaire
  dictionnaire sommaire secondaire primaire temporaire nécessaire contraire intermédiaire documentaire glossaire liste piste visite suite
  lien bien combien moyen entretien maintien soutien quotidien ancien ancienne rien suivante quarante soixante catalogue dialogue
  parlant volant plante cinquante trente vente attente entente patiente-file levier palier foyer loyer déjeuner`);

/** Whether a word names somebody who does something: `gestionnaire`, `rédactrice`, `clients`. */
export function isAgent(word: string): boolean {
  const name = plain(word.toLowerCase().replace(/^(?:[ld]|qu)['’]/, '')).replace(/[·.(/].{1,6}$/, '');
  const one = name.replace(/s$/, '');
  if (name.length < 2 || NO_AGENTS.has(name) || NO_AGENTS.has(one)) return false;
  return (
    AGENTS.has(name) || AGENTS.has(one) || (AGENT_ENDING.test(name) && !/(?:[ei]ment|tions?)s?$/.test(name))
  );
}
