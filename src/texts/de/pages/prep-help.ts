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
  'prep.help.another-day': 'Ein anderer Tag',
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
};
