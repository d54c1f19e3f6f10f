/** Who does something in Portuguese stories: `cliente`, `administradora`, `usuário`. */
import { setOf } from '../phrases';
import { typed } from './spelling';

/** Without their endings and accents, so that "usuária", "usuarios" and "usuári@s" are the same. */
const AGENTS =
  typed(`usuari utilizador user client gerent atendent agent pacient president docent discent assistent estudant visitant
  participant representant comerciant solicitant requerent remetent destinatari assinant viajant ajudant contribuint funcionari secretari
  bibliotecari estagiari proprietari beneficiari voluntari operari empresari locatari inquilin condomin alun medic mecanic tecnic
  academic politic hospede membr lider chef don soci pilot motorist admin admins lead dev devs qa po pm rh tester analist equip equipa tim
  time pesso colaborador gestor parceir tutor pai mae pais filh crianc adult coleg colega advogad arquitet psicolog cientist delegad
  encarregad empregad responsave responsavei convidad candidat morador titular dba ops suport colab logad cadastrad registrad autenticad
  anonim final reu bolsist loj fiscal fiscai policial policiai profissional profissionai juiz perit cozinh cozinheir piloto estrangeir
  ninguem alguem doutor síndic sindic hospital fornecedor franquead segurad credenciad associad vizinh pacientes dentist recepcionist`);
const AGENT_ENDING = /(?:[dst]or|eir|[^l]ist|[aeo]log|graf)$/;
/** By their ending they could be somebody, and are a thing. */
const NO_AGENTS =
  setOf(`computador servidor indicador contador navegador marcador monitor motor setor fator vetor sensor gerador conector
  identificador buscador validador separador agregador roteador carteir primeir bandeir dinheir financeir terceir inteir banheir fevereir geladeir
  roteir verdadeir favor revist vist list pist conquist entrevist autor-respost maneir barreir cadeir fronteir refeitor cor tor
  dialog catalog blog log paragraf prateleir feir segundafeir parametr semi logist-ic tecnolog metodolog tipolog elevador processador
  armazenador simulador operador-logic leitor-qr radiador acumulador`);

/** Whether a word names somebody. */
export function isAgent(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const stem = stemOfPerson(plain);
  if (NO_AGENTS.has(stem)) return false;
  return AGENTS.has(stem) || AGENTS.has(plain) || AGENT_ENDING.test(stem);
}

/** The same for one, for many, for her and for him, and for those who write "@", "x" or "e": `alun`, `vendedor`. */
export function stemOfPerson(plain: string): string {
  return plain.replace(/(?:[oaex]s|es|[oaex]|s)$/, '');
}

/** The people of a role: "comprador ou vendedor" are two, "alunos e alunas" are the same, "compras e vendas" are none. */
export function rolesOf(role: string): readonly string[] {
  const parts = role
    .replace(/\([^()]{0,300}\)/g, ' ')
    .split(/\s+(?:e|ou|e\/ou|&)\s+|\s*[/,]\s*(?:(?:e|ou)\s+)?/i)
    .map((part) => part.trim().replace(/^(?:uma?|[oa]s?)\s/i, ''))
    .filter((part) => part !== '');
  if (parts.length < 2) return [role.trim()];
  const heads = parts.map(headOf);
  const people = heads.filter((head): head is string => head !== null);
  const isSame = new Set(people.map((head) => stemOfPerson(head))).size === 1;
  return people.length === parts.length && !isSame ? parts : [role.trim()];
}

/** The word that names somebody comes first, after "novo" or "futura" at most. */
function headOf(part: string): string | null {
  const [first = '', second = ''] = part.toLowerCase().split(/[\s-]+/);
  if (isAgent(first)) return first;
  return /^(?:nov|futur|próxim|proxim|tod|ex)/.test(first) && isAgent(second) ? second : null;
}
