# title: Un divano lontano
# blurb: Una brutta serata a casa. E qualcuno ti offre un divano in un’altra città.
# note: In questa storia c’è un litigio, e qualcuno va via di casa. Puoi saltarla.
# name.kit: Kit
# name.dad: Papà
# name.mum: Mamma
# name.gran: Nonna
# name.jo: Pietro
# name.clerk: Samira
# name.guard: Capotreno
# name.voice: La linea

VAR number = "116 000"
VAR helpline = "116 111"
VAR slammed = false
VAR wrote_jo = false
VAR left_home = false

-> quarrel

=== quarrel
Venerdì, le sei e mezza. Tra i piatti c’è una lettera della scuola. # when # app: street
dad: E allora è così. Niente batteria fino all’estate. Abbiamo deciso.
gran: A me la batteria piace. Prima mi tolgo le orecchie.
dad: E per favore, niente scene. Con te è sempre una tragedia.
mum: Possiamo mangiare e basta? # odd # why: Sembra che alla mamma non importi, ma ha paura di un litigio e si nasconde tra le patate.
* [a me non l’ha chiesto nessuno! # id: nobody-asked]
  dad: Perché la risposta la so già. È rumorosa.
  -> room
* [Lasci la tavola e sbatti la porta # id: slam # act]
  ~ slammed = true
  Dietro di te la mensola nuova si stacca dal muro. Non ride nessuno.
  -> room

=== room
Venerdì, le sette e un quarto. Camera tua, luce spenta. # when # app: private
kit: Ehi. Oggi in Soffitta non ti si sente. Brutta serata?
La Soffitta è una chat per gente che nessuno capisce. Kit lì è gentile da settimane. Scrivi la frase di papà.
kit: «Sempre una tragedia»? Io a te non lo direi mai. Io ti capisco. # sign: trust # why: Kit ti consola e sembra l’unica persona che capisce, ed è così che si conquista la fiducia.
kit: Alla tua età ho sbattuto la porta e via. La notte più bella della mia vita. # sign: desensitisation # why: Fa sembrare un’avventura una cosa pericolosa.
kit: Il mio divano è libero. Anche stanotte, se vuoi. Due ore di treno. # sign: approach # why: Qualcuno che non conosci ti offre aiuto, e l’aiuto è andare a casa sua.
* [vorrei solo qualcuno che mi ascolti # id: listen]
  kit: Io ti STO ascoltando. A casa non lo fa nessuno. # sign: isolation # why: È una sera in cui non ti hanno dato ascolto, e Kit dice che è sempre così.
  -> ticket
* [perché faresti questo per me? # id: why-me # does: ask]
  kit: Perché qualcuno deve pur farlo. Non ti stanchi mai di chiedere il permesso?
  -> ticket
* [un divano adesso non sarebbe male # id: sounds-good # does: share]
  kit: Vero? Nessuno che urla. Pizza, e si dorme fino a mezzogiorno.
  -> ticket

=== ticket
kit: Guarda. Già pagato. Le nove e diciassette. # picture: ticket # sign: coercion # why: Se ti regalano un biglietto che non hai chiesto, dire di no diventa difficile.
kit: Da te c’è ancora qualcuno in piedi? # sign: risk-assessment # why: Così scopre se qualcuno si accorgerebbe che non ci sei più.
kit: Non dirlo a nessuno, non lasciare scritto niente. E il telefono lascialo lì. # sign: going-missing # why: Senza una parola e senza telefono nessuno può aiutarti, ed è quello che vuole Kit.
Quella frase ti pesa ancora sullo stomaco. Sempre una tragedia.
* [Chiami il {number}. Solo per parlare # id: call-home # act # does: tell]
  -> line_home
* [Scrivi a Pietro # id: write-jo # act # does: friend]
  ~ wrote_jo = true
  -> jonas
* [Metti le bacchette in una borsa # id: pack # act]
  Bacchette, maglione, spazzolino. Il telefono viene lo stesso, e meno male.
  -> counter

=== jonas
jo: «sempre una tragedia»? che brutto. io ci starei malissimo # app: chat
jo: ma chi è Kit? conosco tutti i tuoi e Kit non c’è
jo: vieni sul MIO divano. ha le briciole, però ha mia mamma. chiama lei i tuoi, così nessuno si spaventa
* [si può? stasera? # id: jo-tonight # does: ask]
  jo: sta già cercando il cuscino buono. dice che non devi spiegare niente
  -> jo_sofa
* [il tuo è troppo vicino. voglio andare LONTANO # id: too-close]
  jo: ti capisco. lontano sarebbe bello. ma non da una persona che non posso chiamare
  jo: e adesso lo dico a mia mamma, per me è troppo grande. tieni acceso il telefono. per favore per favore
  -> counter

=== jo_sofa
Venerdì, le otto e mezza. Il divano di Pietro ha le briciole, come promesso. # when # app: street
La mamma di Pietro ha detto alla tua dove sei. Non ti ha chiesto niente, ha solo aggiunto un piatto.
kit: Dove sei?? Tra poco il treno parte. L’ho PAGATO. # app: private # sign: coercion # why: Chi è gentile sarebbe contento di saperti al caldo e al sicuro.
jo: wow. che simpatia
* [non vengo # id: not-coming # does: refuse]
  kit: Allora resta dove non ti vogliono. Altri farebbero i salti di gioia. # sign: coercion # why: Hai detto di no e la gentilezza è sparita, quindi non era mai stata un regalo.
  -> dad_rings
* [Fai vedere la chat alla mamma di Pietro # id: show-jomum # act # does: tell]
  Lei legge e dice una parola su Kit, che si rimangia subito. Poi salva tutto.
  jo: lo racconto a tutti, che l’ha detto
  -> dad_rings

=== line_home
Il telefono squilla due volte. Per un pelo non riattacchi. # app: call
voice: Ciao. Hai fatto bene a chiamare. Dove sei, adesso?
Dici che a casa ci sei ancora. Che vorresti soltanto andare via.
voice: Puoi chiamarci anche per questo. Mi sa che stasera qualcosa ti ha fatto male davvero.
voice: Una domanda la faccio a tutti. A casa c’è qualcuno che ti fa del male, o ti fa paura starci?
voice: Se è così cerchiamo un posto sicuro, insieme a te. Questo peso lo portiamo in due.
* [no. è che non mi ascoltano # id: dont-listen]
  voice: Basta e avanza per stare male. Se tutti parlano e nessuno ti ascolta, fa male davvero.
  -> line_two
* [paura no. solo tanta rabbia # id: so-angry]
  voice: La rabbia è permessa. Spesso sotto c’è un buon motivo.
  -> line_two
* [preferisco non dirlo # id: rather-not-say]
  voice: Non devi. Puoi dircelo più tardi, o un altro giorno. Noi ti crediamo.
  -> line_two

=== line_two
voice: E poi c’è Kit, con quel biglietto. Chi ti vuole senza telefono ha un piano tutto suo.
voice: Stasera a chi potresti chiedere un paio di orecchie?
* [a mia nonna. però lei se le toglie # id: gran-ears # does: tell]
  voice: Allora chiedile di rimettersele. Resto in linea finché non l’ha fatto?
  -> gran_room
* [può parlare lei con mia mamma? # id: talk-to-mum # does: tell]
  voice: Volentieri. Prima decidiamo insieme che cosa dico. Solo il biglietto non posso tacerlo, perché potresti essere in pericolo.
  La mamma ascolta in corridoio, con la mano davanti alla bocca. Poi bussa, e aspetta il tuo sì.
  mum: Ho detto «possiamo mangiare e basta». Dovevo dire «adesso basta». Mi dispiace.
  -> dad_knocks

=== gran_room
gran: Orecchie messe. Pile nuove. Racconta. # app: street
Le racconti della batteria e della frase. Poi di Kit.
gran: Anch’io una volta mi sono seduta sulla valigia. Tredici anni, tutta la notte, in corridoio. Speravo che qualcuno mi chiedesse perché.
gran: Allora chiedo io. Chi è Kit, e perché ti vuole su un treno di notte?
* [una persona di una chat. ho tenuto tutto # id: show-gran # does: keep]
  gran: Bene. Non buttare via neanche una parola. E resta qui, con me e con la camomilla.
  -> dad_knocks
* [non dirlo a papà # id: dont-tell-dad]
  gran: Questa non posso tenerla per me. Però quando lui la sente io sono accanto a te.
  -> dad_knocks

=== counter
~ left_home = true
Venerdì, le nove e cinque. La Stazione è quasi vuota. # when # app: street
L’altoparlante si scusa per un ritardo di dieci minuti, causa oca.
clerk: Buonasera. L’oca fa gli straordinari. Vai a trovare qualcuno di simpatico?
kit: Ci sei? Non parlare con nessuno. E butta quel telefono. # app: private # sign: going-missing # why: Senza telefono e senza nessuno intorno non si saprebbe più dove sei.
{wrote_jo:
  jo: mia mamma lo sa, e la tua anche. nessuno ce l’ha con te. il mio divano è ancora qui
- else:
  jo: tutto bene? nel telefono di mia mamma adesso c’è un sacco di tua mamma
}
* [in realtà non so bene chi sia # id: dont-know-who # does: tell]
  clerk: Grazie di avermelo detto. Vieni di qua dal vetro, c’è la stufetta.
  -> clerk_room
* [sì, vado da amici # id: to-a-friend # does: wait]
  clerk: Va bene. Chiedo al capotreno di passare da te. E c’è il {number}, se preferisci parlare con qualcuno che non ti vede.
  -> train
* [Sali in fretta sul treno # id: get-on # act]
  -> train

=== clerk_room
clerk: Non ti chiedo perché. Un motivo c’è sempre. Cioccolata o tè?
clerk: Posso chiamare qualcuno che ti piace? Se casa tua non è sicura dimmelo, e prima chiamiamo il {number}. Scegli tu.
* [mia mamma # id: choose-mum # does: tell]
  -> reunion
* [mia nonna # id: choose-gran # does: tell]
  -> reunion
* [possiamo chiamare prima quel numero? # id: choose-line # does: tell]
  -> clerk_line

=== clerk_line
Fa il {number} e ti mette in mano il telefono. # app: call
voice: Ciao. Hai fatto bene a fermarti lì, dietro il vetro. Fai con calma.
voice: Hai paura di tornare a casa? Puoi dire sì, no, o anche niente.
* [un po’. sì # id: scared-home # does: tell]
  voice: Grazie di avermelo detto. Ti credo. Allora prima cerchiamo un posto sicuro.
  clerk: E fino ad allora resti qui con me. La cioccolata la offro io.
  -> warm_room
* [no. mi vergogno e basta # id: only-ashamed]
  voice: Si vergognano quasi tutti, sulla via del ritorno. Vuoi che dica ai tuoi che sei lì?
  Fai cenno di sì. Chissà come, la voce lo sente.
  -> reunion

=== train
Nel treno c’è caldo, e quasi nessuno. Il tuo telefono si illumina. # app: chat
mum: Il tuo letto è vuoto. Non ce l’ho con te. Dimmi dove sei e arrivo, dovunque sia.
gran: Orecchie messe. Sono seduta vicino al telefono.
kit: Adesso cancella la chat, tutta. # app: private # sign: maintenance # why: Chi non vuole lasciare tracce sa che gli altri si preoccuperebbero.
Il treno rallenta. Prima fermata, Colle Olmo.
* [Scendi e chiami la mamma # id: off-elm-hill # act # does: tell]
  -> reunion
* [Chiami il {number} dal treno # id: call-train # act # does: tell]
  -> line_train
* [Non ti alzi dal sedile # id: stay-seat # act # does: wait]
  -> second_stop

=== line_train
Basta uno squillo. # app: call
voice: Ciao. Sento un treno. Tutto bene, in questo momento?
voice: Non hai fatto niente di male. Puoi scendere a qualsiasi fermata. La via del ritorno non chiude.
voice: Se hai paura di tornare a casa dimmelo. Allora cerchiamo un posto sicuro per stanotte.
* [non ho paura di casa. è che mi vergogno # id: ashamed]
  voice: Quasi tutti, sulla via del ritorno. Ci si può vergognare e tornare a casa lo stesso.
  -> line_guard
* [che cosa gli dico? # id: what-tell # does: ask]
  voice: «Sono qui, venite per favore». Basta così. Se vuoi lo diciamo noi per te.
  -> line_guard
* [stanotte a casa non ci voglio tornare # id: not-tonight # does: tell]
  voice: Grazie di averlo detto. Allora prima cerchiamo un posto sicuro, e qualcuno che venga da te.
  voice: Scendi dove c’è luce, e stai vicino al capotreno. In linea resto anch’io.
  guard: Buonasera. Una voce nella tua mano dice che devo dividere il panino. Ecco, metà e metà.
  -> warm_room

=== line_guard
voice: Sul treno c’è qualcuno in divisa? Resto con te mentre chiedi aiuto.
guard: Buonasera. Guarda guarda, delle bacchette in viaggio. Ti serve una mano?
* [sì. voglio tornare indietro # id: want-back # does: tell]
  guard: Allora si fa così. Tanto alla prossima il treno deve aspettare. Oca.
  -> reunion
* [Gli passi il telefono # id: hand-phone # act # does: tell]
  Lui ascolta, fa cenno di sì e dice grazie due volte.
  -> reunion

=== second_stop
guard: Biglietti, prego. Grazie. Viene a prenderti qualcuno, a quest’ora?
kit: Non pensare neanche di scendere. Ho pagato per te. # sign: coercion # why: Un biglietto è un biglietto, e con quello nessuno ha comprato te.
kit: Carrozza 1, porta davanti, e dritto nella mia macchina. Non guardare nessuno. # sign: going-missing # why: Serve a non farti vedere da nessuno, e invece è proprio chi ti vede che ti tiene al sicuro.
Questo non sembra più un divano. Il treno rallenta, arriva Pontemulino.
* [mi può aiutare? # id: help-me # does: tell]
  guard: Sì. È la metà più bella del mio mestiere. Qui c’è una sala con la luce, e il treno aspetta. Oca.
  -> reunion
* [Rispondi alla mamma # id: answer-mum # act # does: tell]
  mum: Sono qui. Di’ al capotreno come ti chiami, noi siamo già in macchina. # app: chat
  guard: Quindi sei tu? Veloce, tua mamma. Qui c’è una sala con la luce. La porta resta aperta.
  -> reunion
* [Scendi senza dire niente a nessuno # id: off-silent # act # does: wait]
  -> millbridge

=== millbridge
guard: Ehilà? Il treno deve aspettare. C’è un’oca. In quella sala ci sono una stufa e una panca.
guard: Non devi raccontarmi niente. Vorrei solo sedermi lì finché non sai che cosa vuoi. # odd # why: Un adulto che aspetta con te può sembrare strano, e lui si siede alla luce, vicino alla porta aperta.
* [per favore, chiami mia mamma # id: ring-my-mum # does: tell]
  guard: Volentieri. Dimmi il numero. Me lo scrivo sulla mano.
  -> reunion
* [non lo so che cosa voglio # id: dont-know # does: wait]
  guard: Va bene così. Io ho tempo, e mezzo panino. Facciamo metà e metà.
  guard: Ho avvisato i miei in ufficio che sei qui al sicuro. La gente si preoccupa. Volevo che lo sapessi da me.
  -> warm_room

=== reunion
Una macchina si ferma di traverso, su due parcheggi. # app: street
La prima è la mamma, con il cappotto di papà. Non chiede niente.
mum: Sei qui. Sei qui. Ho avuto paura, e adesso sono contenta, fino alle ginocchia.
Per un po’ tu non dici niente, e lei non dice niente con te. È la chiacchierata più bella della settimana.
gran: Sono venuta anch’io, con le orecchie.
Vicino alla macchina c’è papà. Tiene la tua coperta come se potesse rompersi.
-> dad_sorry

=== dad_rings
La mamma di Pietro ti porta il telefono. È papà. Puoi anche non rispondere, dice lei. # app: call
* [Lo prendi # id: take-it # act]
  -> dad_sorry
* [Lo fai parlare in vivavoce # id: speaker # act]
  jo: ciao. qui ci sono anch’io. così, per dire
  -> dad_sorry

=== dad_knocks
Bussano. Per essere papà è un colpo piccolissimo. # app: street
* [Lo fai entrare # id: let-in # act]
  -> dad_sorry
* [Gli parli attraverso la porta # id: through-door # act]
  Lui si siede per terra, là fuori. Il pavimento si sente.
  -> dad_sorry

=== dad_sorry
dad: Ho detto «sempre una tragedia». Era ingiusto, e ti ha fatto male. Scusami.
dad: Stavi difendendo una cosa che ami. Dovevo chiedere e ascoltare.
* {slammed} [ti ho rotto la mensola # id: broke-shelf]
  dad: È caduta da sola. Cercava solo una scusa.
  -> last
* [non voglio che decidiate senza di me # id: not-decided-over]
  dad: No. Domani ne riparliamo, a tavola, con te. La risposta ancora non la so.
  -> last
* [fa ancora male # id: still-hurts]
  dad: Ti credo. Una scusa sola non lo spazza via. Domani sono ancora qui.
  -> last

=== last
mum: E i messaggi di Kit li facciamo vedere alla polizia. Quanto vuoi esserci, lo decidi tu.
{left_home: -> open_way}
{wrote_jo: -> crumbs}
-> asked

=== open_way
Eri già in viaggio, e la via del ritorno è rimasta aperta a ogni passo. # end: open-way
Non ti ha sgridato nessuno. Il piano era di Kit, e adesso la polizia lo sa. La colpa è di Kit, non tua.
Anche il litigio era vero. Sabato vi sedete a tavola tutti quanti. La batteria resta, a orari fissi.
Se un giorno pensi di nuovo di andare via, il {number} c’è anche prima.
-> END

=== crumbs
Avevi bisogno di stare un po’ lontano da casa. Si può, con gente che sa dove sei. # end: crumbs
Kit aveva offerto quel divano ad altri sei. Era una trappola, e la colpa è soltanto di chi la mette.
Anche il litigio era vero. Sabato vi sedete a tavola tutti quanti. La batteria resta, a orari fissi.
E se un giorno fa più male di quanto un divano possa curare: {number}, anche per chi pensa soltanto di andare via.
-> END

=== asked
Avevi voglia di andare via, e l’hai fatto sapere a qualcuno. La svolta è stata quella. # end: asked
Kit aveva offerto quel divano ad altri sei. Era una trappola, e la colpa è soltanto di chi la mette.
Anche il litigio era vero. Sabato vi sedete a tavola tutti quanti. La batteria resta, a orari fissi.
Il {number} c’è anche per questo: per la sera prima che qualcuno vada via.
-> END

=== warm_room
La stufa ronza. Stanotte non devi sapere che cosa vuoi. # end: warm-room
Kit aspetta inutilmente, e la colpa del piano è di Kit. Qui c’è luce, c’è qualcosa di caldo, e nessuno che insiste.
Per arrivare a casa basta una telefonata. Se casa ti fa paura, il {number} cerca con te un posto sicuro.
La mamma l’ha scritto quattro volte: non ce l’ho con te. Viene appena lo vuoi tu.
-> END
