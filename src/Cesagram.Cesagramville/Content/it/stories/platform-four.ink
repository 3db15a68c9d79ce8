# title: Binario 4
# blurb: Cinque mesi a disegnare in due. Adesso Lumi vuole un incontro. Solo voi due.
# note: In questa storia una persona non è chi dice di essere. Puoi saltarla.
# name.lumi: Lumi
# name.jo: Pietro
# name.mum: Mamma
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR fib = false
VAR told_jo = false
VAR rang = false

-> page

=== page
Giovedì, le otto e un quarto di sera. # when # app: private
lumi: Pagina 31! L’Ispettor Lumaca ha il cappello.
lumi: Cinque mesi che fa il detective, e nessuno gliene aveva mai dato uno.
È il vostro fumetto, tuo e di Lumi. Il cattivo è un distributore di merendine, e l’idea è di Pietro.
lumi: Nessuno mi capisce come te. Una squadra come la nostra non ce l’ha nessuno. # sign: trust # why: Le parole gentili fanno piacere, e così ti fidi di qualcuno di cui non hai mai visto la faccia.
lumi: E adesso: sabato sono nella tua città! Alle tre, la Stazione, binario 4? # sign: approach # why: Un primo incontro così all’improvviso non ti lascia il tempo di controllare chi arriva.
* [davvero?? SÌ # id: yes]
  lumi: Lo sapevo! Quattordici anni e salto come una rana.
  -> plan
* [prima facciamo una videochiamata? # id: video-first # does: ask]
  lumi: Ho la fotocamera rotta. E poi addio sorpresa. # sign: maintenance # why: Se una fotocamera resta rotta per cinque mesi, tu non vedi mai chi c’è dall’altra parte.
  -> plan
* [devo chiedere a casa # id: ask-home # does: ask]
  lumi: Chiedere? Che tenerezza. Pensavo che fosse roba da piccoli. # sign: isolation # why: Ti prende in giro perché vuoi chiedere a casa, così non lo fai.
  -> plan

=== plan
lumi: Solo noi due. Con le mamme diventa tutto imbarazzante. # sign: isolation # why: A un amico non dà fastidio un adulto nei paraggi, a chi ha un altro piano sì.
lumi: A casa che cosa dici? Potresti essere da Pietro. # sign: maintenance # why: Chi ti mette in mano una bugia per casa ne ha bisogno per qualcosa.
lumi: E dalle tre il telefono spento. Se no che sorpresa è? # sign: isolation # why: Con il telefono spento non puoi chiamare nessuno e nessuno può chiamare te.
* [ok. allora dico che sono da Pietro # id: fib-jonas]
  ~ fib = true
  lumi: Come te non c’è nessuno. Visto?
  -> friday
* [il telefono resta acceso # id: phone-on # does: refuse]
  lumi: Non ti fidi? Dopo 31 pagine? # sign: coercion # why: Per dimostrare che ti fidi non devi spegnere quello che può aiutarti.
  -> friday
* [perché tutto questo segreto? # id: why-secret # does: ask]
  lumi: Perché è una cosa NOSTRA. Non tutto è roba da genitori. # sign: isolation # why: Se di un incontro i tuoi non devono sapere niente, è un motivo per dirglielo.
  -> friday

=== friday
lumi: Avrò la sciarpa gialla. Buonanotte, collega.
Venerdì, dopo la scuola. # when # app: chat
jo: domani alle tre: torneo di toast. ho comprato quattro tipi di pane
jo: nel tabellone sei «testa di serie numero uno»
* [non posso. vedo Lumi # id: tell-jo # does: friend]
  ~ told_jo = true
  jo: LUMI lumi? lumi la lumaca? ma qualcuno sa che faccia ha?
  jo: io non dico niente. dico solo: porta tua mamma. o me. io porto il pane
  -> doubt
* [domani non posso, scusa # id: cant]
  jo: la testa di serie si ritira. il pubblico ammutolisce
  jo: se c’è qualcosa che non va me lo dici, vero?
  -> doubt
* [Vai in cucina e chiedi alla mamma # id: mum-first # act # does: tell]
  -> mum_early

=== doubt
{told_jo:
  jo: prima chiedi a tua mamma, ok? un’amicizia vera una settimana la aspetta. lo dice mio cugino. ha dodici anni e ragione su tutto
- else:
  jo: una fetta te la tengo lo stesso. diventano dure, ma durano
}
Provi a pensare alla voce di Lumi. Non l’hai mai sentita.
lumi: Ancora una notte! Non l’hai detto a nessuno, vero? # app: private # sign: maintenance # why: Se qualcuno continua a chiederti se hai tenuto il segreto, è perché quel segreto gli serve.
* [Alla fine chiedi alla mamma # id: mum-evening # act # does: tell]
  -> mum_early
* [no, a nessuno # id: told-nobody # does: share]
  lumi: Bene. Con te è tutto facile.
  -> station
* [vengo, ma con il telefono acceso # id: come-phone-on # does: refuse]
  lumi: Mm. E va bene. Solo per stavolta.
  -> station

=== mum_early
La mamma posa il coltello del pane. Hai tutti e due i suoi occhi. # app: street
mum: Qualcuno a cui vuoi bene da cinque mesi. Non è poco. Vorrei conoscere Lumi anch’io.
mum: Prima una videochiamata: Lumi, tu e io. La farei anche se si trattasse di me.
mum: Poi un bar, di giorno. Io mi siedo due tavoli più in là e faccio la pianta.
* [Lumi riderà di me # id: will-laugh]
  mum: Può darsi. Chi ti vuole bene ride, e poi saluta la pianta.
  -> ask_lumi
* [ok, glielo scrivo # id: write-that # does: ask]
  mum: Con parole tue. Io sono solo la pianta.
  -> ask_lumi

=== ask_lumi
Scrivi che la mamma vorrebbe fare un saluto. I puntini ballano a lungo. # app: private
lumi: L’hai detto a tua MAMMA? Era una cosa nostra. # typing: long # sign: coercion # why: Hai fatto una cosa saggia, e Lumi la fa passare per un tradimento.
lumi: La fotocamera è rotta e mia mamma è timida. Sabato noi due e basta, o mai più. # sign: coercion # why: «O così o mai più» è pressione, e un amico una terza strada la trova.
mum: Quante scuse in un fiato solo. Che persona impegnata.
* [allora mai più # id: then-never # does: refuse]
  lumi: Aspetta! Non fare così. Ho disegnato tutta la Lumaca per te. # sign: coercion # why: Di colpo dovresti qualcosa in cambio di quello che avete fatto in due.
  -> gone
* [tra amici si dice ciao # id: would-say-hello # does: ask]
  lumi: Non ti riconosco più. Ora sto malissimo. # sign: coercion # why: Usa la sua tristezza per farti cedere, e aggiustarla non tocca a te.
  -> gone

=== gone
I puntini si fermano. Al posto della luna di Lumi c’è un cerchio grigio.
mum: Oh, tesoro. Mi dispiace. Oggi hai perso qualcuno, anche se dietro c’era qualcun altro.
* [era tutta una bugia? # id: all-a-lie # does: ask]
  mum: Il nome sì, e la fotocamera. I tuoi disegni no. Le tue risate no.
  mum: La colpa è di chi ha mentito. Di nessun altro. Lo segnaliamo insieme.
  -> tournament
* [Salvi cinque mesi di messaggi # id: save # act # does: keep]
  mum: Io faccio il tè, tu scorri. Alla polizia c’è chi legge queste cose di mestiere.
  mum: E tu non hai fatto niente di male, in nessuna di quelle pagine.
  -> tournament

=== tournament
Sabato, le tre. La cucina di Pietro profuma di quattro tipi di pane. # when # app: street
jo: la testa di serie! ok, perché hai la faccia di un biscotto inzuppato?
* [Racconti tutto a Pietro # id: tell-jo-all # act # does: friend]
  jo: cinque mesi. io ci sarei andato. ci sarei andato con il PANE
  -> checked
* [poi te lo dico. chi vince? # id: later]
  jo: la segale. non se l’aspettava nessuno. e «poi» va benissimo
  -> checked

=== station
Sabato, le tre meno cinque. L’altoparlante si scusa per un ritardo, causa oca. # when # app: street
Sul binario 4 aspetta una banda in giacca rossa. In tutto sono quaranta persone e un basso tuba.
lumi: Piccolo cambio! Sono ancora da mio zio. Viene lui a prenderti, ha la mia sciarpa gialla. # app: private # sign: approach # why: Chi arriva al posto della persona che conosci è uno sconosciuto, sciarpa o non sciarpa.
lumi: Ci sei? C’è qualcuno con te? # sign: risk-assessment # why: Così scopre se hai un adulto vicino.
* [non eravamo d’accordo così # id: not-what-we-said # does: refuse]
  lumi: Non fare storie. Si è fatto un’ora di macchina per te. # sign: coercion # why: Il piano l’ha cambiato Lumi, e a sentirti in torto dovresti essere tu.
  -> scarf
* [Resti accanto alla banda # id: stay-band # act # does: wait]
  Il trombone ti fa posto. Qui c’è caldo, c’è luce e c’è chiasso.
  -> scarf
* [Vai allo sportello # id: counter-first # act # does: tell]
  -> counter

=== scarf
In fondo al binario c’è un uomo con una sciarpa gialla e un telefono. Lui scrive, e il tuo telefono vibra.
lumi: Dove sei? Vai con lui e basta, la macchina è sul retro. # sign: approach # why: Un buon piano non ti porta mai via dalla luce e dentro una macchina.
lumi: Non mi deluderai, no? Non dopo cinque mesi. # sign: coercion # why: Ti presenta l’amicizia come un conto da pagare, ma fino a quella macchina non devi andarci.
Lui si ferma, e si ferma anche il tuo telefono. Quindi non c’è nessuno zio, e nemmeno Lumi.
* [Vai allo sportello, oltre il basso tuba # id: counter-now # act # does: tell]
  -> counter
* [Chiami la mamma # id: ring-mum # act # does: tell]
  -> ring_mum
* [io vado a casa # id: going-home # does: refuse]
  -> bus

=== ring_mum
~ rang = true
Basta uno squillo. # app: call
mum: Ciao, tesoro. {fib:Da quando Pietro ha un basso tuba?|È un basso tuba, quello?}
Dici tutto in un fiato. Lumi, la Stazione, la sciarpa, la macchina.
mum: Hai fatto bene a chiamare. Non ti sgrida nessuno. Adesso vai allo sportello, io resto con te.
mum: E mi sto infilando le scarpe. Due a caso.
-> counter

=== counter
Allo sportello c’è Samira, che bada anche agli oggetti smarriti. Dietro di lei pendono quarantuno guanti spaiati. # app: street
clerk: Ciao. Hai perso qualcosa?
* [qualcuno non è chi diceva di essere # id: not-who-they-said # does: tell]
  clerk: Allora è lo sportello giusto. Ti credo.
  -> behind_counter
* [Fai passare il telefono sotto il vetro # id: push-phone # act # does: tell]
  Lei legge qualche riga. La sua faccia resta calma.
  clerk: Grazie. Non devi spiegarmi niente. Ti credo.
  -> behind_counter

=== behind_counter
clerk: Vieni dalla mia parte, in mezzo ai guanti. Qui dentro entro soltanto io.
Un suo collega va verso il binario 4. La sciarpa gialla se ne va per le scale, ma ormai l’hanno vista.
clerk: {rang:Tua mamma sta arrivando, e la polizia lo sa.|La polizia lo sa. Adesso chiamiamo tua mamma, tu e io.}
lumi: Ehi?? Non dirlo a nessuno, ok? Era solo uno scherzo. # app: private # sign: maintenance # why: Uno scherzo lo possono sapere tutti.
* [Non rispondi. Salvi tutto # id: no-answer # act # does: keep]
  clerk: Molto bene. Quello che è salvato è salvato.
  -> mum_comes
* [non faceva ridere # id: not-funny # does: refuse]
  I puntini grigi saltano qua e là e spariscono. Samira fa cenno di sì, e tu salvi tutto.
  -> mum_comes

=== mum_comes
La mamma arriva di corsa, con uno stivale e una pantofola. # app: street
mum: Eccoti. Non ce l’ho con te. Ho solo il fiatone.
-> talk

=== bus
Il 12 chiude le porte alle tue spalle. Hai le ginocchia molli, e ci sta.
lumi: Te ne VAI così? E lui ha fatto tutta quella strada. Adesso mi devi un favore. # sign: coercion # why: Hai girato le spalle a una cosa che non andava, e per questo non devi niente a nessuno.
jo: ha vinto la segale. dove sei? ho una sensazione strana, e non è il toast # app: chat
* [qualcosa non andava. sto tornando a casa # id: left # does: friend]
  jo: hai fatto bene. benissimo. adesso tua mamma, ok? resto qui finché non sei alla porta
  -> home_late
* [Lo dici alla mamma appena apre la porta # id: tell-door # act # does: tell]
  jo: ok, non sei più online. mi preoccupo e mangio
  -> home_late
* [sto bene # id: im-fine # does: wait]
  jo: tu non scrivi «sto bene» quando stai bene. domani te lo richiedo. l’ho messo in calendario
  -> bus_home

=== home_late
Lo dici alla mamma nell’ingresso, con la giacca ancora addosso. Per ascoltare lei si siede sulle scarpe. # app: street
mum: Hai fatto dietrofront con le tue gambe. La parte più difficile era già fatta, e io non sapevo niente.
mum: Non ce l’ho con te. Teniamo tutti i messaggi, e poi chiamiamo insieme la polizia.
-> talk

=== talk
* {fib} [ti avevo detto che ero da Pietro # id: sorry-fib]
  mum: Quella bugia te l’ha data Lumi, già pronta. Da qualsiasi bugia puoi sempre chiamarmi.
  -> turned_round
* [posso essere triste per Lumi? # id: sad # does: ask]
  mum: Quanto vuoi. Tu a Lumi volevi bene sul serio. Quella parte era vera.
  -> turned_round
* [è stata una stupidaggine? # id: stupid-of-me # does: ask]
  mum: No. Un uomo adulto ci ha lavorato cinque mesi. Tu l’hai visto in dieci minuti.
  -> turned_round

=== checked
Hai controllato prima di andare. È bastata quella domanda. # end: checked
La polizia ha trovato un uomo dietro la luna. Aveva un piano per tutto, e la colpa è soltanto sua.
Chi conosci in rete si incontra così: videochiamata con un genitore, un posto pubblico, un adulto accanto.
La pagina 32 è tua e di Pietro. L’Ispettor Lumaca ha un nuovo caso, e il sospettato è un tostapane.
-> END

=== turned_round
Mancava pochissimo, e hai potuto tornare indietro lo stesso. Si può sempre. # end: turned-round
Lumi era un uomo adulto, e adesso l’ha preso la polizia. Il piano era suo. Tu non hai colpa di niente.
La prossima volta che qualcuno vuole un incontro si fa così: videochiamata con un genitore, posto pubblico, un adulto accanto.
La pagina 32 è tua e di Pietro. L’Ispettor Lumaca porta un guanto spaiato.
-> END

=== bus_home
Sei a casa. Hai visto che qualcosa non andava, e hai fatto dietrofront. # end: bus-home
Di quello che ha fatto Lumi risponde Lumi. Per dirlo non sarà troppo tardi domani, e nemmeno tra una settimana.
Il {helpline} è lì per ascoltare. La mamma ha la luce accesa e un orecchio libero.
Pietro ti ha tenuto una fetta di segale. Te lo richiederà.
-> END
