# title: Il controller d’oro
# blurb: In lobby qualcuno ti fa un regalo. Così, per niente?
# note: In questa storia qualcuno chiede una foto e fa minacce. Puoi saltarla.
# name.nova: Nova_77
# name.jo: Pietro
# name.mum: Mamma
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR gift = false
VAR shared = false
VAR moved = false
VAR kept = false
VAR sent = false
VAR late = false

-> lobby

=== lobby
Sabato, dopo pranzo. Orbit Racers, ultimo giro. # when # app: game
jo: ok chi ha messo un DISTRIBUTORE DI MERENDINE all’ultima curva
jo: è l’undicesima volta che lo centro
nova: gg! Quella curva l’hai presa da pro
nova: Quanti anni hai, a proposito? # sign: access # why: Sembra una domanda gentile, ma per gareggiare con te la tua età non serve a nessuno.
jo: e DAI, altra gara, io contro il distributore # odd # why: Quel «dai» sembra insistente, ma Pietro vuole solo giocare e accetterebbe anche un no.
* [grazie! mi alleno un sacco # id: thanks]
  nova: Si vede. Qui dentro nessuno guida come te.
  -> present
* [e TU quanti anni hai? # id: age-back # does: ask]
  nova: Ah ah! Più della mia macchina. Con la scuola ho finito, diciamo.
  -> present

=== present
Nella tua posta arriva un pacco. Traballa.
nova: Dai, aprilo # picture: skin # sign: trust # why: Un regalo grosso dopo un’ora può servire a farti sentire in debito.
È il controller d’oro. Costa più di una bici.
jo: COSA. due anni che gioco e tutto quello che ho è una marmitta storta
nova: Ma figurati. Tu non sei come gli altri. L’ho visto subito. # sign: trust # why: Fa piacere sentirsi speciali, ed è una scorciatoia per avere la tua fiducia.
* [wow, grazie!! # id: accept]
  ~ gift = true
  La tua macchina diventa d’oro. Pietro le gira intorno due volte, pianissimo.
  nova: L’oro ti sta bene. Adesso se ne accorgono tutti.
  -> questions
* [è troppo, non lo voglio # id: decline # does: refuse]
  nova: Ormai è fatta, dai! Indietro non si manda. # sign: coercion # why: Hai detto di no, e il tuo no è stato scansato con una battuta.
  Il controller resta nel tuo garage, come una torta che nessuno ha ordinato.
  -> questions
* [perché proprio a me? # id: why-me # does: ask]
  nova: Perché era ora che qualcuno vedesse quanto vali.
  È una bella risposta. Però non risponde.
  -> questions

=== questions
Domenica, le otto e mezza di sera. # when # app: game
jo: non dire a mio padre che sono qui, è l’ora della lavastoviglie # odd # why: Un «non dire» merita un’occhiata, ma qui si scherza sui piatti e tra dieci minuti è finita.
nova: Serata tranquilla da te? # sign: risk-assessment # why: Sembrano due chiacchiere, ma così scopre se hai un adulto vicino.
nova: I tuoi te lo controllano mai, il telefono? I miei mi facevano impazzire. # sign: risk-assessment # why: Chi vuole sapere chi guarda il tuo telefono forse non vuole farsi vedere.
* [no, e mamma dorme sul divano # id: sofa # does: share]
  ~ shared = true
  nova: Allora meno male che hai me :)
  -> other_app
* [perché lo vuoi sapere? # id: ask-why # does: ask]
  nova: Wow. Volevo solo essere gentile. # typing: long # sign: coercion # why: Chiedere si può, e farti sentire in torto perché hai chiesto è pressione.
  nova: Scusa. Giornata lunga. Tutto a posto tra noi?
  -> other_app
* [Porti il telefono alla mamma, sul divano # id: tell-early # act # does: tell]
  La mamma si sveglia con il disegno del cuscino sulla guancia. Non ti interrompe neanche una volta. # app: street
  -> kitchen

=== other_app
nova: Che chiasso in questa lobby. Vieni su Chiacchiapp, solo noi due. # sign: isolation # why: Una chat privata ti porta lontano dagli amici e da chi potrebbe accorgersi di qualcosa.
nova: Lì ho un’altra cosina per te. # sign: trust # why: Il prossimo regalo arriva solo se fai quello che vuole Nova.
* [ok, come ti chiami lì? # id: move]
  ~ moved = true
  jo: dove vai? è serata gare
  La tua macchina d’oro sparisce dalla lobby. Pietro centra il distributore da solo.
  -> secret
* [no grazie, io resto qui # id: stay # does: refuse]
  nova: Certo. Nessuna pressione.
  jo: bene. e comunque siamo a dodici
  -> secret
* [Pietro, ti pare normale? # id: ask-jo # does: friend]
  jo: a mia cugina l’hanno chiesto uguale. anche lì dopo un regalo
  jo: ha detto no e i regali sono finiti. che caso, eh?
  -> secret

=== secret
Lunedì, le dieci meno venti di sera. # when # app: private
{moved:
  nova: Finalmente. Solo io e te.
- else:
  nova: Eccoti! Stesso nome che hai nel gioco, facile :) # sign: access # why: Qui nessuno ha invitato Nova, e Nova si presenta lo stesso.
}
nova: Sei l’unica persona con cui parlo davvero. # sign: trust # why: Sembra una cosa bella e ti carica di una responsabilità, dopo appena due giorni.
nova: Del controller non dire niente agli altri, ok? Sarebbero solo gelosi. # sign: isolation # why: Un regalo di cui non puoi parlare ha dei fili attaccati.
nova: E i genitori di giochi non capiscono niente. È il nostro piccolo segreto. # sign: isolation # why: Un segreto che lascia fuori chi si prende cura di te è un segnale d’allarme.
* [ok, il nostro segreto # id: promise]
  nova: Sapevo di poter contare su di te.
  È un segreto piccolo. Pesa più del telefono.
  -> breakfast
* [i segreti non mi piacciono # id: no-secret # does: refuse]
  nova: Ma non è di quelli brutti! È tipo una sorpresa di compleanno. # sign: isolation # why: Una sorpresa finisce quando la sanno tutti, e questo segreto non deve finire mai.
  -> breakfast
* [Fai uno screenshot prima di rispondere # id: shot # act # does: keep]
  ~ kept = true
  Clic. Quattro righe, salvate.
  nova: Che silenzio. Cosa stai facendo?
  -> breakfast

=== breakfast
Martedì, le sette e dieci. Fette biscottate, pioggia, la radio. # when # app: street
mum: Hai imburrato il piatto.
mum: Va tutto bene? Hai la faccia di chi ha un sassolino nella scarpa.
* [Racconti di Nova alla mamma # id: tell-breakfast # act # does: tell]
  La mamma spegne la radio e si siede. Non ti interrompe neanche una volta.
  -> kitchen
* [ho solo sonno # id: just-tired # does: wait]
  mum: Va bene. Se il sonno cambia nome, io ci sono. Anche al lavoro.
  -> favour

=== favour
Martedì, le quattro e dieci. # when # app: private
nova: Un favore piccolo piccolo. Te lo ricordi chi ti ha dato la cosa più bella del gioco? # sign: coercion # why: Adesso il regalo ha un prezzo, e un regalo vero non ne ha.
nova: Mandami una tua foto. Solo per me, per nessun altro. # sign: desensitisation # why: Quel «solo per me» è una prova, per vedere fin dove arrivi senza che nessuno lo sappia.
{shared:
  nova: Tua mamma non se ne accorge. Si addormenta sul divano, l’hai detto tu. # sign: risk-assessment # why: L’hai detto una volta sola, e Nova l’ha tenuto da parte per usarlo.
}
* [no. foto non ne mando # id: no-picture # does: refuse]
  nova: Davvero? Dopo tutto quello che ho fatto?
  -> pressure
* [solo se è del mio cane # id: dog # does: refuse]
  nova: Carino. Adesso tu. # sign: coercion # why: Anche un no detto per scherzo è un no, e Nova non lo accetta.
  -> pressure
* [ok, una. coi capelli da casco # id: send # does: share]
  ~ sent = true
  nova: Visto? Facile. Domani una più carina. # sign: desensitisation # why: Prima una cosa piccola, poi un’altra, così ogni passo sembra normale.
  -> pressure

=== pressure
nova: Guarda che posso riprendermi tutto. # sign: coercion # why: Usa la paura di perdere qualcosa per spingerti.
nova: E sarebbe un peccato se si sapesse che me l’hai chiesto in ginocchio. # sign: coercion # why: È una minaccia con il vestito buono, e di una minaccia non hai mai colpa tu.
{sent:
  Hai le mani fredde. Una foto è là fuori. Chiedere aiuto funziona lo stesso, anche adesso.
- else:
  Hai le mani fredde. Sullo schermo la macchina d’oro gira piano su se stessa.
}
* [Porti il telefono alla mamma, subito # id: tell-pressure # act # does: tell]
  ~ late = true
  La mamma ha già mezzo cappotto addosso. Se lo toglie e si rimette a sedere. # app: street
  -> kitchen
* [Chiami il {helpline} # id: call # act # does: tell]
  -> line
* [Blocchi Nova # id: block # act # does: block]
  -> after_block

=== kitchen
mum: Grazie di avermelo detto. Non dev’essere stato facile.
mum: Non hai fatto niente di male. Qualcuno ha messo una trappola e ci ha sparso sopra i brillantini.
{sent:
  mum: Anche per la foto. C’è chi aiuta proprio con questo.
}
mum: Puoi continuare a giocare, e il telefono non te lo tolgo. Da dove cominciamo?
* [Salvate insieme tutti i messaggi # id: save # act # does: keep]
  {kept: Quelli di lunedì sono già al sicuro. La mamma fa un fischio.|La mamma regge la lampada, tu premi i tasti. Undici foto.}
  mum: Ora nessuno può dire che non è andata così.
  -> answer
* [Segnalate insieme l’account # id: report # act # does: report]
  mum: «Motivo della segnalazione». C’è la casella «bava di lumaca»?
  Non c’è. Salvate i messaggi, poi spuntate la casella sugli adulti che fanno pressione sui ragazzi.
  -> answer

=== answer
{late: -> told}
Il telefono vibra sul tavolo, tra la marmellata e le chiavi. # app: private
nova: Ehi? Ci sei? Che fine hai fatto? # sign: coercion # why: Una domanda dopo l’altra fa sembrare il silenzio una colpa, ma una risposta non la devi a nessuno.
nova: Non starai mica parlando di noi a qualcuno, vero? # sign: maintenance # why: Chi non ha niente da nascondere non ha bisogno del tuo silenzio.
mum: Mm. Qui c’è qualcuno che si preoccupa. E non per te.
* [l’ho detto a mia mamma # id: told-mum # does: refuse]
  I puntini ballano, si fermano, ballano, si fermano. Poi Nova è offline.
  mum: Però. Mai vista una sgommata così.
  -> friends
* [Non dici niente e blocchi # id: block-together # act # does: block]
  Un tocco, e il tavolo torna a essere un tavolo.
  mum: Niente saluti. Non li devi a nessuno.
  -> friends

=== friends
Mercoledì, serata gare. # when # app: game
jo: finalmente!! mancavi al distributore
jo: {gift:e il tuo coso d’oro?|il coso d’oro sempre in garage?}
* [Racconti tutta la storia a Pietro # id: tell-jo # act # does: friend]
  jo: wow. ok. io quel pacco l’avrei aperto in un secondo
  jo: quindi poteva capitare a me. lo dico a mio padre, dopo la lavastoviglie
  -> told
* [l’ho mollato. aveva dei fili attaccati # id: strings]
  jo: tipo un aquilone?
  jo: ok, non tipo un aquilone. me lo dici quando ti va. gara?
  -> told

=== line
Il telefono squilla due volte. # app: call
voice: Ciao, hai fatto bene a chiamare. Il tuo nome non devi dirlo per forza.
Racconti tutto in disordine. La voce lo rimette in ordine.
voice: Prima un regalo, poi un segreto, poi un favore. Qualcuno aveva un piano. Non tu.
voice: C’è un adulto che vorresti vicino a te?
* [mia mamma, ma non so come iniziare # id: how-to-start # does: tell]
  voice: Inizia così: «C’è una cosa che non va, mi puoi ascoltare?»
  La provi in corridoio. Funziona al primo colpo.
  mum: Ti ascolto. Via le scarpe, via il telefono, su le orecchie.
  -> told
* [non ancora, ci devo pensare # id: not-today # does: wait]
  voice: Va bene così. Salva il nostro numero. Mentre ci pensi, non rispondere a Nova.
  -> not_yet

=== after_block
Fatto. Per sei minuti c’è un gran silenzio. # app: private
nova: Tasto sbagliato? Sono io, account nuovo. Che resti tra noi. # sign: maintenance # why: Tornare con un altro nome e chiedere silenzio è un segnale d’allarme in più.
jo: tutto ok? la tua macchina è ferma davanti al distributore da dieci minuti
* [mica tanto. puoi venire qui? # id: jo-come # does: friend]
  Pietro è alla porta con due toast. Uno è per te.
  jo: mangia. poi andiamo da tua mamma. la prima frase la dico io, se vuoi
  mum: Siete in due e non c’è una briciola per terra? Dev’essere una cosa seria. Vi ascolto.
  -> blocked
* [sto bene # id: im-fine # does: wait]
  jo: ok. non ci credo tanto, ma ok. io ci sono
  -> not_yet

=== told
L’hai detto a qualcuno, e il peso si è fatto più leggero. # end: told
Quelli del gioco hanno risposto. «Tu non sei come gli altri»: Nova l’aveva scritto a diciannove giocatori.
Nova aveva un piano. La responsabilità è di chi fa il piano, mai di chi riceve il pacco.
Adesso i messaggi li ha la polizia. {sent:E la linea d’ascolto sa come far togliere le foto.|Un regalo che ha bisogno di un segreto non è un regalo.}
-> END

=== blocked
Hai bloccato Nova, e poi hai fatto la parte più forte: non hai tenuto tutto per te. # end: blocked
La mamma ha segnalato tutti e due gli account. Pietro leggeva i pulsanti ad alta voce, con la bocca piena.
Un blocco ferma un account. Parlarne aiuta contro tutti.
{sent:
  E la foto? La mamma ha già chiesto come farla togliere. C’è chi lo fa di mestiere.
}
-> END

=== not_yet
Prima di dormire salvi un numero. {helpline}, sotto la P di pizza. # end: not-yet
Nova ti ha messo pressione. La colpa è di Nova, e per dirlo non è mai troppo tardi.
La frase della mamma vale ancora: «Se il sonno cambia nome, io ci sono».
{sent:
  La foto è un motivo per chiamare, mai per nasconderti. Loro sanno cosa fare.
}
Domani è un altro giorno, e comincia con la colazione.
-> END
