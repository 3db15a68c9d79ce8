# title: Pilkas Mato puslapis
# blurb: Matas jus visus ištrynė. Taip norėjo jo vadyba.
# note: Šioje istorijoje kažkas spaudžia draugą. Gali ją praleisti.
# name.milo: Matas
# name.jo: Jonas
# name.ada: Adelė
# name.n: N.
# name.mum: Mama
# name.teacher: Mokytojas Okoro
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR promised = false
VAR saved = false

-> gallery

=== gallery
Pirmadienis, po pamokų. Mato puslapyje buvo 61 nuotrauka. Dabar devynios, ir visos pilkos. # when # app: photos
jo: manęs nebėra! tos su skrudintuvu! ten buvo mano gražesnis šonas
ada: manęs irgi. net drakono. kas trina DRAKONĄ?
milo: čia tik tvarkausi. mano vadyba sako, puslapis turi būti vienos spalvos
jo: tu turi VADYBĄ? aš net penalo neturiu
milo: N. sako, kad nuotraukos su draugais atrodo pigiai. atleiskit. nieko asmeniško # sign: isolation # why: Žingsnis po žingsnio kažkas išima draugus iš Mato nuotraukų, o paskui ir iš jo dienų.
* [kas yra N.? # id: who-is-n # does: ask]
  milo: N. rado mano lapes. N. rūpinasi jaunais dailininkais. aš jauniausias # typing: long
  -> plan
* [lapės gražios. tik truputį vienišos # id: lonely # does: friend]
  milo: vienatvė čia stilius. lyg ir. 5/10 vienišos
  -> plan
* [trinti draugus labai negražu # id: mean]
  ~ judged = true
  milo: tu nesupranti # typing: stops
  Taškeliai atsiranda, dingsta ir nebegrįžta.
  -> plan

=== plan
Pirmadienio vakaras. Parašai tik Matui. # when # app: chat
{judged:
  milo: aš ne blogas. Joną ištryniau paskutinį. užtruko visą valandą
- else:
  milo: tu vis dar man rašai. gerai. 7/10
}
milo: nuo tada, kai atsirado N., lapės gauna 2000 širdelių. anksčiau gaudavo šešias. iš tavęs, Jono, mamos, mamos, mamos ir Adelės
milo: N. turi mano slaptažodį, o ketvirtą, šeštą ir aštuntą siunčiu, kur esu. dėl plano # sign: risk-assessment # why: Taip sužinoma, kur Matas ir kas su juo, o slaptažodis atveria visa kita.
milo: ir dar nufilmavau filmuką, kur sakau, kaip iš tikrųjų jaučiuosi. tik N. akims. apsimesk, kad nesakiau # typing: stops # sign: desensitisation # why: Kas turi ką nors asmeniško „tik sau“, tas gauna galią, ir Matas dėl to niekada nekaltas.
* [o kokį pažymį planui rašai TU? # id: what-marks # does: friend]
  milo: aš? šito niekas neklausia. širdelės: 9/10. planas: 4 # typing: long
  -> table
* [ar tavo mama pažįsta N.? # id: mum-know # does: ask]
  milo: dar ne. N. sako, mamos kviečiamos, kai jau yra ką parodyti
  -> table
* [ar čia ne truputį kaip Nova? # id: like-nova # does: ask]
  milo: NE. Nova turėjo mašinų. o N. turi logotipą
  Logotipas gražus. Tokius parduoda.
  -> table

=== table
Antradienis, mokyklos valgykla. Adelė dalija popierines kepures. # when # app: street
ada: penktadienį mano gimtadienis. kepurės, tortas, viena didelė nuotrauka su visais. kas be kepurės, tas be torto
milo: ateiti galiu. bet į nuotrauką ne. plane jos nėra
jo: tu pieši PILKU pieštuku. o kur oranžinis?
milo: oranžinis mažiems vaikams, N. sako # sign: coercion # why: Matui daroma gėda dėl to, ką jis mėgsta, kad liktų tik viena nuomonė.
* [Padėti savo oranžinį pieštuką prie jo padėklo # id: pencil # act # does: friend]
  Jis pieštuko neima. Bet pastumia padėklą, kad pieštukas nenuriedėtų.
  milo: žirneliai: 2/10. pieštukas: 8
  -> phone
* [man tavo lapė patinka oranžinė # id: like-orange # does: friend]
  milo: tau ji patiko, kai turėjo šešias širdeles # typing: long
  -> phone

=== phone
Tarp žirnelių suzvimbia jo telefonas. Matas pažiūri, išblykšta ir atsuka ekraną tau. # app: private
n: Kieno rankovė matyti šeštos valandos nuotraukoje? # sign: risk-assessment # why: Taip tikrinama, kas yra šalia Mato.
n: Penktadienį jokio gimtadienio. Tu ne kaip visi. Su jais liksi mažas. # sign: isolation # why: Skamba kaip pagyrimas, o iš tikrųjų atkerta Matą nuo draugų.
n: Mama vėl naktinėje. Paskambinsiu dešimtą. # sign: risk-assessment # why: Kažkas žino, kada Matas būna vienas, ir renkasi kaip tik tą valandą.
n: Paskui ištrink. Tokia mūsų taisyklė. # sign: maintenance # why: Kas nenori palikti pėdsakų, tas žino, kad kiti sunerimtų.
milo: N. tiesiog taip rašo. ar ne?
* [„ne kaip visi“. čia Novos žodžiai # id: nova-line # does: ask]
  milo: ką? ne. bet „tokia mūsų taisyklė“ irgi. Nova taip rašydavo. kas naktį # typing: long
  -> same
* [ar sakei N. apie mamos naktines? # id: nights # does: ask]
  milo: aišku. turbūt sakiau. ne. nesakiau. aš tai sakiau tik Novai # typing: long
  -> same
* [palauk. šįkart neištrink # id: keep-it # does: keep]
  ~ saved = true
  Laikai padėklą kaip sieną. Matas penkis kartus nufotografuoja ekraną.
  milo: „tokia mūsų taisyklė“. kažkas taip jau sakydavo # typing: long
  -> same

=== same
Matas padeda telefoną ekranu žemyn. Ant viršaus uždeda žirnelį, kad telefonas nepabėgtų. # app: street
milo: N. Nova. ta pati raidė. viskas tas pats
milo: vadinasi, pakliuvau antrą kartą. kokia kvaila gali būti viena lapė?
* [tu nekvailas. tau melavo, du kartus # id: lied-twice # does: friend]
  milo: du kartus. su logotipu. kiek darbo dėl vienos lapės
  -> promise
* [tu nekaltas. Nova persirengė # id: disguise # does: friend]
  milo: ir paliko vieną raidę. čia tinginystė. 2/10
  Jis beveik nusišypso.
  -> promise

=== promise
milo: nesakyk niekam. mama taip džiaugėsi širdelėmis. o gal čia VISAI NE Nova. pažadi?
* [pažadėti negaliu. bet būsiu šalia # id: no-promise # does: refuse]
  milo: labai jau tavo atsakymas. nieko tokio. 7/10
  -> evening
* [ok, pažadu # id: promise]
  ~ promised = true
  milo: ačiū
  Žirnelius jis valgo labai ilgai. Tu irgi. Pažadai kartais guli skrandyje kaip akmuo.
  -> evening
* [einam, girgždančios durys čia pat # id: door-now # does: tell]
  milo: dabar? su žirneliais? # typing: long
  milo: ok. kol dešimta dar neskambina
  -> okoro_room

=== evening
Antradienis, dvidešimt po aštuonių vakaro. # when # app: chat
milo: N. pakeitė slaptažodį. nebepatenku pas savo lapes # sign: coercion # why: Kas laiko tai, ką Matas myli, tas gali tuo priversti jį klausyti.
milo: dešimtą turiu būti prie telefono. tada atgausiu. šiandien: 2/10
{promised:
  Pažadėjai tylėti. Bet pažadas, dėl kurio draugas lieka pavojuje, negalioja.
- else:
  Sakei, kad būsi šalia. Šįvakar tai reiškia ką nors pakviesti.
}
* [Iki dešimtos viską pasakyti mamai # id: tell-mum # act # does: tell]
  -> mum_kitchen
* [Paskambinti {helpline}: kaip padėti? # id: call # act # does: tell]
  -> line
* [neatsiliepk. rytoj prie girgždančių durų? # id: tomorrow # does: friend]
  -> tomorrow

=== mum_kitchen
Mama nuo močiutės kėdės vynioja mėlynus siūlus. Ji juos paleidžia. # app: street
mum: Pusė devynių, o skambutis dešimtą. Gerai. Laiko turim į valias.
mum: Tu neskundi. Tu kvieti pagalbą. Dabar paskambinsiu Mato mamai į ligoninę.
* [jis prašė nesakyti # id: asked-not-to]
  mum: Žinau. Tai sunku. Draugo neišduodi, net jei šitos paslapties nesaugai.
  -> ten
* [ar galiu pirma pasakyti Matui? # id: tell-first # does: friend]
  mum: Taip. Trumpai ir sąžiningai. Aš šalia.
  milo: pasakei. ok. tavo mama rėks? ne? tada aunuosi batus # typing: long
  -> ten

=== ten
Dešimta, jūsų virtuvė. Matas, jo mama su ligoninės šlepetėmis, tavo mama, sriuba. # when # app: street
Telefonas suskamba vienuolika kartų. Niekas neatsiliepia.
milo: pirmą kartą neatsiliepiau. neatsiliepti yra labai garsu
mum: Nieko blogo nepadarei, Matai. Nei pirmą kartą, nei šį.
n: Pasigailėsi. Pagalvok apie savo lapes. # app: private # sign: coercion # why: Tai grasinimas, o kaltas tas, kas grasina.
milo: {saved:turiu penkias nuotraukas iš valgyklos. parodyti?|šiandien nieko neištryniau. parodyti?}
Jo mama skaito. Tada apgobia jį savo paltu, nors visai nešalta.
milo: ji nepyksta. tik ant vienos abėcėlės raidės
-> told_again

=== line
Atsiliepia balsas, lyg būtų vidurdienis. # app: call
voice: Labas. Vadinasi, tau rūpi draugas. Draugai dažnai pastebi pirmi. Gerai, kad skambini.
Papasakoji apie pilką spalvą, apie slaptažodį, apie skambutį dešimtą.
voice: Kažkas nori pasilikti Matą tik sau. Tai suplanuota, ir dviem vaikams per sunku. Kas yra netoliese?
* [mama, ji virtuvėje # id: in-kitchen # does: tell]
  voice: Tai eik pas ją dabar. Aš keliauju kartu, tavo rankoje.
  mum: Gerai, kad pasakei. Tuoj skambinu Mato mamai į ligoninę. # app: street
  -> ten
* [ar Matas galėtų paskambinti pats? # id: milo-call # does: friend]
  voice: Bet kada, ir vardo sakyti nereikia. Galit skambinti ir dviese.
  milo: ok. įrašiau vardu „oranžinė“. dešimtą neatsiliepsiu. gal paskambinsiu jiems. gal # app: chat
  -> grey_for_now

=== tomorrow
milo: skambėjo vienuolika kartų. užspaudžiau pagalve
Trečiadienis, pirma pertrauka. Stovite prie durų. # when # app: street
jo: aš čia tik tam atvejui, jei kam reikėtų pasakyti ką nors kvailo. esu pasiruošęs
* [pirmą sakinį pasakysiu aš # id: first-sentence # does: tell]
  Pirmą pasakai tu. Jis trumpas. Matui reikia įkvėpti, o tada jis tęsia.
  -> okoro_room
* [kada, sakyk tu # id: you-say # does: wait]
  milo: tada rytoj. arba penktadienį. atleisk
  teacher: Po savo durimis matau šešias kojas. Laukiu jų bet kurią savaitės dieną.
  -> grey_for_now

=== okoro_room
teacher: Užeikit. Arbatos? Ji baisi, bet šilta. # app: street
Matas papasakoja. Išgirdęs „tokia mūsų taisyklė“, mokytojas Okoro nusiima akinius.
teacher: Tikiu tavimi, Matai. Nieko blogo nepadarei, nei tada, nei dabar. Skambinu tavo mamai.
teacher: O tas sakinys keliauja policijai. Kas tą patį pavartoja du kartus, palieka pėdsaką.
milo: mano slaptažodį turi N. kas bus mano lapėms?
teacher: Dar šiandien kartu jomis pasirūpinsim. Programėlės kūrėjai turi formą puslapiams, į kuriuos įlindo svetimas žmogus.
* [Padėti Matui užpildyti formą # id: form # act # does: report]
  milo: „Aprašykite, kas priklauso jums.“ visos lapės. ir ta nevykusi, su penkiom kojom
  -> orange
* [Pabūti su juo ir nieko nesakyti # id: company # act # does: friend]
  milo: arbata: 1/10. kompanija: 9
  -> orange

=== orange
Matas papasakojo, o tu buvai šalia. Tam kaskart reikia drąsos. # end: orange
N. buvo Nova, tik su logotipu. Viskas buvo suplanuota, ir Matas dėl nieko nekaltas.
Jis papasakojo dar ne viską. Visko iš karto ir nereikia. Jis žino, kurios durys girgžda.
Penktadienį bus didelė nuotrauka. Šešios kepurės, drakonas ir berniukas oranžine nosimi.
-> END

=== told_again
Pasakei dėl Mato. Jis pyksta iki sriubos, o po jos nebe. # end: told-again
N. buvo Nova, tik su logotipu. Policija dabar žino abu vardus. Gali atsirasti ir trečias, tad saugokite vieni kitus.
Jis papasakojo dar ne viską. Visko iš karto niekam nereikia.
Penktadienį – didelė nuotrauka. Matas stovi pakrašty, su kepure. Paskui žengia žingsnį į vidurį.
-> END

=== grey_for_now
Šiandien Matas dar nepasiruošęs. Jis turi {helpline}, turi tave, ir dešimtą jis neatsiliepė. # end: grey-for-now
Kad ir kas slypi po raide N, Matas dėl nieko nekaltas.
Dviem tai per sunku, tad gali pasakyti mamai ar mokytojui Okoro, net jei Matas dar negali.
Adelė pasaugojo jam kepurę. Ji oranžinė.
-> END
