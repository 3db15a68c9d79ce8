# title: Milo in het grijs
# blurb: Milo heeft jullie allemaal gewist. Zijn manager wou het zo.
# note: In dit verhaal wordt een vriend onder druk gezet. Je mag het overslaan.
# name.milo: Milo
# name.jo: Jonas
# name.ada: Ada
# name.n: N.
# name.mum: Mama
# name.teacher: Meneer Benali
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR promised = false
VAR saved = false

-> gallery

=== gallery
Maandag, na school. Op Milo's pagina stonden 61 foto's. Nu zijn het er negen, allemaal grijs. # when # app: photos
jo: ik ben weg! die foto van mij met de pot choco! dat was mijn goede kant
ada: ik ook. zelfs de draak. wie verwijdert er nu een DRAAK?
milo: ik heb gewoon opgeruimd. mijn manager zegt dat een pagina één kleur nodig heeft
jo: heb jij een MANAGER? ik heb nog niet eens een pennenzak
milo: N. zegt dat vrienden op een foto goedkoop lijken. sorry. het is niet persoonlijk # sign: isolation # why: Stap voor stap haalt iemand Milo's vrienden uit zijn foto's, en daarna uit zijn dagen.
* [wie is N.? # id: who-is-n # does: ask]
  milo: N. heeft mijn vossen ontdekt. N. zorgt voor jonge tekenaars. ik ben de jongste # typing: long
  -> plan
* [je vossen zijn mooi. wel wat eenzaam # id: lonely # does: friend]
  milo: eenzaam is de stijl. denk ik. 5/10 eenzaam
  -> plan
* [je vrienden wissen is echt gemeen # id: mean]
  ~ judged = true
  milo: jij snapt het niet # typing: stops
  De puntjes komen, en gaan, en blijven weg.
  -> plan

=== plan
Maandagavond. Je schrijft naar Milo alleen. # when # app: chat
{judged:
  milo: ik ben niet gemeen. Jonas wiste ik als laatste. ik deed er een uur over
- else:
  milo: jij schrijft mij nog. goed. 7/10
}
milo: sinds N. het doet, krijgen de vossen 2000 hartjes. vroeger zes. jij, Jonas, mama, mama, mama en Ada
milo: N. heeft mijn wachtwoord, en om vier, zes en acht uur stuur ik waar ik ben. voor het plan # sign: risk-assessment # why: Dit toont waar Milo is en wie er bij hem is, en een wachtwoord opent al de rest.
milo: en ik heb een filmpje gemaakt waarin ik zeg hoe het echt met me gaat. alleen voor N. vergeet dat ik dat zei # typing: stops # sign: desensitisation # why: Iets persoonlijks "alleen voor" één persoon geeft die persoon macht, en dat is nooit Milo's schuld.
* [hoeveel punten geef JIJ het plan? # id: what-marks # does: friend]
  milo: ik? dat vraagt niemand. de hartjes: 9/10. het plan: 4 # typing: long
  -> table
* [kent je mama N.? # id: mum-know # does: ask]
  milo: nog niet. N. zegt dat mama's pas komen als er iets te zien is
  -> table
* [lijkt dat niet een beetje op Nova? # id: like-nova # does: ask]
  milo: NEE. Nova had auto's. N. heeft een logo
  Het is een mooi logo. Zoiets kun je kopen.
  -> table

=== table
Dinsdag, de refter op school. Ada deelt papieren hoedjes uit. # when # app: street
ada: vrijdag is mijn feestje. hoedjes, taart, één grote foto van ons allemaal. geen hoedje, geen taart
milo: ik kan komen. maar niet op de foto. dat past niet in het plan
jo: jij tekent met een GRIJS potlood. waar is je oranje?
milo: oranje is voor kleine kinderen, zegt N. # sign: coercion # why: Milo moet zich schamen voor wat hij graag doet, zodat maar één mening telt.
* [Jouw oranje potlood naast zijn plateau leggen # id: pencil # act # does: friend]
  Hij pakt het niet. Hij schuift zijn plateau zo dat het potlood niet kan wegrollen.
  milo: erwtjes: 2/10. potlood: 8
  -> phone
* [ik vind je vos in het oranje mooi # id: like-orange # does: friend]
  milo: jij vond hem al mooi toen hij zes hartjes had # typing: long
  -> phone

=== phone
Tussen de erwtjes zoemt zijn gsm. Hij kijkt, wordt bleek, en draait hem naar jou. # app: private
n: Van wie is die mouw op de foto van zes uur? # sign: risk-assessment # why: Hiermee kijkt iemand na wie er bij Milo is.
n: Vrijdag geen feestje. Jij bent niet zoals de rest. Zij houden je klein. # sign: isolation # why: Het klinkt als een compliment, en het snijdt hem af van zijn vrienden.
n: Je mama heeft weer nachtdienst. Ik bel om tien uur. # sign: risk-assessment # why: Iemand weet wanneer Milo alleen is, en kiest net dat uur om te praten.
n: Wis dit straks. Onze regel. # sign: maintenance # why: Wie geen sporen wil, weet dat anderen zich zorgen zouden maken.
milo: zo schrijft N. nu eenmaal. toch?
* ["niet zoals de rest". dat is van Nova # id: nova-line # does: ask]
  milo: wat? nee. maar "onze regel" ook. dat zei Nova. elke nacht # typing: long
  -> same
* [zei jij tegen N. dat je mama nachtdienst heeft? # id: nights # does: ask]
  milo: tuurlijk. moet wel. nee. ik heb het nooit gezegd. alleen aan Nova # typing: long
  -> same
* [wacht. wis het deze keer niet # id: keep-it # does: keep]
  ~ saved = true
  Jij houdt het plateau rechtop, als een muur. Milo neemt vijf foto's van het scherm.
  milo: "onze regel". er was nog iemand die dat zei # typing: long
  -> same

=== same
Milo legt zijn gsm met het scherm naar beneden. Hij legt er een erwtje op, alsof die anders zou opstaan. # app: street
milo: N. Nova. dezelfde letter. alles is hetzelfde
milo: dus het is twee keer gelukt. hoe dom kan één vos zijn?
* [jij bent niet dom. iemand loog, twee keer # id: lied-twice # does: friend]
  milo: twee keer. met een logo. dat is veel werk voor één vos
  -> promise
* [niet jouw schuld. het was vermomd # id: disguise # does: friend]
  milo: een vermomming van één letter. da's lui. 2/10
  Bijna lacht hij.
  -> promise

=== promise
milo: zeg het aub niet verder. mama was zo trots op de hartjes. en misschien is het NIET Nova. beloofd?
* [dat kan ik niet beloven. maar ik blijf # id: no-promise # does: refuse]
  milo: typisch jij, zo'n antwoord. het is ok. 7/10
  -> evening
* [ok. beloofd # id: promise]
  ~ promised = true
  milo: merci
  Hij doet lang over zijn erwtjes. Jij ook. Een belofte kan op je maag liggen.
  -> evening
* [kom, de deur die piept is vlakbij # id: door-now # does: tell]
  milo: nu? met erwtjes? # typing: long
  milo: ok. voor het tien uur is en de gsm gaat
  -> okoro_room

=== evening
Dinsdag, tien voor halfnegen 's avonds. # when # app: chat
milo: N. heeft het wachtwoord veranderd. ik kan niet meer bij mijn eigen vossen # sign: coercion # why: Wie iets vasthoudt waar Milo van houdt, kan hem daarmee laten gehoorzamen.
milo: om tien uur moet ik bij mijn gsm zitten. dan krijg ik het terug. vandaag: 2/10
{promised:
  Je beloofde te zwijgen. Maar een belofte die een vriend in gevaar laat, telt niet.
- else:
  Je zei dat je zou blijven. Vanavond betekent dat: iemand gaan halen.
}
* [Ermee naar mama gaan, nog voor tien uur # id: tell-mum # act # does: tell]
  -> mum_kitchen
* [{helpline} bellen: hoe help ik hem? # id: call # act # does: tell]
  -> line
* [neem niet op. morgen, de deur die piept? # id: tomorrow # does: friend]
  -> tomorrow

=== mum_kitchen
Mama windt blauwe wol van oma's stoel. Ze laat de wol los. # app: street
mum: Het is halfnegen, en om tien uur belt N. Goed. Dan hebben we ruim de tijd.
mum: Dit is geen klikken. Dit is hulp halen. Ik bel nu Milo's mama, in het ziekenhuis.
* [hij vroeg om het niet te zeggen # id: asked-not-to]
  mum: Dat weet ik. En dat is moeilijk. Je kunt trouw zijn aan een vriend en dit toch niet voor je houden.
  -> ten
* [mag ik het Milo eerst zeggen? # id: tell-first # does: friend]
  mum: Ja. Kort en eerlijk. Ik zit naast je.
  milo: je hebt het gezegd. ok. gaat je mama roepen? nee? dan trek ik mijn schoenen aan # typing: long
  -> ten

=== ten
Tien uur, jullie keuken. Milo, zijn mama nog met haar werkschoenen aan, jouw mama, soep. # when # app: street
De gsm gaat elf keer over. Niemand neemt op.
milo: voor het eerst nam ik niet op. dat is echt luid, niet opnemen
mum: Jij hebt niets verkeerd gedaan, Milo. Niet de eerste keer en niet deze keer.
n: Hier krijg je spijt van. Denk aan je vossen. # app: private # sign: coercion # why: Dit is een dreigement, en de schuld ligt bij wie dreigt.
milo: {saved:ik heb die vijf foto's uit de refter nog. moet ik die laten zien?|ik heb vandaag niks gewist. moet ik het laten zien?}
Zijn mama leest. Dan legt ze haar jas om hem heen, al is het niet koud.
milo: ze is niet boos. alleen op één letter van het alfabet
-> told_again

=== line
Een stem neemt op, alsof het klaarlichte dag is. # app: call
voice: Hallo. Jij hebt het dus gemerkt. Wie dichtbij is, ziet het vaak het eerst. Goed dat je belt.
Je vertelt over het grijs, het wachtwoord, het telefoontje van tien uur.
voice: Iemand wil Milo helemaal voor zich. Dat is gepland, en te zwaar voor twee kinderen. Wie is er dichtbij?
* [mijn mama, ze is in de keuken # id: in-kitchen # does: tell]
  voice: Stap er dan nu naartoe. Ik ga mee, in je hand.
  mum: Goed dat je het me zegt. Ik bel nu Milo's mama, in het ziekenhuis. # app: street
  -> ten
* [kan Milo jullie zelf bellen? # id: milo-call # does: friend]
  voice: Ja, en hij hoeft zijn naam niet te zeggen. Jullie kunnen ook samen bellen.
  milo: ok. bewaard onder "oranje". om tien uur neem ik niet op. misschien bel ik hen. misschien # app: chat
  -> grey_for_now

=== tomorrow
milo: mijn gsm ging elf keer. ik had er mijn kussen op liggen
Woensdag, de eerste pauze. Jullie staan samen voor de deur. # when # app: street
jo: ik ben hier alleen voor als iemand iets stoms moet zeggen. ik ben altijd klaar
* [ik doe de eerste zin # id: first-sentence # does: tell]
  Jij doet de eerste. Die is kort. Milo moet even ademen, en dan gaat hij verder.
  -> okoro_room
* [zeg jij maar wanneer # id: you-say # does: wait]
  milo: morgen dan. of vrijdag. sorry
  teacher: Ik zie zes voeten onder mijn deur. Ze zijn elke dag van de week welkom.
  -> grey_for_now

=== okoro_room
teacher: Kom binnen. Thee? Hij is vreselijk, maar hij is warm. # app: street
Milo vertelt het. Bij "onze regel" zet meneer Benali zijn bril af.
teacher: Ik geloof je, Milo. Je hebt niets verkeerd gedaan, toen niet en nu niet. Ik bel je mama.
teacher: Die zin gaat naar de politie. Wie twee keer dezelfde gebruikt, laat een spoor na.
milo: N. heeft mijn wachtwoord. wat gebeurt er met mijn vossen?
teacher: We zorgen samen voor ze, vandaag nog. De mensen van de app hebben een formulier voor pagina's waar een vreemde in zit.
* [Milo helpen met het formulier # id: form # act # does: report]
  milo: "Beschrijf wat van jou is." alle vossen. ook die mislukte met vijf poten
  -> orange
* [Bij hem blijven en niets zeggen # id: company # act # does: friend]
  milo: thee: 1/10. gezelschap: 9
  -> orange

=== orange
Milo vertelde het, en jij zat naast hem. Daar is moed voor nodig, elke keer weer. # end: orange
N. was Nova, met een logo erop. Het was gepland, en niets ervan is Milo's schuld.
Hij heeft nog niet alles verteld. Dat hoeft niet in één keer. Hij weet welke deur piept.
Vrijdag is er een grote foto. Zes hoedjes, een draak, en een jongen met oranje op zijn neus.
-> END

=== told_again
Je hebt het verteld, voor Milo. Tot de soep is hij boos, en daarna niet meer. # end: told-again
N. was Nova, met een logo erop. De politie kent nu beide namen. Er kan een derde komen, dus let op elkaar.
Hij heeft nog niet alles verteld. Niemand moet alles in één keer vertellen.
Vrijdag is er een grote foto. Milo staat aan de rand, met een hoedje op. Dan zet hij één stap naar het midden.
-> END

=== grey_for_now
Milo is er vandaag niet klaar voor. Hij heeft {helpline}, hij heeft jou, en om tien uur nam hij niet op. # end: grey-for-now
Wie N. ook is: niets hiervan is Milo's schuld.
Dit is te groot voor twee. Zeg het dus maar aan mama of meneer Benali, ook als Milo het nog niet kan.
Ada houdt een hoedje voor hem bij. Het is oranje.
-> END
