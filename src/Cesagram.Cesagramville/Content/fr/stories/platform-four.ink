# title: Quai 4
# blurb: Cinq mois à dessiner à deux. Maintenant, Lumi veut te voir. Sans personne d’autre.
# note: Dans cette histoire, quelqu’un se fait passer pour quelqu’un d’autre. Tu peux la passer.
# name.lumi: Lumi
# name.jo: Jonas
# name.mum: Maman
# name.clerk: Samira

VAR number = "116 000"
VAR helpline = "116 111"
VAR fib = false
VAR told_jo = false
VAR rang = false

-> page

=== page
Jeudi, 20 h 15. # when # app: private
lumi: Page 31 ! L’Escargot a un chapeau, maintenant.
lumi: Cinq mois qu’il est détective, et personne ne lui en avait donné.
C’est votre BD, à Lumi et à toi. Le méchant est un distributeur de canettes, une idée de Jonas.
lumi: Personne ne me comprend comme toi. Pour faire équipe, il n’y a pas mieux que toi. # sign: trust # why: Des mots gentils font du bien, et ils te donnent confiance en quelqu’un dont tu n’as jamais vu le visage.
lumi: Et maintenant : samedi, je suis dans ta ville ! Trois heures, à la gare, quai 4 ? # sign: approach # why: Un premier rendez-vous aussi soudain ne laisse pas le temps de vérifier qui va venir.
* [pour de vrai?? OUI # id: yes]
  lumi: Je le savais ! Quatorze ans et je saute partout comme une grenouille.
  -> plan
* [on peut faire un appel vidéo d’abord? # id: video-first # does: ask]
  lumi: Ma caméra est cassée. Et puis ça gâcherait la surprise. # sign: maintenance # why: Une caméra cassée pendant cinq mois t’empêche de voir qui est là.
  -> plan
* [faut d’abord que je demande à la maison # id: ask-home # does: ask]
  lumi: Demander ? C’est mignon. Je croyais que tu n’en étais plus là. # sign: isolation # why: On se moque de ton envie de demander à la maison, pour que tu ne le fasses pas.
  -> plan

=== plan
lumi: Juste nous deux. Les mères, ça casse l’ambiance. # sign: isolation # why: Un adulte dans le coin ne gêne pas un ami, il gêne seulement quelqu’un qui a un autre plan.
lumi: Tu vas dire quoi chez toi ? Tu pourrais être chez Jonas. # sign: maintenance # why: Si on te fournit un mensonge pour la maison, c’est qu’on en a besoin pour quelque chose.
lumi: Et téléphone éteint à partir de trois heures. Comme ça, c’est une vraie surprise. # sign: isolation # why: Téléphone éteint, tu ne peux appeler personne et personne ne peut t’appeler.
* [ok. je dirai que je suis chez Jonas # id: fib-jonas]
  ~ fib = true
  lumi: Il n’y en a pas deux comme toi. Tu vois ?
  -> friday
* [mon téléphone reste allumé # id: phone-on # does: refuse]
  lumi: Tu ne me fais pas confiance ? Après 31 pages ? # sign: coercion # why: Personne n’a à prouver sa confiance en éteignant ce qui peut l’aider.
  -> friday
* [pourquoi c’est si secret? # id: why-secret # does: ask]
  lumi: Parce que c’est à NOUS. Tout n’est pas pour les parents. # sign: isolation # why: Un rendez-vous que tes parents ne doivent pas connaître, c’est une raison de leur en parler.
  -> friday

=== friday
lumi: J’aurai mon écharpe jaune. Bonne nuit, partenaire.
Vendredi, après l’école. # when # app: chat
jo: demain, trois heures: tournoi de gaufres. j’ai acheté quatre sortes de farine
jo: je t’inscris comme tête de série
* [peux pas. je vois Lumi # id: tell-jo # does: friend]
  ~ told_jo = true
  jo: LUMI lumi? de l’escargot? quelqu’un a déjà vu sa tête?
  jo: je dis rien. je dis juste: emmène ta mère. ou moi. j’apporte des gaufres
  -> doubt
* [demain je peux pas, pardon # id: cant]
  jo: la tête de série se retire. silence dans le public
  jo: s’il y avait un truc, tu le dirais, hein?
  -> doubt
* [Tu vas dans la cuisine demander à Maman # id: mum-first # act # does: tell]
  -> mum_early

=== doubt
{told_jo:
  jo: demande d’abord à ta mère, ok? un vrai ami peut attendre une semaine. c’est mon cousin qui le dit. il a douze ans et il a raison sur tout
- else:
  jo: je te garde une gaufre quand même. ça durcit, mais ça se garde
}
Tu essaies de te rappeler la voix de Lumi. Tu ne l’as jamais entendue.
lumi: Plus qu’une nuit ! Tu n’en as parlé à personne, hein ? # app: private # sign: maintenance # why: Si on vérifie sans arrêt que tu n’as rien dit, c’est qu’on a besoin de ton silence.
* [Tu finis par demander à Maman # id: mum-evening # act # does: tell]
  -> mum_early
* [non, à personne # id: told-nobody # does: share]
  lumi: Parfait. Avec toi, tout est simple.
  -> station
* [je viens, mais téléphone allumé # id: come-phone-on # does: refuse]
  lumi: Hm. D’accord. Pour cette fois.
  -> station

=== mum_early
Maman pose le couteau à pain. Elle n’a d’yeux que pour toi, les deux. # app: street
mum: Quelqu’un que tu aimes bien depuis cinq mois, ce n’est pas rien. Moi aussi, je voudrais connaître Lumi.
mum: D’abord un appel vidéo : Lumi, toi et moi. Pour moi, je ferais pareil.
mum: Ensuite un café, en plein jour. Je m’assieds deux tables plus loin et je fais la plante verte.
* [Lumi va se moquer de moi # id: will-laugh]
  mum: Peut-être. Quand on est ton ami, on rigole, et puis on dit bonjour à la plante.
  -> ask_lumi
* [ok, je lui écris ça # id: write-that # does: ask]
  mum: Avec tes mots à toi. Moi, je suis juste la plante.
  -> ask_lumi

=== ask_lumi
Tu écris que Maman aimerait dire bonjour. Les petits points dansent longtemps. # app: private
lumi: Tu l’as dit à ta MÈRE ? C’était à nous. # typing: long # sign: coercion # why: Tu as fait quelque chose de sensé, et on en parle comme d’une trahison.
lumi: La caméra est cassée et ma mère est timide. Samedi juste nous deux, ou jamais. # sign: coercion # why: « Juste nous deux, ou jamais », c’est de la pression, et un ami trouve une troisième solution.
mum: Toutes ces excuses d’un coup. Quel emploi du temps.
* [alors jamais # id: then-never # does: refuse]
  lumi: Attends ! Ne le prends pas comme ça. Tout l’Escargot, je l’ai dessiné pour toi. # sign: coercion # why: D’un coup, tu devrais quelque chose pour ce que vous avez fait à deux.
  -> gone
* [un ami dirait bonjour # id: would-say-hello # does: ask]
  lumi: Tu as changé. Ça me rend vraiment triste. # sign: coercion # why: On se sert d’une tristesse pour te faire céder, et ce n’est pas à toi de la réparer.
  -> gone

=== gone
Les petits points s’arrêtent. À la place de la lune de Lumi, il y a un rond gris.
mum: Oh, mon cœur. Je suis désolée. Tu as perdu quelqu’un aujourd’hui, même si c’était quelqu’un d’autre derrière.
* [tout était faux, alors? # id: all-a-lie # does: ask]
  mum: Le nom, oui, et la caméra. Tes dessins, non. Tes fous rires, non plus.
  mum: La faute est à la personne qui a menti, et à personne d’autre. On va signaler tout ça ensemble.
  -> tournament
* [Tu enregistres cinq mois de messages # id: save # act # does: keep]
  mum: Je fais du thé, et toi, tu fais défiler. À la police, il y a des gens dont c’est le métier de lire ça.
  mum: Et tu n’as rien fait de mal, à aucune de ces pages.
  -> tournament

=== tournament
Samedi, trois heures. La cuisine de Jonas sent quatre sortes de gaufres. # when # app: street
jo: la tête de série! ok, pourquoi t’as une tête de gaufre molle?
* [Tu racontes tout à Jonas # id: tell-jo-all # act # does: friend]
  jo: cinq mois. moi j’y serais allé. j’y serais allé avec des GAUFRES
  -> checked
* [je te dirai plus tard. qui gagne? # id: later]
  jo: le sarrasin. personne l’avait vu venir. et plus tard, ça me va
  -> checked

=== station
Samedi, trois heures moins cinq. Le haut-parleur annonce un retard, en raison d’une oie sur les voies. # when # app: street
Une fanfare en veste rouge attend sur le quai 4. Ça fait quarante personnes et un tuba.
lumi: Petit changement ! Je suis encore chez mon oncle. Il vient te chercher, il a mon écharpe jaune. # app: private # sign: approach # why: Si quelqu’un vient à la place de la personne que tu connais, c’est un inconnu, quelle que soit l’écharpe.
lumi: Tu es là ? Quelqu’un t’accompagne ? # sign: risk-assessment # why: Ça sert à savoir si un adulte est près de toi.
* [c’est pas ce qu’on avait dit # id: not-what-we-said # does: refuse]
  lumi: Ne fais pas d’histoires. Il a roulé une heure pour toi. # sign: coercion # why: C’est Lumi qui a changé le plan, et c’est toi qui devrais te sentir mal.
  -> scarf
* [Tu restes à côté de la fanfare # id: stay-band # act # does: wait]
  Un joueur de trombone te fait une place. Ici, il y a de la chaleur, de la lumière et du bruit.
  -> scarf
* [Tu vas au guichet # id: counter-first # act # does: tell]
  -> counter

=== scarf
Tout au bout du quai, un homme en écharpe jaune, un téléphone à la main. Il tape, et ton téléphone vibre.
lumi: Tu es où ? Suis-le, c’est tout, la voiture est derrière. # sign: approach # why: Quitter la lumière pour une voiture, ça ne fait jamais partie d’un bon plan.
lumi: Tu ne vas pas me laisser tomber. Pas après cinq mois. # sign: coercion # why: On te présente cinq mois d’amitié comme une facture, et tu n’as rien à payer.
Il arrête de taper, ton téléphone se tait. Donc il n’y a pas d’oncle. Et pas de Lumi non plus.
* [Tu vas au guichet, en passant devant le tuba # id: counter-now # act # does: tell]
  -> counter
* [Tu appelles Maman # id: ring-mum # act # does: tell]
  -> ring_mum
* [je rentre chez moi # id: going-home # does: refuse]
  -> bus

=== ring_mum
~ rang = true
Ça sonne une fois. # app: call
mum: Coucou, toi. {fib:Depuis quand Jonas a un tuba ?|C’est un tuba que j’entends ?}
Tu dis tout d’un seul souffle. Lumi, la gare, l’écharpe, la voiture.
mum: Tu as bien fait d’appeler. Personne ne va te gronder. Va au guichet maintenant, je reste avec toi.
mum: Et je mets des chaussures. N’importe lesquelles.
-> counter

=== counter
Au guichet, il y a Samira, qui garde aussi les objets trouvés. Derrière elle pendent quarante et un gants célibataires. # app: street
clerk: Bonjour, toi. Tu as perdu quelque chose ?
* [quelqu’un m’a menti sur qui il est # id: not-who-they-said # does: tell]
  clerk: Alors tu es au bon guichet. Je te crois.
  -> behind_counter
* [Tu glisses le téléphone sous la vitre # id: push-phone # act # does: tell]
  Elle lit quelques lignes. Son visage reste très calme.
  clerk: Merci. Pas besoin d’expliquer. Je te crois.
  -> behind_counter

=== behind_counter
clerk: Viens de mon côté, entre les gants. Ici, personne n’entre à part moi.
Son collègue remonte le quai 4. L’écharpe jaune file par l’escalier, mais on l’a bien vue.
clerk: {rang:Ta maman arrive, et la police est prévenue.|La police est prévenue. Maintenant, on appelle ta maman, toi et moi.}
lumi: Allô ?? N’en parle à personne, ok ? C’était juste une blague. # app: private # sign: maintenance # why: Une blague, tout le monde a le droit de l’entendre.
* [Tu ne réponds pas. Tu enregistres tout # id: no-answer # act # does: keep]
  clerk: Très bien. Ce qui est gardé est gardé.
  -> mum_comes
* [c’était pas drôle # id: not-funny # does: refuse]
  Les points gris sautillent, puis disparaissent. Samira approuve de la tête, et tu enregistres tout.
  -> mum_comes

=== mum_comes
Maman arrive en courant, une botte à un pied, une pantoufle à l’autre. # app: street
mum: Te voilà. Je ne suis pas fâchée. Juste essoufflée.
-> talk

=== bus
Le bus 12 ferme ses portes derrière toi. Tu as les jambes en coton, et c’est permis.
lumi: Tu t’en VAS ? Il a fait toute cette route. Maintenant, tu me dois quelque chose. # sign: coercion # why: Tu es en route parce que quelque chose n’allait pas, et pour ça tu ne dois rien à personne.
jo: sarrasin vainqueur. t’es où? j’ai une sensation bizarre, et c’est pas les gaufres # app: chat
* [y avait un truc pas net. je rentre # id: left # does: friend]
  jo: bien. rentrer c’est bien. maintenant ta mère, ok? je te lâche pas avant ta porte
  -> home_late
* [Tu le dis à Maman dès que la porte s’ouvre # id: tell-door # act # does: tell]
  jo: ok t’es hors ligne. je vais juste m’inquiéter et manger
  -> home_late
* [ça va # id: im-fine # does: wait]
  jo: quand ça va, t’écris jamais « ça va ». je redemande demain. c’est dans mon agenda
  -> bus_home

=== home_late
Tu racontes tout à Maman dans l’entrée, la veste sur le dos. Pour écouter, elle s’assied sur les chaussures. # app: street
mum: Tu as fait demi-tour par toi-même. Le plus dur était fait avant que je sache quoi que ce soit.
mum: Je ne suis pas fâchée. On garde chaque message, et après on appelle la police ensemble.
-> talk

=== talk
* {fib} [j’ai dit que j’étais chez Jonas # id: sorry-fib]
  mum: Ce mensonge-là, Lumi te l’a donné tout prêt. Tu peux toujours m’appeler, même du fond d’un mensonge.
  -> turned_round
* [j’ai le droit d’être triste pour Lumi? # id: sad # does: ask]
  mum: Aussi longtemps que tu veux. Tu tenais vraiment à quelqu’un. Ça, c’était vrai.
  -> turned_round
* [c’était bête de ma part? # id: stupid-of-me # does: ask]
  mum: Non. Un homme adulte y a travaillé cinq mois. Toi, il t’a fallu dix minutes pour le voir.
  -> turned_round

=== checked
Tu as vérifié avant d’y aller. Une seule question a suffi. # end: checked
Derrière la lune, la police a trouvé un homme. Il avait tout préparé, et il est le seul responsable.
Pour rencontrer quelqu’un du net, il faut trois choses : un appel vidéo avec un parent, un lieu public, un adulte avec toi.
La page 32, c’est Jonas et toi. L’Escargot a une nouvelle enquête, et le suspect est un gaufrier.
-> END

=== turned_round
Tu y étais presque, et tu as quand même pu faire demi-tour. On peut toujours. # end: turned-round
Lumi était un homme adulte, et la police l’a arrêté. Il avait tout préparé. Rien de tout ça n’est ta faute.
La prochaine fois qu’on veut te voir, il faut un appel vidéo avec un parent, un lieu public, un adulte avec toi.
La page 32, c’est Jonas et toi. L’Escargot porte un gant célibataire.
-> END

=== bus_home
Tu es à la maison. Tu as vu que quelque chose n’allait pas, et tu as fait demi-tour par toi-même. # end: bus-home
Ce que Lumi a fait, c’est la faute de Lumi. Demain ou dans une semaine, il ne sera pas trop tard pour le dire.
Le {helpline} est là pour t’écouter. Et chez Maman, la lampe est allumée et une oreille est libre.
Jonas t’a gardé une gaufre au sarrasin. Il va redemander.
-> END
