# title: Zes uur 's morgens
# blurb: Een tas, geen gsm, en niemand zegt waarheen. Is dat wel coach Sofie?
# name.coach: Coach Sofie
# name.ada: Ada
# name.jo: Jonas
# name.mum: Mama
# name.teacher: Meneer Benali
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false
VAR packed = false

-> message

=== message
Woensdag, na het tafeltennis. Een nummer dat je niet kent. # when # app: chat
coach: Dag Otters, coach Sofie hier. Nieuwe gsm, nieuw nummer. Wis de oude groep maar. # odd # why: Iedereen kan een bekende naam boven een nieuw nummer zetten, dus nakijken is een goed idee.
coach: Zaterdag, zes uur 's morgens. Het Station, zijingang. # odd # why: Vroeg en waar niemand kijkt is een rare afspraak, tot je weet dat de hoofdingang pas om zeven uur opengaat.
coach: Neem een tas mee voor één nacht. Waarheen, dat zeg ik niet. # odd # why: Een reis naar nergens moet een volwassene thuis horen, en hier hadden ze het allemaal gehoord.
ada: ZES? dat is geen ochtend. dat is het einde van de nacht
jo: is het een gevangenis
* [wie is dit echt? # id: who-really # does: ask]
  coach: Sofie! Die met het fluitje. # typing: long
  ada: een fluitje kan iedereen kopen
  -> details
* [ja!! een verrassing! # id: surprise]
  jo: ik smeer boterhammen. voor ons allemaal. voor dagen
  -> details

=== details
coach: Ik heb jullie schoenmaat nodig, van iedereen. # odd # why: Wie weetjes over je verzamelt, moet een reden hebben, en hier is de reden een rij laarzen.
coach: Wie slaapt slecht in een vreemd bed? Schrijf het alleen aan mij. # odd # why: Bij "alleen aan mij" mag je even stoppen, en hier hoeft zo niemand het te zeggen waar iedereen bij is.
coach: En deze keer geen gsm's. # odd # why: Zonder gsm kun je niemand bellen, dus is het juist om daar iets van te zeggen.
ada: alarmsignalen: zes. en zes uur tel ik nog niet eens mee
* [groot. meer zeg ik niet # id: big-feet # does: refuse]
  coach: Groot. Genoteerd. Daar kan ik al mee verder.
  -> test
* [geen gsm, dan ook geen ik # id: no-phone-no-me # does: refuse]
  coach: Hm. Daar zit iets in. Laat me erover nadenken. # typing: long
  -> test
* [Ada apart vragen wat ze denkt # id: ask-ada # act # does: friend]
  ada: kan Sofie zijn. kan ook iemand in een Sofiekostuum zijn. dus testen we
  -> test

=== test
jo: testvraag! Sofie weet wie de lamp in de zaal kapotmaakte
* [wie heeft de lamp in de zaal kapotgemaakt? # id: lamp # does: ask]
  coach: Jonas. Twee keer. Met dezelfde opslag.
  jo: ok dat IS Sofie. of de schoolkrant. het stond in de schoolkrant
  -> more
* [Sofies oude nummer bellen # id: old-number # act # does: ask]
  Een stem van een bandje zegt dat er niemand is. Ze klinkt alsof ze in de soep staat.
  jo: dode lijn. verdacht. zalig
  -> more
* [Het nieuwe nummer blokkeren # id: block # act # does: block]
  ~ blocked = true
  Eén tik. Liever één keer te veel geblokkeerd dan één reis te veel.
  jo: ik blijf erin. ik ben jouw ogen. met eentje kijk ik wel naar mijn boterham
  -> more

=== more
Donderdag, na school. # when # app: chat
{blocked:
  Jonas stuurt door wat er binnenkomt.
}
coach: Geen woord tegen kleine broers en zussen! De vorige keer vertelde er een het aan heel de straat. # odd # why: "Geen woord" kan een slecht geheim zijn, dus kijk of volwassenen het wel mogen weten.
coach: Het wachtwoord aan de zijingang is "otter". # odd # why: Wachtwoorden klinken als spionnen, en sommige volwassenen zien gewoon graag spionagefilms.
ada: dat is geen wachtwoord, zo HETEN we
* [Alles aan mama laten zien # id: show-mum # act # does: tell]
  -> mum_knows
* [Meneer Benali vragen of er een uitstap is # id: ask-okoro # act # does: tell]
  teacher: Die is er, en ik weet waarheen. Ik kan niet goed liegen, dus kijk me niet aan.
  teacher: Goed dat je het twee keer vraagt. Je tweede halte is thuis.
  -> mum_knows
* [Je tas maken en niets zeggen # id: pack # act # does: wait]
  ~ packed = true
  -> packing

=== packing
Vrijdagavond. Je tas staat bij de deur, en ze kijkt schuldig. # when # app: street
Mama komt voorbij met een paar rubberlaarzen.
mum: Die kun je wel gebruiken. En dat zijn veel sokken. Ik zeg niets. # odd # why: Het klinkt alsof mama een geheim heeft met Sofie, en dat klopt: alleen voor de kinderen is de uitstap een verrassing.
* [WEET jij hiervan? # id: you-know # does: tell]
  -> mum_knows
* [ik wil niet mee # id: dont-want # does: refuse]
  -> stay

=== stay
mum: Dan ga je niet. Meer hoef je niet te zeggen.
mum: Zal ik je vertellen wat ik weet? Of laten we het zo?
* [vertel maar # id: tell-me # does: ask]
  -> mum_knows
* [laat het maar zo # id: leave-it # does: wait]
  mum: Dan laten we het zo. Ik schrijf Sofie dat je thuisblijft. {blocked:Ze kan op mijn gsm antwoorden, jij mag meelezen.|Je hoeft niets uit te leggen.}
  coach: Dank je dat je het laat weten! Nee mag. Ik breng je iets mee dat niet slijmerig is. # app: chat
  ada: we gaan je opslag missen. ik maak een verslag. mogelijk met tekeningen
  jo: dan heb ik meer boterhammen. trieste boterhammen
  coach: En als het aan mijn berichten lag: die waren raar. Ik heb ze net herlezen. Sorry.
  -> home_this_time

=== mum_knows
{packed:Mama gaat op de tas zitten en leest alles.|Mama leest alles en trekt één wenkbrauw op, en dan de andere.} # app: street
mum: Alle ouders kregen een brief: het huis, de nummers, twee begeleiders met naam. Ik belde dat huis. Er nam een man op, en een gans.
mum: Maar "geen gsm's" stond niet in die brief. Dat bevalt mij ook niet. We vragen het, met het nummer uit de brief.
De telefoon gaat over, en het is echt Sofie. # app: call
coach: O nee. "Alleen aan mij." "Geen gsm's." Ik klink als een affiche over wat je niet moet schrijven.
coach: Mijn oude gsm viel in de soep. Ik had het jullie gewoon in de zaal moeten zeggen.
* {blocked} [ik heb je geblokkeerd # id: blocked-you]
  coach: Mooi teruggeslagen! Die zag ik niet aankomen.
  -> tin
* [ben je boos dat ik het vroeg? # id: cross # does: ask]
  coach: Nee! Ik leer jullie op de bal te letten. Jij lette op.
  -> tin
* [ik wil mijn gsm bij me hebben # id: want-phone # does: refuse]
  coach: Ja. Jij hebt gelijk, en ik had ongelijk.
  -> tin

=== tin
coach: Nieuwe regel. De gsm's gaan mee, in een koekjesdoos. Die doos blijft open, dag en nacht.
mum: En iedereen mag om drie uur 's nachts naar huis bellen?
coach: Iedereen. Ik hou de zaklamp vast.
Zaterdag, vijf voor zes. De zijingang. # when # app: street
clerk: Wachtwoord?
jo: boterham
clerk: Bijna goed. Het hele laatste rijtuig is voor jullie, daar zit niemand anders. # odd # why: Ver van andere mensen klinkt slecht, en hier is de ploeg gewoon te luid.
* [wie is de tweede begeleider? # id: second-adult # does: ask]
  coach: Die ligt op dat bankje te slapen, met een pinguïn op zijn mok.
  teacher: Ik ben wakker. Ik laat alleen mijn gepiep rusten.
  -> barn
* [otter # id: say-otter]
  clerk: Eindelijk iemand die het goed doet. Goede reis.
  -> barn

=== barn
Het is donker, het is modderig, de laarzen zijn te groot. Aan een beek houden veertien mensen hun adem in.
coach: Negen jaar heten jullie al de Otters. En niemand van jullie heeft er ooit een gezien.
ada: stil. daar. bij die wortel. hij KIJKT naar ons
jo: hij heeft de ogen van mijn tante
* [Mama bellen met de gsm uit de doos # id: ring-mum # act]
  mum: Ik hoor helemaal niets. Is dat hem? Prachtig.
  -> which_end
* [Stil blijven en kijken # id: look # act]
  De otter eet een vis, met de kop eerst. Een tijdlang heeft niemand een gsm nodig.
  ada: tafelmanieren: die van Jonas
  -> which_end

=== which_end
{blocked: -> open_tin}
-> otters

=== otters
Het was Sofie, een pot soep en een paar echte otters. # end: otters
Je vroeg het voor je ging. Een goede verrassing kan daartegen: de ouders weten het, en nee mag.
Een slecht geheim wordt boos als je vragen stelt. Sofie verbeterde haar plan.
-> END

=== open_tin
Je blokkeerde je eigen coach, en zij vertelt aan iedereen hoe goed je dat deed. # end: open-tin
Blokkeren kun je ongedaan maken. Een vreemd nummer blijft vreemd tot iemand het heeft nagekeken.
Bij een goede verrassing weten de ouders het, staat de doos open, en mag je nee zeggen.
-> END

=== home_this_time
Je bleef thuis, en niemand vroeg twee keer waarom. # end: home-this-time
Zondag belt Ada aan, met modder tot aan haar ellebogen en een tekening. Het is een otter met jouw opslag.
Sofie schrijft voortaan eerst naar de ouders. In de lente gaan ze opnieuw.
Lijkt iets je raar, dan leest mama mee. Om het even welke avond.
-> END
