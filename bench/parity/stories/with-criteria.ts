/** Acceptance criteria in all the forms that teams write: headings, bullets, numbers, Gherkin, "done when". */
import { told, type ParityStory } from '../parity-story';

export const WITH_CRITERIA: readonly ParityStory[] = [
  told('criteria-heading', 'story', {
    en: `Cancel an order
As a customer, I want to cancel my order until it is packed so that I don't have to send it back.

## Acceptance criteria
- The button "Cancel" is shown until the order is packed.
- After cancelling, the customer gets a mail within five minutes.
- If the order has been packed meanwhile, the message "Already packed" appears.`,
    de: `Bestellung stornieren
Als Kunde möchte ich meine Bestellung stornieren, solange sie nicht gepackt ist, damit ich sie nicht zurückschicken muss.

## Akzeptanzkriterien
- Der Knopf „Stornieren“ wird angezeigt, bis die Bestellung gepackt ist.
- Nach dem Stornieren bekommt der Kunde innerhalb von fünf Minuten eine Mail.
- Wurde die Bestellung inzwischen gepackt, erscheint die Meldung „Schon gepackt“.`,
    fr: `Annuler une commande
En tant que client, je veux annuler ma commande tant qu'elle n'est pas emballée afin de ne pas devoir la renvoyer.

## Critères d'acceptation
- Le bouton « Annuler » est affiché jusqu'à ce que la commande soit emballée.
- Après l'annulation, le client reçoit un mail dans les cinq minutes.
- Si la commande a été emballée entre-temps, le message « Déjà emballée » s'affiche.`,
    es: `Cancelar un pedido
Como cliente, quiero cancelar mi pedido mientras no esté empaquetado para no tener que devolverlo.

## Criterios de aceptación
- El botón «Cancelar» se muestra hasta que el pedido está empaquetado.
- Después de cancelar, el cliente recibe un correo en menos de cinco minutos.
- Si entretanto el pedido se ha empaquetado, aparece el mensaje «Ya empaquetado».`,
    pt: `Cancelar um pedido
Como cliente, quero cancelar meu pedido enquanto ele não estiver embalado para não precisar devolvê-lo.

## Critérios de aceitação
- O botão "Cancelar" é exibido até o pedido ser embalado.
- Depois de cancelar, o cliente recebe um e-mail em até cinco minutos.
- Se o pedido já tiver sido embalado, aparece a mensagem "Já embalado".`,
  }),
  told('criteria-bold', 'story', {
    en: `Choose a pick-up time
As a customer I want to choose when I pick up my bread so that I don't have to queue.

**Acceptance criteria:**
1. Times are offered every 15 minutes, from 7:00 to 18:00.
2. A time with ten orders is no longer offered.
3. Without a chosen time the order can't be sent; the field says why.`,
    de: `Abholzeit wählen
Als Kundin möchte ich wählen, wann ich mein Brot abhole, damit ich nicht anstehen muss.

**Akzeptanzkriterien:**
1. Zeiten werden alle 15 Minuten angeboten, von 7:00 bis 18:00 Uhr.
2. Eine Zeit mit zehn Bestellungen wird nicht mehr angeboten.
3. Ohne gewählte Zeit lässt sich die Bestellung nicht absenden; am Feld steht, warum.`,
    fr: `Choisir une heure de retrait
En tant que cliente, je veux choisir l'heure à laquelle je retire mon pain afin de ne pas faire la queue.

**Critères d'acceptation :**
1. Des créneaux sont proposés toutes les 15 minutes, de 7 h à 18 h.
2. Un créneau avec dix commandes n'est plus proposé.
3. Sans créneau choisi, la commande ne peut pas être envoyée ; le champ indique pourquoi.`,
    es: `Elegir la hora de recogida
Como clienta quiero elegir a qué hora recojo el pan para no tener que hacer cola.

**Criterios de aceptación:**
1. Se ofrecen horas cada 15 minutos, de 7:00 a 18:00.
2. Una hora con diez pedidos ya no se ofrece.
3. Sin hora elegida no se puede enviar el pedido; el campo explica por qué.`,
    pt: `Escolher o horário de retirada
Como cliente, quero escolher a que horas retiro meu pão para não precisar ficar na fila.

**Critérios de aceitação:**
1. São oferecidos horários a cada 15 minutos, das 7h às 18h.
2. Um horário com dez pedidos não é mais oferecido.
3. Sem horário escolhido, o pedido não pode ser enviado; o campo explica por quê.`,
  }),
  told('gherkin-scenario', 'story', {
    en: `Lock the account after five wrong passwords
As a security officer I want accounts to be locked after five wrong passwords so that nobody can guess them.

Scenario: fifth wrong password
Given a member has entered four wrong passwords
When the member enters a fifth wrong password
Then the account is locked for 30 minutes
And the member gets a mail about it`,
    de: `Konto nach fünf falschen Passwörtern sperren
Als Sicherheitsbeauftragte möchte ich, dass Konten nach fünf falschen Passwörtern gesperrt werden, damit niemand sie erraten kann.

Szenario: fünftes falsches Passwort
Angenommen ein Mitglied hat vier falsche Passwörter eingegeben
Wenn das Mitglied ein fünftes falsches Passwort eingibt
Dann wird das Konto für 30 Minuten gesperrt
Und das Mitglied bekommt darüber eine Mail`,
    fr: `Bloquer le compte après cinq mots de passe erronés
En tant que responsable de la sécurité, je veux que les comptes soient bloqués après cinq mots de passe erronés afin que personne ne puisse les deviner.

Scénario : cinquième mot de passe erroné
Étant donné qu'un membre a saisi quatre mots de passe erronés
Quand le membre saisit un cinquième mot de passe erroné
Alors le compte est bloqué pendant 30 minutes
Et le membre reçoit un mail à ce sujet`,
    es: `Bloquear la cuenta tras cinco contraseñas erróneas
Como responsable de seguridad quiero que las cuentas se bloqueen tras cinco contraseñas erróneas para que nadie pueda adivinarlas.

Escenario: quinta contraseña errónea
Dado que un socio ha introducido cuatro contraseñas erróneas
Cuando el socio introduce una quinta contraseña errónea
Entonces la cuenta se bloquea durante 30 minutos
Y el socio recibe un correo al respecto`,
    pt: `Bloquear a conta após cinco senhas erradas
Como responsável pela segurança, quero que as contas sejam bloqueadas após cinco senhas erradas para que ninguém consiga adivinhá-las.

Cenário: quinta senha errada
Dado que um membro digitou quatro senhas erradas
Quando o membro digita uma quinta senha errada
Então a conta é bloqueada por 30 minutos
E o membro recebe um e-mail sobre isso`,
  }),
  told('gherkin-bullet', 'story', {
    en: `Empty cart
- Given the cart is empty, when I open it, then I see "Your cart is empty" and a link to the offers.
- Given there is one article in it, when I remove it, then I see the same.`,
    de: `Leerer Warenkorb
- Gegeben sei ein leerer Warenkorb, wenn ich ihn öffne, dann sehe ich „Dein Warenkorb ist leer“ und einen Link zu den Angeboten.
- Gegeben sei ein Artikel darin, wenn ich ihn entferne, dann sehe ich dasselbe.`,
    fr: `Panier vide
- Étant donné un panier vide, quand je l'ouvre, alors je vois « Votre panier est vide » et un lien vers les offres.
- Étant donné un article dans le panier, quand je le retire, alors je vois la même chose.`,
    es: `Carrito vacío
- Dado un carrito vacío, cuando lo abro, entonces veo «Tu carrito está vacío» y un enlace a las ofertas.
- Dado un artículo en el carrito, cuando lo quito, entonces veo lo mismo.`,
    pt: `Carrinho vazio
- Dado um carrinho vazio, quando eu o abro, então vejo "Seu carrinho está vazio" e um link para as ofertas.
- Dado um item no carrinho, quando eu o removo, então vejo a mesma coisa.`,
  }),
  told('done-when', 'story', {
    en: `Invoices for companies
As a buyer of a company I want our tax number on the invoice so that we get the tax back.

Done when:
- the tax number can be entered in the account
- it is printed on every invoice from then on
- a number in a wrong format is refused`,
    de: `Rechnungen für Firmen
Als Einkäufer einer Firma möchte ich unsere Steuernummer auf der Rechnung haben, damit wir die Steuer zurückbekommen.

Fertig, wenn:
- die Steuernummer im Konto eingegeben werden kann
- sie von da an auf jeder Rechnung steht
- eine Nummer im falschen Format abgelehnt wird`,
    fr: `Factures pour les entreprises
En tant qu'acheteur d'une entreprise, je veux notre numéro de TVA sur la facture afin de récupérer la taxe.

Terminé quand :
- le numéro de TVA peut être saisi dans le compte
- il figure ensuite sur chaque facture
- un numéro au mauvais format est refusé`,
    es: `Facturas para empresas
Como comprador de una empresa quiero nuestro número fiscal en la factura para recuperar el impuesto.

Hecho cuando:
- el número fiscal se puede introducir en la cuenta
- desde entonces aparece en todas las facturas
- un número con formato incorrecto se rechaza`,
    pt: `Faturas para empresas
Como comprador de uma empresa, quero nosso CNPJ na fatura para recuperar o imposto.

Pronto quando:
- o CNPJ pode ser informado na conta
- a partir daí ele aparece em todas as faturas
- um número em formato errado é recusado`,
  }),
  told('ac-short', 'story', {
    en: `Change the password
As a member I want to change my password so that an old one is of no use to anybody.

AC:
- at least 12 characters
- the old password must be entered
- wrong old password: "This is not your present password"`,
    de: `Passwort ändern
Als Mitglied möchte ich mein Passwort ändern, damit ein altes niemandem mehr nützt.

AK:
- mindestens 12 Zeichen
- das alte Passwort muss eingegeben werden
- falsches altes Passwort: „Das ist nicht dein jetziges Passwort“`,
    fr: `Changer de mot de passe
En tant que membre, je veux changer mon mot de passe afin qu'un ancien ne serve plus à personne.

CA :
- au moins 12 caractères
- l'ancien mot de passe doit être saisi
- ancien mot de passe erroné : « Ce n'est pas votre mot de passe actuel »`,
    es: `Cambiar la contraseña
Como socio quiero cambiar mi contraseña para que una antigua ya no le sirva a nadie.

CA:
- al menos 12 caracteres
- hay que introducir la contraseña antigua
- contraseña antigua errónea: «Esta no es tu contraseña actual»`,
    pt: `Alterar a senha
Como membro, quero alterar minha senha para que uma antiga não sirva mais para ninguém.

CA:
- pelo menos 12 caracteres
- a senha antiga precisa ser informada
- senha antiga errada: "Esta não é a sua senha atual"`,
  }),
  told('checklist', 'story', {
    en: `Newsletter with double opt-in
As a marketing assistant I want new subscribers to confirm their address so that we only write to people who want it.

### What must work
- [ ] After subscribing a mail with a link is sent.
- [ ] Only after a click on the link the address gets the newsletter.
- [ ] The link expires after 48 hours.`,
    de: `Newsletter mit Bestätigung
Als Mitarbeiterin im Marketing möchte ich, dass neue Abonnenten ihre Adresse bestätigen, damit wir nur Leuten schreiben, die das wollen.

### Was funktionieren muss
- [ ] Nach der Anmeldung wird eine Mail mit einem Link verschickt.
- [ ] Erst nach einem Klick auf den Link bekommt die Adresse den Newsletter.
- [ ] Der Link läuft nach 48 Stunden ab.`,
    fr: `Newsletter avec confirmation
En tant qu'assistante marketing, je veux que les nouveaux abonnés confirment leur adresse afin que nous n'écrivions qu'aux personnes qui le souhaitent.

### Ce qui doit fonctionner
- [ ] Après l'inscription, un mail avec un lien est envoyé.
- [ ] L'adresse ne reçoit la newsletter qu'après un clic sur le lien.
- [ ] Le lien expire au bout de 48 heures.`,
    es: `Boletín con confirmación
Como asistente de marketing quiero que los nuevos suscriptores confirmen su dirección para que solo escribamos a quien lo desea.

### Qué debe funcionar
- [ ] Después de suscribirse se envía un correo con un enlace.
- [ ] Solo tras un clic en el enlace la dirección recibe el boletín.
- [ ] El enlace caduca a las 48 horas.`,
    pt: `Newsletter com confirmação
Como assistente de marketing, quero que os novos assinantes confirmem o endereço para que a gente só escreva a quem quer.

### O que precisa funcionar
- [ ] Depois da inscrição, é enviado um e-mail com um link.
- [ ] Só depois de um clique no link o endereço recebe a newsletter.
- [ ] O link expira em 48 horas.`,
  }),
  told('criteria-vague', 'story', {
    en: `New start page
As a visitor I want a new start page so that I find offers faster.

## Acceptance criteria
- It looks modern.
- It is user-friendly.`,
    de: `Neue Startseite
Als Besucherin möchte ich eine neue Startseite, damit ich Angebote schneller finde.

## Akzeptanzkriterien
- Sie sieht modern aus.
- Sie ist benutzerfreundlich.`,
    fr: `Nouvelle page d'accueil
En tant que visiteuse, je veux une nouvelle page d'accueil afin de trouver plus vite les offres.

## Critères d'acceptation
- Elle a l'air moderne.
- Elle est conviviale.`,
    es: `Nueva página de inicio
Como visitante quiero una nueva página de inicio para encontrar antes las ofertas.

## Criterios de aceptación
- Tiene un aspecto moderno.
- Es fácil de usar.`,
    pt: `Nova página inicial
Como visitante, quero uma nova página inicial para encontrar as ofertas mais rápido.

## Critérios de aceitação
- Tem um visual moderno.
- É fácil de usar.`,
  }),
  told('criteria-empty', 'story', {
    en: `Rate a book
As a reader, I want to rate a book so that others know whether it is worth reading.

## Acceptance criteria`,
    de: `Buch bewerten
Als Leser möchte ich ein Buch bewerten, damit andere wissen, ob es sich lohnt.

## Akzeptanzkriterien`,
    fr: `Noter un livre
En tant que lecteur, je veux noter un livre afin que les autres sachent s'il vaut la peine.

## Critères d'acceptation`,
    es: `Valorar un libro
Como lector, quiero valorar un libro para que otros sepan si merece la pena.

## Criterios de aceptación`,
    pt: `Avaliar um livro
Como leitor, quero avaliar um livro para que os outros saibam se vale a pena.

## Critérios de aceitação`,
  }),
  told('rules-and-examples', 'story', {
    en: `Late fee
As a library we charge a fee for late books so that others don't wait for them for weeks.

Rules:
- up to three days late: free
- from the fourth day: 20 cents a day and book
- at most 10 euros a book

Example: a book that is 6 days late costs 60 cents.`,
    de: `Mahngebühr
Als Bücherei nehmen wir für verspätete Bücher eine Gebühr, damit andere nicht wochenlang darauf warten.

Regeln:
- bis drei Tage zu spät: kostenlos
- ab dem vierten Tag: 20 Cent je Tag und Buch
- höchstens 10 Euro je Buch

Beispiel: Ein Buch, das 6 Tage zu spät kommt, kostet 60 Cent.`,
    fr: `Pénalité de retard
En tant que bibliothèque, nous demandons une pénalité pour les livres en retard afin que les autres ne les attendent pas des semaines.

Règles :
- jusqu'à trois jours de retard : gratuit
- à partir du quatrième jour : 20 centimes par jour et par livre
- au plus 10 euros par livre

Exemple : un livre rendu avec 6 jours de retard coûte 60 centimes.`,
    es: `Recargo por retraso
Como biblioteca cobramos un recargo por los libros con retraso para que otros no los esperen durante semanas.

Reglas:
- hasta tres días de retraso: gratis
- a partir del cuarto día: 20 céntimos por día y libro
- como máximo 10 euros por libro

Ejemplo: un libro con 6 días de retraso cuesta 60 céntimos.`,
    pt: `Multa por atraso
Como biblioteca, cobramos uma multa pelos livros atrasados para que os outros não esperem semanas por eles.

Regras:
- até três dias de atraso: grátis
- a partir do quarto dia: 20 centavos por dia e por livro
- no máximo 10 reais por livro

Exemplo: um livro com 6 dias de atraso custa 60 centavos.`,
  }),
  told('conditions-of-satisfaction', 'story', {
    en: `Search without accents
As a visitor I want to find "café" when I type "cafe" so that I don't have to look for the key.

Requirements
* upper and lower case make no difference
* accents make no difference
* no result: the three most similar words are offered`,
    de: `Suche ohne Akzente
Als Besucher möchte ich „Café“ finden, wenn ich „cafe“ eintippe, damit ich nicht nach der Taste suchen muss.

Anforderungen
* Groß- und Kleinschreibung macht keinen Unterschied
* Akzente machen keinen Unterschied
* kein Ergebnis: die drei ähnlichsten Wörter werden angeboten`,
    fr: `Recherche sans accents
En tant que visiteur, je veux trouver « café » en tapant « cafe » afin de ne pas devoir chercher la touche.

Exigences
* les majuscules et les minuscules ne font pas de différence
* les accents ne font pas de différence
* aucun résultat : les trois mots les plus proches sont proposés`,
    es: `Buscar sin tildes
Como visitante quiero encontrar «café» cuando escribo «cafe» para no tener que buscar la tecla.

Requisitos
* mayúsculas y minúsculas no importan
* las tildes no importan
* sin resultados: se ofrecen las tres palabras más parecidas`,
    pt: `Busca sem acentos
Como visitante, quero encontrar "café" quando digito "cafe" para não precisar procurar a tecla.

Requisitos
* maiúsculas e minúsculas não fazem diferença
* acentos não fazem diferença
* nenhum resultado: são oferecidas as três palavras mais parecidas`,
  }),
  told('criteria-in-prose', 'story', {
    en: `Log out everywhere
As a member I want to log out on all devices at once, so that a lost phone does no harm. After pressing "Log out everywhere" every other device must ask for the password within one minute. The device in the hand stays logged in.`,
    de: `Überall abmelden
Als Mitglied möchte ich mich auf allen Geräten gleichzeitig abmelden, damit ein verlorenes Handy keinen Schaden macht. Nach dem Drücken von „Überall abmelden“ muss jedes andere Gerät innerhalb einer Minute nach dem Passwort fragen. Das Gerät in der Hand bleibt angemeldet.`,
    fr: `Se déconnecter partout
En tant que membre, je veux me déconnecter de tous les appareils en une fois, afin qu'un téléphone perdu ne fasse pas de dégâts. Après un appui sur « Se déconnecter partout », tous les autres appareils doivent demander le mot de passe dans la minute. L'appareil en main reste connecté.`,
    es: `Cerrar sesión en todas partes
Como socio quiero cerrar sesión en todos los dispositivos a la vez, para que un móvil perdido no cause daños. Tras pulsar «Cerrar sesión en todas partes», todos los demás dispositivos deben pedir la contraseña en menos de un minuto. El dispositivo en la mano sigue con la sesión iniciada.`,
    pt: `Sair de todos os dispositivos
Como membro, quero sair de todos os dispositivos de uma vez, para que um celular perdido não cause danos. Depois de apertar "Sair de todos", todos os outros dispositivos devem pedir a senha em até um minuto. O dispositivo na mão continua conectado.`,
  }),
];
