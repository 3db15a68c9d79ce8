# title: The loud box
# blurb: A box that makes noise.
# name.ada: Ada

-> door

=== door
Sunday morning. # when # app: chat
ada: psst # odd # why: It sounds like a secret, and it is a surprise that ends today.
ada: open the door
ada: I have a box
ada: it makes noise
* [what is in it? # id: door-a]
  -> hall
* [in a minute # id: door-b]
  -> hall

=== hall
ada: do not tell your brother # odd # why: It sounds like a secret, and it is a surprise that ends today.
ada: not yet
ada: he must not see it
ada: it moves
* [why not? # id: hall-a]
  -> stairs
* [fine # id: hall-b]
  -> stairs

=== stairs
ada: come up here # odd # why: It sounds like a secret, and it is a surprise that ends today.
ada: quick
ada: and be quiet
ada: I will explain
* [I come # id: stairs-a]
  -> room
* [tell me first # id: stairs-b]
  -> room

=== room
ada: close the door # odd # why: It sounds like a secret, and it is a surprise that ends today.
ada: now listen
ada: hear that?
ada: it sings
* [I hear it # id: room-a]
  -> box
* [what is that? # id: room-b]
  -> box

=== box
ada: it is a bird
ada: made of paper
ada: with a spring
ada: I made it
* [for whom? # id: box-a]
  -> party
* [it is pretty # id: box-b]
  -> party

=== party
ada: for your brother
ada: he is ten today
ada: you know that
ada: come along
* [I come # id: party-a]
  -> together
* [later # id: party-b]
  -> later

=== together
# end: party
Your brother laughs. The bird sings.
It was a good surprise.
-> END

=== later
# end: later
The bird waits in its box.
You can still go.
-> END
