# title: Teo tutto grigio
# blurb: Teo ha cancellato gli amici dalla sua pagina. L’ha deciso chi gli fa da manager.
# note: In questa storia qualcuno fa pressione su un amico. Puoi saltarla.
# name.milo: Teo
# name.jo: Pietro
# name.ada: Ada
# name.n: N.
# name.mum: Mamma
# name.teacher: Prof Okoro
# name.voice: Linea d’ascolto

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR promised = false
VAR saved = false

-> gallery

=== gallery
Lunedì, dopo la scuola. Sulla pagina di Teo c’erano 61 foto. Adesso sono nove, tutte grigie. # when # app: photos
jo: non ci sono più! quella con me e il tostapane! era il mio profilo migliore
ada: neanch’io. perfino il drago. ma chi cancella un DRAGO?
milo: sto solo mettendo in ordine. chi mi fa da manager dice che a una pagina serve un colore solo
jo: tu hai un MANAGER? io non ho neanche l’astuccio
milo: N. dice che con gli amici una foto sembra da due soldi. scusate. niente di personale # sign: isolation # why: Un passo alla volta qualcuno toglie gli amici dalle foto di Teo, e poi dalle sue giornate.
* [chi è N.? # id: who-is-n # does: ask]
  milo: N. ha scoperto le mie volpi. N. segue giovani artisti. il più giovane sono io # typing: long
  -> plan
* [le volpi sono belle. un po’ sole # id: lonely # does: friend]
  milo: la solitudine fa stile. credo. solitudine: 5
  -> plan
* [cancellare gli amici è una cattiveria # id: mean]
  ~ judged = true
  milo: tu non capisci # typing: stops
  I puntini arrivano, se ne vanno e non tornano.
  -> plan

=== plan
Lunedì sera. Scrivi a Teo in privato. # when # app: chat
{judged:
  milo: non sono cattivo. Pietro l’ho cancellato per ultimo. ci ho messo un’ora
- else:
  milo: tu mi scrivi ancora. bene. 7
}
milo: da quando ci pensa N. le volpi prendono 2000 cuori. prima erano sei. tu, Pietro, mamma, mamma, mamma e Ada
milo: N. ha la mia password, e alle quattro, alle sei e alle otto mando dove sono. fa parte del piano # sign: risk-assessment # why: Così si vede dov’è Teo e chi c’è con lui, e una password apre tutto il resto.
milo: e ho fatto un video dove dico come sto davvero. solo per N. fai finta che non l’ho detto # typing: stops # sign: desensitisation # why: Una cosa privata «solo per» una persona le dà potere, e la colpa non è mai di Teo.
* [e TU che voto dai al piano? # id: what-marks # does: friend]
  milo: io? questo non lo chiede nessuno. i cuori: 9. il piano: 4 # typing: long
  -> table
* [tua mamma conosce N.? # id: mum-know # does: ask]
  milo: non ancora. N. dice che le mamme si chiamano quando c’è qualcosa da mostrare
  -> table
* [non ti ricorda un po’ Nova? # id: like-nova # does: ask]
  milo: NO. Nova aveva le macchine. N. ha un logo
  È un bel logo. I loghi si comprano.
  -> table

=== table
Martedì, mensa della scuola. Ada distribuisce cappellini di carta. # when # app: street
ada: venerdì è la mia festa. cappellini, torta, una grande foto di tutti. niente cappellino, niente torta
milo: vengo. però nella foto no. nel piano non c’è
jo: stai disegnando con la matita GRIGIA. e quella arancione dov’è?
milo: l’arancione è da bambini piccoli, dice N. # sign: coercion # why: Lo fanno vergognare di quello che ama, così alla fine conta una sola opinione.
* [Metti la tua matita arancione accanto al vassoio # id: pencil # act # does: friend]
  Teo non la prende. Sposta il vassoio, così la matita non rotola via.
  milo: piselli: 2. matita: 8
  -> phone
* [a me la tua volpe piace arancione # id: like-orange # does: friend]
  milo: a te piaceva già con sei cuori # typing: long
  -> phone

=== phone
Tra i piselli vibra il suo telefono. Teo guarda, diventa pallido e lo gira verso di te. # app: private
n: Di chi è la manica nella foto delle sei? # sign: risk-assessment # why: Così controlla chi c’è vicino a Teo.
n: Venerdì niente festa. Tu non sei come gli altri. Con loro resti piccolo. # sign: isolation # why: Sembra un complimento, e intanto lo stacca dai suoi amici.
n: Tua mamma fa di nuovo le notti. Ti chiamo alle dieci. # sign: risk-assessment # why: Qualcuno sa quando Teo è solo, e per parlare sceglie proprio quell’ora.
n: Dopo cancella tutto. La nostra regola. # sign: maintenance # why: Chi non vuole lasciare tracce sa che gli altri si preoccuperebbero.
milo: è solo il modo in cui scrive N. no?
* [«non sei come gli altri». è una frase di Nova # id: nova-line # does: ask]
  milo: cosa? no. però anche «la nostra regola» lo è. Nova lo scriveva ogni notte # typing: long
  -> same
* [gliel’hai detto tu, delle notti di tua mamma? # id: nights # does: ask]
  milo: certo. per forza. no. mai. l’ho detto solo a Nova # typing: long
  -> same
* [aspetta. stavolta non cancellare # id: keep-it # does: keep]
  ~ saved = true
  Alzi il vassoio come un muro. Teo fa cinque foto allo schermo.
  milo: «la nostra regola». lo diceva già qualcun altro # typing: long
  -> same

=== same
Teo posa il telefono a faccia in giù. Sopra ci mette un pisello, come se potesse scappare. # app: street
milo: N. Nova. è la stessa lettera. è tutto uguale
milo: quindi mi ha fregato due volte. quanto può essere stupida una volpe?
* [non sei stupido. qualcuno ha mentito, due volte # id: lied-twice # does: friend]
  milo: due volte. con il logo. quanta fatica per una volpe sola
  -> promise
* [non è colpa tua. c’era un travestimento # id: disguise # does: friend]
  milo: un travestimento di una lettera. che pigrizia. 2
  Gli scappa quasi un sorriso.
  -> promise

=== promise
milo: per favore non dirlo. mamma era così fiera dei cuori. e magari NON è Nova. promesso?
* [non posso prometterlo. però resto # id: no-promise # does: refuse]
  milo: è proprio una risposta da te. va bene. 7
  -> evening
* [ok, promesso # id: promise]
  ~ promised = true
  milo: grazie
  Con i piselli ci mette molto. Anche tu. Certe promesse restano sullo stomaco.
  -> evening
* [dai, la porta che cigola è proprio lì # id: door-now # does: tell]
  milo: adesso? coi piselli? # typing: long
  milo: ok. prima che squillino le dieci
  -> okoro_room

=== evening
Martedì, le otto e venti di sera. # when # app: chat
milo: N. ha cambiato la password. non riesco più ad aprire le mie volpi # sign: coercion # why: Chi tiene in mano una cosa a cui Teo vuole bene può usarla per farlo obbedire.
milo: alle dieci devo stare vicino al telefono. poi me la ridà. oggi: 2
{promised:
  Hai promesso di stare in silenzio. Ma una promessa che lascia un amico in pericolo non vale.
- else:
  Hai detto che restavi. Restare, stasera, vuol dire andare a chiamare qualcuno.
}
* [Vai a dirlo alla mamma, prima delle dieci # id: tell-mum # act # does: tell]
  -> mum_kitchen
* [Chiami il {helpline}: come si aiuta un amico? # id: call # act # does: tell]
  -> line
* [non rispondere. domani, porta che cigola? # id: tomorrow # does: friend]
  -> tomorrow

=== mum_kitchen
La mamma fa un gomitolo con la lana blu della nonna. Lo molla lì. # app: street
mum: Sono le otto e mezza, e la chiamata è alle dieci. Bene. Il tempo ci basta e avanza.
mum: Non stai facendo la spia. Stai cercando aiuto. Adesso chiamo la mamma di Teo in ospedale.
* [lui mi ha chiesto di no # id: asked-not-to]
  mum: Lo so. È difficile. Si può voler bene a un amico e questo segreto non tenerlo.
  -> ten
* [posso dirlo prima a Teo? # id: tell-first # does: friend]
  mum: Sì. Poche parole, e sincere. Io sono qui accanto.
  milo: l’hai detto. ok. non è che poi tua mamma urla? no? allora mi metto le scarpe # typing: long
  -> ten

=== ten
Le dieci, nella tua cucina. Teo, sua mamma ancora con le scarpe da reparto, tua mamma, il minestrone. # when # app: street
Il telefono squilla undici volte. Nessuno risponde.
milo: è la prima volta che non rispondo. fa un rumore pazzesco, non rispondere
mum: Non hai fatto niente di male, Teo. Né la prima volta, né stavolta.
n: Te ne pentirai. Pensa alle tue volpi. # app: private # sign: coercion # why: Questa è una minaccia, e la colpa è di chi minaccia.
milo: {saved:ho le cinque foto della mensa. le faccio vedere?|oggi non ho cancellato niente. lo faccio vedere?}
Sua mamma legge. Poi gli mette il cappotto sulle spalle, anche se non fa freddo.
milo: non è arrabbiata. solo con una lettera dell’alfabeto
-> told_again

=== line
Una voce, come se fosse pieno giorno. # app: call
voice: Ciao. Chi vuole bene a qualcuno spesso se ne accorge prima di tutti. Hai fatto bene a chiamare.
Racconti del grigio, della password, della chiamata alle dieci.
voice: Qualcuno vuole Teo tutto per sé. È un piano, e pesa troppo per due ragazzi. Chi c’è lì vicino?
* [mia mamma, è in cucina # id: in-kitchen # does: tell]
  voice: Allora vai da lei adesso. Vengo anch’io, dentro il telefono.
  mum: Hai fatto bene a dirmelo. Adesso chiamo la mamma di Teo in ospedale. # app: street
  -> ten
* [Teo può chiamarvi da solo? # id: milo-call # does: friend]
  voice: Sì, e il nome non deve dirlo. Potete anche chiamare insieme.
  milo: ok. salvato sotto «arancione». alle dieci non rispondo. magari chiamo loro. magari # app: chat
  -> grey_for_now

=== tomorrow
milo: undici squilli. ci ho tenuto sopra il cuscino
Mercoledì, primo intervallo. Siete davanti alla porta. # when # app: street
jo: io sono qui solo se serve dire una scemenza. sono pronto in qualsiasi momento
* [la prima frase la dico io # id: first-sentence # does: tell]
  La prima la dici tu. È corta. Teo prende fiato, poi va avanti.
  -> okoro_room
* [decidi tu quando # id: you-say # does: wait]
  milo: allora domani. o venerdì. scusa
  teacher: Sotto la mia porta vedo sei piedi. Sono i benvenuti ogni giorno della settimana.
  -> grey_for_now

=== okoro_room
teacher: Avanti. Un tè? È terribile, ma è caldo. # app: street
Teo racconta. A «La nostra regola» il prof Okoro si toglie gli occhiali.
teacher: Ti credo, Teo. Non hai fatto niente di male, né allora né adesso. Chiamo tua mamma.
teacher: Questa frase va alla polizia. Chi usa due volte la stessa lascia una traccia.
milo: la mia password ce l’ha N. e le mie volpi che fine fanno?
teacher: Ci pensiamo insieme, oggi stesso. Quelli dell’app hanno un modulo per le pagine in cui è entrato qualcun altro.
* [Aiuti Teo a compilare il modulo # id: form # act # does: report]
  milo: «Descrivi che cosa è tuo». tutte le volpi. anche quella venuta male con cinque zampe
  -> orange
* [Gli fai compagnia senza dire niente # id: company # act # does: friend]
  milo: tè: 1. compagnia: 9
  -> orange

=== orange
Teo l’ha raccontato, e tu gli stavi accanto. Ci vuole coraggio, ogni volta. # end: orange
N. era Nova, con un logo addosso. C’era un piano, e Teo non ha colpa di niente.
Non ha ancora raccontato tutto. Non deve farlo in una volta sola. Sa quale porta cigola.
Venerdì c’è una grande foto. Sei cappellini, un drago, e un ragazzo con l’arancione sul naso.
-> END

=== told_again
L’hai detto per Teo. Ce l’ha con te fino al minestrone, e dopo non più. # end: told-again
N. era Nova, con un logo addosso. La polizia adesso conosce tutti e due i nomi. Può arrivarne un terzo, quindi tenetevi d’occhio a vicenda.
Non ha ancora raccontato tutto. Nessuno deve raccontare tutto in una volta.
Venerdì c’è una grande foto. Teo è sul bordo, con il cappellino. Poi fa un passo dentro.
-> END

=== grey_for_now
Oggi Teo non se la sente. Ha il {helpline}, ha te, e alle dieci non ha risposto. # end: grey-for-now
Chiunque sia N., niente di questo è colpa di Teo.
È troppo grande per due. Tu puoi dirlo alla mamma o al prof Okoro, anche se Teo ancora non ci riesce.
Ada gli tiene da parte un cappellino. È arancione.
-> END
