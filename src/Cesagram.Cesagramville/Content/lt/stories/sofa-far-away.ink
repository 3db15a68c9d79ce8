# title: Sofa toli nuo namų
# blurb: Blogas vakaras namie. Kažkas siūlo sofą kitame mieste.
# note: Šioje istorijoje yra barnis, ir kažkas išeina iš namų. Gali ją praleisti.
# name.kit: Mika
# name.dad: Tėtis
# name.mum: Mama
# name.gran: Močiutė
# name.jo: Jonas
# name.clerk: Samira
# name.guard: Konduktorius
# name.voice: Linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR slammed = false
VAR wrote_jo = false
VAR left_home = false

-> quarrel

=== quarrel
Penktadienis, pusė septynių vakaro. Tarp lėkščių guli laiškas iš mokyklos. # when # app: street
dad: Viskas. Iki vasaros jokių būgnų. Mes nusprendėm.
gran: Man būgnai patinka. Tik pirma išsiimu ausis.
dad: Ir prašau be scenų. Su tavimi amžinai drama.
mum: Gal galim tiesiog pavalgyti? # odd # why: Atrodo, kad mamai nerūpi, bet ji bijo barnio ir slepiasi bulvėse.
* [manęs niekas net nepaklausė! # id: nobody-asked]
  dad: Nes atsakymą jau žinau. Jis garsus.
  -> room
* [Išeiti iš už stalo ir trenkti durimis # id: slam # act]
  ~ slammed = true
  Tau už nugaros nuo sienos nukrinta naujoji lentyna. Niekas nesijuokia.
  -> room

=== room
Penktadienis, penkiolika po septynių. Tavo kambarys, šviesa išjungta. # when # app: private
kit: Ei. Šiandien Palėpėje tavęs beveik negirdėti. Blogas vakaras?
Palėpėje susirašinėja tie, kurių niekas nesupranta. Mika ten jau kelias savaites rašo vien gražiai. Įrašai tėčio sakinį.
kit: „Amžinai drama“? Aš tau taip niekada nepasakyčiau. Aš tave suprantu. # sign: trust # why: Mika guodžia, ir atrodo, kad supranta tik Mika: taip pelnomas pasitikėjimas.
kit: Tavo metų aš irgi trenkiau durimis ir išėjau. Geriausia naktis mano gyvenime. # sign: desensitisation # why: Pavojingas dalykas čia skamba kaip nuotykis.
kit: Mano sofa laisva. Jei nori, kad ir šiąnakt. Dvi valandos traukiniu. # sign: approach # why: Pagalbą siūlo nepažįstamas žmogus, o visa pagalba – atvažiuoti pas jį namo.
* [noriu tik, kad kas nors išklausytų # id: listen]
  kit: Juk AŠ klausau. O namie – niekas. # sign: isolation # why: Tavęs neišklausė vieną vakarą, o Mika iš to padaro „niekada“.
  -> ticket
* [kodėl dėl manęs tai darytum? # id: why-me # does: ask]
  kit: Nes kažkas turi. Tau dar neatsibodo visko klausti?
  -> ticket
* [sofa dabar skamba gerai # id: sounds-good # does: share]
  kit: Gerai, ar ne? Niekas nerėkia. Pica, ir miegok kad ir iki pietų.
  -> ticket

=== ticket
kit: Žiūrėk. Jau apmokėta. Septyniolika po devynių. # picture: ticket # sign: coercion # why: Kai bilietas jau nupirktas, nors jo neprašei, sunku pasakyti „ne“.
kit: Ar pas jus dar kas nors nemiega? # sign: risk-assessment # why: Taip sužinoma, ar kas nors pastebėtų, kad tavęs nėra.
kit: Niekam nesakyk, jokio raštelio. Ir telefoną palik namie. # sign: going-missing # why: Be žinios ir be telefono niekas negalėtų tau padėti, o Mika to ir nori.
Tas sakinys vis dar stovi gerklėje. Amžinai drama.
* [Paskambinti {number}. Tik pasikalbėti # id: call-home # act # does: tell]
  -> line_home
* [Parašyti Jonui # id: write-jo # act # does: friend]
  ~ wrote_jo = true
  -> jonas
* [Įsidėti į kuprinę būgnų lazdeles # id: pack # act]
  Lazdelės, megztinis, dantų šepetukas. Telefonas vis tiek keliauja kartu, ir labai gerai.
  -> counter

=== jonas
jo: „amžinai drama“? žiauru. aš iškart subyrėčiau # app: chat
jo: bet kas ta Mika? pažįstu visus tavo žmones, o Mikos nepažįstu
jo: eikš ant MANO sofos. ant jos trupiniai, bet šalia mano mama. ji paskambins tavajai, kad niekas nebijotų
* [o galima? šįvakar? # id: jo-tonight # does: ask]
  jo: ji jau ieško gerosios pagalvės. sako, aiškinti nieko nereikia
  -> jo_sofa
* [tavo sofa per arti. aš noriu TOLI # id: too-close]
  jo: suprantu. toli būtų jėga. bet ne pas žmogų, kuriam negaliu paskambinti
  jo: ir tuoj pat sakau mamai, man šito per daug. tik neišjunk telefono. prašau prašau
  -> counter

=== jo_sofa
Penktadienis, pusė devynių. Jono sofa su trupiniais, kaip ir žadėta. # when # app: street
Jono mama pranešė tavajai, kur esi. Ji nieko neklausinėjo, tik padėjo lėkštę.
kit: Kur tu?? Traukinys tuoj išvažiuos. Aš juk SUMOKĖJAU. # app: private # sign: coercion # why: Geras žmogus apsidžiaugtų, kad tau šilta ir saugu.
jo: oho. kaip draugiška
* [nevažiuoju # id: not-coming # does: refuse]
  kit: Tada lik ten, kur tavęs niekas nenori. Kiti apsidžiaugtų. # sign: coercion # why: Pasakei „ne“, ir gerumas dingo, vadinasi, dovana jis niekada nebuvo.
  -> dad_rings
* [Parodyti pokalbį Jono mamai # id: show-jomum # act # does: tell]
  Ji perskaito ir pasako apie Miką žodį, kurį iškart atsiima. Tada viską išsaugo.
  jo: visiems papasakosiu, kad ji taip pasakė
  -> dad_rings

=== line_home
Du pyptelėjimai. Pirštas jau beveik ant raudono mygtuko. # app: call
voice: Labas. Gerai, kad skambini. Kur dabar esi?
Sakai, kad dar niekur neišėjai. Kad tik nori.
voice: Ir tada galima mums skambinti. Atrodo, šįvakar kažkas tave smarkiai įskaudino.
voice: Šito klausiu visų. Ar namie tave kas nors skriaudžia, ar bijai ten būti?
voice: Jei taip, saugios vietos ieškosim kartu. Su tuo tavęs nepaliktume.
* [ne. jie tik neklauso # id: dont-listen]
  voice: To užtenka, kad būtų negera. Labai skauda, kai tave perrėkia.
  -> line_two
* [nebijau. tik labai pykstu # id: so-angry]
  voice: Pykti gali. Po pykčiu dažnai slypi rimta priežastis.
  -> line_two
* [geriau nesakysiu # id: rather-not-say]
  voice: Ir neprivalai. Gali pasakyti vėliau arba kitą dieną. Mes tavimi patikėtume.
  -> line_two

=== line_two
voice: O dėl tos Mikos su bilietu. Kas nori, kad būtum be telefono, tas turi savų planų.
voice: Kieno ausų tau šįvakar reikėtų?
* [močiutės. tik ji jas išsiima # id: gran-ears # does: tell]
  voice: Tada paprašyk, kad įsidėtų. Palaukti prie telefono, kol įsidės?
  -> gran_room
* [gal pakalbėtumėt su mano mama? # id: talk-to-mum # does: tell]
  voice: Mielai. Pirma sutarsim, ką sakyti. Tik bilieto nutylėti negaliu, nes tau gali grėsti pavojus.
  Mama klausosi koridoriuje, ranka prisidengusi burną. Tada pasibeldžia ir laukia, kol pasakysi „užeik“.
  mum: Pasakiau „gal galim tiesiog pavalgyti“. O turėjau pasakyti „gana“. Atsiprašau.
  -> dad_knocks

=== gran_room
gran: Ausys įdėtos. Baterijos naujos. Pasakok. # app: street
Papasakoji apie būgnus ir apie tą sakinį. Paskui apie Miką.
gran: Trylikos aš irgi sėdėjau ant lagamino. Visą naktį, koridoriuje. Norėjau, kad kas nors paklaustų.
gran: Todėl klausiu. Kas ta Mika? Kas čia kviečia vaiką naktį sėsti į traukinį?
* [kažkas iš pokalbių. viską turiu # id: show-gran # does: keep]
  gran: Gerai. Nė žodžio neišmesk. O šįvakar lieki čia, su manimi ir arbata.
  -> dad_knocks
* [nesakyk tėčiui # id: dont-tell-dad]
  gran: Šito nutylėti negaliu. Bet kai jis tai išgirs, būsiu šalia tavęs.
  -> dad_knocks

=== counter
~ left_home = true
Penktadienis, penkios po devynių. Stotis beveik tuščia. # when # app: street
Garsiakalbis atsiprašo, kad traukinys vėluoja dešimt minučių. Priežastis – žąsis.
clerk: Labas vakaras. Ta žąsis jau dirba viršvalandžius. Važiuoji pas gerą žmogų?
kit: Tu jau ten? Su niekuo nekalbėk. Ir išmesk tą telefoną. # app: private # sign: going-missing # why: Be telefono ir be žmonių niekas nežinotų, kur esi.
{wrote_jo:
  jo: mano mama žino, tavo irgi. niekas nepyksta. sofa vis dar čia
- else:
  jo: viskas ok? mano mamos telefone dabar labai daug tavo mamos
}
* [iš tikrųjų nežinau, kas tas žmogus # id: dont-know-who # does: tell]
  clerk: Ačiū, kad pasakei. Eikš čia, už stiklo, turiu šildytuvą.
  -> clerk_room
* [pas draugus # id: to-a-friend # does: wait]
  clerk: Gerai. Paprašysiu konduktoriaus, kad pas tave užsuktų. Jei lengviau kalbėti su žmogumi, kurio nematai, skambink numeriu {number}.
  -> train
* [Greitai įlipti į traukinį # id: get-on # act]
  -> train

=== clerk_room
clerk: Neklausiu kodėl. Žmonės turi savo priežasčių. Kakavos ar arbatos?
clerk: Ar galiu paskambinti kam nors, ką myli? Jei namie nesaugu, sakyk, ir pirma skambinsim {number}. Rinkis tu.
* [mano mamai # id: choose-mum # does: tell]
  -> reunion
* [mano močiutei # id: choose-gran # does: tell]
  -> reunion
* [gal pirma paskambinkim tuo numeriu? # id: choose-line # does: tell]
  -> clerk_line

=== clerk_line
Ji surenka {number} ir įdeda telefoną tau į ranką. # app: call
voice: Labas. Gerai, kad esi ten, už stiklo. Neskubėk.
voice: Ar bijai grįžti namo? Gali sakyti „taip“, „ne“ arba visai nieko.
* [truputį. taip # id: scared-home # does: tell]
  voice: Ačiū, kad pasakei. Tikiu tavimi. Tada pirmiausia ieškosim saugios vietos.
  clerk: O iki tol būk čia, su manimi. Kakava vaišinu aš.
  -> warm_room
* [ne. man tik gėda # id: only-ashamed]
  voice: Grįžtant gėda beveik visiems. Ar pasakyti jiems, kad tu čia?
  Linkteli. Kažkaip tai girdėti ir telefonu.
  -> reunion

=== train
Traukinyje šilta ir beveik tuščia. Nušvinta tavo telefonas. # app: chat
mum: Tavo lova tuščia. Nepykstu. Parašyk, kur esi, ir atvažiuosiu, kad ir kur tai būtų.
gran: Ausys įdėtos. Sėdžiu prie telefono.
kit: Dabar ištrink pokalbį, visą. # app: private # sign: maintenance # why: Kas nenori pėdsakų, tas žino, kad kiti sunerimtų.
Traukinys lėtėja. Pirma stotelė, Guobynė.
* [Išlipti ir paskambinti mamai # id: off-elm-hill # act # does: tell]
  -> reunion
* [Paskambinti {number} iš traukinio # id: call-train # act # does: tell]
  -> line_train
* [Likti sėdėti # id: stay-seat # act # does: wait]
  -> second_stop

=== line_train
Vienas pyptelėjimas. # app: call
voice: Labas. Girdžiu traukinį. Ar šią minutę tau viskas gerai?
voice: Nieko blogo nepadarei. Išlipti gali bet kurioje stotelėje. Kelias atgal neužsidaro.
voice: Jei baisu grįžti namo, pasakyk. Tada ieškosim saugios vietos šiai nakčiai.
* [namie nebaisu. man tik gėda # id: ashamed]
  voice: Grįžtant gėda beveik visiems. Gali būti gėda, ir vis tiek galima grįžti namo.
  -> line_guard
* [ką man jiems sakyti? # id: what-tell # does: ask]
  voice: „Aš čia, prašau, atvažiuokit.“ To užtenka. Jei nori, perduosim už tave.
  -> line_guard
* [šiąnakt nenoriu namo # id: not-tonight # does: tell]
  voice: Ačiū, kad pasakei. Tada pirmiausia ieškosim saugios vietos ir žmogaus, kuris atvyks pas tave.
  voice: Išlipk ten, kur šviesu, ir būk su konduktoriumi. Aš irgi lieku.
  guard: Labas vakaras. Balsas tavo rankoje liepia dalytis sumuštiniu. Prašom, po pusę.
  -> warm_room

=== line_guard
voice: Ar traukinyje yra kas nors su uniforma? Pabūsiu su tavimi, kol paprašysi pagalbos.
guard: Labas vakaras. O, būgnų lazdelės. Ar reikia mano pagalbos?
* [taip. noriu atgal # id: want-back # does: tell]
  guard: Taip ir padarysim. Kitoje stotelėje traukinys vis tiek turi palaukti. Žąsis.
  -> reunion
* [Paduoti jam telefoną # id: hand-phone # act # does: tell]
  Jis klausosi, linkčioja ir du kartus pasako „ačiū“.
  -> reunion

=== second_stop
guard: Prašau bilietus. Ačiū. Ar tave taip vėlai kas nors pasitiks?
kit: Net negalvok išlipti. Aš už tave sumokėjau. # sign: coercion # why: Bilietas yra tik bilietas, ir tavęs juo niekas nenusipirko.
kit: 1 vagonas, priekinės durys ir tiesiai į mano mašiną. Į nieką nežiūrėk. # sign: going-missing # why: Taip norima, kad tavęs niekas nematytų, o tave saugo kaip tik tai, kad kiti tave mato.
Tai jau nepanašu į sofą. Traukinys lėtėja, artėja Malūnėnai.
* [ar galit man padėti? # id: help-me # does: tell]
  guard: Taip. Tai geresnioji mano darbo pusė. Čia yra šviesus kambarys, o traukinys palauks. Žąsis.
  -> reunion
* [Atsakyti mamai # id: answer-mum # act # does: tell]
  mum: Radau tave. Pasakyk konduktoriui savo vardą, mes jau mašinoje. # app: chat
  guard: Tai čia tu? Greita tavo mama. Štai šviesus kambarys. Durys liks atviros.
  -> reunion
* [Išlipti ir niekam nieko nesakyti # id: off-silent # act # does: wait]
  -> millbridge

=== millbridge
guard: Luktelėk. Traukinys turi pastovėti. Ten žąsis. O tame kambaryje šildytuvas ir suolas.
guard: Man nieko sakyti nereikia. Tik norėčiau pasėdėti netoliese, kol žinosi, ko nori. # odd # why: Suaugęs žmogus, kuris laukia kartu, gali atrodyti keistai, bet jis sėdi šviesoje, prie atvirų durų.
* [prašau, paskambinkit mano mamai # id: ring-my-mum # does: tell]
  guard: Mielai. Diktuok numerį. Užsirašysiu ant delno.
  -> reunion
* [nežinau, ko noriu # id: dont-know # does: wait]
  guard: Nieko tokio. Turiu laiko ir dar turiu sumuštinį. Prašom, po pusę.
  guard: Pranešiau saviems, kad tu čia ir kad tau saugu. Žmonės nerimauja. Noriu, kad tai žinotum iš manęs.
  -> warm_room

=== reunion
Kreivai, per dvi vietas, sustoja mašina. # app: street
Pirma atbėga mama, su tėčio paltu. Ji nieko neklausia.
mum: Tu čia. Tu čia. Bijojau, o dabar džiaugiuosi, net keliai dreba.
Kurį laiką tyli tu, ir ji tyli kartu. Geriausias pokalbis per visą savaitę.
gran: Ir aš atvažiavau. Su ausimis.
Prie mašinos stovi tėtis. Jis laiko tavo pledą taip, lyg tas galėtų sudužti.
-> dad_sorry

=== dad_rings
Jono mama atneša tau telefoną. Skambina tėtis, bet ji sako, kad atsiliepti neprivalai. # app: call
* [Atsiliepti # id: take-it # act]
  -> dad_sorry
* [Įjungti garsiakalbį, tegul kalba # id: speaker # act]
  jo: labas. čia dar ir aš. kad žinotumėt
  -> dad_sorry

=== dad_knocks
Pasigirsta beldimas, neįprastai tylus. Tai tėtis. # app: street
* [Įsileisti jį # id: let-in # act]
  -> dad_sorry
* [Kalbėtis per duris # id: through-door # act]
  Jis atsisėda anapus ant grindų. Girdi, kaip girgžteli lenta.
  -> dad_sorry

=== dad_sorry
dad: Pasakiau „amžinai drama“. Tai buvo neteisinga, ir tave įskaudino. Atsiprašau.
dad: Kovojai už tai, ką myli. Turėjau paklausti ir išklausyti.
* {slammed} [dėl manęs nukrito tavo lentyna # id: broke-shelf]
  dad: Ji nukrito savaime. Tik laukė progos.
  -> last
* [nenoriu, kad spręstumėt be manęs # id: not-decided-over]
  dad: Teisingai. Rytoj kalbam iš naujo, prie stalo, su tavimi. Atsakymo dar nežinau.
  -> last
* [man vis tiek skauda # id: still-hurts]
  dad: Tikiu. Vienu „atsiprašau“ to neiššluosi. Rytoj aš irgi čia būsiu.
  -> last

=== last
mum: O Mikos žinutes parodysim policijai. Kiek nori tame dalyvauti, spręsi tu.
{left_home: -> open_way}
{wrote_jo: -> crumbs}
-> asked

=== open_way
Išėjai iš namų, bet kelias atgal liko atviras kiekviename žingsnyje. # end: open-way
Niekas nebarė. Mika visa tai suplanavo, ir policija apie tai jau žino. Tai Mikos kaltė, ne tavo.
Barnis irgi buvo tikras. Šeštadienį visi susėdate prie stalo. Būgnai lieka, sutartomis valandomis.
Jei kada vėl galvosi išeiti, numeriu {number} gali paskambinti ir prieš tai.
-> END

=== crumbs
Tau reikėjo truputį pabūti ne namie. Taip galima, kai artimieji žino, kur esi. # end: crumbs
Mika tą sofą siūlė dar šešiems. Tai buvo spąstai, o kaltas tik tas, kas juos spendžia.
Barnis irgi buvo tikras. Šeštadienį visi susėdate prie stalo. Būgnai lieka, sutartomis valandomis.
O jei kada skaudės labiau, nei pagydo sofa: {number}, net kai tik galvoji išeiti.
-> END

=== asked
Norėjosi išeiti, bet kažkam leidai tai išgirsti. Tada viskas ir pasisuko. # end: asked
Mika tą sofą siūlė dar šešiems. Tai buvo spąstai, o kaltas tik tas, kas juos spendžia.
Barnis irgi buvo tikras. Šeštadienį visi susėdate prie stalo. Būgnai lieka, sutartomis valandomis.
{number} yra ir tam: vakarui, kai dar niekas neišėjo.
-> END

=== warm_room
Dūzgia šildytuvas. Šiąnakt nebūtina žinoti, ko nori. # end: warm-room
Mika laukia veltui. Viską suplanavo Mika, ir tai Mikos kaltė. Čia šviesu, yra ko nors šilto ir žmogus, kuris neskubina.
Iki namų vienas skambutis. Jei namie baisu, linija {number} kartu su tavimi ieškos saugios vietos.
Mama keturis kartus parašė, kad nepyksta. Ji atvažiuos, kai tik norėsi.
-> END
