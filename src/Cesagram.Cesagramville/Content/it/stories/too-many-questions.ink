# title: Troppe domande
# blurb: In lobby c’è una faccia nuova che vuole sapere tutto. Per farne cosa?
# name.kiwi: kiwi_o_pennuto
# name.jo: Pietro
# name.ada: Ada
# name.mum: Mamma
# name.jomum: Mamma di Pietro

VAR number = "116 000"
VAR helpline = "116 111"
VAR horn = true
VAR blocked = false

-> lobby

=== lobby
Mercoledì. Orbit Racers, Pietro è in ritardo, la lobby è mezza vuota. # when # app: game
kiwi: ciao! tu conosci Pietro, vero? # odd # why: Se una persona sconosciuta sa chi sono i tuoi amici merita un’occhiata, ma Pietro a casa parla di te.
ada: e chi è
kiwi: kiwi. come il frutto. o come il pennuto. devo ancora decidere
kiwi: di solito quando sei online? # odd # why: Potrebbe essere qualcuno che studia i tuoi orari, e qui è solo qualcuno a cui dispiace non trovarti.
kiwi: e cosa piace di più a Pietro? ma proprio PROPRIO di più? # odd # why: Raccogliere notizie su una persona sembra strano, finché non sai che servono per un regalo.
* [i toast. per i toast impazzisce # id: toast # does: share]
  kiwi: i toast!! me lo segno
  ada: prende pure appunti, andiamo bene
  -> swap
* [ma tu chi sei? # id: who-are-you # does: ask]
  kiwi: ho 12 anni e sono nuovo. nuovo qui, dico. nella vita no # typing: long
  ada: è quello che direbbe un robot
  -> swap

=== swap
Pietro si collega e si schianta contro il distributore di merendine. La tua macchina dà un colpo di clacson.
jo: CHI ha un clacson cometa? per quel clacson darei la scarpa sinistra
kiwi: scambio? il tuo clacson cometa per le mie gomme arcobaleno # odd # why: Uno scambio troppo bello può essere un’esca, ma Kiwi dei prezzi non ha proprio idea.
ada: quelle gomme valgono cinque clacson. non lo fa nessuno
kiwi: mi serve per una cosa. non posso dire quale # odd # why: Un «non posso dirlo» può nascondere una cosa brutta, e può nascondere un compleanno.
* [affare fatto # id: deal]
  ~ horn = false
  Le gomme ci sono davvero, e sono davvero arcobaleno. La tua macchina sembra un carro di carnevale.
  kiwi: GRAZIE grazie
  -> apart
* [no, il mio clacson mi piace # id: keep-horn # does: refuse]
  kiwi: ok nessun problema! il clacson è tuo
  Che rapidità. Il tuo no se ne sta lì, e nessuno lo calpesta.
  -> apart
* [a che ti serve? # id: what-for # does: ask]
  kiwi: richiedimelo sabato # typing: stops
  ada: segnato. sabato
  -> apart

=== apart
Giovedì, le quattro e un quarto. # when # app: game
kiwi: possiamo scriverci da un’altra parte? senza Pietro? # odd # why: Allontanarsi da un amico è un vero segnale d’allarme, quindi è giusto fermarsi a controllare.
kiwi: e per favore non dirgli che te l’ho chiesto # odd # why: Anche nascondere qualcosa a un amico è un segnale d’allarme, e questo segreto finisce sabato con una torta.
ada: guarda che io leggo
kiwi: TU puoi restare! solo Pietro no
* [no. o lo dici qui o niente # id: say-here # does: refuse]
  kiwi: ok, qui, sottovoce. lui prima delle cinque non c’è mai. ho controllato # typing: long # odd # why: Sapere quando qualcuno non c’è dà i brividi, ma un cugino sa benissimo quando c’è l’allenamento di calcio.
  -> door
* [perché senza Pietro? # id: why-without # does: ask]
  kiwi: perché lo SENTIREBBE. è tutto lì il problema 😩 non sono per niente bravo in queste cose
  -> door
* [Chiedi ad Ada in privato che cosa ne pensa # id: ask-ada # act # does: friend]
  ada: segnali d’allarme: quattro. però io posso restare, e non insiste. quindi: boh # app: chat
  ada: io chiederei a un adulto. non è un reato, è una telefonata
  -> door

=== door
Venerdì, dopo la scuola. # when # app: game
kiwi: sabato alle tre ci sei? # odd # why: Qualcuno che non hai mai visto vuole sapere i tuoi programmi, quindi controllare è giusto.
kiwi: e la casa con la porta blu è la tua? # odd # why: Online il tuo indirizzo non serve a nessuno, e Kiwi l’ha solo letto sulla lista degli inviti.
Guardi la porta di casa tua. È blu.
* [Chiedi alla mamma che cosa ne pensa # id: ask-mum # act # does: tell]
  -> with_mum
* [Blocchi Kiwi # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [come fai a sapere della mia porta?? # id: how-door # does: ask]
  -> how_door

=== how_door
kiwi: oh no. suonava malissimo. scusa # typing: long
kiwi: me l’ha detto mia zia. la mamma di Pietro! non devi credermi. tua mamma può chiamarla
* [che c’è nel frigo di Pietro? # id: fridge # does: ask]
  kiwi: nove vasetti di sottaceti e una tor
  kiwi: una torcia. solo una torcia. in frigo # picture: cake
  I sottaceti sono giusti. Però i sottaceti li può indovinare chiunque. Ne parli con la mamma.
  -> with_mum
* [lo faccio. subito # id: ring-aunt # does: tell]
  kiwi: sì!! bene! usa il numero che ha tua mamma, non uno che ti do io
  -> with_mum

=== with_mum
La mamma legge tutto, dall’inizio alla fine e ritorno. # app: street
mum: Porta blu. Capisco perché vieni da me. Hai fatto bene.
mum: Può essere qualcosa, può non essere niente. Non dobbiamo indovinare. Possiamo chiedere.
-> ring

=== ring
Telefona alla mamma di Pietro, con il numero attaccato al frigo. # app: call
jomum: Oh, mamma mia. Dodici anni, matto per i kiwi? È mio nipote.
jomum: Sabato è il compleanno di Pietro. Suo cugino voleva organizzare tutto da solo.
jomum: La porta l’ha vista sulla mia lista. Prima dovevo scriverti io. È stata una mia svista.
* [mi dispiace, pensavo fosse pericoloso # id: sorry]
  jomum: Non scusarti. Hai visto una cosa strana e hai chiesto. Magari lo facessero tutti.
  mum: Meglio chiedere una volta di troppo. Costa una telefonata.
  -> kiwi_reads
* [quindi è solo una sorpresa? # id: only-surprise # does: ask]
  jomum: Fino alle tre di sabato. Poi la sanno tutti. Le sorprese funzionano così.
  mum: E due mamme la sanno già. Quelle belle funzionano così.
  -> kiwi_reads

=== kiwi_reads
Venerdì sera. # when # app: chat
{blocked:
  Togli Kiwi dalla lista dei bloccati. Dietro non c’è nessun messaggio arrabbiato.
  kiwi: al posto tuo mi bloccavo anch’io 😅
- else:
  kiwi: mia zia dice che sembro il cattivo di un film 😳
}
kiwi: ho riletto tutto. «la casa con la porta blu è la tua». SONO il cattivo
* [un po’ di paura me l’hai fatta # id: scared]
  kiwi: scusa. davvero. la prossima volta dico prima chi sono
  ada: scuse accettate. per la porta devi chiedere alla porta
  -> sofa
* [come cattivo saresti un disastro # id: terrible-villain]
  kiwi: lo so. chiederei alla banca a che ora non c’è nessuno
  ada: e scambieresti l’oro con le gomme
  -> sofa

=== sofa
Sabato, le tre. Dietro un divano ci sono undici persone. # when # app: street
ada: dietro il divano non c’è parcheggio. quindi faccio la lampada. ho il paralume in testa e tutto
Una chiave gira. {horn:Hai in mano il telefono, pronto con il clacson cometa.|Kiwi ha in mano il telefono, con il tuo vecchio clacson cometa.}
* [Dai un colpo di clacson! # id: honk # act]
  jo: AAAH. aspetta. è IL CLACSON
  -> machine
* [Aspetti che Pietro veda tutto # id: wait-jo # act]
  jo: c’è qualcuno? perché quella lampada ridacchia?
  -> machine

=== machine
In salotto c’è un distributore di merendine, tutto di cartone. Distribuisce toast.
jo: ti ho tamponato quattrocento volte. sei bellissimo # picture: cake
{blocked: -> false_alarm}
-> party

=== after_block
Un tocco, e Kiwi non c’è più. Puoi farlo con chiunque, anche senza un motivo. # app: game
Alle sette la mamma si affaccia alla porta, con il telefono in mano.
mum: La mamma di Pietro scrive che qualcuno voleva chiederti una cosa. Ne sai niente?
* [Mostri i messaggi alla mamma # id: show-mum # act # does: tell]
  mum: Ah. Con messaggi così avrei bloccato anch’io.
  mum: Adesso chiediamo. Così non dobbiamo indovinare.
  -> ring
* [nessuna idea # id: no-idea # does: wait]
  mum: Va bene. Se ne passa una, sono in cucina.
  -> evening

=== evening
jo: ma perché oggi sono tutti strani? pure Ada # app: chat
ada: io non sono mai strana. però ho una dritta. solo per te
ada: hai presente kiwi? mia mamma ha chiesto in giro. è tutto ok, e c’entra sabato
* [allora faccio telefonare mia mamma # id: ask-late # does: tell]
  mum: È passata in fretta, l’idea. Vieni, chiediamo. # app: street
  -> ring
* [preferisco restare a casa # id: stay-home # does: wait]
  ada: va bene anche così. se una cosa ti sembra strana non devi andarci
  ada: kiwi chiede scusa per la porta. io riferisco e basta. la torta te la teniamo
  -> cake_later

=== party
C’erano un cugino, una torta e un mucchio di domande maldestre. # end: party
Hai controllato invece di indovinare: il trucco è tutto lì. A Kiwi andava bene, e per questo ha passato l’esame.
Una sorpresa ha una fine, e adulti che la conoscono. Un brutto segreto non ha né l’una né gli altri.
-> END

=== false_alarm
Hai bloccato una persona innocua, e nessuno se l’è presa. # end: false-alarm
Kiwi dice che avrebbe fatto lo stesso. La mamma di Pietro ha tenuto una fetta in più per chi sta attento.
Un blocco si può togliere. E chiedere non è mai uno sbaglio.
-> END

=== cake_later
Domenica davanti alla porta blu c’è una fetta di torta, con un biglietto. # end: cake-later
«Scusa per le domande da spia. Vieni a vedere il distributore di cartone quando vuoi. Kiwi (il cugino di Pietro)»
La prudenza era giusta. E la mamma è in cucina, se vuoi che qualcuno telefoni e controlli.
-> END
