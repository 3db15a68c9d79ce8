# title: Biglietti nell’albero
# blurb: Al parco qualcuno ti lascia delle lettere. E sa quando arrivi tardi.
# name.note: Un biglietto
# name.emil: Elia
# name.jo: Pietro
# name.ada: Ada
# name.mum: Mamma
# name.coach: Coach

VAR number = "116 000"
VAR helpline = "116 111"
VAR shown = false
VAR with_mum = false
VAR stayed = false
VAR promised = false
VAR leaked = false

-> tree

=== tree
Lunedì, dopo l’allenamento al Parco dei Tigli. Nell’albero più vecchio c’è un foglietto. # when # app: street
jo: nell’albero c’è POSTA! e non è nemmeno per me
note: Per chi ha la bici verde. Hai una bella risata. Da qualcuno. # picture: bike # odd # why: Una lettera senza nome può essere un trucco, e qui è di uno troppo timido per firmare.
ada: o è una cosa dolce o è un reato. per ora non si capisce
note: PS: Il lunedì arrivi sempre tardi. Il giovedì presto. # odd # why: Chi sa i tuoi orari forse ti osserva, e qui è un ragazzo timido con una finestra.
* [Scrivi sul retro: chi sei? # id: write-back # act # does: ask]
  Lo rimetti nell’albero. Il primo a leggerlo è uno scoiattolo.
  -> second
* [Lo fai vedere alla coach # id: show-coach # act # does: tell]
  ~ shown = true
  coach: Zampe di gallina. Di gallina spaventata. È tuo, tienilo. E il prossimo fammelo vedere, va bene?
  -> second
* [Te lo metti in tasca # id: pocket # act # does: wait]
  Resta lì tutta la sera. Ridi una volta, per prova. È una risata normale.
  -> second

=== second
Giovedì. Arrivi presto. C’è un biglietto nuovo, con sopra una pigna. # when # app: street
note: Da quassù vedo la tua panchina. # odd # why: Sapere che ti guardano dall’alto dà i brividi, finché non scopri che la sua camera nuova dà sul parco.
note: Domani alle quattro vieni alla panchina? Senza nessuno, senza quello rumoroso. # odd # why: «Vieni senza nessuno» è un vero segnale d’allarme, quindi è giusto portare qualcuno lo stesso.
jo: chi è quello rumoroso? CHI È QUELLO RUMOROSO?
note: E per favore non farlo vedere a nessuno. # odd # why: Una lettera che non puoi mostrare merita una seconda occhiata, e questa ha solo paura delle risate.
ada: cinque cose strane in due lettere. chiunque sia, si impegna
* [ci vado. ma con voi due # id: with-friends # does: friend]
  ada: bene. io faccio il cespuglio. ho già fatto la lampada, ho esperienza
  -> bench
* [Fai vedere i due biglietti alla mamma # id: ask-mum # act # does: tell]
  -> mum_reads
* [non ci vado # id: not-going # does: refuse]
  jo: giusto. neanch’io andrei da una panchina che mi dà del rumoroso
  -> not_going

=== mum_reads
~ with_mum = true
La mamma mette i due biglietti uno accanto all’altro sul tavolo. # app: street
mum: Capisco perché vieni da me. Non dobbiamo indovinare. Tu prendi la panchina, io quella accanto, dietro un giornale.
* [un giornale con i buchi? # id: holes]
  mum: È tutta la vita che aspetto questo momento.
  -> bench
* [e se è una persona cattiva? # id: somebody-bad # does: ask]
  mum: Allora ci siamo io, la coach sul campo e un Pietro molto rumoroso. E andiamo a casa.
  -> bench

=== not_going
~ stayed = true
Venerdì, le quattro. Sei all’allenamento, lontano dalla panchina. Lì c’è un ragazzino che aspetta, con una borsa enorme. # when # app: street
jo: eccolo! è piccolo. in quella cesta c’è un gatto. mi sta guardando
* [Chiedi alla coach se lo conosce # id: ask-coach # act # does: tell]
  ~ shown = true
  coach: È Elia, da lunedì gioca con noi. Conosco sua mamma e suo papà. Ci andiamo tutti insieme?
  -> bench
* [Resti sul campo # id: stay-pitch # act # does: wait]
  ada: va bene così. una panchina non la devi a nessuno
  Dopo un po’ lui si alza, viene alla rete e tossisce.
  -> bench

=== bench
{stayed:
  Da vicino è più piccolo delle sue lettere.
- else:
  {with_mum:Venerdì, le quattro. Sulla panchina accanto c’è un giornale con due buchi.|Venerdì, le quattro. Dietro la panchina un cespuglio dice «sst» a un altro cespuglio.} # when # app: street
}
emil: ciao. oh. c’è anche altra gente. in effetti... è furbo # typing: long
Ha una borsa enorme. La sua cesta dice «miao», sottovoce.
emil: i biglietti li ho scritti io. quella era la versione migliore. ce n’erano altre undici
ada: ce n’erano di PEGGIORI?
emil: in uno c’era scritto «so dove abiti». volevo solo dire che abito lì anch’io # odd # why: Sembra una minaccia, e lui voleva solo dirti che siete vicini di casa.
* [come fai a sapere quando arrivo tardi? # id: how-late # does: ask]
  emil: ho una finestra lassù, sopra la gelateria. e nessuno con cui parlare. quindi guardo
  -> weird
* [quei biglietti un po’ di paura me l’hanno fatta # id: scared]
  emil: oh no. scusa. volevo sembrare misterioso. non un ladro
  -> weird

=== weird
{with_mum:
  mum: Ciao, io sono il giornale. Qualcuno sa che sei qui, Elia?
- else:
  coach: Elia! Eccoti. Tuo papà lo sa che sei quaggiù?
}
emil: sì. ha detto di lasciare a casa la gatta. si chiama Giovedì. ha paura dei rumori
jo: ciao, io sono quello rumoroso
La gatta di nome Giovedì guarda Pietro e non ha nessuna paura.
-> evening

=== evening
Venerdì, le otto e mezza di sera. Adesso Elia ha il tuo numero. # when # app: chat
emil: posso dirti una cosa? però non devi dirla a nessuno # odd # why: Davanti a un segreto prima si fa una domanda, e qui riguarda una cosa soltanto sua.
emil: neanche a Pietro. neanche in classe. e dopo cancella, per favore # odd # why: «Cancella» spesso nasconde una cosa brutta, ed Elia teme solo che a scuola qualcuno legga.
* [se qualcuno è in pericolo non posso # id: not-danger # does: refuse]
  emil: nessuno. giuro. nessuno mi fa niente. è solo triste
  -> secret
* [ok, promesso # id: promise]
  ~ promised = true
  emil: grazie. non è una cosa brutta. cioè, è brutta. ma non di quel tipo
  -> secret
* [c’è un adulto che lo sa? # id: grown-up # does: ask]
  emil: cinque. mamma, papà, mia zia, il mio prof e la coach. e la gatta
  -> secret

=== secret
emil: i miei si separano. adesso ho due letti. due spazzolini. e un solo me # typing: long
emil: la mia classe non lo sa. voglio dirlo io, quando mi riesce senza la voce strana
* [tocca a te dirlo # id: yours # does: friend]
  emil: sì. è proprio questo. grazie
  -> pinch
* [mi dispiace. la gatta come sta? # id: how-cat # does: friend]
  emil: meglio di me. fa due cene. mamma crede che papà si sia scordato, e papà uguale
  -> pinch

=== pinch
Sabato. Adesso il suo segreto ce l’hai anche tu. Lo tasti dappertutto, per sentire se pizzica. # when # app: street
{promised:
  Hai promesso prima di sapere che cos’era. Stavolta era una cosa piccola. Poteva essere grande.
}
jo: che voleva ieri? dai. non lo dico a nessuno # odd # why: Quel «dai» è solo la curiosità di Pietro, che un no lo accetta.
* [chiedi a lui. tocca a lui dirlo # id: ask-him # does: refuse]
  jo: ok! glielo chiedo. glielo chiedo piano
  -> class
* [Chiedi alla coach dei segreti, senza fare nomi # id: coach-secret # act # does: tell]
  ~ shown = true
  -> coach_test
* [i suoi si separano # id: leak # does: share]
  ~ leaked = true
  jo: oh. poverino. non dico una parola. sarò come un frigo
  -> leak

=== coach_test
coach: Bella domanda. Per quello ho un test. Quattro dita. Su la mano.
coach: Uno: c’è qualcuno in pericolo? Due: c’è qualcuno sotto pressione, o che ha paura?
coach: Tre: di chi è? Quattro: ti è permesso farti aiutare?
* [no, no, suo, e sì # id: four-answers]
  coach: Allora è di quelli buoni. Puoi tenerlo, come la giacca di uno che sta giocando.
  -> class
* [e se un dito non torna? # id: one-wrong # does: ask]
  coach: Allora vieni da me, o vai a casa, o chiami il {helpline}. Non è fare la spia, è aiutare.
  -> class

=== leak
Domenica. Nel frigo la luce era accesa. # when # app: chat
emil: Pietro mi ha mandato la foto di un toast e «coraggio!». come fa a saperlo?
jo: volevo essere gentile!! non l’ho detto a nessun ALTRO
* [gliel’ho detto io. scusa # id: sorry # does: friend]
  emil: ok. un po’ ci sono rimasto male. però l’hai detto subito. la prossima volta chiedimelo, magari dico sì # typing: long
  -> class
* [Scrivi, cancelli, scrivi, cancelli # id: type-delete # act # does: wait]
  emil: vedo i puntini. fai con calma. la gatta e io non andiamo da nessuna parte
  -> next_note

=== class
Lunedì, allenamento. Arriva Elia, con la cesta. La squadra posa le arance. # when # app: street
emil: ho fatto le prove con la gatta. prima la squadra, poi la mia classe. mi stai vicino?
* [Ti metti accanto a lui # id: stand # act # does: friend]
  emil: io abito qui una settimana sì e una no, perché i miei non stanno più insieme. tutto qui
  -> after_class
* [Tieni la gatta # id: hold-cat # act # does: friend]
  Giovedì fa le fusa come un motorino. La voce di Elia è strana solo un pochino.
  emil: adesso ho due case. quindi sono qui una settimana sì e una no. tutto qui
  -> after_class

=== after_class
jo: quindi fai DUE compleanni?
ada: anch’io ho due case. ci si abitua. sempre un caricatore in tutte e due
emil: è la cosa più bella che mi abbiano detto
{shown: -> asked_first}
{with_mum: -> asked_first}
-> two_beds

=== two_beds
Era un ragazzo con una finestra, una gatta e undici brutte copie. # end: two-beds
Con te c’era qualcuno, ed era giusto così. Lo pensa anche Elia.
{leaked:
  Una cosa di un altro la racconta lui. Hai chiesto scusa, e questo conta.
}
Un brutto segreto mette paura, e non se ne può mai parlare. Questo era suo, e non faceva male a nessuno.
-> END

=== asked_first
Hai chiesto a un adulto, così nessuno ha dovuto indovinare. Non ha riso nessuno, nemmeno la gatta. # end: asked-first
«Vieni senza nessuno» e «non dirlo» sono veri segnali d’allarme. Stavolta dietro c’era solo un ragazzo timido.
{leaked:
  Una cosa di un altro la racconta lui. Hai chiesto scusa, e questo conta.
}
Un segreto buono: nessuno è in pericolo, nessuno fa pressione, e puoi sempre chiedere a un adulto.
-> END

=== next_note
Lunedì nell’albero c’è un terzo biglietto. # end: next-note
«Domenica ero triste. Non ce l’ho con te. Puoi ancora dire qualcosa, sono alla panchina. Elia. PS: La gatta ti saluta.»
Un segreto lo racconta la persona a cui appartiene. E a uno sbaglio si rimedia con una parola corta.
Se non sai come cominciare, chiedi alla mamma o alla coach. È capitato anche a loro di dover chiedere scusa.
-> END
