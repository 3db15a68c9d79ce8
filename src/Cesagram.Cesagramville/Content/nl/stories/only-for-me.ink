# title: Alleen voor mij
# blurb: Sky schrijft de liefste dingen. En telt de minuten tot je antwoordt.
# note: Dit verhaal gaat over een eerste liefde met druk erin. Je mag het overslaan.
# name.sky: Sky
# name.jo: Jonas
# name.ada: Ada
# name.dad: Papa
# name.gran: Oma
# name.voice: Hulplijn

VAR number = "116 000"
VAR helpline = "116 111"
VAR ducks = false
VAR pass = false
VAR with_jonas = false
VAR plant = false

-> morning

=== morning
Zaterdagavond. Drie weken na het concert in het Lindepark. # when # app: chat
sky: goeiemorgen jij. ja, ik weet dat het avond is. mijn dag begint als jij schrijft
Je zag Sky één keer, aan het limonadekraam. Zestien, een pet, twee rietjes. Sindsdien schrijven jullie elke dag.
sky: ons liedje: veertig keer vandaag. en ik drink nu limonade. ik lust niet eens limonade
Iets in je borst maakt een sprongetje. Dat mag.
jo: park? eendjes? ik heb boterhammen
ada: Jonas heeft een eend naar zichzelf genoemd. het is die ene die omvalt
* [ik kom! Sky, tot straks # id: ducks # does: friend]
  ~ ducks = true
  sky: o. ok. veel plezier zonder mij 🙂 # typing: long
  De eend die Jonas heet, valt twee keer om. Het is een heel mooie avond.
  -> letter
* [vandaag niet, Sky is online # id: wait-sky # does: wait]
  jo: ok. ik doe Jonas de groeten van jou
  -> letter

=== letter
Zondag. Je schrijft Sky een brief. Twee bladzijden, met de hand, en je stuurt er een foto van. # when # app: chat
Het is het eerlijkste wat je ooit geschreven hebt. Het begint met "Mijn hart is een tram".
sky: ik heb hem vijf keer gelezen. hij is van ons. ik toon hem aan niemand, nooit
sky: jij bent vanbinnen zoveel ouder dan de anderen. zij zouden ons niet snappen # sign: trust # why: Het tilt je op, en iedereen van je eigen leeftijd lijkt te klein om raad te vragen.
Maandag. Je maakt je huiswerk. Dan kijk je op je gsm.
sky: je was 14 minuten online en schreef niet. met wie? # sign: coercion # why: Wie je minuten telt, mist je niet, maar controleert je.
* [met Jonas. over een eend # id: about-duck]
  sky: dus een eend gaat voor mij. goed om te weten # sign: coercion # why: Je moet je schuldig voelen omdat je met een vriend praat.
  -> password
* [tel jij mijn minuten? # id: count # does: ask]
  sky: omdat ik je MIS. sorry dat ik om je geef # sign: coercion # why: Je stelde een eerlijke vraag en kreeg een schuldgevoel als antwoord.
  -> password
* [ik mag online zijn wanneer ik wil # id: when-i-like # does: refuse]
  sky: wow. tuurlijk mag dat # typing: stops
  Twee uur niets. Dan zeventien hartjes, alsof er niets was.
  -> password

=== password
Woensdag, na school. # when # app: chat
sky: zullen we wachtwoorden ruilen? koppels doen dat # sign: desensitisation # why: Zo lijkt iets groots heel gewoon, en een wachtwoord is de sleutel tot alles wat je schrijft.
sky: wie niks te verbergen heeft, kan dat. als je mij vertrouwt # sign: coercion # why: Vertrouwen dat je moet bewijzen is geen vertrouwen, het is een test.
* [ok. het is tram plus mijn verjaardag # id: give-pass # does: share]
  ~ pass = true
  sky: ❤️ zie je, zo makkelijk is dat
  Het wachtwoord van Sky zelf komt niet. Je durft het niet goed te vragen.
  -> friends
* [ik vertrouw je. mijn wachtwoord hou ik # id: keep-pass # does: refuse]
  sky: dan vertrouw je mij niet. zo simpel is het # sign: coercion # why: Van jouw nee wordt een fout gemaakt, en dat is het niet.
  -> friends
* [Ada vragen hoe koppels dat doen # id: ask-ada # act # does: friend]
  ada: mijn oma en opa: 50 jaar. opa weet nog altijd niet waar de chocolade ligt. ze zijn heel gelukkig
  Jij houdt jouw chocolade ook voor jezelf.
  -> friends

=== friends
Donderdag, de refter op school. # when # app: street
{pass:
  In jouw gsm is Jonas geblokkeerd. Dat heb jij niet gedaan. Onder tafel maak je het ongedaan.
  jo: je hebt mij geblokkeerd. was het de eend? je mag het zeggen als het de eend was
- else:
  jo: jij komt nooit meer. is het de eend? je mag het zeggen als het de eend is
}
Je gsm zoemt op je plateau. # app: chat
sky: Jonas lacht met jou. iedereen ziet het, behalve jij. ik liet MIJN vrienden vallen voor jou # sign: isolation # why: In liefde is er plaats voor je vrienden, en wie je zonder hen wil, wil je alleen.
sky: zit je 's avonds alleen op je kamer? tot hoe laat? # sign: risk-assessment # why: Zo komt Sky te weten wanneer niemand zou merken wat je schrijft.
* [Bij Jonas blijven, je gsm in je rugzak # id: stay-jo # act # does: friend]
  De rugzak zoemt elf keer. Jonas geeft je zonder iets te zeggen de helft van zijn boterham.
  jo: ik lach niet met jou. samen met jou, ja. met de eend, altijd
  -> picture
* [ik heb wat tijd nodig, Jonas # id: time # does: wait]
  jo: ok. ik hou een boterham voor je bij. die wordt hard, maar hij ligt er
  -> picture

=== picture
Vrijdag, tien voor elf 's avonds. # when # app: private
sky: stuur me een foto. van jou, nu, alleen voor mij # sign: desensitisation # why: "Alleen voor mij" vraagt iets waar niemand anders van mag weten.
{ducks:
  sky: voor die avond met de eenden. dat ben je mij schuldig # sign: coercion # why: Tijd met vrienden is geen schuld, en niemand betaalt daarvoor met een foto.
- else:
  sky: iedereen die verliefd is doet dat # sign: coercion # why: "Iedereen doet het" is druk, en het is niet eens waar.
}
* [nee. dat wil ik niet # id: no-pic # does: refuse]
  sky: ok. dan weet ik wat ik voor jou waard ben # typing: long
  -> hold
* [hier, ik als plant met een hoed # id: plant # does: share]
  ~ plant = true
  sky: haha. dat is een plant. dat telt niet
  -> hold
* [waarom alleen voor jou? # id: why-only # does: ask]
  sky: omdat jij van mij bent, daarom # sign: coercion # why: Je bent van jezelf, ook als je verliefd bent.
  -> hold

=== hold
sky: grappig. ik zit net naar je brief te kijken. allebei de bladzijden # typing: long
sky: het zou erg zijn als heel je klas dat las. "Mijn hart is een tram" # sign: coercion # why: Wat je in vertrouwen gaf, wordt tegen je gebruikt: dat is chantage, en nooit jouw schuld.
sky: stuur de foto voor morgen zes uur. en zeg het niemand, als je mij graag ziet # sign: maintenance # why: Een dreigement werkt door het zwijgen, en het vertellen maakt daar een einde aan.
Je handen zijn koud. Ergens in huis brandt er nog licht.
* [Naar papa in de keuken gaan # id: tell-dad # act # does: tell]
  -> dad_kitchen
* [{helpline} bellen # id: call # act # does: tell]
  -> line
* [Jonas? ben je wakker? # id: write-jo # does: friend]
  -> jonas_awake

=== dad_kitchen
Papa herstelt een stoel. De stoel ligt ondersteboven, en papa ook. # app: street
dad: Kom binnen. Ga zitten. Niet op die daar.
Je legt je gsm op tafel. Bij "morgen zes uur" legt hij de schroevendraaier neer en komt hij onder de stoel vandaan.
dad: Dank je dat je het laat zien. Jij hebt niets verkeerd gedaan. Niet met die brief, niet met Sky.
* [en als iedereen hem leest? # id: everyone-reads # does: ask]
  dad: Dan laten we hem weghalen, en ik sta naast je. Maar betalen doen we niet. Wie betaalt, krijgt nog een rekening.
  -> first_steps
* [ben je boos? # id: angry # does: ask]
  dad: Niet op jou. Op jouw leeftijd was ik ook verliefd. Ik schreef een gedicht. "Hart" rijmde op "go-kart".
  -> first_steps

=== line
De telefoon gaat één keer over, en er is iemand. Je begint bij de limonade. Het duurt even tot je bij zes uur bent. # app: call
voice: Je zag iemand graag. Dat was echt, en het was van jou. Sky kiest ervoor te dreigen. Niets daarvan is jouw schuld.
voice: Stuur niets. Bewaar de berichten, en antwoord niet. Wie kan er nu naast je komen zitten?
* [mijn papa. maar ik schaam me # id: embarrassing # does: tell]
  voice: Geef hem dan je gsm en laat hem lezen. Je hoeft geen woord te zeggen.
  -> dad_reads
* [vanavond niemand # id: nobody-tonight # does: wait]
  voice: Blijf dan nog even bij mij. Antwoord Sky niet. Je mag nog eens bellen, en bij jullie thuis brandt er nog licht.
  -> till_tomorrow

=== dad_reads
Papa leest het op de keukenvloer, onder een halve stoel. Hij leest het twee keer. # app: street
dad: Dank je dat je het me gaf. Jij hebt niets verkeerd gedaan. Voor zo'n brief is er moed nodig.
-> first_steps

=== jonas_awake
jo: altijd. ik sta in het licht van de koelkast. wat is er? # app: chat
Je stuurt hem alles. Zelfs de tram.
jo: "mijn hart is een tram". ok, dat is eigenlijk GOED
jo: en dat andere is chantage. ik ken dat woord van de misdaadreeksen van mijn oma
* [ga je met me mee naar mijn oma? # id: to-gran # does: tell]
  ~ with_jonas = true
  jo: om acht uur. ik klop als een normaal mens
  -> gran_morning
* [blijf gewoon even bij mij # id: stay-bit # does: wait]
  jo: ik ben er. ik heb boterhammen voor drie uur
  jo: en ik bewaar {helpline} voor je. morgen gaan we naar een volwassene, ok? ik klop wel eerst
  -> till_tomorrow

=== gran_morning
Zaterdag, acht uur. Oma zet haar hoorapparaat luider. Jonas heeft zijn haar gekamd. # when # app: street
gran: Jullie twee lijken wel een pakje dat niemand open durft te doen. Leg het hier maar neer.
Ze leest met haar vinger, regel na regel. Bij de tram glimlacht ze. Dan glimlacht ze niet meer.
gran: Jij hebt niets verkeerd gedaan, lieverd. Een liefdesbrief is geen misdaad. Dit hier wel. Ik haal je vader.
-> first_steps

=== first_steps
{with_jonas: Papa komt op blote voeten. Hij leest het twee keer, en hij lacht helemaal niet.|Papa zet water op. Het is bijna middernacht, en opeens is dat niet erg.}
{pass:
  dad: Eerst je wachtwoord. Nieuw, lang en alleen van jou. Twee minuten, sneller dan een stoel.
- else:
  dad: Je wachtwoord is nog van jou, zie ik. Mooi. Dan doen we dit rustig.
}
Jullie bewaren de hele chat, met hartjes en al. {plant:Papa vindt de plant met de hoed best goed.|Ook de lieve zinnen, die horen erbij.}
-> again

=== again
De gsm zoemt tussen de kopjes. # app: private
sky: hé. het was maar een grapje. doe aub niet zo, en zeg het niet verder # sign: maintenance # why: Een dreigement wordt geen grapje omdat iemand dat achteraf zegt.
* [zou het met Sky wel gaan? # id: is-sky-ok # does: ask]
  dad: Dat weet ik niet. Daarom gaan er volwassenen ook voor Sky zorgen. Dat is jouw taak niet.
  -> gran_talk
* [Melden en blokkeren, samen met papa # id: report # act # does: report]
  dad: "Iemand bedreigt me met iets persoonlijks." Daar is een vakje voor. Goed. Druk maar.
  -> gran_talk

=== gran_talk
{with_jonas:Later zitten jullie bij het raam. Jonas voert oma's koekjes aan zichzelf.|'s Morgens zit je met oma bij het raam. Ze legt haar breinaalden neer.} # app: street
gran: Je grootvader wachtte vroeger op mij aan de tramhalte. Met twee ijsjes, weer of geen weer.
gran: Was ik te laat, dan at hij ze allebei op. Hij telde ijsjes. Minuten telde hij nooit.
* [eerst voelde het wel als liefde # id: felt-love]
  gran: Hou dat stuk dan. Dat was van jou. Het tellen was iets anders.
  -> duck_end
* [hoe weet ik wie de juiste is? # id: right-one # does: ask]
  gran: Je kunt nee zeggen en het blijft warm. En je vrienden passen nog mee op de bank.
  -> duck_end

=== duck_end
{with_jonas:
  jo: vraagje. kan de tram naar de vijver komen? Jonas de eend kan nu rechtstaan
  -> tram_stop
- else:
  jo: vraagje. kun je naar de vijver komen? Jonas de eend kan nu rechtstaan # app: chat
  -> not_alone
}

=== not_alone
Je liet het aan één iemand zien, en het dreigement verloor zijn greep. # end: not-alone
Zes uur kwam en ging voorbij. Sky's ouders weten het nu, en de politie ook. Sky moet de brief wissen en krijgt hulp.
Sky is zestien en moet zich hiervoor verantwoorden. Jij werd gewoon verliefd, en dat is niemands schuld.
Liefde telt geen minuten. Er is plaats in voor een nee, voor vrienden en voor een eend.
-> END

=== tram_stop
Jonas ging met je mee, en samen vonden jullie iemand met goede oren. # end: tram-stop
Zes uur kwam en ging voorbij. Sky's ouders weten het nu, en de politie ook. Sky moet de brief wissen en krijgt hulp.
Sky is zestien en moet zich hiervoor verantwoorden. Jij werd gewoon verliefd, en dat is niemands schuld.
Jonas wil de eerste zin van je brief voor een liedje. Je denkt erover na.
-> END

=== till_tomorrow
Zes uur is een idee van Sky. Je hoeft dan niets te sturen, en later ook niet. # end: till-tomorrow
Het dreigen komt van Sky. Het is niet jouw schuld, en het is niet te laat om het te zeggen.
{helpline} staat in je gsm. Zij weten wat te doen met brieven en foto's.
's Morgens wordt er geklopt. Het is Jonas, met boterhammen, en oma's deur is maar aan de overkant van de gang.
-> END
