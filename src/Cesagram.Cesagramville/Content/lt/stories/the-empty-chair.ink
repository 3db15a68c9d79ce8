# title: Tuščia kėdė
# blurb: Mato šiandien nėra mokykloje. Tu apie tai kai ką žinai.
# note: Šioje istorijoje dingsta draugas. Jis grįžta namo. Gali ją praleisti.
# name.milo: Matas
# name.nova: Nova
# name.jo: Jonas
# name.mum: Mama
# name.milomum: Mato mama
# name.teacher: Mokytojas Okoro
# name.coach: Trenerė
# name.clerk: Samira
# name.voice: Linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR early = false
VAR late = false

-> breakfast

=== breakfast
Penktadienis, dešimt po septynių. Lietus, skrebučiai ir žinutė, atėjusi penktą ryto. # when # app: chat
milo: miegi? gerai. 12 autobusas naktį: 3/10. jokio žmogaus, tik aš
milo: grįžo Nova, nauju vardu. sako, viskas liausis tik tada, jei atvažiuosiu. tai šiandien važiuoju # sign: approach # why: Matas važiuoja vienas pas žmogų, kurio niekada nematė.
milo: Nova sako, kad iki pirmadienio manęs čia niekas nepasiges # sign: isolation # why: Tai melas, nuo kurio Matas jaučiasi vienišas, nes tu jo jau pasigedai.
milo: mano lapių piešiniai tavo suole. pasaugok. ir nesakyk # sign: going-missing # why: Kas atiduoda tai, ką myli, gal galvoja ilgai negrįžti.
* [Perskaityti tai mamai # id: tell-mum # act # does: tell]
  ~ early = true
  -> mum_hears
* [Matai, kur tu? # id: where-are-you # does: ask]
  Atsakymo nėra. Žinutė jo net nepasiekia.
  -> chair
* [tik nevažiuok vienas, prašau # id: not-alone # does: friend]
  Atsakymo nėra. Žinutė jo net nepasiekia.
  -> chair

=== mum_hears
mum: Ačiū. Dabar apie tai žinom dviese. Skambinu jo mamai. # app: call
milomum: Ką tik grįžau iš naktinės, pačios paskutinės. Jo lova paklota. Jis niekada nekloja lovos.
milomum: Gerai, kad pasakei. Net nežinau, kaip padėkoti. Tuoj pat skambinu policijai.
mum: O mes skambinam numeriu {number}, į dingusių vaikų liniją. Daugiausia žinai tu. Kalbėsi?
* [taip # id: will-talk # does: tell]
  mum: Aš čia pat, abiem ausimis.
  -> line
* [kalbėk tu. aš sėdėsiu šalia # id: sit-next # does: tell]
  mum: Tada įjungiu garsiakalbį. Ko aš nežinau, pasakysi tu.
  -> line

=== chair
Penktadienis, pirma pamoka. Mato kėdė tuščia. # when # app: street
teacher: Matas? Ar kas nors matė Matą?
jo: 12 autobuse jo nebuvo. jis VISADA 12 autobuse
* [Išeiti su mokytoju Okoro ir jam pasakyti # id: tell-teacher # act # does: tell]
  -> teacher_hears
* [Parodyti žinutę Jonui # id: show-jo # act # does: friend]
  jo: čia ne paslaptis. čia dūmai. dūmų slėpti negalima
  -> break_time
* [Pažiūrėti į savo suolą # id: look-down # act # does: wait]
  Tavo suole vienuolika lapių. Viena iš jų žiūri į tave.
  -> break_time

=== break_time
Penktadienis, pirma pertrauka. Kišenėje suzvimbia telefonas. # when # app: chat
milo: šalta čia. Nova vėluoja. juk niekam nesakei? # sign: maintenance # why: Mato žodžiais kalba Novos taisyklė tylėti, o ji saugo tik Novą.
milo: Nova sako, kad jau reikia išjungti telefoną. tai va. iki # sign: going-missing # why: Kai telefonas išjungtas, Mato niekas negali pasiekti ir niekas nežino, kur jis.
* [Matai, šito nutylėti negaliu # id: cant-keep # does: refuse]
  Taškeliai pasirodo ir sustoja. Tada jo nuotrauka papilkėja.
  -> teacher_asks
* [Atidaryti duris, kurios girgžda # id: squeak # act # does: tell]
  -> teacher_hears
* [ok. bet grįžk # id: come-back # does: wait]
  Žinutė išsiųsta. Bet Mato ji nebepasiekia.
  -> teacher_asks

=== teacher_hears
teacher: Ačiū. Tikiu tavimi. Kaip tik tam aš čia ir esu. # app: street
teacher: Skambinu jo mamai ir policijai. Ir numeriu {number}: tie žmonės tai daro kasdien.
teacher: Vaikai ten irgi gali skambinti. Tu jį pažįsti geriausiai. Skambinam kartu?
-> line

=== teacher_asks
~ late = true
Penktadienis, be dešimt pirma. Mokytojas Okoro nestovi priešais tave. Jis atsisėda. # when # app: street
teacher: Mato mama manė, kad jis čia, mokykloje. Dabar jo ieško policija. Tavęs niekas nebars.
jo: jei ką nors žinai, sakyk. pasakyčiau už tave, bet viską sumalčiau
* [štai. skaitykit # id: read-it # does: tell]
  teacher: Ačiū. Sunki našta, o tu ją atnešei iki čia. Dabar ją nešim mes.
  -> line
* [ar jam už tai klius? # id: trouble # does: ask]
  teacher: Ne. Nei jam, nei tau. Tik tam, pas ką jis išvažiavo.
  Padedi telefoną ant stalo, ir iškart palengvėja. Mokytojas Okoro renka {number}.
  -> line

=== line
Vienas pyptelėjimas. # app: call
voice: Labas, čia dingusių vaikų linija. Gerai, kad skambini. Neskubėk.
voice: Kuo vilkėjo tavo draugas, kai jį matei paskutinį kartą?
Jis iškyla tau prieš akis. Žalias džemperis, didelė pilka kuprinė, ant kairės rankovės tušinuku nupiešta lapė.
voice: Tai labai padės, ypač lapė. Ar jis tau rašė?
Slenki aukštyn. Vakar vėlai naktį, kol miegojai, Matas persiuntė dvi Novos eilutes. # app: private
nova: Tu ne kaip visi. Penktadienį sėsk į pirmą traukinį, aš lauksiu. # sign: trust # why: Tai tas pats sakinys iš žaidimo, ir dėl jo kelionė atrodo kaip apdovanojimas.
nova: Atvažiuok, ir viskas baigsis. Jei ne, žinosiu, ko tu vertas. # sign: coercion # why: Nova sukėlė baimę, o dabar žada, kad baimė baigsis, ir taip Matas verčiamas važiuoti.
* [Perskaityti viską, kiekvieną žodį # id: read-out # act # does: keep]
  voice: Ačiū. Prašau, viską išsaugok. Dabar policija žino, kuris tai traukinys. # app: call
  -> waiting
* [ar čia ir mano kaltė? # id: sooner # does: ask]
  voice: Ne. Tai padarė Nova, ne tu ir ne Matas. O iš šių eilučių žinom, kuris tai traukinys. # app: call
  -> waiting
* [eisiu jo ieškoti # id: look-for-him]
  voice: Suprantu tave. Bet lik, prašau. Jo ieško policija, o parašyti jis gali tau. # app: call
  -> waiting

=== waiting
voice: Dabar tavo darbas: ką nors suvalgyk ir neišjunk telefono. Linijoje su mumis ir jo mama.
{early:Penktadienis, dvidešimt po devynių.|{late:Penktadienis, dešimt po keturių.|Penktadienis, be dešimt trys.}} # when # app: chat
milo: čia esi? 4 procentai. Nova tokio amžiaus kaip mano dėdė. kvietė į mašiną. pasakiau ne ir nubėgau atgal į vidų # sign: approach # why: Nova visai kitoks žmogus, nei Matas manė, ir nori, kad Mato niekas nematytų.
milo: tik namo negaliu. visi žino. aš: 0/10
* [pasakei „ne“. mašinai. čia labai daug # id: huge # does: friend]
  milo: pasakė kojos. burna tik paskui
  -> counter
* [grįžk namo. niekas nepyksta # id: come-home # does: friend]
  milo: niekas? tikrai tikrai niekas?
  -> counter
* [eik prie langelio, kur žmonės # id: go-counter # does: friend]
  milo: ten moteris, virš jos ženklas su raide i. atrodo ok
  -> counter

=== counter
milomum: Parašyk jam „mano drąsusis lapiuk“. Ir kad jį myliu. Daugiau nieko. # app: call
Parašai. Dar pridedi ir vieną savo žodį, „sriuba“.
milo: ok. einu prie langelio. 2 proc # app: chat
Paskui vienuolika minučių nieko. Prie stalo niekas neištaria nė žodžio.
voice: Jis ten. Su juo policija. Jam viskas gerai, gavo arbatos. Pažymio jai nerašo. # app: call
-> platform

=== platform
{early:Penktadienis, vidurdienis.|{late:Penktadienis, jau sutemo. Dega žibintai.|Penktadienis, šešta vakaro.}} Stotis. # when # app: street
Garsiakalbis skelbia, kad traukinys atvyksta laiku. Net žąsis pasitraukė į šoną.
clerk: Laukiamojoje šilta. Pakabinau lentelę „Uždaryta“. Jums – atidaryta.
coach: Antklodės. Atvežiau visos komandos. Tegul renkasi.
* [Atsistoti šalia Mato mamos # id: stand-mum # act # does: friend]
  milomum: Tu nepaleidai siūlo galo. Niekada to nepamiršiu.
  -> arrival
* [ką man jam pasakyti? # id: what-say # does: ask]
  coach: Nedaug. „Gerai, kad tu čia.“ Šiandien daugiau ir nereikia.
  -> arrival

=== arrival
Atsidaro durys. Matas išlipa kartu su policininke ir žiūri į savo batus.
milo: labas. aš toks kvailas
milomum: Matai. Matai. Tu čia.
teacher: Nova gerai mokėjo meluoti. O tu dar geriau mokėjai apsisukti.
* [12 autobusas tavęs pasiilgo # id: bus-missed # does: friend]
  milo: tikrai? jis niekad nieko nesako
  -> soup
* [Atiduoti jam vienuolika lapių # id: foxes # act # does: friend]
  Jis jas suskaičiuoja. Tada jo lūpos persikreipia, ir tu kurį laiką žiūri į žąsį.
  -> soup
* [Tiesiog atsistoti šalia jo # id: stand-milo # act # does: friend]
  Jis truputį prisišlieja. Tu irgi truputį.
  -> soup

=== soup
Jūsų virtuvė, du puodai, šeši žmonės. Iki sriubos niekam nereikia kalbėti.
milo: čia juk tu pasakei, ar ne?
* [taip. šito nutylėti negalėjau # id: could-not-keep]
  milo: gerai. gal todėl tau ir parašiau. o ne niekam
  -> mark
* [tu ant manęs pyksti? # id: angry-with-me # does: ask]
  milo: pykau. traukinyje. paskui tik džiaugiausi, kad kažkas ieško
  -> mark

=== mark
mum: O tu? Šiandien ir tau teko daug. Toje linijoje išklausys ir tave.
Matas valgo, lėtai, iki pat dugno. Padeda šaukštą.
milo: sriuba: 10/10
Parašai tai Jonui. Nieko daugiau, tik tai.
jo: DEŠIMT?? # app: chat
{early: -> by_noon}
{late: -> by_lamplight}
-> by_dusk

=== by_noon
Pasakei per pusryčius. Pietums Matas jau buvo namie. # end: by-noon
Pagal išsaugotas žinutes policija rado Novą. Nova viską suplanavo, ir tai tik Novos kaltė.
Dabar Matas kas antradienį kalbasi su psichologe. Neskubant ir be barimo.
Pirmadienį jo kėdė vėl girgžda. Visi, kas dar esat kažkur toli, grįžkit namo saugiai. Yra sriubos.
-> END

=== by_dusk
Tą patį rytą pasakei mokytojui Okoro. Vakarienei Matas jau buvo namie. # end: by-dusk
Pagal išsaugotas žinutes policija rado Novą. Nova viską suplanavo, ir tai tik Novos kaltė.
Dabar Matas kas antradienį kalbasi su psichologe. Neskubant ir be barimo.
Pirmadienį jo kėdė vėl girgžda. Visi, kas dar esat kažkur toli, grįžkit namo saugiai. Yra sriubos.
-> END

=== by_lamplight
Reikėjo laiko, kol pavyko tai pasakyti. Pasakei, ir Matas namie. # end: by-lamplight
Valandų niekas neskaičiuoja. Nova viską suplanavo, ir tai tik Novos kaltė. Policija Novą jau rado.
Dabar Matas kas antradienį kalbasi su psichologe. O {number} yra ir tau.
Pirmadienį jo kėdė vėl girgžda. Visi, kas dar esat kažkur toli, grįžkit namo saugiai. Yra sriubos.
-> END
