/**
 * Portuguese words that two people fill in differently: verbs that stand for many actions, nouns that stand for
 * everything, qualities without a measure. Alone they are open; with a word that says more they are plain.
 */
import { anyWord, oneOf } from '../phrases';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';
import { lax, typed } from './spelling';

/** Nouns that stand for everything of a kind. */
const EVERYTHING =
  oneOf(`dados conteúdos? informação informações coisas? itens regist(?:ros?|os?) fontes recursos materia(?:l|is) objetos? entidades? elementos? detalhes tudo algo funcionalidades?
  operações ativos`);
/** Actions that stand for several. */
const UMBRELLA = `(?:gerenciar|gerir|administrar|manter|tratar(?:\\s+d[eoa]s?)?|lidar\\s+com|cuidar\\s+d[eoa]s?|organizar|processar|(?:fazer|realizar)\\s+(?:a gestão|o gerenciamento|a administração|a manutenção|o tratamento)\\s+d[eoa]s?)`;
const WEAK = `(?:suportar|verificar|conferir|acessar|aceder\\s+a|ter acesso\\s+a|usar|utilizar|trabalhar\\s+(?:em|com)|interagir\\s+com|mexer\\s+(?:em|com|n[oa]s?)|${UMBRELLA})`;

/** "gerenciar usuários", "lidar com pedidos": what is done with them is open. */
export const UMBRELLA_ACTION = lax(
  new RegExp(`${BEGIN}${UMBRELLA}\\s+(?:${EMPTY}\\s+){0,3}${WORD}${END}`, 'iu'),
);
/** "trabalhar com dados", "exportar dados", "acessar os registros": which is open. */
export const EVERYTHING_OBJECT = lax(
  new RegExp(
    `${BEGIN}(?:${WEAK}|${WORD}(?:\\s+(?:por|com|em|n[oa]s?|a))?)\\s+(?:${EMPTY}\\s+){0,3}${EVERYTHING}${END}`,
    'iu',
  ),
);
/** "quero dados melhores": a thing with nothing that says which. */
export const EVERYTHING_WANTED = lax(
  new RegExp(`^(?:${EMPTY}\\s+){0,3}(?:(?:melhores|mais)\\s+)?${EVERYTHING}(?:\\s+melhores)?${END}`, 'iu'),
);

const ADJECTIVE =
  oneOf(`amigáve(?:l|is) intuitiv[oa]s? convenientes? flexíve(?:l|is) fluid[oa]s? robust[oa]s? eficientes? eficaz eficazes ótim[oa]s? modern[oa]s? atraentes? atrativ[oa]s? bonit[oa]s?
  adequad[oa]s? apropriad[oa]s? suficientes? razoáve(?:l|is) bom bons boas? melhor melhores fácil fáceis prátic[oa]s? simples poderos[oa]s? escaláve(?:l|is) otimizad[oa]s? agradáve(?:l|is) legal
  user-friendly performáticos? performátic[oa]s?`);
const ADVERB = oneOf(
  `facilmente intuitivamente eficientemente adequadamente apropriadamente corretamente devidamente convenientemente confortavelmente melhor satisfatoriamente otimamente`,
);
/** Qualities in a wish: "fácil de usar", "uma página amigável", "seja rápida". */
export const QUALITY_WISHED = lax(
  anyWord(
    `(?<!["'‘“«(])(?:mais )?${ADJECTIVE}(?! (?:práticas|esforço|do que \\d|preço|oferta|vendedor|dia|horário|caminho|data|nota|que \\d))`,
    ADVERB,
    `de (?:forma|maneira|modo) (?:mais )?(?:${ADJECTIVE}|rápid[oa]|clar[oa]|ágil|segur[oa]|fluid[oa])`,
    `com (?:mais )?(?:facilidade|eficiência|rapidez|agilidade|qualidade|praticidade|conforto)`,
    `de (?:alta |boa )?qualidade`,
    `(?:seja|sejam|ser|fique|fiquem|carregue|carreguem|funcione|funcionem|rode|responda|esteja) (?:mais |muito |bem |sempre |super )?(?:rápid[oa]s?|lent[oa]s?|responsiv[oa]s?|confiáve(?:l|is)|segur[oa]s?|estáve(?:l|is)|bem|úte?i?[ls]|clar[oa]s?|relevantes?|ágil|ágeis)`,
    `mais (?:útil|úteis|ajuda|eficientes?|convenientes?|intuitiv[oa]s?|flexíve(?:l|is)|confiáve(?:l|is)|legíve(?:l|is)|profissiona(?:l|is)|segur[oa]s?|precis[oa]s?|relevantes?|ágil|ágeis|rápid[oa]s?|clar[oa]s?|complet[oa]s?)`,
    `(?:quando|se|conforme|sempre que) (?:for )?(?:necessário|preciso|apropriado)`,
    `em (?:um )?tempo (?:razoável|hábil|adequado)`,
  ),
);
/** Makes better, and leaves open what better is. */
export const BETTERS = lax(
  /^(?:(?:poder|conseguir)\s+)?(?:melhorar|otimizar|aprimorar|aperfeiçoar|modernizar|embelezar|agilizar|turbinar)(?!\p{L})|(?<!\p{L})(?:experiência|desempenho|performance|usabilidade|design|fluxo) (?:melhorad[oa]|aprimorad[oa]|otimizad[oa]|melhor)(?!\p{L})/iu,
);

/** The list goes on, and only its writer knows how; "vários" and "alguns" leave open which. */
export const OPEN_LIST = lax(
  anyWord(
    `(?<!\\d,\\s)etc`,
    `e assim por diante`,
    `e\\/ou`,
    `e por aí (?:vai|fora)`,
    `(?:d?entre|e) outr[oa]s?(?: (?:coisas|dados|detalhes|informações|itens))?(?=\\s*(?:$|[.,;)]))`,
    `e (?:afins|similares|demais|coisas do tipo|companhia)`,
    `ou (?:algo|coisa) (?:do tipo|assim|parecid[oa]|do gênero)`,
    `(?:vári[oa]s|divers[oa]s) (?!vezes|dias|meses|anos|maneiras|formas)[a-zà-ÿ]+`,
    `cert[oa]s [a-zà-ÿ]+s`,
    `algu(?:ns|mas) (?!dias|minutos|segundos|horas|casos|clientes|pessoas|vezes|meses)[a-zà-ÿ]+s`,
    `(?:um monte|um bando|uma série|uma porção|muitos tipos|um conjunto) de`,
    `tod[oa]s? (?:os )?tipos? de (?:coisas?|dados|conteúdos?|informações|informação)`,
  ),
);

/** The same in a reason, where "vários" and "alguns" do no harm. */
export const OPEN_LIST_IN_REASON = lax(
  anyWord(
    `(?<!\\d,\\s)etc`,
    `e assim por diante`,
    `e\\/ou`,
    `e por aí (?:vai|fora)`,
    `ou algo (?:do tipo|assim)`,
  ),
);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES =
  typed(`amigável amigáveis intuitivo intuitiva intuitivos intuitivas intuitivamente conveniente convenientes convenientemente flexível
  flexíveis fluido fluida robusto robusta robustos eficiente eficientes eficientemente eficaz eficazes ótimo ótima otimamente
  moderno moderna modernos modernas atraente atraentes atrativo atrativa bonito bonita adequado adequada adequados adequadas
  adequadamente apropriado apropriada apropriadamente suficiente suficientes razoável bom bons boa boas melhor melhores fácil fáceis
  facilmente prático prática práticos práticas simples poderoso poderosa escalável otimizado otimizada agradável legal friendly
  performático performática corretamente devidamente confortavelmente satisfatoriamente forma maneira modo facilidade eficiência
  rapidez agilidade qualidade praticidade conforto seja sejam ser fique fiquem carregue carreguem funcione funcionem rode responda
  esteja mais necessário preciso tempo etc diante ou aí outros outras outro outra afins similares demais vários várias diversos
  diversas certos certas alguns algumas monte bando série porção conjunto tipos tipo todo toda coisas`);

/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['assim por', 'e/ou'] as const;

const DEGREES =
  typed(`melhor melhores melhorar melhora melhore fácil fáceis facilitar facilite facilita simples simplificar rápido rápida rápidos
  rápidas rapidamente rapidez eficiente eficientes eficiência eficientemente eficaz prático prática praticidade conveniente bom boa
  bem ótimo ótima produtivo produtiva confortável amigável feliz felizes satisfeito satisfeita satisfeitos útil úteis flexível
  agilidade ágil agilizar facilidade facilmente desempenho corretamente intuitivo intuitiva`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  typed(`eu nós isso isto o a os as um uma que coisa coisas tudo vida trabalho trabalhar uso experiência processo sistema app aplicativo
  aplicação site tela página usuário usuários usuária cliente clientes pessoas utilizador utilizadores todos meu minha nosso nossa
  seu sua é são seja sejam ser fique ficar fica esteja estar está possa poder vai ir tornar torne torna deixar deixe faça fazer
  funcione funcionar funciona tenha ter sinta me de do da com mais muito mesmo ainda tão para no na em assim usar use utilizar forma
  maneira modo ele ela eles elas se não dia-a-dia realizar`);
/** Whether a reason has only words of degree in it: "para que fique mais fácil", "para funcionar melhor". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  return (
    words.some((word) => DEGREES.has(word)) && words.every((word) => DEGREES.has(word) || AROUND.has(word))
  );
}
