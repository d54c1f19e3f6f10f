/** Bug reports: with steps, with what should happen and what does, with one of them only, with nothing. */
import { told, type ParityStory } from '../parity-story';

export const BUGS: readonly ParityStory[] = [
  told('bug-whole', 'bug', {
    en: `Total is wrong with two vouchers
**Steps to reproduce**
1. Put two articles for 20 € each into the cart.
2. Redeem a voucher of 5 €.
3. Redeem a second voucher of 10 €.

**Expected:** the total is 25 €.
**Actual:** the total is 30 €.

Version 4.2, Firefox on Windows.`,
    de: `Summe mit zwei Gutscheinen falsch
**Schritte zum Nachstellen**
1. Zwei Artikel zu je 20 € in den Warenkorb legen.
2. Einen Gutschein über 5 € einlösen.
3. Einen zweiten Gutschein über 10 € einlösen.

**Erwartet:** Die Summe ist 25 €.
**Tatsächlich:** Die Summe ist 30 €.

Version 4.2, Firefox unter Windows.`,
    fr: `Total erroné avec deux bons d'achat
**Étapes pour reproduire**
1. Mettre deux articles à 20 € dans le panier.
2. Utiliser un bon de 5 €.
3. Utiliser un deuxième bon de 10 €.

**Résultat attendu :** le total est de 25 €.
**Résultat obtenu :** le total est de 30 €.

Version 4.2, Firefox sous Windows.`,
    es: `El total es incorrecto con dos cupones
**Pasos para reproducir**
1. Poner dos artículos de 20 € en el carrito.
2. Canjear un cupón de 5 €.
3. Canjear un segundo cupón de 10 €.

**Resultado esperado:** el total es de 25 €.
**Resultado actual:** el total es de 30 €.

Versión 4.2, Firefox en Windows.`,
    pt: `Total errado com dois cupons
**Passos para reproduzir**
1. Colocar dois itens de R$ 20 no carrinho.
2. Usar um cupom de R$ 5.
3. Usar um segundo cupom de R$ 10.

**Resultado esperado:** o total é R$ 25.
**Resultado obtido:** o total é R$ 30.

Versão 4.2, Firefox no Windows.`,
  }),
  told('bug-headings', 'bug', {
    en: `Map stays white
## Steps
- Open the app without a connection
- Switch the connection on again
- Tap on "Map"

## Expected behaviour
The map is loaded.

## Actual behaviour
The map stays white until the app is closed.

## Environment
Android 14, app 3.1.0`,
    de: `Karte bleibt weiß
## Schritte
- App ohne Verbindung öffnen
- Verbindung wieder einschalten
- Auf „Karte“ tippen

## Erwartetes Verhalten
Die Karte wird geladen.

## Tatsächliches Verhalten
Die Karte bleibt weiß, bis die App geschlossen wird.

## Umgebung
Android 14, App 3.1.0`,
    fr: `La carte reste blanche
## Étapes
- Ouvrir l'application sans connexion
- Rétablir la connexion
- Toucher « Carte »

## Comportement attendu
La carte se charge.

## Comportement observé
La carte reste blanche jusqu'à ce que l'application soit fermée.

## Environnement
Android 14, application 3.1.0`,
    es: `El mapa se queda en blanco
## Pasos
- Abrir la aplicación sin conexión
- Volver a activar la conexión
- Tocar «Mapa»

## Comportamiento esperado
El mapa se carga.

## Comportamiento actual
El mapa se queda en blanco hasta que se cierra la aplicación.

## Entorno
Android 14, aplicación 3.1.0`,
    pt: `O mapa fica em branco
## Passos
- Abrir o aplicativo sem conexão
- Ligar a conexão de novo
- Tocar em "Mapa"

## Comportamento esperado
O mapa é carregado.

## Comportamento atual
O mapa fica em branco até o aplicativo ser fechado.

## Ambiente
Android 14, aplicativo 3.1.0`,
  }),
  told('bug-prose', 'bug', {
    en: `Reminder is sent twice
When I extend a loan on the last day, I get two reminders the next morning. There should be none, because the book is not due for another four weeks.`,
    de: `Erinnerung kommt doppelt
Wenn ich eine Ausleihe am letzten Tag verlängere, bekomme ich am nächsten Morgen zwei Erinnerungen. Es sollte keine kommen, weil das Buch erst in vier Wochen fällig ist.`,
    fr: `Le rappel est envoyé deux fois
Quand je prolonge un emprunt le dernier jour, je reçois deux rappels le lendemain matin. Il ne devrait y en avoir aucun, car le livre n'est à rendre que dans quatre semaines.`,
    es: `El recordatorio llega dos veces
Cuando renuevo un préstamo el último día, recibo dos recordatorios a la mañana siguiente. No debería llegar ninguno, porque el libro no vence hasta dentro de cuatro semanas.`,
    pt: `O lembrete chega duas vezes
Quando renovo um empréstimo no último dia, recebo dois lembretes na manhã seguinte. Não deveria chegar nenhum, porque o livro só vence daqui a quatro semanas.`,
  }),
  told('bug-instead-of', 'bug', {
    en: `Prices are shown in dollars instead of euros
Since yesterday's release all prices on the page of offers are shown in dollars instead of euros.`,
    de: `Preise in Dollar statt in Euro
Seit dem gestrigen Release werden alle Preise auf der Angebotsseite in Dollar statt in Euro angezeigt.`,
    fr: `Prix affichés en dollars au lieu d'euros
Depuis la mise en production d'hier, tous les prix de la page des offres sont affichés en dollars au lieu d'euros.`,
    es: `Los precios se muestran en dólares en lugar de euros
Desde la versión de ayer, todos los precios de la página de ofertas se muestran en dólares en lugar de euros.`,
    pt: `Preços em dólares em vez de reais
Desde a versão de ontem, todos os preços da página de ofertas aparecem em dólares em vez de reais.`,
  }),
  told('bug-title-only', 'bug', {
    en: `Login does not work`,
    de: `Anmeldung funktioniert nicht`,
    fr: `La connexion ne fonctionne pas`,
    es: `El inicio de sesión no funciona`,
    pt: `O login não funciona`,
  }),
  told('bug-no-steps', 'bug', {
    en: `Report is empty
Expected: the report of March shows all invoices.
Actual: the report is empty.`,
    de: `Bericht ist leer
Soll: Der Bericht vom März zeigt alle Rechnungen.
Ist: Der Bericht ist leer.`,
    fr: `Le rapport est vide
Attendu : le rapport de mars affiche toutes les factures.
Obtenu : le rapport est vide.`,
    es: `El informe está vacío
Esperado: el informe de marzo muestra todas las facturas.
Actual: el informe está vacío.`,
    pt: `O relatório está vazio
Esperado: o relatório de março mostra todas as faturas.
Atual: o relatório está vazio.`,
  }),
  told('bug-log', 'bug', {
    en: `Import stops after 500 rows
To reproduce: import the attached file with 800 customers.

\`\`\`
ERROR ImportJob: row 501: duplicate key "email"
\`\`\`

All 800 customers should be there afterwards, or none.`,
    de: `Import bricht nach 500 Zeilen ab
Nachstellen: die angehängte Datei mit 800 Kunden importieren.

\`\`\`
ERROR ImportJob: row 501: duplicate key "email"
\`\`\`

Danach sollten alle 800 Kunden da sein oder keiner.`,
    fr: `L'import s'arrête après 500 lignes
Pour reproduire : importer le fichier joint avec 800 clients.

\`\`\`
ERROR ImportJob: row 501: duplicate key "email"
\`\`\`

Ensuite, les 800 clients devraient tous être là, ou aucun.`,
    es: `La importación se detiene tras 500 filas
Para reproducirlo: importar el archivo adjunto con 800 clientes.

\`\`\`
ERROR ImportJob: row 501: duplicate key "email"
\`\`\`

Después deberían estar los 800 clientes o ninguno.`,
    pt: `A importação para depois de 500 linhas
Para reproduzir: importar o arquivo anexo com 800 clientes.

\`\`\`
ERROR ImportJob: row 501: duplicate key "email"
\`\`\`

Depois disso, deveriam estar lá os 800 clientes ou nenhum.`,
  }),
  told('bug-sometimes', 'bug', {
    en: `Page sometimes hangs
Sometimes the page hangs. Happened twice today.`,
    de: `Seite hängt manchmal
Manchmal hängt die Seite. Heute schon zweimal passiert.`,
    fr: `La page se bloque parfois
Parfois la page se bloque. C'est arrivé deux fois aujourd'hui.`,
    es: `La página se cuelga a veces
A veces la página se cuelga. Hoy ha pasado dos veces.`,
    pt: `A página às vezes trava
Às vezes a página trava. Hoje já aconteceu duas vezes.`,
  }),
];
