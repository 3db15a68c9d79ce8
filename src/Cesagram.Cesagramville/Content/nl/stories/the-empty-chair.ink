# title: De lege stoel
# blurb: Milo is vandaag niet op school. Jij weet daar iets van.
# note: In dit verhaal is een vriend vermist. Hij komt thuis. Je mag het overslaan.
# name.milo: Milo
# name.nova: Nova
# name.jo: Jonas
# name.mum: Mama
# name.milomum: Mama van Milo
# name.teacher: Meneer Benali
# name.coach: Coach Sofie
# name.clerk: Samira
# name.voice: Noodlijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR early = false
VAR late = false

-> breakfast

=== breakfast
Vrijdag, tien over zeven. Regen, boterhammen, en een bericht van vijf uur vanmorgen. # when # app: chat
milo: slaap je? goed. bus 12 in het donker: 3/10. er zit niemand op, behalve ik
milo: Nova is terug, met een nieuwe naam. het stopt alleen als ik kom, zegt Nova. dus ga ik er vandaag naartoe # sign: approach # why: Milo is onderweg, alleen, naar iemand die hij nog nooit heeft gezien.
milo: Nova zegt dat niemand hier mij zal missen voor maandag # sign: isolation # why: Het is een leugen waardoor Milo zich alleen voelt, want jij mist hem nu al.
milo: mijn vossentekeningen liggen in je bank op school. zorg er goed voor. en zeg het niet # sign: going-missing # why: Wie weggeeft waar hij van houdt, is misschien van plan om weg te blijven.
* [Het voorlezen aan mama # id: tell-mum # act # does: tell]
  ~ early = true
  -> mum_hears
* [Milo, waar ben je? # id: where-are-you # does: ask]
  Geen antwoord. Het bericht komt niet eens aan.
  -> chair
* [ga aub niet alleen # id: not-alone # does: friend]
  Geen antwoord. Het bericht komt niet eens aan.
  -> chair

=== mum_hears
mum: Dank je. Nu zijn we met twee die het weten. Ik bel zijn mama. # app: call
milomum: Ik kom net thuis, van mijn allerlaatste nachtdienst. Zijn bed is opgemaakt. Hij maakt zijn bed nooit op.
milomum: Je hebt het gezegd. Ik kan niet zeggen hoe blij ik ben. Ik bel nu de politie.
mum: En wij bellen {number}, de lijn voor vermiste kinderen. Jij weet het meest. Wil jij praten?
* [ja # id: will-talk # does: tell]
  mum: Ik zit hier naast je, met twee oren.
  -> line
* [praat jij maar. ik kom naast je zitten # id: sit-next # does: tell]
  mum: Dan zet ik hem op luidspreker. Jij zegt wat ik niet weet.
  -> line

=== chair
Vrijdag, het eerste lesuur. Milo's stoel is leeg. # when # app: street
teacher: Milo? Heeft iemand Milo gezien?
jo: hij zat niet op bus 12. hij zit ALTIJD op bus 12
* [Met meneer Benali naar buiten en het zeggen # id: tell-teacher # act # does: tell]
  -> teacher_hears
* [Jonas het bericht laten zien # id: show-jo # act # does: friend]
  jo: dat is geen geheim. dat is rook. rook hou je niet bij
  -> break_time
* [In je bank kijken # id: look-down # act # does: wait]
  In je bank liggen elf vossen. Eentje kijkt je aan.
  -> break_time

=== break_time
Vrijdag, de eerste pauze. In je zak zoemt je gsm. # when # app: chat
milo: koud hier. Nova is te laat. je hebt het toch niet gezegd? # sign: maintenance # why: Hier spreekt Nova's regel over zwijgen uit Milo's mond, en die beschermt alleen Nova.
milo: Nova zegt gsm uit nu. dus. dag # sign: going-missing # why: Met zijn gsm uit kan niemand Milo bereiken of weten waar hij is.
* [Milo, dit kan ik niet voor me houden # id: cant-keep # does: refuse]
  De puntjes komen, en stoppen. Dan wordt zijn foto grijs.
  -> teacher_asks
* [De deur die piept opendoen # id: squeak # act # does: tell]
  -> teacher_hears
* [ok. maar kom terug # id: come-back # does: wait]
  Het vertrekt. Het komt niet meer aan.
  -> teacher_asks

=== teacher_hears
teacher: Dank je. Ik geloof je. Net daarvoor ben ik hier. # app: street
teacher: Ik bel zijn mama en de politie. En {number}: die mensen doen dit elke dag.
teacher: Kinderen mogen daar ook bellen. Jij kent hem het best. Doen we het samen?
-> line

=== teacher_asks
~ late = true
Vrijdag, tien voor een. Meneer Benali gaat niet voor je staan. Hij gaat zitten. # when # app: street
teacher: Milo's mama dacht dat hij hier op school was. De politie zoekt hem nu. Niemand is boos op jou.
jo: als jij iets weet, zeg het dan. ik zou het voor jou doen, maar ik zou het verkeerd zeggen
* [hier. lees maar # id: read-it # does: tell]
  teacher: Dank je. Dat was zwaar, en jij hebt het tot hier gedragen. Nu dragen wij het.
  -> line
* [krijgt hij problemen? # id: trouble # does: ask]
  teacher: Nee. Hij niet, en jij niet. Alleen degene met wie hij ging afspreken.
  Je legt je gsm op tafel, en het wordt meteen lichter. Meneer Benali toetst {number} in.
  -> line

=== line
De telefoon gaat één keer over. # app: call
voice: Hallo, met de lijn voor vermiste kinderen. Goed dat je belt. Neem je tijd.
voice: Wat had je vriend aan toen je hem het laatst zag?
Je ziet hem voor je. Groene trui met kap, grote grijze rugzak, een vos in balpen op zijn linkermouw.
voice: Daar hebben we veel aan, vooral aan die vos. Heeft hij je geschreven?
Je scrolt naar boven. Gisteravond laat, terwijl je sliep, stuurde Milo twee zinnen van Nova door. # app: private
nova: Jij bent niet zoals de rest. Neem vrijdag de eerste trein, ik zal er zijn. # sign: trust # why: Het is weer die zin uit het spel, en zo voelt vertrekken als een prijs die je wint.
nova: Kom, en het stopt allemaal. Kom je niet, dan weet ik wat je waard bent. # sign: coercion # why: Nova maakte hem bang en belooft nu dat het stopt, en zo wordt Milo geduwd.
* [Het voorlezen, woord voor woord # id: read-out # act # does: keep]
  voice: Dank je. Bewaar alles, alsjeblieft. Hiermee weet de politie welke trein. # app: call
  -> waiting
* [is het ook mijn schuld? # id: sooner # does: ask]
  voice: Nee. Nova deed dit, jij niet en Milo niet. En met deze zinnen weten we welke trein. # app: call
  -> waiting
* [ik ga hem zoeken # id: look-for-him]
  voice: Dat begrijp ik. Blijf alsjeblieft. De politie zoekt hem, en misschien schrijft hij naar jou. # app: call
  -> waiting

=== waiting
voice: Jouw taak nu: iets eten en je gsm aan laten. Zijn mama is ook hier aan de lijn.
{early:Vrijdag, twintig over negen.|{late:Vrijdag, tien over vier.|Vrijdag, tien voor drie.}} # when # app: chat
milo: ben je er? 4 procent. Nova is zo oud als mijn nonkel. ik moest in een auto. ik zei nee en liep terug naar binnen # sign: approach # why: Nova is niet wie Nova zei te zijn, en wil Milo op een plek waar niemand hem ziet.
milo: maar ik kan niet naar huis. iedereen weet het. ik: 0/10
* [jij zei nee tegen een auto. dat is enorm # id: huge # does: friend]
  milo: mijn benen zeiden het. mijn mond kwam erna
  -> counter
* [kom naar huis. niemand is boos # id: come-home # does: friend]
  milo: niemand? echt niemand?
  -> counter
* [ga naar het loket, daar zijn mensen # id: go-counter # does: friend]
  milo: er zit een vrouw onder een bord met een i op. ze ziet er ok uit
  -> counter

=== counter
milomum: Schrijf hem "mijn dappere vos". En dat ik hem graag zie. Meer niet. # app: call
Je typt het. Je voegt er zelf één woord aan toe, en dat is "soep".
milo: ok. ik ga naar het loket. 2 proc # app: chat
Dan niets, elf minuten lang. Niemand aan tafel zegt een woord.
voice: Hij is er. De politie is bij hem. Hij stelt het goed, hij heeft thee. Punten wil hij er niet aan geven. # app: call
-> platform

=== platform
{early:Vrijdagmiddag, twaalf uur.|{late:Vrijdagavond, het is al donker. De lampen zijn aan.|Vrijdag, zes uur 's avonds.}} Het Station. # when # app: street
De luidspreker kondigt een trein aan die op tijd is. Zelfs de gans is opzijgegaan.
clerk: De wachtzaal is warm. Ik heb er een bordje "gesloten" gehangen. Ze is voor jullie.
coach: Dekens. Die van de hele ploeg. Hij mag kiezen.
* [Bij Milo's mama gaan staan # id: stand-mum # act # does: friend]
  milomum: Jij hebt het touwtje niet losgelaten. Dat vergeet ik nooit.
  -> arrival
* [wat zeg ik tegen hem? # id: what-say # does: ask]
  coach: Niet veel. "Goed dat je er bent." Dat is genoeg voor vandaag.
  -> arrival

=== arrival
De deuren gaan open. Milo stapt uit naast een agente, en kijkt naar zijn schoenen.
milo: hoi. ik ben zo dom
milomum: Milo. Milo. Je bent er.
teacher: Nova was goed in liegen. Jij was beter in terugkeren.
* [bus 12 heeft je gemist # id: bus-missed # does: friend]
  milo: echt? hij zegt nooit iets
  -> soup
* [Hem de elf vossen geven # id: foxes # act # does: friend]
  Hij telt ze. Dan trekt zijn mond scheef, en jij kijkt een tijdje naar de gans.
  -> soup
* [Gewoon naast hem staan # id: stand-milo # act # does: friend]
  Hij leunt een beetje. Jij leunt een beetje terug.
  -> soup

=== soup
Jullie keuken, twee potten, zes mensen. Vóór de soep hoeft niemand te praten.
milo: jij hebt het gezegd, hè?
* [ja. dat kon ik niet voor me houden # id: could-not-keep]
  milo: goed. ik denk dat ik daarom naar jou schreef. en niet naar niemand
  -> mark
* [ben je boos op mij? # id: angry-with-me # does: ask]
  milo: was ik. op de trein. daarna was ik gewoon blij dat iemand mij zocht
  -> mark

=== mark
mum: En jij? Jij hebt vandaag ook veel gedragen. Je mag die lijn ook voor jezelf bellen.
Milo eet, traag, tot de bodem van zijn kom. Hij legt zijn lepel neer.
milo: soep: 10/10
Je schrijft het naar Jonas. Niets anders, alleen dat.
jo: een TIEN?? # app: chat
{early: -> by_noon}
{late: -> by_lamplight}
-> by_dusk

=== by_noon
Je zei het bij het ontbijt. Milo was thuis voor het middageten. # end: by-noon
Met de berichten die je bewaarde, vond de politie Nova. Nova heeft alles gepland, en de schuld ligt alleen bij Nova.
Milo praat nu elke dinsdag met een hulpverlener. Zonder haast, zonder verwijten.
Maandag kraakt zijn stoel weer. En wie er nog ergens buiten is: kom veilig thuis. Er is soep.
-> END

=== by_dusk
Je zei het nog diezelfde morgen aan meneer Benali. Milo was thuis voor het avondeten. # end: by-dusk
Met de berichten die je bewaarde, vond de politie Nova. Nova heeft alles gepland, en de schuld ligt alleen bij Nova.
Milo praat nu elke dinsdag met een hulpverlener. Zonder haast, zonder verwijten.
Maandag kraakt zijn stoel weer. En wie er nog ergens buiten is: kom veilig thuis. Er is soep.
-> END

=== by_lamplight
Het duurde even voor je het kon zeggen. Je zei het, en Milo is thuis. # end: by-lamplight
Niemand telt de uren. Nova heeft alles gepland, en de schuld ligt alleen bij Nova. De politie heeft Nova gevonden.
Milo praat nu elke dinsdag met een hulpverlener. En {number} is er ook voor jou.
Maandag kraakt zijn stoel weer. En wie er nog ergens buiten is: kom veilig thuis. Er is soep.
-> END
