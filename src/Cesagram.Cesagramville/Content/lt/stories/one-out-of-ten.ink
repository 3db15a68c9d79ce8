# title: Vienas iš dešimties
# blurb: Matas nemiega. Net 12 autobusui jis parašė vienetą.
# note: Šioje istorijoje kažkas spaudžia draugą. Gali ją praleisti.
# name.milo: Matas
# name.jo: Jonas
# name.ada: Adelė
# name.n: N.
# name.mum: Mama
# name.milomum: Mato mama
# name.teacher: Mokytojas Okoro
# name.voice: Linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR guessed = false

-> bench

=== bench
Ketvirtadienis, po pamokų, Liepų parkas. Matas miega sėdėdamas. # when # app: street
jo: Matai. MATAI. tau ant bato antis
milo: ok. 1/10
jo: antis??
milo: viskas
ada: šįryt jis 12 autobusui parašė vienetą. jis MYLI 12 autobusą
* [kada paskutinį kartą normaliai miegojai? # id: last-sleep # does: ask]
  milo: o kokia šiandien diena? ne, nesakyk
  -> home_way
* [nenukabink nosies, rytoj penktadienis! # id: cheer-up]
  ~ judged = true
  milo: gerai. pabandysiu # typing: stops
  Jis užsitraukia gobtuvą iki nosies. Tavo žodžiai praskriejo pro šalį.
  -> home_way
* [Atsisėsti šalia. Tegul miega # id: sit-by # act # does: friend]
  Jonas neprileidžia ančių. Tam reikia jo ir pusės skrebučio.
  -> home_way

=== home_way
milo: šeštadienį negaliu. sekmadienį irgi. ir dar kurį laiką # sign: isolation # why: Jei draugas meta viską ir visus, gal jis klauso svetimų taisyklių.
jo: o lapė? norėjai mums parodyti, kur ji gyvena
milo: pamirškit lapę
Jonas tyli visą minutę. Taip dar niekada nebuvo.
* [Paklausti mokytojo Okoro, neminint vardų # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  Jo durys nebegirgžda. Jis jas sutepė ir atrodo dėl to truputį nusiminęs.
  teacher: Draugas, kuris nebemiega? Ačiū. Nuo šiol dairysiuosi ir aš. Ateik bet kada, su draugu arba be jo.
  -> no_answer
* [Vakare parašyti Matui # id: write-evening # act # does: friend]
  Parašai „lapė palauks. gali miegoti“. Žinutė lieka neperskaityta.
  -> no_answer

=== no_answer
Parašai penkis kartus. Nieko. Ateina šeštadienis, dešimta vakaro. # when # app: chat
milo: atleisk. man lyg ir nevalia niekam rašyti # sign: isolation # why: Kažkas uždraudė jam draugus, o tokios teisės neturi niekas.
{judged:
  milo: bandžiau nenukabinti nosies. man nelabai sekasi
}
milo: tik N. mane supranta. kiti apsimeta # sign: isolation # why: Matui tai kartojo tol, kol ėmė atrodyti, kad taip mano jis pats.
* [N. vėl čia? # id: n-back # does: ask]
  milo: N. niekur ir nedingo. čia sudėtinga. 1/10 sudėtinga
  -> night
* [ar N. ir Nova ne tas pats žmogus? # id: is-nova # does: ask]
  ~ guessed = true
  milo: aš irgi taip galvojau. paskui N. viską paaiškino. skambėjo logiškai. buvo trečia nakties # typing: stops
  -> night
* [pasiilgau tavęs # id: miss-you # does: friend]
  milo: aš savęs irgi. čia jau 2. pirmas dvejetas šią savaitę # typing: long
  -> night

=== night
Antradienis, penkiolika po antros nakties. Nušvinta tavo telefonas. # when # app: chat
milo: tau nebūtina nemiegoti
milo: jei užmiegu, N. sako, kad man nerūpi. tai nusistatau žadintuvus # sign: coercion # why: Miegas priklauso Matui, ir kas jam linki gero, miego neatima.
milo: N. vis dar turi tą mano filmuką. aš ten verkiu. sakau, kad nekenčiu šito miesto ir kad mamos niekada nėra # typing: long
milo: jei nustosiu rašyti, N. parodys jį mamai. ir klasei # sign: coercion # why: Jį gąsdina tuo, kas asmeniška: tai šantažas, ir Matas dėl to nekaltas.
* [čia šantažas. tu dėl to nekaltas # id: not-fault # does: friend]
  milo: tam yra žodis? galvojau, čia tik man taip # typing: long
  -> clue
* [o ko N. nori? # id: what-want # does: ask]
  milo: kad būčiau čia. visada. vis negana # typing: long
  -> clue
* [Tuoj pat pabelsti mamai į sieną # id: knock-wall # act # does: tell]
  -> mum_night

=== clue
milo: palauk. parodysiu
Jis atsiunčia savo ekrano nuotrauką. Trys žinutės, visos šios nakties. # app: private
n: Matai, juk tai aš dėl tavęs nemiegu. Žinai, kad manimi galima pasitikėti. # sign: trust # why: Skamba kaip paguoda, bet kam iš tikrųjų rūpi, tas nori, kad miegotum.
n: Šeštadienį pagaliau parodysiu tau tą lenktynių trasą. Lauksiu prie tvenkinio vartų. Tik mes dviese. # sign: approach # why: Susitikti be kitų kviečia žmogus, kurio veido Matas nė karto nematė.
n: Įsidėk megztinį, telefoną palik namie ir niekam nesakyk. # sign: going-missing # why: Sukrauta kuprinė, jokio telefono, niekas nieko nežino: tai ženklai, kad kas nors gali dingti.
Perskaitai du kartus. Ta lenktynių trasa.
Lenktynių trasą Matui žadėjo tik vienas žmogus. Tai buvo žaidime, Novos vardu.
* [lenktynių trasa. čia vėl Nova # id: race-track # does: ask]
  milo: {guessed:tu sakei, šeštadienį. nenorėjau girdėti. oi. OI|N. prisiekė, kad čia ne tas pats žmogus. bet juk N. negali žinoti apie. oi. OI} # typing: long
  -> who
* [prašau, neik prie tų vartų # id: dont-go # does: friend]
  milo: jei nueisiu, filmukas bus ištrintas. toks susitarimas # sign: coercion # why: Tokių susitarimų niekas nesilaiko, nes N. grasinti per daug naudinga.
  -> who

=== who
Be dvidešimt trys. Norėtum nusiųsti jam lapę. Bet lapė vartų neuždarys. # app: chat
milo: aš toks pavargęs. niekam nesakyk, ok? prašau. pažadėk
* [Nežadėti. Pažadinti mamą # id: wake-mum # act # does: tell]
  -> mum_night
* [negaliu. bet eisiu su tavimi pas Okoro # id: no-promise # does: refuse]
  -> okoro_door
* [Nežadėti. Pašnibždomis paskambinti {number} # id: call # act # does: tell]
  -> line

=== mum_night
Mama atmerkia vieną akį. Pamato tavo veidą ir atmerkia kitą. # app: street
mum: Lįsk po antklode. Kas nutiko?
Pasakoji greitai ir ne iš eilės. Ji užsideda akinius, kad geriau girdėtų.
mum: Gerai, kad pažadinai. Nieko blogo nepadarė nei Matas, nei tu. Skambinu jo mamai į darbą, paskui policijai.
* [jis man daugiau niekada neparašys # id: never-again]
  mum: Gal dieną neparašys. Tą dieną ištversim, svarbu, kad Matas bus saugus.
  -> ward
* [ar galiu jam pasakyti, kad pasakiau? # id: tell-him # does: friend]
  Mama linkteli. Sąžiningai ir trumpai, sako ji. Taip ir parašai.
  milo: tu pasakei. # typing: stops
  -> ward

=== ward
Pusė keturių. Mato mama vidury nakties išėjo iš savo skyriaus. # app: call
milomum: Sėdžiu ant jo lovos. Jis man viską pasakoja. Ačiū, kad nelaukei.
milomum: Jis bijojo, kad supyksiu dėl to filmuko. Bet tai tiesa, manęs dažnai nebūna. Tai pasikeis.
* [ar jis labai ant manęs pyksta? # id: angry-me # does: ask]
  milomum: Sako štai ką: „4/10 pykčio, ir mažėja.“
  -> okoro_after
* [o kas dabar bus? # id: what-now # does: ask]
  milomum: Šeštadienį N. laukia jo prie tvenkinio vartų. Ten eis policija. Matas neis, Matas miegos.
  -> okoro_after

=== okoro_after
Antradienis, mokykla. Mato kėdė tuščia, ir šįkart visi, kam reikia, žino kodėl. # when # app: street
{asked_teacher:
  teacher: Klausei manęs neminint vardo. Jau pradėjau nujausti. Ačiū tau.
- else:
  teacher: Man skambino jo mama. Iš veido matau, kad našta buvo sunki. Kaip pianinas laiptais į viršų.
}
jo: man nereikia žinoti. tik ar jau galiu mažiau nerimauti. buvau nusiritęs iki keturių skrebučių
-> sleeps

=== sleeps
Antradienis, aštunta vakaro. # app: chat
milo: miegojau vienuolika valandų. miegas: 7/10. ten buvo antis
milo: mama žiūrėjo filmuką kartu su manim. tai N. dabar nieko nebeturi. veikia tik tol, kol slapta
-> fetched

=== okoro_door
milo: ok. jei belsi tu. mama vis tiek skyriuje iki aštuonių
Lapę jam vis dėlto nusiunti. Ji panaši į bulvę, kuri turi planų.
milo: baisiausia mano matyta lapė. 3/10. ačiū. žadintuvai išjungti
-> okoro_morning

=== okoro_morning
Antradienis, prieš pirmą pamoką. Mokytojo Okoro durys negirgžda. Matas vis tiek sustoja. # when # app: street
milo: o jei sakys, kad aš kvailas? čia juk jau ne pirmas kartas
ada: jis verkia per filmus apie pingvinus. nesakys jis, kad kvailas
* [pirma įeisiu aš # id: go-first # does: tell]
  -> okoro_listens
* [galim apsisukti. spręsk tu # id: you-decide # does: wait]
  milo: tai apsisukam. rytoj. gal
  teacher: Girdėjau jus tris. Aš ir be girgždesio girdžiu.
  -> awake

=== okoro_listens
Matas viską pasakoja kėdės kojai. Mokytojas Okoro laukia, kol jis pabaigs.
teacher: Tikiu tavimi. „Ne pirmas kartas“ reiškia tik tiek, kad kažkas vėl taikėsi į tave. Tavo kaltės čia nėra, Matai.
teacher: Skambinu tavo mamai ir policijai. Girdėsi kiekvieną žodį. Ir prie jokių tvenkinio vartų niekas neis.
* [Padėti Mato telefoną ant stalo # id: phone-table # act # does: keep]
  milo: ten viskas. šįkart nieko netryniau. trynimas: 0/10
  -> mum_comes
* [ar galim likti su juo? # id: may-stay # does: friend]
  teacher: Jei Matas norės. Kėdžių, kaip matot, pristačiau.
  -> mum_comes

=== mum_comes
Mato mama ateina tiesiai iš naktinės pamainos, vis dar su vardo kortele.
milo: tam filmuke sakau, kad tavęs niekada nėra
milomum: Ir sakei tiesą. Dabar aš čia. Ką tik išsiprašiau laisvos savaitės.
Ant stalo suzvimbia Mato telefonas. # app: private
n: Kur tu? Juk žinai, ką čia turiu. # sign: maintenance # why: Grasinama, kad jis tylėtų, bet grasinimas jau tuščias, nes mama viską žino.
* [Žiūrėti į Matą ir laukti # id: look-wait # act # does: friend]
  milo: mama? pažiūrėk kartu su manim. tada N. nieko nebeturės
  -> slept
* [išsaugom, tada pranešam ir blokuojam? # id: report-n # does: report]
  milo: pranešti: 5/10, per daug langelių. blokuoti: 7/10
  -> slept

=== line
Atsiliepia tylus balsas, lyg žinotų, kad sienos plonos. # app: call
voice: Gali šnibždėti, gerai tave girdžiu. Tavo draugą kažkas šantažuoja. Vienai nakčiai ir vienam žmogui tai per daug.
voice: Pažadas, dėl kurio jis lieka pavojuje, negalioja. O jei jis sako, kad nebegali, tuoj pat ką nors pažadink.
* [už sienos miega mama # id: next-door # does: tell]
  voice: Tada žadink. Ji to norėtų. Liksiu prie telefono, kol ji atsikels.
  -> mum_night
* [ar Matas gali jums paskambinti pats? # id: give-number # does: friend]
  voice: Bet kurią valandą, arba abu kartu. Ir prašau, iki šeštadienio pasakyk suaugusiems.
  milo: ok. {number}. įrašiau vardu „12 autobusas“. ten niekas nežiūri # app: chat
  -> awake

=== slept
Matas papasakojo, o tu sėdėjai ant gretimos kėdės. Grasinimas buvo stiprus, kol buvo slaptas. # end: slept
N. ir vėl buvo Nova, ir viskas buvo suplanuota. Matas dėl nieko nekaltas.
Prie tvenkinio vartų laukė policija. Niekas neatėjo, tad jie ieško toliau, o jūs saugokite vieni kitus.
Matas išmiegojo vienuolika valandų. Miegui – 7/10. 12 autobusui atleista.
-> END

=== fetched
Pažadinai suaugusius, nes vienai nakčiai ir vienam žmogui to buvo per daug. # end: fetched
N. ir vėl buvo Nova, ir viskas buvo suplanuota. Nieko blogo nepadarė nei Matas, nei tu.
Ten, kur N. kvietė Matą, prie tvenkinio vartų, laukė policija. Niekas neatėjo, ir jie ieško toliau. Saugokite vieni kitus.
Ketvirtadienį ant suoliuko esate keturiese, ir dar antis. Ančiai Matas rašo 6.
-> END

=== awake
Šiandien Matas dar nepasiruošęs. Jis turi {number}, ir turi tave. # end: awake
N. nori, kad šeštadienį jis prie vartų būtų vienas. Todėl iki tol turi žinoti suaugusieji.
Prašau, pasakyk mamai ar mokytojui Okoro dar šiandien, net ir be jo. Taip jo nepalieki, tik laikai draugą už rankos.
Mamos durys šalia tavųjų. Mokytojas Okoro savųjų nebetepa. Turi girdėtis, sako jis, kai kas nors ateina.
-> END
