# title: Quaranta cuori
# blurb: Qualcuno mette un cuore a quaranta tue vecchie foto. Prima di colazione.
# name.guest: ospite_40213
# name.jo: Pietro
# name.ada: Ada
# name.dad: Papà
# name.gran: Nonna
# name.desk: Biblioteca

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false

-> morning

=== morning
Mercoledì, le sette e dieci. Il tuo telefono ha avuto da fare senza di te. # when # app: photos
Quaranta cuori nuovi sulle tue vecchie foto. Tutti da un solo account, senza faccia e senza nome.
jo: QUARANTA? io quest’anno ho preso un cuore. me l’ero messo io
guest: BUONGIORNO. MA QUANTO CRESCI. # odd # why: Qualcuno senza nome ha guardato anni di tue foto, e questo merita un controllo.
guest: CHI È QUEL RAGAZZO COL TOAST? # odd # why: Chiedere dei tuoi amici può essere un modo per avvicinarsi, oppure semplice interesse per i toast.
jo: sa del toast
* [ma chi sei? # id: who-is-this # does: ask]
  guest: IO, NATURALMENTE.
  jo: «io». ottimo, così può essere solo chiunque
  -> arms
* [Non rispondi e guardi l’account # id: look-account # act # does: ask]
  Ha otto giorni. Nessuna foto. Segue due account, il tuo e quello della biblioteca.
  jo: quindi gli piacete tu e i libri. come crimini non sono tanti
  -> arms
* [quello è Pietro. è quasi tutto toast # id: name-jonas # does: share]
  jo: non consegnarmi a un NUMERO
  guest: HA L’ARIA AFFAMATA. MA MANGIA ABBASTANZA?
  -> arms

=== arms
Mercoledì, dopo la scuola. # when # app: photos
guest: Ho trovato le lettere piccole.
guest: Quanto sono lunghe le tue braccia? # odd # why: Online le tue misure non servono a nessuno e puoi non darle, ma qui c’è un motivo onesto.
ada: le BRACCIA? è un sarto? è un polpo che vuole fare il confronto?
guest: Il tuo colore preferito è ancora il blu? # odd # why: Quell’«ancora» sembra di qualcuno che ti osserva da anni, e poche persone ne hanno tutto il diritto.
* [non sono affari tuoi # id: none-of-yours # does: refuse]
  guest: Hai ragione. Allora vado a occhio.
  ada: ah. ha accettato un no senza fare storie. i tipi loschi non fanno così
  -> bus
* [due braccia. la lunghezza solita # id: usual-length]
  guest: Ma non è un numero, tesoro.
  ada: «tesoro». il polpo è gentile
  -> bus
* [Chiedi ad Ada che cosa ne pensa # id: ask-ada # act # does: friend]
  ada: cose strane: quattro. minacce: zero. maiuscole: troppe # app: chat
  ada: se diventa ancora più strano lo porti a un adulto e io vengo come avvocata
  -> bus

=== bus
Giovedì, le quattro e dieci. # when # app: photos
guest: Oggi eri alla fermata dell’autobus. Senza berretto. # odd # why: Se qualcuno online sa dov’eri e com’eri, è un buon motivo per dirlo a un adulto.
jo: ti VEDE? ora controllo dietro ogni cespuglio. ciao, cespuglio
guest: Due segnetti piccoli. Allora hai letto. # odd # why: Contarti le spunte può essere pressione, oppure qualcuno ha appena scoperto che cosa sono le spunte.
guest: E a tuo padre neanche una parola, mi raccomando. # odd # why: Un segreto con un genitore è un segnale d’allarme, anche se stavolta dietro c’è solo un regalo.
* [perché no? # id: why-not # does: ask]
  guest: Perché poi ne vuole uno anche lui.
  Uno di che cosa? Guardi il messaggio a lungo.
  -> light
* [ai miei genitori dico quello che mi pare # id: tell-what-i-like # does: refuse]
  guest: Bene! Dillo a tua madre. Lei sa fare finta di niente.
  -> light
* [Fai uno screenshot # id: shot # act # does: keep]
  Clic. Ci sono anche i quaranta cuori. Sembrano morbillo.
  -> light

=== light
Giovedì, le sette e mezza. Fuori è buio. Tu sei di sopra. # when # app: photos
guest: Tre lampade accese, lassù. E la bolletta chi la paga? # odd # why: Se qualcuno sembra vedere la tua finestra non resti lì a pensarci, chiami subito un adulto.
Guardi le lampade. Una, due, tre. Giusto.
* [Giù da papà, tre gradini alla volta # id: tell-dad # act # does: tell]
  -> with_dad
* [Blocchi l’account # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [Chiudi la tenda e scrivi ad Ada # id: write-ada # act # does: friend]
  ada: ok, questa è roba da adulti. adesso. io resto in linea. sento che non stai andando # app: call
  -> going

=== going
* [ok. vado # id: going # does: tell]
  ada: bene. conto i gradini con te
  -> with_dad
* [e se non è niente? # id: if-nothing # does: ask]
  ada: allora non è niente E tuo papà lo sa. meglio di così
  Vai. Ada conta i gradini con te. Sono tredici, non lo sapevi.
  -> with_dad

=== with_dad
Papà ha un’asse in una mano e la colla nell’altra. Posa tutto. # app: street
dad: Una volta non ho alzato gli occhi. Oggi li alzo. Fammi vedere.
dad: Tre lampade. Bene. Tende chiuse, cioccolata calda, e poi si ragiona. Hai fatto bene a venire.
dad: Non badare a come lo dice. Che cosa sa, e chi può saperlo?
* [le braccia, la fermata, le lampade, il blu # id: what-it-knows # does: ask]
  dad: Quindi è qualcuno che sta vicino. Può essere un guaio. Può anche essere qualcuno che ti vuole bene.
  -> library
* [chiamiamo la polizia? # id: police # does: ask]
  dad: Se stasera non lo scopriamo, sì. A loro non dà fastidio. Prima guardiamo chi segue.
  Due account. Tu e la biblioteca. Il giovedì è aperta fino alle otto.
  -> library

=== library
L’account segue solo te e la biblioteca. Così papà telefona alla biblioteca. Ascolti anche tu. # app: call
desk: «Ospite» e un numero? Oh cielo. È il nostro corso. «Telefono, niente paura», dai settant’anni in su.
desk: I nomi non posso darli. Però posso scrivere a tutti e nove che si devono firmare.
desk: Mi sarei preoccupata anch’io. La prossima settimana si comincia da «Di’ chi sei».
dad: Più di settant’anni. Conta le lampade. Dice «tesoro». # app: street
Nella stanza accanto qualcosa fa tic, tic, tic. Sembrano ferri da maglia.
* [NONNA? # id: gran-guess # does: ask]
  Il ticchettio si ferma.
  -> reveal
* [Scrivi: come si chiamava il mio primo pesce? # id: fish # act # does: ask]
  {blocked: Lo scrive papà, dal suo telefono.|Lo scrivi tu. La risposta si fa attendere.}
  guest: Alfiere. Nuotava solo in diagonale.
  dad: Al mondo lo sanno solo tre persone. MAMMA!
  -> reveal

=== reveal
La nonna è seduta alla finestra, con il telefono in fondo al braccio. Gli occhiali li ha in testa. # app: street
{blocked:
  gran: Dice che non posso più scriverti. Ero a metà di una frase.
- else:
  gran: Eccoti. Da mercoledì mi rispondi a monosillabi.
}
gran: I cuori? Credevo che servissero per voltare pagina.
dad: E «a tuo padre neanche una parola»?
gran: C’è lana per uno solo. Avresti fatto gli occhi del cane davanti alla macelleria.
* [con le lampade mi hai messo paura # id: scared]
  gran: Allora ti chiedo scusa, e sul serio. Una lettera in fondo ha un nome. Il mio l’ho dimenticato.
  gran: E hai chiamato tuo padre. Era la cosa giusta. Con una come me avrei fatto lo stesso.
  -> wool
* [stavamo per mandarti la polizia # id: nearly-police]
  gran: E facevate bene. Gli offrivo una camomilla e confessavo tutto.
  -> wool

=== wool
Una settimana dopo. Sulla tua sedia c’è un maglione blu. Le maniche sono quasi della stessa lunghezza. # when # app: street
jo: è bellissimo. il polpo prende ordinazioni? # app: photos
guest: È il ragazzo col toast? Vieni a pranzo. Firmato: la nonna. # odd # why: Un invito da un numero suona strano, ma questo numero adesso si firma.
ada: si è FIRMATA. guarda come impara in fretta
{blocked: -> unblocked}
-> signed

=== after_block
Silenzio. Puoi bloccare chiunque, anche senza un motivo. Venerdì, a colazione. # when # app: street
dad: Hai guardato sei volte la finestra. È per la libreria? Se è per la libreria puoi dirmelo.
gran: Il mio telefono non parla più. Secondo me tiene il broncio.
* [Fai vedere lo schermo a papà # id: show-dad # act # does: tell]
  Papà posa la fetta biscottata. Legge, e non ride.
  dad: L’avrei bloccato anch’io. Hai fatto bene a farmelo vedere. Adesso scopriamo chi è.
  -> library_early
* [non è niente # id: nothing # does: wait]
  dad: Va bene. Se il niente diventa qualcosa, sono su una scala. Scendo in fretta.
  gran: Per essere un niente, è un po’ pallido.
  -> evening

=== library_early
La biblioteca apre alle otto, e la scuola può aspettare qualche minuto. # when
-> library

=== evening
Venerdì sera. # when # app: chat
ada: alle quattro avevi già le tende chiuse. l’ho visto dal bus. non è che ti spio
jo: ha ragione. e per te ho salutato nove cespugli. direi che bastano
* [ok. lo faccio vedere a papà # id: show-late # does: tell]
  Papà scende in fretta dalla scala. Legge tutto, e non ride. # app: street
  -> library_late
* [è finita. l’ho bloccato # id: its-over # does: wait]
  ada: bloccare va bene. bloccare E dirlo è meglio. l’offerta vale ancora
  -> note_on_chair

=== library_late
Il venerdì la biblioteca resta aperta fino a tardi, per chi ha domande.
-> library

=== signed
Era la nonna, con un telefono nuovo e senza nome. # end: signed
Hai guardato che cosa sapeva quell’account, e hai chiesto a un adulto. Funziona con le nonne e con gli sconosciuti.
Chi vuole bene non se la prende se controlli. Adesso la nonna firma tutto, anche la lista della spesa.
-> END

=== unblocked
Hai bloccato tua nonna, e lei se ne vanta con tutti. # end: unblocked
Un blocco si toglie con un tocco. L’ha mostrato a tutto il corso, come esempio di buon senso.
Meglio chiedere una volta di troppo. È costato una telefonata, e in fondo c’era un maglione.
-> END

=== note_on_chair
Una settimana dopo sulla tua sedia c’è un maglione blu, con un biglietto. # end: note-on-chair
«Ho saputo che un numero ti dava fastidio. Forse ero io. Ho dimenticato di firmare. Scusa, tesoro. La nonna.»
Bloccare è stato giusto. E se una cosa ti preoccupa, è grande abbastanza per dirla. Papà scende da qualsiasi scala.
-> END
