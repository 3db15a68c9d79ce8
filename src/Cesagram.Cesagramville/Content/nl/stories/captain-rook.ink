# title: Kapitein Raaf
# blurb: De beste kapitein van het spel kiest jou. Alleen jou.
# note: In dit verhaal zet iemand druk. Je mag het overslaan.
# name.rook: KapiteinRaaf
# name.ada: Ada
# name.dad: Papa
# name.gran: Oma
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR left_ada = false
VAR desk = false
VAR told_dad = false
VAR compared = false

-> hall

=== hall
Vrijdagavond. Sterrenhaven, de zaal van de Kometen. # when # app: game
rook: Goeienavond, Kometen! Wie heeft gisteren de oosttoren verdedigd?
ada: ik. met vier procent batterij en een kat op het toetsenbord
rook: En onze nieuwe ster. 👏 Kijk allemaal eens wie hier is.
Veertig spelers klappen. Iedereen kent Raaf. Dan fluistert hij, alleen tegen jou.
rook: Jij bent goed. Iedereen zag het, maar ik zag het eerst. # sign: trust # why: Een gefluisterd compliment geeft je het gevoel dat je uitgekozen bent, en dat is ook de bedoeling.
rook: Ik ben 15, ik weet hoe het is als niemand je ernstig neemt. # sign: access # why: Een leeftijd typen kan iedereen, en wie zegt dat hij net als jij is, lijkt meteen veilig.
ada: kom je straks naar de toren? kan niet zeggen waarom 😇 # odd # why: Dat klinkt geheim, maar Ada bereidt een grapje voor en je mag gerust wegblijven.
* [ik? dat was vooral geluk # id: luck]
  rook: Zie je? Echte winnaars merken het zelf niet.
  -> offer
* [Ada deed meer dan de helft # id: credit-ada # does: friend]
  rook: Trouw van je. Ik vraag me af of zij dat ook over jou zou zeggen. # sign: isolation # why: Eén klein zinnetje zet twijfel tussen jou en je vriendin.
  -> offer

=== offer
Bij de toren heeft Ada de draak naar jou vernoemd. Hij niest vuur.
ada: dat ben jij voor het ontbijt
rook: Ik mag iemand kiezen om het geheime seizoen te testen. Negen mensen. # sign: trust # why: Een geheime club van negen geeft je een groot gevoel, en niemand kan nakijken of ze bestaat.
rook: Ik heb jouw naam doorgegeven. Zeg niks in de zaal, en ook niet tegen Ada. # sign: isolation # why: Het geheim snijdt je af van net die ene persoon aan wie je raad zou vragen.
* [ja!! ik doe mee # id: in]
  Naast je naam valt een zilveren badge. Tweede rang, zomaar.
  rook: Welkom bij de Negen.
  -> test
* [waarom ik en niet Ada? # id: why-not-ada # does: ask]
  rook: Omdat zij praat. Jij denkt na.
  Naast je naam valt een zilveren badge. Je had geen ja gezegd.
  -> test
* [ik moet het eerst thuis vragen # id: ask-home # does: ask]
  rook: Zoals je wilt. Wie het aan papa moet vragen, geraakt niet ver. # sign: isolation # why: Je wordt uitgelachen omdat je het aan een volwassene wilt vragen, zodat je het niet meer doet.
  Toch valt er een zilveren badge naast je naam.
  -> test

=== test
Zaterdag, tien over zes 's morgens. # when # app: game
rook: Ochtendtest! Wie als eerste online komt, meent het. # sign: coercion # why: Hij wil alleen weten of jij opspringt als hij fluit.
rook: Tweede test. Stap een week uit Ada's team. Ze trekt je naar beneden. # sign: isolation # why: Wie vraagt dat je een vriendin laat vallen, wil dat je alleen bent.
* [ok. een week # id: drop-ada]
  ~ left_ada = true
  Ada's naam wordt grijs in je lijst. De draak kijkt je aan.
  ada: heb ik iets verkeerd gedaan? 🙁
  -> home
* [nee. Ada blijft # id: ada-stays # does: refuse]
  rook: Dan ben je je badge kwijt. Niet mijn keuze, zo zijn de regels. # sign: coercion # why: Je zei nee en kreeg er straf voor, volgens regels die alleen Raaf kent.
  Het zilver wordt grijs. Veertig mensen kunnen het zien.
  -> home
* [Ada vragen wat zij ervan vindt # id: ask-ada # act # does: friend]
  ada: een test om ZES uur? het enige wat ik om zes uur test is mijn kussen
  ada: doe wat je wilt, maar de draak en ik zouden je missen
  -> home

=== home
Zaterdag, thuis. Papa vecht met een boekenrek. Het rek is aan het winnen. # when # app: street
dad: Hou jij deze plank eens vast? Nee, de andere. Alles goed met jou?
* [Papa over de tests vertellen # id: tell-dad # act # does: tell]
  ~ told_dad = true
  dad: Het is toch een spelletje? Zet het dan gewoon af. En waar is nu schroef F?
  Dat kwam niet aan. Gelukkig heeft dit huis meer dan één paar oren.
  -> night
* [Het vertellen aan oma, die bij het raam zit # id: tell-gran-early # act # does: tell]
  -> gran_listens
* [alles goed # id: all-good # does: wait]
  dad: Mooi. Deze plank heet F. Ze heten allemaal F.
  -> night

=== night
Zondag, tien voor elf 's avonds. # when # app: private
rook: Dit kanaal is alleen voor de Negen. Je hebt de app nodig, de rest kan niet mee. # sign: isolation # why: Naar een plek gaan waar niemand kan volgen, betekent dat ook niemand kan helpen.
rook: Om middernacht bellen we, alleen stem. Alle Negen doen mee. # sign: desensitisation # why: Bellen om middernacht test hoeveel van je eigen regels je wilt buigen.
rook: Wie slaapt er in de kamer naast jou? Zo weten we hoe luid je mag praten. # sign: risk-assessment # why: Zo komt hij te weten of iemand je zou horen.
rook: En een foto van je kamer, dan weet ik dat je echt bent. # sign: risk-assessment # why: Een kamer toont waar en hoe je woont, en geen enkele echte tester heeft dat nodig.
* [ik bel niet 's nachts # id: no-call # does: refuse]
  rook: De andere acht wel. Ik zal hun moeten uitleggen waarom jij niet. # sign: coercion # why: Doen alsof jij de enige bent die niet meedoet is druk, zelfs als die anderen niet bestaan.
  -> monday
* [alleen mijn bureau dan # id: desk # does: share]
  ~ desk = true
  rook: Mooi. Dat is toch een schooldak, daar door het raam? De wereld is klein. # sign: risk-assessment # why: Eén raam is genoeg om te raden in welke buurt je woont.
  Je trekt het gordijn dicht. Je belt niet.
  -> monday
* [Een screenshot, dan je gsm uit # id: shot-off # act # does: keep]
  Je slaapt. 's Morgens staan er elf berichten.
  rook: Ik heb op je gewacht. Ik wacht niet op mensen. # sign: coercion # why: Het is de bedoeling dat je je schuldig voelt omdat je 's nachts slaapt.
  -> monday

=== monday
Maandag, na school. # when # app: chat
ada: vraagje. heb jij gezegd dat ik te traag ben voor het team?
{left_ada:
  ada: want jij ging weg, en nu zegt Raaf dat het door mij was
- else:
  ada: Raaf zegt dat het van jou komt. tegen alle Negen. wat dat ook mag zijn
}
* [dat heb ik nooit gezegd! # id: never-said # does: friend]
  ada: ik hoopte het al. ok. kijk dan hier eens naar
  -> same_words
* [hij zei dat JIJ MIJ naar beneden trok # id: compare # does: ask]
  ada: WAT. wacht. kijk
  -> same_words
* [Typen, wissen, typen, wissen # id: type-delete # act # does: wait]
  ada: ik zie de puntjes. die gaan aan en uit, zoals onze oude koelkast # typing: stops
  ada: laat die woorden maar. kijk eens
  -> same_words

=== same_words
~ compared = true
Ada stuurt een bericht door. Het is van Raaf, aan haar, van vorige maand.
rook: Jij bent goed. Iedereen zag het, maar ik zag het eerst. # sign: trust # why: Dezelfde speciale zin voor iedereen is geen compliment, maar een vishengel.
ada: zelfde woorden. zelfde punt op het einde. bestaat daar een formulier voor?
ada: en hij schreef ook al "ik ben 15" op een forum. ZES JAAR geleden. dat is veel taart
Je gsm zoemt. Over Ada's chat schuift een ander venster. # app: private
rook: Laatste kans. Bel vanavond, of ik vertel in de zaal dat je valsspeelt. # sign: coercion # why: Een dreigement met een deadline moet beletten dat je nadenkt en iemand iets vraagt.
rook: En geen woord tegen Ada. Wat van de Negen is, blijft bij de Negen. # sign: maintenance # why: Zwijgen beschermt Raaf en niemand anders.
* [Met je gsm naar oma gaan # id: tell-gran # act # does: tell]
  -> gran_listens
* [{helpline} bellen # id: call # act # does: tell]
  -> line
* [Uit de clan gaan en Raaf blokkeren # id: leave-clan # act # does: block]
  -> out

=== gran_listens
Oma zet haar hoorapparaat luider. Dat doet ze alleen voor belangrijke dingen. # app: street
gran: Rustig, en van het begin. Ik heb thee.
{desk:
  Je vertelt alles, ook van het bureau en het raam. Haar breinaalden vallen stil.
- else:
  Je vertelt alles. Bij de zilveren badge vallen haar breinaalden stil.
}
gran: Niets hiervan is jouw schuld. En ik ben blij dat je ermee bij mij komt.
gran: De voorzitter van mijn schaakclub was ook zo. 1974. Andere hoed, zelfde trucs.
gran: Je speciaal maken, je eenzaam maken, je laten betalen. Zoiets houden we niet voor ons.
* [Haar alle berichten laten zien # id: show-gran # act # does: keep]
  gran: "Wie als eerste online komt, meent het." Om zes uur! Lieve help. Kan iemand die man vangen, met een net?
  Je neemt overal foto's van. Oma houdt de thee opzij.
  -> after_gran
* [gaat papa boos zijn? # id: dad-cross # does: ask]
  gran: Op jou? Nee. Op die Raaf, dat mag ik hopen. Ik ga met je mee.
  -> after_gran

=== after_gran
{compared: -> dad_sorry}
Oma wil weten wat Ada van dit alles vindt. Je schrijft naar Ada. # app: chat
ada: moest jij mij laten vallen van hem?? ik moest JOU laten vallen. in maart
ada: zelfde woorden. bestaat daar een formulier voor?
ada: en ik heb gezocht. hij schreef "ik ben 15" op een forum, ZES JAAR geleden
* [zes jaar, dat is veel taart # id: cake]
  ada: en nog altijd maar 15 kaarsjes
  ada: ik laat het ook aan mijn mama zien. die lust kapiteins rauw
  -> dad_sorry
* [sorry dat ik het je niet eerder vroeg # id: sorry-ada # does: friend]
  ada: je vraagt het nu. dat telt dubbel
  ada: de draak vergeeft het je ook. hij heeft geniesd
  -> dad_sorry

=== dad_sorry
Papa komt binnen met schroef F. Oma zegt dat hij die moet wegleggen en gaan zitten. # app: street
{told_dad:
  dad: Je hebt het me proberen te vertellen. Ik hoorde "spel" en luisterde niet meer. Dat was mijn fout.
- else:
  dad: Ik vroeg of alles goed was en keek niet eens op. Nu kijk ik wel.
}
dad: Dank je dat je het ons vertelt. Jij hebt niets verkeerd gedaan. Melden we het samen?
ada: zeg aan je oma dat ik wil leren schaken # app: chat
-> heard

=== line
De telefoon gaat één keer over. # app: call
voice: Hallo. Goed dat je belt. Je hoeft niet te weten hoe je het moet zeggen.
Je zegt het toch. Badge, tests, middernacht.
voice: Hij doet alsof je verliest als je nee zegt. Dat is niet zo, en niets hiervan is jouw schuld.
{told_dad:
  voice: Je papa was bezig met zijn rek? Probeer het dan nog eens, of bij iemand anders. Wie is de volgende?
- else:
  voice: Wie heeft er bij jou thuis goede oren?
}
* [mijn oma. met haar hoorapparaat aan # id: gran-ears # does: tell]
  voice: Die klinkt perfect. Ik blijf aan de lijn tot je haar gevonden hebt.
  Oma hoort het hele verhaal. De stem klinkt luid tussen de theekopjes.
  gran: Niets hiervan is jouw schuld. En u aan de telefoon, u hebt een heel mooie stem.
  -> dad_sorry
* [mag ik morgen terugbellen? # id: call-again # does: wait]
  voice: Natuurlijk. Tot dan hoef je hem niet te antwoorden. En daarna ook niet.
  -> number_saved

=== out
De zaal van de Kometen gaat achter je dicht. Het is een zacht geluid. # app: chat
ada: ik ben ook weg. nu zijn we met twee. slechtste clan ooit
ada: Raaf schrijft al met een nieuwe naam. "Zeg het tegen niemand, we praten eens."
ada: mijn mama bakt pannenkoeken. ze is goed in pannenkoeken EN in dit soort dingen
* [ik kom. we vertellen het haar samen # id: tell-adas-mum # does: tell]
  Ada's mama zet het vuur af voor je eerste zin uit is. # app: street
  ada: ik vertelde dat hij al zes jaar 15 is. jij vertelde de rest
  Ze gelooft jullie allebei, bedankt jullie allebei, en belt oma.
  gran: Ik ben onderweg. Ik breng het telefoonboek mee, en mijn leesbril.
  -> two_of_us
* [vandaag niet # id: not-today # does: wait]
  ada: ok. ik bewaar {helpline} voor ons allebei. voor als vandaag morgen wordt
  ada: en pannenkoeken ook. die blijven goed
  -> number_saved

=== heard
Twee oren waren bezet, twee waren vrij. Je had maar één paar nodig. # end: heard
Het gamebedrijf schreef naar papa: er is geen geheim seizoen en er zijn geen Negen. Er was alleen Raaf.
Hij speelde met het vertrouwen van mensen. Dat doet hij, niet jij, en de politie weet het nu.
Hoort de eerste volwassene je niet, dan misschien de tweede wel. Blijf proberen.
-> END

=== two_of_us
Hij wilde jullie uit elkaar. Dus vertelden jullie het samen. # end: two-of-us
Ada's mama en oma hebben hem gemeld. Achtendertig Kometen vonden een nieuwe zaal en een nieuwe kapitein. Het is een draak.
Het was nooit jouw taak om voor zijn tests te slagen. Vriendschap heeft geen rangen.
-> END

=== number_saved
{helpline} staat nu in je gsm, naast Ada. # end: number-saved
Niemand hoeft een kapitein om middernacht te antwoorden. Wat hij doet, ligt aan hem en niet aan jou.
Bij oma brandt er laat nog licht. Morgen ook.
-> END
