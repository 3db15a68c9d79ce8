# title: Eén op tien
# blurb: Milo slaapt niet. Zelfs bus 12 kreeg van hem een 1.
# note: In dit verhaal wordt een vriend onder druk gezet. Je mag het overslaan.
# name.milo: Milo
# name.jo: Jonas
# name.ada: Ada
# name.n: N.
# name.mum: Mama
# name.milomum: Mama van Milo
# name.teacher: Meneer Benali
# name.voice: Noodlijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR guessed = false

-> bench

=== bench
Donderdag, na school, het Lindepark. Milo slaapt, rechtop. # when # app: street
jo: Milo. MILO. er zit een eend op je schoen
milo: ok. 1/10
jo: die eend??
milo: alles
ada: hij gaf bus 12 vanmorgen een 1. hij is ZOT van bus 12
* [wanneer sliep je voor het laatst echt? # id: last-sleep # does: ask]
  milo: welke dag is het? nee, zeg het niet
  -> home_way
* [kop op, morgen is het vrijdag! # id: cheer-up]
  ~ judged = true
  milo: ja. ik zal het proberen # typing: stops
  Hij trekt zijn kap over zijn neus. Dat kwam niet aan.
  -> home_way
* [Naast hem gaan zitten. Hem laten slapen # id: sit-by # act # does: friend]
  Jonas houdt de eenden weg. Dat kost hem een halve boterham.
  -> home_way

=== home_way
milo: zaterdag kan ik niet. zondag ook niet. en voorlopig niet # sign: isolation # why: Wie alles en iedereen laat vallen, volgt misschien de regels van iemand anders.
jo: maar de vos! je wou ons tonen waar die vos woont
milo: vergeet die vos
Jonas zegt een hele minuut niets. Dat is nog nooit gebeurd.
* [Het meneer Benali vragen, zonder namen # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  Zijn deur piept niet meer. Hij heeft ze geolied, en hij kijkt er een beetje spijtig bij.
  teacher: Een vriend die niet meer slaapt? Dank je. Vanaf nu kijk ik mee uit. Kom wanneer je wilt, alleen of met twee.
  -> no_answer
* [Milo 's avonds schrijven # id: write-evening # act # does: friend]
  Je schrijft: "die vos kan wachten. slaap jij maar". Het blijft ongelezen.
  -> no_answer

=== no_answer
Je schrijft vijf keer. Niets. Dan is het zaterdag, tien uur 's avonds. # when # app: chat
milo: sorry. ik mag eigenlijk naar niemand schrijven # sign: isolation # why: Iemand heeft hem zijn vrienden verboden, en dat recht heeft niemand.
{judged:
  milo: ik heb "kop op" geprobeerd. ik ben er niet goed in
}
milo: alleen N. begrijpt mij. de rest doet alsof # sign: isolation # why: Milo heeft dit zo vaak gehoord dat het klinkt als iets van hemzelf.
* [is N. terug? # id: n-back # does: ask]
  milo: N. is nooit echt weg geweest. het is ingewikkeld. 1/10 ingewikkeld
  -> night
* [N. is toch dezelfde als Nova? # id: is-nova # does: ask]
  ~ guessed = true
  milo: dat dacht ik ook. toen legde N. het uit. het klopte. het was drie uur 's nachts # typing: stops
  -> night
* [ik mis je # id: miss-you # does: friend]
  milo: ik mis mij ook. dat was een 2. de eerste 2 van deze week # typing: long
  -> night

=== night
Dinsdag, kwart over twee 's nachts. Je gsm licht op. # when # app: chat
milo: je hoeft niet wakker te zijn
milo: als ik in slaap val, zegt N. dat het mij niks kan schelen. dus zet ik wekkers # sign: coercion # why: Milo's slaap is van Milo, en wie hem graag heeft, pakt die niet af.
milo: N. heeft dat filmpje nog. ik huil erop. ik zeg dat ik het hier haat en dat mama er nooit is # typing: long
milo: als ik stop met schrijven, toont N. het aan mama. en aan de klas # sign: coercion # why: Iets persoonlijks wordt gebruikt om hem bang te maken: dat is chantage, en het is niet Milo's schuld.
* [dat is chantage. het is niet jouw schuld # id: not-fault # does: friend]
  milo: bestaat daar een woord voor? ik dacht dat het gewoon aan mij lag # typing: long
  -> clue
* [wat wil N.? # id: what-want # does: ask]
  milo: dat ik er ben. altijd. het is nooit genoeg # typing: long
  -> clue
* [Op mama's muur kloppen, nu meteen # id: knock-wall # act # does: tell]
  -> mum_night

=== clue
milo: wacht. ik laat het zien
Hij stuurt je een foto van zijn scherm. Drie berichten, allemaal van vannacht. # app: private
n: Ik blijf wakker voor jou, Milo. Je weet dat je mij kunt vertrouwen. # sign: trust # why: Het klinkt als troost, maar wie om je geeft, wil dat je slaapt.
n: Zaterdag toon ik je eindelijk dat racecircuit. Ik sta aan de poort bij de vijver. Alleen wij twee. # sign: approach # why: Alleen afspreken, met iemand van wie hij nog nooit het gezicht heeft gezien.
n: Pak een trui in, laat je gsm thuis en zeg het tegen niemand. # sign: going-missing # why: Een tas klaar, geen gsm, niemand die het weet: dat zijn tekenen dat iemand straks verdwijnt.
Je leest het twee keer. Dat racecircuit.
Maar één iemand heeft Milo ooit een racecircuit beloofd. Dat was in het spel, onder de naam Nova.
* [dat racecircuit. het is weer Nova # id: race-track # does: ask]
  milo: {guessed:jij zei het zaterdag. ik wou het niet horen. o. O|N. zwoer dat het iemand anders was. maar N. kan toch niet weten van dat. o. O} # typing: long
  -> who
* [ga aub niet naar die poort # id: dont-go # does: friend]
  milo: als ik ga, wordt het gewist. dat is de deal # sign: coercion # why: Zo'n deal wordt nooit nagekomen, want N. heeft te veel aan het dreigement.
  -> who

=== who
Twintig voor drie. Je zou hem een vos willen sturen. Maar een vos kan geen poort dichthouden. # app: chat
milo: ik ben zo moe. je zegt het tegen niemand, ok? alsjeblieft. beloof het
* [Niets beloven. Mama wakker maken # id: wake-mum # act # does: tell]
  -> mum_night
* [dat kan ik niet. ik ga mee naar Benali # id: no-promise # does: refuse]
  -> okoro_door
* [Niets beloven. {number} bellen, fluisterend # id: call # act # does: tell]
  -> line

=== mum_night
Mama doet één oog open. Dan ziet ze je gezicht en doet ze het andere open. # app: street
mum: Onder de deken, jij. Wat is er gebeurd?
Je vertelt het snel en in de verkeerde volgorde. Ze zet haar bril op, om beter te horen.
mum: Goed dat je me wakker maakt. Milo deed niets verkeerd, en jij ook niet. Ik bel zijn mama op haar werk, en dan de politie.
* [hij gaat nooit meer naar mij schrijven # id: never-again]
  mum: Misschien één dag niet. Die dag neem ik erbij, voor een Milo die veilig is.
  -> ward
* [mag ik hem zeggen dat ik het vertelde? # id: tell-him # does: friend]
  Mama knikt. Eerlijk en kort, zegt ze. Dus schrijf je het eerlijk en kort.
  milo: je hebt het gezegd. # typing: stops
  -> ward

=== ward
Halfvier. Milo's mama is midden in de nacht van haar afdeling vertrokken. # app: call
milomum: Ik zit op zijn bed. Hij vertelt me alles. Dank je dat je niet gewacht hebt.
milomum: Hij dacht dat ik boos zou zijn om dat filmpje. Maar het klopt, ik ben veel weg. Dat gaat veranderen.
* [is hij heel boos op mij? # id: angry-me # does: ask]
  milomum: Hij zegt: "4/10 boos, en het zakt."
  -> okoro_after
* [wat gebeurt er nu? # id: what-now # does: ask]
  milomum: N. wil hem zaterdag aan de poort bij de vijver. De politie gaat erheen. Milo niet, Milo slaapt.
  -> okoro_after

=== okoro_after
Dinsdag, school. Milo's stoel is leeg. Iedereen die het moet weten, weet nu waarom. # when # app: street
{asked_teacher:
  teacher: Je vroeg het me zonder naam. Ik begon al iets te vermoeden. Dank je.
- else:
  teacher: Zijn mama heeft me gebeld. Je ziet eruit alsof je een piano de trap op droeg.
}
jo: ik hoef het niet te weten. alleen of ik minder ongerust mag zijn. ik at nog maar vier boterhammen
-> sleeps

=== sleeps
Dinsdag, acht uur 's avonds. # app: chat
milo: ik heb elf uur geslapen. slaap: 7/10. er kwam een eend in voor
milo: mama keek samen met mij naar het filmpje. nu heeft N. niks meer. het werkt alleen als het geheim is
-> fetched

=== okoro_door
milo: ok. als jij klopt. mama zit toch tot acht uur op de afdeling
Je stuurt hem toch een vos. Hij lijkt op een aardappel met plannen.
milo: slechtste vos die ik ooit zag. 3/10. merci. de wekkers staan uit
-> okoro_morning

=== okoro_morning
Dinsdag, voor het eerste lesuur. De deur van meneer Benali piept niet. Milo blijft toch staan. # when # app: street
milo: en als hij zegt dat ik dom was? het is niet de eerste keer
ada: hij huilt bij films over pinguïns. die zegt niet dom
* [ik ga als eerste binnen # id: go-first # does: tell]
  -> okoro_listens
* [we kunnen terugkeren. jij beslist # id: you-decide # does: wait]
  milo: dan keren we terug. morgen. misschien
  teacher: Ik hoorde drie mensen. Ook zonder gepiep heb ik goede oren.
  -> awake

=== okoro_listens
Milo vertelt het aan een stoelpoot. Meneer Benali wacht tot hij aan het einde is.
teacher: Ik geloof je. "Weer" betekent alleen dat iemand weer achter jou aan zat. Dat ligt niet aan jou, Milo.
teacher: Ik bel je mama en de politie. Jij hoort elk woord. En niemand gaat naar de poort bij de vijver.
* [Milo's gsm op tafel leggen # id: phone-table # act # does: keep]
  milo: daar staat alles op. ik heb deze keer niks gewist. wissen: 0/10
  -> mum_comes
* [mogen wij bij hem blijven? # id: may-stay # does: friend]
  teacher: Als Milo dat graag wil. Je ziet, ik heb genoeg stoelen klaargezet.
  -> mum_comes

=== mum_comes
Milo's mama komt rechtstreeks van haar nachtdienst, met haar naamkaartje nog aan.
milo: in dat filmpje zeg ik dat je er nooit bent
milomum: En je had gelijk. Nu ben ik er. Ik heb deze week vrij, ik heb het net gevraagd.
Milo's gsm zoemt op tafel. # app: private
n: Waar ben je? Je weet wat ik hier heb. # sign: maintenance # why: Het dreigement moet hem doen zwijgen, en het is leeg nu zijn mama het weet.
* [Naar Milo kijken en wachten # id: look-wait # act # does: friend]
  milo: mama? kijk je met mij mee? dan heeft N. niks meer
  -> slept
* [bewaren, dan melden en blokkeren? # id: report-n # does: report]
  milo: melden: 5/10, te veel vakjes. blokkeren: 7/10
  -> slept

=== line
Een zachte stem neemt op, alsof ze weet dat muren dun zijn. # app: call
voice: Je mag fluisteren, ik hoor je goed. Iemand chanteert je vriend. Dat is te groot voor één nacht en één paar schouders.
voice: Een belofte die hem in gevaar laat, telt niet. En zegt hij dat hij niet verder kan, maak dan meteen iemand wakker.
* [mijn mama slaapt hiernaast # id: next-door # does: tell]
  voice: Maak haar wakker. Dat zou ze zelf willen. Ik blijf aan de lijn tot ze op is.
  -> mum_night
* [kan Milo jullie zelf bellen? # id: give-number # does: friend]
  voice: Zeker, of jullie twee samen. En zeg het alsjeblieft aan een volwassene voor het zaterdag is.
  milo: ok. {number}. ik heb het bewaard onder "bus 12". daar kijkt niemand # app: chat
  -> awake

=== slept
Milo vertelde het, met jou op de stoel naast hem. Het dreigement was maar sterk zolang het geheim was. # end: slept
N. was opnieuw Nova. Nova heeft dit allemaal gepland, en niets daarvan is Milo's schuld.
De politie wachtte aan de poort bij de vijver. Er kwam niemand, dus blijven ze zoeken. En jullie letten op elkaar.
Milo heeft elf uur geslapen. Slaap: 7/10. Bus 12 is vergeven.
-> END

=== fetched
Je maakte iemand wakker. Dit was te groot voor één nacht en één paar schouders. # end: fetched
N. was opnieuw Nova. Nova heeft dit allemaal gepland. Milo deed niets verkeerd, en jij ook niet.
De politie wachtte waar N. Milo wou: aan de poort bij de vijver. Er kwam niemand, dus blijven ze zoeken. Let op elkaar.
Donderdag zitten jullie met vier op de bank, en één eend. Milo geeft de eend een 6.
-> END

=== awake
Milo is er vandaag niet klaar voor. Hij heeft {number}, en hij heeft jou. # end: awake
N. wil dat hij zaterdag alleen naar een poort komt. Daarom moet een volwassene het voor die tijd weten.
Zeg het alsjeblieft vandaag nog aan mama of meneer Benali, ook zonder hem. Zo laat je een vriend niet vallen. Zo hou je hem vast.
Mama's deur is naast de jouwe. Meneer Benali oliet de zijne niet meer. Je moet het horen, zegt hij, als er iemand komt.
-> END
