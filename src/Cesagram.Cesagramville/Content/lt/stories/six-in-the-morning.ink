# title: Šeštą ryto
# blurb: Krepšys, jokio telefono, ir niekas nesako kur. Ar čia tikrai Trenerė?
# name.coach: Trenerė
# name.ada: Adelė
# name.jo: Jonas
# name.mum: Mama
# name.teacher: Mokytojas Okoro
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false
VAR packed = false

-> message

=== message
Trečiadienis, po stalo teniso. Nepažįstamas numeris. # when # app: chat
coach: Sveikos, Ūdros, čia Trenerė. Naujas telefonas, naujas numeris. Senąją grupę ištrinkit. # odd # why: Pažįstamą vardą virš naujo numerio gali parašyti bet kas, todėl verta pasitikrinti.
coach: Šeštadienį, šeštą ryto. Stotis, šoninis įėjimas. # odd # why: Anksti ir ten, kur niekas nežiūri, susitikti keista, kol nežinai, kad pagrindinės durys atsidaro septintą.
coach: Susikraukit krepšį vienai nakčiai. Kur važiuosim, nesakysiu. # odd # why: Apie kelionę nežinia kur turi žinoti suaugusieji namie, o šįkart jie visi ir žinojo.
ada: ŠEŠTĄ? čia ne rytas. čia nakties galas
jo: ar čia į kalėjimą
* [o kas čia iš tikrųjų? # id: who-really # does: ask]
  coach: Trenerė! Ta su švilpuku. # typing: long
  ada: švilpuką nusipirkti gali bet kas
  -> details
* [jėga!! staigmena! # id: surprise]
  jo: kraunuosi skrebučius. visiems. kelioms dienoms
  -> details

=== details
coach: Man reikia jūsų batų dydžių. Visų. # odd # why: Jei kas nors renka žinias apie tave, turi būti priežastis, ir čia ji yra guminių batų eilė.
coach: Kas ne namie prastai miega? Parašykit tik man, prašau. # odd # why: Prie „tik man“ verta stabtelėti, o čia taip norima, kad niekam nereikėtų to sakyti prie visų.
coach: Ir šįkart be telefonų. # odd # why: Be telefono niekam negali paskambinti, todėl dėl šito teisinga paprieštarauti.
ada: pavojaus ženklų: šeši. ir šeštos ryto dar neskaičiuoju
* [didelis. daugiau nieko nesakysiu # id: big-feet # does: refuse]
  coach: Didelis. Užsirašiau. Kol kas užteks.
  -> test
* [be telefono nevažiuoju # id: no-phone-no-me # does: refuse]
  coach: Hm. Rimta pastaba. Leisk pagalvoti. # typing: long
  -> test
* [Atskirai paklausti Adelės, ką ji mano # id: ask-ada # act # does: friend]
  ada: gal trenerė. gal kažkas su trenerės kostiumu. todėl tikrinam
  -> test

=== test
jo: kontrolinis klausimas! trenerė žino, kas sudaužė lempą salėje
* [kas sudaužė lempą salėje? # id: lamp # does: ask]
  coach: Jonas. Du kartus. Tuo pačiu padavimu.
  jo: ok, čia TIKRAI trenerė. arba mokyklos laikraštis. laikraštyje apie tai rašė
  -> more
* [Paskambinti senuoju trenerės numeriu # id: old-number # act # does: ask]
  Įrašytas balsas sako, kad numeris nepasiekiamas. Skamba, lyg jis stovėtų sriuboje.
  jo: ryšio nėra. įtartina. man patinka
  -> more
* [Užblokuoti naująjį numerį # id: block # act # does: block]
  ~ blocked = true
  Vienas bakstelėjimas. Geriau kartą per daug užblokuoti nei kartą per daug išvažiuoti.
  jo: aš dar čia. būsiu tavo akys. viena iš jų prižiūri skrebučius
  -> more

=== more
Ketvirtadienis, po pamokų. # when # app: chat
{blocked:
  Jonas persiunčia viską, kas ateina.
}
coach: Nė žodžio mažiesiems broliams ir sesėms! Praeitą kartą vienas papasakojo visai gatvei. # odd # why: „Nė žodžio“ gali būti bloga paslaptis, todėl pažiūrėk, ar apie ją leidžiama žinoti suaugusiesiems.
coach: Slaptažodis prie šoninio įėjimo – „ūdra“. # odd # why: Slaptažodžiai primena šnipus, o kai kurie suaugusieji tiesiog mėgsta filmus apie šnipus.
ada: čia ne slaptažodis, čia mūsų PAVADINIMAS
* [Parodyti viską mamai # id: show-mum # act # does: tell]
  -> mum_knows
* [Paklausti mokytojo Okoro, ar bus išvyka # id: ask-okoro # act # does: tell]
  teacher: Bus, ir aš žinau, kur. Meluoti nemoku, todėl nežiūrėk į mane.
  teacher: Gerai darai, kad klausi dukart. Antra stotelė – namai.
  -> mum_knows
* [Susikrauti krepšį ir nieko nesakyti # id: pack # act # does: wait]
  ~ packed = true
  -> packing

=== packing
Penktadienio vakaras. Tavo krepšys stovi prie durų ir atrodo kaltas. # when # app: street
Pro šalį eina mama su guminiais batais.
mum: Šitų tau prireiks. Ir kiek čia kojinių! Aš nieko nesakau. # odd # why: Atrodo, kad mama su Trenere turi paslaptį, ir ji tikrai yra: kelionė turi nustebinti tik vaikus.
* [tu apie tai ŽINAI? # id: you-know # does: tell]
  -> mum_knows
* [nenoriu važiuoti # id: dont-want # does: refuse]
  -> stay

=== stay
mum: Tada ir nevažiuok. Daugiau nieko sakyti nereikia.
mum: Papasakoti, ką žinau? Ar paliekam ramybėje?
* [papasakok # id: tell-me # does: ask]
  -> mum_knows
* [paliekam # id: leave-it # does: wait]
  mum: Palikta. Parašysiu Trenerei, kad lieki namie. {blocked:Ji galės atsakyti į mano telefoną, skaitysim kartu.|Aiškinti nieko nereikia.}
  coach: Ačiū, kad pasakei! „Ne“ visada tinka. Parvešiu tau ką nors negleivėto. # app: chat
  ada: pasiilgsim tavo padavimo. viską užsirašysiu. gal net su piešiniais
  jo: man liks daugiau skrebučių. liūdnų skrebučių
  coach: O jei dėl mano žinučių: jos buvo keistos. Ką tik perskaičiau iš naujo. Atsiprašau.
  -> home_this_time

=== mum_knows
{packed:Mama atsisėda ant krepšio ir viską perskaito.|Mama viską perskaito ir pakelia vieną antakį, paskui kitą.} # app: street
mum: Visi tėvai gavo laišką: kur, kokie numeriai, kas tie du suaugusieji. Paskambinau į sodybą. Atsiliepė vyras ir žąsis.
mum: Bet „be telefonų“ laiške nebuvo. Tai ir man nepatinka. Paklauskim, tik numeriu iš laiško.
Pypteli, ir atsiliepia tikrų tikriausia Trenerė. # app: call
coach: Oi ne. „Tik man.“ „Be telefonų.“ Skamba kaip plakatas „Taip vaikams nerašykit“.
coach: Senas telefonas įkrito man į sriubą. Turėjau jums pasakyti salėje, akis į akį.
* {blocked} [aš jus užblokavau # id: blocked-you]
  coach: Puikiai atmušei! To kamuoliuko net nepamačiau.
  -> tin
* [ar pykstat, kad klausiu? # id: cross # does: ask]
  coach: Ne! Mokau jus žiūrėti į kamuoliuką. Tu ir žiūrėjai.
  -> tin
* [noriu telefoną turėti su savimi # id: want-phone # does: refuse]
  coach: Taip. Tavo tiesa, suklydau aš.
  -> tin

=== tin
coach: Nauja taisyklė. Telefonai važiuoja kartu, sausainių dėžutėje. Dėžutė atidaryta dieną ir naktį.
mum: Ir bet kas gali paskambinti namo trečią nakties?
coach: Bet kas. Aš palaikysiu žibintuvėlį.
Šeštadienis, be penkių šešios. Šoninis įėjimas. # when # app: street
clerk: Slaptažodis?
jo: skrebutis
clerk: Tiek to, tinka. Visas paskutinis vagonas jūsų, daugiau ten niekas nesėdi. # odd # why: Toli nuo kitų žmonių skamba negerai, bet čia komanda tiesiog per garsi.
* [o kas antras suaugęs žmogus? # id: second-adult # does: ask]
  coach: Miega ant ano suoliuko. Ant jo puodelio pingvinas.
  teacher: Nemiegu. Tik duodu pailsėti savo girgždesiui.
  -> barn
* [ūdra # id: say-otter]
  clerk: Pagaliau kas nors moka. Geros kelionės.
  -> barn

=== barn
Tamsu, šlapia, batai per dideli. Prie upelio keturiolika žmonių sulaiko kvapą.
coach: Devynerius metus vadinatės Ūdromis. O ūdros nė karto nematėt.
ada: tyliai. ten. prie šaknies. ji ŽIŪRI į mus
jo: jos akys kaip mano tetos
* [Paskambinti mamai telefonu iš dėžutės # id: ring-mum # act]
  mum: Visai nieko negirdžiu. Čia jau ji? Kaip gražu.
  -> which_end
* [Nejudėti ir žiūrėti # id: look # act]
  Ūdra valgo žuvį nuo galvos. Kurį laiką telefono niekam nereikia.
  ada: elgesys prie stalo: visai kaip tavo
  -> which_end

=== which_end
{blocked: -> open_tin}
-> otters

=== otters
Tai buvo Trenerė, sriuba ir tikros ūdros. # end: otters
Paklausei dar prieš kelionę. Gera staigmena tai atlaiko: tėvai žino, o „ne“ galioja.
Kai klausi, bloga paslaptis supyksta. O Trenerė pasitaisė.
-> END

=== open_tin
Užblokavai savo trenerę, o ji visiems pasakoja, kaip puikiai tau tai pavyko. # end: open-tin
Užblokuotą žmogų galima atblokuoti. Keistas numeris lieka keistas, kol kas nors pasitikrina.
Apie gerą staigmeną tėvai žino, dėžutė atidaryta, o „ne“ galioja.
-> END

=== home_this_time
Likai namie, ir niekas dukart neklausė kodėl. # end: home-this-time
Sekmadienį prie durų skambina Adelė, purvina iki alkūnių, su piešiniu. Ten ūdra su tavo padavimu.
Dabar Trenerė pirma parašo tėvams. Pavasarį jie važiuos vėl.
Jei kas nors pasirodys keista, mama paskaitys kartu. Bet kurį vakarą.
-> END
