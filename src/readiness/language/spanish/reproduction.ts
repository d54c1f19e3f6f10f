/** What the way to a bug sounds like in Spanish: what somebody does, in which situation, with which version. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { anySpanishSmall, pattern } from './spelling';
import { INFINITIVE } from './verbs';

/** Verbs without their endings, of which each form begins so. */
const STEMS = `abr reabr cerr cierr pulse?|puls hac|hag|haz|hic puls presion oprim toc tecle escrib introdu ingres pon|pus peg copi arrastr solt|suelt mov|muev despla selec elij|eleg|elig escog|escoj
  marc desmarc activ desactiv ir ve vay vam|voy|fui naveg visit busc accede|acced entr inici arranc lanz deten|par reinici recarg refres|actuali ejecut corr llam invoc envi|mand
  guard sub descarg export import instal desinstal configur cre añad|agreg edit cambi|modific renombr|renombr borr|elimin|quit reempl|sustitu filtr orden despleg|despl|expand contrae redimension
  conect desconect habilit deshabilit esper|repet|repit intent|us|utiliz tom|coge cog dej compr|pag|cancel|reserv registr|regist log|autentic|identific introduc clic|clique doble gener|rellen complet
  compil despleg pas verific|comprob|observ apret desenchuf apag encend|enciend`;
const ACTION = `(?:${STEMS.trim()
  .split(/[\s|]+/)
  .join('|')})[a-zñáéíóú]{0,9}`;
/** A line that says what to do. */
export const ACTION_LINE = pattern(
  `^[^\\p{L}\\p{N}]{0,6}(?:\\d{1,2}\\s?[.)ºª-]+\\s{0,3})?(?:(?:luego|después|ahora|entonces|primero|por último|finalmente|a continuación|de nuevo|y|también)[,:]?\\s+)?(?:(?:(?:en|desde|con|como) [^,]{2,60},\\s*)?(?:(?:yo|el usuario|la usuaria|un usuario|usuario|se)\\s+(?:[a-zñáéíóú]{2,20})|(?:volver a )?${ACTION}))(?!\\p{L})`,
  'i',
);

const SOMEBODY = oneOf(
  `yo un una el la los las se no hay ya tengo estoy está están cualquier usuario usuarios cliente clientes alguien nadie tod[oa]s`,
);
/** The first person of what is done at a screen. */
const I_DO =
  oneOf(`abro abrí cierro pulso pulsé hago hice escribo introduzco introduje ingreso ingresé pongo puse pego copio arrastro selecciono seleccioné elijo elegí marco desmarco activo activé voy fui
  navego busco busqué accedo accedí entro entré inicié reinicio recargo refresco actualizo actualicé ejecuto ejecuté envío envié guardo guardé subo subí descargo descargué exporto exporté importo importé instalo instalé
  configuro creo creé añado añadí edito edité cambié modifico borro borré elimino eliminé quito filtré ordeno usé probé intento intenté compro compré pagué cancelo cancelé`);
/** What was going on, or what was done: up to the end of the clause. Read in small letters. */
export const SITUATION = pattern(
  `${WORD_START}(?:${[
    `al(?: no)? ${INFINITIVE}`,
    `(?:cuando|mientras|siempre que|cada vez que|después de(?: que)?|tras|antes de(?: que)?|nada más|una vez|en cuanto|durante)\\s+(?!(?:se |no )?falle)(?:(?:${SOMEBODY})\\s|[a-zñáéíóú]{3,20}(?!\\p{L}))`,
    `si\\s+(?!(?:es posible|hace falta|fuera|no|se puede|procede|necesario)${WORD_END})[\\wñáéíóú$'"«*_.-]{2,40}\\s[\\wñáéíóú$'"«]`,
    `(?:intento|intenté|intentando|tratando de|trato de|intenta|intentar) ${INFINITIVE}`,
    `(?:yo )?${I_DO}${WORD_END}`,
    `(?<=(?:^|[.,;\\n]|[^a-z]y) {0,2})(?:filtro|pago|cambio|uso|inicio) (?:el|la|los|las|un|una|con|por|mi)${WORD_END}`,
    `(?:hemos|he|se ha) (?:hecho|creado|probado|añadido|cambiado|borrado|instalado|actualizado|configurado|ejecutado|importado|exportado|subido|pagado|comprado|seleccionado)`,
    `(?:con|usando|en) (?:el|la|los|las) (?:siguientes?)|por ejemplo|p\\.? ?ej|supongamos|imagina|dad[oa] (?:un|una|el|la|que)`,
    `en (?:el )?caso de (?:que)?|sin (?:un|una|el|la|haber|${INFINITIVE})`,
    `desde (?:el|la|un|una) (?!última|versión|actualización|despliegue|migración|release|semana|lunes|martes|mes|principio|día|pasad)[a-zñáéíóú]{3,20}`,
    `(?:desde|tras|a partir de) (?:la|el) (?:última )?(?:actualización|migración|despliegue)(?: a| de)?(?: la)?(?: versión)? v?\\d`,
    `haciendo|pulsando|seleccionando|entrando|accediendo|cambiando|usando|escribiendo|abriendo|guardando|pasando|marcando|filtrando|arrastrando|introduciendo|ingresando|dejando`,
    `con (?:más|menos) de \\d+`,
    `quien(?:es)? [a-zñáéíóú]{3,15}`,
  ].join('|')})`,
  'g',
);
const SHOWS = oneOf(
  `da dio daba lanza lanzó falla falló provoca provocó genera generó muestra produce causa devuelve`,
);
/** "Borrar y volver a crear el proyecto da este error": what was done is the subject. Read in small letters. */
export const DOING_SHOWS = pattern(
  `(?:^|[.!?\\n]\\s{0,3})(?!(?:poder|deber|haber|tener) )${INFINITIVE} (?:[^\\s.,;:]{1,40} ){1,10}?(?:no|${SHOWS})${WORD_END}`,
);
/** Names what it was seen with, by its version. Read in small letters. */
export const VERSION_NAMED = pattern(
  `(?<![a-zà-ÿ])(?:en|con|desde|a|de|tras actualizar a|bajo) (?:la )?(?:[a-z][\\w-]{1,20} ){0,2}(?:versión )?v?\\d{1,4}\\.\\d{1,4}(?!\\d)|versión \\d`,
);

/** Steps in a sentence: "abrir el carrito, pulsar Pagar". Read in small letters. */
export const ACTION_IN_PROSE = pattern(
  `(?:^|[.:;,\\n]\\s{0,3}|(?<![a-zà-ÿ])(?:luego|y|después|entonces) )(?:ir a|vamos a|ve a|entrar (?:en|a)|entra (?:en|a)|acceder a|navegar a|hacer (?:doble )?clic(?: en)?|(?:dar |darle )?clic(?: en)?|pulsar|pulsa|presionar|abrir|abre|seleccionar|selecciona|teclear|escribir|tocar|elegir)\\s+[\\wñáéíóú"“«'<*]|\\w\\s{0,2}(?:->|→|»|>)\\s{0,2}[a-zñáéíóú]\\w`,
);
/** Lines that tell what somebody does at a screen or a prompt, without numbers in front. */
export const INTERACTION_LINE = pattern(
  `^[^\\p{L}\\p{N}\\n]{0,4}(?:(?:luego|después|ahora|entonces|de nuevo|y|también),? )?(?:abr(?:ir|o|e|imos)|cerrar|cierro|hacer (?:doble )?clic|hago clic|(?:dar )?clic|ir a|voy a|navegar|acceder|accedo|pulsar|pulso|presionar|tocar|teclear|escribir|introducir|ingresar|pegar|copiar|arrastrar|seleccionar|selecciono|elegir|iniciar sesión|cerrar sesión|entrar|entro|loguearse|ejecutar|lanzar|arrancar|reiniciar|recargar|refrescar|guardar|deshacer|desplazarse|desplegar|volver)(?!\\p{L})[^\\n]{3,200}$`,
  'gim',
);
/** The name of an automatic test is a way to run it. */
export const NAMED_TEST =
  /\b\w{2,60}Tests?\b(?:[./:#]{1,2}\w|\b)|\b[Tt]ests? `?[\w.:]{3,80}`? (?:falla|fall[óo]|se cuelga)/;

const SYSTEMS =
  oneOf(`chrome firefox safari edge opera chromium windows win(?:7|8|10|11) macos mac linux ubuntu debian android ios iphone ipad samsung xiaomi jdk docker kubernetes
  postgres(?:ql)? mysql oracle`);
/** On what it was seen. Read in small letters. */
export const ENVIRONMENT = anySpanishSmall(
  SYSTEMS,
  `ie ?\\d{1,2}`,
  `internet explorer`,
  `sql server`,
  `(?:versión|release|build|v|java|python|node|php|app)[:\\s]{0,2}v?\\d{1,5}(?:\\.\\w{1,12})*`,
  `\\d{1,3}\\.\\d{1,4}\\.\\w{1,12}`,
  `(?:en|desde|con|de) (?:la )?(?:[a-z]\\w{1,20} )?v?\\d{1,3}\\.\\d{1,3}`,
  `(?:entorno|ambiente|servidor) (?:de )?(?:pruebas?|producción|test|desarrollo|staging|qa|pre|preproducción|integración|uat)`,
  `en (?:producción|pre|preproducción|staging|qa|uat|prod|desarrollo|master)`,
);
