/** Portuguese examples of every check, as teams in Brazil and Portugal write: run as tests, and not part of what pages load. */
import type { Example } from '../../check';
import type { CheckId } from '../../check-id';

const EPIC = { key: 'LOJA-2', summary: 'Cupons de desconto' };

export const examples: Readonly<Record<CheckId, readonly Example[]>> = {
  described: [
    {
      shows: 'met',
      summary: 'Mostrar o prazo de entrega no carrinho',
      description:
        'Os clientes ligam para a central para saber quando o pedido chega. A transportadora informa uma janela de duas horas assim que o pacote é despachado. Queremos exibir essa janela no carrinho e no e-mail de confirmação do pedido.',
    },
    {
      shows: 'met',
      summary: 'Como lojista, quero desativar um cupom vencido para que ninguém tente usá-lo no caixa',
    },
    { shows: 'met', summary: 'Migrar o servlet de relatórios para Spring MVC' },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: dá para ler os cupons da loja antiga?',
      description:
        'Precisamos saber se a exportação noturna traz a data de validade ou se teremos de pedir esse dado ao fornecedor do sistema antigo.',
    },
    { shows: 'unmet', summary: 'Importação de cupons' },
    { shows: 'unmet', summary: 'Ajustar tela de checkout', description: 'Ajustar tela de checkout.' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: meio de pagamento', description: 'Falar com a Bia.' },
  ],
  benefit: [
    {
      shows: 'met',
      summary: 'Como paciente, quero remarcar minha consulta pelo app para não precisar ligar na recepção.',
    },
    {
      shows: 'met',
      summary: 'Guardar carrinho',
      description:
        'Quando volto no dia seguinte, quero encontrar meu carrinho como deixei, para continuar de onde parei.',
    },
    {
      shows: 'met',
      summary: 'Cancelar reserva online',
      description:
        'Hoje o hóspede só consegue cancelar por telefone, e a recepção atende umas quarenta ligações por dia.',
    },
    {
      shows: 'met',
      summary: 'Exportar o balancete em PDF',
      description:
        'Enquanto contabilista, quero exportar o balancete em PDF, de modo a enviá-lo ao cliente sem o imprimir.',
    },
    {
      shows: 'met',
      summary: 'Salvar o perfil não atualiza a foto',
      description: 'Acontece no perfil do aluno e no do professor.',
    },
    { shows: 'unmet', summary: 'Como monitor, quero ver a minha escala.' },
    {
      shows: 'unmet',
      summary: 'Pagamento dividido',
      description: 'Como cliente, quero dividir o pagamento.',
    },
    { shows: 'unmet', summary: 'Como usuário, quero fazer login para que eu possa fazer login.' },
    { shows: 'unmet', summary: 'Eu, como gerente, gostaria de um botão para exportar a lista' },
  ],
  'acceptance-criteria': [
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      description:
        '## Critérios de aceite\n- Cupom válido reduz o total na hora\n- Cupom vencido é recusado, e a tela informa desde quando\n- Dois cupons podem ser usados juntos',
    },
    {
      shows: 'met',
      summary: 'Redefinir a senha',
      description:
        'Dado que tenho uma conta\nQuando peço uma nova senha\nEntão recebo um e-mail com um link que vale por uma hora',
    },
    {
      shows: 'met',
      summary: 'Recuperar palavra-passe',
      description: 'CA:\n* O utilizador recebe uma ligação válida durante uma hora.',
    },
    {
      shows: 'met',
      kind: 'task',
      summary: 'Mover a importação noturna para o novo servidor',
      description:
        'Pronto quando a importação rodar três noites seguidas e o servidor antigo estiver desligado.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: qual transportadora informa a janela de entrega?',
      description: 'Com isso vamos decidir entre as duas na próxima sprint.',
    },
    {
      shows: 'met',
      summary: 'Agendar visita técnica',
      description:
        'A visita é marcada pelo morador. O sistema não deve aceitar horários fora do expediente da equipe técnica.',
    },
    { shows: 'unmet', summary: 'Importação de cupons' },
    {
      shows: 'unmet',
      summary: 'Pagar com cupom',
      description: 'Como cliente, quero pagar com um cupom para aproveitar o presente que ganhei.',
    },
    { shows: 'unmet', summary: 'Pagar com cupom', description: '## Critérios de aceitação\n\nA definir' },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: pesquisar gateways de pagamento' },
  ],
  'testable-criteria': [
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      description:
        'Critérios de aceite:\n- Cupom válido reduz o total na hora\n- Cupom vencido não é aceito e aparece a mensagem “Cupom expirado”',
    },
    {
      shows: 'met',
      summary: 'Buscar pedido',
      description:
        '## Critérios de aceitação\n- A busca é rápida: a primeira página aparece em até dois segundos',
    },
    {
      shows: 'met',
      summary: 'Recuperar senha',
      description:
        'Cenário: link expirado\nDado um link pedido há mais de uma hora\nQuando eu clico nele\nEntão vejo que ele expirou e posso pedir outro',
    },
    { shows: 'unmet', summary: 'Importação de cupons' },
    {
      shows: 'unmet',
      summary: 'Buscar pedido',
      description: '## Critérios de aceite\n- A busca deve ser rápida\n- A tela é intuitiva e fácil de usar',
    },
    {
      shows: 'unmet',
      summary: 'Imprimir recibo',
      description: 'Dado um pedido pago\nQuando eu imprimo o recibo\nEntão tudo funciona como esperado',
    },
  ],
  'small-enough': [
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      story: { estimate: 8 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: qual transportadora informa a janela de entrega?',
      description: 'Time-box: 2 dias.',
      story: { estimate: null },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Avaliar bibliotecas de gráficos',
      description: 'Vamos gastar no máximo uma tarde e trazer o resultado para a planning.',
      story: { estimate: null },
    },
    {
      shows: 'unmet',
      summary: 'Nova loja virtual',
      story: { estimate: 13 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: qual transportadora informa a janela de entrega?',
      description: 'Vamos decidir entre as duas.',
      story: { estimate: null },
    },
  ],
  'dependencies-clear': [
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      description:
        'Depois que o pagamento é confirmado, a página agradece. O que ela mostra depende do tamanho da tela.',
    },
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      description: 'Os cupons vêm da loja antiga.',
      story: {
        links: [{ relation: 'é bloqueado por', key: 'LOJA-7', summary: 'Lista de cupons', done: true }],
      },
    },
    {
      shows: 'met',
      summary: 'Novo layout do carrinho',
      description: 'Ver protótipo em anexo.',
      story: { attachments: 1 },
    },
    {
      shows: 'unmet',
      summary: 'Pagar com cupom',
      description: 'Os cupons vêm da loja antiga.',
      story: {
        links: [{ relation: 'é bloqueado por', key: 'LOJA-7', summary: 'Lista de cupons', done: false }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Exibir o saldo de pontos',
      description: 'Quando a nova API de fidelidade estiver pronta, incluímos o saldo no menu da conta.',
    },
    {
      shows: 'unmet',
      summary: 'Novo layout do carrinho',
      description: 'O total vai para o topo, conforme combinado na última reunião.',
    },
    {
      shows: 'unmet',
      summary: 'Novo layout do carrinho',
      description: 'Segue em anexo o protótipo.',
      story: { attachments: 0 },
    },
  ],
  'open-questions': [
    {
      shows: 'met',
      summary: 'Excluir carrinho',
      description: 'Antes de apagar, a tela pergunta “Tem certeza?” e oferece guardar os itens para depois.',
    },
    {
      shows: 'met',
      summary: 'Importar cupons',
      description: 'Qual arquivo lemos?\nR: a exportação noturna da loja antiga.',
    },
    {
      shows: 'met',
      summary: 'Lista de pedidos em aberto',
      description: 'Todo pedido em aberto aparece na lista, do mais antigo para o mais novo.',
    },
    { shows: 'unmet', summary: 'Importar cupons', description: 'Formato do arquivo: a definir' },
    {
      shows: 'unmet',
      summary: 'Importar cupons',
      description: 'A loja antiga exporta os cupons toda noite. Os que já venceram devem ser ignorados?',
    },
    {
      shows: 'unmet',
      summary: 'Exportar a documentação',
      description: 'Não está claro se a exportação pode ser automática. Falta alinhar com o time de infra.',
    },
    {
      shows: 'unmet',
      summary: 'Importar cupons',
      description: '## Dúvidas\n- Quem é o dono da lista antiga',
    },
    { shows: 'unmet', summary: 'Importação de cupons' },
  ],
  atomic: [
    {
      shows: 'met',
      summary: 'Como moderador, quero informar a estimativa combinada, para passarmos ao próximo item.',
    },
    { shows: 'met', summary: 'Como editora, quero arrastar e soltar fotos para ordená-las mais depressa.' },
    { shows: 'met', summary: 'Como cliente, quero ler os termos e condições, para conhecer meus direitos.' },
    {
      shows: 'met',
      summary: 'Como responsável por saúde e segurança, quero uma lista de inspeções abertas.',
    },
    { shows: 'met', summary: 'Como aluno ou aluna, quero ver minhas notas assim que saírem.' },
    {
      shows: 'unmet',
      summary: 'Como usuário, quero enviar e redimensionar imagens para que caibam no layout.',
    },
    { shows: 'unmet', summary: 'Incluir, alterar e excluir fornecedores' },
    { shows: 'unmet', summary: 'Como comprador ou vendedor, quero ver meus pedidos em aberto.' },
    { shows: 'unmet', summary: 'Ajustes diversos no checkout', description: 'Vide lista do suporte.' },
    { shows: 'unmet', summary: 'Cupons' },
  ],
  'expected-actual': [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Colar arquivo sobrescreve sem confirmação',
      description:
        '1. Abrir dois projetos com um arquivo a.html em cada\n2. Copiar o arquivo de um e colar no outro\n\n**Resultado esperado:** pergunta se quero substituir.\n**Resultado obtido:** o arquivo é substituído sem aviso.',
    },
    { shows: 'met', kind: 'bug', summary: 'Carrinho mostra preço sem imposto em vez do preço final' },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Página de cupons',
      description: 'Ao salvar um cupom vencido, a página retorna 500.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'App trava ao abrir a câmera',
      description: 'Acontece desde a última versão, em aparelhos com Android.',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Importação de cupons' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Lista de pedidos',
      description: 'A lista de pedidos deveria vir ordenada por data.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Avisar a loja quando a importação falhar',
      description: 'A loja gostaria de um e-mail.',
    },
  ],
  reproducible: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Campo de gravidade continua habilitado durante a validação',
      description:
        'Passos para reproduzir:\n1. Acessar Ajuda > Abrir chamado\n2. Informar usuário e senha\n3. Clicar em Validar\nEsperado:\nTodos os campos ficam desabilitados\nAtual:\nO campo de gravidade continua habilitado',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Foto do perfil',
      description:
        'Quando clico em Salvar no perfil com uma foto de mais de 2 MB, nada é gravado. Visto no Firefox 128.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'O carrinho perde os cupons',
      description: 'Para reproduzir: adicionar um cupom ao carrinho, sair da conta e entrar de novo.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Lista vazia de cupons derruba a importação',
      description: '```\ncupons = []\nimportar(cupons)\n```',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Busca não funciona' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Painel quebrado',
      description: 'Oi pessoal, o painel está quebrado. Mandei um print. Obrigado e bom dia',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Totais errados',
      description: '## Passos para reproduzir\nA definir\n## Resultado atual\nOs totais estão errados.',
    },
  ],
  'well-formed': [
    { shows: 'met', summary: 'Como administradores, precisamos revisar as publicações denunciadas.' },
    { shows: 'met', summary: 'Hóspedes podem cancelar a reserva pelo site' },
    { shows: 'met', summary: 'Permitir que editores ocultem um comentário' },
    {
      shows: 'met',
      summary: 'Guardar carrinho',
      description: 'Quando volto em outro dia, quero encontrar meu carrinho.',
    },
    {
      shows: 'met',
      summary: 'Trocar o parser de HTML',
      description: 'Precisamos trocar o parser de HTML pelo novo, que já usamos no CSS e é bem mais rápido.',
    },
    { shows: 'unmet', summary: 'Quero criar uma conta para acessar a plataforma.' },
    {
      shows: 'unmet',
      summary: 'Adicionar um conector para o estoque',
      description: 'Já existem conectores para outros cinco sistemas, e este é o mais pedido.',
    },
    { shows: 'unmet', summary: 'Importação de cupons' },
  ],
  minimal: [
    { shows: 'met', summary: 'Como gestor de produção (GP), quero criar componentes.' },
    {
      shows: 'met',
      summary: 'Como atendente, quero exportar a lista (ex.: PDF), para não esquecer ninguém.',
    },
    {
      shows: 'met',
      summary: 'Exportar a lista',
      description:
        'Como atendente, quero exportar a lista, para não esquecer ninguém.\nObs.: a Bia tem um modelo (com o novo papel timbrado).',
    },
    {
      shows: 'unmet',
      summary: 'Como atendente, quero exportar a lista, para não esquecer ninguém. OBS: usar papel timbrado.',
    },
    {
      shows: 'unmet',
      summary:
        'Como atendente, quero exportar a lista, conforme protótipo no Figma, para não esquecer ninguém',
    },
    {
      shows: 'unmet',
      summary: 'Como atendente, quero exportar a lista. - Criar um botão - Depois colocar o timbrado',
    },
    {
      shows: 'unmet',
      summary: 'Como cliente, quero ver o contexto de um item (isto é, abrir a pasta e ver o que há nela)',
    },
  ],
  'full-sentence': [
    {
      shows: 'met',
      summary: 'Como operadoras, queremos conferir cada lote antes do envio, para reduzir erros.',
    },
    { shows: 'met', summary: 'Adicionar um conector para o estoque' },
    { shows: 'met', summary: 'A lista deve mostrar os pedidos em aberto' },
    {
      shows: 'met',
      summary: 'Suporte a metadados nas mensagens',
      description: 'O modelo deve passar a aceitar metadados nas propriedades das mensagens.',
    },
    { shows: 'unmet', summary: 'Como usuário. Quero exportar dados.' },
    { shows: 'unmet', summary: 'Como atendente, eu fecho a caixa, eu imprimo a etiqueta.' },
    {
      shows: 'unmet',
      summary: 'Como atendente, quero imprimir etiquetas (as antigas também, sem perder nada.',
    },
    { shows: 'unmet', summary: 'Seleção dinâmica de idioma' },
  ],
  'problem-oriented': [
    { shows: 'met', summary: 'Como cliente, quero levar meus dados para fora do sistema, para analisá-los.' },
    {
      shows: 'met',
      summary: 'Conector Redis',
      description: 'Como usuário do conector, gostaria de poder gravar dados no Redis.',
    },
    { shows: 'met', summary: 'O botão Cancelar não faz nada em celulares antigos' },
    {
      shows: 'unmet',
      summary:
        'Como usuário, quero um botão vermelho “Baixar CSV” no rodapé da página, para exportar meus dados',
    },
    { shows: 'unmet', summary: 'Como hóspede, quero clicar no endereço, para encontrar o caminho.' },
    {
      shows: 'unmet',
      summary: 'Como hóspede, quero que o site use inteligência artificial, para ver hotéis que me agradem.',
    },
    {
      shows: 'unmet',
      summary: 'Extrair métodos auxiliares dos testes da API para uma classe',
      description: 'Hoje estão copiados em três lugares.',
    },
  ],
  unambiguous: [
    {
      shows: 'met',
      summary:
        'Como bibliotecária, quero buscar livros por título ou autor, para atender o leitor no balcão.',
    },
    { shows: 'met', summary: 'Como hóspede, quero alterar minhas preferências de notificação por e-mail.' },
    {
      shows: 'met',
      summary: 'Como atendente, quero gerenciar cupons.',
      description:
        'A Bia e a recepção vendem cupons por telefone. Queremos cadastrar um novo com valor e nome de quem comprou, e bloquear um que alguém perdeu; nada além disso, pois a loja antiga cuida do resto.',
    },
    { shows: 'unmet', summary: 'Como enfermeira, quero verificar os registros, para atender melhor.' },
    { shows: 'unmet', summary: 'Como atendente, quero lidar com cupons, para que nenhum se perca.' },
    { shows: 'unmet', summary: 'Como hóspede, quero uma página de reserva mais amigável.' },
    { shows: 'unmet', summary: 'Como hóspede, quero compartilhar a reserva por e-mail, chat, etc.' },
    { shows: 'unmet', summary: 'Como hóspede, quero salvar minha rota, para que fique mais fácil.' },
  ],
  'conceptually-sound': [
    {
      shows: 'met',
      summary: 'Como cliente, quero redefinir minha senha para recuperar o acesso à minha conta',
    },
    { shows: 'met', summary: 'Como hóspede, quero a conta por e-mail, para que eu veja quanto gastei.' },
    { shows: 'met', summary: 'Como atendente, quero salvar um pedido, para poder imprimi-lo depois.' },
    {
      shows: 'met',
      summary: 'Cancelar reserva online',
      description: 'Hoje o hóspede só consegue cancelar por telefone.',
    },
    {
      shows: 'unmet',
      summary: 'Como usuário, quero exportar meus contatos para que eu possa enviar e-mails de marketing',
    },
    { shows: 'unmet', summary: 'Como hóspede, quero abrir o mapa, para ver vagas de estacionamento livres.' },
    {
      shows: 'unmet',
      summary: 'Como aluno, quero entregar meu relatório, para que o professor possa corrigi-lo online.',
    },
    { shows: 'unmet', summary: 'Como atendente, quero imprimir a etiqueta.' },
  ],
  estimable: [
    {
      shows: 'met',
      summary: 'Como atendente, quero exportar os pedidos do mês passado em CSV, para faturá-los.',
    },
    { shows: 'met', summary: 'Como hóspede, quero alterar minhas notificações por e-mail.' },
    {
      shows: 'met',
      summary: 'Como atendente, quero exportar dados',
      description: '## Critérios de aceite\n- O arquivo traz nome, valor e data\n- Contém o mês passado',
    },
    { shows: 'unmet', summary: 'Como analista, quero exportar dados para gerar relatórios' },
    { shows: 'unmet', summary: 'Como atendente, quero gerenciar cupons, para que nenhum se perca.' },
    { shows: 'unmet', summary: 'Como hóspede, quero que a busca seja rápida, para não ficar esperando.' },
    { shows: 'unmet', summary: 'Como hóspede, quero receber sugestões, para achar um quarto mais cedo.' },
    { shows: 'unmet', summary: 'Importação de cupons' },
  ],
  estimated: [
    { shows: 'met', summary: 'Pagar com cupom', story: { estimate: 5 } },
    { shows: 'met', summary: 'Corrigir uma palavra na página de cupons', story: { estimate: 0 } },
    { shows: 'unmet', summary: 'Importação de cupons', story: { estimate: null } },
    { shows: 'unmet', kind: 'bug', summary: 'O carrinho perde os cupons', story: { estimate: null } },
  ],
  'parent-linked': [
    { shows: 'met', summary: 'Pagar com cupom', story: { parent: EPIC } },
    { shows: 'met', kind: 'bug', summary: 'O carrinho perde os cupons', story: { parent: EPIC } },
    { shows: 'unmet', summary: 'Importação de cupons', story: { parent: null } },
    { shows: 'unmet', kind: 'task', summary: 'Mover a importação noturna', story: { parent: null } },
  ],
  fresh: [
    {
      shows: 'met',
      summary: 'Pagar com cupom',
      story: { updated: '2026-06-20T09:00:00.000Z' },
      surroundings: { now: '2026-07-01T09:00:00.000Z' },
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'O carrinho perde os cupons',
      story: { updated: '2026-05-01T09:00:00.000Z' },
      surroundings: { now: '2026-07-01T09:00:00.000Z' },
    },
    {
      shows: 'unmet',
      summary: 'Importação de cupons',
      story: { updated: '2026-01-10T09:00:00.000Z' },
      surroundings: { now: '2026-07-01T09:00:00.000Z' },
    },
    {
      shows: 'unmet',
      kind: 'task',
      summary: 'Mover a importação noturna',
      story: { updated: '2025-07-01T09:00:00.000Z' },
      surroundings: { now: '2026-07-01T09:00:00.000Z' },
    },
  ],
  'design-linked': [
    {
      shows: 'met',
      summary: 'Mostrar cupons na tela de pagamento',
      description: 'A tela: https://www.figma.com/file/abc/Pagamento',
    },
    { shows: 'met', summary: 'Novo ícone para cupons', description: 'Assim: ![ícone](cupom.png)' },
    { shows: 'met', summary: 'Como publicador, quero importar dados para a plataforma.' },
    {
      shows: 'met',
      summary: 'Modal para dividir o pagamento',
      description: 'O botão Pagar abre o modal.',
      story: { attachments: 1 },
    },
    { shows: 'unmet', summary: 'Modal para dividir o pagamento', description: 'O botão Pagar abre o modal.' },
    {
      shows: 'unmet',
      summary: 'Cupons',
      description: 'Como cliente, quero um botão ao lado do total, para adicionar um cupom.',
    },
  ],
};
