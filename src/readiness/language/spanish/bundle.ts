/** How Spanish says outright that an item gathers several. */
import { oneOf, WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';

const WORK =
  oneOf(`arreglos? correcciones bugs errores fallos incidencias mejoras cambios tareas trabajos? cosas ajustes retoques flecos pendientes detalles problemas refactorizaciones
  fixes`);
/** "Varios arreglos en el editor", "Mejoras varias", "Flecos de …": a title that names no one thing. */
export const CATCH_ALL = pattern(
  `${WORD_START}(?:vari[oa]s|divers[oa]s|distint[oa]s|demás|rest[oa] de|pequeñ[oa]s) (?:[\\p{L}/-]{1,20} ){0,1}?${WORK}${WORD_END}|${WORD_START}${WORK} (?:vari[oa]s|divers[oa]s|menores|pendientes|sueltos|sueltas|restantes)${WORD_END}|^[^\\p{L}]{0,3}(?:varios|misc(?:elánea)?|cajón de sastre|flecos|otros)(?![\\p{L}])(?=\\s*(?:$|[:–-]|de\\b|del\\b))`,
  'i',
);
/** "En realidad son cinco errores en uno." */
export const SEVERAL_IN_ONE = pattern(
  `${WORD_START}(?:\\d{1,2}|dos|tres|cuatro|cinco|seis|vari[oa]s|much[oa]s) (?:\\p{L}{1,20} )?(?:bugs|errores|fallos|problemas|historias|tareas|cosas|tickets|funcionalidades|incidencias) en (?:una?|1|un[oa] sol[oa]|un mismo|la misma)${WORD_END}`,
  'i',
);
/** One of these is in every text that says so. */
export const IN_ONE = [' en un', ' en 1', ' en la misma'] as const;
