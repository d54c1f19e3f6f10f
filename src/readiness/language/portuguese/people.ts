/** Who does something in Portuguese stories: `cliente`, `administradora`, `usuário`. */
import { setOf } from '../phrases';
import { plain } from './spelling';

/** Without their endings and accents, so that "usuária", "usuarios" and "usuári@s" are the same. */
const AGENTS =
  setOf(`usuari utilizador user client gerent atendent agent pacient president docent discent assistent estudant visitant participant representant
  comerciant solicitant requerent remetent destinatari assinant viajant ajudant contribuint funcionari secretari bibliotecari estagiari proprietari
  beneficiari voluntari operari empresari locatari inquilin condomin alun medic mecanic tecnic hosped membr lider chef don soci pilot admin lead dev
  qa po pm rh tester equip time pesso parceir tutor pai mae crianc filh adult coleg advogad arquitet cientist delegad encarregad empregad responsavel
  responsavei convidad candidat titular ops suport logad cadastrad registrad autenticad anonim final fiscal policial profissional profissionai juiz
  cozinh cidada franquead segurad credenciad associad vizinh sindic ninguem alguem motoboy aprendiz`);
const AGENT_ENDING = /(?:[dst]or|eir|[^l]ist|[aeo]log|graf)$/;
/** By their ending they could be somebody, and are a thing. */
const NO_AGENTS =
  setOf(`computador servidor indicador contador navegador marcador monitor motor setor fator vetor sensor gerador conector identificador buscador
  validador separador agregador roteador elevador processador armazenador simulador carteir primeir bandeir dinheir financeir terceir inteir banheir
  fevereir geladeir roteir verdadeir maneir barreir cadeir fronteir prateleir feir revist vist pist conquist entrevist dialog catalog blog paragraf`);

/** Whether a word names somebody. */
export function isAgent(word: string): boolean {
  const letters = plain(word.toLowerCase()).replace(/[^a-z]/g, '');
  const stem = stemOfPerson(letters);
  if (NO_AGENTS.has(stem)) return false;
  return AGENTS.has(stem) || AGENTS.has(letters) || AGENT_ENDING.test(stem);
}

/** The same for one, for many, for her and for him, and for those who write "@", "x" or "e": `alun`, `vendedor`. */
function stemOfPerson(word: string): string {
  return word.replace(/(?:[oaex]s|es|[oaex]|s)$/, '');
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
