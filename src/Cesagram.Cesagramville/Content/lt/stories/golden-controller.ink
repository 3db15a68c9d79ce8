# title: Auksinis pultelis
# blurb: Kažkas laukiamajame tau kai ką dovanoja. Šiaip sau?
# note: Šioje istorijoje kažkas prašo nuotraukos ir grasina. Gali ją praleisti.
# name.nova: Nova_77
# name.jo: Jonas
# name.mum: Mama
# name.voice: Pagalbos linija

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
Šeštadienis, po pietų. „Orbitos lenktynės“, paskutinis ratas. # when # app: game
jo: ok, kas pastatė UŽKANDŽIŲ AUTOMATĄ paskutiniame posūkyje
jo: trenkiuosi į jį jau vienuoliktą kartą
nova: gg! Tas posūkis buvo profų lygio
nova: Beje, kiek tau metų? # sign: access # why: Skamba draugiškai, bet lenktynėms tavo amžiaus niekam nereikia.
jo: nu GREIČIAU, kitos lenktynės, aš prieš automatą # odd # why: „Nu greičiau“ skamba kaip spaudimas, bet Jonas tik nori žaisti ir suprastų, jei atsisakytum.
* [ačiū! daug treniruojuosi # id: thanks]
  nova: Matosi. Taip kaip tu čia niekas nevažiuoja.
  -> present
* [o kiek TAU metų? # id: age-back # does: ask]
  nova: Cha! Daugiau nei mano mašinai. Mokyklą jau baigiau, sakykim taip.
  -> present

=== present
Tavo žaidimo pašte atsiranda dėžė. Ji kruta.
nova: Na, atidaryk # picture: skin # sign: trust # why: Didelė dovana jau po valandos gali būti skirta tam, kad atrodytų, jog ką nors už ją privalai.
Tai auksinis pultelis. Jis kainuoja daugiau nei dviratis.
jo: KĄ. aš čia jau dvejus metus, o visas mano turtas yra kreivas duslintuvas
nova: Smulkmena. Tu ne kaip visi. Iškart tai supratau. # sign: trust # why: Labai malonu girdėti, kad niekas tau neprilygsta, ir taip greitai pelnomas tavo pasitikėjimas.
* [oho, ačiū!! # id: accept]
  ~ gift = true
  Tavo mašina nusidažo auksu. Jonas apvažiuoja ją du kartus, labai lėtai.
  nova: Auksas tau tinka. Dabar visi tai mato.
  -> questions
* [čia per daug, aš to nenoriu # id: decline # does: refuse]
  nova: Cha, per vėlu. Grąžinti neišeis. # sign: coercion # why: Pasakei „ne“, o tavo „ne“ buvo juokais nustumtas į šalį.
  Pultelis lieka tavo garaže kaip tortas, kurio niekas neužsakė.
  -> questions
* [kodėl man? # id: why-me # does: ask]
  nova: Nes kažkas turi pastebėti, kaip gerai tau sekasi.
  Gražus atsakymas. Tik tai nelabai atsakymas.
  -> questions

=== questions
Sekmadienis, pusė aštuonių vakaro. # when # app: game
jo: tik nesakyk mano tėčiui, kad aš čia, dabar indaplovės laikas # odd # why: Prašymas „nesakyk“ vertas dėmesio, bet čia tik juokaujama apie lėkštes, ir po dešimties minučių viskas baigta.
nova: Šįvakar pas tave ramu? # sign: risk-assessment # why: Skamba kaip paprastas klausimas, bet taip sužinoma, ar netoli yra suaugusiųjų.
nova: Ar tėvai kada tikrina tavo telefoną? Manieji mane vesdavo iš proto. # sign: risk-assessment # why: Jei kam rūpi, kas žiūri į tavo telefoną, gal tas žmogus slepiasi.
* [ne, o mama užmigo ant sofos # id: sofa # does: share]
  ~ shared = true
  nova: Kaip gerai, kad turi mane :)
  -> other_app
* [kodėl tau tai rūpi? # id: ask-why # does: ask]
  nova: Oho. Aš tik gražiai paklausiau. # typing: long # sign: coercion # why: Klausti galima, o versti tave jaustis nemandagiai yra spaudimas.
  nova: Atleisk. Sunki diena. Juk nepyksti?
  -> other_app
* [Nunešti telefoną mamai prie sofos # id: tell-early # act # does: tell]
  Mama pabunda su pagalvėlės raštu ant skruosto. Ji tavęs nė karto nepertraukia. # app: street
  -> kitchen

=== other_app
nova: Čia toks triukšmas. Ateik į „Plepuką“, ten būsim tik mes dviese. # sign: isolation # why: Privati programėlė nutolina tave nuo draugų ir nuo žmonių, kurie galėtų ką nors pastebėti.
nova: Ten tau turiu dar vieną dovanėlę. # sign: trust # why: Kita dovana bus tik tada, jei padarysi, ko nori Nova.
* [ok, kuo tu ten vardu? # id: move]
  ~ moved = true
  jo: kur dingsti? šiandien juk lenktynių vakaras
  Tavo auksinė mašina dingsta iš laukiamojo. Jonas trenkiasi į automatą vienas.
  -> secret
* [ačiū, ne, lieku čia # id: stay # does: refuse]
  nova: Žinoma. Niekas tavęs neverčia.
  jo: gerai. beje, jau dvyliktas kartas
  -> secret
* [Jonai, ar čia normalu? # id: ask-jo # does: friend]
  jo: mano pusseserei kažkas irgi taip rašė. irgi po dovanos
  jo: ji pasakė ne, ir dovanos baigėsi. keista, ar ne?
  -> secret

=== secret
Pirmadienis, be dvidešimt dešimt vakaro. # when # app: private
{moved:
  nova: Pagaliau. Tik tu ir aš.
- else:
  nova: Radau tave! Vardas toks pat kaip žaidime, buvo lengva :) # sign: access # why: Niekas Novos čia nekvietė, bet Nova vis tiek atsirado.
}
nova: Tik su tavimi aš iš tikrųjų pasikalbu. # sign: trust # why: Imi jausti artumą ir atsakomybę, o praėjo vos dvi dienos.
nova: Nesakyk kitiems apie pultelį, ok? Jie tik pavydės. # sign: isolation # why: Dovana, apie kurią negalima kalbėti, yra su kabliuku.
nova: O tėvai žaidimų nesupranta. Tai mūsų maža paslaptis. # sign: isolation # why: Paslaptis, kuri atitveria tave nuo tavimi besirūpinančių žmonių, yra pavojaus ženklas.
* [ok, mūsų paslaptis # id: promise]
  nova: Taip ir maniau, kad galiu tavimi pasikliauti.
  Paslaptis maža. Bet atrodo sunkesnė už telefoną.
  -> breakfast
* [nemėgstu paslapčių # id: no-secret # does: refuse]
  nova: Juk ji ne bloga! Kaip gimtadienio staigmena. # sign: isolation # why: Staigmena baigiasi, kai visi ją sužino, o ši paslaptis turi nesibaigti niekada.
  -> breakfast
* [Prieš atsakant padaryti ekrano nuotrauką # id: shot # act # does: keep]
  ~ kept = true
  Spragt. Keturios eilutės išsaugotos.
  nova: Kažko nutilai. Ką veiki?
  -> breakfast

=== breakfast
Antradienis, dešimt po septynių. Skrebučiai, lietus, radijas. # when # app: street
mum: Tu ką tik sviestu patepei lėkštę.
mum: Ar viskas gerai? Atrodai taip, lyg bate būtų akmenukas.
* [Papasakoti mamai apie Novą # id: tell-breakfast # act # does: tell]
  Mama išjungia radiją ir atsisėda. Ji tavęs nė karto nepertraukia.
  -> kitchen
* [nieko, tik nuovargis # id: just-tired # does: wait]
  mum: Gerai. Jei tas nuovargis turi kitą vardą, aš čia. Net kai dirbu.
  -> favour

=== favour
Antradienis, dešimt po keturių. # when # app: private
nova: Turiu mažytį prašymą. Juk prisimeni, kas tau padovanojo geriausią daiktą žaidime? # sign: coercion # why: Dabar dovana įgyja kainą, o tikra dovana jos neturi.
nova: Atsiųsk savo nuotrauką. Tik man, daugiau niekam. # sign: desensitisation # why: „Tik man“ reiškia, kad Nova tikrina, kiek toli eisi, kai niekas nežino.
{shared:
  nova: Mama nepastebės. Ji užmiega ant sofos, juk sakei. # sign: risk-assessment # why: Užsiminei apie tai vieną kartą, o Nova įsidėmėjo ir dabar tuo naudojasi.
}
* [ne. nuotraukų nesiunčiu # id: no-picture # does: refuse]
  nova: Rimtai? Po visko?
  -> pressure
* [nebent savo šuns # id: dog # does: refuse]
  nova: Mielas. Dabar tu. # sign: coercion # why: Išsisukti juokais irgi reiškia „ne“, o Nova to nepaiso.
  -> pressure
* [ok, vieną. su šukuosena po šalmo # id: send # does: share]
  ~ sent = true
  nova: Matai, kaip lengva. Rytoj – gražesnę. # sign: desensitisation # why: Pirma prašoma mažo dalyko, tada kito, kad kiekvienas žingsnis atrodytų įprastas.
  -> pressure

=== pressure
nova: Žinai, aš juk galiu viską atsiimti. # sign: coercion # why: Naudojamasi tavo baime ko nors netekti, kad nusileistum.
nova: Ir būtų nesmagu, jei visi išgirstų, kaip manęs dėl to maldavai. # sign: coercion # why: Tai grasinimas, apsigaubęs mandagiu apsiaustu, o kaltas visada tas, kas grasina.
{sent:
  Tavo rankos šaltos. Viena nuotrauka jau išsiųsta. Pagalba vis tiek veikia, net dabar.
- else:
  Tavo rankos šaltos. Auksinė mašina ekrane lėtai sukasi ratu.
}
* [Tuoj pat nunešti telefoną mamai # id: tell-pressure # act # does: tell]
  ~ late = true
  Mama jau velkasi paltą. Ji vėl jį nusivelka ir atsisėda. # app: street
  -> kitchen
* [Paskambinti {helpline} # id: call # act # does: tell]
  -> line
* [Užblokuoti Novą # id: block # act # does: block]
  -> after_block

=== kitchen
mum: Ačiū, kad man pasakei. Tikriausiai nebuvo lengva.
mum: Nieko blogo nepadarei. Kažkas paspendė spąstus ir apibarstė juos blizgučiais.
{sent:
  mum: Dėl nuotraukos irgi. Yra žmonių, kurie padeda kaip tik tokiais atvejais.
}
mum: Žaisti gali ir toliau, telefono neatimsiu. Ką darom pirmiausia?
* [Kartu išsaugoti visas žinutes # id: save # act # does: keep]
  {kept: Pirmadienio žinutės jau saugios. Mama švilpteli.|Mama laiko lempą, tu spaudai mygtukus. Vienuolika nuotraukų.}
  mum: Dabar niekas negalės sakyti, kad taip nebuvo.
  -> answer
* [Kartu pranešti apie paskyrą # id: report # act # does: report]
  mum: „Pranešimo priežastis“. O kur langelis „slidu kaip muilas“?
  Tokio nėra. Išsaugote žinutes ir pažymite langelį apie suaugusius, kurie spaudžia vaikus.
  -> answer

=== answer
{late: -> told}
Ant stalo, tarp uogienės ir raktų, suzvimbia telefonas. # app: private
nova: Ei? Kur dingai? # sign: coercion # why: Kai klausimai pilasi vienas po kito, tyla ima atrodyti kaip kaltė, bet atsakyti neprivalai.
nova: Juk niekam apie mus nesakai, tiesa? # sign: maintenance # why: Kas neturi ko slėpti, tam tavo tylos nereikia.
mum: Hm. Čia tai kažkas jaudinasi. Ir visai ne dėl tavęs.
* [viską pasakiau mamai # id: told-mum # does: refuse]
  Taškeliai šoka, sustoja, šoka, sustoja. Tada Nova atsijungia.
  mum: Na na. Retai kas taip greitai nuvažiuoja.
  -> friends
* [Nieko nesakyti ir užblokuoti # id: block-together # act # does: block]
  Vienas bakstelėjimas, ir stalas vėl tik stalas.
  mum: Atsisveikinti nereikia. Čia tu niekam nieko neprivalai.
  -> friends

=== friends
Trečiadienis, lenktynių vakaras. # when # app: game
jo: o, pagaliau!! automatas tavęs pasiilgo
jo: {gift:o kur tavo auksinis daiktas?|vis dar nevažinėji su tuo auksiniu?}
* [Papasakoti Jonui visą istoriją # id: tell-jo # act # does: friend]
  jo: oho. ok. aš tą dėžę būčiau čiupęs per sekundę
  jo: vadinasi, galėjo nutikti ir man. pasakysiu tėčiui, po indaplovės
  -> told
* [atidaviau. jis buvo su kabliuku # id: strings]
  jo: kaip meškerė?
  jo: ok, ne kaip meškerė. papasakosi, kai norėsi. lenktyniaujam?
  -> told

=== line
Du pyptelėjimai, ir kažkas atsiliepia. # app: call
voice: Labas, gerai, kad skambini. Vardo sakyti nebūtina.
Pasakoji ne iš eilės. Balsas viską sudėlioja į vietas.
voice: Pirma dovana, paskui paslaptis, paskui prašymas. Kažkas tai suplanavo. Ir tai ne tu.
voice: Ar yra suaugęs žmogus, kurio dabar norėtum šalia?
* [mama, bet nežinau, nuo ko pradėti # id: how-to-start # does: tell]
  voice: Pradėk taip: „Kažkas negerai, ir noriu, kad manęs išklausytum.“
  Išmėgini tai koridoriuje. Pavyksta iš pirmo karto.
  mum: Klausau. Batai nuauti, telefonas išjungtas, abi ausys tavo.
  -> told
* [dar ne, turiu pagalvoti # id: not-today # does: wait]
  voice: Nieko tokio. Išsisaugok mūsų numerį. Kol galvosi, Novai neatsakinėk.
  -> not_yet

=== after_block
Užblokuota. Šešias minutes labai tylu. # app: private
nova: Ne tas mygtukas? Čia aš, nauja paskyra. Tegul tai lieka tarp mūsų. # sign: maintenance # why: Grįžti kitu vardu ir prašyti tylėti yra dar vienas pavojaus ženklas.
jo: viskas ok? tavo mašina jau dešimt minučių stovi prie automato
* [nelabai. gali ateiti? # id: jo-come # does: friend]
  Jonas stovi prie durų su dviem skrebučiais. Vienas – tau.
  jo: valgyk. tada einam pas tavo mamą. jei nori, pirmą sakinį pasakysiu aš
  mum: Jūs dviese, ir nė trupinio ant grindų? Vadinasi, rimta. Klausau.
  -> blocked
* [viskas gerai # id: im-fine # does: wait]
  jo: ok. nelabai tikiu, bet ok. aš čia
  -> not_yet

=== told
Papasakojai kitam žmogui, ir pasidarė lengviau. # end: told
Žaidimo komanda atrašė. „Tu ne kaip visi“: Nova tą patį išsiuntė devyniolikai žaidėjų.
Nova viską suplanavo. Atsako tas, kas planuoja, ir niekada tas, kas gavo dėžę.
Žinutes dabar turi policija. {sent:O pagalbos linija žino, kaip pašalinti nuotraukas iš interneto.|Dovana, kuriai reikia paslapties, nėra dovana.}
-> END

=== blocked
Užblokavai Novą, o paskui padarei tai, kam reikia daugiausia drąsos: viso to nepasilikai tik sau. # end: blocked
Mama pranešė apie abi paskyras. Jonas pilna burna skaitė mygtukų pavadinimus.
Užblokuoji, ir sustoja viena paskyra. Pasakai kitam, ir tai padeda nuo visų.
{sent:
  O nuotrauka? Mama jau klausė, kaip ją pašalinti. Yra žmonių, kurie tuo rūpinasi.
}
-> END

=== not_yet
Prieš miegą išsisaugai numerį. {helpline}, po raide P, kaip „pica“. # end: not-yet
Nova tave spaudė. Tai Novos kaltė, ir pasakyti apie tai niekada nevėlu.
Mamos sakinys tebegalioja: „Jei tas nuovargis turi kitą vardą, aš čia.“
{sent:
  Nuotrauka yra priežastis paskambinti, o ne slėptis. Ten žino, ką daryti.
}
Rytoj bus nauja diena, ir ji prasidės pusryčiais.
-> END
