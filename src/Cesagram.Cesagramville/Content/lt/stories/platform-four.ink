# title: Ketvirtas peronas
# blurb: Penki mėnesiai bendrų piešinių. Dabar Luma nori susitikti. Tik dviese.
# note: Šioje istorijoje kažkas yra ne tas, kuo dedasi. Gali ją praleisti.
# name.lumi: Luma
# name.jo: Jonas
# name.mum: Mama
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR fib = false
VAR told_jo = false
VAR rang = false

-> page

=== page
Ketvirtadienis, penkiolika po aštuonių vakaro. # when # app: private
lumi: 31 puslapis! Sraigė jau su skrybėle.
lumi: Penkis mėnesius dirba sekle, o skrybėlės jai taip niekas ir nedavė.
Tai jūsų komiksas, tavo ir Lumos. Piktadarys jame – užkandžių automatas. Taip sugalvojo Jonas.
lumi: Niekas manęs taip nesupranta kaip tu. Su tavimi kurti geriausia pasaulyje. # sign: trust # why: Gražūs žodžiai malonūs, ir dėl jų imi pasitikėti žmogumi, kurio veido dar nematei.
lumi: O dabar žinia: šeštadienį būsiu tavo mieste! Trečią, Stotis, 4 peronas? # sign: approach # why: Kai pirmas susitikimas užgriūva taip staiga, nelieka laiko patikrinti, kas ateis.
* [rimtai?? TAIP # id: yes]
  lumi: Taip ir žinojau! Keturiolika metų, o šokinėju kaip varlė.
  -> plan
* [gal pirma per vaizdo skambutį? # id: video-first # does: ask]
  lumi: Mano kamera sugedusi. Be to, sugadintum staigmeną. # sign: maintenance # why: Jei kamera sugedusi penkis mėnesius, tu negali pamatyti, kas kitoje pusėje.
  -> plan
* [turiu atsiklausti namie # id: ask-home # does: ask]
  lumi: Atsiklausti? Kaip miela. Maniau, iš to jau išaugai. # sign: isolation # why: Iš noro paklausti namie pasišaipoma tam, kad neklaustum.
  -> plan

=== plan
lumi: Tik mes dviese. Kai ateina mamos, viskas pasidaro keista. # sign: isolation # why: Draugui suaugęs žmogus šalia netrukdo, o tam, kas turi kitų planų, labai trukdo.
lumi: O ką pasakysi namie? Gali sakyti, kad eini pas Joną. # sign: maintenance # why: Jei kas nors paruošia tau melą namams, vadinasi, jam to melo kažkam reikia.
lumi: Ir nuo trijų išjunk telefoną. Tada bus tikra staigmena. # sign: isolation # why: Kai telefonas išjungtas, nei tu gali kam paskambinti, nei kas nors tau.
* [ok. tada aš pas Joną # id: fib-jonas]
  ~ fib = true
  lumi: Su tavimi smagiausia. Matai?
  -> friday
* [telefono neišjungsiu # id: phone-on # does: refuse]
  lumi: Nepasitiki manimi? Po 31 puslapio? # sign: coercion # why: Pasitikėjimo nereikia įrodinėti atsisakant pagalbos.
  -> friday
* [o kodėl taip slaptai? # id: why-secret # does: ask]
  lumi: Nes tai MŪSŲ. Ne viskas yra tėvų reikalas. # sign: isolation # why: Jei apie susitikimą neturi žinoti tėvai, kaip tik todėl jiems ir verta pasakyti.
  -> friday

=== friday
lumi: Būsiu su geltonu šaliku. Labanakt, seklių komanda.
Penktadienis, po pamokų. # when # app: chat
jo: rytoj trečią: skrebučių turnyras. nupirkau keturių rūšių duonos
jo: tave įrašiau kaip turnyro pažibą
* [negaliu. susitinku su Luma # id: tell-jo # does: friend]
  ~ told_jo = true
  jo: su LUMA luma? kur sraigė? o kas nors Lumą yra matęs?
  jo: nieko nesakau. sakau tik: pasiimk mamą. arba mane. atneščiau duonos
  -> doubt
* [rytoj negaliu, atleisk # id: cant]
  jo: pažiba traukiasi. minia nutyla
  jo: jei kas nors būtų ne taip, juk pasakytum, ar ne?
  -> doubt
* [Eiti į virtuvę ir paklausti mamos # id: mum-first # act # does: tell]
  -> mum_early

=== doubt
{told_jo:
  jo: pirma paklausk mamos, ok? tikri draugai savaitę palaukia. čia pusbrolis sako. jam dvylika ir jis visada teisus
- else:
  jo: riekę tau vis tiek paliksiu. jos kietėja, bet negenda
}
Bandai prisiminti Lumos balsą. Bet jo niekada negirdėjai.
lumi: Liko viena naktis! Juk niekam nesakei? # app: private # sign: maintenance # why: Jei vis klausinėja, ar tikrai tyli, vadinasi, tos tylos kažkam labai reikia.
* [Vis dėlto paklausti mamos # id: mum-evening # act # does: tell]
  -> mum_early
* [ne, niekam # id: told-nobody # does: share]
  lumi: Gerai. Su tavimi taip lengva.
  -> station
* [ateisiu, bet su įjungtu telefonu # id: come-phone-on # does: refuse]
  lumi: Hm. Na gerai. Tik šį kartą.
  -> station

=== mum_early
Mama padeda duonos peilį. Abi jos akys dabar tavo. # app: street
mum: Penki mėnesiai draugystės. Tai ne juokas. Aš irgi norėčiau susipažinti.
mum: Pirma vaizdo skambutis: Luma, tu ir aš. Be tokio skambučio ir aš nesusitikčiau.
mum: Paskui kavinė, vidury dienos. Sėdėsiu už dviejų stalelių ir apsimesiu fikusu.
* [Luma iš manęs juoksis # id: will-laugh]
  mum: Gali būti. Draugai pasijuokia, o paskui pasisveikina su fikusu.
  -> ask_lumi
* [ok, taip ir parašysiu # id: write-that # does: ask]
  mum: Tik savais žodžiais. Aš čia tik fikusas.
  -> ask_lumi

=== ask_lumi
Parašai, kad mama norėtų pasisveikinti. Taškeliai šoka labai ilgai. # app: private
lumi: Pasakei MAMAI? Juk tai buvo mūsų. # typing: long # sign: coercion # why: Pasielgei protingai, o tave verčia jaustis taip, lyg tai būtų išdavystė.
lumi: Kamera sugedusi, o mano mama drovi. Šeštadienį tik dviese arba niekada. # sign: coercion # why: „Arba taip, arba niekada“ yra spaudimas, o draugai suranda trečią išeitį.
mum: Tiek priežasčių vienu atsikvėpimu. Koks užsiėmęs žmogus.
* [tada niekada # id: then-never # does: refuse]
  lumi: Palauk! Nereikia taip. Juk nupiešiau tau visą Sraigę. # sign: coercion # why: Staiga išeina, kad už tai, ką kūrėte kartu, esi skoloje.
  -> gone
* [draugai pasisveikintų # id: would-say-hello # does: ask]
  lumi: Tu pasikeitei. Man dabar labai liūdna. # sign: coercion # why: Tave bandoma paveikti svetimu liūdesiu, bet jį taisyti – ne tavo darbas.
  -> gone

=== gone
Taškeliai sustoja. Kur buvo Lumos mėnulis, dabar pilkas skritulys.
mum: Oi, saulele. Man labai gaila. Šiandien netekai artimo žmogaus, nors už to vardo slėpėsi visai kas kitas.
* [tai viskas buvo melas? # id: all-a-lie # does: ask]
  mum: Vardas ir kamera buvo melas. Tavo piešiniai – ne. Tavo juokas – ne.
  mum: Kaltas tas, kas melavo. Daugiau niekas. Pranešim apie tai kartu.
  -> tournament
* [Išsaugoti penkių mėnesių žinutes # id: save # act # does: keep]
  mum: Aš išvirsiu arbatos, o tu slink per žinutes. Policijoje yra žmonių, kurie tokius dalykus skaito.
  mum: O tu nieko blogo nepadarei, nė viename iš tų puslapių.
  -> tournament

=== tournament
Šeštadienis, trečia valanda. Jono virtuvė kvepia keturių rūšių duona. # when # app: street
jo: pažiba atvyko! ok, kodėl atrodai kaip įmirkęs sausainis?
* [Papasakoti Jonui viską # id: tell-jo-all # act # does: friend]
  jo: penki mėnesiai. aš būčiau ėjęs. būčiau ėjęs SU DUONA
  -> checked
* [papasakosiu vėliau. kas laimi? # id: later]
  jo: ruginė. niekas to nesitikėjo. o vėliau irgi gerai
  -> checked

=== station
Šeštadienis, be penkių trys. Garsiakalbis atsiprašo, kad traukinys vėluoja. Priežastis – žąsis. # when # app: street
4 perone laukia pučiamųjų orkestras raudonais švarkais. Keturiasdešimt žmonių ir viena tūba.
lumi: Mažas pakeitimas! Aš dar pas dėdę. Jis tave pasiims, su mano geltonu šaliku. # app: private # sign: approach # why: Jei ateina ne tas, ką pažįsti, tai nepažįstamas žmogus, kad ir koks būtų jo šalikas.
lumi: Tu jau ten? Ar tave kas nors atlydėjo? # sign: risk-assessment # why: Taip sužinoma, ar netoli tavęs yra suaugęs žmogus.
* [mes tarėmės ne taip # id: not-what-we-said # does: refuse]
  lumi: Nesispyriok. Jis dėl tavęs valandą važiavo. # sign: coercion # why: Planą pakeitė Luma, o nemandagiai jaustis turėtum tu.
  -> scarf
* [Likti prie orkestro # id: stay-band # act # does: wait]
  Trombonininkas pasislenka ir padaro tau vietos. Čia šilta, šviesu ir garsu.
  -> scarf
* [Eiti prie langelio # id: counter-first # act # does: tell]
  -> counter

=== scarf
Perono gale stovi vyras su geltonu šaliku ir telefonu. Jis rašo, ir suzvimbia tavo telefonas.
lumi: Kur tu? Tiesiog eik su juo, mašina kitapus stoties. # sign: approach # why: Iš šviesos į mašiną: gerame plane to niekada nebūna.
lumi: Juk manęs nenuvilsi. Po penkių mėnesių. # sign: coercion # why: Ilga draugystė pakišama kaip skola, bet dėl jos niekur eiti neprivalai.
Jis nustoja rašyti, ir tavo telefonas nutyla. Vadinasi, nėra jokio dėdės. Ir Lumos nėra.
* [Eiti prie langelio, pro tūbą # id: counter-now # act # does: tell]
  -> counter
* [Paskambinti mamai # id: ring-mum # act # does: tell]
  -> ring_mum
* [einu namo # id: going-home # does: refuse]
  -> bus

=== ring_mum
~ rang = true
Vienas pyptelėjimas. # app: call
mum: Na, labas. {fib:Nuo kada Jonas turi tūbą?|Ar čia tūba?}
Išberi viską vienu atsikvėpimu. Luma, Stotis, šalikas, mašina.
mum: Gerai, kad paskambinai. Barti nebus už ką. Dabar eik prie langelio, aš su tavimi.
mum: Ir jau aunuosi. Kažkokius batus.
-> counter

=== counter
Prie langelio sėdi Samira, ji saugo ir rastus daiktus. Jai už nugaros kabo keturiasdešimt viena pirštinė be poros. # app: street
clerk: Labas. Ką nors pametei?
* [kažkas yra ne tas, kuo dėjosi # id: not-who-they-said # does: tell]
  clerk: Tada čia kaip tik tas langelis. Tikiu tavimi.
  -> behind_counter
* [Pakišti telefoną po stiklu # id: push-phone # act # does: tell]
  Ji perskaito kelias eilutes. Jos veidas lieka visai ramus.
  clerk: Ačiū. Aiškinti nieko nereikia. Tikiu tavimi.
  -> behind_counter

=== behind_counter
clerk: Eikš į mano pusę, tarp pirštinių. Be manęs čia niekas neįeina.
Jos kolega eina 4 peronu. Geltonas šalikas dingsta laiptais, bet jį jau pamatė.
clerk: {rang:Tavo mama pakeliui, ir policija jau žino.|Policija jau žino. O dabar kartu paskambinkim tavo mamai.}
lumi: Ei?? Niekam nesakyk, ok? Čia buvo tik pokštas. # app: private # sign: maintenance # why: Apie pokštą gali sužinoti visi.
* [Neatsakyti ir viską išsaugoti # id: no-answer # act # does: keep]
  clerk: Labai gerai. Kas išsaugota, to niekas nebeištrins.
  -> mum_comes
* [nebuvo juokinga # id: not-funny # does: refuse]
  Pilki taškeliai pašokinėja ir dingsta. Samira linkteli. Kartu viską išsaugote.
  -> mum_comes

=== mum_comes
Atbėga mama. Viena koja su batu, kita su šlepete. # app: street
mum: Štai kur tu. Aš nepykstu. Tik uždusau.
-> talk

=== bus
Tau už nugaros užsidaro 12 autobuso durys. Keliai linksta, ir nieko čia tokio.
lumi: Tu IŠĖJAI? Jis tokį kelią važiavo. Dabar liksi man skoloje. # sign: coercion # why: Išėjai, nes kažkas buvo negerai, ir už tai niekam nieko neprivalai.
jo: laimėjo ruginė. kur tu? turiu keistą nuojautą, ir ji ne nuo skrebučių # app: chat
* [kažkas buvo ne taip. išėjau # id: left # does: friend]
  jo: gerai. gerai, kad išėjai. dabar mamai, ok? būsiu su tavimi iki pat durų
  -> home_late
* [Pasakyti mamai, kai tik atsidarys durys # id: tell-door # act # does: tell]
  jo: ok, tavęs nebėra tinkle. tada tiesiog nerimausiu ir valgysiu
  -> home_late
* [viskas gerai # id: im-fine # does: wait]
  jo: kai tau viskas gerai, taip nerašai. rytoj vėl paklausiu. įsirašiau į kalendorių
  -> bus_home

=== home_late
Pasakai mamai koridoriuje, dar su striuke. Ji atsisėda ant batų ir klauso. # app: street
mum: Apsisukai ir grįžai. Sunkiausia jau buvo padaryta, kai aš dar nieko nežinojau.
mum: Nepykstu. Išsaugosim visas žinutes, o tada kartu paskambinsim policijai.
-> talk

=== talk
* {fib} [sakiau, kad būsiu pas Joną # id: sorry-fib]
  mum: Tą melą Luma įdavė tau jau gatavą. Man skambinti gali visada, iš bet kokio melo vidurio.
  -> turned_round
* [ar galima liūdėti dėl Lumos? # id: sad # does: ask]
  mum: Kiek tik nori. Iš tavo pusės draugystė buvo tikra.
  -> turned_round
* [ar čia buvo kvaila? # id: stupid-of-me # does: ask]
  mum: Ne. Suaugęs vyras prie to plušo penkis mėnesius. Tu jį perpratai per dešimt minučių.
  -> turned_round

=== checked
Prieš susitikimą pasitikrinai. Užteko to vieno klausimo. # end: checked
Už to mėnulio policija rado suaugusį vyrą. Viską suplanavo jis, ir tik jis kaltas.
Su žmogumi iš interneto susitinkama taip: vaizdo skambutis kartu su tėvais, vieša vieta, suaugęs žmogus šalia.
32 puslapis jau tavo ir Jono. Sraigė tiria naują bylą, o įtariamasis – skrudintuvas.
-> END

=== turned_round
Buvai beveik ten, bet apsisukti dar galėjai. Apsisukti galima visada. # end: turned-round
Luma buvo suaugęs vyras, ir dabar jis policijoje. Viską suplanavo jis. Tavo kaltės čia nėra.
Kitą kartą, jei kas nors norės susitikti: vaizdo skambutis kartu su tėvais, vieša vieta, suaugęs žmogus šalia.
32 puslapis jau tavo ir Jono. Sraigė mūvi vieną pirštinę.
-> END

=== bus_home
Tu namie. Pastebėjai, kad kažkas ne taip, ir išėjai. # end: bus-home
Už tai, ką darė Luma, atsako Luma. Pasakyti garsiai nebus per vėlu nei rytoj, nei po savaitės.
{helpline} yra tam, kad tave išklausytų. Mamos kambaryje dega šviesa, ir viena ausis laisva.
Jonas tau paliko riekę ruginės. Jis dar paklaus.
-> END
