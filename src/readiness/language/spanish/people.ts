/** Who does something in Spanish stories: `cliente`, `administradora`, `usuari@s`. */
import { setOf } from '../phrases';
import { pattern, plain } from './spelling';

/** Without their endings and accents, so that "usuaria", "usuarios" and "usuari@s" are the same. */
const AGENTS =
  setOf(`usuari user client gerent agent pacient president docent asistent estudiant visitant participant representant comerciant
  solicitant demandant remitent dependient ayudant contribuyent resident viajant fabricant aspirant habitant ocupant suplent firmant vigilant
  funcionari secretari bibliotecari propietari destinatari beneficiari voluntari empresari operari becari veterinari arrendatari mandatari adjudicatari
  enfermer camarer cociner cajer panader ingenier jardiner tesorer obrer granjer pasajer viajer consejer companer carter mensajer peluquer tender porter
  reporter ganader bomber hotelero hoteler empleado emplead encargad abogad invitad asociad delegad apoderad licenciad diputad asegurad abonad interesad afiliad
  medic mecanic tecnic music academic politic alumn soci duen pilot candidat maestr vecin inquilin ciudadan arquitect perit huesped chofer chef
  juez juec padre padr madre madr jef lider contable contabl responsable responsabl conserj auxiliar comercial titular profesional policia polici fiscal oficial capitan
  guardia portavoz portavoc conyug tester dev devs admin admins lead qa po pm rrhh hr equip soport persona person personal gente gent nin adult especialist generalist logad hij familiar mand profe director
  mozo moz nadie alguien trabajador miembr integrant tutor comite operador vecindad ops dba marketing finanza finanzas
  registrad loguead logad autenticad autentificad identificad final anonim premium extern intern nuev suscrit habitual particular freelance chic cuidador
  donant viajer aprendiz aprendic superior`);
const AGENT_ENDING = /(?:[dst]or|[^lvp]ist|[aeo]log|[eo]graf)$/;
/** By their ending they could be somebody, and are a thing. */
const NO_AGENTS =
  setOf(`ordenador computador servidor indicador navegador marcador motor sector factor vector sensor cursor visor generador conector
  identificador buscador validador separador agregador procesador simulador ascensor contenedor comedor mostrador televisor selector calculador
  impresor lavador emisor localizador temporizador acumulador catalog dialog blog log prolog analog revist entrevist conquist registr previst
  imprevist disist exist consist metodolog tecnolog tipolog cuenta tor controlador adaptador cargador editorial emotor monitor demor`);

/** Whether a word names somebody. */
export function isAgent(word: string): boolean {
  const letters = plain(word.toLowerCase()).replace(/\/.*$|\(.*$/, '');
  const stem = stemOfPerson(letters.replace(/[^a-z@]/g, ''));
  if (NO_AGENTS.has(stem)) return false;
  return AGENTS.has(stem) || AGENTS.has(letters) || AGENT_ENDING.test(stem);
}

/** The same for one, for many, for her and for him, and for those who write "@", "x" or "e": `alumn`, `vendedor`. */
function stemOfPerson(letters: string): string {
  return letters.replace(/(?:[oaex@]s|es|[oaex@]|s)$/, '').replace(/^madr$/, 'padr');
}

/** "Usuario/a", "cliente(a)" and "administradores/as" are one somebody. */
const BOTH_GENDERS = pattern(`(?:/-?|\\()(?:[oae]s?|es|or[ae]s?)\\)?(?!\\p{L})`, 'gi');

/** The people of a role: "comprador o vendedor" are two, "alumnos y alumnas" are the same, "compras y ventas" are none. */
export function rolesOf(role: string): readonly string[] {
  const parts = role
    .replace(BOTH_GENDERS, '')
    .replace(/\([^()]{0,300}\)/g, ' ')
    .split(/\s+(?:y\/o|[yeou]|&)\s+|\s*[/,]\s*(?:(?:y|o)\s+)?/i)
    .map((part) => part.trim().replace(/^(?:una?|el|l[ao]s?)\s/i, ''))
    .filter((part) => part !== '');
  if (parts.length < 2) return [role.trim()];
  const people = parts.map(headOf).filter((head): head is string => head !== null);
  const isSame = new Set(people.map((head) => stemOfPerson(plain(head)))).size === 1;
  return people.length === parts.length && !isSame ? parts : [role.trim()];
}

/** The word that names somebody comes first, after "nuevo" or "futura" at most. */
function headOf(part: string): string | null {
  const [first = '', second = ''] = part.toLowerCase().split(/[\s-]+/);
  if (isAgent(first) && !/^(?:nuev|intern|extern)/.test(first)) return first;
  return /^(?:nuev|futur|próxim|tod|ex|jef)/.test(first) && isAgent(second) ? second : null;
}
