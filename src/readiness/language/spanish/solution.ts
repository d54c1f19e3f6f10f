/**
 * Words by which a Spanish story decides how something is done. Parts of a screen and gestures are always a how; a
 * technology is one where the product is to use it, and none where people connect to it, import from it or ask for it.
 */
import { oneOf } from '../phrases';
import { TECHNOLOGY_CUES as ENGLISH_TECHNOLOGY } from '../english/solution';
import { anySpanish, formsOf, pattern, wordsOf } from './spelling';

/** Parts of a screen that nobody wants for their own sake. */
const WIDGET = `(?:botones|botón|botoncito|desplegables?|(?:menú|lista) desplegable|drop-?downs?|pop-?ups?|ventanas? (?:emergentes?|modal(?:es)?)|modal(?:es)?|cuadros? de (?:diálogo|texto|búsqueda)|diálogo modal|casillas?(?: de (?:verificación|selección))|check-?box(?:es)?|checks?(?!-)|toggles?|interruptor(?:es)?|sliders?|deslizador(?:es)?|tool-?tips?|barra lateral|barras? de (?:navegación|progreso|búsqueda|desplazamiento|herramientas)|side-?bars?|navbar|carrusel(?:es)?|acordeón|acordeones|spinners?|cajas? de (?:texto|búsqueda)|campos? de texto|menú (?:hamburguesa|lateral)|breadcrumbs?|migas de pan|hipervínculos?|gráficos? (?:circular(?:es)?|de (?:barras|tarta|pastel|líneas))|splash|pantalla de carga|radio ?buttons?|combo(?:box)?|snackbar|toast)`;
const COLOUR = oneOf(
  `roj[oa]s? verdes? azul(?:es)? amarill[oa]s? naranjas? morad[oa]s? rosas? negr[oa]s? blanc[oa]s? gris(?:es)? negrita cursiva subrayad[oa]s? redondead[oa]s? parpadeantes?`,
);
/** What can have a colour and a place. */
const PART = `(?:${WIDGET}|enlaces?|links?|menús?|listas?|campos?|formularios?|textos?|etiquetas?|cabeceras?|pie|fondo|letras?|iconos?|íconos?|banners?|filas?|columnas?|cajas?|pantallas?|páginas?|panel(?:es)?|fuentes?|imagen|imágenes|logo)`;

/** "un botón rojo", "un desplegable", "en la esquina superior derecha". */
export const SCREEN = anySpanish(
  WIDGET,
  `${PART}(?: ["'‘“«][^"'’”»]{1,40}["'’”»])? (?:de color |en |en color )?${COLOUR}`,
  `(?:en|a|hacia) (?:la |el )?(?:parte |esquina |zona |lado )(?:superior|inferior|derech[oa]|izquierd[oa]|de (?:arriba|abajo))`,
  `(?:arriba|abajo) a la (?:derecha|izquierda)|a la (?:derecha|izquierda) (?:de la pantalla|de la página|del formulario|del menú|de la lista)`,
  `en (?:la|el) (?:cabecera|pie|footer|header|margen|esquina|barra)`,
  `una? (?:[\\p{L}-]+ )?(?:icono|ícono|widget|banner|wizard|asistente de pasos)`,
  `(?:una?|otra|nueva|en) (?:[\\p{L}-]+ )?pestañas?`,
  `en (?:una|otra) (?:nueva )?(?:pestaña|ventana)(?: nueva)?`,
  `arrastrar y soltar|arrastrando|drag[- ]and[- ]drop`,
  `scroll(?: infinito| horizontal)?`,
  `(?:tamaño|tipo) de (?:letra|fuente)|tipografía`,
);

/** The wish is a movement of the hand. */
export const GESTURE = pattern(
  `^(?:(?:poder|simplemente|solo|también)\\s+)?(?:hacer (?:doble )?clic|clicar|clickear|cliquear|dar clic|pulsar|presionar|deslizar|arrastrar|pellizcar|hacer scroll|tocar (?:en|sobre|el|la)|pasar el (?:ratón|cursor|mouse))(?!\\p{L})`,
  'i',
);

/** Technologies and techniques that people who use a product do not ask for. */
const TECHNOLOGY = `(?:redis|kafka|rabbitmq|mysql|postgres(?:ql)?|mongo(?:db)?|oracle|dynamodb|firebase|sqlite|elastic ?search|sql|nosql|react(?:\\.?js)?|angular(?:js)?|vue(?:\\.?js)?|jquery|node(?:\\.?js)?|django|laravel|spring boot|\\.net|java|javascript|typescript|python|php|c\\+\\+|kotlin|docker|kubernetes|k8s|aws|amazon s3|s3|lambdas?|azure|google (?:maps|cloud|analytics)|graphql|grpc|(?:apis?|servicios?) rest|rest(?:ful)?|soap|websockets?|web ?hooks?|ajax|oauth2?|jwt|saml|ldap|ssl|tls|aes|sha-?\\d+|blockchain|machine[- ]learning|aprendizaje automático|deep[- ]learning|redes neuronales|ia|ai|inteligencia artificial|llms?|gpt(?:-\\d)?|chat ?bots?|chatgpt|nlp|bluetooth|nfc|rfid|gps|(?:códigos? )?qr|códigos? de barras?|face ?id|reconocimiento facial|huellas? (?:dactilar(?:es)?|digital(?:es)?)|biometría|cookies|cach[ée]|micro-?servicios?|server-?less|cron|colas? de mensajes|procedimientos? almacenados?|realidad (?:virtual|aumentada)|alexa|stripe|paypal|jenkins)`;
const USES = `(?:us(?:ar|a|e|en|ando)|utili(?:zar|za|ce|zando)|vía|con(?: la ayuda de)?|por medio de|mediante|a través de|hech[oa]s? (?:con|en)|implementad[oa]s? (?:con|en)|escrit[oa]s? en|basad[oa]s? en|alojad[oa]s? en|almacenad[oa]s? en|guardad[oa]s? en|escane(?:ar|ando)|leer|leyendo)`;
/** "usar una caché de Redis", "mediante un código QR", "hecho en React". */
export const USES_TECHNOLOGY = pattern(
  `(?<!\\p{L})${USES}\\s+(?:(?:una?|el|la|los|las|mi|nuestra?)\\s+)*(?:[\\p{L}-]+\\s(?:de\\s)?)?${TECHNOLOGY}(?![\\p{L}\\p{N}])`,
  'i',
);
/** "un algoritmo de búsqueda binaria", "guardado en una base de datos relacional". */
export const TECHNIQUE = anySpanish(
  `(?:usando|usar|utilizando|con|mediante|por medio de|a través de|aplicando) (?:una? |el )?(?:[\\p{L}-]+ ){0,2}algoritmos?`,
  `(?:almacen|guard|persist|grab)\\p{L}{1,5} (?:[^.,]{0,60} )?en (?:una?|la|nuestra) (?:[\\p{L}]+ )?(?:base de datos|bbdd|bd|caché|cache|hoja de cálculo|sesión|local storage|nube|data warehouse)`,
  `(?:almacen|guard|persist|grab)\\p{L}{1,5} (?:[^.,]{0,60} )?en (?:(?:una?|la|nuestra) )?${TECHNOLOGY}`,
  `(?:en|a) (?:la |una )?blockchain`,
  oneOf(`lru mvc tf-idf`),
);

/** Who builds or runs software speaks of it as of the subject. */
export const BUILDER = pattern(
  `(?<!\\p{L})(?:dev(?:s|eloper|ops)?|desarrollador\\p{L}{0,2}|programador\\p{L}{0,2}|ingenier[oa]s?|arquitect[oa]s?|qa|testers?|dba|sysadmins?|administrador(?:a|es)? (?:de|del) (?:sistemas?|bases? de datos|plataforma)|integrador(?:a|es)?|operaciones|sistemas|científic[oa]s? de datos|equipo (?:técnico|de desarrollo|de backend|dev))(?!\\p{L})`,
  'i',
);
/** What connects to a technology has it as its subject. */
export const CONNECTS = pattern(
  `(?<!\\p{L})(?:conector(?:es)?|conectar|plug-?ins?|módulos?|adaptador(?:es)?|drivers?|sdks?|integr\\p{L}+|compatib\\p{L}+|import\\p{L}*|export\\p{L}*|migr\\p{L}+|formatos?|cli|línea de comandos|scripts?|librerías?|bibliotecas?|soporte (?:para|de|a)|config\\p{L}*|ejemplos?|document\\p{L}*|docs|builds?|compil\\p{L}+|tests?|pruebas?|pagar|pago|pagos)(?!\\p{L})`,
  'i',
);
/** But here it is the product that shall be made so. */
export const SYSTEM_USES = pattern(
  `(?<!\\p{L})(?:sistema|app|aplicación|sitio|web|plataforma|software|producto|back-?end|front-?end|base de datos|páginas?|servicio)\\s+(?:(?:que )?(?:use|utilice|usa|utiliza|esté (?:hech|basad|alojad|escrit|implementad)[oa])|(?:debe|debería)\\s+(?:usar|utilizar)|a\\s+usar)`,
  'i',
);

/** A title whose order is about the code and not about what people get. */
export const CODE_WORK = pattern(
  `^(?:refactori[zc]\\p{L}+|renombr\\p{L}+|reescrib\\p{L}+|reimplement\\p{L}+|extraer|reestructurar|reorganizar|mover|reemplazar|sustituir|convertir|copiar|dividir|separar|partir|usar|utilizar|introducir|cambiar|migrar|desacoplar)(?!\\p{L})`,
  'i',
);
const CODE = [
  `::`,
  `\\w\\(\\)`,
  `\\b[a-z]+_[a-z_]+\\b`,
  `\\b[\\w-]+\\.(?:java|hpp|cpp|js|ts|py|xml|gradle|yml|yaml|jar|proto)\\b`,
  `(?<!\\p{L})(?:clases?(?! (?:de|del) (?:alumnos|baile|inglés|yoga))|métodos?(?! de (?:pago|envío))|helpers?|protobufs?|structs?|enums?|abstracción|parsers?|código fuente|codebase|repo(?:sitorio)?s?|namespaces?|paquetes?(?! de)|controladores?|refactor)(?!\\p{L})`,
].join('|');
export const CODE_WORDS = pattern(CODE);

/** A title that orders a part of a screen: "Crear un pop-up para …", "Añadir spinner de carga". */
export const ORDERS = pattern(
  `^(?:añad(?:ir|e)|agreg(?:ar|a|ue)|crea(?:r)?|mostrar|muestra|visualizar|introducir|poner|colocar|mover|cambiar|hacer|reemplazar|sustituir|usar|implementar|incluir|tener|quitar|eliminar|deshabilitar|ocultar|insertar)(?!\\p{L})`,
  'i',
);

/** One of these is in every text that names a part of a screen */
export const SCREEN_CUES =
  formsOf(`boton botón botoncit desplegabl drop dropdown pop popup ventan modal cuadr diálogo casill check checkbox toggl interruptor slider deslizador
    tool tooltip barr side sidebar navbar carrusel acordeón acordeon spinner caj camp menú breadcrumb mig hipervíncul gráfic splash pantall radi comb combobox snackbar toast
    roj verd azul amarill naranj morad ros negr blanc gris negrit cursiv subrayad redondead parpadeant
    superior inferior derech izquierd arrib abaj cabecer pi footer header marg margen esquin icon ícon widget banner wizard asistent pestañ arrastrar arrastrand drag scroll
    tamañ tip tipografí`);
/** or a technology, */
export const TECHNOLOGY_CUES = new Set([
  ...ENGLISH_TECHNOLOGY,
  ...wordsOf(`aprendizaje redes ia inteligencia barras reconocimiento huella huellas biometría caché microservicio microservicios cola colas procedimiento procedimientos
    realidad algoritmo algoritmos base bbdd bd hoja sesión nube`),
]);
