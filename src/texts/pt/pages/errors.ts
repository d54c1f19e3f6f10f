/** What went wrong, and what to do, in Portuguese: one sentence for each code, never of a person. */
import type { errorTexts as english } from '../../en/pages/errors';
import type { PageTexts } from '../../page-texts';

export const errorTexts: PageTexts<typeof english> = {
  'error.not-found':
    'Não dá para mostrar nada aqui: isto não existe mais, ou a sua conta não tem permissão para ver.',
  'error.not-in-team': 'É aqui que o time prepara estas histórias. Abre para quem pode editá-las.',
  'error.not-allowed': 'Você pode ver isto; para mudar, é necessária uma permissão que esta conta não tem.',
  'error.signed-out':
    'O Jira pede que você entre de novo. Faça isso em outra aba, volte para cá e tente outra vez.',
  'error.bad-request': 'Esta página é anterior à versão atual do app. Recarregue a página para continuar.',
  'error.changed-meanwhile':
    'Outra pessoa mudou isto nesse meio-tempo. Nada do que você escreveu foi salvo ainda: dê mais uma olhada e depois salve.',
  'error.role-taken':
    'Duas pessoas já dividem este papel aqui, ou estão prestes a dividir. Volta a ter lugar quando uma delas passar ou deixar o papel.',
  'error.would-lock-out':
    'Esta lista deixaria você de fora, por isso nada foi salvo. Inclua a sua conta na lista e salve de novo.',
  'error.person-unknown':
    'Uma destas pessoas não pode receber trabalho neste projeto, ao menos não mais. Nada foi salvo: escolha outra pessoa.',
  'error.no-such-field':
    'Uma regra pergunta por um campo que este site do Jira não tem, ou não tem mais. Nada foi salvo ainda: escolha outro campo ou deixe a regra de fora.',
  'error.unreadable':
    'Esta versão do app não consegue ler o que o time salvou aqui. Tudo fica como está; recarregue a página daqui a pouco.',
  'error.no-story':
    'Épicos e subtarefas são preparados por meio das suas histórias: abra uma delas para ver como ela está.',
  'error.no-context': 'Abra isto a partir de um item ou de um projeto, para que haja o que olhar.',
  'error.busy': 'O Jira pediu uma pausa curta. Tente de novo em um minuto.',
  'error.busy.seconds': 'O Jira pediu uma pausa curta. Tente de novo em {seconds} segundos.',
  'error.busy.minutes': 'O Jira pediu uma pausa mais longa. Tente de novo em {minutes} minutos.',
  'error.jira-unavailable': 'O Jira não respondeu como esperado. Tente de novo em instantes.',
  'error.no-answer': 'Nenhuma resposta chegou; talvez a conexão tenha caído. Tente de novo em instantes.',
  'error.unexpected': 'Isso não funcionou, e a causa está no app. Tente de novo; nada foi alterado.',
  'error.again': 'Tentar de novo',
};
