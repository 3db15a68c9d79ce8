# title: Rien que pour moi
# blurb: Sky écrit les choses les plus douces. Et compte les minutes jusqu’à ta réponse.
# note: Cette histoire parle d’un premier amour où on met la pression. Tu peux la passer.
# name.sky: Sky
# name.jo: Jonas
# name.ada: Awa
# name.dad: Papa
# name.gran: Mamie
# name.voice: Ligne d’écoute

VAR number = "116 000"
VAR helpline = "116 111"
VAR ducks = false
VAR pass = false
VAR with_jonas = false
VAR plant = false

-> morning

=== morning
Samedi soir. Trois semaines ont passé depuis le concert au Parc des Tilleuls. # when # app: chat
sky: bonjour toi. oui je sais, c’est le soir. ma journée commence quand t’écris
Tu as vu Sky une fois, au stand de limonade. Seize ans, une casquette, deux pailles. Depuis, vous vous écrivez tous les jours.
sky: notre chanson: quarante fois aujourd’hui. et je bois de la limonade maintenant. j’aime même pas la limonade
Dans ta poitrine, quelque chose fait un petit saut. C’est permis.
jo: parc? canards? j’ai des gaufres
ada: Jonas a donné son nom à un canard. c’est celui qui tombe
* [j’arrive! Sky, à plus tard # id: ducks # does: friend]
  ~ ducks = true
  sky: ah. ok. amuse-toi bien sans moi 🙂 # typing: long
  Le canard Jonas tombe deux fois. C’est une très belle soirée.
  -> letter
* [pas aujourd’hui, Sky est en ligne # id: wait-sky # does: wait]
  jo: ok. je dis bonjour à Jonas de ta part
  -> letter

=== letter
Dimanche. Tu écris une lettre à Sky. Deux pages, à la main, et tu en envoies la photo. # when # app: chat
Tu n’as jamais rien écrit d’aussi sincère. Ça commence par « Mon cœur est un tram ».
sky: je l’ai lue cinq fois. elle est à nous. je la montrerai à personne, jamais
sky: dans ta tête t’as tellement d’avance sur les autres. ils comprendraient pas, toi et moi # sign: trust # why: Ça te fait grandir, et tous ceux de ton âge ont l’air trop petits pour donner leur avis.
Lundi. Tu fais tes devoirs. Puis tu regardes ton téléphone.
sky: t’étais en ligne 14 minutes et t’as rien écrit. avec qui? # sign: coercion # why: Compter tes minutes, ce n’est pas penser à toi, c’est te surveiller.
* [avec Jonas. pour parler d’un canard # id: about-duck]
  sky: donc un canard passe avant moi. bon à savoir # sign: coercion # why: On veut te donner mauvaise conscience parce que tu parles avec un ami.
  -> password
* [tu comptes mes minutes? # id: count # does: ask]
  sky: parce que TU ME MANQUES. pardon de tenir à toi # sign: coercion # why: Tu as posé une bonne question, et on te répond avec des reproches.
  -> password
* [je suis en ligne quand je veux # id: when-i-like # does: refuse]
  sky: wow. mais oui, bien sûr # typing: stops
  Deux heures de rien. Puis dix-sept cœurs, comme si de rien n’était.
  -> password

=== password
Mercredi, après l’école. # when # app: chat
sky: on échange nos mots de passe? tous les couples font ça # sign: desensitisation # why: Ça donne l’air normal à une grosse demande, et un mot de passe ouvre tout ce que tu écris.
sky: quand on a rien à cacher, c’est facile. si t’as confiance en moi # sign: coercion # why: Une confiance qu’il faut prouver n’est pas de la confiance, c’est un test.
* [ok. c’est tram et mon anniversaire # id: give-pass # does: share]
  ~ pass = true
  sky: ❤️ tu vois, c’était facile
  Le mot de passe de Sky, lui, n’arrive pas. Tu n’oses pas demander.
  -> friends
* [j’ai confiance. et je garde mon mot de passe # id: keep-pass # does: refuse]
  sky: alors t’as pas confiance. c’est simple # sign: coercion # why: On fait de ton non un défaut, et ce n’en est pas un.
  -> friends
* [Tu demandes à Awa comment font les couples # id: ask-ada # act # does: friend]
  ada: mes grands-parents: 50 ans ensemble. mon grand-père sait toujours pas où est le chocolat. ils sont très heureux
  Toi aussi, tu gardes ton chocolat.
  -> friends

=== friends
Jeudi, à la cantine. # when # app: street
{pass:
  Sur ton téléphone, Jonas est bloqué. Ce n’est pas toi qui l’as fait. Sous la table, tu le débloques.
  jo: tu m’as bloqué. c’est le canard? si c’est le canard, tu peux me le dire
- else:
  jo: tu viens plus jamais. c’est le canard? si c’est le canard, tu peux me le dire
}
Ton téléphone vibre sur le plateau. # app: chat
sky: Jonas se moque de toi. tout le monde le voit sauf toi. moi j’ai lâché MES amis pour toi # sign: isolation # why: En amour, il y a de la place pour tes amis, et te vouloir sans eux, c’est vouloir t’isoler.
sky: le soir, y a du monde dans ta chambre ou t’es au calme? jusqu’à quelle heure? # sign: risk-assessment # why: Ça sert à savoir quand personne ne remarquerait ce que tu écris.
* [Tu restes avec Jonas, le téléphone dans le sac # id: stay-jo # act # does: friend]
  Le sac vibre onze fois. Jonas te donne la moitié de sa gaufre, sans un mot.
  jo: je rigole pas de toi. avec toi, oui. du canard, toujours
  -> picture
* [j’ai besoin d’un peu de temps, Jonas # id: time # does: wait]
  jo: ok. je te garde une gaufre. elle sera froide, mais elle sera là
  -> picture

=== picture
Vendredi, 22 h 50. # when # app: private
sky: envoie-moi une photo. de toi, maintenant, rien que pour moi # sign: desensitisation # why: « Rien que pour moi », c’est demander une chose que personne d’autre ne doit savoir.
{ducks:
  sky: pour la soirée canards. tu me dois bien ça # sign: coercion # why: Du temps avec tes amis, ce n’est pas une dette, et ça ne se paie pas avec une photo.
- else:
  sky: quand on s’aime, tout le monde fait ça # sign: coercion # why: « Tout le monde fait ça », c’est de la pression, et ce n’est même pas vrai.
}
* [non. j’ai pas envie # id: no-pic # does: refuse]
  sky: ok. alors je vois ce que je vaux pour toi # typing: long
  -> hold
* [tiens, moi en plante verte avec un chapeau # id: plant # does: share]
  ~ plant = true
  sky: haha. ça, c’est une plante. ça compte pas
  -> hold
* [pourquoi rien que pour toi? # id: why-only # does: ask]
  sky: parce que t’es à moi, voilà pourquoi # sign: coercion # why: Tu n’es qu’à toi, même quand tu aimes quelqu’un.
  -> hold

=== hold
sky: c’est marrant. je suis en train de regarder ta lettre. les deux pages # typing: long
sky: ça m’embêterait que toute ta classe la lise. « mon cœur est un tram » # sign: coercion # why: Ce que tu as donné en confiance sert contre toi : c’est du chantage, et ce n’est jamais ta faute.
sky: envoie la photo demain avant 18h. et le dis à personne, si tu m’aimes # sign: maintenance # why: La menace ne marche que dans le silence, et en parler l’arrête.
Tu as les mains froides. Quelque part dans la maison, il y a encore de la lumière.
* [Tu vas voir Papa dans la cuisine # id: tell-dad # act # does: tell]
  -> dad_kitchen
* [Tu appelles le {helpline} # id: call # act # does: tell]
  -> line
* [Jonas? tu dors? # id: write-jo # does: friend]
  -> jonas_awake

=== dad_kitchen
Papa répare une chaise. La chaise est à l’envers, et Papa aussi. # app: street
dad: Entre. Assieds-toi. Pas sur celle-là.
Tu poses le téléphone sur la table. À « demain avant 18h », il lâche le tournevis et sort de sous la chaise.
dad: Merci de me montrer ça. Tu n’as rien fait de mal. Ni avec la lettre, ni avec Sky.
* [et si tout le monde la lit? # id: everyone-reads # does: ask]
  dad: Alors on la fait retirer, et je suis avec toi. Mais on ne paie pas. Après, il y a toujours une deuxième facture.
  -> first_steps
* [t’es fâché? # id: angry # does: ask]
  dad: Pas contre toi. À ton âge, moi aussi, j’étais amoureux. J’ai écrit un poème. « Cœur » rimait avec « aspirateur ».
  -> first_steps

=== line
Ça sonne une fois, et quelqu’un est là. Tu commences par la limonade. Il faut un moment pour arriver à 18 heures. # app: call
voice: Tu as aimé quelqu’un. C’était vrai, et c’était à toi. La menace vient de Sky. Rien de tout ça n’est ta faute.
voice: N’envoie rien. Garde les messages, et ne réponds pas. Qui pourrait s’asseoir à côté de toi maintenant ?
* [mon père. mais j’ai honte # id: embarrassing # does: tell]
  voice: Alors donne-lui le téléphone et laisse-le lire. Pas besoin de dire un seul mot.
  -> dad_reads
* [personne ce soir # id: nobody-tonight # does: wait]
  voice: Alors reste un peu avec moi. Pas de réponse à Sky. Tu peux rappeler, et chez toi il y a encore une lampe allumée.
  -> till_tomorrow

=== dad_reads
Papa lit, assis par terre dans la cuisine, sous une moitié de chaise. Il lit deux fois. # app: street
dad: Merci de m’avoir donné ça. Tu n’as rien fait de mal. Il faut du courage pour écrire une lettre pareille.
-> first_steps

=== jonas_awake
jo: jamais. je suis debout dans la lumière du frigo. y a quoi? # app: chat
Tu lui envoies tout. Même le tram.
jo: « mon cœur est un tram ». ok mais c’est BEAU en fait
jo: et le reste, c’est du chantage. je connais le mot, ma grand-mère regarde que des séries policières
* [tu viens avec moi voir ma mamie? # id: to-gran # does: tell]
  ~ with_jonas = true
  jo: à huit heures. je frapperai comme quelqu’un de normal
  -> gran_morning
* [reste juste un peu avec moi # id: stay-bit # does: wait]
  jo: je suis là. j’ai des gaufres pour trois heures
  jo: et je te garde le {helpline} sous la main. demain on va voir un adulte, ok? c’est moi qui frappe
  -> till_tomorrow

=== gran_morning
Samedi, huit heures. Mamie monte le son de son appareil auditif. Jonas s’est peigné. # when # app: street
gran: Vous deux, vous avez l’air d’un colis que personne n’ose ouvrir. Posez-le là.
Elle lit avec le doigt, ligne après ligne. Au tram, elle sourit. Puis elle ne sourit plus.
gran: Tu n’as rien fait de mal, mon chou. Une lettre d’amour n’est pas un crime. Ça, oui. Je vais chercher ton père.
-> first_steps

=== first_steps
{with_jonas: Papa arrive pieds nus. Il lit deux fois, et il ne rit pas du tout.|Papa met de l’eau à chauffer. Il est presque minuit, et tout à coup ce n’est pas grave.}
{pass:
  dad: D’abord, ton mot de passe. Un nouveau, long, et rien qu’à toi. Deux minutes. Plus rapide qu’une chaise.
- else:
  dad: Ton mot de passe est resté à toi, je vois. Bien. Alors on peut faire ça calmement.
}
Vous enregistrez toute la discussion, les cœurs compris. {plant:Papa aime bien la plante au chapeau.|Les jolies phrases aussi, elles en font partie.}
-> again

=== again
Le téléphone vibre entre les tasses. # app: private
sky: hé. c’était juste une blague. réagis pas comme ça stp, et dis rien # sign: maintenance # why: Une menace ne devient pas une blague parce qu’on le dit après.
* [tu crois que Sky va bien? # id: is-sky-ok # does: ask]
  dad: Je ne sais pas. Alors des adultes vont s’occuper de Sky aussi. Ça, ce n’est pas ton travail.
  -> gran_talk
* [Vous signalez et vous bloquez, Papa et toi # id: report # act # does: report]
  dad: « On me menace avec quelque chose de privé. » Il y a une case pour ça. Bien. Appuie.
  -> gran_talk

=== gran_talk
{with_jonas:Plus tard, vous êtes près de la fenêtre. Jonas vide la boîte à biscuits de Mamie, par politesse.|Le matin, tu es avec Mamie, près de la fenêtre. Elle pose ses aiguilles.} # app: street
gran: Ton grand-père m’attendait à l’arrêt du tram. Avec deux glaces, par tous les temps.
gran: Si j’étais en retard, il mangeait les deux. Il comptait les glaces. Jamais les minutes.
* [au début, ça ressemblait à de l’amour # id: felt-love]
  gran: Alors garde ce morceau-là. Il était à toi. Compter, c’était autre chose.
  -> duck_end
* [comment je saurai que c’est le bon amour? # id: right-one # does: ask]
  gran: Tu peux dire non, et ça reste chaud. Et il y a toujours de la place pour tes amis sur le banc.
  -> duck_end

=== duck_end
{with_jonas:
  jo: question. le tram peut venir à l’étang? Jonas le canard tient debout maintenant
  -> tram_stop
- else:
  jo: question. tu peux venir à l’étang? Jonas le canard tient debout maintenant # app: chat
  -> not_alone
}

=== not_alone
Tu as montré tout ça à une personne, et la menace a lâché prise. # end: not-alone
18 heures sont passées. Les parents de Sky sont au courant, la police aussi. Sky doit effacer la lettre et reçoit de l’aide.
Sky a seize ans et doit en répondre. Toi, tu as aimé quelqu’un, et ça n’est la faute de personne.
L’amour ne compte pas les minutes. Il a de la place pour un non, pour des amis et pour un canard.
-> END

=== tram_stop
Tu as pris un ami avec toi, et vous êtes allés voir quelqu’un qui a de bonnes oreilles. # end: tram-stop
18 heures sont passées. Les parents de Sky sont au courant, la police aussi. Sky doit effacer la lettre et reçoit de l’aide.
Sky a seize ans et doit en répondre. Toi, tu as aimé quelqu’un, et ça n’est la faute de personne.
Jonas voudrait la première phrase de ta lettre pour une chanson. Tu y réfléchis.
-> END

=== till_tomorrow
18 heures, c’est une idée de Sky. Tu n’as rien à envoyer, ni avant, ni après. # end: till-tomorrow
La menace vient de Sky. Ce n’est pas ta faute, et il n’est pas trop tard pour en parler.
Le {helpline} est dans ton téléphone. Là, on sait quoi faire pour les lettres et les photos.
Le matin, on frappe. C’est Jonas, avec des gaufres, et la porte de Mamie est juste en face.
-> END
