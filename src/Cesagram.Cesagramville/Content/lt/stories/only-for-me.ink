# title: Tik man
# blurb: Sky rašo pačius gražiausius dalykus. Ir skaičiuoja minutes, kol atsakai.
# note: Tai istorija apie pirmą meilę, ir joje yra spaudimo. Gali ją praleisti.
# name.sky: Sky
# name.jo: Jonas
# name.ada: Adelė
# name.dad: Tėtis
# name.gran: Močiutė
# name.voice: Pagalbos linija

VAR number = "116 000"
VAR helpline = "116 111"
VAR ducks = false
VAR pass = false
VAR with_jonas = false
VAR plant = false

-> morning

=== morning
Šeštadienio vakaras. Praėjo trys savaitės po koncerto Liepų parke. # when # app: chat
sky: labas rytas! taip, žinau, kad vakaras. mano diena prasideda, kai parašai
Su Sky matėtės kartą, prie limonado kiosko. Šešiolika metų, kepurė, du šiaudeliai. Nuo tada susirašinėjat kasdien.
sky: mūsų daina: šiandien keturiasdešimt kartų. ir dabar geriu limonadą. aš limonado net nemėgstu
Tavo krūtinėje kažkas šokteli. Jam galima.
jo: į parką? prie ančių? turiu skrebučių
ada: Jonas vieną antį pavadino savo vardu. tą, kuri vis nugriūva
* [ateinu! Sky, iki vėliau # id: ducks # does: friend]
  ~ ducks = true
  sky: o. ok. smagiai ten be manęs 🙂 # typing: long
  Antis vardu Jonas nugriūva du kartus. Labai geras vakaras.
  -> letter
* [šiandien ne, čia Sky # id: wait-sky # does: wait]
  jo: ok. perduosiu Jonui linkėjimų nuo tavęs
  -> letter

=== letter
Sekmadienis. Rašai Sky laišką. Du puslapius, ranka, ir nusiunti jų nuotrauką. # when # app: chat
Nuoširdesnių žodžių dar niekam nerašei. Laiško pradžia – „Mano širdis yra troleibusas“.
sky: perskaičiau penkis kartus. jis mūsų. niekada niekam nerodysiu
sky: tavo siela daug vyresnė nei kitų. jie mūsų nesuprastų # sign: trust # why: Tai kelia aukštyn, o bendraamžiai ima atrodyti per menki, kad jų ko nors klaustum.
Pirmadienis. Ruoši pamokas. Paskui pažiūri į telefoną.
sky: 14 minučių degė tavo žalias taškas, o man nieko neparašei. su kuo? # sign: coercion # why: Kas skaičiuoja tavo minutes, tas ne ilgisi, o tikrina.
* [su Jonu. apie antį # id: about-duck]
  sky: vadinasi, antis svarbesnė nei aš. gera žinoti # sign: coercion # why: Siekiama, kad jaustum kaltę dėl pokalbio su draugu.
  -> password
* [tu skaičiuoji mano minutes? # id: count # does: ask]
  sky: nes ILGIUOSI. atleisk, kad man rūpi # sign: coercion # why: Klausimas buvo geras, o vietoj atsakymo gavai sąžinės graužatį.
  -> password
* [prisijungiu tada, kai noriu # id: when-i-like # does: refuse]
  sky: oho. nu aišku, kad gali # typing: stops
  Dvi valandas nieko. Paskui septyniolika širdelių, lyg nieko nebūtų buvę.
  -> password

=== password
Trečiadienis, po pamokų. # when # app: chat
sky: apsikeičiam slaptažodžiais. poros taip daro # sign: desensitisation # why: Didelis dalykas pateikiamas kaip įprastas, o slaptažodis atrakina viską, ką rašai.
sky: kas neturi ko slėpti, tas gali. jei manimi pasitiki # sign: coercion # why: Jei pasitikėjimą reikia įrodinėti, tai ne pasitikėjimas, o bandymas.
* [ok. troleibusas ir mano gimtadienis # id: give-pass # does: share]
  ~ pass = true
  sky: ❤️ matai, kaip lengva
  Sky slaptažodis neatkeliauja. Klausti kažkaip nejauku.
  -> friends
* [pasitikiu. slaptažodį pasilieku # id: keep-pass # does: refuse]
  sky: vadinasi, nepasitiki. viskas paprasta # sign: coercion # why: Tavo „ne“ paverčiamas kalte, nors jokios kaltės čia nėra.
  -> friends
* [Paklausti Adelės, kaip daro poros # id: ask-ada # act # does: friend]
  ada: mano seneliai: 50 metų. senelis iki šiol nežino, kur guli šokoladas. jie labai laimingi
  Tu savo šokoladą irgi pasilieki.
  -> friends

=== friends
Ketvirtadienis, mokyklos valgykla. # when # app: street
{pass:
  Tavo telefone Jonas užblokuotas. Tai padarei ne tu. Po stalu jį atblokuoji.
  jo: tu mane užblokavai. čia dėl anties? sakyk drąsiai, jei dėl anties
- else:
  jo: tu nebeateini. čia dėl anties? sakyk drąsiai, jei dėl anties
}
Ant padėklo suzvimbia telefonas. # app: chat
sky: Jonas iš tavęs juokiasi. visi tai mato, tik tu ne. dėl tavęs aš SAVO draugus palikau # sign: isolation # why: Meilėje yra vietos draugams, o kas nori tavęs be jų, tas nori tave atskirti.
sky: ar vakarais tavo kambary nieko daugiau nebūna? iki kelių? # sign: risk-assessment # why: Taip sužinoma, kada niekas nepastebėtų, ką rašai.
* [Likti su Jonu, telefoną įdėti į kuprinę # id: stay-jo # act # does: friend]
  Kuprinė suzvimbia vienuolika kartų. Jonas tylėdamas atiduoda tau pusę skrebučio.
  jo: aš iš tavęs nesijuokiu. su tavimi – taip. iš anties – visada
  -> picture
* [Jonai, man reikia laiko # id: time # does: wait]
  jo: ok. pasaugosiu tau skrebutį. bus šaltas, bet bus
  -> picture

=== picture
Penktadienis, be dešimt vienuolika vakaro. # when # app: private
sky: atsiųsk nuotrauką. savo, dabar, tik man # sign: desensitisation # why: „Tik man“ reiškia, kad prašoma to, apie ką niekas kitas negali žinoti.
{ducks:
  sky: už tą ančių vakarą. liko tavo skola # sign: coercion # why: Laikas su draugais nėra skola, ir nuotraukomis už jį niekas nemoka.
- else:
  sky: visi įsimylėję taip daro # sign: coercion # why: „Visi taip daro“ yra spaudimas, be to, tai netiesa.
}
* [ne. nenoriu # id: no-pic # does: refuse]
  sky: ok. tada matau, kiek tau reiškiu # typing: long
  -> hold
* [va, čia aš kaip augalas su kepure # id: plant # does: share]
  ~ plant = true
  sky: cha. čia augalas. nesiskaito
  -> hold
* [o kodėl tik tau? # id: why-only # does: ask]
  sky: nes tu mano, va kodėl # sign: coercion # why: Tu priklausai sau, net ir kai myli.
  -> hold

=== hold
sky: juokinga. kaip tik žiūriu į tavo laišką. abu puslapius # typing: long
sky: labai nenorėčiau, kad jį perskaitytų visa tavo klasė. „Mano širdis yra troleibusas“ # sign: coercion # why: Tai, kuo pasidalijai su pasitikėjimu, naudojama prieš tave: tai šantažas, ir tavo kaltės čia nėra.
sky: atsiųsk nuotrauką iki rytojaus šeštos. ir niekam nesakyk, jei mane myli # sign: maintenance # why: Grasinimas veikia tik tada, kai tyli, o kai pasakai, jis baigiasi.
Tavo rankos šaltos. Kažkur namie dar dega šviesa.
* [Nueiti pas tėtį į virtuvę # id: tell-dad # act # does: tell]
  -> dad_kitchen
* [Paskambinti {helpline} # id: call # act # does: tell]
  -> line
* [Jonai? nemiegi? # id: write-jo # does: friend]
  -> jonas_awake

=== dad_kitchen
Tėtis taiso kėdę. Kėdė aukštyn kojomis, tėtis irgi. # app: street
dad: Užeik. Sėskis. Tik ne ant šitos.
Padedi telefoną ant stalo. Ties „iki rytojaus šeštos“ jis padeda atsuktuvą ir išlenda iš po kėdės.
dad: Ačiū, kad parodei. Nieko blogo nepadarei. Nei dėl laiško, nei dėl Sky.
* [o jei visi perskaitys? # id: everyone-reads # does: ask]
  dad: Tada pasirūpinsim, kad pašalintų, ir aš būsiu su tavimi. Bet nemokėsim. Kas sumoka, gauna antrą sąskaitą.
  -> first_steps
* [ar pyksti? # id: angry # does: ask]
  dad: Ne ant tavęs. Tavo amžiaus aš irgi įsimylėjau. Parašiau eilėraštį. „Širdelė“ rimavosi su „dešrelė“.
  -> first_steps

=== line
Vienas pyptelėjimas, ir kažkas atsiliepia. Pradedi nuo limonado. Iki šeštos valandos dar ilgas kelias. # app: call
voice: Tavo meilė buvo tikra, ir ji tavo. O grasina Sky. Tavo kaltės čia jokios.
voice: Nieko nesiųsk. Žinutes išsaugok ir neatsakinėk. Kas dabar galėtų atsisėsti šalia tavęs?
* [tėtis. bet man gėda # id: embarrassing # does: tell]
  voice: Tada duok jam telefoną, tegul perskaito. Tau nereikia pratarti nė žodžio.
  -> dad_reads
* [šiąnakt niekas # id: nobody-tonight # does: wait]
  voice: Tada kol kas pabūk su manimi. Sky neatsakinėk. Gali skambinti dar kartą, o namie juk dar dega šviesa.
  -> till_tomorrow

=== dad_reads
Tėtis skaito ant virtuvės grindų, po puse kėdės. Perskaito du kartus. # app: street
dad: Ačiū, kad davei man paskaityti. Nieko blogo nepadarei. Tokiam laiškui reikia drąsos.
-> first_steps

=== jonas_awake
jo: visada. stoviu šaldytuvo šviesoje. kas nutiko? # app: chat
Nusiunti jam viską. Net troleibusą.
jo: „mano širdis yra troleibusas“. ok, čia iš tikrųjų GERAI
jo: o tas kitas dalykas yra šantažas. žinau tą žodį iš močiutės detektyvų
* [nueisi su manim pas mano močiutę? # id: to-gran # does: tell]
  ~ with_jonas = true
  jo: aštuntą. pabelsiu kaip normalus žmogus
  -> gran_morning
* [tiesiog truputį pabūk su manim # id: stay-bit # does: wait]
  jo: aš čia. skrebučių turiu trims valandoms
  jo: ir įrašau tau {helpline}. rytoj einam pas suaugusius, ok? pabelsiu pirmas
  -> till_tomorrow

=== gran_morning
Šeštadienis, aštunta. Močiutė pasigarsina klausos aparatą. Jonas net susišukavo. # when # app: street
gran: Jūs kaip siuntinys, kurio niekas nedrįsta atidaryti. Dėkit čia.
Ji skaito vedžiodama pirštu, eilutę po eilutės. Ties troleibusu šypsosi. Paskui nebesišypso.
gran: Nieko blogo nepadarei, širdele. Meilės laiškas – ne nusikaltimas. O štai šita vieta – taip. Pakviesiu tavo tėtį.
-> first_steps

=== first_steps
{with_jonas: Tėtis ateina basas. Perskaito du kartus ir visai nesijuokia.|Tėtis užkaičia arbatinuką. Jau beveik vidurnaktis, ir staiga čia nieko baisaus.}
{pass:
  dad: Pirmiausia slaptažodis. Naujas, ilgas ir tik tavo. Dvi minutės, greičiau nei bet kuri kėdė.
- else:
  dad: Matau, slaptažodis tebėra tavo. Gerai. Tada viską darom ramiai.
}
Išsaugot visą pokalbį, su visomis širdelėmis. {plant:Augalas su kepure tėčiui visai patinka.|Ir gražiąsias eilutes, jos irgi čia priklauso.}
-> again

=== again
Tarp puodelių suzvimbia telefonas. # app: private
sky: ei. čia buvo tik juokas. prašau, nepyk ir niekam nesakyk # sign: maintenance # why: Grasinimas netampa juoku vien dėl to, kad paskui taip pavadinamas.
* [kaip manai, ar Sky viskas gerai? # id: is-sky-ok # does: ask]
  dad: Nežinau. Todėl suaugusieji pasirūpins ir Sky. Tai ne tavo darbas.
  -> gran_talk
* [Su tėčiu pranešti ir užblokuoti # id: report # act # does: report]
  dad: „Man grasina asmeniniais dalykais.“ Yra toks langelis. Gerai. Spaudžiam.
  -> gran_talk

=== gran_talk
{with_jonas:Vėliau sėdit prie lango. Jonas močiutės sausainiais vaišina nežinia ką.|Ryte su močiute sėdi prie lango. Ji padeda virbalus.} # app: street
gran: Tavo senelis laukdavo manęs troleibusų stotelėje. Su dviem porcijomis ledų, bet kokiu oru.
gran: Jei vėluodavau, suvalgydavo abi. Jis skaičiuodavo ledus. Minučių – niekada.
* [iš pradžių tai buvo panašu į meilę # id: felt-love]
  gran: Tai tą dalį ir pasilik. Ji tavo. O skaičiavimas buvo visai kas kita.
  -> duck_end
* [kaip suprasti, kad meilė tikra? # id: right-one # does: ask]
  gran: Gali pasakyti „ne“, ir vis tiek šilta. Ir tavo draugai dar telpa ant suoliuko.
  -> duck_end

=== duck_end
{with_jonas:
  jo: klausimas. ar troleibusas gali atvažiuoti prie tvenkinio? antis Jonas jau moka stovėti
  -> tram_stop
- else:
  jo: klausimas. gali ateiti prie tvenkinio? antis Jonas jau moka stovėti # app: chat
  -> not_alone
}

=== not_alone
Parodei vienam žmogui, ir grasinimas neteko galios. # end: not-alone
Šešta atėjo ir praėjo. Apie tai žino Sky tėvai ir policija. Sky turi ištrinti laišką ir gaus pagalbos.
Sky jau šešiolika, ir už tai atsako Sky. O tu tik įsimylėjai, ir dėl to niekas nekaltas.
Meilė neskaičiuoja minučių. Joje telpa ir „ne“, ir draugai, ir antis.
-> END

=== tram_stop
Pasikvietei draugą, ir dviese nuėjot pas žmogų su geromis ausimis. # end: tram-stop
Šešta atėjo ir praėjo. Apie tai žino Sky tėvai ir policija. Sky turi ištrinti laišką ir gaus pagalbos.
Sky jau šešiolika, ir už tai atsako Sky. O tu tik įsimylėjai, ir dėl to niekas nekaltas.
Pirmą tavo laiško eilutę Jonas norėtų įdėti į dainą. Tu dar galvoji.
-> END

=== till_tomorrow
Šeštą valandą sugalvojo Sky. Iki tada siųsti nieko neprivalai, ir išvis neprivalai. # end: till-tomorrow
Grasina Sky. Tai ne tavo kaltė, ir apie tai pasakyti dar ne vėlu.
{helpline} dabar tavo telefone. Ten žino, ką daryti dėl laiškų ir nuotraukų.
Ryte kažkas pasibeldžia. Tai Jonas su skrebučiu, o močiutės durys – čia pat, per koridorių.
-> END
