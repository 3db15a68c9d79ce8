# title: Feliksą mėgsta visi
# blurb: Jis stato dekoracijas, atneša spurgų, parveža tave namo. Kas čia gali būti negerai?
# note: Tai istorija apie suaugusį žmogų, kurį visi mėgsta, ir joje yra spaudimo. Gali ją praleisti.
# name.felix: Feliksas
# name.jo: Jonas
# name.ada: Adelė
# name.mum: Mama
# name.dad: Tėtis
# name.lind: Mokytoja Lina
# name.coach: Trenerė
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR shared = false
VAR kept = false
VAR hinted = false
VAR early = false
VAR told_lind = false

-> rehearsal

=== rehearsal
Antradienis, senasis Liepų parko paviljonas. Dramos būrelis stato „Audrą“. # when # app: street
jo: aš griaustinis. turiu didžiausią mamos kepimo skardą. aš tam GIMIAU
ada: o aš prie šviesų. be mano leidimo niekas tamsoje nesėdės
Tu vaidini medį. Turi tris eilutes. Feliksas stato dekoracijas ir atneša spurgų, ir Feliksą mėgsta visi.
felix: Tarp mūsų: tau scenoje sekasi geriausiai. Kiti to dar nemato. # sign: trust # why: Pagyrimas tik tarp jūsų dviejų glosto širdį, ir nuo jo prasideda pirma maža paslaptis.
felix: Temsta anksti. Nuo šiol parvešiu tave namo, tavo tėtis neprieštarauja. # sign: access # why: Pavežti yra gražu, bet taip suaugęs žmogus ir vaikas lieka mašinoje be kitų.
coach: Ei, medi! Mano numeris kabo ant aikštės durų, jei kam prireiktų suaugusio žmogaus. # odd # why: Suaugusio žmogaus numeris vertas dėmesio, bet trenerės numerį ten skaito ir visi tėvai.
* [ačiū, pavėžėti būtų puiku # id: lift]
  Jis nusilenkia. Jo medis, sako, pėsčiomis daugiau nevaikščios.
  -> car
* [man patinka eiti su Jonu ir Adele # id: walk # does: refuse]
  Jis sako, kad paims visus tris. Vietos bus, jei kas nors sulenks skardą.
  -> car

=== car
Ketvirtadienis, lietus. Feliksas veža visus. Skarda gauna saugos diržą, Jonas gauna skardą. # when # app: street
felix: Priekyje – mano dešinioji ranka. Kiti susispauskit. # sign: trust # why: Malonu, kai tave išskiria, bet kiti dėl to ima truputį pykti.
Kiti po vieną išlipa. Tavo namai paskutiniai. Mašina aplink parką suka ilguoju keliu.
felix: Ar namie tavęs kas nors laukia? Ar tiesiog pasisuki raktą? # sign: risk-assessment # why: Skamba rūpestingai, bet taip sužinoma, kas pastebėtų, jei grįžtum vėlai.
felix: Manęs tėvai irgi niekada neišklausydavo. # sign: isolation # why: Žodelis „irgi“ sako, kad tėvai tavęs neišklauso, nors tu taip nesakei.
* [o mane tėvai išklauso # id: they-listen # does: refuse]
  felix: Žinoma. Kai turi laiko.
  -> late
* [mama kartą pamiršo mano kostiumą # id: forgot # does: share]
  ~ shared = true
  felix: Oi. Aš tokio dalyko niekada nepamirščiau.
  -> late
* [gali kitą kartą pirma išleisti mane? # id: first-out # does: ask]
  felix: Ir nebeliktų mūsų pokalbių? Na ir juokai.
  Jis juokiasi. Bet tai nebuvo juokas.
  -> late

=== late
Sekmadienis, be dvidešimt dvylika nakties. # when # app: private
felix: Nemiegi? Aš negaliu užmigti. # sign: desensitisation # why: Kai suaugęs žmogus naktį rašo vaikui, riba pasistumia, o kitą naktį – dar truputį.
felix: Netenku buto. Galiu pasakyti tik tau, mano draugai tiek nesupranta. # sign: coercion # why: Svetimos bėdos pririša tave prie jo, bet suaugusieji su jomis eina pas kitus suaugusius.
felix: Ištrink šitą, gerai? Žmonės taip lengvai viską supranta ne taip. # sign: maintenance # why: Jei žinutė neturi palikti pėdsakų, vadinasi, dėl jos kas nors sunerimtų.
* [man gaila. turbūt labai sunku # id: sorry-felix]
  felix: Turi didelę širdį. Rytoj naktį vėl parašysiu.
  Dabar jo bėdos tavo kambaryje. Jos užima daug vietos.
  -> breakfast
* [jau vėlu, einu miegoti # id: sleep # does: refuse]
  felix: Vadinasi, ir tu mane palieki. # sign: coercion # why: Versti tave jausti kaltę dėl to, kad eini miegoti, yra spaudimas.
  -> breakfast
* [Padaryti ekrano nuotrauką ir išjungti telefoną # id: shot # act # does: keep]
  ~ kept = true
  Spragt. Vėl tamsu, o pagalvė vėsi.
  -> breakfast

=== breakfast
Pirmadienis, pusryčiai. Tėtis vėl kovoja su lentyna, šįkart su skolintu gręžtuvu. # when # app: street
mum: Tai bent tas Feliksas! Visus loterijos prizus sunešė vienas. Koks mielas žmogus.
dad: Ir paskolino man gręžtuvą. Lentyna jo bijo.
Skrebutis tavo burnoje darosi vis didesnis.
* [jis man rašo naktimis # id: tell-early # does: tell]
  ~ early = true
  Gręžtuvas nutyla. Radijas irgi.
  -> mum_believes
* [jis visada veža ilguoju keliu # id: long-way # does: ask]
  ~ hinted = true
  dad: Turbūt kelią remontuoja.
  Mama žiūri į tave sekunde ilgiau negu į sviestą.
  -> workshop
* [Kramtyti # id: chew # act # does: wait]
  mum: Kažko tyli. Žinok, aš niekur neskubu. Galiu atrodyti, kad skubu, bet neskubu.
  -> workshop

=== workshop
Antradienis, repeticija. Feliksas tau davė dar dvi eilutes. Anksčiau jos buvo Adelės draugės Ugnės. # when # app: street
jo: Feliksas sako, kad prašei priekinės vietos. visam laikui
ada: ir kad tave erzina mano šviesos. erzina? gali sakyti, galiu pritemdyti
Kostiume suzvimbia tavo telefonas. # app: private
felix: Šeštadienį, mano dirbtuvėse. Tik mes dviese. Nudažysim tavo medį. # sign: approach # why: Susitikti atskirai, be viso būrelio, jokiam pagalbininkui nereikia.
felix: Mamai sakyk, kad bus ir mokytoja Lina. Taip paprasčiau. # sign: maintenance # why: Suaugęs žmogus, kuris prašo meluoti namie, nori, kad niekas netikrintų.
{shared:
  felix: Ji vis tiek viską pamiršta, juk tu sakei. # sign: isolation # why: Tu paminėjai smulkmeną, o jis iš jos stato sieną tarp tavęs ir mamos.
}
* [aš mamai nemeluoju # id: no-lie # does: refuse]
  felix: Meluoti! Koks žodis. Po visko, ką dėl tavęs padariau. # sign: coercion # why: Dabar kelionės ir eilutės įgyja kainą, o gerumas jos neturi.
  -> threat
* [o gali ateiti ir Jonas su Adele? # id: bring-friends # does: ask]
  felix: Tada tai nebebūtų tik mūsų. # sign: isolation # why: Geras planas lieka geras ir tada, kai šalia draugai.
  -> threat
* [gal. dar nežinau # id: maybe # does: wait]
  felix: Laikysiu, kad „taip“. # sign: coercion # why: „Nežinau“ nėra „taip“, o apversti tavo žodžius yra spaudimas.
  -> threat

=== threat
Ketvirtadienis, pusė vienuolikos vakaro. # when # app: private
felix: Šiandien keistai elgeisi. Jei prasitarsi, uždarys visą būrelį. Dėl tavęs. # sign: coercion # why: Šią naštą jis krauna tau, kad tylėtum, bet už būrelio likimą atsakai ne tu.
felix: Ir kas gi patikėtų? Mane visi pažįsta. # sign: maintenance # why: Jis kliaujasi tuo, kad jį visi mėgsta, bet yra suaugusių, kurie vis tiek tavimi patikės.
Tavo trys eilutės sukasi galvoje. Išeina ne iš eilės.
* [Pabelsti į mamos duris # id: knock # act # does: tell]
  Mama įžiebia mažąją lempą ir pasislenka. {hinted:„Tas ilgasis kelias, – sako ji. – Aš apie jį galvojau.“|„Aš nemiegu“, – sako ji užsimerkusi.}
  -> mum_believes
* [Parašyti Adelei ir Jonui # id: write-friends # act # does: friend]
  -> friends
* [Rytoj pasakyti mokytojai Linai, būrelio vadovei # id: tell-lind # act # does: tell]
  -> lind

=== lind
Penktadienis, prieš repeticiją. # when # app: street
lind: Feliksas? Ką tu, vaikeli. Mielesnio žmogaus mieste nėra. Čia koks nors nesusipratimas.
lind: O dabar visi į vietas! Ar kas nors matė mėnulį?
~ told_lind = true
Praleido pro ausis. Stovi, o lapai ant tavęs nejuda. Lauke kažkas sušvilpia švilpuku.
coach: Medi! Tu nebešlami. Nuo pūslės iki lūžusios kojos: kaip blogai?
* [lūžusi koja # id: broken-leg # does: tell]
  -> coach_listens
* [pūslė. turbūt # id: blister # does: wait]
  coach: Pūslės irgi svarbu. Iki aštuonių sėdžiu ant savo kibiro. O rytoj vėl paklausiu.
  -> line_saved

=== friends
Pavyksta iš trečio karto. Tada spaudi „siųsti“. # app: chat
jo: man jis sakė, kad aš tau per garsus. aš juk GRIAUSTINIS
ada: o man, kad negali pakęsti mano šviesų. kiekvienam pripasakojo vis kitaip
ada: tikiu tavimi. Jonas irgi, jis linksi savo telefonui. dabar reikia suaugusio su geromis ausimis
* [trenerė. eisit kartu? # id: go-coach # does: tell]
  Jonas pasiima skardą, jei kam prireiktų griaustinio.
  -> coach_listens
* [Trise paskambinti {helpline}, per garsiakalbį # id: call # act # does: tell]
  -> line
* [prašau, niekam nesakykit # id: please-not # does: wait]
  ada: pažadėti negaliu. šita paslaptis per didelė trims
  ada: pažadu ką kita. toje mašinoje be mūsų daugiau nesėdėsi. ir rytoj vėl paklausiu
  -> line_saved

=== line
Balsas skamba taip, lyg turėtų visą vakarą. Papasakoji. Adelė prideda apie šviesas. # app: call
voice: „Mielas“ yra tai, ką mato visi. Svarbu, ką jis daro, kai niekas nemato.
voice: Jis suaugęs, ir jis tai suplanavo. Jūs nieko blogo nepadarėt.
* [o kas mumis patikės? # id: who-believes # does: tell]
  voice: Aš tikiu. Ir tas, kas išklausys iki galo. Ar pažįstat tokį žmogų?
  Pasakot visi trys vienu metu. Trenerė. Ji išklauso net Jono pasiteisinimus.
  -> coach_listens
* [šįvakar ne # id: not-tonight # does: wait]
  voice: Nieko tokio. Į jo mašiną nesėsk, o jo žinutes išsaugok. Mums gali paskambinti dar kartą.
  -> line_saved

=== coach_listens
Penktadienis, prie aikštės. Trenerė apverčia kibirą ir ant jo atsisėda. Geresnis kibiras – tau. # app: street
coach: Nuo pradžių. Komanda nubėgs dar vieną ratą. Po dešimties metų man padėkos.
{told_lind:
  coach: Jau sakei, ir tavęs neišklausė? Tada dabar sakai antrą kartą. Tam drąsos reikia dvigubai.
}
Papasakoji viską. Ji patiki nuo pirmo žodžio ir labai lėtai lupa apelsiną.
coach: Man jis irgi patinka. Bet tai nieko neįrodo. Tikiu tavimi.
coach: Nieko blogo nepadarei. Nei kai važiavai su juo, nei kai taip ilgai tylėjai.
* [ar būrelį uždarys? # id: close-group # does: ask]
  coach: Aš dėl jo kovosiu. Jei kada ir uždarytų, tai dėl Felikso, ne dėl tavęs. O be plaktuko spektaklis apsieis.
  -> coach_acts
* [Parodyti jai žinutes # id: show-coach # act # does: keep]
  coach: {kept:Šitą išsaugojai? Už tokią galvą duočiau kapitono raištį.|Nieko netrink. Tai buvo jo taisyklė, o jo taisyklės čia baigiasi.}
  -> coach_acts

=== coach_acts
Šito nutylėti negali, sako ji, ir nenutylės. Ji skambina tavo tėvams, paskui policijai, ir tu girdi kiekvieną žodį.
Po dešimties minučių atbėga tėtis, gręžtuvas vis dar rankoje.
dad: Taip apsidžiaugiau gręžtuvu, kad nepakėliau akių. Atleisk. Tikiu tavimi.
dad: Jei kas iš būrelio ir išeis, tai tikrai ne medis.
-> believed

=== mum_believes
{early:
  Ir papasakoji. Apie mašiną, apie naktį, apie butą, kurio jis netenka. # app: street
- else:
  Ir papasakoji. Apie mašiną, apie naktis, apie šeštadienį dirbtuvėse. # app: street
}
mum: Man jis patinka. Visiems taip sakiau. Ir aš tikiu tavimi. Mano galvoje telpa abu dalykai.
mum: Nieko blogo nepadarei. Suaugusieji savo bėdas nešasi patys. Jis jas užkrovė tau, ir čia jo kaltė.
Tarpduryje stovi tėtis. Skolintą gręžtuvą jis padeda ant grindų, kuo toliau nuo savęs.
dad: Dar dėkojau, kad tave parveža. Atleisk. Daugiau tau ten sėsti nereikės.
* [bet visi sako, koks jis mielas # id: so-nice # does: ask]
  mum: Taip. Mielumu jis ir prisiartino. Bet mielumas dar ne garantija.
  -> act
* [prašau, nesakyk mokytojai Linai, būrelio vadovei # id: not-lind]
  mum: Teks, toje mašinoje važinėja ir kiti vaikai. Bet tau ten būti nereikės.
  -> act

=== act
Ant stalo suzvimbia tavo telefonas. Mama žiūri į jį kaip į vapsvą. # app: private
felix: Ko taip tyliai? Mudu juk paslapčių neturim. # sign: maintenance # why: Jis nori sužinoti, ar kam nors pasakei, o atsakyti jam neprivalai.
* [Kartu viską išsaugoti # id: save # act # does: keep]
  {kept:Sekmadienio žinutė jau saugi.|Mama laiko lempą, tu spaudai mygtukus.} Tėtis skaito kartu ir darosi vis tylesnis.
  -> tree_friends
* [blokuojam? # id: block # does: block]
  mum: Kai tik viską išsaugosim. Pirma nuotraukos, tada durys.
  -> tree_friends

=== tree_friends
Mama skambina policijai, paskui trenerei. Kitą vakarą parašai griaustiniui ir šviesoms. # app: chat
jo: jis man sakė, kad visam laikui nori priekinės vietos. turėjau paklausti TAVĘS
ada: o man, kad tave erzina mano šviesos. kiekvienam pripasakojo vis kitaip
* [jis norėjo mus išskirti # id: apart # does: friend]
  ada: nepavyko. mes esam medis, audra ir dingusi elektra
  -> coach_stage
* [tavo šviesos nuostabios # id: lights]
  ada: žinau. bet pasakyk dar kartą
  -> coach_stage

=== coach_stage
Per kitą repeticiją trenerė prisėda ant laiptų šalia jūsų trijų. Ji turi tinklelį apelsinų. # app: street
coach: Pasakysiu tik vieną kartą ir tik čia. Tikiu tavimi. O jei kas sakys „bet jis toks mielas“, siųsk pas mane.
Lupat juos visi kartu. Niekam nereikia nieko sakyti.
-> both_true

=== believed
Feliksą mėgo visi. Trenerė vis tiek patikėjo tavimi. # end: believed
Su juo dabar kalbasi policija, ir būrelyje jo nebėra. Jo žinučių gavo dar du vaikai. Jie išdrįso, nes pasakei tu.
{told_lind:
  Į jūsų duris pasibeldė mokytoja Lina. „Neišklausiau, – pasakė ji. – Tai mano klaida.“ Ir kalbėjo iš širdies.
}
Taip elgtis nusprendė jis, ne tu. Jei neišgirsta pirmas žmogus, eik pas kitą.
Per premjerą griaustinis trunka dviem minutėmis ilgiau, negu planuota.
-> END

=== both_true
Žmogus gali būti mielas visiems ir vis tiek vienam daryti bloga. Būna ir taip, ir taip. # end: both-true
Su Feliksu dabar kalbasi policija, ir būrelyje jo nebėra. Jo žinučių gavo dar du vaikai. Jie išdrįso, nes pasakei tu.
Tu nieko nesugriovei. Taip elgtis nusprendė jis, o tu tai sustabdei.
Per premjerą turi tris eilutes ir visą šviesą, kokią tik Adelė sugeba rasti.
-> END

=== line_saved
{helpline} dabar tavo telefone, po raide M, kaip „medis“. # end: line-saved
Už tai, ką daro Feliksas, atsako Feliksas. Net jei jį visi mėgsta, tai jo nepateisina, o tylėti dėl jo tu neprivalai.
Į jokias dirbtuves neini. Trenerės numeris kabo ant aikštės durų, o Jonas ir Adelė namo eina tuo pačiu keliu kaip tu.
Rytoj kas nors vėl paklaus, ir tada galėsi pasakyti. Mamos durys atviros ir šiąnakt.
-> END
