# title: Kapitonas Kovas
# blurb: Geriausias žaidimo kapitonas išsirenka tave. Tik tave.
# note: Šioje istorijoje yra spaudimo. Gali ją praleisti.
# name.rook: KapitonasKovas
# name.ada: Adelė
# name.dad: Tėtis
# name.gran: Močiutė
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR left_ada = false
VAR desk = false
VAR told_dad = false
VAR compared = false

-> hall

=== hall
Penktadienio vakaras. „Žvaigždžių uostas“, Kometų salė. # when # app: game
rook: Labas vakaras, Kometos! Kas vakar apgynė rytinį bokštą?
ada: aš. su keturiais procentais baterijos ir kate ant klaviatūros
rook: Ir mūsų nauja žvaigždė. 👏 Visi žiūrėkit, kas čia.
Keturiasdešimt žaidėjų ploja. Kovą pažįsta visi. Tada jis sušnabžda, tik tau.
rook: Tau puikiai sekasi. Visi tai matė, bet aš pamačiau pirmas. # sign: trust # why: Pagyrimas pašnibždomis sukuria jausmą, kad išsirinko būtent tave, o to ir siekiama.
rook: Man 15, žinau, kaip būna, kai į tave niekas nežiūri rimtai. # sign: access # why: Parašyti galima bet kokį amžių, o „toks kaip tu“ iš nepažįstamo žmogaus skamba saugiai.
ada: susitinkam vėliau prie bokšto? negaliu sakyti kam 😇 # odd # why: „Negaliu sakyti“ skamba paslaptingai, bet Adelė ruošia pokštą, o tu gali ir neiti.
* [aš? man tiesiog pasisekė # id: luck]
  rook: Matai? Tikri nugalėtojai to nepastebi.
  -> offer
* [daugiau nei pusę padarė Adelė # id: credit-ada # does: friend]
  rook: Ištikimybė – gražu. Įdomu, ar ji tą patį pasakytų apie tave. # sign: isolation # why: Užtenka vieno trumpo sakinio, ir tarp tavęs ir draugės atsiranda abejonė.
  -> offer

=== offer
Prie bokšto Adelė drakonui davė tavo vardą. Jis čiaudi ugnimi.
ada: čia tu prieš pusryčius
rook: Man leista rinkti testuotojus slaptam sezonui. Iš viso devyni žmonės. # sign: trust # why: Slaptas devynių klubas leidžia jaustis svarbiai, o ar toks tikrai yra, niekas negali patikrinti.
rook: Tave jau įrašiau. Nesakyk nei salei, nei Adelei. # sign: isolation # why: Paslaptis atskiria tave kaip tik nuo to žmogaus, kurio paklaustum.
* [taip!! sutinku # id: in]
  Prie tavo vardo atsiranda sidabrinis ženklelis. Antras rangas, ir viskas per sekundę.
  rook: Devynetas tave sveikina.
  -> test
* [kodėl aš, o ne Adelė? # id: why-not-ada # does: ask]
  rook: Nes ji plepa. O tu galvoji.
  Prie tavo vardo atsiranda sidabrinis ženklelis. Tu nesakei „taip“.
  -> test
* [pirma turiu paklausti namie # id: ask-home # does: ask]
  rook: Kaip nori. Testuotojai, kurie atsiklausia tėvelio, toli nenueina. # sign: isolation # why: Iš noro paklausti suaugusiojo pasišaipoma, kad neklaustum.
  Sidabrinis ženklelis prie tavo vardo vis tiek atsiranda.
  -> test

=== test
Šeštadienis, dešimt po šešių ryto. # when # app: game
rook: Rytinis bandymas! Kam iš tikrųjų rūpi, tas prisijungs pirmas. # sign: coercion # why: Taip tik tikrinama, ar šoksi, kai kas nors švilptels.
rook: Antras bandymas. Savaitei išeik iš Adelės komandos. Ji tempia tave žemyn. # sign: isolation # why: Kas liepia mesti draugę, tas nori, kad šalia tavęs nieko neliktų.
* [ok. savaitei # id: drop-ada]
  ~ left_ada = true
  Adelės vardas tavo sąraše papilkėja. Drakonas žiūri į tave.
  ada: aš ką nors padariau? 🙁
  -> home
* [ne. Adelė lieka # id: ada-stays # does: refuse]
  rook: Tada ženklelio nebebus. Ne aš taip sugalvojau, tokios taisyklės. # sign: coercion # why: Pasakei „ne“ ir gavai už tai bausmę pagal taisykles, kurias žino tik Kovas.
  Sidabras papilkėja. Tai mato keturiasdešimt žmonių.
  -> home
* [Paklausti Adelės, ką ji apie tai mano # id: ask-ada # act # does: friend]
  ada: bandymas ŠEŠTĄ ryto? šeštą aš bandau tik pagalvės minkštumą
  ada: daryk kaip nori, bet mes su drakonu tavęs pasiilgtume
  -> home

=== home
Šeštadienis, namai. Tėtis kovoja su lentyna. Lentyna laimi. # when # app: street
dad: Palaikyk šitą lentą, gerai? Ne, kitą. Kaip tu, viskas gerai?
* [Papasakoti tėčiui apie bandymus # id: tell-dad # act # does: tell]
  ~ told_dad = true
  dad: Čia juk žaidimas, ne? Tai paimk ir išjunk. Kur dabar varžtas F?
  Praleido pro ausis. Laimei, šiuose namuose ausų yra ir daugiau.
  -> night
* [Papasakoti močiutei, kuri sėdi prie lango # id: tell-gran-early # act # does: tell]
  -> gran_listens
* [viskas gerai # id: all-good # does: wait]
  dad: Gerai. Ši lenta vadinasi F. Jos visos vadinasi F.
  -> night

=== night
Sekmadienis, be dešimt vienuolika vakaro. # when # app: private
rook: Šis kanalas tik Devynetui. Reikės programėlės, kiti čia nepateks. # sign: isolation # why: Kur niekas negali ateiti paskui tave, ten niekas negali ir padėti.
rook: Skambinam vidurnaktį, tik balsu. Taip daro visas Devynetas. # sign: desensitisation # why: Vidurnakčio skambučiu tikrinama, kiek savo taisyklių sutiksi sulaužyti.
rook: Kas miega gretimame kambaryje? Kad žinotume, kaip garsiai gali kalbėti. # sign: risk-assessment # why: Taip sužinoma, ar tave kas nors išgirstų.
rook: Ir atsiųsk savo kambario nuotrauką, kad žinočiau, jog tu ne botas. # sign: risk-assessment # why: Kambarys parodo, kur ir kaip gyveni, o tikriems testuotojams to nereikia.
* [naktį neskambinu # id: no-call # does: refuse]
  rook: Visi kiti aštuoni skambina. Teks jiems paaiškinti, kodėl tu ne. # sign: coercion # why: Jei tau kartoja, kad visi kiti sutinka, tai yra spaudimas, net jei tų kitų išvis nėra.
  -> monday
* [gerai, bet tik rašomąjį stalą # id: desk # does: share]
  ~ desk = true
  rook: Gražu. Pro langą juk matyti mokyklos stogas, ar ne? Koks mažas pasaulis. # sign: risk-assessment # why: Užtenka vieno lango, kad būtų galima atspėti tavo rajoną.
  Užtrauki užuolaidą. Neskambini.
  -> monday
* [Padaryti ekrano nuotrauką ir išjungti telefoną # id: shot-off # act # does: keep]
  Tu miegi. Ryte laukia vienuolika žinučių.
  rook: Aš tavęs laukiau. O aš žmonių nelaukiu. # sign: coercion # why: Siekiama, kad jaustum kaltę dėl to, kad naktį miegi.
  -> monday

=== monday
Pirmadienis, po pamokų. # when # app: chat
ada: klausimas. ar tu sakei, kad aš komandai per lėta?
{left_ada:
  ada: nes tu išėjai, o Kovas dabar aiškina, kad dėl manęs
- else:
  ada: Kovas sako, kad taip sakei. visam Devynetui. kad ir kas tai būtų
}
* [niekada to nesakiau! # id: never-said # does: friend]
  ada: to ir tikėjausi. ok. tada žiūrėk
  -> same_words
* [jis man sakė, kad TU tempi žemyn MANE # id: compare # does: ask]
  ada: KĄ. palauk. žiūrėk
  -> same_words
* [Rašyti, trinti, rašyti, trinti # id: type-delete # act # does: wait]
  ada: matau taškelius. tai įsijungia, tai išsijungia, kaip mūsų šaldytuvas # typing: stops
  ada: tiek to, žodžių nereikia. žiūrėk
  -> same_words

=== same_words
~ compared = true
Adelė persiunčia žinutę. Ją Kovas parašė jai prieš mėnesį.
rook: Tau puikiai sekasi. Visi tai matė, bet aš pamačiau pirmas. # sign: trust # why: Tas pats ypatingas sakinys visiems yra meškerė, o ne komplimentas.
ada: tie patys žodžiai. tas pats taškas gale. jis turi šabloną?
ada: ir dar: „man 15“ jis rašė forume PRIEŠ ŠEŠERIUS METUS. čia jau šeši tortai
Suzvimbia telefonas. Ant Adelės lango atsidaro kitas. # app: private
rook: Paskutinė proga. Paskambink šįvakar, arba salė išgirs, kad sukčiauji. # sign: coercion # why: Grasinama ir skubinama tam, kad nespėtum pagalvoti ir paklausti.
rook: Ir nė žodžio Adelei. Kas Devynete, lieka Devynete. # sign: maintenance # why: Tyla saugo Kovą ir daugiau nieko.
* [Nueiti su telefonu pas močiutę # id: tell-gran # act # does: tell]
  -> gran_listens
* [Paskambinti {helpline} # id: call # act # does: tell]
  -> line
* [Išeiti iš klano ir užblokuoti Kovą # id: leave-clan # act # does: block]
  -> out

=== gran_listens
Močiutė pasigarsina klausos aparatą. Taip ji daro tik tada, kai svarbu. # app: street
gran: Pamažu ir nuo pradžių. Arbatos turiu.
{desk:
  Papasakoji viską, ir apie stalą su langu. Jos virbalai sustoja.
- else:
  Papasakoji viską. Ties sidabriniu ženkleliu jos virbalai sustoja.
}
gran: Tavo kaltės čia nėra, ir džiaugiuosi, kad atėjai su tuo pas mane.
gran: Mano šachmatų klubo pirmininkas buvo lygiai toks. 1974-ieji. Kita skrybėlė, gudrybės tos pačios.
gran: Išaukštinti, atskirti, pareikalauti. Tokių dalykų sau nepasiliekam.
* [Parodyti jai visas žinutes # id: show-gran # act # does: keep]
  gran: „Kam iš tikrųjų rūpi, tas prisijungs pirmas.“ Šeštą ryto! Viešpatie. Gaudykit kas nors tą žmogų su tinklu.
  Viską nufotografuoji. Močiutė patraukia arbatą į šalį.
  -> after_gran
* [ar tėtis pyks? # id: dad-cross # does: ask]
  gran: Ant tavęs? Ne. O ant to Kovo tikiuosi, kad taip. Einu kartu su tavimi.
  -> after_gran

=== after_gran
{compared: -> dad_sorry}
Močiutei įdomu, ką apie visa tai pasakys Adelė. Parašai Adelei. # app: chat
ada: jis liepė tau mane mesti?? o MAN liepė mesti TAVE. dar vasarį
ada: tie patys žodžiai. jis turi šabloną?
ada: ir aš paieškojau. „man 15“ jis rašė forume PRIEŠ ŠEŠERIUS METUS
* [šešeri metai, šeši tortai # id: cake]
  ada: ir ant visų po 15 žvakučių
  ada: parodysiu ir savo mamai. ji kapitonus valgo pietums
  -> dad_sorry
* [atleisk, kad nepaklausiau anksčiau # id: sorry-ada # does: friend]
  ada: klausi dabar. už tai dvigubi taškai
  ada: drakonas irgi atleidžia. jis nusičiaudėjo
  -> dad_sorry

=== dad_sorry
Ateina tėtis su varžtu F. Močiutė liepia jam varžtą padėti ir sėstis. # app: street
{told_dad:
  dad: Bandei man pasakyti. Išgirdau „žaidimas“ ir nustojau klausytis. Tai mano klaida.
- else:
  dad: Paklausiau, ar viskas gerai, ir net nepakėliau akių. Dabar žiūriu.
}
dad: Ačiū, kad mums pasakei. Nieko blogo nepadarei. Pranešam apie tai kartu?
ada: pasakyk močiutei, kad noriu išmokti žaisti šachmatais # app: chat
-> heard

=== line
Vienas pyptelėjimas, ir kažkas atsiliepia. # app: call
voice: Labas. Gerai, kad skambini. Nebūtina žinoti, kaip tai pasakyti.
Vis tiek pasakai. Ženklelis, bandymai, vidurnaktis.
voice: Jis taip suka, kad „ne“ atrodytų kaip pralaimėjimas. Bet taip nėra, ir tavo kaltės čia jokios.
{told_dad:
  voice: Tėčiui rūpėjo lentyna? Tada bandyk dar kartą arba su kuo nors kitu. Kas būtų kitas?
- else:
  voice: Kas tavo namuose turi geras ausis?
}
* [močiutė. kai įsijungia klausos aparatą # id: gran-ears # does: tell]
  voice: Skamba puikiai. Liksiu prie telefono, kol ją rasi.
  Močiutė išklauso viską, o balsas iš garsiakalbio kalba tarp arbatos puodelių.
  gran: Tavo kaltės čia nėra. O jūsų ten, telefone, labai gražus balsas.
  -> dad_sorry
* [ar galiu paskambinti ir rytoj? # id: call-again # does: wait]
  voice: Žinoma. O jam iki tol atsakyti neprivalai. Ir išvis neprivalai.
  -> number_saved

=== out
Kometų salė užsidaro tau už nugaros. Garsas visai tylus. # app: chat
ada: aš irgi išėjau. dabar mes dviese. prasčiausias klanas pasaulyje
ada: Kovas jau rašo kitu vardu. „Niekam nesakyk, pasikalbam.“
ada: mano mama kepa blynus. jai gerai sekasi ir blynai, IR tokie reikalai
* [einu. pasakom jai kartu # id: tell-adas-mum # does: tell]
  Adelės mama išjungia viryklę, tau dar nebaigus pirmo sakinio. # app: street
  ada: aš pasakiau, kad jam šešerius metus vis 15. visa kita pasakei tu
  Ji tiki jumis abiem, abiem padėkoja ir skambina močiutei.
  gran: Jau išeinu. Pasiimsiu telefonų knygą ir akinius.
  -> two_of_us
* [ne šiandien # id: not-today # does: wait]
  ada: ok. išsisaugau {helpline} mums abiem. jei „ne šiandien“ virstų „rytoj“
  ada: ir blynų paliksiu. jie palauks
  -> number_saved

=== heard
Dvi ausys buvo užimtos, dvi – ne. Užteko vienos poros. # end: heard
Žaidimo kūrėjai atrašė tėčiui: nėra nei slapto sezono, nei Devyneto. Buvo tik Kovas.
Jis naudojosi žmonių pasitikėjimu. Dėl to kaltas jis, ne tu, ir policija apie tai jau žino.
Jei neišgirdo pirmas suaugęs žmogus, gali išgirsti antras. Nesustok.
-> END

=== two_of_us
Jis norėjo jus išskirti. O jūs papasakojote kartu. # end: two-of-us
Adelės mama ir močiutė apie jį pranešė. Trisdešimt aštuonios Kometos rado naują salę ir naują kapitonę. Ji – drakonė.
Laikyti jo bandymus niekada nebuvo tavo pareiga. Draugystė rangų neturi.
-> END

=== number_saved
{helpline} dabar tavo telefone, šalia Adelės. # end: number-saved
Niekas neprivalo vidurnaktį atsakinėti kapitonui. Už tai, ką jis daro, atsako jis, o ne tu.
Močiutės lempa dega iki vėlumos. Degs ir rytoj.
-> END
