# title: Puslapis
# blurb: Nojui iš devintos patinka tavo juokai. Jo puslapis turi 812 sekėjų.
# note: Šioje istorijoje kai kas spaudžia nuotrauka. Pagalba netoli. Gali ją praleisti.
# name.finn: Nojus
# name.tim: Titas
# name.jo: Jonas
# name.mum: Mama
# name.teacher: Mokytojas Okoro
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR mop = false
VAR took = false
VAR with_tim = false
VAR kept = false

-> yard

=== yard
Pirmadienis, ilgoji pertrauka. Nojui 15, jį pažįsta visi. Jis sustoja prie tavęs. # when # app: street
finn: Ei, tas juokas apie žirnelius juk tavo, ar ne? Visas mūsų stalas juokėsi. # sign: trust # why: Tai malonu, gal net tiesa, bet kaip tik taip prasideda prašymai.
jo: Nojus iš devintos. kalbėjo. su MUMIS. o aš garsiai pasakiau „skrebutis“. kodėl
finn: Puslapis yra mano. „Mokyklos juokai“, 812 sekėjų. Tokių jaunų kaip tu ten dar nebuvo. # sign: trust # why: Kai tave išsirenka vyresnis, pasijunti svarbiai, ir darosi sunku pasakyti „ne“.
tim: jis ir manęs prašė. čia... tiek to
* [o ką reikėtų daryti? # id: what-do # does: ask]
  finn: Juokinti. Tu tai moki ir per miegus.
  -> dare
* [aš? puslapyje? taip! # id: yes-page]
  finn: Va čia tai suprantu. Parašysiu.
  -> dare
* [kažin ar noriu # id: not-sure # does: refuse]
  finn: Be streso. Paklausiu dar kartą penktą. Ir šeštą.
  Jis mirkteli. Ir tikrai paklausia penktą. Ir šeštą.
  -> dare

=== dare
Pirmadienis, dešimt po šešių vakaro. # when # app: photos
finn: Dienos iššūkis. Pižama ir šokis su šluota. Aš irgi šokau. # sign: desensitisation # why: Iššūkiu tikrinama, kaip toli eisi, o kitas visada būna truputį didesnis.
finn: Žiūrėsiu tik aš. Prieš keldamas visada paklausiu. # sign: trust # why: Jei žmogus renka nuotraukas, jo pažadą patikrinti sunku.
jo: manęs jis neprašė. o juk man skrebutis ant galvos labai tinka
* [Nufilmuoti šokį su šluota ir išsiųsti # id: mop # act # does: share]
  ~ mop = true
  Vienuolika sekundžių. Pižama su antytėmis.
  finn: Voliojuosi iš JUOKO. Tos antytės!! Tu legenda.
  -> numbers
* [gausi šluotos piešinį # id: mop-drawing # does: refuse]
  finn: Cha, mielas. Bet piešiniai širdelių nesurenka. # sign: coercion # why: Radai savo būdą pasakyti „ne“, o jis jį sumenkina.
  -> numbers
* [man be iššūkių, ačiū # id: no-dares # does: refuse]
  finn: Visi kiti darė. Šiaip sakau. # sign: coercion # why: „Visi“ sakoma tam, kad atrodytų, jog atsisakai tik tu.
  -> numbers

=== numbers
Antradienis, 12 autobusas. Dviem eilėmis priekyje pravira burna miega Titas. # when # app: chat
finn: 840 sekėjų! O kitas hitas miega tau po nosim. # sign: desensitisation # why: Dabar juoktis norima iš žmogaus, kuris negali pasakyti nei „taip“, nei „ne“.
finn: Nufotkink Titą. Tik nežadink, kitaip nenatūralu. # sign: isolation # why: Taip pasirūpinama, kad judu su Titu nepasikalbėtumėt.
Ant Tito kuprinės prisegtas ženklelis. „Pažadinkite mane prie Liepų parko.“
* [ne. jis ne klounas, jis pavargęs # id: no-tim # does: refuse]
  finn: Oho. Ok. Maniau, supranti juokus.
  -> wake
* [Nufotografuoti ir išsiųsti # id: take-tim # act # does: share]
  ~ took = true
  finn: Auksas!!! Matai, kaip lengva.
  Lengva buvo. Tik tai nelabai panašu į auksą.
  -> wake
* [Pažadinti Titą prieš jo stotelę # id: wake-tim # act # does: friend]
  finn: Ei? Turi Titą?
  Tam tikra prasme turi. Jis nebemiega.
  -> wake

=== wake
Autobusas sustoja. Titas trinasi akis ir palaukia tavęs ant šaligatvio. # app: street
tim: {took:gal matei, ar kas mane fotkino? jis renka|jis norėjo manęs, ar ne? jis renka}
tim: vieną mano nuotrauką jis turi, ir dabar aš jam turiu parūpinti kitų. daugiau nesakysiu
Jis tai pasako savo batams. Tada greitai nueina namo.
-> pressure

=== pressure
Trečiadienis, pusė aštuonių vakaro. # when # app: chat
finn: Iki penktadienio reikia dar trijų. Tu juk pažįsti visus mažius. # sign: coercion # why: Kas prasidėjo juokais, virto darbu, kurį reikia atlikti laiku.
finn: {mop:Tavo antytės vis dar pas mane.|Kažkas atsiuntė man tave. Valgykloje, kai verkei.} Labai nenorėčiau to įkelti. # sign: coercion # why: Tai grasinimas mandagiu veidu, o kaltas tas, kas grasina.
finn: Ir jokių dramų. Mokytojai viską taip išpučia. # sign: maintenance # why: Tavo tyla saugo tik jį, o mokytojai gali tai sustabdyti.
* [sakei, kad pirma paklausi # id: you-said # does: ask]
  finn: Tai va, klausiu. Čia ir yra klausimas. # typing: long
  -> whom
* [Padaryti kiekvienos eilutės ekrano nuotrauką # id: shot # act # does: keep]
  ~ kept = true
  Spragt. Spragt. Rankos dreba, o nuotraukos vis tiek ryškios.
  -> whom
* [prašau, nekelk to # id: please-dont]
  finn: Tai būk žmogus ir atsiųsk tris. # sign: coercion # why: Draugas neima mokesčio už tai, kad palieka tave ramybėje.
  -> whom

=== whom
Pilve – lyg rotušės liftas. Įstrigęs, su žmonėmis viduje.
jo: penkias minutes rašai ir trini. gal ateiti?
* [Ryte susirasti mokytoją Okoro # id: okoro # act # does: tell]
  Ketvirtadienis, prieš pamokas. Durys girgžda kaip visada. # when # app: street
  -> okoro_room
* [Paklausti Tito, kokią jo nuotrauką turi Nojus # id: ask-tim # act # does: friend]
  -> tim_talk
* [viskas ok. iki penktadienio ką nors sugalvosiu # id: till-friday # does: wait]
  -> friday

=== tim_talk
~ with_tim = true
Ketvirtadienis, ant mūrelio už sporto salės. # when # app: street
{took:
  Pirmiausia pasakai Titui apie 12 autobusą. Tai sunkiausias savaitės sakinys.
  tim: ok. negražu. bet man dar niekas pirmas nepasakė. ačiū
- else:
  Pasakai Titui, ko iš tavęs nori Nojus. Titas linksi po kiekvieno sakinio, lyg mokėtų šitą dainą.
}
tim: jis turi nuotrauką, kur verkiu po matematikos kontrolinio. nuo tada nusiunčiau jam vienuolika kitų
tim: kaskart sako, kad paskutinė. tiek skaičiuoti jau nebemoku
tim: galvojau, tik man taip
* [man irgi. eime, pabelsim dviese # id: knock # does: tell]
  tim: tu belsk. aš girgždėsiu
  Girgžda durys.
  -> okoro_room
* [pirma paskambinkim {helpline} # id: call-together # does: tell]
  -> line

=== friday
Ketvirtadienis, be dvidešimt dešimt vakaro. Puslapyje – juodas kvadratas. „Rytoj!“ # when # app: photos
jo: apie ką čia? pusseserė sako, kad bus kažkas iš mūsų klasės
finn: Paskutinė proga. Trys nuotraukos, ir aš viską pamirštu. # app: private # sign: coercion # why: Kas sako „paskutinė proga“, tas pasakys ir dar kartą, todėl nusileidus niekas nesibaigia.
* [Pabelsti į mamos duris # id: tell-mum # act # does: tell]
  -> mum_night
* [Pranešti apie puslapį # id: report # act # does: report]
  -> reporting

=== mum_night
mum: Užeik. Čia dėl stiklinės vandens ar dėl ko nors rimto? # app: street
{mop:
  Parodai jai viską, ir šluotą su antytėmis.
- else:
  Parodai jai viską, ir valgyklą.
}
mum: Ačiū, kad pasakei. {mop:Tos antytės yra geriausia, ką turim namuose.|Valgykloje kada nors verkia visi. Aš irgi verkiau.} Jis neturi teisės to rodyti.
{took:
  Papasakoji ir apie Titą autobuse. Ji minutėlę tyli.
  mum: Tam reikėjo drąsos. Rytoj galėsi pasakyti ir Titui. Padėsiu rasti žodžius.
}
mum: Tavo kaltės čia jokios. Dabar rašau mokytojui Okoro, o apie puslapį pranešim kartu.
Mokytojas Okoro atsako šeštą ryto. Gal girgžda ne tik jo durys, bet ir lova.
teacher: Ačiū jums abiem. Nuo šiandien tai baigta. Niekam nieko siųsti nebereikia. # app: chat
-> sorry

=== reporting
„Ačiū. Peržiūrėsime per parą“, – atsako programėlė. Para – ilgas laikas.
jo: stoviu prie tavo namų. atnešiau skrebutį. jis šaltas, bet iš širdies # app: chat
* [gal eini kartu pas mokytoją Okoro? # id: jo-comes # does: tell]
  jo: einu. ir jam nunešiu skrebutį
  Penktadienis, be dešimt aštuonios. Durys girgžda. # when # app: street
  -> okoro_room
* [palauksiu, ką atsakys programėlė # id: wait-report # does: wait]
  jo: ok. tada tavo skrebutį suvalgysiu. bet rytoj vėl klausiu, įspėju
  -> reported

=== okoro_room
teacher: Prašom. Šitos durys nori tik gero. Kėdžių yra, laiko irgi.
Parodai jam žinutes. Jis padeda rašiklį.
teacher: Ačiū. Tikiu tavimi. Tavo kaltės čia nėra. Tai daro Nojus.
{took:
  {with_tim:
    Pasakai ir apie 12 autobusą. Titas linkteli, jam tai jau sena naujiena.
  - else:
    Pasakai ir apie Titą 12 autobuse. Išeina visai tyliai.
  }
  teacher: Tu tai pasakei. Nuo to ir prasideda taisymas. O už tai, ko tave privertė, atsako jis.
- else:
  teacher: {with_tim:Ir dar judu pasikalbėjot. To jis tikrai nesitikėjo.|Tu atėjai ir pasakei. To jis tikrai nesitikėjo.}
}
teacher: Dar šį rytą paskambinsiu tavo ir jo tėvams. {kept:Tavo ekrano nuotraukos labai padės.|O žinutes dabar kartu išsaugosim.}
* [o kas bus Nojui? # id: what-finn # does: ask]
  teacher: Jis viską pašalins, prižiūrint tėvams. Paskui už tai atsakys. Ir jam padės liautis.
  -> sorry
* [ar visi apie mane sužinos? # id: who-knows # does: ask]
  teacher: Ne. Tik tie, kurie turi veikti. O pietauti, jei norėsi, galėsi čia. Yra arbatos.
  -> sorry

=== line
voice: Labas jums abiem. Gerai, kad skambinat, ir gerai, kad dviese. # app: call
Pusę pasakoja Titas, pusę tu. Viskas sueina kaip perplėštas bilietas.
voice: Jis jus gąsdina, kad tylėtumėt ir darytumėt, ko jis nori. O judu ką tik liovėtės tylėti.
voice: Nuotraukas galima pašalinti. Pavyksta geriau, nei atrodo, ir suaugusieji jums padės. Kas galėtų?
* [mokytojas Okoro. jau einam # id: going-now # does: tell]
  voice: Puiku. Imkit telefoną kartu. Palauksiu, kol išgirsiu duris.
  Tokias duris išgirsti nesunku.
  teacher: Užeikit abu. Labas ir telefonui. Klausau. # app: street
  Dar prieš skambutį jis patiki jumis abiem.
  -> sorry
* [Titas dar nepasiruošęs. rytoj? # id: tim-not-ready # does: wait]
  tim: rytoj. jei tu irgi būsi. {helpline} jau įrašiau vardu „antis“
  -> reported

=== sorry
Kitas pirmadienis. Puslapio nebėra. # when # app: street
Nojus gali tau kai ką pasakyti, bet tik todėl, kad sutikai. Mokytojas Okoro netoliese. Nojus sustoja už dviejų žingsnių.
finn: Turėjau jus visus viename aplanke. Vadinosi „Linksma“. Teko jį peržiūrėti kartu su mama.
finn: Linksma nebuvo. Mačiau, kaip auga skaičiai, o jūsų nebemačiau. Čia aš kaltas. Atsiprašau.
finn: Viską ištryniau, šalia buvo mama ir mokytojas Okoro. Tu neprivalai nieko sakyti.
* [ok. girdžiu # id: heard-you]
  finn: Ok. Ačiū. Tai iki. Arba ne. Kaip nori.
  -> sort_end
* [aš vis dar pykstu # id: still-angry]
  finn: Aha. Turi teisę.
  Jis nueina. Pykti gali tiek, kiek reikia.
  -> sort_end

=== sort_end
{with_tim: -> two_knocks}
jo: Titas klausia, ar gali sėsti prie mūsų. sakiau, kad taip. ir dar kartą pasakiau „skrebutis“
{took: Dabar pasakai Titui apie 12 autobusą, savais žodžiais. Jis kurį laiką kramto. Tada pastumia tau savo pudingą.|Titas atsisėda. Jis turi naują ženklelį. „Nemiegu.“}
-> taken_down

=== taken_down
Tu pasakei, ir tai liovėsi. # end: taken-down
Nojui 15, jis ne pabaisa, bet tai padarė jis. Jam ir tenka viską ištaisyti.
Nuotraukas galima pašalinti. Grasinimas veikia tik tol, kol jo daugiau niekas negirdi.
-> END

=== two_knocks
Jis kiekvienam liepė tylėti. O jūs pasikalbėjot. # end: two-knocks
Nojus viską pašalino, prižiūrint tėvams. Jis tai padarė, jis dabar ir taiso.
{took:
  Titas turi tavo atsiprašymą, parašytą ant popieriaus. Laiko jį kuprinėje, šalia ženklelio.
}
12 autobuse Titą prieš jo stotelę dabar kas nors pažadina. Kasdien.
-> END

=== reported
{with_tim:Titui reikia dar vienos nakties. Taip galima.|Pranešimas jau pakeliui. Tai ne vienintelis kelias.} # end: reported
Niekam nereikia už vieną nuotrauką mokėti kitomis. Už tai, ką daro Nojus, atsako Nojus.
Mokytojo Okoro durys girgždės ir rytoj. {helpline} yra ir tokiems dalykams, net jei norisi tik pasikalbėti.
Ryte ant kilimėlio guli šviežias skrebutis. Uogiene parašyta „klausk manęs“.
-> END
