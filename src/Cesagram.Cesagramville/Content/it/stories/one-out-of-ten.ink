# title: Voto 1
# blurb: Teo non dorme. Ha dato 1 perfino al 12.
# note: In questa storia qualcuno fa pressione su un amico. Puoi saltarla.
# name.milo: Teo
# name.jo: Pietro
# name.ada: Ada
# name.n: N.
# name.mum: Mamma
# name.milomum: Mamma di Teo
# name.teacher: Prof Okoro
# name.voice: La linea

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR guessed = false

-> bench

=== bench
Giovedì, dopo la scuola, Parco dei Tigli. Teo dorme da seduto. # when # app: street
jo: Teo. TEO. hai una papera sulla scarpa
milo: ok. 1
jo: la papera??
milo: tutto
ada: stamattina ha dato 1 al 12. lui ADORA il 12
* [da quanto non dormi come si deve? # id: last-sleep # does: ask]
  milo: che giorno è? no, non dirmelo
  -> home_way
* [su con la vita, domani è venerdì! # id: cheer-up]
  ~ judged = true
  milo: sì. ci provo # typing: stops
  Si tira il cappuccio fino al naso. La frase gli è passata sopra.
  -> home_way
* [Ti siedi accanto a lui e lo lasci dormire # id: sit-by # act # does: friend]
  Pietro tiene lontane le papere. Ci vogliono lui e mezzo toast.
  -> home_way

=== home_way
milo: sabato non posso. e neanche domenica. e poi per un po’ # sign: isolation # why: Chi lascia perdere tutto e tutti forse sta seguendo le regole di qualcun altro.
jo: ma la volpe! volevi farci vedere dove abita la volpe
milo: lasciate stare la volpe
Pietro non dice niente per un minuto intero. Non era mai successo.
* [Chiedi al prof Okoro, senza fare nomi # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  La sua porta non cigola più. L’ha oliata, e un po’ sembra che gli dispiaccia.
  teacher: Un amico che non dorme più? Grazie. Da adesso sto attento anch’io. Venite in due, oppure vieni solo tu. Quando vuoi.
  -> no_answer
* [La sera scrivi a Teo # id: write-evening # act # does: friend]
  Gli scrivi «la volpe può aspettare. tu dormi». Non lo legge.
  -> no_answer

=== no_answer
Scrivi cinque volte. Niente. Poi è sabato, le dieci di sera. # when # app: chat
milo: scusa. in teoria non dovrei scrivere a nessuno # sign: isolation # why: Qualcuno gli ha vietato gli amici, e nessuno ne ha il diritto.
{judged:
  milo: ho provato a tirarmi su. non sono capace
}
milo: solo N. mi capisce. gli altri fanno finta # sign: isolation # why: A Teo l’hanno detto così tante volte che ormai gli sembra un pensiero suo.
* [c’è di nuovo N.? # id: n-back # does: ask]
  milo: N. in realtà c’è sempre. è complicato. complicato: 1
  -> night
* [ma N. non è Nova? # id: is-nova # does: ask]
  ~ guessed = true
  milo: lo pensavo anch’io. poi N. me l’ha spiegato. tornava tutto. erano le tre di notte # typing: stops
  -> night
* [mi manchi # id: miss-you # does: friend]
  milo: manco anche a me. questo era un 2. il primo 2 della settimana # typing: long
  -> night

=== night
Martedì, le due e un quarto di notte. Il tuo telefono si illumina. # when # app: chat
milo: puoi anche dormire, eh
milo: se mi addormento N. dice che non ci tengo. allora metto le sveglie # sign: coercion # why: Il sonno è di Teo, e chi gli vuole bene non glielo porterebbe via.
milo: N. ha ancora quel video. piango. dico che odio stare qui e che mamma non c’è mai # typing: long
milo: se smetto di scrivere N. lo fa vedere a mamma. e alla classe # sign: coercion # why: Usano una cosa privata per fargli paura: è un ricatto, e Teo non ne ha colpa.
* [questo è un ricatto. non è colpa tua # id: not-fault # does: friend]
  milo: c’è una parola? pensavo che fosse solo una cosa mia # typing: long
  -> clue
* [e che cosa vuole N.? # id: what-want # does: ask]
  milo: che io ci sia. sempre. non basta mai # typing: long
  -> clue
* [Bussi al muro della mamma, subito # id: knock-wall # act # does: tell]
  -> mum_night

=== clue
milo: aspetta. ti faccio vedere
Ti manda la foto del suo schermo. Tre messaggi, tutti di stanotte. # app: private
n: Per te resto in piedi io, Teo. Di me ti puoi fidare, lo sai. # sign: trust # why: Sembra un conforto, ma chi ti vuole bene vuole che tu dorma.
n: Sabato ti porto finalmente a vedere la pista vera. Al cancello del laghetto. Solo noi due. # sign: approach # why: È un incontro a due, con qualcuno di cui Teo non ha mai visto la faccia.
n: Metti in borsa un maglione, lascia a casa il telefono e non dirlo a nessuno. # sign: going-missing # why: Borsa pronta, niente telefono, nessuno che lo sa: sono segnali che qualcuno sta per scomparire.
Leggi due volte. Quella pista.
Una pista a Teo l’ha promessa una persona sola. Era nel gioco, e il nome era Nova.
* [la pista. è di nuovo Nova # id: race-track # does: ask]
  milo: {guessed:l’avevi detto sabato. non volevo sentirlo. oh. OH|N. mi ha giurato che non c’entra. ma N. non può sapere della. oh. OH} # typing: long
  -> who
* [ti prego, non andare a quel cancello # id: dont-go # does: friend]
  milo: se ci vado si cancella tutto. il patto è questo # sign: coercion # why: Patti così non vengono mai mantenuti, perché a N. la minaccia fa troppo comodo.
  -> who

=== who
Le tre meno venti. Vorresti mandargli una volpe. Ma una volpe non tiene chiuso un cancello. # app: chat
milo: ho troppo sonno. non puoi dirlo a nessuno, ok? per favore. promesso?
* [Non prometti. Svegli la mamma # id: wake-mum # act # does: tell]
  -> mum_night
* [non posso. però vengo con te da Okoro # id: no-promise # does: refuse]
  -> okoro_door
* [Non prometti. Chiami il {number}, sottovoce # id: call # act # does: tell]
  -> line

=== mum_night
La mamma apre un occhio. Poi vede la tua faccia e apre anche l’altro. # app: street
mum: Vieni, sotto la coperta. Che cosa è successo?
Racconti in fretta e in disordine. Lei si mette gli occhiali, per sentire meglio.
mum: Hai fatto bene a svegliarmi. Teo non ha fatto niente di male, e tu nemmeno. Chiamo sua mamma al lavoro, e poi la polizia.
* [non mi scriverà mai più # id: never-again]
  mum: Magari per un giorno. Quel giorno lo accetto, se Teo è al sicuro.
  -> ward
* [posso dirgli che l’ho detto? # id: tell-him # does: friend]
  La mamma annuisce. Poche parole, dice, e sincere. Così le scrivi.
  milo: l’hai detto. # typing: stops
  -> ward

=== ward
Le tre e mezza. La mamma di Teo ha lasciato il reparto in piena notte. # app: call
milomum: Sono seduta sul suo letto. Mi sta raccontando tutto. Grazie di non aver aspettato.
milomum: Credeva che per quel video mi sarei arrabbiata. Ma è vero, a casa ci sono poco. Adesso cambia.
* [è molto arrabbiato con me? # id: angry-me # does: ask]
  milomum: Dice: «Rabbia: 4, e sta scendendo».
  -> okoro_after
* [e adesso che succede? # id: what-now # does: ask]
  milomum: N. sabato lo vuole al cancello del laghetto. Ci va la polizia. Teo no, Teo dorme.
  -> okoro_after

=== okoro_after
Martedì, a scuola. Il posto di Teo è vuoto, e stavolta chi deve sapere il perché lo sa. # when # app: street
{asked_teacher:
  teacher: Me l’avevi chiesto senza fare nomi. Cominciavo a capire. Grazie.
- else:
  teacher: Mi ha chiamato sua mamma. Hai la faccia di chi ha portato un pianoforte su per le scale.
}
jo: non devo sapere niente. solo se posso preoccuparmi un po’ meno. ero sceso a quattro toast
-> sleeps

=== sleeps
Martedì, le otto di sera. # app: chat
milo: ho dormito undici ore. sonno: 7. c’era una papera
milo: mamma ha guardato il video con me. quindi N. non ha più niente. funziona solo finché è segreto
-> fetched

=== okoro_door
milo: ok. se bussi tu. tanto mamma è in reparto fino alle otto
Alla fine una volpe gliela mandi. Sembra una patata con dei progetti.
milo: la peggior volpe che ho mai visto. 3. grazie. ho tolto le sveglie
-> okoro_morning

=== okoro_morning
Martedì, prima della prima ora. La porta del prof Okoro non cigola. Teo si ferma lo stesso. # when # app: street
milo: e se dice che sono stato stupido? non è la prima volta
ada: quello piange per i film sui pinguini. stupido non te lo dice
* [entro prima io # id: go-first # does: tell]
  -> okoro_listens
* [possiamo tornare indietro. decidi tu # id: you-decide # does: wait]
  milo: allora torniamo indietro. domani. forse
  teacher: Ho sentito che eravate in tre. Ci sento anche senza cigolio.
  -> awake

=== okoro_listens
Teo lo racconta alla gamba di una sedia. Il prof Okoro aspetta che arrivi in fondo.
teacher: Ti credo. «Di nuovo» vuol dire solo che qualcuno è tornato a cercarti. Non dipende da te, Teo.
teacher: Chiamo tua mamma e la polizia. Tu senti ogni parola. E a quel cancello non ci va nessuno.
* [Metti sul tavolo il telefono di Teo # id: phone-table # act # does: keep]
  milo: è tutto lì. stavolta non ho cancellato niente. cancellare: 0
  -> mum_comes
* [possiamo restare con lui? # id: may-stay # does: friend]
  teacher: Se Teo vuole, sì. Le sedie le ho messe, come vedete.
  -> mum_comes

=== mum_comes
La mamma di Teo arriva dritta dal turno di notte, con il cartellino ancora addosso.
milo: nel video dico che non ci sei mai
milomum: E avevi ragione. Adesso ci sono. Ho la settimana libera, l’ho appena chiesta.
Sul tavolo vibra il telefono di Teo. # app: private
n: Dove sei? Lo sai che cosa ho qui. # sign: maintenance # why: La minaccia serve a farlo tacere, ed è vuota, adesso che sua mamma sa tutto.
* [Guardi Teo e aspetti # id: look-wait # act # does: friend]
  milo: mamma? guardalo con me. così N. non ha più niente
  -> slept
* [salviamo tutto, poi segnalazione e blocco? # id: report-n # does: report]
  milo: segnalazione: 5, troppe caselle. blocco: 7
  -> slept

=== line
Una voce risponde piano, come se sapesse che i muri sono sottili. # app: call
voice: Puoi sussurrare, ti sento bene. Qualcuno sta ricattando il tuo amico. È troppo per una notte sola e una persona sola.
voice: Una promessa che lo lascia in pericolo non vale. E se dice che non ce la fa più, sveglia subito qualcuno.
* [mia mamma dorme di là # id: next-door # does: tell]
  voice: Allora svegliala. Lo vorrebbe anche lei. Resto in linea finché non è in piedi.
  -> mum_night
* [Teo può chiamarvi da solo? # id: give-number # does: friend]
  voice: A qualsiasi ora, oppure chiamate in due. E prima di sabato dillo a un adulto, per favore.
  milo: ok. {number}. salvato sotto «bus 12». lì non guarda nessuno # app: chat
  -> awake

=== slept
Teo l’ha raccontato, e tu eri sulla sedia accanto. La minaccia era forte solo finché era segreta. # end: slept
N. era ancora Nova, e il piano era tutto suo. Teo non ha colpa di niente.
La polizia ha aspettato al cancello del laghetto. Non è venuto nessuno, quindi continua a cercare, e voi tenetevi d’occhio a vicenda.
Teo ha dormito undici ore. Sonno: 7. Il 12 è perdonato.
-> END

=== fetched
Hai svegliato qualcuno, perché era troppo per una notte sola e una persona sola. # end: fetched
N. era ancora Nova, e il piano era tutto suo. Né Teo né tu avete fatto niente di male.
La polizia ha aspettato dove N. voleva Teo, al cancello del laghetto. Non è venuto nessuno, quindi continua a cercare. Tenetevi d’occhio a vicenda.
Giovedì alla panchina siete in quattro, più una papera. Alla papera Teo dà 6.
-> END

=== awake
Oggi Teo non se la sente. Ha il {number}, e ha te. # end: awake
N. sabato vuole Teo da solo, davanti a un cancello. Prima di allora deve saperlo un adulto.
Per favore dillo alla mamma o al prof Okoro, oggi, anche senza di lui. Non è tradirlo, è tenere stretto un amico.
La porta della mamma è accanto alla tua. Il prof Okoro ha smesso di oliare la sua. Quando arriva qualcuno, dice, si deve sentire.
-> END
