# title: La couronne en papier
# blurb: Quelqu’un te trouve vraiment unique.
# note: Il y a de la pression dans cette histoire. Tu peux la passer.
# name.kit: Kit
# name.jo: Jonas

VAR number = "116 000"
VAR doubts = false

-> square

=== square
Samedi, après le repas. # when # app: game
kit: salut, joli chapeau
kit: tu joues si bien
kit: mieux que les autres
kit: Il n’y a que toi comme ça. # sign: trust # why: Une personne inconnue qui te flatte veut ta confiance.
jo: tu viens ?
* [merci # id: square-a]
  -> gift
* [tu es qui ? # id: square-b # does: ask]
  -> gift

=== gift
kit: regarde, une couronne
kit: elle est en papier
kit: je l’ai faite hier soir
kit: Il n’y en a qu’une. # sign: trust # why: Un cadeau peut servir à te lier.
jo: jolie couronne
* [waouh # id: gift-a]
  -> quiet
* [non, garde-la # id: gift-b # does: ask]
  -> quiet

=== quiet
kit: il y a du bruit ici
kit: viens sur mon île
kit: c’est mieux là-bas
kit: Rien que nous deux. # sign: isolation # why: Être à deux sans témoin n’est pas plus sûr.
jo: tu es où ?
* [dans une minute # id: quiet-a]
  -> secret
* [pourquoi là ? # id: quiet-b # does: ask]
  ~ doubts = true
  -> secret

=== secret
kit: tu aimes être ici ?
kit: moi, j’aime bien
kit: c’est notre coin
kit: Jonas ne peut pas comprendre. # sign: isolation # why: Qui dit du mal de tes amis veut t’isoler.
jo: allô ?
* [peut-être # id: secret-a]
  -> rush
* [c’est mon ami # id: secret-b # does: ask]
  -> rush

=== rush
kit: tu es encore là ?
kit: je t’attends
kit: je t’attends ce soir
kit: Ne dis pas où tu es. # sign: isolation # why: Un secret sur le lieu où tu es n’est pas bon.
jo: je garde une place
{doubts: kit: alors on reste amis}
* [hm # id: rush-a]
  -> evening
* [je n’aime pas ça # id: rush-b # does: ask]
  -> evening

=== evening
kit: il est tard
kit: ne pars pas encore
kit: reste un peu
kit: Ta mère ne doit rien savoir. # sign: isolation # why: Qui craint ta mère a une raison.
jo: j’appelle ta mère ?
* [appelle-la # id: evening-a # does: tell]
  -> told
* [pas encore # id: evening-b # does: wait]
  -> not_yet

=== told
# end: told
Tu as tout dit à ta mère. Elle écoute.
C’est bien.
-> END

=== not_yet
# end: not-yet
Pas ce soir. Le numéro est {number}.
Demain est un autre jour.
-> END
