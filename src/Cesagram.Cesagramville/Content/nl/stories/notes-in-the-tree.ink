# title: Briefjes in de boom
# blurb: Iemand legt briefjes voor jou in het park. En weet wanneer je te laat bent.
# name.note: Een briefje
# name.emil: Emiel
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mama
# name.coach: Coach Sofie

VAR number = "116 000"
VAR helpline = "116 111"
VAR shown = false
VAR with_mum = false
VAR stayed = false
VAR promised = false
VAR leaked = false

-> tree

=== tree
Maandag, na de training in het Lindepark. In de oudste boom zit een papiertje. # when # app: street
jo: er zit POST in de boom! en het is niet eens voor mij
note: Voor wie met de groene fiets rijdt. Je hebt een mooie lach. Van iemand. # picture: bike # odd # why: Een brief zonder naam kan een truc zijn, en hier is het iemand die geen naam durft te zetten.
ada: dat is lief of het is een misdaad. voorlopig onduidelijk
note: PS: Op maandag ben je altijd te laat. Op donderdag te vroeg. # odd # why: Wie jouw uren kent, houdt je misschien in het oog, en hier is het een verlegen jongen met een raam.
* [Op de achterkant schrijven: wie ben jij? # id: write-back # act # does: ask]
  Je legt het terug in de boom. Een eekhoorn leest het eerst.
  -> second
* [Het aan coach Sofie tonen # id: show-coach # act # does: tell]
  ~ shown = true
  coach: Een handschrift als een bange kip. Het is van jou, hou het bij. En toon je mij het volgende ook?
  -> second
* [Het in je zak steken # id: pocket # act # does: wait]
  Daar blijft het heel de avond. Je lacht één keer, om te testen. Het is een gewone lach.
  -> second

=== second
Donderdag. Je bent te vroeg. Er is een nieuw briefje, onder een dennenappel. # when # app: street
note: Van hierboven kan ik jouw bank zien. # odd # why: Van bovenaf bekeken worden is griezelig, tot je weet dat zijn nieuwe kamer toevallig op het park uitkijkt.
note: Kun je morgen om vier uur naar de bank komen? Alleen, zonder die luide. # odd # why: "Kom alleen" is een echt alarmsignaal, dus is het juist om toch iemand mee te nemen.
jo: wie is die luide? WIE IS DIE LUIDE?
note: En laat dit aub aan niemand zien. # odd # why: Bij een brief in het geheim mag je opletten, en hier is iemand alleen bang om uitgelachen te worden.
ada: dat zijn vijf rare dingen in twee briefjes. wie het ook is, die werkt hard
* [ik ga. maar met jullie erbij # id: with-friends # does: friend]
  ada: goed. ik word een struik. ik ben al eens een lamp geweest, dus ik heb ervaring
  -> bench
* [Mama de twee briefjes laten zien # id: ask-mum # act # does: tell]
  -> mum_reads
* [ik ga niet # id: not-going # does: refuse]
  jo: gelijk heb je. ik zou ook niet gaan als een bank mij luid noemde
  -> not_going

=== mum_reads
~ with_mum = true
Mama legt de twee briefjes naast elkaar op tafel. # app: street
mum: Ik snap waarom je komt. We hoeven niet te raden. Jij neemt die bank, ik de volgende, achter een krant.
* [een krant met gaten erin? # id: holes]
  mum: Hier heb ik heel mijn leven op gewacht.
  -> bench
* [en als het iemand met slechte bedoelingen is? # id: somebody-bad # does: ask]
  mum: Dan heb je mij, Sofie op het veld en een heel luide Jonas. En dan gaan we naar huis.
  -> bench

=== not_going
~ stayed = true
Vrijdag, vier uur. Je bent op training, ver van de bank. Daar zit een jongen met een enorme tas te wachten. # when # app: street
jo: dat is hem! hij is klein. er zit een kat in die mand. ze kijkt naar mij
* [Sofie vragen of ze hem kent # id: ask-coach # act # does: tell]
  ~ shown = true
  coach: Dat is Emiel, hij begint maandag bij ons. Ik ken zijn mama en zijn papa. Gaan we er samen naartoe?
  -> bench
* [Op het veld blijven # id: stay-pitch # act # does: wait]
  ada: dat is ok. jij bent niemand een bank schuldig
  Na een tijdje staat hij op, komt naar het hek en kucht.
  -> bench

=== bench
{stayed:
  Van dichtbij is hij kleiner dan zijn briefjes.
- else:
  {with_mum:Vrijdag, vier uur. Op de volgende bank heeft een krant twee gaten.|Vrijdag, vier uur. Achter de bank zegt een struik "sst" tegen een andere struik.} # when # app: street
}
emil: hoi. o. je bent niet alleen. dat is... eigenlijk slim # typing: long
Hij heeft een enorme tas. Zijn mand zegt "miauw", met een zware stem.
emil: die briefjes zijn van mij. dat was de beste versie. er waren nog elf andere
ada: waren er SLECHTERE?
emil: in eentje stond "ik weet waar jij woont". ik bedoelde alleen dat ik daar ook woon # odd # why: Het klinkt als een dreigement, en hij wou gewoon zeggen dat jullie buren zijn.
* [hoe weet jij wanneer ik te laat ben? # id: how-late # does: ask]
  emil: ik heb een raam daarboven, boven het ijssalon. en niemand om mee te praten. dus kijk ik
  -> weird
* [ik schrok wel een beetje van die briefjes # id: scared]
  emil: o nee. sorry. ze moesten geheimzinnig klinken. niet als een inbreker
  -> weird

=== weird
{with_mum:
  mum: Dag, ik ben de krant. Weet er iemand dat je hier bent, Emiel?
- else:
  coach: Emiel! Daar ben je. Weet je papa dat je beneden bent?
}
emil: ja. hij zei dat de kat thuis moest blijven. ze heet Donderdag. ze is bang van luid
jo: hallo, ik ben die luide
De kat die Donderdag heet, kijkt naar Jonas en is helemaal niet bang.
-> evening

=== evening
Vrijdag, halfnegen. Emiel heeft nu je nummer. # when # app: chat
emil: mag ik je iets vertellen? maar je mag het tegen niemand zeggen # odd # why: Bij een geheim stel je eerst een vraag, en hier gaat het om iets wat alleen van hem is.
emil: niet tegen Jonas. niet tegen je klas. en wis het daarna aub # odd # why: Achter "wis het" zit vaak iets slechts, en Emiel is alleen bang dat er op school iemand meeleest.
* [als er iemand in gevaar is, kan dat niet # id: not-danger # does: refuse]
  emil: er is niemand in gevaar. echt. niemand doet mij iets. het is alleen triest
  -> secret
* [ok, beloofd # id: promise]
  ~ promised = true
  emil: merci. het is niets slechts. nu ja, het is slecht. maar niet zo
  -> secret
* [weet een volwassene ervan? # id: grown-up # does: ask]
  emil: vijf. mama, papa, mijn tante, mijn leerkracht en Sofie. en de kat
  -> secret

=== secret
emil: mijn ouders gaan uit elkaar. ik heb nu twee bedden. twee tandenborstels. één ik # typing: long
emil: mijn klas weet het niet. ik wil het zelf zeggen, als het lukt zonder rare stem
* [dat mag alleen jij vertellen # id: yours # does: friend]
  emil: ja. dat is het juist. merci
  -> pinch
* [wat erg voor je. hoe is het met de kat? # id: how-cat # does: friend]
  emil: beter dan met mij. ze krijgt twee keer eten. ze denken allebei dat de ander het vergat
  -> pinch

=== pinch
Zaterdag. Nu heb jij zijn geheim. Je voelt aan alle kanten of het ergens knelt. # when # app: street
{promised:
  Je beloofde het voor je wist wat het was. Deze keer was het iets kleins. Het had iets groots kunnen zijn.
}
jo: wat wou hij gisteren? komaan. ik zeg het tegen niemand # odd # why: "Komaan" is gewoon een nieuwsgierige Jonas, en die kan tegen een nee.
* [vraag het hem. het is van hem # id: ask-him # does: refuse]
  jo: ok! dat doe ik. ik doe het stil
  -> class
* [Sofie over geheimen vragen, zonder namen # id: coach-secret # act # does: tell]
  ~ shown = true
  -> coach_test
* [zijn ouders gaan uit elkaar # id: leak # does: share]
  ~ leaked = true
  jo: o. arme Emiel. ik zeg geen woord. ik ben een koelkast
  -> leak

=== coach_test
coach: Goede vraag. Daar heb ik een test voor. Vier vingers. Steek je hand op.
coach: Eén: is er iemand in gevaar? Twee: wordt er iemand geduwd of bang gemaakt?
coach: Drie: van wie is het? Vier: mag je er hulp bij vragen?
* [nee, nee, van hem, en ja # id: four-answers]
  coach: Dan is het een goed geheim. Je mag het bijhouden, zoals een jas van iemand die speelt.
  -> class
* [en als één vinger niet klopt? # id: one-wrong # does: ask]
  coach: Dan kom je naar mij, of naar huis, of je belt {helpline}. Dat is niet klikken, dat is helpen.
  -> class

=== leak
Zondag. In de koelkast brandde er licht. # when # app: chat
emil: Jonas stuurt mij een foto van een boterham en "kop op". hoe weet hij dat?
jo: ik wou lief zijn!! ik heb het tegen niemand ANDERS gezegd
* [van mij. het spijt me # id: sorry # does: friend]
  emil: ok. dat deed een beetje pijn. maar je zei het direct. vraag het mij de volgende keer, misschien zeg ik ja # typing: long
  -> class
* [Typen, wissen, typen, wissen # id: type-delete # act # does: wait]
  emil: ik zie de puntjes. neem je tijd. de kat en ik gaan nergens naartoe
  -> next_note

=== class
Maandag, training. Emiel komt eraan, met de mand. De ploeg legt de appelsienen neer. # when # app: street
emil: ik heb geoefend op de kat. eerst de ploeg, dan mijn klas. blijf je naast mij staan?
* [Naast hem gaan staan # id: stand # act # does: friend]
  emil: ik woon hier om de week, want mijn ouders wonen niet meer samen. dat is het
  -> after_class
* [De kat vasthouden # id: hold-cat # act # does: friend]
  Donderdag spint als een motortje. Emiels stem klinkt maar een heel klein beetje raar.
  emil: ik heb nu twee huizen. dus ik ben hier maar om de week. dat is het
  -> after_class

=== after_class
jo: dus jij viert TWEE keer je verjaardag?
ada: ik heb ook twee huizen. het went. leg altijd in allebei een lader
emil: dat is het beste wat iemand ooit tegen mij zei
{shown: -> asked_first}
{with_mum: -> asked_first}
-> two_beds

=== two_beds
Het was een jongen met een raam, een kat en elf mislukte briefjes. # end: two-beds
Je was er niet alleen mee, en dat was juist. Dat vindt Emiel ook.
{leaked:
  Wat van iemand anders is, mag die zelf vertellen. Je zei sorry, en dat telt.
}
Een slecht geheim maakt je bang, en je mag er nooit over praten. Dit was van hem, en het deed niemand kwaad.
-> END

=== asked_first
Je vroeg het een volwassene, dus hoefde niemand te raden. Niemand lachte, zelfs de kat niet. # end: asked-first
"Kom alleen" en "zeg het niet" zijn echte alarmsignalen. Deze keer zat er alleen een verlegen jongen achter.
{leaked:
  Wat van iemand anders is, mag die zelf vertellen. Je zei sorry, en dat telt.
}
Bij een goed geheim is niemand in gevaar en duwt er niemand. En je mag het altijd een volwassene vragen.
-> END

=== next_note
Maandag zit er een derde briefje in de boom. # end: next-note
"Zondag was ik triest. Ik ben niet boos. Je mag nog altijd iets zeggen, ik zit op de bank. Emiel. PS: De kat zegt dag."
Wat van iemand anders is, mag die zelf vertellen. En een misstap maak je goed met één kort woord.
Weet je niet hoe je moet beginnen? Vraag het mama of Sofie. Die moesten ook al eens sorry zeggen.
-> END
