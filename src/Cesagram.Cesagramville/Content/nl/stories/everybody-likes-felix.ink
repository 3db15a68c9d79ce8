# title: Iedereen vindt Felix tof
# blurb: Hij bouwt het decor, brengt koffiekoeken mee en rijdt je naar huis. Wat kan daar mis mee zijn?
# note: Dit verhaal gaat over een volwassene die iedereen tof vindt, en er zit druk in. Je mag het overslaan.
# name.felix: Felix
# name.jo: Jonas
# name.ada: Ada
# name.mum: Mama
# name.dad: Papa
# name.lind: Mevrouw Claes
# name.coach: Coach Sofie
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR shared = false
VAR kept = false
VAR hinted = false
VAR early = false
VAR told_lind = false

-> rehearsal

=== rehearsal
Dinsdag, het oude paviljoen in het Lindepark. De toneelgroep speelt "De Storm". # when # app: street
jo: ik ben de donder. ik heb de grootste bakplaat van mijn mama mee. hiervoor ben ik GEBOREN
ada: en ik doe het licht. niemand wordt donker zonder mijn toestemming
Jij bent de boom. Je hebt drie zinnen. Felix bouwt het decor en brengt koffiekoeken mee, en iedereen vindt Felix tof.
felix: Onder ons: jij bent de beste op dat podium. De anderen zien het nog niet. # sign: trust # why: Een compliment dat onder jullie moet blijven, geeft je het gevoel dat je gekozen bent, en het is een eerste klein geheim.
felix: Het wordt vroeg donker. Ik breng je voortaan naar huis, je papa vindt het goed. # sign: access # why: Een lift is vriendelijk, en zo zit er ook een volwassene alleen met een kind in de auto.
coach: Hé daar, boom! Mijn nummer hangt op de deur van de kleedkamer, als iemand ooit een volwassene nodig heeft. # odd # why: Een nummer van een volwassene mag je nakijken, en dat van Sofie hangt waar alle ouders het ook lezen.
* [bedankt, graag # id: lift]
  Hij maakt een buiging. Zijn boom, zegt hij, hoeft nooit meer te voet.
  -> car
* [ik stap graag, met Jonas en Ada # id: walk # does: refuse]
  Hij zegt dat hij jullie alle drie meeneemt. Er is plaats, als iemand de bakplaat plooit.
  -> car

=== car
Donderdag, regen. Felix brengt iedereen naar huis. De bakplaat krijgt een gordel, Jonas krijgt de bakplaat. # when # app: street
felix: De plaats vooraan is voor mijn rechterhand. De rest schuift maar wat op. # sign: trust # why: De lieveling zijn voelt goed, en het maakt de anderen een beetje boos op jou.
Een voor een stappen de anderen uit. Jij bent de laatste. De auto neemt de lange weg rond het park.
felix: Is er nog iemand wakker als je thuiskomt? Of doe je gewoon zelf open? # sign: risk-assessment # why: Het klinkt bezorgd, en zo komt hij te weten wie het zou merken als je laat thuiskwam.
felix: Mijn ouders luisterden ook nooit. # sign: isolation # why: Het woordje "ook" zegt dat jouw ouders niet luisteren, en dat heb jij nooit gezegd.
* [mijn ouders luisteren wel # id: they-listen # does: refuse]
  felix: Natuurlijk. Als ze tijd hebben.
  -> late
* [mama vergat één keer mijn kostuum # id: forgot # does: share]
  ~ shared = true
  felix: Au. Zoiets zou ik nooit vergeten.
  -> late
* [mag ik de volgende keer eerst uitstappen? # id: first-out # does: ask]
  felix: En onze babbels missen? Jij bent grappig.
  Hij lacht. Het was geen grap.
  -> late

=== late
Zondag, twintig voor twaalf 's nachts. # when # app: private
felix: Wakker? Ik kan niet slapen. # sign: desensitisation # why: Een volwassene die 's nachts naar een kind schrijft, verschuift een grens, en de volgende nacht schuift die verder op.
felix: Ik raak mijn appartement kwijt. Jij bent de enige aan wie ik het kan zeggen, jij bent wijzer dan mijn vrienden. # sign: coercion # why: Door zijn zorgen voel jij je nodig en zit je aan hem vast, maar volwassenen hebben daar andere volwassenen voor.
felix: Wis je dit? Mensen begrijpen zulke dingen zo snel verkeerd. # sign: maintenance # why: Over een bericht dat geen sporen mag nalaten, zou iemand anders zich zorgen maken.
* [wat erg. dat klinkt zwaar # id: sorry-felix]
  felix: Jij hebt een groot hart. Morgennacht schrijf ik weer.
  Zijn zorgen zijn nu in jouw kamer. Ze nemen veel plaats in.
  -> breakfast
* [het is laat, ik ga slapen # id: sleep # does: refuse]
  felix: Nu laat jij me dus ook in de steek. # sign: coercion # why: Je een schuldgevoel geven omdat je gaat slapen, is druk.
  -> breakfast
* [Een screenshot nemen en je gsm uitzetten # id: shot # act # does: keep]
  ~ kept = true
  Klik. Het is weer donker, en je kussen is koel.
  -> breakfast

=== breakfast
Maandag, ontbijt. Papa vecht weer met het rek, nu met een geleende boormachine. # when # app: street
mum: Die Felix! Hij heeft de hele tombola alleen binnengedragen. Wat een lieve man.
dad: En hij leende me zijn boormachine. Het rek heeft er schrik van.
De boterham in je mond wordt almaar groter.
* [hij schrijft mij 's nachts # id: tell-early # does: tell]
  ~ early = true
  De boormachine valt stil. De radio ook.
  -> mum_believes
* [hij neemt altijd de lange weg naar huis # id: long-way # does: ask]
  ~ hinted = true
  dad: Wegenwerken, denk ik.
  Mama kijkt één seconde langer naar jou dan naar de boter.
  -> workshop
* [Kauwen # id: chew # act # does: wait]
  mum: Je bent zo stil. Ik heb geen haast, hoor. Ik zie er soms zo uit, maar ik heb er geen.
  -> workshop

=== workshop
Dinsdag, repetitie. Felix gaf je twee zinnen extra. Die waren van Mara, een vriendin van Ada. # when # app: street
jo: Felix zegt dat jij de plaats vooraan vroeg. voor altijd
ada: en dat mijn licht jou stoort. is dat zo? je mag het zeggen, ik heb een dimmer
Je gsm zoemt in je kostuum. # app: private
felix: Zaterdag, mijn atelier. Wij met ons tweetjes. We schilderen jouw boom. # sign: approach # why: Alleen afspreken, weg van de groep, is een stap die geen enkele helper hoeft te zetten.
felix: Zeg tegen je mama dat mevrouw Claes erbij is. Dat is simpeler. # sign: maintenance # why: Een volwassene die je vraagt om thuis te liegen, wil dat niemand het nakijkt.
{shared:
  felix: Ze vergeet toch alles, dat zei je zelf. # sign: isolation # why: Je vertelde hem één klein ding, en hij maakt er een muur van tussen jou en je mama.
}
* [ik lieg niet tegen mijn mama # id: no-lie # does: refuse]
  felix: Liegen! Wat een woord. Na alles wat ik voor jou deed. # sign: coercion # why: Nu krijgen de liften en de zinnen een prijs, en vriendelijkheid heeft er geen.
  -> threat
* [mogen Jonas en Ada ook mee? # id: bring-friends # does: ask]
  felix: Dan zou het niet meer van ons zijn. # sign: isolation # why: Een goed plan is nog altijd goed als je vrienden erbij zijn.
  -> threat
* [misschien. ik weet het nog niet # id: maybe # does: wait]
  felix: Dan hou ik het op ja. # sign: coercion # why: "Ik weet het niet" is geen ja, en er toch een van maken is druk.
  -> threat

=== threat
Donderdag, halfelf 's avonds. # when # app: private
felix: Je deed raar vandaag. Als jij praat, sluiten ze de hele groep. Door jou. # sign: coercion # why: Hij legt het gewicht op jou zodat je zwijgt, maar wat er met de groep gebeurt, ligt nooit aan jou.
felix: En wie zou het geloven? Iedereen kent mij. # sign: maintenance # why: Hij rekent erop dat iedereen hem tof vindt, en toch zijn er volwassenen die jou geloven.
Je drie zinnen draaien rond in je hoofd. Ze komen er in de verkeerde volgorde uit.
* [Op mama's deur kloppen # id: knock # act # does: tell]
  Mama doet het lampje aan en schuift op. {hinted:"De lange weg naar huis", zegt ze. "Daar denk ik nog altijd aan."|"Ik ben wakker", zegt ze, met haar ogen dicht.}
  -> mum_believes
* [Ada en Jonas schrijven # id: write-friends # act # does: friend]
  -> friends
* [Het morgen zeggen aan mevrouw Claes, van de groep # id: tell-lind # act # does: tell]
  -> lind

=== lind
Vrijdag, voor de repetitie. # when # app: street
lind: Felix? Maar nee, kind. Dat is de liefste man van de stad. Dat heb je vast verkeerd begrepen.
lind: En nu allemaal op jullie plaats! Heeft iemand de maan gezien?
~ told_lind = true
Dat kwam niet aan. Daar sta je, met je bladeren. Buiten blaast iemand op een fluitje.
coach: Boom! Jij ritselt niet meer. Hoe erg is het, van blaar tot gebroken been?
* [gebroken been # id: broken-leg # does: tell]
  -> coach_listens
* [blaar. denk ik # id: blister # does: wait]
  coach: Blaren tellen ook. Ik zit tot acht uur op mijn emmer. En morgen vraag ik het opnieuw.
  -> line_saved

=== friends
Je hebt drie pogingen nodig. Dan druk je op verzenden. # app: chat
jo: tegen mij zei hij dat jij mij te luid vindt. ik ben DE DONDER
ada: en tegen mij dat jij mijn licht niet kunt uitstaan. hij vertelde ons elk iets anders
ada: ik geloof je. Jonas ook, hij knikt naar zijn gsm. nu nog een volwassene met goede oren
* [Sofie. gaan jullie mee? # id: go-coach # does: tell]
  Jonas neemt de bakplaat mee, voor als iemand donder nodig heeft.
  -> coach_listens
* [{helpline} bellen, met drie, op luidspreker # id: call # act # does: tell]
  -> line
* [zeg het aub tegen niemand # id: please-not # does: wait]
  ada: dat kan ik niet beloven. dit is te groot voor drie
  ada: ik beloof iets anders. jij zit nooit meer alleen in die auto. en morgen vraag ik het opnieuw
  -> line_saved

=== line
De stem klinkt alsof ze heel de avond tijd heeft. Je vertelt het. Ada vertelt over het licht. # app: call
voice: "Tof" is wat de mensen zien. Wat telt, is wat hij doet als niemand kijkt.
voice: Hij is de volwassene, en hij heeft dit gepland. Niemand van jullie deed iets verkeerd.
* [wie gaat ons geloven? # id: who-believes # does: tell]
  voice: Ik. En iedereen die tot het einde luistert. Wie ken je die dat doet?
  Jullie zeggen het alle drie tegelijk. Sofie. Die luistert zelfs naar de smoesjes van Jonas.
  -> coach_listens
* [vanavond niet # id: not-tonight # does: wait]
  voice: Dat mag. Stap niet in zijn auto, en bewaar zijn berichten. Je mag ons nog eens bellen.
  -> line_saved

=== coach_listens
Vrijdag, aan het veld. Coach Sofie zet een emmer op zijn kop en gaat erop zitten. De beste emmer is voor jou. # app: street
coach: Van het begin. Mijn ploeg loopt nog een rondje. Over tien jaar zijn ze me dankbaar.
{told_lind:
  coach: Je zei het al aan iemand en werd weggestuurd? Dan zeg je het nu twee keer. Dat is dubbel zo dapper.
}
Je vertelt alles. Ze gelooft je vanaf het eerste woord, en pelt heel traag een appelsien.
coach: Ik vind hem ook tof. Dat bewijst niets. Ik geloof je.
coach: Jij hebt niets verkeerd gedaan. Niet met die liften, en niet omdat je lang gezwegen hebt.
* [gaat de groep nu dicht? # id: close-group # does: ask]
  coach: Ik vecht ervoor. Gaat ze ooit toch dicht, dan ligt dat aan hem, niet aan jou. Maar een toneelstuk kan best zonder hamer.
  -> coach_acts
* [Haar de berichten laten zien # id: show-coach # act # does: keep]
  coach: {kept:Heb je dit bewaard? Met zo'n hoofd maak ik je kapitein.|Wis niets. Dat was zijn regel, en zijn regels stoppen hier.}
  -> coach_acts

=== coach_acts
Dit kan ze niet voor zich houden, zegt ze, en dat doet ze ook niet. Ze belt je ouders, dan de politie, en jij hoort elk woord.
Tien minuten later staat papa er, met de boormachine nog in zijn hand.
dad: Ik was zo blij met een boormachine dat ik niet opkeek. Het spijt me. Ik geloof je.
dad: Als er iemand uit die groep moet, dan is het niet de boom.
-> believed

=== mum_believes
{early:
  Dan vertel je het. De auto, de nacht, het appartement dat hij kwijtraakt. # app: street
- else:
  Dan vertel je het. De auto, de nachten, het atelier van zaterdag. # app: street
}
mum: Ik vind hem tof. Dat heb ik aan iedereen verteld. En ik geloof je. Dat past allebei in mijn hoofd.
mum: Jij hebt niets verkeerd gedaan. Volwassenen dragen hun eigen zorgen. Hij gaf ze aan jou, en dat ligt aan hem.
Papa staat in de deur. Hij legt de geleende boormachine op de grond, ver weg van zichzelf.
dad: Ik heb hem nog bedankt voor die liften. Het spijt me. Je hoeft daar nooit meer in te stappen.
* [iedereen zegt dat hij zo lief is # id: so-nice # does: ask]
  mum: Ja. Door lief te zijn kwam hij zo dichtbij. Lief zijn is geen diploma.
  -> act
* [zeg het aub niet tegen mevrouw Claes, die de groep leidt # id: not-lind]
  mum: Dat moet, er zitten nog kinderen in die auto. Maar jij hoeft er niet bij te zijn.
  -> act

=== act
Je gsm zoemt op tafel. Mama kijkt ernaar zoals je naar een wesp kijkt. # app: private
felix: Waarom zo stil? Wij hebben toch geen geheimen voor elkaar. # sign: maintenance # why: Hij wil weten of je gepraat hebt, en jij bent hem geen antwoord schuldig.
* [Samen alles bewaren # id: save # act # does: keep]
  {kept:Dat van zondag staat al veilig.|Mama houdt de lamp vast, jij drukt op de knopjes.} Papa leest mee en wordt stiller en stiller.
  -> tree_friends
* [blokkeren? # id: block # does: block]
  mum: Zodra alles bewaard is. Eerst de foto's, dan de deur.
  -> tree_friends

=== tree_friends
Mama belt de politie, en dan Sofie. De avond erna schrijf je naar de donder en het licht. # app: chat
jo: tegen mij zei hij dat jij altijd vooraan wou zitten. ik had het aan JOU moeten vragen
ada: en tegen mij dat mijn licht je stoorde. hij vertelde ons elk iets anders
* [hij wou ons uit elkaar # id: apart # does: friend]
  ada: mislukt. wij zijn een boom, een onweer en een stroompanne
  -> coach_stage
* [jouw licht is geweldig # id: lights]
  ada: weet ik. maar zeg het nog eens
  -> coach_stage

=== coach_stage
Bij de volgende repetitie komt Sofie bij jullie drie op de trap zitten. Ze heeft een net appelsienen bij zich. # app: street
coach: Ik wil het maar één keer zeggen, en alleen hier. Ik geloof je. En zegt iemand "maar hij is zo lief", stuur die dan naar mij.
Jullie pellen ze samen. Niemand hoeft iets te zeggen.
-> both_true

=== believed
Iedereen vond Felix tof. En toch geloofde Sofie jou. # end: believed
De politie praat nu met hem, en hij is uit de groep. Twee anderen kregen ook berichten. Zij durfden het te zeggen, dankzij jou.
{told_lind:
  Mevrouw Claes stond aan de deur. "Ik luisterde niet", zei ze. "Dat was mijn fout." Ze meende het.
}
Hij koos hiervoor, niet jij. Als de eerste je niet hoort, ga dan naar de volgende.
Op de première duurt de donder twee minuten langer dan gepland.
-> END

=== both_true
Iemand kan lief zijn voor iedereen en toch één kind kwaad doen. Allebei kan waar zijn. # end: both-true
De politie praat nu met Felix, en hij is uit de groep. Twee anderen kregen ook berichten. Zij durfden het te zeggen, dankzij jou.
Jij hebt niets kapotgemaakt. Hij koos hiervoor, en jij hebt het gestopt.
Op de première heb je drie zinnen, en al het licht dat Ada kan vinden.
-> END

=== line_saved
{helpline} staat nu in je gsm, bij de B van boom. # end: line-saved
Wat Felix doet, ligt aan hem. Dat iedereen hem tof vindt, maakt het niet goed. Je hoeft voor hem niet te zwijgen.
Je gaat naar geen enkel atelier. Sofies nummer hangt op de deur van de kleedkamer, en Jonas en Ada gaan dezelfde weg naar huis.
Morgen vraagt iemand het opnieuw, en dan kun je het zeggen. Mama's deur staat vannacht ook open.
-> END
