/**
 * Short texts as people type them in backlogs: titles, bullets, sentences; some without their accents. Written before the
 * identifier. One half was looked at while it was made, the other only measured at the end.
 */
import type { LanguageCode } from '../../src/readiness/language/identify';

export interface ShortTexts {
  readonly development: readonly string[];
  readonly heldOut: readonly string[];
}

const lines = (text: string): readonly string[] => text.trim().split('\n');

export const SHORT_TEXTS: Readonly<Record<LanguageCode, ShortTexts>> = {
  en: {
    development: lines(`
Voucher import
Login fails on tablets
Filter orders by date
Show the total price before checkout
Reset a forgotten password
As a user I want to log in
Users can sort their orders
Update the landing page
Send invoice by mail
Export to CSV
Button is greyed out after reload
Given the cart is empty
The customer gets an email within five minutes
Remember last selected store
Add a size guide to product pages
Which carrier do we use for returns?
Not part of this story
Cannot delete saved card
Upgrade database driver
When the code has expired, a message is shown`),
    heldOut: lines(`
Add gift wrapping
Search results take too long
Hide sold out items
Let people pick another store
Wrong tax on invoices for Switzerland
So that nobody has to call us
Clean up unused feature flags
Members see their loans on one page
Dashboard does not load in Safari
Change of delivery address
Print the return label at home
Opening hours are shown for each branch
Two factor authentication for admins
What happens if the payment is refused?
Then I see an error
Move session data out of the database
Improve wording of reminder mails
Everyone in the team can edit it
Time box: two days
Reserve a book from the phone`),
  },
  de: {
    development: lines(`
Gutschein einlösen
Anmeldung schlägt fehl
Anmeldung schlaegt fehl
Nach Datum filtern
Als CSV exportieren
Als Kunde möchte ich mich anmelden
Gesamtpreis anzeigen
Passwort zurücksetzen
Bestellungen sortieren
Startseite aktualisieren
Rechnung per Mail verschicken
Der Button ist nach dem Speichern ausgegraut
Login mit Passkey anbieten
Fehlermeldung bei leerem Feld
Wer keinen Drucker hat, bekommt einen Code
Dashboard laedt nicht
Lieferadresse im Checkout aendern
Gegeben sei ein leerer Warenkorb
Noch offen: Was passiert mit alten Konten?
Suche findet keine Umlaute`),
    heldOut: lines(`
Filter hinzufügen
Ausleihe verlängern
Mahnung erst nach drei Tagen senden
Export funktioniert nicht
Zweite Adresse speichern
Pfandrueckgabe fehlt auf dem Beleg
Oeffnungszeiten je Filiale
Kunden sehen ihre letzten Bestellungen
Damit niemand anrufen muss
Feature Flags aufräumen
Wenn der Code abgelaufen ist, erscheint ein Hinweis
Doppelte Mails vermeiden
Session läuft zu früh ab
Nur für Admins sichtbar
Datenbank-Treiber aktualisieren
Dann sehe ich eine Meldung
Wie lange heben wir Rechnungen auf?
Push-Nachricht bei Abholung
Alle Preise mit Mehrwertsteuer
Benutzer koennen Kommentare loeschen`),
  },
  fr: {
    development: lines(`
Importer les bons d'achat
La connexion échoue
La connexion echoue
Filtrer par date
Exporter en CSV
En tant que client, je veux me connecter
Afficher le prix total
Réinitialiser le mot de passe
Trier les commandes
Mettre à jour la page
Envoyer la facture par courriel
Le bouton reste grisé après l'enregistrement
Ajouter un filtre
Message d'erreur si le champ est vide
Modifier l'adresse de livraison
Étant donné un panier vide
À préciser : que deviennent les anciens comptes ?
Recherche sans accents
Le dashboard ne charge pas
Prolonger un emprunt`),
    heldOut: lines(`
Supprimer une carte enregistrée
Erreur lors du paiement
Horaires d'ouverture par agence
Les clients voient leurs dernières commandes
Afin que personne ne doive appeler
Nettoyer les feature flags inutilisés
Quand le code a expiré, un message s'affiche
Eviter les mails en double
Session expirée trop tôt
Visible uniquement par les admins
Mise a jour du pilote de base de donnees
Alors je vois une erreur
Combien de temps gardons-nous les factures ?
Notification push au moment du retrait
Prix toutes taxes comprises
L'utilisateur peut supprimer ses commentaires
Imprimer l'étiquette de retour
Choisir un autre magasin
Guide des tailles
Export PDF des rapports mensuels`),
  },
  es: {
    development: lines(`
Importar cupones
El inicio de sesión falla
El inicio de sesion falla
Filtrar por fecha
Exportar a CSV
Como cliente, quiero iniciar sesión
Mostrar el precio total
Restablecer la contraseña
Ordenar los pedidos
Actualizar la página
Enviar la factura por correo
El botón queda deshabilitado después de guardar
Añadir filtro
Anadir filtro
Mensaje de error si el campo está vacío
Cambiar la dirección de entrega
Dado un carrito vacío
Pendiente: ¿qué pasa con las cuentas antiguas?
El dashboard no carga
Renovar un préstamo`),
    heldOut: lines(`
Eliminar una tarjeta guardada
Error al pagar
Horario de cada sucursal
Los clientes ven sus últimos pedidos
Para que nadie tenga que llamar
Limpiar los feature flags sin uso
Cuando el código ha caducado, aparece un aviso
Evitar correos duplicados
La sesion caduca demasiado pronto
Visible solo para administradores
Entonces veo un mensaje
¿Cuánto tiempo guardamos las facturas?
Notificación push al recoger
Precios con IVA incluido
Los usuarios pueden borrar sus comentarios
Imprimir la etiqueta de devolución
Elegir otra tienda
Guia de tallas
Buscar sin tildes
Migrar los datos de sesión`),
  },
  pt: {
    development: lines(`
Importar cupons
O login falha
Filtrar por data
Exportar para CSV
Como cliente, quero entrar na minha conta
Mostrar o preço total
Redefinir a senha
Ordenar os pedidos
Atualizar a página
Enviar a fatura por e-mail
O botão fica desabilitado depois de salvar
Adicionar filtro
Mensagem de erro se o campo estiver vazio
Alterar o endereço de entrega
Alterar o endereco de entrega
Dado um carrinho vazio
Pendente: o que acontece com as contas antigas?
O dashboard não carrega
Renovar um empréstimo
Busca nao encontra acentos`),
    heldOut: lines(`
Excluir um cartão salvo
Erro ao pagar
Horário de cada loja
Os clientes veem seus últimos pedidos
Para que ninguém precise ligar
Limpar feature flags sem uso
Quando o código expirou, aparece um aviso
Evitar e-mails duplicados
A sessao expira cedo demais
Visível apenas para administradores
Então vejo uma mensagem
Por quanto tempo guardamos as faturas?
Notificação push na retirada
Preços com impostos incluídos
Os usuários podem apagar seus comentários
Imprimir a etiqueta de devolução
Escolher outra loja
Guia de tamanhos
Exibir relatorio mensal em PDF
Migrar os dados da sessão`),
  },
};

/** Ten sentences each in Latin languages that the checks don't know: rather nothing than something wrong. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  Italian: lines(`
Come cliente voglio accedere al mio conto
Il pulsante non funziona dopo il salvataggio
Mostrare il prezzo totale nel carrello della spesa
Gli utenti possono cancellare i loro commenti
Quando il codice è scaduto viene mostrato un avviso
Aggiungere un filtro per data nella pagina degli ordini
La ricerca non trova le parole con gli accenti
Non è ancora chiaro chi paga la spedizione
Inviare la fattura per posta elettronica dopo il pagamento
Ogni filiale ha i suoi orari di apertura`),
  Dutch: lines(`
Als klant wil ik inloggen op mijn account
De knop werkt niet meer na het opslaan
Toon de totale prijs in het winkelmandje
Gebruikers kunnen hun eigen reacties verwijderen
Wanneer de code verlopen is, verschijnt er een melding
Voeg een filter op datum toe aan de bestellingen
De zoekfunctie vindt geen woorden met accenten
Het is nog niet duidelijk wie de verzending betaalt
Stuur de factuur per mail na de betaling
Elke winkel heeft zijn eigen openingstijden`),
  Polish: lines(`
Jako klient chcę zalogować się na moje konto
Przycisk nie działa po zapisaniu zmian
Pokaż całkowitą cenę w koszyku przed zakupem
Użytkownicy mogą usuwać swoje komentarze
Gdy kod wygaśnie, pojawia się komunikat
Dodaj filtr po dacie na stronie zamówień
Wyszukiwarka nie znajduje słów bez akcentów
Nie wiadomo jeszcze, kto płaci za wysyłkę
Wyślij fakturę mailem zaraz po zapłacie
Kazdy sklep ma swoje godziny otwarcia`),
  Swedish: lines(`
Som kund vill jag logga in på mitt konto
Knappen fungerar inte efter att man har sparat
Visa det totala priset i varukorgen före köp
Användare kan ta bort sina egna kommentarer
När koden har gått ut visas ett meddelande
Lägg till ett filter för datum på beställningar
Sökningen hittar inte ord utan accenter
Det är inte klart vem som betalar frakten
Skicka fakturan med e-post efter betalningen
Varje butik har sina egna öppettider`),
  Turkish: lines(`
Müşteri olarak hesabıma giriş yapmak istiyorum
Kaydettikten sonra düğme artık çalışmıyor
Sepette toplam fiyatı satın almadan önce göster
Kullanıcılar kendi yorumlarını silebilir
Kodun süresi dolduğunda bir uyarı görünür
Siparişler sayfasına tarih filtresi ekle
Arama aksan olmadan kelimeleri bulamıyor
Kargoyu kimin ödeyeceği henüz belli değil
Ödemeden sonra faturayı posta ile gönder
Her magaza kendi acilis saatlerine sahip`),
  Danish: lines(`
Som kunde vil jeg logge ind på min konto
Knappen virker ikke efter at man har gemt
Vis den samlede pris i kurven før køb
Brugere kan slette deres egne kommentarer
Når koden er udløbet vises en besked
Tilføj et filter for dato på ordrer
Søgningen finder ikke ord uden accenter
Det er endnu ikke klart hvem der betaler fragten
Send fakturaen med mail efter betaling
Hver butik har sine egne åbningstider`),
  Czech: lines(`
Jako zákazník se chci přihlásit ke svému účtu
Tlačítko po uložení přestane fungovat úplně
Zobrazit celkovou cenu v košíku před nákupem
Uživatelé mohou mazat své vlastní komentáře
Když kód vyprší, zobrazí se upozornění
Přidat filtr podle data na stránku objednávek
Hledání nenajde slova bez správných háčků
Zatím není jasné, kdo platí dopravu
Poslat fakturu e-mailem hned po zaplacení
Kazda prodejna ma svou oteviraci dobu`),
  Romanian: lines(`
Ca client vreau să mă autentific în contul meu
Butonul nu mai funcționează după salvare
Afișează prețul total în coș înainte de cumpărare
Utilizatorii pot șterge propriile lor comentarii
Când codul a expirat apare un mesaj
Adaugă un filtru după dată la comenzi
Căutarea nu găsește cuvinte fără diacritice
Nu este încă clar cine plătește transportul
Trimite factura prin e-mail după plată
Fiecare magazin are propriul program de lucru`),
};

/** In scripts of their own, whatever the words. */
export const OTHER_SCRIPTS: readonly string[] = [
  'Добавить фильтр по дате',
  'Предложить вход через Google',
  'Η σύνδεση αποτυγχάνει',
  'تسجيل الدخول لا يعمل',
  'הוספת מסנן לפי תאריך',
  'ログインできない',
  '按日期筛选订单',
  '주문을 날짜별로 정렬',
  'तारीख के अनुसार फ़िल्टर करें',
  'เพิ่มตัวกรองตามวันที่',
];

/** Parts of one story each: what stands alone is unsure or another language, beside the others it is theirs. */
export const STORIES_IN_PARTS: readonly {
  readonly parts: readonly string[];
  readonly expected: readonly (LanguageCode | null)[];
}[] = [
  {
    parts: ['Gutschein einlösen', 'Als Kunde möchte ich einen Gutschein einlösen.', 'Login', 'Export CSV'],
    expected: ['de', 'de', 'de', 'de'],
  },
  {
    parts: ['Exportar', 'Como cliente quiero exportar mis pedidos a un archivo.', 'Error 404'],
    expected: ['es', 'es', 'es'],
  },
  {
    parts: ['Exportar', 'Como cliente quero exportar os meus pedidos.', 'Dashboard'],
    expected: ['pt', 'pt', 'pt'],
  },
  {
    parts: ['Import', 'As a clerk I want to import orders so that nobody types them.', 'Format'],
    expected: ['en', 'en', 'en'],
  },
  {
    parts: [
      'Payment',
      'The customer sees the total before paying.',
      'Der Kunde sieht den Gesamtpreis vor dem Bezahlen.',
      'Total',
    ],
    expected: ['en', 'en', 'de', 'de'],
  },
  { parts: ['Login', 'OK', '404'], expected: [null, null, null] },
];
