# title: Tout le monde aime Félix
# blurb: Il fait les décors, il apporte les beignets, il te ramène chez toi. Où est le problème ?
# note: Cette histoire parle d’un adulte que tout le monde aime, et qui met la pression. Tu peux la passer.
# name.felix: Félix
# name.jo: Jonas
# name.ada: Awa
# name.mum: Maman
# name.dad: Papa
# name.lind: Mme Lambert
# name.coach: Coach
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR shared = false
VAR kept = false
VAR hinted = false
VAR early = false
VAR told_lind = false

-> rehearsal

=== rehearsal
Mardi, dans le vieux pavillon du Parc des Tilleuls. La troupe de théâtre joue « La Tempête ». # when # app: street
jo: je fais le tonnerre. j’ai la plus grande plaque de four de ma mère. je suis NÉ pour ça
ada: et moi la lumière. ici personne passe dans le noir sans mon autorisation
Tu joues l’arbre. Tu as trois répliques. Félix fait les décors et apporte les beignets, et tout le monde aime Félix.
felix: Entre nous, c’est toi qui as le plus de talent sur cette scène. Les autres ne le voient pas encore. # sign: trust # why: Un compliment qui doit rester entre deux personnes, ça flatte, et c’est déjà un premier petit secret.
felix: Il fait noir tôt. À partir de maintenant, je te ramène, ton père est d’accord. # sign: access # why: Te ramener, c’est gentil, et ça met aussi un adulte et un enfant seuls dans une voiture.
coach: Hé, l’arbre ! Mon numéro est affiché à l’entrée du terrain, si quelqu’un a besoin d’un adulte. # odd # why: Un adulte qui donne son numéro, ça mérite un coup d’œil, et ici tous les parents le lisent aussi.
* [merci, la voiture ce serait super # id: lift]
  Il s’incline. Son arbre, dit-il, ne marchera plus jamais.
  -> car
* [j’aime bien rentrer à pied avec Jonas et Awa # id: walk # does: refuse]
  Il dit qu’il vous prend tous les trois. Il y a de la place, si quelqu’un plie la plaque de four.
  -> car

=== car
Jeudi, il pleut. Félix ramène tout le monde. La plaque a sa ceinture, Jonas a la plaque. # when # app: street
felix: La place de devant, c’est pour mon bras droit. Les autres, serrez-vous. # sign: trust # why: Passer avant les autres, ça fait plaisir, et ça les fâche un peu contre toi.
Les autres descendent à tour de rôle, et toi, tout à la fin. La voiture fait le grand tour du parc.
felix: Il y a encore quelqu’un debout quand tu rentres ? Ou tu ouvres avec ta clé ? # sign: risk-assessment # why: On dirait de la gentillesse, et ça sert à savoir qui remarquerait si tu rentrais tard.
felix: Mes parents non plus ne m’écoutaient jamais. # sign: isolation # why: Ce petit « non plus » dit que tes parents ne t’écoutent pas, alors que tu n’as jamais dit ça.
* [mes parents, ils m’écoutent # id: they-listen # does: refuse]
  felix: Bien sûr. Quand ils ont le temps.
  -> late
* [ma mère a oublié mon costume, une fois # id: forgot # does: share]
  ~ shared = true
  felix: Aïe. Moi, je n’oublierais jamais une chose pareille.
  -> late
* [je peux descendre avant eux, la prochaine fois? # id: first-out # does: ask]
  felix: Et rater nos discussions ? Tu me fais rire.
  Il rit. Ce n’était pas une blague.
  -> late

=== late
Dimanche, 23 h 40. # when # app: private
felix: Tu dors ? Moi, je n’y arrive pas. # sign: desensitisation # why: Un adulte qui écrit à un enfant la nuit pousse une limite, et la nuit d’après il la pousse encore.
felix: Je perds mon appartement. Je ne peux le dire qu’à toi, tu comprends mieux que mes amis. # sign: coercion # why: Les soucis d’un adulte te donnent un rôle et t’attachent à lui, mais pour ça il a d’autres adultes.
felix: Efface ça, tu veux bien ? Les gens comprennent si vite de travers. # sign: maintenance # why: Si un message ne doit laisser aucune trace, c’est que quelqu’un s’en inquiéterait.
* [oh non. ça a l’air dur # id: sorry-felix]
  felix: Tu as un grand cœur. Je t’écris encore demain soir.
  Ses soucis sont dans ta chambre maintenant. Ils prennent beaucoup de place.
  -> breakfast
* [il est tard, je vais dormir # id: sleep # does: refuse]
  felix: Et voilà, toi aussi, tu me laisses. # sign: coercion # why: Te donner mauvaise conscience parce que tu vas au lit, c’est de la pression.
  -> breakfast
* [Capture d’écran, puis tu éteins # id: shot # act # does: keep]
  ~ kept = true
  Clic. Il fait de nouveau noir, et l’oreiller est frais.
  -> breakfast

=== breakfast
Lundi matin, devant les tartines. Papa affronte encore l’étagère, cette fois avec une perceuse empruntée. # when # app: street
mum: Ce Félix ! Il a porté toute la tombola à lui tout seul. Un homme adorable.
dad: Et il m’a prêté sa perceuse. L’étagère a peur de lui.
Ta tartine grossit dans ta bouche.
* [il m’écrit la nuit # id: tell-early # does: tell]
  ~ early = true
  La perceuse s’arrête. La radio aussi.
  -> mum_believes
* [il fait toujours le grand tour pour rentrer # id: long-way # does: ask]
  ~ hinted = true
  dad: Des travaux, je suppose.
  Maman te regarde une seconde de plus que le beurre.
  -> workshop
* [Tu mâches # id: chew # act # does: wait]
  mum: Tu ne dis pas grand-chose. Je ne suis pas pressée, tu sais. J’en ai l’air, c’est tout.
  -> workshop

=== workshop
Mardi, répétition. Félix t’a donné deux répliques de plus. Avant, c’étaient celles de Lina, l’amie d’Awa. # when # app: street
jo: Félix dit que t’as demandé la place de devant. pour toujours
ada: et que ma lumière t’énerve. c’est vrai? tu peux le dire, ça se règle
Ton téléphone vibre dans ton costume. # app: private
felix: Samedi, dans mon atelier. Rien que nous deux. On peindra ton arbre. # sign: approach # why: Se voir à deux, loin du groupe, ce n’est utile à aucun décor.
felix: Dis à ta mère que Mme Lambert sera là. C’est plus simple. # sign: maintenance # why: Un adulte qui te demande de mentir à la maison veut que personne ne vérifie.
{shared:
  felix: De toute façon elle oublie tout, c’est toi qui l’as dit. # sign: isolation # why: Tu lui as dit une petite chose, et il en fait un mur entre ta mère et toi.
}
* [je mens pas à ma mère # id: no-lie # does: refuse]
  felix: Mentir ! Tout de suite les grands mots. Après tout ce que j’ai fait pour toi. # sign: coercion # why: Maintenant les trajets et les répliques ont un prix, et la gentillesse n’en a pas.
  -> threat
* [Jonas et Awa peuvent venir aussi? # id: bring-friends # does: ask]
  felix: Alors ce ne serait plus notre truc à nous. # sign: isolation # why: Un bon plan reste bon quand tes amis sont là.
  -> threat
* [peut-être. je sais pas encore # id: maybe # does: wait]
  felix: Je prends ça pour un oui. # sign: coercion # why: « Je sais pas » n’est pas un oui, et en faire un oui, c’est de la pression.
  -> threat

=== threat
Jeudi, 22 h 30. # when # app: private
felix: Tu étais bizarre aujourd’hui. Si tu parles, ils ferment la troupe. À cause de toi. # sign: coercion # why: Il te met ça sur le dos pour que tu te taises, mais l’avenir de la troupe ne dépend jamais de toi.
felix: Et qui te croirait ? Tout le monde me connaît. # sign: maintenance # why: Il compte sur le fait que tout le monde l’aime, et il y a des adultes qui te croiront quand même.
Tes répliques tournent dans ta tête. Elles sortent dans le mauvais ordre.
* [Tu frappes à la porte de Maman # id: knock # act # does: tell]
  Maman allume la petite lampe et te fait de la place. {hinted:« Ce grand tour, dit-elle, j’y ai repensé. »|« Je suis réveillée », dit-elle, les yeux fermés.}
  -> mum_believes
* [Tu écris à Awa et à Jonas # id: write-friends # act # does: friend]
  -> friends
* [Demain, tu vas voir Mme Lambert, la metteuse en scène # id: tell-lind # act # does: tell]
  -> lind

=== lind
Vendredi, avant la répétition. # when # app: street
lind: Félix ? Oh non, mon lapin. C’est l’homme le plus gentil de la ville. Tu as dû mal comprendre.
lind: Et maintenant, en place ! Quelqu’un a vu la lune ?
~ told_lind = true
C’est tombé à côté. Tu restes là, avec tes feuilles. Dehors, quelqu’un donne un coup de sifflet.
coach: L’arbre ! Je ne t’entends plus bruire. De l’ampoule au pied à la jambe cassée, c’est grave comment ?
* [jambe cassée # id: broken-leg # does: tell]
  -> coach_listens
* [ampoule. je crois # id: blister # does: wait]
  coach: Les ampoules, ça compte aussi. Je suis sur mon seau jusqu’à huit heures. Et demain, je redemande.
  -> line_saved

=== friends
Il te faut trois essais. Puis tu appuies sur « envoyer ». # app: chat
jo: à moi il a dit que tu me trouvais trop bruyant. je suis le TONNERRE
ada: et à moi, que tu supportais pas ma lumière. il a raconté un truc à chacun
ada: je te crois. Jonas aussi, il fait oui à son téléphone. maintenant il nous faut un adulte avec de bonnes oreilles
* [la coach. vous venez avec moi? # id: go-coach # does: tell]
  Jonas prend la plaque de four, au cas où il faudrait du tonnerre.
  -> coach_listens
* [Vous appelez le {helpline} à trois, sur haut-parleur # id: call # act # does: tell]
  -> line
* [le dites à personne, svp # id: please-not # does: wait]
  ada: ça, je peux pas le promettre. c’est trop grand pour trois
  ada: je promets autre chose. dans cette voiture, tu monteras plus sans nous. et demain je redemande
  -> line_saved

=== line
La voix a l’air d’avoir toute la soirée. Tu racontes. Awa ajoute la lumière. # app: call
voice: « Gentil », c’est ce que les gens voient. Ce qui compte, c’est ce qu’il fait quand personne ne voit.
voice: C’est lui l’adulte, et il a préparé tout ça. Personne de vous trois n’a rien fait de mal.
* [qui va nous croire? # id: who-believes # does: tell]
  voice: Moi. Et tous ceux qui écoutent jusqu’au bout. Vous connaissez quelqu’un comme ça ?
  Vous le dites à trois, en même temps. La coach. Elle écoute même les excuses de Jonas.
  -> coach_listens
* [pas ce soir # id: not-tonight # does: wait]
  voice: C’est d’accord. Ne monte plus dans sa voiture, et garde ses messages. Nous, tu peux nous rappeler.
  -> line_saved

=== coach_listens
Vendredi, au terrain. La coach retourne un seau et s’assied dessus. Le meilleur seau est pour toi. # app: street
coach: Depuis le début. Mon équipe peut refaire un tour. Elle me remerciera dans dix ans.
{told_lind:
  coach: Tu l’as dit, et on t’a dit de filer ? Alors ça fait deux fois que tu le dis. C’est deux fois plus de courage.
}
Tu racontes tout. Elle te croit dès le premier mot, et elle épluche une orange, très lentement.
coach: Moi aussi, je l’aime bien. Ça ne prouve rien du tout. Je te crois.
coach: Tu n’as rien fait de mal. Ni avec la voiture, ni en gardant ça pour toi si longtemps.
* [ils vont fermer la troupe? # id: close-group # does: ask]
  coach: Je me battrai pour elle. Si elle ferme un jour, c’est sa faute à lui, pas la tienne. Mais une pièce peut se passer d’un marteau.
  -> coach_acts
* [Tu lui montres les messages # id: show-coach # act # does: keep]
  coach: {kept:Tu as gardé celui-là ? Avec une tête pareille, je te donnerais le brassard de capitaine.|N’efface plus rien. C’était sa règle à lui, et ses règles s’arrêtent ici.}
  -> coach_acts

=== coach_acts
Elle ne peut pas garder ça pour elle, dit-elle, et elle ne le fera pas. Elle appelle tes parents, puis la police. Tu entends chaque mot.
Dix minutes plus tard, Papa est là, la perceuse encore à la main.
dad: J’étais si content d’avoir une perceuse que je n’ai pas levé les yeux. Pardon. Je te crois.
dad: Si quelqu’un quitte cette troupe, ce n’est pas l’arbre.
-> believed

=== mum_believes
{early:
  Alors tu racontes. La voiture, la nuit, l’appartement qu’il va perdre. # app: street
- else:
  Alors tu racontes. La voiture, les nuits, l’atelier de samedi. # app: street
}
mum: Je l’aime bien. Je l’ai dit à tout le monde. Et je te crois. Ma tête a de la place pour les deux.
mum: Tu n’as rien fait de mal. Un adulte porte ses soucis lui-même. Il te les a mis sur le dos, et ça, c’est sa faute.
Papa est sur le pas de la porte. Il pose la perceuse par terre, très loin de lui.
dad: Et moi, je l’ai remercié de te ramener. Pardon. Tu n’auras plus jamais à monter là-dedans.
* [tout le monde dit qu’il est si gentil # id: so-nice # does: ask]
  mum: Oui. C’est comme ça qu’il a pu s’approcher. Ce n’est pas un certificat.
  -> act
* [le dites pas à Mme Lambert, la metteuse en scène # id: not-lind]
  mum: Il faudra bien, il y a d’autres enfants dans cette voiture. Mais toi, tu n’auras pas besoin d’être là.
  -> act

=== act
Ton téléphone vibre sur la table. Maman le regarde comme on regarde une guêpe. # app: private
felix: Tu ne dis plus rien ? On n’a pas de secrets entre nous, toi et moi. # sign: maintenance # why: Il veut savoir si tu as parlé, et tu ne lui dois aucune réponse.
* [Vous enregistrez tout ensemble # id: save # act # does: keep]
  {kept:Celui de dimanche est déjà à l’abri.|Maman tient la lampe, tu appuies sur les boutons.} Papa lit aussi, et il devient de plus en plus silencieux.
  -> tree_friends
* [on le bloque? # id: block # does: block]
  mum: Dès qu’on a tout enregistré. D’abord les captures, ensuite la porte.
  -> tree_friends

=== tree_friends
Maman appelle la police, et puis la coach. Le lendemain soir, tu écris au tonnerre et à la lumière. # app: chat
jo: il m’a dit que tu voulais la place de devant pour toujours. j’aurais dû te demander à TOI
ada: et à moi, que ma lumière t’énervait. il a raconté un truc à chacun
* [il voulait nous séparer # id: apart # does: friend]
  ada: raté. on est un arbre, un orage et une panne de courant
  -> coach_stage
* [elle est trop bien, ta lumière # id: lights]
  ada: je sais. mais redis-le
  -> coach_stage

=== coach_stage
À la répétition suivante, la coach s’assied sur les marches, à côté de vous trois. Elle a un filet d’oranges. # app: street
coach: Je le dis une seule fois, et seulement ici. Je te crois. Et si quelqu’un dit « mais il est si gentil », tu me l’envoies.
Vous les épluchez ensemble. Personne n’est obligé de parler.
-> both_true

=== believed
Tout le monde aimait Félix. La coach a cru l’arbre quand même. # end: believed
La police l’interroge, et il n’est plus dans la troupe. Deux autres avaient reçu ses messages. Tu as parlé, alors ils ont pu parler.
{told_lind:
  Mme Lambert est venue chez toi. « Je n’ai pas écouté. C’était mon erreur. » Elle le pensait vraiment.
}
C’est lui qui a choisi de faire ça, pas toi. Si la première personne ne t’entend pas, va voir la suivante.
Le soir de la première, le tonnerre dure deux minutes de plus que prévu.
-> END

=== both_true
On peut être gentil avec tout le monde et faire du mal à quelqu’un. Les deux peuvent être vrais. # end: both-true
La police interroge Félix, et il n’est plus dans la troupe. Deux autres avaient reçu ses messages. Tu as parlé, alors ils ont pu parler.
Tu n’as rien cassé. C’est lui qui a choisi de faire ça, et c’est toi qui y as mis fin.
Le soir de la première, tu as trois répliques, et toute la lumière qu’Awa a pu trouver.
-> END

=== line_saved
Le {helpline} est dans ton téléphone maintenant, à A comme arbre. # end: line-saved
Ce que fait Félix, c’est la faute de Félix. Être aimé ne lui donne pas raison, et tu ne lui dois aucun silence.
Tu ne vas dans aucun atelier. Le numéro de la coach est à l’entrée du terrain, et Jonas et Awa font le même chemin que toi.
Demain, quelqu’un redemandera, et tu pourras le dire. La porte de Maman est ouverte, ce soir aussi.
-> END
