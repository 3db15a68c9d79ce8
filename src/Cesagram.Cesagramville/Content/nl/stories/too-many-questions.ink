# title: Te veel vragen
# blurb: Iemand die nieuw is, wil alles weten. Waarom?
# name.kiwi: kiwi_of_vogel
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mama
# name.jomum: Mama van Jonas

VAR number = "116 000"
VAR helpline = "116 111"
VAR horn = true
VAR blocked = false

-> lobby

=== lobby
Woensdag. Orbit Racers, Jonas is te laat, de lobby is halfleeg. # when # app: game
kiwi: hoi! jij bent toch bevriend met Jonas? # odd # why: Bij een vreemde die je vriend kent, mag je twee keer kijken, maar Jonas vertelt thuis gewoon over jou.
ada: wie is dat
kiwi: kiwi. zoals het fruit. of de vogel. ik ben er nog niet uit
kiwi: wanneer ben jij meestal online? # odd # why: Zo kan iemand uitzoeken hoe je dag eruitziet, en hier is het iemand die je niet wil mislopen.
kiwi: en wat vindt Jonas het lekkerst? het ECHT lekkerst? # odd # why: Weetjes over iemand verzamelen lijkt vreemd, tot je weet dat je ze nodig hebt voor een cadeau.
* [boterhammen met choco. hij is er zot van # id: toast # does: share]
  kiwi: choco!! dat schrijf ik op
  ada: het schrijft dingen op, geweldig
  -> swap
* [wie ben jij eigenlijk? # id: who-are-you # does: ask]
  kiwi: ik ben 12 en ik ben nieuw. hier, bedoel ik. niet op de wereld # typing: long
  ada: dat zou een robot ook zeggen
  -> swap

=== swap
Jonas komt online en knalt tegen de snoepautomaat. Toet, doet jouw auto.
jo: WIE heeft er een komeettoeter? voor die toeter geef ik mijn linkerschoen
kiwi: ruilen? jouw komeettoeter voor mijn regenboogbanden # odd # why: Een veel te goede ruil kan lokaas zijn, maar Kiwi heeft gewoon geen idee van prijzen.
ada: die banden zijn vijf toeters waard. dat doet toch niemand
kiwi: ik heb hem ergens voor nodig. kan niet zeggen waarvoor # odd # why: Achter "kan niet zeggen" kan iets ergs zitten, maar ook een verjaardag.
* [deal # id: deal]
  ~ horn = false
  De banden zijn er echt, en echt regenboog. Je auto lijkt wel een stoet.
  kiwi: DANK JE dank je
  -> apart
* [nee, ik hou van mijn toeter # id: keep-horn # does: refuse]
  kiwi: ok geen probleem! het is jouw toeter
  Dat ging snel. Jouw nee ligt daar gewoon, en niemand trapt erop.
  -> apart
* [waarvoor dan? # id: what-for # does: ask]
  kiwi: vraag het me zaterdag nog eens # typing: stops
  ada: genoteerd. zaterdag
  -> apart

=== apart
Donderdag, kwart over vier. # when # app: game
kiwi: kunnen we ergens anders schrijven? zonder Jonas? # odd # why: Iemand weghalen bij een vriend is een echt alarmsignaal, dus stoppen en nakijken is juist.
kiwi: en zeg hem aub niet dat ik het vroeg # odd # why: Een geheim voor een vriend is ook een alarmsignaal, en dit eindigt zaterdag met taart.
ada: ik kan dit lezen hè
kiwi: JIJ mag blijven! alleen Jonas niet
* [nee. zeg het hier of zeg het niet # id: say-here # does: refuse]
  kiwi: ok, hier, stilletjes. hij is er nooit voor vijf uur. ik heb het nagekeken # typing: long # odd # why: Weten wanneer iemand weg is klinkt griezelig, maar een neef weet gewoon wanneer hij voetbal heeft.
  -> door
* [waarom zonder Jonas? # id: why-without # does: ask]
  kiwi: omdat hij het zou HOREN. dat is heel het probleem 😩 ik ben hier echt slecht in
  -> door
* [Ada apart vragen wat ze denkt # id: ask-ada # act # does: friend]
  ada: alarmsignalen: vier. maar ik mag blijven, en het dringt niet aan. dus: onduidelijk # app: chat
  ada: ik zou het aan een volwassene vragen. dat is geen misdaad, dat is een telefoontje
  -> door

=== door
Vrijdag, na school. # when # app: game
kiwi: kun jij zaterdag om drie uur? # odd # why: Iemand die je nooit hebt gezien, wil je plannen kennen, dus nakijken is juist.
kiwi: en is dat huis met de blauwe deur van jullie? # odd # why: Online heeft niemand je adres nodig, en Kiwi las het alleen op een lijst voor de uitnodigingen.
Je kijkt naar jullie deur. Ze is blauw.
* [Mama vragen wat ze denkt # id: ask-mum # act # does: tell]
  -> with_mum
* [Kiwi blokkeren # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [hoe ken jij mijn deur?? # id: how-door # does: ask]
  -> how_door

=== how_door
kiwi: o nee. dat klonk slecht. sorry # typing: long
kiwi: van mijn tante. de mama van Jonas! je hoeft me niet te geloven. je mama mag haar bellen
* [wat staat er bij Jonas in de koelkast? # id: fridge # does: ask]
  kiwi: negen potten augurken en een verjaardagsta
  kiwi: een verjaardagstafelkleed. gewoon een tafelkleed. in de koelkast # picture: cake
  De augurken kloppen. Maar augurken kan iedereen raden. Je gaat ermee naar mama.
  -> with_mum
* [dat doe ik. nu meteen # id: ring-aunt # does: tell]
  kiwi: ja!! goed! neem het nummer dat je mama heeft, niet een van mij
  -> with_mum

=== with_mum
Mama leest alles, naar boven en weer naar beneden. # app: street
mum: Blauwe deur. Ik snap waarom je komt. Goed gedaan.
mum: Het kan iets zijn, het kan niets zijn. We hoeven niet te raden. We kunnen het vragen.
-> ring

=== ring
Ze belt de mama van Jonas, op het nummer dat aan de koelkast hangt. # app: call
jomum: Oei. Twaalf jaar, dol op kiwi's? Dat is mijn neefje.
jomum: Jonas viert zaterdag zijn verjaardag. Zijn neef wou alles helemaal alleen regelen.
jomum: Die deur had hij van mijn lijst. Ik had jullie eerst moeten schrijven. Dat was mijn foutje.
* [sorry, ik dacht dat hij gevaarlijk was # id: sorry]
  jomum: Je hoeft geen sorry te zeggen. Je zag iets vreemds en je vroeg het. Deed iedereen dat maar.
  mum: Beter één keer te veel gevraagd. Het kost één telefoontje.
  -> kiwi_reads
* [dus het is gewoon een verrassing? # id: only-surprise # does: ask]
  jomum: Tot zaterdag om drie uur. Dan weet iedereen het. Zo werken verrassingen.
  mum: En twee mama's weten het nu al. Zo werken goede verrassingen.
  -> kiwi_reads

=== kiwi_reads
Vrijdagavond. # when # app: chat
{blocked:
  Je deblokkeert Kiwi. Er staan geen boze berichten op je te wachten.
  kiwi: ik had mij ook geblokkeerd 😅
- else:
  kiwi: mijn tante zegt dat ik klink als een slechterik 😳
}
kiwi: ik heb alles nog eens gelezen. "is dat huis met de blauwe deur van jullie". ik BEN een slechterik
* [ik ben er wel wat van geschrokken # id: scared]
  kiwi: sorry. echt. de volgende keer zeg ik eerst wie ik ben
  ada: door mij aanvaard. de deur moet voor zichzelf spreken
  -> sofa
* [jij zou een waardeloze slechterik zijn # id: terrible-villain]
  kiwi: ik weet het. ik zou aan de bank vragen wanneer ze meestal weg zijn
  ada: en het goud ruilen voor banden
  -> sofa

=== sofa
Zaterdag, drie uur. Achter één zetel zitten elf mensen. # when # app: street
ada: achter de zetel is er geen parking. dus ben ik een lamp. met lampenkap en al
Een sleutel draait om. {horn:Je houdt je gsm met de komeettoeter klaar.|Kiwi houdt de gsm met jouw oude komeettoeter klaar.}
* [Toeteren! # id: honk # act]
  jo: AAAH. wacht. dat is DE TOETER
  -> machine
* [Wachten tot Jonas het ziet # id: wait-jo # act]
  jo: hallo? waarom giechelt die lamp?
  -> machine

=== machine
In de woonkamer staat een automaat, helemaal van karton. Er komen boterhammen met choco uit.
jo: ik ben al vierhonderd keer tegen je geknald. wat ben je mooi # picture: cake
{blocked: -> false_alarm}
-> party

=== after_block
Eén tik, en Kiwi is weg. Dat mag je bij iedereen, ook zonder reden. # app: game
Om zeven uur steekt mama haar hoofd binnen, gsm in de hand.
mum: De mama van Jonas schrijft dat iemand je iets wou vragen. Weet jij daar iets van?
* [Mama de berichten laten zien # id: show-mum # act # does: tell]
  mum: O. Bij zulke berichten had ik ook geblokkeerd.
  mum: Nu vragen we het gewoon. Dan hoeven we niet te raden.
  -> ring
* [geen idee # id: no-idea # does: wait]
  mum: Goed. Als er nog een idee langskomt, ik ben in de keuken.
  -> evening

=== evening
jo: weet jij waarom iedereen zo raar doet vandaag? zelfs Ada # app: chat
ada: ik doe nooit raar. maar ik heb een tip voor jou. alleen voor jou
ada: van die kiwi. mijn mama heeft rondgevraagd. het is in orde, en het gaat over zaterdag
* [dan vraag ik of mijn mama belt # id: ask-late # does: tell]
  mum: Dat idee was er snel. Kom, we vragen het. # app: street
  -> ring
* [ik blijf liever thuis # id: stay-home # does: wait]
  ada: dat mag ook. je hoeft nergens naartoe als het raar voelt
  ada: kiwi zegt sorry voor de deur. ik geef het alleen door. we houden taart voor je apart
  -> cake_later

=== party
Het was een neef, een taart en een hele hoop onhandige vragen. # end: party
Je hebt niet geraden, je hebt het nagekeken: dat is de hele truc. Kiwi vond dat prima, en dat pleit voor hem.
Een verrassing heeft een einde, en volwassenen die het weten. Een slecht geheim heeft geen van beide.
-> END

=== false_alarm
Je blokkeerde iemand die geen kwaad deed, en niemand is boos. # end: false-alarm
Kiwi zegt dat hij hetzelfde zou doen. De mama van Jonas bakte een extra stuk voor voorzichtige mensen.
Blokkeren kun je ongedaan maken. En vragen is nooit een fout.
-> END

=== cake_later
Zondag staat er een stuk taart aan de blauwe deur, met een briefje. # end: cake-later
"Sorry dat ik vroeg als een spion. Kom de kartonnen automaat maar bekijken wanneer je wilt. Kiwi (de neef van Jonas)"
Voorzichtig zijn was juist. En mama is in de keuken, als je wilt dat iemand belt om het na te kijken.
-> END
