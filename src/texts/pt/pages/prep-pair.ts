/** What the prep page says in Portuguese of what one can decide about two stories. */
import type { prepPairTexts as english } from '../../en/pages/prep-pair';
import type { PageTexts } from '../../page-texts';

export const prepPairTexts: PageTexts<typeof english> = {
  'prep.pair.duplicate': 'Vincular como duplicada',
  'prep.pair.blocker': 'Vincular como bloqueio',
  'prep.pair.keep': 'Manter as duas',
  'prep.pair.keep.independent': 'Ela não espera',
  'prep.pair.duplicate.preview': '{key} será vinculada como duplicada de {other}.',
  'prep.pair.blocker.preview': '{key} será vinculada como bloqueada por {other}.',
  'prep.pair.link': 'Vincular',
  'prep.pair.turn': 'Ao contrário',
  'prep.pair.cancel': 'Cancelar',
  'prep.pair.linked': 'Agora estão vinculadas.',
  'prep.pair.was-linked': 'Já estavam vinculadas.',
  'prep.pair.kept': 'As duas ficam. Enquanto suas palavras ficarem, não são citadas juntas de novo.',
  'prep.pair.undo': 'Desfazer',
  'prep.pair.changed': 'Alguém alterou isso no mesmo momento: olhe a história.',
  'prep.pair.not-changeable': 'O Jira não aceita este vínculo de você, ou o site não tem um vínculo assim.',
  'prep.pair.kept.title': 'Ficam lado a lado',
  'prep.pair.kept.why': 'A equipe olhou e mantém as duas.',
  'prep.pair.again': 'Olhar de novo',
  'prep.pair.again.done': 'São citadas juntas de novo.',
};
