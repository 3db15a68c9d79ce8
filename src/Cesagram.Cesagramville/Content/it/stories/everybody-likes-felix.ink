# title: Tutti vogliono bene a Fabio
# blurb: Costruisce le scene, porta i bomboloni, ti riaccompagna a casa. Che male può esserci?
# note: In questa storia c’è un adulto che piace a tutti, e che fa pressione. Puoi saltarla.
# name.felix: Fabio
# name.jo: Pietro
# name.ada: Ada
# name.mum: Mamma
# name.dad: Papà
# name.lind: Signora Lenzi
# name.coach: Coach
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR shared = false
VAR kept = false
VAR hinted = false
VAR early = false
VAR told_lind = false

-> rehearsal

=== rehearsal
Martedì, il vecchio padiglione del Parco dei Tigli. Il gruppo di teatro prova «La tempesta». # when # app: street
jo: io sono il tuono. ho la teglia più grande di mia mamma. sono NATO per questo
ada: e io faccio le luci. senza il mio permesso non si fa buio per nessuno
Tu sei l’albero. Hai tre battute. Fabio costruisce le scene e porta i bomboloni, e tutti vogliono bene a Fabio.
felix: Detto tra noi, lassù come te non c’è nessuno. Gli altri non lo vedono ancora. # sign: trust # why: Un complimento che deve restare tra voi due ti fa sentire speciale, ed è il primo piccolo segreto.
felix: Ormai fa buio presto. D’ora in poi a casa ti porto io, con tuo papà è già tutto a posto. # sign: access # why: Un passaggio è gentile, e intanto in macchina restate solo tu e un adulto.
coach: Ehi, albero! Sulla porta del campo c’è il mio numero, se mai servisse un adulto. # odd # why: Il numero di un adulto merita un’occhiata, e la coach il suo l’ha appeso dove lo leggono anche i genitori.
* [grazie, un passaggio mi fa comodo # id: lift]
  Fa un inchino. Il suo albero, dice, non andrà mai più a piedi.
  -> car
* [mi piace andare a piedi con Pietro e Ada # id: walk # does: refuse]
  Allora vi porta tutti e tre, dice. Il posto c’è, se qualcuno piega la teglia.
  -> car

=== car
Giovedì, pioggia. Fabio porta a casa tutti. La teglia ha la cintura, Pietro ha la teglia. # when # app: street
felix: Davanti sta il mio braccio destro. Gli altri si stringono. # sign: trust # why: Fa piacere avere il posto migliore, e intanto gli altri se la prendono un po’ con te.
Uno alla volta gli altri scendono. La tua fermata è l’ultima. La macchina fa il giro lungo, intorno al parco.
felix: Quando rientri c’è qualcuno in piedi? O apri con le tue chiavi e basta? # sign: risk-assessment # why: Sembra un pensiero gentile, ma così scopre chi si accorgerebbe di un tuo ritardo.
felix: Neanche i miei mi ascoltavano mai. # sign: isolation # why: Quella parolina, «neanche», dice che i tuoi non ti ascoltano, e tu non l’hai mai detto.
* [i miei mi ascoltano # id: they-listen # does: refuse]
  felix: Ma certo. Quando hanno tempo.
  -> late
* [mamma una volta ha scordato il mio costume # id: forgot # does: share]
  ~ shared = true
  felix: Ahi. A me una cosa così non succederebbe mai.
  -> late
* [la prossima volta cominci da casa mia? # id: first-out # does: ask]
  felix: E le nostre chiacchiere? Mi fai ridere.
  Ride. Non era una battuta.
  -> late

=== late
Domenica, mezzanotte meno venti. # when # app: private
felix: Dormi? Io non ci riesco. # sign: desensitisation # why: Se un adulto ti scrive di notte sposta un limite, e la notte dopo lo sposta ancora.
felix: Sto per perdere la casa. Posso dirlo solo a te, capisci più dei miei amici. # sign: coercion # why: I guai di un adulto ti legano a lui, ma per quelli gli adulti hanno altri adulti.
felix: Cancella questo messaggio, va bene? La gente capisce sempre male. # sign: maintenance # why: Un messaggio che non deve lasciare tracce farebbe preoccupare qualcun altro.
* [mi dispiace. dev’essere dura # id: sorry-felix]
  felix: Hai un cuore grande. Domani notte ti scrivo ancora.
  Adesso i suoi guai stanno in camera tua. Occupano un sacco di posto.
  -> breakfast
* [è tardi, vado a dormire # id: sleep # does: refuse]
  felix: Ecco, mi lasci anche tu. # sign: coercion # why: Farti sentire in colpa perché vai a dormire è pressione.
  -> breakfast
* [Fai uno screenshot e spegni # id: shot # act # does: keep]
  ~ kept = true
  Clic. È di nuovo buio, e il cuscino è fresco.
  -> breakfast

=== breakfast
Lunedì, colazione. Papà affronta di nuovo la libreria, stavolta con un trapano in prestito. # when # app: street
mum: Quel Fabio! La pesca di beneficenza se l’è portata dentro tutta lui. Che persona cara.
dad: E mi ha prestato il trapano. La libreria ha paura di lui.
In bocca la fetta biscottata diventa sempre più grande.
* [mi scrive di notte # id: tell-early # does: tell]
  ~ early = true
  Il trapano si ferma. Anche la radio si spegne.
  -> mum_believes
* [fa sempre la strada più lunga # id: long-way # does: ask]
  ~ hinted = true
  dad: Ci saranno i lavori in corso.
  La mamma guarda te un secondo più a lungo del burro.
  -> workshop
* [Mastichi # id: chew # act # does: wait]
  mum: Quanto silenzio. Guarda che non ho fretta. Sembra che ne abbia, ma non ne ho.
  -> workshop

=== workshop
Martedì, prove. Fabio ti ha dato altre due battute. Prima erano di Mara, l’amica di Ada. # when # app: street
jo: Fabio dice che il posto davanti l’hai voluto tu. per sempre
ada: e che le mie luci ti danno fastidio. è vero? puoi dirlo, si possono abbassare
Nel costume ti vibra il telefono. # app: private
felix: Sabato, nel mio laboratorio. Solo noi due. Dipingiamo il tuo albero. # sign: approach # why: Un incontro a due, lontano dal gruppo, non serve a chi vuole soltanto aiutare.
felix: A tua mamma di’ che c’è anche la signora Lenzi. È più semplice. # sign: maintenance # why: Un adulto che ti chiede di mentire a casa non vuole che qualcuno controlli.
{shared:
  felix: Tanto lei si scorda tutto, l’hai detto tu. # sign: isolation # why: Gli hai detto una cosa piccola, e lui ne fa un muro tra te e tua mamma.
}
* [io a mia mamma non mento # id: no-lie # does: refuse]
  felix: Mentire! Che parolone. Dopo tutto quello che ho fatto per te. # sign: coercion # why: Adesso passaggi e battute hanno un prezzo, e la gentilezza vera non ne ha.
  -> threat
* [possono venire anche Pietro e Ada? # id: bring-friends # does: ask]
  felix: Allora non sarebbe più una cosa nostra. # sign: isolation # why: Un bel programma resta bello anche se vengono i tuoi amici.
  -> threat
* [forse. non lo so ancora # id: maybe # does: wait]
  felix: Lo prendo per un sì. # sign: coercion # why: «Non lo so» non è un sì, e farlo diventare un sì è pressione.
  -> threat

=== threat
Giovedì, le dieci e mezza di sera. # when # app: private
felix: Oggi avevi una faccia strana. Se parli chiudono tutto il gruppo. Per colpa tua. # sign: coercion # why: Ti carica di un peso perché tu stia in silenzio, ma quello che succede al gruppo non dipende da te.
felix: E poi chi ti crede? Mi conoscono tutti. # sign: maintenance # why: Conta sul fatto che piace a tutti, eppure ci sono adulti che credono a te.
Le tue tre battute ti girano in testa. Escono nell’ordine sbagliato.
* [Bussi alla porta della mamma # id: knock # act # does: tell]
  La mamma accende la lampada piccola e ti fa posto. {hinted:«La strada più lunga», dice. «Ci stavo pensando.»|«Sono sveglia», dice, con gli occhi chiusi.}
  -> mum_believes
* [Scrivi ad Ada e a Pietro # id: write-friends # act # does: friend]
  -> friends
* [Domani lo dici alla signora Lenzi, che guida il gruppo # id: tell-lind # act # does: tell]
  -> lind

=== lind
Venerdì, prima delle prove. # when # app: street
lind: Fabio? Ma no, tesoro. È l’uomo più buono della città. Avrai capito male.
lind: E adesso ai vostri posti! Qualcuno ha visto la luna?
~ told_lind = true
Il messaggio non è arrivato. Resti lì con le foglie addosso. Fuori qualcuno fischia.
coach: Albero! Hai smesso di frusciare. Da una vescica a una gamba rotta, quanto è grave?
* [gamba rotta # id: broken-leg # does: tell]
  -> coach_listens
* [vescica. credo # id: blister # does: wait]
  coach: Valgono anche le vesciche. Sono sul mio secchio fino alle otto. E domani te lo richiedo.
  -> line_saved

=== friends
Ci vogliono tre tentativi. Poi premi invio. # app: chat
jo: a me ha detto che per te faccio troppo rumore. io sono il TUONO
ada: e a me che le mie luci non le sopporti. ha detto una cosa diversa a ognuno
ada: ti credo. anche Pietro, sta annuendo al telefono. ora ci serve un adulto con le orecchie buone
* [la coach. venite con me? # id: go-coach # does: tell]
  Pietro porta la teglia, metti che serva un tuono.
  -> coach_listens
* [Chiamate il {helpline}, in tre, in vivavoce # id: call # act # does: tell]
  -> line
* [per favore, non ditelo a nessuno # id: please-not # does: wait]
  ada: questo non posso prometterlo. è troppo grande per noi tre
  ada: prometto un’altra cosa. in quella macchina senza di noi non ci sali più. e domani te lo richiedo
  -> line_saved

=== line
La voce sembra avere tutta la sera. Tu racconti. Ada aggiunge le luci. # app: call
voice: «Gentile» è quello che vede la gente. Conta quello che fa quando nessuno guarda.
voice: L’adulto è lui, e aveva un piano. Nessuno di voi ha fatto niente di male.
* [e chi ci crede? # id: who-believes # does: tell]
  voice: Io. E chi vi ascolta fino alla fine. Conoscete qualcuno che fa così?
  Lo dite in tre, nello stesso momento. La coach. Lei ascolta perfino le scuse di Pietro.
  -> coach_listens
* [stasera no # id: not-tonight # does: wait]
  voice: Va bene così. Non salire sulla sua macchina, e conserva i messaggi. Puoi richiamarci.
  -> line_saved

=== coach_listens
Venerdì, al campo. La coach rovescia un secchio e ci si siede sopra. Il secchio più bello è per te. # app: street
coach: Dall’inizio. La mia squadra può fare un altro giro. Tra dieci anni mi ringraziano.
{told_lind:
  coach: L’avevi detto a qualcuno che non ti ha dato retta? Allora è la seconda volta. Doppio coraggio.
}
Racconti tutto. Lei ti crede dalla prima parola, e sbuccia un’arancia, pianissimo.
coach: Piace anche a me. Non dimostra niente. Io ti credo.
coach: Non hai fatto niente di male. Né con i passaggi, né con tutto quel silenzio.
* [chiudono il gruppo? # id: close-group # does: ask]
  coach: Farò di tutto perché resti. Se mai chiude, la colpa è sua, non tua. E uno spettacolo può fare a meno di un martello.
  -> coach_acts
* [Le fai vedere i messaggi # id: show-coach # act # does: keep]
  coach: {kept:Questo l’hai tenuto? Con una testa così ti darei la fascia da capitano.|Non cancellare niente. Quella era la sua regola, e le sue regole finiscono qui.}
  -> coach_acts

=== coach_acts
Non può tenerlo per sé, dice, e non lo farà. Chiama i tuoi, poi la polizia, e tu senti ogni parola.
Dieci minuti dopo arriva papà, con il trapano ancora in mano.
dad: Ero così contento di un trapano che non ho alzato gli occhi. Mi dispiace. Ti credo.
dad: Se qualcuno deve lasciare quel gruppo, non è l’albero.
-> believed

=== mum_believes
{early:
  Poi racconti. La macchina, la notte, la casa che lui sta per perdere. # app: street
- else:
  Poi racconti. La macchina, le notti, il laboratorio di sabato. # app: street
}
mum: Fabio mi piace. L’ho detto a tutti. E ti credo. In testa mi ci stanno tutte e due le cose.
mum: Non hai fatto niente di male. I guai degli adulti li portano gli adulti. Lui li ha messi addosso a te, e la colpa è sua.
Papà è sulla porta. Posa per terra il trapano in prestito, lontano da sé.
dad: L’ho pure ringraziato per i passaggi. Mi dispiace. Lì dentro non ci devi più salire.
* [dicono tutti che è tanto gentile # id: so-nice # does: ask]
  mum: Sì. È con la gentilezza che si è avvicinato tanto. Non è un certificato.
  -> act
* [non ditelo alla signora Lenzi, che guida il gruppo, per favore # id: not-lind]
  mum: Dobbiamo, in quella macchina ci sono altri ragazzi. Ma tu non devi esserci per forza.
  -> act

=== act
Sul tavolo vibra il tuo telefono. La mamma lo guarda come si guarda una vespa. # app: private
felix: Perché questo silenzio? Tra noi due non ci sono segreti. # sign: maintenance # why: Vuole scoprire se hai parlato, e tu non gli devi nessuna risposta.
* [Salvate tutto insieme # id: save # act # does: keep]
  {kept:Quello di domenica è già al sicuro.|La mamma regge la lampada, tu premi i tasti.} Papà legge con voi, e parla sempre meno.
  -> tree_friends
* [lo blocchiamo? # id: block # does: block]
  mum: Appena abbiamo salvato tutto. Prima le foto, poi la porta.
  -> tree_friends

=== tree_friends
La mamma chiama la polizia, e poi la coach. La sera dopo scrivi al tuono e alle luci. # app: chat
jo: mi aveva detto che volevi il posto davanti per sempre. dovevo chiederlo a TE
ada: e a me, che le luci ti davano fastidio. ha detto una cosa diversa a ognuno
* [voleva metterci contro # id: apart # does: friend]
  ada: non ha funzionato. siamo un albero, un temporale e un blackout
  -> coach_stage
* [le tue luci sono bellissime # id: lights]
  ada: lo so. ma dillo ancora
  -> coach_stage

=== coach_stage
Alle prove successive la coach si siede sui gradini, accanto a voi tre. Ha una rete di arance. # app: street
coach: Lo dico una volta sola, e solo qui. Io ti credo. E se qualcuno dice «ma è così gentile», mandalo da me.
Le sbucciate insieme. Nessuno deve dire niente.
-> both_true

=== believed
Tutti volevano bene a Fabio. La coach ha creduto a te. # end: believed
Adesso con lui parla la polizia, e nel gruppo non c’è più. Messaggi così li avevano ricevuti anche altri due. Hanno potuto dirlo perché l’hai detto tu.
{told_lind:
  La signora Lenzi è venuta a casa tua. «Non ho ascoltato», ha detto. «Ho sbagliato io.» Lo pensava davvero.
}
L’ha scelto lui, non tu. Se la prima persona non ti ascolta, passa alla prossima.
La sera della prima il tuono dura due minuti più del previsto.
-> END

=== both_true
Si può essere gentili con tutti e fare del male a uno. Possono essere vere tutte e due le cose. # end: both-true
Adesso con Fabio parla la polizia, e nel gruppo non c’è più. Messaggi così li avevano ricevuti anche altri due. Hanno potuto dirlo perché l’hai detto tu.
Non hai rovinato niente. L’ha scelto lui, e tu sei la persona che l’ha fermato.
La sera della prima hai tre battute, e tutta la luce che Ada riesce a trovare.
-> END

=== line_saved
Il {helpline} adesso è nel tuo telefono, sotto la A di albero. # end: line-saved
Di quello che fa Fabio risponde Fabio. Piacere a tutti non lo rende giusto, e tu non gli devi nessun silenzio.
In nessun laboratorio ci vai. Il numero della coach è sulla porta del campo, e Pietro e Ada fanno la tua stessa strada.
Domani qualcuno te lo richiede, e allora puoi dirlo. La porta della mamma è aperta anche stanotte.
-> END
