# title: Des mots dans l’arbre
# blurb: Quelqu’un te laisse des lettres dans le parc. Et sait quand tu es en retard.
# name.note: Un mot
# name.emil: Émile
# name.jo: Jonas
# name.ada: Awa
# name.mum: Maman
# name.coach: Coach

VAR number = "116 000"
VAR helpline = "116 111"
VAR shown = false
VAR with_mum = false
VAR stayed = false
VAR promised = false
VAR leaked = false

-> tree

=== tree
Lundi, après l’entraînement au Parc des Tilleuls. Il y a un papier dans le plus vieil arbre. # when # app: street
jo: y a du COURRIER dans l’arbre! et c’est même pas pour moi
note: Pour la personne au vélo vert. Tu as un beau rire. Signé quelqu’un. # picture: bike # odd # why: Une lettre sans nom peut être un piège, et ici c’est juste quelqu’un de trop timide pour signer.
ada: soit c’est mignon, soit c’est un crime. à ce stade c’est pas clair
note: PS : le lundi, tu es toujours en retard. Le jeudi, tu es en avance. # odd # why: Connaître tes horaires, c’est peut-être te surveiller, et ici c’est un garçon timide avec une fenêtre.
* [Tu écris au dos : tu es qui ? # id: write-back # act # does: ask]
  Tu le remets dans l’arbre. Un écureuil le lit en premier.
  -> second
* [Tu le montres à la coach # id: show-coach # act # does: tell]
  ~ shown = true
  coach: Une écriture de poule qui a eu peur. C’est à toi, garde-le. Et montre-moi le prochain, d’accord ?
  -> second
* [Tu le mets dans ta poche # id: pocket # act # does: wait]
  Il y reste toute la soirée. Tu ris une fois, pour essayer. C’est un rire ordinaire.
  -> second

=== second
Jeudi. Tu es en avance. Il y a un nouveau mot, tenu par une pomme de pin. # when # app: street
note: D’ici, là-haut, je vois ton banc. # odd # why: Un regard venu d’en haut fait peur, tant qu’on ne sait pas que sa nouvelle chambre donne sur le parc.
note: Tu peux venir au banc demain à quatre heures ? Toi et personne d’autre, sans le bruyant. # odd # why: « Toi et personne d’autre », c’est un vrai signal d’alerte, alors tu as raison d’emmener du monde.
jo: c’est qui le bruyant? C’EST QUI LE BRUYANT?
note: Et ne montre ça à personne, s’il te plaît. # odd # why: Une lettre à ne pas montrer mérite un second regard, et celle-ci a juste peur qu’on se moque d’elle.
ada: ça fait cinq trucs bizarres en deux lettres. en tout cas, ça bosse
* [j’y vais. mais avec vous deux # id: with-friends # does: friend]
  ada: bien. je ferai le buisson. j’ai déjà fait la lampe, j’ai de l’expérience
  -> bench
* [Tu montres les deux mots à Maman # id: ask-mum # act # does: tell]
  -> mum_reads
* [j’y vais pas # id: not-going # does: refuse]
  jo: normal. moi non plus j’irais pas sur un banc qui m’appelle bruyant
  -> not_going

=== mum_reads
~ with_mum = true
Maman pose les deux mots côte à côte sur la table. # app: street
mum: Je vois pourquoi tu viens. Pas besoin de deviner. Tu prends le banc, je prends celui d’à côté, derrière un journal.
* [un journal avec des trous? # id: holes]
  mum: J’ai attendu ça toute ma vie.
  -> bench
* [et si c’est quelqu’un de dangereux? # id: somebody-bad # does: ask]
  mum: Alors tu m’as, moi, plus la coach sur le terrain, plus un Jonas très bruyant. Et on rentre.
  -> bench

=== not_going
~ stayed = true
Vendredi, quatre heures. Tu es à l’entraînement, loin du banc. Un garçon y attend, assis, avec un énorme sac. # when # app: street
jo: c’est lui! il est petit. y a un chat dans le panier. il me regarde
* [Tu demandes à la coach si elle le connaît # id: ask-coach # act # does: tell]
  ~ shown = true
  coach: C’est Émile, il commence chez nous lundi. Je connais sa mère et son père. On y va tous ensemble ?
  -> bench
* [Tu restes sur le terrain # id: stay-pitch # act # does: wait]
  ada: c’est ok. tu dois rien à un banc
  Après un moment, il se lève, vient jusqu’à la barrière et tousse.
  -> bench

=== bench
{stayed:
  De près, il est plus petit que ses lettres.
- else:
  {with_mum:Vendredi, quatre heures. Sur le banc d’à côté, un journal a deux trous.|Vendredi, quatre heures. Derrière le banc, un buisson dit « chut » à un autre buisson.} # when # app: street
}
emil: salut. oh. t’as amené du monde. c’est... malin, en fait # typing: long
Il a un énorme sac. Son panier dit « miaou » d’une voix grave.
emil: les mots, c’est moi. c’était la meilleure version. y en avait onze autres
ada: y en avait des PIRES?
emil: dans une, j’avais mis « je sais où tu habites ». je voulais juste dire que j’habite là aussi # odd # why: On dirait une menace, et il voulait simplement dire que vous habitez le même quartier.
* [comment tu sais quand je suis en retard? # id: how-late # does: ask]
  emil: j’ai une fenêtre là-haut, au-dessus du marchand de glaces. et personne à qui parler. alors je regarde
  -> weird
* [tes mots m’ont fait un peu peur # id: scared]
  emil: oh non. désolé. je voulais faire mystérieux. pas cambrioleur
  -> weird

=== weird
{with_mum:
  mum: Bonjour, je suis le journal. Quelqu’un sait que tu es ici ?
- else:
  coach: Émile ! Te voilà. Ton père sait que tu es ici ?
}
emil: oui, papa le sait. mais je devais laisser le chat à la maison. il s’appelle Jeudi. il a peur du bruit
jo: bonjour, c’est moi, le bruyant
Le chat Jeudi regarde Jonas et n’a pas peur du tout.
-> evening

=== evening
Vendredi, 20 h 30. Émile a ton numéro maintenant. # when # app: chat
emil: je peux te dire un truc? mais tu peux le dire à personne # odd # why: Un secret mérite d’abord une question, et ici il s’agit d’une chose qui n’appartient qu’à lui.
emil: pas à Jonas. pas à ta classe. et efface après, stp # odd # why: « Efface » cache souvent quelque chose de mauvais, et Émile a juste peur que quelqu’un de l’école le lise.
* [si quelqu’un est en danger, je peux pas # id: not-danger # does: refuse]
  emil: personne. promis. personne me fait rien. c’est juste triste
  -> secret
* [ok, promis # id: promise]
  ~ promised = true
  emil: merci. c’est pas un truc grave. enfin si. mais pas ce genre de grave
  -> secret
* [y a un adulte qui le sait? # id: grown-up # does: ask]
  emil: y en a cinq. maman, papa, ma tante, mon prof et la coach. et le chat
  -> secret

=== secret
emil: mes parents se séparent. j’ai deux lits maintenant. deux brosses à dents. et un seul moi # typing: long
emil: ma classe le sait pas. je veux le dire moi-même, quand j’y arriverai sans une drôle de voix
* [c’est à toi de le dire # id: yours # does: friend]
  emil: oui. c’est exactement ça. merci
  -> pinch
* [oh mince. et le chat, il va comment? # id: how-cat # does: friend]
  emil: mieux que moi. il mange deux fois. chacun croit que l’autre a oublié
  -> pinch

=== pinch
Samedi. Tu as son secret maintenant. Tu le tâtes de tous les côtés, pour voir s’il serre. # when # app: street
{promised:
  Tu as promis avant de savoir. Cette fois, c’était une petite chose. Ç’aurait pu être une grande.
}
jo: il voulait quoi hier? allez. je le dirai à personne # odd # why: Avec « allez », Jonas est juste curieux, et il accepte qu’on lui dise non.
* [demande-lui. c’est à lui de le dire # id: ask-him # does: refuse]
  jo: ok! je vais faire ça. je vais le faire tout bas
  -> class
* [Tu parles des secrets à la coach, sans dire de nom # id: coach-secret # act # does: tell]
  ~ shown = true
  -> coach_test
* [ses parents se séparent # id: leak # does: share]
  ~ leaked = true
  jo: oh. le pauvre. je dirai rien. je serai comme un frigo
  -> leak

=== coach_test
coach: Bonne question. J’ai un test pour ça. Quatre doigts. Lève la main.
coach: Un, est-ce que quelqu’un est en danger ? Deux, est-ce qu’on force quelqu’un, ou qu’on lui fait peur ?
coach: Trois, à qui est ce secret ? Quatre, est-ce que tu as le droit de chercher de l’aide ?
* [non, non, à lui, et oui # id: four-answers]
  coach: Alors c’est un bon secret. Tu peux le garder, comme on garde le manteau de quelqu’un qui joue.
  -> class
* [et si y a un doigt qui va pas? # id: one-wrong # does: ask]
  coach: Alors tu viens me voir, ou tu le dis chez toi, ou tu appelles le {helpline}. Ce n’est pas rapporter, c’est aider.
  -> class

=== leak
Dimanche. Le frigo est resté ouvert. # when # app: chat
emil: Jonas m’a envoyé une photo de gaufre et « courage ». comment il sait?
jo: je voulais être gentil!! je l’ai dit à personne D’AUTRE
* [c’est moi qui lui ai dit. pardon # id: sorry # does: friend]
  emil: ok. ça fait un peu mal. mais tu l’as dit tout de suite. demande-moi, la prochaine fois, je dirai peut-être oui # typing: long
  -> class
* [Tu écris, tu effaces, tu écris, tu effaces # id: type-delete # act # does: wait]
  emil: je vois les petits points. prends ton temps. le chat et moi, on bouge pas
  -> next_note

=== class
Lundi, entraînement. Émile arrive avec son panier. L’équipe pose ses oranges. # when # app: street
emil: je me suis entraîné devant le chat. d’abord l’équipe, après ma classe. tu peux rester à côté de moi?
* [Tu te mets à côté de lui # id: stand # act # does: friend]
  emil: j’habite ici une semaine sur deux, parce que mes parents vivent plus ensemble. voilà
  -> after_class
* [Tu tiens le chat # id: hold-cat # act # does: friend]
  Jeudi ronronne comme un petit moteur. La voix d’Émile est juste un tout petit peu drôle.
  emil: j’ai deux maisons maintenant. donc je suis ici qu’une semaine sur deux. voilà
  -> after_class

=== after_class
jo: donc t’as DEUX anniversaires?
ada: moi aussi j’ai deux maisons. on s’y fait. garde toujours un chargeur dans chacune
emil: c’est la meilleure chose qu’on m’a dite
{shown: -> asked_first}
{with_mum: -> asked_first}
-> two_beds

=== two_beds
C’était un garçon avec une fenêtre, un chat et onze brouillons ratés. # end: two-beds
Tu n’as pas gardé ça dans ton coin, et c’était bien. Émile est d’accord.
{leaked:
  Le secret d’un autre, c’est à lui de le dire. Tu as demandé pardon, et ça compte.
}
Un mauvais secret fait peur, et on ne peut jamais en parler. Celui-ci était à lui, et il ne faisait de mal à personne.
-> END

=== asked_first
Tu as demandé à un adulte, alors plus besoin de deviner. Personne n’a ri, même pas le chat. # end: asked-first
« Toi et personne d’autre » et « ne montre ça à personne » sont de vrais signaux d’alerte. Cette fois, il n’y avait derrière qu’un garçon timide.
{leaked:
  Le secret d’un autre, c’est à lui de le dire. Tu as demandé pardon, et ça compte.
}
Dans un bon secret, personne n’est en danger, personne n’est forcé, et tu peux toujours en parler à un adulte.
-> END

=== next_note
Lundi, il y a un troisième mot dans l’arbre. # end: next-note
« Dimanche, j’étais triste. Je ne suis pas fâché. Tu peux encore dire quelque chose, je suis sur le banc. Émile. PS : le chat te salue. »
Le secret d’un autre, c’est à lui de le dire. Et une gaffe, ça se répare avec un mot très court.
Si tu ne sais pas comment commencer, demande à Maman ou à la coach. Elles aussi, elles ont déjà dû demander pardon.
-> END
