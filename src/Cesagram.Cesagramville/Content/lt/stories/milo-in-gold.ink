# title: Auksinė Mato mašina
# blurb: Naujokas staiga važinėja auksine mašina. Bet nepanašu, kad tuo džiaugtųsi.
# name.milo: Matas
# name.jo: Jonas
# name.nova: Nova*
# name.mum: Mama
# name.teacher: Mokytojas Okoro
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR promised = false

-> lobby

=== lobby
Antradienis, lenktynių vakaras. Čia ir Matas iš tavo klasės. Trys savaitės mieste, šeši žodžiai. # when # app: game
jo: stop. STOP. čia auksinis pultelis?
milo: čia nieko tokio
jo: „nieko tokio“ dabar kainuoja kaip dviratis? už tokį nieką brolį parduočiau # odd # why: Skamba siaubingai, bet čia tik Jono kalbos, ir jo broliui niekas negresia.
milo: man jį padovanojo. tik neklausk kas, ok? # sign: isolation # why: Jei draugas negali pasakyti, kas davė dovaną, vadinasi, kažkas paprašė tylėti.
* [jėga! o kas padovanojo?? # id: ask-loud # does: ask]
  Matas išėjo iš laukiamojo. Auksinė mašina dar kiek pavažiuoja tuščia.
  jo: oi. čia dėl mūsų?
  -> evening
* [Neklausinėti ir parašyti tik Matui # id: write-alone # act # does: friend]
  jo: kur jūs visi dingstat? na ir gerai. lenktyniausiu su automatu
  -> evening

=== evening
Antradienis, pusė devynių vakaro. Parašai Matui. # when # app: chat
milo: atsiprašau, kad dingau. man apie tai negalima kalbėti
milo: jis iš Novos. Nova ok. daugiau niekas neklausia, kaip praėjo mano diena # sign: trust # why: Jei atrodo, kad tik Novai rūpi, kaip tau sekasi, Novai labai sunku pasakyti „ne“.
milo: aš viskam rašau pažymius. 12 autobusas: 7/10. mokykla: 4/10. valgyklos žirneliai: 2/10, jie pasidavė. Nova: 10/10
* [šiurpu. mesk tą Novą # id: drop-nova]
  ~ judged = true
  milo: tu Novos nepažįsti # typing: stops
  Matas atsijungė. Nuskambėjo griežčiau, nei norėjai.
  -> school
* [tai kaip praėjo tavo diena? # id: how-day # does: friend]
  milo: o. 4/10. ne, 5. kažkas paklausė. ir nupiešiau lapę už sporto salės. 9/10 # typing: long
  -> school
* [apie Novą jau teko girdėti. už ką ta dovana? # id: what-for # does: ask]
  milo: už nieką!
  milo: na, tik kad susirašinėtume, kai mama naktinėje pamainoje. nes tada tyliau # sign: risk-assessment # why: Nova sužinojo, kada prie Mato nėra suaugusiųjų.
  -> school

=== school
Trečiadienis, mokyklos valgykla. Matas žiovauja į žirnelius. # when # app: street
{judged:
  milo: labas. šiandien sėdžiu ten. žirneliai – 1
- else:
  milo: labas. tik neimk žirnelių
}
jo: atrodai kaip mano močiutės šlepetės. tu išvis miegojai?
milo: Nova rašo naktimis. jei neatsakau, Novai būna liūdna # sign: coercion # why: Užkrauti kitam atsakomybę už savo liūdesį yra spaudimas, ir jis vagia miegą.
* [Atsisėsti su padėklu šalia Mato # id: sit # act # does: friend]
  Jis patraukia kuprinę. Užtrunka, nes kuprinė didelė.
  milo: pietūs: dabar jau 6/10
  -> phone
* [aš nepykstu. man tik neramu dėl tavęs # id: worried # does: friend]
  milo: dėl manęs? hm. šitam mieste dar niekam nebuvo dėl manęs neramu # typing: long
  -> phone
* [Paklausti mokytojo Okoro, neminint vardų # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  teacher: Gerai, kad klausi. Kas ieško draugui pagalbos, tas jo neskundžia.
  teacher: Ateik su draugu arba be jo. Mano durys girgžda, bet jos atviros.
  -> phone

=== phone
Trečiadienis, autobusų stotelė. Matas atsuka telefoną, kad galėtum skaityti. # when # app: private
{judged:
  milo: sakei, kad šiurpu. galvojau apie tai visą naktį. pažiūrėk
}
nova: Tu ne kaip visi. Toje mokykloje brandesnio už tave nėra. # sign: trust # why: Taip Matas giriamas, o visi kiti menkinami.
nova: Ten tavęs nesupras. O aš suprantu. # sign: isolation # why: Nova tvirtina, kad daugiau niekas nesupras, tad Matas liaujasi bandęs.
nova: Ar mama šią savaitę vėl dirba naktimis? # sign: risk-assessment # why: Taip sužinoma, kada Matas būna vienas.
nova: Paskui ištrink mūsų pokalbį, kaip visada. Tokia mūsų taisyklė. # sign: maintenance # why: Kas nenori palikti pėdsakų, tas žino, kad kiti sunerimtų.
nova: Kada nors parodysiu tau tikrą lenktynių trasą. Tik mes dviese. # sign: approach # why: Tai planas susitikti be kitų su žmogumi, kurio Matas niekada nematė.
milo: čia viskas gražu. ar ne? sakyk ką nors, po keturių minučių 12 autobusas
* [tu dėl nieko čia nekaltas # id: not-fault # does: friend]
  milo: kartais tikrai būna keista. 3/10 keista. ok, 8 # typing: long
  -> promise
* [šįkart neištrink # id: keep-it # does: keep]
  milo: aš niekad ir nenorėjau. ten ir mano lapių piešiniai
  Matas paspaudžia du mygtukus ir palaiko. Išsaugota.
  -> promise
* [o tu esi matęs Novą? # id: seen-nova # does: ask]
  milo: ne. kamera sugedusi. nuo... visada. kamerai tai ilgai # typing: long
  -> promise

=== promise
Iš už kampo išvažiuoja autobusas.
milo: tu niekam nesakysi. pažadi?
* [negaliu. bet pažadu būti šalia # id: no-promise # does: refuse]
  milo: keistas pažadas. bet 7/10. iki
  -> night
* [ok. pažadu # id: promise]
  ~ promised = true
  milo: ačiū. rimtai
  Autobusas nuvažiuoja su Matu. Pažadas lieka su tavimi. Jis spaudžia kaip ankštas batas.
  -> night
* [einam pas mano mamą. dabar # id: come-now # does: tell]
  12 autobusas atidaro duris. Matas pažiūri į jį. Autobusas išvažiuoja be jo.
  milo: ji nerėks? ok. tik greitai, kol nepersigalvojau
  -> kitchen_both

=== night
Trečiadienis, dvidešimt po dešimtos vakaro. # when # app: chat
milo: nemiegi? šiandien: 1/10
milo: Nova pastebėjo, kad su tavimi kalbėjausi. sako, kad tu pavydi ir kad turiu rinktis # sign: isolation # why: Jei reikia rinktis tarp draugystės ir Novos, Matui lieka tik Nova.
milo: o jei pasakysiu, mašinos nebebus ir viskas bus mano kaltė # sign: coercion # why: Nova verčia kaltę Matui, kad jis tylėtų, bet tai netiesa.
{promised:
  Pažadas dabar spaudžia dar labiau. Jis buvo duotas mažai paslapčiai. Ši per didelė.
- else:
  Sakei, kad būsi šalia. Būti šalia gali reikšti ir ką nors pakviesti.
}
* [Pažadinti mamą # id: wake-mum # act # does: tell]
  -> mum_night
* [Paskambinti {helpline}: kaip padėti draugui? # id: call # act # does: tell]
  -> line
* [aš čia. rytoj pasakom mokytojui Okoro # id: tomorrow # does: friend]
  -> tomorrow

=== mum_night
Mama atsisėda, tau dar nebaigus belsti. Jos plaukai sugalvojo kažką naujo. # app: street
mum: Kojas po antklode. Pasakok. Vienam žmogui čia per sunki našta.
mum: Matas nieko blogo nepadarė, o tu jo neskundi. Dabar paskambinsiu jo mamai į darbą.
* [jis manęs nekęs # id: hate-me]
  mum: Gal dieną papyks. Tegul pyksta, svarbu, kad bus saugus.
  -> after_telling
* [ar galiu pirma jam parašyti? # id: write-first # does: friend]
  mum: Taip. Sąžiningai ir trumpai. Aš liksiu čia.
  milo: tu PASAKEI? # typing: stops
  -> after_telling

=== after_telling
Ketvirtadienis. Mato kėdė tuščia. # when # app: street
jo: kur Matas? užėmiau jam vietą IR išbariau žirnelius
{asked_teacher:
  teacher: Jis su mama, ir viskas gerai. Klausei neminint vardo. Dabar jį žinau. Ačiū tau.
- else:
  teacher: Jis su mama, ir viskas gerai. Iš veido matau, kad nerimavai.
}
milo: pykau maždaug iki devynių. mama viską perskaitė. ji pyksta tik ant Novos # app: chat
* [atleisk, man teko pasakyti # id: sorry-told]
  milo: neatsiprašinėk. kad pasakei: 9/10. minus vienas už pažadintą visą mamos ligoninės skyrių
  -> told_for_milo
* [kaip šiandien? # id: how-today # does: friend]
  milo: 6/10. kažkas paklausė. IR yra blynų
  -> told_for_milo

=== kitchen_both
mum: Labas, Matai. Sėskit abu. Yra sriubos, ir iki sriubos niekam nereikia kalbėti. # app: street
Matas prakalba dar prieš sriubą.
mum: Ačiū, kad manimi pasitikit. Matai, nieko blogo nepadarei, nei dėl mašinos, nei dėl paslapties.
milo: dalį ištryniau. dėl taisyklės
mum: Tai Novos taisyklė. Visiškai užteks to, kas liko. Ar galiu paskambinti tavo mamai, kad ir tu girdėtum?
* [Linktelėti Matui ir likti šalia # id: nod # act # does: friend]
  milo: ok. bet „labas“ pirmas sakysiu aš
  -> call_milos_mum
* [Tuo metu padėti Matui išsaugoti pokalbį # id: save-chat # act # does: keep]
  milo: tu laikai telefoną, aš spaudau. komandinis darbas: 8/10
  -> call_milos_mum

=== call_milos_mum
Mato mama beveik nekalba. Tada ištaria jo vardą, du kartus, švelniai. # app: call
milo: atvažiuoja. nepyksta. visiems girdint pasakė „mano drąsusis lapiuk“. 1/10. ne, 10
nova: Kur tu? Su kuo tu? # app: private # sign: coercion # why: Nova nori žinoti, kur Matas ir kas jo klausosi, bet jis atsakyti neprivalo.
mum: Palauks. Jei norit, kad ir amžinai.
* [blokuojam? # id: block-nova # does: block]
  Matas tai padaro pats. Prireikia dviejų bandymų, nes nykštys truputį dreba.
  milo: viskas. kaip tylu. čia gerai?
  -> together
* [pirma pranešam, tada blokuojam # id: report-nova # does: report]
  milo: „Papasakokite, kas nutiko.“ o kiek ten vietos?
  Pasirodo, užtenka.
  -> together

=== line
Atsiliepia balsas, lyg būtų vidurdienis. # app: call
voice: Labas. Pastebėjai ir išklausei, o tai labai daug. Toliau – suaugusių darbas, ir gali ką nors iš jų pakviesti.
voice: Pažado, dėl kurio kitas lieka pavojuje, laikytis neprivalai. Kas yra netoli tavęs?
* [mama, už sienos # id: through-wall # does: tell]
  voice: Tada belsk. Liksiu prie telefono, kol ji ateis.
  -> mum_night
* [ar galiu duoti Matui jūsų numerį? # id: give-number # does: friend]
  voice: Būtinai. Jis gali skambinti pats, arba skambinkit kartu.
  milo: {helpline}? ok. išsaugojau vardu „lapė“. bet ne šiandien # app: chat
  -> seat_free

=== tomorrow
milo: kartu? tai tu irgi būsi kabinete?
milo: ok. gal. labanakt
Ketvirtadienis, pirma pertrauka. Prieš duris, kurios girgžda. # when # app: street
milo: o jei jis juoksis
jo: Okoro? jis verkė per filmą apie pingvinus. nesijuoks
* [pirmą sakinį pasakysiu aš # id: first-sentence # does: tell]
  Durys sugirgžda. Tu pasakai vieną sakinį. Matas – kitus keturiasdešimt.
  teacher: Ačiū, Matai. Tikiu tavimi, ir nieko blogo nepadarei.
  teacher: Dabar paskambinsiu tavo mamai, o jūs abu išrinkite sausainius. Tai irgi rimtas darbas.
  milo: tuos su uogiene. šitas kabinetas: 8/10
  -> together
* [galim palaukti. kada, rinkis tu # id: you-choose # does: wait]
  milo: tada ne šiandien. atleisk
  teacher: Girdėjau žingsnius. Durys girgžda visą savaitę, ir visiems.
  -> seat_free

=== together
Matas papasakojo, o tu buvai šalia. Tam reikėjo drąsos jums abiem. # end: together
Nova visa tai suplanavo: dovaną, paslaptį, naktis. Matas dėl nieko nekaltas.
Pokalbį dabar turi policija, paskyra uždaryta. Gali atsirasti naujų vardų, tad saugokite vieni kitus.
Penktadienį auksinės mašinos nebėra. Matas vairuoja surūdijusią, su lape ant šono. 10/10.
-> END

=== told_for_milo
Pasakei dėl Mato, nes dviem ta paslaptis buvo per didelė. # end: told-for-milo
Už tai, ką darė Nova, atsako Nova. Ne Matas ir ne tu.
Pokalbį dabar turi policija, paskyra uždaryta. Gali atsirasti naujų vardų, tad saugokite vieni kitus.
Valgykloje šalia Mato stovi padėklas. Ant jo žirneliais išdėliotas tavo vardas.
-> END

=== seat_free
Šiandien Matas dar nepasiruošęs. Iš tavęs jis gavo {helpline}. Ir dar jis turi tave. # end: seat-free
Autobuse jo kuprinė guli ne ant gretimos sėdynės. Ta vieta laisva.
Tau nereikia visko nešti be pagalbos. Mama ir mokytojas Okoro išklausys ir tave, net jei Mato nebus.
-> END
