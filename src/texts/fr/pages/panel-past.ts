/** What the panel says in French of how a story got here: of the story, never of a person. */
import type { panelPastTexts as english } from '../../en/pages/panel-past';
import type { PageTexts } from '../../page-texts';

export const panelPastTexts: PageTexts<typeof english> = {
  'panel.past.untouched': 'Rien n’a changé depuis sa rédaction.',
  'panel.past.line': 'Le score au fil des modifications',
  'panel.past.line.said': 'De {from} à {to}. La liste ci-dessous dit ce qui a changé.',
  'panel.past.line.agreed':
    'De {from} à {to} ; elle est maintenant « Prête (d’un commun accord) ». La liste ci-dessous dit ce qui a changé.',
  'panel.past.now': 'Maintenant',
  'panel.past.when': '{day}, {time}',
  'panel.past.created': 'Rédigée',
  'panel.past.changed': 'Modifié : {parts}',
  'panel.past.part.type': 'type',
  'panel.past.part.summary': 'résumé',
  'panel.past.part.description': 'description',
  'panel.past.part.criteria': 'critères d’acceptation',
  'panel.past.part.estimate': 'estimation',
  'panel.past.part.parent': 'parent',
  'panel.past.part.links': 'liens',
  'panel.past.part.other': 'autres détails',
  'panel.past.cut':
    'L’historique de Jira ne remonte pas plus loin, et seules les dernières modifications sont affichées.',
  'panel.past.flat':
    'Les anciens textes sont lus sans leurs listes ni leurs liens : l’historique de Jira ne garde que les mots.',
  'panel.past.by-todays-rules': 'Chaque moment est regardé selon les règles d’aujourd’hui.',
};
