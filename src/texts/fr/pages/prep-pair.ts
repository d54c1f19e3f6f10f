/** What the prep page says in French of what one can decide about two stories. */
import type { prepPairTexts as english } from '../../en/pages/prep-pair';
import type { PageTexts } from '../../page-texts';

export const prepPairTexts: PageTexts<typeof english> = {
  'prep.pair.duplicate': 'Lier comme doublon',
  'prep.pair.blocker': 'Lier comme bloquante',
  'prep.pair.keep': 'Garder les deux',
  'prep.pair.keep.independent': 'Elle n’attend pas',
  'prep.pair.duplicate.preview': '{key} sera liée comme doublon de {other}.',
  'prep.pair.blocker.preview': '{key} sera liée comme bloquée par {other}.',
  'prep.pair.link': 'Lier',
  'prep.pair.turn': 'Dans l’autre sens',
  'prep.pair.cancel': 'Annuler',
  'prep.pair.linked': 'Elles sont liées maintenant.',
  'prep.pair.was-linked': 'Elles étaient déjà liées.',
  'prep.pair.kept': 'Les deux restent. Tant que leurs mots restent, elles ne sont plus nommées ensemble.',
  'prep.pair.undo': 'Revenir en arrière',
  'prep.pair.changed': 'Quelqu’un l’a modifié au même moment : regardez la story.',
  'prep.pair.not-changeable':
    'Jira n’accepte pas ce lien de votre part, ou votre site n’a pas de lien de ce genre.',
  'prep.pair.kept.title': 'Gardées côte à côte',
  'prep.pair.kept.why': 'L’équipe les a regardées et garde les deux.',
  'prep.pair.again': 'Regarder encore',
  'prep.pair.again.done': 'Elles sont de nouveau nommées ensemble.',
};
