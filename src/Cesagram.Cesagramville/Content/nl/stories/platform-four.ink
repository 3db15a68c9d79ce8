# title: Spoor 4
# blurb: Vijf maanden samen tekenen. Nu wil Lumi je ontmoeten. Alleen.
# note: Iemand in dit verhaal is niet wie die zegt te zijn. Je mag het overslaan.
# name.lumi: Lumi
# name.jo: Jonas
# name.mum: Mama
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR fib = false
VAR told_jo = false
VAR rang = false

-> page

=== page
Donderdag, kwart over acht 's avonds. # when # app: private
lumi: Bladzijde 31! De Slak heeft nu een hoed.
lumi: Al vijf maanden detective, en niemand had hem er een gegeven.
Het is jullie strip, van jou en Lumi. De slechterik is een snoepautomaat, dat was een idee van Jonas.
lumi: Niemand begrijpt mij zoals jij. Jij bent de beste partner die er bestaat. # sign: trust # why: Lieve woorden doen deugd, en ze maken dat je iemand vertrouwt van wie je nog nooit het gezicht zag.
lumi: En nu komt het: zaterdag ben ik in jouw stad! Drie uur, het Station, spoor 4? # sign: approach # why: Een eerste afspraak die zo plots komt, geeft je geen tijd om na te kijken wie er komt.
* [echt?? JA # id: yes]
  lumi: Ik wist het! Veertien jaar, en ik spring rond als een kikker.
  -> plan
* [kunnen we eerst videobellen? # id: video-first # does: ask]
  lumi: Mijn camera is kapot. En dan is de verrassing eraf. # sign: maintenance # why: Een camera die vijf maanden kapot blijft, zorgt ervoor dat je niet ziet wie daar zit.
  -> plan
* [ik moet het thuis vragen # id: ask-home # does: ask]
  lumi: Vragen? Schattig. Ik dacht dat jij daar te oud voor was. # sign: isolation # why: Je wordt geplaagd omdat je het thuis wilt vragen, zodat je het niet doet.
  -> plan

=== plan
lumi: Alleen wij twee. Met mama's erbij wordt het raar. # sign: isolation # why: Een vriend vindt een volwassene in de buurt niet erg, en iemand met een ander plan wel.
lumi: Wat zeg je thuis? Je zou bij Jonas kunnen zijn. # sign: maintenance # why: Wie je een leugen voor thuis aanreikt, heeft die ergens voor nodig.
lumi: En vanaf drie uur je gsm uit. Dan is het een echte verrassing. # sign: isolation # why: Met je gsm uit kun jij niemand bellen en kan niemand jou bellen.
* [ok. dan ben ik bij Jonas # id: fib-jonas]
  ~ fib = true
  lumi: Jij bent de beste. Zie je wel?
  -> friday
* [mijn gsm blijft aan # id: phone-on # does: refuse]
  lumi: Vertrouw je mij niet? Na 31 bladzijden? # sign: coercion # why: Niemand hoeft vertrouwen te bewijzen door zijn hulp uit te zetten.
  -> friday
* [waarom is het zo geheim? # id: why-secret # does: ask]
  lumi: Omdat het van ONS is. Niet alles is voor ouders. # sign: isolation # why: Een afspraak waar je ouders niets van mogen weten, is een reden om het hun te vertellen.
  -> friday

=== friday
lumi: Ik draag mijn gele sjaal. Slaapwel, partner.
Vrijdag, na school. # when # app: chat
jo: morgen, drie uur: boterhammentoernooi. ik heb vier soorten brood gekocht
jo: jij staat op de lijst als "de favoriet"
* [kan niet. ik spreek af met Lumi # id: tell-jo # does: friend]
  ~ told_jo = true
  jo: LUMI lumi? die van de slak? heeft iemand die ooit al gezien?
  jo: ik zeg niks. ik zeg alleen: neem je mama mee. of mij. dan breng ik brood mee
  -> doubt
* [kan morgen niet, sorry # id: cant]
  jo: de favoriet trekt zich terug. het publiek wordt stil
  jo: als er iets scheelt zeg je het toch, hè?
  -> doubt
* [Naar de keuken gaan en het mama vragen # id: mum-first # act # does: tell]
  -> mum_early

=== doubt
{told_jo:
  jo: vraag het eerst aan je mama, ok? een echte vriend kan een week wachten. zegt mijn neef. hij is twaalf en heeft altijd gelijk
- else:
  jo: ik hou wel een boterham voor je bij. die wordt harder, maar hij blijft goed
}
Je probeert aan Lumi's stem te denken. Die heb je nog nooit gehoord.
lumi: Nog één keer slapen! Je hebt het toch aan niemand verteld? # app: private # sign: maintenance # why: Wie almaar vraagt of je gezwegen hebt, heeft dat zwijgen nodig.
* [Het toch aan mama vragen # id: mum-evening # act # does: tell]
  -> mum_early
* [nee, aan niemand # id: told-nobody # does: share]
  lumi: Goed zo. Met jou gaat alles vanzelf.
  -> station
* [ik kom, maar mijn gsm is aan # id: come-phone-on # does: refuse]
  lumi: Hm. Goed dan. Voor één keer.
  -> station

=== mum_early
Mama legt het broodmes neer. Je krijgt allebei haar ogen. # app: street
mum: Iemand die je al vijf maanden graag hebt. Dat is niet niks. Ik wil Lumi ook weleens leren kennen.
mum: Eerst videobellen: Lumi, jij en ik. Dat zou ik voor mezelf ook doen.
mum: Dan een koffiehuis, bij daglicht. Ik zit twee tafels verder en ik ben een plant.
* [Lumi gaat mij uitlachen # id: will-laugh]
  mum: Misschien. Een vriend lacht, en zegt daarna dag tegen de plant.
  -> ask_lumi
* [ok, dat schrijf ik # id: write-that # does: ask]
  mum: In je eigen woorden. Ik ben alleen de plant.
  -> ask_lumi

=== ask_lumi
Je schrijft dat mama graag dag wil zeggen. De puntjes dansen lang. # app: private
lumi: Heb je het aan je MAMA gezegd? Dat was van ons. # typing: long # sign: coercion # why: Je deed iets verstandigs, en jij moet je daar een verrader door voelen.
lumi: De camera is kapot en mijn mama is verlegen. Zaterdag alleen, of nooit. # sign: coercion # why: "Alleen of nooit" is druk, en een vriend zoekt een derde weg.
mum: Zoveel redenen in één adem. Die heeft het druk.
* [dan maar nooit # id: then-never # does: refuse]
  lumi: Wacht! Doe niet zo. Ik heb heel die Slak voor jou getekend. # sign: coercion # why: Opeens ben je iets schuldig voor wat jullie samen deden.
  -> gone
* [een vriend zou dag zeggen # id: would-say-hello # does: ask]
  lumi: Jij bent veranderd. Nu ben ik echt verdrietig. # sign: coercion # why: Iemands verdriet wordt gebruikt om je om te praten, en het is niet aan jou om het op te lossen.
  -> gone

=== gone
De puntjes stoppen. Waar Lumi's maan stond, staat nu een grijze cirkel.
mum: Och, schat toch. Wat erg. Je bent vandaag iemand kwijt, ook al zat er iemand anders achter.
* [was alles gelogen? # id: all-a-lie # does: ask]
  mum: De naam wel, en de camera. Jouw tekeningen niet. Jouw lachen niet.
  mum: De schuld ligt bij wie loog. Bij niemand anders. We melden het samen.
  -> tournament
* [Vijf maanden berichten bewaren # id: save # act # does: keep]
  mum: Ik zet thee, jij scrolt. Bij de politie zijn er mensen die zulke dingen lezen.
  mum: En jij hebt niets verkeerd gedaan. Op geen enkele van die bladzijden.
  -> tournament

=== tournament
Zaterdag, drie uur. De keuken van Jonas ruikt naar vier soorten brood. # when # app: street
jo: de favoriet! ok, waarom kijk jij als een koekje dat in de thee viel?
* [Jonas alles vertellen # id: tell-jo-all # act # does: friend]
  jo: vijf maanden. ik was gegaan. ik was gegaan met BROOD
  -> checked
* [vertel ik straks. wie wint er? # id: later]
  jo: rogge. niemand zag het aankomen. en straks is ook goed
  -> checked

=== station
Zaterdag, vijf voor drie. De luidspreker meldt een vertraging, en de reden is een gans. # when # app: street
Op het perron wacht een fanfare in rode jassen. Dat zijn dus veertig mensen en één tuba.
lumi: Kleine wijziging! Ik zit nog bij mijn nonkel. Hij komt je halen, hij draagt mijn gele sjaal. # app: private # sign: approach # why: Wie komt in de plaats van iemand die je kent, is een vreemde, met of zonder sjaal.
lumi: Ben je er? Heeft iemand je gebracht? # sign: risk-assessment # why: Zo komt Lumi te weten of er een volwassene bij je in de buurt is.
* [zo was het niet afgesproken # id: not-what-we-said # does: refuse]
  lumi: Doe niet moeilijk. Hij heeft een uur voor jou gereden. # sign: coercion # why: Lumi veranderde het plan, en jij moet je onbeleefd voelen.
  -> scarf
* [Bij de fanfare blijven staan # id: stay-band # act # does: wait]
  Iemand met een trombone schuift op voor jou. Hier is het warm en licht en luid.
  -> scarf
* [Naar het loket gaan # id: counter-first # act # does: tell]
  -> counter

=== scarf
Helemaal achteraan staat een man met een gele sjaal en een gsm. Hij typt, en jouw gsm zoemt.
lumi: Waar blijf je? Ga gewoon met hem mee, de auto staat achteraan. # sign: approach # why: Weg van het licht en een auto in, dat hoort nooit bij een goed plan.
lumi: Je laat me toch niet in de steek. Niet na vijf maanden. # sign: coercion # why: Van een lange vriendschap wordt een rekening gemaakt, en je bent niemand een wandeling naar een auto schuldig.
Hij stopt, en jouw gsm stopt. Er is dus geen nonkel, en ook geen Lumi.
* [Naar het loket stappen, voorbij de tuba # id: counter-now # act # does: tell]
  -> counter
* [Mama bellen # id: ring-mum # act # does: tell]
  -> ring_mum
* [ik ga naar huis # id: going-home # does: refuse]
  -> bus

=== ring_mum
~ rang = true
De telefoon gaat één keer over. # app: call
mum: Dag jij. {fib:Sinds wanneer heeft Jonas een tuba?|Hoor ik daar een tuba?}
Je zegt alles in één adem. Lumi, het Station, de sjaal, de auto.
mum: Goed dat je belt. Ik ben niet boos. Stap nu naar het loket, ik blijf bij je.
mum: En ik trek schoenen aan. Een soort schoenen.
-> counter

=== counter
Aan het loket zit Samira, die ook de verloren voorwerpen bewaart. Achter haar hangen eenenveertig losse handschoenen. # app: street
clerk: Hallo daar. Iets verloren?
* [iemand is niet wie die zei te zijn # id: not-who-they-said # does: tell]
  clerk: Dan is dit het juiste loket. Ik geloof je.
  -> behind_counter
* [Je gsm onder het glas door schuiven # id: push-phone # act # does: tell]
  Ze leest een paar regels. Haar gezicht blijft heel rustig.
  clerk: Dank je. Je hoeft niets uit te leggen. Ik geloof je.
  -> behind_counter

=== behind_counter
clerk: Kom aan mijn kant zitten, tussen de handschoenen. Hier mag niemand binnen, behalve ik.
Haar collega loopt het perron op. De gele sjaal verdwijnt langs de trap, maar hij is gezien.
clerk: {rang:Je mama is onderweg, en de politie weet het.|De politie weet het. Nu bellen we je mama, jij en ik.}
lumi: Hallo?? Zeg het tegen niemand, ok? Het was maar een grapje. # app: private # sign: maintenance # why: Een grapje mag iedereen horen.
* [Niet antwoorden. Alles bewaren # id: no-answer # act # does: keep]
  clerk: Heel goed. Wat bewaard is, is bewaard.
  -> mum_comes
* [het was niet grappig # id: not-funny # does: refuse]
  De grijze puntjes springen op en neer en zijn weg. Samira knikt, en jij bewaart alles.
  -> mum_comes

=== mum_comes
Mama komt aangelopen, met één laars en één pantoffel. # app: street
mum: Daar ben je. Ik ben niet boos. Ik ben alleen buiten adem.
-> talk

=== bus
Achter jou doet bus 12 zijn deuren dicht. Je knieën zijn slap, en dat mag.
lumi: Ben je WEG? Hij kwam van zo ver. Nu ben je me iets schuldig. # sign: coercion # why: Je ging weg omdat er iets niet klopte, en daarvoor ben je niets schuldig.
jo: rogge heeft gewonnen. waar ben je? ik heb een raar gevoel, en het is niet het brood # app: chat
* [er klopte iets niet. ik ben weggegaan # id: left # does: friend]
  jo: goed. weggaan was goed. nu je mama, ok? ik blijf erbij tot je aan de deur bent
  -> home_late
* [Het mama vertellen, meteen aan de deur # id: tell-door # act # does: tell]
  jo: ok je bent offline. dan ben ik gewoon ongerust en eet ik
  -> home_late
* [alles goed # id: im-fine # does: wait]
  jo: jij schrijft nooit "alles goed" als alles goed is. morgen vraag ik het opnieuw. het staat in mijn agenda
  -> bus_home

=== home_late
Je vertelt het mama in de gang, met je jas nog aan. Ze gaat op de schoenen zitten om te luisteren. # app: street
mum: Je bent uit jezelf teruggekeerd. Het moeilijkste had je al gedaan voor ik iets wist.
mum: Ik ben niet boos. We bewaren elk bericht, en dan bellen we samen de politie.
-> talk

=== talk
* {fib} [ik zei dat ik bij Jonas was # id: sorry-fib]
  mum: Dat smoesje kreeg je kant-en-klaar van Lumi. Je mag me altijd bellen, ook midden in een leugen.
  -> turned_round
* [mag ik verdrietig zijn om Lumi? # id: sad # does: ask]
  mum: Zo lang je wilt. Je had echt iemand graag. Dat stuk was waar.
  -> turned_round
* [was dat dom van mij? # id: stupid-of-me # does: ask]
  mum: Nee. Een volwassen man heeft er vijf maanden aan gewerkt. Jij zag het in tien minuten.
  -> turned_round

=== checked
Je keek het na voor je ging. Die ene vraag was genoeg. # end: checked
Achter de maan vond de politie een man. Hij had alles gepland, en de schuld ligt alleen bij hem.
Iemand van online ontmoeten, dat gaat zo: eerst videobellen met een ouder erbij, dan een openbare plek, met een volwassene.
Bladzijde 32 is van jou en Jonas. De Slak heeft een nieuwe zaak, en de verdachte is een brooddoos.
-> END

=== turned_round
Je was er bijna, en toch kon je nog terug. Terug kan altijd. # end: turned-round
Lumi was een volwassen man, en de politie heeft hem nu. Hij heeft het gepland. Niets ervan was jouw schuld.
Wil er nog eens iemand afspreken, dan gaat het zo: videobellen met een ouder, een openbare plek, een volwassene erbij.
Bladzijde 32 is van jou en Jonas. De Slak draagt één losse handschoen.
-> END

=== bus_home
Je bent thuis. Je merkte iets en je ging weg, helemaal alleen. # end: bus-home
Wat Lumi deed, ligt aan Lumi. Morgen is het niet te laat om het luidop te zeggen, en volgende week ook niet.
{helpline} is er om te luisteren. Bij mama brandt er licht, en ze heeft een oor vrij.
Jonas hield een boterham met rogge voor je bij. Hij vraagt het opnieuw.
-> END
