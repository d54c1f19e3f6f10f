/** What the panel says in French about questions, "not right here", and what a team calls understood or ready. Of the story, never of a person. */
import type { panelNoteTexts as english } from '../../en/pages/panel-notes';
import type { PageTexts } from '../../page-texts';

export const panelNoteTexts: PageTexts<typeof english> = {
  'panel.notes.loading': 'Ouverture…',
  'panel.notes.unloaded': 'Ça ne s’est pas ouvert. Rien n’est perdu : réessayez, ou rechargez la page.',
  'panel.notes.cancel': 'Annuler',
  'panel.notes.not-kept':
    'Un niveau de sécurité limite qui peut voir ce ticket. L’app n’enregistre donc rien à son sujet : ni questions, ni remarques.',
  'panel.notes.asked': 'La question est posée.',
  'panel.notes.answered': 'La réponse est enregistrée.',
  'panel.notes.withdrawn': 'La question est retirée.',
  'panel.notes.asked-again': 'Ce contrôle est de nouveau pris en compte.',

  'panel.not-right-here': 'Pas adapté ici',
  'panel.not-right-here.reason': 'Pourquoi ce n’est pas adapté ici (facultatif)',
  'panel.not-right-here.seen': 'L’équipe voit la raison, sans nom.',
  'panel.not-right-here.leave-out': 'L’écarter ici',
  'panel.left-out': {
    by: 'count',
    one: 'un contrôle est écarté ici',
    other: '{words} contrôles sont écartés ici',
  },
  'panel.left-out.again': 'Le reprendre en compte',

  'panel.questions': 'Questions',
  'panel.questions.none': 'Pas encore de questions.',
  'panel.questions.ask': 'Poser une question',
  'panel.questions.ask.text': 'Une question sur cette story',
  'panel.questions.ask.for': 'Qui peut y répondre',
  'panel.questions.ask.send': 'Poser la question',
  'panel.questions.full': 'Un ticket ne peut pas porter plus de questions.',
  'panel.questions.for': 'Pour : {who}',
  'panel.questions.answer': 'Répondre',
  'panel.questions.answer.text': 'La réponse',
  'panel.questions.answer.save': 'Enregistrer la réponse',
  'panel.questions.answer.empty': 'Si le champ reste vide, la question est de nouveau ouverte.',
  'panel.questions.answer.theirs': 'Entre-temps, il y a cette réponse. Votre texte est toujours là.',
  'panel.questions.answer.instead': 'Enregistrer la mienne à la place',
  'panel.questions.change': 'Modifier la réponse',
  'panel.questions.withdraw': 'Retirer la question',
  'panel.questions.answered': {
    by: 'count',
    one: 'une question a sa réponse',
    other: '{words} questions ont leur réponse',
  },
  'panel.questions.take': 'Reprendre dans la story',
  'panel.questions.taken': 'C’est dans la story.',

  'panel.understood': 'Pour moi, c’est clair',
  'panel.understood.count': {
    by: 'count',
    one: 'claire pour une personne',
    other: 'claire pour {words} personnes',
  },
  'panel.agreed': 'Pour moi, elle est prête',
  'panel.agreed.takes': '« Prête (d’un commun accord) » dès que PO et deux membres de l’équipe le disent.',
  'panel.agreed.so-far.po': 'Pour l’instant, PO le dit.',
  'panel.agreed.so-far.others': {
    by: 'count',
    one: 'Pour l’instant, une personne de l’équipe le dit.',
    other: 'Pour l’instant, {words} personnes de l’équipe le disent.',
  },
  'panel.agreed.so-far.both': {
    by: 'count',
    one: 'Pour l’instant, PO et une personne de l’équipe le disent.',
    other: 'Pour l’instant, PO et {words} personnes de l’équipe le disent.',
  },
  'panel.agreed.stands': 'PO et deux membres de l’équipe la disent prête.',
  'panel.agreed.outdated': 'Il y avait accord ; depuis, un critère ou une bonne partie du texte a changé.',
};
