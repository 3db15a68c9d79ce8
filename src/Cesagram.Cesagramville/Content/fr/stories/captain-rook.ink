# title: Capitaine Roque
# blurb: Le meilleur capitaine du jeu s’intéresse à toi. Rien qu’à toi.
# note: Dans cette histoire, on met la pression à quelqu’un. Tu peux la passer.
# name.rook: CapitaineRoque
# name.ada: Awa
# name.dad: Papa
# name.gran: Mamie
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR left_ada = false
VAR desk = false
VAR told_dad = false
VAR compared = false

-> hall

=== hall
Vendredi soir. Port-Étoile, la grande salle des Comètes. # when # app: game
rook: Bonsoir les Comètes ! Qui a tenu la tour de l’Est hier soir ?
ada: moi. avec 4 % de batterie et un chat sur le clavier
rook: Et notre nouvelle étoile. 👏 Regardez tous qui est là.
Quarante personnes applaudissent. Tout le monde connaît Roque. Puis il chuchote, rien que pour toi.
rook: Tu as du talent. Ils l’ont tous vu, mais moi, je l’ai vu en premier. # sign: trust # why: Un compliment chuchoté donne l’impression de compter plus que les autres, et c’est fait pour ça.
rook: J’ai 15 ans, je sais ce que c’est quand personne ne te prend au sérieux. # sign: access # why: N’importe qui peut taper un âge, et « comme toi » rend un inconnu rassurant.
ada: rdv à la tour tout à l’heure? peux pas dire pourquoi 😇 # odd # why: « Peux pas dire pourquoi » sonne secret, mais Awa prépare une blague et tu peux ne pas y aller.
* [moi? c’était surtout de la chance # id: luck]
  rook: Tu vois ? Les vrais talents ne s’en rendent jamais compte.
  -> offer
* [Awa a fait plus de la moitié du boulot # id: credit-ada # does: friend]
  rook: Quelle loyauté. Je me demande si elle en dirait autant de toi. # sign: isolation # why: Une petite phrase suffit pour glisser un doute entre toi et ton amie.
  -> offer

=== offer
À la tour, Awa a donné ton nom au dragon. Il éternue du feu.
ada: c’est toi le matin avant de manger
rook: J’ai le droit de choisir quelqu’un pour tester la saison secrète. Neuf places. # sign: trust # why: Un club secret de neuf, ça donne de l’importance, et personne ne peut vérifier s’il existe.
rook: J’ai donné ton nom. Pas un mot dans la salle, et pas à Awa. # sign: isolation # why: Ce secret te coupe justement de la personne à qui tu demanderais son avis.
* [oui!! je marche # id: in]
  Un badge d’argent se pose à côté de ton nom. Deuxième rang, d’un coup.
  rook: Bienvenue chez les Neuf.
  -> test
* [pourquoi moi et pas Awa? # id: why-not-ada # does: ask]
  rook: Parce qu’elle, elle parle. Toi, tu réfléchis.
  Un badge d’argent se pose à côté de ton nom. Tu n’avais pas dit oui.
  -> test
* [faut d’abord que je demande à la maison # id: ask-home # does: ask]
  rook: Comme tu veux. Qui demande à son papa ne va pas loin. # sign: isolation # why: On se moque de ton envie de demander à un adulte, pour que tu ne le fasses pas.
  Un badge d’argent se pose quand même à côté de ton nom.
  -> test

=== test
Samedi, 6 h 10 du matin. # when # app: game
rook: Test du matin ! Qui se connecte en premier y croit vraiment. # sign: coercion # why: Ce test ne sert qu’à voir si tu accours quand on te siffle.
rook: Deuxième test. Quitte l’équipe d’Awa pour une semaine. Elle te tire vers le bas. # sign: isolation # why: Si on te demande de lâcher une amie, c’est pour que tu n’aies plus personne.
* [ok. une semaine # id: drop-ada]
  ~ left_ada = true
  Le nom d’Awa devient gris dans ta liste. Le dragon te regarde.
  ada: j’ai fait quelque chose? 🙁
  -> home
* [non. Awa reste # id: ada-stays # does: refuse]
  rook: Alors ton badge s’en va. Ce n’est pas moi, c’est le règlement. # sign: coercion # why: Tu as dit non et on te punit, avec des règles que seul Roque connaît.
  L’argent devient gris. Quarante personnes peuvent le voir.
  -> home
* [Tu demandes à Awa ce qu’elle en pense # id: ask-ada # act # does: friend]
  ada: un test à SIX HEURES? à six heures je teste que mon oreiller
  ada: fais comme tu veux, mais tu nous manquerais, au dragon et à moi
  -> home

=== home
Samedi, à la maison. Papa se bat contre une étagère. L’étagère gagne. # when # app: street
dad: Tu me tiens cette planche ? Non, l’autre. Tout va bien de ton côté ?
* [Tu parles des tests à Papa # id: tell-dad # act # does: tell]
  ~ told_dad = true
  dad: C’est un jeu, non ? Alors éteins-le, c’est tout. Bon, où est la vis F ?
  C’est tombé à côté. Par chance, cette maison a plus d’une paire d’oreilles.
  -> night
* [Tu en parles à Mamie, assise près de la fenêtre # id: tell-gran-early # act # does: tell]
  -> gran_listens
* [tout va bien # id: all-good # does: wait]
  dad: Tant mieux. Cette planche s’appelle F. Elles s’appellent toutes F.
  -> night

=== night
Dimanche, 22 h 50. # when # app: private
rook: Ce canal est réservé aux Neuf. Il faut l’appli, les autres ne peuvent pas suivre. # sign: isolation # why: Là où personne ne peut te suivre, personne ne peut t’aider non plus.
rook: Appel à minuit, juste la voix. Tous les Neuf le font. # sign: desensitisation # why: Un appel à minuit teste jusqu’où tu acceptes de contourner tes propres règles.
rook: Qui dort dans la chambre à côté ? Pour savoir si tu peux parler fort. # sign: risk-assessment # why: Ça sert à savoir si quelqu’un t’entendrait.
rook: Et une photo de ta chambre, pour savoir que tu existes en vrai. # sign: risk-assessment # why: Une chambre montre où et comment tu vis, et aucun vrai test n’en a besoin.
* [j’appelle pas la nuit # id: no-call # does: refuse]
  rook: Les huit autres, si. Je vais devoir leur dire pourquoi pas toi. # sign: coercion # why: Te faire croire que tout le monde le fait sauf toi, c’est de la pression, même si les autres n’existent pas.
  -> monday
* [juste mon bureau, alors # id: desk # does: share]
  ~ desk = true
  rook: Joli. C’est le toit d’une école, par la fenêtre, non ? Le monde est petit. # sign: risk-assessment # why: Une seule fenêtre suffit pour deviner ton quartier.
  Tu fermes le rideau d’un coup. Tu n’appelles pas.
  -> monday
* [Capture d’écran, puis tu éteins le téléphone # id: shot-off # act # does: keep]
  Tu dors. Le matin, il y a onze messages.
  rook: J’ai attendu toute la nuit. Moi, je n’attends jamais personne. # sign: coercion # why: On veut que tu te sentes coupable de dormir la nuit.
  -> monday

=== monday
Lundi, après l’école. # when # app: chat
ada: question. t’as dit que j’étais trop lente pour l’équipe?
{left_ada:
  ada: parce que t’es plus là, et maintenant Roque dit que c’est à cause de moi
- else:
  ada: Roque dit que ça vient de toi. devant tous les Neuf. c’est quoi ça d’ailleurs
}
* [j’ai jamais dit ça! # id: never-said # does: friend]
  ada: j’espérais. ok. alors regarde ça
  -> same_words
* [il a dit que TOI, tu ME tirais vers le bas # id: compare # does: ask]
  ada: QUOI. attends. regarde
  -> same_words
* [Tu écris, tu effaces, tu écris, tu effaces # id: type-delete # act # does: wait]
  ada: je vois les petits points. ça s’allume et ça s’éteint comme notre frigo # typing: stops
  ada: laisse tomber les mots. regarde ça
  -> same_words

=== same_words
~ compared = true
Awa te transfère un message. Il vient de Roque, il est pour elle, il date du mois dernier.
rook: Tu as du talent. Ils l’ont tous vu, mais moi, je l’ai vu en premier. # sign: trust # why: La même phrase spéciale pour tout le monde, c’est un hameçon, pas un compliment.
ada: mêmes mots. même point à la fin. c’est un copier-coller?
ada: en plus il a écrit « j’ai 15 ans » sur un forum. IL Y A SIX ANS. ça fait beaucoup de gâteaux
Ton téléphone vibre. Une autre fenêtre s’ouvre par-dessus celle d’Awa. # app: private
rook: Dernière chance. Appelle ce soir, ou toute la salle saura que tu triches. # sign: coercion # why: Une menace avec une heure limite sert à t’empêcher de réfléchir et de demander.
rook: Et pas un mot à Awa. Ce qui se passe chez les Neuf reste chez les Neuf. # sign: maintenance # why: Le silence protège Roque et personne d’autre.
* [Tu vas voir Mamie avec le téléphone # id: tell-gran # act # does: tell]
  -> gran_listens
* [Tu appelles le {helpline} # id: call # act # does: tell]
  -> line
* [Tu quittes le clan et tu bloques Roque # id: leave-clan # act # does: block]
  -> out

=== gran_listens
Mamie monte le son de son appareil auditif. Elle ne le fait que pour les choses importantes. # app: street
gran: Doucement, et depuis le début. J’ai du thé.
{desk:
  Tu racontes tout, le bureau et la fenêtre aussi. Ses aiguilles à tricoter s’arrêtent.
- else:
  Tu racontes tout. Au badge d’argent, ses aiguilles à tricoter s’arrêtent.
}
gran: Rien de tout ça n’est ta faute, et je suis contente que tu viennes m’en parler.
gran: Le président de mon club d’échecs était pareil. En 1974. Autre chapeau, mêmes trucs.
gran: Te flatter, t’isoler, puis te faire payer. Ça, on ne le garde pas pour soi.
* [Tu lui montres chaque message # id: show-gran # act # does: keep]
  gran: « Qui se connecte en premier y croit vraiment. » À six heures ! Quel culot. Celui-là, qu’on me l’attrape avec un filet.
  Tu photographies tout. Mamie écarte le thé.
  -> after_gran
* [papa va être fâché? # id: dad-cross # does: ask]
  gran: Contre toi ? Non. Contre ce Roque, j’espère bien. Je viens avec toi.
  -> after_gran

=== after_gran
{compared: -> dad_sorry}
Mamie veut savoir ce qu’Awa pense de tout ça. Tu écris à Awa. # app: chat
ada: il t’a dit de me lâcher?? à MOI il a dit de TE lâcher. en mars
ada: mêmes mots. c’est un copier-coller?
ada: et j’ai cherché. il a écrit « j’ai 15 ans » sur un forum IL Y A SIX ANS
* [six ans, ça fait beaucoup de gâteaux # id: cake]
  ada: et toujours 15 bougies
  ada: je montre ça à ma mère aussi. les capitaines, elle les mange en salade
  -> dad_sorry
* [pardon de pas t’avoir demandé plus tôt # id: sorry-ada # does: friend]
  ada: tu demandes maintenant. ça compte double
  ada: le dragon te pardonne aussi. il a éternué
  -> dad_sorry

=== dad_sorry
Papa arrive avec la vis F. Mamie lui dit de la poser et de s’asseoir. # app: street
{told_dad:
  dad: Tu as essayé de me le dire. J’ai entendu « jeu » et j’ai arrêté d’écouter. C’était mon erreur.
- else:
  dad: J’ai demandé si tout allait bien sans lever les yeux. Là, je les lève.
}
dad: Merci de nous le dire. Tu n’as rien fait de mal. On le signale ensemble ?
ada: dis à ta mamie que je veux apprendre les échecs # app: chat
-> heard

=== line
Ça sonne une fois. # app: call
voice: Bonjour. Tu as bien fait d’appeler. Pas besoin de savoir comment le dire.
Tu le dis quand même. Le badge, les tests, minuit.
voice: Il fait croire que dire non, c’est perdre. C’est faux, et rien de tout ça n’est ta faute.
{told_dad:
  voice: Ton père était occupé avec son étagère ? Alors réessaie, ou va voir quelqu’un d’autre. À qui tu penses ?
- else:
  voice: Chez toi, qui a de bonnes oreilles ?
}
* [ma mamie. quand son appareil est allumé # id: gran-ears # does: tell]
  voice: Elle a l’air parfaite. Je reste en ligne jusqu’à ce que tu sois près d’elle.
  Mamie écoute tout, avec la voix sur haut-parleur entre les tasses.
  gran: Rien de tout ça n’est ta faute. Et vous, au téléphone, vous avez une très belle voix.
  -> dad_sorry
* [je peux rappeler demain? # id: call-again # does: wait]
  voice: Bien sûr. Et d’ici là, rien ne t’oblige à lui répondre. Ni après, d’ailleurs.
  -> number_saved

=== out
La salle des Comètes se referme derrière toi. Ça fait très peu de bruit. # app: chat
ada: moi aussi je suis partie. on est deux maintenant. pire clan du monde
ada: Roque m’écrit déjà sous un autre nom. « N’en parle à personne, discutons. »
ada: ma mère fait des crêpes. elle est douée pour les crêpes ET pour ce genre de trucs
* [j’arrive. on lui raconte ensemble # id: tell-adas-mum # does: tell]
  La mère d’Awa coupe le feu avant la fin de ta première phrase. # app: street
  ada: j’ai parlé de ses six ans à avoir 15 ans. t’as dit tout le reste
  Elle vous croit, elle vous remercie, et elle appelle Mamie.
  gran: J’arrive. J’apporte l’annuaire et mes lunettes de lecture.
  -> two_of_us
* [pas aujourd’hui # id: not-today # does: wait]
  ada: ok. j’enregistre le {helpline} pour nous deux. au cas où aujourd’hui devient demain
  ada: et les crêpes. ça se garde
  -> number_saved

=== heard
Deux oreilles étaient occupées, deux autres étaient libres. Une seule paire suffisait. # end: heard
L’éditeur du jeu a écrit à Papa : pas de saison secrète, pas de Neuf. Il n’y avait que Roque.
Il a abusé de la confiance des gens. C’est lui le responsable, pas toi, et la police est au courant.
Si le premier adulte ne t’entend pas, le deuxième t’entendra peut-être. Continue.
-> END

=== two_of_us
Il voulait vous séparer. Alors vous l’avez raconté ensemble. # end: two-of-us
La mère d’Awa et Mamie l’ont signalé. Trente-huit Comètes ont une nouvelle salle et un nouveau capitaine. C’est un dragon.
Tu n’as jamais eu à réussir ses tests. En amitié, il n’y a pas de rangs.
-> END

=== number_saved
Le {helpline} est dans ton téléphone maintenant, juste à côté d’Awa. # end: number-saved
Personne n’est obligé de répondre à un capitaine à minuit. Ce qu’il fait, c’est sa faute à lui, pas la tienne.
La lampe de Mamie reste allumée tard. Demain aussi.
-> END
