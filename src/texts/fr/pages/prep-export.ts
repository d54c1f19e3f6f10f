/** What the prep page says in French where somebody takes its stories along in a file. */
import type { prepExportTexts as english } from '../../en/pages/prep-export';
import type { PageTexts } from '../../page-texts';

export const prepExportTexts: PageTexts<typeof english> = {
  'prep.export.hint': 'Les stories affichées, telles qu’elles sont maintenant. Aucun nom n’y figure.',
  'prep.export.csv': 'Tableur (CSV)',
  'prep.export.markdown': 'Texte (Markdown)',
  'prep.export.saved': '{file} est enregistré.',
  'prep.export.lost': 'Le fichier n’a pas pu être créé. Réessayez.',
  'prep.export.title': '{name} : les prochaines stories',
  'prep.export.own-check': 'une vérification propre à l’équipe',
  'prep.export.part.confirm': 'confirmer',
  'prep.export.part.discuss': 'discuter',
  'prep.export.part.draft': 'rédiger avant',
  'prep.export.column.rank': 'Rang',
  'prep.export.column.key': 'Clé',
  'prep.export.column.summary': 'Titre',
  'prep.export.column.type': 'Type',
  'prep.export.column.epic': 'Epic',
  'prep.export.column.band': 'État de préparation',
  'prep.export.column.score': 'Score',
  'prep.export.column.size': 'Taille',
  'prep.export.column.agenda': 'Dans la réunion',
  'prep.export.column.next': 'Prochaine étape',
  'prep.export.column.minutes': 'Minutes avant d’être prête',
  'prep.export.column.findings': 'Ce qui aiderait',
  'prep.export.column.questions': 'Questions ouvertes',
  'prep.export.column.labels': 'Étiquettes',
  'prep.export.column.components': 'Composants',
  'prep.export.column.link': 'Lien',
};
