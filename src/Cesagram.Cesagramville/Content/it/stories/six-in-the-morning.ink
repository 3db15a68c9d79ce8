# title: Le sei del mattino
# blurb: Una borsa, niente telefono, e nessuno dice per dove. Sarà davvero la coach?
# name.coach: Coach
# name.ada: Ada
# name.jo: Pietro
# name.mum: Mamma
# name.teacher: Prof Okoro
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false
VAR packed = false

-> message

=== message
Mercoledì, dopo il ping-pong. Un numero che non conosci. # when # app: chat
coach: Ciao Lontre, sono la coach. Telefono nuovo, numero nuovo. Il vecchio gruppo cancellatelo, per favore. # odd # why: Un nome conosciuto su un numero nuovo lo può scrivere chiunque, quindi controllare è una buona idea.
coach: Sabato, le sei del mattino. Alla Stazione, ingresso laterale. # odd # why: Presto, e dove non guarda nessuno: è un ritrovo strano, finché non sai che la porta principale apre alle sette.
coach: Portate una borsa per una notte. Per dove non ve lo dico. # odd # why: Di una gita senza meta un adulto a casa deve sapere, e qui lo sapevano tutti.
ada: le SEI? quello non è mattino. è la fine della notte
jo: è una prigione?
* [ma chi scrive, davvero? # id: who-really # does: ask]
  coach: La coach! Quella con il fischietto. # typing: long
  ada: un fischietto lo può comprare chiunque
  -> details
* [sì!! una sorpresa! # id: surprise]
  jo: preparo i toast. per tutti. per giorni
  -> details

=== details
coach: Mi serve il vostro numero di scarpe, di tutti. # odd # why: Chi raccoglie dati su di te deve avere un motivo, e qui il motivo è una fila di stivali.
coach: Chi dorme male fuori casa? Scrivetelo solo a me, per favore. # odd # why: «Solo a me» merita uno stop, e qui risparmia a qualcuno di dirlo davanti a tutti.
coach: E stavolta niente telefoni. # odd # why: Senza telefono non puoi chiamare nessuno, quindi è giusto dire la tua.
ada: segnali d’allarme: sei. e le sei del mattino non le conto neanche
* [grande. di più non dico # id: big-feet # does: refuse]
  coach: Grande. Segnato. Per adesso mi basta.
  -> test
* [niente telefono, niente me # id: no-phone-no-me # does: refuse]
  coach: Mm. Non hai torto. Ci penso su. # typing: long
  -> test
* [Chiedi ad Ada in privato che cosa ne pensa # id: ask-ada # act # does: friend]
  ada: può essere la coach. può essere qualcuno travestito da coach. quindi facciamo una prova
  -> test

=== test
jo: domanda trabocchetto! la coach sa chi ha rotto la lampada in palestra
* [chi ha rotto la lampada in palestra? # id: lamp # does: ask]
  coach: Pietro. Due volte. Con lo stesso servizio.
  jo: ok È la coach. o il giornalino della scuola. c’era scritto sul giornalino
  -> more
* [Chiami il vecchio numero della coach # id: old-number # act # does: ask]
  Una voce registrata dice che non c’è nessuno. Sembra immersa nel minestrone.
  jo: silenzio di tomba. sospetto. adoro
  -> more
* [Blocchi il numero nuovo # id: block # act # does: block]
  ~ blocked = true
  Un tocco. Meglio un blocco di troppo che una gita di troppo.
  jo: io resto dentro. faccio i tuoi occhi. uno però lo tengo sul toast
  -> more

=== more
Giovedì, dopo la scuola. # when # app: chat
{blocked:
  Pietro ti inoltra quello che arriva.
}
coach: Ai fratellini e alle sorelline neanche una parola! L’ultima volta uno l’ha detto a tutta la via. # odd # why: «Neanche una parola» può essere un brutto segreto, quindi guarda se gli adulti possono saperlo.
coach: La parola d’ordine all’ingresso laterale è «lontra». # odd # why: Le parole d’ordine sanno di spie, e a certi adulti piacciono semplicemente i film di spie.
ada: non è una parola d’ordine, è il nostro NOME
* [Fai vedere tutto alla mamma # id: show-mum # act # does: tell]
  -> mum_knows
* [Chiedi al prof Okoro se c’è una gita # id: ask-okoro # act # does: tell]
  teacher: C’è, e so anche dove. Io a mentire sono un disastro, quindi non guardarmi.
  teacher: Fai bene a chiedere due volte. La tua seconda fermata è a casa.
  -> mum_knows
* [Prepari la borsa e non dici niente # id: pack # act # does: wait]
  ~ packed = true
  -> packing

=== packing
Venerdì sera. La tua borsa sta accanto alla porta, e ha un’aria colpevole. # when # app: street
Passa la mamma, con un paio di stivali di gomma.
mum: Questi ti serviranno. E quanti calzini. Io non dico niente. # odd # why: Sembra che la mamma abbia un segreto con la coach, ed è così: la gita è una sorpresa solo per voi.
* [ma allora tu lo SAI? # id: you-know # does: tell]
  -> mum_knows
* [io non ci voglio andare # id: dont-want # does: refuse]
  -> stay

=== stay
mum: Allora non ci vai. Non devi dire altro.
mum: Vuoi che ti racconti quello che so? O lasciamo stare?
* [racconta # id: tell-me # does: ask]
  -> mum_knows
* [lasciamo stare # id: leave-it # does: wait]
  mum: Lasciamo stare. Scrivo alla coach che resti qui. {blocked:Può rispondere sul mio telefono, tu leggi con me.|Non c’è niente da spiegare.}
  coach: Grazie di avermelo detto! Un no va benissimo. Ti porto qualcosa che non sia viscido. # app: chat
  ada: ci mancherà il tuo servizio. prendo appunti. forse con i disegni
  jo: più toast per me. toast tristi
  coach: E se erano i miei messaggi: erano strani. Li ho appena riletti. Scusa.
  -> home_this_time

=== mum_knows
{packed:La mamma si siede sulla borsa e legge tutto.|La mamma legge tutto e alza un sopracciglio, poi l’altro.} # app: street
mum: Ai genitori è arrivata una lettera: la casa, i numeri, due adulti con il nome. Ho telefonato alla casa. Hanno risposto un signore e un’oca.
mum: Però «niente telefoni» nella lettera non c’era. E non piace neanche a me. Chiediamo, con il numero della lettera.
Squilla, ed è proprio la coach. # app: call
coach: Oh no. «Solo a me.» «Niente telefoni.» Sembro il manifesto di quello che non si deve scrivere.
coach: Il vecchio telefono mi è caduto nel minestrone. Dovevo dirvelo in palestra, guardandovi in faccia.
* {blocked} [ti ho bloccata # id: blocked-you]
  coach: Bella risposta! Quella palla non l’avevo vista arrivare.
  -> tin
* [ce l’hai con me perché ho chiesto? # id: cross # does: ask]
  coach: No! Io vi insegno a guardare la palla. Tu l’hai guardata.
  -> tin
* [il telefono lo voglio con me # id: want-phone # does: refuse]
  coach: Sì. Hai ragione tu, e io avevo torto.
  -> tin

=== tin
coach: Nuova regola. I telefoni vengono con noi, in una scatola di biscotti. La scatola resta aperta, giorno e notte.
mum: E chiunque può telefonare a casa, anche alle tre di notte?
coach: Chiunque. La torcia la tengo io.
Sabato, le sei meno cinque. Ingresso laterale. # when # app: street
clerk: Parola d’ordine?
jo: toast
clerk: Quasi. Va bene lo stesso. L’ultima carrozza è tutta per voi, non ci si siede nessun altro. # odd # why: Lontano da tutti suona male, e qui è solo che la squadra fa troppo chiasso.
* [chi è il secondo adulto? # id: second-adult # does: ask]
  coach: Dorme su quella panchina, con un pinguino sulla tazza.
  teacher: Non dormo. Faccio riposare il cigolio.
  -> barn
* [lontra # id: say-otter]
  clerk: Finalmente una risposta come si deve. Buon viaggio.
  -> barn

=== barn
È buio, c’è fango, gli stivali sono troppo grandi. Accanto a un ruscello quattordici persone trattengono il fiato.
coach: Sono nove anni che vi chiamate Lontre. E nessuno di voi ne ha mai vista una.
ada: ssst. là. vicino alla radice. ci sta GUARDANDO
jo: ha gli occhi di mia zia
* [Prendi il telefono dalla scatola e chiami la mamma # id: ring-mum # act]
  mum: Non sento assolutamente niente. È lei? È bellissima.
  -> which_end
* [Non ti muovi e guardi # id: look # act]
  La lontra mangia un pesce, cominciando dalla testa. Per un po’ il telefono non serve a nessuno.
  ada: a tavola fa come te
  -> which_end

=== which_end
{blocked: -> open_tin}
-> otters

=== otters
Erano la coach, un minestrone e delle lontre vere. # end: otters
Hai chiesto prima di partire. Una bella sorpresa lo sopporta: i genitori lo sanno, e un no vale.
Un brutto segreto si arrabbia, se fai domande. La coach invece ha imparato qualcosa.
-> END

=== open_tin
Hai bloccato la tua coach, e lei racconta a tutti quanto hai fatto bene. # end: open-tin
Un blocco si può togliere. Un numero sconosciuto resta sconosciuto finché qualcuno non ha controllato.
Una bella sorpresa ha dei genitori che la sanno, una scatola aperta e un no che vale.
-> END

=== home_this_time
Sabato eri a casa, e nessuno ha chiesto due volte perché. # end: home-this-time
Domenica suona Ada, con il fango fino ai gomiti e un disegno. È una lontra con il tuo servizio.
Adesso la coach scrive prima ai genitori. In primavera ci tornano.
Se qualcosa ti sembra strano, la mamma legge con te. Qualsiasi sera.
-> END
