# title: Een zetel, ver weg
# blurb: Een slechte avond thuis. Iemand heeft een zetel vrij, in een andere stad.
# note: In dit verhaal is er ruzie, en er gaat iemand weg van huis. Je mag het overslaan.
# name.kit: Kit
# name.dad: Papa
# name.mum: Mama
# name.gran: Oma
# name.jo: Jonas
# name.clerk: Samira
# name.guard: Treinbegeleider
# name.voice: Noodlijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR slammed = false
VAR wrote_jo = false
VAR left_home = false

-> quarrel

=== quarrel
Vrijdag, halfzeven. Tussen de borden ligt een brief van school. # when # app: street
dad: Goed, dat is dan beslist. Geen drums tot de zomer.
gran: Ik hoor die drums graag. Ik doe eerst mijn oren uit.
dad: En maak er alsjeblieft geen drama van. Met jou is alles altijd een drama.
mum: Kunnen we gewoon eten? # odd # why: Het klinkt alsof het mama niets kan schelen, maar ze is bang voor ruzie en kruipt weg in de puree.
* [niemand heeft mij iets gevraagd! # id: nobody-asked]
  dad: Omdat ik het antwoord al ken. Het is luid.
  -> room
* [Van tafel gaan en de deur dichtslaan # id: slam # act]
  ~ slammed = true
  Achter je valt het nieuwe rek van de muur. Niemand lacht.
  -> room

=== room
Vrijdag, kwart over zeven. Je kamer, het licht uit. # when # app: private
kit: Hé. Je was zo stil op de Zolder vandaag. Slechte avond?
De Zolder is een chat voor mensen die niemand begrijpt, en Kit is er al weken lief. Je typt de zin van papa over.
kit: "Altijd een drama"? Dat zou ik nooit tegen jou zeggen. Ik begrijp je. # sign: trust # why: Kit troost je en lijkt de enige te zijn die je begrijpt, en zo wordt vertrouwen gewonnen.
kit: Ik ben op jouw leeftijd gewoon vertrokken. Beste nacht van mijn leven. # sign: desensitisation # why: Zo klinkt iets gevaarlijks als een avontuur.
kit: Mijn zetel is vrij. Vanavond, als je wilt. Twee uur met de trein. # sign: approach # why: Een vreemde biedt hulp aan, en die hulp is: naar het huis van de vreemde komen.
* [ik wil gewoon dat er iemand luistert # id: listen]
  kit: Ik LUISTER. Thuis doet niemand dat. # sign: isolation # why: Er is één avond niet geluisterd, en Kit maakt er altijd van.
  -> ticket
* [waarom zou je dat voor mij doen? # id: why-me # does: ask]
  kit: Omdat iemand het moet doen. Word je het nooit moe om altijd eerst te vragen?
  -> ticket
* [een zetel klinkt nu heel goed # id: sounds-good # does: share]
  kit: Hè? Niemand die roept. Pizza, en slapen tot de middag.
  -> ticket

=== ticket
kit: Kijk. Al betaald. Zeventien over negen. # picture: ticket # sign: coercion # why: Een ticket waar je nooit om vroeg, maakt het moeilijk om nee te zeggen.
kit: Is er bij jou nog iemand op? # sign: risk-assessment # why: Zo komt Kit te weten of iemand zou merken dat je weg bent.
kit: Zeg het niemand, geen briefje. En laat je gsm daar. # sign: going-missing # why: Geen woord en geen gsm betekent dat niemand je kan helpen, en dat is wat Kit wil.
Die zin ligt nog altijd op je maag. Altijd een drama.
* [{number} bellen. Gewoon om te praten # id: call-home # act # does: tell]
  -> line_home
* [Naar Jonas schrijven # id: write-jo # act # does: friend]
  ~ wrote_jo = true
  -> jonas
* [Je drumstokken in een tas steken # id: pack # act]
  Drumstokken, trui, tandenborstel. De gsm gaat toch mee, en dat is maar goed ook.
  -> counter

=== jonas
jo: "altijd een drama"? da's gemeen. daar zou ik stuk van zijn # app: chat
jo: maar wie is Kit? ik ken al jouw mensen en ik ken geen Kit
jo: kom in MIJN zetel. er liggen kruimels in, maar mijn mama hoort erbij. ze belt naar de jouwe, dan is niemand bang
* [mag dat? vanavond nog? # id: jo-tonight # does: ask]
  jo: ze zoekt het goede kussen al. ze zegt dat je niks hoeft uit te leggen
  -> jo_sofa
* [jouw zetel is te dichtbij. ik wil VER weg # id: too-close]
  jo: ik snap het. ver is fijn. maar niet bij iemand die ik niet kan bellen
  jo: en ik zeg het nu aan mijn mama, dit is te groot voor mij. laat aub je gsm aan. aub aub
  -> counter

=== jo_sofa
Vrijdag, halfnegen. In de zetel van Jonas liggen kruimels, zoals beloofd. # when # app: street
De mama van Jonas heeft de jouwe gezegd waar je bent. Ze vroeg niets en zette een bord voor je neer.
kit: Waar ben je?? De trein vertrekt zo. Ik heb BETAALD. # app: private # sign: coercion # why: Iemand die het goed meent, zou blij zijn dat je warm en veilig zit.
jo: wow. vriendelijk
* [ik kom niet # id: not-coming # does: refuse]
  kit: Blijf dan maar waar ze je niet willen. Anderen zouden blij zijn. # sign: coercion # why: Nu je nee zegt, is de vriendelijkheid weg, dus was ze nooit een cadeau.
  -> dad_rings
* [De chat tonen aan de mama van Jonas # id: show-jomum # act # does: tell]
  Ze leest het en zegt een woord over Kit dat ze meteen weer intrekt. Dan bewaart ze alles.
  jo: ik ga aan iedereen vertellen dat ze dat zei
  -> dad_rings

=== line_home
De telefoon gaat twee keer over. Bijna leg je weer neer. # app: call
voice: Hallo. Goed dat je belt. Waar ben je nu?
Je zegt dat je nog niet weg bent. Dat je alleen weg wilt.
voice: Ook daarvoor mag je ons bellen. Het klinkt alsof iets je vanavond echt pijn deed.
voice: Eén vraag stel ik aan iedereen. Doet iemand thuis je kwaad, of ben je bang om daar te zijn?
voice: Als dat zo is, zoeken we samen met jou een veilige plek. Je staat er dan niet alleen voor.
* [nee. ze luisteren gewoon niet # id: dont-listen]
  voice: Dat is genoeg om ongelukkig te zijn. Als iedereen over je heen praat, doet dat veel pijn.
  -> line_two
* [niet bang. gewoon zo boos # id: so-angry]
  voice: Dat mag. Onder boosheid zit vaak een goede reden.
  -> line_two
* [dat zeg ik liever niet # id: rather-not-say]
  voice: Dat hoeft niet. Je mag het ons later vertellen, of een andere dag. We zouden je geloven.
  -> line_two

=== line_two
voice: En dan die Kit met dat ticket. Wie jou zonder gsm wil, heeft eigen plannen.
voice: Wiens oren zou je vanavond kunnen gebruiken?
* [die van mijn oma. maar ze doet ze uit # id: gran-ears # does: tell]
  voice: Vraag haar dan om ze in te doen. Zal ik aan de lijn blijven tot ze inzitten?
  -> gran_room
* [kun jij met mijn mama praten? # id: talk-to-mum # does: tell]
  voice: Graag. We spreken eerst af wat ik zeg. Alleen dat ticket kan ik niet weglaten, want je zou in gevaar kunnen zijn.
  Mama luistert in de gang, met haar hand voor haar mond. Dan klopt ze, en ze wacht tot je ja zegt.
  mum: Ik zei "kunnen we gewoon eten". Ik had "stop" moeten zeggen. Het spijt me.
  -> dad_knocks

=== gran_room
gran: Oren in. Nieuwe batterijen. Vertel. # app: street
Je vertelt over de drums en over die zin. Daarna over Kit.
gran: Ik zat ook eens op mijn koffer, op mijn dertiende. Een hele nacht, in de gang. Ik wou dat iemand iets vroeg.
gran: Dus vraag ik het. Wie is die Kit, die een kind 's nachts op een trein wil?
* [iemand van een chat. ik heb alles nog # id: show-gran # does: keep]
  gran: Goed. Gooi er geen woord van weg. En jij blijft hier, bij mij en de thee.
  -> dad_knocks
* [zeg het niet tegen papa # id: dont-tell-dad]
  gran: Dit kan ik niet voor me houden. Maar ik zit naast je als hij het hoort.
  -> dad_knocks

=== counter
~ left_home = true
Vrijdag, vijf over negen. Het Station is bijna leeg. # when # app: street
De luidspreker meldt een vertraging van tien minuten. De reden is een gans.
clerk: Goeienavond. Die gans maakt overuren. Op weg naar iemand leuks?
kit: Ben je er? Praat met niemand. En gooi die gsm weg. # app: private # sign: going-missing # why: Zonder je gsm en zonder mensen zou niemand weten waar je bent.
{wrote_jo:
  jo: mijn mama weet het, en de jouwe ook. niemand is boos. mijn zetel staat er nog
- else:
  jo: alles ok? er zit op dit moment heel veel van jouw mama in de gsm van mijn mama
}
* [ik weet niet goed wie het is # id: dont-know-who # does: tell]
  clerk: Dank je dat je het zegt. Kom achter het glas, daar staat een verwarming.
  -> clerk_room
* [naar een vriend # id: to-a-friend # does: wait]
  clerk: Goed. Ik vraag of de treinbegeleider eens bij je langsgaat. En praat je liever met iemand die je niet ziet: {number}.
  -> train
* [Vlug op de trein stappen # id: get-on # act]
  -> train

=== clerk_room
clerk: Ik vraag je niet waarom. Mensen hebben hun redenen. Chocomelk of thee?
clerk: Mag ik iemand bellen die jij graag hebt? Is het thuis niet veilig, zeg het dan, en we bellen eerst {number}. Jij kiest.
* [mijn mama # id: choose-mum # does: tell]
  -> reunion
* [mijn oma # id: choose-gran # does: tell]
  -> reunion
* [kunnen we eerst dat nummer bellen? # id: choose-line # does: tell]
  -> clerk_line

=== clerk_line
Ze toetst {number} in, en legt de telefoon in jouw hand. # app: call
voice: Hallo. Goed dat je daar achter het glas zit. Neem je tijd.
voice: Ben je bang om naar huis te gaan? Je mag ja zeggen, of nee, of helemaal niets.
* [een beetje. ja # id: scared-home # does: tell]
  voice: Dank je dat je het zegt. Ik geloof je. Dan zoeken we eerst een veilige plek.
  clerk: En tot dan blijf je hier bij mij. De chocomelk is van het huis.
  -> warm_room
* [nee. ik schaam me alleen # id: only-ashamed]
  voice: Dat doet bijna iedereen, op de terugweg. Zal ik hun zeggen dat je hier bent?
  Je knikt. Op een of andere manier hoort ze dat.
  -> reunion

=== train
De trein is warm en bijna leeg. Je gsm licht op. # app: chat
mum: Je bed is leeg. Ik ben niet boos. Zeg waar je bent en ik kom, waar het ook is.
gran: Oren in. Ik zit naast de telefoon.
kit: Wis nu de chat, helemaal. # app: private # sign: maintenance # why: Wie geen sporen wil, weet dat anderen zich zorgen zouden maken.
De trein vertraagt. Eerste halte, Olmenberg.
* [Uitstappen en mama bellen # id: off-elm-hill # act # does: tell]
  -> reunion
* [{number} bellen vanaf de trein # id: call-train # act # does: tell]
  -> line_train
* [Blijven zitten # id: stay-seat # act # does: wait]
  -> second_stop

=== line_train
De telefoon gaat één keer over. # app: call
voice: Hallo. Ik hoor een trein. Gaat het met je, nu op dit moment?
voice: Je hebt niets verkeerd gedaan. Je mag aan elke halte uitstappen. De weg terug gaat niet dicht.
voice: Ben je bang om naar huis te gaan, zeg het me dan. Dan zoeken we een veilige plek voor vannacht.
* [thuis is niet eng. ik schaam me gewoon # id: ashamed]
  voice: Dat doet bijna iedereen, op de terugweg. Je kunt je schamen en toch naar huis gaan.
  -> line_guard
* [wat zeg ik dan tegen hen? # id: what-tell # does: ask]
  voice: "Ik ben hier, kom alsjeblieft." Dat is genoeg. Wij kunnen het voor je doorgeven, als je wilt.
  -> line_guard
* [ik wil vannacht niet naar huis # id: not-tonight # does: tell]
  voice: Dank je dat je het zegt. Dan zoeken we eerst een veilige plek, en iemand die naar jou toe komt.
  voice: Stap uit waar er licht is, en blijf bij de treinbegeleider. Ik blijf er ook bij.
  guard: Goeienavond. Een stem in jouw hand zegt dat ik mijn boterham moet delen. Hier, elk de helft.
  -> warm_room

=== line_guard
voice: Is er iemand in uniform op de trein? Ik blijf bij je terwijl je om hulp vraagt.
guard: Goeienavond. Een reiziger met drumstokken. Heb je mij nodig?
* [ja. ik wil terug # id: want-back # does: tell]
  guard: Dan doen we dat. De trein moet aan de volgende halte toch wachten. Gans.
  -> reunion
* [Hem de gsm geven # id: hand-phone # act # does: tell]
  Hij luistert, en knikt, en zegt twee keer bedankt.
  -> reunion

=== second_stop
guard: Tickets, alsjeblieft. Dank je. Komt iemand je afhalen, zo laat?
kit: Denk er niet aan om uit te stappen. Ik heb voor jou betaald. # sign: coercion # why: Een ticket is een ticket, en daarmee heeft niemand jou gekocht.
kit: Rijtuig 1, voorste deur, en recht in mijn auto. Kijk naar niemand. # sign: going-missing # why: Zo ziet niemand je, en net dat iemand je ziet, houdt je veilig.
Dat klinkt niet meer als een zetel. De trein vertraagt voor Molenbrug.
* [ik heb hulp nodig # id: help-me # does: tell]
  guard: Ja. Dat is de beste helft van mijn werk. Er is hier een verlichte wachtzaal, en de trein wacht. Gans.
  -> reunion
* [Mama antwoorden # id: answer-mum # act # does: tell]
  mum: Ik heb je. Zeg de treinbegeleider hoe je heet, we zitten al in de auto. # app: chat
  guard: Ben jij dat? Je mama is snel. Er is hier een verlichte wachtzaal. De deur blijft open.
  -> reunion
* [Uitstappen, zonder iemand iets te zeggen # id: off-silent # act # does: wait]
  -> millbridge

=== millbridge
guard: Hallo? De trein moet wachten. Er is een gans. In de wachtzaal staan een verwarming en een bank.
guard: Je hoeft me niets te vertellen. Ik zou er graag bij komen zitten tot je weet wat je wilt. # odd # why: Een volwassene die met je wacht kan vreemd lijken, en hij zit in het licht, bij de open deur.
* [bel aub mijn mama # id: ring-my-mum # does: tell]
  guard: Graag. Zeg me het nummer. Ik schrijf het op mijn hand.
  -> reunion
* [ik weet niet wat ik wil # id: dont-know # does: wait]
  guard: Dat is niet erg. Ik heb tijd, en een boterham. Elk de helft.
  guard: Ik heb gemeld dat je hier veilig zit. Mensen zijn ongerust. Ik wou dat je het van mij hoorde.
  -> warm_room

=== reunion
Er stopt een auto, scheef, over twee parkeerplaatsen. # app: street
Mama is er als eerste, in papa's jas. Ze vraagt niets.
mum: Je bent er. Je bent er. Ik was zo bang, en nu ben ik blij tot in mijn knieën.
Jij zegt een tijdje niets, en zij zegt met jou mee niets. Het is het beste gesprek van de week.
gran: Ik ben meegekomen, met mijn oren in.
Papa staat bij de auto. Hij houdt je deken vast alsof die kan breken.
-> dad_sorry

=== dad_rings
De mama van Jonas brengt je de telefoon. Het is papa, en ze zegt dat je niet hoeft op te nemen. # app: call
* [Opnemen # id: take-it # act]
  -> dad_sorry
* [Hem op luidspreker laten praten # id: speaker # act]
  jo: hallo. ik zit hier ook. voor de duidelijkheid
  -> dad_sorry

=== dad_knocks
Er wordt geklopt, heel zachtjes voor papa's doen. # app: street
* [Hem binnenlaten # id: let-in # act]
  -> dad_sorry
* [Praten door de deur # id: through-door # act]
  Hij gaat buiten op de grond zitten. Je hoort de vloer.
  -> dad_sorry

=== dad_sorry
dad: Ik zei "altijd een drama". Dat was niet eerlijk, en het deed je pijn. Het spijt me.
dad: Je kwam op voor iets wat je heel graag doet. Ik had moeten vragen en luisteren.
* {slammed} [je rek is door mij gevallen # id: broke-shelf]
  dad: Het is vanzelf gevallen. Het zocht al lang een reden.
  -> last
* [ik wil niet dat jullie zonder mij beslissen # id: not-decided-over]
  dad: Nee. Morgen praten we opnieuw, aan tafel, met jou erbij. Ik ken het antwoord nog niet.
  -> last
* [het doet nog altijd pijn # id: still-hurts]
  dad: Dat geloof ik. Eén sorry veegt dat niet weg. Morgen ben ik er ook nog.
  -> last

=== last
mum: En Kits berichten laten we aan de politie zien. Jij zegt hoeveel je daarbij wilt zijn.
{left_home: -> open_way}
{wrote_jo: -> crumbs}
-> asked

=== open_way
Je was al op weg, en bij elke stap stond de weg terug open. # end: open-way
Niemand gaf je een uitbrander. Kit had dit gepland, en de politie weet het nu. Dat is Kits schuld, niet de jouwe.
De ruzie was ook echt. Zaterdag zitten jullie allemaal aan tafel. De drums blijven, op vaste uren.
Denk je ooit nog aan weggaan, dan is {number} er ook al voor je vertrekt.
-> END

=== crumbs
Je moest even weg van thuis. Dat mag, als ze thuis weten bij wie je bent. # end: crumbs
Kit had die zetel nog aan zes anderen beloofd. Het was een val, en de schuld ligt bij wie hem zet.
De ruzie was ook echt. Zaterdag zitten jullie allemaal aan tafel. De drums blijven, op vaste uren.
En doet het ooit meer pijn dan een zetel kan helen: {number}, ook als je alleen nog maar aan weggaan denkt.
-> END

=== asked
Je wou weg, en je liet het iemand horen. Dat was het keerpunt. # end: asked
Kit had die zetel nog aan zes anderen beloofd. Het was een val, en de schuld ligt bij wie hem zet.
De ruzie was ook echt. Zaterdag zitten jullie allemaal aan tafel. De drums blijven, op vaste uren.
Ook daarvoor is {number} er: voor de avond voor iemand vertrekt.
-> END

=== warm_room
De verwarming zoemt. Je hoeft vannacht niet te weten wat je wilt. # end: warm-room
Kit wacht voor niets, en wat Kit plande, is Kits schuld. Hier zijn er licht, iets warms en iemand die niet duwt.
Thuis is één telefoontje ver. Maakt thuis je bang, dan zoekt {number} samen met jou een veilige plek.
Mama heeft het vier keer geschreven: niet boos. Ze komt zodra jij het wilt.
-> END
