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
export const INFINITIVE = `(?!${oneOf(NO_INFINITIVES)}${WORD_END})[a-zñáéíóúü-]{0,20}[aeiáéí]r(?:se|me|(?<=[ai]r)nos)?(?:l[aeo]s?)?${WORD_END}`;
const WHOLE_INFINITIVE = pattern(`^(?:${INFINITIVE}|ir(?:se)?$)`);

/** Whether a word in small letters names an action: `exportar`, `enviarlo`. */
export function isInfinitive(word: string): boolean {
  return WHOLE_INFINITIVE.test(word);
}

/** Of verbs that products and their users do, as "el cliente recibe"; with an `n` behind it is the plural. */
const THIRD =
  setOf(`abre accede acepta activa actualiza adjunta adquiere agrega ajusta almacena analiza anade aparece aplica
  aprueba archiva arranca asigna aumenta autoriza avisa ayuda baja bloquea borra busca cae calcula cambia
  canjea cancela carga causa cierra coge comienza comparte compara completa compra comprueba conecta
  confirma configura conserva consigue consulta contiene continua convierte copia crea cuenta cumple da
  debe deja descarga desactiva desaparece detecta devuelve dice duplica edita ejecuta elige elimina empieza
  encuentra entra entrega envia escanea escribe espera establece esta evita exige existe expira exporta
  falla falta filtra finaliza firma funciona genera gestiona guarda hace ignora importa imprime impide
  incluye indica ingresa inicia introduce lanza lee limita lista llama llega lleva logra manda mantiene
  marca migra modifica mueve muestra navega necesita notifica obtiene ocupa ocurre ofrece ordena oculta
  paga parece pide pierde pone permanece permite presenta prepara programa prueba publica puede pulsa queda
  quiere quita realiza rechaza recibe recuerda recupera redirige reenvia reemplaza refresca registra
  reinicia rellena renueva repite reporta requiere reserva resetea responde restaura resuelve revisa sabe
  sale salta se selecciona sigue sincroniza sobrescribe solicita soporta sube suma sustituye tarda teclea
  termina tiene toca toma trabaja trae usa utiliza va valida vence vende ve verifica viene visualiza vota
  vuelve inscribe despliega acaba acumula admite agota agrupa amplia anula aporta arrastra arroja asocia
  avanza clasifica coincide combina comunica conoce considera consume contacta contesta corrige cruza
  cuelga decide descuenta efectua emite encarga explica extrae facilita fija graba identifica informa
  inserta integra invita limpia localiza mejora mezcla mide molesta olvida omite participa pasa pesa
  planifica procesa prohibe propone reclama recoge reconoce reduce remite resta retira rompe separa simula
  sirve supera suscribe traduce traslada valora vincula visita apunta`);
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
