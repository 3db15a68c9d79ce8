# title: La chaise vide
# blurb: Timéo n’est pas à l’école aujourd’hui. Tu sais quelque chose.
# note: Dans cette histoire, un ami a disparu. Il rentre chez lui. Tu peux la passer.
# name.milo: Timéo
# name.nova: Nova
# name.jo: Jonas
# name.mum: Maman
# name.milomum: Maman de Timéo
# name.teacher: M. Diallo
# name.coach: Coach
# name.clerk: Samira
# name.voice: La ligne

VAR number = "116 000"
VAR helpline = "116 111"
VAR early = false
VAR late = false

-> breakfast

=== breakfast
Vendredi, 7 h 10. La pluie, des tartines, et un message de cinq heures du matin. # when # app: chat
milo: tu dors? tant mieux. bus 12 la nuit: 3/10. y a que moi dedans
milo: Nova est de retour, avec un autre nom. ça s’arrête que si je viens, dit Nova. donc j’y vais aujourd’hui # sign: approach # why: Timéo est en route, tout seul, vers quelqu’un qu’il n’a jamais vu.
milo: Nova dit que je manquerai à personne avant lundi # sign: isolation # why: C’est un mensonge qui donne à Timéo l’impression d’être seul, parce qu’il te manque déjà.
milo: mes dessins de renards sont dans ton casier. prends soin d’eux. et dis rien # sign: going-missing # why: Quand quelqu’un donne ce qu’il aime, il pense peut-être à ne pas revenir.
* [Tu lis tout à voix haute à Maman # id: tell-mum # act # does: tell]
  ~ early = true
  -> mum_hears
* [Timéo, t’es où? # id: where-are-you # does: ask]
  Pas de réponse. Le message n’arrive même pas.
  -> chair
* [stp y va pas tout seul # id: not-alone # does: friend]
  Pas de réponse. Le message n’arrive même pas.
  -> chair

=== mum_hears
mum: Merci. Maintenant, on est deux à savoir. J’appelle sa mère. # app: call
milomum: Je rentre de ma toute dernière nuit à l’hôpital. Son lit est fait. Il ne fait jamais son lit.
milomum: Tu nous l’as dit. Tu ne sais pas à quel point ça compte. J’appelle la police tout de suite.
mum: Et nous, on appelle le {number}, la ligne pour les enfants disparus. C’est toi qui en sais le plus. Tu veux parler ?
* [oui # id: will-talk # does: tell]
  mum: Je suis juste là, avec mes deux oreilles.
  -> line
* [parle, toi. je reste à côté # id: sit-next # does: tell]
  mum: Alors je mets le haut-parleur. Tu dis ce que je ne sais pas.
  -> line

=== chair
Vendredi, première heure. La chaise de Timéo est vide. # when # app: street
teacher: Timéo ? Quelqu’un a vu Timéo ?
jo: il était pas dans le bus 12. il est TOUJOURS dans le bus 12
* [Tu sors avec M. Diallo et tu lui racontes # id: tell-teacher # act # does: tell]
  -> teacher_hears
* [Tu montres le message à Jonas # id: show-jo # act # does: friend]
  jo: c’est pas un secret, ça. c’est de la fumée. la fumée, ça se garde pas
  -> break_time
* [Tu regardes dans ton casier # id: look-down # act # does: wait]
  Dans ton casier, il y a onze renards. L’un d’eux te regarde.
  -> break_time

=== break_time
Vendredi, récré du matin. Le téléphone vibre dans ta poche. # when # app: chat
milo: fait froid ici. Nova a du retard. t’as rien dit, hein? # sign: maintenance # why: C’est la règle du silence de Nova qui parle par la bouche de Timéo, et elle ne protège que Nova.
milo: Nova dit d’éteindre le téléphone. donc. salut # sign: going-missing # why: Téléphone éteint, personne ne peut joindre Timéo ni savoir où il est.
* [Timéo, celui-là je peux pas le garder # id: cant-keep # does: refuse]
  Les petits points viennent, puis s’arrêtent. Sa photo devient grise.
  -> teacher_asks
* [Tu ouvres la porte qui grince # id: squeak # act # does: tell]
  -> teacher_hears
* [ok. mais reviens # id: come-back # does: wait]
  Le message part. Il n’arrive plus.
  -> teacher_asks

=== teacher_hears
teacher: Merci. Je te crois. C’est exactement pour ça que je suis là. # app: street
teacher: J’appelle sa mère et la police. Et le {number} : ces gens-là font ça tous les jours.
teacher: Les enfants aussi peuvent y appeler. C’est toi qui le connais le mieux. On le fait ensemble ?
-> line

=== teacher_asks
~ late = true
Vendredi, 12 h 50. M. Diallo ne reste pas debout devant toi, il s’assied. # when # app: street
teacher: La mère de Timéo le croyait ici, à l’école. La police le cherche maintenant. Personne ne t’en veut.
jo: si tu sais un truc, dis-le. je le ferais bien à ta place, mais je mélangerais tout
* [tenez. lisez # id: read-it # does: tell]
  teacher: Merci. C’était lourd, et tu l’as porté jusqu’ici. Maintenant, on est plusieurs à porter.
  -> line
* [il va avoir des ennuis? # id: trouble # does: ask]
  teacher: Non. Ni lui, ni toi. Seulement la personne qu’il est allé voir.
  Tu poses le téléphone sur la table, et tout de suite il pèse moins lourd. M. Diallo compose le {number}.
  -> line

=== line
Ça sonne une fois. # app: call
voice: Bonjour, ici la ligne pour les enfants disparus. Tu as bien fait d’appeler. Prends ton temps.
voice: Comment était habillé ton ami, la dernière fois que tu l’as vu ?
Tu le revois devant toi. Pull vert à capuche, gros sac gris, un renard au stylo sur la manche gauche.
voice: Ça nous aide beaucoup, surtout le renard. Il t’a écrit ?
Tu remontes dans la discussion. Tard hier soir, pendant que tu dormais, Timéo a transféré deux lignes de Nova. # app: private
nova: Tu n’es pas comme les autres. Prends le premier train vendredi, je serai là. # sign: trust # why: C’est encore la phrase du jeu, et avec elle, partir ressemble à une récompense.
nova: Viens, et tout s’arrête. Sinon, je saurai ce que tu vaux. # sign: coercion # why: Nova a fabriqué la peur et promet maintenant d’y mettre fin, et c’est comme ça qu’on pousse Timéo à partir.
* [Tu lis tout à voix haute, mot à mot # id: read-out # act # does: keep]
  voice: Merci. Garde bien tout. Avec ça, la police sait quel train il a pris. # app: call
  -> waiting
* [c’est ma faute aussi? # id: sooner # does: ask]
  voice: Non. C’est Nova qui a fait ça, pas toi, pas Timéo. Et grâce à ces lignes, on connaît le train. # app: call
  -> waiting
* [je vais le chercher # id: look-for-him]
  voice: Je comprends. Reste là, s’il te plaît. La police le cherche, et il va peut-être t’écrire. # app: call
  -> waiting

=== waiting
voice: Ton travail, maintenant : manger quelque chose et laisser le téléphone allumé. Sa maman est en ligne, elle aussi.
{early:Vendredi, 9 h 20.|{late:Vendredi, 16 h 10.|Vendredi, 14 h 50.}} # when # app: chat
milo: t’es là? 4 %. Nova a l’âge de mon oncle. Nova voulait que je monte en voiture. j’ai dit non et j’ai couru dans la gare # sign: approach # why: Nova mentait sur tout et veut Timéo là où personne ne peut le voir.
milo: mais je peux pas rentrer. tout le monde sait. moi: 0/10
* [t’as dit non à une voiture. c’est énorme # id: huge # does: friend]
  milo: c’est mes jambes qui l’ont dit. ma bouche est venue après
  -> counter
* [rentre. personne t’en veut # id: come-home # does: friend]
  milo: personne? vraiment personne?
  -> counter
* [va au guichet, là où y a des gens # id: go-counter # does: friend]
  milo: y a une dame sous un panneau avec un i. elle a l’air ok
  -> counter

=== counter
milomum: Dis-lui « mon renard courageux ». Et que je l’aime. Rien de plus. # app: call
Tu l’écris. Tu ajoutes un mot à toi, et c’est « soupe ».
milo: ok. je vais au guichet. 2 % # app: chat
Puis plus rien, pendant onze minutes. Autour de la table, personne ne parle.
voice: Il y est. La police est avec lui. Il va bien, il a un thé. Il refuse de noter le thé. # app: call
-> platform

=== platform
{early:Vendredi, midi.|{late:Vendredi, la nuit est tombée. Les lampes sont allumées.|Vendredi, six heures du soir.}} La gare. # when # app: street
Le haut-parleur annonce un train à l’heure. Même l’oie s’est poussée.
clerk: La salle d’attente est chauffée. J’ai mis un panneau « fermé ». Elle n’est que pour vous.
coach: Des couvertures. J’ai pris celles de toute l’équipe. Il pourra choisir.
* [Tu te mets à côté de la mère de Timéo # id: stand-mum # act # does: friend]
  milomum: Tu as tenu l’autre bout du fil. Je ne l’oublierai jamais.
  -> arrival
* [je lui dis quoi? # id: what-say # does: ask]
  coach: Pas grand-chose. « Ça fait du bien de te voir. » Pour aujourd’hui, ça suffit largement.
  -> arrival

=== arrival
Les portes s’ouvrent. Timéo descend à côté d’une policière et regarde ses chaussures.
milo: salut. je suis trop bête
milomum: Timéo. Timéo. Tu es là.
teacher: Nova savait très bien mentir. Toi, tu as su encore mieux faire demi-tour.
* [le bus 12 s’ennuyait de toi # id: bus-missed # does: friend]
  milo: ah bon? il dit jamais rien
  -> soup
* [Tu lui rends les onze renards # id: foxes # act # does: friend]
  Il les compte. Puis sa bouche se tord un peu, et tu regardes l’oie un moment.
  -> soup
* [Tu te mets juste à côté de lui # id: stand-milo # act # does: friend]
  Il s’appuie un peu contre toi. Tu t’appuies un peu contre lui.
  -> soup

=== soup
Ta cuisine, deux casseroles, six personnes. Personne n’est obligé de parler avant la soupe.
milo: c’est toi qui l’as dit, hein?
* [oui. celui-là, je pouvais pas le garder # id: could-not-keep]
  milo: tant mieux. je crois que c’est pour ça que je t’ai écrit. à toi et pas à personne
  -> mark
* [t’es fâché contre moi? # id: angry-with-me # does: ask]
  milo: je l’étais. dans le train. après j’étais juste content que quelqu’un me cherche
  -> mark

=== mark
mum: Et toi ? Toi aussi, tu as porté beaucoup aujourd’hui. Cette ligne, tu peux l’appeler pour toi aussi.
Timéo mange, lentement, jusqu’au fond du bol. Il pose la cuillère.
milo: soupe: 10/10
Tu l’écris à Jonas. Rien d’autre, juste ça.
jo: un DIX?? # app: chat
{early: -> by_noon}
{late: -> by_lamplight}
-> by_dusk

=== by_noon
Tu l’as dit entre deux tartines. À midi, Timéo était rentré. # end: by-noon
Grâce aux messages que tu as gardés, la police a trouvé Nova. Nova a tout préparé : c’est la faute de Nova et de personne d’autre.
Chaque mardi, Timéo parle maintenant avec une psychologue. Personne ne le presse, personne ne le gronde.
Lundi, sa chaise grince de nouveau. Et toi, là-dehors, qui que tu sois, rentre bien. Il y a de la soupe.
-> END

=== by_dusk
Tu l’as dit à M. Diallo le matin même. Le soir, Timéo était à table. # end: by-dusk
Grâce aux messages que tu as gardés, la police a trouvé Nova. Nova a tout préparé : c’est la faute de Nova et de personne d’autre.
Chaque mardi, Timéo parle maintenant avec une psychologue. Personne ne le presse, personne ne le gronde.
Lundi, sa chaise grince de nouveau. Et toi, là-dehors, qui que tu sois, rentre bien. Il y a de la soupe.
-> END

=== by_lamplight
Il a fallu du temps pour le dire. Tu l’as dit, et Timéo est rentré. # end: by-lamplight
Personne ne compte les heures. Nova a tout préparé : c’est la faute de Nova et de personne d’autre. La police a trouvé Nova.
Chaque mardi, Timéo parle maintenant avec une psychologue. Et le {number} est là pour toi aussi.
Lundi, sa chaise grince de nouveau. Et toi, là-dehors, qui que tu sois, rentre bien. Il y a de la soupe.
-> END
