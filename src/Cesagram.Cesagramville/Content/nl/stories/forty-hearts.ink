# title: Veertig hartjes
# blurb: Iemand geeft hartjes aan veertig oude foto's van jou. Nog voor het ontbijt.
# name.guest: gast_40213
# name.jo: Jonas
# name.ada: Ada
# name.dad: Papa
# name.gran: Oma
# name.desk: Bib

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false

-> morning

=== morning
Woensdag, tien over zeven. Je gsm had het druk zonder jou. # when # app: photos
Veertig nieuwe hartjes bij je oude foto's. Allemaal van één account, zonder gezicht of naam.
jo: VEERTIG? ik kreeg dit jaar één hartje. dat was van mezelf
guest: GOEDEMORGEN. WAT BEN JIJ GROOT GEWORDEN. # odd # why: Iemand zonder naam heeft jaren van je foto's bekeken, en dat is het nakijken waard.
guest: WIE IS DIE JONGEN MET DE BOTERHAM? # odd # why: Vragen naar je vrienden kan een manier zijn om binnen te geraken, maar soms is het gewoon interesse in een boterham.
jo: het weet van de boterham
* [wie is dit? # id: who-is-this # does: ask]
  guest: IK NATUURLIJK.
  jo: "ik". ja, dan blijft alleen nog iedereen over
  -> arms
* [Niet antwoorden, het account bekijken # id: look-account # act # does: ask]
  Het is acht dagen oud. Geen foto's. Het volgt twee accounts, dat van jou en dat van de bib.
  jo: dus het houdt van jou en van boeken. dat zijn niet veel misdaden
  -> arms
* [dat is Jonas. hij bestaat uit boterham # id: name-jonas # does: share]
  jo: geef mij niet zomaar aan een NUMMER
  guest: HIJ ZIET ER HONGERIG UIT. EET HIJ WEL GENOEG?
  -> arms

=== arms
Woensdag, na school. # when # app: photos
guest: Ik heb de kleine letters gevonden.
guest: Hoe lang zijn jouw armen? # odd # why: Niemand online hoeft je maten te kennen, dus je hoeft niets te zeggen, maar hier zit een eerlijke reden achter.
ada: je ARMEN? is het een kleermaker? is het een octopus die wil vergelijken?
guest: Is blauw nog altijd je lievelingskleur? # odd # why: "Nog altijd" klinkt alsof iemand je al jaren volgt, en een paar mensen mogen dat gewoon.
* [dat zijn jouw zaken niet # id: none-of-yours # does: refuse]
  guest: Groot gelijk. Dan zal ik gokken.
  ada: huh. het slikte dat nee zomaar. dat is nieuw voor een griezel
  -> bus
* [twee armen. de gewone lengte # id: usual-length]
  guest: Dat is geen getal, lieverd.
  ada: "lieverd". de octopus is beleefd
  -> bus
* [Ada vragen wat ze ervan denkt # id: ask-ada # act # does: friend]
  ada: rare dingen: vier. dreigementen: nul. hoofdletters: te veel # app: chat
  ada: wordt het nog raarder, dan ga je ermee naar een volwassene. en ik ga mee als advocaat
  -> bus

=== bus
Donderdag, tien over vier. # when # app: photos
guest: Ik zag je vandaag bij de bus. Zonder muts. # odd # why: Heeft iemand van online je buiten gezien, dan is dat een goede reden om het een volwassene te vertellen.
jo: het heeft je GEZIEN? ik kijk achter elke struik. dag struik
guest: Twee kleine vinkjes. Je hebt dit dus gelezen. # odd # why: Je vinkjes tellen kan druk zijn, maar soms heeft iemand net ontdekt wat vinkjes zijn.
guest: Geen woord tegen je vader, alsjeblieft. # odd # why: Een geheim voor een ouder is een alarmsignaal, zelfs als er deze keer alleen een cadeau achter zit.
* [waarom niet? # id: why-not # does: ask]
  guest: Omdat hij er dan ook een wil.
  Ook een wat? Je kijkt lang naar dat bericht.
  -> light
* [ik vertel thuis wat ik wil # id: tell-what-i-like # does: refuse]
  guest: Goed zo! Zeg het aan je moeder. Die kan haar gezicht in de plooi houden.
  -> light
* [Een screenshot nemen # id: shot # act # does: keep]
  Klik. De veertig hartjes staan er ook op. Het lijken wel de mazelen.
  -> light

=== light
Donderdag, halfacht. Buiten is het donker. Jij bent boven. # when # app: photos
guest: Drie lampen aan daarboven. Wie gaat dat betalen? # odd # why: Als iemand je raam lijkt te zien, puzzel je niet alleen verder: je haalt meteen een volwassene.
Je kijkt naar de lampen. Eén, twee, drie. Het klopt.
* [Naar papa, drie treden tegelijk # id: tell-dad # act # does: tell]
  -> with_dad
* [Het account blokkeren # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [Gordijn dicht en Ada schrijven # id: write-ada # act # does: friend]
  ada: ok, dit is iets voor volwassenen. nu. ik blijf aan de lijn. ik hoor je niet gaan # app: call
  -> going

=== going
* [ok. ik ga # id: going # does: tell]
  ada: goed. ik tel de treden met je mee
  -> with_dad
* [en als het niks is? # id: if-nothing # does: ask]
  ada: dan is het niks EN weet je papa het. dubbel gewonnen
  Je gaat. Ada telt de treden mee. Het zijn er dertien, dat wist je nog niet.
  -> with_dad

=== with_dad
Papa heeft een plank in zijn ene hand en lijm aan de andere. Hij legt de plank neer. # app: street
dad: Ik heb al eens niet opgekeken. Vandaag wel. Laat zien.
dad: Drie lampen. Goed. Gordijnen, cacao, en dan denken we na. Goed dat je kwam.
dad: Vergeet even hoe het klinkt. Wat weet het, en wie kan dat weten?
* [mijn armen, de bus, mijn lampen, blauw # id: what-it-knows # does: ask]
  dad: Dus iemand uit de buurt. Dat kan slecht zijn. Het kan ook iemand zijn die je graag ziet.
  -> library
* [bellen we de politie? # id: police # does: ask]
  dad: Als we het vanavond niet vinden, ja. Dat vinden ze niet erg. Maar eerst: wie volgt het?
  Twee accounts. Jij en de bib. Die is op donderdag open tot acht uur.
  -> library

=== library
Het account volgt alleen jou en de bib. Dus belt papa de bib. Jij luistert mee. # app: call
desk: Gast met een nummer? O jee. Dat is onze cursus. "Geen schrik van de gsm", voor zeventigplussers.
desk: Namen mag ik niet geven. Maar ik schrijf naar alle negen dat ze hun naam moeten zetten.
desk: En ik was ook ongerust geweest. Volgende week beginnen we met "Zeg wie je bent".
dad: Ouder dan zeventig. Telt lampen. Schrijft met hele zinnen. # app: street
In de kamer ernaast doet iets klik, klik, klik. Het klinkt als breinaalden.
* [OMA? # id: gran-guess # does: ask]
  Het klikken stopt.
  -> reveal
* [Schrijven: hoe heette mijn eerste vis? # id: fish # act # does: ask]
  {blocked: Papa typt het, op zijn eigen gsm.|Jij typt het. Het duurt even.}
  guest: Loper. Hij zwom alleen maar schuin, zoals bij het schaken.
  dad: Dat weten maar drie mensen op de wereld. MA!
  -> reveal

=== reveal
Oma zit bij het raam en houdt haar gsm zo ver mogelijk van zich af. Haar bril staat op haar hoofd. # app: street
{blocked:
  gran: Hier staat dat ik je niet meer mag schrijven. Ik was halverwege een zin.
- else:
  gran: Ah, daar ben je. Je bent sinds woensdag zo kortaf tegen mij.
}
gran: Hartjes? Ik dacht dat je zo de bladzijde omslaat.
dad: En "geen woord tegen je vader"?
gran: Er is maar wol voor één. Jij zou ogen trekken zoals een hond bij de slager.
* [van die lampen ben ik wel geschrokken # id: scared]
  gran: Dan spijt het me, en dat meen ik. Onder een brief staat een naam. De mijne vergat ik.
  gran: En jij bent je vader gaan halen. Heel juist. Bij mij had ik hetzelfde gedaan.
  -> wool
* [bijna kwam de politie bij jou aanbellen # id: nearly-police]
  gran: Groot gelijk. Ik had ze thee gegeven en mezelf aangegeven.
  -> wool

=== wool
Een week later. Op je stoel ligt een blauwe trui. De armen zijn bijna even lang. # when # app: street
jo: wat een mooie. neemt de octopus bestellingen aan? # app: photos
guest: Is dat de jongen met de boterham? Kom maar eten. Groetjes, oma. # odd # why: Een uitnodiging van een nummer klinkt vreemd, maar dit nummer zet nu zijn naam eronder.
ada: ze zette haar NAAM. kijk haar eens
{blocked: -> unblocked}
-> signed

=== after_block
Stil. Je mag iedereen blokkeren, en je hebt er geen reden voor nodig. Vrijdag, bij het ontbijt. # when # app: street
dad: Je keek al zes keer naar het raam. Is het mijn rek? Als het mijn rek is, mag je het zeggen.
gran: Mijn telefoon is stilgevallen. Ik geloof dat hij mokt.
* [Papa het scherm laten zien # id: show-dad # act # does: tell]
  Papa legt zijn boterham neer. Hij leest, en hij lacht niet.
  dad: Dat had ik ook geblokkeerd. Goed dat je het toont. Nu zoeken we uit wie het is.
  -> library_early
* [het is niks # id: nothing # does: wait]
  dad: Goed. Als niks toch iets wordt: ik sta op een ladder. Ik kom er snel af.
  gran: Voor een niks ziet het er nogal bleek uit.
  -> evening

=== library_early
De bib gaat om acht uur open, en de school kan een paar minuten wachten. # when
-> library

=== evening
Vrijdagavond. # when # app: chat
ada: je gordijnen waren om vier uur al dicht. ik zag het vanuit de bus. niet op een enge manier
jo: ze heeft gelijk. en ik heb voor jou al dag gezegd tegen negen struiken. dat is genoeg struiken
* [ok. ik laat het mijn papa zien # id: show-late # does: tell]
  Papa komt snel van de ladder. Hij leest alles, en hij lacht niet. # app: street
  -> library_late
* [het is voorbij. ik heb het geblokkeerd # id: its-over # does: wait]
  ada: geblokkeerd is goed. geblokkeerd EN verteld is beter. mijn aanbod blijft staan
  -> note_on_chair

=== library_late
Op vrijdag is de bib laat open, voor mensen met vragen.
-> library

=== signed
Het was oma, met een nieuwe gsm en zonder naam. # end: signed
Je keek na wat het account wist, en je vroeg het een volwassene. Dat werkt bij oma's en bij vreemden.
Wie het goed meent, vindt nakijken niet erg. Oma zet nu overal haar naam onder, zelfs onder het boodschappenlijstje.
-> END

=== unblocked
Je blokkeerde je eigen oma, en ze is trots op je. # end: unblocked
Blokkeren kun je in één tik ongedaan maken. Ze toonde het aan haar hele cursus, als voorbeeld van gezond verstand.
Beter één keer te veel gevraagd. Het kostte één telefoontje, en op het einde was er een trui.
-> END

=== note_on_chair
Een week later ligt er een blauwe trui op je stoel, met een briefje. # end: note-on-chair
"Ik hoor dat een nummer je lastigvalt. Misschien was ik dat. Ik vergat mijn naam te zetten. Sorry, lieverd. Oma"
Blokkeren was juist. En wat je ongerust maakt, is groot genoeg om te vertellen. Papa komt van elke ladder af.
-> END
