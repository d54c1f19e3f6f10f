/** What went wrong, and what to do, in French: one sentence for each code, never of a person. */
import type { errorTexts as english } from '../../en/pages/errors';
import type { PageTexts } from '../../page-texts';

export const errorTexts: PageTexts<typeof english> = {
  'error.not-found':
    'Rien à afficher ici : le ticket n’existe plus, ou vous n’avez pas l’autorisation de le voir.',
  'error.not-in-team':
    'C’est ici que l’équipe prépare ces stories. La page s’ouvre à toutes les personnes qui peuvent les modifier.',
  'error.not-allowed':
    'Vous pouvez consulter ceci ; le modifier demande une autorisation que vous n’avez pas.',
  'error.signed-out':
    'Jira vous demande de vous reconnecter. Faites-le dans un autre onglet, puis revenez ici et réessayez.',
  'error.bad-request': 'Cette page est plus ancienne que l’app derrière elle. Rechargez-la pour continuer.',
  'error.changed-meanwhile':
    'Une autre modification est passée entre-temps. La vôtre n’est pas encore enregistrée : relisez, puis enregistrez.',
  'error.role-taken':
    'Deux personnes partagent déjà ce rôle ici, ou vont le faire. Une place se libère dès que l’une d’elles le transmet ou le quitte.',
  'error.would-lock-out':
    'Vous ne seriez plus dans cette liste : rien n’a donc été enregistré. Ajoutez-vous, puis enregistrez de nouveau.',
  'error.person-unknown':
    'L’une de ces personnes ne peut pas, ou plus, se voir confier du travail dans ce projet. Rien n’a été enregistré : choisissez quelqu’un d’autre.',
  'error.no-such-field':
    'Une règle porte sur un champ qui n’existe pas dans ce Jira, ou qui n’y est plus. Rien n’a encore été enregistré : choisissez un autre champ, ou retirez la règle.',
  'error.unreadable':
    'Cette version de l’app ne sait pas lire ce que l’équipe a enregistré ici. Tout est conservé tel quel ; rechargez la page un peu plus tard.',
  'error.no-story':
    'Les epics et les sous-tâches se préparent à travers leurs stories : ouvrez l’une d’elles pour voir où elle en est.',
  'error.no-context': 'À ouvrir depuis un ticket ou un projet, pour qu’il y ait quelque chose à regarder.',
  'error.busy': 'Jira demande une petite pause. Réessayez dans une minute.',
  'error.busy.seconds': 'Jira demande une petite pause. Réessayez dans {seconds} secondes.',
  'error.busy.minutes': 'Jira demande une pause plus longue. Réessayez dans {minutes} minutes.',
  'error.jira-unavailable': 'Jira n’a pas répondu comme prévu. Réessayez dans un instant.',
  'error.no-answer':
    'Aucune réponse n’est arrivée, peut-être à cause de la connexion. Réessayez dans un instant.',
  'error.unexpected': 'Ça n’a pas marché, et ça vient de l’app. Réessayez ; rien n’a été modifié.',
  'error.again': 'Réessayer',
};
