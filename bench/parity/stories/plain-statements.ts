/** What a team writes that tells no roles: statements, with and without a reason. */
import { told, type ParityStory } from '../parity-story';

export const PLAIN_STATEMENTS: readonly ParityStory[] = [
  told('plain-receipt', 'story', {
    en: `Customers get a receipt by mail after paying
The receipt shows what was bought, the tax and the number of the order. That way nobody has to ask the shop for it.`,
    de: `Kunden bekommen nach dem Bezahlen eine Quittung per Mail
Die Quittung zeigt, was gekauft wurde, die Steuer und die Nummer der Bestellung. So muss niemand im Laden danach fragen.`,
    fr: `Les clients reçoivent un reçu par mail après le paiement
Le reçu indique les articles achetés, la taxe et le numéro de la commande. Ainsi, personne n'a besoin de le demander au magasin.`,
    es: `Los clientes reciben un recibo por correo después de pagar
El recibo muestra lo que se compró, el impuesto y el número del pedido. Así nadie tiene que pedirlo en la tienda.`,
    pt: `Os clientes recebem um recibo por e-mail depois de pagar
O recibo mostra o que foi comprado, o imposto e o número do pedido. Assim ninguém precisa pedi-lo na loja.`,
  }),
  told('plain-language', 'story', {
    en: `The chosen language is remembered
Visitors choose a language once and find the site in it the next time. At the moment a quarter of them leaves after choosing it for the third time.`,
    de: `Die gewählte Sprache wird gemerkt
Besucher wählen die Sprache einmal und finden die Seite beim nächsten Mal darin vor. Im Moment geht ein Viertel von ihnen, nachdem sie zum dritten Mal gewählt haben.`,
    fr: `La langue choisie est mémorisée
Les visiteurs choisissent leur langue une fois et retrouvent le site dans cette langue la fois suivante. En ce moment, un quart d'entre eux partent après l'avoir choisie pour la troisième fois.`,
    es: `Se recuerda el idioma elegido
Los visitantes eligen el idioma una vez y la próxima vez encuentran el sitio en él. Ahora mismo una cuarta parte se va después de elegirlo por tercera vez.`,
    pt: `O idioma escolhido é lembrado
Os visitantes escolhem o idioma uma vez e na próxima visita encontram o site nele. No momento, um quarto deles sai depois de escolhê-lo pela terceira vez.`,
  }),
  told('plain-title-only', 'story', {
    en: `Show the remaining seats`,
    de: `Freie Plätze anzeigen`,
    fr: `Afficher les places restantes`,
    es: `Mostrar las plazas libres`,
    pt: `Mostrar os lugares restantes`,
  }),
  told('plain-vague', 'story', {
    en: `Improve the search
The search should be fast and user-friendly.`,
    de: `Suche verbessern
Die Suche soll schnell und benutzerfreundlich sein.`,
    fr: `Améliorer la recherche
La recherche doit être rapide et conviviale.`,
    es: `Mejorar la búsqueda
La búsqueda debe ser rápida y fácil de usar.`,
    pt: `Melhorar a busca
A busca deve ser rápida e fácil de usar.`,
  }),
  told('plain-need', 'story', {
    en: `Print labels for several parcels at once
The people in the warehouse need to print labels for all parcels of a pallet at once. One by one it takes them half an hour every evening.`,
    de: `Etiketten für mehrere Pakete auf einmal drucken
Die Leute im Lager müssen die Etiketten für alle Pakete einer Palette auf einmal drucken können. Einzeln brauchen sie dafür jeden Abend eine halbe Stunde.`,
    fr: `Imprimer les étiquettes de plusieurs colis en une fois
Les équipes de l'entrepôt ont besoin d'imprimer en une fois les étiquettes de tous les colis d'une palette. Une par une, cela leur prend une demi-heure chaque soir.`,
    es: `Imprimir etiquetas de varios paquetes a la vez
La gente del almacén necesita imprimir a la vez las etiquetas de todos los paquetes de un palé. Una por una tardan media hora cada tarde.`,
    pt: `Imprimir etiquetas de vários pacotes de uma vez
O pessoal do depósito precisa imprimir de uma vez as etiquetas de todos os pacotes de um palete. Uma a uma, levam meia hora toda noite.`,
  }),
  told('plain-background', 'story', {
    en: `Pause a subscription
Members can pause their subscription for up to three months. Until now they cancel instead, and only every fifth comes back.`,
    de: `Abo pausieren
Mitglieder können ihr Abo bis zu drei Monate lang pausieren. Bisher kündigen sie stattdessen, und nur jedes fünfte kommt zurück.`,
    fr: `Suspendre un abonnement
Les membres peuvent suspendre leur abonnement jusqu'à trois mois. Jusqu'ici ils résilient, et seul un sur cinq revient.`,
    es: `Pausar la suscripción
Los socios pueden pausar su suscripción hasta tres meses. Hasta ahora se dan de baja, y solo vuelve uno de cada cinco.`,
    pt: `Pausar a assinatura
Os assinantes podem pausar a assinatura por até três meses. Até agora eles cancelam, e só um em cada cinco volta.`,
  }),
  told('plain-no-reason', 'story', {
    en: `Filter for dogs
The list of flats gets a filter "dogs allowed".`,
    de: `Filter für Hunde
Die Liste der Wohnungen bekommt einen Filter „Hunde erlaubt“.`,
    fr: `Filtre pour les chiens
La liste des appartements reçoit un filtre « chiens acceptés ».`,
    es: `Filtro para perros
La lista de pisos tendrá un filtro «se admiten perros».`,
    pt: `Filtro para cães
A lista de apartamentos ganha um filtro "aceita cães".`,
  }),
];
