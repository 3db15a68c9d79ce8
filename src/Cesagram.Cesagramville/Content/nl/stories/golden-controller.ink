# title: De gouden controller
# blurb: Iemand in de lobby geeft je een cadeau. Zomaar?
# note: In dit verhaal vraagt iemand om een foto en wordt er gedreigd. Je mag het overslaan.
# name.nova: Nova_77
# name.jo: Jonas
# name.mum: Mama
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR gift = false
VAR shared = false
VAR moved = false
VAR kept = false
VAR sent = false
VAR late = false

-> lobby

=== lobby
Zaterdag, na het middageten. Orbit Racers, laatste ronde. # when # app: game
jo: ok wie heeft er een SNOEPAUTOMAAT in de laatste bocht gezet
jo: ik ben er nu al elf keer tegen geknald
nova: gg! Jij neemt die bocht als een prof
nova: Hoe oud ben je eigenlijk? # sign: access # why: Het klinkt vriendelijk, maar niemand hoeft je leeftijd te weten om tegen je te racen.
jo: KOMAAN, volgende race, ik tegen de automaat # odd # why: "Komaan" klinkt opdringerig, maar Jonas wil gewoon spelen en kan tegen een nee.
* [dank je! ik oefen veel # id: thanks]
  nova: Dat zie je. Niemand hier rijdt zoals jij.
  -> present
* [en hoe oud ben JIJ? # id: age-back # does: ask]
  nova: Ha! Ouder dan mijn auto. Klaar met school, laten we zeggen.
  -> present

=== present
Er valt een doos in je inbox. Ze wiebelt.
nova: Toe, maak maar open # picture: skin # sign: trust # why: Een groot cadeau na één uur kan bedoeld zijn om je het gevoel te geven dat je iets terug moet doen.
Het is de gouden controller. Die kost meer dan een fiets.
jo: WAT. twee jaar in dit spel en ik heb alleen een kromme uitlaat
nova: Ach, dat is niks. Jij bent niet zoals de rest. Dat zag ik meteen. # sign: trust # why: Horen dat je speciaal bent voelt heerlijk, en het is een snelle manier om je vertrouwen te winnen.
* [wauw, dank je!! # id: accept]
  ~ gift = true
  Je auto kleurt goud. Jonas rijdt er twee keer omheen, heel traag.
  nova: Goud staat je goed. Nu kan iedereen het zien.
  -> questions
* [dat is te veel, ik wil het niet # id: decline # does: refuse]
  nova: Te laat, gekkie. Je kunt het niet terugsturen. # sign: coercion # why: Je zei nee, en jouw nee werd met een grapje opzijgeschoven.
  De controller blijft in je garage staan, als een taart die niemand heeft besteld.
  -> questions
* [waarom ik? # id: why-me # does: ask]
  nova: Omdat iemand toch eens moet zien hoe goed jij bent.
  Dat is een mooi antwoord. Het is niet echt een antwoord.
  -> questions

=== questions
Zondag, halfacht 's avonds. # when # app: game
jo: niet tegen mijn papa zeggen dat ik hier ben, ik moet de afwasmachine leegmaken # odd # why: Bij "niet zeggen" mag je opletten, maar dit is een grapje over borden, en over tien minuten is het voorbij.
nova: Rustig bij jou thuis vanavond? # sign: risk-assessment # why: Het klinkt als zomaar een babbeltje, en zo komt Nova te weten of er een volwassene bij je is.
nova: Kijken je ouders soms in je gsm? Ik werd zot van de mijne. # sign: risk-assessment # why: Wie vraagt wie er in je gsm kijkt, wil misschien zelf niet gezien worden.
* [nee, en mama slaapt in de zetel # id: sofa # does: share]
  ~ shared = true
  nova: Dan is het goed dat je mij hebt :)
  -> other_app
* [waarom wil je dat weten? # id: ask-why # does: ask]
  nova: Wow. Ik wou gewoon vriendelijk zijn. # typing: long # sign: coercion # why: Een vraag stellen mag altijd, en jou het gevoel geven dat je onbeleefd bent, is druk.
  nova: Sorry. Lange dag gehad. Alles weer goed?
  -> other_app
* [Met je gsm naar mama in de zetel gaan # id: tell-early # act # does: tell]
  Mama wordt wakker met de afdruk van een kussen op haar wang. Ze onderbreekt je geen enkele keer. # app: street
  -> kitchen

=== other_app
nova: Wat een lawaai in deze lobby. Kom naar KletsBox, met ons tweetjes. # sign: isolation # why: Een privéapp haalt je weg bij je vrienden en bij mensen die iets zouden merken.
nova: Daar heb ik nog een kleinigheidje voor je. # sign: trust # why: Het volgende cadeau krijg je alleen als je doet wat Nova wil.
* [ok, hoe heet je daar? # id: move]
  ~ moved = true
  jo: waar ga je naartoe? het is raceavond
  Je gouden auto vervaagt in de lobby. Jonas knalt in zijn eentje tegen de automaat.
  -> secret
* [nee bedankt, ik blijf hier # id: stay # does: refuse]
  nova: Tuurlijk. Niks moet.
  jo: goed zo. twaalf keer ondertussen, trouwens
  -> secret
* [Jonas, is dat normaal? # id: ask-jo # does: friend]
  jo: iemand vroeg dat aan mijn nicht. ook na een cadeau
  jo: ze zei nee en toen kwamen er geen cadeaus meer. grappig hè
  -> secret

=== secret
Maandag, twintig voor tien 's avonds. # when # app: private
{moved:
  nova: Eindelijk. Alleen jij en ik.
- else:
  nova: Gevonden! Zelfde naam als in het spel, dat was makkelijk :) # sign: access # why: Nova was hier niet uitgenodigd en kwam toch.
}
nova: Jij bent de enige met wie ik echt praat. # sign: trust # why: Het voelt warm en maakt dat jij je verantwoordelijk voelt, na amper twee dagen.
nova: Zeg niks tegen de anderen over de controller, ok? Ze worden toch maar jaloers. # sign: isolation # why: Onder een cadeau waarover je moet zwijgen, zit een addertje.
nova: En ouders snappen niks van games. Het is ons geheimpje. # sign: isolation # why: Een geheim voor de mensen die voor je zorgen, is een alarmsignaal.
* [ok, ons geheim # id: promise]
  nova: Ik wist dat ik op je kon rekenen.
  Het is een klein geheim. Het voelt zwaarder dan je gsm.
  -> breakfast
* [ik hou niet van geheimen # id: no-secret # does: refuse]
  nova: Het is geen slecht geheim! Meer zoals een verjaardagsverrassing. # sign: isolation # why: Een verrassing eindigt ermee dat iedereen het weet, en dit geheim mag nooit eindigen.
  -> breakfast
* [Eerst een screenshot nemen, dan pas antwoorden # id: shot # act # does: keep]
  ~ kept = true
  Klik. Vier berichten, bewaard.
  nova: Je bent zo stil. Wat ben je aan het doen?
  -> breakfast

=== breakfast
Dinsdag, tien over zeven. Boterhammen, regen, de radio. # when # app: street
mum: Je bent je bord aan het smeren.
mum: Gaat het wel? Je kijkt alsof er een steentje in je schoen zit.
* [Mama over Nova vertellen # id: tell-breakfast # act # does: tell]
  Mama zet de radio uit en gaat zitten. Ze onderbreekt je geen enkele keer.
  -> kitchen
* [gewoon moe # id: just-tired # does: wait]
  mum: Goed. En als moe toch iets anders is: ik ben er. Ook op het werk.
  -> favour

=== favour
Dinsdag, tien over vier. # when # app: private
nova: Een piepklein gunstje. Je weet toch nog wie je het beste van heel het spel gaf? # sign: coercion # why: Nu krijgt het cadeau een prijs, en een echt cadeau kost niets.
nova: Stuur eens een foto van jezelf. Alleen voor mij, voor niemand anders. # sign: desensitisation # why: Met "alleen voor mij" test iemand hoe ver je gaat zonder dat iemand het weet.
{shared:
  nova: Je mama merkt er niks van. Die valt toch in slaap in de zetel, zei je. # sign: risk-assessment # why: Je zei het één keer, en Nova heeft het onthouden om het te gebruiken.
}
* [nee. ik stuur geen foto's # id: no-picture # does: refuse]
  nova: Echt? Na alles wat ik voor je deed?
  -> pressure
* [alleen als het er een van mijn hond is # id: dog # does: refuse]
  nova: Schattig. En nu jij. # sign: coercion # why: Een nee met een omweg is ook een nee, en Nova aanvaardt het niet.
  -> pressure
* [ok, eentje. met helmhaar # id: send # does: share]
  ~ sent = true
  nova: Zie je, zo moeilijk was dat niet. Morgen een mooiere. # sign: desensitisation # why: Eerst iets kleins, dan het volgende, zodat elke stap gewoon lijkt.
  -> pressure

=== pressure
nova: Ik kan alles weer afpakken, hè. # sign: coercion # why: Je bang maken dat je iets kwijtraakt, is een manier om druk te zetten.
nova: En het zou jammer zijn als mensen horen dat je erom gesmeekt hebt. # sign: coercion # why: Dit is een dreigement in een nette jas, en dreigementen zijn nooit jouw schuld.
{sent:
  Je handen zijn koud. Eén foto is de deur uit. Hulp halen kan nog altijd, nu meteen.
- else:
  Je handen zijn koud. Op het scherm draait de gouden auto traag in het rond.
}
* [Met je gsm naar mama gaan, nu # id: tell-pressure # act # does: tell]
  ~ late = true
  Mama heeft haar jas half aan. Ze doet hem weer uit en gaat zitten. # app: street
  -> kitchen
* [{helpline} bellen # id: call # act # does: tell]
  -> line
* [Nova blokkeren # id: block # act # does: block]
  -> after_block

=== kitchen
mum: Dank je dat je het vertelt. Dat was vast niet makkelijk.
mum: Jij hebt niets verkeerd gedaan. Iemand heeft een val gezet en er glitter over gestrooid.
{sent:
  mum: Die foto ook. Er bestaan mensen die precies daarbij helpen.
}
mum: Je mag blijven spelen en ik pak je gsm niet af. Wat doen we eerst?
* [Samen alle berichten bewaren # id: save # act # does: keep]
  {kept: Die van maandag staan al veilig. Mama fluit tussen haar tanden.|Mama houdt de lamp vast, jij drukt op de knopjes. Elf foto's.}
  mum: Nu kan niemand nog zeggen dat het niet zo was.
  -> answer
* [Samen het account melden # id: report # act # does: report]
  mum: "Reden van je melding." Is er ook een vakje voor "glibberig"?
  Dat is er niet. Je bewaart de berichten en kiest dan het vakje over volwassenen die kinderen onder druk zetten.
  -> answer

=== answer
{late: -> told}
Je gsm trilt op tafel, tussen de confituur en de sleutels. # app: private
nova: Hallo? Waar ben je naartoe? # sign: coercion # why: Vraag na vraag maakt dat zwijgen als een fout voelt, en je bent niemand een antwoord schuldig.
nova: Je vertelt toch aan niemand over ons? # sign: maintenance # why: Wie niets te verbergen heeft, heeft jouw zwijgen niet nodig.
mum: Hm. Die is ongerust, zoveel is zeker. En niet over jou.
* [ik heb het aan mijn mama verteld # id: told-mum # does: refuse]
  De puntjes dansen, stoppen, dansen, stoppen. Dan is Nova offline.
  mum: Wel. Zo snel heb ik zelden iemand zien wegrijden.
  -> friends
* [Niets zeggen en blokkeren # id: block-together # act # does: block]
  Eén tik, en de tafel is weer gewoon een tafel.
  mum: Dag zeggen hoeft niet. Dat ben je niemand schuldig.
  -> friends

=== friends
Woensdag, raceavond. # when # app: game
jo: daar ben je!! de automaat heeft je gemist
jo: {gift:waar is je gouden ding?|rij je nog altijd niet met dat gouden ding?}
* [Jonas het hele verhaal vertellen # id: tell-jo # act # does: friend]
  jo: wow. ok. ik had die doos direct aangenomen
  jo: dus het had mij ook kunnen overkomen. ik zeg het aan mijn papa, na de afwasmachine
  -> told
* [ingeleverd. er zat een addertje onder het gras # id: strings]
  jo: een slang? in je garage?
  jo: ok, geen echte slang. je mag het vertellen als je wilt. race?
  -> told

=== line
De telefoon gaat twee keer over. # app: call
voice: Hallo, goed dat je belt. Je hoeft niet te zeggen hoe je heet.
Je vertelt het in de verkeerde volgorde. De stem zet het in de juiste.
voice: Eerst een cadeau, dan een geheim, dan een gunst. Iemand heeft dat gepland. Jij niet.
voice: Is er een volwassene die je graag naast je wilt?
* [mijn mama, maar ik weet niet hoe ik begin # id: how-to-start # does: tell]
  voice: Begin met: "Er klopt iets niet en ik wil graag dat je luistert."
  Je probeert het uit in de gang. Het lukt meteen.
  mum: Ik luister. Schoenen uit, gsm uit, twee oren open.
  -> told
* [nog niet, ik moet nadenken # id: not-today # does: wait]
  voice: Dat mag. Bewaar ons nummer. En antwoord Nova niet terwijl je nadenkt.
  -> not_yet

=== after_block
Geblokkeerd. Zes minuten lang is het heel stil. # app: private
nova: Verkeerde knop? Ik ben het, nieuw account. Hou dit onder ons. # sign: maintenance # why: Terugkomen met een andere naam en vragen om te zwijgen, is nog een alarmsignaal.
jo: alles ok? je auto staat al tien minuten geparkeerd voor de automaat
* [niet echt. kun je langskomen? # id: jo-come # does: friend]
  Jonas staat aan de deur met twee boterhammen met choco. Eentje is voor jou.
  jo: eet. daarna gaan we naar je mama. ik doe de eerste zin als je wilt
  mum: Met twee, en geen kruimels op de grond? Dan is het ernstig. Ik luister.
  -> blocked
* [alles goed # id: im-fine # does: wait]
  jo: ok. ik geloof je niet helemaal, maar ok. ik ben er
  -> not_yet

=== told
Je hebt het aan iemand verteld, en het werd lichter. # end: told
Het team van het spel schreef terug. "Jij bent niet zoals de rest": dat had Nova naar negentien spelers gestuurd.
Nova heeft dit gepland. Wie het plant, is verantwoordelijk, nooit wie de doos kreeg.
De politie heeft de berichten nu. {sent:En de hulplijn weet hoe je foto's laat verwijderen.|Een cadeau dat een geheim nodig heeft, is geen cadeau.}
-> END

=== blocked
Je hebt Nova geblokkeerd, en daarna deed je het sterkste: je bleef er niet alleen mee zitten. # end: blocked
Mama heeft de twee accounts gemeld. Jonas las de knoppen voor, met volle mond.
Blokkeren stopt één account. Vertellen helpt tegen allemaal.
{sent:
  En de foto? Mama heeft al gevraagd hoe je die laat verwijderen. Daar zijn mensen voor.
}
-> END

=== not_yet
Voor je gaat slapen, bewaar je een nummer. {helpline}, bij de P van pizza. # end: not-yet
Nova heeft je onder druk gezet. Dat is Nova's schuld, en het is nooit te laat om het te zeggen.
Wat mama zei, geldt nog: "Als moe toch iets anders is: ik ben er."
{sent:
  De foto is een reden om te bellen, nooit een reden om je te verstoppen. Zij weten wat te doen.
}
Morgen is het een nieuwe dag, met ontbijt erbij.
-> END
