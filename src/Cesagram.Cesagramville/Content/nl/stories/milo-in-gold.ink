# title: Milo in het goud
# blurb: De nieuwe jongen rijdt plots in een gouden auto. Hij lijkt er niet blij mee.
# name.milo: Milo
# name.jo: Jonas
# name.nova: Nova*
# name.mum: Mama
# name.teacher: Meneer Benali
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR promised = false

-> lobby

=== lobby
Woensdag, raceavond. Milo uit je klas is er ook. Drie weken in de stad, zes woorden gezegd. # when # app: game
jo: stop. STOP. is dat een gouden controller?
milo: dat is niks
jo: dus niks kost nu evenveel als een fiets? voor dat niks verkoop ik mijn broer # odd # why: Het klinkt vreselijk, maar zo praat Jonas nu eenmaal, en zijn broer is helemaal veilig.
milo: van iemand gekregen. vraag aub niet van wie, ok? # sign: isolation # why: Als een vriend niet mag zeggen van wie een cadeau komt, heeft iemand om een geheim gevraagd.
* [cool! maar van wie?? # id: ask-loud # does: ask]
  Milo heeft de lobby verlaten. De gouden auto rijdt nog een eindje alleen verder.
  jo: oei. kwam dat door ons?
  -> evening
* [Het laten rusten en Milo apart schrijven # id: write-alone # act # does: friend]
  jo: waar is iedereen naartoe? goed. dan race ik tegen de snoepautomaat
  -> evening

=== evening
Woensdag, halfnegen 's avonds. Je schrijft naar Milo. # when # app: chat
milo: sorry van daarnet. ik mag er eigenlijk niet over praten
milo: het komt van Nova. Nova is ok. de enige die vraagt hoe mijn dag was # sign: trust # why: Net omdat Nova als enige om hem lijkt te geven, kan Milo zo moeilijk nee zeggen.
milo: ik geef alles punten. bus 12: 7/10. school: 4/10. erwtjes op school: 2/10, die hebben het opgegeven. Nova: 10/10
* [dat is griezelig. kap met Nova # id: drop-nova]
  ~ judged = true
  milo: jij kent Nova niet # typing: stops
  Milo is offline. Dat kwam er harder uit dan je bedoelde.
  -> school
* [en hoe was je dag? # id: how-day # does: friend]
  milo: o. 4/10. nee, 5. iemand vroeg ernaar. en ik heb een vos getekend achter de turnzaal. 9/10 # typing: long
  -> school
* [ik heb al van een Nova gehoord. waarvoor is dat cadeau? # id: what-for # does: ask]
  milo: voor niks!
  milo: ik moet alleen schrijven als mama nachtdienst heeft. omdat het dan stiller is # sign: risk-assessment # why: Nova heeft uitgezocht wanneer er geen volwassene bij Milo is.
  -> school

=== school
Donderdag, de refter op school. Milo geeuwt boven zijn erwtjes. # when # app: street
{judged:
  milo: hoi. ik zit vandaag daarginds. de erwtjes zijn een 1
- else:
  milo: hoi. neem de erwtjes niet
}
jo: jij ziet eruit als de pantoffels van mijn oma. heb je wel geslapen?
milo: Nova schrijft 's nachts. als ik niet antwoord is Nova verdrietig # sign: coercion # why: Iemand verantwoordelijk maken voor jouw verdriet is druk, en het steelt Milo's slaap.
* [Met je plateau naast Milo gaan zitten # id: sit # act # does: friend]
  Hij schuift zijn rugzak opzij. Dat duurt even, het is een grote rugzak.
  milo: middageten: nu 6/10
  -> phone
* [ik ben niet boos. een beetje ongerust # id: worried # does: friend]
  milo: over mij? huh. in deze stad was nog niemand ongerust over mij # typing: long
  -> phone
* [Raad vragen aan meneer Benali, zonder namen # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  teacher: Goed dat je het vraagt. Hulp halen voor iemand is geen klikken.
  teacher: Kom maar langs, met of zonder die vriend. Mijn deur piept, maar ze staat open.
  -> phone

=== phone
Donderdag, aan de bushalte. Milo houdt zijn gsm zo dat je kunt meelezen. # when # app: private
{judged:
  milo: jij zei griezelig. ik heb er de hele nacht aan gedacht. kijk zelf maar
}
nova: Jij bent niet zoals de rest. Jij bent volwassener dan iedereen op die school. # sign: trust # why: Het vleit Milo en maakt alle anderen klein.
nova: Daar begrijpt niemand je. Ik wel. # sign: isolation # why: Nova zegt dat niemand anders Milo zal begrijpen, zodat hij het niet meer probeert.
nova: Heeft je mama deze week weer nachtdienst? # sign: risk-assessment # why: Zo komt Nova te weten wanneer Milo alleen is.
nova: Wis onze chat straks, zoals altijd. Onze regel. # sign: maintenance # why: Wie geen sporen wil, weet dat anderen zich zorgen zouden maken.
nova: Ooit toon ik je een echt racecircuit. Alleen wij twee. # sign: approach # why: Dat is een plan om af te spreken, alleen, met iemand die Milo nog nooit heeft gezien.
milo: allemaal lief. toch? zeg eens iets, bus 12 komt over vier minuten
* [niets hiervan is jouw schuld # id: not-fault # does: friend]
  milo: soms voelt het wel raar. 3/10 raar. ok, 8 # typing: long
  -> promise
* [wis het deze keer niet # id: keep-it # does: keep]
  milo: dat wou ik nooit. er zitten ook vossentekeningen in
  Milo drukt twee knoppen in en houdt ze vast. Bewaard.
  -> promise
* [heb je Nova al eens gezien? # id: seen-nova # does: ask]
  milo: nee. de camera is kapot. al sinds... altijd. dat is lang voor een camera # typing: long
  -> promise

=== promise
De bus komt de hoek om.
milo: je zegt het toch tegen niemand? beloofd?
* [dat kan ik niet. ik beloof wel dat ik blijf # id: no-promise # does: refuse]
  milo: rare belofte. wel 7/10. tot morgen
  -> night
* [ok. beloofd # id: promise]
  ~ promised = true
  milo: merci. echt
  De bus rijdt weg met Milo. De belofte blijft bij jou. Ze knelt.
  -> night
* [kom mee naar mijn mama. nu # id: come-now # does: tell]
  Bus 12 doet zijn deuren open. Milo kijkt ernaar. De bus vertrekt zonder hem.
  milo: gaat ze niet roepen? ok. dan nu, voor ik erover nadenk
  -> kitchen_both

=== night
Donderdag, twintig over tien 's avonds. # when # app: chat
milo: ben je wakker? vandaag: 1/10
milo: Nova weet dat ik met jou praat. Nova zegt dat jij jaloers bent en dat ik moet kiezen # sign: isolation # why: Als Milo moet kiezen tussen een vriend en Nova, heeft hij straks alleen Nova nog.
milo: en als ik het vertel is de auto weg en is het allemaal mijn schuld # sign: coercion # why: Nova schuift de schuld op Milo zodat hij zwijgt, en het is niet waar.
{promised:
  Je belofte knelt nu nog harder. Ze was voor een klein geheim. Dit is te groot.
- else:
  Je zei dat je zou blijven. Blijven kan ook betekenen: iemand gaan halen.
}
* [Mama wakker maken # id: wake-mum # act # does: tell]
  -> mum_night
* [{helpline} bellen: wat kun je doen voor een vriend? # id: call # act # does: tell]
  -> line
* [ik ben er. morgen naar meneer Benali # id: tomorrow # does: friend]
  -> tomorrow

=== mum_night
Mama zit rechtop voor je klaar bent met kloppen. Haar haar doet iets nieuws. # app: street
mum: Voeten onder de deken. Vertel. Dat is veel om alleen te dragen.
mum: Milo heeft niets verkeerd gedaan en jij bent niet aan het klikken. Ik bel nu zijn mama, op haar werk.
* [hij gaat mij haten # id: hate-me]
  mum: Misschien is hij een dag boos. Ik heb hem liever boos en veilig.
  -> after_telling
* [mag ik hem eerst schrijven? # id: write-first # does: friend]
  mum: Ja. Eerlijk en kort. Ik blijf hier zitten.
  milo: heb je het GEZEGD? # typing: stops
  -> after_telling

=== after_telling
Vrijdag. Milo's stoel is leeg. # when # app: street
jo: waar is Milo? ik hield een plaats vrij EN ik heb de erwtjes op hun kop gegeven
{asked_teacher:
  teacher: Hij is bij zijn mama en alles is goed. Je vroeg het me zonder naam. Nu ken ik de naam. Dank je.
- else:
  teacher: Hij is bij zijn mama en alles is goed. Je ziet eruit alsof je je zorgen maakte.
}
milo: ik was boos tot een uur of negen. mama heeft alles gelezen. ze is alleen boos op Nova # app: chat
* [sorry dat ik het moest zeggen # id: sorry-told]
  milo: hoeft niet. dat je het zei: 9/10. één eraf, mama's hele afdeling was wakker
  -> told_for_milo
* [en hoe is vandaag? # id: how-today # does: friend]
  milo: 6/10. iemand vroeg ernaar. EN er zijn pannenkoeken
  -> told_for_milo

=== kitchen_both
mum: Dag Milo. Ga zitten, allebei. Er is soep, en vóór de soep hoeft niemand te praten. # app: street
Milo praat vóór de soep.
mum: Dank je dat je me vertrouwt. Je hebt niets verkeerd gedaan, Milo. Niet met de auto en niet met het geheim.
milo: ik heb er een stuk van gewist. door die regel
mum: Dat was Nova's regel. Wat er nog staat, is ruim genoeg. Mag ik je mama bellen, terwijl je meeluistert?
* [Knikken naar Milo en blijven zitten # id: nod # act # does: friend]
  milo: ok. maar ik wil eerst dag zeggen
  -> call_milos_mum
* [Milo ondertussen de chat helpen bewaren # id: save-chat # act # does: keep]
  milo: jij houdt de gsm vast, ik druk. teamwork: 8/10
  -> call_milos_mum

=== call_milos_mum
Milo's mama zegt heel weinig. Dan zegt ze zijn naam, twee keer, zachtjes. # app: call
milo: ze komt. ze is niet boos. ze zei "mijn dappere vos" waar iedereen bij was. 1/10. nee. 10
nova: Waar ben je? Met wie ben je? # app: private # sign: coercion # why: Nova wil weten waar Milo is en wie er naar hem luistert, en hij hoeft niet te antwoorden.
mum: Die kan wachten. Voor altijd, als je dat wilt.
* [blokkeren? # id: block-nova # does: block]
  Milo doet het zelf. Hij heeft twee pogingen nodig, zijn duim trilt een beetje.
  milo: gedaan. het is zo stil. is dat goed?
  -> together
* [eerst melden, dan blokkeren # id: report-nova # does: report]
  milo: "Vertel ons wat er gebeurd is." hoeveel plaats hebben die?
  Het blijkt genoeg te zijn.
  -> together

=== line
Een stem neemt op, alsof het klaarlichte dag is. # app: call
voice: Hallo. Je hebt iets gemerkt en geluisterd: dat is veel. De rest is voor volwassenen, en jij mag er een halen.
voice: Een belofte die iemand in gevaar laat, hoef je niet te houden. Wie is er dicht bij je?
* [mijn mama, achter de muur # id: through-wall # does: tell]
  voice: Klop dan. Ik blijf aan de lijn tot ze er is.
  -> mum_night
* [mag ik Milo dit nummer geven? # id: give-number # does: friend]
  voice: Graag. Hij kan zelf bellen, of jullie bellen samen.
  milo: {helpline}? ok. bewaard onder "vos". maar niet vandaag # app: chat
  -> seat_free

=== tomorrow
milo: samen? dus jij ook in dat lokaal?
milo: ok. misschien. slaapwel
Vrijdag, de eerste pauze. Voor de deur die piept. # when # app: street
milo: en als hij lacht
jo: Benali? die heeft gehuild bij een film over pinguïns. die lacht niet
* [ik doe de eerste zin # id: first-sentence # does: tell]
  De deur piept. Jij zegt één zin. Milo zegt de volgende veertig.
  teacher: Dank je, Milo. Ik geloof je, en je hebt niets verkeerd gedaan.
  teacher: Ik bel nu je mama, en jullie kiezen de koekjes. Dat is ook een ernstige taak.
  milo: die met confituur. dit lokaal: 8/10
  -> together
* [we kunnen wachten. jij kiest wanneer # id: you-choose # does: wait]
  milo: dan niet vandaag. sorry
  teacher: Ik hoorde voeten. De deur piept elke dag, voor iedereen.
  -> seat_free

=== together
Milo heeft het verteld, en jij stond naast hem. Dat was sterk. # end: together
Nova heeft dit allemaal gepland: het cadeau, het geheim, de nachten. Niets daarvan is Milo's schuld.
De politie heeft de chat nu, en het account is gesloten. Er kunnen nieuwe namen komen, dus let op elkaar.
Zaterdag is de gouden auto weg. Milo rijdt in een roestige, met een vos erop. 10/10.
-> END

=== told_for_milo
Je hebt het voor Milo verteld, omdat het geheim te groot was voor twee. # end: told-for-milo
Wat Nova deed, is Nova's schuld. Niet die van Milo, en niet die van jou.
De politie heeft de chat nu, en het account is gesloten. Er kunnen nieuwe namen komen, dus let op elkaar.
Naast Milo in de refter staat een plateau. Jouw naam ligt erop, in erwtjes.
-> END

=== seat_free
Milo is er vandaag nog niet klaar voor. Hij heeft {helpline} nu van jou, en hij heeft jou. # end: seat-free
Op de bus ligt zijn rugzak niet op de plaats naast hem. Die is vrij.
Je hoeft dit niet alleen te dragen. Mama en meneer Benali luisteren ook naar jou, zelfs zonder Milo.
-> END
