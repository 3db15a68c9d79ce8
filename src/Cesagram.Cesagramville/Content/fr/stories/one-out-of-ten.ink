# title: Un sur dix
# blurb: Timéo ne dort plus. Même le bus 12 n’a eu qu’un sur dix.
# note: Dans cette histoire, on met la pression à un ami. Tu peux la passer.
# name.milo: Timéo
# name.jo: Jonas
# name.ada: Awa
# name.n: N.
# name.mum: Maman
# name.milomum: Maman de Timéo
# name.teacher: M. Diallo
# name.voice: La ligne

VAR number = "116 000"
VAR helpline = "116 111"
VAR judged = false
VAR asked_teacher = false
VAR guessed = false

-> bench

=== bench
Jeudi, après l’école, au Parc des Tilleuls. Timéo dort assis. # when # app: street
jo: Timéo. TIMÉO. t’as un canard sur la chaussure
milo: ok. 1/10
jo: le canard??
milo: tout
ada: ce matin il a mis 1/10 au bus 12. il ADORE le bus 12
* [t’as dormi pour de vrai quand? # id: last-sleep # does: ask]
  milo: on est quel jour? non, me dis pas
  -> home_way
* [allez, souris, demain c’est vendredi! # id: cheer-up]
  ~ judged = true
  milo: ouais. je vais essayer # typing: stops
  Il tire sa capuche jusqu’au nez. C’est tombé à côté.
  -> home_way
* [Tu t’assieds près de lui et tu le laisses dormir # id: sit-by # act # does: friend]
  Jonas éloigne les canards. Il y met toute son énergie et une demi-gaufre.
  -> home_way

=== home_way
milo: samedi je peux pas. dimanche non plus. et après non plus, pour un moment # sign: isolation # why: Quand quelqu’un laisse tomber tout et tout le monde, il suit peut-être les règles de quelqu’un d’autre.
jo: mais le renard! tu devais nous montrer où il habite
milo: oubliez le renard
Jonas ne dit rien pendant une minute entière. Ça n’était jamais arrivé.
* [Tu demandes conseil à M. Diallo, sans dire de nom # id: ask-teacher # act # does: tell]
  ~ asked_teacher = true
  Sa porte ne grince plus. Il l’a huilée, et il a un peu l’air de le regretter.
  teacher: Un ami qui ne dort plus ? Merci. À partir de maintenant, j’ouvre l’œil aussi. Viens quand tu veux, avec ton ami ou sans lui.
  -> no_answer
* [Le soir, tu écris à Timéo # id: write-evening # act # does: friend]
  Tu écris « le renard peut attendre. dors ». Le message reste non lu.
  -> no_answer

=== no_answer
Tu écris cinq fois. Rien. Puis c’est samedi, 22 heures. # when # app: chat
milo: désolé. je suis pas censé écrire à quelqu’un # sign: isolation # why: On lui a interdit de voir ses amis, et personne n’a ce droit.
{judged:
  milo: j’ai essayé de sourire. je suis pas doué
}
milo: y a que N. qui me comprend. les autres font semblant # sign: isolation # why: On l’a tellement répété à Timéo qu’il croit que c’est son idée à lui.
* [N. t’écrit de nouveau? # id: n-back # does: ask]
  milo: N. a jamais vraiment arrêté. c’est compliqué. compliqué: 1/10
  -> night
* [N., c’est pas la même personne que Nova? # id: is-nova # does: ask]
  ~ guessed = true
  milo: je croyais aussi. et puis N. m’a expliqué. c’était logique. il était trois heures du matin # typing: stops
  -> night
* [tu me manques # id: miss-you # does: friend]
  milo: je me manque aussi. ça, c’était un 2. le premier 2 de la semaine # typing: long
  -> night

=== night
Dans la nuit de lundi à mardi, 2 h 15. Ton téléphone s’allume. # when # app: chat
milo: rien t’oblige à répondre. c’est la nuit
milo: si je m’endors, N. dit que je m’en fiche. alors je mets des réveils # sign: coercion # why: Le sommeil de Timéo est à lui, et quelqu’un qui l’aime ne le lui prendrait pas.
milo: N. a toujours mon film. je pleure dedans. je dis que je déteste être ici et que maman est jamais là # typing: long
milo: si j’arrête d’écrire, N. le montre à maman. et à la classe # sign: coercion # why: On lui fait peur avec une chose privée : c’est du chantage, et Timéo n’y est pour rien.
* [c’est du chantage. t’y es pour rien # id: not-fault # does: friend]
  milo: y a un mot pour ça? je croyais que c’était juste moi # typing: long
  -> clue
* [N. veut quoi? # id: what-want # does: ask]
  milo: que je sois là. toujours. c’est jamais assez # typing: long
  -> clue
* [Tu frappes au mur de Maman, tout de suite # id: knock-wall # act # does: tell]
  -> mum_night

=== clue
milo: attends. je te montre
Il t’envoie une photo de son écran. Trois messages, tous de cette nuit. # app: private
n: Moi, je reste debout pour toi, Timéo. Tu sais que tu peux compter sur moi. # sign: trust # why: On dirait de la tendresse, mais quelqu’un qui tient à toi veut que tu dormes.
n: Samedi, je te montre enfin ce vrai circuit. Je t’attends à la grille de l’étang. Rien que nous. # sign: approach # why: C’est un rendez-vous, sans personne d’autre, avec quelqu’un dont il n’a jamais vu le visage.
n: Prends un pull, laisse ton téléphone chez toi et ne le dis à personne. # sign: going-missing # why: Un sac prêt, pas de téléphone, personne au courant : à ces signes, on voit que quelqu’un va peut-être disparaître.
Tu lis deux fois. Le vrai circuit.
Une seule personne a promis un circuit à Timéo. C’était dans le jeu, sous le nom de Nova.
* [le circuit. c’est encore Nova # id: race-track # does: ask]
  milo: {guessed:tu l’as dit samedi. je voulais pas l’entendre. oh. OH|N. a juré que c’était quelqu’un d’autre. mais N. peut pas savoir pour le. oh. OH} # typing: long
  -> who
* [va pas à cette grille, stp # id: dont-go # does: friend]
  milo: si j’y vais, tout est effacé. c’est le marché # sign: coercion # why: Un marché pareil n’est jamais respecté, parce que la menace est trop utile à N.
  -> who

=== who
Il est 2 h 40. Tu voudrais lui envoyer un renard. Mais un renard ne sait pas tenir une grille fermée. # app: chat
milo: je suis tellement fatigué. le dis à personne, ok? stp. promis?
* [Sans rien promettre, tu réveilles Maman # id: wake-mum # act # does: tell]
  -> mum_night
* [je peux pas. mais je viens avec toi chez Diallo # id: no-promise # does: refuse]
  -> okoro_door
* [Sans rien promettre, tu appelles le {number} tout bas # id: call # act # does: tell]
  -> line

=== mum_night
Maman ouvre un œil. Puis elle voit ton visage et ouvre l’autre. # app: street
mum: Allez, sous la couette. Qu’est-ce qu’il y a ?
Tu racontes vite et dans le désordre. Elle met ses lunettes, pour mieux entendre.
mum: Tu as bien fait de me réveiller. Timéo n’a rien fait de mal, et toi non plus. J’appelle sa mère au travail, puis la police.
* [il m’écrira plus jamais # id: never-again]
  mum: Pendant un jour, peut-être. Un jour de bouderie contre un Timéo en sécurité, je prends.
  -> ward
* [je peux lui dire que j’en ai parlé? # id: tell-him # does: friend]
  Maman fait oui de la tête. Court et honnête, dit-elle. Alors tu écris court et honnête.
  milo: t’as tout dit. # typing: stops
  -> ward

=== ward
Il est 3 h 30. La mère de Timéo a quitté son service en pleine nuit. # app: call
milomum: Je suis assise sur son lit. Il me raconte tout. Merci de ne pas avoir attendu.
milomum: Il pensait que je serais fâchée pour ce film. Mais c’est vrai, je suis souvent absente. Ça va changer.
* [il m’en veut beaucoup? # id: angry-me # does: ask]
  milomum: Il dit « fâché, 4/10, et ça baisse ».
  -> okoro_after
* [il va se passer quoi maintenant? # id: what-now # does: ask]
  milomum: N. le veut samedi à la grille de l’étang. La police y sera. Pas Timéo. Timéo, il dormira.
  -> okoro_after

=== okoro_after
Mardi, à l’école. La chaise de Timéo est vide, et cette fois, ceux qui doivent savoir pourquoi le savent. # when # app: street
{asked_teacher:
  teacher: Tu m’avais demandé conseil, sans nom. Je commençais à deviner. Merci.
- else:
  teacher: Sa mère m’a appelé. On dirait que tu as porté un piano dans l’escalier.
}
jo: j’ai pas besoin de savoir. juste si je peux m’inquiéter un peu moins. j’en étais plus qu’à quatre gaufres
-> sleeps

=== sleeps
Mardi, huit heures du soir. # app: chat
milo: j’ai dormi onze heures. dormir: 7/10. y avait un canard dedans
milo: maman a regardé le film avec moi. donc N. a plus rien. ça marche que quand c’est secret
-> fetched

=== okoro_door
milo: ok. si c’est toi qui frappes. maman est à l’hôpital jusqu’à huit heures de toute façon
Tu lui envoies un renard quand même. On dirait une patate qui a des projets.
milo: le pire renard que j’aie vu. 3/10. merci. les réveils sont éteints
-> okoro_morning

=== okoro_morning
Mardi matin, devant la porte de M. Diallo. Elle ne grince pas, et Timéo s’arrête quand même. # when # app: street
milo: et s’il dit que j’ai été bête? c’est pas la première fois
ada: il pleure devant des films de pingouins. il va pas dire bête
* [c’est moi qui entre d’abord # id: go-first # does: tell]
  -> okoro_listens
* [on peut faire demi-tour. tu décides # id: you-decide # does: wait]
  milo: alors demi-tour. demain. peut-être
  teacher: J’ai entendu trois personnes. J’entends aussi sans le grincement.
  -> awake

=== okoro_listens
Timéo raconte tout à un pied de chaise. M. Diallo attend qu’il arrive au bout.
teacher: Je te crois. Si ça recommence, c’est juste que quelqu’un s’en est encore pris à toi. Tu n’y es pour rien, Timéo.
teacher: J’appelle ta mère et la police. Vous entendrez chaque mot. Et personne n’ira à une grille d’étang.
* [Tu poses le téléphone de Timéo sur la table # id: phone-table # act # does: keep]
  milo: tout est dedans. j’ai rien effacé cette fois. effacer: 0/10
  -> mum_comes
* [on peut rester avec lui? # id: may-stay # does: friend]
  teacher: Si Timéo le veut bien. J’ai sorti assez de chaises, comme vous voyez.
  -> mum_comes

=== mum_comes
La mère de Timéo arrive droit de l’hôpital, son badge encore sur elle.
milo: dans le film je dis que t’es jamais là
milomum: Et tu avais raison. Maintenant, je suis là. J’ai pris toute la semaine, je viens de demander.
Le téléphone de Timéo vibre sur la table. # app: private
n: Tu es où ? Tu sais ce que j’ai ici. # sign: maintenance # why: La menace sert à le faire taire, et elle est vide maintenant que sa mère sait.
* [Tu regardes Timéo et tu attends # id: look-wait # act # does: friend]
  milo: maman? regarde-le avec moi. comme ça N. a plus rien
  -> slept
* [on enregistre, puis on signale et on bloque? # id: report-n # does: report]
  milo: signaler: 5/10, trop de cases. bloquer: 7/10
  -> slept

=== line
Une voix douce répond, comme si elle savait que les murs sont minces. # app: call
voice: Tu peux chuchoter, je t’entends bien. Quelqu’un fait du chantage à ton ami. C’est trop grand pour une seule nuit et une seule personne.
voice: Une promesse qui le laisse en danger ne compte pas. Et s’il dit qu’il n’en peut plus, réveille quelqu’un tout de suite.
* [ma mère dort juste à côté # id: next-door # does: tell]
  voice: Alors réveille-la. C’est ce qu’elle voudrait. Je reste en ligne jusqu’à ce qu’elle soit debout.
  -> mum_night
* [Timéo peut vous appeler lui-même? # id: give-number # does: friend]
  voice: Quand il veut, ou vous deux ensemble. Et s’il te plaît, parles-en à un adulte avant samedi.
  milo: ok. le {number}. enregistré à « bus 12 ». personne regarde là # app: chat
  -> awake

=== slept
Timéo a parlé, et tu étais sur la chaise d’à côté. La menace n’était forte que dans le secret. # end: slept
N., c’était encore Nova, qui a tout préparé. Timéo n’y est pour rien.
La police a attendu à la grille de l’étang. Personne n’est venu, alors elle cherche encore, et vous, veillez l’un sur l’autre.
Timéo a dormi onze heures. Dormir, c’est 7/10. Le bus 12 est pardonné.
-> END

=== fetched
Tu as réveillé quelqu’un, parce que c’était trop grand pour une seule nuit et une seule personne. # end: fetched
N., c’était encore Nova, qui a tout préparé. Ni Timéo ni toi n’avez rien fait de mal.
La police a attendu là où N. voulait Timéo, à la grille de l’étang. Personne n’est venu, alors elle cherche encore. Veillez l’un sur l’autre.
Jeudi, vous êtes quatre sur le banc, plus un canard. Timéo met 6 au canard.
-> END

=== awake
Timéo n’est pas prêt aujourd’hui. Il a le {number}, et il t’a, toi. # end: awake
N. veut qu’il soit seul samedi, devant une grille. Alors un adulte doit le savoir avant.
S’il te plaît, dis-le à Maman ou à M. Diallo, aujourd’hui, même sans lui. Ce n’est pas le lâcher, c’est tenir à lui.
La porte de Maman est à côté de la tienne. M. Diallo n’huile plus la sienne. Il faut bien entendre, dit-il, quand quelqu’un vient.
-> END
