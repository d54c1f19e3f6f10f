/** What is said of a Definition of Ready that can’t be taken as it is written, in French: each at its place. */
import type { MistakeTextKey } from '../mistake-keys';
import type { Text } from '../text';

export const mistakeTexts: Readonly<Record<MistakeTextKey, Text>> = {
  'mistake.at': 'Ligne {line}, colonne {column} : {what}',
  'mistake.whole': 'Une Definition of Ready est un groupe de réglages entre accolades.',
  'mistake.group': '« {name} » : c’est la place d’un groupe de réglages entre accolades.',
  'mistake.list': '« {name} » : c’est la place d’une liste entre crochets.',
  'mistake.needed': '« {name} » n’est pas encore là, et sert ici.',
  'mistake.unknown': '« {name} » n’est pas un réglage connu ici.',
  'mistake.text': '« {name} » : c’est la place de quelques mots.',
  'mistake.long': '« {name} » : {most} caractères au plus tiennent ici.',
  'mistake.choice': '« {name} » : à choisir parmi {choices}.',
  'mistake.entries': '« {name} » : c’est la place d’une liste de {least} à {most} éléments.',
  'mistake.twice': '« {name} » se trouve ici deux fois.',
  'mistake.check': '« {name} » n’est pas un contrôle que cette version connaît.',
  'mistake.weight': '« {name} » : un poids est un nombre entier de 0 à 100, ou « hint » (simple piste).',
  'mistake.weight.set':
    '« {name} » compare des stories et ne peut donc être qu’une piste (« hint ») : aucun score ne dépend des autres stories.',
  'mistake.weight.none': '« {name} » : au moins un contrôle pèse plus de 0.',
  'mistake.threshold': '« {name} » : un seuil est un nombre entier de 1 à 100.',
  'mistake.threshold.order': '« {name} » se situe sous « ready », qui vaut ici {ready}.',
  'mistake.must-have': '« {name} » n’est pas demandé pour ce type de ticket : rien ne peut donc en dépendre.',
  'mistake.must-have.set': '« {name} » compare des stories : aucune ne peut donc en dépendre à elle seule.',
  'mistake.own.id':
    '« {name} » : un identifiant commence par « own: », puis 1 à 40 signes parmi a–z, 0–9 et « - ».',
  'mistake.own.unknown': '« {name} » serait un contrôle de l’équipe, et n’est pas dans leur liste.',
  'mistake.field.id':
    '« {name} » : c’est la place de l’identifiant d’un champ Jira, p. ex. « customfield_10042 ».',
  'mistake.pattern': '« {name} » : cette partie du motif n’est pas lisible : {at}',
  'mistake.pattern.large':
    '« {name} » : ce motif prendrait trop de temps sur chaque story. Un motif plus court, ou moins de répétitions, suffira.',
  'mistake.many': 'La liste s’arrête ici ; la suite apparaîtra une fois ces points réglés.',
  'mistake.json': 'À partir d’ici, ce n’est plus lisible comme du JSON.',
  'mistake.file.other': 'Ce fichier ne contient pas de Definition of Ready.',
  'mistake.file.newer':
    'Ce fichier vient d’une version plus récente de Groundwork, dans une forme qui n’est pas encore connue ici.',
  'mistake.file.large': 'Ce fichier dépasse {most} Ko ; aucune Definition of Ready n’est aussi grande.',
};
