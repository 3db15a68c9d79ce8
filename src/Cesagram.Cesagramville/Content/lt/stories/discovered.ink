# title: Atrado!
# blurb: Tave rado agentūra. Ji gerokai skuba.
# note: Šioje istorijoje spaudžiama dėl nuotraukų ir pinigų. Gali ją praleisti.
# name.viv: Viviana
# name.ada: Adelė
# name.jo: Jonas
# name.mum: Mama
# name.dad: Tėtis
# name.haddad: Ponia Haddad
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR talent = 1
VAR pictures = false
VAR kept = false

-> clip

=== clip
Sekmadienio vakaras. Puslapyje naujas tavo įrašas. 31 peržiūra, iš jų devynios – močiutės. # when # app: photos
jo: paleisk dar kartą. ką tu ten tiksliai darai?
* [Mano daina, aidi visa laiptinė # id: song # act]
  ~ talent = 1
  ada: aidas jėga. ir kaimynas, kuris gale užtraukia kartu
  -> message
* [Visa mūsų gatvė, nupiešta per keturias minutes # id: drawing # act]
  ~ talent = 2
  ada: nupiešei stotelę IR katiną, kuris jos nekenčia. geriausias katinas mieste
  -> message
* [Žongliravimas. Trys citrinos ir batas # id: lemons # act]
  ~ talent = 3
  ada: tas batas. BATAS. žiūrėjom su mama, ji plojo
  -> message

=== message
Nauja žinutė. Nuotraukoje prie labai baltos sienos šypsosi moteris.
viv: Labas! Čia Viviana. Ieškau jaunų talentų agentūrai „Varnėnas“. # sign: access # why: Gražią nuotrauką ir pareigas susigalvoti greita, tad jos dar nieko neįrodo.
viv: Per dieną peržiūriu šimtą įrašų. Tokį {talent == 1:balsą|{talent == 2:braižą|ramumą}} aptinku kartą per metus. # sign: trust # why: Kai labai giria nepažįstamas žmogus, klausytis malonu, ir tuo lengva atverti duris.
jo: AGENTŪRA? o jiems nereikia žmogaus, kuris valgo skrebučius? klausiu draugo vardu
* [oho. aš? tikrai? # id: really]
  viv: Tu. Vien iš mandagumo niekada taip nesakau.
  -> who_looks
* [kaip radote mano įrašą? # id: how-found # does: ask]
  viv: Talentai mane susiranda, saulyte. Visada.
  ada: mano katė mane irgi susiranda. bet čia ne darbas
  -> who_looks

=== who_looks
viv: Kas prižiūri tavo puslapį? Tik tu ar ir kas nors iš tėvų? # sign: risk-assessment # why: Skamba dalykiškai, bet taip sužinoma, ar pastebėtų suaugusieji.
viv: Ir klasėje apie tai nekalbėk. Pavyduoliai bet kokį talentą sukapoja liežuviais. # sign: isolation # why: Kai geros naujienos niekam sakyti negalima, nelieka ir kam paklausti.
* [tik aš # id: only-me # does: share]
  viv: Puiku. Tada viskas vyks greitai.
  -> contract
* [kartais žvilgteli mama # id: mum-looks]
  viv: Kokia miela. Mamos pirma sako „ne“, o paskui klausia. Mes ją nustebinsim. # sign: isolation # why: Mama dar nepratarė nė žodžio, o tau jau aiškinama, kodėl jos neklausyti.
  -> contract
* [o kodėl klausiate? # id: why-know # does: ask]
  viv: Hm. Profesionalai manęs to niekada neklausia. # typing: long # sign: coercion # why: Klausimas buvo geras, o tau dėl jo tyčia daroma gėda.
  -> contract

=== contract
Pirmadienis, pusė penkių. # when # app: private
viv: Tavo sutartis! Vienuolika puslapių. Tau reikia tik paskutinio, ten punktyrinė linija. # sign: trust # why: Popieriai atrodo rimtai, bet sąžiningas žmogus nesitiki, kad jų neskaitysi.
viv: Tėvai viską tik stabdo. Jiems pasakysim, kai laimėsi. # sign: isolation # why: Kas sudaro sutartį be tavo tėvų, tas žino, kad jie sakytų „stop“.
* [ar neturi pasirašyti tėvai? # id: parents-sign # does: ask]
  viv: Tik už vaikus, dėl kurių abejojam. O dėl tavęs neabejoju.
  Tu dar vaikas. Ji to nepastebėjo. O gal kaip tik pastebėjo.
  -> test
* [pirma perskaitysiu visus vienuolika # id: read-all # does: ask]
  viv: Gali skaityti arba gali būti sąraše. # sign: coercion # why: Tave skubina, kad nespėtum rasti, kas čia negerai.
  Tu vis tiek skaitai. Septintame puslapyje agentūra vadinasi kitaip.
  -> test
* [Padaryti visų vienuolikos ekrano nuotraukas # id: shot # act # does: keep]
  ~ kept = true
  Spragt, ir taip vienuolika kartų. Septintame puslapyje agentūra vadinasi kitaip.
  viv: Kažko nutilai. Treniruojiesi?
  -> test

=== test
viv: O dabar bandomosios nuotraukos. Iš priekio, iš šono ir viena tavo kambario. Tik atrankai. # sign: desensitisation # why: „Tik atrankai“ yra pažadas, kurio niekas nepatikrins, o išsiųstos nuotraukos nebevaldai.
* [savo nuotraukų nesiunčiu # id: no-pictures # does: refuse]
  viv: Tada teks režisieriui pasakyti, kad tau pritrūko drąsos. # sign: coercion # why: Tu pasakei „ne“, o ji nori, kad dėl to būtų gėda.
  -> fee
* [kam atrankai reikia mano kambario? # id: why-room # does: ask]
  viv: Dėl šviesos, saulyte. Šviesa čia svarbiausia.
  Ant tavo lempos lipdukas su vėpliu. Čia tikrai ne dėl šviesos.
  -> fee
* [dvi, prie užuolaidos # id: two # does: share]
  ~ pictures = true
  viv: Nuostabu. Kitą kartą be užuolaidos. Noriu pamatyti, kaip gyveni. # sign: desensitisation # why: Pirma truputis, paskui daugiau, kad kiekvienas žingsnis atrodytų mažas.
  -> fee

=== fee
Antradienis, dešimt po penkių. # when # app: private
viv: Tu finaliniame penketuke!! Tavo nuotraukų albumas kainuoja 180. Už tave jau sumokėjau. # sign: coercion # why: Ji nori, kad jaustum skolą už tai, ko niekas neužsakė.
viv: Kada nors man padarysi mažytę paslaugą. Ką nors sugalvosim. # sign: coercion # why: Paslauga be pavadinimo gali būti bet kas.
viv: Šeštadienį ketvirtą, Veidrodžių gatvė 14, galinės durys. Ateik be palydos, bus laisviau. # sign: approach # why: Į tikrą atranką įeinama pro pagrindines duris, o šalia gali sėdėti mama ar tėtis.
viv: Tavo „taip“ laukiu iki aštuonių vakaro. Paskui vietos nebebus. # sign: coercion # why: Skubinama tam, kad nespėtum nieko paklausti.
Per vakarienę žiūri į laikrodį. Laikrodis žiūri į tave. # app: street
dad: Lentyna kabo! Ir laikosi. Tiksliau, svyra.
mum: Ar kur nors išvažiuoja traukinys? Nuo pat sriubos žvilgčioji į laikrodį.
* [Padėti telefoną prie mamos lėkštės # id: tell-supper # act # does: tell]
  -> mum_reads
* [čia tik namų darbai # id: homework # does: wait]
  mum: Gerai. Jei namų darbai pavirs kuo nors kitu, aš visą vakarą čia.
  -> ada_writes

=== ada_writes
Dešimt po septynių, tavo kambarys. # when # app: chat
ada: paieškojau tos tavo Vivianos. jos puslapiui trys savaitės
ada: keturiasdešimt nuotraukų su vaikais, ir nė vienas nepadėkojo
ada: agentūra „Varnėnas“ tikrai yra. su durimis ir telefonu. tai KODĖL ji rašo tik per žinutes?
* [ateini? tada pasakom mano mamai # id: ada-comes # does: tell]
  ada: jau lifte. turiu citrinų, jei prireiktų ginklų
  Ginklų neprireikia. Mama patraukia sriubos dubenėlius, kad tilptumėt dviese. # app: street
  -> mum_reads
* [Paprašyti Vivianos biuro numerio # id: office-number # act # does: ask]
  viv: Biure šiandien toks triukšmas. Tiesiog sakyk „taip“, saulyte. # app: private # sign: coercion # why: Tikra įmonė džiaugiasi, kai tikrini, o ji išsisukinėja.
  -> clock
* [Paskambinti {helpline} # id: call # act # does: tell]
  -> line

=== clock
Be septynių minučių aštuonios. # app: private
viv: Ir iki šeštadienio ištrink mūsų pokalbį. Tokios duomenų taisyklės. # sign: maintenance # why: Tikros įmonės laiškus saugo, o kas nori, kad jie dingtų, tas turi ką slėpti.
* [Nulipti laiptais pas mamą # id: tell-clock # act # does: tell]
  Be penkių aštuonios. Mama turi laiko, kiek tik reikia. # app: street
  -> mum_reads
* [ne. aš šito nenoriu # id: final-no # does: refuse]
  viv: Po visko, ką dėl tavęs padariau? Tavo skola vis dar 180. # sign: coercion # why: Apsigalvoti galima visada, ir už tai mokėti nereikia.
  -> eight
* [Užblokuoti Vivianą # id: block # act # does: block]
  Keturias minutes tylu. Tada parašo nauja paskyra.
  viv: Turbūt pirštas nuslydo. Tavo skola vis dar 180. # sign: maintenance # why: Grįžti kitu vardu yra dar vienas ženklas, kad kažkas negerai.
  -> eight

=== eight
Laikrodis muša aštuonias. Nieko nenutinka, tik nukrinta lentyna. # app: street
dad: Man viskas gerai! Ji nukrito ant kitos lentynos!
ada: aštuonios. ar viskas ok? „ne“ irgi atsakymas # app: chat
* [ne. ir man turbūt reikia mamos # id: need-mum # does: tell]
  ada: geras planas. mamos dirba ir po aštuonių
  mum: Sėskis. Pasakok. Lentyna gali pagulėti. # app: street
  Mama perskaito viską ir nė karto neatsidūsta.
  mum: Tu jai nieko neprivalai. Ji rašė vaikui man už nugaros. Čia jos kaltė.
  -> no_debt
* [tik nuovargis. rytoj # id: tomorrow # does: wait]
  ada: ok. rytoj vėl paklausiu. aš kaip priminimas, tik su kate
  -> place_gone

=== mum_reads
mum: Ačiū, kad parodei. Vienuolika puslapių? Man reikės akinių ir sausainio.
{pictures:
  mum: Ir dvi nuotraukos. Nieko baisaus. Yra žmonių, kurie padeda kaip tik dėl to, jų ir paklausim.
- else:
  mum: O nuotraukos liko pas tave. Gerai. Mažiau tvarkymo.
}
mum: Nieko blogo nepadarei. Ji tau melavo, ir labai jau gražiai.
mum: „Varnėnas“ tikrai yra. Paklauskim jų. Numeriu iš jų pačių puslapio, ne iš jos.
Ilgai pypsi. Tada atsiliepia kažkas, jau užsivilkęs paltą. # app: call
haddad: „Varnėnas“, klauso Haddad. Viviana? Tokios čia nėra. Šį mėnesį esate jau trečia šeima.
haddad: Mes rašome tėvams. Nuo pirmo laiško. Niekada vien vaikui.
haddad: Ateini pro pagrindines duris, su mama, ir visus puslapius pasiimi namo. Tai nieko nekainuoja. Niekas neskuba.
* [man norėjosi, kad tai būtų tiesa # id: wanted-true]
  haddad: Žinoma, kad norėjosi. Tas noras geras, ir jis tavo. Ji jį tik pasiskolino.
  -> after_call
* [tai visi pagyrimai buvo melas? # id: praise-lie # does: ask]
  haddad: Tavo įrašo nemačiau, todėl girti negaliu. Iš to ir matyti, kad aš tikra.
  mum: O aš mačiau. Daug kartų. Iš devynių močiutės peržiūrų penkios jos, keturios mano.
  -> after_call

=== after_call
{kept:
  Tavo ekrano nuotraukose ponia Haddad pamato netikrą sutartį. Visas vienuolika gauna ir policija, o mama prideda pokalbį.
- else:
  Visą pokalbį su mama nufotografuojat policijai. Ponia Haddad gauna tik netikrą sutartį.
}
viv: Tai „taip“ ar „ne“, saulyte? # app: private # sign: coercion # why: Ji tik spaudžia, o atsakyti jai neprivalai.
mum: Bus „ne“. Iš tiesų gana trumpas žodis.
Vienas bakstelėjimas į „pranešti“, kitas į „blokuoti“. Baltos sienos nebėra. # app: street
-> real_way

=== line
Du pyptelėjimai, ir kažkas atsiliepia. # app: call
voice: Labas vakaras, gerai, kad skambini. Neskubėk. Laikrodžio čia neturiu.
Papasakoji. Apie 180, apie galines duris, apie „taip“ iki aštuonių.
voice: Pirma pagyros, paskui paslaptis, paskui skola. Kažkas tai suplanavo. Ir tai ne tu.
voice: Tu jai nieko neprivalai. Nei pinigų, nei paslaugos, nei atsakymo. Kas dabar su tavimi namie?
* [mama. gal pabūsite prie telefono? # id: stay-line # does: tell]
  voice: Kiek tik nori. Eik jos ieškoti.
  mum: Aš čia. Klausyti ar laikyti už rankos? Moku ir vienu metu. # app: street
  Ji daro ir tą, ir tą. Kitame telefone Adelė vadina Vivianą visaip, pavyzdžiui, citrina.
  -> no_debt
* [ar galiu pirma pagalvoti? # id: think # does: wait]
  voice: Gali. Tik galvok be jos. Jai neprivalai atsakyti nei šiandien, nei išvis kada nors.
  -> place_gone

=== real_way
Pasibeldei į pagrindines duris, ir galinės liko uždarytos. # end: real-way
Viviana nedirba jokioje agentūroje. Ji melavo, kad prieitų prie vaikų, ir dėl to kalta tik ji.
{pictures:
  O tos dvi nuotraukos? Mama apie jas pranešė, kad jas pašalintų.
}
Po trijų savaičių mama gauna tikrą laišką apie atvirų durų dieną. Važiuojat visi. Lentyna lieka namie.
Tikra proga gali palaukti, kol apie ją perskaitys tėvai.
-> END

=== no_debt
Tam, kas tau melavo, tu nieko neprivalai. # end: no-debt
Mama paskambino į tikrąjį „Varnėną“. Ten jokios Vivianos niekas nepažįsta. Pokalbis jau policijoje.
{pictures:
  O tos dvi nuotraukos? Yra kas padės ir dėl jų. Mama jau kalbasi telefonu.
}
{talent == 1:Tavo daina|{talent == 2:Tavo piešinys|Tavo batas}} jau turi 58 peržiūras. Močiutė išmoko spausti „dar kartą“.
-> END

=== place_gone
Aštuonios atėjo ir praėjo, o tu vis dar tu. # end: place-gone
Žinutėmis niekas tau skolos neužkraus. Už tai, ką daro Viviana, atsako Viviana.
{helpline} dabar tavo telefone. Mamos virtuvėje dega šviesa, ir ji niekur neskuba.
{pictures:
  Dvi nuotraukos – dar viena priežastis pasakyti. Yra žmonių, kurie padeda kaip tik dėl to.
}
-> END
