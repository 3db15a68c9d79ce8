# title: Capitan Corvo
# blurb: Il miglior capitano del gioco sceglie te. Solo te.
# note: In questa storia qualcuno fa pressione. Puoi saltarla.
# name.rook: CapitanCorvo
# name.ada: Ada
# name.dad: Papà
# name.gran: Nonna
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR left_ada = false
VAR desk = false
VAR told_dad = false
VAR compared = false

-> hall

=== hall
Venerdì sera. Porto Stellare, sala delle Comete. # when # app: game
rook: Buonasera, Comete! Chi ha tenuto la torre est ieri notte?
ada: io. con il quattro per cento di batteria e un gatto sulla tastiera
rook: E la nostra nuova stella. 👏 Guardate tutti chi c’è.
Quaranta giocatori applaudono. Corvo lo conoscono tutti. Poi sussurra, solo a te.
rook: Sei forte. L’hanno visto tutti, ma io l’ho visto per primo. # sign: trust # why: Un complimento sussurrato ti fa sentire speciale, ed è fatto apposta.
rook: Ho 15 anni, lo so com’è quando nessuno ti prende sul serio. # sign: access # why: Un’età la può scrivere chiunque, e «come te» fa sembrare sicuro uno sconosciuto.
ada: dopo vieni alla torre? non posso dirti perché 😇 # odd # why: «Non posso dirti perché» sa di segreto, ma Ada prepara uno scherzo e puoi anche non andarci.
* [io? è stata più che altro fortuna # id: luck]
  rook: Ecco. Chi vince sul serio non se ne accorge mai.
  -> offer
* [più di metà l’ha fatto Ada # id: credit-ada # does: friend]
  rook: Che lealtà. Chissà se lei direbbe lo stesso di te. # sign: isolation # why: Basta una frasetta per mettere un dubbio tra te e la tua amica.
  -> offer

=== offer
Alla torre Ada ha dato il tuo nome al drago. Il drago starnutisce fuoco.
ada: questo sei tu prima di colazione
rook: Posso scegliere chi prova la stagione segreta. Nove persone. # sign: trust # why: Un club segreto di nove fa sentire importanti, e nessuno può controllare se esiste.
rook: Ho messo il tuo nome. Non dirlo alla sala, e neanche ad Ada. # sign: isolation # why: Il segreto ti separa proprio dalla persona a cui chiederesti un parere.
* [sì!! ci sto # id: in]
  Accanto al tuo nome compare un distintivo d’argento. Secondo grado, così, di colpo.
  rook: Adesso fai parte dei Nove.
  -> test
* [perché io e non Ada? # id: why-not-ada # does: ask]
  rook: Perché lei parla. Tu pensi.
  Accanto al tuo nome compare un distintivo d’argento. Tu non avevi detto di sì.
  -> test
* [prima devo chiedere a casa # id: ask-home # does: ask]
  rook: Fai tu. Chi chiede a papino non va molto lontano. # sign: isolation # why: Ride dell’idea di chiedere a un adulto, così tu non chiedi.
  Il distintivo d’argento compare lo stesso accanto al tuo nome.
  -> test

=== test
Sabato, le sei e dieci del mattino. # when # app: game
rook: Prova del mattino! Chi si collega per primo fa sul serio. # sign: coercion # why: La prova serve solo a vedere se scatti quando qualcuno fischia.
rook: Seconda prova. Lascia la squadra di Ada per una settimana. Ti fa da zavorra. # sign: isolation # why: Chi ti chiede di mollare un’amica vuole che intorno a te non ci sia nessuno.
* [ok. una settimana # id: drop-ada]
  ~ left_ada = true
  Nella tua lista il nome di Ada diventa grigio. Il drago ti guarda.
  ada: ho fatto qualcosa? 🙁
  -> home
* [no. Ada resta # id: ada-stays # does: refuse]
  rook: Allora via il distintivo. Non decido io, sono le regole. # sign: coercion # why: Hai detto di no ed è arrivata una punizione, con regole che conosce solo Corvo.
  L’argento diventa grigio. Lo vedono in quaranta.
  -> home
* [Chiedi ad Ada che cosa ne pensa # id: ask-ada # act # does: friend]
  ada: una prova alle SEI? io alle sei provo solo il cuscino
  ada: fai come vuoi, ma al drago e a me mancheresti
  -> home

=== home
Sabato, a casa. Papà lotta con una libreria da montare. Vince la libreria. # when # app: street
dad: Mi tieni quest’asse? No, l’altra. Tutto bene, tu?
* [Racconti delle prove a papà # id: tell-dad # act # does: tell]
  ~ told_dad = true
  dad: È un gioco, no? E allora spegni. Dov’è finita la vite F?
  Il messaggio non è arrivato. Per fortuna in questa casa ci sono altre orecchie.
  -> night
* [Racconti tutto alla nonna, alla finestra # id: tell-gran-early # act # does: tell]
  -> gran_listens
* [tutto bene # id: all-good # does: wait]
  dad: Bene. Quest’asse si chiama F. Si chiamano tutte F.
  -> night

=== night
Domenica, le undici meno dieci di sera. # when # app: private
rook: Questo canale è solo per i Nove. Serve l’app, qui gli altri non ti seguono. # sign: isolation # why: Se vai dove nessuno può seguirti, nessuno può neanche aiutarti.
rook: Chiamata a mezzanotte, solo voce. La fanno tutti i Nove. # sign: desensitisation # why: Una chiamata a mezzanotte serve a vedere quante delle tue regole lasci cadere.
rook: Chi dorme nella stanza accanto alla tua? Così so se devi parlare piano. # sign: risk-assessment # why: Così scopre se qualcuno ti sentirebbe.
rook: E una foto della tua camera, così so che esisti davvero. # sign: risk-assessment # why: Una camera mostra dove e come vivi, e per provare un gioco non serve.
* [di notte non faccio chiamate # id: no-call # does: refuse]
  rook: Gli altri otto sì. Dovrò spiegare a loro perché tu no. # sign: coercion # why: Farti credere che solo tu dici di no è pressione, anche se gli altri non esistono.
  -> monday
* [solo la scrivania, allora # id: desk # does: share]
  ~ desk = true
  rook: Bella. Dalla finestra si vede il tetto di una scuola, no? Com’è piccolo il mondo. # sign: risk-assessment # why: Basta una finestra per indovinare in che zona abiti.
  Tiri la tenda. La chiamata non la fai.
  -> monday
* [Fai uno screenshot e spegni il telefono # id: shot-off # act # does: keep]
  Dormi. La mattina ci sono undici messaggi.
  rook: Ho aspettato te. Io non aspetto nessuno. # sign: coercion # why: Vuole farti sentire in colpa perché di notte dormi.
  -> monday

=== monday
Lunedì, dopo la scuola. # when # app: chat
ada: domanda. hai detto che sono troppo lenta per la squadra?
{left_ada:
  ada: perché tu hai mollato, e adesso Corvo dice che è per colpa mia
- else:
  ada: Corvo dice che l’hai detto tu. a tutti i Nove. qualunque cosa siano
}
* [mai detto! # id: never-said # does: friend]
  ada: ci speravo. ok. allora guarda qua
  -> same_words
* [a me ha detto che la zavorra eri TU # id: compare # does: ask]
  ada: COSA. aspetta. guarda
  -> same_words
* [Scrivi, cancelli, scrivi, cancelli # id: type-delete # act # does: wait]
  ada: vedo i puntini. vanno e vengono come la luce del nostro frigo # typing: stops
  ada: lascia stare le parole. guarda qua
  -> same_words

=== same_words
~ compared = true
Ada ti inoltra un messaggio. Lo ha scritto Corvo a lei, il mese scorso.
rook: Sei forte. L’hanno visto tutti, ma io l’ho visto per primo. # sign: trust # why: La stessa frase speciale mandata a tutti è una canna da pesca, non un complimento.
ada: stesse parole. stesso punto alla fine. ma fa copia e incolla?
ada: e poi in un forum ha scritto «ho 15 anni». SEI ANNI fa. quante torte fanno
Il telefono vibra. Sopra la finestra di Ada se ne apre un’altra. # app: private
rook: Ultima occasione. Chiami stasera, o la sala viene a sapere che bari. # sign: coercion # why: Una minaccia con la scadenza serve a non farti pensare e a non farti chiedere.
rook: E neanche una parola ad Ada. Quello che succede nei Nove resta nei Nove. # sign: maintenance # why: Il silenzio protegge Corvo e nessun altro.
* [Vai dalla nonna con il telefono # id: tell-gran # act # does: tell]
  -> gran_listens
* [Chiami il {helpline} # id: call # act # does: tell]
  -> line
* [Lasci il clan e blocchi Corvo # id: leave-clan # act # does: block]
  -> out

=== gran_listens
La nonna alza il volume dell’apparecchio acustico. Lo fa solo per le cose importanti. # app: street
gran: Con calma, e dall’inizio. La camomilla ce l’ho.
{desk:
  Racconti tutto, anche la scrivania e la finestra. I ferri da maglia si fermano.
- else:
  Racconti tutto. Più o meno al distintivo d’argento i ferri da maglia si fermano.
}
gran: Niente di questo è colpa tua, e sono contenta che tu me l’abbia raccontato.
gran: Il presidente del mio circolo di scacchi era così. 1974. Altro cappello, stessi trucchi.
gran: Prima ti fa sentire speciale, poi ti fa il vuoto intorno, poi ti presenta il conto. Questo non lo teniamo per noi.
* [Le mostri tutti i messaggi # id: show-gran # act # does: keep]
  gran: «Chi si collega per primo fa sul serio». Alle sei! Ma senti. Che qualcuno lo acchiappi con una rete.
  Fai una foto a tutto. La nonna tiene lontana la camomilla.
  -> after_gran
* [papà si arrabbierà? # id: dad-cross # does: ask]
  gran: Con te? No. Con quel Corvo, spero proprio di sì. Ci andiamo insieme.
  -> after_gran

=== after_gran
{compared: -> dad_sorry}
La nonna vuole sapere che ne dice Ada. Le scrivi. # app: chat
ada: ti ha detto di mollarmi?? a ME ha detto di mollare TE. a marzo
ada: stesse parole. ma fa copia e incolla?
ada: e ho guardato. in un forum ha scritto «ho 15 anni» SEI ANNI fa
* [sei anni sono un bel po’ di torte # id: cake]
  ada: e sempre con 15 candeline
  ada: lo faccio vedere anche a mia mamma. lei i capitani se li mangia a colazione
  -> dad_sorry
* [scusa se non te l’ho chiesto prima # id: sorry-ada # does: friend]
  ada: lo chiedi adesso. vale doppio
  ada: ti perdona anche il drago. ha starnutito
  -> dad_sorry

=== dad_sorry
Papà entra con la vite F. La nonna gli dice di sedersi e di metterla via. # app: street
{told_dad:
  dad: Tu hai provato a dirmelo. Io ho sentito «gioco» e ho smesso di ascoltare. Ho sbagliato io.
- else:
  dad: Ho chiesto se andava tutto bene senza alzare gli occhi. Adesso ti guardo.
}
dad: Grazie di averlo detto. Non hai fatto niente di male. Lo segnaliamo insieme?
ada: di’ a tua nonna che voglio imparare a giocare a scacchi # app: chat
-> heard

=== line
Basta uno squillo. # app: call
voice: Ciao. Hai fatto bene a chiamare. Non serve trovare le parole giuste.
Lo dici lo stesso. Distintivo, prove, mezzanotte.
voice: Con lui un «no» sembra una sconfitta. Non lo è, e niente di questo è colpa tua.
{told_dad:
  voice: Papà aveva la testa nella libreria? Allora riprova, o prova con qualcun altro. A chi tocca?
- else:
  voice: Chi ha le orecchie buone, a casa tua?
}
* [mia nonna. con l’apparecchio acceso # id: gran-ears # does: tell]
  voice: Mi sembra perfetta. Resto in linea finché non l’hai trovata.
  La nonna sente tutto, con la voce in vivavoce tra le tazze.
  gran: Niente di questo è colpa tua. E lei al telefono ha proprio una bella voce.
  -> dad_sorry
* [posso richiamare domani? # id: call-again # does: wait]
  voice: Certo. E fino ad allora non devi rispondergli. Neanche dopo.
  -> number_saved

=== out
La sala delle Comete si chiude alle tue spalle. Fa poco rumore. # app: chat
ada: sono uscita anch’io. ora siamo in due. il clan peggiore del mondo
ada: Corvo scrive già con un altro nome. «Non dirlo a nessuno, parliamone.»
ada: mia mamma fa le frittelle. è brava con le frittelle E con queste cose
* [arrivo. lo diciamo insieme a lei # id: tell-adas-mum # does: tell]
  La mamma di Ada spegne il fornello prima che tu finisca la prima frase. # app: street
  ada: io ho detto dei quindici anni che durano da sei anni. il resto l’hai detto tu
  Lei vi crede, vi ringrazia e telefona alla nonna.
  gran: Arrivo. Porto la rubrica e gli occhiali da lettura.
  -> two_of_us
* [oggi no # id: not-today # does: wait]
  ada: ok. salvo il {helpline} per te e per me. magari oggi diventa domani
  ada: e ti tengo le frittelle. quelle non scadono
  -> number_saved

=== heard
Due orecchie avevano da fare, due no. Te ne bastava un paio. # end: heard
Chi fa il gioco ha scritto a papà: non esiste nessuna stagione segreta, e i Nove nemmeno. C’era solo Corvo.
Ha usato la fiducia degli altri. L’ha fatto lui, non tu, e adesso la polizia lo sa.
Se il primo adulto non ti ascolta, può ascoltarti il secondo. Tu continua.
-> END

=== two_of_us
Voleva mettervi contro. E voi l’avete detto in due. # end: two-of-us
La mamma di Ada e la nonna lo hanno segnalato. Trentotto Comete hanno una sala nuova e un nuovo capo, il drago. I suoi ordini sono tutti starnuti.
Superare le sue prove non è mai stato un tuo dovere. L’amicizia non ha gradi.
-> END

=== number_saved
Il {helpline} adesso è nel tuo telefono, accanto ad Ada. # end: number-saved
Nessuno deve rispondere a un capitano a mezzanotte. La colpa di quello che fa è sua, non tua.
La luce della nonna resta accesa fino a tardi. Anche domani.
-> END
