/**
 * Words by which a Portuguese story decides how something is done. Parts of a screen and gestures are always a how; a
 * technology is one where the product is to use it, and none where people connect to it, import from it or ask for it.
 */
import { anyWord, oneOf } from '../phrases';
import { lax, typed } from './spelling';

/** Parts of a screen that nobody wants for their own sake. */
const WIDGET = `(?:botão|botões|drop-?downs?|lista suspensa|listas suspensas|combo(?:box)?(?:es)?|pop-?ups?|modal|modais|caixas? de (?:diálogo|seleção|texto|busca|pesquisa|marcação)|check-?box(?:es)?|radio ?buttons?|toggles?|sliders?|tool-?tips?|side-?bars?|nav-?bars?|barra (?:lateral|de (?:navegação|rolagem|progresso|busca|pesquisa|ferramentas))|menu (?:lateral|hambúrguer|suspenso)|carrossél|carousels?|accordions?|spinners?|campos? de (?:texto|busca|pesquisa|entrada)|breadcrumbs?|hyperlinks?|gráficos? de (?:pizza|barras|linhas|colunas)|splash screen|botãozinho)`;
const COLOUR = oneOf(
  `vermelh[oa]s? verdes? azul azuis amarel[oa]s? laranja rox[oa]s? rosa pret[oa]s? branc[oa]s? cinza cinzent[oa]s? negrito itálico sublinhad[oa]s? arredondad[oa]s? acinzentad[oa]s? piscando piscante`,
);
/** What can have a colour and a place. */
const PART = `(?:${WIDGET}|links?|menus?|listas?|campos?|formulários?|textos?|rótulos?|labels?|cabeçalhos?|rodapés?|fundo|letras?|ícones?|banners?|linhas?|colunas?|caixas?|telas?|ecrãs?|páginas?|painél|fontes?|imagens?|imagem|logo)`;

/** "um botão vermelho", "uma lista suspensa", "no canto superior direito". */
export const SCREEN = lax(
  anyWord(
    WIDGET,
    `${PART}(?: ["'‘“«][^"'’”»]{1,40}["'’”»])? (?:em |na cor |de cor )?${COLOUR}`,
    `(?:n[oa]|ao|à) (?:canto|parte|topo|lado|lateral|margem|rodapé|cabeçalho)(?: (?:superior|inferior|esquerd[oa]|direit[oa]|de cima|de baixo)){0,2} d[aoe] (?:tela|página|ecrã|janela|formulário|lista|site|app|aplicativo)`,
    `(?:canto|lado|parte|lateral) (?:superior|inferior|direit[oa]|esquerd[oa])`,
    `um (?:[a-zà-ÿ-]+ )?(?:ícone|widget|banner|wizard)`,
    `(?:uma|nova|outra|em) (?:nova )?aba|(?:um|novo|outro) separador`,
    `em (?:uma )?nova (?:aba|janela)|num novo separador`,
    `na tela(?= d[eoa]s? [a-zà-ÿ]+ (?:um|uma) )`,
    `drag[- ]and[- ]drop|arrast(?:ar|e) e sol(?:tar|te)`,
    `(?:scroll|rolagem) (?:infinit[oa]|horizontal)`,
    `(?:tamanho d[ae] )?fonte(?= (?:maior|menor|arial|em|tamanho|\\d))|tamanho da fonte`,
  ),
);

/** The wish is a movement of the hand. */
export const GESTURE = lax(
  /^(?:(?:simplesmente|apenas|só|facilmente|também|poder)\s+)?(?:clicar|dar (?:um )?(?:duplo )?clique|tocar (?:em|n[oa])|deslizar|passar o mouse|rolar|apertar|pressionar|arrastar)(?!\p{L})/iu,
);

/** Technologies and techniques that people who use a product do not ask for. */
const TECHNOLOGY = `(?:redis|memcached|kafka|rabbitmq|mysql|postgres(?:ql)?|mongo(?:db)?|oracle|cassandra|dynamodb|firebase|sqlite|elastic ?search|solr|lucene|sql|nosql|react(?:\\.?js)?|angular(?:js)?|vue(?:\\.?js)?|jquery|bootstrap|node(?:\\.?js)?|django|flask|rails|laravel|spring boot|hibernate|\\.net|java|javascript|typescript|python|php|c\\+\\+|kotlin|flutter|docker|kubernetes|k8s|aws|amazon s3|s3|lambdas?|azure|google (?:maps|cloud|analytics)|graphql|grpc|apis? rest(?:ful)?|rest|soap|websockets?|web ?hooks?|ajax|oauth2?|jwt|saml|ldap|ssl|tls|aes|sha-?\\d+|blockchain|machine[- ]learning|aprendizado de máquina|deep[- ]learning|redes? neura(?:l|is)|ia|inteligência artificial|llms?|gpt(?:-\\d)?|chat ?bots?|chatgpt|bluetooth|nfc|rfid|gps|qr[- ]?codes?|códigos? (?:qr|de barras)|face ?id|reconhecimento (?:facial|de voz)|impressão digital|biometria|cookies|cache|micros?serviços?|server-?less|cron ?jobs?|filas? de mensage(?:m|ns)|stored procedures?|realidade (?:virtual|aumentada)|alexa|twilio|stripe|paypal|selenium|jenkins)`;
const USES = `(?:us(?:e|em|ar|ando|a)|utiliz(?:e|em|ar|ando|a)|via|através d[eoa]s?|por meio d[eoa]s?|por intermédio d[eoa]s?|com(?: [oa] (?:ajuda|auxílio) d[eoa])?|por|baseado em|feit[oa] (?:com|em)|implementad[oa] (?:com|em)|desenvolvid[oa] (?:com|em)|escrit[oa] em|rodando em|hospedad[oa] (?:em|n[oa])|armazenad[oa] (?:em|n[oa])|escane(?:ar|ando|ie)|lendo|ler)`;
/** "usar Redis", "via QR code", "feito com React". */
export const USES_TECHNOLOGY = lax(
  new RegExp(
    `(?<!\\p{L})${USES}\\s+(?:(?:uma?|[oa]s?|meus?|noss[oa]s?)\\s+)*(?:cache (?:em|do) )?${TECHNOLOGY}(?![\\p{L}\\p{N}])`,
    'iu',
  ),
);
/** "um algoritmo de busca binária", "armazenado em um banco relacional". */
export const TECHNIQUE = lax(
  anyWord(
    `(?:usando|use|usar|utilizar|utilizando|com|por|via) (?:uma? |o )?algoritmos?`,
    `(?:armazen|salv|guard|grav|persist)[a-zà-ÿ]{1,6} (?:[^.,]{0,60} )?(?:em|n[oa]|num[a]?) (?:uma? |noss[oa] )?(?:banco|base de dados|cache|planilha|sessão|local storage|nuvem|data warehouse)`,
    `(?:armazen|salv|guard|grav|persist)[a-zà-ÿ]{1,6} (?:[^.,]{0,60} )?(?:em|n[oa]) ${TECHNOLOGY}`,
    `n[oa] blockchain`,
    oneOf(`lru mvc tf-idf`),
  ),
);

/** Who builds or runs software speaks of it as of the subject. */
export const BUILDER = lax(
  /(?<!\p{L})(?:dev(?:s|ops)?|desenvolvedor\p{L}*|programador\p{L}*|engenheir\p{L}+|arquitet\p{L}+|qa|tester\p{L}*|testador\p{L}*|dba|sysadmin|administrador\p{L}* d[eoa]s? (?:sistema|banco|base|plataforma)|integrador\p{L}*|cientista de dados|ops|sre|consumidor d[ae] api|squad|equip[ea] (?:de desenvolvimento|técnica)|time (?:de desenvolvimento|técnico))(?!\p{L})/iu,
);
/** What connects to a technology has it as its subject. */
export const CONNECTS = lax(
  /(?<!\p{L})(?:conector\p{L}*|plug-?ins?|sinks?|fontes? de dados|módulos?|adaptador\p{L}*|drivers?|bindings?|sdks?|integra\p{L}+|compatib\p{L}+|import\p{L}+|export\p{L}+|migra\p{L}+|formatos?|cli|linha de comando|scripts?|bibliotecas?|suporte (?:a|ao|para)|config\p{L}*|exemplos?|clients?|document\p{L}+|builds?|testes?)(?!\p{L})/iu,
);
/** But here it is the product that shall be made so. */
export const SYSTEM_USES = lax(
  /(?<!\p{L})(?:sistema|app|aplicativo|aplicação|site|plataforma|software|produto|back-?end|front-?end|banco|páginas?|serviço)\s+(?:us(?:e|ar|a|ando)|utilize?|utiliz(?:ar|a)|seja (?:feit|construíd|desenvolvid|escrit|implementad|hospedad|basead)[oa]|deve usar)(?!\p{L})/iu,
);

/** A title whose order is about the code and not about what people get. */
export const CODE_WORK = lax(
  /^(?:refator(?:ar|ação)|renomear|reescrever|reimplementar|extrair|reestruturar|reorganizar|mover|substituir|trocar|converter|copiar|separar|dividir|usar|utilizar|introduzir|migrar)(?!\p{L})/iu,
);
const CODE = [
  `::`,
  `\\w\\(\\)`,
  `\\b[a-z]+_[a-z_]+\\b`,
  `\\b[\\w-]+\\.(?:java|hpp|cpp|js|ts|py|xml|gradle|yml|yaml|jar|proto)\\b`,
  `(?<![a-zà-ÿ])(?:classes?|métodos?|funções auxiliares|helpers?|protobufs?|structs?|interfaces?|enums?|abstração|scanners?|parsers?|código(?:[ -]fonte)?|repositório|namespaces?|pacotes?|controllers?|repository|service)(?![a-zà-ÿ])`,
].join('|');
export const CODE_WORDS = new RegExp(CODE);

/** A title that orders a part of a screen: "Criar um popup para …", "Adicionar botão". */
export const ORDERS = lax(
  /^(?:adicionar|adicione|criar|crie|mostrar|exibir|introduzir|colocar|pôr|mover|mudar|alterar|altere|trocar|transformar|substituir|usar|utilizar|implementar|incluir|inserir|disponibilizar|ter|remover|desabilitar|ocultar|esconder)(?!\p{L})/iu,
);

/** One of these is in every text that names a part of a screen */
export const SCREEN_CUES =
  typed(`botão botões botãozinho dropdown dropdowns drop suspensa suspensas suspenso combo combobox pop popup popups modal modais caixa
  caixas checkbox checkboxes check radio toggle toggles slider sliders tooltip tooltips tool sidebar sidebars side nav navbar barra
  lateral hambúrguer carrossel carrosel carousel accordion accordions spinner spinners campo campos breadcrumb breadcrumbs hyperlink
  hyperlinks gráfico gráficos splash canto topo parte lado margem rodapé cabeçalho ícone widget banner wizard aba separador janela
  tela drag arrastar arraste scroll rolagem fonte vermelho vermelha vermelhos vermelhas verde verdes azul azuis amarelo amarela
  laranja roxo roxa rosa preto preta branco branca cinza cinzento cinzenta negrito itálico sublinhado arredondado arredondada
  piscando piscante`);
/** or a technology, */
export const TECHNOLOGY_CUES =
  typed(`redis memcached kafka rabbitmq mysql postgres postgresql mongo mongodb oracle cassandra dynamodb firebase sqlite elastic
  elasticsearch solr lucene sql nosql react reactjs angular angularjs vue vuejs jquery bootstrap node nodejs django flask rails
  laravel spring hibernate net java javascript typescript python php c kotlin flutter docker kubernetes k8s aws s3 lambda lambdas
  azure google graphql grpc rest restful soap websocket websockets web webhook webhooks ajax oauth oauth2 jwt saml ldap ssl tls aes
  sha blockchain machine máquina deep neural neurais ia inteligência llm llms gpt chat chatbot chatbots chatgpt bluetooth nfc rfid
  gps qr qrcode barras face faceid reconhecimento impressão biometria cookies cache microserviço microserviços microsserviço
  microsserviços serverless server cron fila filas stored realidade alexa twilio stripe paypal selenium jenkins algoritmo algoritmos
  banco base planilha sessão storage nuvem warehouse lru mvc tf`);
