# title: La page
# blurb: Mathis, un grand de l’école, te trouve drôle. Sa page a 812 abonnés.
# note: Ici, quelqu’un met la pression avec une photo. L’aide est tout près. Tu peux passer cette histoire.
# name.finn: Mathis
# name.tim: Robin
# name.jo: Jonas
# name.mum: Maman
# name.teacher: M. Diallo
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR mop = false
VAR took = false
VAR with_tim = false
VAR kept = false

-> yard

=== yard
Lundi, grande récré. Mathis a 15 ans, et tout le monde le connaît. Il s’arrête à côté de toi. # when # app: street
finn: Hé, la blague des petits pois, c’était toi, non ? Toute ma table a rigolé. # sign: trust # why: C’est gentil, et c’est peut-être vrai, mais un service à rendre commence souvent comme ça.
jo: Mathis. de chez les grands. NOUS a parlé. et moi j’ai dit « gaufre ». à voix haute. pourquoi
finn: C’est moi qui fais la page. Les Fous Rires, 812 abonnés. Y a personne d’aussi jeune que toi dessus. # sign: trust # why: Quand un plus grand te choisit, ça fait du bien, et dire non devient difficile.
tim: il m’a demandé aussi. c’est... non, rien
* [faudrait que je fasse quoi? # id: what-do # does: ask]
  finn: Être drôle. Tu fais ça les yeux fermés.
  -> dare
* [moi? sur la page? oui! # id: yes-page]
  finn: Voilà, ça c’est l’esprit. Je t’écris.
  -> dare
* [je sais pas trop # id: not-sure # does: refuse]
  finn: Pas de stress. Je redemande à cinq heures. Et à six.
  Il le dit avec un clin d’œil. Il redemande vraiment à cinq heures. Et à six.
  -> dare

=== dare
Lundi, 18 h 10. # when # app: photos
finn: Défi du jour. Danse avec un balai, en pyjama. Moi aussi, je l’ai fait. # sign: desensitisation # why: Un défi teste jusqu’où tu vas, et le suivant est toujours un peu plus gros.
finn: C’est juste pour moi. Je demande toujours avant de poster. # sign: trust # why: Quand quelqu’un collectionne des images, sa promesse est dure à vérifier.
jo: moi il m’a pas demandé. et je suis super beau avec une gaufre sur la tête
* [Tu filmes la danse du balai et tu l’envoies # id: mop # act # does: share]
  ~ mop = true
  Onze secondes. Sur le pyjama, il y a des canards.
  finn: Je suis PAR TERRE. Les canards !! T’es une légende.
  -> numbers
* [t’auras un dessin du balai # id: mop-drawing # does: refuse]
  finn: Haha, mignon. Mais les dessins, ça fait pas de cœurs. # sign: coercion # why: Tu as trouvé ta façon à toi de dire non, et il la rabaisse.
  -> numbers
* [pas de défi, merci # id: no-dares # does: refuse]
  finn: Tous les autres l’ont fait. Je dis ça, je dis rien. # sign: coercion # why: « Tous les autres », c’est pour te faire croire que personne d’autre ne dit non.
  -> numbers

=== numbers
Mardi, dans le bus 12. Robin dort deux rangs devant toi, la bouche ouverte. # when # app: chat
finn: 840 abonnés ! Et t’as le prochain carton juste devant toi. # sign: desensitisation # why: Maintenant, il faudrait rire de quelqu’un qui ne peut dire ni oui ni non.
finn: Prends Robin. Mais le réveille pas, sinon c’est pas naturel. # sign: isolation # why: Comme ça, Robin et toi, vous ne vous parlez pas.
Sur le sac de Robin, il y a un badge. « Réveillez-moi au Parc des Tilleuls, svp. »
* [non. c’est pas un clown, il est fatigué # id: no-tim # does: refuse]
  finn: Wow. OK. Je croyais que t’avais de l’humour.
  -> wake
* [Tu prends la photo et tu l’envoies # id: take-tim # act # does: share]
  ~ took = true
  finn: De l’or !!! Tu vois, c’est facile.
  C’était facile. Ça n’a pas le goût de l’or.
  -> wake
* [Tu réveilles Robin avant son arrêt # id: wake-tim # act # does: friend]
  finn: Allô ? Tu l’as eu ?
  Tu l’as eu, d’une certaine façon. Il est réveillé.
  -> wake

=== wake
Le bus s’arrête. Robin se frotte les yeux et t’attend sur le trottoir. # app: street
tim: {took:t’as vu si quelqu’un a pris une photo? il collectionne|il en voulait une de moi, hein? il collectionne}
tim: il en a une de moi, et maintenant je dois lui en trouver d’autres. j’en dis pas plus
Il le dit à ses chaussures. Puis il rentre chez lui, vite.
-> pressure

=== pressure
Mercredi, 19 h 30. # when # app: chat
finn: Il m’en faut encore trois avant vendredi. Tu connais tous les petits. # sign: coercion # why: Au début c’était pour rire, et maintenant c’est un travail avec une date limite.
finn: {mop:J’ai toujours tes canards.|On m’a envoyé une photo de toi, à la cantine, le jour où tu pleurais.} Ça m’embêterait de poster ça. # sign: coercion # why: C’est une menace en habits polis, et c’est la faute de celui qui menace.
finn: Et pas d’histoires. Les profs, ils en font toujours toute une affaire. # sign: maintenance # why: Ton silence ne protège que lui, et les profs peuvent faire cesser tout ça.
* [t’avais dit que tu demanderais avant # id: you-said # does: ask]
  finn: Ben je demande. Là, c’est moi qui demande. # typing: long
  -> whom
* [Tu fais une capture de chaque ligne # id: shot # act # does: keep]
  ~ kept = true
  Clic. Clic. Tes mains tremblent, et les images sont nettes quand même.
  -> whom
* [stp poste pas ça # id: please-dont]
  finn: Alors fais ça pour un pote. Envoie-m’en trois. # sign: coercion # why: Un ami ne te fait pas payer pour te laisser tranquille.
  -> whom

=== whom
Ton ventre est comme l’ascenseur de l’hôtel de ville. Bloqué, avec des gens dedans.
jo: ça fait cinq minutes que t’écris et que t’effaces. je viens?
* [Demain matin, tu vas voir M. Diallo # id: okoro # act # does: tell]
  Jeudi, avant l’école. La porte grince, comme toujours. # when # app: street
  -> okoro_room
* [Tu demandes à Robin quelle photo Mathis a de lui # id: ask-tim # act # does: friend]
  -> tim_talk
* [ça va. d’ici vendredi je trouverai quelque chose # id: till-friday # does: wait]
  -> friday

=== tim_talk
~ with_tim = true
Jeudi, sur le muret derrière la salle de sport. # when # app: street
{took:
  Tu commences par le bus 12. C’est la phrase la plus dure de la semaine.
  tim: ok. c’est nul. mais personne me l’avait encore dit de lui-même. merci
- else:
  Tu dis à Robin ce que Mathis veut de toi. Il hoche la tête à chaque phrase, comme sur une chanson connue.
}
tim: il a une photo où je pleure, après le contrôle de maths. depuis, je lui en ai envoyé onze
tim: chaque fois il dit que c’est la dernière. je sais plus compter jusque-là
tim: je croyais qu’il y avait que moi
* [moi aussi. viens, on frappe ensemble # id: knock # does: tell]
  tim: toi tu frappes. moi je fais le grincement
  Finalement, c’est la porte qui le fait.
  -> okoro_room
* [on appelle d’abord le {helpline} # id: call-together # does: tell]
  -> line

=== friday
Jeudi, 21 h 40. Sur la page, il y a un carré noir. « Demain ! » # when # app: photos
jo: c’est quoi ce truc? ma cousine dit que c’est quelqu’un de notre classe
finn: Dernière chance. Trois photos et j’oublie tout. # app: private # sign: coercion # why: Une « dernière chance » est suivie d’une autre, alors céder n’arrête rien.
* [Tu frappes à la porte de Maman # id: tell-mum # act # does: tell]
  -> mum_night
* [Tu signales la page # id: report # act # does: report]
  -> reporting

=== mum_night
mum: Entre. C’est pour un verre d’eau, ou c’est pour de vrai ? # app: street
{mop:
  Tu lui montres tout, le balai et les canards aussi.
- else:
  Tu lui montres tout, la cantine aussi.
}
mum: Merci de m’en parler. {mop:Ces canards, c’est ce qu’il y a de mieux dans cette maison.|Tout le monde pleure un jour à la cantine. Moi aussi.} Ça ne lui appartient pas.
{took:
  Tu lui parles de Robin dans le bus. Elle se tait un moment.
  mum: Il fallait du courage pour me dire ça. Demain, tu pourras le dire à Robin. Je t’aide à trouver les mots.
}
mum: Rien de tout ça n’est ta faute. J’écris à M. Diallo maintenant, et on signale la page ensemble.
M. Diallo répond à six heures du matin. Il n’y a peut-être pas que sa porte qui dort mal.
teacher: Merci à vous deux. Ça s’arrête aujourd’hui. Personne n’a rien à envoyer à personne. # app: chat
-> sorry

=== reporting
« Merci. Nous traiterons votre signalement d’ici un jour », répond l’appli. Un jour, c’est long.
jo: je suis devant chez toi. j’ai des gaufres. elles sont froides mais c’est l’intention qui compte # app: chat
* [tu viens avec moi chez Diallo? # id: jo-comes # does: tell]
  jo: oui. je lui prends une gaufre aussi
  Vendredi, 7 h 50. La porte grince. # when # app: street
  -> okoro_room
* [j’attends la réponse de l’appli # id: wait-report # does: wait]
  jo: ok. alors je mange ta gaufre. mais je redemande demain, je te préviens
  -> reported

=== okoro_room
teacher: Entrez ! Cette porte n’est pas méchante. Il y a des chaises, et j’ai le temps.
Tu lui montres les messages. Il pose son stylo.
teacher: Merci. Je te crois. Rien de tout ça n’est ta faute. C’est Mathis qui fait ça.
{took:
  {with_tim:
    Tu racontes aussi le bus 12. Robin fait oui de la tête, il le sait déjà.
  - else:
    Tu racontes aussi Robin et le bus 12. Ça sort tout petit.
  }
  teacher: Tu l’as dit sans qu’on te le demande. Réparer, ça commence comme ça. Mais c’est lui qui t’a fait faire ça.
- else:
  teacher: {with_tim:Et vous vous êtes parlé, vous deux. Ça, il ne l’avait pas prévu.|Et tu es là, et tu le dis. Ça, il ne l’avait pas prévu.}
}
teacher: J’appelle tes parents et les siens, ce matin. {kept:Tes captures vont beaucoup nous aider.|Ces messages, on les enregistre maintenant, ensemble.}
* [il va se passer quoi pour Mathis? # id: what-finn # does: ask]
  teacher: Il retire tout, avec ses parents à côté. Puis il devra en répondre. Et on l’aidera à arrêter.
  -> sorry
* [tout le monde va savoir pour moi? # id: who-knows # does: ask]
  teacher: Non. Seulement ceux qui doivent agir. Et tu peux manger ici à midi, si tu veux. Il y a du thé.
  -> sorry

=== line
voice: Bonjour à vous deux. C’est bien d’appeler, et c’est bien d’être deux. # app: call
Robin raconte une moitié, tu racontes l’autre. Ça se recolle comme un billet déchiré.
voice: Il vous fait peur pour que vous vous taisiez et que vous obéissiez. Vous venez d’arrêter de vous taire.
voice: Une photo, on peut la faire retirer. Ça marche mieux qu’on croit, et un adulte peut le faire avec vous. Vous pensez à qui ?
* [M. Diallo. on y va maintenant # id: going-now # does: tell]
  voice: Très bien. Emportez le téléphone. J’attends d’entendre la porte.
  C’est une porte qui s’entend.
  teacher: Entrez, tous les deux. Et bonjour au téléphone. J’écoute. # app: street
  Il vous croit tous les deux, avant même que ça sonne.
  -> sorry
* [Robin est pas prêt. demain? # id: tim-not-ready # does: wait]
  tim: demain. si t’es là. le {helpline} est à « canard » maintenant
  -> reported

=== sorry
Le lundi suivant. La page n’existe plus. # when # app: street
Mathis peut te parler, mais seulement parce que tu as dit oui. Il s’arrête à deux pas, et M. Diallo reste tout près.
finn: Je vous avais tous dans un dossier. Il s’appelait « Fun ». J’ai dû tout relire avec ma mère.
finn: C’était pas fun. Je voyais les chiffres monter et je vous voyais plus. C’est moi qui ai fait ça, et je suis désolé.
finn: J’ai tout effacé, avec ma mère et M. Diallo à côté. Rien t’oblige à répondre.
* [ok. j’ai entendu # id: heard-you]
  finn: OK. Merci. À plus. Ou pas. Comme tu veux.
  -> sort_end
* [je t’en veux encore # id: still-angry]
  finn: Ouais. T’as le droit.
  Il s’en va. Tu as le droit de lui en vouloir aussi longtemps qu’il le faut.
  -> sort_end

=== sort_end
{with_tim: -> two_knocks}
jo: Robin demande s’il peut s’asseoir avec nous. j’ai dit oui. j’ai encore dit « gaufre » aussi
{took: Cette fois, le bus 12, tu le dis à Robin en face. Il mâche un moment. Puis il pousse son dessert vers toi.|Robin s’assied. Il a un nouveau badge. « Réveillé. »}
-> taken_down

=== taken_down
Tu en as parlé, et ça s’est arrêté. # end: taken-down
Mathis a 15 ans, ce n’est pas un monstre, et c’est lui qui a fait ça. C’est à lui de réparer.
Une photo, on peut la faire retirer. Et une menace ne marche que si personne d’autre ne l’entend.
-> END

=== two_knocks
Il vous avait dit de vous taire, à toi et à Robin. Alors vous vous êtes parlé. # end: two-knocks
Mathis a tout retiré, avec ses parents à côté. C’est lui qui a fait ça, et maintenant il répare.
{took:
  Robin a tes excuses, par écrit. Il les garde dans son sac, à côté du badge.
}
Dans le bus 12, il y a maintenant quelqu’un pour réveiller Robin à son arrêt. Tous les jours.
-> END

=== reported
{with_tim:Il faut encore une nuit à Robin. C’est son droit.|Le signalement est parti. Ce n’est pas le seul chemin.} # end: reported
Personne ne doit payer une photo avec d’autres photos. Ce que fait Mathis, c’est la faute de Mathis.
La porte de M. Diallo grince demain aussi. Et le {helpline} existe pour ça, même juste pour parler.
Le matin, une gaufre toute fraîche attend sur le paillasson. Dessus, il y a écrit « appelle-moi », à la confiture.
-> END
