/**
 * How a Portuguese wish leaves its scope without an end: actions that stand for many, data that nobody lists, methods
 * that nobody names, qualities without a number. And what gives it one.
 */
import { anyWord } from '../phrases';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';
import { lax, typed } from './spelling';

/** A number, a format, a list or a condition: the scope has an end. */
export const BOUNDED = lax(
  /\d|(?<!\p{L})(?:incluindo|contendo|com (?:as colunas|os campos)|limitad[oa] a|no máximo|pelo menos|ao menos|no mínimo|até|tais como|por exemplo|ou seja|isto é|por (?:título|nome|data|autor|preço|status|estado|categoria|tipo|id|cidade|cep|cpf|período|mês)|csv|pdf|json|xml|xlsx?|excel|utf-8)(?!\p{L})|,[^,]{1,80},|\(/iu,
);

const SMALL = `(?:preferências?|configuraç(?:ão|ões)|senhas?|palavra-passe|assinaturas?|subscriç(?:ão|ões)|notificaç(?:ão|ões)|consentimentos?|endereços?|moradas?|cookies)`;
/** "gerenciar contas": create, change, block, delete, see? One of them could be sized. */
export const COARSE = lax(
  new RegExp(
    `${BEGIN}(?:gerenciar|gerir|administrar|manter|tratar|controlar|organizar)\\s+(?:${EMPTY}\\s+){0,3}(?!(?:${WORD}\\s+){0,2}${SMALL}(?!\\p{L}))${WORD}(?:\\s+d[eoa]s?\\s+${WORD})?${END}`,
    'iu',
  ),
);
const SHOWN = `(?:perf(?:il|is)|dashboards?|pain(?:el|éis)|resumos?|informaç(?:ão|ões)|estatísticas?|indicadores|métricas|kpis?|relatórios?|dados|insights|visão geral|análises)(?:\\s+(?:d[eoa]s?|sobre [oa]s?)\\s+${WORD})?`;
/** "um painel", as the whole wish. */
export const HIDDEN_DATA_WANTED = lax(
  new RegExp(
    `^(?:${EMPTY}\\s+){1,3}(?:dashboards?|pain(?:el|éis)|relatórios?|visão geral|estatísticas)(?:\\s+d[eoa]s?\\s+${WORD})?${END}`,
    'iu',
  ),
);
/** "ver o perfil do cliente": what is on it decides how large it is. */
export const HIDDEN_DATA = lax(
  new RegExp(
    `${BEGIN}(?:ver|visualizar|consultar|acessar|aceder|ter acesso|olhar|verificar|conferir|abrir|exibir|mostrar|ter|obter|receber|gerar|criar|emitir|acompanhar|monitor(?:ar|izar)|ler)\\s+(?:${EMPTY}\\s+){0,3}${SHOWN}${END}`,
    'iu',
  ),
);
/** "ver recomendações": how they are found decides how large it is. */
export const HIDDEN_METHOD = lax(
  new RegExp(
    `${BEGIN}(?:(?:ver|receber|obter|ter|visualizar)\\s+(?:${WORD}\\s+){0,2}(?:recomendações|sugestões|previsões|insights)|(?:prever|recomendar|sugerir|personalizar)(?!\\p{L}))(?!(?:\\s+d[eoa]s? ${WORD})?\\s+(?:com base|basead[oa]s?|conforme|de acordo|a partir|segundo|para (?:que|as quais)|que)(?!\\p{L}))`,
    'iu',
  ),
);

const GOOD = `(?:rápid[oa]s?|responsiv[oa]s?|confiáve(?:l|is)|segur[oa]s?|estáve(?:l|is)|escaláve(?:l|is)|amigáve(?:l|is)|fá(?:cil|ceis)|intuitiv[oa]s?|acessíve(?:l|is)|performátic[oa]s?|robust[oa]s?|simples|eficientes?|flexíve(?:l|is)|melhor(?:es)?|otimizad[oa]s?|ágeis|ágil|modern[oa]s?|fluid[oa]s?)`;
/** A quality is the whole wish: "que a busca seja rápida", "uma página melhor". */
export const ONLY_QUALITY = lax(
  anyWord(
    `(?:seja|sejam|fique|fiquem|esteja|carregue|carreguem|funcione|funcionem|rode|responda)\\s+(?:mais\\s+|muito\\s+|sempre\\s+|bem\\s+)?${GOOD}`,
    `(?:carregue|responda|funcione|abra|rode)m?\\s+(?:mais\\s+)?(?:rapidamente|rápido|depressa|bem)`,
    `em (?:um )?tempo razoável`,
  ),
);
export const BETTER_THING = lax(
  new RegExp(
    `^(?:(?:uma?|[oa]|minha|meu|ter|ver)\\s+){0,2}(?:(?:melhor|boa?|bom)\\s+\\p{L}+|(?!(?:ser|estar|ficar)\\s)\\p{L}+\\s+(?:mais\\s+)?${GOOD}${END})`,
    'iu',
  ),
);
/** "qualquer dispositivo", "todo tipo de arquivo", "sistemas de terceiros": nobody can count them. */
export const COUNTLESS = lax(
  anyWord(
    `(?:tod[oa]s?|qualquer|vári[oa]s|divers[oa]s) (?:[oa]s )?(?:tipos? de [a-zà-ÿ]+|dispositivos?|navegador(?:es)?|plataformas?|formatos?|sistemas?|serviços?|ferramentas?|canal|canais)`,
    `(?:sistemas|serviços|ferramentas|plataformas) (?:extern[oa]s|de terceiros)`,
    `(?:vários|diversos|múltiplos|diferentes|todos os|muitos) (?:idiomas|línguas)|várias línguas`,
  ),
);
/** One of these is in every wish of the last two kinds. */
export const SCOPE_CUES =
  typed(`rápido rápida rápidos rápidas responsivo responsiva confiável segura seguro estável escalável amigável fácil intuitivo intuitiva
  acessível performático robusto robusta simples eficiente flexível melhor melhores otimizado otimizada ágil moderno moderna fluido
  rapidamente depressa bem razoável todo toda todos todas qualquer vários várias diversos diversas externos externas terceiros
  múltiplos diferentes muitos seguras seguros responsivas responsivos`);
