/**
 * What the form of a Portuguese verb tells: an infinitive by its ending, the third person and the subjunctive by the
 * verbs of software and office work.
 */
import { oneOf, WORD_END } from '../phrases';
import { lax, typed } from './spelling';

/** End as infinitives do, and are none. */
const NO_INFINITIVES = `qualquer quaisquer celular lugar mulher familiar particular similar titular escolar par dólar lar mar bar ar
  líder placar hospitalar regular militar popular super hiper exemplar linear preliminar avatar radar sidebar navbar toolbar calendar
  caráter user server browser header footer banner folder container newsletter router cluster filter order master power
  player dealer slider scanner docker tester developer designer owner stakeholder buyer seller manager controller helper parser loader
  pointer layer number over under after never offer twitter flutter spinner trigger worker center computer printer spider`;

/** An infinitive with what may hang on it ("mostrá-los", "inscrever-se"), personal ones too ("pagarem"), in small letters. */
export const INFINITIVE = `(?!${oneOf(NO_INFINITIVES)}${WORD_END})(?:[a-zà-ÿ]{0,20}(?:[aei]r(?:em|mos)?(?:-(?:se|me|nos|lhes?))?|[áâéêí]-l[oa]s?|[a-z]{2}por)|pôr)${WORD_END}`;
const WHOLE_INFINITIVE = lax(new RegExp(`^${INFINITIVE}`));

/** Whether a word in small letters names an action: `exportar`, `enviá-lo`. */
export function isInfinitive(word: string): boolean {
  return WHOLE_INFINITIVE.test(word);
}

/** Of verbs that products and their users do, as "o cliente recebe"; with an `m` behind it is the plural. */
const THIRD =
  typed(`abre aceita acessa acompanha aciona adiciona agenda ajuda altera anexa apaga aparece aplica aponta apresenta aprova arquiva assina
  associa ativa atualiza autoriza avalia avisa baixa bloqueia busca cadastra cai calcula cancela carrega causa chama clica coloca
  começa compartilha compara compra conclui confere confirma configura consegue considera consulta contém continua contrata converte
  copia corrige cria dá deixa deleta demora desativa desabilita desaparece devolve digita diz duplica edita efetua elimina emite
  encerra encontra entra envia escolhe escreve espera está exclui executa exibe exige existe expira exporta fala falha faz fecha
  fica filtra finaliza funciona gera gerencia grava guarda habilita ignora importa imprime inclui indica informa inicia insere
  integra inverte lança lembra lê lista liga limita limpa loga mantém marca mescla migra mostra move muda navega notifica oculta
  oferece ordena paga parece passa pede perde permite pesquisa pode precisa preenche publica puxa quebra quer reabre recebe
  recarrega redefine redireciona registra regista reinicia rejeita recusa remarca remove renova repete reporta reprova reserva
  resgata respeita responde restaura retorna roda sabe sai salva segue seleciona serve simula sincroniza solicita soma some sobe
  substitui suporta tem tenta testa trava traz troca usa utiliza valida vê vem vence verifica visualiza volta vota vai acha
  divide permanece gosta leva dura sofre corre atende`);

/** Whether somebody or something does that: `recebe`, `mostram`. */
export function isThirdPerson(word: string): boolean {
  return (
    THIRD.has(word) || THIRD.has(word.replace(/m$/, '')) || word === 'têm' || word === 'vão' || word === 'são'
  );
}

/** Whether somebody shall do that: `que os editores ocultem`, `que o cliente receba`. */
export function isSubjunctive(word: string): boolean {
  const singular = word.replace(/m$/, '');
  const stem = singular.slice(0, -1);
  if (/^(?:veja|tenha|faça|seja|possa|saiba|esteja|diga|peça|consiga|venha|saia)$/.test(singular))
    return true;
  if (singular.endsWith('a')) return THIRD.has(`${stem}e`);
  if (!singular.endsWith('e')) return false;
  // "busque", "apague" and "comece" are spelt otherwise than "busca", "apaga" and "começa".
  const spelt = stem
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/c$/, stem.endsWith('qu') ? 'c' : 'ç');
  return THIRD.has(`${stem}a`) || THIRD.has(`${spelt}a`);
}

/** "Adicione um filtro": an order to one person, which titles give more seldom than the infinitive. */
const IMPERATIVES =
  typed(`adicione ajuste altere apague atualize bloqueie corrija crie deixe exclua exiba exporte faça implemente inclua insira melhore
  mostre mova mude oculte permita remova renomeie retire substitua troque use valide garanta evite mantenha envie`);

/** Whether a word in small letters orders an action. */
export function isActionVerb(word: string): boolean {
  return isInfinitive(word) || IMPERATIVES.has(word);
}
