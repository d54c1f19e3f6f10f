/** What tells an outcome that two people would agree on from a wish, in Portuguese. */
import { anyWord, oneOf } from '../phrases';
import { lax } from './spelling';

/** Praise: everybody hopes for it, and everybody pictures something else. */
const PRAISE =
  oneOf(`fácil fáceis simples intuitiv[oa]s? convenientes? confortáve(?:l|is) fluid[oa]s? agradáve(?:l|is) legal legais boa bom bons boas ótim[oa]s? bem melhor(?:es)?
  rápid[oa]s? ágil ágeis responsiv[oa]s? performátic[oa]s? estáve(?:l|is) robust[oa]s? confiáve(?:l|is) escaláve(?:l|is) flexíve(?:l|is) eficientes? otimizad[oa]s? modern[oa]s?
  atraentes? bonit[oa]s? limp[oa]s? profissional profissionais usáve(?:l|is) precis[oa]s? aceitáve(?:l|is) adequad[oa]s? apropriad[oa]s? razoáve(?:l|is) suficientes? satisfatóri[oa]s?
  corret[oa]s? corretamente melhorad[oa]s? amigáve(?:l|is) segur[oa]s? consistentes? ok`);
const IS =
  oneOf(`é são ser seja sejam será serão está estão estar esteja fica ficam ficar fique parece parecem funciona funcionam funcione funcionar roda rodam carrega carregam
  carregue carregar responde respondem comporta-se tem ter deve-ser continua continuam abre`);
const QUALITIES =
  oneOf(`desempenho performance qualidade usabilidade experiência ux ui velocidade legibilidade escalabilidade confiabilidade fiabilidade estabilidade robustez segurança
  acessibilidade manutenibilidade responsividade`);

/** A word of praise where a fact could stand. */
export const WISH = lax(
  anyWord(
    `${IS} (?:(?:muito|bem|mais|bastante|tão|sempre|super|o mais|de uso|de forma) ){0,2}${PRAISE}`,
    oneOf(
      `facilmente rapidamente suavemente corretamente adequadamente perfeitamente eficientemente intuitivamente normalmente satisfatoriamente devidamente`,
    ),
    `(?:user|mobile)[- ]friendly`,
    `(?:fácil|simples|intuitiv[oa]) (?:de|para|e|uso)`,
    `de (?:forma|maneira|modo) (?:fácil|simples|intuitiva|rápida|eficiente|adequada|correta|clara|fluida|amigável|satisfatória)`,
    `com (?:facilidade|rapidez|eficiência|agilidade|qualidade)`,
    `(?:como|conforme|tal como) (?:(?:o )?(?:esperado|previsto|planejado|planeado|desejado|desenhado|combinado|pretendido)|deveria|deve|antes|sempre|necessário|possível)`,
    `(?:bo[am]|ótim[oa]|alt[oa]|melhor|aceitável|razoável|adequad[oa]|boa) (?:[a-zà-ÿ]{2,20} )?${QUALITIES}`,
    `${QUALITIES} (?:d[oa] [a-zà-ÿ]{2,20} )?(?:é |deve ser |seja )?(?:bo[am]|ótim[oa]|alt[oa]|melhor|aceitável|razoável|adequad[oa]|satisfatóri[oa]|garantid[oa])`,
    `(?:melhora|melhorar|otimiza|otimizar|aumenta|aumentar|garante|garantir|assegurar) (?:[oa] |uma? |boa )*${QUALITIES}`,
    `(?:atende|atender|satisfaz|satisfazer) (?:às?|aos?|as?|os|todas|todos|plenamente) (?:[a-zà-ÿ]{2,20} ){0,2}(?:necessidades|expectativas)`,
    `(?:usuári[oa]s?|clientes?|utilizador(?:es)?) (?:é|está|ficam?|estão) (?:feliz|felizes|satisfeit[oa]s?)`,
    `look and feel`,
  ),
);

/** "A busca funciona.", "Desempenho": nothing but the hope. */
export const BARE_WISH = lax(
  new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:(?:tudo|(?:[oa]s?|uma?) [\\p{L}-]+(?: d[eoa] [\\p{L}-]+)?|isso|[\\p{L}-]+) (?:ainda |deve |deverá |tem que |precisa |vai |está )?(?:funciona[r]?|funcionando|ok|a funcionar)(?: (?:bem|normalmente|corretamente))?|${QUALITIES}|sem (?:bugs|erros)|bug[- ]?free)[^\\p{L}\\p{N}]{0,4}$`,
    'iu',
  ),
);

/** "Definir como os usuários vão …": what is still to be found out, and no outcome. */
export const STILL_ASKED =
  /^[^\p{L}]{0,4}(?:definir|decidir|determinar|investigar|discutir|descobrir|esclarecer|pensar|analisar|explorar|avaliar|verificar|entender|levantar) (?:em )?(?:como|o que|qual|quais|se|onde|quando|por que)(?!\p{L})/iu;

/** What can be counted or compared, or stands in quotation marks, holds whatever praise is beside it. */
export const MEASURE = lax(
  new RegExp(
    `\\d|["“”„«]|${
      anyWord(
        `(?:pelo|ao) menos|no (?:máximo|mínimo)`,
        `(?:mais|menos|menor(?:es)?|maior(?:es)?|melhor|antes|depois) (?:rápid[oa] |tarde |cedo )?(?:do )?que`,
        `em até`,
        `(?:uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze) (?:[a-zà-ÿ]{2,20} )?(?:segundos?|minutos?|horas?|dias?|cliques?|passos?|vezes|itens|linhas?)`,
        oneOf(`exatamente idêntic[oa]s? igual iguais máxim[oa] mínim[oa] inalterad[oa]s?`),
        `[oa]s? mesm[oa]s? [a-zà-ÿ]{3,20}`,
      ).source
    }`,
    'i',
  ),
);

/** Where a part of a sentence ends that can be checked by itself. */
export const CLAUSE_END = lax(/[,;:\n]|\.\s|\s(?:e|mas|então|porém)\s/);
/** Something will be there, change, or be refused: a part of a sentence with such a word can be checked by itself. */
export const OUTCOME = lax(
  anyWord(
    oneOf(`pode podem não mostra mostram exibe exibem exibid[oa]s? aparece aparecem some somem desaparece retorna retornam recebe recebem vê veem redireciona redirecionad[oa]s?
    mensagem erro recusad[oa]s? recusa rejeitad[oa]s? desabilitad[oa]s? habilitad[oa]s? ocult[oa]s? visíve(?:l|is) salv[oa]s? gravad[oa]s? guardad[oa]s? criad[oa]s? excluíd[oa]s? removid[oa]s?
    atualizad[oa]s? listad[oa]s? lista ordenad[oa]s? contém inclui abre fecha baixa enviad[oa]s? envia bloquead[oa]s? impedid[oa]s? marcad[oa]s? registrad[oa]s? registad[oa]s? vazi[oa]s? deve devem apenas
    somente só adiciona altera remove substitui salva guarda exclui cria atualiza diminui aumenta`),
  ),
);

/** What happens when it can't go as hoped. */
export const UNHAPPY = lax(
  anyWord(
    oneOf(`não nunca recusad[oa]s? recusa rejeitad[oa]s? rejeita negad[oa]s? nega expirad[oa]s? expira expirou vencid[oa]s? vazi[oa]s? inválid[oa]s? errad[oa]s? incorret[oa]s? erros? falha falham falhar falhou
    exceto exceção exceções senão falta faltar faltando desconhecid[oa]s? duplicad[oa]s? avisa aviso avisos alerta excede exceder ultrapassa ultrapassar conflitos? offline
    indisponíve(?:l|is) proibid[oa]s? impede bloquead[oa]s? bloqueia aborta time-?out ignorad[oa]s? desabilitad[oa]s? desativad[oa]s? inativ[oa]s? oculta ocult[oa]s? sem esgotad[oa]s? inexistentes?`),
    `caso contrário`,
    `fora do ar`,
    `nenhum[a]? (?:resultado|dado|item|registro|registo|acesso|permissão|conexão|[a-zà-ÿ]{3,20})`,
    `(?:muito|demasiado) (?:long[oa]|curt[oa]|grande|pequen[oa]|antig[oa]|tarde|cedo)s?`,
    `(?:apenas|somente|só) (?:se|quando)`,
  ),
);

/** What follows is what will be so. */
export const THEN_PART = lax(/(?<![a-zà-ÿ])(?:então|then)(?![a-zà-ÿ])(?=[^]*\S)/i);
