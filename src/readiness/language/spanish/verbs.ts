/**
 * What the form of a Spanish verb tells: an infinitive by its ending, the third person and the subjunctive by the verbs of
 * software and office work, which are looked up without accents.
 */
import { oneOf, setOf, WORD_END } from '../phrases';
import { pattern, plain } from './spelling';

/** End as infinitives do, with what may hang on them or without, and are none. */
const NO_INFINITIVES = `lugar hogar celular similar familiar particular titular militar escolar auxiliar regular irregular popular
  ejemplar preliminar circular par bar mar azúcar dólar radar avatar bienestar malestar pesar calendar sidebar navbar toolbar escalar
  nuclear modular estándar caviar altar pilar mujer taller ayer primer tercer cualquier alquiler carácter líder póster máster
  escáner server user browser header footer banner folder container newsletter router cluster filter order master power player slider
  scanner docker tester developer designer owner stakeholder buyer seller manager controller helper parser loader pointer layer number
  over under after never twitter flutter spinner trigger worker center computer printer placeholder ticker reminder ranger super
  híper chófer chofer affidavit porvenir elixir charlas? perlas? carlos parse converse inverse reverse disperse universe firme confirme
  alarme duerme ir`;

/** An infinitive with what may hang on it ("mostrarlos", "enviármelo", "darse"), in small letters. */
export const INFINITIVE = `(?!${oneOf(NO_INFINITIVES)}${WORD_END})[a-zñáéíóúü-]{0,20}[aeiáéí]r(?:se|me)?(?:l[aeo]s?)?${WORD_END}`;
const WHOLE_INFINITIVE = pattern(`^(?:${INFINITIVE}|ir(?:se)?$|[a-zñáéíóú]{1,12}[ai]rnos$)`);

/** Whether a word in small letters names an action: `exportar`, `enviarlo`. */
export function isInfinitive(word: string): boolean {
  return WHOLE_INFINITIVE.test(word);
}

/** Of verbs that products and their users do, as "el cliente recibe"; with an `n` behind it is the plural. */
const THIRD =
  setOf(`abre acaba accede acepta activa actualiza acumula adjunta admite adquiere agota agrega agrupa ajusta almacena amplia analiza
  anade anota anula aparece aplica aporta aprueba archiva arranca arrastra arroja asigna asocia aumenta autoriza avanza avisa ayuda baja bloquea borra
  busca cae calcula cambia canjea cancela carga causa cierra clasifica coge coincide combina comienza comparte compara completa compra comprueba comunica
  conecta confirma configura conoce conserva considera consigue consulta consume contacta contesta contiene continua convierte copia corrige crea cruza cuenta cuelga
  cumple da debe decide deja descarga desactiva desaparece descarta descuenta desplaza detecta devuelve dice dispone duplica edita
  efectua ejecuta elige elimina emite empieza encarga encuentra entra entrega envia escanea escoge escribe espera establece esta evita exige existe
  expira explica exporta extrae facilita falla falta fija filtra finaliza firma funciona genera gestiona graba guarda hace habla identifica ignora importa imprime
  impide incluye indica informa ingresa inicia inserta integra introduce invita lanza lee limita limpia lista llama llega lleva localiza logra
  manda mantiene marca mejora mezcla mide migra modifica molesta mueve muestra navega necesita nota notifica obtiene ocupa ocurre ofrece olvida
  omite ordena oculta oye paga para parece participa pasa pesa pide pierde planifica ponen pone permanece permite presenta prepara procesa programa prohibe propone prueba
  publica puede pulsa queda quiere quita realiza rechaza recibe reclama recoge reconoce recuerda recupera redirige reduce reenvia reemplaza refresca registra regresa
  reinicia rellena remite renueva repite reporta requiere reserva resetea responde restaura resuelve resta retira revisa rompe sabe sale salta se
  selecciona separa sigue simula sincroniza sirve sobrescribe solicita soporta sube suma supera suscribe sustituye tarda teclea termina tiene toca toma trabaja
  trae traduce traslada usa utiliza va valida valora vence vende ve verifica viene vincula visita visualiza vota vuelve canta apunta inscribe firma
  escucha accesa chequea clickea postea testea despliega imputa`);
const THIRD_IRREGULAR = setOf(`es son esta estan hay fue fueron han ha dan van ven`);

/** Whether somebody or something does that: `recibe`, `muestran`, `envía`. */
export function isThirdPerson(word: string): boolean {
  const letters = plain(word);
  return THIRD.has(letters) || THIRD.has(letters.replace(/n$/, '')) || THIRD_IRREGULAR.has(letters);
}

const SUBJUNCTIVE =
  setOf(`vea tenga haga sea pueda sepa este diga pida salga venga ponga vaya de obtenga mantenga aparezca desaparezca ofrezca caiga
  consiga siga elija corrija recoja escoja exija reduzca introduzca traduzca quiera pierda cierre encuentre apruebe vuelva resuelva oiga proponga disponga
  conozca reconozca permanezca incluya sustituya redirija traiga parezca extraiga cumpla`);

/** Whether somebody shall do that: `que los editores oculten`, `que el cliente reciba`. */
export function isSubjunctive(word: string): boolean {
  const letters = plain(word).replace(/n$/, '');
  if (SUBJUNCTIVE.has(letters)) return true;
  const stem = letters.slice(0, -1);
  if (letters.endsWith('a')) return THIRD.has(`${stem}e`);
  if (!letters.endsWith('e')) return false;
  // "busque", "pague" and "empiece" are spelt otherwise than "busca", "paga" and "empieza".
  const spelt = stem.endsWith('qu')
    ? `${stem.slice(0, -2)}c`
    : stem.endsWith('gu')
      ? `${stem.slice(0, -2)}g`
      : stem.replace(/c$/, 'z');
  return THIRD.has(`${stem}a`) || THIRD.has(`${spelt}a`);
}

/** "Añade un filtro": an order to one person, which titles give more seldom than the infinitive. */
const IMPERATIVES =
  setOf(`anade anadid agrega agregue agregad crea cree cread corrige corrija elimina elimine quita quite muestra muestre oculta oculte cambia cambie
  actualiza actualice implementa implemente incluye incluya permite permita valida valide evita evite haz haga usa use mejora mejore migra migre
  refactoriza refactorice reemplaza reemplace renombra renombre sustituye sustituya mueve mueva ajusta ajuste asegura asegure borra borre arregla arregle`);

/** Whether a word in small letters orders an action. */
export function isActionVerb(word: string): boolean {
  return isInfinitive(word) || IMPERATIVES.has(plain(word));
}
