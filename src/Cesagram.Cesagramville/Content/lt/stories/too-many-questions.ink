# title: Per daug klausimų
# blurb: Kažkas naujas nori žinoti viską. Kam to reikia?
# name.kiwi: kivis_ar_paukštis
# name.jo: Jonas
# name.ada: Adelė
# name.mum: Mama
# name.jomum: Jono mama

VAR number = "116 000"
VAR helpline = "116 111"
VAR horn = true
VAR blocked = false

-> lobby

=== lobby
Trečiadienis. „Orbitos lenktynės“, Jonas vėluoja, laukiamasis pustuštis. # when # app: game
kiwi: labas! jūs su Jonu juk draugai, ar ne? # odd # why: Nepažįstamasis, kuris pažįsta tavo draugą, vertas antro žvilgsnio, bet Jonas namie apie tave pasakoja.
ada: čia kas
kiwi: kivis. kaip vaisius. arba kaip paukštis. dar neapsisprendžiau
kiwi: kada dažniausiai prisijungi? # odd # why: Taip galima šnipinėti tavo dienotvarkę, bet čia tik nenorima su tavimi prasilenkti.
kiwi: o ką Jonas mėgsta labiausiai? na, LABIAUSIAI labiausiai? # odd # why: Rinkti žinias apie žmogų atrodo keista, kol supranti, kad jų reikia dovanai.
* [skrebučius. jis rimtai mėgsta skrebučius # id: toast # does: share]
  kiwi: skrebučius!! užsirašau
  ada: jis dar ir užsirašinėja, puiku
  -> swap
* [o kas tu išvis? # id: who-are-you # does: ask]
  kiwi: man 12 ir aš čia neseniai. čia, ne šitam pasaulyje # typing: long
  ada: taip atsakytų robotas
  -> swap

=== swap
Prisijungia Jonas ir trenkiasi į užkandžių automatą. Tavo mašina pypteli.
jo: KAS čia turi kometos signalą? už tokį atiduočiau kairį batą
kiwi: mainom? tavo kometos signalas į mano vaivorykštės padangas # odd # why: Įtartinai geri mainai gali būti jaukas, bet Kivis tiesiog nenutuokia apie kainas.
ada: tos padangos vertos penkių signalų. niekas taip nesimaino
kiwi: man jo reikia kai kam. negaliu sakyti kam # odd # why: Už „negaliu sakyti“ gali slėptis kas nors bloga, o gali slėptis gimtadienis.
* [sutarta # id: deal]
  ~ horn = false
  Padangos tikrai yra, ir tikrai vaivorykštės spalvų. Tavo mašina atrodo kaip paradas.
  kiwi: AČIŪ ačiū ačiū
  -> apart
* [ne, man mano signalas patinka # id: keep-horn # does: refuse]
  kiwi: ok, jokių bėdų! signalas tavo
  Taip greitai. Tavo „ne“ sau guli, ir niekas jo netrypia.
  -> apart
* [o kam? # id: what-for # does: ask]
  kiwi: paklausk manęs šeštadienį # typing: stops
  ada: užsirašyta. šeštadienis
  -> apart

=== apart
Ketvirtadienis, penkiolika po keturių. # when # app: game
kiwi: gal galim susirašyti kitur? be Jono? # odd # why: Kai kviečia tolyn nuo draugo, tai tikras pavojaus ženklas, todėl verta sustoti ir pasitikrinti.
kiwi: ir prašau, nesakyk jam, kad klausiau # odd # why: Paslaptis nuo draugo irgi pavojaus ženklas, bet ši šeštadienį baigiasi tortu.
ada: aš čia viską matau, žinai
kiwi: TU gali likti! tik Jonas ne
* [ne. sakyk čia arba visai nesakyk # id: say-here # does: refuse]
  kiwi: ok, čia, tyliai. iki penkių jo niekada nebūna. pasitikrinau # typing: long # odd # why: Baugu, kai kas nors žino, kada tavo draugo nebūna, bet pusbrolis tiesiog žino, kada Jonas futbole.
  -> door
* [kodėl be Jono? # id: why-without # does: ask]
  kiwi: nes jis IŠGIRSTŲ. čia ir visa bėda 😩 man taip prastai sekasi slapukauti
  -> door
* [Atskirai paklausti Adelės, ką ji mano # id: ask-ada # act # does: friend]
  ada: pavojaus ženklų: keturi. bet man leidžia likti ir nespaudžia. tai kol kas neaišku # app: chat
  ada: aš klausčiau suaugusių. čia ne nusikaltimas, čia vienas skambutis
  -> door

=== door
Penktadienis, po pamokų. # when # app: game
kiwi: ar šeštadienį trečią turi laiko? # odd # why: Apie tavo planus klausia niekada nematytas žmogus, todėl verta pasitikrinti.
kiwi: o tavo namas tas su mėlynomis durimis? # odd # why: Internete tavo adreso niekam nereikia, o Kivis jį tik perskaitė svečių sąraše.
Pažiūri į savo duris. Jos mėlynos.
* [Paklausti mamos, ką ji mano # id: ask-mum # act # does: tell]
  -> with_mum
* [Užblokuoti Kivį # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [iš kur žinai mano duris?? # id: how-door # does: ask]
  -> how_door

=== how_door
kiwi: oi ne. kaip blogai nuskambėjo. atsiprašau # typing: long
kiwi: man teta sakė. Jono mama! tikėti nebūtina. tavo mama gali jai paskambinti
* [kas yra Jono šaldytuve? # id: fridge # does: ask]
  kiwi: devyni stiklainiai agurkų ir gimtadienio tor
  kiwi: gimtadienio žvakutė. tik žvakutė. šaldytuve # picture: cake
  Agurkai sutampa. Bet agurkus gali atspėti bet kas. Eini pas mamą.
  -> with_mum
* [taip ir padarysiu. tuoj pat # id: ring-aunt # does: tell]
  kiwi: taip!! gerai! tik skambinkit numeriu, kurį turi tavo mama, ne mano duotu
  -> with_mum

=== with_mum
Mama perskaito viską, iš viršaus žemyn ir atgal. # app: street
mum: Mėlynos durys. Suprantu, kodėl atėjai. Gerai padarei.
mum: Gal čia kas nors yra, o gal ir nieko. Spėlioti nereikia. Galim paklausti.
-> ring

=== ring
Ji skambina Jono mamai. Numeris kabo ant šaldytuvo durų. # app: call
jomum: Oi oi. Dvylika metų, dievina kivius? Čia mano sūnėnas.
jomum: Šeštadienį Jono gimtadienis. Pusbrolis norėjo viską suruošti pats.
jomum: Apie duris jis perskaitė mano sąraše. Pirma turėjau jums parašyti. Čia mano žioplumas.
* [atsiprašau, man jis pasirodė pavojingas # id: sorry]
  jomum: Neatsiprašinėk. Pastebėjai keistą dalyką ir paklausei. Kad visi taip darytų.
  mum: Geriau paklausti kartą per daug. Kainuoja vieną skambutį.
  -> kiwi_reads
* [tai čia tik staigmena? # id: only-surprise # does: ask]
  jomum: Iki šeštadienio trečios valandos. Tada žinos visi. Taip staigmenos ir veikia.
  mum: O dvi mamos žino jau dabar. Taip veikia geros staigmenos.
  -> kiwi_reads

=== kiwi_reads
Penktadienio vakaras. # when # app: chat
{blocked:
  Išimi Kivį iš užblokuotųjų. Piktų žinučių ten nė vienos.
  kiwi: aš irgi būčiau save užblokavęs 😅
- else:
  kiwi: teta sako, kad rašau kaip piktadarys 😳
}
kiwi: viską perskaičiau iš naujo. „o tavo namas tas su mėlynomis durimis“. aš ir ESU piktadarys
* [man buvo truputį baisu # id: scared]
  kiwi: atsiprašau. rimtai. kitą kartą pirma pasakysiu, kas aš
  ada: nuo manęs atleista. durys tegul kalba už save
  -> sofa
* [piktadarys iš tavęs būtų prastas # id: terrible-villain]
  kiwi: žinau. banko paklausčiau, kada jų paprastai nebūna
  ada: ir auksą iškeistum į padangas
  -> sofa

=== sofa
Šeštadienis, trečia valanda. Už vienos sofos slepiasi vienuolika žmonių. # when # app: street
ada: už sofos ratų statyti negalima. tai aš būsiu lempa. su gaubtu, kaip priklauso
Spynoje pasisuka raktas. {horn:Tavo telefone jau paruoštas kometos signalas.|Kivis laiko telefoną su buvusiu tavo kometos signalu.}
* [Pyyyp! # id: honk # act]
  jo: AAAA. palauk. čia juk TAS SIGNALAS
  -> machine
* [Palaukti, kol Jonas pamatys # id: wait-jo # act]
  jo: ei? kodėl ta lempa kikena?
  -> machine

=== machine
Svetainėje stovi užkandžių automatas, visas iš kartono. Jis duoda skrebučius.
jo: trenkiausi į tave keturis šimtus kartų. koks tu gražus # picture: cake
{blocked: -> false_alarm}
-> party

=== after_block
Vienas bakstelėjimas, ir Kivio nebėra. Taip gali padaryti su bet kuo, be jokios priežasties. # app: game
Septintą pro duris pažvelgia mama su telefonu rankoje.
mum: Jono mama rašo, kad kažkas norėjo tavęs kažko paklausti. Žinai apie tai?
* [Parodyti mamai žinutes # id: show-mum # act # does: tell]
  mum: Oi. Po tokių žinučių ir aš būčiau užblokavusi.
  mum: O dabar paklauskim. Tada nereikės spėlioti.
  -> ring
* [neįsivaizduoju # id: no-idea # does: wait]
  mum: Gerai. Jei kartais įsivaizduosi, aš virtuvėje.
  -> evening

=== evening
jo: gal žinai, kodėl šiandien visi tokie keisti? net Adelė # app: chat
ada: aš niekada nebūnu keista. bet turiu tau patarimą. tik tau
ada: dėl to kivio. mano mama pasiklausinėjo. viskas gerai, ir tai dėl šeštadienio
* [tada paprašysiu mamos paskambinti # id: ask-late # does: tell]
  mum: Greitai įsivaizdavai. Eime, paklausim. # app: street
  -> ring
* [geriau liksiu namie # id: stay-home # does: wait]
  ada: irgi gerai. neprivalai eiti niekur, kur atrodo keista
  ada: kivis atsiprašo dėl durų. aš tik perduodu. torto tau paliks
  -> cake_later

=== party
Tai buvo pusbrolis, tortas ir krūva nevykusių klausimų. # end: party
Tu tikrinai, o ne spėliojai, čia ir visas triukas. Kivis patikrinimą išlaikė ir dėl jo nė kiek nepyko.
Staigmena turi pabaigą ir suaugusių, kurie apie ją žino. Bloga paslaptis neturi nei to, nei to.
-> END

=== false_alarm
Užblokavai žmogų, kuris nieko blogo nenorėjo, ir niekas nepyksta. # end: false-alarm
Kivis sako, kad pats darytų taip pat. Jono mama atsargiems žmonėms atpjovė po didesnį gabalą torto.
Užblokuotą žmogų galima atblokuoti. O paklausti niekada nėra klaida.
-> END

=== cake_later
Sekmadienį prie mėlynų durų stovi torto gabalas su rašteliu. # end: cake-later
„Atsiprašau, kad klausinėjau kaip šnipas. Ateik pamatyti kartoninio automato, kada tik norėsi. Kivis (Jono pusbrolis)“
Atsargumas buvo vietoje. O mama virtuvėje, jei norėsi, kad kas nors paskambintų ir patikrintų.
-> END
