/** What is still open, and what waits for something else, told in the text itself. */
import { told, type ParityStory } from '../parity-story';

export const WITH_GAPS: readonly ParityStory[] = [
  told('gap-tbd', 'story', {
    en: `Delivery on Saturdays
As a customer, I want to get my parcel on a Saturday so that I don't have to take a day off.

## Acceptance criteria
- Saturday can be chosen until Thursday, 12:00.
- The extra charge is TBD.`,
    de: `Lieferung am Samstag
Als Kunde möchte ich mein Paket am Samstag bekommen, damit ich mir nicht freinehmen muss.

## Akzeptanzkriterien
- Samstag kann bis Donnerstag, 12:00 Uhr, gewählt werden.
- Der Aufpreis ist TBD.`,
    fr: `Livraison le samedi
En tant que client, je veux recevoir mon colis le samedi afin de ne pas devoir prendre un congé.

## Critères d'acceptation
- Le samedi peut être choisi jusqu'au jeudi à 12 h.
- Le supplément est à définir.`,
    es: `Entrega en sábado
Como cliente, quiero recibir mi paquete en sábado para no tener que pedir un día libre.

## Criterios de aceptación
- El sábado se puede elegir hasta el jueves a las 12:00.
- El recargo está por definir.`,
    pt: `Entrega aos sábados
Como cliente, quero receber minha encomenda no sábado para não precisar tirar um dia de folga.

## Critérios de aceitação
- O sábado pode ser escolhido até quinta-feira, 12h.
- A taxa extra está a definir.`,
  }),
  told('gap-questions', 'story', {
    en: `Family account
As a mother I want one account for the whole family so that I see all loans on one page.

Open questions:
- How many children can be in one account?
- Who pays the fees?`,
    de: `Familienkonto
Als Mutter möchte ich ein Konto für die ganze Familie, damit ich alle Ausleihen auf einer Seite sehe.

Offene Fragen:
- Wie viele Kinder können in einem Konto sein?
- Wer zahlt die Gebühren?`,
    fr: `Compte famille
En tant que mère, je veux un seul compte pour toute la famille afin de voir tous les emprunts sur une page.

Questions ouvertes :
- Combien d'enfants peut-il y avoir dans un compte ?
- Qui paie les frais ?`,
    es: `Cuenta familiar
Como madre quiero una sola cuenta para toda la familia para ver todos los préstamos en una página.

Preguntas abiertas:
- ¿Cuántos niños puede haber en una cuenta?
- ¿Quién paga las tasas?`,
    pt: `Conta da família
Como mãe, quero uma única conta para toda a família para ver todos os empréstimos em uma página.

Perguntas em aberto:
- Quantas crianças pode haver em uma conta?
- Quem paga as taxas?`,
  }),
  told('gap-open-points', 'story', {
    en: `Gift wrapping
As a customer I want my order wrapped as a gift so that I can have it sent directly.

- the paper can be chosen (which ones is still to be clarified with purchasing)
- price ???`,
    de: `Geschenkverpackung
Als Kundin möchte ich meine Bestellung als Geschenk verpacken lassen, damit ich sie direkt verschicken lassen kann.

- das Papier ist wählbar (welche, ist noch mit dem Einkauf zu klären)
- Preis ???`,
    fr: `Emballage cadeau
En tant que cliente, je veux que ma commande soit emballée en cadeau afin de pouvoir la faire envoyer directement.

- le papier peut être choisi (lesquels, reste à clarifier avec les achats)
- prix ???`,
    es: `Envolver para regalo
Como clienta quiero que mi pedido se envuelva para regalo para poder enviarlo directamente.

- el papel se puede elegir (cuáles, queda por aclarar con compras)
- precio ???`,
    pt: `Embalagem para presente
Como cliente, quero que meu pedido seja embalado para presente para poder enviá-lo direto.

- o papel pode ser escolhido (quais, ainda falta esclarecer com compras)
- preço ???`,
  }),
  told('gap-depends', 'story', {
    en: `Pay with the saved card
As a returning customer I want to pay with my saved card so that I don't have to look for my wallet.

Can only begin after SHOP-12 is done. Blocked by the contract with the bank.`,
    de: `Mit gespeicherter Karte zahlen
Als Stammkunde möchte ich mit meiner gespeicherten Karte zahlen, damit ich nicht nach dem Geldbeutel suchen muss.

Kann erst beginnen, wenn SHOP-12 fertig ist. Blockiert durch den Vertrag mit der Bank.`,
    fr: `Payer avec la carte enregistrée
En tant que client fidèle, je veux payer avec ma carte enregistrée afin de ne pas devoir chercher mon portefeuille.

Ne peut commencer qu'une fois SHOP-12 terminé. Bloqué par le contrat avec la banque.`,
    es: `Pagar con la tarjeta guardada
Como cliente habitual quiero pagar con mi tarjeta guardada para no tener que buscar la cartera.

Solo puede empezar cuando SHOP-12 esté terminado. Bloqueado por el contrato con el banco.`,
    pt: `Pagar com o cartão salvo
Como cliente frequente, quero pagar com meu cartão salvo para não precisar procurar a carteira.

Só pode começar depois que SHOP-12 estiver pronto. Bloqueado pelo contrato com o banco.`,
  }),
  told('gap-attachment', 'story', {
    en: `New form for members
See attachment.`,
    de: `Neues Formular für Mitglieder
Siehe Anhang.`,
    fr: `Nouveau formulaire pour les membres
Voir pièce jointe.`,
    es: `Nuevo formulario para socios
Ver adjunto.`,
    pt: `Novo formulário para membros
Ver anexo.`,
  }),
  told('gap-later', 'story', {
    en: `Statistics for the board
As a chairwoman I want to see how many members we have, so that I can tell it at the annual meeting.

Acceptance criteria: to follow.`,
    de: `Statistik für den Vorstand
Als Vorsitzende möchte ich sehen, wie viele Mitglieder wir haben, damit ich es auf der Jahresversammlung sagen kann.

Akzeptanzkriterien: folgen noch.`,
    fr: `Statistiques pour le comité
En tant que présidente, je veux voir combien de membres nous avons, afin de pouvoir le dire à l'assemblée annuelle.

Critères d'acceptation : à venir.`,
    es: `Estadísticas para la junta
Como presidenta quiero ver cuántos socios tenemos, para poder decirlo en la asamblea anual.

Criterios de aceptación: pendientes.`,
    pt: `Estatísticas para a diretoria
Como presidente, quero ver quantos membros temos, para poder dizer isso na assembleia anual.

Critérios de aceitação: a definir.`,
  }),
];
