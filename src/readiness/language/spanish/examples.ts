/** Spanish examples of every check, as teams in Spain and Latin America write: run as tests, and not part of what pages load. */
import type { Example } from '../../check';
import type { CheckId } from '../../check-id';

const EPIC = { key: 'GYM-2', summary: 'Reservas de clases' };
const NOW = '2026-07-01T07:00:00.000Z';

export const examples: Readonly<Record<CheckId, readonly Example[]>> = {
  described: [
    {
      shows: 'met',
      summary: 'Mostrar el aforo de cada clase',
      description:
        'Los socios llegan a clase y se encuentran la sala llena. El torno ya sabe cuánta gente ha entrado. Queremos enseñar las plazas libres en el horario de la app y en la pantalla de recepción antes de que salgan de casa.',
    },
    {
      shows: 'met',
      summary: 'Como socia quiero anular una clase desde el móvil para que otra persona aproveche la plaza',
    },
    { shows: 'met', summary: 'Migrar el servicio de cuotas de SOAP a REST' },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: ¿podemos leer el histórico del programa anterior?',
      description:
        'Necesitamos saber si la copia trae las fechas de alta o si habrá que pedírselas al proveedor antiguo.',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
    { shows: 'unmet', summary: 'Ajustar pantalla de pago', description: 'Ajustar la pantalla de pago.' },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: pasarela de pago',
      description: 'Hablar con Nuria.',
    },
  ],
  benefit: [
    {
      shows: 'met',
      summary:
        'Como paciente, quiero cambiar mi cita desde la app para no tener que llamar al centro de salud.',
    },
    {
      shows: 'met',
      summary: 'Carrito guardado',
      description:
        'Cuando vuelvo otro día, quiero encontrar mi carrito tal y como lo dejé, para seguir donde estaba.',
    },
    {
      shows: 'met',
      summary: 'Anular una reserva por internet',
      description:
        'Actualmente los huéspedes solo pueden anular por teléfono, y recepción atiende cuarenta llamadas al día.',
    },
    {
      shows: 'met',
      summary: 'Exportar asistencia',
      description:
        'Los entrenadores tienen que copiar la lista a mano en un Excel todos los viernes, y siempre falta alguien.',
    },
    { shows: 'met', summary: 'Al cambiar de tarifa no se actualiza la cuota del mes' },
    {
      shows: 'met',
      summary: 'Domicilio de facturación',
      description:
        'Como cliente necesito registrar un domicilio fiscal distinto al de envío.\n\n## ¿Por qué?\nContabilidad rehace unas veinte facturas por semana.',
    },
    { shows: 'unmet', summary: 'Como recepcionista quiero poder ver mi horario.' },
    {
      shows: 'unmet',
      summary: 'Dividir el pago',
      description: 'Como clienta, quiero dividir el pago entre dos tarjetas.',
    },
    { shows: 'unmet', summary: 'Como usuario quiero iniciar sesión para poder iniciar sesión' },
    { shows: 'unmet', summary: 'Importación de socios' },
  ],
  'acceptance-criteria': [
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      description:
        '## Criterios de aceptación\n- Un bono válido descuenta la clase al momento\n- Un bono caducado se rechaza y se indica desde cuándo\n- Se pueden juntar dos bonos',
    },
    {
      shows: 'met',
      summary: 'Recuperar la contraseña',
      description:
        'Dado que tengo una cuenta\nCuando pido una contraseña nueva\nEntonces recibo un correo con un enlace que caduca en una hora',
    },
    {
      shows: 'met',
      summary: 'Horario de verano',
      description:
        'CA:\n* El horario de julio y agosto sale en gris hasta el 15 de junio\n* Nadie puede reservar antes',
    },
    {
      shows: 'met',
      kind: 'task',
      summary: 'Pasar la importación nocturna al servidor nuevo',
      description:
        'Esta tarea está hecha cuando la importación haya corrido tres noches seguidas y el servidor viejo esté apagado.',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: ¿qué transportista informa la franja de entrega?',
      description: 'Con el resultado decidiremos con cuál de los dos trabajamos el trimestre que viene.',
    },
    {
      shows: 'met',
      summary: 'Redondeo de importes',
      description:
        'Hasta ahora cada módulo redondea a su manera. El total de la factura debe coincidir siempre con la suma de sus líneas.',
    },
    {
      shows: 'met',
      summary: 'Validar el RFC al facturar',
      description:
        'Como cajera necesito capturar el RFC del cliente.\n\n- Debe tener 12 o 13 caracteres\n- Si el RFC no existe en el padrón, se muestra "RFC no válido" y no se timbra la factura',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
    {
      shows: 'unmet',
      summary: 'Pagar con un bono',
      description: 'Como socio quiero pagar con un bono para aprovechar el que me regalaron.',
    },
    {
      shows: 'unmet',
      summary: 'Pagar con un bono',
      description: '## Criterios de aceptación\n\nPor definir',
    },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: estudiar pasarelas de pago' },
  ],
  'testable-criteria': [
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      description:
        '## Criterios de aceptación\n- Un bono válido descuenta la clase al momento\n- Un bono caducado se rechaza y se indica desde cuándo',
    },
    {
      shows: 'met',
      summary: 'Buscar un pedido',
      description:
        '## Criterios de aceptación\n- La búsqueda es rápida: la primera página aparece en menos de dos segundos',
    },
    {
      shows: 'met',
      summary: 'Recuperar la contraseña',
      description:
        'Dado un socio con cuenta\nCuando pide una contraseña nueva\nEntonces recibe un correo con un enlace',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
    {
      shows: 'unmet',
      summary: 'Buscar un pedido',
      description: '## Criterios de aceptación\n- La búsqueda es rápida\n- Que sea fácil de usar',
    },
    {
      shows: 'unmet',
      summary: 'Nuevo diseño de la home',
      description: 'Criterios de aceptación:\n- Se ve bien en el móvil\n- Todo funciona correctamente',
    },
    {
      shows: 'unmet',
      summary: 'Imprimir el recibo',
      description:
        'Dado un pedido pagado\nCuando imprimo el recibo\nEntonces todo funciona según lo esperado',
    },
  ],
  'small-enough': [
    { shows: 'met', summary: 'Pagar con un bono', story: { estimate: 8 }, surroundings: { velocity: 20 } },
    {
      shows: 'met',
      summary: 'Cambiar un texto de la página de cuotas',
      story: { estimate: 0 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: ¿qué transportista informa la franja de entrega?',
      description: 'Límite de tiempo: 2 días.',
      story: { estimate: null },
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Investigar la lectura del lector de huella',
      description: '¿Se puede leer desde el navegador? No dedicarle más de una tarde.',
      story: { estimate: null },
    },
    { shows: 'unmet', summary: 'Tienda nueva', story: { estimate: 13 }, surroundings: { velocity: 20 } },
    {
      shows: 'unmet',
      summary: 'Tienda nueva',
      story: { estimate: 13 },
      surroundings: { largestFinished: 8 },
    },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: ¿qué transportista informa la franja de entrega?',
      description: 'Vamos a decidir entre los dos transportistas.',
      story: { estimate: null },
    },
  ],
  'dependencies-clear': [
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      description:
        'Después de pagar, la página da las gracias. Lo que se muestra depende del tamaño de la pantalla.',
    },
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      description: 'Depende de GYM-7, que trae la lista de bonos.',
    },
    {
      shows: 'met',
      summary: 'Nuevo diseño del carrito',
      description: 'Ver el boceto adjunto.',
      story: { attachments: 1 },
    },
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      description: 'Los bonos vienen del programa antiguo.',
      story: {
        links: [{ relation: 'está bloqueada por', key: 'GYM-7', summary: 'Lista de bonos', done: true }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Pagar con un bono',
      description: 'Los bonos vienen del programa antiguo.',
      story: {
        links: [{ relation: 'está bloqueada por', key: 'GYM-7', summary: 'Lista de bonos', done: false }],
      },
    },
    {
      shows: 'unmet',
      summary: 'Enseñar la cuota pendiente',
      description: 'Solo se puede empezar cuando la nueva API de cobros esté en producción.',
      story: { links: [] },
    },
    {
      shows: 'unmet',
      summary: 'Nuevo diseño del carrito',
      description: 'Ver el boceto adjunto.',
      story: { attachments: 0 },
    },
    {
      shows: 'unmet',
      summary: 'Nuevo diseño del carrito',
      description: 'El total pasa arriba, como comentamos en la reunión del martes.',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
  ],
  'open-questions': [
    {
      shows: 'met',
      summary: 'Vaciar el carrito',
      description:
        'Antes de vaciarlo, la página pregunta «¿Seguro que quieres vaciarlo?» y ofrece guardarlo.',
    },
    {
      shows: 'met',
      summary: 'Importar bonos',
      description: '¿Qué fichero leemos?\nR: la exportación nocturna del programa antiguo.',
    },
    {
      shows: 'met',
      summary: 'Lista de tareas del monitor',
      description: 'Los monitores no saben si todo está hecho, así que cada tarea enseña su estado.',
    },
    {
      shows: 'met',
      summary: 'Filtrar pedidos',
      description:
        'En la lista aparecen también los pedidos pendientes de confirmar y los que están sin pagar.',
    },
    { shows: 'unmet', summary: 'Importar bonos', description: 'Formato del fichero: por definir' },
    {
      shows: 'unmet',
      summary: 'Importar bonos',
      description: 'El programa antiguo los exporta cada noche. ¿Nos saltamos los que han caducado?',
    },
    { shows: 'unmet', summary: 'Importar bonos', description: '## Dudas\n- Quién mantiene la lista antigua' },
    {
      shows: 'unmet',
      summary: 'Aviso de cuota',
      description:
        'El aviso sale tres días antes. No tenemos claro si también va por SMS, falta confirmar con marketing.',
    },
    {
      shows: 'unmet',
      summary: 'Reporte mensual',
      description: 'El reporte sale el día 1. Habria que ver como tratamos los meses sin ventas.',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
  ],
  atomic: [
    {
      shows: 'met',
      summary: 'Como clienta quiero leer los términos y condiciones para conocer mis derechos.',
    },
    { shows: 'met', summary: 'Como editora quiero arrastrar y soltar fotos para ordenarlas en segundos.' },
    {
      shows: 'met',
      summary: 'Como usuario/a quiero escanear el código y ver el precio para saber si me alcanza.',
    },
    {
      shows: 'met',
      summary:
        'Como responsable de salud y seguridad quiero ver las inspecciones abiertas para que no se olvide ninguna.',
    },
    { shows: 'unmet', summary: 'Como usuario quiero subir y recortar fotos para que encajen en el anuncio.' },
    {
      shows: 'unmet',
      summary: 'Como huésped quiero crear una cuenta, verificar mi correo y completar mi perfil.',
    },
    {
      shows: 'unmet',
      summary: 'Como comprador o vendedor quiero ver mis pedidos abiertos para saber qué toca después.',
    },
    { shows: 'unmet', summary: 'Varias mejoras en el editor', description: 'Salieron en la última demo.' },
    { shows: 'unmet', summary: 'Bonos' },
  ],
  'expected-actual': [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'El recibo sale con otra fecha',
      description:
        '**Resultado esperado:** el recibo lleva la fecha del cobro.\n**Resultado obtenido:** lleva la fecha de hoy.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'El carrito muestra el precio sin IVA en lugar del precio final',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Página de bonos',
      description: 'Al guardar un bono caducado, la página devuelve un error 500.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'No se guarda la foto de perfil',
      description: 'Subo una foto de 3 MB, doy clic en Guardar y al volver sigue apareciendo la anterior.',
    },
    { shows: 'unmet', kind: 'bug', summary: 'Importación de socios' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Lista de pedidos',
      description: 'La lista de pedidos debería estar ordenada por fecha.',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Pago en el móvil',
      description:
        '## Pasos para reproducir\n- Abrir el carrito\n- Pulsar Pagar\n## Resultado actual\nPor completar\n## Resultado esperado\nPor completar',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Avisar a recepción cuando falle una importación',
      description: 'Recepción quiere un correo.',
    },
  ],
  reproducible: [
    {
      shows: 'met',
      kind: 'bug',
      summary: 'El combo de gravedad no se deshabilita',
      description:
        'Pasos:\n1. Entrar en Ayuda > Nueva incidencia\n2. Introducir usuario y contraseña\n3. Pulsar Validar\nEsperado:\nTodo deshabilitado\nActual:\nEl combo sigue activo',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'Foto de perfil',
      description:
        'Al pulsar Guardar en el perfil con una foto de más de 2 MB, no se guarda nada. Visto en Firefox 128.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'El carrito olvida los bonos',
      description: 'Para reproducir: añadir un bono al carrito, cerrar sesión, volver a entrar.',
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'La app se cierra sola cuando el socio escanea un QR sin conexión a internet',
    },
    { shows: 'unmet', kind: 'bug', summary: 'La búsqueda no funciona' },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Calendario descuadrado',
      description: 'Hola, el calendario se ve mal. Adjunto captura. Gracias y un saludo',
    },
    {
      shows: 'unmet',
      kind: 'bug',
      summary: 'Totales erróneos',
      description: '## Pasos para reproducir\nPendiente\n## Resultado actual\nLos totales están mal.',
    },
  ],
  'well-formed': [
    { shows: 'met', summary: 'Como administradoras, necesitamos revisar los comentarios denunciados.' },
    { shows: 'met', summary: 'Los huéspedes pueden anular una reserva por internet' },
    { shows: 'met', summary: 'Permitir a los editores ocultar un comentario' },
    {
      shows: 'met',
      summary: 'Carrito guardado',
      description: 'Cuando vuelvo otro día, quiero encontrar mi carrito.',
    },
    {
      shows: 'met',
      summary: 'Cambiar de parser HTML',
      description: 'Deberíamos pasar al otro parser para ganar velocidad al importar.',
    },
    {
      shows: 'met',
      summary:
        'Para no perder clientes, como comercial quiero que el sistema me avise cuando venza un contrato',
    },
    { shows: 'unmet', summary: 'Quiero crear una cuenta para acceder a la plataforma.' },
    { shows: 'unmet', summary: 'Como huésped, para estar al día.' },
    {
      shows: 'unmet',
      summary: 'Añadir un destino para el almacén',
      description: 'Ya hay destinos para otros cinco, y este es el más pedido.',
    },
    { shows: 'unmet', summary: 'Importación de socios' },
  ],
  minimal: [
    {
      shows: 'met',
      summary: 'Como editora quiero negritas & cursivas para que mis lectores vean lo importante.',
    },
    {
      shows: 'met',
      summary: 'Como recepcionista quiero exportar la lista (p. ej. PDF) para repartirla.',
    },
    {
      shows: 'met',
      summary: 'Exportar la lista',
      description:
        'Como recepcionista quiero exportar la lista para repartirla.\nNota: Nuria tiene una plantilla (con el membrete nuevo).',
    },
    {
      shows: 'unmet',
      summary: 'Como recepcionista quiero exportar la lista para repartirla. NOTA: usar el membrete.',
    },
    {
      shows: 'unmet',
      summary: 'Como recepcionista quiero exportar la lista - Añadir un botón - Luego poner el membrete',
    },
    {
      shows: 'unmet',
      summary: 'Como recepcionista quiero exportar la lista (ver la plantilla que dejó Nuria en el Drive)',
    },
    { shows: 'unmet', summary: 'Como recepcionista quiero exportar ##la lista$ para repartirla.' },
  ],
  'full-sentence': [
    {
      shows: 'met',
      summary: 'Como operarios, queremos revisar cada lote antes de enviarlo, para tener menos errores.',
    },
    { shows: 'met', summary: 'Añadir un destino para el almacén' },
    { shows: 'met', summary: 'La lista debe mostrar los pedidos abiertos' },
    { shows: 'met', summary: 'Se recuerda el último filtro usado' },
    {
      shows: 'met',
      summary: 'Soporte de metadatos',
      description: 'El modelo debería ampliarse para leer también los metadatos de cada mensaje.',
    },
    { shows: 'unmet', summary: 'Como usuario. Quiero exportar datos.' },
    {
      shows: 'unmet',
      summary: 'Como mozo de almacén imprimo etiquetas ellas son revisadas por el conductor',
    },
    {
      shows: 'unmet',
      summary:
        'Como recepcionista quiero imprimir etiquetas (también las antiguas, para que no se pierda ninguna.',
    },
    { shows: 'unmet', summary: 'Selección dinámica de idioma' },
  ],
  'problem-oriented': [
    {
      shows: 'met',
      summary: 'Como cliente quiero acceder a mis datos fuera del sistema para hacer mis propios análisis',
    },
    {
      shows: 'met',
      summary: 'Añadir destino Redis',
      description: 'Como usuaria me gustaría poder volcar datos en un destino Redis.',
    },
    { shows: 'met', summary: 'El botón de cancelar no hace nada en móviles antiguos' },
    {
      shows: 'unmet',
      summary:
        "Como usuaria quiero un botón rojo 'Descargar CSV' al final de la página para exportar mis datos",
    },
    { shows: 'unmet', summary: 'Como huésped quiero hacer clic en la dirección para encontrar el camino.' },
    {
      shows: 'unmet',
      summary: 'Como huésped quiero que la web use inteligencia artificial para ver hoteles que me gusten.',
    },
    {
      shows: 'unmet',
      summary: 'Extraer los métodos de prueba de la API v1 a un helper',
      description: 'Están copiados en tres sitios.',
    },
  ],
  unambiguous: [
    {
      shows: 'met',
      summary:
        'Como bibliotecaria quiero buscar libros por título o autor para contestar en el mostrador al momento',
    },
    { shows: 'met', summary: 'Como huésped quiero gestionar mis preferencias de notificación por correo.' },
    {
      shows: 'met',
      summary: 'Como recepcionista quiero gestionar bonos.',
      description:
        'Recepción y Nuria venden bonos por teléfono. Queremos dar de alta uno nuevo con su importe y el nombre de quien lo compra, y bloquear el que alguien haya perdido; nada más, porque el resto lo lleva el programa antiguo.',
    },
    { shows: 'unmet', summary: 'Como enfermera quiero revisar registros para dar mejor atención' },
    { shows: 'unmet', summary: 'Como recepcionista quiero gestionar bonos para que no se pierda ninguno.' },
    { shows: 'unmet', summary: 'Como huésped quiero una página de reservas amigable e intuitiva.' },
    { shows: 'unmet', summary: 'Como huésped quiero compartir mi reserva por correo, chat, etc.' },
    { shows: 'unmet', summary: 'Como huésped quiero guardar mi ruta para que sea más fácil.' },
  ],
  'conceptually-sound': [
    {
      shows: 'met',
      summary: 'Como clienta quiero restablecer mi contraseña para recuperar el acceso a mi cuenta',
    },
    { shows: 'met', summary: 'Como huésped quiero la factura por correo para ver cuánto he gastado.' },
    { shows: 'met', summary: 'Como dependienta quiero guardar un pedido para imprimirlo más tarde.' },
    {
      shows: 'met',
      summary: 'Anular una reserva por internet',
      description:
        'Actualmente los huéspedes solo pueden anular por teléfono, y recepción atiende cuarenta llamadas al día.',
    },
    {
      shows: 'unmet',
      summary: 'Como usuaria quiero exportar mis contactos para enviarles correos de publicidad',
    },
    {
      shows: 'unmet',
      summary: 'Como estudiante quiero subir mi trabajo para que mi profesora pueda corregirlo en línea',
    },
    { shows: 'unmet', summary: 'Como recepcionista quiero poder ver mi horario.' },
  ],
  estimable: [
    {
      shows: 'met',
      summary: 'Como contable quiero exportar las facturas del mes en CSV para entregarlas a la gestoría',
    },
    { shows: 'met', summary: 'Quitar los avisos de compilación del módulo de cobros' },
    {
      shows: 'met',
      summary: 'Como gerente quiero un panel',
      description:
        'El panel enseña tres cifras: ventas de ayer, pedidos abiertos y devoluciones de la semana. Se calcula una vez al día, a las seis, y solo lo ve la gerencia de cada tienda; los gráficos quedan para otra historia.',
    },
    { shows: 'unmet', summary: 'Como administrador quiero gestionar usuarios' },
    { shows: 'unmet', summary: 'Como gerente quiero ver un dashboard' },
    { shows: 'unmet', summary: 'Como clienta quiero que la búsqueda sea rápida' },
    { shows: 'unmet', summary: 'Importación de socios' },
  ],
  estimated: [
    { shows: 'met', summary: 'Pagar con un bono', story: { estimate: 5 } },
    { shows: 'met', summary: 'Corregir una palabra en la página de cuotas', story: { estimate: 0 } },
    { shows: 'unmet', summary: 'Importación de socios', story: { estimate: null } },
    { shows: 'unmet', kind: 'bug', summary: 'El carrito olvida los bonos', story: { estimate: null } },
  ],
  'parent-linked': [
    { shows: 'met', summary: 'Pagar con un bono', story: { parent: EPIC } },
    { shows: 'met', kind: 'bug', summary: 'El carrito olvida los bonos', story: { parent: EPIC } },
    {
      shows: 'unmet',
      summary: 'Pagar con un bono',
      description: 'Es de la épica de reservas.',
      story: { parent: null },
    },
    { shows: 'unmet', kind: 'task', summary: 'Mover la importación nocturna', story: { parent: null } },
  ],
  fresh: [
    {
      shows: 'met',
      summary: 'Pagar con un bono',
      story: { updated: '2026-06-29T17:12:00.000+0200' },
      surroundings: { now: NOW },
    },
    {
      shows: 'met',
      kind: 'bug',
      summary: 'El carrito olvida los bonos',
      story: { updated: '2026-05-11T00:00:00Z' },
      surroundings: { now: NOW },
    },
    {
      shows: 'unmet',
      summary: 'Importación de socios',
      story: { updated: '2024-03-20T12:00:00.000+0000' },
      surroundings: { now: NOW },
    },
    {
      shows: 'unmet',
      kind: 'task',
      summary: 'Mover la importación nocturna',
      story: { updated: '2025-12-31T23:00:00Z' },
      surroundings: { now: NOW },
    },
  ],
  'design-linked': [
    {
      shows: 'met',
      summary: 'Mostrar los bonos en la pantalla de pago',
      description: 'La pantalla: https://www.figma.com/file/abc/Pago',
    },
    { shows: 'met', summary: 'Como editora quiero importar los precios de la temporada' },
    {
      shows: 'met',
      summary: 'Cuadro de diálogo para dividir un pago',
      description: 'Nuestra [maqueta](https://wiki.example/dividir) lo enseña.',
    },
    {
      shows: 'met',
      summary: 'Pantalla de dividir un pago',
      description: 'La abre el botón de pagar.',
      story: { attachments: 1 },
    },
    {
      shows: 'unmet',
      summary: 'Pantalla de dividir un pago',
      description: 'La abre el botón de pagar.',
      story: { attachments: 0 },
    },
    {
      shows: 'unmet',
      summary: 'Bonos',
      description: 'Como clienta quiero un botón junto al total para añadir un bono.',
    },
  ],
};
