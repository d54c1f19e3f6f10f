/** Tasks, with and without "done when"; spikes with question, time box and the decision they serve. */
import { told, type ParityStory } from '../parity-story';

export const TASKS_AND_SPIKES: readonly ParityStory[] = [
  told('task-done-when', 'task', {
    en: `Renew the certificate of the shop
The certificate expires on 30 November.

Done when the new certificate is installed on both servers and the monitoring shows it.`,
    de: `Zertifikat des Shops erneuern
Das Zertifikat läuft am 30. November ab.

Fertig, wenn das neue Zertifikat auf beiden Servern installiert ist und die Überwachung es anzeigt.`,
    fr: `Renouveler le certificat de la boutique
Le certificat expire le 30 novembre.

Terminé quand le nouveau certificat est installé sur les deux serveurs et que la supervision l'affiche.`,
    es: `Renovar el certificado de la tienda
El certificado caduca el 30 de noviembre.

Hecho cuando el nuevo certificado esté instalado en los dos servidores y la monitorización lo muestre.`,
    pt: `Renovar o certificado da loja
O certificado expira em 30 de novembro.

Pronto quando o novo certificado estiver instalado nos dois servidores e o monitoramento o mostrar.`,
  }),
  told('task-done-list', 'task', {
    en: `Move the images to the new storage
All 12,000 images of articles are moved to the new storage; the old one is switched off in June.

Done when:
- every article shows its image
- the old storage gets no request for a week`,
    de: `Bilder in den neuen Speicher umziehen
Alle 12.000 Artikelbilder ziehen in den neuen Speicher um; der alte wird im Juni abgeschaltet.

Erledigt, wenn:
- jeder Artikel sein Bild zeigt
- der alte Speicher eine Woche lang keinen Zugriff mehr hat`,
    fr: `Déplacer les images vers le nouveau stockage
Les 12 000 images d'articles sont déplacées vers le nouveau stockage ; l'ancien sera coupé en juin.

C'est fini quand :
- chaque article affiche son image
- l'ancien stockage ne reçoit plus de requête pendant une semaine`,
    es: `Mover las imágenes al nuevo almacenamiento
Las 12.000 imágenes de artículos se mueven al nuevo almacenamiento; el antiguo se apaga en junio.

Terminado cuando:
- cada artículo muestra su imagen
- el almacenamiento antiguo no recibe peticiones durante una semana`,
    pt: `Mover as imagens para o novo armazenamento
As 12 mil imagens de produtos são movidas para o novo armazenamento; o antigo será desligado em junho.

Concluído quando:
- cada produto mostra sua imagem
- o armazenamento antigo não recebe acessos durante uma semana`,
  }),
  told('task-described', 'task', {
    en: `Update the database driver
The present version is not supported after March. Version 9 changes how time zones are read; see the notes of the release.`,
    de: `Datenbanktreiber aktualisieren
Die jetzige Version wird nach März nicht mehr unterstützt. Version 9 liest Zeitzonen anders; siehe Hinweise zum Release.`,
    fr: `Mettre à jour le pilote de base de données
La version actuelle n'est plus supportée après mars. La version 9 lit autrement les fuseaux horaires ; voir les notes de version.`,
    es: `Actualizar el controlador de la base de datos
La versión actual deja de tener soporte después de marzo. La versión 9 lee los husos horarios de otra forma; véanse las notas de la versión.`,
    pt: `Atualizar o driver do banco de dados
A versão atual deixa de ter suporte depois de março. A versão 9 lê os fusos horários de outra forma; veja as notas da versão.`,
  }),
  told('task-title-only', 'task', {
    en: `Clean up old branches`,
    de: `Alte Branches aufräumen`,
    fr: `Nettoyer les anciennes branches`,
    es: `Limpiar las ramas antiguas`,
    pt: `Limpar os branches antigos`,
  }),
  told('task-steps', 'task', {
    en: `Set up the test environment for the clinic
- create the database with 50 invented patients
- accounts for three doctors
- nightly reset at 3:00

Result: the testers can work without asking us for data.`,
    de: `Testumgebung für die Praxis einrichten
- Datenbank mit 50 erfundenen Patienten anlegen
- Konten für drei Ärztinnen
- Zurücksetzen jede Nacht um 3:00 Uhr

Ergebnis: Die Tester können arbeiten, ohne uns nach Daten zu fragen.`,
    fr: `Mettre en place l'environnement de test pour le cabinet
- créer la base avec 50 patients inventés
- des comptes pour trois médecins
- remise à zéro chaque nuit à 3 h

Résultat : les testeurs peuvent travailler sans nous demander de données.`,
    es: `Preparar el entorno de pruebas para la clínica
- crear la base de datos con 50 pacientes inventados
- cuentas para tres médicas
- restablecimiento cada noche a las 3:00

Resultado: los testers pueden trabajar sin pedirnos datos.`,
    pt: `Preparar o ambiente de testes para a clínica
- criar o banco de dados com 50 pacientes inventados
- contas para três médicas
- restauração toda noite às 3h

Resultado: os testadores podem trabalhar sem nos pedir dados.`,
  }),
  told('spike-whole', 'spike', {
    en: `Which provider for text messages?
Question: Which provider delivers 5,000 text messages a day within one minute, for less than 300 € a month?

Time box: two days.

Decision: whether we send pick-up codes by text message from summer on.`,
    de: `Welcher Anbieter für SMS?
Frage: Welcher Anbieter stellt 5.000 SMS am Tag innerhalb einer Minute zu, für weniger als 300 € im Monat?

Timebox: zwei Tage.

Entscheidung: ob wir Abholcodes ab Sommer per SMS verschicken.`,
    fr: `Quel fournisseur de SMS ?
Question : quel fournisseur achemine 5 000 SMS par jour en moins d'une minute, pour moins de 300 € par mois ?

Durée limitée : deux jours.

Décision : envoyer ou non les codes de retrait par SMS à partir de l'été.`,
    es: `¿Qué proveedor de SMS?
Pregunta: ¿Qué proveedor entrega 5.000 SMS al día en menos de un minuto, por menos de 300 € al mes?

Límite de tiempo: dos días.

Decisión: si enviamos los códigos de recogida por SMS a partir del verano.`,
    pt: `Qual fornecedor de SMS?
Pergunta: qual fornecedor entrega 5.000 SMS por dia em menos de um minuto, por menos de R$ 300 por mês?

Limite de tempo: dois dias.

Decisão: se vamos enviar os códigos de retirada por SMS a partir do verão.`,
  }),
  told('spike-no-box', 'spike', {
    en: `Can the old orders be archived?
We want to find out whether orders older than ten years can be archived without breaking the reports. With the answer we decide on the size of the new database.`,
    de: `Lassen sich alte Bestellungen archivieren?
Wir wollen herausfinden, ob sich Bestellungen, die älter als zehn Jahre sind, archivieren lassen, ohne dass Berichte kaputtgehen. Mit der Antwort entscheiden wir über die Größe der neuen Datenbank.`,
    fr: `Peut-on archiver les anciennes commandes ?
Nous voulons savoir si les commandes de plus de dix ans peuvent être archivées sans casser les rapports. Avec la réponse, nous déciderons de la taille de la nouvelle base de données.`,
    es: `¿Se pueden archivar los pedidos antiguos?
Queremos averiguar si los pedidos de más de diez años se pueden archivar sin romper los informes. Con la respuesta decidimos el tamaño de la nueva base de datos.`,
    pt: `Dá para arquivar os pedidos antigos?
Queremos descobrir se pedidos com mais de dez anos podem ser arquivados sem quebrar os relatórios. Com a resposta, decidimos o tamanho do novo banco de dados.`,
  }),
  told('spike-box-in-prose', 'spike', {
    en: `Try the new map library
How long does the map take on an old phone with the new library? We spend at most one day on it and tell the team the figures on Friday.`,
    de: `Neue Kartenbibliothek ausprobieren
Wie lange braucht die Karte mit der neuen Bibliothek auf einem alten Handy? Wir verwenden darauf höchstens einen Tag und sagen dem Team am Freitag die Zahlen.`,
    fr: `Essayer la nouvelle bibliothèque de cartes
Combien de temps la carte met-elle à s'afficher sur un vieux téléphone avec la nouvelle bibliothèque ? Nous y passons au plus un jour et donnons les chiffres à l'équipe vendredi.`,
    es: `Probar la nueva biblioteca de mapas
¿Cuánto tarda el mapa en un móvil antiguo con la nueva biblioteca? Le dedicamos como máximo un día y el viernes contamos las cifras al equipo.`,
    pt: `Testar a nova biblioteca de mapas
Quanto tempo o mapa demora em um celular antigo com a nova biblioteca? Dedicamos no máximo um dia a isso e na sexta-feira contamos os números à equipe.`,
  }),
  told('spike-title-only', 'spike', {
    en: `Look into payment by invoice`,
    de: `Kauf auf Rechnung ansehen`,
    fr: `Étudier le paiement sur facture`,
    es: `Investigar el pago con factura`,
    pt: `Investigar o pagamento por boleto`,
  }),
];
