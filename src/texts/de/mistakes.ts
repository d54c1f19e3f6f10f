/** What is said of a Definition of Ready that can’t be taken as it is written, in German: each at its place. */
import type { MistakeTextKey } from '../mistake-keys';
import type { Text } from '../text';

export const mistakeTexts: Readonly<Record<MistakeTextKey, Text>> = {
  'mistake.at': 'Zeile {line}, Spalte {column}: {what}',
  'mistake.whole': 'Eine Definition of Ready ist eine Gruppe von Einstellungen in geschweiften Klammern.',
  'mistake.group': '„{name}“: Hierher gehört eine Gruppe von Einstellungen in geschweiften Klammern.',
  'mistake.list': '„{name}“: Hierher gehört eine Liste in eckigen Klammern.',
  'mistake.needed': '„{name}“ steht noch nicht hier und wird gebraucht.',
  'mistake.unknown': '„{name}“ ist keine Einstellung, die hier bekannt ist.',
  'mistake.text': '„{name}“: Hierher gehören ein paar Worte.',
  'mistake.long': '„{name}“: Hier ist Platz für höchstens {most} Zeichen.',
  'mistake.choice': '„{name}“: Hierher gehört eines davon: {choices}.',
  'mistake.entries': '„{name}“: Hierher gehört eine Liste mit {least} bis {most} Einträgen.',
  'mistake.twice': '„{name}“ steht hier zweimal.',
  'mistake.check': '„{name}“ ist keine Prüfung, die diese Version kennt.',
  'mistake.weight': '„{name}“: Ein Gewicht ist eine ganze Zahl von 0 bis 100 oder „hint“ (nur Hinweis).',
  'mistake.weight.set':
    '„{name}“ vergleicht Stories und kann deshalb nur ein Hinweis sein („hint“): Kein Score hängt von anderen Stories ab.',
  'mistake.weight.none': '„{name}“: Mindestens eine Prüfung wiegt mehr als 0.',
  'mistake.threshold': '„{name}“: Eine Schwelle ist eine ganze Zahl von 1 bis 100.',
  'mistake.threshold.order': '„{name}“ liegt unter „ready“, hier also unter {ready}.',
  'mistake.must-have':
    'Nach „{name}“ wird bei diesem Vorgangstyp nicht gefragt; deshalb kann nichts daran hängen.',
  'mistake.must-have.set': '„{name}“ vergleicht Stories; deshalb kann keine einzelne Story daran hängen.',
  'mistake.own.id':
    '„{name}“: Eine ID beginnt mit „own:“, dann folgen 1 bis 40 Zeichen aus a–z, 0–9 und „-“.',
  'mistake.own.unknown': '„{name}“ wäre eine eigene Prüfung und steht nicht in deren Liste.',
  'mistake.field.id': '„{name}“: Hierher gehört die ID eines Jira-Felds, z. B. „customfield_10042“.',
  'mistake.pattern': '„{name}“: Dieser Teil des Musters lässt sich nicht lesen: {at}',
  'mistake.pattern.large':
    '„{name}“: Dieses Muster würde bei jeder Story zu lange suchen. Ein kürzeres oder kleinere Wiederholungszahlen reichen.',
  'mistake.many': 'Die Liste endet hier; der Rest zeigt sich, sobald das geklärt ist.',
  'mistake.json': 'Ab hier lässt es sich nicht mehr als JSON lesen.',
  'mistake.file.other': 'In dieser Datei steht keine Definition of Ready.',
  'mistake.file.newer':
    'Diese Datei stammt von einer neueren Version von Groundwork; ihre Form ist hier noch nicht bekannt.',
  'mistake.file.large': 'Diese Datei ist größer als {most} KB, so groß ist keine Definition of Ready.',
};
