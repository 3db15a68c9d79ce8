# title: Solo per me
# blurb: Alex scrive le cose più dolci del mondo. E conta i minuti finché non rispondi.
# note: In questa storia un primo amore fa pressione. Puoi saltarla.
# name.sky: Alex
# name.jo: Pietro
# name.ada: Ada
# name.dad: Papà
# name.gran: Nonna
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR ducks = false
VAR pass = false
VAR with_jonas = false
VAR plant = false

-> morning

=== morning
Sabato sera. Tre settimane dopo il concerto al Parco dei Tigli. # when # app: chat
sky: buongiorno a te. sì lo so che è sera. la mia giornata comincia quando scrivi
Con Alex hai parlato di persona una volta sola, al chiosco delle limonate. Sedici anni, un cappellino, due cannucce. Da allora vi scrivete ogni giorno.
sky: la nostra canzone: oggi quaranta volte. e adesso bevo limonata. a me la limonata neanche piace
Nel petto qualcosa fa un saltino. È permesso.
jo: parco? papere? ho il toast
ada: Pietro ha dato il suo nome a una papera. è quella che cade
* [arrivo! Alex, a dopo # id: ducks # does: friend]
  ~ ducks = true
  sky: ah. ok. buon divertimento senza di me 🙂 # typing: long
  La papera Pietro cade due volte. È una gran bella serata.
  -> letter
* [oggi no, c’è Alex online # id: wait-sky # does: wait]
  jo: ok. saluto Pietro da parte tua
  -> letter

=== letter
Domenica. Scrivi una lettera ad Alex. Due pagine, a mano, e ne mandi la foto. # when # app: chat
È la cosa più sincera che tu abbia mai scritto. Comincia così: «Il mio cuore è un tram».
sky: l’ho letta cinque volte. è nostra. non la faccio vedere a nessuno, mai
sky: dentro hai molti più anni degli altri. loro non ci capirebbero # sign: trust # why: Ti mette in alto, e fa sembrare chi ha la tua età troppo piccolo per darti un consiglio.
Lunedì. Fai i compiti. Poi guardi il telefono.
sky: 14 minuti online e non mi hai scritto. con chi? # sign: coercion # why: Contare i tuoi minuti non è sentire la tua mancanza, è controllarti.
* [con Pietro. per via di una papera # id: about-duck]
  sky: quindi prima di me viene una papera. buono a sapersi # sign: coercion # why: Vuole farti sentire in colpa per due parole con un amico.
  -> password
* [mi conti i minuti? # id: count # does: ask]
  sky: perché mi MANCHI. scusa tanto se ci tengo # sign: coercion # why: Hai fatto una domanda giusta, e in risposta ti arriva un senso di colpa.
  -> password
* [online ci sto quando voglio # id: when-i-like # does: refuse]
  sky: wow. ma certo, fai pure # typing: stops
  Due ore di niente. Poi diciassette cuori, come se niente fosse.
  -> password

=== password
Mercoledì, dopo la scuola. # when # app: chat
sky: ci scambiamo le password? le coppie fanno così # sign: desensitisation # why: Fa sembrare normale una cosa grossa, e una password è la chiave di tutto quello che scrivi.
sky: chi non ha niente da nascondere può farlo. se ti fidi # sign: coercion # why: Una fiducia che devi dimostrare non è fiducia, è un esame.
* [ok. è tram più il mio compleanno # id: give-pass # does: share]
  ~ pass = true
  sky: ❤️ visto? facile
  La password di Alex non arriva. Chiederla ti sembra brutto.
  -> friends
* [mi fido. la password me la tengo # id: keep-pass # does: refuse]
  sky: allora non ti fidi. è semplice # sign: coercion # why: Il tuo no diventa un tuo difetto, e non lo è.
  -> friends
* [Chiedi ad Ada come fanno le coppie # id: ask-ada # act # does: friend]
  ada: i miei nonni: 50 anni insieme. il nonno non sa ancora dov’è la cioccolata. sono felicissimi
  Anche tu la tua cioccolata te la tieni.
  -> friends

=== friends
Giovedì, mensa della scuola. # when # app: street
{pass:
  Sul tuo telefono Pietro è bloccato. Non l’hai fatto tu. Lo sblocchi, sotto il tavolo.
  jo: mi hai bloccato. è stata la papera? se è stata la papera puoi dirmelo
- else:
  jo: non vieni più. è stata la papera? se è stata la papera puoi dirmelo
}
Sul vassoio vibra il telefono. # app: chat
sky: Pietro ride di te. lo vedono tutti tranne te. io per te ho mollato i MIEI amici # sign: isolation # why: In amore c’è posto per i tuoi amici, e chi li vuole via vuole che tu abbia il vuoto intorno.
sky: la sera in camera tua entra qualcuno? fino a che ora? # sign: risk-assessment # why: Così scopre quando nessuno si accorgerebbe di quello che scrivi.
* [Resti con Pietro, telefono nello zaino # id: stay-jo # act # does: friend]
  Lo zaino vibra undici volte. Pietro ti passa mezzo toast senza dire una parola.
  jo: io non rido di te. con te sì. della papera, sempre
  -> picture
* [mi serve un po’ di tempo, Pietro # id: time # does: wait]
  jo: ok. ti tengo da parte un toast. sarà freddo, ma c’è
  -> picture

=== picture
Venerdì, le undici meno dieci di sera. # when # app: private
sky: mandami una foto. tu, adesso, solo per me # sign: desensitisation # why: «Solo per me» chiede una cosa di cui nessun altro deve sapere niente.
{ducks:
  sky: per la sera delle papere. me la devi # sign: coercion # why: Il tempo con gli amici non è un debito, e nessuno lo paga con una foto.
- else:
  sky: quando c’è amore lo fanno tutti # sign: coercion # why: «Lo fanno tutti» è pressione, e non è neanche vero.
}
* [no. non voglio # id: no-pic # does: refuse]
  sky: ok. adesso so quanto valgo per te # typing: long
  -> hold
* [ecco, io in versione pianta col cappello # id: plant # does: share]
  ~ plant = true
  sky: ahah. è una pianta. non vale
  -> hold
* [perché solo per te? # id: why-only # does: ask]
  sky: perché mi appartieni, ecco perché # sign: coercion # why: Tu appartieni a te, anche quando c’è di mezzo l’amore.
  -> hold

=== hold
sky: che buffo. ho proprio qui la tua lettera. tutte e due le pagine # typing: long
sky: mi dispiacerebbe se la leggesse tutta la tua classe. «Il mio cuore è un tram» # sign: coercion # why: Usa contro di te una cosa data con fiducia: è un ricatto, e non è mai colpa tua.
sky: la foto entro domani alle sei. e non dirlo a nessuno, se mi ami # sign: maintenance # why: La minaccia funziona solo con il silenzio, e se lo dici a qualcuno finisce.
Hai le mani fredde. Da qualche parte, in casa, c’è ancora una luce accesa.
* [Vai da papà, in cucina # id: tell-dad # act # does: tell]
  -> dad_kitchen
* [Chiami il {helpline} # id: call # act # does: tell]
  -> line
* [Pietro? dormi? # id: write-jo # does: friend]
  -> jonas_awake

=== dad_kitchen
Papà ripara una sedia. La sedia è a testa in giù, e papà pure. # app: street
dad: Vieni. Siediti. Non su quella.
Metti il telefono sul tavolo. A «domani alle sei» papà posa il cacciavite ed esce da sotto la sedia.
dad: Grazie di avermelo fatto vedere. Non hai fatto niente di male. Né con la lettera, né con Alex.
* [e se la leggono tutti? # id: everyone-reads # does: ask]
  dad: Allora la facciamo togliere, e io sono con te. Ma non si paga. A chi paga arriva un secondo conto.
  -> first_steps
* [ti sei arrabbiato? # id: angry # does: ask]
  dad: Non con te. Alla tua età mi sono innamorato e ho scritto una poesia. «Amore» rimava con «congelatore».
  -> first_steps

=== line
Uno squillo, e c’è qualcuno. Cominci dalla limonata. Per arrivare alle sei ci vuole un po’. # app: call
voice: Hai voluto bene a qualcuno. Era vero, ed era tuo. La minaccia è opera di Alex. Niente è colpa tua.
voice: Non mandare niente. Conserva i messaggi e non rispondere. Chi potrebbe sedersi accanto a te, adesso?
* [mio papà. ma è imbarazzante # id: embarrassing # does: tell]
  voice: Allora dagli il telefono e fallo leggere. Non devi dire neanche una parola.
  -> dad_reads
* [stasera nessuno # id: nobody-tonight # does: wait]
  voice: Allora per adesso resta con me. Ad Alex niente risposta. Puoi richiamare, e in casa tua c’è ancora una luce accesa.
  -> till_tomorrow

=== dad_reads
Papà legge seduto sul pavimento della cucina, sotto mezza sedia. Legge due volte. # app: street
dad: Grazie di avermelo dato. Non hai fatto niente di male. Per scrivere una lettera così ci vuole coraggio.
-> first_steps

=== jonas_awake
jo: mai. sono nella luce del frigo. che succede? # app: chat
Gli mandi tutto. Anche il tram.
jo: «il mio cuore è un tram». ok, questa è proprio BELLA
jo: e l’altra cosa è un ricatto. la parola la so dai gialli di mia nonna
* [vieni con me da mia nonna? # id: to-gran # does: tell]
  ~ with_jonas = true
  jo: alle otto. busso come una persona normale
  -> gran_morning
* [resta solo un po’ qui con me # id: stay-bit # does: wait]
  jo: ci sono. ho toast per tre ore
  jo: e ti salvo il {helpline}. domani andiamo da un adulto, ok? prima busso
  -> till_tomorrow

=== gran_morning
Sabato, le otto. La nonna alza il volume dell’apparecchio acustico. Pietro si è pettinato. # when # app: street
gran: Sembrate un pacco che nessuno ha il coraggio di aprire. Appoggiatelo qui.
Legge con il dito, riga per riga. Al tram sorride. Poi smette di sorridere.
gran: Non hai fatto niente di male, tesoro. Una lettera d’amore non è un reato. Questo sì. Chiamo tuo padre.
-> first_steps

=== first_steps
{with_jonas: Papà arriva a piedi nudi. Legge due volte, e non ride per niente.|Papà mette su l’acqua per la camomilla. È quasi mezzanotte, e di colpo va bene così.}
{pass:
  dad: Prima la password. Nuova, lunga e solo tua. Due minuti, più veloce di qualsiasi sedia.
- else:
  dad: La password è ancora tua, vedo. Bene. Allora facciamo con calma.
}
Salvate tutta la chat, con i cuori e il resto. {plant:A papà la pianta col cappello piace parecchio.|Anche le frasi belle, ne fanno parte.}
-> again

=== again
Il telefono vibra tra le tazze. # app: private
sky: ehi. era solo uno scherzo. dai, non fare così, e non dirlo # sign: maintenance # why: Una minaccia non diventa uno scherzo perché dopo qualcuno dice che lo era.
* [secondo te Alex sta bene? # id: is-sky-ok # does: ask]
  dad: Non lo so. Anche ad Alex penseranno degli adulti. Non è compito tuo.
  -> gran_talk
* [Con papà segnali e blocchi # id: report # act # does: report]
  dad: «Qualcuno mi minaccia con una cosa privata». C’è proprio la casella. Bene. Premi.
  -> gran_talk

=== gran_talk
{with_jonas:Più tardi vi mettete alla finestra. Pietro offre i biscotti della nonna a nessuno in particolare.|La mattina ti siedi con la nonna alla finestra. Lei posa i ferri.} # app: street
gran: Tuo nonno mi aspettava alla fermata del tram. Con due gelati, anche sotto la pioggia.
gran: Se facevo tardi li mangiava tutti e due. Contava i gelati. I minuti mai.
* [all’inizio sembrava amore # id: felt-love]
  gran: Allora quel pezzo tienilo. Era tuo. I minuti contati erano un’altra cosa.
  -> duck_end
* [e l’amore giusto come si riconosce? # id: right-one # does: ask]
  gran: Puoi dire di no, e il calore resta. E sulla panchina c’è ancora posto per i tuoi amici.
  -> duck_end

=== duck_end
{with_jonas:
  jo: domanda. il tram può venire al laghetto? la papera Pietro adesso sta in piedi
  -> tram_stop
- else:
  jo: domanda. puoi venire al laghetto? la papera Pietro adesso sta in piedi # app: chat
  -> not_alone
}

=== not_alone
L’hai fatto vedere a una persona, e la minaccia ha perso la sua forza. # end: not-alone
Le sei sono arrivate e sono passate. Adesso lo sanno i genitori di Alex, e anche la polizia. Alex deve cancellare la lettera, e riceve aiuto.
Alex ha sedici anni e ne risponde. Il tuo era solo amore, e di questo nessuno ha colpa.
L’amore non conta i minuti. C’è posto per un no, per gli amici e per una papera.
-> END

=== tram_stop
Hai portato con te un amico, e insieme siete andati da chi ha le orecchie buone. # end: tram-stop
Le sei sono arrivate e sono passate. Adesso lo sanno i genitori di Alex, e anche la polizia. Alex deve cancellare la lettera, e riceve aiuto.
Alex ha sedici anni e ne risponde. Il tuo era solo amore, e di questo nessuno ha colpa.
Pietro vorrebbe la prima riga della tua lettera per una canzone. Ci stai pensando.
-> END

=== till_tomorrow
Le sei sono un’idea di Alex. Non devi mandare niente, né entro le sei né mai. # end: till-tomorrow
La minaccia è opera di Alex. Non è colpa tua, e per dirlo non è troppo tardi.
Il {helpline} è nel tuo telefono. Con lettere e foto sanno che cosa fare.
La mattina qualcuno bussa. È Pietro, con un toast, e la porta della nonna è proprio di fronte.
-> END
