# title: Rašteliai medyje
# blurb: Parke kažkas tau palieka laiškus. Ir žino, kada vėluoji.
# name.note: Raštelis
# name.emil: Emilis
# name.jo: Jonas
# name.ada: Adelė
# name.mum: Mama
# name.coach: Trenerė

VAR number = "116 000"
VAR helpline = "116 111"
VAR shown = false
VAR with_mum = false
VAR stayed = false
VAR promised = false
VAR leaked = false

-> tree

=== tree
Pirmadienis, po treniruotės Liepų parke. Seniausiame medyje – popieriaus lapelis. # when # app: street
jo: medyje PAŠTAS! ir net ne man
note: Žmogui su žaliu dviračiu. Tu gražiai juokiesi. Nuo kažko. # picture: bike # odd # why: Laiškas be vardo gali būti klasta, o čia kažkas tik drovisi pasirašyti.
ada: čia arba miela, arba nusikaltimas. kol kas neaišku
note: P. S. Pirmadieniais visada vėluoji. Ketvirtadieniais ateini anksčiau. # odd # why: Kas žino tavo laikus, galbūt tave stebi, o čia tik drovus berniukas prie savo lango.
* [Kitoje pusėje parašyti: kas tu? # id: write-back # act # does: ask]
  Įdedi lapelį atgal į medį. Pirma jį perskaito voverė.
  -> second
* [Parodyti trenerei # id: show-coach # act # does: tell]
  ~ shown = true
  coach: Raštas kaip išsigandusios vištos. Jis tavo, pasilik. O kitą irgi man parodyk, gerai?
  -> second
* [Įsidėti į kišenę # id: pocket # act # does: wait]
  Ten jis lieka visą vakarą. Vieną kartą nusijuoki, dėl bandymo. Juokas kaip juokas.
  -> second

=== second
Ketvirtadienis. Ateini anksčiau. Naujas raštelis, prispaustas kankorėžiu. # when # app: street
note: Iš čia, iš viršaus, matau tavo suoliuką. # odd # why: Kai stebi iš viršaus, baugu, kol nežinai, kad jo naujo kambario langas tiesiog į parką.
note: Ar gali rytoj ketvirtą ateiti prie suoliuko? Tik tu, be to garsiojo. # odd # why: „Ateik tik tu“ yra tikras pavojaus ženklas, todėl gerai vis tiek ką nors pasikviesti.
jo: kas čia tas garsusis? KAS ČIA TAS GARSUSIS?
note: Ir prašau, niekam šito nerodyk. # odd # why: Laiškas, kurio negalima rodyti, vertas antro žvilgsnio, o šio autorius tik bijo pajuokos.
ada: penki keisti dalykai dviejuose laiškuose. kad ir kas tai būtų, darbštumo netrūksta
* [eisiu. bet su jumis # id: with-friends # does: friend]
  ada: gerai. būsiu krūmas. lempa jau buvau, tai patirties turiu
  -> bench
* [Parodyti mamai abu raštelius # id: ask-mum # act # does: tell]
  -> mum_reads
* [neisiu # id: not-going # does: refuse]
  jo: teisingai. aš irgi neičiau prie suoliuko, kuris vadina mane garsiu
  -> not_going

=== mum_reads
~ with_mum = true
Mama padeda abu raštelius ant stalo, vieną šalia kito. # app: street
mum: Suprantu, kodėl atėjai. Spėlioti nereikia. Tu prie to suoliuko, aš prie gretimo, už laikraščio.
* [už laikraščio su skylėmis? # id: holes]
  mum: Visą gyvenimą to laukiau.
  -> bench
* [o jei ten kas nors blogas? # id: somebody-bad # does: ask]
  mum: Tada turi mane, trenerę aikštėje ir labai garsų Joną. Ir einam namo.
  -> bench

=== not_going
~ stayed = true
Penktadienis, ketvirta. Tu treniruotėje, toli nuo suoliuko. Ten su didžiule kuprine sėdi ir laukia berniukas. # when # app: street
jo: čia jis! mažas. o krepšyje katė. ji žiūri į mane
* [Paklausti trenerės, ar ji jį pažįsta # id: ask-coach # act # does: tell]
  ~ shown = true
  coach: Čia Emilis, nuo pirmadienio treniruosis su mumis. Pažįstu jo mamą ir tėtį. Einam visi kartu?
  -> bench
* [Likti aikštėje # id: stay-pitch # act # does: wait]
  ada: ir gerai. joks suoliukas neturi teisės tavęs reikalauti
  Po kurio laiko jis atsistoja, prieina prie tvoros ir kosteli.
  -> bench

=== bench
{stayed:
  Iš arti jis mažesnis už savo laiškus.
- else:
  {with_mum:Penktadienis, ketvirta. Ant gretimo suoliuko laikraštis su dviem skylėmis.|Penktadienis, ketvirta. Už suoliuko vienas krūmas sako kitam „ššš“.} # when # app: street
}
emil: labas. oi. tu čia su kitais. na... iš tikrųjų protinga # typing: long
Jo kuprinė didžiulė. O krepšys žemu balsu sako „miau“.
emil: raštelius rašiau aš. čia geriausia versija. buvo dar vienuolika
ada: buvo BLOGESNIŲ?
emil: viename parašiau „žinau, kur gyveni“. norėjau tik pasakyti, kad aš irgi ten gyvenu # odd # why: Skamba kaip grasinimas, o jis tik norėjo pasakyti, kad gyvenat kaimynystėje.
* [iš kur žinai, kada vėluoju? # id: how-late # does: ask]
  emil: ten mano langas, virš ledainės. o pasikalbėti nėra su kuo. tai žiūriu
  -> weird
* [man nuo tų raštelių buvo truputį baisu # id: scared]
  emil: oi ne. atsiprašau. norėjau, kad skambėtų paslaptingai. o ne kaip įsilaužėlis
  -> weird

=== weird
{with_mum:
  mum: Labas, aš laikraštis. Emili, ar kas nors žino, kad tu čia?
- else:
  coach: Emili! Štai kur tu. Ar tėtis žino, kad nusileidai į parką?
}
emil: taip. jis liepė katę palikti namie. jos vardas Ketvirtadienė. ji bijo garsių
jo: labas, aš tas garsusis
Katė, vardu Ketvirtadienė, pažiūri į Joną ir nė kiek neišsigąsta.
-> evening

=== evening
Penktadienis, pusė devynių vakaro. Emilis jau turi tavo numerį. # when # app: chat
emil: galiu tau kai ką pasakyti? tik tu niekam nesakyk # odd # why: Prieš paslaptį verta paklausti, o ši kalba tik apie tai, kas priklauso Emiliui.
emil: nei Jonui, nei klasei. ir paskui ištrink, prašau # odd # why: Už „ištrink“ dažnai slypi kas nors bloga, o Emilis tik bijo, kad mokykloje kas perskaitys.
* [jei kam gresia pavojus, negalėsiu # id: not-danger # does: refuse]
  emil: niekam. sąžiningai. niekas man nieko nedaro. tik liūdna
  -> secret
* [ok, pažadu # id: promise]
  ~ promised = true
  emil: ačiū. čia nieko blogo. na, blogo. bet ne tokio
  -> secret
* [ar žino koks nors suaugęs žmogus? # id: grown-up # does: ask]
  emil: penki. mama, tėtis, teta, mokytoja ir trenerė. ir dar katė
  -> secret

=== secret
emil: mano tėvai skiriasi. dabar turiu dvi lovas. du dantų šepetėlius. o aš tik vienas # typing: long
emil: klasė nežino. noriu pats pasakyti, kai galėsiu be juokingo balso
* [tai tavo, tu ir pasakysi # id: yours # does: friend]
  emil: taip. būtent. ačiū
  -> pinch
* [gaila. o kaip katė? # id: how-cat # does: friend]
  emil: geriau nei aš. gauna dvi vakarienes. abu galvoja, kad kitas pamiršo
  -> pinch

=== pinch
Šeštadienis. Dabar jo paslaptis pas tave. Apčiupinėji ją iš visų pusių, ar nespaudžia. # when # app: street
{promised:
  Tavo pažadas buvo greitesnis už paslaptį. Šįkart ji maža. Galėjo būti ir didelė.
}
jo: ko jis vakar norėjo? na, sakyk. niekam nesakysiu # odd # why: „Na, sakyk“ reiškia tik tiek, kad Jonui smalsu, o „ne“ jis priima.
* [klausk jo. tai jo reikalas # id: ask-him # does: refuse]
  jo: ok! taip ir padarysiu. padarysiu tyliai
  -> class
* [Paklausti trenerės apie paslaptis, be vardų # id: coach-secret # act # does: tell]
  ~ shown = true
  -> coach_test
* [jo tėvai skiriasi # id: leak # does: share]
  ~ leaked = true
  jo: oi. vargšas. nieko nesakysiu. būsiu kaip šaldytuvas
  -> leak

=== coach_test
coach: Geras klausimas. Turiu tam testą. Keturi pirštai. Kelk ranką.
coach: Pirmas: ar kam nors gresia pavojus? Antras: ar ką nors spaudžia ar gąsdina?
coach: Trečias: kieno ji? Ketvirtas: ar dėl jos galima prašyti pagalbos?
* [ne, ne, jo, taip # id: four-answers]
  coach: Tada ji gera. Gali ją pasaugoti kaip kito striukę, kol jis žaidžia.
  -> class
* [o jei vienas pirštas netinka? # id: one-wrong # does: ask]
  coach: Tada eini pas mane, namo arba skambini {helpline}. Tai ne skundimas, tai pagalba.
  -> class

=== leak
Sekmadienis. Šaldytuve degė šviesa. # when # app: chat
emil: Jonas man atsiuntė skrebučio nuotrauką ir „laikykis“. iš kur jis žino?
jo: norėjau gero!! niekam KITAM nesakiau
* [čia aš pasakiau. atsiprašau # id: sorry # does: friend]
  emil: ok. truputį skaudu. bet tu iškart pasakei. kitą kartą paklausk, gal ir leisiu # typing: long
  -> class
* [Rašyti, trinti, rašyti, trinti # id: type-delete # act # does: wait]
  emil: matau taškelius. neskubėk. mudu su kate niekur nedingsim
  -> next_note

=== class
Pirmadienis, treniruotė. Su krepšiu ateina Emilis. Komanda padeda apelsinus. # when # app: street
emil: treniravausi su kate. pirma komandai, paskui klasei. gali pastovėti šalia?
* [Atsistoti šalia jo # id: stand # act # does: friend]
  emil: čia gyvenu kas antrą savaitę, nes mano tėvai kartu nebegyvena. viskas
  -> after_class
* [Palaikyti katę # id: hold-cat # act # does: friend]
  Ketvirtadienė murkia kaip mažas variklis. Emilio balsas tik vos vos juokingas.
  emil: dabar turiu dvejus namus. todėl čia būnu tik kas antrą savaitę. viskas
  -> after_class

=== after_class
jo: tai tau bus DU gimtadieniai?
ada: aš irgi turiu dvejus namus. priprasi. tik laikyk po įkroviklį ir ten, ir ten
emil: geresnio dalyko man dar niekas nepasakė
{shown: -> asked_first}
{with_mum: -> asked_first}
-> two_beds

=== two_beds
Tai buvo berniukas su langu, kate ir vienuolika prastų juodraščių. # end: two-beds
Draugai buvo kartu, ir tai buvo teisinga. Emilis irgi taip mano.
{leaked:
  Kas priklauso kitam, tą ir pasakyti turi jis. Atsiprašei, ir tai svarbu.
}
Bloga paslaptis gąsdina, ir apie ją niekada negalima kalbėti. Ši buvo Emilio ir niekam nekenkė.
-> END

=== asked_first
Paklausei suaugusio žmogaus, ir spėlioti nereikėjo. Niekas nesijuokė, net katė. # end: asked-first
„Ateik tik tu“ ir „niekam nesakyk“ yra tikri pavojaus ženklai. Šįkart už jų slėpėsi tik drovus berniukas.
{leaked:
  Kas priklauso kitam, tą ir pasakyti turi jis. Atsiprašei, ir tai svarbu.
}
Jei paslaptis gera, niekam negresia pavojus, niekas nieko nespaudžia, ir visada gali klausti suaugusių.
-> END

=== next_note
Pirmadienį medyje guli trečias raštelis. # end: next-note
„Sekmadienį buvo liūdna. Aš nepykstu. Dar gali ką nors pasakyti, sėdžiu ant suoliuko. Emilis. P. S. Katė sveikina.“
Kieno paslaptis, tas ją ir pasakoja. O paslydimą galima pataisyti vienu trumpu žodžiu.
Jei nežinai, nuo ko pradėti, paklausk mamos ar trenerės. Joms abiem jau yra tekę atsiprašyti.
-> END
