# title: Ontdekt
# blurb: Een bureau heeft jou ontdekt. Het heeft nogal haast.
# note: In dit verhaal zet iemand druk, om foto's en om geld. Je mag het overslaan.
# name.viv: Viviane
# name.ada: Ada
# name.jo: Jonas
# name.mum: Mama
# name.dad: Papa
# name.haddad: Mevrouw Haddad
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR talent = 1
VAR pictures = false
VAR kept = false

-> clip

=== clip
Zondagavond. Je hebt een filmpje online gezet. 31 keer bekeken, waarvan negen keer door oma. # when # app: photos
jo: speel dat nog eens af. wat doe je daar juist?
* [Mijn liedje, gezongen in de traphal # id: song # act]
  ~ talent = 1
  ada: die echo is geweldig. en die buur die op het einde meezingt ook
  -> message
* [Heel onze straat, getekend in vier minuten # id: drawing # act]
  ~ talent = 2
  ada: je tekende de bushalte EN de kat die er een hekel aan heeft. beste kat van de stad
  -> message
* [Jongleren. Drie citroenen en een schoen # id: lemons # act]
  ~ talent = 3
  ada: die schoen. die SCHOEN. ik keek samen met mijn mama en ze begon te klappen
  -> message

=== message
Een nieuw bericht. Op de foto lacht een vrouw voor een heel witte muur.
viv: Hallo! Viviane hier. Ik zoek jong talent voor Castingbureau Spreeuw. # sign: access # why: Een mooie foto en een beroep zijn snel verzonnen, dus bewijzen ze nog niets.
viv: Ik zie honderd filmpjes per dag. Een {talent == 1:stem|{talent == 2:lijn|rust}} als die van jou? Eén keer per jaar. # sign: trust # why: Grote complimenten van een onbekende zijn heerlijk om te horen, en zo gaat een deur makkelijk open.
jo: een CASTINGBUREAU? zoeken ze daar iemand die boterhammen eet? het is voor een vriend
* [wauw. ik? echt? # id: really]
  viv: Jij. Ik zeg dat nooit zomaar om lief te zijn.
  -> who_looks
* [hoe kwam je bij mijn filmpje terecht? # id: how-found # does: ask]
  viv: Talent vindt mij, schat. Dat is altijd zo geweest.
  ada: mijn kat vindt mij ook altijd. dat is nog geen beroep
  -> who_looks

=== who_looks
viv: Wie houdt jouw pagina in het oog? Alleen jij, of ook een van je ouders? # sign: risk-assessment # why: Het klinkt praktisch, en zo komt zij te weten of een volwassene iets zou merken.
viv: En hou het stil in de klas. Jaloerse mensen praten een talent kapot. # sign: isolation # why: Als niemand het goede nieuws mag horen, kan ook niemand er vragen over stellen.
* [alleen ik # id: only-me # does: share]
  viv: Mooi. Dan kan het snel gaan.
  -> contract
* [mijn mama kijkt af en toe eens # id: mum-looks]
  viv: Wat lief. Mama's zeggen eerst nee en vragen dan pas iets. We verrassen haar wel. # sign: isolation # why: Je mama heeft nog niets gezegd, en nu al hoor je waarom je niet naar haar moet luisteren.
  -> contract
* [waarom wil je dat weten? # id: why-know # does: ask]
  viv: Hm. De echte professionals vragen me dat nooit. # typing: long # sign: coercion # why: Het was een eerlijke vraag, en jij moet je er klein door voelen.
  -> contract

=== contract
Maandag, halfvijf. # when # app: private
viv: Je contract! Elf bladzijden. Je hebt alleen de laatste nodig, met de stippellijn. # sign: trust # why: Papier ziet er ernstig uit, maar wie eerlijk is, wil juist dat je het leest.
viv: Ouders houden alles op. We zeggen het hun als je gewonnen hebt. # sign: isolation # why: Wie je ouders buiten een contract houdt, weet dat ze stop zouden zeggen.
* [moeten mijn ouders niet tekenen? # id: parents-sign # does: ask]
  viv: Alleen bij kinderen over wie we twijfelen. Over jou twijfel ik niet.
  Jij bent nog altijd een kind. Dat heeft ze niet gemerkt, of juist wel.
  -> test
* [ik lees eerst alle elf # id: read-all # does: ask]
  viv: Je kunt lezen, of je kunt op de lijst staan. # sign: coercion # why: Je wordt opgejaagd, zodat je geen tijd hebt om te zien wat er niet klopt.
  Je leest toch. Op bladzijde zeven heet het bureau opeens anders.
  -> test
* [Screenshots nemen van alle elf # id: shot # act # does: keep]
  ~ kept = true
  Klik, elf keer. Op bladzijde zeven heet het bureau opeens anders.
  viv: Het is zo stil bij jou. Ben je aan het oefenen?
  -> test

=== test
viv: Nu de testfoto's. Van voren, van opzij, en een van je kamer. Alleen voor de casting. # sign: desensitisation # why: "Alleen voor" is een belofte die niemand kan nakijken, en een foto die weg is, haal je niet zomaar terug.
* [ik stuur geen foto's van mezelf # id: no-pictures # does: refuse]
  viv: Dan moet ik de regisseur zeggen dat je schrik kreeg. # sign: coercion # why: Je zei nee, en zij doet alsof je je daarvoor moet schamen.
  -> fee
* [waarom mijn kamer, voor een casting? # id: why-room # does: ask]
  viv: Voor het licht, schat. Alles draait om het licht.
  Op je lamp kleeft een sticker van een walrus. Het draait niet om het licht.
  -> fee
* [twee, met het gordijn achter mij # id: two # does: share]
  ~ pictures = true
  viv: Prachtig. De volgende keer zonder gordijn. Ik wil zien hoe je woont. # sign: desensitisation # why: Eerst een beetje, dan wat meer, zodat elke stap klein lijkt.
  -> fee

=== fee
Dinsdag, tien over vijf. # when # app: private
viv: Je zit bij de laatste vijf!! Je fotoboek kost 180 euro. Ik heb het voor je betaald. # sign: coercion # why: Zo heb je opeens schulden voor iets wat je nooit hebt besteld.
viv: Ooit doe jij dan iets kleins voor mij. We vinden wel iets. # sign: coercion # why: Een gunst zonder naam kan om het even wat zijn.
viv: Zaterdag om vier uur, Spiegelstraat 14, de achterdeur. Kom alleen, dan ben je losser. # sign: approach # why: Een echte casting heeft een voordeur, en er mag een ouder naast je zitten.
viv: Ik wil je ja vanavond voor acht uur. Daarna is je plaats weg. # sign: coercion # why: Een deadline moet beletten dat je iemand om raad vraagt.
Bij het avondeten kijk je naar de klok. De klok kijkt terug. # app: street
dad: Het rek staat! Het houdt. Of ja, het leunt.
mum: Moet je een trein halen? Je kijkt al naar de klok sinds de soep.
* [Je gsm naast mama's bord leggen # id: tell-supper # act # does: tell]
  -> mum_reads
* [gewoon huiswerk # id: homework # does: wait]
  mum: Goed. Als het huiswerk iets anders wordt: ik ben hier heel de avond.
  -> ada_writes

=== ada_writes
Tien over zeven, in je kamer. # when # app: chat
ada: ik heb die Viviane van jou opgezocht. haar pagina is drie weken oud
ada: veertig foto's van kinderen, en niet één van hen heeft er "dank je" onder gezet
ada: Castingbureau Spreeuw bestaat echt. met een voordeur en een telefoon. waarom schrijft zij dan via een CHAT?
* [kom je? dan zeggen we het aan mijn mama # id: ada-comes # does: tell]
  ada: ik zit al in de lift. ik breng de citroenen mee, voor als we wapens nodig hebben
  Wapens zijn niet nodig. Mama schuift de soepborden opzij voor jullie twee. # app: street
  -> mum_reads
* [Viviane het nummer van het bureau vragen # id: office-number # act # does: ask]
  viv: Het is zo'n drukte op kantoor vandaag. Zeg gewoon ja, schat. # app: private # sign: coercion # why: Een echt bedrijf is blij als je iets nakijkt, en zij draait eromheen.
  -> clock
* [{helpline} bellen # id: call # act # does: tell]
  -> line

=== clock
Zeven voor acht. # app: private
viv: En wis onze chat voor zaterdag, wil je? Dat moet van de privacyregels. # sign: maintenance # why: Een echt bedrijf bewaart zijn brieven, dus wie wil dat ze verdwijnen, heeft daar een reden voor.
* [De trap af, naar mama # id: tell-clock # act # does: tell]
  Vijf voor acht. Mama heeft alle tijd van de wereld. # app: street
  -> mum_reads
* [nee. ik wil dit niet # id: final-no # does: refuse]
  viv: Na alles wat ik voor je deed? Je bent me nog 180 euro schuldig. # sign: coercion # why: Je mag je altijd bedenken, en dat kost je niets.
  -> eight
* [Viviane blokkeren # id: block # act # does: block]
  Het is vier minuten stil. Dan schrijft er een nieuw account.
  viv: Dat was vast een misklik. Je bent me nog 180 euro schuldig. # sign: maintenance # why: Terugkomen met een nieuwe naam is nog een teken dat er iets niet klopt.
  -> eight

=== eight
De klok slaat acht. Er gebeurt niets, behalve dat het rek omvalt. # app: street
dad: Alles goed met mij! Het is op het andere rek gevallen!
ada: het is acht uur. gaat het? nee is ook een antwoord # app: chat
* [nee. en ik denk dat ik mijn mama nodig heb # id: need-mum # does: tell]
  ada: goed plan. mama's zijn ook na acht uur open
  mum: Ga zitten. Vertel. Dat rek mag blijven liggen. # app: street
  Mama leest alles, en ze zucht geen enkele keer.
  mum: Je bent haar niets schuldig. Zij schreef achter mijn rug naar een kind. Dat ligt aan haar.
  -> no_debt
* [gewoon moe. morgen # id: tomorrow # does: wait]
  ada: ok. ik vraag het morgen opnieuw. ik ben een soort wekker, maar met een kat
  -> place_gone

=== mum_reads
mum: Dank je dat je het me laat zien. Elf bladzijden? Dan wil ik mijn bril en een koekje.
{pictures:
  mum: En twee foto's. Dat komt in orde. Er zijn mensen die daarbij helpen, en die gaan we het vragen.
- else:
  mum: En de foto's zijn bij jou gebleven. Mooi. Dan is er minder op te ruimen.
}
mum: Jij hebt niets verkeerd gedaan. Zij heeft tegen je gelogen, en nog heel vriendelijk ook.
mum: Spreeuw bestaat echt. We vragen het hun. Met het nummer van hun eigen site, niet dat van haar.
De telefoon gaat lang over. Dan neemt er iemand op die net naar huis wou gaan. # app: call
haddad: Spreeuw, met Haddad. Viviane? Hier werkt geen Viviane. Jullie zijn al het derde gezin deze maand.
haddad: Wij schrijven naar ouders. Vanaf de eerste mail. Nooit naar een kind alleen.
haddad: Je komt binnen langs de voordeur, met je mama, en je neemt alle bladzijden mee. Het kost niets. Niemand heeft haast.
* [ik wou zo graag dat het waar was # id: wanted-true]
  haddad: Natuurlijk. Dat is een goede wens, en hij is van jou. Zij heeft hem alleen geleend.
  -> after_call
* [waren al die complimenten dan gelogen? # id: praise-lie # does: ask]
  haddad: Ik heb je filmpje niet gezien, dus zeg ik er niets over. Zo weet je dat ik echt ben.
  mum: Ik heb het wel gezien. Vaak. Van oma's negen keer waren er vijf van haar en vier van mij.
  -> after_call

=== after_call
{kept:
  Je elf screenshots tonen mevrouw Haddad het valse contract. De politie krijgt ze ook, en mama doet de chat erbij.
- else:
  Samen met mama maak je foto's van de hele chat, voor de politie. Mevrouw Haddad krijgt alleen het valse contract.
}
viv: Ja of nee, schat? # app: private # sign: coercion # why: Ze blijft maar duwen, en jij bent haar geen antwoord schuldig.
mum: Dat is een nee. Best een kort woord, eigenlijk.
Eén tik op "melden", één op "blokkeren". De witte muur is weg. # app: street
-> real_way

=== line
De telefoon gaat twee keer over. # app: call
voice: Goeienavond, goed dat je belt. Neem je tijd. Ik heb hier geen klok.
Je vertelt het. De 180 euro, de achterdeur, het ja voor acht uur.
voice: Eerst complimenten, dan een geheim, dan een rekening. Iemand heeft dat gepland, en dat was jij niet.
voice: Je bent haar niets schuldig. Geen geld, geen gunst, geen antwoord. Wie is er bij je thuis?
* [mijn mama. blijf je aan de lijn? # id: stay-line # does: tell]
  voice: Zolang je wilt. Ga haar maar halen.
  mum: Ik ben er. Zal ik luisteren of je hand vasthouden? Ik kan het allebei. # app: street
  Ze doet het allebei. Ada hangt aan de andere gsm en noemt Viviane dingen zoals "citroen".
  -> no_debt
* [mag ik er eerst over nadenken? # id: think # does: wait]
  voice: Ja. Maar denk na zonder haar. Je hoeft haar vanavond niet te antwoorden. En later ook niet.
  -> place_gone

=== real_way
Je vroeg het aan de voordeur, dus bleef de achterdeur dicht. # end: real-way
Viviane hoort bij geen enkel bureau. Ze loog om bij kinderen te geraken, en dat is alleen haar schuld.
{pictures:
  En de twee foto's? Mama heeft ze gemeld, zodat ze verwijderd worden.
}
Drie weken later komt er een echte brief, voor mama, over een opendeurdag. Jullie gaan allemaal. Het rek blijft thuis.
Een echte kans kan wachten tot je ouders alles gelezen hebben.
-> END

=== no_debt
Wie tegen je gelogen heeft, ben je niets schuldig. # end: no-debt
Mama belde het echte Castingbureau Spreeuw: niemand kent daar een Viviane. De politie heeft de chat nu.
{pictures:
  En de twee foto's? Ook daar is hulp voor. Mama heeft al gebeld.
}
{talent == 1:Je liedje|{talent == 2:Je tekening|Je schoen}} is nu 58 keer bekeken. Oma kent intussen de knop "opnieuw".
-> END

=== place_gone
Acht uur kwam en ging voorbij, en jij bent nog altijd jij. # end: place-gone
Niemand kan je met een chat schulden laten maken. Wat Viviane doet, ligt aan Viviane.
{helpline} staat nu in je gsm. In de keuken brandt mama's lamp, en die heeft geen deadline.
{pictures:
  De twee foto's zijn nog een reden om het te vertellen. Net daarvoor bestaat er hulp.
}
-> END
