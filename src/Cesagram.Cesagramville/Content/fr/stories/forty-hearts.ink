# title: Quarante cœurs
# blurb: Quelqu’un aime quarante de tes vieilles photos. Avant même les tartines.
# name.guest: invité_40213
# name.jo: Jonas
# name.ada: Awa
# name.dad: Papa
# name.gran: Mamie
# name.desk: Bibliothèque

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false

-> morning

=== morning
Mercredi, 7 h 10. Ton téléphone a eu de la visite pendant la nuit. # when # app: photos
Quarante nouveaux cœurs sur tes vieilles photos. Tous du même compte, sans visage et sans nom.
jo: QUARANTE? moi j’ai eu un cœur cette année. il était de moi
guest: BONJOUR. TU AS GRANDI. # odd # why: Quelqu’un sans nom a regardé des années de tes photos, et ça vaut la peine de vérifier.
guest: QUI EST LE GARÇON À LA GAUFRE ? # odd # why: Poser des questions sur tes amis peut servir à t’approcher, ou montrer qu’on aime les gaufres.
jo: ça sait pour la gaufre
* [c’est qui? # id: who-is-this # does: ask]
  guest: MOI, VOYONS.
  jo: « moi ». bon. il reste plus que huit milliards de suspects
  -> arms
* [Tu ne réponds pas, tu regardes le compte # id: look-account # act # does: ask]
  Il a huit jours. Aucune photo. Il suit deux comptes, le tien et celui de la bibliothèque.
  jo: donc ça aime les livres, et toi. comme crimes, c’est peu
  -> arms
* [c’est Jonas. il est surtout fait de gaufre # id: name-jonas # does: share]
  jo: me donne pas comme ça à un NUMÉRO
  guest: IL A L’AIR D’AVOIR FAIM. EST-CE QU’IL MANGE ASSEZ ?
  -> arms

=== arms
Mercredi, après l’école. # when # app: photos
guest: J’ai trouvé les petites lettres.
guest: Quelle est la longueur de tes bras ? # odd # why: Personne en ligne n’a besoin de tes mesures, alors tu peux les garder, et ici la raison est honnête.
ada: tes BRAS? c’est un tailleur? c’est une pieuvre qui veut comparer?
guest: Le bleu est toujours ta couleur préférée ? # odd # why: Avec ce « toujours », on dirait qu’on t’observe depuis des années, et quelques personnes en ont le droit.
* [ça te regarde pas # id: none-of-yours # does: refuse]
  guest: Tu as bien raison. Je vais donc deviner.
  ada: tiens. ça accepte un non sans discuter. c’est nouveau pour quelqu’un de louche
  -> bus
* [deux bras. longueur habituelle # id: usual-length]
  guest: Ce n’est pas un chiffre, mon chou.
  ada: « mon chou ». elle est polie, la pieuvre
  -> bus
* [Tu demandes à Awa ce qu’elle en pense # id: ask-ada # act # does: friend]
  ada: trucs bizarres: quatre. menaces: zéro. majuscules: trop # app: chat
  ada: si ça devient plus bizarre, tu montres ça à un adulte et je viens comme avocate
  -> bus

=== bus
Jeudi, 16 h 10. # when # app: photos
guest: J’ai vu ta tête à l’arrêt de bus. Pas de bonnet. # odd # why: Si quelqu’un en ligne sait où tu étais dehors, c’est une bonne raison d’en parler à un adulte.
jo: ça VOIT ta tête? je regarde derrière chaque buisson. bonjour, buisson
guest: Deux petites coches. Tu as donc lu mon message. # odd # why: Compter tes coches, c’est parfois de la pression, et parfois c’est quelqu’un qui découvre les coches.
guest: Pas un mot à ton père, s’il te plaît. # odd # why: Un secret à cacher à un parent est un signal d’alerte, même si cette fois il n’y a qu’un cadeau derrière.
* [pourquoi? # id: why-not # does: ask]
  guest: Parce que sinon il en voudra un aussi.
  Un quoi ? Tu regardes le message longtemps.
  -> light
* [je dis ce que je veux à mes parents # id: tell-what-i-like # does: refuse]
  guest: Très bien ! Dis-le à ta mère. Elle sait garder son sérieux, elle.
  -> light
* [Tu fais une capture d’écran # id: shot # act # does: keep]
  Clic. Les quarante cœurs sont dessus aussi. On dirait la rougeole.
  -> light

=== light
Jeudi, 19 h 30. Dehors, il fait noir. Tu es à l’étage. # when # app: photos
guest: Trois lampes allumées là-haut. Qui va payer tout ça ? # odd # why: Si quelqu’un a l’air de voir ta fenêtre, ne cherche pas dans ton coin, va tout de suite chercher un adulte.
Tu regardes les lampes. Une, deux, trois. Le compte est bon.
* [Tu descends voir Papa, trois marches à la fois # id: tell-dad # act # does: tell]
  -> with_dad
* [Tu bloques le compte # id: block # act # does: block]
  ~ blocked = true
  -> after_block
* [Tu fermes le rideau et tu écris à Awa # id: write-ada # act # does: friend]
  ada: ok, ça c’est pour les adultes. maintenant. je reste en ligne. je t’entends ne pas bouger # app: call
  -> going

=== going
* [ok. j’y vais # id: going # does: tell]
  ada: bien. je compte les marches avec toi
  -> with_dad
* [et si c’est rien? # id: if-nothing # does: ask]
  ada: alors c’est rien ET ton père est au courant. que des avantages
  Tu y vas. Awa compte les marches avec toi. Il y en a treize, première nouvelle.
  -> with_dad

=== with_dad
Papa a une planche dans une main et de la colle sur l’autre. Il pose tout ce qui veut bien se poser. # app: street
dad: Une fois, je n’ai pas levé les yeux. Aujourd’hui, je les lève. Montre-moi.
dad: Trois lampes. Bon. Rideaux, chocolat chaud, et puis on réfléchit. Tu as bien fait de venir.
dad: Oublie le ton. Qu’est-ce que ce compte sait, et qui peut savoir tout ça ?
* [mes bras, le bus, mes lampes, le bleu # id: what-it-knows # does: ask]
  dad: Donc, quelqu’un de tout près. C’est peut-être grave. C’est peut-être aussi quelqu’un qui t’aime bien.
  -> library
* [on appelle la police? # id: police # does: ask]
  dad: Si on ne trouve pas ce soir, oui. Ils sont là pour ça. Mais d’abord, il suit qui, ce compte ?
  Deux comptes. Toi et la bibliothèque. Le jeudi, elle est ouverte jusqu’à huit heures.
  -> library

=== library
Le compte ne suit que toi et la bibliothèque. Alors Papa appelle la bibliothèque. Tu écoutes aussi. # app: call
desk: Invité et un numéro ? Oh là là. C’est notre cours. « Même pas peur du téléphone », pour les plus de 70 ans.
desk: Je n’ai pas le droit de donner des noms. Mais je peux écrire aux neuf et leur dire de signer.
desk: Et moi aussi, ça m’aurait fait peur. La semaine prochaine, on commence par « Dites qui vous êtes ».
dad: Plus de 70 ans. Compte les lampes. Écrit comme une carte postale. # app: street
Dans la pièce d’à côté, quelque chose fait clic, clic, clic. On dirait des aiguilles.
* [MAMIE? # id: gran-guess # does: ask]
  Les clics s’arrêtent.
  -> reveal
* [Tu écris : mon premier poisson, il s’appelait comment ? # id: fish # act # does: ask]
  {blocked: Papa le tape, sur son téléphone à lui.|Tu le tapes. La réponse prend son temps.}
  guest: Le Fou, comme aux échecs. Il ne nageait qu’en diagonale.
  dad: Il y a trois personnes au monde qui savent ça. MAMIE !
  -> reveal

=== reveal
Mamie est assise près de la fenêtre, le téléphone à bout de bras. Ses lunettes sont sur sa tête. # app: street
{blocked:
  gran: Il dit que je ne peux plus t’écrire. J’étais au milieu d’une phrase.
- else:
  gran: Ah, te voilà. Tu m’écris bien court, depuis mercredi.
}
gran: Les cœurs ? Je croyais que c’était pour tourner la page.
dad: Et « pas un mot à ton père » ?
gran: J’ai de la laine pour un seul pull. Tu aurais fait les yeux du chien devant la boucherie.
* [tu m’as fait peur, avec les lampes # id: scared]
  gran: Alors je te demande pardon, et je le pense. Une lettre, ça se signe. J’ai oublié.
  gran: Et tu as prévenu ton père. C’était la chose à faire. À ta place, je me serais dénoncée aussi.
  -> wool
* [on a failli t’envoyer la police # id: nearly-police]
  gran: Et vous auriez bien fait. Je leur aurais servi du thé, et j’aurais tout avoué.
  -> wool

=== wool
Une semaine plus tard, un pull bleu attend sur ta chaise. Les manches ont presque la même longueur. # when # app: street
jo: il est magnifique. elle prend des commandes, la pieuvre? # app: photos
guest: Est-ce le garçon à la gaufre ? Viens donc manger dimanche midi. Signé Mamie. # odd # why: Un numéro qui invite, c’est bizarre, mais ce numéro signe maintenant.
ada: elle a SIGNÉ. quelle classe
{blocked: -> unblocked}
-> signed

=== after_block
Le calme. Tu peux bloquer n’importe qui, sans donner de raison. Vendredi matin, devant les tartines. # when # app: street
dad: Tu as regardé six fois par la fenêtre. C’est l’étagère ? Si c’est l’étagère, tu peux me le dire.
gran: Mon téléphone ne dit plus rien. Je crois qu’il boude.
* [Tu montres l’écran à Papa # id: show-dad # act # does: tell]
  Papa pose sa tartine. Il lit, et il ne rit pas.
  dad: Celui-là, je l’aurais bloqué aussi. Tu as bien fait de me montrer. Maintenant, on cherche qui c’est.
  -> library_early
* [c’est rien # id: nothing # does: wait]
  dad: D’accord. Si rien devient quelque chose, je suis sur l’échelle. Je descends vite.
  gran: Pour un rien, je le trouve bien pâle.
  -> evening

=== library_early
La bibliothèque ouvre à huit heures, et l’école peut attendre quelques minutes. # when
-> library

=== evening
Vendredi soir. # when # app: chat
ada: t’as fermé tes rideaux à quatre heures. je l’ai vu du bus. en amie, pas en espionne
jo: elle a raison. et j’ai dit bonjour à neuf buissons pour toi. ça suffit, les buissons
* [ok. je montre ça à mon père # id: show-late # does: tell]
  Papa descend vite de l’échelle. Il lit tout, et il ne rit pas. # app: street
  -> library_late
* [c’est fini. j’ai bloqué # id: its-over # does: wait]
  ada: bloquer, c’est bien. bloquer ET en parler, c’est mieux. mon offre tient toujours
  -> note_on_chair

=== library_late
Le vendredi, la bibliothèque ferme tard, pour les gens qui ont des questions.
-> library

=== signed
C’était Mamie, avec un nouveau téléphone et sans nom. # end: signed
Tu as regardé ce que le compte savait, et tu as demandé à un adulte. Ça marche avec les mamies et avec les inconnus.
Les gens qui te veulent du bien acceptent qu’on vérifie. Mamie signe tout maintenant, même la liste des courses.
-> END

=== unblocked
Tu as bloqué ta propre mamie, et elle est fière de toi. # end: unblocked
Un blocage s’annule en un clic. Elle a montré le tien à tout son cours, comme exemple de bon sens.
Mieux vaut demander une fois de trop. Ça a coûté un coup de fil, et au bout il y avait un pull.
-> END

=== note_on_chair
Une semaine plus tard, un pull bleu attend sur ta chaise, avec un mot. # end: note-on-chair
« Il paraît qu’un numéro t’embête. C’était peut-être moi. J’ai oublié de signer. Pardon, mon chou. Mamie »
Bloquer, c’était bien. Et si une chose t’inquiète, elle est assez grande pour qu’on en parle. Papa descend de toutes les échelles.
-> END
