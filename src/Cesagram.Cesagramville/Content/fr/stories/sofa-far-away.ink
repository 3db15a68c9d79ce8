# title: Un canapé loin d’ici
# blurb: Une mauvaise soirée à la maison. Quelqu’un propose un canapé, dans une autre ville.
# note: Dans cette histoire, on se dispute, et quelqu’un part de chez soi. Tu peux la passer.
# name.kit: Kit
# name.dad: Papa
# name.mum: Maman
# name.gran: Mamie
# name.jo: Jonas
# name.clerk: Samira
# name.guard: Contrôleur
# name.voice: La ligne

VAR number = "116 000"
VAR helpline = "116 111"
VAR slammed = false
VAR wrote_jo = false
VAR left_home = false

-> quarrel

=== quarrel
Vendredi, 18 h 30. Une lettre de l’école est posée entre les assiettes. # when # app: street
dad: Donc c’est décidé. Plus de batterie jusqu’à l’été.
gran: Moi, j’aime bien la batterie. J’enlève d’abord mes oreilles.
dad: Et ne nous fais pas une scène. Avec toi, c’est toujours un drame.
mum: On peut juste manger ? # odd # why: On croirait que ça lui est égal, mais Maman a peur des disputes et se cache dans les pommes de terre.
* [personne m’a demandé mon avis! # id: nobody-asked]
  dad: Parce que je le connais déjà. Il fait du bruit.
  -> room
* [Tu quittes la table et tu claques la porte # id: slam # act]
  ~ slammed = true
  Derrière toi, l’étagère neuve se décroche du mur. Personne ne rit.
  -> room

=== room
Vendredi, 19 h 15. Ta chambre, lumière éteinte. # when # app: private
kit: Hé. Tu n’as presque rien écrit au Grenier aujourd’hui. Sale soirée ?
Le Grenier, c’est un tchat pour ceux que personne ne comprend. Kit y est sympa depuis des semaines. Tu tapes la phrase de Papa.
kit: « Toujours un drame » ? Moi, je ne te dirais jamais ça. Je te comprends. # sign: trust # why: Kit te console et semble être la seule personne à te comprendre, et c’est comme ça qu’on gagne ta confiance.
kit: Moi, à ton âge, j’ai pris la porte. La plus belle nuit de ma vie. # sign: desensitisation # why: Une chose dangereuse est racontée comme une aventure.
kit: Mon canapé est libre. Ce soir, si tu veux. Deux heures de train. # sign: approach # why: Une personne inconnue offre son aide, et l’aide, c’est de venir chez elle.
* [je veux juste que quelqu’un m’écoute # id: listen]
  kit: Moi, je t’écoute. Chez toi, personne ne le fait. # sign: isolation # why: C’est un seul soir où on n’a pas écouté, et Kit en fait un « jamais ».
  -> ticket
* [pourquoi tu ferais ça pour moi? # id: why-me # does: ask]
  kit: Parce qu’il faut bien que quelqu’un le fasse. Tu n’en as jamais marre de poser des questions ?
  -> ticket
* [un canapé, là, ça me dirait bien # id: sounds-good # does: share]
  kit: Pas vrai ? Personne qui crie. De la pizza, et tu dors jusqu’à midi.
  -> ticket

=== ticket
kit: Regarde. Déjà payé. 21 h 17. # picture: ticket # sign: coercion # why: Quand on t’offre un billet que tu n’as pas demandé, c’est plus dur de dire non.
kit: Chez toi, quelqu’un est encore debout ? # sign: risk-assessment # why: Ça sert à savoir si quelqu’un remarquerait que tu n’es plus là.
kit: Ne dis rien à personne, pas de mot. Et laisse ton téléphone chez toi. # sign: going-missing # why: Sans un mot et sans téléphone, personne ne pourrait t’aider, et c’est ce que Kit cherche.
Tu as encore cette phrase dans le ventre. Toujours un drame.
* [Tu appelles le {number}. Juste pour parler # id: call-home # act # does: tell]
  -> line_home
* [Tu écris à Jonas # id: write-jo # act # does: friend]
  ~ wrote_jo = true
  -> jonas
* [Tu mets tes baguettes de batterie dans un sac # id: pack # act]
  Les baguettes, un pull, la brosse à dents. Le téléphone vient quand même, et c’est une bonne chose.
  -> counter

=== jonas
jo: « toujours un drame »? c’est méchant. moi je serais en miettes # app: chat
jo: mais c’est qui Kit? je connais tous les gens que tu connais, et y a pas de Kit
jo: viens sur MON canapé. y a des miettes, mais y a ma mère. elle appelle la tienne pour que personne ait peur
* [c’est ok? ce soir? # id: jo-tonight # does: ask]
  jo: elle cherche déjà le bon oreiller. elle dit que t’as rien à expliquer
  -> jo_sofa
* [ton canapé est trop près. je veux aller LOIN # id: too-close]
  jo: je comprends. loin, ce serait bien. mais pas chez quelqu’un que je peux pas appeler
  jo: et je le dis à ma mère maintenant, c’est trop grand pour moi. garde ton téléphone allumé stp. stp stp
  -> counter

=== jo_sofa
Vendredi, 20 h 30. Le canapé de Jonas a des miettes, comme promis. # when # app: street
La mère de Jonas a dit à la tienne où tu es. Elle n’a rien demandé, elle a juste mis une assiette.
kit: Tu es où ?? Le train part bientôt. J’ai PAYÉ. # app: private # sign: coercion # why: Quelqu’un de gentil se réjouirait de te savoir au chaud et en sécurité.
jo: wow. aimable
* [je viens pas # id: not-coming # does: refuse]
  kit: Alors reste là où on ne veut pas de toi. D’autres seraient bien contents. # sign: coercion # why: Tu dis non et la gentillesse disparaît, donc ce n’était pas un cadeau.
  -> dad_rings
* [Tu montres le tchat à la mère de Jonas # id: show-jomum # act # does: tell]
  Elle lit, et elle dit sur Kit un mot qu’elle retire aussitôt. Puis elle enregistre tout.
  jo: je vais raconter à tout le monde qu’elle a dit ça
  -> dad_rings

=== line_home
Ça sonne deux fois. Tu es à deux doigts de raccrocher. # app: call
voice: Bonsoir. Tu as bien fait d’appeler. Tu es où, en ce moment ?
Tu dis que tu es encore chez toi. Que tu as juste envie de partir.
voice: On peut nous appeler pour ça aussi. On dirait que quelque chose t’a fait vraiment mal ce soir.
voice: Une question que je pose à tout le monde. Est-ce que quelqu’un te fait du mal chez toi, ou est-ce que tu y as peur ?
voice: Si oui, on cherche un endroit sûr, ensemble. On porterait ça avec toi.
* [non. ils écoutent pas, c’est tout # id: dont-listen]
  voice: Ça suffit largement pour avoir mal. Parler sans que personne n’écoute, c’est dur.
  -> line_two
* [j’ai pas peur. j’ai juste la rage # id: so-angry]
  voice: Tu as le droit. Sous la colère, il y a souvent une bonne raison.
  -> line_two
* [je préfère pas le dire # id: rather-not-say]
  voice: Rien ne t’y oblige. Tu peux nous le dire plus tard, ou un autre jour. On te croirait.
  -> line_two

=== line_two
voice: Et ce billet de Kit... Quelqu’un qui te veut sans téléphone a ses propres plans.
voice: Ce soir, chez toi, quelles oreilles pourraient t’écouter ?
* [celles de ma mamie. mais elle les enlève # id: gran-ears # does: tell]
  voice: Alors demande-lui de les remettre. Je reste en ligne jusque-là ?
  -> gran_room
* [vous pourriez parler à ma mère? # id: talk-to-mum # does: tell]
  voice: Volontiers. On décide d’abord ensemble de ce que je dis. Il n’y a que le billet que je ne peux pas taire, parce que tu es peut-être en danger.
  Maman écoute dans le couloir, la main devant la bouche. Puis elle frappe, et elle attend ton oui.
  mum: J’ai dit « on peut juste manger ». J’aurais dû dire « stop ». Je suis désolée.
  -> dad_knocks

=== gran_room
gran: Oreilles en place. Piles neuves. Raconte. # app: street
Tu lui parles de la batterie et de la phrase. Puis de Kit.
gran: Moi aussi, je me suis assise sur ma valise, à treize ans. Toute la nuit, dans l’entrée. Je voulais que quelqu’un demande.
gran: Alors je demande. Qui est donc Kit, pour vouloir un enfant dans un train la nuit ?
* [quelqu’un d’un tchat. j’ai tout gardé # id: show-gran # does: keep]
  gran: Très bien. N’en jette pas un mot. Et toi, tu restes ici, avec moi et le thé.
  -> dad_knocks
* [dis rien à papa # id: dont-tell-dad]
  gran: Ça, je ne peux pas le taire. Mais je serai à côté de toi quand il l’entendra.
  -> dad_knocks

=== counter
~ left_home = true
Vendredi, 21 h 05. La gare est presque vide. # when # app: street
Le haut-parleur annonce dix minutes de retard, en raison d’une oie sur les voies.
clerk: Bonsoir. Cette oie fait des heures sup. Tu vas chez quelqu’un de gentil ?
kit: Tu y es ? Ne parle à personne. Et jette ce téléphone. # app: private # sign: going-missing # why: Sans ton téléphone et sans personne autour, aucun proche ne saurait où tu es.
{wrote_jo:
  jo: ma mère le sait, et la tienne aussi. personne est fâché. mon canapé est toujours là
- else:
  jo: ça va? y a beaucoup de ta mère dans le téléphone de ma mère, là
}
* [je sais pas vraiment qui c’est # id: dont-know-who # does: tell]
  clerk: Merci de me le dire. Viens derrière la vitre, il y a un chauffage.
  -> clerk_room
* [chez quelqu’un que je connais # id: to-a-friend # does: wait]
  clerk: D’accord. Je demande au contrôleur de passer te voir. Et il y a le {number}, si tu préfères parler à quelqu’un qui ne te voit pas.
  -> train
* [Tu montes vite dans le train # id: get-on # act]
  -> train

=== clerk_room
clerk: Je ne te demande pas pourquoi. Les gens ont leurs raisons. Chocolat chaud ou thé ?
clerk: Je peux appeler quelqu’un que tu aimes ? Si chez toi tu n’es pas en sécurité, dis-le, et on appelle d’abord le {number}. C’est toi qui choisis.
* [ma mère # id: choose-mum # does: tell]
  -> reunion
* [ma mamie # id: choose-gran # does: tell]
  -> reunion
* [on peut d’abord appeler ce numéro? # id: choose-line # does: tell]
  -> clerk_line

=== clerk_line
Elle compose le {number} et te met le téléphone dans la main. # app: call
voice: Bonsoir. C’est bien que tu sois là, derrière la vitre. Prends ton temps.
voice: Rentrer chez toi, ça te fait peur ? Tu peux dire oui, non, ou rien du tout.
* [un peu. oui # id: scared-home # does: tell]
  voice: Merci de me le dire. Je te crois. Alors on cherche d’abord un endroit sûr.
  clerk: Et d’ici là, tu restes avec moi. Le chocolat, c’est la gare qui l’offre.
  -> warm_room
* [non. j’ai juste honte # id: only-ashamed]
  voice: Presque tout le monde a honte, sur le retour. Je leur dis que tu es là ?
  Tu fais oui de la tête. La voix l’entend, va savoir comment.
  -> reunion

=== train
Dans le train, il fait chaud et il n’y a presque personne. Ton téléphone s’allume. # app: chat
mum: Ton lit est vide. Je ne suis pas fâchée. Dis-moi où tu es et je viens, où que ce soit.
gran: Oreilles en place. Je suis assise à côté du téléphone.
kit: Efface le tchat maintenant, tout. # app: private # sign: maintenance # why: Si on ne veut laisser aucune trace, c’est qu’on sait que d’autres s’inquiéteraient.
Le train ralentit. Premier arrêt, Côte-aux-Ormes.
* [Tu descends et tu appelles Maman # id: off-elm-hill # act # does: tell]
  -> reunion
* [Tu appelles le {number} depuis le train # id: call-train # act # does: tell]
  -> line_train
* [Tu ne bouges pas de ton siège # id: stay-seat # act # does: wait]
  -> second_stop

=== line_train
Ça sonne une fois. # app: call
voice: Bonsoir. J’entends un train. Est-ce que ça va, là, maintenant ?
voice: Tu n’as rien fait de mal. Tu peux descendre à n’importe quel arrêt. Le chemin du retour ne ferme pas.
voice: Si rentrer te fait peur, dis-le-moi. Alors on cherche un endroit sûr pour cette nuit.
* [rentrer me fait pas peur. j’ai juste honte # id: ashamed]
  voice: Presque tout le monde a honte, sur le retour. On peut avoir honte et rentrer quand même.
  -> line_guard
* [je leur dis quoi? # id: what-tell # does: ask]
  voice: « Je suis ici, venez s’il vous plaît. » Ça suffit. On peut le transmettre pour toi, si tu veux.
  -> line_guard
* [je veux pas rentrer ce soir # id: not-tonight # does: tell]
  voice: Merci de le dire. Alors on cherche d’abord un endroit sûr, et quelqu’un qui vient jusqu’à toi.
  voice: Descends là où c’est éclairé, et reste près du contrôleur. Moi, je reste en ligne.
  guard: Bonsoir. Une voix dans ta main me dit de partager mon sandwich. Tiens, moitié-moitié.
  -> warm_room

=== line_guard
voice: Il y a quelqu’un en uniforme dans le train ? Je reste avec toi pendant que tu demandes de l’aide.
guard: Bonsoir. Tiens, des baguettes de batterie. Tu as besoin de moi ?
* [oui. je veux faire demi-tour # id: want-back # does: tell]
  guard: Alors c’est ce qu’on va faire. De toute façon, le train doit attendre au prochain arrêt. Une oie.
  -> reunion
* [Tu lui tends le téléphone # id: hand-phone # act # does: tell]
  Il écoute, il fait oui de la tête, il dit merci deux fois.
  -> reunion

=== second_stop
guard: Billets, s’il vous plaît. Merci. Quelqu’un vient te chercher, si tard ?
kit: Ne pense même pas à descendre. J’ai payé pour toi. # sign: coercion # why: Un billet est un billet, et personne ne t’achète avec.
kit: Wagon 1, porte de devant, et tout de suite dans ma voiture. Ne regarde personne. # sign: going-missing # why: C’est pour que personne ne te voie, et ce qui te protège, c’est qu’on te voie.
Ça ne ressemble plus à un canapé. Le train ralentit, Pont-du-Moulin.
* [vous pouvez m’aider? # id: help-me # does: tell]
  guard: Oui. C’est la meilleure moitié de mon métier. Ici, il y a une salle éclairée, et le train attend. Une oie.
  -> reunion
* [Tu réponds à Maman # id: answer-mum # act # does: tell]
  mum: Ça y est, je sais où tu es. Dis ton nom au contrôleur, on est déjà dans la voiture. # app: chat
  guard: C’est toi ? Elle est rapide, ta maman. Il y a une salle éclairée ici. La porte reste ouverte.
  -> reunion
* [Tu descends, sans un mot à personne # id: off-silent # act # does: wait]
  -> millbridge

=== millbridge
guard: Bonsoir ? Le train doit attendre. Il y a une oie. Dans cette salle, il y a un chauffage et un banc.
guard: Tu n’as rien à me raconter. J’aimerais juste m’asseoir là, le temps que tu saches ce que tu veux. # odd # why: Un adulte qui attend avec toi peut paraître bizarre, et lui s’assied en pleine lumière, porte ouverte.
* [appelez ma mère, s’il vous plaît # id: ring-my-mum # does: tell]
  guard: Avec plaisir. Dis-moi le numéro. Je l’écris sur ma main.
  -> reunion
* [je sais pas ce que je veux # id: dont-know # does: wait]
  guard: Ce n’est pas grave. J’ai le temps, et un sandwich. Moitié-moitié.
  guard: J’ai dit à mon bureau que tu es ici, en sécurité. Des gens s’inquiètent. Je voulais que tu l’apprennes par moi.
  -> warm_room

=== reunion
Une voiture s’arrête de travers, sur deux places. # app: street
Maman sort la première, dans le manteau de Papa. Elle ne pose aucune question.
mum: Tu es là. Tu es là. J’ai eu peur, et maintenant je suis contente jusque dans les genoux.
Tu ne dis rien pendant un moment, et elle ne dit rien avec toi. C’est la meilleure conversation de la semaine.
gran: Je suis venue aussi, avec mes oreilles.
Papa est debout près de la voiture. Il tient ta couverture comme si elle pouvait casser.
-> dad_sorry

=== dad_rings
La mère de Jonas t’apporte le téléphone. C’est Papa, et elle dit que rien ne t’oblige à le prendre. # app: call
* [Tu le prends # id: take-it # act]
  -> dad_sorry
* [Tu le laisses parler sur haut-parleur # id: speaker # act]
  jo: bonsoir. je suis là aussi. juste pour info
  -> dad_sorry

=== dad_knocks
On frappe. De tout petits coups, pour quelqu’un comme Papa. # app: street
* [Tu le fais entrer # id: let-in # act]
  -> dad_sorry
* [Tu parles à travers la porte # id: through-door # act]
  Il s’assied par terre, de l’autre côté. Tu entends le plancher.
  -> dad_sorry

=== dad_sorry
dad: J’ai dit « toujours un drame ». C’était injuste, et ça t’a fait mal. Pardon.
dad: Tu te battais pour quelque chose que tu aimes. J’aurais dû demander, et écouter.
* {slammed} [j’ai cassé ton étagère # id: broke-shelf]
  dad: Elle est tombée toute seule. Elle attendait une occasion.
  -> last
* [je veux pas qu’on décide sans moi # id: not-decided-over]
  dad: Non. Demain on en reparle, à table, avec toi. Et ton avis, je ne le connais pas d’avance.
  -> last
* [ça fait encore mal # id: still-hurts]
  dad: Je te crois. Un pardon n’efface pas tout. Demain, je serai encore là.
  -> last

=== last
mum: Et les messages de Kit, on les montre à la police. C’est toi qui choisis à quels moments tu es là.
{left_home: -> open_way}
{wrote_jo: -> crumbs}
-> asked

=== open_way
Tu étais en route, et à chaque pas le chemin du retour était ouvert. # end: open-way
Personne n’a crié. Kit avait tout préparé, et la police est au courant. C’est la faute de Kit, pas la tienne.
La dispute aussi était réelle. Samedi, vous vous mettez tous à table. La batterie reste, à heures fixes.
Si un jour tu penses de nouveau à partir, le {number} répond aussi avant.
-> END

=== crumbs
Tu avais besoin de t’éloigner un peu. On a le droit, chez des gens de confiance et quand la famille sait où. # end: crumbs
Kit avait proposé ce canapé à six autres. C’était un piège, et la faute est toujours du côté de qui le tend.
La dispute aussi était réelle. Samedi, vous vous mettez tous à table. La batterie reste, à heures fixes.
Et si un jour un canapé ne suffit plus, il y a le {number}, même quand on pense seulement à partir.
-> END

=== asked
Tu avais envie de partir, et tu l’as dit à quelqu’un. C’est là que tout a tourné. # end: asked
Kit avait proposé ce canapé à six autres. C’était un piège, et la faute est toujours du côté de qui le tend.
La dispute aussi était réelle. Samedi, vous vous mettez tous à table. La batterie reste, à heures fixes.
Le {number} est là pour ça aussi, pour le soir d’avant.
-> END

=== warm_room
Le chauffage ronronne. Ce soir, tu n’as pas besoin de savoir ce que tu veux. # end: warm-room
Kit attend pour rien, et ce que Kit a préparé, c’est la faute de Kit. Ici, il y a de la lumière, quelque chose de chaud et quelqu’un qui ne te presse pas.
La maison est à un coup de fil. Si la maison te fait peur, le {number} cherche un endroit sûr avec toi.
Maman l’a écrit quatre fois : pas fâchée. Elle vient dès que tu veux qu’elle vienne.
-> END
