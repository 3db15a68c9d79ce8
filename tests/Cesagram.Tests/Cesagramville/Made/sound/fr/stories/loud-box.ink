# title: La boîte qui chante
# blurb: Une boîte qui fait du bruit.
# name.ada: Ada

-> door

=== door
Dimanche matin. # when # app: chat
ada: psst # odd # why: On dirait un secret, et c’est une surprise pour ce soir.
ada: ouvre la porte
ada: j’ai une boîte
ada: elle fait du bruit
* [il y a quoi dedans ? # id: door-a]
  -> hall
* [une minute # id: door-b]
  -> hall

=== hall
ada: ne dis rien à ton frère # odd # why: On dirait un secret, et c’est une surprise pour ce soir.
ada: pas encore
ada: il ne doit pas la voir
ada: elle bouge
* [pourquoi ? # id: hall-a]
  -> stairs
* [bon # id: hall-b]
  -> stairs

=== stairs
ada: monte ici # odd # why: On dirait un secret, et c’est une surprise pour ce soir.
ada: vite
ada: et sans bruit
ada: je t’explique
* [je viens # id: stairs-a]
  -> room
* [dis-moi avant # id: stairs-b]
  -> room

=== room
ada: ferme la porte # odd # why: On dirait un secret, et c’est une surprise pour ce soir.
ada: écoute bien
ada: tu entends ?
ada: ça chante
* [oui # id: room-a]
  -> box
* [c’est quoi ? # id: room-b]
  -> box

=== box
ada: c’est un oiseau
ada: en papier
ada: avec un ressort
ada: je l’ai fait
* [pour qui ? # id: box-a]
  -> party
* [c’est joli # id: box-b]
  -> party

=== party
ada: pour ton frère
ada: il a dix ans ce jour
ada: tu le sais
ada: viens
* [je viens # id: party-a]
  -> together
* [plus tard # id: party-b]
  -> later

=== together
# end: party
Ton frère rit. L’oiseau chante.
C’était une belle surprise.
-> END

=== later
# end: later
L’oiseau attend dans sa boîte.
Tu peux encore y aller.
-> END
