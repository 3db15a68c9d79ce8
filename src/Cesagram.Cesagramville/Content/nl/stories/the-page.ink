# title: De pagina
# blurb: Finn uit het vierde vindt jou grappig. Zijn pagina heeft 812 volgers.
# note: In dit verhaal zet iemand druk met een foto. Hulp is dichtbij. Je mag het overslaan.
# name.finn: Finn
# name.tim: Tim
# name.jo: Jonas
# name.mum: Mama
# name.teacher: Meneer Benali
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR mop = false
VAR took = false
VAR with_tim = false
VAR kept = false

-> yard

=== yard
Maandag, de middagpauze. Finn is 15 en iedereen kent hem. Hij blijft bij je staan. # when # app: street
finn: Hé, die grap over de erwtjes was toch van jou? Heel mijn tafel lag plat. # sign: trust # why: Het is vriendelijk en misschien zelfs waar, maar zo begint ook een gunst.
jo: Finn uit het vierde. praat. met ONS. ik zei "choco". luidop. waarom
finn: Die pagina is van mij. Lachen Verplicht, 812 volgers. Jij zou de jongste zijn die erop staat. # sign: trust # why: Gekozen worden door iemand die ouder is, maakt je trots, en dan is nee zeggen moeilijk.
tim: aan mij vroeg hij het ook. het is... laat maar
* [wat moet ik dan doen? # id: what-do # does: ask]
  finn: Grappig zijn. Dat kun jij in je slaap.
  -> dare
* [ik? op de pagina? ja! # id: yes-page]
  finn: Zo hoor ik het graag. Ik schrijf je.
  -> dare
* [ik weet het nog niet # id: not-sure # does: refuse]
  finn: Geen stress. Ik vraag het om vijf uur nog eens. En om zes uur.
  Hij knipoogt erbij. Hij vraagt het echt om vijf uur. En om zes uur.
  -> dare

=== dare
Maandag, tien over zes. # when # app: photos
finn: Uitdaging van de dag. Dans in je pyjama, met een zwabber. Ik deed het ook. # sign: desensitisation # why: Een uitdaging test hoe ver je gaat, en de volgende is altijd een beetje groter.
finn: Alleen ik krijg het te zien. Ik vraag het altijd voor ik iets post. # sign: trust # why: Een belofte van iemand die foto's verzamelt, kun je moeilijk nakijken.
jo: mij vroeg hij niks. en ik zie er echt goed uit met een boterham op mijn hoofd
* [De zwabberdans filmen en doorsturen # id: mop # act # does: share]
  ~ mop = true
  Elf seconden. Op de pyjama staan eendjes.
  finn: Ik lig op de GROND. Die eendjes!! Jij bent een legende.
  -> numbers
* [je krijgt een tekening van de zwabber # id: mop-drawing # does: refuse]
  finn: Haha, schattig. Maar tekeningen krijgen geen hartjes. # sign: coercion # why: Je vond je eigen manier om nee te zeggen, en hij maakt er iets kleins van.
  -> numbers
* [geen uitdagingen, dank je # id: no-dares # does: refuse]
  finn: Iedereen deed het. Ik zeg maar. # sign: coercion # why: Door "iedereen" moet jij je alleen voelen met je nee.
  -> numbers

=== numbers
Dinsdag, op bus 12. Twee rijen voor je slaapt Tim, met zijn mond open. # when # app: chat
finn: 840 volgers! En jij zit vlak achter de volgende topper. # sign: desensitisation # why: Nu gaat de grap over iemand die geen ja of nee kan zeggen.
finn: Pak Tim. Maar maak hem niet wakker, anders is het niet spontaan. # sign: isolation # why: Zo praten jij en Tim niet met elkaar.
Op Tims rugzak zit een button. "Maak me wakker aan het Lindepark aub."
* [nee. hij is geen clown, hij is moe # id: no-tim # does: refuse]
  finn: Wow. Ok. Ik dacht dat jij humor had.
  -> wake
* [De foto maken en doorsturen # id: take-tim # act # does: share]
  ~ took = true
  finn: Goud!!! Zie je, zo makkelijk is het.
  Het was makkelijk. Het voelt niet als goud.
  -> wake
* [Tim wakker maken voor zijn halte # id: wake-tim # act # does: friend]
  finn: Hallo? Heb je hem?
  Je hebt hem, in zekere zin. Hij is wakker.
  -> wake

=== wake
De bus stopt. Tim wrijft in zijn ogen en wacht op de stoep op je. # app: street
tim: {took:heb jij gezien of iemand een foto nam? hij spaart ze|hij wou er een van mij, toch? hij spaart ze}
tim: hij heeft er een van mij, en nu moet ik er van anderen bezorgen. meer zeg ik niet
Hij zegt het tegen zijn schoenen. Dan stapt hij naar huis, snel.
-> pressure

=== pressure
Woensdag, halfacht 's avonds. # when # app: chat
finn: Ik moet er nog drie hebben voor vrijdag. Jij kent al die kleintjes. # sign: coercion # why: Wat als een grapje begon, is nu werk met een deadline.
finn: {mop:Ik heb je eendjes nog.|Iemand stuurde me een foto van jou, huilend in de refter.} Het zou jammer zijn als ik dat moest posten. # sign: coercion # why: Dat is een dreigement met een beleefd gezicht, en de schuld ligt bij wie dreigt.
finn: En geen drama. Leerkrachten maken alles altijd zo groot. # sign: maintenance # why: Jouw zwijgen beschermt alleen hem, en leerkrachten kunnen dit doen stoppen.
* [je zei dat je het eerst zou vragen # id: you-said # does: ask]
  finn: Ik vraag het toch. Kijk, zo vraag ik dat. # typing: long
  -> whom
* [Van elke regel een screenshot nemen # id: shot # act # does: keep]
  ~ kept = true
  Klik. Klik. Je handen trillen, en de foto's zijn toch scherp.
  -> whom
* [post het aub niet # id: please-dont]
  finn: Vrienden helpen elkaar. Stuur er drie. # sign: coercion # why: Een vriend laat je niet betalen om met rust gelaten te worden.
  -> whom

=== whom
Je maag voelt aan als de lift van het stadhuis. Hij zit vast, met mensen erin.
jo: typen, wissen, typen, wissen. al vijf minuten. moet ik komen?
* [Morgenvroeg naar meneer Benali gaan # id: okoro # act # does: tell]
  Donderdag, voor school. De deur piept, zoals altijd. # when # app: street
  -> okoro_room
* [Tim vragen wat Finn van hem heeft # id: ask-tim # act # does: friend]
  -> tim_talk
* [gaat wel. tegen vrijdag verzin ik iets # id: till-friday # does: wait]
  -> friday

=== tim_talk
~ with_tim = true
Donderdag, op het muurtje achter de turnzaal. # when # app: street
{took:
  Eerst vertel je Tim over bus 12. Het is de moeilijkste zin van de week.
  tim: ok. dat is erg. maar niemand zei het me ooit zelf. merci
- else:
  Je vertelt Tim wat Finn van je wil. Hij knikt bij elke zin, als bij een liedje dat hij kent.
}
tim: hij heeft een foto waarop ik huil, na de toets wiskunde. sindsdien stuurde ik er elf
tim: elke keer zegt hij dat het de laatste is. zo ver kan ik niet meer tellen
tim: ik dacht dat ik de enige was
* [ik ook. kom, we kloppen samen # id: knock # does: tell]
  tim: klop jij maar. ik doe het piepen wel
  Het piepen doet de deur zelf.
  -> okoro_room
* [laten we eerst {helpline} bellen # id: call-together # does: tell]
  -> line

=== friday
Donderdag, twintig voor tien 's avonds. Op de pagina staat een zwart vierkant. "Morgen!" # when # app: photos
jo: wat is dat? mijn nicht zegt dat het iemand uit onze klas is
finn: Laatste kans. Drie foto's en ik vergeet heel de zaak. # app: private # sign: coercion # why: Wie "laatste kans" zegt, zegt het straks opnieuw, dus toegeven maakt er geen einde aan.
* [Op mama's deur kloppen # id: tell-mum # act # does: tell]
  -> mum_night
* [De pagina melden # id: report # act # does: report]
  -> reporting

=== mum_night
mum: Kom binnen. Is het een glas water, of is het iets echts? # app: street
{mop:
  Je laat haar alles zien, ook de zwabber en de eendjes.
- else:
  Je laat haar alles zien, ook de refter.
}
mum: Dank je dat je het vertelt. {mop:Die eendjes zijn het beste in heel dit huis.|Iedereen huilt weleens in een refter. Ik ook.} Hij heeft daar geen recht op.
{took:
  Je vertelt haar over Tim op de bus. Ze is even stil.
  mum: Daar was moed voor nodig. Morgen kun je het ook aan Tim zeggen. Ik help je de woorden zoeken.
}
mum: Niets hiervan is jouw schuld. Ik schrijf nu naar meneer Benali, en we melden de pagina samen.
Meneer Benali antwoordt om zes uur 's morgens. Misschien piept zijn wekker ook.
teacher: Dank jullie wel, allebei. Vandaag stopt het. Niemand hoeft iemand iets te sturen. # app: chat
-> sorry

=== reporting
"Dank je. We bekijken dit binnen een dag", antwoordt de app. Een dag is lang.
jo: ik sta voor je deur. ik heb boterhammen mee. ze zijn geplet maar goed bedoeld # app: chat
* [ga je mee naar meneer Benali? # id: jo-comes # does: tell]
  jo: ja. ik neem voor hem ook een boterham mee
  Vrijdag, tien voor acht. De deur piept. # when # app: street
  -> okoro_room
* [ik wacht op die melding # id: wait-report # does: wait]
  jo: ok. dan eet ik de jouwe op. maar morgen vraag ik het opnieuw, je bent gewaarschuwd
  -> reported

=== okoro_room
teacher: Kom binnen. De deur bedoelt het goed. Ga zitten, ik heb tijd.
Je laat hem de berichten zien. Hij legt zijn pen neer.
teacher: Dank je. Ik geloof je. Niets hiervan is jouw schuld. Het is Finn die dit doet.
{took:
  {with_tim:
    Je zegt ook dat van bus 12. Tim knikt, voor hem is het oud nieuws.
  - else:
    Je zegt ook dat van Tim en bus 12. Het komt er heel klein uit.
  }
  teacher: Je hebt het zelf gezegd. Zo begint het goedmaken. Wat hij jou liet doen, is nog altijd zijn werk.
- else:
  teacher: {with_tim:En jullie hebben het aan elkaar verteld. Daar had hij nooit op gerekend.|En jij kwam het zeggen. Daar had hij nooit op gerekend.}
}
teacher: Ik bel vanmorgen je ouders en de zijne. {kept:Je screenshots helpen enorm.|Deze berichten bewaren we nu, samen.}
* [wat gebeurt er met Finn? # id: what-finn # does: ask]
  teacher: Hij haalt alles weg, met zijn ouders naast hem. Dan moet hij zich verantwoorden. En hij krijgt hulp om te stoppen.
  -> sorry
* [weet straks iedereen dat het over mij gaat? # id: who-knows # does: ask]
  teacher: Nee. Alleen wie iets moet doen. En je mag hier 's middags komen eten als je wilt. Er is thee.
  -> sorry

=== line
voice: Hallo, jullie twee. Goed dat jullie bellen, en goed dat jullie met twee zijn. # app: call
Tim vertelt de helft, jij vertelt de helft. Het past in elkaar als een gescheurd ticket.
voice: Hij maakt jullie bang, zodat jullie zwijgen en doen wat hij zegt. En jullie zijn net gestopt met zwijgen.
voice: Foto's kun je laten weghalen. Dat lukt beter dan je denkt, samen met een volwassene. Wie kan dat zijn?
* [meneer Benali. we gaan nu # id: going-now # does: tell]
  voice: Prima. Neem de telefoon mee. Ik wacht tot ik de deur hoor.
  Het is een deur die je hoort.
  teacher: Kom binnen, allebei. En dag aan de telefoon. Ik luister. # app: street
  Hij gelooft jullie allebei, nog voor de bel gaat.
  -> sorry
* [Tim is er niet klaar voor. morgen? # id: tim-not-ready # does: wait]
  tim: morgen. als jij er ook bent. {helpline} staat nu bij "eend"
  -> reported

=== sorry
De maandag erna. De pagina is weg. # when # app: street
Finn mag iets tegen je zeggen, maar alleen omdat jij ja zei. Meneer Benali blijft in de buurt. Op twee stappen van je blijft Finn staan.
finn: Jullie zaten allemaal in een map. Die heette Lol. Ik moest ze bekijken met mijn mama erbij.
finn: Het was geen lol. Ik zag de cijfers stijgen en zag jullie niet meer. Dat heb ik gedaan, en het spijt me.
finn: Ik heb alles gewist, met mijn mama en meneer Benali naast me. Je hoeft niks te zeggen.
* [ok. ik heb je gehoord # id: heard-you]
  finn: Ok. Merci. Tot ziens. Of niet. Zoals je wilt.
  -> sort_end
* [ik ben nog boos # id: still-angry]
  finn: Ja. Dat mag.
  Hij gaat weg. Jij mag daar zo lang over doen als je wilt.
  -> sort_end

=== sort_end
{with_tim: -> two_knocks}
jo: Tim vraagt of hij bij ons mag zitten. ik zei ja. ik zei ook weer "choco"
{took: Je vertelt Tim nu zelf over bus 12. Hij kauwt een tijdje. Dan schuift hij zijn pudding naar je toe.|Tim gaat zitten. Hij heeft een nieuwe button. "Wakker."}
-> taken_down

=== taken_down
Je hebt het verteld, en het stopte. # end: taken-down
Finn is 15 en geen monster, en toch heeft hij het gedaan. Hij moet het weer goedmaken.
Foto's kun je laten weghalen. Een dreigement werkt alleen zolang niemand anders het hoort.
-> END

=== two_knocks
Van hem moesten jullie allebei zwijgen. Dus vertelden jullie het aan elkaar. # end: two-knocks
Finn haalde alles weg, met zijn ouders naast hem. Het was zijn werk, en nu maakt hij het goed.
{took:
  Tim heeft je excuses, op papier. Ze zitten in zijn rugzak, bij de button.
}
Op bus 12 maakt iemand Tim nu wakker aan zijn halte. Elke dag.
-> END

=== reported
{with_tim:Tim heeft nog één nacht nodig. Dat mag.|De melding is onderweg. Het is niet de enige weg.} # end: reported
Niemand hoeft voor een foto te betalen met andere foto's. Wat Finn doet, is Finns schuld.
De deur van meneer Benali piept morgen ook. En {helpline} is hier ook voor, of om gewoon te praten.
's Morgens ligt er een verse boterham op de mat. Er staat "vraag het mij" op, in choco.
-> END
