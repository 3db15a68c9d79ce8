# title: Trop de questions
# blurb: Quelqu’un de nouveau veut tout savoir. Mais pour quoi faire ?
# name.kiwi: kiwi_ou_oiseau
# name.jo: Jonas
# name.ada: Awa
# name.mum: Maman
# name.jomum: Maman de Jonas

VAR number = "116 000"
VAR helpline = "116 111"
VAR horn = true
VAR blocked = false

-> lobby

=== lobby
Mercredi. Orbit Racers, Jonas est en retard, le lobby est à moitié vide. # when # app: game
kiwi: salut! tu connais bien Jonas, non? # odd # why: Un inconnu qui connaît ton ami mérite un second regard, mais Jonas parle de toi à la maison.
ada: c’est qui ça
kiwi: kiwi. comme le fruit. ou l’oiseau. j’ai pas encore décidé
kiwi: t’es en ligne quand d’habitude? # odd # why: Ça pourrait servir à connaître tes horaires, et ici c’est quelqu’un qui déteste te rater.
kiwi: et Jonas, il aime quoi le plus? genre VRAIMENT le plus? # odd # why: Collectionner des infos sur quelqu’un paraît étrange, sauf quand on cherche une idée de cadeau.
* [les gaufres. il adore les gaufres # id: toast # does: share]
  kiwi: les gaufres!! je note
  ada: ça prend des notes, super
  -> swap
* [t’es qui, en fait? # id: who-are-you # does: ask]
  kiwi: j’ai 12 ans et je suis nouveau. ici je veux dire. pas nouveau dans la vie # typing: long
  ada: typiquement une phrase de robot
  -> swap

=== swap
Jonas se connecte et fonce dans le distributeur. Pouet, fait ta voiture.
jo: QUI a un klaxon comète? je donnerais ma chaussure gauche pour ce klaxon
kiwi: on échange? ton klaxon comète contre mes pneus arc-en-ciel # odd # why: Une offre trop belle peut être un appât, mais Kiwi n’y connaît rien en prix, c’est tout.
ada: ces pneus valent cinq klaxons. personne ferait ça
kiwi: j’en ai besoin pour un truc. peux pas dire quoi # odd # why: « Peux pas dire » peut cacher une chose grave, et ça peut cacher un anniversaire.
* [ça marche # id: deal]
  ~ horn = false
  Les pneus sont bien là, et bien arc-en-ciel. Ta voiture ressemble à un carnaval.
  kiwi: MERCI merci
  -> apart
* [non, je l’aime bien mon klaxon # id: keep-horn # does: refuse]
  kiwi: ok pas de souci! c’est ton klaxon
  C’était rapide. Ton non est posé là, et personne ne marche dessus.
  -> apart
* [pour quoi faire? # id: what-for # does: ask]
  kiwi: redemande-moi samedi # typing: stops
  ada: c’est noté. samedi
  -> apart

=== apart
Jeudi, 16 h 15. # when # app: game
kiwi: on peut s’écrire ailleurs? sans Jonas? # odd # why: S’éloigner d’un ami est un vrai signal d’alerte, alors tu as raison de t’arrêter et de vérifier.
kiwi: et stp lui dis pas que j’ai demandé # odd # why: Cacher quelque chose à un ami est aussi un signal, et ici ça finit samedi autour d’un gâteau.
ada: je lis tout, hein
kiwi: TOI tu peux rester! c’est juste Jonas qui peut pas
* [non. dis-le ici ou pas du tout # id: say-here # does: refuse]
  kiwi: ok, ici, tout bas. il est jamais là avant 17h. j’ai vérifié # typing: long # odd # why: Savoir quand quelqu’un est absent fait peur, mais un cousin connaît simplement les heures du foot.
  -> door
* [pourquoi sans Jonas? # id: why-without # does: ask]
  kiwi: parce qu’il l’ENTENDRAIT. c’est tout le problème 😩 je suis vraiment nul pour ça
  -> door
* [Tu demandes à Awa, en privé, ce qu’elle en pense # id: ask-ada # act # does: friend]
  ada: signaux d’alerte: quatre. mais j’ai le droit de rester, et ça force pas. donc: pas clair # app: chat
  ada: moi je demanderais à un adulte. c’est pas un crime, c’est un coup de fil
  -> door

=== door
Vendredi, après l’école. # when # app: game
kiwi: tu fais quelque chose samedi à trois heures? # odd # why: Quelqu’un que tu n’as jamais vu veut connaître tes projets, alors vérifier est une bonne idée.
kiwi: et la maison avec la porte bleue, c’est la tienne? # odd # why: Personne en ligne n’a besoin de ton adresse, et Kiwi l’a juste lue sur la liste des invitations.
Tu regardes ta porte. Elle est bleue.
* [Tu demandes à Maman ce qu’elle en pense # id: ask-mum # act # does: tell]
  -> with_mum
* [Tu bloques Kiwi # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [comment tu connais ma porte?? # id: how-door # does: ask]
  -> how_door

=== how_door
kiwi: oh non. ça sonnait super mal. désolé # typing: long
kiwi: c’est ma tante qui m’a dit. la mère de Jonas! rien t’oblige à me croire. ta mère peut l’appeler
* [y a quoi dans le frigo de Jonas? # id: fridge # does: ask]
  kiwi: neuf bocaux de cornichons et un gâte
  kiwi: un gant. juste un gant. dans le frigo # picture: cake
  Pour les cornichons, c’est juste. Mais les cornichons, ça se devine. Tu vas voir Maman.
  -> with_mum
* [c’est ce que je vais faire. tout de suite # id: ring-aunt # does: tell]
  kiwi: oui!! bien! avec le numéro que ta mère a, pas un que je te donne
  -> with_mum

=== with_mum
Maman lit tout, de haut en bas, puis de bas en haut. # app: street
mum: La porte bleue. Je vois pourquoi tu viens. Tu as bien fait.
mum: C’est peut-être quelque chose, ce n’est peut-être rien. Pas besoin de deviner. On peut demander.
-> ring

=== ring
Elle appelle la mère de Jonas, avec le numéro collé sur le frigo. # app: call
jomum: Oh là là. Douze ans, fou de kiwis ? C’est mon neveu.
jomum: Samedi, c’est l’anniversaire de Jonas. Son cousin voulait tout organiser lui-même.
jomum: Pour la porte, il a vu ma liste. J’aurais dû vous écrire avant. C’est moi qui ai oublié.
* [pardon, je le croyais dangereux # id: sorry]
  jomum: Ne t’excuse pas. Tu as vu un truc bizarre et tu as demandé. Si tout le monde faisait ça !
  mum: Mieux vaut demander une fois de trop. Ça coûte un coup de fil.
  -> kiwi_reads
* [donc c’est juste une surprise? # id: only-surprise # does: ask]
  jomum: Jusqu’à samedi, trois heures. Après, tout le monde sait. C’est ça, une surprise.
  mum: Et deux mamans sont déjà au courant. C’est ça, une bonne surprise.
  -> kiwi_reads

=== kiwi_reads
Vendredi soir. # when # app: chat
{blocked:
  Tu débloques Kiwi. Aucun message fâché ne t’attend derrière.
  kiwi: à ta place je me serais bloqué aussi 😅
- else:
  kiwi: ma tante dit que je parle comme un méchant de film 😳
}
kiwi: j’ai tout relu. « la maison avec la porte bleue, c’est la tienne ». je SUIS un méchant de film
* [ça m’a fait un peu peur quand même # id: scared]
  kiwi: désolé. vraiment. la prochaine fois je dis d’abord qui je suis
  ada: excuses acceptées. pour la porte, faut demander à la porte
  -> sofa
* [tu serais un très mauvais méchant # id: terrible-villain]
  kiwi: je sais. je demanderais à la banque à quelle heure y a personne
  ada: et t’échangerais l’or contre des pneus
  -> sofa

=== sofa
Samedi, trois heures. Onze personnes se cachent derrière un seul canapé. # when # app: street
ada: pas de place de parking derrière le canapé. donc je fais la lampe. avec l’abat-jour et tout
Une clé tourne. {horn:Tu tiens ton téléphone, le klaxon comète est prêt.|Kiwi tient le téléphone avec ton ancien klaxon comète.}
* [Pouet! # id: honk # act]
  jo: AAAH. attends. c’est LE KLAXON
  -> machine
* [Tu attends que Jonas comprenne # id: wait-jo # act]
  jo: y a quelqu’un? pourquoi la lampe rigole?
  -> machine

=== machine
Dans le salon, il y a un distributeur tout en carton. Il distribue des gaufres.
jo: je t’ai foncé dedans quatre cents fois. t’es magnifique # picture: cake
{blocked: -> false_alarm}
-> party

=== after_block
Un clic, et plus de Kiwi. Tu peux le faire avec tout le monde, sans donner de raison. # app: game
À sept heures, Maman passe la tête par la porte, son téléphone à la main.
mum: La mère de Jonas m’écrit que quelqu’un voulait te demander quelque chose. Tu es au courant ?
* [Tu montres les messages à Maman # id: show-mum # act # does: tell]
  mum: Oh. Avec des messages pareils, moi aussi j’aurais bloqué.
  mum: Bon, demandons. Comme ça, pas besoin de deviner.
  -> ring
* [aucune idée # id: no-idea # does: wait]
  mum: D’accord. Si une idée te vient, je suis dans la cuisine.
  -> evening

=== evening
jo: tu sais pourquoi tout le monde est bizarre aujourd’hui? même Awa # app: chat
ada: je suis jamais bizarre. mais j’ai un tuyau pour toi. rien que pour toi
ada: cette histoire de kiwi? ma mère s’est renseignée. c’est ok, et c’est pour samedi
* [alors je demande à ma mère d’appeler # id: ask-late # does: tell]
  mum: Elle est venue vite, cette idée. Viens, on va demander. # app: street
  -> ring
* [je préfère rester chez moi # id: stay-home # does: wait]
  ada: c’est ok aussi. faut jamais aller quelque part si tu le sens pas
  ada: kiwi s’excuse pour la porte. moi je fais que passer le message. on te garde du gâteau
  -> cake_later

=== party
C’était un cousin, un gâteau et beaucoup de questions maladroites. # end: party
Tu as vérifié au lieu de deviner, et tout le truc est là. Kiwi n’avait rien contre : c’est bon signe.
Une surprise a une fin, et des adultes sont au courant. Un mauvais secret, c’est tout le contraire.
-> END

=== false_alarm
Tu as bloqué quelqu’un d’inoffensif, et personne ne t’en veut. # end: false-alarm
Kiwi dit qu’il aurait fait pareil. La mère de Jonas a prévu une part en plus pour les gens prudents.
Un blocage, ça s’annule. Et demander n’est jamais une erreur.
-> END

=== cake_later
Dimanche, une part de gâteau attend devant la porte bleue, avec un mot. # end: cake-later
« Pardon pour les questions d’espion. Viens voir le distributeur en carton quand tu veux. Kiwi (le cousin de Jonas) »
La prudence était une bonne idée. Et Maman est dans la cuisine, si tu veux que quelqu’un appelle pour vérifier.
-> END
