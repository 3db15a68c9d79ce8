# title: Timéo roule en or
# blurb: Le nouveau roule tout à coup en voiture dorée. Il n’a pas l’air content.
# name.milo: Timéo
# name.jo: Jonas
# name.nova: Nova*
# name.mum: Maman
# name.teacher: M. Diallo
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR promised = false

-> lobby

=== lobby
Mercredi, soirée course. Timéo, de ta classe, est là. Trois semaines en ville, six mots en tout. # when # app: game
jo: stop. STOP. c’est une manette en or ça?
milo: c’est rien
jo: rien, ça coûte le prix d’un vélo maintenant? pour ce rien-là je vendrais mon frère # odd # why: Ça a l’air affreux, mais c’est juste du Jonas, et son frère ne risque rien.
milo: on me l’a offerte. demandez pas qui, svp, ok? # sign: isolation # why: Si un ami ne peut pas dire de qui vient un cadeau, c’est qu’on lui a demandé un secret.
* [trop bien! mais qui?? # id: ask-loud # does: ask]
  Timéo a quitté le lobby. La voiture dorée roule encore un peu toute seule.
  jo: oups. c’était nous?
  -> evening
* [Tu n’insistes pas et tu écris à Timéo, en privé # id: write-alone # act # does: friend]
  jo: vous partez tous où? ok. je fais la course contre le distributeur
  -> evening

=== evening
Mercredi, 20 h 30. Tu écris à Timéo. # when # app: chat
milo: désolé pour tout à l’heure. je suis pas censé en parler
milo: ça vient de Nova. Nova c’est ok. y a que Nova qui me demande comment s’est passée ma journée # sign: trust # why: Comme il n’y a que Nova pour s’intéresser à lui, c’est très dur de lui dire non.
milo: je mets des notes à tout. bus 12: 7/10. école: 4/10. petits pois de la cantine: 2/10, ils ont abandonné. Nova: 10/10
* [ça craint. laisse tomber Nova # id: drop-nova]
  ~ judged = true
  milo: tu connais pas Nova # typing: stops
  Timéo est hors ligne. C’est sorti plus dur que tu ne voulais.
  -> school
* [et ta journée, alors? # id: how-day # does: friend]
  milo: oh. 4/10. non, 5. on m’a demandé. et j’ai dessiné un renard derrière la salle de sport. 9/10 # typing: long
  -> school
* [Nova, ça me dit un truc. c’est en échange de quoi, ce cadeau? # id: what-for # does: ask]
  milo: rien!
  milo: juste qu’on s’écrive quand maman travaille de nuit. parce que c’est plus calme # sign: risk-assessment # why: Nova a trouvé à quel moment aucun adulte n’est près de Timéo.
  -> school

=== school
Jeudi, à la cantine. Timéo bâille dans ses petits pois. # when # app: street
{judged:
  milo: salut. je m’assieds là-bas aujourd’hui. les petits pois: 1/10
- else:
  milo: salut. prends pas les petits pois
}
jo: t’as la tête des pantoufles de ma grand-mère. t’as dormi au moins?
milo: Nova m’écrit la nuit. si je réponds pas, Nova est triste # sign: coercion # why: Rendre quelqu’un responsable de sa tristesse, c’est de la pression, et ça vole le sommeil.
* [Tu poses ton plateau à côté de Timéo # id: sit # act # does: friend]
  Il pousse son sac. Ça prend du temps, c’est un gros sac.
  milo: ce midi: 6/10 maintenant
  -> phone
* [je t’en veux pas. je m’inquiète un peu # id: worried # does: friend]
  milo: pour moi? ah bon. personne s’était encore inquiété pour moi dans cette ville # typing: long
  -> phone
* [Tu demandes conseil à M. Diallo, sans dire de nom # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  teacher: Tu as bien fait de demander. Chercher de l’aide pour quelqu’un, ce n’est pas rapporter.
  teacher: Viens me voir, avec ton ami ou sans lui. Ma porte grince, mais elle est ouverte.
  -> phone

=== phone
Jeudi, à l’arrêt de bus. Timéo te tend son téléphone pour que tu lises. # when # app: private
{judged:
  milo: t’as dit que ça craint. j’y ai pensé toute la nuit. regarde, toi
}
nova: Tu n’es pas comme les autres. Tu es plus mûr que tout le monde dans cette école. # sign: trust # why: Ça flatte Timéo et ça rabaisse tous les autres.
nova: Là-bas, ils ne te comprendront pas. Moi, si. # sign: isolation # why: Nova fait croire à Timéo que personne d’autre ne le comprendra, pour qu’il n’essaie plus.
nova: Ta mère travaille encore de nuit cette semaine ? # sign: risk-assessment # why: Ça sert à savoir quand Timéo est seul.
nova: Efface notre discussion après, comme toujours. C’est notre règle. # sign: maintenance # why: Si on ne veut laisser aucune trace, c’est qu’on sait que d’autres s’inquiéteraient.
nova: Un jour je te montrerai un vrai circuit. Rien que nous. # sign: approach # why: C’est un plan pour se voir, sans personne d’autre, avec quelqu’un que Timéo n’a jamais vu.
milo: c’est gentil tout ça. non? dis quelque chose, le bus 12 arrive dans quatre minutes
* [t’y es pour rien dans tout ça # id: not-fault # does: friend]
  milo: des fois ça fait bizarre quand même. bizarre 3/10. ok, 8 # typing: long
  -> promise
* [l’efface pas cette fois # id: keep-it # does: keep]
  milo: j’ai jamais eu envie. y a des dessins de renards dedans aussi
  Timéo appuie sur deux boutons et ne lâche pas. C’est enregistré.
  -> promise
* [t’as déjà vu Nova? # id: seen-nova # does: ask]
  milo: non. sa caméra est cassée. depuis... toujours. c’est long pour une caméra # typing: long
  -> promise

=== promise
Le bus arrive au coin de la rue.
milo: tu le dis à personne. promis?
* [je peux pas. mais je promets d’être là # id: no-promise # does: refuse]
  milo: bizarre comme promesse. 7/10 quand même. à demain
  -> night
* [ok. promis # id: promise]
  ~ promised = true
  milo: merci. vraiment
  Le bus emmène Timéo. La promesse, elle, reste avec toi. Elle serre, comme une chaussure trop petite.
  -> night
* [viens avec moi voir ma mère. maintenant # id: come-now # does: tell]
  Le bus 12 ouvre ses portes. Timéo le regarde. Le bus repart sans lui.
  milo: elle va pas crier? ok. alors vite, avant que je réfléchisse
  -> kitchen_both

=== night
Jeudi, 22 h 20. # when # app: chat
milo: tu dors? aujourd’hui: 1/10
milo: Nova a vu que je t’ai parlé. Nova dit que c’est de la jalousie et que je dois choisir # sign: isolation # why: S’il doit choisir entre toi et Nova, Timéo n’a plus personne d’autre que Nova.
milo: et si je parle, plus de voiture et tout sera ma faute # sign: coercion # why: Nova met la faute sur Timéo pour qu’il se taise, et c’est faux.
{promised:
  Ta promesse serre plus fort. Elle était faite pour un petit secret. Celui-ci est trop grand.
- else:
  Tu as promis d’être là. Être là, ça peut aussi vouloir dire aller chercher quelqu’un.
}
* [Tu réveilles Maman # id: wake-mum # act # does: tell]
  -> mum_night
* [Tu appelles le {helpline} : que faire pour un ami ? # id: call # act # does: tell]
  -> line
* [je suis là. demain on le dit à M. Diallo # id: tomorrow # does: friend]
  -> tomorrow

=== mum_night
Maman s’assied dans son lit avant même que tu aies fini de frapper. Ses cheveux tentent quelque chose de nouveau. # app: street
mum: Mets tes pieds sous la couette. Raconte. C’est lourd à porter pour une seule personne.
mum: Timéo n’a rien fait de mal, et toi, tu ne rapportes pas. J’appelle sa mère au travail, maintenant.
* [il va me détester # id: hate-me]
  mum: Il sera peut-être fâché pendant un jour. Je le préfère fâché et en sécurité.
  -> after_telling
* [je peux lui écrire avant? # id: write-first # does: friend]
  mum: Oui. Court et honnête. Je reste là, à côté.
  milo: t’as TOUT DIT? # typing: stops
  -> after_telling

=== after_telling
Vendredi. La chaise de Timéo est vide. # when # app: street
jo: il est où Timéo? je lui ai gardé une place ET j’ai grondé les petits pois
{asked_teacher:
  teacher: Il est avec sa mère, et tout va bien. Tu m’avais demandé conseil sans dire de nom. Maintenant, je le connais. Merci.
- else:
  teacher: Il est avec sa mère, et tout va bien. On dirait que tu t’es fait du souci.
}
milo: j’étais fâché jusqu’à neuf heures à peu près. maman a tout lu. elle en veut qu’à Nova # app: chat
* [pardon, fallait que je le dise # id: sorry-told]
  milo: t’excuse pas. toi qui parles: 9/10. un point en moins pour avoir réveillé tout le service de maman
  -> told_for_milo
* [et aujourd’hui, c’est combien? # id: how-today # does: friend]
  milo: 6/10. on m’a demandé. ET y a des crêpes
  -> told_for_milo

=== kitchen_both
mum: Bonjour Timéo. Asseyez-vous, tous les deux. Il y a de la soupe, et personne n’est obligé de parler avant la soupe. # app: street
Timéo parle avant la soupe.
mum: Merci de me faire confiance. Tu n’as rien fait de mal, Timéo, ni avec la voiture, ni avec le secret.
milo: j’en ai effacé une partie. à cause de la règle
mum: C’était la règle de Nova. Ce qui reste suffit largement. Je peux appeler ta mère, et tu écoutes ?
* [Tu fais oui de la tête à Timéo et tu restes là # id: nod # act # does: friend]
  milo: ok. mais c’est moi qui dis bonjour en premier
  -> call_milos_mum
* [Pendant ce temps, tu aides Timéo à tout enregistrer # id: save-chat # act # does: keep]
  milo: tu tiens le téléphone, j’appuie. travail d’équipe: 8/10
  -> call_milos_mum

=== call_milos_mum
La mère de Timéo parle très peu. Puis elle dit son prénom, deux fois, tout doucement. # app: call
milo: elle arrive. elle est pas fâchée. elle a dit « mon renard courageux » devant tout le monde. 1/10. non. 10
nova: Tu es où ? Avec qui ? # app: private # sign: coercion # why: Nova veut savoir où est Timéo et qui l’écoute, et Timéo ne doit aucune réponse.
mum: Ça, ça peut attendre. Pour toujours, si tu veux.
* [on bloque? # id: block-nova # does: block]
  Timéo le fait lui-même. Il s’y reprend à deux fois, son pouce tremble un peu.
  milo: voilà. c’est tellement calme. c’est bien, ça?
  -> together
* [d’abord on signale, après on bloque # id: report-nova # does: report]
  milo: « Expliquez ce qui s’est passé. » y a combien de place?
  Finalement, il y en a assez.
  -> together

=== line
Une voix répond, comme si on était en plein jour. # app: call
voice: Bonjour. Tu as remarqué et tu as écouté, c’est énorme. La suite est pour les adultes, et tu peux aller en chercher un.
voice: Une promesse qui laisse quelqu’un en danger, on n’a pas à la tenir. Qui est près de toi ?
* [ma mère, derrière le mur # id: through-wall # does: tell]
  voice: Alors va frapper. Je reste en ligne jusqu’à ce qu’elle soit là.
  -> mum_night
* [je peux donner votre numéro à Timéo? # id: give-number # does: friend]
  voice: Oui, vas-y. Il peut appeler lui-même, ou vous appelez ensemble.
  milo: le {helpline}? ok. enregistré à « renard ». mais pas aujourd’hui # app: chat
  -> seat_free

=== tomorrow
milo: ensemble? genre, toi dans la pièce?
milo: ok. peut-être. bonne nuit
Vendredi, récré du matin. Devant la porte qui grince. # when # app: street
milo: et s’il rigole
jo: Diallo? il a pleuré devant un film de pingouins. il va pas rigoler
* [je dis la première phrase # id: first-sentence # does: tell]
  La porte grince. Tu dis une phrase. Timéo dit les quarante suivantes.
  teacher: Merci, Timéo. Je te crois, et tu n’as rien fait de mal.
  teacher: J’appelle ta mère maintenant, et vous deux, vous choisissez les biscuits. C’est tout aussi sérieux.
  milo: ceux à la confiture. cette pièce: 8/10
  -> together
* [on peut attendre. tu choisis quand # id: you-choose # does: wait]
  milo: alors pas aujourd’hui. désolé
  teacher: J’ai entendu des pas. La porte grince tous les jours, pour tout le monde.
  -> seat_free

=== together
Timéo a parlé, et tu étais à côté de lui. C’était ça, le plus fort. # end: together
Nova a tout préparé : le cadeau, le secret, les nuits. Timéo n’y est pour rien.
La police a la conversation, le compte est fermé. D’autres noms viendront peut-être, alors veillez l’un sur l’autre.
Samedi, plus de voiture dorée. Timéo roule dans une vieille rouillée, avec un renard dessus. 10/10.
-> END

=== told_for_milo
Tu as parlé pour Timéo, parce que le secret était trop grand pour deux. # end: told-for-milo
Ce que Nova a fait, c’est la faute de Nova. Ni celle de Timéo, ni la tienne.
La police a la conversation, le compte est fermé. D’autres noms viendront peut-être, alors gardez l’œil ouvert.
À la cantine, à côté de Timéo, il y a un plateau. Avec ton nom dessus, en petits pois.
-> END

=== seat_free
Timéo n’est pas prêt aujourd’hui. Tu lui as donné le {helpline}, et il t’a, toi. # end: seat-free
Dans le bus, son sac n’est pas sur le siège d’à côté. La place est libre.
Tu n’as pas à porter ça sans aide. Maman et M. Diallo t’écouteront aussi, même sans Timéo.
-> END
