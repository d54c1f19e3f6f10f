/**
 * What Portuguese adds to the comparison of two stories: endings, words of one meaning in Brazil and in Portugal, what makes and
 * what uses a thing, how people forbid, limit and wait. Words of software and office work in general; nothing here comes from one
 * backlog.
 */
import type { SetLanguage, Unit } from '../../set/set-language';
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { lax, plain, typed } from './spelling';
import { isSubjunctive } from './verbs';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are written in two ways or as two words. */
const PHRASES = new Map(
  `e mail:email,fazer login:login,efetuar login:login,iniciar sessão:login,entrar na conta:login,fazer logout:logout,sair da conta:logout,
  terminar sessão:logout,encerrar sessão:logout,palavra passe:senha,banco de dados:banco,base de dados:banco,dar baixa:baixar,fazer download:baixar,
  fazer upload:enviar,fazer o download:baixar,fazer o upload:enviar,fazer busca:buscar,fazer uma busca:buscar,ter acesso:acessar,
  endereço de email:email,número de telefone:telefone,conta de usuário:usuário,contas de usuário:usuário,conta de utilizador:usuário,
  telefone celular:celular,folha de cálculo:planilha,nome de usuário:username,nome de utilizador:username,ser notificado:notificar,
  ser notificada:notificar,ser avisado:notificar,ser avisada:notificar,receber notificação:notificar,receber notificações:notificar,
  receber um aviso:notificar,dois fatores:2fa,web site:site,assim como:e,bem como:e,além de:e,se cadastrar:cadastrar,me cadastrar:cadastrar,
  dar nota:avaliar,cartão de crédito:cartão,auto completar:autocompletar,voltar atrás:desfazer,lista suspensa:dropdown`
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .flatMap(([said = '', meant = '']) => [[said, meant] as const, [plain(said), meant] as const]),
);

/**
 * Words of one meaning, for a reader of a backlog: whoever says one could have said the other of the same feature. Each line
 * begins with the word that stands for all. Words that are alike only sometimes (ordenar and filtrar, enviar and compartilhar) are kept
 * apart: a pair that is wrongly called the same costs more trust than one that is missed.
 */
const SAME_MEANING = `
salvar guardar gravar favoritar
excluir apagar remover deletar eliminar descartar exclusão remoção eliminação
editar alterar modificar atualizar mudar edição alteração modificação atualização
criar adicionar cadastrar inserir incluir implementar introduzir acrescentar disponibilizar cadastro inclusão inserção criação
ver visualizar exibir mostrar apresentar visualização exibição
buscar pesquisar procurar encontrar localizar achar busca pesquisa
manter conservar preservar reter
exportar baixar descarregar exportação
notificar avisar alertar aviso alerta notificação
selecionar escolher seleção
receber obter
comprar adquirir compra
login entrar logar
permitir habilitar possibilitar deixar
impedir proibir vedar
cancelar abortar cancelamento
configurar customizar personalizar parametrizar configuração
explorar navegar
acompanhar monitorar monitorizar rastrear seguir acompanhamento
avaliar avaliação classificar
validar verificar conferir validação verificação
imprimir impressão
foto imagem fotografia
cliente freguês
erro falha
usuário utilizador usuária utilizadora
arquivo ficheiro
tela ecrã
equipe equipa time
senha
endereço morada
email mail
fatura invoice
documentação documentos docs
administrador admin administradora
aplicativo app aplicação
pasta diretório
celular telemóvel smartphone
compartilhar partilhar compartilhamento
cupom cupão voucher
carrinho cesto cesta
comentário comentários
registrar registar registro registo
cancelar anular
aprovar aprovação
enviar mandar envio
reservar reserva
pagar pagamento
importar importação
filtrar filtro
ordenar ordenação
planilha excel
mês mensal mensalmente
semana semanal semanalmente
dia diário diária diariamente
ano anual anualmente
`;

const LIGHT = `facilmente fácil rapidamente rápido diretamente simplesmente simples online atual atualmente existente existentes disponível disponíveis específico certo vários
várias diversos diferente diferentes particular novo nova múltiplos próprio próprios relevante adequado necessário corretamente capaz capacidade opção possibilidade
funcionalidade recurso informação informações detalhe detalhes aplicativo app sistema plataforma site produto suporte forma maneira modo jeito coisa item sempre só apenas
melhor mais bem bom boa todo inteiro único formato ter usuário pessoa pessoas fazer usar utilizar baseado desejar precisar gerenciar gerir tratar lidar garantir permitir função tela`;

const WORK = `documentação documentar teste testar benchmark spike investigar design mockup protótipo refatorar refatoração revisar demo migrar migração descontinuar upgrade
exemplo amostra tutorial treinamento formação bug analisar análise explorar entender estudar`;

/** Grammar elsewhere; here they make another story of it: with and without, first and last. */
const TELLING = new Set(
  words('primeiro primeira último última próximo próxima antigo antiga sem não nao nunca'),
);

const FUNCTION_WORDS = `o a os as um uma uns umas ao aos à às de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra pro com sobre sob entre até desde após ante perante
durante através segundo conforme contra eu nós você vocês ele ela eles elas me mim nos lhe lhes se te lo la los las meu minha meus minhas nosso nossa nossos nossas seu sua seus suas dele dela deles delas
este esta estes estas esse essa esses essas isso isto aquele aquela aqueles aquelas aquilo que quem qual quais cujo cuja onde quando como quanto quanta quantos quantas porque pois e ou mas nem porém então
assim também já ainda só muito muita muitos muitas pouco tanto tão menos mesmo mesma mesmos mesmas outro outra outros outras algum alguma alguns algumas nenhum nenhuma cada tudo todos todas qualquer quaisquer
é são foi foram era eram ser sendo sido seja sejam será serão está estão estar esteja estiver estava tem têm ter tinha tenha haver há houver pode podem poder possa possam posso podemos poderia deve devem deverá
dever vai vão ir quero queremos quer gostaria preciso precisamos desejo antes depois enquanto caso etc ex fica ficam ficar fique vem vêm vir venha`;

/** Plural, gender of people, and what is hung on verbs; "exportar", "exportado" and "exportação" meet. Without accents. */
function stem(word: string): string {
  const bare = plain(word);
  if (bare.length <= 3 || /[\d+#_]/.test(bare)) return bare;
  const singular = singularOf(bare);
  if (KEPT.has(singular) || NOUNS_LIKE_VERBS.has(singular)) return singular;
  const verb = /^([a-z]{2,})(?:[aei]r(?:em|mos)?|[aei]ndo)$/.exec(bare)?.[1];
  if (verb !== undefined) return verb;
  if (bare.length > 4 && isSubjunctive(word)) {
    return bare
      .replace(/[ae]m?$/, '')
      .replace(/qu$/, 'c')
      .replace(/gu$/, 'g');
  }
  return /^([a-z]{3,})(?:[ai]d[oa]|acao|icao)$/.exec(singular)?.[1] ?? singular.replace(/(or)a$/, '$1');
}

/** Things, however much they look like something done: "pedido" is an order, "aplicação" an app, "conta" an account. */
const KEPT = new Set(
  words(
    `pedido estado dado lado grado mercado medida saida entrada vida cidade aplicacao estacao posicao condicao tradicao partida comida bebida empregado advogado
    deputado feriado certificado comunicado conteudo resultado cuidado segundo mundo fundo prazo moeda chamada chamado jogada tomada unidade`,
  ),
);
const NOUNS_LIKE_VERBS = new Set(
  words(
    'celular lugar mulher titular familiar exemplar popular similar particular escolar qualquer prazer dever poder user server',
  ),
);

function singularOf(bare: string): string {
  if (bare === 'meses' || bare === 'paises') return bare.slice(0, -2);
  if (/(?:oes|aes)$/.test(bare)) return `${bare.slice(0, -3)}ao`;
  if (/[aeou]is$/.test(bare) && !/^(?:mais|depois|dois|pais|seis)$/.test(bare))
    return `${bare.slice(0, -2)}l`;
  if (bare.endsWith('ns')) return `${bare.slice(0, -2)}m`;
  if (/[rz]es$/.test(bare)) return bare.slice(0, -2);
  return /[^s]s$/.test(bare) && !/(?:us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stem(word)));

const meanings = new Map(
  SAME_MEANING.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return [first, ...others].map((word) => [stem(word), stem(first)] as const);
    }),
);
const meant = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => meanings.get(stem(word)) ?? stem(word)));

const THING_ENDS = `em no na nos nas num numa por pelo pela pelos pelas para pra com sem sobre sob entre até desde após antes depois durante através segundo conforme contra quando enquanto quem que qual
quais cujo onde como porque pois se mas eu nós você ele ela eles elas é são foi foram era ser está estão tem têm ter pode podem posso possa deve devem quero ao aos à às usando via mediante`;

const UNITS: readonly (readonly [string, string, number])[] = [
  ['segundo segundos seg s', 'time', 1],
  ['minuto minutos min', 'time', 60],
  ['hora horas h hr hrs', 'time', 3600],
  ['dia dias', 'time', 86_400],
  ['semana semanas', 'time', 7 * 86_400],
  ['mês mes meses', 'time', 30 * 86_400],
  ['ano anos', 'time', 365 * 86_400],
  ['kb', 'size', 1],
  ['mb', 'size', 1000],
  ['gb', 'size', 1_000_000],
  ['tb', 'size', 1_000_000_000],
  ['%', 'share', 1],
  ['caracteres caractere carateres dígitos', 'length', 1],
  ['tentativas tentativa vezes', 'attempts', 1],
  ['itens item linhas registros registos resultados', 'rows', 1],
  ['€ eur euro euros', 'euros', 1],
  ['reais real', 'reais', 1],
  ['dólares dólar usd', 'dollars', 1],
];

const STORY = oneOf(
  `história histórias feature funcionalidade ticket chamado issue tarefa card item épico épica trabalho demanda us`,
);
const IS_THERE = [
  `existir(?:em)?`,
  `(?:estiver(?:em)?|for(?:em)?|ficar(?:em)?|tiver(?:em)? sido|esteja[m]?|seja[m]?|est(?:á|ão)) (?:pront[oa]s?|disponíve(?:l|is)|feit[oa]s?|implementad[oa]s?|concluíd[oa]s?|finalizad[oa]s?|entregues?|no ar|em produção|publicad[oa]s?|liberad[oa]s?|terminad[oa]s?)`,
].join('|');

const DETERMINER = `(?:(?:tod[oa]s? )?(?:[oa]s?|uma?|cada|qualquer|noss[oa]s?|outr[oa]s) )?`;
const PEOPLE = `\\p{L}[\\p{L} -]{1,40}?`;
/** A verb that says what somebody shall do: "excluam", "exclua", "excluir"; behind "de" stands a thing. */
const DOES = `(?<! d[eoa]s? )(?=\\p{L}{2,20}(?:[ae]m|[aei]r)(?!\\p{L})|\\p{L}{3,20}[ae](?!\\p{L}))`;
const ENABLE = `(?:permitir|possibilitar|habilitar)`;

export const portugueseSet: SetLanguage = {
  phrases: PHRASES,
  phraseStarts: new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
  functionWords: new Set([...typed(FUNCTION_WORDS)].filter((word) => !TELLING.has(word))),
  stem,
  meanings,
  lightWords: meant(LIGHT),
  workWords: meant(WORK),
  actions: meant(
    `salvar excluir editar criar ver buscar manter exportar notificar selecionar receber comprar login permitir impedir cancelar configurar explorar acompanhar avaliar validar imprimir compartilhar
    registrar aprovar enviar reservar pagar importar filtrar ordenar acessar abrir fechar anexar assinar agendar arquivar bloquear desbloquear calcular carregar comparar confirmar consultar copiar corrigir definir
    digitar duplicar emitir gerar informar iniciar integrar limitar listar marcar mover ocultar publicar recuperar recusar rejeitar redefinir remarcar renomear renovar resgatar responder restaurar simular sincronizar
    solicitar substituir trocar usar migrar capturar comentar participar convidar aceitar devolver ativar desativar`,
  ),
  thingEnds: typed(THING_ENDS),
  thingGoesOn: new Set(['de', 'do', 'da', 'dos', 'das']),
  negations: new Set(['não', 'nao', 'nunca', 'sem', 'nenhum', 'nenhuma', 'des', 'anti']),
  counted: new Set(['fase', 'parte', 'etapa', 'passo', 'versão', 'versao', 'rodada', 'volume']),
  directions: new Set(['para', 'desde', 'até', 'ate', 'antes', 'depois', 'após', 'apos']),
  purpose: lax(
    /(?<=\S \S{1,60}) para (?:posterior |futur[oa] )?(?:leitura|consulta|análise|uso|referência|conferência|revisão|auditoria)(?: posterior| futur[oa]| rápid[oa])?(?!\p{L}).{0,60}$/iu,
  ),
  reasonLead: lax(
    /^(?:que )?(?:(?:eu|nós|a gente|el[ea]s?|você|[oa]s? (?:usuários?|clientes?|pessoas)) )?(?:(?:possa|possam|possamos|posso|podemos|poder|poderem|consiga|consigam|conseguir) (?:depois |também |facilmente |rapidamente )?)/iu,
  ),
  beforeAction: typed(
    'poder conseguir ser capaz de também só apenas facilmente rapidamente automaticamente diretamente sempre não nunca que possa possam',
  ),
  leadIns: [
    [
      lax(
        /^\s*(?:adicionar|criar|implementar|incluir|dar|oferecer|disponibilizar|ter) (?:[oa] |uma )?(?:suporte|opção|possibilidade|funcionalidade|capacidade|recurso) (?:de|para) (?=\p{L}+[aei]r\s)/iu,
      ),
      '',
    ],
    [/^\s*(?:adicionar |implementar |incluir |dar )?suporte (?:ao?|aos|às?|para) /i, 'criar '],
  ],

  makes: meant('criar registrar enviar importar publicar gerar emitir'),
  uses: meant('ver editar excluir compartilhar exportar imprimir buscar arquivar aprovar'),
  changes: meant('editar excluir arquivar mover renomear fechar cancelar publicar'),
  opposites: [
    { one: meant('excluir'), other: meant('manter'), isSwitch: false },
    { one: meant('permitir'), other: meant('impedir bloquear'), isSwitch: false },
    { one: meant('criptografar encriptar'), other: meant('descriptografar desencriptar'), isSwitch: true },
    { one: meant('ver'), other: meant('ocultar esconder mascarar'), isSwitch: true },
    { one: meant('arquivar'), other: meant('excluir'), isSwitch: true },
    { one: stems('ativar habilitar'), other: stems('desativar desabilitar inativar'), isSwitch: true },
    { one: stems('bloquear'), other: stems('desbloquear liberar'), isSwitch: true },
    { one: stems('aprovar aceitar'), other: stems('rejeitar recusar reprovar negar'), isSwitch: true },
    { one: stems('aumentar'), other: stems('diminuir reduzir'), isSwitch: true },
    { one: stems('exigir'), other: stems('dispensar pular'), isSwitch: true },
    { one: stems('publicar'), other: stems('despublicar retirar'), isSwitch: true },
    { one: stems('expandir'), other: stems('recolher'), isSwitch: true },
  ],

  everyThing: lax(
    new RegExp(
      `${WORD_START}(?:qualquer|quaisquer|tod[oa]s?|cada|de outr[oa]s (?:usuários|pessoas|utilizadores))${WORD_END}`,
      'i',
    ),
  ),
  onlyOwn: lax(
    new RegExp(
      `${WORD_START}(?:só|somente|apenas)${WORD_END}.{0,60}${WORD_START}(?:meus?|minhas?|seus?|suas?|própri[oa]s?|dele[s]?|dela[s]?|eu)${WORD_END}|${WORD_START}(?:meus?|minhas?|seus?|suas?) própri[oa]s?${WORD_END}`,
      'i',
    ),
  ),
  own: lax(
    new RegExp(
      `${WORD_START}(?:meus?|minhas?|noss[oa]s?|própri[oa]s?|(?:que |eu )(?:já )?(?:[a-zà-ÿ]{3,}ei|fiz|escrevi|abri))${WORD_END}`,
      'i',
    ),
  ),
  forbidden: lax(
    new RegExp(
      `${WORD_START}(?:não|nunca) (?:pode[m]?|poderão|poderá|deve[m]?|deverá|deverão|posso|podemos|consegue[m]?|é permitido|são autorizad[oa]s|pode ser|podem ser|tem permissão|têm permissão|ser possível|poder|conseguir)${WORD_END}|${WORD_START}(?:proibid[oa]s?|vedad[oa]s?)${WORD_END}`,
      'i',
    ),
  ),
  prevents: new RegExp(
    `^(?:impedir|evitar|proibir|bloquear|n[ãa]o permitir|n[ãa]o deixar) (?:que )?${DETERMINER}(?<who>${PEOPLE}) (?:de (?=\\p{L}{1,20}[aei]r(?!\\p{L}))|${DOES})`,
    'iu',
  ),
  lets: new RegExp(
    `^(?:(?:${ENABLE} )?que ${DETERMINER}(?<who>${PEOPLE}) (?:(?:possam?|consigam?|sejam? capaz(?:es)? de) (?=\\p{L})|(?<=^${ENABLE} .{0,80})${DOES})|${ENABLE} (?:aos? |[àa]s? )?${DETERMINER}(?<who2>${PEOPLE}) (?:poder(?:em)? )?(?=\\p{L}{1,20}[aei]r(?!\\p{L})))`,
    'iu',
  ),
  rule: lax(
    /^(?:(?:uma?|[oa]s?|tod[oa]s? [oa]s?|cada|qualquer|só|somente|apenas) )?(?:[oa]s? )?(?<who>\p{L}[\p{L} -]{1,40}?) (?<modal>(?:não |nunca )?(?:pode[m]?|deve[m]?|deverá|deverão|poderá|poderão|consegue[m]?|tem que|têm que|tem permissão para|têm permissão para))(?: poder| conseguir)? (?!ser(?!\p{L}))(?=\p{L})/iu,
  ),
  byDefault: lax(
    new RegExp(
      `${WORD_START}por (?:padrão|defeito|omissão|default)${WORD_END}|${WORD_START}(?:o |valor )?padrão (?:é|deve ser)${WORD_END}`,
      'i',
    ),
  ),
  oppositeStates: [
    [
      stems('ligado habilitado ativado ativo marcado'),
      stems('desligado desabilitado desativado inativo desmarcado'),
    ],
    [stems('visível exibido mostrado aparente'), stems('oculto escondido invisível')],
    [stems('público'), stems('privado particular')],
    [stems('expandido aberto'), stems('recolhido fechado')],
    [stems('selecionado'), stems('desselecionado')],
    [stems('crescente ascendente antigo'), stems('decrescente descendente recente')],
  ],
  amount:
    /(?<![\p{L}\p{N}.])(?:R\$ ?)?(?<number>\d{1,9}(?:[.,]\d{1,3})?|uma?|dois|duas|tr[êe]s|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)[ -]?(?<unit>segundos?|seg|minutos?|min|horas?|hrs?|h|dias?|semanas?|m[êe]s|meses|anos?|kb|mb|gb|tb|%|car[aá]c?teres|caractere|d[íi]gitos|tentativas?|vezes|itens|item|linhas|regist(?:ros|os)|resultados|€|eur|euros?|reais|usd|d[óo]lares)(?![\p{L}\p{N}])/giu,
  atLeast: lax(
    new RegExp(
      `${WORD_START}(?:(?:pelo|ao) menos|no mínimo|mínimo(?: de)?|mais de|não menos(?: de| que)?|não antes)${WORD_END}`,
      'i',
    ),
  ),
  numberWords: new Map([
    ['um', 1],
    ['uma', 1],
    ['dois', 2],
    ['duas', 2],
    ['três', 3],
    ['tres', 3],
    ['quatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['sete', 7],
    ['oito', 8],
    ['nove', 9],
    ['dez', 10],
    ['onze', 11],
    ['doze', 12],
  ] as const),
  units: new Map(
    UNITS.flatMap(([names, sort, factor]) =>
      words(names).flatMap((name): readonly (readonly [string, Unit])[] => [
        [name, { sort, factor }],
        [plain(name), { sort, factor }],
      ]),
    ),
  ),

  waitsForKey: lax(
    new RegExp(
      `${WORD_START}(?:(?:só |apenas |somente )?(?:depois (?:que|d[eoa])|após|quando|assim que|até que?)|depende(?:nte|ndo)? d[eoa]|bloquead[oa] (?:por|pel[oa])|precedid[oa] (?:por|pel[oa])|aguarda(?:ndo|r)?|espera(?:ndo)?(?: por| pel[oa])?|requer|precisa d[eoa]|(?:pré-requisitos?|dependências?|predecessor(?:a|es)?):?(?: é| são)?|baseia-se n[oa])${WORD_END}[^.;\\n]{0,40}?(?=\\b[A-Z][A-Z0-9_]{1,20}-\\d)`,
      'gi',
    ),
  ),
  waitsForStory: lax(
    new RegExp(
      [
        `(?<!\\p{L})(?:depois que|após|assim que|logo que|até que|uma vez que) (?:[oa]s? |uma? |noss[oa] )?(?<what>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)(?: ${STORY})? (?:${IS_THERE})(?!\\p{L})`,
        `(?<!\\p{L})(?:depende(?:nte|m)? d[eoa]s?|requer|precisa d[eoa]|bloquead[oa] (?:por|pel[oa])|aguarda(?:ndo)?|espera(?:ndo)?(?: por| pel[oa])?|depois d[eoa]|após) (?:[oa] )?${STORY} (?:d[eoa] |sobre )?["“«']?(?<what2>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”»']?(?=[.,;)\\n]|$)`,
        `(?:(?:^|[\\n.;•*-])\\s{0,3}|(?<!\\p{L})(?:isso|história|tarefa|ticket|card|el[ea]|que) (?:também |ainda ){0,2})(?:depende(?:nte|m|ndo)? d[eoa]s?|dependências?:|bloquead[oa] (?:por|pel[oa])|aguarda(?:ndo)?|espera(?:ndo)? (?:por|pel[oa])) (?:[oa]s? |uma? )?["“«']?(?<what3>\\p{L}[\\p{L}\\p{N}' -]{1,60}?)["”»']?(?=[.,;)\\n]|$)`,
      ].join('|'),
      'giu',
    ),
  ),
  linkWaits:
    /^(?:is |are )?(?:blocked by|depends? on|waits? for|requires|preceded by|has to be done after)|^(?:[ée] |est[áa] )?(?:bloquead[oa] (?:por|pel[oa])|depende d[eoa]|aguarda|requer|precedid[oa] (?:por|pel[oa])|deve ser feit[oa] (?:depois|ap[óo]s))/i,
  linkBlocks:
    /^(?:blocks|is (?:depended on|required) by|precedes|has to be done before)|^(?:bloqueia|[ée] (?:requerid[oa]|necess[áa]ri[oa]) (?:por|para)|precede|deve ser feit[oa] antes)/i,

  wishes: [
    ['quero', lax(/(?<!\p{L})(?:quero|queremos|quer|querem|queria)(?!\p{L})/iu)],
    ['gostaria', lax(/(?<!\p{L})(?:gostaria|gostaríamos|adoraria)(?!\p{L})/iu)],
    ['preciso', lax(/(?<!\p{L})(?:preciso|precisamos|precisa|necessito|necessitamos)(?!\p{L})/iu)],
    ['desejo', lax(/(?<!\p{L})(?:desejo|desejamos|deseja|pretendo|pretendemos)(?!\p{L})/iu)],
    ['posso', lax(/(?<!\p{L})(?:posso|podemos|pode|podem|consigo|conseguimos|devo|deve|devem)(?!\p{L})/iu)],
  ],
  reasons: [
    ['para que', lax(/(?<!\p{L})(?:para|pra) que(?!\p{L})/iu)],
    ['a fim de', lax(/(?<!\p{L})a fim de(?!\p{L})/iu)],
    ['de modo a', lax(/(?<!\p{L})(?:de (?:modo|forma|maneira) (?:a|que)|por forma a)(?!\p{L})/iu)],
    ['para', lax(/(?<!\p{L})(?:para|pra)(?!\p{L})/iu)],
    ['porque', lax(/(?<!\p{L})(?:porque|pois|já que|visto que|uma vez que)(?!\p{L})/iu)],
    ['assim', lax(/(?<!\p{L})(?:assim|dessa forma|desta forma|com isso)(?!\p{L})/iu)],
  ],
};
