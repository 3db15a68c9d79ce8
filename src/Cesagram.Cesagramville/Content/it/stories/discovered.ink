# title: La scoperta dell’anno
# blurb: Un’agenzia ha notato il tuo talento. E ha una gran fretta.
# note: In questa storia c’è pressione con foto e soldi. Puoi saltarla.
# name.viv: Viviana
# name.ada: Ada
# name.jo: Pietro
# name.mum: Mamma
# name.dad: Papà
# name.haddad: Signora Haddad
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR talent = 1
VAR pictures = false
VAR kept = false

-> clip

=== clip
Domenica sera. Hai messo online una clip. 31 visualizzazioni, nove sono della nonna. # when # app: photos
jo: rimettila dall’inizio. di preciso che cosa ci fai, lì dentro?
* [Canti una tua canzone, per le scale del palazzo # id: song # act]
  ~ talent = 1
  ada: che eco. e il vicino che alla fine si mette a cantare pure lui
  -> message
* [Disegni tutta la tua via in quattro minuti # id: drawing # act]
  ~ talent = 2
  ada: hai messo la fermata del bus E il gatto che la odia. miglior gatto della città
  -> message
* [Fai volare tre limoni e una scarpa # id: lemons # act]
  ~ talent = 3
  ada: la scarpa. LA SCARPA. l’ho fatto vedere a mia mamma e ha applaudito
  -> message

=== message
Un messaggio nuovo. Nella foto una donna sorride davanti a un muro bianchissimo.
viv: Ciao! Sono Viviana. Cerco giovani talenti per l’Agenzia Allodola. # sign: access # why: Una bella foto e un titolo si preparano in un attimo, quindi per ora non provano niente.
viv: Vedo cento clip al giorno. {talent == 1:Una voce|{talent == 2:Una mano|Una calma}} come la tua capita una volta l’anno. # sign: trust # why: Un complimento enorme da chi non ti conosce fa piacere, e apre un sacco di porte.
jo: un’AGENZIA? cercano mica uno che mangia toast? chiedo per un amico
* [wow. io? davvero? # id: really]
  viv: Tu. E io non lo dico mai tanto per dire.
  -> who_looks
* [come ha trovato la mia clip? # id: how-found # does: ask]
  viv: È il talento che trova me, stella. Da sempre.
  ada: anche il mio gatto mi trova sempre. ma non è un mestiere
  -> who_looks

=== who_looks
viv: E la tua pagina chi la segue? Solo tu, o anche un genitore? # sign: risk-assessment # why: Sembra una domanda pratica, ma così scopre se un adulto se ne accorgerebbe.
viv: E in classe acqua in bocca. L’invidia i talenti li fa a pezzi. # sign: isolation # why: Se una bella notizia non si può dire, manca proprio chi potrebbe fare domande.
* [solo io # id: only-me # does: share]
  viv: Bene. Allora si fa in fretta.
  -> contract
* [mia mamma ogni tanto ci dà un’occhiata # id: mum-looks]
  viv: Che cara. Le mamme prima dicono no e poi chiedono. Le facciamo una sorpresa. # sign: isolation # why: Tua mamma non ha ancora detto niente, e già ti spiegano perché non ascoltarla.
  -> contract
* [perché lo vuole sapere? # id: why-know # does: ask]
  viv: Mah. I veri professionisti questo non me lo chiedono mai. # typing: long # sign: coercion # why: La domanda era giusta, e lei prova a farti vergognare di averla fatta.
  -> contract

=== contract
Lunedì, le quattro e mezza. # when # app: private
viv: Il tuo contratto! Undici pagine. Ti serve solo l’ultima, c’è la riga per la firma. # sign: trust # why: La carta sembra una cosa seria, ma una persona onesta non spera che tu non la legga.
viv: I genitori rallentano tutto. Glielo diciamo quando hai vinto. # sign: isolation # why: Chi lascia fuori i tuoi genitori da un contratto sa che direbbero di no.
* [ma non devono firmare i miei? # id: parents-sign # does: ask]
  viv: Solo se su qualcuno abbiamo dei dubbi. Su di te non ne ho.
  Sei minorenne. Lei non se n’è accorta, oppure se n’è accorta benissimo.
  -> test
* [prima leggo tutte e undici le pagine # id: read-all # does: ask]
  viv: O leggi, o entri nella lista. # sign: coercion # why: Ti mette fretta, così non hai il tempo di trovare che cosa non va.
  Leggi lo stesso. A pagina sette l’agenzia ha un altro nome.
  -> test
* [Fai lo screenshot di tutte e undici # id: shot # act # does: keep]
  ~ kept = true
  Clic, undici volte. A pagina sette l’agenzia ha un altro nome.
  viv: Che silenzio. Stai facendo le prove?
  -> test

=== test
viv: Adesso le foto di prova. Davanti, di profilo e una della tua camera. Solo per il casting. # sign: desensitisation # why: «Solo per» è una promessa che nessuno può controllare, e una foto mandata non è più nelle tue mani.
* [foto mie non ne mando # id: no-pictures # does: refuse]
  viv: Allora al regista dovrò dire che hai avuto paura. # sign: coercion # why: Hai detto di no, e lei ne fa una cosa di cui vergognarsi.
  -> fee
* [che c’entra la mia camera con un casting? # id: why-room # does: ask]
  viv: È per la luce, stella. La luce è tutto.
  Sulla tua lampada c’è l’adesivo di un tricheco. La luce non c’entra niente.
  -> fee
* [due, davanti alla tenda # id: two # does: share]
  ~ pictures = true
  viv: Splendide. La prossima volta senza tenda. Voglio vedere dove vivi. # sign: desensitisation # why: Prima poco, poi un po’ di più, così ogni passo sembra piccolo.
  -> fee

=== fee
Martedì, le cinque e dieci. # when # app: private
viv: Finale! Siete in cinque!! Il tuo book costa 180 euro. L’ho pagato io per te. # sign: coercion # why: Ti crea un debito per una cosa che tu non hai mai ordinato.
viv: Un giorno mi farai un piccolo favore. Qualcosa troviamo. # sign: coercion # why: Un favore senza nome può essere qualsiasi cosa.
viv: Sabato alle quattro, Via degli Specchi 14, porta sul retro. Niente accompagnatori, così hai più libertà. # sign: approach # why: I casting veri hanno una porta davanti, e un genitore può sedersi accanto a te.
viv: Mi serve il tuo sì entro le otto di stasera. Poi il posto non c’è più. # sign: coercion # why: Una scadenza serve a non lasciarti il tempo di chiedere a qualcuno.
A cena guardi l’orologio. L’orologio guarda te. # app: street
dad: La libreria è montata! Regge. Cioè, per la precisione pende.
mum: Deve partire un treno? È dal minestrone che guardi l’ora.
* [Metti il telefono accanto al piatto della mamma # id: tell-supper # act # does: tell]
  -> mum_reads
* [solo i compiti # id: homework # does: wait]
  mum: Va bene. Se i compiti cambiano nome, io ci sono. Tutta la sera.
  -> ada_writes

=== ada_writes
Le sette e dieci, in camera tua. # when # app: chat
ada: ho cercato la tua Viviana. la sua pagina ha tre settimane
ada: quaranta foto di ragazzi, e non ce n’è uno che abbia scritto grazie
ada: l’Agenzia Allodola esiste. ha una porta davanti e un telefono. e allora PERCHÉ lei scrive da una chat?
* [vieni qui? poi lo diciamo a mia mamma # id: ada-comes # does: tell]
  ada: già in ascensore. porto i limoni, metti che servano armi
  Armi non ne servono. La mamma sposta i piatti fondi e vi fa posto. # app: street
  -> mum_reads
* [Chiedi a Viviana il numero dell’ufficio # id: office-number # act # does: ask]
  viv: Oggi in ufficio c’è un chiasso! Dimmi di sì e basta, stella. # app: private # sign: coercion # why: A un’agenzia vera fa piacere se controlli, e lei invece svicola.
  -> clock
* [Chiami il {helpline} # id: call # act # does: tell]
  -> line

=== clock
Le otto meno sette minuti. # app: private
viv: E prima di sabato cancella la nostra chat, per favore. È per la privacy. # sign: maintenance # why: Un’agenzia vera le sue lettere le conserva, quindi chi vuole far sparire le tue ha un motivo.
* [Scendi le scale e vai dalla mamma # id: tell-clock # act # does: tell]
  Le otto meno cinque. La mamma ha tutto il tempo del mondo. # app: street
  -> mum_reads
* [no. non voglio # id: final-no # does: refuse]
  viv: Dopo tutto quello che ho fatto per te? Mi devi ancora 180 euro. # sign: coercion # why: Puoi sempre cambiare idea, e per questo non devi niente a nessuno.
  -> eight
* [Blocchi Viviana # id: block # act # does: block]
  Quattro minuti di silenzio. Poi scrive un account nuovo.
  viv: Ti è scappato il dito, vero? Mi devi ancora 180 euro. # sign: maintenance # why: Tornare con un altro nome è un segnale in più che qualcosa non va.
  -> eight

=== eight
L’orologio batte le otto. Non succede niente, a parte la libreria che viene giù. # app: street
dad: Tutto bene! È caduta sull’altra libreria!
ada: sono le otto. tutto ok? vale anche no # app: chat
* [no. e mi sa che mi serve mia mamma # id: need-mum # does: tell]
  ada: ottimo piano. le mamme sono aperte anche dopo le otto
  mum: Vieni qui, racconta. La libreria può stare per terra. # app: street
  La mamma legge tutto, e non sospira neanche una volta.
  mum: Non le devi niente. Ha scritto a te, alle mie spalle. La colpa è sua.
  -> no_debt
* [ho solo sonno. domani # id: tomorrow # does: wait]
  ada: ok. domani te lo richiedo. sono tipo un promemoria, ma con il gatto
  -> place_gone

=== mum_reads
mum: Grazie di avermelo fatto vedere. Undici pagine? Mi servono gli occhiali e un biscotto.
{pictures:
  mum: E due foto. Va bene. C’è chi aiuta proprio con questo, e noi glielo chiediamo.
- else:
  mum: E le foto te le sei tenute. Bene. C’è meno da rimettere a posto.
}
mum: Non hai fatto niente di male. Ti ha mentito, e con molto garbo, anche.
mum: L’Agenzia Allodola esiste. Chiediamo a loro. Con il numero del loro sito, non con il suo.
Squilla a lungo. Poi risponde qualcuno che stava per andare a casa. # app: call
haddad: Allodola, sono Haddad. Viviana? Qui nessuna Viviana. Siete la terza famiglia in un mese.
haddad: Noi scriviamo ai genitori. Fin dalla prima mail. A chi è minorenne, senza di loro, mai.
haddad: Da noi si entra dalla porta davanti, con la mamma, e le pagine si portano tutte a casa. Gratis. E nessuno ha fretta.
* [volevo che fosse vero # id: wanted-true]
  haddad: Certo che lo volevi. È un bel desiderio, ed è tuo. Lei l’ha solo preso in prestito.
  -> after_call
* [quindi i complimenti erano tutti finti? # id: praise-lie # does: ask]
  haddad: La tua clip non l’ho vista, quindi complimenti non ne faccio. Vedi che sono vera?
  mum: Io l’ho vista. Spesso. Delle nove volte della nonna, cinque sono sue e quattro mie.
  -> after_call

=== after_call
{kept:
  Con i tuoi undici screenshot la signora Haddad vede il contratto falso. Vanno anche alla polizia, e la mamma aggiunge la chat.
- else:
  Con la mamma fotografi tutta la chat per la polizia. Alla signora Haddad arriva solo il contratto falso.
}
viv: Sì o no, stella? # app: private # sign: coercion # why: Spinge e basta, e tu non le devi nessuna risposta.
mum: È un no. In fondo è una parola cortissima.
Un tocco su «segnala», uno su «blocca». Il muro bianco non c’è più. # app: street
-> real_way

=== line
Due squilli. # app: call
voice: Buonasera, hai fatto bene a chiamare. Fai con calma. Qui di orologi non ne ho.
Racconti. I 180 euro, la porta sul retro, il sì entro le otto.
voice: Prima i complimenti, poi un segreto, poi un debito. Qualcuno aveva un piano, e non eri tu.
voice: Non le devi niente. Né soldi, né un favore, né una risposta. Chi c’è a casa con te?
* [mia mamma. può restare in linea? # id: stay-line # does: tell]
  voice: Quanto vuoi. Vai a cercarla.
  mum: Sono qui. Ti ascolto o ti do la mano? Posso fare tutte e due le cose. # app: street
  Le fa tutte e due. Sull’altro telefono Ada chiama Viviana «limone», e altre cose così.
  -> no_debt
* [posso prima pensarci? # id: think # does: wait]
  voice: Sì. Però pensaci senza di lei. Non devi risponderle, né stasera né mai.
  -> place_gone

=== real_way
Hai chiesto alla porta davanti, e quella sul retro è rimasta chiusa. # end: real-way
Viviana non lavora per nessuna agenzia. Ha mentito per avvicinarsi a dei ragazzi, e la colpa è soltanto sua.
{pictures:
  E le due foto? La mamma le ha segnalate, così vengono tolte.
}
Tre settimane dopo arriva una lettera vera, alla mamma, per un open day. Ci andate tutti. La libreria resta a casa.
Una buona occasione sa aspettare che i tuoi l’abbiano letta.
-> END

=== no_debt
A chi ti ha mentito non devi niente. # end: no-debt
La mamma ha chiamato la vera Agenzia Allodola: lì nessuno conosce una Viviana. Adesso la chat ce l’ha la polizia.
{pictures:
  E le due foto? C’è chi aiuta anche con quelle. La mamma è già al telefono.
}
{talent == 1:La tua canzone|{talent == 2:Il tuo disegno|La tua scarpa}} adesso ha 58 visualizzazioni. La nonna ha imparato a premere «di nuovo».
-> END

=== place_gone
Le otto sono passate, e tu sei sempre tu. # end: place-gone
Nessuno può farti un debito con una chat. Di quello che fa Viviana risponde Viviana.
Il {helpline} adesso è nel tuo telefono. La luce in cucina è accesa, e la mamma non ha scadenze.
{pictures:
  Le due foto sono un motivo in più per dirlo. C’è chi aiuta proprio con questo.
}
-> END
