/**
 * What tells five languages apart in a few words of a backlog: small words, everyday verbs and things, endings.
 * A number weighs the words after it: 4 hardly occurs elsewhere, 2 is usual here, 1 is only a hint. Words that several
 * languages have stand in each of them. Accents are folded as people leave them out:`ä` is `ae`, `é` is `e`.
 * Technical English ("login", "export", "dashboard") is at home in every backlog and stands nowhere, or weighs little.
 */

/**`xx`: other languages in Latin letters, so that they are not taken for one of the five. */
export const PROFILES = ['en', 'de', 'fr', 'es', 'pt', 'xx'] as const;
export type Profile = (typeof PROFILES)[number];

/** Whole words. */
export const WORDS: Readonly<Record<Profile, string>> = {
  en: `4 able about acceptance actual add after allow and any are because been before between broken can cannot change
companies company create criteria customer customers delete does doesn don each empty everyone expected fail fails
from get given has have how if instead into invoice invoices isn its late list make move must need needs new nobody
not old only order orders our people remove reproduce see sees several show shown somebody someone sometimes stays
steps support team than that the their then there these they this unable until use used user users via want wants what
when where which while who why with without wrong your
3 all also as at be build by check choose disable display edit enable find fix for handle hide implement improve
investigate is it keep let more my of on or other out pick print provide refactor rename replace reset save search
select send some them to up update upgrade view we you
2 account active an book books both but button class clear click client clients command config configuration consumer
custom data database date day days default design did do docs document documentation error field fields file files
gift had her his i in include issue issues job jobs like loan loans mail merge message messages module modules name
names no node off one option options over page pages password port price producer profile properties property request
response same server so source spec spike store stream streams test tests time too two type types value values version
visual was were will
1 a admin admins checkout close dashboard driver export filter he import link load log login me open report return run
session set sort start stop voucher warning`,
  de: `4 ab aber alle als auch auf aus bei beim bekommt benutzer bis damit dann das dass dem den der des die doppelte durch
ein eine einem einer eines erscheint etwa fehl freie fuer gibt hat hier ich ihr ihre ist je jede jeder jedes jemand
kann karte kein keine kunde kundin laedt laeuft leer mehr mit moechte muss nach neue neuer nie niemand noch nur nutzer
oder ohne paket schlaegt schon sehe sei sein seine seit seite sich siehe sind soll statt suche ueber und unser unter
viel vom vor warum was welche welcher wenig wenn wer wie wieder wir wird wo wurde zu zum zur zweite
3 adresse am an da datei datum ende erledigt es feld frist hinweis im konto liste passwort preis so tage um umgesetzt
woche ziel
2 dies diese dieser dieses in mail man ob online per tag von war
1 button formular her links produkt service test will`,
  fr: `4 affiche afficher afin ajouter alors annuler apres attendu au aucun aucune autres aux avant avec bouton ce ces cet
champ chercher chez choisir colis commande commandes comme compte connexion corriger creer dans deja derniere
dernieres des doit doivent donne du echoue enregistrer entre envoi envoyer est et etant etapes ete etre eviter expire
exporter facture fait filtrer gerer importer imprimer je jour les leur liste livraison lors magasin mois mon mot ne
nos noter nous nouveau nouvelle obtenu ont ou pas passe personne peut peuvent plus pour prolonger quand que qui
recherche rechercher reste sans ses sont sous supprimer sur tant tous toute toutes tres une veux vide voici voir vois
vous
3 adresse chaque clients elle en heures il ils jours la le minutes par prix sa se son tot trop un
2 client courriel date de guide ma mensuel message mise page rapport site source
1 a as base code export import me notification on option options produit retour service session total tu type version
visible y`,
  es: `4 actualizar adjunto agregar ahi ahora al alguien anadir antes aparece aqui archivo aviso borrar boton buscar cada
cambiar camino carga cliente clientes codigo como con contrasena corregir correo crear cual cuando cuanto cuenta
cuesta cupones dado debe deben del demasiado desde despues dia dias donde el elegir eliminar entonces entre entrega
enviar envio es esta este factura facturas fecha filtrar guardar ha hace hacer han hasta hay hemos hora horas imprimir
iniciar las lista llamar llega llegan lo los mas mientras mostrar muy nadie ni ningun ninguna nueva nuevo nuevos
ofrecen ordenar otra otro pagina pago pantalla paquete pasa pedido pedidos permitir pero perros poder por precio
prestamo puede pueden queda quien quiero quitar recoger recordatorio regalo restablecer segun ser sesion sin socio
socios solo son su sucursal sus tambien tarjeta tener tienda tiene todavia tras ultimo ultimos una usar uso usuario
usuarios vacia vacio veo ver y ya
3 busca datos dos en eso esto inicio la le les mi no nos para que si un
2 a alterar apagar campo carrito de error evitar exportar falla importar me renovar salvar se sobre te toda todas todo
todos
1 o servicio total tu`,
  pt: `4 acontece adicionar agora ainda alguem alterar amanha anexo ao apagar aparece apenas aplicativo aqui arquivo ate
atualizar aviso busca buscar cada carrega chega chegam codigo com como conta contas corrigir criar cupons da dado
dados das data deixa depois desde desta deste deve devem dia dias do dos em emprestimo encontra endereco enquanto
entrega enviar envio erro escolher essa esse esta este estiver estou eu excluir exibir falha fatura faturas faz fazer
fica foi foram hoje hora horas imprimir isso ja ligam ligar lista loja mais meio melhorar meu meus minha minhas mudar
muito multa na nao nas nem nenhum nenhuma ninguem noite nos nova novo novos onde os ou outra outro pagina pedido
pedidos pela pelo pelos perfil pessoas pode podem poder por precisa preco qual quando quanto quem quero redefinir
retirada salvar sao segundo seja sem senha ser seu seus socio sua suas tambem tela tem ter ultimo ultimos um uma umas
uns usando usar usuario usuarios vazia vazio veem vejo ver voce
3 antes mas no o para que se
2 a as campo cliente clientes compra de e eliminar entre evitar exportar filtrar guardar importar iniciar lo me
mostrar ordenar pago permitir renovar sobre toda todas todo todos
1 servico total tu`,
  xx: `4 aan aby af alla anche artik att av belirtilen bij bir bu byl byla ca chce chci che cu daha dal dat degil dei dell
della delle dello deres det deve deze din dla dopo dupa dva een egna endnu er este ett fi fine foer fra gdy gebruikers
giris gli har heeft henuez het icin icinde ik ikke il ile ind inte istiyorum jag jak jako jeg jest jeszcze jsou kdyz
kod ktery kto kunnen laegg lor loro lub lze ma mai mijn moga musi muze na naar naer nel nell nella neni nie niet nog
non nu och og ogni olan olarak ook oraz paa pe pentru piu pliku po podle pole pred pridat prima prin przed przez sie
sin sina sine ska solo som sono sonra soubor souboru sunt suo suoi svou swoje til tilfoej till toe tuer typ typu ud ut
van ve viene vil vill vis visa voglio voor vreau wanneer worden wordt yok zijn
3 di efter op wil
2 de den do e en i in je la le met om per se si un una`,
};

/** How unknown words of five letters and more end. */
export const ENDINGS: Readonly<Record<Profile, string>> = {
  en: `3 ing ful ings ness lly ously tly ability
2 ed ould ward age ure ough sion tion ship or ages ures tions ors ents ments ous ight ent ment ly ry ity
1 ic ized e ce nce ge ble able ate ize sh th ck al nal er ates gs ks ers ts st ow dy ey`,
  de: `4 liche ische igung ierung lich isch ungen lichen ieren ichten schaft heit keit
3 che sche uche oesse ung rung ben nden gen chen cken hlen nnen ssen rten tten tzen eln ern dern fern sern ssern nis
aet acht icht ucht ehrt atz
2 ieb ige ig rem en ger ier ler hr ahr hes et tet ht hlt iert est tz utz`,
  fr: `4 elle euille aire oire euse ette ique ifier iser eur elles aires ettes iques eurs aient ement eau eaux eux
3 cle gne tre ier cles ais ait ez
2 ee age ite tion er es ees ages hes ennes tions ments ment
1 e ante ant`,
  es: `4 encia illa anza dad aje uye cion uelo illo miento erias illas dades ajes ciones cciones mientos
3 uera uestra ion iendo iones
2 ada ida ble ante ente iente ado ido ando ar er ir or as adas bles ores antes ientes os ados idos
1 a an o es`,
  pt: `4 ncia aria eira dade vel avel ivel agem ao cao acao ecao icao ssao inho torio eiro mento ncias ssoas dades oes coes
veis agens torios mentos
3 endo indo ario orio ento
2 ada ida ante ente iente ado ido ando ar er ir or as adas ores antes ientes os ados idos
1 a ei am em o es ou`,
  xx: `4 nia tta wac owac heid ijke isme zione ning ych zioni ati ului ek ijk lijk ijn ego ggio tto dir ilor yor iyor sku ov
3 cia uta ova owa anie duje ione are ere ssere ire uji gli ani eni sti iek enek ato esto ovo ekt nost owy
2 aa oi lari ij lar
1 a e i`,
};

/** Letters that only some of the languages have. */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: 'de4',
  ä: 'de3 xx2',
  ö: 'de3 xx2',
  ü: 'de3 xx2',
  ñ: 'es5',
  ã: 'pt5',
  õ: 'pt5',
  ç: 'fr2 pt2 xx1',
  œ: 'fr4',
  è: 'fr3 xx2',
  ê: 'fr3 pt2',
  ë: 'fr2 xx2',
  î: 'fr3 xx2',
  ï: 'fr2',
  ô: 'fr3 pt2',
  û: 'fr3',
  ù: 'fr3 xx2',
  à: 'fr3 pt2 xx2',
  â: 'fr2 pt2 xx3',
  é: 'fr2 es2 pt2',
  á: 'es2 pt2 xx1',
  í: 'es2 pt2 xx1',
  ó: 'es2 pt1 xx1',
  ú: 'es2 pt2',
};
