/** What the way to a bug sounds like in Portuguese: what somebody does, in which situation, with which version. */
import { anyWordSmall, oneOf, WORD_END, WORD_START } from '../phrases';
import { INFINITIVE } from './verbs';
import { lax } from './spelling';

/** What people do at a screen or a prompt, without endings: told as "clicar", "clique", "clico", "cliquei", "clicando". */
const ACTIONS =
  oneOf(`abr reabr fech clic cliqu acess aced entr log logu fa[zç] fiz toc toqu press aperta? digit escrev cop col cole arrast solt mov pass rol selecion
  escolh marc marqu desmarc alter alterni vá ir irá? visit naveg inici par rein?ici recarreg atualiz execut rod chama? envi mand salv guard grav sub[ai] carreg baix import
  export instal desinstal configur cri adicion inclu inser inform edit alter mud renome exclu apag delet remov limp substitu troc coloc bus[cq]u? pesquis filtr orden
  expand recolh redimension clon compil conect desconect habilit desabilit ativ desativ esper aguard repet tent us utiliz anex defin especifi prepar verific observ not
  ver vej gere gera imprim preench regist cadastr reserv ped cancel aplic atribu deslog deslogu desligu?a? tir mat desfa confirm avanç finaliz conclu autentic volt valid acion dar dê ter tenh
  est[ae]j`);
const ENDED = `[a-zà-ÿ-]{0,8}`;
/** A line that says what to do. */
export const ACTION_LINE = lax(
  new RegExp(
    `^[^\\p{L}\\d]{0,6}(?:\\d{1,2}\\s?[.)º°-]+\\s{0,3})?(?:(?:então|agora|depois|em seguida|primeiro|segundo|por fim|novamente|e|também|dado que)[,:]?\\s+)?(?:(?:(?:como|no|na|com|em|a partir d[oa]|logad[oa] (?:como|com)) (?:[^,]{2,60}),\\s*)?(?:(?:eu|nós|você|[oa] usuári[oa]|usuário|o utilizador|o cliente)\\s+(?:deve\\s+|então\\s+)?\\p{L}{2,20}|${ACTIONS}${ENDED}))(?!\\p{L})`,
    'iu',
  ),
);

const DID = `(?:(?!anex|not|ach|verific|encontr|reparei|gost|coloqu?ei aqui)[a-zç]{3,14}(?:ei|amos)(?<!ter|dar|ser|far)|abri|abrimos|fiz|fizemos|pus|inseri|excluí|saí|subi)(?![a-zà-ÿ])`;
/** What was going on, or what was done: up to the end of the clause. Read in small letters. */
export const SITUATION = lax(
  new RegExp(
    `${WORD_START}(?:${[
      `(?:quando|sempre que|toda vez que|todas as vezes que|cada vez que|enquanto|depois que|assim que|logo que)\\s+(?!(?:possível|necessário|preciso|deveria|devia|der)(?![a-zà-ÿ]))[a-zà-ÿ$'"“*_.-]{1,40}\\s`,
      `(?:ao|após|depois de|antes de|sem)\\s+(?:(?:se|não)\\s+)?${INFINITIVE}`,
      `(?:após|durante|(?:depois|antes) d[oa]s?)\\s+[a-zà-ÿ\\d]`,
      `(?:se|caso)\\s+(?:(?:eu|nós|você|[oa]s?|uma?|não|alguém|houver|há|tiver|existir|estiver)\\s|[a-zà-ÿ]{2,15}(?:ar|er|ir|armos|ermos|arem|erem|irem)\\s)`,
      `tent(?:ar|ei|o|ando|amos|a|e|ou)\\s+[a-zà-ÿ]`,
      `(?:eu )?${DID}`,
      `(?:com|usando|para) (?:[oa]s? )?seguintes?|por exemplo|p\\. ?ex|considere|suponha|imagine|dad[oa]s? (?:que |uma? |o |a )`,
      `(?:em|nos?) casos? (?:de|em que|onde)|com (?:o|a|um|uma|mais de|dois|duas|vários) |usando |utilizando `,
      `logad[oa] (?:como|com)|a partir d[oa]`,
    ].join('|')})`,
    'g',
  ),
);
/** "Rodar o build com o script gerou este erro": what was done is the subject. Read in small letters. */
export const DOING_SHOWS = lax(
  new RegExp(
    `(?:^|[.!?\\n]\\s{0,3})${INFINITIVE} (?:(?!(?:para|quando|se|que|sobre|caso) )[^\\s.,;:]{1,40} ){1,10}?(?:gera|gerou|dá|deu|lança|lançou|falha|falhou|trava|travou|causa|causou|mostra|mostrou|retorna|retornou|resulta em|derruba|não)${WORD_END}`,
  ),
);
/** Names what it was seen with, by its version. Read in small letters. */
export const VERSION_NAMED = lax(
  /(?:^|[^a-zà-ÿ])(?:n[oa]|em|com|desde|sob|após atualizar para) (?:[oa] )?(?:[a-z][\w-]{1,20} ){0,2}(?:versão )?v?\d{1,4}\.\d{1,4}\b|versão v?\d/,
);

/** Steps in a sentence: "abrir o carrinho, clicar em Pagar". Read in small letters. */
export const ACTION_IN_PROSE = lax(
  /(?:^|[.:;,\n]\s{0,3}|(?:^|[^a-zà-ÿ])(?:então|e|depois)\s)(?:clicar|clique|clico|cliquei|clicando|acessar|acesse|acesso|acessei|aceder|abrir|abra|abro|abri|ir (?:em|para|até)|vá (?:em|para|até)|entrar|entre|entro|selecionar|selecione|seleciono|pressionar|pressione|digitar|digite|tocar|toque|apertar|aperte|escolher|escolha)\s+[\wà-ÿ"“'<*]|[\wà-ÿ]\s{0,2}(?:->|→|»|>)\s{0,2}[a-zà-ÿ][\wà-ÿ]/,
);
/** Lines that tell what somebody does at a screen or a prompt, without numbers in front. */
export const INTERACTION_LINE = lax(
  /^[^\p{L}\n]{0,4}(?:(?:então|agora|depois|em seguida|novamente|e|também),? )?(?:abr(?:ir|a|o|i)|reabr(?:ir|a|o)|cli(?:car|que|co|quei)|acess(?:ar|e|o|ei)|aceder|vá|ir|naveg(?:ar|ue)|press(?:ionar|ione)|apert(?:ar|e|o)|to(?:car|que)|digit(?:ar|e|o)|inform(?:ar|e|o)|inser(?:ir|e)|insir[ao]|preench(?:er|a|o)|col(?:ar|e)|copi(?:ar|e)|arrast(?:ar|e)|selecion(?:ar|e|o|ei)|escolh(?:er|a|o)|log(?:ar|ue|o|in)|fa(?:zer|ça|ço)|entr(?:ar|e|o|ei)|sair|saia|rod(?:ar|e)|execut(?:ar|e)|inici(?:ar|e)|recarreg(?:ar|ue)|atualiz(?:ar|e|o)|salv(?:ar|e|o)|guard(?:ar|e)|grav(?:ar|e)|fech(?:ar|e|o)|rol(?:ar|e)|expand(?:ir|a)|troc(?:ar|o)|troque|volt(?:ar|e|o)|adicion(?:ar|e|o)|remov(?:er|a|o)|confirm(?:ar|e|o))(?!\p{L})[^\n]{3,200}$/gimu,
);
/** The name of an automatic test is a way to run it. */
export const NAMED_TEST = lax(
  /\b\w{2,60}Tests?\b(?:[./:#]{1,2}\w|\b)|\b[Tt]estes? `?[\w.:]{3,80}`? (?:falha|falhou|quebra|quebrou|trava|está (?:falhando|quebrado))/,
);

const SYSTEMS =
  oneOf(`chrome firefox safari edge opera chromium windows win(?:7|8|10|11|xp|32|64) vista xp macos mac os\\s?x linux ubuntu debian centos fedora redhat rhel
  android ios iphone ipad samsung motorola xiaomi jdk jre jboss tomcat websphere postgres(?:ql)? mysql oracle mssql docker kubernetes`);
/** On what it was seen. Read in small letters. */
export const ENVIRONMENT = lax(
  anyWordSmall(
    SYSTEMS,
    `ie ?\\d{1,2}`,
    `internet explorer`,
    `sql server`,
    `(?:versão|release|build|java|python|node|php|ruby|v)[:\\s]{0,2}\\d{1,5}(?:\\.\\w{1,12})*`,
    `\\d{1,3}\\.\\d{1,4}\\.\\w{1,12}`,
    `(?:em|na|no|com|desde) (?:[a-z]\\w{1,20} )?v?\\d{1,3}\\.\\d{1,3}`,
    `(?:ambiente|servidor|base) (?:de )?(?:homologação|produção|testes?|dev(?:elop)?|desenvolvimento|qa|staging|hml|prod)`,
    `em (?:staging|produção|homologação|homolog|hml|hmg|prod|prd|qa|dev|master)`,
  ),
);
