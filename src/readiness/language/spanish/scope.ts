/**
 * How a Spanish wish leaves its scope without an end: actions that stand for many, data that nobody lists, methods
 * that nobody names, qualities without a number. And what gives it one.
 */
import { anySpanish, formsOf, pattern } from './spelling';
import { BEGIN, EMPTY, END, OF, WORD } from './wish-parts';

/** A number, a format, a list or a condition: the scope has an end. */
export const BOUNDED = pattern(
  `\\d|(?<!\\p{L})(?:incluyendo|incluid[oa]s?|con (?:las columnas|los campos)|que conteng?a|limitad[oa] a|como (?:máximo|mínimo|mucho)|al menos|hasta|tales como|por ejemplo|es decir|por (?:título|nombre|fecha|autor|precio|estado|categoría|tipo|id|ciudad|código postal|dni|cif|mes|año|provincia)|csv|pdf|json|xml|xlsx?|excel|utf-8)(?!\\p{L})|,[^,]{1,80},|\\(`,
  'i',
);

const SMALL = `(?:preferencias?|configuraci(?:ón|ones)|ajustes|contraseñas?|suscripci(?:ón|ones)|notificaci(?:ón|ones)|consentimientos?|direcci(?:ón|ones)|domicilios?|cookies|idiomas?)`;
/** "gestionar usuarios": create, change, block, delete, see? One of them could be sized. */
export const COARSE = pattern(
  `${BEGIN}(?:gestionar|administrar|manejar|mantener(?! mis?\\s)|controlar|organizar)\\s+(?:${EMPTY}\\s+){0,3}(?!(?:${WORD}\\s+){0,2}${SMALL}(?!\\p{L}))${WORD}${OF}?${END}`,
  'i',
);
const SHOWN = `(?:perfil(?:es)?|dashboards?|panel(?:es)?|cuadros? de mandos?|tableros?|resumen(?:es)?|resúmenes|información|estadísticas?|indicadores|métricas|kpis?|informes?|reportes?|datos|insights|visión general|vista general|análisis)${OF}?`;
/** "un panel", as the whole wish. */
export const HIDDEN_DATA_WANTED = pattern(
  `^(?:${EMPTY}\\s+){1,3}(?:dashboards?|panel(?:es)?|cuadros? de mandos?|tableros?|informes?|reportes?|visión general|estadísticas)(?: de control)?${OF}?${END}`,
  'i',
);
/** "ver el perfil del cliente": what is on it decides how large it is. */
export const HIDDEN_DATA = pattern(
  `${BEGIN}(?:ver|visualizar|consultar|acceder al?|tener acceso al?|mirar|revisar|comprobar|abrir|mostrar|tener|disponer de|contar con|obtener|recibir|generar|crear|sacar|emitir|monitorear|monitorizar|leer|seguir)\\s+(?:${EMPTY}\\s+){0,3}${SHOWN}${END}`,
  'i',
);
/** "ver recomendaciones": how they are found decides how large it is. */
export const HIDDEN_METHOD = pattern(
  `${BEGIN}(?:(?:ver|recibir|obtener|tener|visualizar)\\s+(?:${WORD}\\s+){0,2}(?:recomendaciones|sugerencias|predicciones|previsiones|pronósticos|insights)|(?:predecir|pronosticar|recomendar|sugerir|personalizar)(?!\\p{L}))(?!${OF}?(?:\\s+\\p{L}+)?\\s+(?:basad[oa]s?|en (?:base|función)|según|de acuerdo|a partir|para (?:l[oa]s que)|que)(?!\\p{L}))`,
  'i',
);

const GOOD = `(?:rápid[oa]s?|responsive|fiables?|confiables?|segur[oa]s?|estables?|escalables?|amigables?|fácil(?:es)?|intuitiv[oa]s?|accesibles?|robust[oa]s?|sencill[oa]s?|simples?|eficientes?|flexibles?|mejor(?:es)?|optimizad[oa]s?|ágil(?:es)?|modern[oa]s?|fluid[oa]s?|usables?)`;
/** A quality is the whole wish: "que la búsqueda sea rápida", "una página mejor". */
export const ONLY_QUALITY = anySpanish(
  `(?:sea|sean|ser|esté|estén|quede|cargue|carguen|funcione|funcionen|responda|respondan|vaya|vayan|ir)\\s+(?:más\\s+|muy\\s+|siempre\\s+|lo más\\s+|bien\\s+)?(?:${GOOD}|bien|rápido|fino)`,
  `en (?:un )?tiempo razonable`,
);
export const BETTER_THING = pattern(
  `^(?:(?:una?|el|la|l[oa]s|mi|tener|ver|más)\\s+){0,3}(?:(?:mejor|buen[oa]?|gran)\\s+\\p{L}+|\\p{L}+(?:\\s+del?\\s+(?:la\\s+)?\\p{L}+)?\\s+(?:más\\s+|muy\\s+)?(?:mejor|mejorad[oa]|rápid[oa]|modern[oa]|amigable|intuitiv[oa]|atractiv[oa]|bonit[oa]|sencill[oa]|ágil|usable)s?(?!\\p{L}))`,
  'i',
);
/** "cualquier dispositivo", "todo tipo de archivos", "sistemas de terceros": nobody can count them. */
export const COUNTLESS = anySpanish(
  `(?:tod[oa]s? (?:el |la |los |las )?|cualquier |vari[oa]s |divers[oa]s |distint[oa]s |diferentes )(?:tipos? de [a-zñáéíóú]+|clases? de [a-zñáéíóú]+|dispositivos?|navegador(?:es)?|plataformas?|formatos?|sistemas?|servicios?|herramientas?|canal(?:es)?)`,
  `(?:sistemas|servicios|herramientas|plataformas|aplicaciones) (?:extern[oa]s|de terceros)`,
  `(?:varios|diversos|múltiples|diferentes|distintos|todos los|muchos) idiomas|varias lenguas`,
);
/** One of these is in every wish of the last two kinds. */
export const SCOPE_CUES =
  formsOf(`rápid responsiv fiabl confiabl segur establ escalabl amigabl fácil intuitiv accesibl robust sencill simpl eficient flexibl mejor optimizad ágil modern fluid usabl
    rápidament bien fin razonabl tod cualquier vari divers distint extern tercer múltipl diferent much`);
