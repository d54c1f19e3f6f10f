/**
 * What the app itself writes into a story: in the language of the story, whoever looks. These words are also what the checks look
 * for, so that a part that was added by a button is found again.
 */
import type { Language } from './language';

export interface StoryWords {
  /** Begins a reason. */
  readonly soThat: string;
  /** Begins the sentence that says how long a spike may take. */
  readonly timeBox: string;
  readonly acceptanceCriteria: string;
  readonly expected: string;
  readonly actual: string;
  readonly steps: string;
  readonly environment: string;
  /** Above what was asked beside the story, and answered. */
  readonly answers: string;
}

export const STORY_WORDS: Readonly<Record<Language, StoryWords>> = {
  en: {
    soThat: 'so that ',
    timeBox: 'Time box: ',
    acceptanceCriteria: 'Acceptance criteria',
    expected: 'Expected result',
    actual: 'Actual result',
    steps: 'Steps to reproduce',
    environment: 'Environment',
    answers: 'Questions and answers',
  },
  de: {
    soThat: 'damit ',
    timeBox: 'Timebox: ',
    acceptanceCriteria: 'Akzeptanzkriterien',
    expected: 'Erwartetes Ergebnis',
    actual: 'Tatsächliches Ergebnis',
    steps: 'Schritte zum Nachstellen',
    environment: 'Umgebung',
    answers: 'Fragen und Antworten',
  },
  fr: {
    soThat: 'afin de ',
    timeBox: 'Timebox : ',
    acceptanceCriteria: 'Critères d’acceptation',
    expected: 'Résultat attendu',
    actual: 'Résultat obtenu',
    steps: 'Étapes pour reproduire',
    environment: 'Environnement',
    answers: 'Questions et réponses',
  },
  es: {
    soThat: 'para que ',
    timeBox: 'Timebox: ',
    acceptanceCriteria: 'Criterios de aceptación',
    expected: 'Resultado esperado',
    actual: 'Resultado obtenido',
    steps: 'Pasos para reproducir',
    environment: 'Entorno',
    answers: 'Preguntas y respuestas',
  },
  pt: {
    soThat: 'para que ',
    timeBox: 'Timebox: ',
    acceptanceCriteria: 'Critérios de aceitação',
    expected: 'Resultado esperado',
    actual: 'Resultado obtido',
    steps: 'Passos para reproduzir',
    environment: 'Ambiente',
    answers: 'Perguntas e respostas',
  },
};
