/** What the prep page says in German to the Product Owner alone, of help that is offered. {day} is „morgen“ or „Donnerstag“. */
import type { prepHelpTexts as english } from '../../en/pages/prep-help';
import type { PageTexts } from '../../page-texts';

export const prepHelpTexts: PageTexts<typeof english> = {
  'prep.help.only-you': 'Das siehst nur du.',
  'prep.help.title.on': {
    by: 'count',
    one: 'Eine Story für {day} hängt an etwas, das du am besten weißt',
    other: '{words} Stories für {day} hängen an Dingen, die du am besten weißt',
  },
  'prep.help.title.soon': {
    by: 'count',
    one: 'Eine Story für {day} hängt an etwas, das du am besten weißt',
    other: '{words} Stories für {day} hängen an Dingen, die du am besten weißt',
  },
  'prep.help.title.none': {
    by: 'count',
    one: 'Eine der nächsten Stories hängt an etwas, das du am besten weißt',
    other: '{words} der nächsten Stories hängen an Dingen, die du am besten weißt',
  },
  'prep.help.question': {
    by: 'count',
    one: 'Eine Antwort von dir hilft am meisten: etwa {minutes} Minuten, und sonst erfährt es niemand.',
    other:
      'Dieselbe Frage bringt {words} davon weiter: je etwa {minutes} Minuten, und schon eine hilft. Sonst erfährt es niemand.',
  },
  'prep.help.each':
    'Für jede ein erster Schritt: zusammen etwa {minutes} Minuten, und sonst erfährt es niemand.',
  'prep.help.why':
    'Was in einer Story steht, wird im Meeting nicht gefragt, und die Story kommt seltener zurück.',
  'prep.help.since':
    'Vor dem {day} waren die nächsten Storys weiter erzählt als jetzt. Das kommt vor, wenn viel los ist; ein kleiner Schritt ist ein guter Anfang.',
  'prep.help.accept': 'Das mache ich jetzt',
  'prep.help.change': 'Ändern',
  'prep.help.not-now': 'Jetzt nicht',
  'prep.help.no': 'Nein, danke',
  'prep.help.lapses.on': 'Das verschwindet von selbst am {day} um {time}.',
  'prep.help.lapses.soon': 'Das verschwindet von selbst {day} um {time}.',
  'prep.help.stories': 'Welche Stories',
  'prep.help.save': 'Speichern',
  'prep.help.cancel': 'Abbrechen',
  'prep.help.fault.stories': 'Wähle mindestens eine Story.',
  'prep.help.put-off.on': 'Aufgeschoben bis {day}. Das weißt nur du.',
  'prep.help.put-off.soon': 'Aufgeschoben bis {day}. Das weißt nur du.',
  'prep.help.another-day': 'Oder wieder zeigen am',
  'prep.help.show-now': 'Jetzt zeigen',
  'prep.help.yours': {
    by: 'count',
    one: 'Das hast du übernommen. Eine Story ist noch offen.',
    other: 'Das hast du übernommen. {words} Stories sind noch offen.',
  },
  'prep.help.all-done': 'Das hast du übernommen, und es ist getan: Über diese Stories lässt sich reden.',
  'prep.help.take-back': 'Zurücknehmen',
  'prep.help.declined.on': 'Gut. Vor {day} kommt nichts von selbst, und dann etwas Kleineres.',
  'prep.help.declined.for-good': 'Gut. Von selbst kommt nichts mehr.',
  'prep.help.undo': 'Rückgängig',
  'prep.help.ask': 'Ich hätte gern Hilfe',
  'prep.help.nothing': 'Ganz oben im Backlog braucht gerade nichts Hilfe.',
  'prep.help.over': 'Das war für ein Meeting, das begonnen hat.',
  'prep.help.step': 'Wie',
  'prep.help.step.0': 'Ich antworte selbst; niemand erfährt es',
  'prep.help.step.1': 'Ich erzähle es jemandem aus dem Team und lasse es aufschreiben',
  'prep.help.talk':
    'Erzähl sie 15 Minuten lang jemandem deiner Wahl: Du bekommst es aufgeschrieben, änderst oder verwirfst es, und sonst sieht diesen Hinweis niemand.',
  'prep.help.whom': 'Wen möchtest du fragen?',
  'prep.help.someone-else': 'Jemand anderes',
  'prep.help.ask-for-talk': 'Um die 15 Minuten bitten',
  'prep.help.fault.whom': 'Wähle zuerst jemanden.',
  'prep.help.asked': 'Du hast {name} um 15 Minuten gebeten. Noch ist keine Antwort da.',
  'prep.help.running': '{name} hat 15 Minuten für dich.',
  'prep.help.needs-someone': 'Diesmal braucht es jemand anderes.',
  'prep.help.done': 'Es ist getan',
  'prep.help.ended': 'Es ist vorbei, für euch beide.',
  'prep.help.for-two': 'Das seht nur du und {name}.',
  'prep.help.asks': {
    by: 'count',
    one: '{name} möchte dir 15 Minuten lang von einer Story erzählen. Du schreibst es auf, und {name} entscheidet darüber.',
    other:
      '{name} möchte dir 15 Minuten lang von {words} Stories erzählen. Du schreibst es auf, und {name} entscheidet darüber.',
  },
  'prep.help.yes': 'Ja, gern',
  'prep.help.not-this-time': 'Diesmal nicht',
  'prep.help.agreed': '{name} weiß, dass du die 15 Minuten hast. Was du hörst, kommt in diese Stories:',
  'prep.help.after-all': 'Ich kann doch nicht',
  'prep.help.said-no': 'Gut. {name} erfährt nur, dass es jemand anderes braucht.',
  'prep.help.step.2': 'Zwei Kollegen entwerfen die Kriterien von zwei Stories',
  'prep.help.step.3': 'Jemand kommt zu einem Gespräch mit und schreibt es auf',
  'prep.help.step.4': 'Zwei Kollegen bereiten die Stories eine Zeit lang vor',
  'prep.help.pair': {
    by: 'count',
    one: 'Zwei Kollegen deiner Wahl entwerfen die Kriterien von einer Story, höchstens eine Stunde jeder: Du änderst oder verwirfst, was sie schreiben, und niemand sonst sieht diese Notiz.',
    other:
      'Zwei Kollegen deiner Wahl entwerfen die Kriterien von {words} Stories, höchstens eine Stunde jeder: Du änderst oder verwirfst, was sie schreiben, und niemand sonst sieht diese Notiz.',
  },
  'prep.help.along': {
    by: 'count',
    one: 'Jemand deiner Wahl kommt zu deinem nächsten Gespräch über eine Story mit und schreibt es auf, höchstens zwei Stunden: Du änderst oder verwirfst es, und niemand sonst sieht diese Notiz.',
    other:
      'Jemand deiner Wahl kommt zu deinem nächsten Gespräch über {words} Stories mit und schreibt es auf, höchstens zwei Stunden: Du änderst oder verwirfst es, und niemand sonst sieht diese Notiz.',
  },
  'prep.help.lend': {
    by: 'count',
    one: 'Zwei Kollegen deiner Wahl bereiten bis {day} eine Story für dich vor, höchstens sechs Stunden jeder. Du entscheidest über das, was sie schreiben, und niemand sonst sieht diese Notiz.',
    other:
      'Zwei Kollegen deiner Wahl bereiten bis {day} {words} Stories für dich vor, höchstens sechs Stunden jeder. Du entscheidest über das, was sie schreiben, und niemand sonst sieht diese Notiz.',
  },
  'prep.help.whom-else': 'Und wen noch?',
  'prep.help.ask-them': 'Beide fragen',
  'prep.help.fault.two': 'Wähle zuerst zwei Kollegen.',
  'prep.help.fault.two-stories': 'Dieser Schritt ist für höchstens zwei Stories.',
  'prep.help.lent-until': 'Bis wann',
  'prep.help.fault.until': 'Wähle einen Tag, der noch kommt.',
  'prep.help.asked-all': 'Nichts beginnt, bevor alle Ja gesagt haben.',
  'prep.help.runs.2': 'Sie entwerfen gemeinsam die Kriterien dieser Stories, und du entscheidest darüber.',
  'prep.help.runs.3': 'Die Begleitung kommt mit und schreibt auf, was gesagt wurde.',
  'prep.help.runs.4': 'Sie bereiten diese Stories vor, und du entscheidest über das, was sie schreiben.',
  'prep.help.said-yes': 'hat Ja gesagt',
  'prep.help.is-asked': 'ist gefragt',
  'prep.help.lent.on':
    'Verliehen ist nur das Schreiben, und es kommt am {day} zu dir zurück. Jeder von euch kann es jederzeit ohne Grund beenden.',
  'prep.help.lent.soon':
    'Verliehen ist nur das Schreiben, und es kommt {day} zu dir zurück. Jeder von euch kann es jederzeit ohne Grund beenden.',
  'prep.help.second': 'jemand Zweites',
  'prep.help.asks.2': {
    by: 'count',
    one: '{name} hätte gern, dass du und {other} die Kriterien von einer Story entwerft, höchstens eine Stunde jeder. {name} entscheidet darüber.',
    other:
      '{name} hätte gern, dass du und {other} die Kriterien von {words} Stories entwerft, höchstens eine Stunde jeder. {name} entscheidet darüber.',
  },
  'prep.help.asks.3': {
    by: 'count',
    one: '{name} hätte gern, dass du zu einem Gespräch über eine Story mitkommst und es aufschreibst, höchstens zwei Stunden. {name} entscheidet darüber.',
    other:
      '{name} hätte gern, dass du zu einem Gespräch über {words} Stories mitkommst und es aufschreibst, höchstens zwei Stunden. {name} entscheidet darüber.',
  },
  'prep.help.asks.4': {
    by: 'count',
    one: '{name} hätte gern, dass du und {other} bis {day} eine Story vorbereitet, höchstens sechs Stunden jeder. Dann geht es an {name} zurück.',
    other:
      '{name} hätte gern, dass du und {other} bis {day} {words} Stories vorbereitet, höchstens sechs Stunden jeder. Dann geht es an {name} zurück.',
  },
  'prep.help.agreed.waits': 'Du hast Ja gesagt. Es beginnt, wenn alle Ja gesagt haben.',
  'prep.help.agreed.runs':
    'Es hat begonnen. Was du schreibst, kommt in diese Stories, und {name} entscheidet darüber:',
  'prep.help.for-few': 'Nur wer hier genannt ist, sieht das.',
  'prep.help.end': 'Beenden',
  'prep.help.could-help': 'Haben gesagt, dass sie helfen könnten:',
  'prep.help.suggest': 'Jemanden vorschlagen',
  'prep.help.suggest.worked-on': 'hat im {month} an {area} gearbeitet',
  'prep.help.suggest.would-learn': 'würde {area} kennenlernen, was bisher nur eine Person kennt',
  'prep.help.suggest.another-view': 'bringt einen anderen Blick mit',
  'prep.help.suggest.nobody':
    'Aus der bisherigen Arbeit drängt sich niemand auf. Du kannst nach Namen wählen.',
  'prep.help.suggest.nobody-else': 'Sonst drängt sich niemand auf. Du kannst nach Namen wählen.',
  'prep.help.suggest.resting':
    'Wer in Frage käme, hat erst vor Kurzem geholfen. Du kannst nach Namen wählen.',
};
