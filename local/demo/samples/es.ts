/** A Spanish backlog: four people build the orders of a bakery with three shops. */
import type { Sample } from './sample';

const PO = 'Lucía Herrero';
const ANDRES = 'Andrés Molina';
const CARMEN = 'Carmen Ibáñez';
const IKER = 'Iker Zabala';

export const BAKERY: Sample = {
  locale: 'es_ES',
  projectKey: 'PAN',
  projectName: 'Pedidos de la panadería',
  boardName: 'Equipo Pedidos',
  sprint: { name: 'PAN Sprint 6', goal: 'El cliente elige su hora y no hace cola' },
  statuses: { open: 'Tareas por hacer', started: 'En curso' },
  items: [
    {
      id: 'hora',
      type: 'Historia',
      summary: 'Elegir la hora de recogida',
      epic: 'epic-pedidos',
      points: 5,
      labels: ['pedidos'],
      by: PO,
      assignee: CARMEN,
      daysAgo: 41,
      isStarted: true,
      text: `Como cliente quiero elegir a qué hora recojo mi pedido para no tener que hacer cola.

Los sábados la cola llega hasta la plaza y una de cada diez personas se marcha.

**Criterios de aceptación**

- Se ofrecen horas cada 15 minutos, desde las 7:30 hasta el cierre de la tienda.
- Una hora con diez pedidos ya no se ofrece.
- Sin hora elegida, el botón «Pedir» no está activo y debajo pone «Elige una hora».
- Si la hora se llena mientras tanto, aparece «Esta hora acaba de completarse» y se ofrecen las dos siguientes.`,
      comments: [
        {
          by: IKER,
          daysAgo: 10,
          text: 'El límite de diez lo dejo configurable por tienda, cuesta lo mismo.',
        },
      ],
    },
    {
      id: 'total-cupones',
      type: 'Error',
      summary: 'El total es incorrecto con dos cupones',
      epic: 'epic-pedidos',
      points: 2,
      by: ANDRES,
      assignee: ANDRES,
      daysAgo: 9,
      isStarted: true,
      text: `**Pasos para reproducir**

1. Poner en el carrito una tarta de 24 €.
2. Canjear un cupón de 5 €.
3. Canjear un segundo cupón de 3 €.

**Resultado esperado:** el total es de 16 €.

**Resultado actual:** el total es de 19 €, solo cuenta el primer cupón.

Versión 2.4, en el móvil y en el ordenador.`,
    },
    {
      id: 'encargo-tarta',
      type: 'Historia',
      summary: 'Encargar una tarta con dedicatoria',
      epic: 'epic-pedidos',
      points: 5,
      labels: ['pedidos', 'tartas'],
      by: PO,
      daysAgo: 37,
      text: `Como cliente quiero escribir la dedicatoria al encargar una tarta, para no tener que llamar a la tienda y deletrearla.

**Criterios de aceptación**

- En las tartas aparece un campo «Dedicatoria» de hasta 40 caracteres.
- La tienda ve la dedicatoria en la hoja de encargo, tal como se escribió, con tildes y emojis.
- Se puede cambiar hasta 24 horas antes de la recogida; después el campo está bloqueado y pone el teléfono de la tienda.
- Si se deja vacía, la tarta sale sin dedicatoria.`,
    },
    {
      id: 'aviso-listo',
      type: 'Historia',
      summary: 'Avisar cuando el pedido está listo',
      epic: 'epic-pedidos',
      points: 3,
      by: PO,
      daysAgo: 34,
      text: `Como cliente quiero recibir un mensaje cuando mi pedido está listo para no esperar en la tienda.

Hecho cuando:

- la dependienta marca el pedido como listo y el mensaje sale en menos de un minuto
- el mensaje lleva el número de pedido y la tienda
- si el mensaje no se puede entregar, la tienda lo ve en la lista y llama`,
    },
    {
      id: 'pedido-fijo',
      type: 'Historia',
      summary: 'Pedido fijo de cada semana',
      epic: 'epic-clientes',
      points: 8,
      by: PO,
      daysAgo: 30,
      text: `Como dueño de un bar quiero repetir cada semana el mismo pedido para no hacerlo de nuevo cada domingo por la noche.

- se elige el día de la semana
- se puede saltar una semana

Preguntas abiertas:

- ¿Qué pasa en festivos?
- ¿Se cobra por semana o a fin de mes?`,
      comments: [{ by: CARMEN, daysAgo: 5, text: 'Lo del cobro habría que preguntarlo a contabilidad.' }],
    },
    {
      id: 'pagar-tarjeta',
      type: 'Historia',
      summary: 'Pagar con tarjeta al hacer el pedido',
      epic: 'epic-pedidos',
      points: 8,
      by: PO,
      daysAgo: 29,
      text: `Como cliente quiero pagar con tarjeta al hacer el pedido para que en la tienda solo tenga que recogerlo.

Solo puede empezar cuando {{pasarela}} esté decidido.

**Criterios de aceptación**

- Después de pagar, el pedido aparece como «Pagado» en mi cuenta y en la tienda.
- Si el banco rechaza la tarjeta, el carrito se conserva y pone «No se ha cobrado nada».
- Al cancelar antes de las 18:00 del día anterior, el importe se devuelve entero.`,
    },
    {
      id: 'pasarela',
      type: 'Spike',
      summary: '¿Qué pasarela de pago?',
      epic: 'epic-pedidos',
      by: IKER,
      daysAgo: 28,
      blocks: ['pagar-tarjeta'],
      text: `**Pregunta:** ¿Qué pasarela cobra menos del 1 % en importes de 3 a 10 € y permite devolver una parte?

**Límite de tiempo:** dos días.

**Decisión:** con quién hacemos el pago con tarjeta.`,
    },
    {
      id: 'cancelar-hasta',
      type: 'Historia',
      summary: 'Cancelar un pedido',
      epic: 'epic-clientes',
      points: 3,
      by: PO,
      daysAgo: 24,
      text: `Los clientes pueden cancelar un pedido hasta las 18:00 del día anterior. Así el obrador no hornea pan que nadie recoge.`,
    },
    {
      id: 'no-cancelar',
      type: 'Historia',
      summary: 'Pedidos en firme',
      epic: 'epic-clientes',
      by: ANDRES,
      daysAgo: 21,
      text: `Los clientes no pueden cancelar un pedido una vez enviado.`,
    },
    {
      id: 'alergenos',
      type: 'Historia',
      summary: 'Mostrar los alérgenos de cada producto',
      points: 2,
      by: PO,
      daysAgo: 18,
      text: `Como persona con alergia quiero ver los alérgenos de cada producto para saber qué puedo comer.

- los catorce que exige la ley, con icono y nombre
- también en la lista, no solo en la ficha`,
    },
    {
      id: 'ver-alergenos',
      type: 'Historia',
      summary: 'Ver qué alérgenos lleva un producto',
      by: CARMEN,
      daysAgo: 12,
      text: `Los clientes ven en cada producto los alérgenos que lleva, con icono y nombre.`,
    },
    {
      id: 'buscar-tildes',
      type: 'Error',
      summary: 'La búsqueda no encuentra «jamón» si se escribe «jamon»',
      by: ANDRES,
      daysAgo: 14,
      text: `Quien escribe «jamon» obtiene 0 resultados en lugar de 12. Pasa con todas las tildes.`,
    },
    {
      id: 'copias',
      type: 'Tarea',
      summary: 'Probar la restauración de las copias de seguridad',
      points: 2,
      by: IKER,
      daysAgo: 8,
      text: `Hacemos copias cada noche, pero nunca hemos restaurado ninguna.

Hecho cuando la copia de ayer está restaurada en el entorno de pruebas y los pasos están escritos en la wiki.`,
    },
    {
      id: 'puntos',
      type: 'Historia',
      summary: 'Programa de puntos',
      by: PO,
      daysAgo: 6,
      text: `Tiene que ser moderno y fácil de usar. Los detalles están por definir, ver la presentación.`,
    },
    { id: 'catering', type: 'Historia', summary: 'Catering para empresas', by: PO, daysAgo: 2 },
    {
      id: 'epic-pedidos',
      type: 'Epic',
      summary: 'Pedir sin hacer cola',
      by: PO,
      daysAgo: 46,
      text: `Quien pide por internet elige su hora, paga y solo recoge. Primero la tienda de la plaza, después las otras dos.`,
    },
    {
      id: 'epic-clientes',
      type: 'Epic',
      summary: 'Clientes que vuelven',
      by: PO,
      daysAgo: 45,
      text: `Bares, oficinas y vecinos que piden casi siempre lo mismo: que les cueste dos toques y no una llamada.`,
    },
  ],
};
