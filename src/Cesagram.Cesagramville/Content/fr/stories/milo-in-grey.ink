# title: Timéo en gris
# blurb: Timéo a effacé toutes vos photos. C’est son management qui le veut.
# note: Dans cette histoire, on met la pression à un ami. Tu peux la passer.
# name.milo: Timéo
# name.jo: Jonas
# name.ada: Awa
# name.n: N.
# name.mum: Maman
# name.teacher: M. Diallo
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR promised = false
VAR saved = false

-> gallery

=== gallery
Lundi, après l’école. Sur la page de Timéo, il y avait 61 photos. Il en reste neuf, toutes grises. # when # app: photos
jo: j’y suis plus! la photo avec la tour de gaufres! c’était mon bon profil
ada: moi non plus. même plus le dragon. qui efface un DRAGON?
milo: c’est juste du rangement. mon management dit qu’une page, c’est une seule couleur
jo: t’as un MANAGEMENT? moi j’ai même pas de trousse
milo: N. dit que des amis sur une photo, ça fait pas pro. désolé. c’est pas contre vous # sign: isolation # why: Petit à petit, quelqu’un retire les amis de Timéo de ses photos, et puis de ses journées.
* [c’est qui, N.? # id: who-is-n # does: ask]
  milo: N. a découvert mes renards. N. s’occupe de jeunes artistes. c’est moi le plus jeune # typing: long
  -> plan
* [ils sont beaux, tes renards. un peu seuls # id: lonely # does: friend]
  milo: seul, c’est le style. je crois. seul: 5/10
  -> plan
* [effacer ses amis, c’est vraiment méchant # id: mean]
  ~ judged = true
  milo: tu comprends pas # typing: stops
  Les petits points viennent, s’en vont, et ne reviennent plus.
  -> plan

=== plan
Lundi soir. Tu écris à Timéo, en privé. # when # app: chat
{judged:
  milo: je suis pas méchant. Jonas, c’est le dernier que j’ai effacé. ça m’a pris une heure
- else:
  milo: tu m’écris encore. c’est bien. 7/10
}
milo: depuis que N. s’en occupe, les renards ont 2000 cœurs. avant c’était six. toi, Jonas, maman, maman, maman et Awa
milo: N. a mon mot de passe, et à quatre, six et huit heures j’envoie où je suis. c’est pour le plan # sign: risk-assessment # why: Ça montre où est Timéo et avec qui, et un mot de passe ouvre tout le reste.
milo: et j’ai fait un film où je dis comment je vais vraiment. rien que pour N. oublie, j’ai rien dit # typing: stops # sign: desensitisation # why: Une chose privée « rien que pour » une personne lui donne du pouvoir, et ce n’est jamais la faute de Timéo.
* [et TOI, tu lui mets combien, au plan? # id: what-marks # does: friend]
  milo: moi? personne demande ça. les cœurs: 9/10. le plan: 4 # typing: long
  -> table
* [ta mère connaît N.? # id: mum-know # does: ask]
  milo: pas encore. N. dit que les mères, c’est pour quand y a un truc à montrer
  -> table
* [c’est pas un peu comme Nova? # id: like-nova # does: ask]
  milo: NON. Nova avait des voitures. N. a un logo
  C’est un joli logo. Ça s’achète.
  -> table

=== table
Mardi, à la cantine. Awa distribue des chapeaux en papier. # when # app: street
ada: vendredi je fais une fête. chapeaux, gâteau, une grande photo de tout le monde. pas de chapeau, pas de gâteau
milo: je peux venir. mais pas sur la photo. c’est pas dans le plan
jo: tu dessines avec un crayon GRIS. il est où, l’orange?
milo: l’orange c’est pour les petits, dit N. # sign: coercion # why: On lui fait honte de ce qu’il aime, pour qu’un seul avis compte.
* [Tu poses ton crayon orange près de son plateau # id: pencil # act # does: friend]
  Il ne le prend pas. Il bouge son plateau pour que le crayon ne tombe pas.
  milo: petits pois: 2/10. crayon: 8
  -> phone
* [moi je l’aime en orange, ton renard # id: like-orange # does: friend]
  milo: tu l’aimais quand il avait six cœurs # typing: long
  -> phone

=== phone
Son téléphone vibre entre les petits pois. Timéo regarde, pâlit, et le tourne vers toi. # app: private
n: À qui est cette manche, sur la photo de six heures ? # sign: risk-assessment # why: Ça sert à savoir qui est près de Timéo.
n: Pas de fête vendredi. Tu n’es pas comme les autres. Avec eux, tu resteras petit. # sign: isolation # why: On dirait un compliment, et ça le coupe de ses amis.
n: Ta mère est encore de nuit. J’appelle à dix heures. # sign: risk-assessment # why: Quelqu’un sait quand Timéo est seul, et choisit exactement cette heure-là pour parler.
n: Efface tout ça après. C’est notre règle. # sign: maintenance # why: Si on ne veut laisser aucune trace, c’est qu’on sait que d’autres s’inquiéteraient.
milo: c’est juste sa façon d’écrire. non?
* [« pas comme les autres ». c’est du Nova, ça # id: nova-line # does: ask]
  milo: quoi? non. mais « c’est notre règle » aussi. Nova disait ça. toutes les nuits # typing: long
  -> same
* [t’as dit à N. que ta mère était de nuit? # id: nights # does: ask]
  milo: oui. sûrement. non. jamais. je l’ai dit qu’à Nova # typing: long
  -> same
* [attends. efface pas cette fois # id: keep-it # does: keep]
  ~ saved = true
  Tu lèves ton plateau comme un mur. Timéo prend cinq photos de l’écran.
  milo: « c’est notre règle ». quelqu’un d’autre disait ça # typing: long
  -> same

=== same
Timéo retourne le téléphone. Il pose un petit pois dessus, comme pour l’empêcher de se relever. # app: street
milo: N. Nova. c’est la même lettre. c’est tout pareil
milo: donc ça a marché deux fois. il est bête à quel point, ce renard?
* [t’es pas bête. quelqu’un a menti, deux fois # id: lied-twice # does: friend]
  milo: deux fois. avec un logo. ça fait beaucoup de travail pour un seul renard
  -> promise
* [t’y es pour rien. c’était déguisé # id: disguise # does: friend]
  milo: un déguisement d’une lettre. quelle flemme. 2/10
  Il sourit presque.
  -> promise

=== promise
milo: dis rien, stp. maman était tellement fière des cœurs. et c’est peut-être PAS Nova. promis?
* [je peux pas promettre ça. mais je suis là # id: no-promise # does: refuse]
  milo: ça, c’est tout toi. c’est ok. 7/10
  -> evening
* [ok, promis # id: promise]
  ~ promised = true
  milo: merci
  Il met très longtemps à finir ses petits pois. Toi aussi. Une promesse, ça peut rester sur l’estomac.
  -> evening
* [viens, la porte qui grince est juste là # id: door-now # does: tell]
  milo: maintenant? avec les petits pois? # typing: long
  milo: ok. avant que ça sonne à dix heures
  -> okoro_room

=== evening
Mardi, 20 h 20. # when # app: chat
milo: N. a changé le mot de passe. je peux plus entrer chez mes propres renards # sign: coercion # why: Quand on tient quelque chose que Timéo aime, on peut s’en servir pour le faire obéir.
milo: je dois être près du téléphone à dix heures. après on me le rend. aujourd’hui: 2/10
{promised:
  Tu as promis de te taire. Mais une promesse qui laisse un ami en danger ne compte pas.
- else:
  Tu as dit que tu serais là. Ce soir, ça veut dire aller chercher quelqu’un.
}
* [Tu vas voir Maman, avant dix heures # id: tell-mum # act # does: tell]
  -> mum_kitchen
* [Tu appelles le {helpline} : comment aider ? # id: call # act # does: tell]
  -> line
* [décroche pas. demain, la porte qui grince? # id: tomorrow # does: friend]
  -> tomorrow

=== mum_kitchen
Maman met en pelote la laine bleue de Mamie. Elle lâche tout. # app: street
mum: Huit heures et demie, et l’appel est à dix heures. Bien. Ça nous laisse le temps.
mum: Tu ne rapportes pas. Tu cherches de l’aide. J’appelle la mère de Timéo à l’hôpital, maintenant.
* [il m’a demandé de rien dire # id: asked-not-to]
  mum: Je sais. C’est dur. On peut être fidèle à un ami et ne pas garder ce secret-là.
  -> ten
* [je peux le dire à Timéo avant? # id: tell-first # does: friend]
  mum: Oui. Court et honnête. Je reste là, à côté.
  milo: t’as tout dit. ok. elle va crier, ta mère? non? je mets mes chaussures # typing: long
  -> ten

=== ten
Dix heures, dans ta cuisine. Timéo, sa mère en sabots d’hôpital, Maman, de la soupe. # when # app: street
Le téléphone sonne onze fois. Personne ne décroche.
milo: c’est la première fois que je réponds pas. ça fait du bruit, de pas répondre
mum: Tu n’as rien fait de mal, Timéo. Ni la première fois, ni cette fois-ci.
n: Tu vas le regretter. Pense à tes renards. # app: private # sign: coercion # why: C’est une menace, et la faute est du côté de qui menace.
milo: {saved:j’ai les cinq photos de la cantine. je les montre?|j’ai rien effacé aujourd’hui. je montre tout?}
Sa mère lit. Puis elle lui met son manteau sur les épaules, alors qu’il ne fait pas froid.
milo: elle est pas fâchée. juste contre une lettre de l’alphabet
-> told_again

=== line
Une voix répond, comme si on était en plein jour. # app: call
voice: Bonjour. Tu appelles pour un ami, alors. Les amis voient souvent les choses en premier. Tu as bien fait.
Tu racontes le gris, le mot de passe, l’appel de dix heures.
voice: Quelqu’un veut garder Timéo pour soi. C’est préparé, et c’est trop lourd pour deux enfants. Qui est près de toi ?
* [ma mère, elle est dans la cuisine # id: in-kitchen # does: tell]
  voice: Alors vas-y maintenant. Je viens avec toi, dans ta main.
  mum: Tu as bien fait de me le dire. J’appelle la mère de Timéo à l’hôpital, maintenant. # app: street
  -> ten
* [Timéo peut vous appeler lui-même? # id: milo-call # does: friend]
  voice: Oui, et sans dire son nom. Vous pouvez aussi appeler ensemble.
  milo: ok. enregistré à « orange ». à dix heures je décroche pas. j’appelle peut-être là-bas. peut-être # app: chat
  -> grey_for_now

=== tomorrow
milo: ça a sonné onze fois. j’avais l’oreiller dessus
Mercredi, récré du matin. Timéo et toi, vous voilà devant la porte. # when # app: street
jo: moi je suis juste là au cas où il faudrait dire une bêtise. je suis toujours prêt
* [je dis la première phrase # id: first-sentence # does: tell]
  Tu dis la première. Elle est courte. Timéo reprend son souffle, puis il continue.
  -> okoro_room
* [c’est toi qui dis quand # id: you-say # does: wait]
  milo: alors demain. ou vendredi. désolé
  teacher: Je vois six pieds sous ma porte. Ils sont les bienvenus toute la semaine.
  -> grey_for_now

=== okoro_room
teacher: Entrez. Du thé ? Il est affreux, mais il est chaud. # app: street
Timéo raconte. À « C’est notre règle », M. Diallo enlève ses lunettes.
teacher: Je te crois, Timéo. Tu n’as rien fait de mal, ni avant, ni maintenant. J’appelle ta mère.
teacher: Cette phrase va à la police. Se servir deux fois de la même, ça laisse une trace.
milo: N. a mon mot de passe. il va leur arriver quoi, à mes renards?
teacher: On va s’en occuper ensemble, aujourd’hui. L’appli a un formulaire pour les pages où quelqu’un d’autre est entré.
* [Tu aides Timéo à remplir le formulaire # id: form # act # does: report]
  milo: « Décrivez ce qui vous appartient. » tous les renards. même le raté à cinq pattes
  -> orange
* [Tu restes à côté de Timéo, sans rien dire # id: company # act # does: friend]
  milo: thé: 1/10. compagnie: 9
  -> orange

=== orange
Timéo a parlé, et tu étais à côté de lui. Il faut du courage, à chaque fois. # end: orange
N., c’était Nova, avec un logo dessus. Tout était préparé, et Timéo n’y est pour rien.
Il n’a pas encore tout raconté. Rien ne l’oblige à le faire d’un coup. Il sait quelle porte grince.
Vendredi, il y a une grande photo. Six chapeaux, un dragon, et un garçon avec de l’orange sur le nez.
-> END

=== told_again
Tu as parlé pour Timéo. Il t’en veut jusqu’à la soupe, et plus après. # end: told-again
N., c’était Nova, avec un logo dessus. La police connaît les deux noms. Un troisième viendra peut-être, alors veillez l’un sur l’autre.
Il n’a pas encore tout raconté. Personne n’est obligé de le faire d’un coup.
Vendredi, il y a une grande photo. Timéo se tient au bord, avec un chapeau. Puis il fait un pas vers le milieu.
-> END

=== grey_for_now
Timéo n’est pas prêt aujourd’hui. Il a le {helpline}, il t’a, toi, et à dix heures il n’a pas décroché. # end: grey-for-now
N., c’est quelqu’un, on ne sait pas encore qui. Et rien de tout ça n’est la faute de Timéo.
C’est trop grand pour deux. Tu peux le dire à Maman ou à M. Diallo, même si Timéo ne peut pas encore.
Awa lui garde un chapeau. Il est orange.
-> END
