/** Which of the four kinds a site's issue type is: teams rename types freely, and in their own language. */
import type { IssueKind } from './story';

/**
 * Beginnings of words, lower case and without accents, in the names that teams give to their types: English, German, French,
 * Spanish, Portuguese. A spike goes first: "Research task" is looked into, not built. A bug goes before a task:
 * "Bug sub-task" is mended, not made.
 */
const KINDS: readonly (readonly [IssueKind, readonly string[]])[] = [
  [
    'spike',
    [
      'spike',
      'research',
      'investigat',
      'discovery',
      'proof of concept',
      'poc',
      'forschung',
      'recherche',
      'investigacion',
      'pesquisa',
    ],
  ],
  [
    'bug',
    [
      'bug',
      'defect',
      'defekt',
      'defecto',
      'defeito',
      'defaut',
      'incident',
      'fault',
      'fehler',
      'storung',
      'stoerung',
      'anomal',
      'erro',
      'erreur',
      'falla',
      'falha',
      'fallo',
      'problem',
    ],
  ],
  [
    'task',
    [
      'task',
      'sub task',
      'subtask',
      'chore',
      'technical debt',
      'tech debt',
      'maintenance',
      'aufgabe',
      'unteraufgabe',
      'teilaufgabe',
      'tache',
      'sous tache',
      'tarea',
      'subtarea',
      'tarefa',
      'subtarefa',
    ],
  ],
];

/**
 * The kind of an issue type by its name, in any of five languages; anything else is judged as a story.
 * @param name as the site calls the type; unknown or empty makes a story
 */
export function kindOfIssueType(name: string | null | undefined): IssueKind {
  const plain = (name ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[-_/\s]+/g, ' ');
  return KINDS.find(([, stems]) => stems.some((stem) => ` ${plain}`.includes(` ${stem}`)))?.[0] ?? 'story';
}
