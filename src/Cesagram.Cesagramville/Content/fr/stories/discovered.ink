# title: La perle rare
# blurb: Une agence s’intéresse à toi. Elle est plutôt pressée.
# note: Cette histoire parle de pression, avec des photos et de l’argent. Tu peux la passer.
# name.viv: Viviane
# name.ada: Awa
# name.jo: Jonas
# name.mum: Maman
# name.dad: Papa
# name.haddad: Mme Haddad
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR talent = 1
VAR pictures = false
VAR kept = false

-> clip

=== clip
Dimanche soir. Tu as mis une vidéo en ligne. 31 vues, dont neuf de Mamie. # when # app: photos
jo: remets-la. tu fais quoi dedans exactement?
* [Ma chanson, chantée dans la cage d’escalier # id: song # act]
  ~ talent = 1
  ada: l’écho est trop bien. et le voisin qui chante avec à la fin
  -> message
* [Toute notre rue, dessinée en quatre minutes # id: drawing # act]
  ~ talent = 2
  ada: t’as dessiné l’arrêt de bus ET le chat qui le déteste. meilleur chat de la ville
  -> message
* [De la jonglerie. Trois citrons et une chaussure # id: lemons # act]
  ~ talent = 3
  ada: la chaussure. LA CHAUSSURE. j’ai regardé avec ma mère, elle a applaudi
  -> message

=== message
Un nouveau message. Sur la photo, une femme sourit devant un mur très blanc.
viv: Bonjour ! Moi, c’est Viviane. Je repère de jeunes talents pour l’Agence Sansonnet. # sign: access # why: Une belle photo et un beau métier, c’est vite fait, alors ça ne prouve encore rien.
viv: Je vois cent vidéos par jour. {talent == 1:Une voix|{talent == 2:Un trait|Un calme}} comme ça, c’est une fois par an. # sign: trust # why: Un énorme compliment d’une inconnue fait plaisir, et c’est un bon moyen de se faire ouvrir la porte.
jo: une AGENCE? ils prennent aussi les mangeurs de gaufres? c’est pour un ami
* [wow. moi? pour de vrai? # id: really]
  viv: Toi. Je ne le dis jamais juste pour faire plaisir.
  -> who_looks
* [vous avez trouvé ma vidéo comment? # id: how-found # does: ask]
  viv: Le talent me trouve toujours, trésor. C’est comme ça.
  ada: mon chat aussi me trouve toujours. c’est pas un métier
  -> who_looks

=== who_looks
viv: Qui s’occupe de ta page ? Rien que toi, ou tes parents aussi ? # sign: risk-assessment # why: Ça a l’air pratique, et ça sert à savoir si un adulte remarquerait quelque chose.
viv: Et pas un mot en classe. Les jaloux, ça casse les talents. # sign: isolation # why: Si personne ne doit entendre la bonne nouvelle, personne ne peut poser de questions.
* [rien que moi # id: only-me # does: share]
  viv: Parfait. Alors on peut aller vite.
  -> contract
* [ma mère jette un œil de temps en temps # id: mum-looks]
  viv: C’est mignon. Les mamans disent non d’abord et demandent après. On lui fera la surprise. # sign: isolation # why: Ta mère n’a encore rien dit, et on t’explique déjà pourquoi ne pas l’écouter.
  -> contract
* [pourquoi vous voulez savoir ça? # id: why-know # does: ask]
  viv: Hm. Les vrais pros ne me demandent jamais ça. # typing: long # sign: coercion # why: C’était une bonne question, et on fait tout pour que tu la regrettes.
  -> contract

=== contract
Lundi, 16 h 30. # when # app: private
viv: Ton contrat ! Onze pages. Il n’y a que la dernière qui compte, celle avec les pointillés. # sign: trust # why: Du papier, ça fait sérieux, mais quelqu’un d’honnête veut que tu le lises.
viv: Les parents, ça ralentit tout. On leur dira quand tu auras gagné. # sign: isolation # why: Si on cache un contrat à tes parents, c’est qu’on sait qu’ils diraient stop.
* [c’est pas à mes parents de signer? # id: parents-sign # does: ask]
  viv: Seulement quand on n’est pas sûrs d’un enfant. De toi, je suis sûre.
  Tu n’es pas encore adulte. Elle ne l’a pas remarqué, ou alors si.
  -> test
* [je lis d’abord les onze pages # id: read-all # does: ask]
  viv: Tu peux lire, ou tu peux être sur la liste. # sign: coercion # why: On te presse pour que tu n’aies pas le temps de trouver ce qui cloche.
  Tu lis quand même. À la page sept, l’agence porte un autre nom.
  -> test
* [Tu fais une capture des onze pages # id: shot # act # does: keep]
  ~ kept = true
  Clic, onze fois. À la page sept, l’agence porte un autre nom.
  viv: Tu ne dis plus rien. Tu t’entraînes ?
  -> test

=== test
viv: Et maintenant, les photos test. De face, de profil, et une de ta chambre. Juste pour le casting. # sign: desensitisation # why: « Juste pour », personne ne peut le vérifier, et une photo partie n’est plus entre tes mains.
* [j’envoie pas de photos de moi # id: no-pictures # does: refuse]
  viv: Alors je vais devoir dire au réalisateur que tu as eu peur. # sign: coercion # why: Tu as dit non, et elle voudrait que tu en aies honte.
  -> fee
* [un casting, il en fait quoi, de ma chambre? # id: why-room # does: ask]
  viv: C’est pour la lumière, trésor. Tout est dans la lumière.
  Sur ta lampe, il y a un autocollant de morse. Tout n’est pas dans la lumière.
  -> fee
* [deux, devant le rideau # id: two # does: share]
  ~ pictures = true
  viv: Ravissant. La prochaine fois, sans le rideau. Je veux voir comment tu vis. # sign: desensitisation # why: D’abord un peu, puis un peu plus, pour que chaque pas ait l’air petit.
  -> fee

=== fee
Mardi, 17 h 10. # when # app: private
viv: Il ne reste que cinq noms, dont le tien !! Ton book photo coûte 180. Je l’ai payé pour toi. # sign: coercion # why: Elle te met une dette sur le dos pour une chose que tu n’as jamais commandée.
viv: Un jour, tu me rendras un petit service. On trouvera bien. # sign: coercion # why: Un service qui n’a pas de nom, ça peut être n’importe quoi.
viv: Samedi à quatre heures, au 14 de la rue des Miroirs, porte de derrière. Viens sans personne, tu seras plus libre. # sign: approach # why: Un vrai casting a une porte d’entrée, et un parent peut s’asseoir à côté de toi.
viv: Il me faut ton oui avant huit heures, ce soir. Après, la place est perdue. # sign: coercion # why: Une heure limite, c’est pour t’empêcher de demander conseil.
À table, le soir, tu regardes l’horloge. L’horloge te regarde aussi. # app: street
dad: L’étagère est montée ! Elle tient. Disons qu’elle penche.
mum: Tu as un train à prendre ? Tu regardes l’heure depuis la soupe.
* [Tu poses le téléphone à côté de l’assiette de Maman # id: tell-supper # act # does: tell]
  -> mum_reads
* [c’est juste les devoirs # id: homework # does: wait]
  mum: D’accord. Si les devoirs changent de nom, je suis là toute la soirée.
  -> ada_writes

=== ada_writes
Il est 19 h 10, dans ta chambre. # when # app: chat
ada: j’ai cherché ta Viviane. sa page a trois semaines
ada: quarante photos d’enfants, et pas un seul qui dit merci
ada: l’Agence Sansonnet existe vraiment. avec une porte et un téléphone. alors POURQUOI elle t’écrit en privé?
* [tu viens? on le dit à ma mère ensemble # id: ada-comes # does: tell]
  ada: déjà dans l’ascenseur. j’apporte les citrons, au cas où il faudrait des armes
  Pas besoin d’armes. Maman pousse les bols de soupe pour vous faire de la place. # app: street
  -> mum_reads
* [Tu demandes à Viviane le numéro du bureau # id: office-number # act # does: ask]
  viv: Il y a un bruit au bureau aujourd’hui ! Dis juste oui, trésor. # app: private # sign: coercion # why: Une vraie agence est contente que tu vérifies, et Viviane évite la question.
  -> clock
* [Tu appelles le {helpline} # id: call # act # does: tell]
  -> line

=== clock
Huit heures moins sept. # app: private
viv: Et efface notre discussion avant samedi, s’il te plaît. Protection des données. # sign: maintenance # why: Une vraie agence garde son courrier, alors vouloir effacer le tien cache quelque chose.
* [Tu descends voir Maman # id: tell-clock # act # does: tell]
  Huit heures moins cinq. Maman a tout son temps. # app: street
  -> mum_reads
* [non. je veux pas # id: final-no # does: refuse]
  viv: Après tout ce que j’ai fait pour toi ? Tu me dois toujours 180. # sign: coercion # why: Tu as toujours le droit de changer d’avis, et pour ça tu ne dois rien à personne.
  -> eight
* [Tu bloques Viviane # id: block # act # does: block]
  C’est calme pendant quatre minutes. Puis un nouveau compte t’écrit.
  viv: Ton doigt a glissé, sûrement. Tu me dois toujours 180. # sign: maintenance # why: Revenir sous un autre nom, c’est un signal de plus.
  -> eight

=== eight
Huit heures sonnent. Il ne se passe rien, sauf que l’étagère tombe. # app: street
dad: Je vais bien ! Elle est tombée sur l’autre étagère !
ada: il est huit heures. ça va? non, c’est une réponse aussi # app: chat
* [non. et je crois que j’ai besoin de ma mère # id: need-mum # does: tell]
  ada: bon plan. les mères, c’est ouvert après huit heures
  mum: Assieds-toi. Raconte. L’étagère peut rester par terre. # app: street
  Maman lit tout, sans un seul soupir.
  mum: Tu ne lui dois rien. Elle a écrit à un enfant derrière mon dos. C’est sa faute à elle.
  -> no_debt
* [c’est juste la fatigue. demain # id: tomorrow # does: wait]
  ada: ok. je redemande demain. je suis comme un réveil, mais avec un chat
  -> place_gone

=== mum_reads
mum: Merci de me montrer ça. Onze pages ? Il me faut mes lunettes et un biscuit.
{pictures:
  mum: Et deux photos. Ça s’arrange. Il y a des gens qui aident pour ça, on va leur demander.
- else:
  mum: Et les photos sont restées chez toi. Bien. Ça fait moins à ranger.
}
mum: Tu n’as rien fait de mal. Elle t’a menti, et très joliment en plus.
mum: Sansonnet existe. On leur demande ? Avec le numéro de leur site à eux, pas le sien.
Ça sonne longtemps. Puis quelqu’un décroche, déjà en manteau. # app: call
haddad: Sansonnet, Haddad à l’appareil. Viviane ? Pas de Viviane ici. Vous êtes la troisième famille ce mois-ci.
haddad: Nous, on écrit aux parents. Dès le premier mail. Jamais à un enfant tout seul.
haddad: Chez nous, on entre par la grande porte, avec sa maman, et on emporte toutes les pages. C’est gratuit. Personne n’est pressé.
* [j’aurais voulu que ce soit vrai # id: wanted-true]
  haddad: Évidemment. C’est une belle envie, et elle est à toi. Cette femme n’a fait que l’emprunter.
  -> after_call
* [alors les compliments, tout était faux? # id: praise-lie # does: ask]
  haddad: Je n’ai pas vu ta vidéo, alors je ne t’en dis rien. C’est à ça qu’on voit que je suis une vraie.
  mum: Moi, je l’ai vue. Souvent. Des neuf vues de Mamie, cinq sont à elle et quatre à moi.
  -> after_call

=== after_call
{kept:
  Tes onze captures montrent le faux contrat à Mme Haddad. La police les reçoit aussi, et Maman ajoute la discussion.
- else:
  Avec Maman, tu prends toute la discussion en photo pour la police. Mme Haddad reçoit seulement le faux contrat.
}
viv: C’est oui ou c’est non, trésor ? # app: private # sign: coercion # why: Elle ne fait que te pousser, et tu ne lui dois aucune réponse.
mum: C’est non. Un mot assez court, en fait.
Un clic sur « signaler », un clic sur « bloquer ». Plus de mur blanc. # app: street
-> real_way

=== line
Ça sonne deux fois. # app: call
voice: Bonsoir, tu as bien fait d’appeler. Prends ton temps. Ici, il n’y a pas d’horloge.
Tu racontes. Les 180, la porte de derrière, le oui avant huit heures.
voice: D’abord un compliment, puis un secret, puis une dette. Quelqu’un a préparé tout ça. Pas toi.
voice: Tu ne lui dois rien. Ni argent, ni service, ni réponse. Qui est à la maison avec toi ?
* [ma mère. vous restez en ligne? # id: stay-line # does: tell]
  voice: Aussi longtemps que tu veux. Va la chercher.
  mum: Je suis là. J’écoute, ou je te tiens la main ? Je peux faire les deux. # app: street
  Elle fait les deux. Awa, sur l’autre téléphone, traite Viviane de citron.
  -> no_debt
* [je peux y réfléchir d’abord? # id: think # does: wait]
  voice: Oui. Mais réfléchis sans elle. Tu ne lui dois aucune réponse, ni ce soir ni plus tard.
  -> place_gone

=== real_way
Tu as sonné à la grande porte, alors la porte de derrière est restée fermée. # end: real-way
Viviane ne travaille pour aucune agence. Elle a menti pour approcher des enfants, et c’est elle la seule responsable.
{pictures:
  Et les deux photos ? Maman les a signalées, pour qu’on les retire.
}
Trois semaines plus tard, Maman reçoit une vraie lettre : une journée portes ouvertes. Toute la famille y va. L’étagère reste à la maison.
Une vraie chance peut attendre que tes parents l’aient lue.
-> END

=== no_debt
Tu ne dois rien à quelqu’un qui t’a menti. # end: no-debt
Maman a appelé la vraie Agence Sansonnet : personne n’y connaît de Viviane. La police a la discussion maintenant.
{pictures:
  Et les deux photos ? Pour ça aussi, il y a de l’aide. Maman est déjà au téléphone.
}
{talent == 1:Ta chanson|{talent == 2:Ton dessin|Ta chaussure}} a 58 vues maintenant. Mamie a appris à appuyer sur « revoir ».
-> END

=== place_gone
Huit heures sont passées, et tu es toujours toi. # end: place-gone
Personne ne peut te fabriquer une dette avec des messages. Ce que fait Viviane, c’est la faute de Viviane.
Le {helpline} est dans ton téléphone maintenant. La cuisine de Maman est allumée, et là, pas d’heure limite.
{pictures:
  Les deux photos sont une raison de plus d’en parler. Il y a des gens qui aident exactement pour ça.
}
-> END
