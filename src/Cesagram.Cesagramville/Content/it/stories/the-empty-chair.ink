# title: La sedia vuota
# blurb: Oggi Teo non è a scuola. E tu ne sai qualcosa.
# note: In questa storia scompare un amico. Torna a casa. Puoi saltarla.
# name.milo: Teo
# name.nova: Nova
# name.jo: Pietro
# name.mum: Mamma
# name.milomum: Mamma di Teo
# name.teacher: Prof Okoro
# name.coach: Coach
# name.clerk: Samira
# name.voice: La linea

VAR number = "116 000"
VAR helpline = "116 111"
VAR early = false
VAR late = false

-> breakfast

=== breakfast
Venerdì, le sette e dieci. Pioggia, fette biscottate, e un messaggio delle cinque del mattino. # when # app: chat
milo: dormi? bene. il 12 di notte: 3. ci sono solo io
milo: c’è di nuovo Nova, con un altro nome. dice che finisce solo se ci vado. quindi oggi vado # sign: approach # why: Teo sta andando da solo da una persona che non ha mai visto.
milo: Nova dice che qui prima di lunedì non manco a nessuno # sign: isolation # why: È una bugia che fa sentire Teo solo, perché a te manca già.
milo: i disegni delle volpi sono sotto il tuo banco. tienili tu. e non dirlo # sign: going-missing # why: Chi dà via le cose a cui vuole bene forse vuole restare lontano.
* [Lo leggi alla mamma ad alta voce # id: tell-mum # act # does: tell]
  ~ early = true
  -> mum_hears
* [Teo, dove sei? # id: where-are-you # does: ask]
  Nessuna risposta. Il messaggio non arriva nemmeno.
  -> chair
* [per favore, non andarci da solo # id: not-alone # does: friend]
  Nessuna risposta. Il messaggio non arriva nemmeno.
  -> chair

=== mum_hears
mum: Grazie. Adesso siamo in due a saperlo. Chiamo sua mamma. # app: call
milomum: Sono appena rientrata, era il mio ultimo turno di notte. Il suo letto è fatto. Lui il letto non lo fa mai.
milomum: Me l’avete detto. Non ho parole per ringraziarvi. Adesso chiamo la polizia.
mum: E noi chiamiamo il {number}, la linea per i minori scomparsi. Tu sai più di tutti. Parli tu?
* [sì # id: will-talk # does: tell]
  mum: Io sono qui, con tutte e due le orecchie.
  -> line
* [parla tu. io sto qui vicino # id: sit-next # does: tell]
  mum: Allora metto il vivavoce. Quello che non so io, lo dici tu.
  -> line

=== chair
Venerdì, prima ora. La sedia di Teo è vuota. # when # app: street
teacher: Teo? Qualcuno ha visto Teo?
jo: sul 12 non c’era. lui sul 12 c’è SEMPRE
* [Esci con il prof Okoro e glielo dici # id: tell-teacher # act # does: tell]
  -> teacher_hears
* [Fai vedere il messaggio a Pietro # id: show-jo # act # does: friend]
  jo: questo non è un segreto. è fumo. e il fumo non si tiene chiuso dentro
  -> break_time
* [Guardi sotto il banco # id: look-down # act # does: wait]
  Sotto il banco ci sono undici volpi. Una ti guarda.
  -> break_time

=== break_time
Venerdì, primo intervallo. Il telefono ti vibra in tasca. # when # app: chat
milo: qui fa freddo. Nova è in ritardo. tu non l’hai detto, vero? # sign: maintenance # why: È la regola del silenzio di Nova che parla per bocca di Teo, e protegge soltanto Nova.
milo: Nova dice di spegnere il telefono adesso. quindi. ciao # sign: going-missing # why: Con il telefono spento nessuno può sentire Teo o scoprire dov’è.
* [Teo, questo non posso tenerlo per me # id: cant-keep # does: refuse]
  I puntini arrivano e si fermano. Poi la sua foto diventa grigia.
  -> teacher_asks
* [Apri la porta che cigola # id: squeak # act # does: tell]
  -> teacher_hears
* [ok. però torna # id: come-back # does: wait]
  Parte. Non arriva più.
  -> teacher_asks

=== teacher_hears
teacher: Grazie. Ti credo. Io sono qui proprio per questo. # app: street
teacher: Chiamo sua mamma e la polizia. E il {number}, lì lo fanno ogni giorno.
teacher: Possono chiamare anche i ragazzi. Tu lo conosci meglio di tutti. Lo facciamo insieme?
-> line

=== teacher_asks
~ late = true
Venerdì, l’una meno dieci. Il prof Okoro non resta in piedi davanti a te. Si siede. # when # app: street
teacher: La mamma di Teo lo credeva qui a scuola. Adesso lo cerca la polizia. Con te nessuno è arrabbiato.
jo: se sai qualcosa, dillo. lo farei io per te, ma lo direi sbagliato
* [ecco. legga qui # id: read-it # does: tell]
  teacher: Grazie. Era un peso, e tu l’hai portato fin qui. Adesso lo portiamo noi.
  -> line
* [finirà nei guai? # id: trouble # does: ask]
  teacher: No. Né lui né tu. Soltanto chi gli ha dato appuntamento.
  Posi il telefono sul tavolo, e di colpo pesa meno. Il prof Okoro fa il {number}.
  -> line

=== line
Basta uno squillo. # app: call
voice: Buongiorno, qui la linea per i minori scomparsi. Hai fatto bene a chiamare. Fai con calma.
voice: Com’era vestito il tuo amico l’ultima volta che l’hai visto?
Ce l’hai davanti agli occhi. Felpa verde, zaino grigio enorme, una volpe a penna sulla manica sinistra.
voice: Ci aiuta molto, soprattutto la volpe. Ti ha scritto?
Torni su nella chat. Ieri notte, mentre dormivi, Teo ti ha inoltrato due righe di Nova. # app: private
nova: Tu non sei come gli altri. Venerdì prendi il primo treno, io sono lì. # sign: trust # why: È di nuovo la frase del gioco, e fa sembrare il viaggio un premio.
nova: Vieni, e finisce tutto. Se non vieni, saprò quanto vali. # sign: coercion # why: La paura l’ha creata Nova, e adesso promette di farla finire, così Teo si sente costretto.
* [Leggi ad alta voce, parola per parola # id: read-out # act # does: keep]
  voice: Grazie. Tieni tutto, per favore. Così la polizia sa quale treno. # app: call
  -> waiting
* [è anche colpa mia? # id: sooner # does: ask]
  voice: No. È stata Nova, non tu e non Teo. E con queste righe sappiamo il treno. # app: call
  -> waiting
* [vado a cercarlo # id: look-for-him]
  voice: Ti capisco. Resta lì, per favore. Lo cerca la polizia, e magari lui scrive a te. # app: call
  -> waiting

=== waiting
voice: Adesso il tuo compito è mangiare qualcosa e lasciare acceso il telefono. In linea c’è anche sua mamma.
{early:Venerdì, le nove e venti.|{late:Venerdì, le quattro e dieci.|Venerdì, le tre meno dieci.}} # when # app: chat
milo: ci sei? 4 per cento. Nova ha gli anni di mio zio. mi voleva in macchina. ho detto no e sono corso dentro # sign: approach # why: Chi aspettava Teo non è chi diceva di essere, e lo vuole dove nessuno può vederlo.
milo: però a casa non posso tornare. lo sanno tutti. io: 0
* [hai detto no a una macchina. è enorme # id: huge # does: friend]
  milo: l’hanno detto le gambe. la bocca è arrivata dopo
  -> counter
* [torna a casa. nessuno è arrabbiato # id: come-home # does: friend]
  milo: nessuno? ma proprio nessuno?
  -> counter
* [vai allo sportello, dove c’è gente # id: go-counter # does: friend]
  milo: c’è una signora con un cartello con una i. sembra ok
  -> counter

=== counter
milomum: Digli «la mia volpe coraggiosa». E che gli voglio bene. Nient’altro. # app: call
Lo scrivi. Aggiungi una parola tua, ed è «minestrone».
milo: ok. vado allo sportello. 2 per c # app: chat
Poi niente, per undici minuti. Intorno al tavolo nessuno dice una parola.
voice: È lì. C’è la polizia con lui. Sta bene, ha in mano un tè. Non vuole dargli il voto. # app: call
-> platform

=== platform
{early:Venerdì, mezzogiorno.|{late:Venerdì, è già buio. I lampioni sono accesi.|Venerdì, le sei di sera.}} La Stazione. # when # app: street
L’altoparlante annuncia un treno in orario. Si è fatta da parte perfino l’oca.
clerk: La sala d’attesa è calda. Ho messo il cartello «chiuso». È per voi.
coach: Coperte. Ho portato quelle di tutta la squadra. Può scegliere.
* [Ti metti accanto alla mamma di Teo # id: stand-mum # act # does: friend]
  milomum: Il tuo capo del filo non l’hai mollato. Non lo dimenticherò mai.
  -> arrival
* [che cosa gli dico? # id: what-say # does: ask]
  coach: Poco. «Che bello che sei qui.» Per oggi basta e avanza.
  -> arrival

=== arrival
Si aprono le porte. Teo scende accanto a una poliziotta, e si guarda le scarpe.
milo: ciao. sono proprio stupido
milomum: Teo. Teo. Sei qui.
teacher: Nova era forte a mentire. Tu sei stato più forte a tornare indietro.
* [al 12 sei mancato # id: bus-missed # does: friend]
  milo: davvero? non dice mai niente
  -> soup
* [Gli dai le undici volpi # id: foxes # act # does: friend]
  Le conta. Poi la bocca gli si storce, e tu per un po’ guardi l’oca.
  -> soup
* [Gli stai accanto e basta # id: stand-milo # act # does: friend]
  Lui si appoggia un pochino. Un pochino ti appoggi anche tu.
  -> soup

=== soup
La tua cucina, due pentole, sei persone. Prima del minestrone nessuno deve parlare.
milo: l’hai detto tu, vero?
* [sì. questo non potevo tenerlo per me # id: could-not-keep]
  milo: bene. mi sa che è per quello che ho scritto a te. e non a nessuno
  -> mark
* [ce l’hai con me? # id: angry-with-me # does: ask]
  milo: prima sì. in treno. poi ero solo contento che qualcuno mi cercasse
  -> mark

=== mark
mum: E tu? Oggi hai portato un peso grosso anche tu. Quella linea puoi chiamarla anche per te.
Teo mangia, piano, fino in fondo al piatto. Posa il cucchiaio.
milo: minestrone: 10
Lo scrivi a Pietro. Solo quello, nient’altro.
jo: un DIECI?? # app: chat
{early: -> by_noon}
{late: -> by_lamplight}
-> by_dusk

=== by_noon
L’hai detto a colazione. Teo era a casa per pranzo. # end: by-noon
Con i messaggi che hai tenuto la polizia ha trovato Nova. Il piano era tutto di Nova, e la colpa è soltanto di Nova.
Adesso Teo parla con una psicologa, ogni martedì. Con calma, e nessuno lo sgrida.
Lunedì la sua sedia scricchiola di nuovo. Chiunque sia ancora là fuori torni al sicuro, a casa. C’è il minestrone.
-> END

=== by_dusk
L’hai detto al prof Okoro quella mattina stessa. Teo era a casa per cena. # end: by-dusk
Con i messaggi che hai tenuto la polizia ha trovato Nova. Il piano era tutto di Nova, e la colpa è soltanto di Nova.
Adesso Teo parla con una psicologa, ogni martedì. Con calma, e nessuno lo sgrida.
Lunedì la sua sedia scricchiola di nuovo. Chiunque sia ancora là fuori torni al sicuro, a casa. C’è il minestrone.
-> END

=== by_lamplight
Ci è voluto un po’ perché tu riuscissi a dirlo. L’hai detto, e Teo è a casa. # end: by-lamplight
Le ore non le conta nessuno. Il piano era tutto di Nova, e la colpa è soltanto di Nova. La polizia ha trovato Nova.
Adesso Teo parla con una psicologa, ogni martedì. E il {number} c’è anche per te.
Lunedì la sua sedia scricchiola di nuovo. Chiunque sia ancora là fuori torni al sicuro, a casa. C’è il minestrone.
-> END
