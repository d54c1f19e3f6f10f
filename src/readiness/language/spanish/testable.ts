/** What tells an outcome that two people would agree on from a wish, in Spanish. */
import { oneOf } from '../phrases';
import { anySpanish, pattern } from './spelling';

/** Praise: everybody hopes for it, and everybody pictures something else. */
const PRAISE =
  oneOf(`fácil(?:es)? sencill[oa]s? simples? intuitiv[oa]s? cómod[oa]s? fluid[oa]s? agradables? buen[oa]s? bonit[oa]s? bien mejor(?:es)? óptim[oa]s? rápid[oa]s? ágil(?:es)? responsive
  estables? robust[oa]s? fiables? confiables? escalables? mantenibles? flexibles? eficientes? optimizad[oa]s? modern[oa]s? atractiv[oa]s? limpi[oa]s? profesional(?:es)? usables? precis[oa]s?
  aceptables? adecuad[oa]s? apropiad[oa]s? razonables? suficientes? satisfactori[oa]s? correct[oa]s? correctamente mejorad[oa]s? amigables? segur[oa]s? consistentes? ok clar[oa]s?
  performante perfect[oa]s?`);
const IS =
  oneOf(`es son ser sea sean será serán sería está están estar esté queda quedan parece parecen funciona funcionan funcione funcionen funcionar carga cargan cargue cargar
  responde responden responda responder se\\scomporta tiene tienen tener va van ir vaya sigue siguen abre se\\sven? verse luce lucir`);
const QUALITIES =
  oneOf(`rendimiento desempeño performance calidad usabilidad experiencia ux ui velocidad legibilidad escalabilidad fiabilidad confiabilidad estabilidad robustez seguridad
  accesibilidad mantenibilidad tiempos?\\sde\\srespuesta`);

/** A word of praise where a fact could stand. */
export const WISH = anySpanish(
  `${IS} (?:(?:muy|más|bastante|tan|siempre|lo más|de uso|de forma|súper|todo) ){0,2}${PRAISE}`,
  oneOf(
    `fácilmente rápidamente suavemente correctamente adecuadamente perfectamente eficientemente intuitivamente satisfactoriamente debidamente apropiadamente`,
  ),
  `(?:user|mobile)[- ]friendly`,
  `(?:fácil|sencill[oa]|simple|intuitiv[oa]) (?:de|para|y|uso)`,
  `de (?:una )?(?:forma|manera|modo) (?:más )?(?:fácil|sencilla|simple|intuitiva|rápida|eficiente|adecuada|correcta|clara|fluida|amigable|satisfactoria|ágil|cómoda|óptima)`,
  `con (?:facilidad|rapidez|eficiencia|agilidad|fluidez|calidad)`,
  `(?:como|según|conforme a|tal (?:y )?como) (?:(?:lo )?(?:esperado|previsto|deseado|diseñado|acordado|planificado|siempre|posible)|se espera|debería|deba|debe|antes|corresponda|corresponde|es debido|toca)`,
  `(?:buen[oa]?|gran|alt[oa]|mejor|óptim[oa]|aceptable|razonable|adecuad[oa]) (?:[a-zñáéíóú]{2,20} )?${QUALITIES}`,
  `${QUALITIES} (?:del? [a-zñáéíóú]{2,20} )?(?:es |debe ser |sea )?(?:buen[oa]|alt[oa]|mejor|óptim[oa]|aceptable|razonable|adecuad[oa]|satisfactori[oa]|correct[oa])s?`,
  `(?:mejora|mejorar|optimiza|optimizar|aumenta|aumentar|garantiza|garantizar|asegurar|asegura) (?:el |la |una? |buen[oa]? )*${QUALITIES}`,
  `(?:cumple|cumplir|cumpla|satisface|satisfacer) (?:con )?(?:l[ao]s |tod[oa]s |nuestr[oa]s ){0,2}(?:necesidades|expectativas)`,
  `(?:usuari[oa]s?|clientes?) (?:está|están|queda|quedan|esté|estén|se sienten?) (?:content[oa]s?|satisfech[oa]s?|cómod[oa]s?|felices|feliz)`,
  `look and feel`,
);

/** "La búsqueda funciona.", "Rendimiento": nothing but the hope. */
export const BARE_WISH = pattern(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:que )?(?:todo|(?:el|l[ao]s?|una?) [\\p{L}-]+(?: del? (?:la |el )?[\\p{L}-]+)?|esto|[\\p{L}-]+) (?:sigue |debe |deberá |tiene que |va |está )?(?:funcion(?:a|an|ar|e|en|ando)|va|ok|vaya)(?: (?:bien|normal|normalmente|correctamente|sin problemas))?|${QUALITIES}|(?:sin|no hay) (?:bugs|errores)|bug[- ]?free)[^\\p{L}\\p{N}]{0,4}$`,
  'i',
);

/** "Definir cómo van a …": what is still to be found out, and no outcome. */
export const STILL_ASKED = pattern(
  `^[^\\p{L}]{0,4}(?:definir|decidir|determinar|investigar|discutir|averiguar|descubrir|aclarar|pensar|analizar|explorar|evaluar|ver|concretar|estudiar|revisar) (?:en )?(?:cómo|lo que|qué|cuál(?:es)?|si|dónde|cuándo|por qué|quién)(?!\\p{L})`,
  'i',
);

const NUMBER = oneOf(`una? dos tres cuatro cinco seis siete ocho nueve diez doce`);
/** What can be counted or compared, or stands in quotation marks, holds whatever praise is beside it. */
export const MEASURE = new RegExp(
  `\\d|["“”„«]|${
    anySpanish(
      `(?:al|por lo) menos|como (?:mucho|máximo|mínimo)`,
      `(?:más|menos|menor(?:es)?|mayor(?:es)?|mejor|antes|después) (?:rápid[oa] |tarde |pronto )?(?:de lo )?que`,
      `(?:más|menos|antes) de (?:${NUMBER}|la mitad)`,
      `${NUMBER} (?:[a-zñáéíóú]{2,20} )?(?:segundos?|minutos?|horas?|días?|clics?|pasos?|veces|filas?|pantallas?)`,
      oneOf(`exactamente idéntic[oa]s? igual(?:es)? máxim[oa] mínim[oa] inalterad[oa]s?`),
      `(?:el|l[ao]s?) mism[oa]s? [a-zñáéíóú]{3,20}`,
    ).source
  }`,
  'i',
);

/** Where a part of a sentence ends that can be checked by itself. */
export const CLAUSE_END = /[,;:\n]|\.\s|\s(?:[ye]|pero|entonces)\s/;
/** Something will be there, change, or be refused: a part of a sentence with such a word can be checked by itself. */
export const OUTCOME = anySpanish(
  oneOf(`pueden? no muestran? aparecen? desaparecen? devuelven? reciben? ven? redirige redirigid[oa]s? mensaje error rechaza rechazad[oa]s? deshabilitad[oa]s? desactivad[oa]s? habilitad[oa]s?
    ocult[oa]s? visibles? guardad[oa]s? cread[oa]s? borrad[oa]s? eliminad[oa]s? actualizad[oa]s? listad[oa]s? ordenad[oa]s? contiene incluye abre cierra descarga descargad[oa]s? enviad[oa]s? envía
    bloquead[oa]s? marcad[oa]s? registrad[oa]s? vací[oa]s? deben? solo sólo únicamente añade cambia quita sustituye guarda borra crea actualiza baja sube`),
  `se (?:le |les |lo |la )?[a-zñáéíóú]{3,16}(?:an?|en?|á|án|ó)`,
);

/** What happens when it can't go as hoped. */
export const UNHAPPY = anySpanish(
  oneOf(`no nunca rechazad[oa]s? rechaza rechazan rechazará rechazo deniega denegad[oa]s? caducad[oa]s? caduca caducó vencid[oa]s? expirad[oa]s? expira vací[oa]s? inválid[oa]s? erróne[oa]s? incorrect[oa]s?
    errores error fallan? falló fallid[oa]s? fallo fallos fallar excepto salvo excepción excepciones falta faltan desconocid[oa]s? duplicad[oa]s? avisa aviso avisos alerta advertencia supera superar superan
    excede conflictos? offline prohibid[oa]s? impide bloquead[oa]s? bloquea aborta timeout ignora ignorad[oa]s? deshabilitad[oa]s? desactivad[oa]s? inactiv[oa]s? oculta ocult[oa]s? sin agotad[oa]s?
    inexistentes? rebasa`),
  `(?:en caso|de lo) contrario`,
  `ningun[oa]|ningún`,
  `demasiad[oa]s? [a-zñáéíóú]{3,20}`,
  `(?:solo|sólo|únicamente) (?:si|cuando)`,
);

/** What follows is what will be so. */
export const THEN_PART = /(?<![a-zà-ÿ])(?:entonces|then)(?![a-zà-ÿ])(?=[^]*\S)/i;
