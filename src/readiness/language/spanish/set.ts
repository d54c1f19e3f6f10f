/**
 * What Spanish adds to the comparison of two stories: endings, words of one meaning, what makes and what uses a thing, how
 * people forbid, limit and wait. Words of software and office work in general, of Spain and of America; nothing here
 * comes from one backlog. Words are compared without their accents.
 */
import type { SetLanguage, Unit } from '../../set/set-language';
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern, plain, wordsOf } from './spelling';
import { isSubjunctive, isThirdPerson } from './verbs';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are written in two ways or as two words. */
const PHRASES = new Map(
  `iniciar sesión:login,inicio de sesión:login,iniciar la sesión:login,log in:login,hacer login:login,cerrar sesión:logout,cierre de sesión:logout,log out:logout,
  dar de alta:crear,alta de:crear,dar de baja:eliminar,correo electrónico:correo,e mail:correo,dirección de correo:correo,cuenta de usuario:usuario,
  cuentas de usuario:usuario,número de teléfono:teléfono,base de datos:bd,bases de datos:bd,forma de pago:mediopago,formas de pago:mediopago,método de pago:mediopago,
  métodos de pago:mediopago,medio de pago:mediopago,medios de pago:mediopago,hacer un pedido:pedir,así como:y,además de:y,fuera de línea:offline,sin conexión:offline,
  en línea:online,por internet:online,cuadro de mando:dashboard,cuadro de mandos:dashboard,panel de control:dashboard,teléfono móvil:móvil,página web:web,sitio web:web,
  código de barras:codigobarras,nombre de usuario:username,doble factor:2fa,dos pasos:2fa,hoja de cálculo:excel,carrito de compra:carrito,carrito de compras:carrito,
  cesta de compra:carrito`
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .flatMap(([said = '', meant = '']) => [[said, meant] as const, [plain(said), meant] as const]),
);

/**
 * Words of one meaning, for a reader of a backlog: whoever says one could have said the other of the same feature. Each line
 * begins with the word that stands for all. Words that are alike only sometimes (filtrar and ordenar, enviar and compartir,
 * ticket and incidencia) are kept apart: a pair that is wrongly called the same costs more trust than one that is missed.
 */
const SAME_MEANING = `
guardar almacenar salvar
eliminar borrar quitar suprimir
editar modificar cambiar actualizar
crear añadir agregar insertar implementar anadir
ver visualizar mostrar consultar muestra muestre vea
buscar encontrar localizar búsqueda busque encuentra encuentre
conservar mantener retener
descargar exportar descargue
avisar notificar alertar informar aviso alerta
elegir seleccionar escoger elija escoja elección
recibir obtener obtenga
comprar adquirir
login autenticar loguear logar
permitir posibilitar dejar
impedir evitar prohibir
cancelar anular
configurar personalizar configuración
seguir rastrear monitorizar monitorear seguimiento
verificar validar comprobar compruebe
foto imagen fotografía
error fallo
compañero colega
correo email mail e-mail
administrador admin
aplicación app
carpeta directorio
móvil celular smartphone
comentario comentar
valoración puntuación calificación valorar puntuar calificar
ordenador computadora computador
coche auto carro
informe reporte
contraseña clave password
carrito cesta
cupón vale
archivo fichero
dashboard tablero panel
empleado trabajador
pagar pago pague
enviar mandar envío envíe
coste costo
cita turno
plantilla template
pedir pedido pida
reservar reserva
recordar recordatorio recuerde
`;

const LIGHT = `fácilmente fácil rápidamente rápido directamente simplemente sencillo online actual actualmente existente disponible específico cierto varios distinto diferente diverso
  particular nuevo múltiple propio relevante adecuado necesario correctamente posibilidad opción capacidad oportunidad funcionalidad función información dato detalle sistema software producto
  aplicación soporte forma manera cosa elemento luego después también siempre solo más mejor bueno completo entero recibir usuario persona gente hacer tener usar utilizar
  vía basado querer necesitar llevar contener gestionar administrar manejar tratar asegurar permitir web pantalla apartado sección`;

const WORK = `documentación test prueba testing benchmark spike investigar investigación diseño maqueta prototipo refactor refactorizar revisión demo migrar migración deprecar ejemplo
  tutorial formación bug determinar analizar análisis explorar estudiar`;

const FUNCTION_WORDS = `el la los las lo un una unos unas mi mis nuestro nuestra nuestros nuestras su sus tu tus este esta estos estas esto ese esa esos esas eso aquel me te se nos le les
  todo toda todos todas cada algún alguna alguno algunos algunas otro otra otros otras mismo misma mismos mismas muy tan tanto mucho mucha muchos muchas poco a al ante bajo con contra de del
  desde durante en entre hacia hasta para por según sobre tras vía mediante dentro arriba abajo cerca yo él ella ellos ellas nosotros nosotras usted ustedes aquí ahí cuando donde quien quienes que cual
  cuales cuyo cómo qué cuál cuánto cuántos dónde cuándo quién si porque pues ya mientras aunque como es son está están ser sea sean estar esté estén fue ha han he hay haya sido siendo poder puede pueden
  pueda puedan puedo debe deben deba y e o u ni pero sino etc etcétera p ej además aún todavía así entonces ahora solo sólo solamente alguien cualquier cualquiera cuyas uno dos`;

const NO_VERBS = new Set(
  words('estado apartado grado mercado cuidado teclado lado vado sonido sentido ruido cantidad'),
);
/** Beginnings of verbs that change, by the one that stands in the infinitive. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/^muestr/, 'mostr'],
  [/^encuentr/, 'encontr'],
  [/^el[ie][gj]/, 'eleg'],
  [/^(\w+)qu$/, '$1c'],
  [/^(\w+)gu$/, '$1g'],
  [/^cierr/, 'cerr'],
  [/^vuelv/, 'volv'],
  [/^aprueb/, 'aprob'],
  [/^prueb/, 'prob'],
];

/** One and many, what somebody does and what is done: "exportar", "exporten", "exportado" and "exportación" meet; "plazo" and "plaza" don't. */
function stem(word: string): string {
  const letters = plain(word);
  if (letters.length <= 3 || /[\d+#_]/.test(letters)) return letters;
  const isVerb = isThirdPerson(letters) || isSubjunctive(letters);
  const infinitive = /^([a-z-]{3,}?)[aei]r(?:se|me|nos)?(?:l[aeo]s?)?$/.exec(letters)?.[1];
  const done = NO_VERBS.has(letters)
    ? undefined
    : /^([a-z-]{3,}?)(?:[ai]d[oa]s?|[aei]ndo|aci?on(?:es)?|icion(?:es)?|imientos?|amientos?)$/.exec(
        letters,
      )?.[1];
  const root = infinitive ?? done ?? (isVerb ? letters.replace(/(?:[aei]n|[aei])$/, '') : undefined);
  if (root !== undefined && root.length >= 3)
    return CHANGING.reduce((all, [from, to]) => all.replace(from, to), root);
  return singular(letters);
}

function singular(letters: string): string {
  const one = letters.replace(/ces$/, 'z').replace(/(?<=[^aeiou])es$|s$/, '');
  const his = one
    .replace(/(?<=[dst]or|ic|iv|os|ari)a$/, 'o')
    .replace(/^(client|president|dependient|asistent)a$/, '$1e')
    .replace(/(?<=[dst]or)o$/, '');
  return his.length > 3 ? his.replace(/e$/, '') : his;
}

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stem(word)));

const meanings = new Map(
  SAME_MEANING.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return [first, ...others].map((word) => [stem(word), stem(first)] as const);
    }),
);
const meant = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => meanings.get(stem(word)) ?? stem(word)));

const ACTIONS = `abrir aceptar acceder activar adjuntar administrar ajustar analizar añadir aplicar aprobar archivar arrastrar asignar autorizar avisar bajar bloquear buscar calcular cambiar cancelar canjear cargar
  cerrar clasificar cobrar comentar compartir comparar completar comprar conectar confirmar configurar conservar consultar contactar contar controlar convertir copiar corregir crear
  descargar desactivar desbloquear detectar devolver duplicar editar ejecutar elegir eliminar enviar escanear escribir exportar facturar filtrar firmar fusionar generar gestionar grabar guardar
  habilitar deshabilitar importar impedir imprimir incluir indicar iniciar insertar instalar integrar introducir ingresar invitar limitar listar login marcar migrar mover navegar ocultar ordenar pagar pedir
  permitir planificar programar publicar rechazar recibir recordar recuperar reenviar registrar renovar reordenar reservar restablecer restaurar retirar revisar rellenar seguir simular sincronizar solicitar subir
  suscribir traducir transferir validar vender ver vincular votar`;

const UNITS: readonly (readonly [string, string, number])[] = [
  ['segundo segundos seg s', 'time', 1],
  ['minuto minutos min', 'time', 60],
  ['hora horas h', 'time', 3600],
  ['día días dia dias', 'time', 86_400],
  ['semana semanas', 'time', 7 * 86_400],
  ['mes meses', 'time', 30 * 86_400],
  ['año años ano anos', 'time', 365 * 86_400],
  ['kb', 'size', 1],
  ['mb', 'size', 1000],
  ['gb', 'size', 1_000_000],
  ['tb', 'size', 1_000_000_000],
  ['% porciento', 'share', 1],
  ['caracteres', 'length', 1],
  ['intentos reintentos', 'attempts', 1],
  ['elementos filas líneas lineas resultados registros', 'rows', 1],
  ['€ eur euro euros', 'euros', 1],
  ['$ usd dólar dólares dolares pesos', 'dollars', 1],
];

const KEY_WAITS = [
  `(?:solo |sólo )?(?:después de|tras|una vez|hasta que|cuando|en cuanto)`,
  `(?:depende[n]?|dependerá|dependiente) de|dependencia[s]?(?: con| de)?|se basa en|espera(?:ndo)? (?:a|por)|a la espera de`,
  `(?:bloquead|precedid)[oa] por`,
  `(?:requiere|necesita|prerrequisitos?|predecesoras?)`,
  `after|depends on|blocked by`,
];
const STORY = oneOf(`historia funcionalidad ticket incidencia tarea épica trabajo hu módulo desarrollo`);
const IS_THERE = `(?:exista|existan|(?:esté|estén|está|están|sea|quede|haya sido|hayamos)[n]? (?:ya )?(?:list[oa]s?|hech[oa]s?|disponibles?|terminad[oa]s?|implementad[oa]s?|en producción|desplegad[oa]s?|acabad[oa]s?|finalizad[oa]s?|integrad[oa]s?|complet[oa]s?|entregad[oa]s?)|se (?:haya )?(?:implemente|publique|despliegue|entregue|implementado|publicado|desplegado|entregado|terminado))`;
const DONE = `(?:list[oa]s?|hech[oa]s?|disponibles?|terminad[oa]s?|implementad[oa]s?|desplegad[oa]s?|finalizad[oa]s?|integrad[oa]s?|desarrollad[oa]s?)`;

const ARTICLE = `(?:(?:el|l[ao]s?|una?) )?`;
const DETERMINER = `(?:(?:tod[oa]s? l[oa]s|cada|cualquier|el|l[ao]s?|nuestr[oa]s|mis|otr[oa]s) )?`;
const PEOPLE = `\\p{L}[\\p{L} -]{1,40}?`;
/** No key of an issue: those are found by themselves. */
const NAME = `(?!\\p{L}[\\p{L}\\d_]{1,20}-\\d)\\p{L}[\\p{L}\\p{N}' -]{1,60}?`;

const SAID_NO = new Set(words('no sin nunca primer primero último ultimo siguiente anterior antiguo'));

export const spanishSet: SetLanguage = {
  phrases: PHRASES,
  phraseStarts: new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
  functionWords: new Set([...wordsOf(FUNCTION_WORDS)].filter((word) => !SAID_NO.has(word))),
  stem,
  meanings,
  lightWords: meant(LIGHT),
  workWords: meant(WORK),
  actions: meant(ACTIONS),
  thingEnds:
    wordsOf(`en a al con por para sin sobre hasta desde hacia entre según tras durante mediante ante contra dentro antes después cuando mientras donde quien que cual cuyo qué
    cómo si porque pues pero como es son está están ser sea puede pueden pueda debe deben yo él ella ellos se usando basado vía`),
  thingGoesOn: new Set(['de', 'del']),
  negations: new Set(['no', 'sin', 'nunca']),
  counted: new Set(['fase', 'parte', 'ronda', 'paso', 'versión', 'version', 'etapa']),
  directions: wordsOf('a al desde hacia hasta antes después'),
  purpose: pattern(
    `(?<=\\S \\S{1,60}) para (?:más tarde|después|luego|otro (?:día|momento)|su (?:posterior |futur[oa] )?[a-zñáéíóú]{4,20}|[a-zñáéíóú]{2,18}[aei]r(?:l[oa]s?)?(?: más tarde| después| luego| en otro momento)?)[.]?$`,
    'i',
  ),
  reasonLead: pattern(
    `^(?:que )?(?:(?:yo|nosotr[oa]s|l[oa]s (?:usuarios|clientes)) )?(?:(?:pueda|puedan|podamos|poder) )?(?:luego |después |también |fácilmente |rápidamente )?(?=[a-zñáéíóú]+(?:[aei]r(?:se|me)?(?:l[oa]s?)?|[ae])${WORD_END})`,
    'i',
  ),
  beforeAction: wordsOf(
    'poder ser capaz de también solo fácilmente rápidamente automáticamente permanentemente directamente siempre no nunca que se',
  ),
  leadIns: [
    [
      pattern(
        `^\\s*(?:añadir|agregar|ofrecer|implementar|dar|crear|tener) (?:el |la |una? )?(?:soporte|posibilidad|opción|funcionalidad|capacidad) (?:de|para)(?: poder)?\\s`,
        'i',
      ),
      '',
    ],
    [pattern(`^\\s*(?:posibilidad|opción|capacidad) (?:de|para)(?: poder)?\\s`, 'i'), ''],
    [pattern(`^\\s*(?:añadir |agregar |dar |implementar )?soporte (?:para|de|a)\\s`, 'i'), 'añadir '],
    [/^\s*poder\s+/i, ''],
  ],

  makes: meant('crear registrar subir importar publicar generar cargar'),
  uses: meant('ver editar eliminar compartir exportar imprimir buscar archivar aprobar'),
  changes: meant('editar eliminar archivar mover renombrar cerrar cancelar publicar'),
  opposites: [
    { one: meant('eliminar'), other: meant('conservar'), isSwitch: false },
    { one: meant('permitir'), other: meant('impedir bloquear'), isSwitch: false },
    { one: meant('cifrar encriptar'), other: meant('descifrar desencriptar'), isSwitch: true },
    { one: meant('ver'), other: meant('ocultar esconder enmascarar'), isSwitch: true },
    { one: meant('archivar'), other: meant('eliminar'), isSwitch: true },
    { one: stems('activar habilitar'), other: stems('desactivar deshabilitar inhabilitar'), isSwitch: true },
    { one: stems('bloquear'), other: stems('desbloquear abrir'), isSwitch: true },
    { one: stems('aprobar aceptar'), other: stems('rechazar denegar'), isSwitch: true },
    { one: stems('aumentar subir incrementar'), other: stems('reducir bajar disminuir'), isSwitch: true },
    { one: stems('requerir exigir'), other: stems('omitir saltar'), isSwitch: true },
    { one: stems('publicar'), other: stems('despublicar retirar'), isSwitch: true },
    { one: stems('expandir desplegar'), other: stems('contraer plegar'), isSwitch: true },
  ],

  everyThing: pattern(
    `${WORD_START}(?:cualquier|tod[oa]s? (?:el|l[ao]s)|cada|de (?:los )?(?:otros|demás)(?: usuarios)?|ajen[oa]s?)${WORD_END}`,
    'i',
  ),
  onlyOwn: pattern(
    `${WORD_START}(?:solo|sólo|únicamente|solamente)${WORD_END}.{0,60}${WORD_START}(?:mis?|sus?|propi[oa]s?|mí[oa]s)${WORD_END}|${WORD_START}(?:mis?|sus?) propi[oa]s?${WORD_END}`,
    'i',
  ),
  own: pattern(
    `${WORD_START}(?:mis?|mí[oa]s?|nuestr[oa]s?|propi[oa]s?|que (?:he|hemos) \\p{L}+[ai]do)${WORD_END}`,
    'i',
  ),
  forbidden: pattern(
    `${WORD_START}(?:no|nunca|tampoco) (?:se )?(?:les? )?(?:pued|deb|podr|tien(?:e|en) que|quiero que|(?:est|es|ser)[áaé]?n? (?:permitid|posible))[a-zñáéíóú]{0,6}|${WORD_START}(?:prohibid[oa]s?|se prohíbe)${WORD_END}`,
    'i',
  ),
  prevents: pattern(
    `^(?:poder )?(?:impedir|evitar|prohibir|bloquear|no permitir|no dejar) (?:que |a )?${ARTICLE}(?<who>[\\p{L}][\\p{L} -]{1,50}?) (?:puedan? )?(?=\\p{L}+(?:[aei]r|[ae]n?)(?:l[oa]s?)?${WORD_END})`,
    'i',
  ),
  lets: pattern(
    `^(?:(?:permitir|posibilitar|dejar)(?:les?)? (?:a |que |al )${DETERMINER}(?<who>${PEOPLE}) (?:puedan? )?|que ${DETERMINER}(?<who2>${PEOPLE}) puedan? )(?=\\p{L}+(?:[aei]r(?:se)?(?:l[oa]s?)?|[ae]n?)${WORD_END})`,
    'i',
  ),
  rule: pattern(
    `^(?:(?:el|l[ao]s?|una?|tod[oa]s? l[oa]s|cada|cualquier|solo|sólo|únicamente) ){0,2}(?<who>\\p{L}[\\p{L} -]{1,40}?) (?<modal>(?:no |nunca |solo |sólo )?(?:pueden?|deben?|podrán?|deberán?|deberían?|podrían?|tienen? que|tendrán? que)|(?:no )?están? autorizad[oa]s? a|(?:no )?tienen? permitido)(?: poder)? (?!ser${WORD_END})(?=\\p{L})`,
    'i',
  ),
  byDefault: pattern(
    `${WORD_START}(?:por defecto|por omisión|de forma predeterminada|predeterminad[oa]|de serie)${WORD_END}`,
    'i',
  ),
  oppositeStates: [
    [
      stems('activo activa activado activada habilitado habilitada'),
      stems('inactivo inactiva desactivado desactivada deshabilitado deshabilitada'),
    ],
    [stems('visible visibles mostrado'), stems('oculto oculta ocultado')],
    [stems('público pública'), stems('privado privada')],
    [stems('expandido desplegado abierto'), stems('contraído plegado cerrado')],
    [stems('marcado marcada seleccionado'), stems('desmarcado desmarcada deseleccionado')],
    [stems('ascendente antiguo'), stems('descendente reciente')],
  ],
  amount: pattern(
    `(?<![\\p{L}\\p{N}.])(?<number>\\d{1,9}(?:[.,]\\d{1,3})?|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)[ -]?(?<unit>segundos?|seg|minutos?|min|horas?|días?|semanas?|mes(?:es)?|años?|kb|mb|gb|tb|%|caracteres|intentos|reintentos|elementos|filas|líneas|resultados|registros|€|eur|euros?|usd|dólar(?:es)?|pesos)(?![\\p{L}\\p{N}])`,
    'gi',
  ),
  atLeast: pattern(
    `${WORD_START}(?:al menos|por lo menos|como mínimo|mínimo|más de|no menos de|no antes de)${WORD_END}`,
    'i',
  ),
  numberWords: new Map(
    words('un una dos tres cuatro cinco seis siete ocho nueve diez once doce').map((word, index) => [
      word,
      Math.max(1, index),
    ]),
  ),
  units: new Map(
    UNITS.flatMap(([names, sort, factor]) =>
      words(names).map((name): readonly [string, Unit] => [name, { sort, factor }]),
    ),
  ),

  waitsForKey: pattern(
    `${WORD_START}(?:${KEY_WAITS.join('|')})${WORD_END}[^.;\\n]{0,40}?(?=\\b[A-Z][A-Z0-9_]{1,20}-\\d)`,
    'gi',
  ),
  waitsForStory: pattern(
    [
      `${WORD_START}(?:una vez(?: que)?|después de que|en cuanto|hasta que) ${ARTICLE}(?<what>${NAME})(?: ${STORY})? ${IS_THERE}${WORD_END}`,
      `${WORD_START}(?:una vez(?: que)?|después de que|en cuanto|hasta que) (?:ya )?(?:${IS_THERE}|tengamos(?: ${DONE})?|esté|haya|${DONE}) ${ARTICLE}(?<what2>${NAME})(?=[.,;:)\\n]|$| (?:se|podremos|podemos|y|para|hay)${WORD_END})`,
      `${WORD_START}(?:depende[n]? de|requiere|necesita|bloquead[oa] por|espera a|a la espera de|después de|tras) (?:la |el )?${STORY} (?:de(?:l)? )?(?:la |el )?["“«']?(?<what3>${NAME})["”»']?(?=[.,;:)\\n]|$)`,
      `(?:(?:^|[\\n.;•*-])\\s{0,3}|${WORD_START}(?:esto|historia|tarea|que|la cual|también) (?:está |también ){0,2})(?:depende(?:n)? de(?:l)?|bloquead[oa] por|espera(?:ndo)? a|a la espera de|dependencias?:) ${ARTICLE}["“«']?(?<what4>${NAME})["”»']?(?=[.,;:)\\n]|$)`,
    ].join('|'),
    'gi',
  ),
  linkWaits: pattern(
    `^(?:está |es )?(?:bloquead[oa] por|depende[n]? de|espera a|requiere|precedid[oa] por|tiene que hacerse después de|blocked by|is blocked by|depends? on|waits? for)`,
    'i',
  ),
  linkBlocks: pattern(
    `^(?:bloquea(?: a)?|es requerid[oa] por|precede(?: a)?|tiene que hacerse antes de|blocks)${WORD_END}`,
    'i',
  ),

  wishes: [
    ['quiero', pattern(`${WORD_START}(?:quiero|queremos|quiere)${WORD_END}`, 'i')],
    ['me gustaría', pattern(`${WORD_START}(?:gustaría|encantaría|quisiera|querría)`, 'i')],
    [
      'necesito',
      pattern(`${WORD_START}(?:necesit[oa]|necesitamos|requier[oe]|requerimos|preciso)${WORD_END}`, 'i'),
    ],
    ['deseo', pattern(`${WORD_START}dese[oa](?:mos)?${WORD_END}`, 'i')],
    ['puedo', pattern(`${WORD_START}(?:pued[oe]n?|podemos|podrán?|debo|deben?)${WORD_END}`, 'i')],
  ],
  reasons: [
    ['para que', pattern(`${WORD_START}para\\s+que${WORD_END}`, 'i')],
    ['para', pattern(`${WORD_START}para${WORD_END}`, 'i')],
    ['con el fin de', pattern(`${WORD_START}(?:a|con el) (?:fin|objetivo|propósito|objeto) de`, 'i')],
    ['porque', pattern(`${WORD_START}(?:porque|ya que|puesto que|dado que|pues)${WORD_END}`, 'i')],
    ['de modo que', pattern(`${WORD_START}de (?:tal )?(?:modo|forma|manera) que`, 'i')],
    ['así', pattern(`${WORD_START}así${WORD_END}`, 'i')],
  ],
};
