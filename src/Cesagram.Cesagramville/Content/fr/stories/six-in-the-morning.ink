# title: Six heures du matin
# blurb: Un sac, pas de téléphone, et personne ne dit où on va. C’est vraiment la coach ?
# name.coach: Coach
# name.ada: Awa
# name.jo: Jonas
# name.mum: Maman
# name.teacher: M. Diallo
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR blocked = false
VAR packed = false

-> message

=== message
Mercredi, après le ping-pong. Un numéro que tu ne connais pas. # when # app: chat
coach: Bonjour les Loutres, ici Coach. Nouveau téléphone, nouveau numéro. Supprimez l’ancien groupe, s’il vous plaît. # odd # why: N’importe qui peut mettre un nom connu sur un nouveau numéro, alors vérifier est une bonne idée.
coach: Samedi, six heures du matin. À la gare, entrée de côté. # odd # why: Tôt et loin des regards, c’est un drôle de rendez-vous, sauf quand la grande porte n’ouvre qu’à sept heures.
coach: Prenez un sac pour une nuit. Je ne dis pas où on va. # odd # why: Un voyage vers nulle part, les adultes de la maison doivent en avoir entendu parler, et ici c’était le cas.
ada: SIX heures? c’est pas le matin. c’est la fin de la nuit
jo: c’est une prison?
* [c’est qui en vrai? # id: who-really # does: ask]
  coach: Coach ! Celle qui a le sifflet. # typing: long
  ada: un sifflet, ça s’achète
  -> details
* [oui!! une surprise! # id: surprise]
  jo: je prends des gaufres. pour tout le monde. pour plusieurs jours
  -> details

=== details
coach: Il me faut votre pointure, à tous. # odd # why: Pour collectionner des infos sur toi, il faut une raison, et ici la raison est une rangée de bottes.
coach: Qui dort mal loin de chez soi ? Écrivez-le rien qu’à moi, s’il vous plaît. # odd # why: « Rien qu’à moi » mérite un arrêt, et ici ça évite à quelqu’un de le dire devant tout le monde.
coach: Et pas de téléphones, cette fois. # odd # why: Sans téléphone tu ne peux appeler personne, alors tu as raison de protester.
ada: signaux d’alerte: six. et je compte même pas six heures
* [grande. j’en dis pas plus # id: big-feet # does: refuse]
  coach: Grande. C’est noté. Ça me suffit pour l’instant.
  -> test
* [pas de téléphone, pas de moi # id: no-phone-no-me # does: refuse]
  coach: Hm. Tu n’as pas tort. Je vais y réfléchir. # typing: long
  -> test
* [Tu demandes à Awa, en privé, ce qu’elle en pense # id: ask-ada # act # does: friend]
  ada: ça peut être la coach. ça peut être quelqu’un en costume de coach. donc on teste
  -> test

=== test
jo: une question piège! la coach sait qui a cassé la lampe de la salle
* [qui a cassé la lampe de la salle? # id: lamp # does: ask]
  coach: Jonas. Deux fois. Avec le même service.
  jo: ok c’est LA coach. ou le journal de l’école. c’était dans le journal de l’école
  -> more
* [Tu appelles l’ancien numéro de la coach # id: old-number # act # does: ask]
  Une voix enregistrée dit qu’il n’y a personne. On dirait qu’elle parle du fond d’une soupe.
  jo: ligne morte. louche. j’adore
  -> more
* [Tu bloques le nouveau numéro # id: block # act # does: block]
  ~ blocked = true
  Un clic. Mieux vaut un blocage de trop qu’un voyage de trop.
  jo: moi je reste. je serai tes yeux. j’en ai aussi un sur les gaufres
  -> more

=== more
Jeudi, après l’école. # when # app: chat
{blocked:
  Jonas te transfère ce qui arrive.
}
coach: Pas un mot aux petits frères et petites sœurs ! La dernière fois, l’un d’eux l’a raconté à toute la rue. # odd # why: « Pas un mot » peut être un mauvais secret, alors regarde si les adultes ont le droit de savoir.
coach: Le mot de passe, à l’entrée de côté, c’est « loutre ». # odd # why: Un mot de passe, ça fait espion, et certains adultes aiment juste les films d’espions.
ada: c’est pas un mot de passe, c’est notre NOM
* [Tu montres tout à Maman # id: show-mum # act # does: tell]
  -> mum_knows
* [Tu demandes à M. Diallo s’il y a un voyage # id: ask-okoro # act # does: tell]
  teacher: Il y en a un, et je sais où. Je mens très mal, alors ne me regarde pas.
  teacher: Tu fais bien de demander deux fois. La deuxième, c’est à la maison.
  -> mum_knows
* [Tu fais ton sac et tu ne dis rien # id: pack # act # does: wait]
  ~ packed = true
  -> packing

=== packing
Vendredi soir. Ton sac est près de la porte, et il a l’air coupable. # when # app: street
Maman passe avec une paire de bottes en caoutchouc.
mum: Tu vas en avoir besoin. Et ça fait beaucoup de chaussettes. Je ne dis rien. # odd # why: On dirait que Maman partage un secret avec la coach, et c’est vrai, car la surprise n’est que pour les enfants.
* [t’es AU COURANT? # id: you-know # does: tell]
  -> mum_knows
* [j’ai pas envie d’y aller # id: dont-want # does: refuse]
  -> stay

=== stay
mum: Alors tu n’y vas pas. Pas besoin d’en dire plus.
mum: Tu veux que je te raconte ce que je sais ? Ou on en reste là ?
* [raconte # id: tell-me # does: ask]
  -> mum_knows
* [on en reste là # id: leave-it # does: wait]
  mum: On en reste là. J’écris à la coach que tu restes ici. {blocked:Elle peut répondre sur mon téléphone, tu liras avec moi.|Il n’y a rien à expliquer.}
  coach: Merci de me le dire ! Un non, c’est très bien. Je te rapporte quelque chose qui n’est pas gluant. # app: chat
  ada: ton service va nous manquer. je prends des notes. avec dessins, si ça se trouve
  jo: ça fait plus de gaufres pour moi. des gaufres tristes
  coach: Et si c’était à cause de mes messages, ils étaient bizarres. Je viens de les relire. Pardon.
  -> home_this_time

=== mum_knows
{packed:Maman s’assied sur le sac et lit tout.|Maman lit tout et lève un sourcil, puis l’autre.} # app: street
mum: Les parents ont eu une lettre : la maison, les numéros, deux adultes. J’ai appelé la maison. J’ai eu un homme, et une oie.
mum: Mais « pas de téléphones », ce n’était pas dans la lettre. Ça ne me plaît pas non plus. On demande, au numéro de la lettre.
Ça sonne, et c’est vraiment elle. # app: call
coach: Oh non. « Rien qu’à moi. » « Pas de téléphones. » On dirait une affiche de ce qu’il ne faut pas écrire.
coach: Mon vieux téléphone est tombé dans la soupe. J’aurais dû vous le dire à la salle, en face.
* {blocked} [je t’ai bloquée # id: blocked-you]
  coach: Beau retour ! Celui-là, je ne l’avais pas vu venir.
  -> tin
* [tu m’en veux d’avoir demandé? # id: cross # does: ask]
  coach: Non ! Je vous apprends à regarder la balle. Tu l’as regardée.
  -> tin
* [je veux mon téléphone avec moi # id: want-phone # does: refuse]
  coach: Oui. Tu as raison, et moi, j’avais tort.
  -> tin

=== tin
coach: Nouvelle règle. Les téléphones viennent, dans une boîte à biscuits. La boîte reste ouverte, jour et nuit.
mum: Et on peut appeler chez soi à trois heures du matin ?
coach: Tout le monde peut. Je tiendrai la lampe de poche.
Samedi, six heures moins cinq. L’entrée de côté. # when # app: street
clerk: Mot de passe ?
jo: gaufre
clerk: Presque. Tout le dernier wagon est à vous, il n’y aura personne d’autre. # odd # why: À l’écart de tout le monde, ça peut inquiéter, et ici c’est juste l’équipe qui fait trop de bruit.
* [c’est qui, le deuxième adulte? # id: second-adult # does: ask]
  coach: Il dort sur ce banc, avec un pingouin sur sa tasse.
  teacher: Je ne dors pas. Je repose mon grincement.
  -> barn
* [loutre # id: say-otter]
  clerk: Enfin quelqu’un qui connaît son texte. Bon voyage.
  -> barn

=== barn
Il fait noir, il y a de la boue, les bottes sont trop grandes. Au bord d’un ruisseau, quatorze personnes retiennent leur souffle.
coach: Neuf ans que l’équipe s’appelle les Loutres. Et aucun d’entre vous n’en a jamais vu.
ada: chut. là. près de la racine. elle nous REGARDE
jo: elle a les yeux de ma tante
* [Tu prends ton téléphone dans la boîte et tu appelles Maman # id: ring-mum # act]
  mum: Je n’entends rien du tout. C’est elle ? C’est magnifique.
  -> which_end
* [Tu ne bouges plus et tu regardes # id: look # act]
  La loutre mange un poisson en commençant par la tête. Pendant un moment, personne n’a besoin de téléphone.
  ada: elle mange comme toi
  -> which_end

=== which_end
{blocked: -> open_tin}
-> otters

=== otters
C’était bien la coach, une soupe, et de vraies loutres. # end: otters
Tu as demandé avant de partir. Une bonne surprise supporte ça : les parents savent, et un non compte.
Un mauvais secret se fâche quand on pose des questions. La coach, elle, s’est améliorée.
-> END

=== open_tin
Tu as bloqué ta propre coach, et elle raconte à tout le monde que c’était bien joué. # end: open-tin
Un blocage, ça s’annule. Et un numéro inconnu reste inconnu tant que personne n’a vérifié.
Une bonne surprise, c’est des parents au courant, une boîte ouverte et un non qui compte.
-> END

=== home_this_time
Tu es à la maison, et personne n’a demandé deux fois pourquoi. # end: home-this-time
Dimanche, Awa sonne à la porte, de la boue jusqu’aux coudes, un dessin à la main. C’est une loutre avec ton service.
Maintenant, la coach écrit d’abord aux parents. Au printemps, ils y retournent.
Si un truc te semble bizarre, Maman lit avec toi. N’importe quel soir.
-> END
