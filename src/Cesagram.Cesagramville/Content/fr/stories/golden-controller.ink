# title: La manette en or
# blurb: Quelqu’un t’offre un cadeau dans le lobby. Comme ça, sans raison ?
# note: Ici, quelqu’un demande une photo et fait des menaces. Tu peux passer cette histoire.
# name.nova: Nova_77
# name.jo: Jonas
# name.mum: Maman
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR gift = false
VAR shared = false
VAR moved = false
VAR kept = false
VAR sent = false
VAR late = false

-> lobby

=== lobby
Samedi, après le repas de midi. Orbit Racers, dernier tour. # when # app: game
jo: ok qui a mis un DISTRIBUTEUR DE CANETTES dans le dernier virage
jo: ça fait onze fois que je me le prends
nova: gg ! Ce virage, c’était du travail de pro
nova: Au fait, tu as quel âge ? # sign: access # why: Ça a l’air sympa, mais personne n’a besoin de ton âge pour faire la course avec toi.
jo: ALLEZ, course suivante, moi contre le distributeur # odd # why: « Allez » a l’air pressant, mais Jonas veut juste jouer et accepterait un non.
* [merci! je m’entraîne beaucoup # id: thanks]
  nova: Ça se voit. Personne ici ne conduit comme toi.
  -> present
* [et toi, t’as quel âge? # id: age-back # does: ask]
  nova: Ha ! Plus que ma voiture. L’école, c’est du passé, disons.
  -> present

=== present
Une boîte arrive dans ta messagerie. Elle gigote.
nova: Vas-y, ouvre # picture: skin # sign: trust # why: Un gros cadeau au bout d’une heure, ça peut servir à te faire croire que tu dois quelque chose.
C’est la manette en or. Elle coûte plus cher qu’un vélo.
jo: QUOI. deux ans sur ce jeu et tout ce que j’ai, c’est un pot d’échappement tordu
nova: C’est trois fois rien. Tu n’es pas comme les autres. Je l’ai vu tout de suite. # sign: trust # why: Entendre que tu sors du lot fait plaisir, et c’est une façon rapide de gagner ta confiance.
* [wow, merci!! # id: accept]
  ~ gift = true
  Ta voiture devient dorée. Jonas en fait deux fois le tour, très lentement.
  nova: L’or te va bien. Maintenant, tout le monde le voit.
  -> questions
* [c’est trop, j’en veux pas # id: decline # does: refuse]
  nova: Trop tard, haha. Ça ne se rend pas. # sign: coercion # why: Tu as dit non, et ton non a été balayé avec une blague.
  La manette reste dans ton garage, comme un gâteau que personne n’a commandé.
  -> questions
* [pourquoi moi? # id: why-me # does: ask]
  nova: Parce qu’il faut bien que quelqu’un remarque ton talent.
  C’est une jolie réponse. Ce n’est pas vraiment une réponse.
  -> questions

=== questions
Dimanche, 19 h 30. # when # app: game
jo: dites pas à mon père que je suis là, c’est l’heure du lave-vaisselle # odd # why: « Dites pas » mérite un coup d’œil, mais ici c’est une blague de vaisselle, finie dans dix minutes.
nova: C’est calme chez toi ce soir ? # sign: risk-assessment # why: Ça ressemble à du bavardage, et ça sert à savoir si un adulte est près de toi.
nova: Tes parents regardent parfois ton téléphone ? Les miens me rendaient dingue avec ça. # sign: risk-assessment # why: Quand on demande qui voit ton téléphone, c’est peut-être pour rester dans l’ombre.
* [non, et maman dort sur le canapé # id: sofa # does: share]
  ~ shared = true
  nova: Alors heureusement que je suis là :)
  -> other_app
* [pourquoi tu veux savoir ça? # id: ask-why # does: ask]
  nova: Eh ben. C’était juste pour être sympa. # typing: long # sign: coercion # why: Tu as le droit de demander, et te faire croire que c’est impoli, c’est de la pression.
  nova: Pardon. Longue journée. Sans rancune ?
  -> other_app
* [Tu apportes le téléphone à Maman, sur le canapé # id: tell-early # act # does: tell]
  Maman se réveille, la joue imprimée par le coussin. Elle ne t’interrompt pas une seule fois. # app: street
  -> kitchen

=== other_app
nova: Il y a trop de bruit dans ce lobby. Viens sur Pipelette, rien que nous deux. # sign: isolation # why: Une appli privée t’éloigne de tes amis et des gens qui pourraient remarquer quelque chose.
nova: J’ai encore une petite surprise pour toi là-bas. # sign: trust # why: Pour avoir le prochain cadeau, il faut faire ce que Nova veut.
* [ok, c’est quoi ton pseudo là-bas? # id: move]
  ~ moved = true
  jo: tu vas où? c’est soirée course
  Ta voiture disparaît du lobby. Jonas se prend le distributeur, seul.
  -> secret
* [non merci, je reste ici # id: stay # does: refuse]
  nova: Bien sûr. Aucune pression.
  jo: cool. douze fois maintenant, au fait
  -> secret
* [Jonas, c’est normal ça? # id: ask-jo # does: friend]
  jo: on a demandé ça à ma cousine aussi. pareil, après un cadeau
  jo: elle a dit non et y a plus eu de cadeaux. marrant, hein?
  -> secret

=== secret
Lundi, 21 h 40. # when # app: private
{moved:
  nova: Enfin. Rien que toi et moi.
- else:
  nova: Te voilà ! Même pseudo que dans le jeu, c’était facile :) # sign: access # why: Personne n’a invité Nova ici, et Nova est là quand même.
}
nova: Je ne parle vraiment qu’avec toi. # sign: trust # why: Ça crée un lien et ça te donne une responsabilité, après deux jours seulement.
nova: Pour la manette, ne dis rien aux autres, ok ? Ils seraient juste jaloux. # sign: isolation # why: Un cadeau dont il ne faut pas parler, c’est un cadeau avec une ficelle au bout.
nova: Et les parents ne comprennent rien aux jeux. C’est notre petit secret. # sign: isolation # why: Un secret qui met à l’écart ceux qui prennent soin de toi est un signal d’alerte.
* [ok, notre secret # id: promise]
  nova: Je savais que je pouvais compter sur toi.
  C’est un petit secret. Il pèse plus lourd que le téléphone.
  -> breakfast
* [j’aime pas les secrets # id: no-secret # does: refuse]
  nova: Pas un mauvais secret ! Plutôt une surprise d’anniversaire. # sign: isolation # why: Une surprise finit quand tout le monde sait, et ce secret-là ne doit jamais finir.
  -> breakfast
* [Tu fais une capture d’écran avant de répondre # id: shot # act # does: keep]
  ~ kept = true
  Clic. Quatre lignes, bien à l’abri.
  nova: Tu ne dis plus rien. Tu fais quoi ?
  -> breakfast

=== breakfast
Mardi, 7 h 10. Des tartines, la pluie, la radio. # when # app: street
mum: Tu viens de beurrer l’assiette.
mum: Tout va bien ? On dirait que tu as un caillou dans ta chaussure.
* [Tu parles de Nova à Maman # id: tell-breakfast # act # does: tell]
  Maman éteint la radio et s’assied. Elle ne t’interrompt pas une seule fois.
  -> kitchen
* [c’est juste la fatigue # id: just-tired # does: wait]
  mum: D’accord. Si la fatigue change de nom, je suis là. Même au travail.
  -> favour

=== favour
Mardi, 16 h 10. # when # app: private
nova: Un tout petit service. Tu te souviens qui t’a offert le plus beau truc du jeu ? # sign: coercion # why: Maintenant le cadeau a un prix, et un vrai cadeau n’en a pas.
nova: Envoie-moi une photo de toi. Rien que pour moi, pour personne d’autre. # sign: desensitisation # why: « Rien que pour moi » teste jusqu’où tu vas sans que personne le sache.
{shared:
  nova: Ta mère ne remarquera rien. Elle s’endort sur le canapé, c’est toi qui l’as dit. # sign: risk-assessment # why: Tu l’as dit une seule fois, et Nova l’a gardé pour s’en servir.
}
* [non. j’envoie pas de photos # id: no-picture # does: refuse]
  nova: Vraiment ? Après tout ça ?
  -> pressure
* [ok mais alors de mon chien # id: dog # does: refuse]
  nova: Mignon. À toi maintenant. # sign: coercion # why: Un non dit avec humour reste un non, et Nova ne l’accepte pas.
  -> pressure
* [ok, une. avec les cheveux en pétard # id: send # does: share]
  ~ sent = true
  nova: Tu vois, c’était facile. Demain, une plus jolie. # sign: desensitisation # why: D’abord un petit pas, puis le suivant, pour que chacun ait l’air normal.
  -> pressure

=== pressure
nova: Je peux tout reprendre, tu sais. # sign: coercion # why: La peur de perdre quelque chose sert à te faire céder.
nova: Et ce serait dommage que les gens apprennent que tu as mendié ce cadeau. # sign: coercion # why: C’est une menace en habits polis, et une menace n’est jamais ta faute.
{sent:
  Tu as les mains froides. Une photo est partie. L’aide marche encore, tout de suite.
- else:
  Tu as les mains froides. Sur l’écran, la voiture dorée tourne lentement sur elle-même.
}
* [Tu apportes le téléphone à Maman, maintenant # id: tell-pressure # act # does: tell]
  ~ late = true
  Maman a déjà un bras dans son manteau. Elle le retire et se rassied. # app: street
  -> kitchen
* [Tu appelles le {helpline} # id: call # act # does: tell]
  -> line
* [Tu bloques Nova # id: block # act # does: block]
  -> after_block

=== kitchen
mum: Merci de m’en parler. Ça n’a pas dû être facile.
mum: Tu n’as rien fait de mal. Quelqu’un a posé un piège et l’a couvert de paillettes.
{sent:
  mum: La photo, c’est pareil. Il y a des gens qui aident exactement pour ça.
}
mum: Tu peux continuer à jouer, et je ne te prends pas ton téléphone. On commence par quoi ?
* [Vous enregistrez ensemble tous les messages # id: save # act # does: keep]
  {kept: Ceux de lundi sont déjà à l’abri. Maman siffle d’admiration.|Maman tient la lampe, tu appuies sur les boutons. Onze captures.}
  mum: Maintenant, personne ne pourra dire que ce n’est pas vrai.
  -> answer
* [Vous signalez ensemble le compte # id: report # act # does: report]
  mum: « Motif du signalement ». Il y a une case « visqueux » ?
  Il n’y en a pas. Vous enregistrez les messages, puis vous cochez « adulte qui met la pression à un enfant ».
  -> answer

=== answer
{late: -> told}
Le téléphone vibre sur la table, entre la confiture et les clés. # app: private
nova: Allô ? Tu es où ? # sign: coercion # why: Toutes ces questions font passer ton silence pour une faute, et tu ne dois aucune réponse.
nova: Tu ne parles de nous à personne, hein ? # sign: maintenance # why: Quand on n’a rien à cacher, on n’a pas besoin de ton silence.
mum: Hm. Voilà quelqu’un qui s’inquiète. Et pas pour toi.
* [je l’ai dit à ma mère # id: told-mum # does: refuse]
  Les petits points dansent, s’arrêtent, dansent, s’arrêtent. Puis Nova est hors ligne.
  mum: Eh bien. J’ai rarement vu quelqu’un démarrer aussi vite.
  -> friends
* [Tu ne réponds rien et tu bloques # id: block-together # act # does: block]
  Un clic, et la table redevient une table.
  mum: Pas besoin d’au revoir. Tu n’en dois aucun.
  -> friends

=== friends
Mercredi, soirée course. # when # app: game
jo: ah te voilà!! le distributeur s’ennuyait de toi
jo: {gift:elle est où ta voiture en or?|tu roules toujours pas en or?}
* [Tu racontes tout à Jonas # id: tell-jo # act # does: friend]
  jo: wow. ok. moi je l’aurais ouverte en une seconde, cette boîte
  jo: donc ça aurait pu être moi. je le dis à mon père, après le lave-vaisselle
  -> told
* [rendu. y avait une ficelle au bout # id: strings]
  jo: comme un yo-yo?
  jo: bon, pas comme un yo-yo. tu me raconteras quand tu veux. on fait la course?
  -> told

=== line
Ça sonne deux fois. # app: call
voice: Bonjour, tu as bien fait d’appeler. Tu peux garder ton nom pour toi.
Tu racontes dans le désordre. La voix remet les choses dans l’ordre.
voice: D’abord un cadeau, puis un secret, puis un service. Quelqu’un a préparé tout ça. Pas toi.
voice: Est-ce qu’il y a un adulte que tu aimerais avoir à côté de toi ?
* [ma mère, mais je sais pas comment commencer # id: how-to-start # does: tell]
  voice: Commence par : « Il y a un truc qui ne va pas et j’aimerais que tu m’écoutes. »
  Tu essaies dans le couloir. Ça marche du premier coup.
  mum: Je t’écoute. Sans manteau, sans téléphone, avec mes deux oreilles.
  -> told
* [pas encore, je dois réfléchir # id: not-today # does: wait]
  voice: C’est d’accord. Garde notre numéro. Et tant que tu réfléchis, ne réponds pas à Nova.
  -> not_yet

=== after_block
Compte bloqué. Pendant six minutes, c’est très calme. # app: private
nova: Mauvais bouton ? C’est moi, nouveau compte. Que ça reste entre nous. # sign: maintenance # why: Revenir sous un autre nom et demander le silence, c’est un signal de plus.
jo: ça va? ta voiture est garée devant le distributeur depuis dix minutes
* [pas trop. tu peux venir? # id: jo-come # does: friend]
  Jonas est à la porte avec deux gaufres. Il y en a une pour toi.
  jo: mange. après on va voir ta mère. je dis la première phrase si tu veux
  mum: Vous êtes deux et il n’y a pas une miette par terre ? C’est sérieux, alors. Je vous écoute.
  -> blocked
* [ça va # id: im-fine # does: wait]
  jo: ok. je te crois qu’à moitié, mais ok. je suis là
  -> not_yet

=== told
Tu en as parlé, et c’est devenu plus léger. # end: told
L’équipe du jeu a répondu. « Tu n’es pas comme les autres » : Nova l’avait écrit à dix-neuf personnes.
Nova a tout préparé. La faute est du côté de qui tend le piège, jamais du côté de qui reçoit la boîte.
La police a les messages maintenant. {sent:Et la ligne d’écoute sait comment faire retirer des photos.|Un cadeau qui a besoin d’un secret n’est pas un cadeau.}
-> END

=== blocked
Tu as bloqué Nova, et puis tu as fait le plus fort : tu n’as pas gardé ça pour toi. # end: blocked
Maman a signalé les deux comptes. Jonas lisait les boutons à voix haute, la bouche pleine.
Bloquer arrête un compte. En parler, ça aide contre tous les comptes.
{sent:
  Et la photo ? Maman a déjà demandé comment la faire retirer. Il y a des gens pour ça.
}
-> END

=== not_yet
Avant de dormir, tu enregistres un numéro. Le {helpline}, à P comme pizza. # end: not-yet
Nova t’a mis la pression. C’est la faute de Nova, et il n’est jamais trop tard pour le dire.
La phrase de Maman tient toujours : « Si la fatigue change de nom, je suis là. »
{sent:
  La photo est une raison d’appeler, jamais une raison de te cacher. Au bout du fil, on sait quoi faire.
}
Demain est un autre jour, et il y aura des tartines.
-> END
