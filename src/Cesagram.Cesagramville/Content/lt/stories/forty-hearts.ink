# title: Keturiasdešimt širdelių
# blurb: Kažkam patinka keturiasdešimt senų tavo nuotraukų. Dar prieš pusryčius.
# name.guest: svečias_40213
# name.jo: Jonas
# name.ada: Adelė
# name.dad: Tėtis
# name.gran: Močiutė
# name.desk: Biblioteka

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false

-> morning

=== morning
Trečiadienis, dešimt po septynių. Tavo telefonas dirbo ir be tavęs. # when # app: photos
Po senomis nuotraukomis – keturiasdešimt naujų širdelių. Visos iš vienos paskyros, be veido ir be vardo.
jo: KETURIASDEŠIMT? aš šiemet gavau vieną. ir tą pats sau
guest: LABAS RYTAS. KAIP TU PAAUGAI. # odd # why: Kažkas be vardo peržiūrėjo kelerių metų tavo nuotraukas, tad verta pasitikrinti.
guest: KAS TAS BERNIUKAS SU SKREBUČIU? # odd # why: Klausinėjant apie draugus galima bandyti prisiartinti, o galima tiesiog domėtis skrebučiu.
jo: jau žino apie skrebutį
* [kas čia? # id: who-is-this # does: ask]
  guest: AIŠKU, KAD AŠ.
  jo: „aš“. na, dabar įtariamųjų liko tik visi
  -> arms
* [Neatsakyti ir apžiūrėti paskyrą # id: look-account # act # does: ask]
  Paskyrai aštuonios dienos. Jokių nuotraukų. Ji seka du puslapius, tavo ir miesto bibliotekos.
  jo: vadinasi, patinka tu ir knygos. nusikaltimų čia nedaug
  -> arms
* [čia Jonas. jis daugiausia skrebutis # id: name-jonas # does: share]
  jo: neišduok manęs SKAIČIUI
  guest: ATRODO IŠALKĘS. AR JIS PAKANKAMAI VALGO?
  -> arms

=== arms
Trečiadienis, po pamokų. # when # app: photos
guest: Radau mažąsias raides.
guest: Kokio ilgio tavo rankos? # odd # why: Internete tavo ūgio ar dydžio niekam nereikia, gali nesakyti, nors šį kartą priežastis gera.
ada: tavo RANKOS? čia siuvėjas? čia aštuonkojis, kuris nori palyginti?
guest: Ar tau tebepatinka mėlyna? # odd # why: „Tebepatinka“ skamba taip, lyg tave kas stebėtų jau seniai, o keli žmonės tam turi visas teises.
* [ne tavo reikalas # id: none-of-yours # does: refuse]
  guest: Ir teisingai. Tada spėsiu iš akies.
  ada: oho. išgirdo „ne“ ir nesiginčijo. blogiukai taip nedaro
  -> bus
* [dvi rankos. įprasto ilgio # id: usual-length]
  guest: Bet tai ne skaičius, širdele.
  ada: „širdele“. aštuonkojis mandagus
  -> bus
* [Paklausti Adelės, ką ji mano # id: ask-ada # act # does: friend]
  ada: keistų ženklų: keturi. grasinimų: nulis. didžiųjų raidžių: per daug # app: chat
  ada: jei bus dar keisčiau, eini pas suaugusius, o aš kartu, kaip advokatė
  -> bus

=== bus
Ketvirtadienis, dešimt po keturių. # when # app: photos
guest: Šiandien mačiau tave autobusų stotelėje. Be kepurės. # odd # why: Jei žmogus iš interneto mato tave lauke, gera priežastis pasakyti suaugusiesiems.
jo: MATĖ? žiūriu už kiekvieno krūmo. labas, krūme
guest: Dvi varnelės. Vadinasi, perskaitei. # odd # why: Varneles skaičiuoti gali tas, kas spaudžia, ir tas, kas ką tik sužinojo, kas jos tokios.
guest: Tik tėčiui nė žodžio, prašau. # odd # why: Paslaptis nuo tėčio yra pavojaus ženklas, net jei šį kartą už jos slypi tik dovana.
* [o kodėl? # id: why-not # does: ask]
  guest: Nes tada ir jis tokio norės.
  Kokio tokio? Ilgai žiūri į žinutę.
  -> light
* [tėvams sakau viską, ką noriu # id: tell-what-i-like # does: refuse]
  guest: Ir gerai! Pasakyk mamai. Ji moka nieko neišduoti.
  -> light
* [Padaryti ekrano nuotrauką # id: shot # act # does: keep]
  Spragt. Keturiasdešimt širdelių irgi pateko. Panašios į vėjaraupius.
  -> light

=== light
Ketvirtadienis, pusė aštuonių. Lauke tamsu. Tavo kambarys viršuje. # when # app: photos
guest: Viršuje dega trys lempos. Ir kas už tai mokės? # odd # why: Jei atrodo, kad kažkas mato tavo langą, ilgai negalvok ir tuoj pat kviesk suaugusius.
Pažiūri į lempas. Viena, dvi, trys. Viskas tiksliai.
* [Nulėkti pas tėtį, po tris laiptelius iš karto # id: tell-dad # act # does: tell]
  -> with_dad
* [Užblokuoti paskyrą # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [Užtraukti užuolaidą ir parašyti Adelei # id: write-ada # act # does: friend]
  ada: ok, čia jau suaugusiems. dabar. likau prie telefono. girdžiu, kaip neini # app: call
  -> going

=== going
* [ok. einu # id: going # does: tell]
  ada: gerai. laiptelius skaičiuoju kartu
  -> with_dad
* [o jei čia nieko tokio? # id: if-nothing # does: ask]
  ada: tada čia nieko tokio IR tavo tėtis žino. dvi geros naujienos
  Eini. Adelė su tavimi skaičiuoja laiptelius. Jų trylika, iki šiol niekas nežinojo.
  -> with_dad

=== with_dad
Vienoje tėčio rankoje lenta, kitoje klijai. Jis padeda ir viena, ir kita. # app: street
dad: Kartą nepakėliau akių. Šiandien pakeliu. Rodyk.
dad: Trys lempos. Taip. Užuolaidos, kakava, o tada galvojam. Gerai, kad atėjai.
dad: Pamirškim, kaip tai skamba. Ką ta paskyra žino ir kas gali tai žinoti?
* [rankas, stotelę, mano lempas, mėlyną # id: what-it-knows # does: ask]
  dad: Vadinasi, žmogus netoli. Gali būti blogai. O gali būti ir tas, kam tu rūpi.
  -> library
* [gal skambinam policijai? # id: police # does: ask]
  dad: Jei šįvakar neišsiaiškinsim, tai taip. Jie nepyks. Bet pirma – ką ji seka?
  Du puslapius. Tave ir biblioteką. Ketvirtadieniais ji dirba iki aštuonių.
  -> library

=== library
Paskyra seka tik tave ir biblioteką. Tad tėtis skambina į biblioteką. Klausaisi kartu. # app: call
desk: Svečias ir skaičius? Ojoj. Čia mūsų kursai. „Nebijau telefono“, nuo septyniasdešimties metų.
desk: Vardų sakyti negaliu. Bet galiu parašyti visiems devyniems, kad pasirašytų.
desk: Ir man būtų neramu. Kitą savaitę pradėsim nuo temos „Pasakyk, kas esi“.
dad: Nuo septyniasdešimties. Skaičiuoja lempas. Sako „širdele“. # app: street
Gretimame kambaryje kažkas tiksi. Tik, tik, tik. Panašu į virbalus.
* [MOČIUTĖ? # id: gran-guess # does: ask]
  Tiksėjimas nutyla.
  -> reveal
* [Parašyti: kuo vardu buvo mano pirmoji žuvytė? # id: fish # act # does: ask]
  {blocked: Rašo tėtis, iš savo telefono.|Parašai. Tenka kiek palaukti.}
  guest: Rikis. Jis plaukiojo tik įstrižai.
  dad: Tai žino tik trys žmonės pasaulyje. MAMYT!
  -> reveal

=== reveal
Prie lango sėdi močiutė ir laiko telefoną kuo toliau nuo akių. Akiniai ant kaktos. # app: street
{blocked:
  gran: Rašo, kad nebegaliu tau rašyti. O aš kaip tik buvau sakinio viduryje.
- else:
  gran: A, štai ir tu. Nuo trečiadienio su manimi labai trumpai kalbi.
}
gran: Širdelės? Aš maniau, taip verčiami puslapiai.
dad: O „tik tėčiui nė žodžio“?
gran: Siūlų užteko tik vienam. O tu būtum žiūrėjęs kaip šuo pro mėsinės langą.
* [dėl tų lempų man buvo baisu # id: scared]
  gran: Tada atsiprašau, iš visos širdies. Laiško gale būna vardas. Savąjį pamiršau.
  gran: O kad pakvietei tėtį, labai gerai. Aš dėl savęs būčiau dariusi tą patį.
  -> wool
* [vos neatsiuntėm tau policijos # id: nearly-police]
  gran: Ir būtumėt gerai padarę. Būčiau išvirusi jiems arbatos ir pati save įskundusi.
  -> wool

=== wool
Po savaitės. Ant tavo kėdės guli mėlynas megztinis. Rankovės beveik vienodo ilgio. # when # app: street
jo: gražu. ar aštuonkojis priima užsakymus? # app: photos
guest: Ar čia tas berniukas su skrebučiu? Ateik pietų. Linkėjimai, močiutė. # odd # why: Kviečia skaičius, ir tai keista, bet dabar šis skaičius jau pasirašo vardu.
ada: PASIRAŠĖ. žiūrėk tu man
{blocked: -> unblocked}
-> signed

=== after_block
Tylu. Užblokuoti galima bet ką, ir priežasties nereikia. Penktadienis, pusryčiai. # when # app: street
dad: Jau šešis kartus žiūrėjai į langą. Čia dėl lentynos? Jei dėl lentynos, sakyk drąsiai.
gran: Mano telefonas nutilo. Turbūt supyko.
* [Parodyti tėčiui ekraną # id: show-dad # act # does: tell]
  Tėtis padeda skrebutį. Skaito ir nesijuokia.
  dad: Tokį ir aš būčiau užblokavęs. Gerai, kad parodei. Dabar išsiaiškinkim.
  -> library_early
* [nieko # id: nothing # does: wait]
  dad: Gerai. Jei iš nieko pasidarys kas nors, aš ant kopėčių. Nulipu greitai.
  gran: Tas „nieko“ kažkoks išblyškęs.
  -> evening

=== library_early
Biblioteka atsidaro aštuntą, o mokykla kelias minutes palauks. # when
-> library

=== evening
Penktadienio vakaras. # when # app: chat
ada: ketvirtą užtraukei užuolaidas. mačiau iš autobuso. bet ne baugiai mačiau
jo: tikrai. ir dėl tavęs pasisveikinau su devyniais krūmais. krūmų jau užteks
* [ok. parodysiu tėčiui # id: show-late # does: tell]
  Tėtis nulipa nuo kopėčių greitai. Perskaito viską ir nesijuokia. # app: street
  -> library_late
* [jau viskas. paskyra užblokuota # id: its-over # does: wait]
  ada: užblokuota gerai. užblokuota IR pasakyta dar geriau. pasiūlymas galioja
  -> note_on_chair

=== library_late
Penktadieniais biblioteka dirba ilgiau, dėl žmonių, kurie turi klausimų.
-> library

=== signed
Tai buvo močiutė su nauju telefonu ir be vardo. # end: signed
Pažiūrėjai, ką paskyra žino, ir paklausei suaugusiojo. Tinka ir močiutėms, ir nepažįstamiesiems.
Kas linki gero, tas nepyksta, kai jį tikrina. Močiutė dabar pasirašo viską, net pirkinių sąrašą.
-> END

=== unblocked
Tu užblokavai savo močiutę, ir ji tavimi didžiuojasi. # end: unblocked
Atblokuoti užtenka vieno bakstelėjimo. Visiems kursams ji parodė tai kaip blaivaus proto pavyzdį.
Geriau paklausti kartą per daug. Kainavo vieną skambutį, o gale laukė megztinis.
-> END

=== note_on_chair
Po savaitės ant tavo kėdės guli mėlynas megztinis su rašteliu. # end: note-on-chair
„Girdėjau, kad tau neduoda ramybės kažkoks skaičius. Gal tai buvau aš. Pamiršau pasirašyti. Atleisk, širdele. Močiutė.“
Užblokuoti buvo teisinga. O jei kas kelia nerimą, verta apie tai pasakyti. Tėtis nulipa nuo bet kokių kopėčių.
-> END
