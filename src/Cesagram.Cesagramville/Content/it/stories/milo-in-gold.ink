# title: Teo tutto d’oro
# blurb: Il ragazzo nuovo di colpo guida una macchina d’oro. Non ha l’aria contenta.
# name.milo: Teo
# name.jo: Pietro
# name.nova: Nova*
# name.mum: Mamma
# name.teacher: Prof Okoro
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR promised = false

-> lobby

=== lobby
Martedì, serata gare. C’è Teo, della tua classe. Tre settimane in città, sei parole in tutto. # when # app: game
jo: stop. STOP. ma quello è un controller d’oro?
milo: non è niente
jo: adesso niente costa come una bici? per quel niente venderei mio fratello # odd # why: Sembra terribile, ma è solo Pietro che parla, e suo fratello non corre nessun rischio.
milo: me l’ha regalato una persona. non chiedete chi, per favore, ok? # sign: isolation # why: Se un amico non può dire chi gli ha fatto un regalo, qualcuno gli ha chiesto un segreto.
* [figo! ma chi?? # id: ask-loud # does: ask]
  Teo è uscito dalla lobby. La macchina d’oro va avanti ancora un po’ da sola.
  jo: ops. siamo stati noi?
  -> evening
* [Lasci perdere e scrivi a Teo in privato # id: write-alone # act # does: friend]
  jo: ma dove andate tutti? va bene. gareggio con il distributore
  -> evening

=== evening
Martedì, le otto e mezza di sera. Scrivi a Teo. # when # app: chat
milo: scusa per prima. è che non dovrei parlarne
milo: è da parte di Nova. Nova è ok. è l’unica persona che mi ha chiesto com’era andata # sign: trust # why: Se a chiederti come stai c’è soltanto Nova, dire di no a Nova diventa difficile.
milo: io do i voti a tutto, come i prof. bus 12: 7. scuola: 4. piselli della mensa: 2, si sono arresi. Nova: 10
* [è inquietante. molla Nova # id: drop-nova]
  ~ judged = true
  milo: tu Nova non sai neanche chi è # typing: stops
  Teo è offline. Ti è uscita più dura di come la volevi.
  -> school
* [e oggi com’è andata? # id: how-day # does: friend]
  milo: ah. 4. no, 5. qualcuno me l’ha chiesto. e ho disegnato una volpe dietro la palestra. 9 # typing: long
  -> school
* [di Nova ho già sentito parlare. che cosa vuole in cambio? # id: what-for # does: ask]
  milo: niente!
  milo: solo che ci scriviamo quando mamma fa le notti. perché c’è più silenzio # sign: risk-assessment # why: Nova ha scoperto quando Teo non ha adulti vicino.
  -> school

=== school
Mercoledì, mensa della scuola. Teo sbadiglia nei piselli. # when # app: street
{judged:
  milo: ciao. oggi mi siedo di là. i piselli sono da 1
- else:
  milo: ciao. non prendere i piselli
}
jo: sembri le ciabatte di mia nonna. ma hai dormito?
milo: Nova scrive di notte. se non rispondo ci sta male # sign: coercion # why: Dare a qualcuno la responsabilità della propria tristezza è pressione, e ruba il sonno.
* [Ti siedi accanto a Teo con il vassoio # id: sit # act # does: friend]
  Lui sposta lo zaino. Ci mette un po’, è uno zaino enorme.
  milo: pranzo: adesso 6
  -> phone
* [non ce l’ho con te. mi preoccupo un po’ # id: worried # does: friend]
  milo: per me? ah. in questa città non era ancora successo # typing: long
  -> phone
* [Chiedi al prof Okoro, senza fare nomi # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  teacher: Fai bene a chiedere. Cercare aiuto per qualcuno non è fare la spia.
  teacher: Venite in due, oppure vieni solo tu. La mia porta cigola, ma è aperta.
  -> phone

=== phone
Mercoledì, alla fermata dell’autobus. Teo ti mette davanti il telefono, così puoi leggere. # when # app: private
{judged:
  milo: hai detto inquietante. ci ho pensato tutta la notte. guarda tu
}
nova: Tu non sei come gli altri. Sei più maturo di chiunque altro in quella scuola. # sign: trust # why: È un complimento a Teo che fa sembrare piccoli tutti gli altri.
nova: Lì non ti capiscono. Io sì. # sign: isolation # why: Nova dice a Teo che nessun altro lo capirà, così lui smette di provarci.
nova: Tua mamma fa le notti anche questa settimana? # sign: risk-assessment # why: Così scopre quando Teo è solo in casa.
nova: Dopo cancella la nostra chat, come sempre. La nostra regola. # sign: maintenance # why: Chi non vuole lasciare tracce sa che gli altri si preoccuperebbero.
nova: Un giorno ti porto a vedere una pista vera. Solo noi due. # sign: approach # why: È un piano per un incontro a due, con qualcuno che Teo non ha mai visto.
milo: sono tutte cose carine. no? di’ qualcosa, il 12 passa tra quattro minuti
* [niente di questo è colpa tua # id: not-fault # does: friend]
  milo: a volte mi sembra un po’ strano, sì. strano 3. ok, 8 # typing: long
  -> promise
* [stavolta non cancellarla # id: keep-it # does: keep]
  milo: non ho mai voluto. dentro ci sono anche i disegni della volpe
  Teo tiene premuti due tasti. Salvata.
  -> promise
* [ma hai mai visto Nova? # id: seen-nova # does: ask]
  milo: no. ha la fotocamera rotta. da... sempre. è un po’ tanto, per una fotocamera # typing: long
  -> promise

=== promise
L’autobus spunta dalla curva.
milo: non lo dici a nessuno. promesso?
* [non posso. però prometto che resto # id: no-promise # does: refuse]
  milo: strana, come promessa. però da 7. ciao
  -> night
* [ok. promesso # id: promise]
  ~ promised = true
  milo: grazie. davvero
  L’autobus riparte con Teo. La promessa resta con te. Pizzica.
  -> night
* [vieni con me da mia mamma. adesso # id: come-now # does: tell]
  Il 12 apre le porte. Teo lo guarda. Il 12 riparte senza di lui.
  milo: non è che poi urla? ok. andiamo prima che ci ripensi
  -> kitchen_both

=== night
Mercoledì, le dieci e venti di sera. # when # app: chat
milo: dormi? oggi: 1
milo: Nova ha capito che ho parlato con te. Nova dice che la tua è gelosia e che devo scegliere # sign: isolation # why: Se deve scegliere tra te e Nova, alla fine a Teo resta soltanto Nova.
milo: e se parlo la macchina sparisce ed è tutta colpa mia # sign: coercion # why: Nova scarica la colpa su Teo per farlo tacere, e non è vero.
{promised:
  Adesso la tua promessa pizzica più forte. Era fatta per un segreto piccolo. Questo è troppo grande.
- else:
  Hai detto che restavi. Restare può voler dire anche andare a chiamare qualcuno.
}
* [Svegli la mamma # id: wake-mum # act # does: tell]
  -> mum_night
* [Chiami il {helpline}: come si aiuta un amico? # id: call # act # does: tell]
  -> line
* [io ci sono. domani lo diciamo al prof Okoro # id: tomorrow # does: friend]
  -> tomorrow

=== mum_night
La mamma si tira su prima ancora che tu finisca di bussare. I suoi capelli fanno una cosa nuova. # app: street
mum: Piedi sotto la coperta. Racconta. È un peso grosso per una persona sola.
mum: Teo non ha fatto niente di male, e tu non stai facendo la spia. Adesso chiamo sua mamma al lavoro.
* [mi odierà # id: hate-me]
  mum: Magari per un giorno ce l’avrà con te. Meglio arrabbiato e al sicuro.
  -> after_telling
* [posso scrivergli prima io? # id: write-first # does: friend]
  mum: Sì. Poche parole, e sincere. Io resto qui.
  milo: l’hai DETTO? # typing: stops
  -> after_telling

=== after_telling
Giovedì. Il posto di Teo è vuoto. # when # app: street
jo: dov’è Teo? gli ho tenuto il posto E ho sgridato i piselli
{asked_teacher:
  teacher: È con sua mamma, e sta bene. Me l’avevi chiesto senza fare nomi. Adesso il nome lo so. Grazie.
- else:
  teacher: È con sua mamma, e sta bene. Si vede che eri in pensiero.
}
milo: ce l’ho avuta con te fino alle nove, più o meno. mamma ha letto tutto. è arrabbiata solo con Nova # app: chat
* [mi dispiace, dovevo dirlo # id: sorry-told]
  milo: ma no. voto per averlo detto: 9. uno in meno perché hai svegliato tutto il reparto di mamma
  -> told_for_milo
* [oggi com’è? # id: how-today # does: friend]
  milo: 6. qualcuno me l’ha chiesto. E ci sono le lasagne
  -> told_for_milo

=== kitchen_both
mum: Ciao, Teo. Sedetevi, tutti e due. C’è il minestrone, e prima del minestrone nessuno deve parlare. # app: street
Teo parla prima del minestrone.
mum: Grazie della fiducia. Non hai fatto niente di male, Teo, né con la macchina né con il segreto.
milo: un pezzo l’ho cancellato. per via della regola
mum: Era la regola di Nova. Quello che resta basta e avanza. Posso chiamare tua mamma, qui davanti a te?
* [Fai un cenno a Teo e resti lì # id: nod # act # does: friend]
  milo: ok. però ciao glielo voglio dire io per primo
  -> call_milos_mum
* [Intanto aiuti Teo a salvare la chat # id: save-chat # act # does: keep]
  milo: tu reggi il telefono, io premo. lavoro di squadra: 8
  -> call_milos_mum

=== call_milos_mum
La mamma di Teo dice pochissimo. Poi dice il suo nome, due volte, piano. # app: call
milo: arriva. non è arrabbiata. ha detto «la mia volpe coraggiosa» davanti a tutti. 1. no. 10
nova: Dove sei? Con chi sei? # app: private # sign: coercion # why: Nova vuole sapere dov’è Teo e chi lo ascolta, e lui non deve nessuna risposta.
mum: Questo può aspettare. Anche per sempre, se vuoi.
* [blocchiamo? # id: block-nova # does: block]
  Lo fa Teo. Gli servono due tentativi, il pollice gli trema un po’.
  milo: fatto. che silenzio. è una cosa buona?
  -> together
* [prima la segnalazione, poi il blocco # id: report-nova # does: report]
  milo: «Raccontaci cosa è successo». ma quanto spazio hanno?
  Lo spazio, alla fine, basta.
  -> together

=== line
Una voce risponde come se fosse pieno giorno. # app: call
voice: Ciao. Hai notato e hai ascoltato: è già tanto. Il resto tocca ai grandi, e tu puoi andare a chiamarne uno.
voice: Se una promessa lascia qualcuno in pericolo, non devi mantenerla. Chi c’è lì vicino?
* [mia mamma, dietro il muro # id: through-wall # does: tell]
  voice: Allora bussa. Io resto in linea finché non arriva.
  -> mum_night
* [posso dare il vostro numero a Teo? # id: give-number # does: friend]
  voice: Certo che sì. Può chiamare lui, oppure chiamate insieme.
  milo: {helpline}? ok. salvato sotto «volpe». oggi no però # app: chat
  -> seat_free

=== tomorrow
milo: insieme? cioè, ci sei anche tu dentro?
milo: ok. forse. notte
Giovedì, primo intervallo. Davanti alla porta che cigola. # when # app: street
milo: e se ride
jo: Okoro? ha pianto per un film sui pinguini. non ride
* [la prima frase la dico io # id: first-sentence # does: tell]
  La porta cigola. Tu dici una frase. Teo dice le altre quaranta.
  teacher: Grazie, Teo. Ti credo, e non hai fatto niente di male.
  teacher: Adesso chiamo tua mamma, e voi due scegliete i biscotti. È una cosa seria anche quella.
  milo: quelli con la marmellata. questa stanza: 8
  -> together
* [possiamo aspettare. decidi tu quando # id: you-choose # does: wait]
  milo: allora oggi no. scusa
  teacher: Ho sentito dei passi. La porta cigola tutta la settimana, per chiunque.
  -> seat_free

=== together
Teo l’ha raccontato, e tu gli stavi accanto. Quella è stata la parte più forte. # end: together
Nova aveva un piano per tutto: il regalo, il segreto, le notti. Teo non ha colpa di niente.
Adesso la chat ce l’ha la polizia, e l’account è chiuso. Possono arrivare nomi nuovi, quindi tenetevi d’occhio a vicenda.
Venerdì la macchina d’oro non c’è più. Teo ne guida una arrugginita con una volpe sopra. Voto: 10.
-> END

=== told_for_milo
L’hai detto per Teo, perché il segreto era troppo grande per due. # end: told-for-milo
La colpa di quello che ha fatto Nova è di Nova. Non di Teo, e nemmeno tua.
Adesso la chat ce l’ha la polizia, e l’account è chiuso. Possono arrivare nomi nuovi, quindi tenetevi d’occhio a vicenda.
In mensa, accanto a Teo, c’è un vassoio. Sopra c’è il tuo nome, scritto con i piselli.
-> END

=== seat_free
Oggi Teo non se la sente. Adesso però ha il {helpline}, e ha te. # end: seat-free
In autobus il suo zaino non è sul sedile accanto. Il posto è libero.
Non tocca solo a te portare questo peso. La mamma e il prof Okoro ascoltano anche te, anche senza Teo.
-> END
