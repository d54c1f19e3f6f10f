/**
 * French verbs by their endings: nearly every word in "-er", "-ir", "-oir" or "-re" that stands where something is to be done is
 * an infinitive, and what only looks like one ("panier", "formulaire") is a short list.
 */
import { plain, wordsOf } from './spelling';

/** Of the words in "-re" only these are verbs. */
const INFINITIVE =
  /^(?:.*(?:.er|[^o]ir|[vl]oir|[aeo]ndre|[aeo]indre|[eo]rdre|oudre|mettre|battre|crire|uire|lire|faire|traire|plaire|croire|suffire|(?:na|conna|para)itre|suivre|vivre|clure|rompre)|(?:re|inter|pre|contre)?dire|etre)$/;
const NO_INFINITIVE =
  wordsOf(`panier fichier dossier courrier clavier papier cahier calendrier premier dernier particulier atelier métier
  chantier quartier escalier financier hier janvier février guichetier banquier infirmier caissier ouvrier officier courtier héritier entier
  régulier singulier conseiller cher léger étranger danger loyer foyer dîner hiver fer mer super inter cuisinier policier hôtelier
  header footer user manager newsletter order buffer filter server cluster scanner master timer docker helper parser layer reporter designer
  developer owner player viewer router driver loader container adapter controller avenir plaisir désir souvenir loisir cuir
  couloir affaire annuaire ordre cadre cendre gendre tendre moindre palier levier pilier mobilier échéancier chancelier immobilier
  number power paper folder cover over under after leader partner banner avoir`);

/** Whether a word in small letters is an infinitive. */
export function isInfinitive(word: string): boolean {
  if (word.length < 4) return false;
  const letters = plain(word);
  return INFINITIVE.test(letters) && !NO_INFINITIVE.has(letters);
}

/** Within patterns, where the place says that only a verb can stand: with what may stand between, "ne pas le lui envoyer". */
export const CLITICS = `(?:(?:ne (?:pas |plus |jamais |rien )?|me |se |nous |vous |le |la |les |lui |leur |y |en )|[lmstny]')`;
export const INFINITIVE_HERE = `[\\p{L}-]{2,20}(?:er|ir|re)(?![\\p{L}])`;

/** Third person, of verbs that say what goes on in a product; the plural has "-nt" more. */
export const DOES = `(?:affiche|envoie|renvoie|retourne|plante|échoue|bloque|permet|contient|montre|génère|crée|supprime|prend|met|fait|va|ouvre|ferme|perd|ignore|utilise|accepte|refuse|reçoit|voit|trouve|disparaî?t|apparaî?t|tombe|fonctionne|dépasse|indique|propose|revient|arrive|redirige|calcule|ajoute|enregistre|remplace|choisit|peut|doit|consulte|paie|saisit|dit|obtient|gère)`;
/** Of these, what is as often a thing or a quality: only after somebody it is done. */
export const DOES_OR_THING = `(?:commande|demande|passe|valide|reste|marche|manque|garde|note|signe|réserve|cherche|achète|crée|partage)`;
