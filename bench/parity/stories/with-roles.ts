/** Role sentences and job stories, with and without a reason; in the title, below it, or both. */
import { told, type ParityStory } from '../parity-story';

export const WITH_ROLES: readonly ParityStory[] = [
  told('redeem-voucher', 'story', {
    en: `Redeem a voucher at checkout
As a customer, I want to redeem a voucher at checkout so that I pay less for my order.`,
    de: `Gutschein an der Kasse einlösen
Als Kundin möchte ich an der Kasse einen Gutschein einlösen, damit ich für meine Bestellung weniger bezahle.`,
    fr: `Utiliser un bon d'achat lors du paiement
En tant que cliente, je veux utiliser un bon d'achat lors du paiement afin de payer moins cher ma commande.`,
    es: `Canjear un cupón al pagar
Como clienta, quiero canjear un cupón al pagar para que mi pedido me cueste menos.`,
    pt: `Usar um cupom no checkout
Como cliente, quero usar um cupom no checkout para pagar menos pelo meu pedido.`,
  }),
  told('extend-loan', 'story', {
    en: `Extend a loan online
As a reader I want to extend my loan online so that I don't have to come to the library just for that.

Today about forty people a day call us for it.`,
    de: `Ausleihe online verlängern
Als Leserin möchte ich meine Ausleihe online verlängern, um nicht nur deswegen in die Bücherei kommen zu müssen.

Heute rufen dafür rund vierzig Leute am Tag an.`,
    fr: `Prolonger un emprunt en ligne
En tant que lectrice, je souhaite prolonger mon emprunt en ligne afin de ne pas devoir passer à la bibliothèque rien que pour ça.

Aujourd'hui, une quarantaine de personnes nous appellent chaque jour pour cela.`,
    es: `Renovar un préstamo por internet
Como lectora quiero renovar mi préstamo por internet para no tener que ir a la biblioteca solo por eso.

Hoy nos llaman unas cuarenta personas al día por este motivo.`,
    pt: `Renovar um empréstimo pela internet
Como leitora, eu quero renovar meu empréstimo pela internet para não precisar ir à biblioteca só por isso.

Hoje umas quarenta pessoas ligam por dia por causa disso.`,
  }),
  told('approve-leave', 'story', {
    en: `As a team lead I want to approve leave on my phone so that nobody waits for me when I travel`,
    de: `Als Teamleiterin möchte ich Urlaub am Handy genehmigen, damit niemand auf mich wartet, wenn ich unterwegs bin`,
    fr: `En tant que responsable d'équipe, je veux valider les congés sur mon téléphone afin que personne ne m'attende quand je suis en déplacement`,
    es: `Como responsable de equipo quiero aprobar vacaciones desde el móvil para que nadie me espere cuando estoy de viaje`,
    pt: `Como líder de equipe, quero aprovar férias pelo celular para que ninguém fique me esperando quando estou viajando`,
  }),
  told('see-consumption', 'story', {
    en: `Monthly electricity consumption
As a tenant, I would like to see how much electricity I used each month, so that the yearly bill doesn't surprise me.
The figures are already in the metering system; they only need to be shown.`,
    de: `Monatlicher Stromverbrauch
Als Mieter möchte ich sehen, wie viel Strom ich jeden Monat verbraucht habe, damit mich die Jahresabrechnung nicht überrascht.
Die Zahlen liegen schon im Messsystem, sie müssen nur angezeigt werden.`,
    fr: `Consommation mensuelle d'électricité
En tant que locataire, j'aimerais voir combien d'électricité j'ai consommé chaque mois, pour ne pas être surpris par la facture annuelle.
Les chiffres sont déjà dans le système de relevé, il suffit de les afficher.`,
    es: `Consumo mensual de electricidad
Como inquilino, me gustaría ver cuánta electricidad he consumido cada mes, para que la factura anual no me sorprenda.
Los datos ya están en el sistema de lectura; solo hay que mostrarlos.`,
    pt: `Consumo mensal de energia
Como inquilino, gostaria de ver quanta energia consumi em cada mês, para que a conta anual não me surpreenda.
Os números já estão no sistema de medição; só falta mostrá-los.`,
  }),
  told('repeat-prescription', 'story', {
    en: `Order a repeat prescription
**As a** patient
**I want** to order a repeat prescription in the app
**so that** I don't spend an hour in the waiting room.`,
    de: `Folgerezept bestellen
**Als** Patient
**möchte ich** ein Folgerezept in der App bestellen,
**damit** ich nicht eine Stunde im Wartezimmer sitze.`,
    fr: `Commander un renouvellement d'ordonnance
**En tant que** patient
**je veux** commander un renouvellement d'ordonnance dans l'application
**afin de** ne pas passer une heure en salle d'attente.`,
    es: `Pedir la renovación de una receta
**Como** paciente
**quiero** pedir la renovación de una receta en la aplicación
**para** no pasar una hora en la sala de espera.`,
    pt: `Pedir a renovação de uma receita
**Como** paciente
**quero** pedir a renovação de uma receita no aplicativo
**para** não passar uma hora na sala de espera.`,
  }),
  told('export-hours', 'story', {
    en: `Export working hours
As an accountant I want to export the working hours of a month as CSV in order to pay salaries without typing them again.`,
    de: `Arbeitszeiten exportieren
Als Buchhalterin möchte ich die Arbeitszeiten eines Monats als CSV exportieren, um die Gehälter abzurechnen, ohne sie noch einmal abzutippen.`,
    fr: `Exporter les heures de travail
En tant que comptable, je veux exporter les heures de travail d'un mois en CSV afin de payer les salaires sans les ressaisir.`,
    es: `Exportar las horas trabajadas
Como contable quiero exportar a CSV las horas trabajadas de un mes para pagar las nóminas sin volver a teclearlas.`,
    pt: `Exportar as horas trabalhadas
Como contadora, quero exportar as horas trabalhadas de um mês em CSV para pagar os salários sem digitar tudo de novo.`,
  }),
  told('notice-delay', 'story', {
    en: `Notice about delayed deliveries
As the owner of a restaurant, I want to be told by noon when a delivery is late, so that I can change the menu in time.`,
    de: `Hinweis auf verspätete Lieferungen
Als Besitzer eines Restaurants möchte ich bis Mittag erfahren, wenn eine Lieferung sich verspätet, damit ich die Karte rechtzeitig ändern kann.`,
    fr: `Alerte en cas de livraison en retard
En tant que propriétaire d'un restaurant, je veux être prévenu avant midi quand une livraison a du retard, afin de pouvoir changer la carte à temps.`,
    es: `Aviso de entregas con retraso
Como dueño de un restaurante, quiero que me avisen antes del mediodía cuando una entrega se retrasa, para poder cambiar la carta a tiempo.`,
    pt: `Aviso de entregas atrasadas
Como dono de um restaurante, quero ser avisado até o meio-dia quando uma entrega atrasar, para poder mudar o cardápio a tempo.`,
  }),
  told('shared-calendar', 'story', {
    en: `Calendar of the club
As a trainer of the club, I want to see who has booked the hall, because twice last month two groups stood in front of it.`,
    de: `Kalender des Vereins
Als Trainerin des Vereins möchte ich sehen, wer die Halle gebucht hat, weil letzten Monat zweimal zwei Gruppen davor standen.`,
    fr: `Calendrier du club
En tant qu'entraîneuse du club, je veux voir qui a réservé la salle, parce que le mois dernier deux groupes se sont retrouvés devant la porte à deux reprises.`,
    es: `Calendario del club
Como entrenadora del club quiero ver quién ha reservado la pista, porque el mes pasado dos grupos coincidieron en la puerta dos veces.`,
    pt: `Calendário do clube
Como treinadora do clube, quero ver quem reservou a quadra, porque no mês passado dois grupos se encontraram na porta duas vezes.`,
  }),
  told('reason-first', 'story', {
    en: `Remind people of their appointment
In order to have fewer empty appointments, as a receptionist I want patients to get a message the day before.`,
    de: `An Termine erinnern
Um weniger leere Termine zu haben, möchte ich als Mitarbeiterin am Empfang, dass Patienten am Tag davor eine Nachricht bekommen.`,
    fr: `Rappeler les rendez-vous
Afin d'avoir moins de rendez-vous manqués, en tant que réceptionniste, je veux que les patients reçoivent un message la veille.`,
    es: `Recordar las citas
Para tener menos citas vacías, como recepcionista quiero que los pacientes reciban un mensaje el día anterior.`,
    pt: `Lembrar as consultas
Para ter menos horários vazios, como recepcionista, quero que os pacientes recebam uma mensagem no dia anterior.`,
  }),
  told('benefit-heading', 'story', {
    en: `Store opening hours in the app
As a customer I want to see the opening hours of each store in the app.

## Benefit
A third of all calls to the hotline ask for nothing else.`,
    de: `Öffnungszeiten in der App
Als Kunde möchte ich die Öffnungszeiten jeder Filiale in der App sehen.

## Nutzen
Ein Drittel aller Anrufe bei der Hotline fragt nach nichts anderem.`,
    fr: `Horaires d'ouverture dans l'application
En tant que client, je veux voir les horaires d'ouverture de chaque magasin dans l'application.

## Bénéfice
Un tiers des appels à l'assistance ne concernent que cela.`,
    es: `Horarios de apertura en la aplicación
Como cliente quiero ver los horarios de apertura de cada tienda en la aplicación.

## Beneficio
Un tercio de las llamadas a atención al cliente solo preguntan por eso.`,
    pt: `Horário de funcionamento no aplicativo
Como cliente, quero ver o horário de funcionamento de cada loja no aplicativo.

## Benefício
Um terço das ligações para o atendimento pergunta só isso.`,
  }),
  told('no-reason-address', 'story', {
    en: `Save a second address
As a customer, I want to save a second delivery address in my account.`,
    de: `Zweite Adresse speichern
Als Kunde möchte ich in meinem Konto eine zweite Lieferadresse speichern.`,
    fr: `Enregistrer une deuxième adresse
En tant que client, je veux enregistrer une deuxième adresse de livraison dans mon compte.`,
    es: `Guardar una segunda dirección
Como cliente, quiero guardar una segunda dirección de entrega en mi cuenta.`,
    pt: `Salvar um segundo endereço
Como cliente, quero salvar um segundo endereço de entrega na minha conta.`,
  }),
  told('no-reason-title', 'story', {
    en: `As an admin I want to lock accounts`,
    de: `Als Administratorin möchte ich Konten sperren`,
    fr: `En tant qu'administratrice, je veux bloquer des comptes`,
    es: `Como administradora quiero bloquear cuentas`,
    pt: `Como administradora, quero bloquear contas`,
  }),
  told('no-reason-sort', 'story', {
    en: `Sort search results
As a visitor I can sort the search results by price and by rating.`,
    de: `Suchergebnisse sortieren
Als Besucher kann ich die Suchergebnisse nach Preis und nach Bewertung sortieren.`,
    fr: `Trier les résultats de recherche
En tant que visiteur, je peux trier les résultats de recherche par prix et par note.`,
    es: `Ordenar los resultados de búsqueda
Como visitante puedo ordenar los resultados de búsqueda por precio y por valoración.`,
    pt: `Ordenar os resultados da busca
Como visitante, posso ordenar os resultados da busca por preço e por avaliação.`,
  }),
  told('no-reason-photo', 'story', {
    en: `Photo in the profile
As a member I would like to upload a photo to my profile. Up to 5 MB, JPG or PNG.`,
    de: `Foto im Profil
Als Mitglied würde ich gern ein Foto in mein Profil hochladen. Bis 5 MB, JPG oder PNG.`,
    fr: `Photo dans le profil
En tant que membre, j'aimerais ajouter une photo à mon profil. Jusqu'à 5 Mo, JPG ou PNG.`,
    es: `Foto en el perfil
Como socio me gustaría subir una foto a mi perfil. Hasta 5 MB, JPG o PNG.`,
    pt: `Foto no perfil
Como membro, gostaria de enviar uma foto para o meu perfil. Até 5 MB, JPG ou PNG.`,
  }),
  told('job-parcel', 'story', {
    en: `Parcel on its way
When my parcel is on its way, I want to see when it will arrive, so I can be at home.`,
    de: `Paket unterwegs
Wenn mein Paket unterwegs ist, möchte ich sehen, wann es ankommt, damit ich zu Hause sein kann.`,
    fr: `Colis en route
Quand mon colis est en route, je veux voir quand il arrivera, afin d'être chez moi.`,
    es: `Paquete en camino
Cuando mi paquete está en camino, quiero ver cuándo llegará, para estar en casa.`,
    pt: `Encomenda a caminho
Quando minha encomenda está a caminho, quero ver quando ela vai chegar, para estar em casa.`,
  }),
  told('job-shift', 'story', {
    en: `Find somebody for a shift
When somebody calls in sick before seven, I want to see who could take the shift, so that I don't call twenty people one by one.`,
    de: `Vertretung für eine Schicht finden
Wenn sich jemand vor sieben Uhr krankmeldet, möchte ich sehen, wer die Schicht übernehmen könnte, damit ich nicht zwanzig Leute einzeln anrufe.`,
    fr: `Trouver un remplaçant
Quand quelqu'un se déclare malade avant sept heures, je veux voir qui pourrait prendre le service, pour ne pas appeler vingt personnes une par une.`,
    es: `Encontrar a alguien para un turno
Cuando alguien avisa antes de las siete de que está enfermo, quiero ver quién podría cubrir el turno, para no llamar a veinte personas una por una.`,
    pt: `Encontrar alguém para um turno
Quando alguém avisa antes das sete que está doente, quero ver quem poderia assumir o turno, para não ligar para vinte pessoas uma a uma.`,
  }),
  told('job-no-reason', 'story', {
    en: `Undo after sending
When I have sent a message to the wrong person, I want to take it back within ten seconds.`,
    de: `Senden rückgängig machen
Wenn ich eine Nachricht an die falsche Person geschickt habe, möchte ich sie innerhalb von zehn Sekunden zurückholen.`,
    fr: `Annuler un envoi
Quand j'ai envoyé un message à la mauvaise personne, je veux pouvoir l'annuler dans les dix secondes.`,
    es: `Deshacer un envío
Cuando he enviado un mensaje a la persona equivocada, quiero retirarlo en los diez segundos siguientes.`,
    pt: `Desfazer o envio
Quando enviei uma mensagem para a pessoa errada, quero desfazer o envio em até dez segundos.`,
  }),
  told('two-things', 'story', {
    en: `Comments
As an editor, I want to delete comments and to block their authors so that discussions stay friendly.`,
    de: `Kommentare
Als Redakteurin möchte ich Kommentare löschen und deren Verfasser sperren, damit die Diskussionen freundlich bleiben.`,
    fr: `Commentaires
En tant que rédactrice, je veux supprimer des commentaires et bloquer leurs auteurs afin que les discussions restent aimables.`,
    es: `Comentarios
Como editora, quiero borrar comentarios y bloquear a sus autores para que las conversaciones sigan siendo amables.`,
    pt: `Comentários
Como editora, quero excluir comentários e bloquear seus autores para que as conversas continuem amigáveis.`,
  }),
];
