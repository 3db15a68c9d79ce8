# title: La pagina
# blurb: Ricky delle superiori dice che fai ridere. La sua pagina ha 812 follower.
# note: In questa storia qualcuno usa una foto per fare pressione. L’aiuto è vicino. Puoi saltarla.
# name.finn: Ricky
# name.tim: Tommi
# name.jo: Pietro
# name.mum: Mamma
# name.teacher: Prof Okoro
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR mop = false
VAR took = false
VAR with_tim = false
VAR kept = false

-> yard

=== yard
Lunedì, intervallo lungo. Ricky ha 15 anni, sta al piano delle superiori e lo conoscono tutti. Si ferma accanto a te. # when # app: street
finn: Ehi, la battuta sui piselli era tua, no? Ha riso tutto il mio tavolo. # sign: trust # why: È gentile, e magari è anche vero, ma spesso i favori cominciano così.
jo: Ricky delle superiori. ha parlato. con NOI. e io ho detto «toast». ad alta voce. perché
finn: La pagina è mia. Scuola da ridere, 812 follower. Della tua età non c’è ancora nessuno. # sign: trust # why: Se ti sceglie uno più grande ti senti importante, e dire di no diventa difficile.
tim: l’ha chiesto anche a me. è... niente, lascia stare
* [che cosa dovrei fare? # id: what-do # does: ask]
  finn: Far ridere. A te viene anche dormendo.
  -> dare
* [io? sulla pagina? sì! # id: yes-page]
  finn: Così si fa. Ti scrivo io.
  -> dare
* [non lo so # id: not-sure # does: refuse]
  finn: Tranqui. Te lo richiedo alle cinque. E alle sei.
  Lo dice strizzando l’occhio. Alle cinque lo richiede davvero. E alle sei.
  -> dare

=== dare
Lunedì, le sei e dieci di sera. # when # app: photos
finn: Sfida del giorno. Balla con lo spazzolone, in pigiama. L’ho fatto anch’io. # sign: desensitisation # why: Una sfida serve a vedere fin dove arrivi, e la prossima è sempre un po’ più grande.
finn: Lo vedo solo io. Prima di pubblicare chiedo sempre. # sign: trust # why: La promessa di uno che raccoglie foto è difficile da controllare.
jo: a me non l’ha chiesto. e con un toast in testa sto pure bene
* [Filmi il ballo con lo spazzolone e lo mandi # id: mop # act # does: share]
  ~ mop = true
  Undici secondi. Sul pigiama ci sono le paperelle.
  finn: Sono PIEGATO in due. Le paperelle!! Sei una leggenda.
  -> numbers
* [ti mando un disegno dello spazzolone # id: mop-drawing # does: refuse]
  finn: Ahah, carino. Ma i disegni non prendono cuori. # sign: coercion # why: Hai trovato un modo tuo di dire no, e lui lo fa sembrare una cosa da poco.
  -> numbers
* [niente sfide, grazie # id: no-dares # does: refuse]
  finn: Gli altri l’hanno fatta tutti. Così, per dire. # sign: coercion # why: Quel «tutti» serve a farti credere che soltanto tu dici di no.
  -> numbers

=== numbers
Martedì, sul 12. Due file più avanti Tommi dorme, a bocca aperta. # when # app: chat
finn: 840 follower! E tu hai davanti il prossimo successo. # sign: desensitisation # why: Adesso si ride di uno che non può dire né sì né no.
finn: Becca Tommi. Ma non svegliarlo, se no non è naturale. # sign: isolation # why: Così tu e Tommi non vi parlate.
Sullo zaino di Tommi c’è una spilla. «Svegliatemi al Parco dei Tigli, grazie.»
* [no. non è un pagliaccio, ha sonno # id: no-tim # does: refuse]
  finn: Wow. Ok. Pensavo che sapessi ridere.
  -> wake
* [Fai la foto e la mandi # id: take-tim # act # does: share]
  ~ took = true
  finn: Oro puro!!! Visto? Facile.
  Facile lo è stato. Oro non sembra.
  -> wake
* [Svegli Tommi prima della sua fermata # id: wake-tim # act # does: friend]
  finn: Oh? L’hai beccato?
  In un certo senso sì. È sveglio.
  -> wake

=== wake
L’autobus si ferma. Tommi si strofina gli occhi e ti aspetta sul marciapiede. # app: street
tim: {took:hai visto se qualcuno mi ha fatto una foto? lui le colleziona|ne voleva una mia, vero? lui le colleziona}
tim: una mia ce l’ha, e adesso devo procurargliene altre. di più non dico
Lo dice alle sue scarpe. Poi va verso casa, in fretta.
-> pressure

=== pressure
Mercoledì, le sette e mezza di sera. # when # app: chat
finn: Me ne servono altre tre entro venerdì. Tu i piccoli li conosci tutti. # sign: coercion # why: Era cominciato come un gioco, ed è diventato un lavoro con la scadenza.
finn: {mop:Le tue paperelle le ho ancora.|Mi è arrivata una foto di te in mensa, mentre piangi.} Sarebbe un peccato se finisse tutto in pagina. # sign: coercion # why: È una minaccia con la faccia gentile, e la colpa è di chi minaccia.
finn: E niente drammi. I prof di una sciocchezza fanno una tragedia. # sign: maintenance # why: Il tuo silenzio protegge soltanto lui, e i prof possono farlo smettere.
* [avevi detto che prima chiedevi # id: you-said # does: ask]
  finn: Infatti sto chiedendo. Ecco, così. # typing: long
  -> whom
* [Fai lo screenshot di ogni riga # id: shot # act # does: keep]
  ~ kept = true
  Clic. Clic. Ti tremano le mani, ma le foto vengono nitide lo stesso.
  -> whom
* [per favore, non pubblicare niente # id: please-dont]
  finn: Allora facciamo come tra amici: me ne mandi tre. # sign: coercion # why: Un amico non ti fa pagare per lasciarti in pace.
  -> whom

=== whom
Hai lo stomaco come l’ascensore del municipio. Bloccato, con gente dentro.
jo: scrivi e cancelli da cinque minuti. vengo lì?
* [Domattina vai dal prof Okoro # id: okoro # act # does: tell]
  Giovedì, prima delle lezioni. La porta cigola, come sempre. # when # app: street
  -> okoro_room
* [Chiedi a Tommi che cosa ha Ricky di suo # id: ask-tim # act # does: friend]
  -> tim_talk
* [sto bene. entro venerdì mi invento qualcosa # id: till-friday # does: wait]
  -> friday

=== tim_talk
~ with_tim = true
Giovedì, sul muretto dietro la palestra. # when # app: street
{took:
  Per prima cosa racconti a Tommi del 12. È la frase più difficile della settimana.
  tim: ok. brutta roba. però nessuno era mai venuto a dirmelo. grazie
- else:
  Dici a Tommi che cosa vuole Ricky da te. Lui annuisce a ogni frase, come con una canzone che conosce.
}
tim: ha una foto in cui piango, dopo la verifica di mate. da allora gliene ho mandate undici
tim: ogni volta dice che è l’ultima. di ultime ho perso il conto
tim: pensavo che fosse capitato solo a me
* [anche a me. vieni, bussiamo insieme # id: knock # does: tell]
  tim: tu bussi. io faccio il cigolio
  Il cigolio lo fa la porta.
  -> okoro_room
* [prima chiamiamo il {helpline} # id: call-together # does: tell]
  -> line

=== friday
Giovedì, le dieci meno venti di sera. Sulla pagina c’è un quadrato nero. «Domani!» # when # app: photos
jo: e questo che roba è? mia cugina dice che c’entra qualcuno della nostra classe
finn: Ultima occasione. Tre foto e mi dimentico di tutto. # app: private # sign: coercion # why: Chi dice «ultima occasione» lo dirà di nuovo, quindi cedere non fa finire niente.
* [Bussi alla porta della mamma # id: tell-mum # act # does: tell]
  -> mum_night
* [Segnali la pagina # id: report # act # does: report]
  -> reporting

=== mum_night
mum: Vieni. È sete, o è una cosa seria? # app: street
{mop:
  Le fai vedere tutto, anche lo spazzolone e le paperelle.
- else:
  Le fai vedere tutto, anche la mensa.
}
mum: Grazie di avermelo detto. {mop:Quelle paperelle sono la cosa più bella di questa casa.|In mensa prima o poi piangono tutti. Io di sicuro.} Lui non ha il diritto di usare niente di tutto questo.
{took:
  Le racconti di Tommi sull’autobus. Per un attimo lei non parla.
  mum: Ci è voluto coraggio. Domani puoi dirlo anche a Tommi. Ti aiuto io a trovare le parole.
}
mum: Tu non hai colpa di niente. Adesso scrivo al prof Okoro, e la pagina la segnaliamo insieme.
Il prof Okoro risponde alle sei del mattino. Forse non è solo la porta che cigola.
teacher: Grazie di avermelo scritto. Oggi finisce. Nessuno deve mandare niente a nessuno. # app: chat
-> sorry

=== reporting
«Grazie. Controlleremo entro un giorno», risponde l’app. Un giorno è lungo.
jo: sono sotto casa tua. ho portato un toast. è freddo ma viene dal cuore # app: chat
* [vieni con me dal prof Okoro? # id: jo-comes # does: tell]
  jo: sì. un toast lo porto anche a lui
  Venerdì, le otto meno dieci. La porta cigola. # when # app: street
  -> okoro_room
* [aspetto che rispondano alla segnalazione # id: wait-report # does: wait]
  jo: ok. allora il tuo toast lo mangio io. ma domani te lo richiedo, ti avverto
  -> reported

=== okoro_room
teacher: Avanti. La porta ha buone intenzioni. Le sedie ci sono, il tempo pure.
Gli fai vedere i messaggi. Lui posa la penna.
teacher: Grazie. Ti credo. Niente di questo è colpa tua. È Ricky che lo fa.
{took:
  {with_tim:
    Racconti anche del 12. Tommi annuisce, per lui ormai è storia vecchia.
  - else:
    Racconti anche di Tommi e del 12. Ti esce con un filo di voce.
  }
  teacher: L’hai detto tu, e si comincia a rimediare così. Ma quello che ti ha fatto fare resta opera sua.
- else:
  teacher: {with_tim:E voi due ne avete parlato. Questo lui non l’aveva calcolato.|E tu l’hai detto. Questo lui non l’aveva calcolato.}
}
teacher: Stamattina chiamo i tuoi genitori e i suoi. {kept:I tuoi screenshot sono un grande aiuto.|Questi messaggi li salviamo adesso, insieme.}
* [e a Ricky che succede? # id: what-finn # does: ask]
  teacher: Cancella tutto, con i genitori accanto. Poi ne risponde. E qualcuno lo aiuta a smettere.
  -> sorry
* [lo sapranno tutti? # id: who-knows # does: ask]
  teacher: No. Solo chi deve intervenire. E se vuoi, a pranzo puoi stare qui. C’è il tè.
  -> sorry

=== line
voice: Ciao a tutti e due. Avete fatto bene a chiamare, e a farlo in due. # app: call
Metà la dice Tommi, metà la dici tu. Combaciano come un biglietto strappato.
voice: Vi fa paura, così state zitti e fate quello che dice. E voi avete appena smesso di stare zitti.
voice: Le foto si possono far togliere. Funziona meglio di quanto si creda, e un adulto può farlo con voi. A chi pensate?
* [il prof Okoro. ci andiamo adesso # id: going-now # does: tell]
  voice: Bene. Portate anche il telefono. Aspetto finché non sento la porta.
  È una porta che si sente.
  teacher: Avanti, tutti e due. E buongiorno al telefono. Vi ascolto. # app: street
  La campanella non è ancora suonata, e lui vi ha già creduto.
  -> sorry
* [tommi non se la sente. domani? # id: tim-not-ready # does: wait]
  tim: domani. se ci sei anche tu. il {helpline} adesso è sotto «paperella»
  -> reported

=== sorry
Il lunedì dopo. La pagina non c’è più. # when # app: street
Ricky può dirti una cosa, ma solo perché tu hai detto di sì. Il prof Okoro resta vicino. Ricky si ferma a due passi.
finn: Vi avevo messi tutti in una cartella. Si chiamava Risate. L’ho dovuta rileggere con mia madre.
finn: Non faceva ridere. Vedevo salire i numeri e non vedevo più voi. L’ho fatto io, e mi dispiace.
finn: Ho cancellato tutto, con mia madre e il prof Okoro accanto. Non devi dire niente.
* [ok. ho sentito # id: heard-you]
  finn: Ok. Grazie. Ci si vede. Oppure no. Come preferisci.
  -> sort_end
* [ce l’ho ancora con te # id: still-angry]
  finn: Sì. Ci sta.
  Se ne va. Puoi prenderti tutto il tempo che ti serve.
  -> sort_end

=== sort_end
{with_tim: -> two_knocks}
jo: Tommi chiede se può sedersi con noi. ho detto sì. ho anche detto «toast», di nuovo
{took: Adesso a Tommi racconti tu del 12, di persona. Lui mastica per un po’. Poi ti passa il suo budino.|Tommi si siede. Ha una spilla nuova. «Sveglio.»}
-> taken_down

=== taken_down
L’hai detto, ed è finita. # end: taken-down
Ricky ha 15 anni e non è un mostro, però l’ha fatto lui. Tocca a lui rimediare.
Le foto si possono far togliere. Una minaccia funziona solo finché nessun altro la sente.
-> END

=== two_knocks
A tutti e due aveva detto di stare zitti. E voi due ve lo siete raccontato. # end: two-knocks
Ricky ha tolto tutto, con i genitori accanto. L’aveva fatto lui, e adesso rimedia lui.
{took:
  Tommi ha le tue scuse, scritte. Le tiene nello zaino, vicino alla spilla.
}
Adesso sul 12 qualcuno sveglia Tommi alla sua fermata. Ogni giorno.
-> END

=== reported
{with_tim:A Tommi serve ancora una notte. È permesso.|La segnalazione è partita. Non è l’unica strada.} # end: reported
Nessuno deve pagare una foto con altre foto. La colpa di quello che fa Ricky è di Ricky.
La porta del prof Okoro cigola anche domani. Il {helpline} c’è anche per questo, anche solo per parlare.
La mattina dopo, sullo zerbino, c’è un toast ancora caldo. Sopra, con la marmellata, c’è scritto «chiedimi».
-> END
