/**
 * Words that blame, alarm, give school marks or give orders, as natives of each language hear them. Whole words; a star
 * stands for any ending, `_` for a space. Accents count: Portuguese "má" is bad, "mas" is but. What is missed is no
 * blame where it "hace falta".
 */
import type { Language } from '../../src/texts/language';

const WORDS: Readonly<Record<Language, string>> = {
  en: `fail* bad badly poor poorly wrong* must insufficient* violat* error errors invalid missing incomplete
    unacceptable mistake mistakes blame* deficien* inadequate warning* alarm* forgot* neglect* guilty lazy sloppy
    should_have you_didn’t you_did_not grade grades penalt* late overdue behind_schedule urgent* critical`,
  de: `fehl* falsch* schlecht* mangel* mängel* ungenügend* unzureichend* unvollständig* ungültig* muss* müss* sollst
    solltest solltet schuld* vergess* vergisst versäum* versag* nachlässig* faul faule* schlampig* warnung* alarm*
    gefahr* gefährlich* kritisch* dringend* unverzüglich note noten zensur* tadel* rüge* straf* verstoß*
    verstöß* gescheitert scheiter* durchgefallen inakzeptabel* unbrauchbar* verspät* zu_spät überfällig*`,
  fr: `mauvais* faux fausse* erreur* erroné* faute fautes fautif* échec* échou* raté* manque* manqua* insuffisan*
    incomplet* incomplèt* invalide* incorrect* inacceptable* médiocre* doit doivent dois devez devrai* devri* il_faut
    il_faudra* auriez_dû aurait_dû obligatoire* oubli* néglig* coupable* paresseu* bâcl* alerte* alarme* avertissement*
    danger* urgen* critique* viol* en_retard retard* sanction* puni* reproch* défaillan*`,
  es: `mal malo mala malos malas peor* error errores erróne* fallo fallos falla* fallid* fracas* incorrect* equivoca*
    (?<!hace_)falta faltan faltaba* faltante* insuficien* incomplet* inválid* inaceptable* deficien* debe deben debes deberí*
    debió hay_que tiene_que tienes_que tienen_que obligatori* olvid* descuid* culpa* perezos* alarma* alerta*
    advertencia* peligr* urgen* crític* violaci* suspens* castig* reproch* demasiado_tarde retras* pobre*`,
  pt: `mau maus má más ruim ruins pior piores erro erros errad* falha* falho* fracass* incorret* (?<!faz_)falta faltam faltou
    faltando faltante* insuficien* incomplet* inválid* inaceitáve* deficien* deve devem devia* deveria* deverá tem_que
    têm_que é_preciso obrigatóri* esquec* descuid* culpa* preguiç* alarme* alerta* perigo* urgen* crític* violaç*
    reprova* castig* tarde_demais atras* pobre* negligen*`,
};

/** Finds a hurtful word of a language in a sentence, whatever the case. */
export function hurtfulIn(language: Language): RegExp {
  const words = WORDS[language]
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '\\s+').replaceAll('*', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}
