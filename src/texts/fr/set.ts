/**
 * What is said in French about a story and another one. {story} and {other} stand for the two, as keys, or for "cette
 * story"; what is said of them fits a key, too. Where neither is named, it holds for both.
 */
import type { SetTextKey } from '../../readiness/set/finding';
import type { SetWordKey } from '../set-keys';
import type { Text } from '../text';

export const FR_SET: Readonly<Record<SetTextKey | SetWordKey, Text>> = {
  'set.this': 'cette story',

  'unique.title': 'Racontée une seule fois',
  'unique.how': 'En garder une et lier l’autre comme doublon, ou dire dans chacune ce qui la distingue.',
  'unique.why': 'Ce qui est écrit deux fois est estimé deux fois, et parfois développé deux fois.',
  'unique.same': 'Les deux disent la même chose, avec les mêmes mots.',
  'unique.alike': 'Les deux semblent dire la même chose.',
  'unique.more': {
    by: 'count',
    one: 'Une autre story le dit aussi.',
    other: '{digits} autres stories le disent aussi.',
  },

  'uniform.title': 'Rédigée comme les autres',
  'uniform.how': 'La rédiger comme les autres, ou la laisser ainsi quand elle dit mieux les choses.',
  'uniform.why':
    'Quand les stories sont rédigées de la même façon, on voit tout de suite ce que dit chacune.',
  'uniform.form': 'La plupart des stories ici ({share} %) sont rédigées {most} ; {story} l’est {form}.',
  'uniform.wish':
    'La plupart des souhaits ici ({share} %) commencent par « {most}… » ; {story} formule le sien autrement.',
  'uniform.reason':
    'La plupart des raisons ici ({share} %) commencent par « {most}… » ; {story} commence la sienne autrement.',
  'most.form': 'La plupart des stories ici ({share} %) sont rédigées {most} :',
  'most.wish': 'La plupart des souhaits ici ({share} %) commencent par « {most}… » :',
  'most.reason': 'La plupart des raisons ici ({share} %) commencent par « {most}… » :',
  'form.role': 'à partir d’un rôle (« En tant que…, je veux… »)',
  'form.job': 'à partir d’une situation (« Quand…, je veux… »)',
  'form.wish': 'comme un souhait (« Nous avons besoin de… »)',
  'form.plain': 'comme un simple énoncé',

  'independent.title': 'Une story qui se suffit',
  'independent.how': 'Se mettre d’accord sur celle qui passe en premier, ou détacher celle qui attend.',
  'independent.how.ring': 'En détacher une, pour avoir par où commencer.',
  'independent.how.order': 'Placer ce qui est créé avant ce qui s’en sert.',
  'independent.how.border': 'Dire où l’une s’arrête et où l’autre commence, ou n’en faire qu’une.',
  'independent.how.one': 'Voir si l’une des deux suffit, ou dire dans quel ordre elles viennent.',
  'independent.why':
    'Une story qui se suffit se déplace librement dans le backlog ; celles qui attendent n’avancent qu’ensemble.',
  'independent.waits': '{story} attend {other} : son texte le dit.',
  'independent.awaited': '{other} attend {story} : son texte le dit.',
  'independent.linked': '{story} attend {other} : un lien le dit.',
  'independent.links': '{other} attend {story} : un lien le dit.',
  'independent.ring': 'Chacune attend la suivante, en boucle : {keys}.',
  'independent.uses': '{story} semble se servir de ce que crée {other}.',
  'independent.makes': '{other} semble se servir de ce que crée {story}.',
  'independent.within': '{story} semble faire partie de ce que veut {other}.',
  'independent.contains': '{other} semble faire partie de ce que veut {story}.',
  'independent.purpose': '{story} donne comme raison ce que veut {other}.',
  'independent.serves': '{other} donne comme raison ce que veut {story}.',

  'conflict-free.title': 'En accord avec les autres',
  'conflict-free.how': 'Demander laquelle des deux vaut, et l’écrire dans les deux.',
  'conflict-free.why':
    'Deux stories qui s’excluent, on s’en rend souvent compte une fois les deux développées.',
  'conflict-free.forbidden': 'L’une des deux permet ce que l’autre interdit.',
  'conflict-free.limit': 'Les deux donnent des valeurs différentes pour la même chose.',
  'conflict-free.opposite': 'Ce que fait l’une des deux, l’autre le rend impossible.',
  'conflict-free.reasons': 'Les deux veulent la même chose, pour des raisons qui s’excluent.',
  'conflict-free.scope':
    'L’une des deux permet de modifier ce qui est à n’importe qui, l’autre seulement ce qui est à soi.',
  'conflict-free.default': 'Les deux donnent une valeur par défaut différente pour la même chose.',
};
