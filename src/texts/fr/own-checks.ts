/** What is said of the checks that a team adds, in French. */
import type { OwnKey } from '../../readiness/own/own-judge';
import type { Text } from '../text';

export const ownCheckTexts: Readonly<Record<OwnKey, Text>> = {
  'own.field.filled': '« {name} » est rempli.',
  'own.field.empty': '« {name} » est encore vide.',
  'own.field.unseen': 'Le champ « {name} » n’est pas visible sur ce ticket.',
  'own.field.gone': 'Le champ « {name} » n’existe plus.',
  'own.field.expected': 'Quelque chose dans le champ « {name} ».',
  'own.field.fix': 'Remplir « {name} »',
  'own.heading.there': 'Il y a une section « {name} ».',
  'own.heading.empty': 'La section « {name} » est là, encore sans contenu.',
  'own.heading.none': 'Il n’y a pas encore de section « {name} ».',
  'own.heading.unseen': 'La description n’est pas visible d’ici.',
  'own.heading.elsewhere':
    '« {name} » est peut-être derrière le lien ou dans l’image, et n’est pas lisible d’ici.',
  'own.heading.expected': 'Une section « {name} » avec du contenu.',
  'own.heading.fix': 'Ajouter une section « {name} »',
  'own.heading.fix.fill': 'Écrire quelques mots sous « {name} »',
  'own.label.set': 'L’étiquette « {name} » est posée.',
  'own.label.none': {
    by: 'count',
    one: 'L’étiquette « {names} » n’est pas encore posée.',
    other: 'Aucune de ces étiquettes n’est encore posée : {names}.',
  },
  'own.label.unseen': 'Les étiquettes ne sont pas visibles d’ici.',
  'own.label.expected': {
    by: 'count',
    one: 'L’étiquette « {names} ».',
    other: 'Une de ces étiquettes : {names}.',
  },
  'own.label.fix': {
    by: 'count',
    one: 'Poser l’étiquette « {names} »',
    other: 'Poser une étiquette : {names}',
  },
  'own.link.there': 'Il y a un lien « {relation} » : {keys}.',
  'own.link.none': 'Il n’y a pas encore de lien « {relation} ».',
  'own.link.unseen': 'Les liens ne sont pas visibles d’ici.',
  'own.link.expected': 'Un lien « {relation} ».',
  'own.link.fix': 'Ajouter un lien « {relation} »',
  'own.attachment.there': {
    by: 'count',
    one: 'Un fichier est joint.',
    other: '{count} fichiers sont joints.',
  },
  'own.attachment.none': 'Aucun fichier n’est encore joint.',
  'own.attachment.unseen': 'La présence d’un fichier joint n’est pas visible d’ici.',
  'own.attachment.expected': 'Un fichier joint au ticket.',
  'own.attachment.fix': 'Joindre un fichier',
  'own.pattern.found': 'Ce que cherche « {name} » est là.',
  'own.pattern.none': 'Ce que cherche « {name} » n’est pas encore là.',
  'own.pattern.unseen': 'La description n’est pas visible d’ici.',
  'own.pattern.elsewhere':
    'Ce que cherche « {name} » est peut-être derrière le lien ou dans l’image, et n’est pas lisible d’ici.',
  'own.pattern.unread': 'Cette version de l’app ne sait pas encore chercher « {name} ».',
  'own.pattern.expected': 'Des mots qui répondent à {pattern}.',
  'own.pattern.fix': 'Ajouter ce que cherche « {name} »',
};
