/** What stands in a French story sentence besides who, what and why: notes, pointers, explanations, stray signs. */
import { WORD_END } from '../phrases';
import { anyFrench, pattern, wordsOf } from './spelling';

export { ANY_SIGN, STRAY_SIGNS, TAG } from '../english/asides';

/** Announces a remark to the reader: "Note : …", "NB :", "Attention :", "CA :". */
export const NOTE = pattern(
  `(?:^|[\\s([*_-])(?:notes?|nb|n\\.b\\.|remarques?|attention|infos?|rappel|important|todo|à faire|ps|hypothèses?|pré-?requis|ca|critères? d'acceptation|acceptance criteria|ac|priorité|estimation|échéance|deadline|voir(?: aussi)?|cf|exemples?)\\s{0,2}:`,
  'i',
);

const THERE = `(?:maquettes?|wireframes?|mock-?ups?|pièces? jointes?|pj|captures?(?: d'écran)?|screenshots?|schémas?|croquis|designs?|specs?|spécifications?|wiki|tickets?|figma|confluence|e-?mails?|ci-(?:dessus|dessous|joint)|plus (?:haut|bas)|ici)`;
/** Sends the reader somewhere else: "voir maquette", "comme convenu". */
export const POINTER = anyFrench(
  `(?:voir|cf\\.?)(?: aussi| la| le| les| notre| ma| cette| l')* ?${THERE}(?=\\s*(?:$|[.,;:!?)(]|pour${WORD_END}|de${WORD_END}|dans${WORD_END}))`,
  `comme (?:discuté|convenu|évoqué|mentionné|indiqué|vu|dit|échangé)`,
  `selon (?:la |le |les |nos |notre |l')?(?:maquettes?|mails?|réunion|échanges?|discussion|point|atelier)`,
  `https?://\\S`,
);

/** One of these is in every text that points elsewhere. */
export const POINTER_CUES = wordsOf('voir cf comme selon http https');

/** Instructions strung together with dashes: "… - Ajouter un bouton - Puis ajouter les contrôles". */
export const STRUNG = /\s[-–—•*]\s+(?:\p{Lu}|(?:puis|ensuite)(?!\p{L})|(?:\S+\s+){3})/u;

/** Leads to an example. */
export const SUCH_AS = pattern(
  `^(?:p|par|ex|exemple|c-à-d|càd|i\\.?e|e\\.?g|soit|alias|aka|et|ou)[.:,]*$`,
  'i',
);

/** Between brackets: a remark rather than a word about the one before. */
export const REMARK_IN_BRACKETS = pattern(
  `^\\s*(?:voir|cf|notes?|nb|todo|tbd|à (?:définir|confirmer|valider|préciser|voir)|infos?|priorit(?:é|aire)|(?:haute|basse) priorité|estimation|échéance|bloqué|must[- ]have|nice[- ]to[- ]have|optionnel(?:le)?|facultati(?:f|ve)|\\d+ (?:story )?p(?:oin)?ts?|sprint \\d|mvp|lot \\d|urgent)${WORD_END}`,
  'i',
);
